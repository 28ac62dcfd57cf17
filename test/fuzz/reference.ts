import { fastify } from 'fastify'
import { type ExecutionResult, executeSync, type GraphQLSchema, isObjectType, parse } from 'graphql'
import { createTimepieces } from '../../src/clock.ts'
import { ANYONE } from '../../src/domain/access/caller.ts'
import type { Day } from '../../src/domain/basics/time.ts'
import { createReaders, createServices } from '../../src/domain/services.ts'
import { createViewReader, createViews } from '../../src/domain/views/views.ts'
import { createWriter } from '../../src/domain/writing/writes.ts'
import { carryOutWrite } from '../../src/event-loop.ts'
import type { Context } from '../../src/graphql/context.ts'
import { deepFreeze } from '../../src/graphql/execution/arguments.ts'
import { createExecutor, type Execution, type Outcome, type Path } from '../../src/graphql/execution/executor.ts'
import { registerSchema } from '../../src/graphql/served-schema.ts'
import { createAuditStore } from '../../src/store/audit.ts'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { createFeed } from '../../src/store/feed.ts'
import { createLive } from '../../src/store/live.ts'
import { createRecollection } from '../../src/store/recollection.ts'
import { createSeeding } from '../../src/store/seeding.ts'
import type { Values } from './documents.ts'

/** The served schema over a database file, executed by graphql-js alone. */
export type Reference = {
  schema: GraphQLSchema
  values: Values
  execute(query: string, variables: Record<string, unknown>, operationName?: string): ExecutionResult
  /** Executes by the service's own executor, within the process; gives the path, and the objects charged. */
  own(
    query: string,
    variables: Record<string, unknown>,
    operationName?: string
  ): Promise<{ outcome: Outcome; path: Path | undefined; charged: number }>
  close(): Promise<void>
}

/** Opens the file as a second process would. Arguments are frozen: a resolver that changes them fails. */
export async function openReference(databasePath: string, today: Day): Promise<Reference> {
  const app = fastify()
  // A schema of its own, since its resolvers are wrapped.
  await registerSchema(app, false, new Map())
  await app.ready()
  const { schema } = app.graphql
  freezeArguments(schema)
  const db = openDatabase(databasePath)
  const live = createLive(db, () => new Date())
  const { structure } = live
  const services = createServices(structure, createWriter(live), (prefix) => prefix, createAuditStore(db))
  const sync = { feed: createFeed(db, live.seq, () => live.structure.image), learn: () => {} }
  const views = createViewReader(
    createViews({
      structure,
      present: services,
      read: (other) => ({ ...services, ...createReaders(other) }),
      recollection: createRecollection(
        db,
        live,
        createSeeding(db, () => new Date())
      ),
      time: createTimepieces(() => new Date()),
      most: 4,
      suppose: services.supposing
    }),
    () => {}
  )
  const context: Context = { services, views, today, requestId: 'fuzz', caller: ANYONE, onceOnly: null, sync }
  let path: Path | undefined
  const onExecuted = (taken: Path) => {
    path = taken
  }
  const { execute: executor } = createExecutor(app, onExecuted, () => structure.image.version)
  return {
    schema,
    values: valuesOf(structure.image as never),
    execute: (query, variables, operationName) =>
      executeSync({
        schema,
        document: parse(query),
        contextValue: context,
        variableValues: variables,
        ...(operationName === undefined ? {} : { operationName })
      }),
    async own(query, variables, operationName) {
      let charged = 0
      path = undefined
      const execution: Execution = {
        parameters: { query, variables, operationName },
        context,
        byGet: false,
        carryOut: carryOutWrite,
        onOperation: () => {},
        charge: (objects) => {
          charged = objects
        },
        settle: (objects) => {
          charged = Math.max(charged, objects)
        }
      }
      const outcome = await executor(execution)
      return { outcome, path, charged }
    },
    async close() {
      closeDatabase(db)
      await app.close()
    }
  }
}

function freezeArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field
      if (resolve) {
        field.resolve = (parent, given, context) =>
          Reflect.apply(resolve, undefined, [parent, deepFreeze(given), context])
      }
    }
  }
}

/** Values of arguments: keys, codes and names that exist, and some that do not. */
function valuesOf(image: Record<string, unknown>): Values {
  const records = (name: string) => [
    ...((image[name] as Map<string, { key: string; id: string }>) ?? new Map()).values()
  ]
  const keys = (...names: string[]) => names.flatMap((name) => records(name).map(({ key }) => key))
  const everything = Object.keys(image).filter((name) => image[name] instanceof Map)
  const ids = everything.flatMap((name) =>
    records(name)
      .filter((one) => typeof one?.id === 'string')
      .slice(0, 40)
      .map(({ id }) => id)
  )
  const bodies = keys('body')
  const unknown = ['none', '']
  return {
    Date: ['2015-01-01', '2020-01-01', '2022-06-30', '2022-07-01', '2024-02-29', '2026-11-28', '2030-01-01'],
    ID: [...ids, 'none'],
    id: [...ids, 'none'],
    ids: [...ids, 'none'],
    code: [...keys('municipality'), '849', '1081'],
    regionCode: [...keys('region'), '9999', 'x'],
    municipalityCode: [...keys('municipality'), '9999'],
    key: [
      ...bodies,
      ...bodies,
      ...keys(
        'hospital',
        'representationRule',
        'healthAgreement',
        'practicePlan',
        'initiative',
        'meeting',
        'goal',
        'jointFund'
      ),
      ...unknown
    ],
    bodyKey: [...bodies, ...unknown],
    clusterKey: [...bodies, ...unknown],
    hospital: ['holb', 'aarhus', 'x'],
    search: ['aab', 'midt', 'køge', 'Nord', '*'],
    text: ['aabenra', 'sundhedsklynge', 'x', ''],
    value: ['0849', '1081', 'Køge', 'DK-81', ...bodies.slice(0, 5)],
    after: ['x', 0, 5],
    before: ['x'],
    year: [2022, 2024, 2026]
  }
}
