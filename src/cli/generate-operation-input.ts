import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type FieldDefinitionNode, Kind, parse, print } from 'graphql'
import { SET_OPERATIONS } from '../domain/change-sets/change-set-service.ts'
import { readSchema } from '../graphql/schema.ts'

/** Writes the input of one operation of a change set: `npm run generate`. The result is committed and never edited. */
const FILE = 'operation-input.graphql'

const mutations = parse(readSchema(FILE)).definitions.flatMap((definition): readonly FieldDefinitionNode[] => {
  const isMutation =
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? definition.name.value === 'Mutation'
      : false
  return isMutation && 'fields' in definition ? ((definition.fields ?? []) as readonly FieldDefinitionNode[]) : []
})
const fields = SET_OPERATIONS.map((name) => {
  const mutation = mutations.find((field) => field.name.value === name)
  const input = mutation?.arguments?.[0]
  if (!mutation?.description || !input) throw new Error(`The SDL has no mutation ${name}.`)
  const type = input.type.kind === Kind.NON_NULL_TYPE ? input.type.type : input.type
  return `${indented(print(mutation.description))}\n  ${name}: ${print(type)}`
})

const sdl = `# Made from the mutations by \`npm run generate\`; do not edit.

"One operation of a change set: exactly one field beside \`as\`. Danish: handling."
input OperationInput {
  """
  Local name of the object that the operation makes, such as "council": "$council" stands for its key or id in later operations of
  the set. A text that begins with "$" stays as it is. Danish: lokalt navn.
  """
  as: String
${fields.join('\n')}
}
`
writeFileSync(fileURLToPath(new URL(`../../schema/${FILE}`, import.meta.url)), sdl)

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
