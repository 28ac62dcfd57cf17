import type { Day, Period } from '../domain/basics/time.ts'
import type { Html } from './html.ts'
import type { View } from './view.ts'

/** Parts of an address: what the path names, and the parameters beside the day and the language. */
export type Given = { params: Readonly<Record<string, string>>; query: Readonly<Record<string, string | undefined>> }

/** A page as it is shown. */
export type Shown = {
  title: string
  content: Html
  /** True for a page without a day of its own: it compares two, or lists what has none. */
  isWithoutDay?: boolean
  /** The days on which the thing of the page is there; left out where it is there on every day. */
  period?: Period
}

/** A page: the address that it answers, the query that it reads, and how it shows the answer. */
export type Page = {
  /** Path with Fastify's parameters. */
  path: string
  /** Name of the operation in `schema/pages/`. */
  operation: string
  /** Type of the things that have the page, as their global ids name it; null for a page of no thing. The path has its `:key`. */
  type: string | null
  /** Status of the response: 404 for the page in place of what is not there. */
  status: 200 | 404
  /** True for a page about scenarios: it needs a key, and is never read in one. */
  isOfScenarios: boolean
  /** Names of the parameters of the address, beside `asOf`, `knownAt`, `scenario` and `language`. */
  parameters: readonly string[]
  /** The variables of the query. `asOf`, `knownAt`, `scenario` and `language` come from the view unless they are among them. */
  variables(given: Given, view: View): Record<string, unknown>
  /** The variables that read the next part of what is longer than a page of the API; null where the answer is the last. */
  following(data: unknown): Record<string, unknown> | null
  /** Null where there is no such thing on the day. `all` has the answers of all parts. */
  show(data: unknown, view: View, given: Given, all: readonly unknown[]): Shown | null
  /** The addresses that give the same by REST. */
  rest(given: Given, day: Day, view: View): readonly string[]
}

/** Declares a page; `Data` and `Variables` are the generated types of its query. */
export const page = <Data, Variables extends Record<string, unknown>>(
  given: Omit<Page, 'type' | 'status' | 'isOfScenarios' | 'parameters' | 'variables' | 'following' | 'show'> & {
    type?: string
    status?: 404
    isOfScenarios?: true
    parameters?: readonly string[]
    variables(
      given: Given,
      view: View
    ): Omit<Variables, 'asOf' | 'knownAt' | 'scenario' | 'language'> & Partial<Variables>
    following?(data: Data): Partial<Variables> | null
    show(data: Data, view: View, given: Given, all: readonly Data[]): Shown | null
  }
): Page => ({ type: null, status: 200, isOfScenarios: false, parameters: [], following: () => null, ...given }) as Page

/** The type of the object that a query reads by its id, of all types of object that `nodes` can answer. */
export type NodeOf<Data extends { nodes: readonly unknown[] }> = Selected<Data['nodes'][number]>
/** Of an object of another type, nothing is selected. */
type Selected<Node> = Node extends null ? never : string extends keyof Node ? never : Node

/** The object that a query reads by its id; null where it is not there on the day. */
export function nodeIn<Data extends { nodes: readonly unknown[] }>({ nodes: [found] }: Data): NodeOf<Data> | null {
  return typeof found === 'object' && found !== null && 'id' in found ? (found as NodeOf<Data>) : null
}
