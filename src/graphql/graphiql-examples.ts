/** A query that GraphiQL opens with, in a tab of its own. */
export type Example = {
  /** Name of the operation, which GraphiQL shows on the tab. */
  title: string
  /** Opens with a comment in Danish and one in English, of 50 characters each: the editor shows no more. */
  query: string
  /** Values of the query's variables, as JSON text. GraphiQL does not fill in those of the first tab. */
  variables?: string
}

/** In the order of the tabs; the first is in front. */
export const examples: readonly Example[] = [
  {
    title: 'ClustersOfMunicipality',
    query: `# Jammerbugt Kommunes klynger pr. 1. januar 2020
# Clusters of Jammerbugt as of 1 January 2020
query ClustersOfMunicipality {
  municipality(code: "0849", asOf: "2020-01-01") {
    name
    clusters {
      key
      name
      hospitals {
        name
      }
    }
  }
}
`
  },
  {
    title: 'AllClusters',
    query: `# Alle klynger med sygehuse og kommuner
# All clusters with hospitals and municipalities
query AllClusters {
  clusters(first: 100) {
    totalCount
    nodes {
      key
      name
      hospitals {
        name
      }
      municipalities {
        code
        name
      }
    }
  }
}
`
  },
  {
    title: 'PoliticalLevelRules',
    query: `# Hvem sidder i klyngens politiske niveau?
# Who sits on a cluster's political level?
query PoliticalLevelRules {
  representationRules(
    first: 100
    filter: { bodyKind: HEALTH_CLUSTER, level: POLITICAL }
  ) {
    totalCount
    nodes {
      key
      seatKind
      minimum
      maximum
      per
      appointedBy
      binding
      text(language: EN)
    }
  }
}
`
  },
  {
    title: 'Search',
    query: `# Søg efter navn; teksten står under Variables
# Search by name; the text is under Variables
query Search($text: String!) {
  search(text: $text, first: 10) {
    nodes {
      __typename
      ... on Municipality {
        code
        name
      }
      ... on Cluster {
        key
        name
      }
    }
  }
}
`,
    variables: '{\n  "text": "aabenra"\n}'
  },
  {
    title: 'DataQuality',
    query: `# Fejl, tvivl og huller i oplysningerne
# Errors, doubts and gaps in the data
query DataQuality {
  dataQuality {
    issues {
      code
      severity
      message
      subjects {
        __typename
        id
      }
    }
  }
}
`
  }
]
