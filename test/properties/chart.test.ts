import { expectEqual } from '../helpers/equal-to-chart';

test(
  'for 1,000 random settings, the chart gives the objects that synthesis gives',
  () => expectEqual(1000, 1_000_000),
  1_800_000,
);
