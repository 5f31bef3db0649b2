import { IConstruct } from 'constructs';
import { mergeLayers, withDefaults } from './defaults';
import { platformOf } from './platform';
import { WorkloadSettings } from './workload-props';

/** Where SLATE's programs find the workspace. */
export const WORKSPACE = '/workspace';

/** What is set of all of SLATE's own programs. */
export const SLATE_PROGRAM_DEFAULTS = {
  env: { PYTHONPATH: '/slate:/workspace', SLATE_DOCKER: '1', SLATE_K8S: 'true', SLATE_WORKSPACE: WORKSPACE },
} satisfies WorkloadSettings;

/** The complete settings of one of SLATE's own programs: what was given, over its defaults, over what all of them have. */
export function slateProgram<D extends WorkloadSettings, G extends WorkloadSettings>(
  scope: IConstruct,
  defaults: D,
  given: G,
): D & G {
  const { image, mode, logLevel } = platformOf(scope);
  const shared = {
    image,
    env: { ...SLATE_PROGRAM_DEFAULTS.env, SLATE_LOG_LEVEL: logLevel, SLATE_MODE: mode },
  };
  return withDefaults(mergeLayers(shared, defaults), given) as D & G;
}
