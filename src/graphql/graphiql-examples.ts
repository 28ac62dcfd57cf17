import type { Example } from './graphiql-example.ts'
import { lifecycleExamples } from './graphiql-examples-lifecycles.ts'

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
  },
  // A secretariat's walk: from a new cluster to the report on the region. The keys that a step needs are in the answer
  // to an earlier one and go under Variables.
  {
    title: 'EstablishCluster',
    writes: true,
    query: `# 1. Opret en klynge (kræver en nøgle)
# 1. Establish a cluster (needs a key)
mutation EstablishCluster {
  establishBody(
    input: {
      key: "1085-proeveklynge"
      kind: HEALTH_CLUSTER
      name: "Prøveklynge"
      regionCode: "1085"
      validFrom: "2026-01-01"
      municipalityCodes: ["0316", "0326"]
      hospitalKeys: ["1085-holbaek-sygehus"]
    }
  ) {
    seq
    body {
      key
      name
      constitution {
        item
        done
      }
    }
  }
}
`
  },
  {
    title: 'AppointMembers',
    writes: true,
    query: `# 2. Udpeg medlemmer (kræver en nøgle)
# 2. Appoint its members (needs a key)
mutation AppointMembers {
  regionalChair: appoint(input: {
    bodyKey: "1085-proeveklynge", level: POLITICAL, seatKind: REGIONAL_COUNCIL_CHAIR
    office: REGIONAL_COUNCIL_CHAIR, personName: "Prøve Regionsrådsformand", validFrom: "2026-01-01"
  }) { ...appointed }
  regionalMember: appoint(input: {
    bodyKey: "1085-proeveklynge", level: POLITICAL, seatKind: REGIONAL_COUNCIL_MEMBER, appointedBy: REGIONAL_COUNCIL
    office: REGIONAL_COUNCIL_MEMBER, personName: "Prøve Regionsrådsmedlem", validFrom: "2026-01-01"
  }) { ...appointed }
  mayorOfHolbaek: appoint(input: {
    bodyKey: "1085-proeveklynge", level: POLITICAL, seatKind: MAYOR, municipalityCode: "0316"
    office: MAYOR, personName: "Prøve Borgmester", validFrom: "2026-01-01"
  }) { ...appointed }
  mayorOfKalundborg: appoint(input: {
    bodyKey: "1085-proeveklynge", level: POLITICAL, seatKind: MAYOR, municipalityCode: "0326"
    office: MAYOR, personName: "Anden Borgmester", validFrom: "2026-01-01"
  }) { ...appointed }
  doctor: appoint(input: {
    bodyKey: "1085-proeveklynge", level: POLITICAL, seatKind: GENERAL_PRACTITIONER, appointedBy: PLO
    office: GENERAL_PRACTITIONER, personName: "Prøve Læge", validFrom: "2026-01-01"
  }) { ...appointed }
  otherDoctor: appoint(input: {
    bodyKey: "1085-proeveklynge", level: POLITICAL, seatKind: GENERAL_PRACTITIONER, appointedBy: PLO
    office: GENERAL_PRACTITIONER, personName: "Anden Læge", validFrom: "2026-01-01"
  }) { ...appointed }
}

fragment appointed on AppointPayload {
  appointment {
    key
    person {
      name
    }
  }
  warnings {
    message
  }
}
`
  },
  {
    title: 'DesignateCoChair',
    writes: true,
    query: `# 3. Udpeg medformand (kræver en nøgle)
# 3. Designate the co-chair (needs a key)
mutation DesignateCoChair($mayor: String!) {
  designateChair(
    input: {
      bodyKey: "1085-proeveklynge"
      level: POLITICAL
      role: CO_CHAIR
      side: MUNICIPALITY
      appointmentKey: $mayor
      validFrom: "2026-01-01"
    }
  ) {
    chairmanship {
      key
    }
  }
}
`,
    variables: '{\n  "mayor": "key of mayorOfHolbaek, from 2"\n}'
  },
  {
    title: 'LoseMayor',
    writes: true,
    query: `# 4. En borgmester går af (kræver en nøgle)
# 4. A mayor leaves (needs a key)
mutation LoseMayor($mayor: String!) {
  endAppointment(
    input: { appointmentKey: $mayor, on: "2026-06-01", reason: "valg" }
  ) {
    appointment {
      validTo
    }
  }
}
`,
    variables: '{\n  "mayor": "key of mayorOfHolbaek, from 2"\n}'
  },
  {
    title: 'WhatIsMissing',
    query: `# 5. Hvad mangler, og hvorfor? (dag: Variables)
# 5. What is missing, and why? (day: Variables)
query WhatIsMissing($day: Date!) {
  cluster(key: "1085-proeveklynge", asOf: $day) {
    levels {
      level
      composition {
        status
        seats {
          rule {
            seatKind
          }
          filled
          vacant
          holders {
            person {
              name
            }
          }
        }
        findings {
          code
          severity
          message
          because {
            text
          }
        }
      }
    }
  }
}
`,
    variables: '{\n  "day": "2026-06-01"\n}'
  },
  {
    title: 'ScheduleMeeting',
    writes: true,
    query: `# 6. Planlæg et møde (kræver en nøgle)
# 6. Schedule a meeting (needs a key)
mutation ScheduleMeeting {
  scheduleMeeting(
    input: {
      bodyKey: "1085-proeveklynge"
      level: POLITICAL
      date: "2026-03-03"
      title: "Første møde"
      agenda: [{ title: "Indsatser i klyngen" }]
    }
  ) {
    meeting {
      key
      agenda {
        key
        title
      }
    }
  }
}
`
  },
  {
    title: 'HoldMeeting',
    writes: true,
    query: `# 7. Mødet er holdt (kræver en nøgle)
# 7. The meeting was held (needs a key)
mutation HoldMeeting($meeting: String!, $mayor: String!, $item: String!) {
  holdMeeting(
    input: {
      meetingKey: $meeting
      attendance: [{ appointmentKey: $mayor, present: true }]
      decisions: [{ agendaItemKey: $item, text: "Godkendt." }]
    }
  ) {
    meeting {
      status
      attendance {
        present
        appointment {
          person {
            name
          }
        }
      }
    }
  }
}
`,
    variables:
      '{\n  "meeting": "key of the meeting, from 6",\n  "mayor": "key of mayorOfHolbaek, from 2",\n  "item": "key of the agenda item, from 6"\n}'
  },
  {
    title: 'CompositionReport',
    query: `# 8. Hele regionen på én gang
# 8. The whole region at once
query CompositionReport {
  compositionReport(
    first: 50
    filter: { regionCode: "1085" }
    asOf: "2026-06-01"
  ) {
    counts {
      status
      count
    }
    nodes {
      body {
        name
      }
      level
      status
      findings {
        code
        message
      }
    }
  }
}
`
  },
  ...lifecycleExamples
]
