import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { PlatformSettings } from '../building-blocks/platform';
import { DEFAULT_SETTINGS, type SlateProps } from '../slate-props';
import { AppCheck } from './app-check';
import { settingsProblems } from './settings';
import { copyOf } from './settings/tree';
import { validateOnce } from './settings/validate-once';

/** Checks in every synthesis the settings that a Slate was given over the platform around it, and all objects of its chart. */
export function checkSlate(slate: Construct, props: SlateProps, platform: PlatformSettings): void {
  const { createNamespace: _, ...settings } = props;
  validateOnce(slate, () =>
    settingsProblems(copyOf(settings), { ...DEFAULT_SETTINGS, ...platform }).map(({ text }) => text),
  );
  const chart = Chart.of(slate);
  const check = AppCheck.of(chart);
  check.addSlate(slate);
  for (const [rule, reason] of Object.entries(props.rulesOff ?? {})) if (reason) check.turnOff(chart, rule);
}
