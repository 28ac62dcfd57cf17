import fc from 'fast-check'
import t from 'tap'
import { DomainError } from '../../src/domain/basics/errors.ts'
import type { SetOutcome } from '../../src/domain/change-sets/change-set-service.ts'
import { mustBeSound } from '../../src/domain/corrections/soundness.ts'
import { createDirectory, type EntryKind } from '../../src/domain/directory/directory.ts'
import type { Change } from '../../src/domain/model/change.ts'
import { rowOf } from '../../src/domain/model/image.ts'
import { TABLE_NAMES } from '../../src/domain/model/tables.ts'
import { createChronicle } from '../../src/store/chronicle.ts'
import { readImage } from '../../src/store/read-image.ts'
import { readRows } from '../../src/store/read-rows.ts'
import { indexAll } from '../../src/store/search-index.ts'
import { createSeeding } from '../../src/store/seeding.ts'
import { correction, operation } from '../support/random-operations.ts'
import { atOnce, openService, plainImage, type Service, seededFile } from '../support/representation.ts'
import { repeats } from '../support/thorough.ts'

/*
 * Random change sets of structure, law, sources and seats. In the end, memory is what a fresh load of the file gives; a
 * set that is refused or only validated leaves nothing; sets that are taken back leave what was there
 * before them, but for versions; and nothing that is taken back or corrected brings a row about that could not be recorded.
 */

/** Throws where a search would find by other names and texts than those of the rows. */
function mustBeIndexed({ db }: Service): void {
  const entries = () =>
    ['name_index', 'text_index'].flatMap((index) =>
      db.raw
        .prepare<[], object>(`select * from ${index}`)
        .all()
        .map((one) => JSON.stringify(one))
        .sort()
    )
  const kept = entries()
  indexAll(db)
  if (kept.join() !== entries().join()) throw new Error('The search index is not that of the rows.')
}

const step = fc.record({
  operations: fc.array(operation, { minLength: 1, maxLength: 5 }),
  validateOnly: fc.nat(3).map((pick) => pick === 0),
  isTakenBack: fc.boolean()
})

/** The rows of the file, without their versions, which only grow. */
function rowsIn({ db }: Service): Record<string, unknown> {
  const rows = readRows(db)
  return Object.fromEntries(
    TABLE_NAMES.flatMap((table) =>
      [...rows[table]].map((row) => [`${table} ${row.key}`, { ...row, version: 0 }] as const)
    ).sort(([one], [other]) => (one < other ? -1 : 1))
  )
}

const heldBy = ({ structure }: Service) => JSON.stringify(plainImage(structure.image))

const withoutVersions = (held: string) => held.replaceAll(/"(version|recordedAt)":("[^"]*"|\w+)/g, '')

t.test('whatever change sets are written, tried and taken back, memory is what the file says', (t) => {
  const written = new Map<string, number>()
  let [refused, tried, takenBack] = [0, 0, 0]
  const title = { da: 'Et sæt' }
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 10 }), (steps) => {
      const service = openService(seededFile(t))
      const apply = (operations: readonly object[], validateOnly: boolean): SetOutcome | null => {
        try {
          return atOnce(service, ({ services, context }) =>
            services.changeSets.apply({ title, operations, validateOnly }, context)
          )
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
          return null
        }
      }
      try {
        for (const { operations, validateOnly, isTakenBack } of steps) {
          const before = heldBy(service)
          const outcome = apply(operations, validateOnly)
          if (outcome === null) refused += 1
          if (validateOnly) tried += 1
          if (outcome === null || validateOnly) {
            if (heldBy(service) === before) continue
            throw new Error(`Nothing was written, but memory changed: ${JSON.stringify(operations)}`)
          }
          for (const { operation: name } of outcome.results) written.set(name, (written.get(name) ?? 0) + 1)
          if (!isTakenBack || outcome.seq === null) continue
          atOnce(service, ({ services, context }) =>
            services.changeSets.revert({ changeSetKey: outcome.changeSet.key }, context)
          )
          takenBack += 1
          if (withoutVersions(heldBy(service)) !== withoutVersions(before)) {
            throw new Error(`Something is left of a set that was taken back: ${JSON.stringify(operations)}`)
          }
        }
        if (heldBy(service) !== JSON.stringify(plainImage(readImage(service.db)))) {
          throw new Error(`Memory and file differ after ${JSON.stringify(steps)}`)
        }
        mustBeIndexed(service)
      } finally {
        service.close()
      }
    }),
    { numRuns: repeats(2, 20), seed: 20270101, endOnFailure: true }
  )
  t.comment(`written ${JSON.stringify([...written])}, refused ${refused}, tried ${tried}, taken back ${takenBack}`)
  t.ok(written.size > repeats(8, 15), `${written.size} kinds of operations were written`)
  t.ok(refused > 0 && tried > 0 && takenBack > 0)
  t.end()
})

t.test('whatever change sets are written, taken back in reverse order they leave every row as it was', (t) => {
  const written = new Map<string, number>()
  let refused = 0
  const sets = fc.array(fc.array(fc.oneof(operation, correction), { minLength: 1, maxLength: 2 }), {
    minLength: 30,
    maxLength: 60
  })
  fc.assert(
    fc.property(sets, (each) => {
      const service = openService(seededFile(t))
      try {
        const before = rowsIn(service)
        const keys: string[] = []
        for (const operations of each) {
          try {
            const outcome = atOnce(service, ({ services, context }) =>
              services.changeSets.apply({ title: { da: 'Et sæt' }, operations }, context)
            )
            if (outcome.seq !== null) keys.push(outcome.changeSet.key)
            for (const { operation: name } of outcome.results) written.set(name, (written.get(name) ?? 0) + 1)
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
            refused += 1
          }
        }
        mustBeIndexed(service)
        for (const changeSetKey of keys.toReversed()) {
          atOnce(service, ({ services, context }) => services.changeSets.revert({ changeSetKey }, context))
        }
        mustBeIndexed(service)
        const after = rowsIn(service)
        const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
          (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])
        )
        if (differing.length > 0) {
          const [name = ''] = differing
          throw new Error(`${name}: ${JSON.stringify(before[name])} became ${JSON.stringify(after[name])}`)
        }
      } finally {
        service.close()
      }
    }),
    { numRuns: repeats(2, 25), seed: 20270102, endOnFailure: true }
  )
  t.comment(`written ${JSON.stringify([...written])}, refused ${refused}`)
  t.ok(written.size > repeats(10, 19) && refused > 0, `${written.size} kinds of operations were written`)
  t.end()
})

/** What each row that is there would be refused for, were it recorded now. */
function faultsIn({ structure: { image } }: Service): Set<string> {
  const faults = new Set<string>()
  for (const table of TABLE_NAMES) {
    for (const record of image[table].values()) {
      try {
        mustBeSound([{ table, key: record.key, before: null, after: rowOf(table, record) } as Change], image)
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        // Names of things change by themselves.
        faults.add(`${table} ${record.key}: ${error.message.replace(/when .* \(/, 'when (')}`)
      }
    }
  }
  return faults
}

const KINDS: EntryKind[] = ['Region', 'Municipality', 'Hospital', 'Organisation', 'Body', 'Membership', 'Seat']

/** Shows every state that an entry of the directory ever had. Throws where an earlier image is not whole. */
function showHistory({ structure, db, live }: Service): void {
  const directory = createDirectory(
    structure,
    createChronicle(
      db,
      live,
      createSeeding(db, () => new Date())
    )
  )
  const entries = KINDS.flatMap((kind) => [...directory.entries(kind, '2026-01-01')])
  const states = entries.flatMap(({ kind, key }) => directory.versionsOf({ kind, key }))
  directory.asTheyWere(
    states,
    () => '2026-01-01',
    ({ of }) => Object.values(of)
  )
}

t.test(
  'whatever is corrected and taken back, in whatever order, no row comes to be that could not be recorded',
  (t) => {
    let [done, refused] = [0, 0]
    const steps = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: operation.map((one) => ({ one, isChecked: false })) },
        { weight: 2, arbitrary: correction.map((one) => ({ one, isChecked: true })) },
        { weight: 2, arbitrary: fc.nat(50).map((at) => ({ at, isChecked: true })) }
      ),
      { minLength: 60, maxLength: 100 }
    )
    fc.assert(
      fc.property(steps, (each) => {
        const service = openService(seededFile(t))
        try {
          let before = faultsIn(service)
          // The law may end before the seats under it, and a reversal of a reversal ends it once more.
          const ofOperations = new Set(before)
          const keys: string[] = []
          const carryOut = (step: { one: object } | { at: number }) =>
            atOnce(service, ({ services: { changeSets }, context }) =>
              'one' in step
                ? changeSets.apply({ title: { da: 'Et sæt' }, operations: [step.one] }, context)
                : changeSets.revert({ changeSetKey: keys[step.at % keys.length] ?? 'none' }, context)
            )
          for (const step of each) {
            try {
              const { seq, changeSet } = carryOut(step)
              if (seq === null) continue
              keys.push(changeSet.key)
            } catch (error) {
              if (!(error instanceof DomainError)) throw error
              refused += 1
              continue
            }
            if (step.isChecked) done += 1
            const after = faultsIn(service)
            const known = 'at' in step ? ofOperations : before
            const [fault] = [...after].filter((one) => step.isChecked && !known.has(one) && !before.has(one))
            if (fault) throw new Error(`${JSON.stringify(step)} brings about ${fault}`)
            if (!step.isChecked) for (const one of after) ofOperations.add(one)
            before = after
          }
          showHistory(service)
        } finally {
          service.close()
        }
      }),
      { numRuns: repeats(2, 18), seed: 20270103, endOnFailure: true }
    )
    t.comment(`done ${done}, refused ${refused}`)
    t.ok(done > repeats(20, 200) && refused > 0)
    t.end()
  }
)
