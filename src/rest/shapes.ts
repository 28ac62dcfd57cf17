import { z } from 'zod'
import { maySee } from '../domain/access/visibility.ts'
import type { Text } from '../domain/basics/fact.ts'
import { type Day, holds, nearestDay } from '../domain/basics/time.ts'
import * as words from '../domain/basics/vocabulary.ts'
import { kronerOf } from '../domain/funds/money.ts'
import type { Image } from '../domain/model/image.ts'
import type { Reach } from '../domain/model/reach.ts'
import type * as records from '../domain/model/records.ts'
import { extraField, field, type ReadContext } from './serializer.ts'

/* Values, references and fields that many serializers have. */

export const day = z.iso.date().meta({ example: '2022-07-01' })
export const maybeDay = day.nullable()
export const text = z.string()
export const maybeText = z.string().nullable()
export const count = z.int().min(0)
export const maybeCount = count.nullable()
export const boolean = z.boolean()
export const oneOf = <Word extends string>(words: readonly Word[]) => z.enum(words as readonly [Word, ...Word[]])
export const maybeOneOf = <Word extends string>(words: readonly Word[]) => oneOf(words).nullable()

/** A text in both languages. */
export const bilingual = z
  .object({
    da: z.string().describe('In Danish.'),
    en: z.string().nullable().describe('In English; null where there is no English text.')
  })
  .describe('A text in Danish and English.')
export const maybeBilingual = bilingual.nullable()

export const links = z
  .array(z.object({ url: z.string().describe('Address, as printed in the document.'), label: bilingual }))
  .describe('Web addresses, each with a name given by this service.')

/** A reference to another object, with its address. */
export const reference = z
  .object({
    type: z.string().describe('Type of the object, such as Municipality.'),
    key: z.string().describe('Key of the object; for regions and municipalities their official code.'),
    name: z.string().nullable().describe('Name on the day that is read; null for objects without a name.'),
    href: z
      .string()
      .nullable()
      .describe(
        'Address of the object, with `asOf` if it does not exist today; null where it has no address of its own.'
      )
  })
  .describe('A reference to another object.')
export const maybeReference = reference.nullable()
export const references = z.array(reference)

/** A place in a document. */
export const citation = z
  .object({
    document: z.string().describe('Key of the document.'),
    section: z.string().describe('Key of the section within the document.'),
    lineFrom: z.int().nullable().describe('First line of the place, from 1; null where the whole section is meant.'),
    lineTo: z.int().nullable().describe('Last line of the place; null where the whole section is meant.'),
    note: maybeBilingual.describe('Note on this reference; null where there is none.')
  })
  .describe('A place in a source document that supports a fact.')

export const money = z
  .object({
    ore: z.string().describe('Amount in whole øre (1/100 krone), such as "123450".'),
    dkk: z.string().describe('Amount in kroner with two decimals, such as "1234.50".')
  })
  .describe('An exact amount in Danish kroner, as text so that nothing is rounded.')
export const maybeMoney = money.nullable()

const PATHS: Partial<Record<string, (key: string) => string>> = {
  Region: (key) => `/v1/regions/${key}`,
  Municipality: (key) => `/v1/municipalities/${key}`,
  Hospital: (key) => `/v1/hospitals/${key}`,
  Organisation: (key) => `/v1/organisations/${key}`,
  Cluster: (key) => `/v1/clusters/${key}`,
  Ssu: (key) => `/v1/ssus/${key}`,
  Committee: (key) => `/v1/committees/${key}`,
  BodyType: (key) => `/v1/body-types/${key}`,
  RepresentationRule: (key) => `/v1/representation-rules/${key}`,
  Statement: (key) => `/v1/statements/${key}`,
  Initiative: (key) => `/v1/initiatives/${key}`,
  HealthAgreement: (key) => `/v1/health-agreements/${key}`,
  PracticePlan: (key) => `/v1/practice-plans/${key}`,
  Appointment: (key) => `/v1/appointments/${key}`,
  JointFund: (key) => `/v1/joint-funds/${key}`,
  Webhook: (key) => `/v1/webhooks/${key}`,
  ChangeSet: (key) => `/v1/change-sets/${key}`,
  Scenario: (key) => `/v1/scenarios/${key}`
}

/** The address of an object, without a day; null if its type has none. */
export const hrefOf = (type: string, key: string): string | null => PATHS[type]?.(encodeURIComponent(key)) ?? null

/** Types that have an address only on days on which they hold. Objects with a lifecycle have one from their start on. */
const BY_PERIOD: ReadonlySet<string> = new Set([
  'Region',
  'Municipality',
  'Hospital',
  'Organisation',
  'Cluster',
  'Ssu',
  'Committee',
  'BodyType',
  'RepresentationRule',
  'Statement',
  'Initiative'
])

/** Types whose addresses take no day. */
const UNDATED: ReadonlySet<string> = new Set(['Webhook', 'ChangeSet', 'Scenario'])

type Referable = { type: string; key: string; day?: Day; validFrom?: Day | null; validTo?: Day | null }
/** The days, and the state of knowledge, that the address of an object depends on. */
export type Days = Pick<ReadContext, 'today' | 'day' | 'knownAt' | 'scenario'>

/**
 * The address of an object. The address has `asOf` if the object does not hold today: the day that was read, or its own
 * nearest; `knownAt` if an earlier state of knowledge is read; and `scenario` if one is read.
 */
export function hrefFor(to: Referable, { today, day, knownAt, scenario }: Days): string | null {
  const href = hrefOf(to.type, to.key)
  if (href === null || UNDATED.has(to.type)) return href
  const { validFrom = null, validTo = null } = to
  const period = { validFrom, validTo }
  const isNow = !BY_PERIOD.has(to.type) || holds(period, today)
  // Long lists have many addresses, so each is put together without an array.
  const dated = isNow ? href : `${href}?asOf=${nearestDay(period, to.day ?? day)}`
  const known = knownAt === undefined ? dated : `${dated}${dated === href ? '?' : '&'}knownAt=${knownAt}`
  return scenario === undefined
    ? known
    : `${known}${known === href ? '?' : '&'}scenario=${encodeURIComponent(scenario)}`
}

type Named = Referable & { name?: unknown; title?: unknown }

/** A reference to an object. */
export function refer(to: Named | null | undefined, context: Days): z.output<typeof reference> | null {
  if (to === null || to === undefined) return null
  const title = to.name ?? to.title ?? null
  const name = title === null || typeof title === 'string' ? title : (title as Text).da
  return { type: to.type, key: to.key, name, href: hrefFor(to, context) }
}

/** References to objects. */
export const referAll = (to: readonly (Named | null)[], context: Days) => to.flatMap((one) => refer(one, context) ?? [])

/** A reference to an object; null for a draft that the caller may not see. */
export const referIfVisible = (to: Named | null, context: ReadContext) =>
  maySee(context.caller, to) ? refer(to, context) : null

/** References to objects, without drafts that the caller may not see. */
export const referVisible = (to: readonly Named[], context: ReadContext) =>
  referAll(
    to.filter((one) => maySee(context.caller, one)),
    context
  )

/** An amount in øre as JSON. */
export function serializeMoney(ore: number | null | undefined): z.output<typeof money> | null {
  return ore === null || ore === undefined ? null : { ore: String(ore), dkk: kronerOf(ore) }
}

/** The evidence of one field of a fact. */
export const fieldBasis = z
  .object({
    field: text.describe('Name of the field, such as `appointedBy`.'),
    evidence: oneOf(words.EVIDENCE).describe('How well the sources support the field.'),
    note: bilingual.describe('Reason why the evidence of the field differs.'),
    provenance: z.array(citation).describe('Places in the source documents that support the field.')
  })
  .describe('Evidence for one field of a fact.')

export const serializeCitations = (provenance: readonly records.Citation[]) =>
  provenance.map(({ document, section, lineFrom, lineTo, note }) => ({
    document: document.key,
    section,
    lineFrom,
    lineTo,
    note
  }))

type Sourced = { provenance: readonly records.Citation[]; basis: readonly records.FieldBasis[] }

/** The id and key of an object, and the day that it is read as of. */
export const identity = {
  id: field<{ id: string }>(text, 'Global id, the same in GraphQL and REST.'),
  key: field<{ key: string }>(text, 'Readable key, unique within its type. A key never changes and is never reused.'),
  asOf: field<{ asOf: string }>(day, 'Day that the object is read as of. One id has other values on other days.')
}

/** The key of a region or municipality, for programs that read things of every type alike. */
export const keyIsCode = extraField<{ key: string }>(text, 'Same as `code`.', ({ key }) => key)

/** The fields of every fact. */
export const fact = {
  validFrom: field<{ validFrom: string | null }>(maybeDay, 'First day on which it is valid; null where not known.'),
  validTo: field<{ validTo: string | null }>(
    maybeDay,
    'First day on which it is no longer valid; null where open-ended or not known.'
  ),
  evidence: field<{ evidence: string }>(
    oneOf(words.EVIDENCE),
    'How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user.'
  ),
  note: field<{ note: Text | null }>(
    maybeBilingual,
    'Reservation or reason that helps to read the fact correctly; null where there is none.'
  ),
  provenance: field<Sourced>(
    z.array(citation),
    'Places in the documents that support the fact; empty for a fact that was recorded without.',
    (view) => serializeCitations(view.provenance)
  ),
  basis: field<Sourced>(
    z.array(fieldBasis),
    'Fields with evidence or sources of their own; empty where those of the fact hold for all.',
    (view) => view.basis.map(({ provenance, ...basis }) => ({ ...basis, provenance: serializeCitations(provenance) }))
  ),
  sourcesUntil: field<Reach>(
    maybeDay,
    'Last day of which the documents in `provenance` can speak; null where there are none, or none states a day.'
  ),
  beyondSources: field<Reach>(
    boolean,
    'True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged.'
  ),
  recordedAt: extraField<records.Recorded>(
    text.nullable(),
    'Instant of the change that made the fact as it is shown; null if it is as it was seeded.',
    ({ recordedAt }) => recordedAt
  ),
  supersededAt: extraField<records.Recorded>(
    text.nullable(),
    'Instant of the next change of the fact, which a read with `knownAt` leaves out; null if there is none.',
    ({ supersededAt }) => supersededAt
  ),
  version: field<{ version: number }>(z.int(), 'Version number, which grows with each change. `If-Match` compares it.')
}

/** The period of a record of users. */
export const period = {
  validFrom: field<{ validFrom: string }>(day, 'First day on which it is valid.'),
  validTo: field<{ validTo: string | null }>(
    maybeDay,
    'First day on which it is no longer valid; null where open-ended.'
  )
}

/** The changes of an object. Authors are given by role. */
export const changes = {
  changeLog: extraField<{ type: string; key: string; image?: Image }>(
    z.array(z.object({ seq: z.int(), instant: text, actorRole: text, operation: text })),
    'The latest 100 changes, newest first: operation, time and role.',
    (view, { services }) =>
      services.audit
        .logOf(view)
        .map(({ seq, instant, actorRole, operation }) => ({ seq, instant, actorRole, operation }))
  )
}

/** The things before and after a thing of the structure. */
export const succession = {
  predecessors: field<{ predecessors: readonly Named[] }>(
    references,
    'Objects of its type that this one took over from, on every day.',
    (view, context) => referAll(view.predecessors, context)
  ),
  successors: field<{ successors: readonly Named[] }>(
    references,
    'Objects of its type that took over from this one, on every day.',
    (view, context) => referAll(view.successors, context)
  )
}

/** The version and the changes of a record of users. */
export const version = { version: fact.version, ...changes }

/** The level that a record of users belongs to. */
export const ofLevel = {
  body: field<{ body: Named }>(reference, 'Body that the record belongs to.', (view, context) =>
    refer(view.body, context)
  ),
  level: field<{ level: words.Level }>(
    oneOf(words.LEVEL),
    'Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE.'
  )
}
export const seatKind = field<{ seatKind: words.SeatKind }>(
  oneOf(words.SEAT_KIND),
  'Kind of seat, such as MAYOR or GENERAL_PRACTITIONER.'
)

/** The text of a fact that the documents state. */
export const summary = field<{ text: Text }>(bilingual, 'Content of the source, summarised by this service.')

/** Description of the field that a warning of a write names. */
export const CAUSING_FIELD =
  'Field of the request body that causes it, such as `office`, in `warnings` of a write; null where no single field does.'

/**
 * The name in REST of a field of a filter, an input or a view: services name `input.x` and `from.knownAt`, as GraphQL does,
 * and REST has `x` and `fromKnownAt`.
 */
export const plainName = (field: string): string =>
  field
    .replace(/^(filter|input)\./, '')
    .replace(/^(from|to)\.(\w)/, (_, view: string, first: string) => view + first.toUpperCase())
