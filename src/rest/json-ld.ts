import { hrefOf } from './shapes.ts'

/**
 * What the members of our JSON mean to whoever reads linked data: the W3C's organisation ontology, the Core Public
 * Organisation Vocabulary of the EU, and a vocabulary of our own for the rest.
 */
const CONTEXT = {
  '@vocab': 'urn:sundhedsstruktur:',
  org: 'http://www.w3.org/ns/org#',
  cpov: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
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
  Membership: 'org:Membership',
  RepresentationRule: 'org:Post',
  Succession: 'org:ChangeEvent',
  id: 'dct:identifier',
  code: 'skos:notation',
  name: { '@id': 'skos:prefLabel', '@container': '@language' },
  aliases: 'skos:altLabel',
  title: { '@id': 'dct:title', '@container': '@language' },
  text: { '@id': 'dct:description', '@container': '@language' },
  note: { '@id': 'skos:note', '@container': '@language' },
  message: { '@id': 'dct:description', '@container': '@language' },
  region: 'dct:spatial',
  body: 'org:organization',
  member: 'org:member',
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
  validTo: { '@id': 'schema:validThrough', '@type': 'xsd:date' },
  provenance: 'prov:wasDerivedFrom',
  items: '@graph'
} as const

type Written = Record<string, unknown>

/** A thing, or a page of things, as JSON-LD; addresses in it are relative to the base. */
export function asJsonLd(written: Written, of: string, base: string): string {
  const { items, ...page } = written as { items?: Written[] }
  const context = { ...CONTEXT, '@base': base }
  if (items === undefined) return JSON.stringify({ '@context': context, ...described(written, of) })
  return JSON.stringify({ '@context': context, ...page, items: items.map((item) => described(item, of)) })
}

/** The thing with what it is and where it is to be found. */
function described(written: Written, of: string): Written {
  const type = (written.type as string | undefined) ?? of
  const known = String(written.code ?? written.key ?? '')
  const href = hrefOf(type, known) ?? (written.id === undefined ? null : `urn:sundhedsstruktur:${written.id}`)
  const { validFrom, validTo } = written as { validFrom?: string | null; validTo?: string | null }
  return {
    ...(href === null ? {} : { href }),
    type,
    ...(type === 'Membership' ? { memberDuring: interval(validFrom ?? null, validTo ?? null) } : {}),
    ...written
  }
}

/** The ontology of organisations says by intervals when someone is a member. */
const interval = (from: string | null, to: string | null): Written => ({
  type: 'Interval',
  ...(from === null ? {} : { hasBeginning: { inXSDDate: from } }),
  ...(to === null ? {} : { hasEnd: { inXSDDate: to } })
})
