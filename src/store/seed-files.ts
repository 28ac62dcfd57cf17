import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { bodyLevelSchema, bodySchema, bodyTypeSchema } from '../domain/bodies/body.ts'
import { hospitalSchema, municipalitySchema, regionSchema } from '../domain/places/place.ts'
import {
  cadenceRuleSchema,
  chairRuleSchema,
  involvementDutySchema,
  representationRuleSchema,
  variationRuleSchema
} from '../domain/seats/rule.ts'
import { claimSchema, documentSchema, doubtSchema, legalEventSchema } from '../domain/sources/source.ts'
import {
  fundingRoundSchema,
  healthAgreementSchema,
  initiativeSchema,
  keyFigureSchema,
  organisationSchema,
  practicePlanSchema,
  statementSchema,
  taskSchema
} from '../domain/statements/statement.ts'

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))

/** The seed files of each concept, with their schema. */
const FILES = {
  documents: [documentSchema, ['documents']],
  regions: [regionSchema, ['regions']],
  municipalities: [municipalitySchema, ['municipalities']],
  organisations: [organisationSchema, ['organisations', 'hospital-organisations']],
  hospitals: [hospitalSchema, ['hospitals']],
  bodyTypes: [bodyTypeSchema, ['body-types']],
  bodies: [bodySchema, ['local-clusters', 'health-clusters', 'ssus', 'committees']],
  bodyLevels: [bodyLevelSchema, ['body-levels']],
  representationRules: [representationRuleSchema, ['representation-rules']],
  chairRules: [chairRuleSchema, ['chair-rules']],
  cadenceRules: [cadenceRuleSchema, ['cadence-rules']],
  involvementDuties: [involvementDutySchema, ['involvement-duties']],
  variationRules: [variationRuleSchema, ['variation-rules']],
  tasks: [taskSchema, ['tasks']],
  statements: [statementSchema, ['statements-structure', 'statements-bodies', 'statements-practice']],
  keyFigures: [keyFigureSchema, ['key-figures']],
  legalEvents: [legalEventSchema, ['legal-events']],
  claims: [claimSchema, ['claims']],
  doubts: [doubtSchema, ['doubts']],
  fundingRounds: [fundingRoundSchema, ['funding-rounds']],
  initiatives: [initiativeSchema, ['initiatives']],
  healthAgreements: [healthAgreementSchema, ['health-agreements']],
  practicePlans: [practicePlanSchema, ['practice-plans']]
} as const satisfies Record<string, readonly [z.ZodType, readonly string[]]>

type Files = typeof FILES
export type SeedFiles = { [Concept in keyof Files]: z.output<Files[Concept][0]>[] }

/** Reads and checks every seed file. Throws with file, row and field where one does not fit, or is left unread. */
export function readSeedFiles(folder: string = SEEDS): SeedFiles {
  const unread = new Set(readdirSync(folder).filter((file) => file.endsWith('.json')))
  const read = Object.entries(FILES).map(([concept, [schema, files]]) => [
    concept,
    files.flatMap((file) => {
      unread.delete(`${file}.json`)
      return readRows<unknown>(schema, `${folder}/${file}.json`, `seeds/${file}.json`)
    })
  ])
  if (unread.size > 0) throw new Error(`No concept reads these seed files: ${[...unread].join(', ')}`)
  return Object.fromEntries(read) as SeedFiles
}

/** Reads the rows of a file. Throws with the file's name and each row and field that does not fit. */
export function readRows<Row>(schema: z.ZodType<Row>, path: string, name: string): Row[] {
  const json = parseFile(path, name)
  const parsed = z.array(schema).safeParse(json)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path: [index, ...field], message }) => {
    const row = typeof index === 'number' ? (json as Record<string, unknown>[])[index] : undefined
    const place =
      row === undefined ? 'the file' : `row ${Number(index) + 1} (${row?.key ?? row?.code ?? 'without a key'})`
    return `  ${[place, field.join('.')].filter(Boolean).join(', ')}: ${message}`
  })
  throw new Error(`${name} does not fit:\n${problems.join('\n')}`)
}

function parseFile(path: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${name} cannot be read as JSON: ${(error as Error).message}`)
  }
}
