import { DomainError, invalidInput } from '../basics/errors.ts'
import { type Day, holds, isEver } from '../basics/time.ts'
import { type Change, changed, opened } from '../model/change.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { MunicipalityView } from '../model/views.ts'
import { dated, listed } from '../vocabulary/phrases.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectNoVersion } from '../writing/writes.ts'
import * as inputs from './fund-input.ts'
import { clustersOn } from './shares.ts'

export const SHARE_OPERATIONS = {
  /** Records the shares of a municipality in several clusters from a day on; earlier shares end that day. */
  shareMunicipality: operation({
    answers: 'municipality',
    input: inputs.shareMunicipalitySchema,
    about({ municipalityCode, validFrom }, image) {
      const municipality = existing(image.municipality, municipalityCode, 'municipalityCode')
      return { of: municipality, bodies: clustersOn(municipality, validFrom).map(({ key }) => key), from: validFrom }
    },
    plan(input, image) {
      const { validFrom } = input
      const municipality = existing(image.municipality, input.municipalityCode, 'municipalityCode')
      expectNoVersion(input)
      const shares = sharesOf(input, municipality, clustersOn(municipality, validFrom))
      const later = municipality.shares.find((one) => validFrom < one.validFrom && isEver(one))
      if (later) {
        const [who, day] = [named(municipality, validFrom), dated(later.validFrom)]
        throw new DomainError('CONFLICT', {
          da: `${who.da} har allerede fordelinger fra den ${day.da}: validFrom må ikke ligge før den dag.`,
          en: `${who.en} already has shares from ${day.en}: validFrom must not be earlier.`
        })
      }
      return {
        entity: municipality,
        changes: sharing(municipality, shares, validFrom)
      }
    },
    view: ({ validFrom }, image, { entity }) =>
      new MunicipalityView(existing(image.municipality, entity.key, 'municipalityCode'), validFrom, image)
  })
}

/** The changes by which the municipality has the shares, given by key of the cluster, from the day on. */
function sharing(municipality: records.Municipality, shares: ReadonlyMap<string, number>, validFrom: Day): Change[] {
  const changes: Change[] = []
  const corrected = new Set<string>()
  for (const one of municipality.shares) {
    // A share that starts the same day is corrected; the change record keeps the old value.
    if (one.validFrom === validFrom) {
      changes.push(changed('membershipShare', one, { share: shares.get(one.bodyKey) ?? 0 }))
      corrected.add(one.bodyKey)
    } else if (holds(one, validFrom)) {
      changes.push(changed('membershipShare', one, { validTo: validFrom }))
    }
  }
  for (const [bodyKey, share] of shares) {
    if (corrected.has(bodyKey)) continue
    const key = `${municipality.key}.${bodyKey}.${validFrom}`
    const row = { key, municipalityKey: municipality.key, bodyKey, share, validFrom, validTo: null, version: 1 }
    changes.push(opened('membershipShare', row))
  }
  return changes
}

/** The shares by key of the cluster. Throws INVALID_INPUT unless they name all clusters of the day and sum to a whole. */
function sharesOf(
  input: inputs.ShareMunicipality,
  municipality: records.Municipality,
  clusters: readonly records.Body[]
): Map<string, number> {
  const keys = clusters.map(({ key }) => key)
  const names = clusters.map((one) => named(one, input.validFrom))
  const [all, any] = [listed(names), listed(names, 'or')]
  const wrong = (field: string, da: string, en: string) =>
    invalidInput([{ field: `input.${field}`, message: { da, en } }])
  if (keys.length < 2) {
    const [who, day] = [named(municipality, input.validFrom), dated(input.validFrom)]
    throw wrong(
      'municipalityCode',
      `${who.da} er den ${day.da} ikke med i flere klynger: der er intet at fordele`,
      `${who.en} is not in several clusters on ${day.en}: there is nothing to share`
    )
  }
  if (input.primaryClusterKey) {
    const primary = input.primaryClusterKey
    if (!keys.includes(primary)) {
      throw wrong('primaryClusterKey', `skal være en af: ${any.da}`, `must be one of: ${any.en}`)
    }
    return new Map(keys.map((key) => [key, key === primary ? inputs.WHOLE : 0]))
  }
  const shares = new Map((input.shares ?? []).map(({ clusterKey, share }) => [clusterKey, share]))
  const same = shares.size === keys.length && keys.every((key) => shares.has(key))
  if (!same || shares.size !== input.shares?.length) {
    throw wrong(
      'shares',
      `skal nævne hver af klyngerne én gang: ${all.da}`,
      `must name each of the clusters once: ${all.en}`
    )
  }
  const sum = [...shares.values()].reduce((total, share) => total + share, 0)
  if (sum !== inputs.WHOLE) {
    throw wrong(
      'shares',
      `skal tilsammen være præcis 1, ikke ${sum / inputs.WHOLE}`,
      `must sum to exactly 1, not ${sum / inputs.WHOLE}`
    )
  }
  return shares
}
