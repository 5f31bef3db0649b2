import { mergeLayers, withDefaults } from './defaults';
import { completePlatform } from './platform';
import { SharedProps, WorkloadSettings } from './workload-props';

/** Where SLATE's programs find the workspace. */
export const WORKSPACE = '/workspace';

/** The complete settings of one of SLATE's own programs: what was given, over its defaults, over what all of them have. */
export function slateProgram<D extends WorkloadSettings, G extends WorkloadSettings & SharedProps>(
  defaults: D,
  given: G,
): D & G {
  const { image, mode, logLevel } = completePlatform(given.platform);
  const shared = {
    image,
    env: {
      PYTHONPATH: '/slate:/workspace',
      SLATE_DOCKER: '1',
      SLATE_K8S: 'true',
      SLATE_LOG_LEVEL: logLevel,
      SLATE_MODE: mode,
      SLATE_WORKSPACE: WORKSPACE,
    },
  };
  return { ...(withDefaults(mergeLayers(shared, defaults), given) as D & G), platform: given.platform };
}
