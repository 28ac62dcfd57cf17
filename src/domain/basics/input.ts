import { z } from 'zod'
import { type Issue, invalidInput } from './errors.ts'
import type { Text } from './fact.ts'

/** What our own schemas say, in Danish; what zod says of its own it says in both languages. */
const DANISH: Record<string, string> = {
  'must be a whole number from 0': 'skal være et helt tal fra 0',
  'must be from 1 to 1000': 'skal være fra 1 til 1000',
  'must not be empty': 'må ikke være tom',
  'must hold at least one visible character': 'skal have mindst ét synligt tegn',
  'must be one line of well-formed text without control characters, controls of direction or U+FFFD':
    'skal være én linje velformet tekst uden styretegn, tegn for skriveretning eller U+FFFD',
  'must be well-formed text whose only control characters are line feeds and tabs, without controls of direction or U+FFFD':
    'skal være velformet tekst, hvis eneste styretegn er linjeskift og tabulatorer, uden tegn for skriveretning eller U+FFFD',
  'must name one: clusterKey': 'skal nævne én: clusterKey',
  'must have at most four decimals': 'må højst have fire decimaler',
  'must be more than 0 kroner': 'skal være mere end 0 kroner',
  'must be a year of four digits': 'skal være et årstal på fire cifre',
  'must be kroner in digits with at most two decimals and no separator of thousands, such as "1234.50"':
    'skal være kroner i tal med højst to decimaler og uden tusindtalsskille, såsom "1234.50"',
  'give either shares or primaryClusterKey': 'angiv enten shares eller primaryClusterKey',
  'must lie after validFrom': 'skal ligge efter validFrom',
  'must lie after on': 'skal ligge efter on',
  'must not lie before on': 'må ikke ligge før on',
  'must be a calendar day written YYYY-MM-DD, such as 2022-07-01':
    'skal være en kalenderdag skrevet ÅÅÅÅ-MM-DD, såsom 2022-07-01',
  'must be an official code of four digits, such as "0849" or "1081"':
    'skal være en officiel kode på fire cifre, såsom "0849" eller "1081"',
  'must be lower-case words joined by hyphens': 'skal være ord med små bogstaver, forbundet med bindestreger',
  'must be REGION or MUNICIPALITY': 'skal være REGION eller MUNICIPALITY',
  'must name the parties that agree': 'skal nævne de parter, der er enige',
  'must name one: regionCode or municipalityCode': 'skal nævne én: regionCode eller municipalityCode',
  'must name the law by which the term is shortened': 'skal nævne den lov, som perioden afkortes efter',
  'must say what the target is counted in': 'skal sige, hvad målet tælles i',
  'give either bodyKey or national: true': 'angiv enten bodyKey eller national: true',
  'give one of bodyKey, agreementKey and initiativeKey': 'angiv én af bodyKey, agreementKey og initiativeKey',
  'give one of regionCode, municipalityCode, hospitalKey and organisationKey':
    'angiv én af regionCode, municipalityCode, hospitalKey og organisationKey'
}

const inDanish = z.locales.da().localeError

/**
 * The parsed value, or INVALID_INPUT that names every field at fault, in both languages; `name` is the argument the
 * value came in.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown, name = ''): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const danish = schema.safeParse(value, { error: inDanish }).error?.issues ?? []
  throw invalidInput(
    result.error.issues.flatMap((issue, index): Issue[] => {
      const field = (...inside: string[]) => [name, ...issue.path.map(String), ...inside].filter(Boolean).join('.')
      // zod names the object that holds what it does not know; who wrote it looks for what they wrote.
      if (issue.code === 'unrecognized_keys') {
        const message = unknownField(schema, issue.path.length === 0)
        return issue.keys.map((key) => ({ field: field(key), message }))
      }
      const da = DANISH[issue.message] ?? danish[index]?.message ?? issue.message
      return [{ field: field(), message: { en: issue.message, da } }]
    })
  )
}

function unknownField(schema: z.ZodType, outermost: boolean): Text {
  if (!outermost || !(schema instanceof z.ZodObject)) return { da: 'findes ikke her', en: 'is not known here' }
  const known = Object.keys(schema.shape).join(', ')
  return { da: `findes ikke her; der er ${known}`, en: `is not known here; there are ${known}` }
}
