import { graphql } from 'relay-runtime'

/* The documents of days.ts, for relay-compiler. Every selection of an object with an id selects `asOf` too. */

graphql`
  query documentsTwoDaysQuery($code: String!) {
    before: municipality(code: $code, asOf: "2022-06-30") {
      id
      asOf
      name
      clusters {
        id
        asOf
        name
      }
    }
    after: municipality(code: $code, asOf: "2022-07-01") {
      id
      asOf
      name
      clusters {
        id
        asOf
        name
      }
    }
  }
`

graphql`
  query documentsPredecessorQuery($key: String!) {
    cluster(key: $key, asOf: "2026-11-21") {
      id
      asOf
      name
      municipalities {
        id
        asOf
        name
        clusters {
          id
          asOf
          name
        }
      }
      predecessors {
        __typename
        id
        asOf
        name
        ... on Cluster {
          municipalities {
            id
            asOf
            name
            clusters {
              id
              asOf
              name
            }
          }
        }
      }
    }
  }
`
