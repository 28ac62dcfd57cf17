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
    name: shape.text.describe('The name.'),
    kind: shape.oneOf(NAME_KIND).describe('In use, official, or another spelling.'),
    validFrom: shape.maybeDay.describe('First day of the name.'),
    validTo: shape.maybeDay.describe('First day on which it is no longer the name.')
  })
  .describe('A name and when it was the name.')

type NamedView = { names: RegionView['names'] }
export const names = included<NamedView>(z.array(name), 'All its names, past and coming ones included.', (view) =>
  view.names.map(({ name, kind, validFrom, validTo }) => ({ name, kind, validFrom, validTo }))
)

export const identifier = representation<IdentifierView>(
  'Identifier',
  'A number under which a public register knows something (officiel identifikator).',
  ['key'],
  {
    ...shape.known,
    system: field(shape.oneOf(OFFICIAL_IDENTIFIER_SYSTEM), 'The register.'),
    value: field(shape.text, 'The number, without blanks.'),
    owner: field(shape.reference, 'What bears it.', ({ owner }, asked) => shape.refer(owner, asked)),
    ...shape.fact,
    ...shape.changes
  }
)

const identifiers = included<{ identifiers: IdentifierView[] }>(
  z.array(identifier.schema),
  'Numbers of public registers that it bears on the day.',
  (view, asked) => writeAll(view.identifiers, identifier, asked)
)

export const region = representation<RegionView>('Region', 'A region (region).', ['code'], {
  id: shape.known.id,
  code: field(shape.text, 'Official code of four digits.'),
  name: field(shape.text, 'Its name on the day.'),
  iso3166: field(shape.text, 'Code of ISO 3166-2.'),
  ssu: field(shape.maybeReference, 'Its health cooperation committee (sundhedssamarbejdsudvalg).', ({ ssu }, asked) =>
    shape.refer(ssu, asked)
  ),
  committees: field(shape.references, 'Its other committees.', ({ committees }, asked) =>
    shape.referAll(committees, asked)
  ),
  healthAgreement: field(shape.maybeReference, 'The health agreement (sundhedsaftale) in force.', (view, asked) =>
    shape.refer(view.healthAgreement, asked)
  ),
  practicePlans: included(shape.references, 'Its practice plans.', (view, asked) =>
    shape.referVisible(view.practicePlans, asked)
  ),
  clusterCount: field(shape.count, 'How many clusters lie in it.'),
  organisations: included(shape.references, 'Organisations of the region.', (view, asked) =>
    shape.referAll(view.organisations, asked)
  ),
  names,
  identifiers,
  ...shape.fact
})

export const membership = representation<MembershipView>(
  'Membership',
  'A membership of a body (medlemskab).',
  ['key'],
  {
    ...shape.known,
    role: field(shape.oneOf(MEMBER_ROLE), 'As what it is a member.'),
    body: field(shape.reference, 'The body.', ({ body }, asked) => shape.refer(body, asked)),
    member: field(shape.reference, 'Municipality, hospital or organisation.', ({ member }, asked) =>
      shape.refer(member, asked)
    ),
    reason: field(shape.maybeInBoth, 'Why, where the documents say so.'),
    because: field(shape.maybeReference, 'The hospital that it follows from.', ({ because }, asked) =>
      shape.refer(because, asked)
    ),
    share: field(
      z.number().min(0).max(1).nullable(),
      'The part of the municipality that is counted here; null where it is not recorded.',
      (view, { services }) => services.shares.shareOf(view)
    ),
    ...shape.fact,
    ...shape.changes
  }
)

const concern = z
  .object({
    key: shape.text.describe('Its key.'),
    kind: shape.oneOf(AFFILIATION_CONCERN_KIND).describe('What it is about.'),
    raisedOn: shape.day.describe('When it was raised.'),
    text: shape.text.describe('In what words.'),
    solution: shape.maybeText.describe('How it was resolved.'),
    resolvedOn: shape.maybeDay.describe('When it was resolved.')
  })
  .describe('A concern about which cluster a municipality belongs to.')

export const municipality = representation<MunicipalityView>('Municipality', 'A municipality (kommune).', ['code'], {
  id: shape.known.id,
  code: field(shape.text, 'Official code of four digits (kommunekode).'),
  name: field(shape.text, 'Its name on the day.'),
  officialName: field(shape.text, 'Its official name on the day.'),
  aliases: field(z.array(shape.text), 'Other spellings in use.'),
  region: field(shape.maybeReference, 'The region it lies in.', (view, asked) => shape.refer(view.region, asked)),
  clusters: field(shape.references, 'The clusters it is a member of.', (view, asked) =>
    shape.referAll(view.clusters, asked)
  ),
  memberships: included(z.array(membership.schema), 'Its memberships.', (view, asked) =>
    writeAll(view.memberships, membership, asked)
  ),
  representedIn: included(
    z.array(z.object({ level: shape.oneOf(LEVEL), clusters: shape.references })),
    'In which of its clusters it is represented, level by level.',
    (view, asked) =>
      LEVEL.map((level) => ({
        level,
        clusters: shape.referAll(asked.services.affiliations.representedIn(view, level), asked)
      }))
  ),
  affiliationConcerns: included(
    z.array(concern),
    'Concerns about its cluster (tilhørsforhold).',
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
})

export const hospital = representation<HospitalView>('Hospital', 'A hospital as a cluster lists it.', ['key'], {
  ...shape.known,
  name: field(shape.text, 'Its name on the day.'),
  aliases: field(z.array(shape.text), 'Other names in use.'),
  sites: field(z.array(shape.text), 'Its sites (matrikler).'),
  organisation: field(shape.maybeReference, 'What it is a part of.', (view, asked) =>
    shape.refer(view.organisation, asked)
  ),
  region: field(shape.maybeReference, 'The region it lies in.', (view, asked) => shape.refer(view.region, asked)),
  clusters: field(shape.references, 'The clusters around it.', (view, asked) => shape.referAll(view.clusters, asked)),
  memberships: included(z.array(membership.schema), 'Its memberships.', (view, asked) =>
    writeAll(view.memberships, membership, asked)
  ),
  names,
  identifiers,
  ...shape.fact
})

export const organisation = representation<OrganisationView>(
  'Organisation',
  'An organisation that the documents name.',
  ['key'],
  {
    ...shape.known,
    name: field(shape.text, 'Its name.'),
    kind: field(shape.oneOf(ORGANISATION_KIND), 'What kind it is of.'),
    abbreviation: field(shape.maybeText, 'What it is called for short.'),
    text: field(shape.inBoth, 'What it is.'),
    region: field(shape.maybeReference, 'The region it belongs to.', (view, asked) => shape.refer(view.region, asked)),
    hospitals: field(shape.references, 'Hospitals that are parts of it.', (view, asked) =>
      shape.referAll(view.hospitals, asked)
    ),
    identifiers,
    ...shape.fact
  }
)
