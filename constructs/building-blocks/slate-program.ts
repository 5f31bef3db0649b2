import { IConstruct } from 'constructs';
import { SLATE_SYSTEM } from '../names';
import { mergeLayers, withDefaults } from './defaults';
import { JOB_DEFAULTS } from './job';
import { platformOf } from './platform';
import { BUSY_PROBE_DEFAULTS } from './probes';
import { WorkloadSettings } from './workload-props';

/** Where SLATE's programs find the workspace. */
export const WORKSPACE = '/workspace';

/** Where they keep index data and caches. */
export const INDEX = '/slate/.slate_index';

/** What is set of all of SLATE's own programs. */
export const SLATE_PROGRAM_DEFAULTS = {
  terminationGracePeriodSeconds: 5,
  env: { PYTHONPATH: '/slate:/workspace', SLATE_DOCKER: '1', SLATE_K8S: 'true', SLATE_WORKSPACE: WORKSPACE },
} satisfies WorkloadSettings;

/** What is set of those of them that are services. Like most of its programs, they answer one request at a time. */
export const SLATE_SERVICE_DEFAULTS = { ...SLATE_PROGRAM_DEFAULTS, ...BUSY_PROBE_DEFAULTS };

/** What is set of those of them that are jobs. */
export const SLATE_JOB_DEFAULTS = mergeLayers(JOB_DEFAULTS, SLATE_PROGRAM_DEFAULTS);

/** Its programs do not handle SIGTERM, and some of them wait for their clients first. */
const PROGRAM = { shareProcessNamespace: true, partOf: SLATE_SYSTEM };

/** The complete settings of one of SLATE's own programs: what was given, over its defaults, over what all of them have. */
export function slateProgram<D extends WorkloadSettings, G extends WorkloadSettings>(
  scope: IConstruct,
  defaults: D,
  given: G,
): D & G {
  const { image, mode, logLevel } = platformOf(scope);
  const shared = { image, env: { SLATE_LOG_LEVEL: logLevel, SLATE_MODE: mode } };
  return { ...(withDefaults(mergeLayers(shared, defaults), given) as D & G), ...PROGRAM };
}

/** The complete settings of one of SLATE's own services. */
export function slateService<D extends WorkloadSettings, G extends WorkloadSettings>(
  scope: IConstruct,
  defaults: D,
  given: G,
): D & G & { readonly answersOneAtATime: boolean } {
  return { ...slateProgram(scope, defaults, given), answersOneAtATime: true };
}
