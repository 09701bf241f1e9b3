import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** What no provider on the internet has: this machine, this network, what is reserved. https://www.iana.org/assignments/iana-ipv4-special-registry */
const insideIpv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Cloud machines find their own credentials here.
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]

/** Parts of the public range that lead elsewhere all the same. https://www.iana.org/assignments/iana-ipv6-special-registry */
const insideIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

/** The one range of IPv6 that the internet uses. */
const globalIpv6 = ['2000::/3']

/** Ranges whose last 32 bits are an address of IPv4, which is then the one that counts. */
const embeddingIpv4 = ['::ffff:0:0/96', '64:ff9b::/96']

const lists = {
  insideIpv4: listOf(insideIpv4, 'ipv4'),
  insideIpv6: listOf(insideIpv6, 'ipv6'),
  globalIpv6: listOf(globalIpv6, 'ipv6'),
  embeddingIpv4: listOf(embeddingIpv4, 'ipv6'),
  loopback: listOf(['127.0.0.0/8'], 'ipv4'),
}

/** True for an address of the internet; false for one of this machine, of a network of its own, or of nobody. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !lists.insideIpv4.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return false
  if (lists.embeddingIpv4.check(address, 'ipv6')) return isPublicAddress(lastIpv4(address))
  return lists.globalIpv6.check(address, 'ipv6') && !lists.insideIpv6.check(address, 'ipv6')
}

/** True for an address that this machine has for itself. */
export function isLoopback(address: string): boolean {
  return isIPv4(address) ? lists.loopback.check(address, 'ipv4') : address === '::1'
}

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', bits] = range.split('/')
    list.addSubnet(network, Number(bits), family)
  }
  return list
}

function lastIpv4(address: string): string {
  // A URL writes every form of an address in one way: groups of hexadecimal digits.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':')
  const bits = groups.slice(-2).map(group => Number.parseInt(group || '0', 16))
  return bits.flatMap(group => [group >> 8, group & 255]).join('.')
}
