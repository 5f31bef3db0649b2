import { ICaller } from './peer';

/** What is called: pods with a name to show to users. */
interface Callee {
  readonly name: string;
  readonly namespace?: string;
}

/** Whether a caller is in another namespace than what it calls. Throws an error if that cannot be told. */
export function isApart(caller: ICaller, callee: Callee): boolean {
  const apart = caller.namespace !== callee.namespace;
  if (apart && !(caller.namespace && callee.namespace)) {
    const place = (namespace?: string) =>
      namespace ? `in the namespace ${namespace}` : 'in a chart without a namespace';
    throw new Error(
      `${caller.name} (${place(caller.namespace)}) cannot call ${callee.name} (${place(callee.namespace)}): give both charts a namespace`,
    );
  }
  return apart;
}
