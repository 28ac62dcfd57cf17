import type { z } from 'zod'
import type { Text } from '../domain/basics/fact.ts'
import type { Connection, PageArguments } from '../domain/basics/page.ts'
import type { Day } from '../domain/basics/time.ts'
import type { When } from '../domain/basics/when.ts'
import {
  type InputOf,
  OPERATIONS,
  type OperationName,
  type Outcome,
  type PayloadOf
} from '../domain/operations/operations.ts'
import type { ResolveRequest } from '../domain/search/resolve-service.ts'
import type { Services } from '../domain/services.ts'
import type { ViewReader } from '../domain/views/views.ts'
import type { ChangedRecord, Operation, OperationContext } from '../domain/writing/operation.ts'
import type { Html } from '../drawing/markup.ts'
import {
  type AnySerializer,
  defaultSelection,
  type Json,
  type ReadContext,
  type Selection,
  type Serializer,
  writerOf
} from './serializer.ts'

/* The parts of a concept: the addresses that are read (resources) and those that are written (actions). */

/** A concept of the domain under `/v1`. Its file has its serializers too. */
export type Concept = {
  /** The section of the reference that lists its addresses. */
  tag: string
  /** The collection that its keys belong to. Absent if no address contains a key of it. */
  collection?: Collection
  /** A function, because two files import each other if each lists the objects of the other: clusters and hospitals. */
  resources?: () => Resource[]
  images?: Image[]
  actions?: Action[]
}

export type Collection = {
  path: string
  /** The message for an unknown key between "There is" and the key. */
  missing: Text
  /** The requests to the resolver that find the object on other days. Default: by its key. */
  lookUp?: (key: string, call: Call) => ResolveRequest[]
}

/** The object that a request names. */
export type Subject = { collection: Collection; key: string; day: Day }

/** A parsed request for a resource. */
export type Call = ReadContext & {
  params: Record<string, string>
  /** The day that is read, or any time for an address with `anyTime`. */
  when: When
  /** The filters by name. */
  filter: Record<string, unknown>
  orderBy: { field: string; direction: 'ASC' | 'DESC' } | null
  page: PageArguments
  /** Opens the views that filters name. */
  views: ViewReader<Services>
}

export type Filter = Record<string, z.ZodType>

/** An object that an address found. `toJson` writes it by the serializer of the address, whose type stays in here. */
export type Found = { view: unknown; toJson: (context: ReadContext) => Json }

/** One page of a list. */
export type Page = {
  items: readonly Found[]
  /** Number of objects in the whole list. */
  total: number
  /** The cursor of the next page; null on the last one. */
  next: string | null
}

type Common = {
  path: string
  summary: string
  serializer: AnySerializer
  /** Parameters with which the address answers on a seeded database; absent if only users record such objects. */
  example?: Record<string, string>
  /** False for records of history, which are the same on every day. */
  dated: boolean
  /** True for a list that the parameter `anyTime` makes one of the objects of every day. */
  anyTime: boolean
  filter: Filter
  /** Names of the filters that a request must have. */
  required: readonly string[]
  /** The object without which the answer is 404, if a filter names it instead of the path. */
  subject?: (call: Call) => Subject
  /** The body, for an address below one of its levels. */
  body?: (call: Call) => unknown
}
export type One = Common & {
  kind: 'one'
  /** Null if the object does not exist. */
  find: (call: Call, selection: Selection) => Found | null
}
export type Many = Common & {
  kind: 'many'
  /** Fields to order by; empty for a list with an order of its own. */
  orders: readonly string[]
  /** True if the list comes in pages. */
  paged: boolean
  /** Computes the slow part of the list in steps, before `list` is called. */
  steps: (call: Call) => Iterable<void>
  /** Null if the object that the list belongs to does not exist. */
  list: (call: Call, selection: Selection) => Page | null
}
export type Resource = One | Many

/** An address that answers with a drawing. */
export type Image = Pick<Common, 'path' | 'summary' | 'example' | 'filter'> & {
  /** Draws step by step. Null if the object does not exist. `objects` is what the request is charged for. */
  draw: (call: Call, language: keyof Text) => Generator<void, { svg: Html; objects: number } | null>
}

/** The steps of a list that is computed at once. */
export const NO_STEPS = (): Iterable<void> => []

type Options = Partial<Pick<Common, 'example' | 'dated' | 'anyTime' | 'filter' | 'required' | 'subject' | 'body'>>

/** Pairs the objects of a query with their serializer. */
function withSerializer<View>(serializer: Serializer<View>, selection: Selection): (view: View) => Found {
  const write = writerOf(serializer, selection)
  return (view) => ({ view, toJson: (context) => write(view, context) })
}

/** One object. */
export const one = <View extends object>(
  path: string,
  summary: string,
  serializer: Serializer<View>,
  query: (call: Call) => View | null,
  options: Options = {}
): One => ({
  kind: 'one',
  path,
  summary,
  serializer,
  find(call, selection) {
    const view = query(call)
    return view && withSerializer(serializer, selection)(view)
  },
  dated: true,
  anyTime: false,
  filter: {},
  required: [],
  ...options
})

/** A list that comes in pages. */
export const pages = <View>(
  path: string,
  summary: string,
  serializer: Serializer<View>,
  query: (call: Call) => Connection<View> | null,
  options: Options & Partial<Pick<Many, 'orders' | 'steps'>> = {}
): Many => {
  const common = { dated: true, anyTime: false, filter: {}, required: [], orders: [], steps: NO_STEPS, ...options }
  const list: Many['list'] = (call, selection) => {
    const connection = query(call)
    if (connection === null) return null
    const { nodes, totalCount, pageInfo } = connection
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
    return { items: nodes.map(withSerializer(serializer, selection)), total: totalCount, next }
  }
  return { kind: 'many', path, summary, serializer, list, paged: true, ...common }
}

/** A list of dated objects that comes in pages: those of a day, or with `anyTime` those of every day. */
export const datedPages = <View>(
  ...[path, summary, serializer, query, options = {}]: Parameters<typeof pages<View>>
): Many => pages(path, summary, serializer, query, { ...options, anyTime: true })

/** A list that comes whole, because it is short. */
export const whole = <View>(
  path: string,
  summary: string,
  serializer: Serializer<View>,
  query: (call: Call) => readonly View[] | null,
  options: Options & Partial<Pick<Many, 'steps'>> = {}
): Many => {
  const common = { dated: true, anyTime: false, filter: {}, required: [], steps: NO_STEPS, ...options }
  const list: Many['list'] = (call, selection) => {
    const views = query(call)
    return views && { items: views.map(withSerializer(serializer, selection)), total: views.length, next: null }
  }
  return { kind: 'many', path, summary, serializer, list, paged: false, orders: [], ...common }
}

/** The arguments that a list of a service takes. */
export const args = ({ filter, orderBy, page }: Call) => ({ ...page, filter, ...(orderBy ? { orderBy } : {}) }) as never

export type Action = Pick<Operation, 'input' | 'answers'> & {
  /** The name of the mutation in GraphQL, which is also the operation of its change record. */
  operation: OperationName | SetOperationName
  path: string
  /** The field of the input that the path contains; null if it contains none. */
  names: string | null
  summary: string
  serializer: AnySerializer
  /** Carries out the operation. `toJson` writes the changed object. */
  carryOut: (services: Services, input: unknown, context: OperationContext) => Outcome & Pick<Found, 'toJson'> & Members
  /** True if it creates an object. */
  creates: boolean
  /** A body that a seeded database accepts. */
  example?: Record<string, unknown>
  /** JSON Schemas of the members that the response has beside those of every action, by name. */
  alsoAnswers?: Record<string, object>
}

/** The members that a response has beside those of every action. */
type Members = { members?: (context: ReadContext) => Json }
/** The operations that are about a whole change set. */
export type SetOperationName = 'applyChanges' | 'revertChanges' | 'mergePlaces' | 'splitPlace' | 'applyScenario'

/** The operations that answer with an object of the type. */
type OperationOn<View> = { [Name in OperationName]: PayloadOf<Name> extends View ? Name : never }[OperationName]

/** Builders of the actions that answer with objects of one type: `make` creates an object, `act` changes one. */
export function actionsOf<View extends ChangedRecord>(serializer: Serializer<View>) {
  const write = writerOf(serializer, defaultSelection(serializer))
  const action =
    (creates: boolean) =>
    <Name extends OperationOn<View>>(
      operation: Name,
      path: string,
      summary: string,
      options: Pick<Action, 'example' | 'alsoAnswers'> = {}
    ): Action => {
      const { input, answers } = OPERATIONS[operation]
      return {
        operation,
        // Addresses have the same names for their parameters, whatever the inputs call them.
        path: path.replace(/:\w+Code/, ':code').replace(/:\w+Key/, ':key'),
        names: paramsOf(path)[0] ?? null,
        summary,
        input,
        answers,
        serializer,
        carryOut({ operations }, body, context) {
          // The operation parses its input.
          const outcome = operations.carryOut(operation, body as InputOf<Name>, context)
          const view = outcome.payload as View
          return { ...outcome, toJson: (readContext) => write(view, readContext) }
        },
        creates,
        ...options
      }
    }
  return { make: action(true), act: action(false) }
}

/** The names of the parameters in a path. */
export const paramsOf = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string)
