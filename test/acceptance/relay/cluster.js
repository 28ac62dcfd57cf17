import { graphql } from 'relay-runtime'

graphql`
  query clusterByIdQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ...cluster_card @alias(as: "card")
      ...cluster_members @alias(as: "members")
    }
  }
`

/** A cluster that can be read anew, by its id. */
graphql`
  fragment cluster_card on Cluster @refetchable(queryName: "clusterCardQuery") {
    key
    name
    region {
      code
    }
  }
`

/** Its members, which can be scrolled on. */
graphql`
  fragment cluster_members on Cluster
  @refetchable(queryName: "clusterMembersQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" }) {
    memberships(first: $count, after: $cursor) @connection(key: "cluster_memberships") {
      edges {
        node {
          id
          member {
            __typename
            ... on Node {
              id
            }
          }
        }
      }
    }
  }
`
