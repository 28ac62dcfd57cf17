import { z } from 'zod'
import { type Day, isEver, plusDays } from '../domain/basics/time.ts'
import { pageText } from './page-text.ts'
import { type AnySerializer, type Json, typeOf } from './serializer.ts'
import { hrefOf } from './shapes.ts'

/**
 * The meaning of the members of the JSON as linked data: the W3C's organisation ontology, the Core Public Organisation
 * Vocabulary of the EU, and a vocabulary of this service for the rest.
 */
const CONTEXT = {
  '@vocab': 'urn:sundhedsstruktur:',
  org: 'http://www.w3.org/ns/org#',
  adms: 'http://www.w3.org/ns/adms#',
  cpov: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  type: '@type',
  href: '@id',
  Region: 'cpov:PublicOrganisation',
  Municipality: 'cpov:PublicOrganisation',
  Hospital: 'org:OrganizationalUnit',
  Organisation: 'org:Organization',
  Cluster: 'org:OrganizationalCollaboration',
  Ssu: 'org:OrganizationalCollaboration',
  Committee: 'org:OrganizationalCollaboration',
  Identifier: 'adms:Identifier',
  Membership: 'org:Membership',
  Appointment: 'org:Membership',
  Chairmanship: 'org:Membership',
  Person: 'foaf:Person',
  RepresentationRule: 'org:Post',
  Succession: 'org:ChangeEvent',
  Page: 'hydra:PartialCollectionView',
  id: 'dct:identifier',
  code: 'skos:notation',
  identifiers: 'adms:identifier',
  name: { '@id': 'skos:prefLabel', '@container': '@language' },
  aliases: 'skos:altLabel',
  title: { '@id': 'dct:title', '@container': '@language' },
  text: { '@id': 'dct:description', '@container': '@language' },
  reason: { '@id': 'dct:description', '@container': '@language' },
  note: { '@id': 'skos:note', '@container': '@language' },
  message: { '@id': 'dct:description', '@container': '@language' },
  region: 'dct:spatial',
  body: 'org:organization',
  member: 'org:member',
  person: 'org:member',
  seatKind: { '@id': 'org:role', '@type': '@vocab' },
  organisation: 'org:unitOf',
  municipalities: 'org:hasMember',
  role: { '@id': 'org:role', '@type': '@vocab' },
  memberDuring: 'org:memberDuring',
  hasBeginning: 'time:hasBeginning',
  hasEnd: 'time:hasEnd',
  inXSDDate: { '@id': 'time:inXSDDate', '@type': 'xsd:date' },
  Interval: 'time:Interval',
  predecessor: 'org:originalOrganization',
  successor: 'org:resultingOrganization',
  predecessors: 'dct:replaces',
  successors: 'dct:isReplacedBy',
  date: { '@id': 'dct:date', '@type': 'xsd:date' },
  validFrom: { '@id': 'schema:validFrom', '@type': 'xsd:date' },
  // `validTo` is the first day on which the fact no longer holds; `validThrough` of schema.org is the last day.
  validTo: { '@type': 'xsd:date' },
  asOf: { '@type': 'xsd:date' },
  sourcesUntil: { '@type': 'xsd:date' },
  validThrough: { '@id': 'schema:validThrough', '@type': 'xsd:date' },
  provenance: 'prov:wasDerivedFrom',
  items: 'hydra:member',
  total: 'hydra:totalItems',
  next: { '@id': 'hydra:next', '@type': '@id' }
} as const

/** An object as JSON-LD. Addresses in it are relative to the base. */
export function asJsonLd(json: Json, { schema }: AnySerializer, base: string): string {
  return JSON.stringify({ '@context': contextOf(base), ...describe(json, schema) })
}

/** An item of a page as JSON-LD, without the context, which stands in the page. */
export function itemAsJsonLd(json: Json, { schema }: AnySerializer): string {
  return JSON.stringify(describe(json, schema))
}

/** A page as JSON-LD, whose items are JSON-LD already. */
export function pageAsJsonLd(page: Json, items: readonly Buffer[], base: string): Buffer {
  return pageText({ '@context': contextOf(base), type: 'Page', ...page }, items, {})
}

const contextOf = (base: string) => ({ ...CONTEXT, '@base': base })

/** The object with its type, its address and its periods, and so for every object in it. */
function describe(json: Json, schema: z.ZodObject): Json {
  const members = Object.entries(json).map(([name, value]) => [name, describeValue(value, schema.shape[name])])
  const declared = typeOf(schema)
  const type = (json.type as string | undefined) ?? declared?.name ?? null
  const [name = 'none'] = declared ? declared.identity : ['key']
  const key = UNIQUE.has(name) ? json[name] : undefined
  return {
    ...Object.fromEntries(members),
    ...(type === null ? {} : { type }),
    ...(type === null || key === undefined ? {} : { href: iriOf(type, String(key)) }),
    ...through(json),
    ...(type !== null && MEMBERS.has(type) ? { memberDuring: interval(json) } : {})
  }
}

function describeValue(value: unknown, schema: z.ZodType): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return describeValue(value, schema.unwrap() as z.ZodType)
  if (Array.isArray(value)) {
    return schema instanceof z.ZodArray ? value.map((one) => describeValue(one, schema.element as z.ZodType)) : value
  }
  const isObject = typeof value === 'object' && value !== null && schema instanceof z.ZodObject
  return isObject ? describe(value as Json, schema) : value
}

/** Fields that are unique within their type. The name of a level is unique only within its body. */
const UNIQUE = new Set(['key', 'code', 'seq'])

/** The IRI of an object: its address, or a URN if its type has none. */
const iriOf = (type: string, key: string): string =>
  hrefOf(type, key) ?? `urn:sundhedsstruktur:${type}:${encodeURIComponent(key)}`

const MEMBERS = new Set(['Membership', 'Appointment', 'Chairmanship'])

type JsonPeriod = { validFrom?: Day | null; validTo?: Day | null }

/** The last day of a period; null if it is open-ended or cancelled. */
const lastDay = ({ validFrom = null, validTo = null }: JsonPeriod): Day | null =>
  validTo === null || !isEver({ validFrom, validTo }) ? null : plusDays(validTo, -1)

function through(period: JsonPeriod): Json {
  const validThrough = lastDay(period)
  return validThrough === null ? {} : { validThrough }
}

/** The period as an interval of the ontology of organisations. Both ends lie within it. */
function interval(period: JsonPeriod): Json {
  const { validFrom = null } = period
  const end = lastDay(period)
  return {
    type: 'Interval',
    ...(validFrom === null ? {} : { hasBeginning: { inXSDDate: validFrom } }),
    ...(end === null ? {} : { hasEnd: { inXSDDate: end } })
  }
}
