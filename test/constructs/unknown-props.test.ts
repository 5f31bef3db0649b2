import * as slate from '../../constructs';
import { Microservice, Ollama, Platform, Slate } from '../../constructs';
import { PROP_NAMES } from '../../constructs/building-blocks/prop-names';
import { newChart, objectsOf } from '../helpers/objects';
import { messageOf, untyped } from '../helpers/untyped';

const NAMED = { name: 'search', port: 7700 };

test.each<[string, () => unknown, string]>([
  [
    'a misspelled setting',
    () => new Ollama(newChart('ai'), 'llm', untyped({ presistence: {} })),
    'chart/llm cannot be created: presistence is not a setting; did you mean persistence?',
  ],
  [
    'a misspelled setting within another',
    () => new Ollama(newChart('ai'), 'llm', untyped({ persistence: { sise: '5Gi' } })),
    'chart/llm cannot be created: persistence.sise is not a setting; did you mean persistence.size?',
  ],
  [
    'one in a list',
    () => new Ollama(newChart('ai'), 'llm', untyped({ allowedCallers: [{ podSelektor: {} }] })),
    'allowedCallers.0.podSelektor is not a setting; did you mean allowedCallers.0.podSelector?',
  ],
  [
    'one of a service of your own',
    () => new Microservice(newChart('ai'), 'search', untyped({ ...NAMED, helthPath: '/health' })),
    'chart/search cannot be created: helthPath is not a setting; did you mean healthPath?',
  ],
  [
    "one in Kubernetes' own types",
    () => new Ollama(newChart('ai'), 'llm', untyped({ hostAliases: [{ ipp: '192.0.2.10' }] })),
    'chart/llm cannot be created: hostAliases.0.ipp is not a setting; did you mean hostAliases.0.ip?',
  ],
  [
    'one in a map of theirs',
    () => new Ollama(newChart('ai'), 'llm', untyped({ valueFrom: { A: { secretKeyRef: { nam: 'keys' } } } })),
    'chart/llm cannot be created: valueFrom.A.secretKeyRef.nam is not a setting; did you mean valueFrom.A.secretKeyRef.name?',
  ],
  [
    'one of the platform',
    () => Platform.set(newChart('ai'), untyped({ gpu: { resourcename: 'nvidia.com/gpu.shared' } })),
    'chart/Platform cannot be created: gpu.resourcename is not a setting; did you mean gpu.resourceName?',
  ],
  [
    'one that is like no other',
    () => new slate.ServiceAccount(newChart('ai'), 'account', untyped({ name: 'reader', zzzzzzzz: 1 })),
    'chart/account cannot be created: zzzzzzzz is not a setting; known here: name',
  ],
])('%s is an error that says where it is', (_, create, message) => {
  expect(create).toThrow(message);
});

type Creator = new (scope: unknown, id: string, props: object) => unknown;

const REQUIRED = { name: 'mine', port: 8080, data: {}, podLabels: {}, schedule: '0 0 * * *' };

/** It checks its settings as a whole; nobody can create the next two; the last is not in the tree of constructs. */
const OTHERS = ['Slate', 'Caller', 'Workload', 'ExternalService'];

test('every construct refuses a setting that it does not have', () => {
  const kinds = Object.keys(PROP_NAMES).flatMap((type) => /^(.*)Props$/.exec(type)?.[1] ?? []);
  const constructs = kinds.filter((kind) => kind in slate && !OTHERS.includes(kind));
  expect(constructs.length).toBeGreaterThan(20);
  for (const kind of constructs) {
    const Kind = (slate as unknown as { [name: string]: Creator })[kind];
    const known = PROP_NAMES[`${kind}Props`] ?? {};
    const required = Object.fromEntries(Object.entries(REQUIRED).filter(([name]) => name in known));
    const create = () => new Kind(newChart('ai'), 'mine', { ...required, 'no such setting': 1 });
    const message = `chart/mine cannot be created: no such setting is not a setting; known here: `;
    expect({ kind, message: messageOf(create) }).toEqual({ kind, message: expect.stringContaining(message) as string });
  }
});

test('a Slate says it of its settings in the synthesis, with all else that is wrong with them', () => {
  const chart = newChart('slate');
  new Slate(chart, 'slate', untyped({ ollama: { presistence: {} } }));
  expect(() => objectsOf(chart)).toThrow('ollama.presistence is not a setting; did you mean ollama.persistence?');
});

test('a subclass of your own may have props of its own, and a prop that is undefined is not given', () => {
  class Scribe extends Microservice {}
  expect(() => new Scribe(newChart('ai'), 'scribe', untyped({ ...NAMED, ink: 'blue' }))).not.toThrow();
  expect(() => new Ollama(newChart('ai'), 'llm', untyped({ ink: undefined }))).not.toThrow();
});
