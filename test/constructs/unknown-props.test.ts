import * as slate from '../../constructs';
import { Microservice, Ollama, Platform, Slate } from '../../constructs';
import { validators } from '../../constructs/schema/props-validators.js';
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
    'allowedCallers[0].podSelektor is not a setting; did you mean allowedCallers[0].podSelector?',
  ],
  [
    'one of a service of your own',
    () => new Microservice(newChart('ai'), 'search', untyped({ ...NAMED, helthPath: '/health' })),
    'chart/search cannot be created: helthPath is not a setting; did you mean healthPath?',
  ],
  [
    "one in Kubernetes' own types",
    () => new Ollama(newChart('ai'), 'llm', untyped({ hostAliases: [{ ip: '192.0.2.10', hostnames: ['a'], ipp: 1 }] })),
    'chart/llm cannot be created: hostAliases[0].ipp is not a setting; did you mean hostAliases[0].ip?',
  ],
  [
    'one in a map of theirs',
    () =>
      new Ollama(
        newChart('ai'),
        'llm',
        untyped({ valueFrom: { A: { secretKeyRef: { name: 'keys', key: 'a', nam: 1 } } } }),
      ),
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
    'chart/account cannot be created: zzzzzzzz is not a setting; known here: annotations, existingAccount, name, mountToken',
  ],
])('%s is an error that says where it is', (_, create, message) => {
  expect(create).toThrow(message);
});

type Creator = new (scope: unknown, id: string, props: object) => unknown;

const LABELED = { name: 'mine', podLabels: { app: 'mine' } };
/** What the props of a construct must have at least. */
const REQUIRED: { [kind: string]: object } = {
  Autoscaler: LABELED,
  DisruptionBudget: LABELED,
  NetworkPolicy: LABELED,
  ConfigMap: { name: 'mine', data: {} },
  CronJob: { name: 'mine' },
  Job: { name: 'mine' },
  Claim: { name: 'mine' },
  ForeignPods: LABELED,
  Jobs: { core: {}, agent: {} },
  Microservice: { name: 'mine', port: 8080 },
  Role: { name: 'mine', account: {} },
  ServiceAccount: { name: 'mine' },
};
const CONSTRUCTS = ['account', 'agent', 'core'];
const KINDS = Object.keys(validators)
  .flatMap((type) => /^(.*)Props$/.exec(type)?.[1] ?? [])
  .filter((kind) => kind in slate);

function creationOf(kind: string, props: object): { kind: string; message: string } {
  const Kind = (slate as unknown as { [name: string]: Creator })[kind];
  return { kind, message: messageOf(() => new Kind(newChart('ai'), 'mine', props)) };
}

const said = (kind: string, text: string) => ({
  kind,
  message: expect.stringContaining(`chart/mine cannot be created: ${text}`) as string,
});

test('every construct refuses a setting that it does not have', () => {
  expect(KINDS.length).toBeGreaterThan(20);
  for (const kind of KINDS) {
    const props = { ...REQUIRED[kind], 'no such setting': 1 };
    const text = 'no such setting is not a setting; known here: ';
    expect(creationOf(kind, props)).toEqual(said(kind, text));
  }
});

test('every construct says what is missing, and null and an empty text are no values for it', () => {
  const needy = KINDS.filter((kind) => kind in REQUIRED);
  expect(needy).toHaveLength(Object.keys(REQUIRED).length);
  for (const kind of needy) {
    for (const name of Object.keys(REQUIRED[kind])) {
      const { [name]: _, ...others } = REQUIRED[kind] as { [name: string]: unknown };
      expect(creationOf(kind, others)).toEqual(said(kind, `${name} is missing; must be given`));
      if (CONSTRUCTS.includes(name)) continue;
      expect(creationOf(kind, { ...others, [name]: null })).toEqual(said(kind, `${name} is null; must `));
      expect(creationOf(kind, { ...others, [name]: '' })).toEqual(said(kind, `${name} is ""; must `));
    }
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
