import { expectEqual, randomSettings } from '../helpers/equal-to-chart';

test('for random settings, the chart gives the objects that synthesis gives', () => {
  expect(expectEqual(randomSettings(25, 1))).toBe(25);
}, 120_000);
