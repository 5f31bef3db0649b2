import { CONFIG_MAPS, RUNTIME_KEYS } from '../../constructs/names';
import type { Manifest } from '../../constructs/rules/objects/manifest';
import type { Kubectl } from '../cluster/kubectl';
import type { Backup } from './backup-folder';

const NAME = CONFIG_MAPS.instructions;

/** What SLATE has written to its ConfigMaps while it ran. */
export async function runtimeKeys(kubectl: Kubectl): Promise<Backup['configMaps']> {
  const data = Object.entries((await instructions(kubectl))?.data ?? {}).filter(([key]) => RUNTIME_KEYS.includes(key));
  return data.length > 0 ? { [NAME]: Object.fromEntries(data) } : {};
}

/** Writes it again, where the ConfigMap is there. */
export async function putRuntimeKeys(kubectl: Kubectl, saved: Backup['configMaps']): Promise<void> {
  if (!saved[NAME] || !(await instructions(kubectl))) return;
  await kubectl.patch(`configmap/${NAME}`, { data: saved[NAME] });
}

async function instructions(kubectl: Kubectl): Promise<Manifest | undefined> {
  const all = await kubectl.list<Manifest>(['configmaps']);
  return all.find(({ metadata }) => metadata.name === NAME);
}
