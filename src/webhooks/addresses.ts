import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { Text } from '../domain/basics/fact.ts'

/** The receivers that messages are sent to: none, those with public addresses by https, or any. */
export const RECEIVERS = ['off', 'public', 'any'] as const
export type Receivers = (typeof RECEIVERS)[number]

/** Addresses that providers of clouds use for their own services, among those that are public. */
const RESERVED: readonly string[] = ['168.63.129.16']

/** True for an address of the public Internet. Every special range is refused, with those that embed an IPv4 address. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  return (
    address.range() === 'unicast' &&
    !RESERVED.includes(address.toString()) &&
    (address.kind() === 'ipv4' || address.match(ipaddr.parseCIDR('2000::/3')))
  )
}

/** The reason why nothing is sent to a URL, as far as its text tells; null for a good one. */
export function refusalOf(text: string, receivers: Receivers): Text | null {
  if (receivers === 'any') return null
  const { protocol, hostname } = new URL(text)
  if (protocol !== 'https:') return { da: 'skal begynde med https://', en: 'must begin with https://' }
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 || isPublicAddress(host) ? null : notPublic(host)
}

const notPublic = (address: string): Text => ({
  da: `skal have en offentlig adresse; ${address} er ikke en`,
  en: `must have a public address; ${address} is none`
})

/**
 * Looks up the addresses of a name for a connection, and fails where one of them is not public. The connection goes to the
 * addresses that were looked at, so the name cannot lead elsewhere meanwhile.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const refused = found?.find(({ address }) => !isPublicAddress(address))
    const fault = error ?? (refused ? new Error(`the host ${notPublic(refused.address).en}`) : null)
    const [first] = found ?? []
    if (fault || !first) return callback(fault ?? new Error('the host has no address'), '')
    if (options.all) return callback(null, found)
    return callback(null, first.address, first.family)
  })
}
