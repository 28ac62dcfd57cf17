import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { anAppointment, type WritingApp, writingApp } from '../support/representation.ts'
import { digestOf } from '../support/sync.ts'

/*
 * Reversals and reopenings are checked as fresh records are: they are refused where another record has taken the place, or
 * where a record that rests on the row would lie outside its period.
 */

const VEST = '1081-sundhedsklynge-vest'
const SYD = '1081-sundhedsklynge-syd'
const THISTED = `${VEST}.0787`

type Operation = Record<string, Record<string, unknown>>

async function apply(app: WritingApp, operations: readonly Operation[]): Promise<string> {
  const { data, errors } = await app.ask<{ applyChanges: { changeSet: { key: string } } }>(
    'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } } }',
    { input: { title: { da: 'Et sæt' }, operations } }
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.applyChanges.changeSet.key
}

const REVERT = 'mutation ($key: String!) { revertChanges(input: { changeSetKey: $key }) { seq } }'
const REOPEN = 'mutation ($id: ID!) { reopenFact(input: { id: $id, reason: "Fejl" }) { seq } }'

const membership = (clusterKey: string, municipalityCode: string, validFrom: string): Operation => ({
  addClusterMember: { clusterKey, role: 'MUNICIPALITY', municipalityCode, validFrom }
})
const mayor = (validFrom: string, more: object = {}): Operation => ({
  appoint: anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787', validFrom, ...more })
})
const succession = (predecessor: string, successor: string): Operation => ({
  recordSuccession: {
    predecessor: { municipalityCode: predecessor },
    successor: { municipalityCode: successor },
    kind: 'TAKES_OVER_TASKS',
    date: '2026-01-01'
  }
})

type Case = {
  name: string
  /** Recorded before the set. */
  before?: Operation[]
  set: Operation[]
  later: Operation[]
  message: RegExp
  code?: string
  /** Id of a record whose end the set brought about, for a case of reopenFact too. */
  reopened?: string
}

const CASES: Case[] = [
  {
    name: 'a municipality has one membership of a body at a time',
    set: [{ endClusterMember: { membershipKey: THISTED, on: '2026-01-01' } }],
    later: [membership(VEST, '0787', '2027-01-01')],
    message:
      /(reverted|taken back)\. Thisted .* overlaps “1081-sundhedsklynge-vest\.0787\.2”, which holds from 1 January 2027/,
    reopened: globalId('Membership', THISTED)
  },
  {
    name: 'a region has one cooperation committee at a time',
    set: [{ endBody: { bodyKey: '1081-ssu', on: '2026-01-01' } }],
    later: [
      {
        establishBody: {
          key: '1081-ssu-to',
          kind: 'SSU',
          name: 'Det andet udvalg',
          regionCode: '1081',
          validFrom: '2026-06-01'
        }
      }
    ],
    message: /\(1081-ssu\) and Det andet udvalg \(1081-ssu-to\) cannot lie in one region/,
    reopened: globalId('Ssu', '1081-ssu')
  },
  {
    name: 'no two bodies of a region have one name',
    set: [{ renameBody: { bodyKey: VEST, name: 'Klynge Thy', validFrom: '2026-01-01' } }],
    later: [{ renameBody: { bodyKey: SYD, name: 'Sundhedsklynge Vest', validFrom: '2026-06-01' } }],
    message: /Another body of the same region \(1081-sundhedsklynge-syd\) has the name Sundhedsklynge Vest/
  },
  {
    name: 'a seat has one rule at a time',
    set: [{ endRule: { ruleKey: 'health-cluster-political-mayor', on: '2026-01-01' } }],
    later: [
      {
        recordRepresentationRule: {
          key: 'ny-borgmester',
          bodyType: 'health-cluster',
          level: 'POLITICAL',
          seatKind: 'MAYOR',
          side: 'MUNICIPALITY',
          per: 'BODY',
          minimum: 1,
          binding: 'DEFAULT',
          text: { da: 'En borgmester' },
          validFrom: '2026-06-01'
        }
      }
    ],
    message:
      /-political-mayor \(representation rule\) overlaps ny-borgmester \(representation rule\), which holds from 1 June 2026/
  },
  {
    name: 'a seat has as many holders as its rule allows',
    before: [{ ...mayor('2023-01-01'), as: 'seat' as never }],
    set: [{ endAppointment: { appointmentKey: '$seat', on: '2026-01-01' } }],
    later: [mayor('2026-06-01')],
    message: /Thisted has 2 mayors; there can be at most 1/,
    code: 'RULE_VIOLATION',
    reopened: '$seatId'
  },
  {
    name: 'an amendment that seats rest on stays',
    set: [{ amendRule: { ruleKey: 'health-cluster-political-mayor', on: '2026-01-01', maximum: 2 } }],
    later: [mayor('2026-06-01'), mayor('2026-06-01')],
    message: /Prøve Person \d \(a-[0-9a-f]+\) and Prøve Person \d \(a-[0-9a-f]+\) rest on it/
  },
  {
    name: 'a number belongs to one owner at a time',
    before: [
      {
        recordIdentifier: {
          hospitalKey: '1085-nykoebing-f-sygehus',
          system: 'SOR',
          value: '1234561000016003',
          validFrom: '2025-01-01'
        }
      }
    ],
    set: [{ endIdentifier: { identifierKey: 'Hospital.1085-nykoebing-f-sygehus.SOR.1', on: '2026-01-01' } }],
    later: [
      {
        recordIdentifier: {
          municipalityCode: '0360',
          system: 'SOR',
          value: '1234561000016003',
          validFrom: '2026-06-01'
        }
      }
    ],
    message: /SOR\.1.*1234561000016003.*belongs to Lolland/,
    reopened: globalId('Identifier', 'Hospital.1085-nykoebing-f-sygehus.SOR.1')
  },
  {
    name: 'a region has a code of its own',
    before: [
      { establishRegion: { key: 'prove', officialCode: '1099', name: 'Region Prøve', validFrom: '2026-01-01' } }
    ],
    set: [{ withdrawFact: { id: globalId('Region', 'prove'), reason: 'Fejl' } }],
    later: [{ establishRegion: { key: '1099', name: 'Region Anden', validFrom: '2026-01-01' } }],
    message: /“1099” is in use/
  },
  {
    name: 'nothing outlives the body that it belongs to',
    set: [{ endClusterMember: { membershipKey: THISTED, on: '2026-01-01' } }],
    later: [{ endBody: { bodyKey: VEST, on: '2027-01-01' } }],
    message:
      /Thisted \(0787\) as a member of .*: validTo must be 1 January 2027 or earlier, when Sundhedsklynge Vest \(1081-sundhedsklynge-vest\) ends/,
    reopened: globalId('Membership', THISTED)
  },
  {
    name: 'nothing is left outside the period of what it rests on',
    before: [{ endClusterMember: { membershipKey: THISTED, on: '2026-01-01' } }],
    set: [{ correctFact: { id: globalId('Membership', THISTED), validTo: '2029-01-01', reason: 'Fejl' } }],
    later: [mayor('2026-06-01', { personName: 'Prøve Senere' })],
    message:
      /reverted\. The period of Thisted \(0787\) as a member of .* cannot be corrected: Prøve Senere \(a-[0-9a-f]+\) lies outside it/
  },
  {
    name: 'no successions form a cycle',
    before: [succession('0787', '0773')],
    set: [{ withdrawFact: { id: globalId('Succession', 'Municipality.0787.0773'), reason: 'Fejl' } }],
    later: [succession('0773', '0787')],
    message: /Morsø \(0773\) as a successor of Thisted \(0787\): successor must not form a cycle/
  },
  {
    name: 'a municipality is represented in bodies that it is a member of',
    before: [
      {
        representMunicipality: {
          municipalityCode: '0787',
          clusterKey: VEST,
          level: 'POLITICAL',
          validFrom: '2026-01-01'
        }
      }
    ],
    set: [{ withdrawFact: { id: '$representation', reason: 'Fejl' } }],
    later: [{ withdrawFact: { id: globalId('Membership', THISTED), reason: 'Fejl' } }],
    message: /Thisted \(0787\) is no member of Sundhedsklynge Vest \(1081-sundhedsklynge-vest\) from 1 January 2026/
  },
  {
    name: 'a region has one health agreement at a time',
    before: [
      {
        recordDocument: {
          key: 'lov-699',
          title: 'Lov nr. 699',
          publisher: 'Folketinget',
          kind: 'ACT',
          sections: [{ key: '14', title: { da: 'Paragraf 14' } }]
        }
      }
    ],
    set: [
      {
        repealHealthAgreement: {
          agreementKey: '1085-sundhedsaftale-2024',
          on: '2026-01-01',
          repealedFrom: '2027-01-01',
          citations: [{ documentKey: 'lov-699', section: '14' }]
        }
      }
    ],
    later: [{ draftHealthAgreement: { regionCode: '1085', on: '2026-02-01', validFrom: '2027-01-01' } }],
    message: /\(1085-sundhedsaftale-2024\) overlaps .*\(1085-sundhedsaftale-2027\), which holds from 1 January 2027/
  }
]

/** The records that a case names by `$`, which have keys of their own. */
async function keysOf(app: WritingApp): Promise<Record<string, string | undefined>> {
  const { data } = await app.ask<{
    appointments: { nodes: { key: string; id: string }[] }
    representations: { nodes: { id: string }[] }
  }>(`{ appointments(asOf: "2025-01-01") { nodes { key id } } representations(asOf: "2026-02-01") { nodes { id } } }`)
  const [seat] = data.appointments.nodes
  return { $seat: seat?.key, $seatId: seat?.id, $representation: data.representations.nodes[0]?.id }
}

const named = (operations: readonly Operation[], keys: Record<string, string | undefined>): Operation[] =>
  JSON.parse(JSON.stringify(operations), (_name, value) => (typeof value === 'string' ? (keys[value] ?? value) : value))

for (const { name, before = [], set, later, message, code = 'CONFLICT', reopened } of CASES) {
  t.test(`${name}: a reversal that would break it is refused`, async (t) => {
    const app = await writingApp(t)
    const base = await app.listen()
    if (before.length > 0) await apply(app, before)
    const keys = await keysOf(app)
    const changeSet = await apply(app, named(set, keys))
    await apply(app, later)
    const digest = await digestOf(base)
    const { errors } = await app.ask(REVERT, { key: changeSet })
    t.match(errors[0], { message, extensions: { code } })
    if (reopened) {
      const { errors: refused } = await app.ask(REOPEN, { id: keys[reopened] ?? reopened })
      t.match(refused[0], { message, extensions: { code } }, 'and so is a reopening')
    }
    t.same(await digestOf(base), digest, 'nothing is written')
  })
}

t.test('a name that was followed by another continues only where it is still free', async (t) => {
  const app = await writingApp(t)
  await apply(app, [{ renameBody: { bodyKey: VEST, name: 'Klynge Thy', validFrom: '2026-01-01' } }])
  await apply(app, [{ renameBody: { bodyKey: SYD, name: 'Sundhedsklynge Vest', validFrom: '2026-06-01' } }])
  const { errors } = await app.ask('mutation ($input: WithdrawFactInput!) { withdrawFact(input: $input) { seq } }', {
    input: { id: globalId('Cluster', VEST), nameOn: '2026-02-01', reason: 'Fejl' }
  })
  t.match(errors[0], {
    message:
      /cannot be withdrawn\. .*“Sundhedsklynge Vest” \(name\): Another body of the same region \(1081-sundhedsklynge-syd\) has the name/,
    extensions: { code: 'CONFLICT' }
  })
})
