import { overlays } from './overlays';
import { InvalidEnvironments, synthesize } from './overlays/synthesize';

try {
  synthesize(overlays, process.env.CDK8S_OUTDIR ?? 'dist');
} catch (error) {
  if (!(error instanceof InvalidEnvironments)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
