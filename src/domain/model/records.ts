import type { Text } from '../basics/fact.ts'
import type { GlobalId, Key } from '../basics/ids.ts'
import type { Evidence } from '../basics/vocabulary.ts'
import type { Column, ListName } from './columns.ts'
import type { MODEL, TableName } from './tables.ts'

/*
 * The types of rows and records, derived from the model. A row is what the store reads and writes: columns, with other
 * rows named by key. A record is the row in the image: one object for all its versions in time, with direct references
 * to other records and the lists of those that refer to it.
 */

export type Model = typeof MODEL
export type { TableName } from './tables.ts'

export type Row<T extends TableName> = { key: Key<T> } & {
  -readonly [Name in keyof Model[T]['columns']]: Model[T]['columns'][Name] extends Column<infer Value>
    ? KeyColumns<T> extends { [N in Name]: infer To extends string }
      ? Key<To> | Extract<Value, null>
      : Value
    : never
}
/** The columns that hold keys of one other table, and the names of these tables. */
type KeyColumns<T extends TableName> = {
  [R in keyof References<T> as References<T>[R] extends { kind: 'one'; column: infer By extends string }
    ? By
    : never]: References<T>[R] extends { to: infer To extends string } ? To : never
} & UnionToIntersection<KeyColumnsOfEither<References<T>[keyof References<T>]>>
type KeyColumnsOfEither<R> = R extends { kind: 'either'; columns: infer Columns extends Record<string, string> }
  ? { [To in keyof Columns as Columns[To]]: To }
  : never
type UnionToIntersection<U> = [U] extends [never]
  ? unknown
  : (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void
    ? I
    : never
/** The columns of a table that its records have as the rows have them. */
export type ColumnName<T extends TableName> = Exclude<keyof Model[T]['columns'], keyof References<T>> & string

/** Columns of every fact. */
export type FactColumns = Omit<Row<'municipality'>, 'key'>
export type Rows = { [T in TableName]: Row<T>[] }
/** The rows of every table, each walked through once: the source of an image. */
export type RowSource = { readonly [T in TableName]: Iterable<Row<T>> }

/** A place in a document that a fact rests on. */
export type Citation = {
  document: Document
  section: string
  lineFrom: number | null
  lineTo: number | null
  note: Text | null
}

/** The evidence of one field of a fact, where it is not that of the fact. */
export type FieldBasis = { field: string; evidence: Evidence; note: Text; provenance: readonly Citation[] }

type References<T extends TableName> = Model[T] extends { references: infer R } ? R : Record<never, never>

/** The tables that a reference can lead to. */
type Target<T extends TableName, R> = Extract<
  R extends { kind: 'one' | 'many'; to: infer To }
    ? To
    : R extends { kind: 'either'; columns: infer Columns }
      ? keyof Columns
      : R extends { kind: 'typed'; type: infer Type extends keyof Row<T> }
        ? Uncapitalize<Extract<Row<T>[Type], string>>
        : R extends { kind: 'manyTyped'; column: infer By extends keyof Row<T> }
          ? Row<T>[By] extends readonly { type: infer Type extends string }[]
            ? Uncapitalize<Type>
            : never
          : never,
  TableName
>
type IsOptional<T extends TableName, R> = R extends { kind: 'one'; column: infer By extends keyof Row<T> }
  ? null extends Row<T>[By]
    ? true
    : false
  : false
type Referred<T extends TableName, R> = R extends { kind: 'many' | 'manyTyped' }
  ? Records[Target<T, R>][]
  : Records[Target<T, R>] | (IsOptional<T, R> extends true ? null : never)

/** Every list: the table it is on, its name, and the records it holds. */
type List = {
  [From in TableName]: {
    [Name in keyof References<From>]: References<From>[Name] extends { list?: infer L }
      ? [ListName] extends [L]
        ? never
        : L extends string
          ? { on: Target<From, References<From>[Name]>; name: L; of: Records[From] }
          : L extends { names: infer Names }
            ? {
                [Word in keyof Names]: {
                  on: Target<From, References<From>[Name]>
                  name: Names[Word]
                  of: Records[From] & { owner: Records[Extract<Uncapitalize<Word & string>, TableName>] }
                }
              }[keyof Names]
            : never
      : never
  }[keyof References<From>]
}[TableName]
type ListsOn<T extends TableName> = { [L in List as T extends L['on'] ? L['name'] & string : never]: L['of'][] }

type TypeOf<T extends TableName> = Model[T]['type'] extends (row: never) => infer Type ? Type : Model[T]['type']
type Identity<T extends TableName> = Model[T] extends { isNode: false } ? unknown : { id: GlobalId }
type Cited<T extends TableName> = 'provenance' extends keyof Row<T>
  ? { provenance: readonly Citation[]; basis: readonly FieldBasis[] } & Recorded
  : unknown

/** Instants of the change that led to the record as it is, and of the next one; null where there is none. */
export type Recorded = { recordedAt: string | null; supersededAt: string | null }

/** Lists that a record shares with a group of another table. */
type SharedBy<T extends TableName> = Model[T] extends { shares: infer Shared }
  ? { [Name in keyof Shared]: Shared[Name] extends { table: infer From extends TableName } ? Records[From][] : never }
  : unknown

type Counters<T extends TableName> = Model[T] extends { counters: infer Counted }
  ? { -readonly [Name in keyof Counted]: number }
  : unknown

type RecordOf<T extends TableName> = Omit<Row<T>, keyof References<T> | keyof Cited<T>> &
  Cited<T> &
  Identity<T> & { readonly type: TypeOf<T> } & {
    [Name in keyof References<T>]: Referred<T, References<T>[Name]>
  } & ListsOn<T> &
  SharedBy<T> &
  Counters<T>

export type Records = { [T in TableName]: RecordOf<T> }

export type Document = Records['document']
export type Region = Records['region']
export type Municipality = Records['municipality']
export type Organisation = Records['organisation']
export type Hospital = Records['hospital']
export type Body = Records['body']
export type NameRecord = Records['name']
export type Identifier = Records['identifier']
export type Ownership = Records['ownership']
export type Membership = Records['membership']
export type Succession = Records['succession']
export type BodyType = Records['bodyType']
export type BodyLevel = Records['bodyLevel']
export type RepresentationRule = Records['representationRule']
export type ChairRule = Records['chairRule']
export type CadenceRule = Records['cadenceRule']
export type InvolvementDuty = Records['involvementDuty']
export type VariationRule = Records['variationRule']
export type BalanceRule = Records['balanceRule']
export type SeatAllocation = Records['seatAllocation']
export type Task = Records['task']
export type Statement = Records['statement']
export type KeyFigure = Records['keyFigure']
export type LegalEvent = Records['legalEvent']
export type Claim = Records['claim']
export type Doubt = Records['doubt']
export type FundingRound = Records['fundingRound']
export type Initiative = Records['initiative']
export type HealthAgreement = Records['healthAgreement']
export type PracticePlan = Records['practicePlan']
export type Person = Records['person']
export type Appointment = Records['appointment']
export type Chairmanship = Records['chairmanship']
export type LocalAgreement = Records['localAgreement']
export type Involvement = Records['involvement']
export type Meeting = Records['meeting']
export type AgendaItem = Records['agendaItem']
export type ConstitutionDecision = Records['constitutionDecision']
export type SecretariatParty = Records['secretariatParty']
export type AffiliationConcern = Records['affiliationConcern']
export type Representation = Records['representation']
export type Goal = Records['goal']
export type JointFund = Records['jointFund']
export type Step = Records['step']
export type Measurement = Records['measurement']
export type FundEntry = Records['fundEntry']
export type RegionalRate = Records['regionalRate']
export type MembershipShare = Records['membershipShare']
export type PopulationSet = Records['populationSet']
export type PopulationFigure = Records['populationFigure']
export type Webhook = Records['webhook']
export type Scenario = Records['scenario']

/** A thing of the structure: it begins, is renamed and succeeded, and ends. */
export type Thing = Succession['predecessor']
/** The region that something lies in for a period. */
export type Placement<Owner = Municipality | Hospital | Organisation | Body> = Records['placement'] & { owner: Owner }
/** A member of a body. */
export type Member = Membership['member']
/** The owner of a number in a public register. */
export type IdentifierOwner = Identifier['owner']
/** A record whose lifecycle is a list of steps. */
export type LifecycleRecord = Step['subject']

type NodeTable = { [T in TableName]: Model[T] extends { isNode: false } ? never : T }[TableName]
type CitedTable = { [T in TableName]: 'provenance' extends keyof Row<T> ? T : never }[TableName]

/** A record of any table. */
export type AnyRecord = Records[TableName]
/** A fact with a global id: it has a period and cites its sources. */
export type FactRecord = Records[NodeTable & CitedTable]
/** A record that users made, with a global id; no document stands behind it. */
export type RecordedEntity = Records[Exclude<NodeTable, CitedTable | 'document'>]
/** A fact or a document. */
export type Entity = FactRecord | Document

/** The columns of every fact, whatever its table. */
export type AnyFact = FactColumnsOf & {
  id: string
  key: string
  provenance: readonly Citation[]
  basis: readonly FieldBasis[]
} & Recorded
type FactColumnsOf = Omit<FactColumns, 'provenance' | 'basis'>
