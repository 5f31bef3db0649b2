import { expectEqual, randomSettings } from '../helpers/equal-to-chart';
import { eachAlone } from '../helpers/random-values';
import { missingPairs, missingSettings } from '../helpers/shown';

const MANY = 1000;
const HALF_AN_HOUR = 1_800_000;

describe('for 1,000 random settings', () => {
  let settings: ReturnType<typeof randomSettings>;
  beforeAll(() => (settings = randomSettings(MANY, 1_000_000)), HALF_AN_HOUR);

  test(
    'the chart gives the objects that synthesis gives',
    () => expect(expectEqual(settings)).toBe(MANY),
    HALF_AN_HOUR,
  );

  test('each setting is among them', () => expect(missingSettings(settings)).toEqual([]));

  test('each two switches are among them in all states that synthesis accepts', () => {
    expect(missingPairs(settings)).toEqual([]);
  }, 600_000);
});

test(
  'for each setting alone, the chart gives the objects that synthesis gives',
  () => expect(expectEqual(eachAlone().map((given) => [given]))).toBeGreaterThan(1000),
  HALF_AN_HOUR,
);
