import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's site: this machine, its neighbours, and what hosting companies keep for themselves. */
const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  closed.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is one that anybody on the internet may ask. IPv4 inside IPv6 counts as what it is. */
export const isPublicAddress = (address: string): boolean => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/iu, '');
  return !closed.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
};

/** Whether every address behind a host is public. @throws Error with a code when there is no such host. */
export const isPublicHost = async (hostname: string): Promise<boolean> => {
  const bare = hostname.replace(/^\[|\]$/gu, '');
  if (isIP(bare) !== 0) return isPublicAddress(bare);
  return (await lookup(bare, { all: true })).every(({ address }) => isPublicAddress(address));
};
