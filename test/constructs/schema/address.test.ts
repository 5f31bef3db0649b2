import { blockProblem } from '../../../constructs/schema/address';

test.each([
  '0.0.0.0/0',
  '10.0.0.0/8',
  '192.0.2.10/32',
  '2001:db8::/32',
  '::/0',
  '2001:db8::1/128',
  '1:2:3:4:5:6:7:8/128',
])('%s is a block of addresses', (text) => {
  expect(blockProblem(text)).toBeUndefined();
});

test.each([
  ['10.0.0.1/8', 'must have no bits set beyond its /8 prefix'],
  ['252.254.1.250/30', 'must have no bits set beyond its /30 prefix'],
  ['2001:db8::1/32', 'must have no bits set beyond its /32 prefix'],
  ['03:9dc::/124', 'must be written 3:9dc::/124'],
  ['2001:DB8::/32', 'must be written 2001:db8::/32'],
  ['0.0.0.0', 'must be a block of addresses'],
  ['10.0.0.0/33', 'must be a block of addresses'],
  ['010.0.0.0/8', 'must be a block of addresses'],
  ['10.0.0.0/8/8', 'must be a block of addresses'],
  ['example.com/8', 'must be a block of addresses'],
])('%s is none: it %s', (text, reason) => {
  expect(blockProblem(text)).toContain(reason);
});
