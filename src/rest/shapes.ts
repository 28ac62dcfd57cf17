import { z } from 'zod'
import { maySee } from '../domain/access/visibility.ts'
import type { Text } from '../domain/basics/fact.ts'
import { type Day, holds, nearestDay } from '../domain/basics/time.ts'
import { EVIDENCE } from '../domain/basics/vocabulary.ts'
import { kronerOf } from '../domain/funds/money.ts'
import type * as records from '../domain/model/records.ts'
import { type Asked, field, included } from './representation.ts'

/* What many representations are made of. */

export const day = z.iso.date().meta({ example: '2022-07-01' })
export const maybeDay = day.nullable()
export const text = z.string()
export const maybeText = z.string().nullable()
export const count = z.int().min(0)
export const yes = z.boolean()
export const oneOf = <Word extends string>(words: readonly Word[]) => z.enum(words as readonly [Word, ...Word[]])
export const maybeOneOf = <Word extends string>(words: readonly Word[]) => oneOf(words).nullable()

/** A text in both languages. */
export const inBoth = z
  .object({
    da: z.string().describe('In Danish.'),
    en: z.string().nullable().describe('In English; null where there is no English text.')
  })
  .describe('A text in Danish and English.')
export const maybeInBoth = inBoth.nullable()

export const links = z
  .array(z.object({ url: z.string().describe('Address, as printed in the document.'), label: inBoth }))
  .describe('Web addresses, each with a name given by this service.')

/** Where something else is to be found. */
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
    note: maybeInBoth.describe('Note on this reference; null where there is none.')
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
  RepresentationRule: (key) => `/v1/representation-rules/${key}`,
  Statement: (key) => `/v1/statements/${key}`,
  Initiative: (key) => `/v1/initiatives/${key}`,
  HealthAgreement: (key) => `/v1/health-agreements/${key}`,
  PracticePlan: (key) => `/v1/practice-plans/${key}`,
  Appointment: (key) => `/v1/appointments/${key}`,
  JointFund: (key) => `/v1/joint-funds/${key}`
}

/** Where something of the type is known to be, whatever the day; null where it has no address of its own. */
export const hrefOf = (type: string, key: string): string | null => PATHS[type]?.(encodeURIComponent(key)) ?? null

/** What is found at its address only on days on which it holds. The lives of others are there once they have begun. */
const BY_PERIOD: ReadonlySet<string> = new Set([
  'Region',
  'Municipality',
  'Hospital',
  'Organisation',
  'Cluster',
  'Ssu',
  'Committee',
  'RepresentationRule',
  'Statement',
  'Initiative'
])

type Known = { type: string; key: string; day?: Day; validFrom?: Day | null; validTo?: Day | null }
/** What tells on which day something is to be read. */
export type Days = Pick<Asked, 'today' | 'day'>

/** Where something is read: on the day that it was seen on, or its own nearest, where it is not there today. */
export function hrefFor(to: Known, { today, day }: Days): string | null {
  const href = hrefOf(to.type, to.key)
  const { validFrom = null, validTo = null } = to
  const period = { validFrom, validTo }
  if (href === null || !BY_PERIOD.has(to.type) || holds(period, today)) return href
  return `${href}?asOf=${nearestDay(period, to.day ?? day)}`
}

type Named = Known & { name?: unknown; title?: unknown }

/** Another thing, by what it is known by. */
export function refer(to: Named | null | undefined, asked: Days): z.output<typeof reference> | null {
  if (to === null || to === undefined) return null
  const called = to.name ?? to.title ?? null
  const name = called === null || typeof called === 'string' ? called : (called as Text).da
  return { type: to.type, key: to.key, name, href: hrefFor(to, asked) }
}

/** Other things, by what they are known by. */
export const referAll = (to: readonly (Named | null)[], asked: Days) => to.flatMap((one) => refer(one, asked) ?? [])

/** Another thing; null where it is a draft that is not for the caller to know of. */
export const referIfVisible = (to: Named | null, asked: Asked) => (maySee(asked.caller, to) ? refer(to, asked) : null)

/** Other things, without the drafts that are not for the caller to know of. */
export const referVisible = (to: readonly Named[], asked: Asked) =>
  referAll(
    to.filter((one) => maySee(asked.caller, one)),
    asked
  )

/** An amount in øre as it is written. */
export function writeMoney(ore: number | null | undefined): z.output<typeof money> | null {
  return ore === null || ore === undefined ? null : { ore: String(ore), dkk: kronerOf(ore) }
}

/** The evidence of one field of a fact. */
export const fieldBasis = z
  .object({
    field: text.describe('Name of the field, such as `appointedBy`.'),
    evidence: oneOf(EVIDENCE).describe('How well the sources support the field.'),
    note: inBoth.describe('Reason why the evidence of the field differs.'),
    provenance: z.array(citation).describe('Places in the source documents that support the field.')
  })
  .describe('Evidence for one field of a fact.')

export const writeCitations = (provenance: readonly records.Citation[]) =>
  provenance.map(({ document, section, lineFrom, lineTo, note }) => ({
    document: document.key,
    section,
    lineFrom,
    lineTo,
    note
  }))

type Sourced = { provenance: readonly records.Citation[]; basis: readonly records.FieldBasis[] }

/** What a thing is known by. */
export const known = {
  id: field<{ id: string }>(text, 'Global id, the same in GraphQL and REST.'),
  key: field<{ key: string }>(text, 'Readable key, unique within its type. It never changes and is never reused.')
}

/** What is known of every fact. */
export const fact = {
  validFrom: field<{ validFrom: string | null }>(maybeDay, 'First day on which it is valid; null where not known.'),
  validTo: field<{ validTo: string | null }>(
    maybeDay,
    'First day on which it is no longer valid; null where open-ended or not known.'
  ),
  evidence: field<{ evidence: string }>(
    oneOf(EVIDENCE),
    'How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user.'
  ),
  note: field<{ note: Text | null }>(
    maybeInBoth,
    'Reservation or reason that helps to read the fact correctly; null where there is none.'
  ),
  provenance: field<Sourced>(
    z.array(citation),
    'Places in the source documents that support the fact; empty for facts that users recorded.',
    (view) => writeCitations(view.provenance)
  ),
  basis: field<Sourced>(
    z.array(fieldBasis),
    'Fields whose evidence differs from `evidence`; empty where it is true of every field.',
    (view) => view.basis.map(({ provenance, ...basis }) => ({ ...basis, provenance: writeCitations(provenance) }))
  ),
  version: field<{ version: number }>(z.int(), 'Version number, which grows with each change. `If-Match` compares it.')
}

/** The period of what users recorded. */
export const period = {
  validFrom: field<{ validFrom: string }>(day, 'First day on which it is valid.'),
  validTo: field<{ validTo: string | null }>(
    maybeDay,
    'First day on which it is no longer valid; null where open-ended.'
  )
}
/** What has been done to a thing; who did it is told by role. */
export const changes = {
  changeLog: included<{ type: string; key: string }>(
    z.array(z.object({ seq: z.int(), instant: text, actorRole: text, operation: text })),
    'The latest 100 changes, newest first: operation, time and role.',
    (view, { services }) =>
      services.audit
        .logOf(view)
        .map(({ seq, instant, actorRole, operation }) => ({ seq, instant, actorRole, operation }))
  )
}
/** What counts the changes of what users recorded, and what they were. */
export const version = { version: fact.version, ...changes }
