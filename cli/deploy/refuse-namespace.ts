import { ENVIRONMENT_LABEL } from '../../constructs/names';
import type { Manifest } from '../../constructs/rules/objects/manifest';
import type { Kubectl } from '../cluster/kubectl';
import { othersIn, someOf } from '../cluster/others';
import { isPartOfSlate, OF_SLATE } from '../cluster/owners';
import { ExitStatus, Mistake, refusal } from '../../mistake';
import { Desired, keyOf } from './desired';

/** Throws a `Mistake` for a namespace that SLATE cannot have, or would take away from others. */
export async function refuseNamespace(kubectl: Kubectl, wanted: Desired, live: Manifest | undefined): Promise<void> {
  const { environment, namespace, objects } = wanted;
  const rendered = objects.find(({ kind }) => kind === 'Namespace');
  if (!live) {
    if (rendered) return;
    throw refusal(`there is no namespace ${namespace}; without --existing-namespace, deploy creates it`);
  }
  if (live.metadata.deletionTimestamp) {
    throw refusal(`the namespace ${namespace} is being deleted; try again when it is gone`);
  }
  const installed = live.metadata.labels?.[ENVIRONMENT_LABEL];
  if (installed !== undefined && installed !== environment) {
    throw new Mistake(
      `namespace ${namespace} contains the environment ${installed}, not ${environment}; nothing was changed
Deploy ${installed} again, or use another namespace (-n NAME), or remove it first: slate-k8s reset keeps its data`,
      ExitStatus.REFUSED,
    );
  }
  if (rendered && !isPartOfSlate(live)) await refuseTakeover(kubectl, rendered, live, objects);
}

/** Throws a `Mistake` for objects that have the names of SLATE's, but are not SLATE's. */
export function refuseObjectsOfOthers({ objects }: Desired, live: Map<string, Manifest>): void {
  const others = objects.map(keyOf).filter((key) => {
    const found = live.get(key);
    return found !== undefined && found.kind !== 'Namespace' && !isPartOfSlate(found);
  });
  if (others.length === 0) return;
  throw new Mistake(
    `there are objects of these names already that are not part of SLATE (label ${OF_SLATE}); nothing was changed
${others.map((key) => `  ${key}`).join('\n')}
Use another namespace (-n NAME), or remove them`,
    ExitStatus.REFUSED,
  );
}

/** A namespace with pods or policies of others is not closed, and not labelled, without their owner's word. */
async function refuseTakeover(kubectl: Kubectl, wanted: Manifest, live: Manifest, objects: Manifest[]): Promise<void> {
  const others = await othersIn(kubectl);
  if (others.length === 0) return;
  const { name, labels = {} } = wanted.metadata;
  const changed = Object.entries(labels).flatMap(([label, value]) => {
    const before = live.metadata.labels?.[label];
    return before === value ? [] : `${label}: ${before ?? 'none'} -> ${value}`;
  });
  const closes = objects.some(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === 'default-deny-all');
  const consequences = [
    ...(closes ? ['the network policy default-deny-all would cut them off'] : []),
    'these labels of the namespace would change:',
    ...changed.map((label) => `  ${label}`),
  ];
  throw new Mistake(
    `namespace ${name} was not created by slate-k8s, and contains ${someOf(others)}; nothing was changed
${consequences.map((line) => `  ${line}`).join('\n')}
Use another namespace (-n NAME), or --existing-namespace, which leaves this one as it is and closes SLATE's own pods only`,
    ExitStatus.REFUSED,
  );
}
