import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What is not an address of the public internet, by the special-purpose registries of IANA. */
const RESERVED: Readonly<Record<'ipv4' | 'ipv6', readonly string[]>> = {
  ipv4: [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
    ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
    ...['224.0.0.0/4', '240.0.0.0/4'],
  ],
  // Addresses that carry an IPv4 address are among them: who has one can write it as it is.
  ipv6: [
    ...['::/96', '::ffff:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'],
    ...['2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
  ],
};

/** One list would take each IPv4 address for one that an IPv6 address carries. */
const LISTS = { ipv4: listOf('ipv4'), ipv6: listOf('ipv6') };

function listOf(family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const subnet of RESERVED[family]) {
    const [net = '', prefix = ''] = subnet.split('/');
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  const family = version === 4 ? 'ipv4' : 'ipv6';
  return version !== 0 && !LISTS[family].check(address, family);
}

/** A host that may not be called. */
export class PrivateAddress extends Error {
  constructor(host: string) {
    super(`${host} is not at a public address. The operator can allow it: NARU_WEBHOOK_PRIVATE_HOSTS.`);
    this.name = PrivateAddress.name;
  }
}

/**
 * Finds the address of a host as `dns.lookup` does, and fails with PrivateAddress if any of its addresses is not public, unless
 * the host is allowed. The connection goes to the address that was looked at, whatever the name means a moment later.
 */
export function publicLookup(allowed: readonly string[]): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        done(error, '', 0);
        return;
      }
      const [first] = addresses;
      if (first === undefined) {
        done(new Error(`${host} has no address.`), '', 0);
        return;
      }
      if (!allowed.includes(host) && !addresses.every(({ address }) => isPublicAddress(address))) {
        done(new PrivateAddress(host), '', 0);
        return;
      }
      if (options.all === true) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}
