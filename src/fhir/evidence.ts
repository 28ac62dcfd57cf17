import type { Fact } from '../domain/model/basis.ts'
import { EXTENSIONS } from './names.ts'
import { type Extension, inDanish } from './resource.ts'

/** The evidence of a fact, and that of each field whose own evidence is another. */
export function evidenceExtensions({ evidence, basis }: Fact): Extension[] {
  return [
    { url: EXTENSIONS.evidence, valueCode: evidence },
    ...basis.map((one) => ({
      url: EXTENSIONS.basis,
      extension: [
        { url: 'field', valueCode: one.field },
        { url: 'evidence', valueCode: one.evidence },
        { url: 'note', valueString: inDanish(one.note) }
      ]
    }))
  ]
}
