import type { Level } from '../domain/basics/vocabulary.ts'
import type { AnyBodyView, BodyLevelView } from '../domain/model/views.ts'
import { type Call, type Filter, one, type Resource, whole } from './concept.ts'
import type { Serializer } from './serializer.ts'

/* Addresses that every type of body has below it: `/v1/clusters/:key/goals`, `/v1/ssus/:key/goals` and so on. */

/** The address of a type of body. */
export type BodyAddress = {
  path: string
  find: (call: Call) => AnyBodyView | null
  /** Key of a seeded body, for the example. */
  key: string
}

/** An address that each type of body has. */
export type BelowBody = (body: BodyAddress) => Resource

/** A short list of a body. */
export const listOfBody =
  <View>(
    name: string,
    summary: string,
    serializer: Serializer<View>,
    list: (body: AnyBodyView, call: Call) => readonly View[],
    filter: Filter = {}
  ): BelowBody =>
  ({ path, find, key }) =>
    whole(
      `${path}/${name}`,
      summary,
      serializer,
      (call) => {
        const body = find(call)
        return body && list(body, call)
      },
      { example: { key }, filter }
    )

/** One object of a level of a body. */
export const oneOfLevel =
  <View extends object>(
    name: string,
    summary: string,
    serializer: Serializer<View>,
    find: (level: BodyLevelView, call: Call) => View | null,
    filter: Filter = {}
  ): BelowBody =>
  (body) =>
    one(pathOf(body, name), summary, serializer, atLevel(body, find), {
      example: exampleOf(body),
      filter,
      body: body.find
    })

/** A short list of a level of a body. */
export const listOfLevel =
  <View>(
    name: string,
    summary: string,
    serializer: Serializer<View>,
    list: (level: BodyLevelView, call: Call) => readonly View[],
    filter: Filter = {}
  ): BelowBody =>
  (body) =>
    whole(pathOf(body, name), summary, serializer, atLevel(body, list), {
      example: exampleOf(body),
      filter,
      body: body.find
    })

const pathOf = ({ path }: BodyAddress, name: string) => `${path}/levels/:level/${name}`
const exampleOf = ({ key }: BodyAddress) => ({ key, level: 'political' })

/** Reads from the level that the address names; null if there is no such body or level. */
const atLevel =
  <Value>({ find }: BodyAddress, read: (level: BodyLevelView, call: Call) => Value) =>
  (call: Call): Value | null => {
    const name = call.params.level?.toUpperCase() as Level
    const level = find(call)?.levels.find((one) => one.level === name)
    return level ? read(level, call) : null
  }
