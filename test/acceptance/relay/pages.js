import { graphql } from 'relay-runtime'

graphql`
  query pagesOfDayQuery($asOf: Date, $filter: ClusterFilter) {
    ...pages_clusters @arguments(asOf: $asOf, filter: $filter)
  }
`

/** The clusters of a day, which can be scrolled on. */
graphql`
  fragment pages_clusters on Query
  @refetchable(queryName: "pagesOfClustersQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 5 }
    cursor: { type: "String" }
    asOf: { type: "Date" }
    filter: { type: "ClusterFilter" }
  ) {
    clusters(first: $count, after: $cursor, asOf: $asOf, filter: $filter, orderBy: { field: NAME, direction: ASC })
      @connection(key: "pages_clusters", filters: ["asOf", "filter"]) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
`
