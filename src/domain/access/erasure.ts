/** What stands in the place of a person's name that was erased. */
export const ERASED = '(slettet)'
