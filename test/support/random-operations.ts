import fc from 'fast-check'
import { globalId } from '../../src/domain/basics/ids.ts'

const CLUSTERS = [
  '1081-sundhedsklynge-nord',
  '1081-sundhedsklynge-midt',
  '1081-sundhedsklynge-syd',
  '1081-sundhedsklynge-vest'
]
const MUNICIPALITIES = ['0773', '0787', '0810', '0813', '0820', '0825', '0840', '0846', '0849', '0851', '0860']
const DAYS = ['2024-01-01', '2025-01-01', '2025-06-01', '2026-01-01', '2027-01-01', '2028-01-01']
const RULES = ['health-cluster-political-mayor', 'ssu-political-general-practitioner', 'health-cluster', 'ssu']

const cluster = fc.constantFrom(...CLUSTERS)
const municipality = fc.constantFrom(...MUNICIPALITIES)
const day = fc.constantFrom(...DAYS)
const mark = fc.constantFrom('a', 'b', 'c')
const text = { da: 'Prøve', en: 'Trial' }

/** Operations on few things and days, so that they meet each other. Most fit alone; what does not is refused. */
export const operation: fc.Arbitrary<Record<string, object>> = fc.oneof(
  fc
    .record({ membershipKey: fc.tuple(cluster, municipality).map((parts) => parts.join('.')), on: day })
    .map((endClusterMember) => ({ endClusterMember })),
  fc
    .record({ clusterKey: cluster, role: fc.constant('MUNICIPALITY'), municipalityCode: municipality, validFrom: day })
    .map((addClusterMember) => ({ addClusterMember })),
  fc
    .record({ bodyKey: cluster, name: mark.map((one) => `Klynge ${one}`), validFrom: day })
    .map((renameBody) => ({ renameBody })),
  fc.record({ bodyKey: cluster, on: day }).map((endBody) => ({ endBody })),
  fc
    .record({
      key: mark.map((one) => `raad-${one}`),
      name: mark.map((one) => `Råd ${one}`),
      kind: fc.constant('HEALTH_COUNCIL'),
      regionCode: fc.constant('1081'),
      validFrom: day,
      municipalityCodes: fc.uniqueArray(municipality, { maxLength: 3 })
    })
    .map((establishBody) => ({ establishBody })),
  fc
    .record({
      bodyKey: cluster,
      level: fc.constant('PROFESSIONAL'),
      seatKind: fc.constant('GENERAL_PRACTICE_REPRESENTATIVE'),
      office: fc.constant('GENERAL_PRACTITIONER'),
      appointedBy: fc.constant('PLO'),
      personName: mark,
      validFrom: day
    })
    .map((appoint) => ({ appoint })),
  fc
    .record({
      key: mark.map((one) => `region-${one}`),
      name: mark.map((one) => `Region ${one}`),
      validFrom: day,
      municipalityCodes: fc.uniqueArray(municipality, { maxLength: 2 })
    })
    .map((establishRegion) => ({ establishRegion })),
  fc
    .record({
      thing: municipality.map((municipalityCode) => ({ municipalityCode })),
      name: mark.map((one) => `By ${one}`),
      validFrom: day
    })
    .map((renameThing) => ({ renameThing })),
  fc
    .record({
      thing: municipality.map((municipalityCode) => ({ municipalityCode })),
      regionCode: fc.constantFrom('1082', 'region-a'),
      validFrom: day
    })
    .map((placeThing) => ({ placeThing })),
  fc
    .record({
      thing: municipality.map((municipalityCode) => ({ municipalityCode })),
      on: day,
      movedTo: municipality.map((municipalityCode) => ({ municipalityCode }))
    })
    .map((endThing) => ({ endThing })),
  fc
    .record({
      predecessor: municipality.map((municipalityCode) => ({ municipalityCode })),
      successor: municipality.map((municipalityCode) => ({ municipalityCode })),
      kind: fc.constant('TAKES_OVER_TASKS'),
      date: day
    })
    .map((recordSuccession) => ({ recordSuccession })),
  fc
    .record({
      key: mark.map((one) => `type-${one}`),
      kind: fc.constant('OTHER'),
      name: fc.constant(text),
      memberRoles: fc.constant(['MUNICIPALITY']),
      validFrom: day
    })
    .map((recordBodyType) => ({ recordBodyType })),
  fc.record({ ruleKey: fc.constantFrom(...RULES), on: day }).map((endRule) => ({ endRule })),
  fc
    .record({ ruleKey: fc.constantFrom(...RULES.slice(0, 2)), on: day, minimum: fc.constantFrom(1, 3) })
    .map((amendRule) => ({ amendRule })),
  fc
    .record({ bodyKey: cluster, operation: fc.constantFrom('PREPARATORY', 'WINDING_UP'), validFrom: day })
    .map((setBodyOperation) => ({ setBodyOperation })),
  fc
    .record({
      key: mark.map((one) => `opgave-${one}`),
      side: fc.constantFrom('REGION', 'MUNICIPALITY'),
      kind: fc.constant('STATUTORY'),
      text: fc.constant(text),
      validFrom: day
    })
    .map((recordTask) => ({ recordTask })),
  fc
    .record({
      key: mark.map((one) => `lov-${one}`),
      title: mark,
      publisher: fc.constant('Folketinget'),
      kind: fc.constant('ACT')
    })
    .map((recordDocument) => ({ recordDocument }))
)

const bodyId = cluster.map((key) => globalId('Cluster', key))
const membershipId = fc.tuple(cluster, municipality).map((parts) => globalId('Membership', parts.join('.')))
const reason = fc.constant('Fejl')

/** Operations that take back or correct what is recorded. */
export const correction: fc.Arbitrary<Record<string, object>> = fc.oneof(
  fc.record({ id: membershipId, withDependants: fc.boolean(), reason }).map((withdrawFact) => ({ withdrawFact })),
  fc.record({ id: bodyId, nameOn: day, reason }).map((withdrawFact) => ({ withdrawFact })),
  fc.record({ id: fc.oneof(membershipId, bodyId), reason }).map((reopenFact) => ({ reopenFact })),
  fc
    .record({ id: membershipId, validFrom: day, withDependants: fc.boolean(), reason })
    .map((correctFact) => ({ correctFact })),
  fc
    .record({ id: bodyId, nameOn: day, name: mark.map((one) => `Klynge ${one}`), reason })
    .map((correctFact) => ({ correctFact }))
)
