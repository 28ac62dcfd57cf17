import { actionsOf, type Concept } from '../concept.ts'
import { municipality } from './municipalities.ts'

const { act } = actionsOf(municipality)

export const shares: Concept = {
  tag: 'Joint funds',
  actions: [
    act(
      'shareMunicipality',
      '/v1/municipalities/:municipalityCode/share',
      'Record how a municipality in several clusters is counted'
    )
  ]
}
