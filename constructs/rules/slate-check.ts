import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { PlatformSettings } from '../building-blocks/platform';
import { DEFAULT_SETTINGS, type SlateProps } from '../slate-props';
import { AppCheck } from './app-check';
import { settingsProblems } from './settings';
import { noteChecked } from '../schema/check-props';
import { copyOf } from '../schema/tree';

/**
 * Checks in every synthesis the settings that a Slate was given over the platform around it, and all objects of its chart. Once the Slate
 * is created, it calls the function that is returned: what is added to it later is checked by itself.
 */
export function checkSlate(slate: Construct, props: SlateProps, platform: PlatformSettings): () => void {
  const { createNamespace: _, ...settings } = props;
  // Settings do not change after they are given: one look is enough.
  let problems: string[] | undefined;
  const find = () => settingsProblems(copyOf(settings), { ...DEFAULT_SETTINGS, ...platform }).map(({ text }) => text);
  slate.node.addValidation({ validate: () => (problems ??= find()) });
  const chart = Chart.of(slate);
  const check = AppCheck.of(chart);
  check.addSlate(slate);
  for (const [rule, reason] of Object.entries(props.rulesOff ?? {})) if (reason) check.turnOff(chart, rule);
  return noteChecked(slate);
}
