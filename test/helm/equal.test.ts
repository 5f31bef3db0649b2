import { expectEqual } from '../helpers/equal-to-chart';

test('for random settings, the chart gives the objects that synthesis gives', () => expectEqual(25, 1), 120_000);
