import type { Manifest } from '../../constructs/rules/objects/manifest';
import { System, systemsOf } from '../../constructs/rules/objects/system';
import { desired, Desired } from '../deploy/desired';
import { SettingsOptions } from '../options';

/** What an environment would put on the cluster. */
export interface Wanted extends Desired {
  /** Its objects that are in the namespace. */
  readonly system: System;
  /** Its other objects. */
  readonly clusterScoped: Manifest[];
}

/** What an environment would put on the cluster with the user's settings. Throws a `Mistake`. */
export function wantedOf(environment: string, options: SettingsOptions): Wanted {
  const wanted = desired(environment, options);
  const isScoped = ({ metadata }: Manifest) => metadata.namespace === undefined;
  const [system] = systemsOf(wanted.objects, []).filter(({ objects }) => !objects.some(isScoped));
  return { ...wanted, system, clusterScoped: wanted.objects.filter(isScoped) };
}
