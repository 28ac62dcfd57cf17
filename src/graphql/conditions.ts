import { type DocumentNode, Kind, visit } from 'graphql'

/** Names of the variables that `@include` and `@skip` use anywhere in the document. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    }
  })
  return [...names]
}
