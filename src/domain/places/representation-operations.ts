import { DomainError, invalidInput } from '../basics/errors.ts'
import { common, overlaps } from '../basics/time.ts'
import { opened } from '../model/change.ts'
import { named } from '../model/names.ts'
import { RepresentationView } from '../model/recorded-views.ts'
import { membershipHolds } from '../model/relations.ts'
import { levelOn } from '../seats/seats.ts'
import { dated, during } from '../vocabulary/phrases.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectNoVersion } from '../writing/writes.ts'
import { representMunicipalitySchema } from './affiliation-input.ts'

export const REPRESENTATION_OPERATIONS = {
  /** Records that a cluster represents a member municipality at a level. From then on, only recorded clusters do. */
  representMunicipality: operation({
    answers: 'representation',
    input: representMunicipalitySchema,
    about: ({ clusterKey, validFrom }, image) => ({
      of: existing(image.body, clusterKey, 'clusterKey'),
      from: validFrom
    }),
    plan(input, image, { newKey }) {
      const { level, validFrom } = input
      const municipality = existing(image.municipality, input.municipalityCode, 'municipalityCode')
      const cluster = existing(image.body, input.clusterKey, 'clusterKey')
      expectNoVersion(input)
      levelOn(cluster, level, validFrom, 'validFrom')
      const member = municipality.memberships.find((one) => one.body === cluster && membershipHolds(one, validFrom))
      if (!member) {
        const [what, day] = [named(cluster, validFrom), dated(validFrom)]
        throw invalidInput([
          {
            field: 'input.municipalityCode',
            message: {
              da: `er ikke medlem af ${what.da} den ${day.da}`,
              en: `is no member of ${what.en} on ${day.en}`
            }
          }
        ])
      }
      const period = { validFrom, validTo: common(cluster, member).validTo }
      const same = municipality.representations.find(
        (one) => one.body === cluster && one.level === level && overlaps(one, period)
      )
      if (same) {
        const time = during(same)
        throw new DomainError('CONFLICT', {
          da: `Det er allerede registreret, ${time.da}.`,
          en: `That is recorded already, ${time.en}.`
        })
      }
      const key = newKey('r')
      const row = { key, municipalityKey: municipality.key, bodyKey: cluster.key, level, ...period, version: 1 }
      return {
        entity: { type: 'Representation', key },
        changes: [opened('representation', row)],
        touches: municipality.memberships.map(({ bodyKey }) => ({ bodyKey, level }))
      }
    },
    view: ({ validFrom }, image, { entity }) =>
      new RepresentationView(existing(image.representation, entity.key, 'key'), validFrom, image)
  })
}
