import { expectEqual, expectEqualForEach } from '../helpers/equal-to-chart';

test(
  'for 1,000 random settings, the chart gives the objects that synthesis gives',
  () => expectEqual(1000, 1_000_000),
  1_800_000,
);

test(
  'for each setting alone, the chart gives the objects that synthesis gives',
  () => expect(expectEqualForEach()).toBeGreaterThan(500),
  1_800_000,
);
