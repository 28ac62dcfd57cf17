import { z } from 'zod'
import { mustBeAdmin } from '../access/audit-service.ts'
import type { Caller } from '../access/caller.ts'
import { ERASED, type MentionStore, type NameMention } from '../access/erasure.ts'
import { DomainError } from '../basics/errors.ts'
import { parseInput } from '../basics/input.ts'
import { key, textOf, writeShape } from '../basics/input-shape.ts'
import type { Day } from '../basics/time.ts'
import { changed } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { PersonView } from '../model/recorded-views.ts'
import { existing } from '../writing/plans.ts'
import { expectVersion, type Plan, type Write, type WriteContext, type Written } from '../writing/writes.ts'

export const erasePersonSchema = z.strictObject({
  personKey: key,
  ...writeShape,
  /** Not to be left out here: who had a name erased answers for why. */
  reason: textOf(1000)
})
export type ErasePersonInput = z.input<typeof erasePersonSchema>

/** Takes people's names out of everything that is kept, as data protection law gives them a right to. */
export function createErasureService(structure: { readonly image: Image }, write: Write, store: MentionStore) {
  return {
    /** The texts that may still hold the name when it is erased; none where the caller may not erase it. */
    async findMentions(personKey: string, caller: Caller): Promise<NameMention[]> {
      const person = structure.image.person.get(personKey)
      if (!person || caller.role !== 'ADMIN') return []
      return store.findMentions(personKey, person.name)
    },

    /**
     * Erases a name. Seats, chairs and the audit stay as they are: who it was is all that goes. `mentions` are the texts
     * that may still hold the name; an admin decides on them.
     */
    erasePerson(
      given: ErasePersonInput,
      context: WriteContext & { today: Day }
    ): Written<PersonView> & { mentions: NameMention[] } {
      const { today } = context
      mustBeAdmin(context.caller)
      const asked = parseInput(erasePersonSchema, given, 'input')
      const plan = (image: Image): Plan => {
        const person = existing(image.person, asked.personKey, 'personKey')
        expectVersion(person, asked)
        if (person.name === ERASED) {
          throw new DomainError('CONFLICT', {
            da: `Navnet på ${person.key} er allerede slettet.`,
            en: `The name of ${person.key} is erased already.`
          })
        }
        return {
          set: {
            operation: 'erasePerson',
            entity: { type: 'Person', key: person.key },
            reason: asked.reason,
            changes: [changed('person', person, { name: ERASED })],
            erases: person.key
          },
          touches: [],
          from: today
        }
      }
      const written = write(
        context,
        asked,
        (image) => ({ of: existing(image.person, asked.personKey, 'personKey'), from: today }),
        plan,
        (image) => new PersonView(existing(image.person, asked.personKey, 'key'), today, image)
      )
      return { ...written, mentions: context.mentions?.get(asked.personKey) ?? [] }
    }
  }
}

export type ErasureService = ReturnType<typeof createErasureService>
