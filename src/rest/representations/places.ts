import { z } from 'zod'
import {
  AFFILIATION_CONCERN_KIND,
  LEVEL,
  MEMBER_ROLE,
  NAME_KIND,
  OFFICIAL_IDENTIFIER_SYSTEM,
  ORGANISATION_KIND
} from '../../domain/basics/vocabulary.ts'
import type {
  HospitalView,
  IdentifierView,
  MembershipView,
  MunicipalityView,
  OrganisationView,
  RegionView
} from '../../domain/model/views.ts'
import { field, included, representation, writeAll } from '../representation.ts'
import * as shape from '../shapes.ts'

const name = z
  .object({
    name: shape.text.describe('Name, such as "Jammerbugt".'),
    kind: shape.oneOf(NAME_KIND).describe('Kind of name: NAME, OFFICIAL_NAME or ALIAS.'),
    validFrom: shape.maybeDay.describe('First day of the name; null where not known.'),
    validTo: shape.maybeDay.describe('First day on which it is no longer the name; null where still in use.')
  })
  .describe('A name and its period.')

type NamedView = { names: RegionView['names'] }
export const names = included<NamedView>(
  z.array(name),
  'Every name, former and future ones included, with the period of each.',
  (view) => view.names.map(({ name, kind, validFrom, validTo }) => ({ name, kind, validFrom, validTo }))
)

export const identifier = representation<IdentifierView>(
  'Identifier',
  'A number that a public register gives to a region, municipality, hospital or organisation (officiel identifikator).',
  ['key'],
  {
    ...shape.known,
    system: field(shape.oneOf(OFFICIAL_IDENTIFIER_SYSTEM), 'Register that the number belongs to.'),
    value: field(shape.text, 'Number as the register writes it, without spaces, such as "29190941".'),
    owner: field(
      shape.reference,
      'Region, municipality, hospital or organisation that has the number.',
      ({ owner }, asked) => shape.refer(owner, asked)
    ),
    ...shape.fact,
    ...shape.changes
  }
)

const identifiers = included<{ identifiers: IdentifierView[] }>(
  z.array(identifier.schema),
  'Numbers that public registers give it on the day that is read, such as CVR and SOR.',
  (view, asked) => writeAll(view.identifiers, identifier, asked)
)

export const region = representation<RegionView>(
  'Region',
  "One of Denmark's regions, which run the hospitals (region).",
  ['code'],
  {
    id: shape.known.id,
    code: field(shape.text, 'Official code of four digits, such as "1081".'),
    name: field(shape.text, 'Name on the day that is read.'),
    iso3166: field(shape.text, 'ISO 3166-2 code, such as "DK-81".'),
    ssu: field(
      shape.maybeReference,
      'Cooperation committee of the region (sundhedssamarbejdsudvalg); null before 2022-07-01.',
      ({ ssu }, asked) => shape.refer(ssu, asked)
    ),
    committees: field(
      shape.references,
      'Other committees of the region on the day that is read.',
      ({ committees }, asked) => shape.referAll(committees, asked)
    ),
    healthAgreement: field(
      shape.maybeReference,
      'Health agreement (sundhedsaftale) in force on the day; null where there is none.',
      (view, asked) => shape.refer(view.healthAgreement, asked)
    ),
    practicePlans: included(shape.references, 'Practice plans of the region.', (view, asked) =>
      shape.referVisible(view.practicePlans, asked)
    ),
    clusterCount: field(shape.count, 'Number of clusters on the day that is read; the documents expect 4 to 5.'),
    organisations: included(
      shape.references,
      'Organisations that belong to the region, such as its municipal contact council.',
      (view, asked) => shape.referAll(view.organisations, asked)
    ),
    names,
    identifiers,
    ...shape.fact
  }
)

export const membership = representation<MembershipView>(
  'Membership',
  'Membership of a municipality, hospital or organisation in a body (medlemskab).',
  ['key'],
  {
    ...shape.known,
    role: field(shape.oneOf(MEMBER_ROLE), 'Role of the member, such as MUNICIPALITY.'),
    body: field(shape.reference, 'Body that has the member.', ({ body }, asked) => shape.refer(body, asked)),
    member: field(shape.reference, 'Municipality, hospital or organisation.', ({ member }, asked) =>
      shape.refer(member, asked)
    ),
    reason: field(shape.maybeInBoth, 'Reason for the membership; null where the documents give none.'),
    because: field(
      shape.maybeReference,
      'Hospital that explains the membership; null where the documents name none.',
      ({ because }, asked) => shape.refer(because, asked)
    ),
    share: field(
      z.number().min(0).max(1).nullable(),
      'Part of the municipality that is counted here, from 0 to 1; null where not recorded.',
      (view, { services }) => services.shares.shareOf(view)
    ),
    ...shape.fact,
    ...shape.changes
  }
)

const concern = z
  .object({
    key: shape.text.describe('Key of the concern.'),
    kind: shape.oneOf(AFFILIATION_CONCERN_KIND).describe('Kind of concern, such as FIFTY_FIFTY.'),
    raisedOn: shape.day.describe('Day on which the municipality raised the concern.'),
    text: shape.text.describe('Text of the concern.'),
    solution: shape.maybeText.describe('Solution that was chosen; null while the concern is open.'),
    resolvedOn: shape.maybeDay.describe('Day of the solution; null while the concern is open.')
  })
  .describe('A concern about which cluster a municipality belongs to.')

export const municipality = representation<MunicipalityView>(
  'Municipality',
  'A municipality of Denmark (kommune).',
  ['code'],
  {
    id: shape.known.id,
    code: field(shape.text, 'Official code of four digits (kommunekode), such as "0849".'),
    name: field(shape.text, 'Short name on the day that is read, such as "Jammerbugt".'),
    officialName: field(shape.text, 'Full official name on the day that is read, such as "Jammerbugt Kommune".'),
    aliases: field(z.array(shape.text), 'Other spellings in documents and daily use.'),
    region: field(shape.maybeReference, 'Region that it lies in.', (view, asked) => shape.refer(view.region, asked)),
    clusters: field(shape.references, 'Clusters that it is a member of on the day that is read.', (view, asked) =>
      shape.referAll(view.clusters, asked)
    ),
    memberships: included(
      z.array(membership.schema),
      'Memberships of bodies on the day that is read, each with reason and source.',
      (view, asked) => writeAll(view.memberships, membership, asked)
    ),
    representedIn: included(
      z.array(z.object({ level: shape.oneOf(LEVEL), clusters: shape.references })),
      'Clusters in which it is represented, level by level.',
      (view, asked) =>
        LEVEL.map((level) => ({
          level,
          clusters: shape.referAll(asked.services.affiliations.representedIn(view, level), asked)
        }))
    ),
    affiliationConcerns: included(
      z.array(concern),
      'Concerns about which cluster it belongs to (tilhørsforhold), raised by the day that is read.',
      (view, { services }) =>
        services.affiliations.concernsOf(view).map(({ key, kind, raisedOn, text, solution, resolvedOn }) => ({
          key,
          kind,
          raisedOn,
          text,
          solution,
          resolvedOn
        }))
    ),
    names,
    identifiers,
    ...shape.fact
  }
)

export const hospital = representation<HospitalView>(
  'Hospital',
  'A hospital as the documents list it in a cluster: a whole hospital, or one site of an organisation.',
  ['key'],
  {
    ...shape.known,
    name: field(shape.text, 'Name on the day that is read.'),
    aliases: field(z.array(shape.text), 'Other spellings in the documents.'),
    sites: field(z.array(shape.text), 'Towns or sites that its name mentions.'),
    isModifiedAcuteHospital: field(
      shape.yes.nullable(),
      'True if a document names it as a modified acute hospital (few specialised functions); null where none does.'
    ),
    organisation: field(
      shape.maybeReference,
      'Hospital organisation that it is a site of; null where it is independent.',
      (view, asked) => shape.refer(view.organisation, asked)
    ),
    region: field(shape.maybeReference, 'Region that it lies in.', (view, asked) => shape.refer(view.region, asked)),
    clusters: field(shape.references, 'Clusters that it is a member of on the day that is read.', (view, asked) =>
      shape.referAll(view.clusters, asked)
    ),
    memberships: included(
      z.array(membership.schema),
      'Memberships of bodies on the day that is read, each with reason and source.',
      (view, asked) => writeAll(view.memberships, membership, asked)
    ),
    names,
    identifiers,
    ...shape.fact
  }
)

export const organisation = representation<OrganisationView>(
  'Organisation',
  'An organisation, authority, sector or group that the documents name.',
  ['key'],
  {
    ...shape.known,
    name: field(shape.text, 'Full name.'),
    kind: field(shape.oneOf(ORGANISATION_KIND), 'Kind of organisation.'),
    abbreviation: field(shape.maybeText, 'Short name, such as "PLO"; null for none.'),
    text: field(shape.inBoth, 'Content of the source, summarised by this service.'),
    region: field(shape.maybeReference, 'Region that it belongs to; null for national organisations.', (view, asked) =>
      shape.refer(view.region, asked)
    ),
    hospitals: field(shape.references, 'Hospitals that are its sites; empty for other organisations.', (view, asked) =>
      shape.referAll(view.hospitals, asked)
    ),
    identifiers,
    ...shape.fact
  }
)
