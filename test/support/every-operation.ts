import { globalId } from '../../src/domain/basics/ids.ts'
import type { TestApp } from './app.ts'
import { anAppointment, type Input } from './representation.ts'

/* One lawful call of every mutation but those of whole change sets, in an order in which each finds what it needs. */

export const VEST = '1081-sundhedsklynge-vest'
export const SYD = '1081-sundhedsklynge-syd'
const SSU = '1081-ssu'
export const REGION = '1081'
const MUNICIPALITY = '0787'

const REPEALED = { on: '2100-01-01', repealedFrom: '2100-01-01', citations: [{ documentKey: 'lov', section: '1' }] }

export type World = {
  /** Key of what a mutation changed last. */
  of(mutation: string): string
  /** Does something as an admin, for a later mutation to find. */
  does(mutation: string, input: Input): Promise<void>
  clusters: string[]
  municipalities: string[]
  topics: string[]
  /** When the region's agreement ends. */
  ends: string
}
/** A mutation with lawful input; `first` brings about what it needs. The rights to it are the same whoever is right. */
export type Case = {
  mutation: string
  input(world: World): Input
  first?(world: World): Promise<void>
  adminOnly?: true
  /** The mutation leaves nothing that it could be tried on once more. */
  withdraws?: true
}

const agreement = (world: World, on: string, more: Input = {}): Input => ({
  agreementKey: world.of('draftHealthAgreement'),
  on,
  remark: 'Prøve',
  ...more
})
const plan = (world: World, on: string, more: Input = {}): Input => ({
  planKey: world.of('draftPracticePlan'),
  on,
  remark: 'Prøve',
  ...more
})
const initiative = (world: World, on: string, more: Input = {}): Input => ({
  initiativeKey: world.of('proposeInitiative'),
  on,
  ...more
})
const proposal = (key: string, on: string): Input => ({
  key,
  clusterKey: VEST,
  on,
  name: { da: 'Prøve' },
  text: { da: 'Prøve' }
})
const goalOf = (bodyKey: string, on: string): Input => ({
  bodyKey,
  on,
  title: 'Mål',
  unit: '%',
  baseline: 1,
  target: 2
})
const OF_LEVEL = { bodyType: 'ssu', level: 'POLITICAL', text: { da: 'Prøve' }, validFrom: '2026-01-01' }
const meeting = (date: string): Input => ({ bodyKey: VEST, level: 'POLITICAL', date, title: 'Møde' })

async function approveAll(world: World, on: string): Promise<void> {
  await world.does('approveHealthAgreement', agreement(world, on, { by: { regionCode: REGION } }))
  for (const municipalityCode of world.municipalities) {
    await world.does('approveHealthAgreement', agreement(world, on, { by: { municipalityCode } }))
  }
}

/** In an order in which each finds what it needs. A mutation that is added to the schema needs a case here. */
export const CASES: Case[] = [
  { mutation: 'appoint', input: () => anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: MUNICIPALITY }) },
  {
    mutation: 'designateChair',
    input: (world) => ({
      bodyKey: VEST,
      level: 'POLITICAL',
      role: 'CO_CHAIR',
      side: 'MUNICIPALITY',
      appointmentKey: world.of('appoint'),
      validFrom: '2024-01-01'
    })
  },
  {
    mutation: 'recordLocalAgreement',
    input: () => ({
      bodyKey: VEST,
      level: 'POLITICAL',
      seatKind: 'GENERAL_PRACTITIONER',
      minimum: 2,
      maximum: 3,
      parties: ['Regionsrådet', 'Borgmestrene'],
      text: 'Tre læger.',
      agreedOn: '2023-01-01',
      validFrom: '2023-01-01'
    })
  },
  {
    mutation: 'involvePatients',
    input: () => ({
      bodyKey: SSU,
      level: 'POLITICAL',
      party: 'PATIENT_INVOLVEMENT_COMMITTEE',
      kind: 'ANNUAL_INVITATION',
      date: '2024-01-01',
      text: 'Indbudt.'
    })
  },
  {
    mutation: 'replaceAppointee',
    input: (world) => ({ appointmentKey: world.of('appoint'), on: '2025-01-01', personName: 'Prøve Anden' })
  },
  {
    mutation: 'endAppointment',
    input: (world) => ({ appointmentKey: world.of('replaceAppointee'), on: '2026-01-01' })
  },
  {
    mutation: 'addClusterMember',
    input: () => ({ clusterKey: VEST, role: 'MUNICIPALITY', member: '0820', validFrom: '2024-01-01' })
  },
  {
    mutation: 'representMunicipality',
    input: () => ({ municipalityCode: '0820', clusterKey: VEST, level: 'POLITICAL', validFrom: '2024-02-01' })
  },
  { mutation: 'endClusterMember', input: () => ({ membershipKey: `${VEST}.${MUNICIPALITY}`, on: '2027-01-01' }) },
  { mutation: 'renameBody', input: () => ({ bodyKey: VEST, name: 'Limfjorden', validFrom: '2024-01-01' }) },
  {
    mutation: 'establishBody',
    input: () => ({
      key: '1081-ny',
      kind: 'HEALTH_CLUSTER',
      name: 'Ny klynge',
      regionCode: REGION,
      validFrom: '2026-06-01',
      hospitalKeys: ['1081-regionshospital-nordjylland-thisted'],
      municipalityCodes: ['0773'],
      predecessors: [VEST]
    })
  },
  { mutation: 'scheduleMeeting', input: () => meeting('2026-03-01') },
  { mutation: 'holdMeeting', input: (world) => ({ meetingKey: world.of('scheduleMeeting') }) },
  {
    mutation: 'cancelMeeting',
    first: (world) => world.does('scheduleMeeting', meeting('2026-04-01')),
    input: (world) => ({ meetingKey: world.of('scheduleMeeting'), because: 'Sne' })
  },
  {
    mutation: 'decideConstitution',
    input: () => ({ bodyKey: VEST, item: 'PURPOSE', decidedOn: '2026-03-01', text: 'Vedtaget.' })
  },
  {
    mutation: 'assignSecretariat',
    input: () => ({ bodyKey: VEST, side: 'REGION', name: 'Sekretariatet', validFrom: '2024-01-01' })
  },
  {
    mutation: 'raiseAffiliationConcern',
    input: () => ({ municipalityCode: '0773', kind: 'SMALL_HOSPITAL', raisedOn: '2024-01-01', text: 'Afstand' })
  },
  {
    mutation: 'resolveAffiliationConcern',
    input: (world) => ({
      concernKey: world.of('raiseAffiliationConcern'),
      resolvedOn: '2024-06-01',
      solution: 'Talt sammen'
    })
  },
  {
    mutation: 'recordIdentifier',
    input: () => ({
      hospitalKey: '1081-regionshospital-nordjylland-thisted',
      system: 'SOR',
      value: '1234561000016003',
      validFrom: '2024-01-01'
    })
  },
  {
    mutation: 'endIdentifier',
    input: (world) => ({ identifierKey: world.of('recordIdentifier'), on: '2025-01-01' })
  },
  {
    mutation: 'reopenFact',
    input: (world) => ({ id: globalId('Identifier', world.of('recordIdentifier')), reason: 'Gælder endnu' })
  },
  {
    mutation: 'correctFact',
    first: (world) => world.does('scheduleMeeting', meeting('2026-05-01')),
    input: (world) => ({ id: globalId('Meeting', world.of('scheduleMeeting')), title: 'Årsmøde', reason: 'Fejl' })
  },
  {
    mutation: 'withdrawFact',
    input: (world) => ({ id: globalId('Meeting', world.of('scheduleMeeting')), reason: 'Fejl' }),
    withdraws: true
  },
  {
    mutation: 'draftHealthAgreement',
    input: (world) => ({ regionCode: REGION, on: '2026-01-15', validFrom: world.ends })
  },
  {
    mutation: 'giveHealthAgreementInput',
    input: (world) => agreement(world, '2026-02-01', { clusterKey: VEST })
  },
  { mutation: 'discussGeneralPractice', input: (world) => agreement(world, '2026-02-01') },
  {
    mutation: 'sendHealthAgreementForApproval',
    async first(world) {
      for (const clusterKey of world.clusters.filter((key) => key !== VEST)) {
        await world.does('giveHealthAgreementInput', agreement(world, '2026-02-01', { clusterKey }))
      }
      await world.does('setGoal', {
        agreementKey: world.of('draftHealthAgreement'),
        on: '2026-02-01',
        title: 'Mål',
        unit: '%',
        baseline: 1,
        target: 2
      })
    },
    input: (world) => agreement(world, '2026-03-01')
  },
  {
    mutation: 'approveHealthAgreement',
    input: (world) => agreement(world, '2026-03-02', { by: { municipalityCode: '0773' } })
  },
  {
    mutation: 'rejectHealthAgreement',
    input: (world) => agreement(world, '2026-03-03', { by: { municipalityCode: MUNICIPALITY } })
  },
  { mutation: 'reviseHealthAgreement', input: (world) => agreement(world, '2026-03-04') },
  {
    mutation: 'submitHealthAgreement',
    async first(world) {
      await world.does('sendHealthAgreementForApproval', agreement(world, '2026-03-05'))
      await approveAll(world, '2026-03-06')
    },
    input: (world) => agreement(world, '2026-03-07')
  },
  { mutation: 'recordHealthAuthorityRejection', input: (world) => agreement(world, '2026-03-08') },
  {
    mutation: 'recordHealthAuthorityApproval',
    async first(world) {
      await world.does('reviseHealthAgreement', agreement(world, '2026-03-09'))
      await world.does('sendHealthAgreementForApproval', agreement(world, '2026-03-10'))
      await approveAll(world, '2026-03-11')
      await world.does('submitHealthAgreement', agreement(world, '2026-03-12'))
    },
    input: (world) => agreement(world, '2026-03-13')
  },
  { mutation: 'followUpHealthAgreement', input: (world) => agreement(world, world.ends) },
  {
    mutation: 'extendHealthAgreement',
    input: (world) => agreement(world, world.ends, { months: 12, legalBasis: 'Lov nr. 1' })
  },
  {
    mutation: 'withdrawHealthAgreement',
    first: (world) =>
      world.does('draftHealthAgreement', {
        regionCode: REGION,
        on: world.ends,
        validFrom: `${Number(world.ends.slice(0, 4)) + 5}${world.ends.slice(4)}`
      }),
    input: (world) => agreement(world, world.ends)
  },
  { mutation: 'draftPracticePlan', input: () => ({ regionCode: REGION, on: '2026-01-02' }) },
  {
    mutation: 'writePracticePlanTopic',
    input: (world) => plan(world, '2026-01-03', { topicKey: world.topics[0] })
  },
  { mutation: 'givePracticePlanInput', input: (world) => plan(world, '2026-01-03', { clusterKey: VEST }) },
  { mutation: 'involveMunicipalitiesInPlan', input: (world) => plan(world, '2026-01-03') },
  { mutation: 'involveGeneralPracticeInPlan', input: (world) => plan(world, '2026-01-03') },
  {
    mutation: 'openPracticePlanHearing',
    async first(world) {
      for (const topicKey of world.topics.slice(1)) {
        await world.does('writePracticePlanTopic', plan(world, '2026-01-03', { topicKey }))
      }
    },
    input: (world) => plan(world, '2026-01-04', { deadline: '2026-02-01' })
  },
  { mutation: 'answerPracticePlanHearing', input: (world) => plan(world, '2026-01-05', { party: 'PLO' }) },
  { mutation: 'closePracticePlanHearing', input: (world) => plan(world, '2026-02-01') },
  { mutation: 'recordPracticePlanConsensus', input: (world) => plan(world, '2026-02-02', { agreed: true }) },
  { mutation: 'presentPracticePlanToSsu', input: (world) => plan(world, '2026-02-03') },
  { mutation: 'revisePracticePlan', input: (world) => plan(world, '2026-02-04') },
  {
    mutation: 'adoptPracticePlan',
    async first(world) {
      await world.does('openPracticePlanHearing', plan(world, '2026-02-05', { deadline: '2026-02-06' }))
      await world.does('closePracticePlanHearing', plan(world, '2026-02-07'))
      await world.does('presentPracticePlanToSsu', plan(world, '2026-02-08'))
    },
    input: (world) => plan(world, '2026-02-09', { by: { regionCode: REGION }, inForceFrom: '2026-03-01' })
  },
  { mutation: 'followUpPracticePlan', input: (world) => plan(world, '2026-04-01') },
  {
    mutation: 'withdrawPracticePlan',
    first: (world) => world.does('draftPracticePlan', { regionCode: REGION, on: '2026-05-01' }),
    input: (world) => plan(world, '2026-05-02')
  },
  { mutation: 'proposeInitiative', input: () => proposal('proeve-en', '2026-01-10') },
  { mutation: 'startInitiativeTest', input: (world) => initiative(world, '2026-01-11') },
  { mutation: 'startInitiativeEvaluation', input: (world) => initiative(world, '2026-01-12') },
  { mutation: 'recordInitiativeEvaluation', input: (world) => initiative(world, '2026-01-13', { remark: 'Godt' }) },
  {
    mutation: 'recommendInitiative',
    input: (world) => initiative(world, '2026-01-14', { remark: 'Godt', scope: 'OTHER_REGIONS' })
  },
  { mutation: 'implementInitiative', input: (world) => initiative(world, '2026-01-15') },
  {
    mutation: 'shareMunicipality',
    input: () => ({
      municipalityCode: '0820',
      shares: [
        { clusterKey: VEST, share: 0.5 },
        { clusterKey: SYD, share: 0.5 }
      ],
      validFrom: '2024-02-01'
    })
  },
  {
    mutation: 'setRegionalRate',
    input: () => ({ regionCode: REGION, year: 2022, rate: '6.85', source: 'Aftale' })
  },
  { mutation: 'openJointFund', input: () => ({ clusterKey: VEST, year: 2026, on: '2026-01-01' }) },
  {
    mutation: 'contributeToJointFund',
    input: (world) => ({
      fundKey: world.of('openJointFund'),
      on: '2026-01-15',
      amount: '1000.00',
      by: { municipalityCode: '0773' },
      basis: 'LOCAL_EXTRA',
      agreedBy: [
        { regionCode: REGION },
        { municipalityCode: '0773' },
        { municipalityCode: MUNICIPALITY },
        { municipalityCode: '0820' }
      ]
    })
  },
  {
    mutation: 'allocateFromJointFund',
    input: (world) => ({
      fundKey: world.of('openJointFund'),
      on: '2026-01-15',
      amount: '500.00',
      by: { clusterKey: VEST },
      initiativeKey: world.of('proposeInitiative'),
      purpose: 'TEST'
    })
  },
  {
    mutation: 'returnToJointFund',
    input: (world) => ({
      fundKey: world.of('openJointFund'),
      on: '2026-01-16',
      amount: '100.00',
      entryKey: world.of('entry')
    })
  },
  {
    mutation: 'reverseFundEntry',
    input: (world) => ({
      fundKey: world.of('openJointFund'),
      on: '2026-01-16',
      remark: 'Bogført forkert',
      entryKey: world.of('entry')
    })
  },
  {
    mutation: 'closeJointFund',
    first: (world) => world.does('openJointFund', { clusterKey: VEST, year: 2027, on: '2027-01-01' }),
    input: () => ({ fundKey: `${VEST}.2026`, carryOverTo: `${VEST}.2027`, on: '2027-01-02' })
  },
  {
    mutation: 'takeUpInitiative',
    input: (world) => initiative(world, '2026-01-16', { bodyKey: SYD, remark: 'Godt' })
  },
  { mutation: 'completeInitiative', input: (world) => initiative(world, '2026-01-17') },
  {
    mutation: 'stopInitiative',
    first: (world) => world.does('proposeInitiative', proposal('proeve-to', '2026-01-18')),
    input: (world) => initiative(world, '2026-01-19', { remark: 'Nej' })
  },
  { mutation: 'setGoal', input: () => goalOf(VEST, '2026-01-10') },
  {
    mutation: 'recordMeasurement',
    input: (world) => ({ goalKey: world.of('setGoal'), on: '2026-02-01', value: 2, source: 'Opgørelse' })
  },
  {
    mutation: 'closeGoal',
    input: (world) => ({ goalKey: world.of('setGoal'), on: '2026-03-01', outcome: 'REACHED', remark: 'Nået' })
  },
  {
    mutation: 'withdrawGoal',
    first: (world) => world.does('setGoal', goalOf(VEST, '2026-01-11')),
    input: (world) => ({ goalKey: world.of('setGoal'), on: '2026-03-01', remark: 'Nej' })
  },
  { mutation: 'endBody', input: () => ({ bodyKey: VEST, on: '2030-01-01', successors: [SYD] }) },
  {
    mutation: 'handOver',
    input: () => ({ id: globalId('JointFund', `${VEST}.2027`), toBodyKey: SYD, on: '2030-01-01' })
  },
  {
    mutation: 'recordDocument',
    input: () => ({ key: 'lov', title: 'Lov', publisher: 'Folketinget', kind: 'ACT' }),
    adminOnly: true
  },
  {
    mutation: 'recordSection',
    input: (world) => ({ documentKey: world.of('recordDocument'), key: '1', title: { da: 'Et' } }),
    adminOnly: true
  },
  {
    mutation: 'confirmFact',
    input: () => ({ id: globalId('Membership', `${VEST}.0820`), citations: [{ documentKey: 'lov', section: '1' }] })
  },
  {
    mutation: 'repealHealthAgreement',
    input: () => ({ agreementKey: `${REGION}-sundhedsaftale-2024`, ...REPEALED }),
    adminOnly: true
  },
  {
    mutation: 'repealPracticePlan',
    first: (world) => world.does('draftPracticePlan', { regionCode: REGION, on: '2026-06-01' }),
    input: (world) => ({ planKey: world.of('draftPracticePlan'), ...REPEALED }),
    adminOnly: true
  },
  {
    mutation: 'recordLegalEvent',
    input: () => ({
      key: 'vedtaget',
      kind: 'ACT_PASSED',
      date: '2025-06-20',
      title: { da: 'Vedtaget' },
      text: { da: 'Vedtaget' }
    }),
    adminOnly: true
  },
  {
    mutation: 'recordDoubt',
    input: () => ({
      key: 'tvivl',
      kind: 'TEMPORAL',
      severity: 'LOW',
      title: { da: 'Tvivl' },
      text: { da: 'Tvivl' },
      taken: { da: 'Tvivl' }
    }),
    adminOnly: true
  },
  {
    mutation: 'resolveDoubt',
    input: (world) => ({ doubtKey: world.of('recordDoubt'), on: '2026-01-01', resolution: { da: 'Afgjort' } }),
    adminOnly: true
  },
  {
    mutation: 'establishRegion',
    input: () => ({ key: 'ny-region', name: 'Region Ny', validFrom: '2028-01-01' }),
    adminOnly: true
  },
  {
    mutation: 'establishMunicipality',
    input: () => ({
      code: '0998',
      name: 'Ny',
      officialName: 'Ny Kommune',
      regionCode: REGION,
      validFrom: '2028-01-01'
    }),
    adminOnly: true
  },
  {
    mutation: 'establishHospital',
    input: () => ({ key: 'nyt-hospital', name: 'Nyt Hospital', regionCode: REGION, validFrom: '2028-01-01' }),
    adminOnly: true
  },
  {
    mutation: 'establishOrganisation',
    input: () => ({
      key: 'nyt-raad',
      kind: 'COMMITTEE',
      name: 'Nyt Råd',
      text: { da: 'Et råd' },
      validFrom: '2028-01-01'
    }),
    adminOnly: true
  },
  {
    mutation: 'renameThing',
    input: () => ({ thing: { municipalityCode: '0998' }, name: 'Nyere', validFrom: '2028-06-01' }),
    adminOnly: true
  },
  {
    mutation: 'placeThing',
    input: () => ({ thing: { municipalityCode: '0998' }, regionCode: 'ny-region', validFrom: '2028-06-01' }),
    adminOnly: true
  },
  {
    mutation: 'recordSuccession',
    input: () => ({
      predecessor: { municipalityCode: MUNICIPALITY },
      successor: { municipalityCode: '0998' },
      kind: 'TAKES_OVER_TASKS',
      date: '2028-01-01'
    }),
    adminOnly: true
  },
  {
    mutation: 'endThing',
    input: () => ({ thing: { hospitalKey: 'nyt-hospital' }, on: '2029-01-01' }),
    adminOnly: true
  },
  {
    mutation: 'recordBodyType',
    input: () => ({ key: 'raad', kind: 'OTHER', name: { da: 'råd' }, validFrom: '2026-01-01' }),
    adminOnly: true
  },
  { mutation: 'recordBodyLevel', input: () => ({ ...OF_LEVEL, bodyType: 'health-council' }), adminOnly: true },
  {
    mutation: 'recordRepresentationRule',
    input: () => ({
      ...OF_LEVEL,
      key: 'observatoer',
      seatKind: 'REGIONAL_REPRESENTATIVE',
      side: 'REGION',
      per: 'BODY',
      allocated: true,
      binding: 'DEFAULT'
    }),
    adminOnly: true
  },
  {
    mutation: 'recordChairRule',
    input: () => ({
      ...OF_LEVEL,
      key: 'naestformand',
      role: 'VICE_CHAIR',
      side: 'GENERAL_PRACTICE',
      chosenAmong: ['GENERAL_PRACTITIONER'],
      binding: 'DEFAULT'
    }),
    adminOnly: true
  },
  {
    mutation: 'recordCadenceRule',
    input: () => ({ ...OF_LEVEL, key: 'moeder', perYear: 4, setBy: 'LAW', strength: 'MUST' }),
    adminOnly: true
  },
  {
    mutation: 'recordInvolvementDuty',
    input: () => ({
      ...OF_LEVEL,
      key: 'andre',
      kind: 'MAY_BE_INVOLVED',
      party: 'OTHER_REPRESENTATIVES',
      strength: 'MAY'
    }),
    adminOnly: true
  },
  { mutation: 'recordVariationRule', input: () => ({ ...OF_LEVEL, key: 'fravigelse' }), adminOnly: true },
  {
    mutation: 'recordBalanceRule',
    input: () => ({ ...OF_LEVEL, key: 'flertal', side: 'REGION', balance: 'AT_LEAST_HALF', binding: 'DEFAULT' }),
    adminOnly: true
  },
  {
    mutation: 'allocateSeats',
    input: (world) => ({
      bodyKey: '1081-ssu',
      ruleKey: world.of('recordRepresentationRule'),
      seats: 1,
      validFrom: '2026-01-01'
    }),
    adminOnly: true
  },
  {
    mutation: 'amendRule',
    input: () => ({ ruleKey: 'ssu-administrative-patient-representative', on: '2026-01-01', binding: 'DEFAULT' }),
    adminOnly: true
  },
  {
    mutation: 'endRule',
    input: () => ({ ruleKey: 'ssu-administrative-general-practice-representative', on: '2026-01-01' }),
    adminOnly: true
  },
  {
    mutation: 'recordTask',
    input: () => ({
      key: 'akutsygepleje',
      side: 'MUNICIPALITY',
      kind: 'STATUTORY',
      text: { da: 'Akutsygepleje' },
      validFrom: '2020-01-01'
    }),
    adminOnly: true
  },
  {
    mutation: 'transferTask',
    input: (world) => ({ taskKey: world.of('recordTask'), on: '2026-01-01', side: 'REGION', key: 'overdraget' }),
    adminOnly: true
  },
  { mutation: 'endTask', input: () => ({ taskKey: 'overdraget', on: '2026-06-01' }), adminOnly: true },
  {
    mutation: 'setBodyOperation',
    input: () => ({ bodyKey: '1081-ssu', operation: 'WINDING_UP', validFrom: '2026-01-01' }),
    adminOnly: true
  },
  {
    mutation: 'erasePerson',
    input: (world) => ({ personKey: world.of('person'), reason: 'Anmodning' }),
    adminOnly: true
  },
  {
    mutation: 'registerWebhook',
    input: () => ({ name: 'Journal', url: 'https://modtager.dk/webhook' }),
    adminOnly: true
  },
  {
    mutation: 'changeWebhook',
    input: (world) => ({ webhookKey: world.of('registerWebhook'), name: 'Journal 2' }),
    adminOnly: true
  },
  ...['pauseWebhook', 'resumeWebhook', 'rotateWebhookSecret', 'deleteWebhook'].map(
    (mutation): Case => ({
      mutation,
      input: (world) => ({ webhookKey: world.of('registerWebhook') }),
      adminOnly: true
    })
  )
]

/** The bodies, municipalities, topics and days that inputs name. */
export async function surroundingsOf({
  ask
}: Pick<TestApp, 'ask'>): Promise<Pick<World, 'clusters' | 'municipalities' | 'topics' | 'ends'>> {
  const { data } = await ask<{
    region: {
      healthAgreement: { validTo: string }
      clusters: { nodes: { key: string }[] }
      municipalities: { nodes: { code: string }[] }
    }
    statements: { nodes: { key: string }[] }
  }>(`{ region(code: "${REGION}", asOf: "2026-02-01") { healthAgreement { validTo }
      clusters(first: 100) { nodes { key } } municipalities(first: 100) { nodes { code } } }
    statements(first: 100, filter: { category: PRACTICE_PLAN_TOPIC }) { nodes { key } } }`)
  return {
    clusters: data.region.clusters.nodes.map(({ key }) => key),
    municipalities: data.region.municipalities.nodes.map(({ code }) => code),
    topics: data.statements.nodes.map(({ key }) => key),
    ends: data.region.healthAgreement.validTo
  }
}
