import { z } from 'zod'
import { ERASED } from '../access/erasure.ts'
import { DomainError } from '../basics/errors.ts'
import { keyOf, textOf, writeShape } from '../basics/input-shape.ts'
import { changed, withdrawn } from '../model/change.ts'
import { rowOf } from '../model/image.ts'
import { PersonView } from '../model/recorded-views.ts'
import { adminOperation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'

export const erasePersonSchema = z.strictObject({
  personKey: keyOf('person'),
  ...writeShape,
  /** Required here: the change record must say why the name was erased. */
  reason: textOf(1000)
})

export const PERSON_OPERATIONS = {
  /**
   * Erases a name, as data protection law requires. Seats, chairs and the audit keep the person's key. The answer lists
   * the texts that may keep the name; an admin decides on them. Applied scenarios that hold the name cannot be revised,
   * and abandoned ones are needed no more: both are removed.
   */
  erasePerson: adminOperation({
    answers: 'person',
    input: erasePersonSchema,
    async prepare(input, { caller, image, store }) {
      const { personKey } = (input ?? {}) as { personKey?: unknown }
      if (typeof personKey !== 'string') return null
      const person = image.person.get(personKey)
      return [personKey, person && caller.role === 'ADMIN' ? await store.findMentions(personKey, person.name) : []]
    },
    about: ({ personKey }, image, { today }) => ({ of: existing(image.person, personKey, 'personKey'), from: today }),
    plan(input, image, { mentions }) {
      const person = existing(image.person, input.personKey, 'personKey')
      expectVersion(person, input)
      if (person.name === ERASED) throw erasedAlready(person.key)
      const found = mentions?.get(person.key) ?? []
      const done = [...image.scenario.values()].filter(
        ({ key, state }) => state !== 'DRAFT' && found.some((one) => one.table === 'scenario' && one.key === key)
      )
      const removed = new Set(done.map(({ key }) => key))
      return {
        entity: person,
        changes: [
          changed('person', person, { name: ERASED }),
          ...done.map((one) => withdrawn('scenario', rowOf('scenario', one)))
        ],
        erases: person.key,
        mentions: found.filter(({ table, key }) => table !== 'scenario' || !removed.has(key))
      }
    },
    view: ({ personKey }, image, _plan, { today }) =>
      new PersonView(existing(image.person, personKey, 'key'), today, image)
  })
}

/** CONFLICT for a person whose name is nowhere any more. */
export const erasedAlready = (key: string): DomainError =>
  new DomainError('CONFLICT', {
    da: `Navnet på personen med nøglen »${key}« er allerede slettet.`,
    en: `The name of the person with the key “${key}” is erased already.`
  })
