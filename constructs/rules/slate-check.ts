import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { PlatformSettings } from '../building-blocks/platform';
import { DEFAULT_SETTINGS, SlateProps } from '../slate-props';
import { Rules } from '.';
import { turnOffProblem } from './objects';
import { settingsProblems } from './settings';
import { copyOf } from './settings/tree';

/** Checks in every synthesis the settings that a Slate was given over the platform around it, and all objects of its chart. */
export function checkSlate(slate: Construct, props: SlateProps, platform: PlatformSettings): void {
  const { createNamespace: _, ...settings } = props;
  const problems = settingsProblems(copyOf(settings), { ...DEFAULT_SETTINGS, ...platform });
  slate.node.addValidation({ validate: () => problems.map(({ text }) => text) });
  const chart = Chart.of(slate);
  Rules.check(chart);
  for (const [rule, reason] of Object.entries(props.rulesOff ?? {})) {
    if (!turnOffProblem(rule, reason)) Rules.turnOff(chart, rule, reason);
  }
}
