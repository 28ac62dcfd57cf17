import type { Example } from './graphiql-example.ts'

/**
 * A second walk: what a region and its clusters do over a year, from the draft of an agreement to an initiative that
 * others take up. `Standing` shows after each tab how far it has come, and what may be done next.
 */
export const lifecycleExamples: readonly Example[] = [
  {
    title: 'DraftAgreement',
    writes: true,
    query: `# A. Udkast, mål og indspil (kræver en nøgle)
# A. Draft, goal and input (needs a key)
mutation DraftAgreement {
  draft: draftHealthAgreement(
    input: { regionCode: "1081", on: "2026-02-01", validFrom: "2027-07-01" }
  ) {
    healthAgreement { key name validFrom validTo missingInputs { key } }
  }
  goal: setGoal(input: {
    agreementKey: "1081-sundhedsaftale-2027", on: "2026-02-10"
    title: "Færre genindlæggelser", unit: "%", baseline: 12, target: 9
  }) {
    goal { key status }
  }
  midt: giveHealthAgreementInput(input: {
    agreementKey: "1081-sundhedsaftale-2027", clusterKey: "1081-sundhedsklynge-midt"
    on: "2026-03-01", remark: "Sæt ind tidligt."
  }) { seq }
  nord: giveHealthAgreementInput(input: {
    agreementKey: "1081-sundhedsaftale-2027", clusterKey: "1081-sundhedsklynge-nord"
    on: "2026-03-01", remark: "Del data."
  }) { seq }
  syd: giveHealthAgreementInput(input: {
    agreementKey: "1081-sundhedsaftale-2027", clusterKey: "1081-sundhedsklynge-syd"
    on: "2026-03-02", remark: "Flere akutpladser."
  }) { seq }
  vest: giveHealthAgreementInput(input: {
    agreementKey: "1081-sundhedsaftale-2027", clusterKey: "1081-sundhedsklynge-vest"
    on: "2026-03-02", remark: "Ingen bemærkninger."
  }) { seq }
}
`
  },
  {
    title: 'DecideOnAgreement',
    writes: true,
    query: `# B. Send, og godkend som part (kræver en nøgle)
# B. Send, approve as a party (needs a key)
mutation DecideOnAgreement {
  send: sendHealthAgreementForApproval(
    input: { agreementKey: "1081-sundhedsaftale-2027", on: "2026-04-01" }
  ) {
    warnings { strength message rule { key } }
  }
  region: approveHealthAgreement(input: {
    agreementKey: "1081-sundhedsaftale-2027", on: "2026-05-01"
    by: { regionCode: "1081" }, decidedBy: "Regionsrådet, møde i maj"
  }) { seq }
  aalborg: approveHealthAgreement(input: {
    agreementKey: "1081-sundhedsaftale-2027", on: "2026-05-04"
    by: { municipalityCode: "0851" }, decidedBy: "Byrådet, møde i maj"
  }) {
    healthAgreement {
      status
      outstanding {
        ... on Municipality { code name }
        ... on Region { code name }
      }
    }
  }
}
`
  },
  {
    title: 'PreparePlan',
    writes: true,
    query: `# C. Praksisplan til høring (kræver en nøgle)
# C. Practice plan into hearing (needs a key)
mutation PreparePlan {
  draftPracticePlan(input: { regionCode: "1081", on: "2026-02-01" }) {
    practicePlan { key status requiredTopics { key title } }
  }
  coverage: writePracticePlanTopic(input: {
    planKey: "1081-praksisplan", topicKey: "practice-plan-topic-doctor-coverage"
    on: "2026-03-01", remark: "Alle har en læge."
  }) { seq }
  accessibility: writePracticePlanTopic(input: {
    planKey: "1081-praksisplan", topicKey: "practice-plan-topic-accessibility"
    on: "2026-03-01", remark: "Svar inden for fem dage."
  }) { seq }
  capacity: writePracticePlanTopic(input: {
    planKey: "1081-praksisplan", topicKey: "practice-plan-topic-capacity"
    on: "2026-03-01", remark: "Tyve nye ydernumre."
  }) { seq }
  role: writePracticePlanTopic(input: {
    planKey: "1081-praksisplan", topicKey: "practice-plan-topic-role-of-general-practice"
    on: "2026-03-01", remark: "Tovholder for forløbet."
  }) { seq }
  municipalities: involveMunicipalitiesInPlan(
    input: { planKey: "1081-praksisplan", on: "2026-03-05", remark: "Møde i KKR." }
  ) { seq }
  doctors: involveGeneralPracticeInPlan(
    input: { planKey: "1081-praksisplan", on: "2026-03-06", remark: "Møde med PLO." }
  ) { seq }
  openPracticePlanHearing(
    input: { planKey: "1081-praksisplan", on: "2026-03-10", deadline: "2026-05-10" }
  ) { practicePlan { status } }
  answerPracticePlanHearing(input: {
    planKey: "1081-praksisplan", on: "2026-05-01", party: "PLO", remark: "Enig i retningen."
  }) { seq }
}
`
  },
  {
    title: 'AdoptPlan',
    writes: true,
    query: `# D. Forelæg og vedtag planen (kræver en nøgle)
# D. Present and adopt the plan (needs a key)
mutation AdoptPlan {
  closePracticePlanHearing(
    input: { planKey: "1081-praksisplan", on: "2026-05-10" }
  ) { seq }
  presentPracticePlanToSsu(
    input: { planKey: "1081-praksisplan", on: "2026-05-20" }
  ) { seq }
  recordPracticePlanConsensus(input: {
    planKey: "1081-praksisplan", on: "2026-05-21", agreed: false
    remark: "Uenighed om kapaciteten."
  }) { seq }
  adoptPracticePlan(input: {
    planKey: "1081-praksisplan", on: "2026-06-01", inForceFrom: "2026-07-01"
    by: { regionCode: "1081" }, decidedBy: "Regionsrådet, møde i juni"
  }) {
    practicePlan { status inForceFrom }
    warnings { message }
  }
}
`
  },
  {
    title: 'TryInitiative',
    writes: true,
    query: `# E. En indsats, der breder sig (kræver en nøgle)
# E. An initiative that spreads (needs a key)
mutation TryInitiative {
  proposeInitiative(input: {
    key: "tidlig-opsporing", clusterKey: "1081-sundhedsklynge-midt", on: "2026-01-10"
    name: { da: "Tidlig opsporing", en: "Early detection" }
    text: { da: "Kommune og læge ser borgeren sammen." }
    targetGroups: ["target-group-elderly-medical"], municipalityCodes: ["0851"]
  }) { initiative { key phase } }
  startInitiativeTest(
    input: { initiativeKey: "1081-tidlig-opsporing", on: "2026-02-01" }
  ) { seq }
  startInitiativeEvaluation(
    input: { initiativeKey: "1081-tidlig-opsporing", on: "2026-08-01" }
  ) { seq }
  recordInitiativeEvaluation(input: {
    initiativeKey: "1081-tidlig-opsporing", on: "2026-09-01", remark: "Færre indlæggelser."
  }) { seq }
  recommendInitiative(input: {
    initiativeKey: "1081-tidlig-opsporing", on: "2026-09-10"
    scope: CLUSTERS_IN_REGION, remark: "Virker."
  }) { seq }
  takeUpInitiative(input: {
    initiativeKey: "1081-tidlig-opsporing", on: "2026-10-01"
    bodyKey: "1081-sundhedsklynge-nord", remark: "Begynder i oktober."
  }) {
    initiative { phase spread { scope from { name } to { name } on } }
  }
}
`
  },
  {
    title: 'UseJointFund',
    writes: true,
    query: `# F. Midler til indsatsen (kræver en nøgle)
# F. Money for the initiative (needs a key)
mutation UseJointFund {
  openJointFund(input: {
    clusterKey: "1081-sundhedsklynge-midt", year: 2026, on: "2026-01-15"
  }) { jointFund { key } }
  contributeToJointFund(input: {
    fundKey: "1081-sundhedsklynge-midt.2026", on: "2026-01-20", amount: "200000.00"
    by: { municipalityCode: "0851" }, basis: LOCAL_EXTRA
    agreedBy: [{ municipalityCode: "0851" }, { regionCode: "1081" }]
  }) { jointFund { balance { dkk } } warnings { message } }
  allocateFromJointFund(input: {
    fundKey: "1081-sundhedsklynge-midt.2026", on: "2026-02-01", amount: "150000.50"
    by: { clusterKey: "1081-sundhedsklynge-midt" }
    initiativeKey: "1081-tidlig-opsporing", purpose: TEST
  }) {
    jointFund {
      balance { dkk }
      entries { kind on money { dkk } balanceAfter { dkk } initiative { name } }
    }
  }
}
`
  },
  {
    title: 'Standing',
    query: `# G. Hvor langt er det, og hvad kan ske nu?
# G. How far is it, and what may be done now?
query Standing($day: Date) {
  agreement: healthAgreement(key: "1081-sundhedsaftale-2027", asOf: $day) {
    status
    revision
    outstanding { ... on Municipality { name } }
    ...agreementSteps
  }
  plan: practicePlan(key: "1081-praksisplan", asOf: $day) {
    status
    consensus { agreed remark }
    nextSteps { ...next }
  }
  initiative(key: "1081-tidlig-opsporing", asOf: $day) {
    phase
    money { net { dkk } }
    nextSteps { ...next }
  }
}

fragment agreementSteps on HealthAgreement {
  history { on action text remark decidedBy }
  nextSteps { ...next }
}

fragment next on NextStep {
  action
  by
  possible
  blockedBy { strength message rule { key provenance { document { id } section } } }
}
`,
    variables: '{\n  "day": "2026-11-01"\n}'
  }
]
