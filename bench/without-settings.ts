/** What main.ts does, but for reading and checking settings: the benchmark compares the two. */
import { overlays } from '../overlays';
import { synthesize } from '../synthesize';

synthesize(overlays, process.env.CDK8S_OUTDIR ?? 'dist');
