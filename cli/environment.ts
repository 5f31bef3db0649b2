import { overlays } from '../overlays';
import { GivenLayers, resolveEnvironment } from '../settings/environment';
import { nearest } from '../constructs/rules/settings/nearest';
import type { ResolvedSettings } from '../settings/resolve';
import type { SetFlag } from '../settings/set';
import { Mistake } from '../mistake';
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

/** What the options say, for `resolveEnvironment`. */
export function layersOf(options: SettingsOptions): GivenLayers {
  const given: [SetFlag, string[] | undefined][] = [
    ['--set', options.set],
    ['--set-string', [...(options.setString ?? []), ...(options.namespace ? [`namespace=${options.namespace}`] : [])]],
    ['--set-file', options.setFile],
    ['--set-json', options.setJson],
  ];
  return {
    valuesFiles: (options.values ?? []).flatMap((files) => files.split(',')),
    set: given.flatMap(([flag, texts = []]) => texts.map((text) => ({ flag, text }))),
  };
}
