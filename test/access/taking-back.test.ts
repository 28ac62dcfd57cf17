import type { Test } from 'tap'
import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { typeOfTable } from '../../src/domain/model/image.ts'
import { ENTRIES } from '../../src/domain/model/tables.ts'
import { makeKey } from '../support/app.ts'
import { anAppointment, type Input, type WritingApp, writingApp } from '../support/representation.ts'
import { snapshotOf } from '../support/sync.ts'

/* Who may take back, correct, confirm and reopen: whoever may record. */

const ODENSE = '1083-sundhedsklynge-odense-universitetshospital'
const KOLDING = '1083-sundhedsklynge-sygehus-lillebaelt'
const MEMBER = '0461'

const APPLY = `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) {
  changeSet { key } results { entity { ... on Node { id } } } } }`
const REVERT = 'mutation ($input: RevertChangesInput!) { revertChanges(input: $input) { seq } }'

type Needed = { needed?: { role: string } }
type Refused = Needed & { message: string; code: string; operations?: Needed[] }
type Applied = { key: string; ids: string[] }

const apply = async (app: WritingApp, operations: Input[], shown?: string, more: Input = {}) => {
  const input = { title: { da: 'Et sæt' }, operations, ...more }
  type Payload = { changeSet: { key: string }; results: { entity: { id: string } | null }[] }
  const { data, errors } = await app.ask<{ applyChanges: Payload }>(APPLY, { input }, shown)
  const refused = errors[0] && ({ message: errors[0].message, ...errors[0].extensions } as Refused)
  const set = data?.applyChanges
  return {
    refused,
    set: { key: set?.changeSet.key ?? '', ids: set?.results.map(({ entity }) => entity?.id ?? '') ?? [] }
  }
}

/** Carries out the operations, and throws where they are refused. */
async function applied(app: WritingApp, operations: Input[], shown?: string): Promise<Applied> {
  const { refused, set } = await apply(app, operations, shown)
  if (refused) throw new Error(`${JSON.stringify(operations)}: ${JSON.stringify(refused)}`)
  return set
}

/** The refusal to take a set back; undefined where the key may do it. */
async function unreverted(app: WritingApp, changeSetKey: string, shown?: string): Promise<Refused | undefined> {
  const { errors } = await app.ask(REVERT, { input: { changeSetKey } }, shown)
  return errors[0] && ({ message: errors[0].message, ...errors[0].extensions } as Refused)
}

/** Key of the latest change set. */
async function lastSet(app: WritingApp): Promise<string> {
  const { data } = await app.ask<{ changeSets: { nodes: { key: string }[] } }>(
    '{ changeSets(first: 1) { nodes { key } } }'
  )
  return data.changeSets.nodes[0]?.key ?? ''
}

const appointment = (): Input => ({
  appoint: anAppointment(ODENSE, 'POLITICAL', 'MAYOR', { municipalityCode: MEMBER, validFrom: '2025-01-01' })
})
const withdrawal = (id: string | undefined): Input => ({ withdrawFact: { id, reason: 'Tastefejl' } })

async function withEditor(t: Test) {
  const app = await writingApp(t)
  return { app, editor: makeKey(app.path, { name: 'fyn', role: 'EDITOR', regions: ['1083'] }) }
}

t.test('an editor takes back what she recorded, alone and with its set', async (t) => {
  const { app, editor } = await withEditor(t)
  const { key } = await applied(app, [appointment()], editor)
  t.equal(await unreverted(app, key, editor), undefined)
  const { ids } = await applied(app, [appointment()], editor)
  const withdrawn = await applied(app, [withdrawal(ids[0])], editor)
  t.match(await unreverted(app, withdrawn.key, editor), { code: 'CONFLICT' }, 'the name went with the appointment')
  const meeting = { bodyKey: ODENSE, level: 'POLITICAL', date: '2026-01-01', title: 'Prøve' }
  const scheduled = await applied(app, [{ scheduleMeeting: meeting }], editor)
  const cancelled = await applied(app, [withdrawal(scheduled.ids[0])], editor)
  t.equal(await unreverted(app, cancelled.key, editor), undefined, 'the withdrawal is taken back')
})

const LEVEL = { bodyType: 'health-cluster', level: 'PROFESSIONAL', text: { da: 'Prøve' }, validFrom: '2026-01-01' }
const RULE = {
  ...LEVEL,
  key: 'observatoer',
  seatKind: 'REGIONAL_REPRESENTATIVE',
  side: 'REGION',
  per: 'BODY',
  allocated: true,
  binding: 'DEFAULT'
}
const allocation = (municipalityCode?: string): Input => ({
  allocateSeats: { bodyKey: ODENSE, ruleKey: 'observatoer', municipalityCode, seats: 1, validFrom: '2026-01-01' }
})
const stage = (operation: string, validFrom: string): Input => ({
  setBodyOperation: { bodyKey: ODENSE, operation, validFrom }
})

t.test('an editor takes back no set with an operation that only admins carry out', async (t) => {
  const { app, editor } = await withEditor(t)
  await applied(app, [{ recordRepresentationRule: RULE }])
  const sets: [string, Input[]][] = [
    ['a stage', [stage('WINDING_UP', '2026-01-01')]],
    ['seats', [allocation()]],
    ['a name by renameThing', [{ renameThing: { thing: { bodyKey: ODENSE }, name: 'Fyn', validFrom: '2026-02-01' } }]],
    ['a move', [{ placeThing: { thing: { bodyKey: ODENSE }, regionCode: '1082', validFrom: '2030-01-01' } }]],
    [
      'a succession',
      [
        {
          recordSuccession: {
            predecessor: { bodyKey: ODENSE },
            successor: { bodyKey: KOLDING },
            kind: 'TAKES_OVER_TASKS',
            date: '2026-01-01'
          }
        }
      ]
    ],
    [
      'the name of a hospital',
      [
        {
          renameThing: {
            thing: { hospitalKey: '1083-odense-universitetshospital' },
            name: 'X',
            validFrom: '2026-02-01'
          }
        }
      ]
    ],
    [
      'a new hospital',
      [{ establishHospital: { key: 'nyt', name: 'Nyt', regionCode: '1083', validFrom: '2028-01-01' } }]
    ],
    [
      'a stage beside a new name',
      [stage('PREPARATORY', '2025-01-01'), { renameBody: { bodyKey: ODENSE, name: 'Ny', validFrom: '2026-03-01' } }]
    ],
    [
      'a stage, and the end of the body',
      [stage('PREPARATORY', '2024-01-01'), { endBody: { bodyKey: ODENSE, on: '2029-01-01' } }]
    ]
  ]
  for (const [name, operations] of sets) {
    t.match(
      (await apply(app, operations, editor, { validateOnly: true })).refused,
      { code: 'FORBIDDEN' },
      `${name}: by an editor`
    )
    const { key } = await applied(app, operations)
    t.match(
      await unreverted(app, key, editor),
      { code: 'FORBIDDEN', needed: { role: 'ADMIN' } },
      `${name}: taken back by an editor`
    )
    t.equal(await unreverted(app, key), undefined, `${name}: taken back by an admin`)
    t.match(
      await unreverted(app, await lastSet(app), editor),
      { code: 'FORBIDDEN', needed: { role: 'ADMIN' } },
      `${name}: carried out once more, by taking its reversal back`
    )
  }
})

const HOSPITAL = { hospitalKey: '1083-odense-universitetshospital' }
const COUNCIL = {
  key: '1083-raad',
  kind: 'HEALTH_COUNCIL',
  name: 'Råd',
  regionCode: '1083',
  validFrom: '2026-01-01',
  municipalityCodes: [MEMBER],
  predecessors: [ODENSE]
}
const OF_BODY = { bodyKey: ODENSE, level: 'POLITICAL' }

/** A record of a correctable table: the operation that makes it, its id if the operation answers with another, a correction. */
type Record = { made: Input; id?: string | ((app: WritingApp) => Promise<string>); part?: Input; corrects: Input }

const NOTE = { note: { da: 'Prøve' } }

const RECORDS: { [table: string]: Record[] } = {
  region: [{ made: { establishRegion: { key: 'ny', name: 'Ny', validFrom: '2028-01-01' } }, corrects: NOTE }],
  municipality: [
    {
      made: {
        establishMunicipality: {
          code: '0998',
          name: 'Ny',
          officialName: 'Ny Kommune',
          regionCode: '1083',
          validFrom: '2028-01-01'
        }
      },
      corrects: NOTE
    }
  ],
  hospital: [
    {
      made: { establishHospital: { key: 'nyt', name: 'Nyt', regionCode: '1083', validFrom: '2028-01-01' } },
      corrects: NOTE
    }
  ],
  organisation: [
    {
      made: {
        establishOrganisation: {
          key: 'nyt-raad',
          kind: 'COMMITTEE',
          name: 'Nyt Råd',
          text: { da: 'Et råd' },
          regionCode: '1083',
          validFrom: '2028-01-01'
        }
      },
      corrects: NOTE
    }
  ],
  body: [{ made: { establishBody: COUNCIL }, corrects: NOTE }],
  name: [
    {
      made: { renameBody: { bodyKey: ODENSE, name: 'Fyn', validFrom: '2026-06-01' } },
      part: { nameOn: '2026-06-01' },
      corrects: { name: 'Fyns' }
    },
    {
      made: { renameThing: { thing: HOSPITAL, name: 'OUH', validFrom: '2026-06-01' } },
      part: { nameOn: '2026-06-01' },
      corrects: { name: 'OUH Fyn' }
    }
  ],
  placement: [
    {
      made: { placeThing: { thing: { bodyKey: KOLDING }, regionCode: '1082', validFrom: '2030-01-01' } },
      part: { placementOn: '2030-01-01' },
      corrects: { validFrom: '2031-01-01' }
    },
    {
      made: { placeThing: { thing: HOSPITAL, regionCode: '1082', validFrom: '2030-01-01' } },
      part: { placementOn: '2030-01-01' },
      corrects: { validFrom: '2031-01-01' }
    }
  ],
  identifier: [
    {
      made: { recordIdentifier: { ...HOSPITAL, system: 'SOR', value: '1234561000016003', validFrom: '2024-01-01' } },
      corrects: { validFrom: '2024-02-01' }
    }
  ],
  seatAllocation: [{ made: allocation(), corrects: NOTE }],
  task: [
    {
      made: {
        recordTask: {
          key: 'ny-opgave',
          organisationKey: 'kl',
          kind: 'STATUTORY',
          text: { da: 'En opgave.' },
          validFrom: '2026-01-01'
        }
      },
      corrects: NOTE
    }
  ],
  document: [
    {
      made: {
        recordDocument: {
          key: 'lov-2',
          title: 'Lov nr. 2',
          publisher: 'Folketinget',
          kind: 'ACT',
          sections: [{ key: '1', title: { da: 'Et' } }]
        }
      },
      corrects: NOTE
    }
  ],
  balanceRule: [
    {
      made: {
        recordBalanceRule: {
          key: 'balance',
          bodyType: 'ssu',
          level: 'POLITICAL',
          side: 'REGION',
          balance: 'AT_LEAST_HALF',
          binding: 'DEFAULT',
          text: { da: 'Mindst halvdelen' },
          validFrom: '2026-01-01'
        }
      },
      corrects: NOTE
    }
  ],
  goal: [
    {
      made: { setGoal: { bodyKey: ODENSE, on: '2026-02-01', title: 'Mål' } },
      corrects: { title: 'Et mål' }
    }
  ],
  initiative: [
    {
      made: {
        proposeInitiative: {
          key: 'indsats',
          clusterKey: ODENSE,
          on: '2026-02-01',
          name: { da: 'Indsats' },
          text: { da: 'En indsats' }
        }
      },
      corrects: NOTE
    }
  ],
  person: [
    {
      made: {
        appoint: anAppointment(ODENSE, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', {
          personName: 'Lise Læge',
          validFrom: '2025-01-01'
        })
      },
      async id(app) {
        const { data } = await app.ask<{ appointments: { nodes: { person: { id: string; name: string } }[] } }>(
          '{ appointments(asOf: "2025-02-01") { nodes { person { id name } } } }'
        )
        return data.appointments.nodes.find(({ person }) => person.name === 'Lise Læge')?.person.id ?? ''
      },
      corrects: { name: 'Lise Lege' }
    }
  ],
  membership: [
    {
      made: {
        addClusterMember: {
          clusterKey: ODENSE,
          role: 'MUNICIPALITY',
          municipalityCode: '0607',
          validFrom: '2025-01-01'
        }
      },
      corrects: NOTE
    }
  ],
  succession: [
    {
      made: { endBody: { bodyKey: ODENSE, on: '2040-01-01', successors: [KOLDING] } },
      id: globalId('Succession', `${ODENSE}.${KOLDING}`),
      corrects: NOTE
    },
    {
      made: {
        recordSuccession: {
          predecessor: { municipalityCode: MEMBER },
          successor: { municipalityCode: '0998' },
          kind: 'TAKES_OVER_TASKS',
          date: '2029-01-01'
        }
      },
      corrects: NOTE
    }
  ],
  appointment: [{ made: appointment(), corrects: { validFrom: '2025-02-01' } }],
  chairmanship: [
    {
      made: { designateChair: { ...OF_BODY, role: 'CO_CHAIR', side: 'MUNICIPALITY', validFrom: '2025-03-01' } },
      corrects: { validFrom: '2025-04-01' }
    }
  ],
  localAgreement: [
    {
      made: {
        recordLocalAgreement: {
          ...OF_BODY,
          seatKind: 'GENERAL_PRACTITIONER',
          minimum: 2,
          maximum: 3,
          parties: ['Regionsrådet', 'Borgmestrene'],
          text: 'Tre læger.',
          agreedOn: '2023-01-01',
          validFrom: '2023-01-01'
        }
      },
      corrects: { text: 'To eller tre læger.' }
    }
  ],
  involvement: [
    {
      made: {
        involvePatients: {
          bodyKey: '1083-ssu',
          level: 'POLITICAL',
          party: 'PATIENT_INVOLVEMENT_COMMITTEE',
          kind: 'ANNUAL_INVITATION',
          date: '2024-01-01',
          text: 'Indbudt.'
        }
      },
      corrects: { text: 'Mødt.' }
    }
  ],
  meeting: [
    { made: { scheduleMeeting: { ...OF_BODY, date: '2026-03-01', title: 'Møde' } }, corrects: { title: 'Årsmøde' } }
  ],
  constitutionDecision: [
    {
      made: { decideConstitution: { bodyKey: ODENSE, item: 'PURPOSE', decidedOn: '2026-03-01', text: 'Vedtaget.' } },
      corrects: { text: 'Enigt vedtaget.' }
    }
  ],
  secretariatParty: [
    {
      made: { assignSecretariat: { bodyKey: ODENSE, side: 'REGION', name: 'Sekretariat', validFrom: '2024-01-01' } },
      corrects: { contact: 'Odense' }
    }
  ],
  affiliationConcern: [
    {
      made: {
        raiseAffiliationConcern: {
          municipalityCode: MEMBER,
          kind: 'SMALL_HOSPITAL',
          raisedOn: '2024-01-01',
          text: 'Afstand'
        }
      },
      corrects: { text: 'Lang afstand' }
    }
  ],
  representation: [
    {
      made: {
        representMunicipality: {
          ...OF_BODY,
          bodyKey: undefined,
          clusterKey: ODENSE,
          municipalityCode: MEMBER,
          validFrom: '2025-01-01'
        }
      },
      corrects: { validFrom: '2025-02-01' }
    }
  ]
}
/** Tables whose rows come with the seeds, and are for admins. */
const SEEDED = [
  'bodyLevel',
  'bodyType',
  'cadenceRule',
  'chairRule',
  'claim',
  'doubt',
  'fundingRound',
  'involvementDuty',
  'keyFigure',
  'legalEvent',
  'representationRule',
  'statement',
  'variationRule'
] as const
/** Tables without ids. Their rows move with the record that they are a part of. */
const MOVED = ['operationPeriod', 'ownership', 'membershipShare']

const attemptsOn = (record: Input & { id?: string | undefined }, corrects: Input): Input => ({
  correctFact: { ...record, ...corrects, reason: 'Fejl' },
  confirmFact: { ...record, citations: [{ documentKey: 'lov', section: '1' }] },
  withdrawFact: { ...record, reason: 'Fejl', withDependants: true },
  reopenFact: { id: record.id, reason: 'Fejl' }
})

t.test('whoever may record, and nobody else, may correct, confirm, reopen and withdraw', async (t) => {
  t.same(
    [...Object.keys(RECORDS), ...SEEDED, ...MOVED].sort(),
    Object.entries(ENTRIES)
      .flatMap(([table, { corrected }]) => (corrected.length > 0 ? [table] : []))
      .sort(),
    'a table that can be corrected has a case here'
  )
  const app = await writingApp(t)
  const both = makeKey(app.path, { name: 'both', role: 'EDITOR', regions: ['1083', '1082'] })
  const elsewhere = makeKey(app.path, { name: 'nord', role: 'EDITOR', regions: ['1081'] })
  await applied(app, [
    { recordRepresentationRule: RULE },
    {
      recordDocument: {
        key: 'lov',
        title: 'Lov',
        publisher: 'Folketinget',
        kind: 'ACT',
        sections: [{ key: '1', title: { da: 'Et' } }]
      }
    }
  ])
  let seat = ''
  const isForbidden = async (operation: Input, shown: string) =>
    (await apply(app, [operation], shown, { validateOnly: true })).refused?.code === 'FORBIDDEN'
  for (const [table, records] of Object.entries(RECORDS)) {
    for (const { made, id, part = {}, corrects } of records) {
      const [[operation, input]] = Object.entries(made) as [[string, Input]]
      if (table === 'chairmanship') input.appointmentKey = seat
      const isForAdmins = await isForbidden(made, both)
      t.ok(await isForbidden(made, elsewhere), `${operation} elsewhere`)
      const { ids } = await applied(app, [made])
      if (table === 'appointment')
        seat =
          Buffer.from(ids[0] ?? '', 'base64url')
            .toString()
            .split(':')[1] ?? ''
      const record = { id: typeof id === 'function' ? await id(app) : (id ?? ids[0]), ...part }
      for (const [name, attempt] of Object.entries(attemptsOn(record, corrects))) {
        // A name and a placement have no id, and their ends are corrected.
        if (name === 'reopenFact' && Object.keys(part).length > 0) continue
        const what = `${name} of what ${operation} recorded`
        t.equal(await isForbidden({ [name]: attempt }, both), isForAdmins, what)
        t.equal(await isForbidden({ [name]: attempt }, elsewhere), true, `${what}, elsewhere`)
      }
    }
  }
  const { rows } = await snapshotOf(await app.listen())
  for (const table of SEEDED) {
    const key = rows.find((row) => row.table === table)?.row.key as string
    for (const [name, attempt] of Object.entries(attemptsOn({ id: globalId(typeOfTable(table), key) }, NOTE))) {
      t.ok(await isForbidden({ [name]: attempt }, both), `${name} of ${table} ${key}`)
    }
  }
})

t.test(
  'stages, seats and placements that admins record end, move and reopen with their body or membership',
  async (t) => {
    const { app, editor } = await withEditor(t)
    await applied(app, [
      { recordRepresentationRule: { ...RULE, per: 'MEMBER_MUNICIPALITY' } },
      allocation(MEMBER),
      stage('WINDING_UP', '2026-01-01')
    ])
    const clusterId = globalId('Cluster', ODENSE)
    const membershipId = globalId('Membership', `${ODENSE}.${MEMBER}`)
    const reason = 'Fejl'
    for (const operations of [
      [{ endClusterMember: { membershipKey: `${ODENSE}.${MEMBER}`, on: '2027-01-01' } }],
      [{ reopenFact: { id: membershipId, reason } }],
      [{ endBody: { bodyKey: ODENSE, on: '2028-01-01' } }],
      [{ correctFact: { id: clusterId, validTo: '2029-01-01', withDependants: true, reason } }],
      [{ reopenFact: { id: clusterId, reason } }]
    ]) {
      const { key } = await applied(app, operations, editor)
      const name = Object.keys(operations[0] ?? {})[0]
      t.equal(await unreverted(app, key, editor), undefined, `${name} is taken back`)
      await applied(app, operations, editor)
    }
  }
)

t.test('an editor withdraws no body with a stage that an admin recorded', async (t) => {
  const { app, editor } = await withEditor(t)
  const { ids } = await applied(app, [{ establishBody: { ...COUNCIL, predecessors: [] } }], editor)
  await applied(app, [
    { setBodyOperation: { bodyKey: COUNCIL.key, operation: 'PREPARATORY', validFrom: '2026-01-01' } }
  ])
  const attempt = { withdrawFact: { id: ids[0], withDependants: true, reason: 'Fejl' } }
  t.match((await apply(app, [attempt], editor)).refused?.operations, [{ needed: { role: 'ADMIN' } }])
  await applied(app, [attempt])
  const again = await applied(app, [{ establishBody: { ...COUNCIL, predecessors: [] } }], editor)
  await applied(app, [{ withdrawFact: { ...attempt.withdrawFact, id: again.ids[0] } }], editor)
})

t.test('what two corrections of an admin did apart is not taken back as what an editor does at once', async (t) => {
  const { app, editor } = await withEditor(t)
  await applied(app, [{ recordRepresentationRule: RULE }, { endBody: { bodyKey: ODENSE, on: '2029-01-01' } }])
  const { ids } = await applied(app, [allocation()])
  const { key } = await applied(app, [
    { correctFact: { id: ids[0], validTo: '2027-01-01', reason: 'Fejl' } },
    { correctFact: { id: globalId('Cluster', ODENSE), validTo: '2028-01-01', reason: 'Fejl', withDependants: true } }
  ])
  t.match(await unreverted(app, key, editor), { needed: { role: 'ADMIN' } })
  t.equal(await unreverted(app, key), undefined)
  t.match(await unreverted(app, await lastSet(app), editor), { needed: { role: 'ADMIN' } }, 'nor its reversal')
})
