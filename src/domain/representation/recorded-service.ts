import { invalidInput } from '../errors.ts'
import type { Image } from '../image/image.ts'
import type { OrderBy } from '../image/listings.ts'
import {
  AppointmentView,
  ChairmanshipView,
  InvolvementView,
  LocalAgreementView,
  RepresentationView
} from '../image/recorded-views.ts'
import type * as records from '../image/records.ts'
import { type Connection, comparePlaces, type PageArguments, page } from '../page.ts'
import { liesIn } from '../places/place-service.ts'
import { allOf, readGivenCode, type Structure } from '../structure.ts'
import { type Day, holds, type Period } from '../time.ts'
import type * as words from '../vocabulary.ts'

type Maybe<Value> = Value | null | undefined
type Asked<Filter> = PageArguments & { filter?: Maybe<Filter> }

/** What all of these lists can be narrowed down to: a body, the bodies of a region, a level. */
export type BodyLevelFilter = { bodyKey?: Maybe<string>; regionCode?: Maybe<string>; level?: Maybe<words.Level> }
export type AppointmentFilter = BodyLevelFilter & {
  seatKind?: Maybe<words.SeatKind>
  municipalityCode?: Maybe<string>
  personKey?: Maybe<string>
  kind?: Maybe<words.AppointmentKind>
  office?: Maybe<words.PersonOffice>
}
export type ChairmanshipFilter = BodyLevelFilter & {
  role?: Maybe<words.ChairRole>
  side?: Maybe<words.Side>
  personKey?: Maybe<string>
}
export type LocalAgreementFilter = BodyLevelFilter & { seatKind?: Maybe<words.SeatKind> }
export type InvolvementFilter = BodyLevelFilter & {
  party?: Maybe<words.InvolvedParty>
  kind?: Maybe<words.InvolvementKind>
  year?: Maybe<number>
}
export type RepresentationFilter = BodyLevelFilter & { municipalityCode?: Maybe<string> }

type Recorded = { key: string; body: records.Body; bodyKey: string; level: words.Level }
/** The order of a list: what is compared, most significant first; the key decides between equals. */
type Order<R> = { name: string; place: (record: R) => readonly string[]; danish?: boolean }

const DANISH = new Intl.Collator('da')
const inDanish = (a: readonly string[], b: readonly string[]): number =>
  DANISH.compare(a[0] ?? '', b[0] ?? '') || comparePlaces(a.slice(1), b.slice(1))

const APPOINTMENT_ORDERS: Record<string, Order<records.Appointment>> = {
  BODY: { name: 'appointments', place: (one) => [one.bodyKey, one.level, one.seatKind, one.key] },
  NAME: { name: 'appointments:name', place: (one) => [one.person.name, one.key], danish: true },
  VALID_FROM: { name: 'appointments:from', place: (one) => [one.validFrom, one.key] }
}

/** What secretariats have recorded, listed across bodies, as of a day. */
export function createRecordedService(structure: Structure) {
  // A list is put in order when first asked for, and anew after a change.
  let kept = { image: structure.image, version: 0, lists: new Map<string, readonly unknown[]>() }
  const inOrder = <R>(image: Image, all: Iterable<R>, { name, place, danish }: Order<R>, descending: boolean) => {
    if (kept.image !== image || kept.version !== image.version) {
      kept = { image, version: image.version, lists: new Map() }
    }
    const { lists } = kept
    const compare = danish ? inDanish : comparePlaces
    const id = `${name}${descending ? ':desc' : ''}`
    let items = lists.get(id) as readonly R[] | undefined
    if (!items) {
      const placed = [...all].map((record) => ({ record, at: place(record) }))
      placed.sort(descending ? (a, b) => compare(b.at, a.at) : (a, b) => compare(a.at, b.at))
      items = placed.map(({ record }) => record)
      lists.set(id, items)
    }
    return {
      name: id,
      items,
      compare: descending ? (a: readonly string[], b: readonly string[]) => compare(b, a) : compare
    }
  }

  const list = <R extends Recorded, Node>(
    asked: Asked<BodyLevelFilter>,
    all: (image: Image) => Iterable<R>,
    order: Order<R>,
    node: (record: R, image: Image) => Node,
    conditions: (((record: R) => boolean) | null)[],
    day: Day,
    direction: 'ASC' | 'DESC' = 'ASC'
  ): Connection<Node> => {
    const { image } = structure
    const { bodyKey, level } = asked.filter ?? {}
    const regionCode = readGivenCode(asked.filter?.regionCode, 'filter.regionCode')
    return page(
      {
        ...inOrder(image, all(image), order, direction === 'DESC'),
        place: order.place,
        includes: allOf<R>([
          ...conditions,
          typeof bodyKey === 'string' ? (record) => record.bodyKey === bodyKey : null,
          level ? (record) => record.level === level : null,
          regionCode === null ? null : (record) => liesIn(record.body.placements, regionCode, day)
        ]) as (record: R) => boolean,
        node: (record) => node(record, image)
      },
      asked
    )
  }
  /** There on the day, and in a body that is. */
  const on =
    (day: Day) =>
    (record: Period & { body: records.Body }): boolean =>
      holds(record, day) && holds(record.body, day)

  return {
    appointments(asked: Asked<AppointmentFilter> & { orderBy?: OrderBy }, day: Day): Connection<AppointmentView> {
      const { seatKind, personKey, kind, office } = asked.filter ?? {}
      const code = readGivenCode(asked.filter?.municipalityCode, 'filter.municipalityCode')
      return list<records.Appointment, AppointmentView>(
        asked,
        (image) => image.appointments.values(),
        APPOINTMENT_ORDERS[asked.orderBy?.field ?? 'BODY'] as Order<records.Appointment>,
        (record, image) => new AppointmentView(record, day, image),
        [
          on(day),
          seatKind ? (record) => record.seatKind === seatKind : null,
          typeof personKey === 'string' ? (record) => record.personKey === personKey : null,
          kind ? (record) => record.kind === kind : null,
          office ? (record) => record.office === office : null,
          code === null ? null : (record) => record.municipalityKey === code
        ],
        day,
        asked.orderBy?.direction
      )
    },

    /** Chairs that were designated; who is chair by office follows from the seats. */
    chairmanships(asked: Asked<ChairmanshipFilter>, day: Day): Connection<ChairmanshipView> {
      const { role, side, personKey } = asked.filter ?? {}
      return list<records.Chairmanship, ChairmanshipView>(
        asked,
        (image) => image.chairmanships.values(),
        { name: 'chairmanships', place: (one) => [one.bodyKey, one.level, one.role, one.side, one.key] },
        (record, image) => new ChairmanshipView(record, day, image),
        [
          on(day),
          role ? (record) => record.role === role : null,
          side ? (record) => record.side === side : null,
          typeof personKey === 'string' ? (record) => record.appointment.personKey === personKey : null
        ],
        day
      )
    },

    localAgreements(asked: Asked<LocalAgreementFilter>, day: Day): Connection<LocalAgreementView> {
      const { seatKind } = asked.filter ?? {}
      return list<records.LocalAgreement, LocalAgreementView>(
        asked,
        (image) => image.localAgreements.values(),
        { name: 'local-agreements', place: (one) => [one.bodyKey, one.level, one.seatKind, one.key] },
        (record, image) => new LocalAgreementView(record, day, image),
        [on(day), seatKind ? (record) => record.seatKind === seatKind : null],
        day
      )
    },

    /** What has happened up to the day, the latest first. */
    involvements(asked: Asked<InvolvementFilter>, day: Day): Connection<InvolvementView> {
      const { party, kind, year } = asked.filter ?? {}
      if (typeof year === 'number' && (year < 1000 || year > 9999)) {
        throw invalidInput([
          {
            field: 'filter.year',
            message: { da: 'skal være et årstal på fire cifre', en: 'must be a year of four digits' }
          }
        ])
      }
      return list<records.Involvement, InvolvementView>(
        asked,
        (image) => image.involvements.values(),
        { name: 'involvements', place: (one) => [one.date, one.bodyKey, one.key] },
        (record, image) => new InvolvementView(record, day, image),
        [
          (record) => record.date <= day,
          party ? (record) => record.party === party : null,
          kind ? (record) => record.kind === kind : null,
          typeof year === 'number' ? (record) => record.date.startsWith(`${year}-`) : null
        ],
        day,
        'DESC'
      )
    },

    representations(asked: Asked<RepresentationFilter>, day: Day): Connection<RepresentationView> {
      const code = readGivenCode(asked.filter?.municipalityCode, 'filter.municipalityCode')
      return list<records.Representation, RepresentationView>(
        asked,
        (image) => image.representations.values(),
        { name: 'representations', place: (one) => [one.municipalityKey, one.bodyKey, one.level, one.key] },
        (record, image) => new RepresentationView(record, day, image),
        [
          on(day),
          (record) => holds(record.municipality, day),
          code === null ? null : (record) => record.municipalityKey === code
        ],
        day
      )
    }
  }
}

export type RecordedService = ReturnType<typeof createRecordedService>
