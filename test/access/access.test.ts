import { type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { SET_OPERATIONS } from '../../src/domain/change-sets/change-set-service.ts'
import { makeKey } from '../support/app.ts'
import { schema } from '../support/graph.ts'
import { anAppointment, type Input, type WritingApp, writingApp } from '../support/representation.ts'

/* Who may write: every mutation of the schema, tried with every kind of key. */

const VEST = '1081-sundhedsklynge-vest'
const SYD = '1081-sundhedsklynge-syd'
const SSU = '1081-ssu'
const REGION = '1081'
const MUNICIPALITY = '0787'

const REPEALED = { on: '2100-01-01', repealedFrom: '2100-01-01', citations: [{ documentKey: 'lov', section: '1' }] }

type World = {
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
type Case = {
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
const CASES: Case[] = [
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

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

/** A document of the mutation that asks for the number of the write and the key of what was changed. */
function documentOf(mutation: string): string {
  const field = mutations.find(({ name }) => name === mutation)
  if (!field) throw new Error(`There is no mutation ${mutation}.`)
  const payload = getNamedType(field.type)
  const changed = isObjectType(payload)
    ? Object.values(payload.getFields()).filter(
        ({ name, type }) => name !== 'warnings' && Object.hasOwn(fieldsOf(type), 'key')
      )
    : []
  const more: Record<string, string> = {
    appointment: 'person { key }',
    fund: 'entries { key }',
    jointFund: 'entries { key }'
  }
  const selected = changed.map(({ name }) => `${name} { key ${more[name] ?? ''} }`)
  return `mutation ($input: ${field.args[0]?.type}) { done: ${mutation}(input: $input) { seq ${selected.join(' ')} } }`
}

function fieldsOf(type: GraphQLOutputType): object {
  const named = getNamedType(type)
  return 'getFields' in named ? named.getFields() : {}
}

type Done = { done: { seq: number | null } }

async function storyOf(app: WritingApp) {
  const keys = new Map<string, string>()
  const attempt = async (mutation: string, input: Input, key: string | null) => {
    const { data, errors } = await app.ask<Done>(documentOf(mutation), { input }, key)
    const [error] = errors
    if (error)
      return { code: error.extensions.code, message: error.message, needed: error.extensions.needed, seq: null }
    const { seq, ...payload } = data.done
    type Changed = { key: string; person?: { key: string }; entries?: { key: string }[] }
    for (const one of Object.values(payload) as Changed[]) {
      if (Array.isArray(one)) continue
      const entry = one.entries?.at(-1)
      if (seq !== null && entry) keys.set('entry', entry.key)
      if (seq !== null) keys.set(mutation, one.key)
      if (seq !== null && one.person) keys.set('person', one.person.key)
    }
    return { code: 'DONE', message: '', needed: null, seq }
  }
  const { data } = await app.ask<{
    region: {
      healthAgreement: { validTo: string }
      clusters: { nodes: { key: string }[] }
      municipalities: { nodes: { code: string }[] }
    }
    statements: { nodes: { key: string }[] }
  }>(`{ region(code: "${REGION}", asOf: "2026-02-01") { healthAgreement { validTo }
      clusters(first: 100) { nodes { key } } municipalities(first: 100) { nodes { code } } }
    statements(first: 100, filter: { category: PRACTICE_PLAN_TOPIC }) { nodes { key } } }`)
  const world: World = {
    of: (mutation) => keys.get(mutation) ?? 'ukendt',
    async does(mutation, input) {
      const { code, message } = await attempt(mutation, input, app.key)
      if (code !== 'DONE') throw new Error(`${mutation} ${JSON.stringify(input)}: ${message}`)
    },
    clusters: data.region.clusters.nodes.map(({ key }) => key),
    municipalities: data.region.municipalities.nodes.map(({ code }) => code),
    topics: data.statements.nodes.map(({ key }) => key),
    ends: data.region.healthAgreement.validTo
  }
  return { world, attempt, keys }
}

/** Inputs that name what may be a draft, and the query that reads it. */
const SUBJECTS = [
  ['agreementKey', 'healthAgreement'],
  ['planKey', 'practicePlan'],
  ['goalKey', 'goal']
] as const

t.test('every mutation obeys the role and the scope of the key, whichever it is', async (t) => {
  t.same(
    mutations.map(({ name }) => name).filter((name) => !CASES.some(({ mutation }) => mutation === name)),
    // The rights to a change set are those to its operations: the test below. For test/domain/places.test.ts, a merger or a
    // split is a change set too. Every editor may draft a scenario: test/views/scenarios.test.ts.
    [
      'applyChanges',
      'revertChanges',
      'draftScenario',
      'reviseScenario',
      'applyScenario',
      'abandonScenario',
      'mergePlaces',
      'splitPlace'
    ],
    'mutations of the schema that have no case'
  )
  const app = await writingApp(t, { today: '2200-01-01' })
  const { world, attempt } = await storyOf(app)
  const third = world.clusters.find((key) => key !== VEST && key !== SYD) ?? ''
  const key = (name: string, role: 'READER' | 'EDITOR' | 'ADMIN', regions: string[] | null, bodies: string[] | null) =>
    makeKey(app.path, { name, role, regions, bodies, expiresAt: null })
  const wrong = [
    { who: 'who shows no key', shows: null, code: 'UNAUTHENTICATED' },
    { who: 'a reader', shows: key('reader', 'READER', [REGION], null), code: 'FORBIDDEN' },
    { who: 'an editor of another region', shows: key('elsewhere', 'EDITOR', ['1082'], null), code: 'FORBIDDEN' },
    { who: 'an editor of another body', shows: key('third', 'EDITOR', [REGION], [third]), code: 'FORBIDDEN' }
  ]
  const isEditor = (shows: string | null) => wrong.slice(2).some((one) => one.shows === shows)
  const editor = key('editor', 'EDITOR', [REGION], null)
  const admin = key('admin', 'ADMIN', null, null)

  /** A draft that the key may not read is not there for its writes either. */
  const refusalOf = async (given: Input, shows: string | null, code: string, adminOnly?: true) => {
    const [field, subject] = SUBJECTS.find(([field]) => field in given) ?? []
    // An operation for admins is refused before the input is read.
    if (field === undefined || code !== 'FORBIDDEN' || adminOnly) return code
    const { data } = await app.ask(`{ subject: ${subject}(key: "${given[field]}") { key } }`, {}, shows)
    return data?.subject === null ? 'NOT_FOUND' : code
  }
  let refusedOnceMore = 0
  /** What has been done: whoever may not do it is told the same as before, whatever the matter has come to. */
  const onceMore = async ({ mutation, adminOnly, withdraws }: Case, given: Input) => {
    const { code: now } = await attempt(mutation, { ...given, validateOnly: true }, admin)
    if (now !== 'DONE') refusedOnceMore += 1
    for (const { who, shows, code } of wrong) {
      const tried = await attempt(mutation, given, shows)
      t.equal(
        tried.code,
        withdraws && isEditor(shows) ? 'NOT_FOUND' : await refusalOf(given, shows, code, adminOnly),
        `${mutation} once more, by ${who} ${tried.message}`
      )
    }
  }

  for (const one of CASES) {
    const { mutation, input, first, adminOnly } = one
    await first?.(world)
    const given = input(world)
    const { code, message } = await attempt(mutation, { ...given, validateOnly: true }, admin)
    t.equal(code, 'DONE', `${mutation} by an admin ${message}`)
    const unseen = await attempt(mutation, { ...given, expectedVersion: 1_000_000, validateOnly: true }, admin)
    const refusal = unseen.code === 'STALE' || /^input.expectedVersion: must be left out/.test(unseen.message)
    t.ok(refusal, `${mutation} of a version that nobody has seen ${unseen.message}`)
    for (const { who, shows, code: known } of wrong) {
      const code = await refusalOf(given, shows, known, adminOnly)
      const tried = await attempt(mutation, given, shows)
      t.equal(tried.code, code, `${mutation} by ${who} ${tried.message}`)
      const stale = await attempt(mutation, { ...given, expectedVersion: 1_000_000 }, shows)
      t.equal(stale.code, code, `${mutation} by ${who}, who has seen another version ${stale.message}`)
    }
    if (adminOnly) {
      t.equal((await attempt(mutation, given, editor)).code, 'FORBIDDEN', `${mutation} by an editor`)
      t.type((await attempt(mutation, given, admin)).seq, 'number', `${mutation} by an admin`)
      await onceMore(one, given)
      continue
    }
    const elsewhere = wrong[2]?.shows ?? null
    const validated = await attempt(mutation, { ...given, validateOnly: true }, elsewhere)
    t.equal(
      validated.code,
      await refusalOf(given, elsewhere, 'FORBIDDEN'),
      `${mutation} is not even validated for an editor of another region`
    )
    const done = await attempt(mutation, given, editor)
    t.type(done.seq, 'number', `${mutation} by the right editor ${done.message}`)
    await onceMore(one, given)
  }
  t.ok(refusedOnceMore > 40, 'most of what was done cannot be done once more, which is nothing for others to know')
})

const APPLY = `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } results { entity {
  ... on Node { id } ... on Appointment { person { key } } ... on JointFund { entries { key } } } } } }`
const REVERT = `mutation ($key: String!, $validateOnly: Boolean) {
  revertChanges(input: { changeSetKey: $key, validateOnly: $validateOnly }) { seq } }`

t.test('an operation of a change set, and taking it back, need what the operation needs alone', async (t) => {
  const app = await writingApp(t, { today: '2200-01-01' })
  const { world, keys } = await storyOf(app)
  const key = (name: string, regions: string[], bodies: string[] | null = null) =>
    makeKey(app.path, { name, role: 'EDITOR', regions, bodies, expiresAt: null })
  const third = world.clusters.find((one) => one !== VEST && one !== SYD) ?? ''
  const editor = key('editor', [REGION])
  const wrong = {
    'an editor of another region': key('elsewhere', ['1082']),
    'one of another body': key('third', [REGION], [third])
  }

  type Entity = { id: string; person?: { key: string }; entries?: { key: string }[] }
  const apply = async (operation: string, input: Input, shown: string | null) => {
    const { data, errors } = await app.ask<{
      applyChanges: { changeSet: { key: string }; results: { entity: Entity | null }[] }
    }>(APPLY, { input: { title: { da: 'Et sæt' }, operations: [{ [operation]: input }] } }, shown)
    if (errors[0]) return { code: errors[0].extensions.code, message: errors[0].message, set: '' }
    const { changeSet, results } = data.applyChanges
    const { id, person, entries } = results[0]?.entity ?? { id: '' }
    keys.set(
      operation,
      Buffer.from(id, 'base64url')
        .toString()
        .replace(/^[^:]*:/, '')
    )
    if (person) keys.set('person', person.key)
    if (entries?.length) keys.set('entry', entries.at(-1)?.key ?? '')
    return { code: 'DONE', message: '', set: changeSet.key }
  }
  const revert = async (key: string, shown: string | null, validateOnly = false) => {
    const { errors } = await app.ask(REVERT, { key, validateOnly }, shown)
    return errors[0]?.extensions.code ?? 'DONE'
  }

  const tried: string[] = []
  for (const { mutation, input, first, adminOnly } of CASES) {
    await first?.(world)
    if (!(SET_OPERATIONS as string[]).includes(mutation)) {
      await world.does(mutation, input(world))
      continue
    }
    tried.push(mutation)
    const given = input(world)
    const refused = { ...wrong, ...(adminOnly && { 'the editor of the region': editor }) }
    for (const [who, shown] of Object.entries(refused)) {
      // A draft that the key may not read is not there for its writes either.
      t.match((await apply(mutation, given, shown)).code, /^(FORBIDDEN|NOT_FOUND)$/, `${mutation} by ${who}`)
    }
    const { code, message, set } = await apply(mutation, given, adminOnly ? app.key : editor)
    t.equal(code, 'DONE', `${mutation} by whoever may ${message}`)
    for (const [who, shown] of Object.entries(refused)) {
      t.equal(await revert(set, shown), 'FORBIDDEN', `${mutation} taken back by ${who}`)
    }
    // A step of a draft is not taken back with its set.
    t.match(await revert(set, adminOnly ? app.key : editor, true), /^(DONE|CONFLICT)$/, `${mutation} taken back`)
  }
  t.same(tried.sort(), [...SET_OPERATIONS].sort(), 'every operation that a change set can have')
})
