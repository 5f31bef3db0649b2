import { Construct } from 'constructs';

/** Has what is wrong with given settings said in every synthesis. They do not change after they are given: one look is enough. */
export function validateOnce(construct: Construct, find: () => string[]): void {
  let problems: string[] | undefined;
  construct.node.addValidation({ validate: () => (problems ??= find()) });
}
