import * as fc from 'fast-check';
import { quantity } from '../../../constructs/schema/quantity';

test.each([
  ['0', 0],
  ['2', 2],
  ['0.5', 0.5],
  ['.5', 0.5],
  ['250m', 0.25],
  ['1k', 1000],
  ['512Mi', 512 * 1024 * 1024],
  ['10Gi', 10 * 1024 ** 3],
  ['1e3', 1000],
  ['1E', 1e18],
])('the quantity %s is %d', (text, number) => {
  expect(quantity(text)).toBe(number);
});

test.each(['', '512MB?', '24 GB', '1KB', '10gi', 'Gi', '-', '1.2.3', '0x10', '1 '])('"%s" is no quantity', (text) => {
  expect(quantity(text)).toBeUndefined();
});

test('a whole number of binary units is that many times 1024', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4096 }), fc.constantFrom('Ki', 'Mi', 'Gi', 'Ti'), (count, unit) => {
      expect(quantity(`${count}${unit}`)).toBe(count * 1024 ** (['Ki', 'Mi', 'Gi', 'Ti'].indexOf(unit) + 1));
    }),
  );
});
