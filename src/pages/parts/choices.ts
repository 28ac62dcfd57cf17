import { invalidInput } from '../../domain/basics/errors.ts'

/** The value of a parameter, which must be one of a list. Throws INVALID_INPUT that names the parameter and the list. */
export function among<One extends string>(parameter: string, value: string, known: readonly One[]): One {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  const list = known.join(', ')
  throw invalidInput([{ field: parameter, message: { da: `skal være blandt ${list}`, en: `must be among ${list}` } }])
}
