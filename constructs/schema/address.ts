import { isIP, isIPv4, isIPv6 } from 'node:net';

const BLOCK = 'must be a block of addresses such as 192.0.2.0/24 or 2001:db8::/32';

/** What is wrong with a block of addresses, if anything: it must be in canonical form, with no bits set beyond its prefix. */
export function blockProblem(text: string): string | undefined {
  const [address, length, ...more] = text.split('/');
  const bits = isIPv4(address) ? 32 : 128;
  if (!(isIPv4(address) || isIPv6(address)) || more.length > 0 || !/^(0|[1-9]\d*)$/.test(length ?? '')) return BLOCK;
  if (Number(length) > bits) return BLOCK;
  const usual = bits === 32 ? address : new URL(`http://[${address}]`).hostname.slice(1, -1);
  if (usual !== address) return `must be written ${usual}/${length}`;
  const rest = BigInt(bits - Number(length));
  const isWhole = (numberOf(address) >> rest) << rest === numberOf(address);
  return isWhole ? undefined : `must have no bits set beyond its /${length} prefix`;
}

/** Whether an address is in a block. Nothing is in what is not a block. */
export function blockHas(block: string, address: string): boolean {
  const [start, length] = block.split('/');
  if (blockProblem(block) !== undefined || isIPv4(start) !== isIPv4(address) || !isIP(address)) return false;
  const rest = BigInt((isIPv4(start) ? 32 : 128) - Number(length));
  return numberOf(address) >> rest === numberOf(start) >> rest;
}

/** The number that an address in canonical form stands for. */
function numberOf(address: string): bigint {
  if (isIPv4(address)) return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const [left, right] = address.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const groups = right ? [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right] : left;
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}
