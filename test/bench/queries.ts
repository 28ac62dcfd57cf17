/** The value of Accept-Encoding; without one the header is not sent. */
type Encoded = { encoding?: string }
/** A request as it is sent: the body of a POST to /graphql. */
export type Asked = { query: string; variables: Record<string, string> } & Encoded
/** A request by an address, with the entity tag of an answer that is known already. */
export type Got = { path: string; known?: string; accept?: string } & Encoded

/** The clusters of each municipality. */
export const clustersByPath = (codes: readonly string[]): Got[] =>
  codes.map((code) => ({ path: `/v1/municipalities/${code}/clusters` }))

/** Word for word as the contract gives it to clients. */
const CLUSTERS_OF_MUNICIPALITY = `query ClustersOfMunicipality($code: String!, $asOf: Date) {
  municipality(code: $code, asOf: $asOf) {
    id code name region { code name }
    clusters { id key name kind region { code } hospitals { name } }
    memberships { cluster { key name } evidence validFrom validTo note
      provenance { document { id title publisher } section } }
  }
}`

/** Word for word as the contract gives it to clients. */
const ALL_CLUSTERS = `query AllClusters($asOf: Date, $after: String) {
  clusters(first: 100, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id key name kind validFrom validTo evidence
      region { code name } hospitals { id name } municipalities { code name }
      generalPractice regionalPsychiatry
      predecessors { key name } successors { key name } }
  }
}`

/** The same fields, a page of fifty. */
const PAGE_OF_CLUSTERS = ALL_CLUSTERS.replace('AllClusters', 'PageOfClusters').replace('first: 100', 'first: 50')

/** A filtered list with its number, as a page of twenty. */
const filteredList = (list: string, filter: string, more = ''): string =>
  `query Filtered($asOf: Date) { ${list}(first: 20, filter: { ${filter} }, asOf: $asOf${more}) { totalCount pageInfo { hasNextPage } nodes { key: id name } } }`
const BY_NAME = ', orderBy: { field: NAME, direction: DESC }'
const REGIONS = ['1081', '1082', '1083', '1084', '1085']
/** Filters that links of the image answer; each leads to as many records however large the structure is. */
const FILTERED_LISTS = REGIONS.flatMap((code) => [
  filteredList('clusters', `regionCode: "${code}"`),
  filteredList('clusters', `regionCode: "${code}"`, BY_NAME),
  filteredList('bodies', `regionCode: "${code}", kind: HEALTH_CLUSTER`),
  filteredList('municipalities', `regionCode: "${code}", inMultipleClusters: false`, BY_NAME),
  filteredList('hospitals', `regionCode: "${code}"`)
]).concat(
  filteredList('clusters', 'municipalityCode: "0849"'),
  filteredList('municipalities', 'clusterKey: "1085-sundhedsklynge-holbaek"'),
  filteredList('bodies', 'kind: HEALTH_CLUSTER')
)

/** Seats with who holds them and findings with their reasons, as the README asks for them. */
const COMPOSITION_REPORT = `query CompositionReport($asOf: Date, $after: String) {
  compositionReport(first: 100, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor } counts { region { code } status count }
    nodes { body { key name } level status
      seats { rule { seatKind } requiredBy { ... on Municipality { name } } filled vacant holders { person { name } } }
      findings { code severity message(language: EN) because { text(language: EN) } } }
  }
}`

/** The same fields, a page of fifty. */
const PAGE_OF_REPORT = COMPOSITION_REPORT.replace('first: 100', 'first: 50')

export const MUNICIPALITY_CODES = 'query { municipalities(first: 100) { nodes { code } } }'

const FIRST_DAY = Date.UTC(2015, 0, 1)
const LAST_DAY = Date.UTC(2030, 11, 31)

/** So many different days, evenly spread over 2015 to 2030. */
export function spreadDays(count: number): string[] {
  const step = (LAST_DAY - FIRST_DAY) / (count - 1)
  return Array.from({ length: count }, (_, index) => new Date(FIRST_DAY + index * step).toISOString().slice(0, 10))
}

/** Every municipality on every day; neighbours in the list differ in both. */
export function clustersOfMunicipality(codes: readonly string[], days: readonly string[]): Asked[] {
  return days.flatMap((_, shift) =>
    codes.map((code, index) => ({
      query: CLUSTERS_OF_MUNICIPALITY,
      variables: { code, asOf: days[(index + shift) % days.length] as string }
    }))
  )
}

export const allClusters = (asOf: string, after?: string): Asked => ask(ALL_CLUSTERS, asOf, after)
export const pageOfClusters = (asOf: string, after?: string): Asked => ask(PAGE_OF_CLUSTERS, asOf, after)

export const clustersOfRegions = (asOf: string): Asked[] =>
  REGIONS.map((code) =>
    ask(PAGE_OF_CLUSTERS.replace('first: 50', `first: 20, filter: { regionCode: "${code}" }`), asOf, undefined)
  )
export const filteredLists = (asOf: string): Asked[] => FILTERED_LISTS.map((query) => ask(query, asOf, undefined))
/** The like over REST. */
export const filteredPaths = (asOf: string): Got[] =>
  REGIONS.flatMap((code) => [
    { path: `/v1/clusters?first=20&regionCode=${code}&asOf=${asOf}` },
    { path: `/v1/municipalities?first=20&regionCode=${code}&orderBy=-name&asOf=${asOf}` },
    { path: `/v1/appointments?first=20&regionCode=${code}&asOf=${asOf}` }
  ])

export const compositionReport = (asOf: string, after?: string): Asked => ask(COMPOSITION_REPORT, asOf, after)
export const pageOfReport = (asOf: string, after?: string): Asked => ask(PAGE_OF_REPORT, asOf, after)

function ask(query: string, asOf: string, after: string | undefined): Asked {
  return { query, variables: after === undefined ? { asOf } : { asOf, after } }
}

/** What tells the requests of one case apart; the bare server finds its answers by it. */
export function lookupKey(variables: Record<string, string | undefined>): string {
  return `${variables.code} ${variables.asOf}`
}

const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 20) { totalCount edges { passage { parts { text isMatch } } node { __typename ... on Node { id } } } }
}`
const WORDS = [
  'patienter pårørende',
  'midler',
  'general practitioners',
  'mødekadence',
  'data overblik',
  'praksisplan',
  'demens'
]

/** Searches by words of the documents, which no copy multiplies. */
export const searches = (): Asked[] => WORDS.map((text) => ({ query: SEARCH, variables: { text } }))
