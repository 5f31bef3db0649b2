import type { PersistentVolume } from '../cluster/objects';
import { isPartOfSlate } from '../cluster/owners';
import { listed } from '../terminal/words';
import { bad, Check, good, warning } from './check';

/** Phases in which a volume accepts no claim. */
const UNAVAILABLE = ['Released', 'Failed'];

const RESET = 'make them available with slate-k8s reset, which keeps the data';
const KEEP = 'keep them for the next deploy with slate-k8s reset, or delete them with kubectl delete pv';

export const releasedVolumes: Check = {
  name: 'volumes',
  async check(context) {
    const { namespace } = context.kubectl;
    const volumes = await context.list<PersistentVolume>('persistentvolumes');
    const unavailable = volumes.filter(
      ({ spec, status }) => spec.claimRef?.namespace === namespace && UNAVAILABLE.includes(status.phase),
    );
    if (unavailable.length === 0) return [good('none are left from an earlier installation')];
    const isOwn = (volume: PersistentVolume) =>
      context.wanted
        ? context.wanted.clusterScoped.some((object) => object.metadata.name === volume.metadata.name)
        : isPartOfSlate(volume);
    const names = (volumes: PersistentVolume[]) => listed(volumes.map(({ metadata }) => metadata.name));
    const own = unavailable.filter(isOwn);
    const others = unavailable.filter((volume) => !own.includes(volume));
    return [
      ...(own.length > 0 ? [bad(`${names(own)}: no claim can bind to them`, RESET)] : []),
      ...(others.length > 0 ? [warning(`${names(others)} keep data that no claim can bind to`, KEEP)] : []),
    ];
  },
};
