import { OPERATIONS } from '../domain/operations/operations.ts'
import type { Action, Collection, Concept, Image, Resource } from './concept.ts'
import { affiliationConcerns } from './concepts/affiliation-concerns.ts'
import { appointments } from './concepts/appointments.ts'
import { auditRecords } from './concepts/audit-records.ts'
import { bodies } from './concepts/bodies.ts'
import { bodyTypes } from './concepts/body-types.ts'
import { chairmanships } from './concepts/chairmanships.ts'
import { changeSets } from './concepts/change-sets.ts'
import { claims } from './concepts/claims.ts'
import { clusters } from './concepts/clusters.ts'
import { committees } from './concepts/committees.ts'
import { compositions } from './concepts/compositions.ts'
import { constitutionDecisions } from './concepts/constitution-decisions.ts'
import { corrections } from './concepts/corrections.ts'
import { dataQuality } from './concepts/data-quality.ts'
import { differences } from './concepts/differences.ts'
import { documents } from './concepts/documents.ts'
import { doubts } from './concepts/doubts.ts'
import { fundingModels } from './concepts/funding-model.ts'
import { fundingRounds } from './concepts/funding-rounds.ts'
import { goals } from './concepts/goals.ts'
import { healthAgreements } from './concepts/health-agreements.ts'
import { hospitals } from './concepts/hospitals.ts'
import { identifiers } from './concepts/identifiers.ts'
import { initiatives } from './concepts/initiatives.ts'
import { involvements } from './concepts/involvements.ts'
import { jointFunds } from './concepts/joint-funds.ts'
import { keyFigures } from './concepts/key-figures.ts'
import { legalEvents } from './concepts/legal-events.ts'
import { localAgreements } from './concepts/local-agreements.ts'
import { map } from './concepts/map.ts'
import { meetings } from './concepts/meetings.ts'
import { memberships } from './concepts/memberships.ts'
import { municipalities } from './concepts/municipalities.ts'
import { organisations } from './concepts/organisations.ts'
import { people } from './concepts/people.ts'
import { populationSets } from './concepts/population-sets.ts'
import { practicePlans } from './concepts/practice-plans.ts'
import { regionalRates } from './concepts/regional-rates.ts'
import { regions } from './concepts/regions.ts'
import { representations } from './concepts/representations.ts'
import { resolve } from './concepts/resolve.ts'
import { lawRules, rules } from './concepts/rules.ts'
import { scenarios } from './concepts/scenarios.ts'
import { search } from './concepts/search.ts'
import { secretariats } from './concepts/secretariats.ts'
import { shares } from './concepts/shares.ts'
import { ssus } from './concepts/ssus.ts'
import { statements } from './concepts/statements.ts'
import { successions } from './concepts/successions.ts'
import { tasks } from './concepts/tasks.ts'
import { things } from './concepts/things.ts'
import { viewer } from './concepts/viewer.ts'
import { vocabulary } from './concepts/vocabulary.ts'
import { webhooks } from './concepts/webhooks.ts'

/** Every concept under `/v1`, in the order in which the reference shows their addresses. */
const CONCEPTS: readonly Concept[] = [
  regions,
  municipalities,
  hospitals,
  organisations,
  map,
  things,
  successions,
  affiliationConcerns,
  identifiers,
  clusters,
  memberships,
  ssus,
  committees,
  bodies,
  bodyTypes,
  rules,
  lawRules,
  tasks,
  statements,
  healthAgreements,
  practicePlans,
  initiatives,
  goals,
  jointFunds,
  fundingRounds,
  fundingModels,
  populationSets,
  shares,
  regionalRates,
  appointments,
  chairmanships,
  localAgreements,
  involvements,
  representations,
  people,
  compositions,
  meetings,
  constitutionDecisions,
  secretariats,
  documents,
  keyFigures,
  legalEvents,
  claims,
  doubts,
  dataQuality,
  search,
  resolve,
  vocabulary,
  differences,
  changeSets,
  corrections,
  viewer,
  auditRecords,
  scenarios,
  webhooks
]

/** An address with its section of the reference. */
export type Tagged<Address> = Address & Pick<Concept, 'tag'>

/** Every address that is read. */
export const RESOURCES: readonly Tagged<Resource>[] = CONCEPTS.flatMap(({ tag, resources = () => [] }) =>
  resources().map((resource) => ({ ...resource, tag }))
)

/** Every address that answers with a drawing. */
export const IMAGES: readonly Tagged<Image>[] = CONCEPTS.flatMap(({ tag, images = [] }) =>
  images.map((image) => ({ ...image, tag }))
)

const NAMES: readonly string[] = Object.keys(OPERATIONS)

/** Every address that is written, in the order of the operations. */
export const ACTIONS: readonly Tagged<Action>[] = CONCEPTS.flatMap(({ tag, actions = [] }) =>
  actions.map((action) => ({ ...action, tag }))
).sort((a, b) => NAMES.indexOf(a.operation) - NAMES.indexOf(b.operation))

/** The collection whose key the path contains, such as that of clusters for `/v1/clusters/:key/tasks`. */
export const collectionOf = (path: string): Collection | undefined =>
  CONCEPTS.find(({ collection }) => collection && path.startsWith(`${collection.path}/:`))?.collection
