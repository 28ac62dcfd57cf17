import { DomainError, invalidInput } from '../basics/errors.ts'
import { changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { AffiliationConcernView } from '../model/recorded-views.ts'
import { dated } from '../vocabulary/phrases.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectNoVersion, expectVersion } from '../writing/writes.ts'
import { raiseConcernSchema, resolveConcernSchema } from './affiliation-input.ts'

export const CONCERN_OPERATIONS = {
  raiseAffiliationConcern: operation({
    answers: 'affiliationConcern',
    input: raiseConcernSchema,
    about: ({ municipalityCode, raisedOn }, image) => ({
      of: existing(image.municipality, municipalityCode, 'municipalityCode'),
      from: raisedOn
    }),
    plan(input, image, { newKey }) {
      const { kind, raisedOn, text } = input
      const municipality = existing(image.municipality, input.municipalityCode, 'municipalityCode')
      expectNoVersion(input)
      const key = newKey('k')
      return {
        entity: { type: 'AffiliationConcern', key },
        changes: [
          opened('affiliationConcern', {
            key,
            municipalityKey: municipality.key,
            kind,
            raisedOn,
            text,
            solution: null,
            resolvedOn: null,
            version: 1
          })
        ]
      }
    },
    view: (_input, image, { entity }) => concernView(entity.key, image)
  }),

  resolveAffiliationConcern: operation({
    answers: 'affiliationConcern',
    input: resolveConcernSchema,
    about: ({ concernKey, resolvedOn }, image) => ({
      of: existing(image.affiliationConcern, concernKey, 'concernKey').municipality,
      from: resolvedOn
    }),
    plan(input, image) {
      const { resolvedOn, solution } = input
      const concern = existing(image.affiliationConcern, input.concernKey, 'concernKey')
      expectVersion(concern, input)
      if (concern.resolvedOn !== null) {
        const day = dated(concern.resolvedOn)
        throw new DomainError('CONFLICT', {
          da: `Bekymringen (${concern.key}) blev løst den ${day.da}.`,
          en: `The concern (${concern.key}) was resolved on ${day.en}.`
        })
      }
      if (resolvedOn < concern.raisedOn) {
        const day = dated(concern.raisedOn)
        throw invalidInput([
          {
            field: 'input.resolvedOn',
            message: { da: `må ikke ligge før den ${day.da}`, en: `must not lie before ${day.en}` }
          }
        ])
      }
      return { entity: concern, changes: [changed('affiliationConcern', concern, { solution, resolvedOn })] }
    },
    view: ({ concernKey }, image) => concernView(concernKey, image)
  })
}

function concernView(key: string, image: Image): AffiliationConcernView {
  const record = existing(image.affiliationConcern, key, 'concernKey')
  return new AffiliationConcernView(record, record.resolvedOn ?? record.raisedOn, image)
}
