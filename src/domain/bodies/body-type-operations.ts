import { inBothLanguages } from '../basics/fact.ts'
import { opened } from '../model/change.ts'
import { BodyTypeView } from '../model/views.ts'
import { mustBeNewLaw } from '../seats/rules.ts'
import { recorded, sourcesOf } from '../writing/citing.ts'
import { adminOperation } from '../writing/operation.ts'
import { existing, mustEndAfterStart, ofTheCountry } from '../writing/plans.ts'
import { expectNoVersion } from '../writing/writes.ts'
import { recordBodyTypeSchema } from './body-type-input.ts'

export const BODY_TYPE_OPERATIONS = {
  /** Records a type of body. Bodies of it can be established in its period. */
  recordBodyType: adminOperation({
    answers: 'bodyType',
    nature: 'LAW',
    input: recordBodyTypeSchema,
    check: mustEndAfterStart,
    about: ofTheCountry,
    plan(input, image, call) {
      const { key, kind, validFrom, validTo = null } = input
      expectNoVersion(input)
      mustBeNewLaw(key, image)
      return {
        entity: { type: 'BodyType', key },
        changes: [
          opened('bodyType', {
            key,
            kind,
            name: inBothLanguages(input.name),
            memberRoles: [...new Set(input.memberRoles ?? [])],
            needsHospital: input.needsHospital ?? false,
            onePerRegion: input.onePerRegion ?? false,
            partitionsMunicipalities: input.partitionsMunicipalities ?? null,
            isAuthority: input.isAuthority ?? null,
            committeeOf: input.committeeOf ?? null,
            functions: [...new Set(input.functions ?? [])],
            ...recorded(validFrom, validTo, sourcesOf(input, image, call))
          })
        ]
      }
    },
    view: ({ key, validFrom }, image) => new BodyTypeView(existing(image.bodyType, key, 'key'), validFrom, image)
  })
}
