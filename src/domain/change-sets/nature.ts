import type { ChangeNature } from '../basics/vocabulary.ts'
import { isOperation, OPERATIONS } from '../operations/operations.ts'
import type { Operation } from '../writing/operation.ts'
import { REVERT } from './reverting.ts'

/** The nature of a change record by the name of its operation. The turn of a day and retired operations are WORLD. */
export function natureOf(operation: string): ChangeNature {
  if (operation === REVERT) return 'RECORD'
  const { nature = 'WORLD' }: Pick<Operation, 'nature'> = isOperation(operation) ? OPERATIONS[operation] : {}
  return nature
}
