import { agreements } from './agreements.ts'
import { appointments } from './appointments.ts'
import { bodies } from './bodies.ts'
import { goalsAndFunds } from './goals-and-funds.ts'
import { service } from './service.ts'
import { sources } from './sources.ts'
import type { Vocabulary } from './word.ts'

/**
 * The word for each code that users meet, in Danish and English. Messages, the SDL, the code systems of FHIR and the
 * vocabulary that is served take their words from here.
 */
export const VOCABULARY: Vocabulary = {
  ...bodies,
  ...appointments,
  ...agreements,
  ...goalsAndFunds,
  ...sources,
  ...service
}
