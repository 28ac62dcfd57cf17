import { z } from 'zod'
import type { ClaimView } from '../../domain/model/views.ts'
import { type Concept, whole } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const claim = serializer<ClaimView>('Claim', 'A value that one document claims.', ['key'], {
  ...shape.identity,
  topic: field(shape.text, 'Topic of the claim, such as "CLUSTER_COUNT".'),
  about: field(shape.text, 'Subject of the value. Claims about different subjects do not contradict each other.'),
  value: field(shape.text, 'Value that the document claims.'),
  text: shape.summary,
  contradictedBy: field(z.array(shape.text), 'Keys of claims about the same subject with another value.', (claim) =>
    claim.contradictedBy.map(({ key }) => key)
  ),
  ...shape.fact,
  ...shape.changes
})

export const claims: Concept = {
  tag: 'Sources',
  resources: () => [
    whole(
      '/v1/claims',
      'The claims of the documents on the same topics',
      claim,
      ({ services, filter, day }) => services.sources.claims((filter as { topic?: string }).topic, day),
      { dated: false, filter: { topic: parameter.text } }
    )
  ]
}
