import { reportMistake } from './mistake';
import { overlays } from './overlays';
import { layersOfVariables, resolveEnvironments } from './settings/environment';
import { synthesize } from './synthesize';

try {
  const environments = resolveEnvironments(overlays, layersOfVariables(process.env));
  const resolved = Object.entries(environments);
  for (const warning of new Set(resolved.flatMap(([, { warnings }]) => warnings))) console.error(`warning: ${warning}`);
  const settings = Object.fromEntries(resolved.map(([environment, { settings }]) => [environment, settings]));
  synthesize(settings, process.env.CDK8S_OUTDIR ?? 'dist', (environment, path) =>
    environments[environment].sourceOf(path),
  );
} catch (error) {
  reportMistake(error, 1);
}
