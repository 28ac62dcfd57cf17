import { authoriseAbout } from '../access/authorise.ts'
import type { Caller } from '../access/caller.ts'
import { DomainError, type Issue } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import type { Image } from '../model/image.ts'
import { OPERATIONS, type OperationName } from '../operations/operations.ts'
import type { WriteRequest } from '../writing/writes.ts'

/** An operation of a scenario that the structure refuses; without a name, a fault of the citations of the scenario. */
export type Conflict = { index: number; operation: string; code: string; message: Text; field: string | null }

/** The conflicts that an error of `play` names; null for another error. */
export function conflictsIn(error: unknown): Conflict[] | null {
  if (!(error instanceof DomainError) || error.code !== 'CONFLICT') return null
  const { field, operations = null } = error.details as { field?: string; operations?: Conflict[] | null }
  return field === 'scenario' ? operations : null
}

/** The refusal of a scenario for its operations, or for its citations, which the error names. */
export function doesNotFit(key: string, field: string, { code, text, details }: DomainError): DomainError {
  const { operations, issues } = details as { operations?: Conflict[]; issues?: Issue[] }
  const conflicts = ofCitations(
    operations ?? [{ index: 0, operation: '', code, message: text, field: issues?.[0]?.field ?? null }]
  )
  const [first] = conflicts as [Conflict]
  const place = first.operation === '' ? '' : `operations.${first.index}.${first.operation}: `
  const message = typeof first.message === 'string' ? { da: first.message, en: first.message } : first.message
  return new DomainError(
    'CONFLICT',
    {
      da: `Scenariet »${key}« passer ikke længere til strukturen. ${place}${message.da}`,
      en: `The scenario “${key}” does not fit the structure any more. ${place}${message.en}`
    },
    { field, operations: conflicts }
  )
}

/** The conflicts, a fault of the citations once and first: each operation without citations of its own has it. */
function ofCitations(conflicts: readonly Conflict[]): Conflict[] {
  const [cited, others] = [conflicts.filter(isOfCitations), conflicts.filter((one) => !isOfCitations(one))]
  const fields = new Map(cited.map((one) => [one.field, { ...one, index: 0, operation: '' }]))
  return [...fields.values(), ...others]
}

const isOfCitations = ({ field }: Conflict): boolean => field?.startsWith('citations') ?? false

/** What operations answer whose refusals may tell of drafts, which the editors of their region alone may read. */
const MAY_BE_HIDDEN: readonly string[] = ['healthAgreement', 'practicePlan', 'goal', 'fact', 'handedOver']

/**
 * The error that a reader of a scenario is told of an operation that was refused: another one where the operation may rest on
 * a draft, and the reader may not carry it out.
 */
export function toldOf(
  error: DomainError,
  { operation, about }: WriteRequest<unknown>,
  reader: Caller,
  image: Image
): DomainError {
  if (!MAY_BE_HIDDEN.includes(OPERATIONS[operation as OperationName].answers)) return error
  try {
    authoriseAbout(reader, about(image), image)
    return error
  } catch (refusal) {
    if (!(refusal instanceof DomainError) || refusal.code !== 'FORBIDDEN') return error
    return new DomainError('FORBIDDEN', {
      da: 'Hvorfor handlingen ikke passer, får kun de at vide, der må udføre den.',
      en: 'Why the operation does not fit is told to those alone who may carry it out.'
    })
  }
}
