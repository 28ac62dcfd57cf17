import { invalidInput } from '../basics/errors.ts'
import { plusDays } from '../basics/time.ts'
import { endingBody, leftOpen, municipalitiesWithoutBody, recordedAfter } from '../bodies/ending.ts'
import { bodiesBeside } from '../bodies/members.ts'
import { changed } from '../model/change.ts'
import { SuccessionView, thingView } from '../model/views.ts'
import { renaming } from '../things/naming.ts'
import {
  mustBeNewSuccession,
  mustNotShareTooMuch,
  readSuccessions,
  succession,
  successionsAtEnd
} from '../things/succession.ts'
import { isBody, tableOfThing, thingOf } from '../things/thing.ts'
import { sourcesOf, withSourcesOfEnd } from '../writing/citing.ts'
import { adminOperation } from '../writing/operation.ts'
import { existing, mustEndWithin, mustHold } from '../writing/plans.ts'
import { expectNoVersion, expectVersion } from '../writing/writes.ts'
import { endingPlace } from './ending-things.ts'
import { ownable, owning, placeable, placing } from './placing.ts'
import * as inputs from './structure-input.ts'

export const THING_OPERATIONS = {
  /**
   * Renames a thing from a day on; its key and id stay. On the first day of a name that a user recorded, that name is
   * corrected.
   */
  renameThing: adminOperation({
    answers: 'thing',
    input: inputs.renameThingSchema,
    about: ({ thing, validFrom }, image) => ({ of: thingOf(thing, image, 'thing'), from: validFrom }),
    plan(input, image, call) {
      const { name, officialName, validFrom } = input
      const thing = thingOf(input.thing, image, 'thing')
      expectVersion(thing, input)
      mustHold(thing, validFrom, 'thing')
      if (officialName && thing.type !== 'Municipality') throw onlyMunicipalities()
      const sources = sourcesOf(input, image, call)
      const renamed = [
        ...(name ? renaming(thing, 'NAME', name, validFrom, sources) : []),
        ...(officialName ? renaming(thing, 'OFFICIAL_NAME', officialName, validFrom, sources) : [])
      ]
      return {
        entity: thing,
        changes: [...withSourcesOfEnd(renamed, sources, image), changed(tableOfThing(thing), thing, {})]
      }
    },
    view: ({ thing, validFrom }, image) => thingView(thingOf(thing, image, 'thing'), validFrom, image)
  }),

  /**
   * Places a thing in a region, or a hospital under an organisation, from a day on. A move that was planned for later is
   * cancelled. Writes nothing where the thing lies there already.
   */
  placeThing: adminOperation({
    answers: 'thing',
    input: inputs.placeThingSchema,
    about: ({ thing, validFrom }, image) => ({ of: thingOf(thing, image, 'thing'), from: validFrom }),
    plan(input, image, call) {
      const { regionCode, organisationKey, validFrom } = input
      const thing = thingOf(input.thing, image, 'thing')
      expectVersion(thing, input)
      mustHold(thing, validFrom, 'thing')
      const sources = sourcesOf(input, image, call)
      const touches = isBody(thing) ? [{ bodyKey: thing.key }] : []
      if (regionCode) {
        const region = existing(image.region, regionCode, 'regionCode')
        mustHold(region, validFrom, 'regionCode')
        return {
          entity: thing,
          changes: placing([placeable(thing)], region, validFrom, sources, image, 'regionCode'),
          touches
        }
      }
      const organisation = existing(image.organisation, organisationKey ?? '', 'organisationKey')
      mustHold(organisation, validFrom, 'organisationKey')
      return { entity: thing, changes: owning([ownable(thing)], organisation, validFrom, sources, image) }
    },
    view: ({ thing, validFrom }, image) => thingView(thingOf(thing, image, 'thing'), validFrom, image)
  }),

  /**
   * Ends a thing and everything under it that continues or starts after the day. Throws CONFLICT, naming it, where
   * something still lies in it, unless another thing takes that.
   */
  endThing: adminOperation({
    answers: 'thing',
    input: inputs.endThingSchema,
    about: ({ thing, on }, image) => ({ of: thingOf(thing, image, 'thing'), from: on }),
    plan(input, image, call) {
      const { on } = input
      const thing = thingOf(input.thing, image, 'thing')
      expectVersion(thing, input)
      mustEndWithin(thing, on)
      const sources = sourcesOf(input, image, call)
      const to = input.movedTo ? thingOf(input.movedTo, image, 'movedTo') : null
      const links = successionsAtEnd(readSuccessions(input.successors, image, 'successors'), thing, on, sources)
      if (isBody(thing)) {
        if (to !== null) throw onlyPlaces()
        return {
          entity: thing,
          changes: [...withSourcesOfEnd(endingBody(thing, on), sources, image), ...links],
          touches: [{ bodyKey: thing.key }, ...bodiesBeside(thing.representations)],
          warnings: () => [...leftOpen(thing, on), ...recordedAfter(thing, on), ...municipalitiesWithoutBody(thing, on)]
        }
      }
      if (to !== null && isBody(to)) throw onlyPlaces()
      const { changes, touches, warnings } = endingPlace(thing, to, { on, sources, image })
      return { entity: thing, changes: [...changes, ...links], touches, warnings }
    },
    view: ({ thing, on }, image) => thingView(thingOf(thing, image, 'thing'), plusDays(on, -1), image)
  }),

  /** Records that one thing comes after another of its type. */
  recordSuccession: adminOperation({
    answers: 'succession',
    input: inputs.recordSuccessionSchema,
    about: ({ predecessor, date }, image) => ({ of: thingOf(predecessor, image, 'predecessor'), from: date }),
    plan(input, image, call) {
      const predecessor = thingOf(input.predecessor, image, 'predecessor')
      const successor = thingOf(input.successor, image, 'successor')
      expectNoVersion(input)
      mustBeNewSuccession(predecessor, successor)
      mustNotShareTooMuch(predecessor, [input.share], 'share')
      const change = succession(predecessor, successor, input, sourcesOf(input, image, call), 'successor', 'date')
      return { entity: { type: 'Succession', key: change.key }, changes: [change] }
    },
    view: ({ date }, image, { entity }) =>
      new SuccessionView(existing(image.succession, entity.key, 'key'), date, image)
  })
}

function onlyMunicipalities() {
  const message = {
    da: 'skal udelades: kun en kommune har et officielt navn',
    en: 'must be left out: only a municipality has an official name'
  }
  return invalidInput([{ field: 'input.officialName', message }])
}

function onlyPlaces() {
  const message = {
    da: 'skal udelades: kun regioner, kommuner, hospitaler og organisationer giver noget videre',
    en: 'must be left out: only regions, municipalities, hospitals and organisations pass something on'
  }
  return invalidInput([{ field: 'input.movedTo', message }])
}
