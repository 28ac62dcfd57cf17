import { z } from 'zod'
import { DomainError, invalidInput } from '../basics/errors.ts'
import { codeSchema } from '../basics/fact.ts'
import { parseInput } from '../basics/input.ts'
import { key, text, writeShape } from '../basics/input-shape.ts'
import { common, daySchema, overlaps } from '../basics/time.ts'
import { AFFILIATION_CONCERN_KIND, LEVEL, type Level } from '../basics/vocabulary.ts'
import { isRepresentedIn } from '../composition/situation.ts'
import { changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { AffiliationConcernView, RepresentationView } from '../model/recorded-views.ts'
import { type ClusterView, type MunicipalityView, membershipHolds } from '../model/views.ts'
import { levelOn } from '../representation/appointment-service.ts'
import { existing, type NewKey, planOf } from '../writing/plans.ts'
import {
  expectNoVersion,
  expectVersion,
  type Plan,
  type Write,
  type WriteContext,
  type Written
} from '../writing/writes.ts'

export const raiseConcernSchema = z.strictObject({
  municipalityCode: codeSchema,
  kind: z.enum(AFFILIATION_CONCERN_KIND),
  raisedOn: daySchema,
  text,
  ...writeShape
})
export const resolveConcernSchema = z.strictObject({
  concernKey: key,
  resolvedOn: daySchema,
  solution: text,
  ...writeShape
})
export const representMunicipalitySchema = z.strictObject({
  municipalityCode: codeSchema,
  clusterKey: key,
  level: z.enum(LEVEL),
  validFrom: daySchema,
  ...writeShape
})

/** Concerns about which cluster a municipality belongs to, and where it is represented. */
export function createAffiliationService(write: Write, newKey: NewKey) {
  return {
    /** The clusters that a municipality is represented in at a level, on its day. */
    representedIn(municipality: MunicipalityView, level: Level): ClusterView[] {
      return municipality.clusters.filter((cluster) =>
        isRepresentedIn(municipality.record, cluster.record, level, municipality.day)
      )
    },

    concernsOf(municipality: MunicipalityView): AffiliationConcernView[] {
      return municipality.record.concerns
        .filter((concern) => concern.raisedOn <= municipality.day)
        .map((concern) => new AffiliationConcernView(concern, municipality.day, municipality.image))
    },

    raiseAffiliationConcern(
      given: z.input<typeof raiseConcernSchema>,
      context: WriteContext
    ): Written<AffiliationConcernView> {
      const asked = parseInput(raiseConcernSchema, given, 'input')
      const concernKey = newKey('k')
      const plan = (image: Image): Plan => {
        const municipality = existing(image.municipality, asked.municipalityCode, 'municipalityCode')
        expectNoVersion(asked)
        return planOf('raiseAffiliationConcern', 'AffiliationConcern', concernKey, asked.reason, asked.raisedOn, [
          opened('affiliationConcern', {
            key: concernKey,
            municipalityKey: municipality.key,
            kind: asked.kind,
            raisedOn: asked.raisedOn,
            text: asked.text,
            solution: null,
            resolvedOn: null,
            version: 1
          })
        ])
      }
      return write(
        context,
        asked,
        (image) => ({
          of: existing(image.municipality, asked.municipalityCode, 'municipalityCode'),
          from: asked.raisedOn
        }),
        plan,
        (image) => concernView(concernKey, image)
      )
    },

    resolveAffiliationConcern(
      given: z.input<typeof resolveConcernSchema>,
      context: WriteContext
    ): Written<AffiliationConcernView> {
      const asked = parseInput(resolveConcernSchema, given, 'input')
      const plan = (image: Image): Plan => {
        const concern = existing(image.affiliationConcern, asked.concernKey, 'concernKey')
        expectVersion(concern, asked)
        if (concern.resolvedOn !== null)
          throw new DomainError('CONFLICT', {
            da: `${concern.key} blev løst den ${concern.resolvedOn}.`,
            en: `${concern.key} was resolved on ${concern.resolvedOn}.`
          })
        if (asked.resolvedOn < concern.raisedOn) {
          throw invalidInput([
            {
              field: 'input.resolvedOn',
              message: { da: `må ikke ligge før ${concern.raisedOn}`, en: `must not lie before ${concern.raisedOn}` }
            }
          ])
        }
        return planOf('resolveAffiliationConcern', 'AffiliationConcern', concern.key, asked.reason, asked.resolvedOn, [
          changed('affiliationConcern', concern, { solution: asked.solution, resolvedOn: asked.resolvedOn })
        ])
      }
      return write(
        context,
        asked,
        (image) => ({
          of: existing(image.affiliationConcern, asked.concernKey, 'concernKey').municipality,
          from: asked.resolvedOn
        }),
        plan,
        (image) => concernView(asked.concernKey, image)
      )
    },

    /** Records that a member municipality is represented in a cluster at a level; from then on only where recorded. */
    representMunicipality(
      given: z.input<typeof representMunicipalitySchema>,
      context: WriteContext
    ): Written<RepresentationView> {
      const asked = parseInput(representMunicipalitySchema, given, 'input')
      const representationKey = newKey('r')
      const plan = (image: Image): Plan => {
        const municipality = existing(image.municipality, asked.municipalityCode, 'municipalityCode')
        const cluster = existing(image.body, asked.clusterKey, 'clusterKey')
        expectNoVersion(asked)
        levelOn(cluster, asked.level, asked.validFrom, image, 'validFrom')
        const member = municipality.memberships.find(
          (one) => one.body === cluster && membershipHolds(one, asked.validFrom)
        )
        if (!member) {
          throw invalidInput([
            {
              field: 'input.municipalityCode',
              message: {
                da: `er ikke medlem af ${cluster.key} den ${asked.validFrom}`,
                en: `is no member of ${cluster.key} on ${asked.validFrom}`
              }
            }
          ])
        }
        const period = { validFrom: asked.validFrom, validTo: common(cluster, member).validTo }
        const same = municipality.representations.find(
          (one) => one.body === cluster && one.level === asked.level && overlaps(one, period)
        )
        if (same)
          throw new DomainError('CONFLICT', {
            da: `Det er allerede registreret, fra ${same.validFrom}.`,
            en: `That is recorded already, from ${same.validFrom} on.`
          })
        return {
          ...planOf('representMunicipality', 'Representation', representationKey, asked.reason, asked.validFrom, [
            opened('representation', {
              key: representationKey,
              municipalityKey: municipality.key,
              bodyKey: cluster.key,
              level: asked.level,
              ...period,
              version: 1
            })
          ]),
          touches: municipality.memberships.map(({ bodyKey }) => ({ bodyKey, level: asked.level }))
        }
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.clusterKey, 'clusterKey'), from: asked.validFrom }),
        plan,
        (image) =>
          new RepresentationView(existing(image.representation, representationKey, 'key'), asked.validFrom, image)
      )
    }
  }
}

export type AffiliationService = ReturnType<typeof createAffiliationService>

function concernView(concernKey: string, image: Image): AffiliationConcernView {
  const record = existing(image.affiliationConcern, concernKey, 'concernKey')
  return new AffiliationConcernView(record, record.resolvedOn ?? record.raisedOn, image)
}
