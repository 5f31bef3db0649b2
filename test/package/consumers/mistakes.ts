import { Chart } from 'cdk8s';
import { AccessMode, Microservice, Ollama, Slate } from 'cdk8s-slate';

/** What the compiler of a user finds. It is never run. */
export function mistakes(chart: Chart): void {
  // @ts-expect-error -- a setting that does not exist
  new Slate(chart, 'misspelled', { dashboard: { replica: 2 } });
  // @ts-expect-error -- a text where a number belongs
  new Ollama(chart, 'text', { replicas: '2' });
  // @ts-expect-error -- not one of the access modes
  new Slate(chart, 'mode', { storage: { data: { accessMode: 'ReadWriteSometimes' } } });
  // @ts-expect-error -- a service needs a port
  const search = new Microservice(chart, 'search', { name: 'search' });
  // @ts-expect-error -- a chart cannot be called
  search.calls(chart);
  // @ts-expect-error -- only `calls` opens a path
  search._policy._admit(80, {});
  // @ts-expect-error -- what is done cannot be changed
  search.port = 80;

  new Slate(chart, 'right', { storage: { data: { accessMode: AccessMode.READ_WRITE_MANY } } });
}
