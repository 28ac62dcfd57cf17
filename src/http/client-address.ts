import { isIPv4, isIPv6, SocketAddress } from 'node:net'

/** All texts that are no address count as this one client. */
const UNKNOWN = 'unknown'

/**
 * Returns the client that an address is counted as, in one spelling: an IPv4 address, or the /64 network of an IPv6 address,
 * since one client has all addresses of its network. A port is ignored; some proxies write it.
 */
export function clientOf(address: string): string {
  if (isIPv4(address)) return address
  const [withoutZone = ''] = address.split('%')
  const parsed = SocketAddress.parse(isIPv6(withoutZone) ? `[${withoutZone}]` : withoutZone)
  if (!parsed) return UNKNOWN
  const { address: canonical, family } = parsed
  if (family === 'ipv4') return canonical
  const mapped = /^::ffff:([\d.]+)$/.exec(canonical)
  return mapped?.[1] ?? `${networkOf(canonical)}::/64`
}

/** The first four groups of an IPv6 address in its canonical spelling. */
function networkOf(address: string): string {
  const [head = '', tail = ''] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: Math.max(8 - before.length - after.length, 0) }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}
