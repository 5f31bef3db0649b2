import { overlays } from './overlays';
import { InvalidEnvironments, synthesize, UnwritableFolder } from './overlays/synthesize';
import { layersOfVariables, resolveEnvironments } from './settings/environment';
import { InvalidSettings } from './constructs/rules/settings/problem';

try {
  const settings = resolveEnvironments(overlays, layersOfVariables(process.env));
  synthesize(settings, process.env.CDK8S_OUTDIR ?? 'dist');
} catch (error) {
  const isMistake = [InvalidSettings, InvalidEnvironments, UnwritableFolder].some(
    (mistake) => error instanceof mistake,
  );
  if (!isMistake) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
