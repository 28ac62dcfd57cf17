/* The part of `jsonld` that tests use; it brings no types. */
declare module 'jsonld' {
  type Options = { documentLoader: (url: string) => Promise<never>; format?: string }
  const jsonld: {
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>
    toRDF(document: object, options: Options): Promise<string>
  }
  export default jsonld
}
