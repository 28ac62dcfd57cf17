import type { CitationInput, Text } from '../domain/basics/fact.ts'
import { plainRow } from '../domain/model/plain-columns.ts'
import type { FactColumns, Row, Rows, TableName } from '../domain/model/records.ts'
import type { SeedFiles } from './seed-files.ts'

type Fact = Omit<FactColumns, 'version'>
/** The tables that the seed files fill. */
type SeededTable = { [T in TableName]: 'evidence' extends keyof Row<T> ? T : never }[TableName] | 'document'
type SeedRow<Row> = Omit<Row, 'version'>
/** The rows that the seed files stand for, in the shape of the tables. */
export type SeedRows = { [Table in SeededTable]: SeedRow<Rows[Table][number]>[] }

type Body = SeedFiles['bodies'][number]
type Member = Body['members'][number]

/** Spreads what the files say under one heading over the tables: names, places in regions, members, succession. */
export function seedRows(files: SeedFiles): SeedRows {
  const bodies = new Map(files.bodies.map((body) => [body.key, body]))
  return {
    document: files.documents,
    region: files.regions.map(({ code, name: _name, cvr: _cvr, ...rest }) => ({
      key: code,
      officialCode: null,
      ...rest
    })),
    municipality: files.municipalities.map((one) => ({ key: one.code, ...factOf(one) })),
    organisation: files.organisations.map(({ name: _name, regionCode: _regionCode, ...rest }) => rest),
    hospital: files.hospitals.map((one) => ({
      key: one.key,
      sites: one.sites,
      isModifiedAcuteHospital: one.isModifiedAcuteHospital,
      ...factOf(one),
      basis: one.basis
    })),
    bodyType: files.bodyTypes,
    body: files.bodies.map((one) => ({
      key: one.key,
      ...plainRow('body', one),
      bodyTypeKey: typeOfKind(one.kind, files),
      ...factOf(one)
    })),
    operationPeriod: [],
    name: [
      ...files.regions.flatMap((one) => names('Region', one.code, one, { NAME: [one.name] })),
      ...files.municipalities.flatMap((one) =>
        names('Municipality', one.code, one, {
          NAME: [one.name],
          OFFICIAL_NAME: [one.officialName],
          ALIAS: one.aliases
        })
      ),
      ...files.hospitals.flatMap((one) => names('Hospital', one.key, one, { NAME: [one.name], ALIAS: one.aliases })),
      ...files.organisations.flatMap((one) => names('Organisation', one.key, one, { NAME: [one.name] })),
      ...files.bodies.flatMap((one) => names('Body', one.key, one, { NAME: [one.name], ALIAS: one.aliases }))
    ],
    placement: [
      ...files.municipalities.map((one) => placement('Municipality', one.code, one)),
      ...files.hospitals.map((one) => placement('Hospital', one.key, one)),
      ...files.organisations.flatMap(({ regionCode, ...one }) =>
        regionCode === null ? [] : [placement('Organisation', one.key, { ...one, regionCode })]
      ),
      ...files.bodies.map((one) => placement('Body', one.key, one))
    ],
    ownership: files.hospitals.flatMap((one) => (one.organisation === null ? [] : [ownership(one, one.organisation)])),
    identifier: [
      ...files.regions.map((one) => businessNumber('Region', one)),
      ...files.municipalities.map((one) => businessNumber('Municipality', one))
    ],
    membership: files.bodies.flatMap((body) => memberships(body, bodies)),
    succession: files.bodies.flatMap((body) => successions(body)),
    bodyLevel: files.bodyLevels.map(ofBodyType),
    representationRule: files.representationRules.map((one) => ({ ...ofBodyType(one), allocated: false })),
    chairRule: files.chairRules.map(ofBodyType),
    cadenceRule: files.cadenceRules.map(ofBodyType),
    involvementDuty: files.involvementDuties.map(ofBodyType),
    variationRule: files.variationRules.map(ofBodyType),
    balanceRule: [],
    seatAllocation: [],
    task: files.tasks.map(({ bodyType, organisation, ...rest }) => ({
      ...rest,
      bodyTypeKey: bodyType,
      organisationKey: organisation,
      side: null,
      transferredFromKey: null
    })),
    statement: files.statements.map(({ organisation, parent, ...rest }) => ({
      ...rest,
      organisationKey: organisation,
      parentKey: parent
    })),
    keyFigure: files.keyFigures,
    legalEvent: files.legalEvents,
    claim: files.claims,
    doubt: files.doubts,
    fundingRound: files.fundingRounds,
    initiative: files.initiatives.map(({ regionCode, cluster, ...rest }) => ({
      ...rest,
      regionKey: regionCode,
      clusterKey: cluster
    })),
    healthAgreement: files.healthAgreements.map(({ regionCode, replaces, ...rest }) => ({
      ...rest,
      regionKey: regionCode,
      replacesKey: replaces
    })),
    practicePlan: files.practicePlans.map(({ regionCode, ...rest }) => ({
      ...rest,
      regionKey: regionCode,
      inForceFrom: null,
      inForceTo: null,
      replacesKey: null
    }))
  }
}

/** The row of a seed that names its body type. */
const ofBodyType = <Seed extends { bodyType: string }>({ bodyType, ...rest }: Seed) => ({
  ...rest,
  bodyTypeKey: bodyType
})

function typeOfKind(kind: Body['kind'], files: SeedFiles): string {
  const type = files.bodyTypes.find((one) => one.kind === kind)
  if (type === undefined) throw new Error(`No body type is of the kind ${kind}.`)
  return type.key
}

/** The fact of a row made from the seed of another, which has other fields. */
function factOf({ validFrom, validTo, evidence, provenance, note }: Fact): Fact {
  return { validFrom, validTo, evidence, provenance, note, basis: [] }
}

function names(
  ownerType: Rows['name'][number]['ownerType'],
  ownerKey: string,
  owner: Fact,
  byKind: Partial<Record<Rows['name'][number]['kind'], string[]>>
): SeedRows['name'] {
  return Object.entries(byKind).flatMap(([kind, list]) =>
    list.map((name, index) => ({
      key: `${ownerType}.${ownerKey}.${kind}.${index + 1}`,
      ownerType,
      ownerKey,
      kind: kind as Rows['name'][number]['kind'],
      name,
      ...factOf(owner),
      basis: kind === 'NAME' ? owner.basis.filter(({ field }) => field === 'name') : []
    }))
  )
}

function placement(
  ownerType: Rows['placement'][number]['ownerType'],
  ownerKey: string,
  owner: Fact & { regionCode: string }
): SeedRows['placement'][number] {
  return {
    key: `${ownerType}.${ownerKey}.${owner.regionCode}`,
    ownerType,
    ownerKey,
    regionKey: owner.regionCode,
    ...factOf(owner),
    evidence: 'DERIVED'
  }
}

function ownership(hospital: Fact & { key: string }, organisationKey: string): SeedRows['ownership'][number] {
  return {
    key: `${hospital.key}.${organisationKey}`,
    hospitalKey: hospital.key,
    organisationKey,
    ...factOf(hospital)
  }
}

/** Cited is where the documents name the owner; the number itself is in none of them, and nor is its first day. */
function businessNumber(
  ownerType: 'Region' | 'Municipality',
  owner: Fact & { code: string; cvr: string }
): SeedRows['identifier'][number] {
  return {
    key: `${ownerType}.${owner.code}.CVR.1`,
    ownerType,
    ownerKey: owner.code,
    system: 'CVR',
    value: owner.cvr,
    validFrom: null,
    validTo: null,
    evidence: 'DERIVED',
    provenance: owner.provenance,
    note: BUSINESS_NUMBER_NOTE,
    basis: []
  }
}

const BUSINESS_NUMBER_NOTE: Text = {
  da: 'CVR-nummeret er fra Det Centrale Virksomhedsregister og står ikke i dokumenterne, som blot omtaler myndigheden. Hvornår det blev tildelt, er ikke slået op.',
  en: 'The CVR number is from the central business register and is not in the documents, which merely speak of the authority. When it was given was not looked up.'
}

/** The members carried forward, in the place of each the body's own entry if it has one, and then its other members. */
function memberships(body: Body, bodies: Map<string, Body>): SeedRows['membership'] {
  const source = body.carriesForward === null ? null : bodies.get(body.carriesForward)
  if (source === undefined) throw new Error(`${body.key} carries forward ${body.carriesForward}, which is not there.`)
  const members = new Map(source?.members.map((member) => [member.member, carried(body, source, member)]))
  for (const member of body.members) members.set(member.member, member)
  return [...members.values()].map((member, index) =>
    membership(body, member, index + 1, {
      ...factOf(body),
      evidence: member.evidence ?? body.evidence,
      provenance: member.provenance ?? membersProvenance(body),
      note: member.note,
      basis: member.basis
    })
  )
}

function carried(body: Body, source: Body, member: Member): Member {
  return {
    ...member,
    evidence: 'INFERRED',
    provenance: [...body.provenance, ...(member.provenance ?? membersProvenance(source))],
    note: carriedNote(source, member)
  }
}

/** The places that name the members: a local cluster's own line, without what is cited for its end. */
function membersProvenance(body: Body): CitationInput[] {
  const lines = body.provenance.filter((citation) => citation.section === 'clusters')
  return lines.length > 0 ? lines : body.provenance
}

function carriedNote(source: Body, member: Member): Text {
  const doubt = member.note ?? { da: '', en: '' }
  return {
    da: `Videreført fra ${source.name}: dokument 003, afsnit 11, siger, at de nye klynger i høj grad bygger på de bestående; det endelige kort er en figur, der ikke er i teksten.${doubt.da && ` ${doubt.da}`}`,
    en: `Carried forward from ${source.name}: document 003, section 11, says that the new clusters largely build on the existing ones; the final map is a figure that is not in the text.${doubt.en && ` ${doubt.en}`}`
  }
}

function membership(body: Body, member: Member, ordinal: number, fact: Fact): SeedRows['membership'][number] {
  return {
    key: `${body.key}.${member.member}`,
    bodyKey: body.key,
    role: member.role,
    municipalityKey: member.role === 'MUNICIPALITY' ? member.member : null,
    hospitalKey: member.role === 'HOSPITAL' ? member.member : null,
    organisationKey: member.role === 'GENERAL_PRACTICE' || member.role === 'REGIONAL_PSYCHIATRY' ? member.member : null,
    reason: member.reason,
    becauseHospitalKey: member.because,
    ordinal,
    ...fact
  }
}

function successions(body: Body): SeedRows['succession'] {
  return body.replaces.map((predecessor) => {
    if (body.validFrom === null) throw new Error(`${body.key} replaces ${predecessor} but has no first day.`)
    return {
      key: `${predecessor}.${body.key}`,
      ownerType: 'Body' as const,
      kind: 'REPLACES' as const,
      operationalFrom: null,
      share: null,
      predecessorKey: predecessor,
      successorKey: body.key,
      date: body.validFrom,
      ...factOf(body),
      validTo: null
    }
  })
}
