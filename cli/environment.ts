import { overlays } from '../overlays';
import { resolveEnvironment } from '../settings/environment';
import { nearest } from '../constructs/rules/settings/nearest';
import type { ResolvedSettings } from '../settings/resolve';
import { Mistake } from './mistake';
import { layersOf, SettingsOptions } from './settings-options';

/** The settings of an environment with those of the options over them. Throws `Mistake` or `InvalidSettings`. */
export function settingsOf(environment: string, options: SettingsOptions): ResolvedSettings {
  const names = Object.keys(overlays);
  if (!names.includes(environment)) {
    const [meant] = nearest(environment, names);
    const hint = meant ? `; did you mean ${meant}?` : '';
    throw new Mistake(`there is no environment "${environment}"; it must be one of ${names.join(', ')}${hint}`);
  }
  return resolveEnvironment(environment, overlays[environment], layersOf(options));
}
