import { IConstruct } from 'constructs';

const EXISTING = 'cdk8s-slate/existing';

/** Something that exists although the app does not create it: an object with a name, or pods with labels. */
export interface ExistingObject {
  readonly kind: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly labels?: { [label: string]: string };
}

/** Tells the rules that something exists. */
export function declareExisting(scope: IConstruct, existing: ExistingObject): void {
  scope.node.addMetadata(EXISTING, existing);
}

/** Everything that constructs below the scope have declared. */
export function existingBelow(scope: IConstruct): ExistingObject[] {
  return scope.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata.filter(({ type }) => type === EXISTING).map(({ data }) => data as ExistingObject),
    );
}
