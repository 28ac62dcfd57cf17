import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { RegionView } from '../../domain/model/views.ts'
import { extraField } from '../serializer.ts'
import * as shape from '../shapes.ts'

const name = z
  .object({
    name: shape.text.describe('Name, such as "Jammerbugt".'),
    kind: shape.oneOf(words.NAME_KIND).describe('Kind of name: NAME, OFFICIAL_NAME or ALIAS.'),
    validFrom: shape.maybeDay.describe('First day of the name; null where not known.'),
    validTo: shape.maybeDay.describe('First day on which it is no longer the name; null where still in use.')
  })
  .describe('A name and its period.')

type NamedView = { names: RegionView['names'] }

export const names = extraField<NamedView>(
  z.array(name),
  'Every name, former and future ones included, with the period of each.',
  (view) => view.names.map(({ name, kind, validFrom, validTo }) => ({ name, kind, validFrom, validTo }))
)
