import { IConstruct } from 'constructs';
import { PART_OF_LABEL } from '../names';
import { LabelValue } from './value-types';

/** The application that a construct belongs to. */
export interface ApplicationProps {
  /**
   * The application that it is part of: the label `app.kubernetes.io/part-of` of everything that belongs to it. `slate-k8s` takes
   * `slate-system` for its own.
   * @default - that of the construct around it, such as a `Slate`; else none
   */
  readonly partOf?: LabelValue;
}

const APPLICATION = 'cdk8s-slate/application';

/** States of which application everything below the scope is part, unless the construct around it decides that. */
export function setPartOf(scope: IConstruct, application?: string): void {
  if (application !== undefined) scope.node.setContext(APPLICATION, application);
}

/** The label that says of which application the objects below the scope are part, if they are part of one. */
export function partOf(scope: IConstruct): { [label: string]: string } {
  const application = scope.node.tryGetContext(APPLICATION) as string | undefined;
  return application === undefined ? {} : { [PART_OF_LABEL]: application };
}
