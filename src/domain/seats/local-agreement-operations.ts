import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { overlaps } from '../basics/time.ts'
import { presumedMandatory } from '../composition/engine.ts'
import { isMandatory } from '../composition/seats.ts'
import { opened } from '../model/change.ts'
import { LocalAgreementView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { during, pluralOf } from '../vocabulary/phrases.ts'
import { VOCABULARY } from '../vocabulary/vocabulary.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import { type RecordLocalAgreement, recordLocalAgreementSchema } from './appointment-input.ts'
import { earliestEnd, expectComposition, seatOn } from './seats.ts'

const ALLOCATED = {
  da: 'skal være en plads, hvis antal står i reglen: dette antal fastsættes med allocateSeats',
  en: 'must be a seat whose number is in its rule: this number is set by allocateSeats'
}

export const LOCAL_AGREEMENT_OPERATIONS = {
  /** Records that the parties vary a rule for one body and period. A rule stated as MANDATORY cannot be varied. */
  recordLocalAgreement: operation({
    answers: 'localAgreement',
    input: recordLocalAgreementSchema,
    about: ({ bodyKey, validFrom }, image) => ({ of: existing(image.body, bodyKey, 'bodyKey'), from: validFrom }),
    plan(input, image, { newKey }) {
      const { body, rule } = seatOn(image, input.bodyKey, input.level, input.seatKind, input.validFrom)
      expectVersion(body, input)
      expectComposition(body, input.level, input)
      if (isMandatory(rule)) {
        throw ruleViolation([
          {
            rule,
            field: 'input.seatKind',
            message: {
              da: 'Reglen er ufravigelig: ingen lokal aftale kan fravige den.',
              en: 'The rule is mandatory: no local agreement can vary it.'
            }
          }
        ])
      }
      if (rule.allocated) throw invalidInput([{ field: 'input.seatKind', message: ALLOCATED }])
      const [minimum, maximum] = [input.minimum ?? null, input.maximum ?? null]
      if (minimum !== null && maximum !== null && minimum > maximum) {
        throw invalidInput([{ field: 'input.maximum', message: MESSAGES.notBelowMinimum }])
      }
      mustBeTheOnlyOne(input, body)
      const { level, seatKind, parties, text, agreedOn, validFrom } = input
      const validTo = earliestEnd(input, body)
      const key = newKey('l')
      return {
        entity: { type: 'LocalAgreement', key },
        changes: [
          opened('localAgreement', {
            key,
            bodyKey: body.key,
            level,
            seatKind,
            minimum,
            maximum,
            parties,
            text,
            agreedOn,
            validFrom,
            validTo,
            version: 1
          })
        ],
        touches: [{ bodyKey: body.key, level }],
        warnings: () => presumedMandatory(rule, body)
      }
    },
    view: ({ validFrom }, image, { entity }) =>
      new LocalAgreementView(existing(image.localAgreement, entity.key, 'key'), validFrom, image)
  })
}

function mustBeTheOnlyOne(
  { level, seatKind, validFrom, validTo = null }: RecordLocalAgreement,
  { localAgreements }: records.Body
): void {
  const other = localAgreements.find(
    (one) => one.level === level && one.seatKind === seatKind && overlaps(one, { validFrom, validTo })
  )
  if (!other) return
  const [seats, time] = [pluralOf(VOCABULARY.SeatKind.values[seatKind]), during(other)]
  throw new DomainError('CONFLICT', {
    da: `Der gælder allerede en lokal aftale om antallet af ${seats.da} ${time.da}.`,
    en: `A local agreement on the number of ${seats.en} already holds ${time.en}.`
  })
}
