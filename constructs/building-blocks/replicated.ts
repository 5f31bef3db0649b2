import { AutoscalingSettings } from './autoscaler';
import { DisruptionBudgetSettings } from './disruption-budget';
import { MicroserviceSettings } from './microservice';

/** What can be set of a service whose pods may run side by side. */
export interface ReplicatedSettings extends MicroserviceSettings {
  /**
   * How the number of pods follows the load.
   * @default - 2 to 6 pods for the dashboard; off for the agent router
   */
  readonly autoscaling?: AutoscalingSettings;
  /**
   * How many pods a drain of nodes may evict at once.
   * @default - one
   */
  readonly disruptionBudget?: DisruptionBudgetSettings;
}
