import { reportMistake } from './mistake';
import { overlays } from './overlays';
import { layersOfVariables, resolveEnvironments } from './settings/environment';
import { synthesize } from './synthesize';

try {
  synthesize(resolveEnvironments(overlays, layersOfVariables(process.env)), process.env.CDK8S_OUTDIR ?? 'dist');
} catch (error) {
  reportMistake(error, 1);
}
