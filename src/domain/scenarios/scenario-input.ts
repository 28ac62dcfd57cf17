import { z } from 'zod'
import { codeOf, keySchema } from '../basics/fact.ts'
import { citingShape, inBoth, keyOf, line, writeShape } from '../basics/input-shape.ts'
import { SCENARIO_VISIBILITY } from '../basics/vocabulary.ts'

/** Most operations of a scenario or a change set. */
export const MOST_OPERATIONS = 500

/** Operations as a change set has them: each by its name, and perhaps a local name for what it makes. */
export const operationsSchema = z.array(z.record(z.string(), z.unknown())).min(1).max(MOST_OPERATIONS)

const scenarioKey = keyOf('scenario')
const visibility = z.enum(SCENARIO_VISIBILITY)
const regionCodes = z.array(codeOf('region')).max(20)

export const draftScenarioSchema = z.strictObject({
  key: keySchema.max(200).nullish(),
  title: inBoth(line),
  operations: operationsSchema,
  ...citingShape,
  visibility: visibility.nullish(),
  regionCodes: regionCodes.nullish(),
  ...writeShape
})
export const reviseScenarioSchema = z.strictObject({
  scenarioKey,
  title: inBoth(line).nullish(),
  operations: operationsSchema,
  ...citingShape,
  visibility: visibility.nullish(),
  regionCodes: regionCodes.nullish(),
  ...writeShape
})
export const abandonScenarioSchema = z.strictObject({ scenarioKey, ...writeShape })
/** `title` is that of the change set. */
export const applyScenarioSchema = z.strictObject({ scenarioKey, title: inBoth(line).nullish(), ...writeShape })
