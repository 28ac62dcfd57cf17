import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { VOCABULARY } from '../domain/vocabulary/vocabulary.ts'
import type { Term, Vocabulary } from '../domain/vocabulary/word.ts'

/** Writes the enums of the SDL from the vocabulary: `npm run generate`. The result is committed and never edited. */

/** Closed lists that no field of the SDL has as its type. */
const WITHOUT_ENUM: ReadonlySet<keyof Vocabulary> = new Set([
  'HealthAgreementStage',
  'PracticePlanStage',
  'LifecycleSubject',
  'GoalOwner',
  'SubjectType',
  'PlaceKind',
  'ErrorCode'
])
const WIDTH = 120

const enums = (Object.keys(VOCABULARY) as (keyof Vocabulary)[])
  .filter((type) => !WITHOUT_ENUM.has(type))
  .sort()
  .map((type) => {
    const values = Object.entries<Term>(VOCABULARY[type].values).map(([code, term]) => [
      described(term, '  '),
      `  ${code}`
    ])
    return [described(VOCABULARY[type], ''), `enum ${type} {`, ...values.flat(), '}'].join('\n')
  })
const filename = fileURLToPath(new URL('../../schema/enums.graphql', import.meta.url))
writeFileSync(
  filename,
  `# Made from src/domain/vocabulary by \`npm run generate\`; do not edit.\n\n${enums.join('\n\n')}\n`
)

/** The English description with the Danish word behind it, on one line if it fits. */
function described({ da, en }: Term, indent: string): string {
  const text = `${en.description} Danish: ${da.label}.`
  const line = `${indent}"${text}"`
  return line.length <= WIDTH ? line : [`${indent}"""`, ...wrapped(text, indent), `${indent}"""`].join('\n')
}

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer
    else lines.push(`${indent}${word}`)
  }
  return lines
}
