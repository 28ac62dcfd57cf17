import { z } from 'zod'
import { fillDemoLifecycles } from './demo-lifecycles.ts'
import { OPERATOR } from './domain/access/caller.ts'
import { codeSchema } from './domain/basics/fact.ts'
import { type Day, daySchema } from './domain/basics/time.ts'
import { CONSTITUTION_ITEM, type PersonOffice, type SeatKind } from './domain/basics/vocabulary.ts'
import type { Appoint } from './domain/seats/appointment-input.ts'
import type { Services } from './domain/services.ts'
import type { OperationContext } from './domain/writing/operation.ts'

export const demoSchema = z.strictObject({
  regions: z.array(codeSchema),
  validFrom: daySchema,
  firstNames: z.array(z.string()),
  lastNames: z.array(z.string())
})

/** The caller's name marks the demo in the change records. Its steps may lie ahead: every day is before the last one. */
export const DEMO_CONTEXT: OperationContext = {
  caller: { ...OPERATOR, name: 'demo' },
  requestId: 'demo',
  today: '9999-12-31'
}

/** The office that fits each kind of seat that somebody is appointed to. */
const OFFICE: Partial<Record<SeatKind, PersonOffice>> = {
  REGIONAL_COUNCIL_CHAIR: 'REGIONAL_COUNCIL_CHAIR',
  REGIONAL_COUNCIL_MEMBER: 'REGIONAL_COUNCIL_MEMBER',
  MAYOR: 'MAYOR',
  GENERAL_PRACTITIONER: 'GENERAL_PRACTITIONER',
  GENERAL_PRACTICE_REPRESENTATIVE: 'GENERAL_PRACTITIONER',
  REGION_OR_HOSPITAL_REPRESENTATIVE: 'REGIONAL_EMPLOYEE',
  MUNICIPAL_REPRESENTATIVE: 'MUNICIPAL_EMPLOYEE',
  PATIENT_REPRESENTATIVE: 'PATIENT_REPRESENTATIVE'
}

/**
 * Fills the bodies of some regions with invented people, through the same services as everyone: most levels complete,
 * and among them a vacancy, a deviation, a deviation that a local agreement covers, meetings held and to come. Refuses a
 * database that already knows people. Gives the number of people made.
 */
export function fillDemo(services: Services, demo: z.output<typeof demoSchema>, peopleThere: number): number {
  if (peopleThere > 0) throw new Error('There are people in the database already; demo data go into a new one.')
  const { validFrom } = demo
  const year = Number(validFrom.slice(0, 4))
  let made = 0
  /** Who holds what they hold everywhere: the chair of a region, the mayor of a municipality. */
  const known = new Map<string, string>()

  const appoint = (seat: Omit<Appoint, 'validFrom' | 'personKey' | 'personName'>, same?: string): string => {
    const personKey = same === undefined ? undefined : known.get(same)
    const person = personKey ? { personKey } : { personName: name(made++) }
    const { payload } = services.operations.carryOut('appoint', { ...seat, ...person, validFrom }, DEMO_CONTEXT)
    if (same !== undefined) known.set(same, payload.person.key)
    return payload.key
  }
  const name = (index: number): string => {
    const first = demo.firstNames[index % demo.firstNames.length]
    const last = demo.lastNames[Math.floor(index / demo.firstNames.length) % demo.lastNames.length]
    const round = Math.floor(index / (demo.firstNames.length * demo.lastNames.length))
    return `${first} ${last}${round > 0 ? ` ${round + 1}` : ''}`
  }

  for (const regionCode of demo.regions) {
    const { nodes } = services.bodies.bodies({ filter: { regionCode } }, validFrom)
    // Bodies that end, and those without a political level, such as health councils, stay empty. Clusters first: the
    // municipal seats of the cooperation committee follow from their co-chairs.
    const filled = nodes.filter(
      (body) => body.validTo === null && body.levels.some(({ level }) => level === 'POLITICAL')
    )
    const bodies = filled.toSorted((a, b) => Number(a.type === 'Ssu') - Number(b.type === 'Ssu'))
    for (const [number, body] of bodies.entries()) {
      for (const level of body.levels) {
        if (level.required === false) continue
        const at = { bodyKey: body.key, level: level.level }
        const { seats } = services.compositions.composition(level, validFrom)
        const taken: { seatKind: SeatKind; key: string }[] = []
        for (const seat of seats) {
          const { seatKind, appointedBy, per, atLeastOneFrom } = seat.rule
          const office = OFFICE[seatKind]
          if (office === undefined) continue
          // The second cluster of each region lacks a general practitioner.
          const count = (seat.minimum ?? 0) - (number === 1 && seatKind === 'GENERAL_PRACTITIONER' ? 1 : 0)
          for (let index = 0; index < count; index++) {
            const municipalityCode = per === 'MEMBER_MUNICIPALITY' ? seat.requiredBy.key : null
            const same =
              seatKind === 'REGIONAL_COUNCIL_CHAIR'
                ? regionCode
                : seatKind === 'MAYOR'
                  ? String(municipalityCode)
                  : undefined
            const field = index === 0 ? atLeastOneFrom : null
            taken.push({
              seatKind,
              key: appoint({ ...at, seatKind, municipalityCode, office, appointedBy, field }, same)
            })
          }
        }
        designate(body.type, at, taken)
      }
      // Three general practitioners: in the third cluster just so, in the fourth by local agreement.
      if (body.type === 'Cluster' && (number === 2 || number === 3)) {
        const at = { bodyKey: body.key, level: 'POLITICAL' as const, seatKind: 'GENERAL_PRACTITIONER' as const }
        if (number === 3) {
          services.operations.carryOut(
            'recordLocalAgreement',
            {
              ...at,
              minimum: 2,
              maximum: 3,
              parties: ['Regionsrådet', 'Borgmestrene'],
              text: 'Tre praktiserende læger.',
              agreedOn: validFrom,
              validFrom
            },
            DEMO_CONTEXT
          )
        }
        appoint({ ...at, office: 'GENERAL_PRACTITIONER', appointedBy: 'PLO' })
      }
      meet(body.type, body.key, number)
      setUp(body.key, number)
    }
    fillDemoLifecycles(services, regionCode, validFrom, DEMO_CONTEXT)
  }
  concerns()
  return made

  /** Every other body has decided everything afresh and has a shared secretariat; the others have begun. */
  function setUp(bodyKey: string, number: number): void {
    const items = number % 2 === 0 ? CONSTITUTION_ITEM : CONSTITUTION_ITEM.slice(0, 2)
    for (const item of items) {
      services.operations.carryOut(
        'decideConstitution',
        { bodyKey, item, decidedOn: validFrom, text: 'Besluttet på ny.' },
        DEMO_CONTEXT
      )
    }
    for (const side of number % 2 === 0 ? (['REGION', 'MUNICIPALITY'] as const) : (['REGION'] as const)) {
      const name = side === 'REGION' ? 'Opdigtet regional enhed' : 'Opdigtet kommunal forvaltning'
      services.operations.carryOut(
        'assignSecretariat',
        { bodyKey, side, name, lead: side === 'MUNICIPALITY', validFrom },
        DEMO_CONTEXT
      )
    }
    services.operations.carryOut(
      'involvePatients',
      {
        bodyKey,
        level: 'POLITICAL',
        party: 'PATIENT_INVOLVEMENT_COMMITTEE',
        kind: 'MUST_BE_INVOLVED',
        date: validFrom,
        text: 'Dialogmøde.'
      },
      DEMO_CONTEXT
    )
  }

  /** A municipality in two clusters sits politically in one of them; the other kind of concern is still open. */
  function concerns(): void {
    const { nodes } = services.places.municipalities({ filter: { inMultipleClusters: true } }, validFrom)
    const municipality = nodes.find((one) => demo.regions.includes(one.region?.code ?? ''))
    const cluster = municipality?.clusters[0]
    if (!municipality || !cluster) return
    const of = { municipalityCode: municipality.code, raisedOn: validFrom }
    const { payload } = services.operations.carryOut(
      'raiseAffiliationConcern',
      { ...of, kind: 'FIFTY_FIFTY', text: 'Borgerne bruger begge hospitaler.' },
      DEMO_CONTEXT
    )
    services.operations.carryOut(
      'resolveAffiliationConcern',
      { concernKey: payload.key, resolvedOn: validFrom, solution: 'Fagligt repræsenteret i den ene klynge.' },
      DEMO_CONTEXT
    )
    services.operations.carryOut(
      'representMunicipality',
      {
        municipalityCode: municipality.code,
        clusterKey: cluster.key,
        level: 'PROFESSIONAL',
        validFrom: `${year}-07-01`
      },
      DEMO_CONTEXT
    )
    services.operations.carryOut(
      'raiseAffiliationConcern',
      { ...of, kind: 'SOMATIC_PSYCHIATRIC_MISMATCH', text: 'Psykiatrien har et andet optageområde.' },
      DEMO_CONTEXT
    )
  }

  function designate(
    type: string,
    at: { bodyKey: string; level: 'POLITICAL' | 'PROFESSIONAL' | 'ADMINISTRATIVE' },
    taken: { seatKind: SeatKind; key: string }[]
  ): void {
    const holding = (kind: SeatKind) => taken.find((one) => one.seatKind === kind)?.key
    if (at.level !== 'POLITICAL') return
    const mayor = holding('MAYOR')
    if (type === 'Cluster' && mayor) {
      services.operations.carryOut(
        'designateChair',
        { ...at, role: 'CO_CHAIR', side: 'MUNICIPALITY', appointmentKey: mayor, validFrom },
        DEMO_CONTEXT
      )
    }
    const councillor = holding('REGIONAL_COUNCIL_MEMBER')
    if (type === 'Ssu' && councillor) {
      services.operations.carryOut(
        'designateChair',
        { ...at, role: 'CHAIR', side: 'REGION', appointmentKey: councillor, validFrom },
        DEMO_CONTEXT
      )
    }
  }

  /** Who sits on the political level on the day: in a cooperation committee the clusters' co-chairs, too. */
  function seated(bodyKey: string, day: Day): string[] {
    const level = services.bodies.body(bodyKey, day)?.levels.find((one) => one.level === 'POLITICAL')
    if (!level) return []
    const { seats } = services.compositions.composition(level, day)
    return [...new Set(seats.flatMap((seat) => seat.holders).map((holder) => holder.key))]
  }

  function meet(type: string, bodyKey: string, number: number): void {
    const at = { bodyKey, level: 'POLITICAL' as const }
    const dates = type === 'Ssu' ? ['02-10', '05-12', '09-15'] : ['03-03', '09-22']
    for (const [index, date] of dates.entries()) {
      const { payload } = services.operations.carryOut(
        'scheduleMeeting',
        {
          ...at,
          date: `${year}-${date}`,
          title: type === 'Ssu' ? 'Møde i sundhedssamarbejdsudvalget' : 'Politisk møde i klyngen',
          agenda: [{ title: 'Indsatser i klyngen' }, { title: 'Økonomi', authoritiesOnly: true }],
          // The region with the odd code has kept the yearly invitation.
          invite: type === 'Ssu' && index === 0 && number % 2 === 0 ? ['PATIENT_INVOLVEMENT_COMMITTEE'] : []
        },
        DEMO_CONTEXT
      )
      if (index > 0) continue
      const attendance = seated(bodyKey, payload.date).map((appointmentKey, place) => ({
        appointmentKey,
        // Every fourth was kept away.
        present: place % 4 !== 3
      }))
      services.operations.carryOut('holdMeeting', { meetingKey: payload.key, attendance }, DEMO_CONTEXT)
    }
  }
}
