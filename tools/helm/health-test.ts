import { ALWAYS } from './terms';
import { LABELS } from './chart';
import { ChildTemplate, SequenceTemplate, Template, When } from './merge';

/** The test of `helm test`: a pod like those of the nightly check of health, which has the network policies that it needs. */
export function healthTest(objects: SequenceTemplate): When<ChildTemplate> {
  const job = member(objects, 'CronJob/slate-nightly-health');
  const template = ['spec', 'jobTemplate', 'spec', 'template'].reduce(member, job);
  const labels = member(member(template, 'metadata'), 'labels');
  const metadata = map({
    name: text('slate-health-test'),
    namespace: member(member(job, 'metadata'), 'namespace'),
    labels: { ...labels, children: [child(LABELS, text('')), ...labels.children] },
    annotations: map({ 'helm.sh/hook': text('test'), 'helm.sh/hook-delete-policy': text('before-hook-creation') }),
  });
  const pod = map({ apiVersion: text('v1'), kind: text('Pod'), metadata, spec: member(template, 'spec') });
  return child('Pod/slate-health-test', pod);
}

function member(map: SequenceTemplate, id: string): SequenceTemplate {
  const found = map.children.find(({ then }) => then.id === id);
  if (!found) throw new Error(`there is no ${id} to make a test of`);
  return found.then.choices[0].then as SequenceTemplate;
}

function child(id: string, value: Template): When<ChildTemplate> {
  return { when: ALWAYS, then: { id, key: [id], choices: [{ when: ALWAYS, then: value }], isEntries: false } };
}

function map(members: { [id: string]: SequenceTemplate }): SequenceTemplate {
  return { kind: 'map', children: Object.entries(members).map(([id, value]) => child(id, value)) };
}

function text(value: string): SequenceTemplate {
  return { kind: 'text', children: value === '' ? [] : [child(value, value)] };
}
