import { overlays } from './overlays';
import { InvalidEnvironments, synthesize } from './overlays/synthesize';
import { layersOfVariables, resolveEnvironments } from './settings/environment';
import { InvalidSettings } from './settings/problem';

try {
  const settings = resolveEnvironments(overlays, layersOfVariables(process.env));
  synthesize(settings, process.env.CDK8S_OUTDIR ?? 'dist');
} catch (error) {
  if (!(error instanceof InvalidSettings || error instanceof InvalidEnvironments)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
