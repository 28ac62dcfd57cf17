import { parse } from 'graphql'

/** The queries that the contract promises (section 4), word for word. */
export const CONTRACT_DOCUMENT = `query ClustersOfMunicipality($code: String!, $asOf: Date) {
  municipality(code: $code, asOf: $asOf) {
    id code name region { code name }
    clusters { id key name kind region { code } hospitals { name } }
    memberships { cluster { key name } evidence validFrom validTo note
      provenance { document { id title publisher } section } }
  }
}

query AllClusters($asOf: Date, $after: String) {
  clusters(first: 100, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id key name kind validFrom validTo evidence
      region { code name } hospitals { id name } municipalities { code name }
      generalPractice regionalPsychiatry
      predecessors { key name } successors { key name } }
  }
}

query ClustersWhere { clusters(first: 10, filter: { regionCode: "1085", municipalityCode: "0265", hospital: "holbæk", search: "holb" },
  orderBy: { field: NAME, direction: ASC }) { totalCount nodes { name } } }

query Cluster($key: String!) { cluster(key: $key) {
  name levels { level rules { key } } tasks { key text(language: DA) provenance { section } }
  memberships(first: 50) { totalCount nodes { id role evidence validFrom validTo
    member { __typename ... on Municipality { code name } ... on Hospital { name } } } } } }

query Municipalities { municipalities(first: 20, filter: { regionCode: "1084", inMultipleClusters: true }) { totalCount nodes { code name } } }
query Hospitals { hospitals(first: 50, filter: { inMultipleClusters: true }) { nodes { name clusters { name } } } }

query Ssus { ssus(first: 10) { totalCount nodes { key name region { code name } clusters { key name }
  predecessors { __typename key name } levels { level rules { key } } tasks { key text(language: EN) } } } }
query Ssu { ssu(regionCode: "1082") { name clusters { name } } }

query Rules { representationRules(first: 100, filter: { bodyKind: HEALTH_CLUSTER, level: POLITICAL }) { totalCount nodes {
  key bodyKind level seatKind minimum maximum per exOfficio appointedBy substitutes { office municipalityCodes }
  binding text(language: EN) validFrom validTo provenance { document { id } section } } } }

query HealthAgreements { healthAgreements(first: 10, filter: { regionCode: "1081" }) { nodes { key name status region { code } validFrom validTo
  provenance { document { id } section } } } }
query PracticePlans { practicePlans(first: 10) { totalCount nodes { key name status region { code } } } }

query Search { search(text: "aabenra", first: 10) { nodes { __typename ... on Municipality { code name } ... on Cluster { key name } } } }
query Node($id: ID!) { node(id: $id) { __typename id ... on Cluster { name } } }
query Quality { dataQuality { issues { code severity message subjects { __typename id } provenance { document { id } section } } } }
query Sources { documents { id title publisher publishedOn kind sections { key title } } keyFigures { key value unit text(language: DA) provenance { section } } }
`

/** Each of them alone, by its name. */
export const CONTRACT_QUERIES = new Map(
  parse(CONTRACT_DOCUMENT).definitions.map((definition) => {
    if (definition.kind !== 'OperationDefinition' || !definition.name || !definition.loc) {
      throw new Error('Every contract query is an operation with a name.')
    }
    return [definition.name.value, CONTRACT_DOCUMENT.slice(definition.loc.start, definition.loc.end)]
  })
)
