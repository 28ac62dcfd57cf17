import { invalidInput } from '../basics/errors.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, page } from '../basics/page.ts'
import { common, type Day, type Period } from '../basics/time.ts'
import type * as words from '../basics/vocabulary.ts'
import { dayIn, isThere, type When } from '../basics/when.ts'
import type { Image } from '../model/image.ts'
import { allOf, type Condition, compareNamed, filtered, hasWord, type OrderBy } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import {
  AppointmentView,
  ChairmanshipView,
  InvolvementView,
  LocalAgreementView,
  RepresentationView
} from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { liesIn } from '../model/relations.ts'
import { readGivenCode, readGivenRegionCode, type Structure } from '../model/structure.ts'

/** The filters that all of these lists have: a body, the bodies of a region, a level. */
export type BodyLevelFilter = {
  bodyKey?: Maybe<string>
  regionCode?: Maybe<string>
  level?: Maybe<readonly words.Level[]>
}
export type AppointmentFilter = BodyLevelFilter & {
  seatKind?: Maybe<readonly words.SeatKind[]>
  municipalityCode?: Maybe<string>
  personKey?: Maybe<string>
  kind?: Maybe<readonly words.AppointmentKind[]>
  office?: Maybe<readonly words.PersonOffice[]>
}
export type ChairmanshipFilter = BodyLevelFilter & {
  role?: Maybe<readonly words.ChairRole[]>
  side?: Maybe<readonly words.Side[]>
  personKey?: Maybe<string>
}
export type LocalAgreementFilter = BodyLevelFilter & { seatKind?: Maybe<readonly words.SeatKind[]> }
export type InvolvementFilter = BodyLevelFilter & {
  party?: Maybe<readonly words.InvolvedParty[]>
  kind?: Maybe<readonly words.InvolvementKind[]>
  year?: Maybe<number>
}
export type RepresentationFilter = BodyLevelFilter & { municipalityCode?: Maybe<string> }

type Recorded = Partial<Period> & { key: string; body: records.Body; bodyKey: string; level: words.Level }
/** A concept that is listed across bodies: all of it, and the part that belongs to one body. */
type Concept<R> = {
  all(image: Image): ReadonlyMap<string, R>
  ofBody(body: records.Body): readonly R[]
}

const APPOINTMENTS: Concept<records.Appointment> = {
  all: (image) => image.appointment,
  ofBody: (body) => body.appointments
}
const APPOINTMENT_ORDERS: Record<string, Order<records.Appointment>> = {
  BODY: {
    name: 'appointments',
    tables: ['appointment'],
    position: (one) => [one.bodyKey, one.level, one.seatKind, one.key]
  },
  NAME: {
    name: 'appointments:name',
    tables: ['appointment', 'person'],
    position: (one) => [one.person.name, one.key],
    compare: compareNamed
  },
  VALID_FROM: { name: 'appointments:from', tables: ['appointment'], position: (one) => [one.validFrom, one.key] }
}
const CHAIRMANSHIPS: Concept<records.Chairmanship> = {
  all: (image) => image.chairmanship,
  ofBody: (body) => body.chairmanships
}
const CHAIRMANSHIP_ORDER: Order<records.Chairmanship> = {
  name: 'chairmanships',
  tables: ['chairmanship'],
  position: (one) => [one.bodyKey, one.level, one.role, one.side, one.key]
}
const LOCAL_AGREEMENTS: Concept<records.LocalAgreement> = {
  all: (image) => image.localAgreement,
  ofBody: (body) => body.localAgreements
}
const LOCAL_AGREEMENT_ORDER: Order<records.LocalAgreement> = {
  name: 'local-agreements',
  tables: ['localAgreement'],
  position: (one) => [one.bodyKey, one.level, one.seatKind, one.key]
}
const INVOLVEMENTS: Concept<records.Involvement> = {
  all: (image) => image.involvement,
  ofBody: (body) => body.involvements
}
const INVOLVEMENT_ORDER: Order<records.Involvement> = {
  name: 'involvements',
  tables: ['involvement'],
  position: (one) => [one.date, one.bodyKey, one.key]
}
const REPRESENTATIONS: Concept<records.Representation> = {
  all: (image) => image.representation,
  ofBody: (body) => body.representations
}
const REPRESENTATION_ORDER: Order<records.Representation> = {
  name: 'representations',
  tables: ['representation'],
  position: (one) => [one.municipalityKey, one.bodyKey, one.level, one.key]
}

/** The days of a record, which ends with its body at the latest. */
const periodOf = ({ validFrom = null, validTo = null, body }: Recorded): Period => common({ validFrom, validTo }, body)

/** What secretariats have recorded, listed across bodies, as of a day. */
export function createRecordedService(structure: Structure) {
  const list = <R extends Recorded, Node>(
    args: ListArguments<BodyLevelFilter>,
    { all, ofBody }: Concept<R>,
    order: Order<R>,
    node: (record: R, day: Day, image: Image) => Node,
    conditions: (Condition<R> | null)[],
    when: When,
    direction: 'ASC' | 'DESC' = 'ASC'
  ): Connection<Node> => {
    const { image } = structure
    const { bodyKey, level } = args.filter ?? {}
    const regionCode = readGivenRegionCode(args.filter?.regionCode, 'filter.regionCode')
    const body = image.body.get(bodyKey ?? '')
    const filter = allOf<R>([
      ...conditions,
      typeof bodyKey === 'string'
        ? { test: (record) => record.bodyKey === bodyKey, among: body ? ofBody(body) : [] }
        : null,
      hasWord('level', level),
      regionCode === null
        ? null
        : {
            test: (record) => liesIn(record.body.placements, regionCode, dayIn(periodOf(record), when)),
            among: (image.region.get(regionCode)?.bodies ?? []).flatMap(({ owner }) => ofBody(owner))
          }
    ])
    const sorted = inOrder(image.lists, order, all(image))
    return page(
      filtered(sorted, filter, (record) => node(record, dayIn(periodOf(record), when), image), direction === 'DESC'),
      args
    )
  }
  /** True for a record that holds at the time, in a body that does too. */
  const at =
    (when: When) =>
    (record: Period & { body: records.Body }): boolean =>
      isThere(record, when) && isThere(record.body, when)
  const appointmentsOf = (personKey: string) => structure.image.person.get(personKey)?.appointments ?? []

  return {
    appointments(
      args: ListArguments<AppointmentFilter> & { orderBy?: OrderBy },
      when: When
    ): Connection<AppointmentView> {
      const { seatKind, personKey, kind, office } = args.filter ?? {}
      const code = readGivenCode(args.filter?.municipalityCode, 'filter.municipalityCode')
      return list<records.Appointment, AppointmentView>(
        args,
        APPOINTMENTS,
        APPOINTMENT_ORDERS[args.orderBy?.field ?? 'BODY'] as Order<records.Appointment>,
        (record, day, image) => new AppointmentView(record, day, image),
        [
          at(when),
          hasWord('seatKind', seatKind),
          typeof personKey === 'string'
            ? { test: (record) => record.personKey === personKey, among: appointmentsOf(personKey) }
            : null,
          hasWord('kind', kind),
          hasWord('office', office),
          code === null
            ? null
            : {
                test: (record) => record.municipalityKey === code,
                among: structure.image.municipality.get(code)?.appointments ?? []
              }
        ],
        when,
        args.orderBy?.direction
      )
    },

    /** Chairs that were designated; who is chair by office follows from the seats. */
    chairmanships(args: ListArguments<ChairmanshipFilter>, when: When): Connection<ChairmanshipView> {
      const { role, side, personKey } = args.filter ?? {}
      return list<records.Chairmanship, ChairmanshipView>(
        args,
        CHAIRMANSHIPS,
        CHAIRMANSHIP_ORDER,
        (record, day, image) => new ChairmanshipView(record, day, image),
        [
          at(when),
          hasWord('role', role),
          hasWord('side', side),
          typeof personKey === 'string'
            ? {
                test: (record) => record.appointment.personKey === personKey,
                among: appointmentsOf(personKey).flatMap(({ chairmanships }) => chairmanships)
              }
            : null
        ],
        when
      )
    },

    localAgreements(args: ListArguments<LocalAgreementFilter>, when: When): Connection<LocalAgreementView> {
      const { seatKind } = args.filter ?? {}
      return list<records.LocalAgreement, LocalAgreementView>(
        args,
        LOCAL_AGREEMENTS,
        LOCAL_AGREEMENT_ORDER,
        (record, day, image) => new LocalAgreementView(record, day, image),
        [at(when), hasWord('seatKind', seatKind)],
        when
      )
    },

    /** What has happened up to the day, the latest first. */
    involvements(args: ListArguments<InvolvementFilter>, when: When): Connection<InvolvementView> {
      const { party, kind, year } = args.filter ?? {}
      if (typeof year === 'number' && (year < 1000 || year > 9999)) {
        throw invalidInput([
          {
            field: 'filter.year',
            message: MESSAGES.year
          }
        ])
      }
      return list<records.Involvement, InvolvementView>(
        args,
        INVOLVEMENTS,
        INVOLVEMENT_ORDER,
        (record, day, image) => new InvolvementView(record, day, image),
        [
          (record) => typeof when !== 'string' || record.date <= when,
          hasWord('party', party),
          hasWord('kind', kind),
          typeof year === 'number' ? (record) => record.date.startsWith(`${year}-`) : null
        ],
        when,
        'DESC'
      )
    },

    representations(args: ListArguments<RepresentationFilter>, when: When): Connection<RepresentationView> {
      const code = readGivenCode(args.filter?.municipalityCode, 'filter.municipalityCode')
      return list<records.Representation, RepresentationView>(
        args,
        REPRESENTATIONS,
        REPRESENTATION_ORDER,
        (record, day, image) => new RepresentationView(record, day, image),
        [
          at(when),
          (record) => isThere(record.municipality, when),
          code === null
            ? null
            : {
                test: (record) => record.municipalityKey === code,
                among: structure.image.municipality.get(code)?.representations ?? []
              }
        ],
        when
      )
    }
  }
}

export type RecordedService = ReturnType<typeof createRecordedService>
