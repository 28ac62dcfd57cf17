import type { Viewer } from '../../domain/access/viewer-service.ts'
import { DomainError } from '../../domain/basics/errors.ts'
import { ROLE } from '../../domain/basics/vocabulary.ts'
import { type Concept, one } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const serialized = serializer<Viewer>(
  'Viewer',
  'Caller of a request, with role and scope. A write must lie within both `regions` and `bodies`.',
  ['name'],
  {
    name: field(shape.text, 'Name of the API key, or "oidc:" and the subject of the access token.'),
    role: field(shape.oneOf(ROLE), 'Role: READER, EDITOR or ADMIN.'),
    regions: field(
      shape.references.nullable(),
      'Regions of the scope on the day, with the successors of a scope that follows its regions; null for all regions.',
      ({ regions }, context) => regions && shape.referAll(regions, context)
    ),
    bodies: field(
      shape.references.nullable(),
      'Bodies of the scope; null for all bodies of the regions.',
      ({ bodies }, context) => bodies && shape.referAll(bodies, context)
    )
  }
)

export const viewer: Concept = {
  tag: 'Access',
  resources: () => [
    one('/v1/viewer', 'The caller of the request, with role and scope', serialized, ({ services, caller, day }) => {
      const found = services.viewers.viewer(caller, day)
      if (found) return found
      throw new DomainError('UNAUTHENTICATED', {
        da: 'Forespørgslen har ingen nøgle: send den som Authorization: Bearer …',
        en: 'The request has no key: send it as Authorization: Bearer …'
      })
    })
  ]
}
