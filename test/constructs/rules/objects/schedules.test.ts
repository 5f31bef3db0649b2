import { scheduleProblem } from '../../../../constructs/rules/objects/schedules';

test.each([
  '0 3 * * 0',
  '0 */4 * * *',
  '5/15 * * * *',
  '0,30 8-17 * * mon-fri',
  '0 0 1 JAN ?',
  '*/70 * * * *',
  '@daily',
  '@every 1h30m',
])('"%s" is a schedule', (schedule) => {
  expect(scheduleProblem(schedule)).toBeUndefined();
});

test.each([
  ['61 0 * * *', 'the minute must be 0 to 59'],
  ['0 24 * * *', 'the hour must be 0 to 23'],
  ['0 0 0 * *', 'the day of the month must be 1 to 31'],
  ['0 0 L * *', 'the day of the month must be 1 to 31'],
  ['0 0 * 13 *', 'the month must be 1 to 12'],
  ['0 0 * * 7', 'the day of the week must be 0 to 6'],
  ['0 0 * * mon#2', 'the day of the week must be 0 to 6'],
  ['0 0 * * 5-2', 'the day of the week must be 0 to 6'],
  ['*/0 0 * * *', 'the minute must be 0 to 59'],
  ['0 0 * *', 'must have five fields'],
  ['0 0 0 * * *', 'must have five fields'],
  ['', 'must have five fields'],
  ['@reboot', 'must have five fields'],
  ['TZ=UTC 0 0 * * *', 'must have five fields'],
])('"%s" is none: %s', (schedule, reason) => {
  expect(scheduleProblem(schedule)).toContain(reason);
});
