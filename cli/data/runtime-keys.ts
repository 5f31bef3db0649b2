import { CONFIG_MAPS, RUNTIME_KEYS } from '../../constructs/names';
import type { Kubectl } from '../cluster/kubectl';
import type { ConfigMap } from '../cluster/objects';
import type { Backup } from './backup-folder';

/** The keys that SLATE writes while it runs, by the name of their ConfigMap. */
const KEYS: { readonly [configMap: string]: string[] } = { [CONFIG_MAPS.instructions]: RUNTIME_KEYS };

type Saved = Backup['configMaps'];

/** What SLATE has written to its ConfigMaps. */
export async function runtimeKeys(kubectl: Kubectl): Promise<Saved> {
  const saved = Object.entries(await runtimeConfigMaps(kubectl)).map(([name, data]) => {
    const written = Object.entries(data).filter(([key]) => KEYS[name].includes(key));
    return [name, Object.fromEntries(written)] as const;
  });
  return Object.fromEntries(saved.filter(([, data]) => Object.keys(data).length > 0));
}

/** Writes it again, to those of the ConfigMaps that are there. */
export async function putRuntimeKeys(kubectl: Kubectl, saved: Saved): Promise<void> {
  for (const name of Object.keys(await runtimeConfigMaps(kubectl))) {
    if (!saved[name]) continue;
    await kubectl.run(['patch', `configmap/${name}`, '--type=merge', '--patch', JSON.stringify({ data: saved[name] })]);
  }
}

async function runtimeConfigMaps(kubectl: Kubectl): Promise<Saved> {
  const all = await kubectl.list<ConfigMap>(['configmaps']);
  const ours = all.filter(({ metadata }) => metadata.name in KEYS);
  return Object.fromEntries(ours.map(({ metadata, data = {} }) => [metadata.name, data]));
}
