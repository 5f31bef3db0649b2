import { Rule } from './rule';

export const validShapes: Rule = {
  name: 'valid-shapes',
  description: 'Fields have values of the types that the API server expects: text, numbers, lists, maps.',
  check: ({ read }) =>
    read.flatMap(({ object, misfits }) =>
      misfits.map(({ path, given, requirement }) => ({ object, field: path, given, requirement })),
    ),
};
