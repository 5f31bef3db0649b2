import type { SlateProps } from '../constructs';
import type { Manifest } from '../constructs/rules/objects/manifest';
import { overlays } from '../overlays';
import { GivenLayers, resolveEnvironment } from '../settings/environment';
import { nearest } from '../constructs/schema/nearest';
import type { ResolvedSettings } from '../settings/resolve';
import type { SetFlag } from '../settings/set';
import { Mistake } from '../mistake';
import { checkedObjects } from '../synthesize';
import type { SettingsOptions } from './options';

/** The settings of an environment, with those of the options over them; prints warnings. Throws a `Mistake`. */
export function settingsOf(environment: string, options: SettingsOptions): ResolvedSettings {
  const names = Object.keys(overlays);
  if (!names.includes(environment)) {
    const [meant] = nearest(environment, names);
    const hint = meant ? `; did you mean ${meant}?` : '';
    throw new Mistake(`there is no environment "${environment}"; it must be one of ${names.join(', ')}${hint}`);
  }
  const resolved = resolveEnvironment(environment, overlays[environment], layersOf(options));
  for (const warning of resolved.warnings) console.error(`warning: ${warning}`);
  return resolved;
}

/** Policies for the pods of SLATE and for no others: for a namespace that has others. */
const OWN_PODS_ONLY = 'networkPolicy.defaultDeny=false,networkPolicy.debug=false';

/** What the settings make, with the namespace unless that exists. */
export function propsOf({ settings }: ResolvedSettings, { existingNamespace }: SettingsOptions): SlateProps {
  return { ...settings, createNamespace: existingNamespace !== true };
}

/** The objects of an environment, in the order in which they are applied. Throws a `Mistake`. */
export function objectsOf(environment: string, resolved: ResolvedSettings, options: SettingsOptions = {}): Manifest[] {
  return checkedObjects(environment, propsOf(resolved, options), (_, path) => resolved.sourceOf(path));
}

/** What the options say, for `resolveEnvironment`. */
export function layersOf(options: SettingsOptions): GivenLayers {
  const given: [SetFlag, string[] | undefined][] = [
    ['--set', [...(options.existingNamespace ? [OWN_PODS_ONLY] : []), ...(options.set ?? [])]],
    ['--set-string', [...(options.setString ?? []), ...(options.namespace ? [`namespace=${options.namespace}`] : [])]],
    ['--set-file', options.setFile],
    ['--set-json', options.setJson],
  ];
  return {
    valuesFiles: (options.values ?? []).flatMap((files) => files.split(',')),
    set: given.flatMap(([flag, texts = []]) => texts.map((text) => ({ flag, text }))),
  };
}
