import type { Change, ChangeSet } from '../change.ts'
import { DomainError } from '../errors.ts'
import type { Text } from '../fact.ts'
import type { Image } from '../image/image.ts'
import type { ChangeRow, ChangeTable } from '../image/linkers.ts'
import type * as records from '../image/records.ts'
import type { Day, Period } from '../time.ts'
import { ANYONE, type Caller } from './caller.ts'

/*
 * Who may write what. Decided here alone, from the change set: whatever door or mutation it comes through, and however
 * indirectly it touches something, every changed row is asked whose it is.
 */

/** Whose a row is: codes of regions and keys of bodies, all of which a scope must hold. */
export type Belongs = { regions: readonly string[]; bodies: readonly string[] }
/** `admin`: of no region or body. `none`: another row of the same set says whose it is. */
type Whose = Belongs | 'admin' | 'none'

type Given<Table extends ChangeTable> = {
  /** The whole row as it is after the change. */
  row: ChangeRow<Table>
  change: Extract<Change, { table: Table }>
  set: ChangeSet
  from: Day
  image: Image
}

const NOTHING: Belongs = { regions: [], bodies: [] }

/** Whose the rows of each table are; a new table does not compile until it says so. */
const WHOSE: { [Table in ChangeTable]: (given: Given<Table>) => Whose } = {
  body: ({ row, ...given }) => ofBody(row.key, given),
  name: ({ row, ...given }) => ofOwner(row, given),
  // Where it lies and where it comes to lie: what moves from one region to another needs both.
  placement: ({ row, ...given }) => together({ regions: [row.regionKey], bodies: [] }, ofOwner(row, given)),
  identifier: ({ row, ...given }) => ofOwner(row, given),
  membership: ({ row, ...given }) =>
    together(
      ofBody(row.bodyKey, given),
      ofMunicipality(row.municipalityKey, given),
      row.hospitalKey === null ? NOTHING : regionsOf(given.image.hospitals.get(row.hospitalKey)?.placements, given.from)
    ),
  succession: ({ row, ...given }) => together(ofBody(row.predecessorKey, given), ofBody(row.successorKey, given)),
  person: ({ row, change, set }) =>
    change.before === null && set.changes.some((one) => one.table === 'appointment' && one.after.personKey === row.key)
      ? 'none'
      : 'admin',
  appointment: ({ row, ...given }) => ofBody(row.bodyKey, given),
  chairmanship: ({ row, ...given }) => ofBody(row.bodyKey, given),
  localAgreement: ({ row, ...given }) => ofBody(row.bodyKey, given),
  involvement: ({ row, ...given }) => ofBody(row.bodyKey, given),
  meeting: ({ row, ...given }) => ofBody(row.bodyKey, given),
  agendaItem: ({ row, ...given }) => ofMeeting(row.meetingKey, given),
  invitation: ({ row, ...given }) => ofMeeting(row.meetingKey, given),
  attendance: ({ row, ...given }) => ofMeeting(row.meetingKey, given),
  constitutionDecision: ({ row, ...given }) => ofBody(row.bodyKey, given),
  secretariatParty: ({ row, ...given }) => ofBody(row.bodyKey, given),
  affiliationConcern: ({ row, ...given }) => ofMunicipality(row.municipalityKey, given),
  representation: ({ row, ...given }) =>
    together(ofBody(row.bodyKey, given), ofMunicipality(row.municipalityKey, given)),
  initiative: ({ row, ...given }) => ofSubject(given, () => ofInitiative(row, given)),
  healthAgreement: ({ row, ...given }) => ofSubject(given, () => ({ regions: [row.regionKey], bodies: [] })),
  practicePlan: ({ row, ...given }) => ofSubject(given, () => ({ regions: [row.regionKey], bodies: [] })),
  goal: ({ row, ...given }) => ofSubject(given, () => ofGoalOwner(row, given)),
  jointFund: ({ row, ...given }) => ofSubject(given, () => ofBody(row.clusterKey, given)),
  step: ({ row, ...given }) => ofStep(row, given),
  measurement: ({ row, ...given }) => {
    const goal = given.image.goals.get(row.goalKey)
    return goal ? ofGoalOwner(goal, given) : 'admin'
  },
  fundEntry: ({ row, ...given }) => {
    const fund = given.image.jointFunds.get(row.fundKey)
    return fund ? ofBody(fund.clusterKey, given) : 'admin'
  },
  regionalRate: ({ row }) => ({ regions: [row.regionKey], bodies: [] }),
  membershipShare: ({ row, ...given }) =>
    together(ofBody(row.bodyKey, given), ofMunicipality(row.municipalityKey, given)),
  populationSet: () => 'admin',
  populationFigure: () => 'admin'
}

/** Throws where the caller may write nothing at all, before anything is planned. */
export function mustBeWriter(caller: Caller): void {
  if (caller === ANYONE) {
    throw new DomainError('UNAUTHENTICATED', {
      da: 'At skrive kræver en nøgle: send den som Authorization: Bearer … (en ny laves med: npm run keys -- create --name NAVN --role editor --regions KODE).',
      en: 'Writing needs a key: send it as Authorization: Bearer … (a new one is made by: npm run keys -- create --name NAME --role editor --regions CODE).'
    })
  }
  if (caller.role === 'READER') {
    throw new DomainError(
      'FORBIDDEN',
      {
        da: 'Den nøgle kan kun læse. At skrive kræver rollen editor eller admin.',
        en: 'That key only reads. Writing needs the role editor or admin.'
      },
      { needed: { role: 'EDITOR', regions: [], bodies: [] } }
    )
  }
}

/** What a write can be about, by what its input names. */
export type Owned =
  | records.Region
  | records.Municipality
  | records.Hospital
  | records.Organisation
  | records.Body
  | records.HealthAgreement
  | records.PracticePlan
  | records.Initiative
  | records.Goal
  | records.JointFund
  | records.Person

/** What a write is about, from the first day that it touches. */
export type About = {
  /** Null: of no region or body. */
  of: Owned | null
  /** Keys of the bodies in whose name it can be done, or that are told of beside what it is about. */
  bodies?: readonly string[]
  from: Day
}

/**
 * Throws FORBIDDEN where what the write is about is not the caller's. Asked before the write is planned: how things stand
 * is told to those alone who may change them. Which rows there are to be written is for `authorise` to see.
 */
export function authoriseAbout(caller: Caller, { of, bodies = [], from }: About, image: Image): void {
  mustHold(caller, [together(of === null ? 'admin' : ofOwned(of, { from, image }), { regions: [], bodies })])
}

/** Throws FORBIDDEN, naming the scope it would take, where any row of the change set is not the caller's to write. */
export function authorise(caller: Caller, set: ChangeSet, from: Day, image: Image): void {
  if (set.erases !== undefined && caller.role !== 'ADMIN') throw onlyAdmin()
  mustHold(
    caller,
    set.changes.map((change) => whose(change, set, from, image))
  )
}

/** Throws FORBIDDEN where the scope does not hold all of it. */
function mustHold(caller: Caller, all: readonly Whose[]): void {
  mustBeWriter(caller)
  if (caller.role === 'ADMIN') return
  if (all.includes('admin')) throw onlyAdmin()
  const needed = together(...all)
  const { regions, bodies } = needed as Belongs
  const within = (scope: readonly string[] | null, wanted: readonly string[]) =>
    scope === null || wanted.every((one) => scope.includes(one))
  const belonging = all.filter((one) => typeof one === 'object')
  // What belongs to no body, such as an agreement of a whole region, is beyond a scope of bodies.
  const beyondBodies = caller.bodies !== null && belonging.some((one) => one.bodies.length === 0)
  if (belonging.length > 0 && within(caller.regions, regions) && within(caller.bodies, bodies) && !beyondBodies) return
  throw beyondScope({ regions, bodies }, beyondBodies)
}

/** True where the scope holds the body: its regions from the day on, and the body itself where bodies are given. */
export function covers(caller: Caller, body: records.Body, day: Day): boolean {
  if (caller.role === 'ADMIN') return true
  const { regions } = regionsOf(body.placements, day)
  return (
    regions.length > 0 &&
    (caller.regions === null || regions.every((code) => caller.regions?.includes(code))) &&
    (caller.bodies === null || caller.bodies.includes(body.key))
  )
}

export function onlyAdmin(): DomainError {
  return new DomainError(
    'FORBIDDEN',
    { da: 'Det kræver rollen admin.', en: 'This needs the role admin.' },
    { needed: { role: 'ADMIN', regions: [], bodies: [] } }
  )
}

function whose(change: Change, set: ChangeSet, from: Day, image: Image): Whose {
  const row = rowOf(change, image)
  if (row === undefined) return 'admin'
  const ask = WHOSE[change.table] as (given: object) => Whose
  return ask({ row, change, set, from, image })
}

/** The row as the image has it; what a row refers to never changes, so it is whose it was before. */
function rowOf({ table, key, before, after }: Change, image: Image): object | undefined {
  return before === null ? after : MAP_OF[table](image).get(key)
}

const MAP_OF: { [Table in ChangeTable]: (image: Image) => Map<string, object> } = {
  body: (image) => image.bodies,
  name: (image) => image.names,
  placement: (image) => image.placements,
  identifier: (image) => image.identifiers,
  membership: (image) => image.memberships,
  succession: (image) => image.successions,
  person: (image) => image.people,
  appointment: (image) => image.appointments,
  chairmanship: (image) => image.chairmanships,
  localAgreement: (image) => image.localAgreements,
  involvement: (image) => image.involvements,
  meeting: (image) => image.meetings,
  agendaItem: (image) => image.agendaItems,
  invitation: (image) => image.invitations,
  attendance: (image) => image.attendances,
  constitutionDecision: (image) => image.constitutionDecisions,
  secretariatParty: (image) => image.secretariatParties,
  affiliationConcern: (image) => image.affiliationConcerns,
  representation: (image) => image.representations,
  initiative: (image) => image.initiatives,
  healthAgreement: (image) => image.healthAgreements,
  practicePlan: (image) => image.practicePlans,
  goal: (image) => image.goals,
  jointFund: (image) => image.jointFunds,
  step: (image) => image.steps,
  measurement: (image) => image.measurements,
  fundEntry: (image) => image.fundEntries,
  regionalRate: (image) => image.regionalRates,
  membershipShare: (image) => image.membershipShares,
  populationSet: (image) => image.populationSets,
  populationFigure: (image) => image.populationFigures
}

type Around = { change: Change; set: ChangeSet; from: Day; image: Image }

function together(...all: readonly Whose[]): Whose {
  if (all.includes('admin')) return 'admin'
  const belonging = all.filter((one) => typeof one === 'object')
  return {
    regions: [...new Set(belonging.flatMap(({ regions }) => regions))].sort(),
    bodies: [...new Set(belonging.flatMap(({ bodies }) => bodies))].sort()
  }
}

/**
 * The regions something lies in from the day on, those it will move to among them: what is written of a day long past
 * mostly goes on to hold. Where it is gone by then, the regions it ever lay in.
 */
function regionsOf(placements: readonly (Period & { regionKey: string })[] | undefined, from: Day): Belongs {
  const later = (placements ?? []).filter(({ validTo }) => validTo === null || from < validTo)
  const found = later.length > 0 ? later : (placements ?? [])
  return { regions: [...new Set(found.map(({ regionKey }) => regionKey))].sort(), bodies: [] }
}

/** A body that lies nowhere is nobody's but the admins'. */
function ofBody(key: string, { from, image }: Pick<Around, 'from' | 'image'>): Whose {
  const { regions } = regionsOf(image.bodies.get(key)?.placements, from)
  return regions.length === 0 ? 'admin' : { regions, bodies: [key] }
}

function ofMunicipality(code: string | null, { from, image }: Pick<Around, 'from' | 'image'>): Whose {
  if (code === null) return NOTHING
  const found = regionsOf(image.municipalities.get(code)?.placements, from)
  return found.regions.length === 0 ? 'admin' : found
}

/** A hospital that lies nowhere is nobody's but the admins'. */
function ofHospital(hospital: records.Hospital | undefined, { from }: Pick<Around, 'from'>): Whose {
  const found = regionsOf(hospital?.placements, from)
  return found.regions.length === 0 ? 'admin' : found
}

/** An organisation of the whole country is nobody's but the admins'. */
function ofOrganisation(organisation: records.Organisation | undefined): Whose {
  const regionKey = organisation?.regionKey ?? null
  return regionKey === null ? 'admin' : { regions: [regionKey], bodies: [] }
}

type WithOwner = Pick<ChangeRow<'name' | 'placement' | 'identifier'>, 'ownerType' | 'ownerKey'>

function ofOwner({ ownerType, ownerKey }: WithOwner, around: Around): Whose {
  switch (ownerType) {
    case 'Body':
      return ofBody(ownerKey, around)
    case 'Region':
      return { regions: [ownerKey], bodies: [] }
    case 'Municipality':
      return ofMunicipality(ownerKey, around)
    case 'Hospital':
      return ofHospital(around.image.hospitals.get(ownerKey), around)
    case 'Organisation':
      return ofOrganisation(around.image.organisations.get(ownerKey))
  }
}

function ofOwned(owned: Owned, around: Pick<Around, 'from' | 'image'>): Whose {
  switch (owned.type) {
    case 'Region':
      return { regions: [owned.key], bodies: [] }
    case 'Municipality':
      return ofMunicipality(owned.key, around)
    case 'Hospital':
      return ofHospital(owned, around)
    case 'Organisation':
      return ofOrganisation(owned)
    case 'HealthAgreement':
    case 'PracticePlan':
      return ofAgreement(owned)
    case 'Initiative':
      return ofInitiative(owned, around)
    case 'Goal':
      return ofGoalOwner(owned, around)
    case 'JointFund':
      return ofBody(owned.clusterKey, around)
    case 'Person':
      return 'admin'
    default:
      return ofBody(owned.key, around)
  }
}

function ofMeeting(key: string, around: Around): Whose {
  const meeting = around.image.meetings.get(key)
  return meeting ? ofBody(meeting.bodyKey, around) : 'admin'
}

function ofInitiative(
  { clusterKey, regionKey }: { clusterKey: string | null; regionKey: string | null },
  a: Pick<Around, 'from' | 'image'>
): Whose {
  if (clusterKey !== null) return ofBody(clusterKey, a)
  return regionKey === null ? 'admin' : { regions: [regionKey], bodies: [] }
}

function ofGoalOwner(
  { ownerType, ownerKey }: Pick<ChangeRow<'goal'>, 'ownerType' | 'ownerKey'>,
  a: Pick<Around, 'from' | 'image'>
): Whose {
  if (ownerType === 'Body') return ofBody(ownerKey, a)
  if (ownerType === 'HealthAgreement') return ofAgreement(a.image.healthAgreements.get(ownerKey))
  const initiative = a.image.initiatives.get(ownerKey)
  return initiative ? ofInitiative(initiative, a) : 'admin'
}

function ofAgreement(record: { regionKey: string } | undefined): Whose {
  return record ? { regions: [record.regionKey], bodies: [] } : 'admin'
}

/** A step counts its subject's version up: where no more of the subject changes, the step says whose it is. */
function ofSubject({ change, set }: Around, home: () => Whose): Whose {
  const counted = change.before !== null && Object.keys(change.after).every((column) => column === 'version')
  const stepped = set.changes.some((one) => one.table === 'step' && one.after.subjectKey === change.key)
  return counted && stepped ? 'none' : home()
}

/** A step is of who takes it, and of what it is taken with; taking up what another has tried is of the taker alone. */
function ofStep(step: ChangeRow<'step'>, around: Around): Whose {
  const acting = ofActing(step, around)
  if (step.action === 'takeUpInitiative' && acting !== null) return acting
  return together(acting ?? NOTHING, ofStepSubject(step, around))
}

function ofActing({ by, byKey }: ChangeRow<'step'>, around: Around): Whose | null {
  if (byKey === null) return null
  if (by === 'SSU' || by === 'CLUSTER') return ofBody(byKey, around)
  if (by === 'REGIONAL_COUNCIL') return { regions: [byKey], bodies: [] }
  return by === 'MUNICIPAL_COUNCIL' ? ofMunicipality(byKey, around) : null
}

function ofStepSubject({ subjectType, subjectKey }: ChangeRow<'step'>, around: Around): Whose {
  const { image } = around
  switch (subjectType) {
    case 'HealthAgreement':
      return ofAgreement(image.healthAgreements.get(subjectKey))
    case 'PracticePlan':
      return ofAgreement(image.practicePlans.get(subjectKey))
    case 'Initiative': {
      const initiative = image.initiatives.get(subjectKey)
      return initiative ? ofInitiative(initiative, around) : 'admin'
    }
    case 'JointFund': {
      const fund = image.jointFunds.get(subjectKey)
      return fund ? ofBody(fund.clusterKey, around) : 'admin'
    }
    case 'Goal': {
      const goal = image.goals.get(subjectKey)
      return goal ? ofGoalOwner(goal, around) : 'admin'
    }
  }
}

function beyondScope({ regions, bodies }: Belongs, wholeRegion: boolean): DomainError {
  const da = [
    regions.length > 0 ? `region ${regions.join(', ')}` : '',
    wholeRegion ? 'ikke begrænset til enkelte organer' : bodies.length > 0 ? `organ ${bodies.join(', ')}` : ''
  ]
  const en = [
    regions.length > 0 ? `region ${regions.join(', ')}` : '',
    wholeRegion ? 'not narrowed down to bodies' : bodies.length > 0 ? `body ${bodies.join(', ')}` : ''
  ]
  const list = (parts: string[]) => parts.filter((part) => part !== '').join('; ')
  const text: Text = {
    da: `Det ligger uden for nøglens område. Det kræver rollen editor for: ${list(da)}.`,
    en: `That is beyond the scope of the key. It needs the role editor for: ${list(en)}.`
  }
  return new DomainError('FORBIDDEN', text, {
    needed: { role: 'EDITOR', regions: [...regions], bodies: wholeRegion ? null : [...bodies] }
  })
}
