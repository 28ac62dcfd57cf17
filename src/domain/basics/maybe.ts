/** An optional value of an input: absent and null mean the same. */
export type Maybe<Value> = Value | null | undefined
