import { z } from 'zod'
import { type Day, isEver, plusDays } from '../domain/basics/time.ts'
import { pageText } from './page-text.ts'
import { conceptOf, type Representation } from './representation.ts'
import { hrefOf } from './shapes.ts'

/**
 * What the members of our JSON mean to whoever reads linked data: the W3C's organisation ontology, the Core Public
 * Organisation Vocabulary of the EU, and a vocabulary of our own for the rest.
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
  // Ours is the first day on which it no longer holds; the term of schema.org is the last day on which it does.
  validTo: { '@type': 'xsd:date' },
  validThrough: { '@id': 'schema:validThrough', '@type': 'xsd:date' },
  provenance: 'prov:wasDerivedFrom',
  items: 'hydra:member',
  total: 'hydra:totalItems',
  next: { '@id': 'hydra:next', '@type': '@id' }
} as const

type Written = Record<string, unknown>

/** An object as JSON-LD. Addresses in it are relative to the base. */
export function asJsonLd(written: Written, of: Representation<unknown>, base: string): string {
  return JSON.stringify({ '@context': contextOf(base), ...described(written, of.schema) })
}

/** An item of a page as JSON-LD, without the context, which stands in the page. */
export function itemAsJsonLd(written: Written, of: Representation<unknown>): string {
  return JSON.stringify(described(written, of.schema))
}

/** A page as JSON-LD, whose items are JSON-LD already. */
export function pageAsJsonLd(page: Written, items: readonly Buffer[], base: string): Buffer {
  return pageText({ '@context': contextOf(base), type: 'Page', ...page }, items, {})
}

const contextOf = (base: string) => ({ ...CONTEXT, '@base': base })

/** The thing with what it is and what it is known by, and so all that is in it. */
function described(written: Written, schema: z.ZodObject): Written {
  const inside = Object.entries(written).map(([name, value]) => [name, withTypes(value, schema.shape[name])])
  const concept = conceptOf(schema)
  const type = (written.type as string | undefined) ?? concept?.name ?? null
  const [name = 'none'] = concept ? concept.identity : ['key']
  const known = UNIQUE.has(name) ? written[name] : undefined
  return {
    ...Object.fromEntries(inside),
    ...(type === null ? {} : { type }),
    ...(type === null || known === undefined ? {} : { href: nameFor(type, String(known)) }),
    ...through(written),
    ...(type !== null && MEMBERS.has(type) ? { memberDuring: interval(written) } : {})
  }
}

function withTypes(value: unknown, schema: z.ZodType): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return withTypes(value, schema.unwrap() as z.ZodType)
  if (Array.isArray(value)) {
    return schema instanceof z.ZodArray ? value.map((one) => withTypes(one, schema.element as z.ZodType)) : value
  }
  const known = typeof value === 'object' && value !== null && schema instanceof z.ZodObject
  return known ? described(value as Written, schema) : value
}

/** A level is known by its name within its body alone, and some things are known by nothing. */
const UNIQUE = new Set(['key', 'code', 'seq'])

/** Where the thing is read, or a name for what has no address of its own. */
const nameFor = (type: string, key: string): string =>
  hrefOf(type, key) ?? `urn:sundhedsstruktur:${type}:${encodeURIComponent(key)}`

const MEMBERS = new Set(['Membership', 'Appointment', 'Chairmanship'])

type WrittenPeriod = { validFrom?: Day | null; validTo?: Day | null }

/** The last day on which it holds, where the period ends; a cancelled row has none. */
const lastDay = ({ validFrom = null, validTo = null }: WrittenPeriod): Day | null =>
  validTo === null || !isEver({ validFrom, validTo }) ? null : plusDays(validTo, -1)

function through(written: WrittenPeriod): Written {
  const validThrough = lastDay(written)
  return validThrough === null ? {} : { validThrough }
}

/** The ontology of organisations says by intervals when someone is a member. Both of their ends are within them. */
function interval(written: WrittenPeriod): Written {
  const { validFrom = null } = written
  const end = lastDay(written)
  return {
    type: 'Interval',
    ...(validFrom === null ? {} : { hasBeginning: { inXSDDate: validFrom } }),
    ...(end === null ? {} : { hasEnd: { inXSDDate: end } })
  }
}
