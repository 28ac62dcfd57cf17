/** A query or mutation that GraphiQL opens with, in a tab of its own. */
export type Example = {
  /** Name of the operation, which GraphiQL shows on the tab. */
  title: string
  /** Opens with a comment in Danish and one in English, of 50 characters each: the editor shows no more. */
  query: string
  /** Values of the query's variables, as JSON text. GraphiQL does not fill in those of the first tab. */
  variables?: string
  /** True where it writes, and so needs a key. */
  writes?: true
}
