import { z } from 'zod'
import { DomainError, invalidInput } from '../basics/errors.ts'
import { parseInput } from '../basics/input.ts'
import { line } from '../basics/input-shape.ts'
import { fold } from '../basics/text-fold.ts'
import { type Day, daySchema, holds } from '../basics/time.ts'
import { type Change, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named, nameOn } from '../model/names.ts'
import { PopulationSetView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import type { Structure } from '../model/structure.ts'
import { MunicipalityView } from '../model/views.ts'
import type { Write, WriteContext, WritePlan } from '../writing/writes.ts'
import { decode, readFolk1a } from './folk1a.ts'

export const SOURCE = 'Danmarks Statistik, FOLK1A'

export const importPopulationSchema = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  referenceDate: daySchema.nullish(),
  source: line.nullish()
})
export type ImportPopulation = {
  bytes: Uint8Array
  referenceDate?: Day | null | undefined
  source?: string | null | undefined
}

/** The result of an import: each set with its total, whether it is new, and the areas that were left out. */
export type PopulationImport = {
  sets: { key: string; referenceDate: Day; municipalities: number; total: number; isNew: boolean }[]
  skipped: string[]
  seq: number | null
}

/** The populations of municipalities, as sets of figures of a day. */
export function createPopulationService(structure: Structure, write: Write) {
  return {
    /** Every set, by its day. */
    populationSets(): PopulationSetView[] {
      const { image } = structure
      const order = (set: records.PopulationSet) => `${set.referenceDate} ${set.key}`
      return [...image.populationSet.values()]
        .sort((a, b) => (order(a) < order(b) ? -1 : 1))
        .map((set) => new PopulationSetView(set, set.referenceDate, image))
    },

    totalOf: ({ record }: PopulationSetView): number => record.figures.reduce((sum, one) => sum + one.persons, 0),

    municipalitiesOf({ record, image }: PopulationSetView): { municipality: MunicipalityView; persons: number }[] {
      return record.figures.map(({ municipality, persons }) => ({
        municipality: new MunicipalityView(municipality, record.referenceDate, image),
        persons
      }))
    },

    /**
     * Imports a StatBank file completely or not at all. A set with the same figures stays; other figures under the same
     * source and day are refused. Throws Folk1aError with every fault of the file.
     */
    importPopulation(input: ImportPopulation, context: WriteContext): PopulationImport {
      const { bytes, referenceDate, source } = parseInput(importPopulationSchema, input)
      const from = source ?? SOURCE
      const text = decode(bytes)
      const read = (image: Image) =>
        readFolk1a(text, finder(image), (day) => municipalitiesOn(image, day), referenceDate ?? null)
      const { quarters, skipped } = read(structure.image)
      const setsIn = (image: Image): PopulationImport['sets'] =>
        quarters.map(({ referenceDate: day, figures }) => {
          const key = keyOf(from, day)
          const total = [...figures.values()].reduce((sum, persons) => sum + persons, 0)
          return { key, referenceDate: day, municipalities: figures.size, total, isNew: !image.populationSet.has(key) }
        })
      const sets = setsIn(structure.image)
      const plan = (image: Image): WritePlan => {
        const changes = quarters.flatMap(({ referenceDate: day, figures }) =>
          setOf(keyOf(from, day), day, from, figures, image)
        )
        const [first] = sets
        if (!first) throw new Error('A file without a quarter is refused when it is read.')
        return { entity: { type: 'PopulationSet', key: first.key }, changes }
      }
      if (sets.every(({ isNew }) => !isNew)) {
        // Nothing to write, but other figures are refused all the same.
        plan(structure.image)
        return { sets, skipped, seq: null }
      }
      const { seq } = write(context, {
        operation: 'importPopulation',
        options: {},
        about: () => ({ of: null, from: quarters[0]?.referenceDate ?? '' }),
        plan,
        view: () => null
      })
      return { sets, skipped, seq }
    }
  }
}

export type PopulationService = ReturnType<typeof createPopulationService>

/** Key of the figures of a source on a day. */
function keyOf(source: string, day: Day): string {
  const words = fold(source)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words === '') {
    throw invalidInput([
      {
        field: 'source',
        message: { da: 'skal indeholde mindst ét bogstav eller tal', en: 'must contain at least one letter or digit' }
      }
    ])
  }
  return `${words}-${day}`
}

/** The rows of a new set; none for a stored set with the same figures. */
function setOf(key: string, day: Day, source: string, figures: Map<string, number>, image: Image): Change[] {
  const there = image.populationSet.get(key)
  if (there) {
    const differing = there.figures.find((one) => figures.get(one.municipalityKey) !== one.persons)
    if (!differing && there.figures.length === figures.size) return []
    const code = differing?.municipalityKey ?? ''
    const place = named(image.municipality.get(code) ?? { key: code }, day)
    throw new DomainError('CONFLICT', {
      da: `Befolkningstallene ${key} findes allerede med andre tal (${place.da}: ${differing?.persons}, nu ${figures.get(code)}). Angiv en anden kilde med --source.`,
      en: `The population set ${key} exists already with other figures (${place.en}: ${differing?.persons}, now ${figures.get(code)}). Name another source with --source.`
    })
  }
  return [
    opened('populationSet', { key, referenceDate: day, source, version: 1 }),
    ...[...figures].map(([municipalityKey, persons]) =>
      opened('populationFigure', {
        key: `${key}.${municipalityKey}`,
        setKey: key,
        municipalityKey,
        persons,
        version: 1
      })
    )
  ]
}

/** Finds municipalities by code or by any of their names, in any spelling. */
function finder(image: Image) {
  const byName = new Map<string, string>()
  for (const municipality of image.municipality.values()) {
    for (const { name } of municipality.names) byName.set(fold(name), municipality.key)
  }
  return ({ code, name }: { code: string | null; name: string | null }): string | null => {
    const named = name === null ? null : (byName.get(fold(name)) ?? null)
    if (code === null) return named
    const key = code.padStart(4, '0')
    // A code beside the name of another place names no municipality.
    return image.municipality.has(key) && (named === null || named === key) ? key : null
  }
}

function municipalitiesOn(image: Image, day: Day): { key: string; name: string }[] {
  return [...image.municipality.values()]
    .filter((one) => holds(one, day))
    .map((one) => ({ key: one.key, name: nameOn(one.names, 'NAME', day) }))
}
