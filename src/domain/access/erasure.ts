/** The text that replaces the name of an erased person. */
export const ERASED = '(slettet)'

/** A text of a row in which an erased name stands, perhaps as another person's. `table` and `key` are those of the row. */
export type NameMention = { table: string; key: string; field: string }

/**
 * Finds the texts that keep the name of a person when it is erased. The search reads every record, between other
 * requests. The store implements it.
 */
export type MentionStore = { findMentions(personKey: string, name: string): Promise<NameMention[]> }
