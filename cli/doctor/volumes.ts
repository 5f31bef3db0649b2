import type { PersistentVolume } from '../cluster/objects';
import { isPartOfSlate } from '../cluster/owners';
import { listed } from '../terminal/words';
import { bad, Check, good, warning } from './check';

/** In these phases a volume does not take a claim any more. */
const SPENT = ['Released', 'Failed'];

const RESET = 'slate-k8s reset makes them free; the data stays';
const KEEP = 'slate-k8s reset keeps them for the next deploy, and kubectl delete pv removes them';

export const releasedVolumes: Check = {
  name: 'volumes',
  async check(examination) {
    const { namespace } = examination.kubectl;
    const volumes = await examination.list<PersistentVolume>('persistentvolumes');
    const spent = volumes.filter(
      ({ spec, status }) => spec.claimRef?.namespace === namespace && SPENT.includes(status.phase),
    );
    if (spent.length === 0) return [good('none is left over from an earlier installation')];
    const isOwn = (volume: PersistentVolume) =>
      examination.wanted
        ? examination.wanted.clusterScoped.some((object) => object.metadata.name === volume.metadata.name)
        : isPartOfSlate(volume);
    const names = (volumes: PersistentVolume[]) => listed(volumes.map(({ metadata }) => metadata.name));
    const own = spent.filter(isOwn);
    const others = spent.filter((volume) => !own.includes(volume));
    return [
      ...(own.length > 0 ? [bad(`${names(own)}: no claim binds to them again`, RESET)] : []),
      ...(others.length > 0 ? [warning(`${names(others)} keep data that no claim finds again`, KEEP)] : []),
    ];
  },
};
