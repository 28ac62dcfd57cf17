/**
 * The closed lists of words. Their spelling is the same in the domain, the database, the seeds and the SDL, so no code
 * maps them. A contract test compares these lists with the enums of the SDL.
 */
export const EVIDENCE = ['STATED', 'DERIVED', 'INFERRED', 'RECORDED'] as const
export type Evidence = (typeof EVIDENCE)[number]

export const LANGUAGE = ['DA', 'EN'] as const
export type Language = (typeof LANGUAGE)[number]

/** Role of a key or an access token. */
export const ROLE = ['READER', 'EDITOR', 'ADMIN'] as const
export type Role = (typeof ROLE)[number]

/** The object of a change record: the world, what is recorded of it, or the law. */
export const CHANGE_NATURE = ['WORLD', 'RECORD', 'LAW'] as const
export type ChangeNature = (typeof CHANGE_NATURE)[number]

export const DIFFERENCE_KIND = [
  'THING',
  'NAME',
  'PLACE',
  'MEMBERSHIP',
  'SUCCESSION',
  'RULE',
  'APPOINTMENT',
  'COMPOSITION',
  'LIFECYCLE',
  'MONEY',
  'FACT'
] as const
export type DifferenceKind = (typeof DIFFERENCE_KIND)[number]

export const DIFFERENCE_CHANGE = ['APPEARS', 'DISAPPEARS', 'CHANGES'] as const
export type DifferenceChange = (typeof DIFFERENCE_CHANGE)[number]

/** DISABLED: the receiver has answered 410 Gone. */
export const WEBHOOK_STATE = ['ACTIVE', 'PAUSED', 'DISABLED', 'DELETED'] as const
export type WebhookState = (typeof WEBHOOK_STATE)[number]

/** EXPIRED is worked out from the day and never stored. */
export const SCENARIO_STATUS = ['DRAFT', 'APPLIED', 'ABANDONED', 'EXPIRED'] as const
export type ScenarioStatus = (typeof SCENARIO_STATUS)[number]

export const SCENARIO_VISIBILITY = ['PRIVATE', 'REGIONS'] as const
export type ScenarioVisibility = (typeof SCENARIO_VISIBILITY)[number]

export const BODY_KIND = [
  'LOCAL_CLUSTER',
  'HEALTH_CLUSTER',
  'SSU',
  'HEALTH_COORDINATION_COMMITTEE',
  'PRACTICE_PLAN_COMMITTEE',
  'HEALTH_COUNCIL',
  'OTHER'
] as const
export type BodyKind = (typeof BODY_KIND)[number]

/** The functions that bodies have beside meeting. */
export const BODY_FUNCTION = [
  'OWNS_INITIATIVES',
  'TAKES_UP_INITIATIVES',
  'OWNS_FUNDS',
  'DRAFTS_HEALTH_AGREEMENTS',
  'HEARD_ON_HEALTH_AGREEMENTS',
  'RECEIVES_PRACTICE_PLANS'
] as const
export type BodyFunction = (typeof BODY_FUNCTION)[number]

/** The stages of the work of a body. */
export const BODY_OPERATION = ['PREPARATORY', 'FULL', 'WINDING_UP'] as const
export type BodyOperation = (typeof BODY_OPERATION)[number]

export const LEVEL = ['POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE'] as const
export type Level = (typeof LEVEL)[number]

export const MEMBER_ROLE = ['MUNICIPALITY', 'HOSPITAL', 'GENERAL_PRACTICE', 'REGIONAL_PSYCHIATRY'] as const
export type MemberRole = (typeof MEMBER_ROLE)[number]

export const SUCCESSION_KIND = ['REPLACES', 'TAKES_OVER_TASKS', 'MERGES_INTO', 'SPLITS_INTO', 'RENAMES'] as const
export type SuccessionKind = (typeof SUCCESSION_KIND)[number]

export const NAME_KIND = ['NAME', 'OFFICIAL_NAME', 'ALIAS'] as const
export type NameKind = (typeof NAME_KIND)[number]

/** What a place is: a code system of the FHIR directory. */
export const PLACE_KIND = ['REGION', 'MUNICIPALITY', 'HOSPITAL'] as const
export type PlaceKind = (typeof PLACE_KIND)[number]

export const SEAT_KIND = [
  'REGIONAL_COUNCIL_CHAIR',
  'REGIONAL_COUNCIL_MEMBER',
  'MAYOR',
  'MUNICIPAL_CO_CHAIR',
  'GENERAL_PRACTITIONER',
  'REGION_OR_HOSPITAL_REPRESENTATIVE',
  'MUNICIPAL_REPRESENTATIVE',
  'GENERAL_PRACTICE_REPRESENTATIVE',
  'PATIENT_REPRESENTATIVE',
  'REGIONAL_REPRESENTATIVE'
] as const
export type SeatKind = (typeof SEAT_KIND)[number]

export const SEAT_PER = ['BODY', 'MEMBER_MUNICIPALITY', 'CLUSTER_IN_REGION'] as const
export type SeatPer = (typeof SEAT_PER)[number]

export const APPOINTER = ['REGION', 'REGIONAL_COUNCIL', 'MUNICIPALITY', 'PLO', 'PATIENT_INVOLVEMENT_COMMITTEE'] as const
export type Appointer = (typeof APPOINTER)[number]

export const BINDING = ['MANDATORY', 'DEFAULT'] as const
export type Binding = (typeof BINDING)[number]

export const OFFICE = ['MAYOR', 'RAADMAND', 'FAGBORGMESTER'] as const
export type Office = (typeof OFFICE)[number]

/** The offices of people; a seat accepts some of them. */
export const PERSON_OFFICE = [
  'REGIONAL_COUNCIL_CHAIR',
  'REGIONAL_COUNCIL_MEMBER',
  'MAYOR',
  'RAADMAND',
  'FAGBORGMESTER',
  'MUNICIPAL_COUNCIL_MEMBER',
  'GENERAL_PRACTITIONER',
  'REGIONAL_EMPLOYEE',
  'MUNICIPAL_EMPLOYEE',
  'PATIENT_REPRESENTATIVE'
] as const
export type PersonOffice = (typeof PERSON_OFFICE)[number]

export const APPOINTMENT_KIND = ['MEMBER', 'SUBSTITUTE', 'ALTERNATE'] as const
export type AppointmentKind = (typeof APPOINTMENT_KIND)[number]

export const MEETING_STATUS = ['SCHEDULED', 'HELD', 'CANCELLED'] as const
export type MeetingStatus = (typeof MEETING_STATUS)[number]

/** The matters that a new body must decide afresh (document 003, section 14). */
export const CONSTITUTION_ITEM = ['PURPOSE', 'TASKS', 'MEMBERS', 'CHAIRS', 'SECRETARIAT'] as const
export type ConstitutionItem = (typeof CONSTITUTION_ITEM)[number]

export const AFFILIATION_CONCERN_KIND = ['FIFTY_FIFTY', 'SOMATIC_PSYCHIATRIC_MISMATCH', 'SMALL_HOSPITAL'] as const
export type AffiliationConcernKind = (typeof AFFILIATION_CONCERN_KIND)[number]

export const COMPOSITION_STATUS = ['NO_RULES', 'NOT_REPORTED', 'COMPLETE', 'VACANT', 'DEVIATING', 'VIOLATED'] as const
export type CompositionStatus = (typeof COMPOSITION_STATUS)[number]

export const FINDING_SEVERITY = ['VIOLATION', 'DEVIATION', 'VACANCY', 'NOTICE'] as const
export type FindingSeverity = (typeof FINDING_SEVERITY)[number]

export const FINDING_CODE = [
  'SEAT_VACANT',
  'TOO_MANY_SEATED',
  'WRONG_OFFICE',
  'WRONG_APPOINTER',
  'APPOINTER_MISSING',
  'FIELD_MISSING',
  'APPOINTMENT_WITHOUT_SEAT',
  'PERSON_ON_SEVERAL_SEATS',
  'PERSON_TWICE_ON_SEAT',
  'CHAIR_VACANT',
  'TOO_MANY_CHAIRS',
  'CHAIR_WITHOUT_SEAT',
  'CHAIR_BY_SUBSTITUTE',
  'LOCAL_AGREEMENT_APPLIES',
  'SEATS_NOT_ALLOCATED',
  'SEATS_OUTSIDE_RULE',
  'BALANCE_BROKEN',
  'CLUSTER_WITHOUT_HOSPITAL',
  'MUNICIPALITY_WITHOUT_BODY',
  'OPEN_UNDER_ENDED_BODY',
  'RECORDED_AFTER_END'
] as const
export type FindingCode = (typeof FINDING_CODE)[number]

export const CHAIR_ROLE = ['CO_CHAIR', 'CHAIR', 'VICE_CHAIR'] as const
export type ChairRole = (typeof CHAIR_ROLE)[number]

export const SIDE = ['REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS'] as const
export type Side = (typeof SIDE)[number]

/** The relation of the seats of a side to all other seats of a level. EQUAL_PLUS: as many, and so many more. */
export const BALANCE = ['MAJORITY', 'AT_LEAST_HALF', 'EQUAL_PLUS'] as const
export type Balance = (typeof BALANCE)[number]

export const INVOLVEMENT_KIND = [
  'MEMBER',
  'MUST_BE_INVOLVED',
  'MAY_BE_INVOLVED',
  'ANNUAL_INVITATION',
  'REPRESENTED'
] as const
export type InvolvementKind = (typeof INVOLVEMENT_KIND)[number]

export const FIELD = ['PSYCHIATRY'] as const
export type Field = (typeof FIELD)[number]

export const INVOLVED_PARTY = [
  'PATIENT_INVOLVEMENT_COMMITTEE',
  'PATIENT_AND_RELATIVES_ORGANISATIONS',
  'OTHER_REPRESENTATIVES'
] as const
export type InvolvedParty = (typeof INVOLVED_PARTY)[number]

export const VARIATION_PARTY = ['REGIONAL_COUNCIL', 'MAYORS'] as const
export type VariationParty = (typeof VARIATION_PARTY)[number]

export const CADENCE_SOURCE = ['LAW', 'BODY', 'ADVICE'] as const
export type CadenceSource = (typeof CADENCE_SOURCE)[number]

export const STRENGTH = ['MUST', 'SHOULD', 'MAY', 'FACT'] as const
export type Strength = (typeof STRENGTH)[number]

export const TASK_KIND = ['SUMMARY', 'GENERAL', 'STATUTORY', 'ADVISORY'] as const
export type TaskKind = (typeof TASK_KIND)[number]

export const STATEMENT_CATEGORY = [
  'RATIONALE',
  'STRUCTURE',
  'AUTHORITY',
  'TARGET_GROUP',
  'COOPERATION_TOPIC',
  'CHALLENGE',
  'FOCUS_AREA',
  'EXPECTATION',
  'AMBITION',
  'WORKING_RULE',
  'FUND_RULE',
  'AFFILIATION_RULE',
  'AFFILIATION_CONCERN',
  'AFFILIATION_SOLUTION',
  'AGREEMENT_RULE',
  'PRACTICE_PLAN_RULE',
  'PRACTICE_PLAN_TOPIC',
  'PREDECESSOR_FATE',
  'SECRETARIAT_DUTY',
  'SUPPORT',
  'SUCCESS_CRITERION',
  'AGENDA_THEME',
  'DATA_THEME',
  'DATA_SUPPORT',
  'PRINCIPLE',
  'POSITION',
  'CONSTRUCTION'
] as const
export type StatementCategory = (typeof STATEMENT_CATEGORY)[number]

export const KEY_FIGURE_TOPIC = ['SHARED_PATIENTS', 'HOSPITAL_CONSTRUCTION'] as const
export type KeyFigureTopic = (typeof KEY_FIGURE_TOPIC)[number]

export const UNIT = ['PERCENT', 'COUNT', 'DKK'] as const
export type Unit = (typeof UNIT)[number]

export const PERSPECTIVE = ['REGIONAL', 'MUNICIPAL'] as const
export type Perspective = (typeof PERSPECTIVE)[number]

export const LEGAL_EVENT_KIND = [
  'PROPOSAL',
  'POLITICAL_AGREEMENT',
  'BILL_PRESENTED',
  'ACT_PASSED',
  'ACT_IN_FORCE',
  'HEARING_DEADLINE',
  'EXPIRY',
  'APPROVAL_DUE'
] as const
export type LegalEventKind = (typeof LEGAL_EVENT_KIND)[number]

export const ORGANISATION_KIND = [
  'SECTOR',
  'ASSOCIATION',
  'AUTHORITY',
  'MINISTRY',
  'MUNICIPAL_CONTACT_COUNCIL',
  'COMMITTEE',
  'SUPPORT_GROUP',
  'WORKING_GROUP',
  'SECRETARIAT',
  'HOSPITAL_ORGANISATION'
] as const
export type OrganisationKind = (typeof ORGANISATION_KIND)[number]

export const INITIATIVE_PHASE = ['IDEA', 'TEST', 'EVALUATE', 'IMPLEMENT', 'SPREAD', 'COMPLETED', 'STOPPED'] as const
export type InitiativePhase = (typeof INITIATIVE_PHASE)[number]

export const SPREAD_SCOPE = ['CLUSTERS_IN_REGION', 'OTHER_REGIONS', 'NATIONAL'] as const
export type SpreadScope = (typeof SPREAD_SCOPE)[number]

export const MODEL_STATUS = ['AGREED', 'NOT_AGREED'] as const
export type ModelStatus = (typeof MODEL_STATUS)[number]

/** The status of an agreement. The dates of an approved agreement say the rest. */
export const HEALTH_AGREEMENT_STAGE = [
  'DRAFT',
  'IN_APPROVAL',
  'APPROVED_BY_PARTIES',
  'SUBMITTED',
  'APPROVED',
  'WITHDRAWN',
  'REPEALED'
] as const
export type HealthAgreementStage = (typeof HEALTH_AGREEMENT_STAGE)[number]

export const HEALTH_AGREEMENT_STATUS = [
  'DRAFT',
  'IN_APPROVAL',
  'APPROVED_BY_PARTIES',
  'SUBMITTED',
  'PLANNED',
  'IN_FORCE',
  'EXPIRED',
  'WITHDRAWN',
  'REPEALED'
] as const
export type HealthAgreementStatus = (typeof HEALTH_AGREEMENT_STATUS)[number]

export const PRACTICE_PLAN_STAGE = [
  'REQUIRED',
  'DRAFT',
  'IN_HEARING',
  'HEARD',
  'PRESENTED',
  'ADOPTED',
  'WITHDRAWN',
  'REPEALED'
] as const
export type PracticePlanStage = (typeof PRACTICE_PLAN_STAGE)[number]

export const PRACTICE_PLAN_STATUS = [
  'REQUIRED',
  'DRAFT',
  'IN_HEARING',
  'HEARD',
  'PRESENTED',
  'PLANNED',
  'IN_FORCE',
  'EXPIRED',
  'WITHDRAWN',
  'REPEALED'
] as const
export type PracticePlanStatus = (typeof PRACTICE_PLAN_STATUS)[number]

export const JOINT_FUND_STAGE = ['OPEN', 'CLOSED'] as const
export type JointFundStage = (typeof JOINT_FUND_STAGE)[number]

export const GOAL_STAGE = ['OPEN', 'CLOSED', 'WITHDRAWN'] as const
export type GoalStage = (typeof GOAL_STAGE)[number]

/** The types with a lifecycle. */
export const LIFECYCLE_SUBJECT = ['HealthAgreement', 'PracticePlan', 'Initiative', 'JointFund', 'Goal'] as const
export type LifecycleSubject = (typeof LIFECYCLE_SUBJECT)[number]

/** The parties that take steps. */
export const ACTING_PARTY = [
  'SSU',
  'CLUSTER',
  'COMMITTEE',
  'REGIONAL_COUNCIL',
  'MUNICIPAL_COUNCIL',
  'MUNICIPALITIES',
  'GENERAL_PRACTICE',
  'HEALTH_AUTHORITY',
  'HEARING_PARTY',
  'LEGISLATION',
  'NATIONAL'
] as const
export type ActingParty = (typeof ACTING_PARTY)[number]

/** The state of one party's approval. A rejection sends the whole agreement back and shows in its history. */
export const APPROVAL_STATUS = ['NOT_RECORDED', 'PENDING', 'APPROVED'] as const
export type ApprovalStatus = (typeof APPROVAL_STATUS)[number]

export const GOAL_OWNER = ['Body', 'HealthAgreement', 'Initiative'] as const
export type GoalOwner = (typeof GOAL_OWNER)[number]

/** The status of a goal, by its measurements. */
export const GOAL_STATUS = [
  'NOT_MEASURED',
  'IMPROVING',
  'UNCHANGED',
  'WORSENING',
  'REACHED',
  'MISSED',
  'WITHDRAWN'
] as const
export type GoalStatus = (typeof GOAL_STATUS)[number]

/** The outcomes of an assessment. */
export const GOAL_OUTCOME = ['REACHED', 'MISSED'] as const
export type GoalOutcome = (typeof GOAL_OUTCOME)[number]

/** The last two are the two ends of what is carried over to the next year's fund. */
export const FUND_ENTRY_KIND = [
  'CONTRIBUTION',
  'ALLOCATION',
  'RETURN',
  'REVERSAL',
  'CARRIED_OUT',
  'CARRIED_IN'
] as const
export type FundEntryKind = (typeof FUND_ENTRY_KIND)[number]

/** On what a contribution rests. */
export const CONTRIBUTION_BASIS = ['PER_CAPITA_MODEL', 'LOCAL_EXTRA'] as const
export type ContributionBasis = (typeof CONTRIBUTION_BASIS)[number]

/** The purposes of money; joint funds never pay for the last two (document 003, section 5). */
export const FUND_PURPOSE = ['DEVELOPMENT', 'TEST', 'EVALUATION', 'OPERATION', 'IMPLEMENTATION'] as const
export type FundPurpose = (typeof FUND_PURPOSE)[number]

export const DOCUMENT_KIND = [
  'FACT_SHEET',
  'BOOKLET',
  'OP_ED',
  'ACT',
  'BILL',
  'EXECUTIVE_ORDER',
  'PREPARATORY_WORK',
  'DECISION',
  'REGISTER',
  'WEB_PAGE'
] as const
export type DocumentKind = (typeof DOCUMENT_KIND)[number]

export const DOUBT_KIND = [
  'AMBIGUITY',
  'CONTRADICTION',
  'VARIANT',
  'ARTEFACT',
  'TEMPORAL',
  'INCONSISTENCY',
  'ERROR_IN_SOURCE',
  'MISSING',
  'CHECK'
] as const
export type DoubtKind = (typeof DOUBT_KIND)[number]

export const SEVERITY = ['HIGH', 'MEDIUM', 'LOW', 'INFO'] as const
export type Severity = (typeof SEVERITY)[number]

export const SEARCH_TYPE = [
  'REGION',
  'MUNICIPALITY',
  'HOSPITAL',
  'BODY',
  'ORGANISATION',
  'STATEMENT',
  'TASK',
  'REPRESENTATION_RULE',
  'CHAIR_RULE',
  'CADENCE_RULE',
  'INVOLVEMENT_DUTY',
  'VARIATION_RULE',
  'BALANCE_RULE',
  'KEY_FIGURE',
  'INITIATIVE',
  'LEGAL_EVENT',
  'CLAIM',
  'DOUBT'
] as const
export type SearchType = (typeof SEARCH_TYPE)[number]

export const SEARCH_FIELD = ['TITLE', 'TEXT'] as const
export type SearchField = (typeof SEARCH_FIELD)[number]

/** The registers whose numbers are facts here: of businesses, of the health service, of the municipalities' common systems. */
export const OFFICIAL_IDENTIFIER_SYSTEM = ['CVR', 'SOR', 'KOMBIT'] as const
export type OfficialIdentifierSystem = (typeof OFFICIAL_IDENTIFIER_SYSTEM)[number]

/** The systems of identifiers: codes of registers, and the service's own. */
export const IDENTIFIER_SYSTEM = [
  'MUNICIPALITY_CODE',
  'REGION_CODE',
  'ISO_3166_2',
  ...OFFICIAL_IDENTIFIER_SYSTEM,
  'KEY',
  'ID',
  'NAME'
] as const
export type IdentifierSystem = (typeof IDENTIFIER_SYSTEM)[number]

export const QUALITY_CODE = [
  'MUNICIPALITY_WITHOUT_CLUSTER',
  'MUNICIPALITY_IN_SEVERAL_CLUSTERS',
  'POPULATION_COUNTED_TWICE',
  'CLUSTER_WITHOUT_HOSPITAL',
  'CLUSTER_WITHOUT_MUNICIPALITY',
  'HOSPITAL_WITHOUT_CLUSTER',
  'REGION_WITHOUT_SSU',
  'CLUSTER_COUNT_UNEXPECTED',
  'OVERLAPPING_PERIODS',
  'GAP_IN_PERIODS',
  'SUCCESSION_GAP',
  'MEMBER_OUTSIDE_REGION',
  'INFERRED_FACT',
  'CONTRADICTING_CLAIMS',
  'SOURCE_DOUBT',
  'MODEL_NOT_AGREED',
  'MUNICIPALITY_WITHOUT_BODY',
  'MUNICIPALITY_IN_SEVERAL_BODIES',
  'BODY_WITHOUT_RULES',
  'RULE_WITHOUT_BODY',
  'AGREEMENT_WITHOUT_COMMITTEE',
  'MEETING_AFTER_END',
  'SUCCESSION_OVERLAP',
  'BEFORE_SOURCES',
  'BEYOND_SOURCES'
] as const
export type QualityCode = (typeof QUALITY_CODE)[number]

/** The types that a doubt or a data-quality issue can be about: everything with a global id. */
export const SUBJECT_TYPE = [
  'Region',
  'Municipality',
  'Hospital',
  'Body',
  'Membership',
  'Organisation',
  'BodyType',
  'RepresentationRule',
  'ChairRule',
  'CadenceRule',
  'InvolvementDuty',
  'Task',
  'Statement',
  'KeyFigure',
  'LegalEvent',
  'Claim',
  'FundingRound',
  'Initiative',
  'HealthAgreement',
  'PracticePlan',
  'Document'
] as const
export type SubjectType = (typeof SUBJECT_TYPE)[number]
