/* Made from schema/ by `npm run generate`; do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentView, RegionView, MunicipalityView, OrganisationView, HospitalView, BodyTypeView, ClusterView, SsuView, CommitteeView, IdentifierView, MembershipView, SuccessionView, BodyLevelRuleView, RepresentationRuleView, ChairRuleView, CadenceRuleView, InvolvementDutyView, VariationRuleView, BalanceRuleView, SeatAllocationView, TaskView, StatementView, KeyFigureView, LegalEventView, ClaimView, DoubtView, FundingRoundView, InitiativeView, HealthAgreementView, PracticePlanView, BodyLevelView } from '../../domain/model/views.ts';
import type { PersonView, AppointmentView, ChairmanshipView, LocalAgreementView, InvolvementView, MeetingView, AgendaItemView, ConstitutionDecisionView, SecretariatPartyView, AffiliationConcernView, RepresentationView, GoalView, JointFundView, FundEntryView, PopulationSetView, WebhookView } from '../../domain/model/recorded-views.ts';
import type { CompositionView, SeatView, ChairView, BecauseView } from '../../domain/seats/composition-view.ts';
import type { AuditRecord as AuditRecordModel } from '../../domain/access/audit-service.ts';
import type { Delivery } from '../../domain/webhooks/webhook-service.ts';
import type { CadenceModel, FindingModel, CompositionReportModel, SearchHitsModel, SearchHitEdgeModel, SectionModel, SpreadModel, FundingReasonModel, DateBasisModel, MoneyModel } from '../models.ts';
import type { Citation, FieldBasis as FieldBasisModel, NameRecord, Step as HearingAnswerStep, Step as ConsensusStep } from '../../domain/model/records.ts';
import type { QualityIssueView as QualityIssueModel } from '../../domain/quality/quality-service.ts';
import type { Resolution as ResolutionModel, Match } from '../../domain/search/resolve-service.ts';
import type { Link as LinkModel, Contact as ContactModel } from '../../domain/basics/fact.ts';
import type { StepModel, NextStepModel, ObstacleModel } from '../../domain/lifecycles/lifecycle-service.ts';
import type { Approval as ApprovalModel, ClusterInput as ClusterInputModel } from '../../domain/agreements/agreement-service.ts';
import type { PlanTopic } from '../../domain/practice-plans/plan-service.ts';
import type { InitiativeMoney as InitiativeMoneyModel } from '../../domain/funds/fund-service.ts';
import type { RegionalRateView } from '../../domain/funds/share-service.ts';
import type { FundingModel as FundingModelModel, MunicipalContribution as MunicipalContributionModel, RegionalContribution as RegionalContributionModel, FundingTotals as FundingTotalsModel, ClusterPopulation as ClusterPopulationModel, Unresolved } from '../../domain/funds/funding-model.ts';
import type { ChangeSetView as ChangeSetModel, SetResult, SetOutcome } from '../../domain/change-sets/change-set-service.ts';
import type { TitledPlace, PublicChange as PublicChangeModel, ChangePage as ChangePageModel } from '../../domain/sync/feed.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A calendar day in Denmark, written `YYYY-MM-DD`, such as 2022-07-01. Periods are half-open: `validTo` is the first day
   * on which a fact is no longer valid. Danish: dato.
   */
  Date: { input: string; output: string; }
  /** A value as JSON. Danish: JSON-værdi. */
  JSON: { input: unknown; output: unknown; }
};

/** Direction of an ordering. Danish: sorteringsretning. */
export type OrderDirection =
  /** Smallest first; text in Danish alphabetical order. Danish: stigende. */
  | 'ASC'
  /** Largest first. Danish: faldende. */
  | 'DESC';

/** An object with a global id. Danish: objekt. */
export type Node = {
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /**
   * Day that the object is read as of. One id has other values on other days, so a normalised cache needs `id` and `asOf`
   * as its key. Danish: pr. dato.
   */
  asOf: Scalars['Date']['output'];
};

/** An object with a name. Danish: navngivet. */
export type Named = {
  /** Name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
};

/** Data that every fact carries: its period, its evidence and its sources. Danish: oplysning. */
export type Fact = {
  /** Day that the fact is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /**
   * Reservation or reason that helps to read the fact correctly; null where there is none. Never null where the evidence
   * is INFERRED. Danish: bemærkning.
   */
  note?: Maybe<Scalars['String']['output']>;
};


/** Data that every fact carries: its period, its evidence and its sources. Danish: oplysning. */
export type FactNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Thing of the structure: a region, municipality, hospital, organisation or body. Danish: led i strukturen. */
export type Thing = {
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Key; for regions and municipalities their code. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /**
   * Reservation or reason that helps to read the fact correctly; null where there is none. Never null where the evidence
   * is INFERRED. Danish: bemærkning.
   */
  note?: Maybe<Scalars['String']['output']>;
};


/** Thing of the structure: a region, municipality, hospital, organisation or body. Danish: led i strukturen. */
export type ThingNoteArgs = {
  language?: InputMaybe<Language>;
};

/**
 * Evidence for one field of a fact. A breach of a field that is DERIVED or INFERRED is at most a NOTICE, and refuses no
 * write. Danish: belæg for et felt.
 */
export type FieldBasis = {
  __typename?: 'FieldBasis';
  /** Name of the field, such as `appointedBy`. Danish: felt. */
  field: Scalars['String']['output'];
  /** How well the sources support the field. Danish: belæg. */
  evidence: Evidence;
  /** Reason why the evidence of the field differs. Danish: bemærkning. */
  note: Scalars['String']['output'];
  /** Places in the source documents that support the field; empty where those of the fact do. Danish: kilde. */
  provenance: Array<Provenance>;
};


/**
 * Evidence for one field of a fact. A breach of a field that is DERIVED or INFERRED is at most a NOTICE, and refuses no
 * write. Danish: belæg for et felt.
 */
export type FieldBasisNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A place in a source document that supports a fact. Danish: kildehenvisning. */
export type Provenance = {
  __typename?: 'Provenance';
  /** Source document. Danish: dokument. */
  document: Document;
  /** Key of the section within the document. Danish: afsnit. */
  section: Scalars['String']['output'];
  /** First line of the place, from 1; null where the whole section is meant. Danish: første linje. */
  lineFrom?: Maybe<Scalars['Int']['output']>;
  /** Last line of the place; null where the whole section is meant. Danish: sidste linje. */
  lineTo?: Maybe<Scalars['Int']['output']>;
  /** Note on this reference; null where there is none. Danish: bemærkning til henvisningen. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A place in a source document that supports a fact. Danish: kildehenvisning. */
export type ProvenanceNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Position of a page in its list. Danish: sideoplysninger. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True if the list continues after this page. Danish: der er flere efter. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True if the list continues before this page. Danish: der er flere før. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. Danish: første markør. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge; null on an empty page. Danish: sidste markør. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type Query = {
  __typename?: 'Query';
  /**
   * The object with this global id, as of today, or as of its nearest day if it is past or still to come. Null where there
   * is none. `nodes` reads any day. Danish: objekt efter id.
   */
  node?: Maybe<Node>;
  /** Objects with these global ids, in the same order; null where there is none. Danish: objekter efter id. */
  nodes: Array<Maybe<Node>>;
  /**
   * Health agreements in force on the day; with a status filter also those drafted, planned or expired. Danish:
   * sundhedsaftaler.
   */
  healthAgreements: HealthAgreementConnection;
  /** One health agreement by its key, whatever its status on the day; null where there is none. Danish: sundhedsaftale. */
  healthAgreement?: Maybe<HealthAgreement>;
  /** Practice plans, whatever their status on the day. Danish: praksisplaner. */
  practicePlans: PracticePlanConnection;
  /** One practice plan by its key; null where there is none. Danish: praksisplan. */
  practicePlan?: Maybe<PracticePlan>;
  /**
   * Composition of every level of every body: whether it meets the rules, and which seats are vacant. Danish:
   * sammensætningsrapport.
   */
  compositionReport: CompositionReport;
  /** One appointment by its key; null where there is none. Danish: udpegning. */
  appointment?: Maybe<Appointment>;
  /** Appointments to seats in all bodies on the day. Danish: udpegninger. */
  appointments: AppointmentConnection;
  /**
   * Chairs designated on the day. Chairs that come with an office are not listed here but in each composition. Danish:
   * formandsposter.
   */
  chairmanships: ChairmanshipConnection;
  /** Local agreements that vary a rule on the day. Danish: lokale aftaler. */
  localAgreements: LocalAgreementConnection;
  /** Involvements of patients and relatives up to the day, the latest first. Danish: inddragelser. */
  involvements: InvolvementConnection;
  /** Every write, newest first. Needs the role admin. Danish: revisionsspor. */
  auditRecords: AuditRecordConnection;
  /** One cluster by its key; null where there is none on the day. Danish: klynge. */
  cluster?: Maybe<Cluster>;
  /** Clusters on the day: local clusters before 2022-07-01, health clusters from that day. Danish: klynger. */
  clusters: ClusterConnection;
  /**
   * The cooperation committee (SSU) of a region. Give either `regionCode` or `key`; null where there is none on the day.
   * Danish: sundhedssamarbejdsudvalg.
   */
  ssu?: Maybe<Ssu>;
  /** Cooperation committees (SSU) on the day, one for each region. Danish: sundhedssamarbejdsudvalg. */
  ssus: SsuConnection;
  /** One committee by its key; null where there is none on the day. Danish: udvalg. */
  committee?: Maybe<Committee>;
  /** Committees that are neither cluster nor cooperation committee. Danish: udvalg. */
  committees: CommitteeConnection;
  /** One body of any kind by its key; null where there is none on the day. Danish: organ. */
  body?: Maybe<Body>;
  /** Bodies of every kind on the day. Danish: organer. */
  bodies: BodyConnection;
  /**
   * The memberships of all bodies on the day, one for each body and member: the flat table of who belongs where. Danish:
   * medlemskaber.
   */
  memberships: MembershipConnection;
  /** One type of body by its key; null where there is none on the day. Danish: organtype. */
  bodyType?: Maybe<BodyType>;
  /** Types of body in force on the day, by key. Danish: organtyper. */
  bodyTypes: Array<BodyType>;
  /** A change set by its key; null if there is none. Danish: ændringssæt. */
  changeSet?: Maybe<ChangeSet>;
  /** Every change set, newest first. Danish: ændringssæt. */
  changeSets: ChangeSetConnection;
  /**
   * All changes in order: every write, and every turn of a day. For replicas, which continue from the last number they
   * have. Danish: ændringer.
   */
  changes: ChangePage;
  /** Joint funds of the whole country, one round for each year, on every day. Danish: fælles midler. */
  fundingRounds: Array<FundingRound>;
  /** Joint funds of clusters that are opened by the day. Danish: fælles midler. */
  jointFunds: JointFundConnection;
  /** One joint fund by its key; null where it is not opened by the day. Danish: fælles midler. */
  jointFund?: Maybe<JointFund>;
  /**
   * Contributions to a cluster's joint fund of a year by the agreed model, with the members on 1 July of that year. Null
   * where the cluster does not exist then. Danish: fordelingsmodel.
   */
  fundingModel?: Maybe<FundingModel>;
  /** Imported population figures, by their day. Danish: befolkningstal. */
  populationSets: Array<PopulationSet>;
  /** Key figures of the documents, on every day. Danish: nøgletal. */
  keyFigures: Array<KeyFigure>;
  /** Initiatives of clusters: joint projects of region, municipalities and general practice. Danish: indsatser. */
  initiatives: InitiativeConnection;
  /** One initiative by its key; null where it does not exist on the day. Danish: indsats. */
  initiative?: Maybe<Initiative>;
  /**
   * Representations recorded on the day: for each municipality and level, the cluster in which it is represented. Danish:
   * repræsentationer.
   */
  representations: RepresentationConnection;
  /** One region by its official code; null where there is none on the day. Danish: region. */
  region?: Maybe<Region>;
  /** The regions on the day. Danish: regioner. */
  regions: RegionConnection;
  /** One municipality by its official code; null where there is none on the day. Danish: kommune. */
  municipality?: Maybe<Municipality>;
  /** The municipalities on the day. Danish: kommuner. */
  municipalities: MunicipalityConnection;
  /** One hospital by its key; null where there is none on the day. Danish: hospital. */
  hospital?: Maybe<Hospital>;
  /** The hospitals on the day. Danish: hospitaler. */
  hospitals: HospitalConnection;
  /** Rules in force on the day about the seats of each level. Danish: repræsentationsregler. */
  representationRules: RepresentationRuleConnection;
  /** One rule by its key; null where there is none that day. Danish: repræsentationsregel. */
  representationRule?: Maybe<RepresentationRule>;
  /** Rules in force on the day about the chairs of each level. Danish: formandsregler. */
  chairRules: ChairRuleConnection;
  /** Rules and advice in force on the day about how often each level meets. Danish: regler om mødekadence. */
  cadenceRules: CadenceRuleConnection;
  /** Duties and possibilities in force on the day to involve or invite other parties. Danish: inddragelsespligter. */
  involvementDuties: InvolvementDutyConnection;
  /** Rules in force on the day that allow local agreements to vary the composition. Danish: regler om lokal fravigelse. */
  variationRules: VariationRuleConnection;
  /** Rules about the balance between the sides of a level, in force on the day. Danish: regler om fordelingen mellem parterne. */
  balanceRules: BalanceRuleConnection;
  /**
   * Objects whose name, or title and text in Danish or English, have words that begin with the words given. Case, accents
   * and invisible characters make no difference, nor do æ/ä/ae, ø/ö/oe and å/aa. "101" finds the municipality 0101. Names
   * come first, then titles and texts by relevance; `edges { passage }` shows where the words stand. Danish: søgning.
   */
  search: SearchHitConnection;
  /**
   * Objects that an identifier or a name means on the day, with their successors if they are no longer in force. A name
   * that several objects share returns all of them. Danish: opslag af identifikator.
   */
  resolve: Resolution;
  /** The same as `resolve` for up to 100 identifiers, in the given order. Danish: opslag af flere identifikatorer. */
  resolveMany: Array<Resolution>;
  /** The source documents. Danish: kildedokumenter. */
  documents: Array<Document>;
  /** Steps in the legal history of the structure. Danish: lovhistorik. */
  legalEvents: Array<LegalEvent>;
  /** Claims of the documents on the same topics, side by side. Danish: påstande. */
  claims: Array<Claim>;
  /**
   * Places where the documents allow more than one reading, with the reading that this service uses. Danish:
   * tvivlspunkter.
   */
  doubts: DoubtConnection;
  /** Doubtful or missing data as of a day, computed from the data. Danish: datakvalitet. */
  dataQuality: DataQuality;
  /** Tasks of bodies and organisations. Danish: opgaver. */
  tasks: TaskConnection;
  /**
   * Statements of the documents that are text rather than structure: principles, duties, themes and positions. Danish:
   * udsagn.
   */
  statements: StatementConnection;
  /** One statement by its key; null where there is none on the day. Danish: udsagn. */
  statement?: Maybe<Statement>;
  /** Organisations and groups that the documents name. Danish: organisationer. */
  organisations: OrganisationConnection;
  /** One organisation by its key; null where there is none on the day. Danish: organisation. */
  organisation?: Maybe<Organisation>;
  /**
   * Words for the codes of this service in one language, by type, such as "kommunal medformand" for the seat
   * MUNICIPAL_CO_CHAIR. Messages use the same words. Danish: ordforråd.
   */
  vocabulary: Array<VocabularyType>;
  /** Every webhook that is not deleted, the first registered first. Needs the role admin. Danish: webhooks. */
  webhooks: Array<Webhook>;
  /** One webhook; null for one that does not exist or is deleted. Needs the role admin. Danish: webhook. */
  webhook?: Maybe<Webhook>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryHealthAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<HealthAgreementFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryHealthAgreementArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryPracticePlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<PracticePlanFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryPracticePlanArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryCompositionReportArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<CompositionFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryAppointmentArgs = {
  key: Scalars['String']['input'];
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  orderBy?: InputMaybe<AppointmentOrder>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryChairmanshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ChairmanshipFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryLocalAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<LocalAgreementFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryInvolvementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<InvolvementFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryAuditRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryClusterArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryClustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ClusterFilter>;
  orderBy?: InputMaybe<ClusterOrder>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QuerySsuArgs = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QuerySsusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryCommitteeArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryCommitteesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<BodyFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryBodyArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryBodiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<BodyFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  orderBy?: InputMaybe<MembershipOrder>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryBodyTypeArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryBodyTypesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryChangeSetArgs = {
  key: Scalars['String']['input'];
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryChangeSetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ChangeFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryFundingRoundsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryJointFundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<JointFundFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryJointFundArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryFundingModelArgs = {
  year: Scalars['Int']['input'];
  clusterKey: Scalars['String']['input'];
  populationSet?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryKeyFiguresArgs = {
  topic?: InputMaybe<Array<KeyFigureTopic>>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryInitiativeArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryRepresentationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RepresentationFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryRegionArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryRegionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RegionFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryMunicipalityArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryMunicipalitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<MunicipalityFilter>;
  orderBy?: InputMaybe<MunicipalityOrder>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryHospitalArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryHospitalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<HospitalFilter>;
  orderBy?: InputMaybe<HospitalOrder>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryRepresentationRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryRepresentationRuleArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryChairRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryCadenceRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryInvolvementDutiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryVariationRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryBalanceRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<SearchType>>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryResolveArgs = {
  system: IdentifierSystem;
  value: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryResolveManyArgs = {
  requests: Array<ResolveRequest>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryClaimsArgs = {
  topic?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryDoubtsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DoubtFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryDataQualityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<QualityFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<TaskFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<StatementFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryStatementArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryOrganisationArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryVocabularyArgs = {
  language?: InputMaybe<Language>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Reads. Every field that reads structure takes `asOf`, the day to read. Danish: forespørgsler. */
export type QueryWebhookArgs = {
  key: Scalars['String']['input'];
};

/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * The committee of a region starts its next health agreement. The term is four years unless it is shortened by law.
   * Danish: udarbejd sundhedsaftale.
   */
  draftHealthAgreement?: Maybe<HealthAgreementPayload>;
  /**
   * Records the input of a health cluster to the draft. Every health cluster of the region must give input before the
   * draft is sent for approval. Danish: giv indspil.
   */
  giveHealthAgreementInput?: Maybe<HealthAgreementPayload>;
  /** Records that the committee has discussed the role of general practice. Danish: drøft almen praksis. */
  discussGeneralPractice?: Maybe<HealthAgreementPayload>;
  /** Records that the committee has revised the draft, which is required after a rejection. Danish: ret udkast. */
  reviseHealthAgreement?: Maybe<HealthAgreementPayload>;
  /**
   * Sends the draft to the regional council and every municipal council. Refused while a health cluster has not given
   * input, or the agreement has no goal. Danish: send til godkendelse.
   */
  sendHealthAgreementForApproval?: Maybe<HealthAgreementPayload>;
  /** Records that a regional or municipal council approves. The last approval completes the agreement. Danish: godkend. */
  approveHealthAgreement?: Maybe<HealthAgreementPayload>;
  /**
   * Records that a regional or municipal council rejects. The draft goes back as a new revision, and earlier approvals no
   * longer count. Danish: afvis.
   */
  rejectHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** Submits the agreement, approved by all parties, to the Danish Health Authority. Danish: indsend. */
  submitHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** Records that the Danish Health Authority has approved the agreement. Danish: registrér godkendelse. */
  recordHealthAuthorityApproval?: Maybe<HealthAgreementPayload>;
  /**
   * Records that the Danish Health Authority has rejected the agreement, which goes back as a new revision. Danish:
   * registrér afslag.
   */
  recordHealthAuthorityRejection?: Maybe<HealthAgreementPayload>;
  /** Extends an agreement by law. The next agreement starts as much later and keeps its end. Danish: forlæng. */
  extendHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** Records that the committee has followed up the goals of the agreement. Danish: følg op. */
  followUpHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** Records that the committee gives up the draft. The step is final. Danish: opgiv. */
  withdrawHealthAgreement?: Maybe<HealthAgreementPayload>;
  /**
   * Ends a health agreement by law, whatever its state; needs the role admin. An approved agreement is in force until the
   * day, and a draft is given up at once. Danish: ophæv ved lov.
   */
  repealHealthAgreement?: Maybe<HealthAgreementPayload>;
  /**
   * The regional council starts its next practice plan. Refused while another plan is being prepared. Danish: udarbejd
   * praksisplan.
   */
  draftPracticePlan?: Maybe<PracticePlanPayload>;
  /** Writes or replaces the text of the plan on one required topic. Danish: skriv emne. */
  writePracticePlanTopic?: Maybe<PracticePlanPayload>;
  /** Records the input of a health cluster to the plan. Danish: giv indspil til praksisplan. */
  givePracticePlanInput?: Maybe<PracticePlanPayload>;
  /** Records how the municipalities were involved. Danish: inddrag kommuner. */
  involveMunicipalitiesInPlan?: Maybe<PracticePlanPayload>;
  /** Records how general practice was involved. Danish: inddrag almen praksis. */
  involveGeneralPracticeInPlan?: Maybe<PracticePlanPayload>;
  /** Records agreement between the parties, or the points of disagreement. Danish: registrér enighed. */
  recordPracticePlanConsensus?: Maybe<PracticePlanPayload>;
  /** Opens the hearing. Refused while a required topic has no text. Danish: send i høring. */
  openPracticePlanHearing?: Maybe<PracticePlanPayload>;
  /** Records an answer in the open hearing. Danish: registrér høringssvar. */
  answerPracticePlanHearing?: Maybe<PracticePlanPayload>;
  /** Closes the hearing. Refused before its deadline. Danish: slut høring. */
  closePracticePlanHearing?: Maybe<PracticePlanPayload>;
  /** Presents the plan to the cooperation committee, which cannot veto it. Danish: forelæg. */
  presentPracticePlanToSsu?: Maybe<PracticePlanPayload>;
  /** Takes the plan back as a new revision, which needs a new hearing. Danish: tag planen om. */
  revisePracticePlan?: Maybe<PracticePlanPayload>;
  /**
   * Records that the regional council adopts the plan; no other party can. Refused until municipalities and general
   * practice are involved and the plan is presented. Danish: vedtag.
   */
  adoptPracticePlan?: Maybe<PracticePlanPayload>;
  /** Records that the regional council has followed up the adopted plan. Danish: følg op. */
  followUpPracticePlan?: Maybe<PracticePlanPayload>;
  /** Records that the regional council gives up the plan before its adoption. The step is final. Danish: opgiv. */
  withdrawPracticePlan?: Maybe<PracticePlanPayload>;
  /**
   * Ends a practice plan by law, whatever its state, and the duty to have one; needs the role admin. A plan in force is so
   * until the day, and one in preparation is given up at once. Danish: ophæv ved lov.
   */
  repealPracticePlan?: Maybe<PracticePlanPayload>;
  /**
   * Erases a person's name; needs the role admin. "(slettet)" replaces the name in the person's row and change records,
   * and in the reasons of changes of the person, their appointments and chairs. Stored responses that may contain the name
   * are deleted. Appointments stay. `mentions` lists other texts that contain the name; they are not changed. Danish: slet
   * navn.
   */
  erasePerson?: Maybe<ErasePersonPayload>;
  /**
   * Records a type of body, as an act creates it. Bodies of the type can be established in its period. Admins only.
   * Danish: registrér organtype.
   */
  recordBodyType?: Maybe<RecordBodyTypePayload>;
  /**
   * Sets the stage of a body from a day on, up to the next day on which it changes. Without a stage, a body works in full.
   * Admins only. Danish: sæt funktionsstatus.
   */
  setBodyOperation?: Maybe<SetBodyOperationPayload>;
  /**
   * Carries out several operations in one transaction, in their order, and judges the result once, at the end: all of them
   * or none. The feed, streams and replicas never show a part of a set. Danish: gennemfør ændringssæt.
   */
  applyChanges?: Maybe<ApplyChangesPayload>;
  /**
   * Takes a whole change set back, as a change set of its own. Refused if a later change is of one of its rows, or rests on
   * one. Danish: tilbagefør ændringssæt.
   */
  revertChanges?: Maybe<ApplyChangesPayload>;
  /**
   * Takes back a record that was never true: a membership, succession, number, appointment, chair, local agreement, meeting,
   * body or the like. It is gone from every day, and the change record keeps it. To end what was true, use the mutation that
   * ends it. Danish: tilbagekald.
   */
  withdrawFact?: Maybe<FactPayload>;
  /**
   * Takes an end back: the record goes on, and with it what ended in the same change record and has not been changed since.
   * Danish: genåbn.
   */
  reopenFact?: Maybe<FactPayload>;
  /**
   * Corrects what was recorded wrongly: the period, name, number or text of one record. The record is checked like a fresh
   * one: it may not overlap another or leave the period of what it belongs to, and a name must be free. Corrected fields get
   * evidence of their own in `basis`. Danish: ret.
   */
  correctFact?: Maybe<FactPayload>;
  /**
   * Records that a source says so: a fact that is DERIVED or INFERRED becomes STATED by an admin, and RECORDED with its
   * sources by an editor. A fact that is STATED gets further sources by an admin. Danish: bekræft.
   */
  confirmFact?: Maybe<FactPayload>;
  /**
   * Hands a joint fund, an initiative or a goal of an ended body over to a successor, which acts for it from then on. On
   * earlier days it belongs to the ended body. Danish: overdrag.
   */
  handOver?: Maybe<HandOverPayload>;
  /** Opens the joint fund of a health cluster for one year. A cluster has one fund a year. Danish: åbn fælles midler. */
  openJointFund?: Maybe<JointFundPayload>;
  /** Records that the region or a municipality of the cluster pays into the fund. Danish: bidrag. */
  contributeToJointFund?: Maybe<JointFundPayload>;
  /**
   * Records that the cluster gives money from the fund to one of its initiatives. Refused for operation and
   * implementation, and beyond the balance. Danish: bevilg.
   */
  allocateFromJointFund?: Maybe<JointFundPayload>;
  /** Records that an initiative returns money it did not use. Refused beyond the amount allocated. Danish: før tilbage. */
  returnToJointFund?: Maybe<JointFundPayload>;
  /**
   * Reverses an entry by a new entry. Refused if money of the entry has been returned, or the balance does not cover it.
   * Danish: tilbagefør.
   */
  reverseFundEntry?: Maybe<JointFundPayload>;
  /** Settles a fund for good. A remaining balance is carried over to the fund of the next year. Danish: luk fælles midler. */
  closeJointFund?: Maybe<JointFundPayload>;
  /**
   * Records how a municipality in several clusters is counted. Earlier shares end on the first day of the new ones.
   * Danish: fordel kommune.
   */
  shareMunicipality?: Maybe<ShareMunicipalityPayload>;
  /**
   * Records a region's own rate for a year with an agreed model. Refused outside the range that the documents give.
   * Danish: sæt regional sats.
   */
  setRegionalRate?: Maybe<SetRegionalRatePayload>;
  /**
   * Sets a goal for a body, a health agreement or an initiative. The goals of an agreement can be set only while it is a
   * draft. Danish: sæt mål.
   */
  setGoal?: Maybe<GoalPayload>;
  /** Records a measured figure; one for each goal and day. Danish: registrér måling. */
  recordMeasurement?: Maybe<GoalPayload>;
  /** Assesses a goal as reached or missed. The step is final. Danish: gør op. */
  closeGoal?: Maybe<GoalPayload>;
  /** Gives up a goal. The step is final. Danish: opgiv mål. */
  withdrawGoal?: Maybe<GoalPayload>;
  /**
   * Records a number that a public register gives to a region, municipality, hospital or organisation. Refused with
   * CONFLICT if the owner has another number of that register, or another owner has the number. Danish: registrér
   * identifikator.
   */
  recordIdentifier?: Maybe<RecordIdentifierPayload>;
  /**
   * Ends a register number; another can be recorded from that day on. Repeating the call writes nothing; a call with an
   * earlier day moves the end to it. Danish: afslut identifikator.
   */
  endIdentifier?: Maybe<EndIdentifierPayload>;
  /** Records that a cluster starts an initiative, in the phase IDEA. Danish: foreslå indsats. */
  proposeInitiative?: Maybe<InitiativePayload>;
  /** Starts the test of an initiative, from the phase IDEA or EVALUATE. Danish: begynd afprøvning. */
  startInitiativeTest?: Maybe<InitiativePayload>;
  /** Starts the evaluation of a tested initiative. Danish: begynd evaluering. */
  startInitiativeEvaluation?: Maybe<InitiativePayload>;
  /** Records the result of the evaluation. Danish: registrér evaluering. */
  recordInitiativeEvaluation?: Maybe<InitiativePayload>;
  /** Starts the implementation in the cluster, after the evaluation. Danish: implementér. */
  implementInitiative?: Maybe<InitiativePayload>;
  /** Records that the cluster recommends the initiative for spreading. Danish: anbefal. */
  recommendInitiative?: Maybe<InitiativePayload>;
  /** Records that a committee, another cluster or national parties take the initiative up. Danish: tag op. */
  takeUpInitiative?: Maybe<InitiativePayload>;
  /** Completes an initiative as part of everyday practice. The step is final. Danish: afslut. */
  completeInitiative?: Maybe<InitiativePayload>;
  /** Stops an initiative, with the reason. The step is final. Danish: stop. */
  stopInitiative?: Maybe<InitiativePayload>;
  /**
   * Appoints a person to a seat. Refused if there is no such seat on the day, or if the result breaks a mandatory rule.
   * Danish: udpeg.
   */
  appoint?: Maybe<AppointPayload>;
  /**
   * Ends an appointment and the chairs that depend on it. Repeating the call writes nothing; a call with an earlier day
   * moves the end to it. Danish: afslut udpegning.
   */
  endAppointment?: Maybe<EndAppointmentPayload>;
  /** Ends an appointment and gives its seat to another person from the same day. Danish: udskift. */
  replaceAppointee?: Maybe<ReplaceAppointeePayload>;
  /** Designates a chair among the people seated. An earlier chair of the same kind ends on that day. Danish: udpeg formand. */
  designateChair?: Maybe<DesignateChairPayload>;
  /**
   * Records a local agreement that varies a rule for one body and period. A MANDATORY rule can be varied only where its
   * `basis` says that `binding` is not printed in the source. Danish: registrér lokal aftale.
   */
  recordLocalAgreement?: Maybe<RecordLocalAgreementPayload>;
  /** Records that patients or relatives were involved or invited. Danish: registrér inddragelse. */
  involvePatients?: Maybe<InvolvePatientsPayload>;
  /** Makes a municipality, hospital or organisation a member of a body. Danish: tilføj medlem. */
  addClusterMember?: Maybe<AddClusterMemberPayload>;
  /**
   * Ends a membership, and with it the municipality's seats, chairs, representations and share in the body, including
   * those that start later. Repeating the call writes nothing; a call with an earlier day moves the end to it. Warns if a
   * health cluster loses its last hospital. Danish: afslut medlemskab.
   */
  endClusterMember?: Maybe<EndClusterMemberPayload>;
  /**
   * Gives a body a new name from a day on; key and id stay. With the first day of a name that a user recorded, that name
   * is corrected. A name that another body of the region has at that time, in whatever spelling, is refused with CONFLICT.
   * Danish: omdøb.
   */
  renameBody?: Maybe<RenameBodyPayload>;
  /**
   * Establishes a body with members and predecessors. Refused on a day on which no rules for its kind are in force.
   * Danish: opret.
   */
  establishBody?: Maybe<EstablishBodyPayload>;
  /**
   * Ends a body and everything under it that continues or starts later. A record that would start later is cancelled: its
   * validTo is its validFrom. Meetings after the end are cancelled. Open joint funds, initiatives and goals are listed in
   * `warnings`, and so are held meetings, decisions and involvements dated on the day or later. Repeating the call writes
   * nothing; a call with an earlier day moves the end to it. Danish: nedlæg.
   */
  endBody?: Maybe<EndBodyPayload>;
  /** Schedules a meeting with agenda and invitations. Danish: planlæg møde. */
  scheduleMeeting?: Maybe<ScheduleMeetingPayload>;
  /** Records that a scheduled meeting was held, with attendance and decisions. Danish: registrér afholdt møde. */
  holdMeeting?: Maybe<HoldMeetingPayload>;
  /** Cancels a scheduled meeting. Danish: aflys møde. */
  cancelMeeting?: Maybe<CancelMeetingPayload>;
  /** Records the decision of a body on one of the points that it must decide for itself. Danish: registrér konstituering. */
  decideConstitution?: Maybe<DecideConstitutionPayload>;
  /** Records an organisation that serves a body as its secretariat. Danish: registrér sekretariat. */
  assignSecretariat?: Maybe<AssignSecretariatPayload>;
  /** Records a municipality's concern about which cluster it belongs to. Danish: registrér bekymring om klyngetilhør. */
  raiseAffiliationConcern?: Maybe<RaiseAffiliationConcernPayload>;
  /** Records the solution to a concern about which cluster a municipality belongs to. Danish: registrér løsning. */
  resolveAffiliationConcern?: Maybe<ResolveAffiliationConcernPayload>;
  /**
   * Records the cluster in which a municipality is represented at a level, where it is a member of several. Danish:
   * registrér repræsentation.
   */
  representMunicipality?: Maybe<RepresentMunicipalityPayload>;
  /** Records a level at which the bodies of a type work. Admins only. Danish: registrér niveau. */
  recordBodyLevel?: Maybe<RecordBodyLevelPayload>;
  /**
   * Records a rule about the seats of one kind at a level. What bodies do not keep then is in `warnings`. Admins only.
   * Danish: registrér repræsentationsregel.
   */
  recordRepresentationRule?: Maybe<RecordRepresentationRulePayload>;
  /** Records a rule about the chairs of a level. Admins only. Danish: registrér formandsregel. */
  recordChairRule?: Maybe<RecordChairRulePayload>;
  /** Records a rule about how often a level meets. Admins only. Danish: registrér regel om mødekadence. */
  recordCadenceRule?: Maybe<RecordCadenceRulePayload>;
  /** Records a duty or possibility to involve a party. Admins only. Danish: registrér inddragelsespligt. */
  recordInvolvementDuty?: Maybe<RecordInvolvementDutyPayload>;
  /**
   * Records the permission to vary the DEFAULT rules of a level by local agreement. Admins only. Danish: registrér regel
   * om lokal fravigelse.
   */
  recordVariationRule?: Maybe<RecordVariationRulePayload>;
  /**
   * Records a rule about the balance between the sides of a level. Seats count whether they are filled or vacant. Admins
   * only. Danish: registrér regel om fordelingen mellem parterne.
   */
  recordBalanceRule?: Maybe<RecordBalanceRulePayload>;
  /**
   * Amends a level or a rule from a day on: the old one ends on the day and the amended one begins, under a key of its
   * own. Allocations of seats go on under it. Fields that are left out stay; null clears one that may be null. Admins
   * only. Danish: ændr regel.
   */
  amendRule?: Maybe<AmendRulePayload>;
  /**
   * Ends a type of body, a level or a rule. The levels and tasks of a type, the rules of a level and the allocations of
   * seats end with it; bodies do not. Admins only. Danish: ophæv regel.
   */
  endRule?: Maybe<EndRulePayload>;
  /**
   * Sets the number of seats that a rule gives one body, or one municipality in it, from a day on. What bodies do not keep
   * then is in `warnings`. Admins only. Danish: fastsæt pladser.
   */
  allocateSeats?: Maybe<AllocateSeatsPayload>;
  /**
   * Records a source document, such as an act, with its sections. Facts can cite it from then on. Admins only. Danish:
   * registrér kildedokument.
   */
  recordDocument?: Maybe<RecordDocumentPayload>;
  /**
   * Adds a section to a document that a user recorded. The documents that the service comes with have all of theirs.
   * Admins only. Danish: registrér afsnit.
   */
  recordSection?: Maybe<RecordSectionPayload>;
  /**
   * Records a step in the legal history, such as an act that comes into force. Admins only. Danish: registrér lovhistorisk
   * begivenhed.
   */
  recordLegalEvent?: Maybe<RecordLegalEventPayload>;
  /**
   * Records a place where the sources allow more than one reading, with the reading that the service uses. `dataQuality`
   * lists it as SOURCE_DOUBT until it is resolved. Admins only. Danish: registrér tvivl.
   */
  recordDoubt?: Maybe<RecordDoubtPayload>;
  /**
   * Ends a doubt with the decision that was taken. Repeating the call writes nothing; a call with an earlier day moves the
   * end to it. Admins only. Danish: afgør tvivl.
   */
  resolveDoubt?: Maybe<ResolveDoubtPayload>;
  /** Records a task of a type of body, of an organisation or of a side. Admins only. Danish: registrér opgave. */
  recordTask?: Maybe<RecordTaskPayload>;
  /**
   * Transfers a task to another bearer from a day on: it ends with the bearer before and begins with the new one, under a
   * key of its own. Admins only. Danish: overdrag opgave.
   */
  transferTask?: Maybe<TransferTaskPayload>;
  /** Ends a task: nobody has it from the day on. Admins only. Danish: ophæv opgave. */
  endTask?: Maybe<EndTaskPayload>;
  /**
   * Establishes a region, with what lies in it from its first day: these things move from where they were. Admins only.
   * Danish: opret region.
   */
  establishRegion?: Maybe<EstablishRegionPayload>;
  /**
   * Establishes a municipality, with the bodies that it is a member of from its first day. Admins only. Danish: opret
   * kommune.
   */
  establishMunicipality?: Maybe<EstablishMunicipalityPayload>;
  /**
   * Establishes a hospital, with the bodies that it is a member of from its first day. Admins only. Danish: opret
   * hospital.
   */
  establishHospital?: Maybe<EstablishHospitalPayload>;
  /**
   * Establishes an organisation, with the hospitals that are its sites from its first day. Admins only. Danish: opret
   * organisation.
   */
  establishOrganisation?: Maybe<EstablishOrganisationPayload>;
  /**
   * Gives a region, municipality, hospital, organisation or body a new name from a day on; key and id stay. On the first
   * day of a recorded name, that name is corrected. Admins only. Danish: omdøb.
   */
  renameThing?: Maybe<RenameThingPayload>;
  /**
   * Places a thing in another region, or a hospital under another organisation, from a day on. A move that was planned for
   * later is cancelled. Writes nothing if the thing lies there already. Admins only. Danish: flyt.
   */
  placeThing?: Maybe<PlaceThingPayload>;
  /**
   * Ends a region, municipality, hospital, organisation or body, and everything under it that continues or starts later.
   * Refused with CONFLICT if something still lies in it, unless `movedTo` takes that. Repeating the call writes nothing; a
   * call with an earlier day moves the end to it. Admins only. Danish: nedlæg.
   */
  endThing?: Maybe<EndThingPayload>;
  /**
   * Records that one thing comes after another of its type. Refused if the succession would form a cycle, or if the
   * successor starts first. Admins only. Danish: registrér afløsning.
   */
  recordSuccession?: Maybe<RecordSuccessionPayload>;
  /**
   * Merges regions, municipalities, hospitals or organisations into a new one, as one change set: the new one is
   * established, the others end, and what lies in them and their memberships pass to it. Admins only. Danish: sammenlæg.
   */
  mergePlaces?: Maybe<ApplyChangesPayload>;
  /**
   * Splits a region, municipality, hospital or organisation into new ones, as one change set: the parts are established
   * with what goes to each, and the place ends. Refused if something that lies in it goes to no part. Admins only. Danish:
   * del.
   */
  splitPlace?: Maybe<ApplyChangesPayload>;
  /**
   * Registers a receiver of changes; needs the role admin. The service posts changes to the address, signed and in order,
   * as the guide to webhooks describes. The first delivery tells the generation. Danish: registrer webhook.
   */
  registerWebhook?: Maybe<RegisterWebhookPayload>;
  /**
   * Changes the name, the address or the filter of a webhook; needs the role admin. Changes that are not acknowledged yet
   * are delivered by the new ones. Danish: ret webhook.
   */
  changeWebhook?: Maybe<ChangeWebhookPayload>;
  /** Pauses the deliveries; needs the role admin. No change is lost meanwhile. Danish: sæt webhook på pause. */
  pauseWebhook?: Maybe<PauseWebhookPayload>;
  /**
   * Resumes the deliveries at once: after a pause, after 410 Gone, instead of waiting for the next attempt, or after another
   * sequence number. Needs the role admin. Danish: genoptag webhook.
   */
  resumeWebhook?: Maybe<ResumeWebhookPayload>;
  /**
   * Makes a new secret, which the response shows; needs the role admin. Until the end of the next day, deliveries are signed
   * with the former secret too. Danish: udskift webhookens hemmelighed.
   */
  rotateWebhookSecret?: Maybe<RotateWebhookSecretPayload>;
  /**
   * Ends the deliveries for good, and deletes the secrets; needs the role admin. The registration stays in the audit.
   * Danish: slet webhook.
   */
  deleteWebhook?: Maybe<DeleteWebhookPayload>;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationDraftHealthAgreementArgs = {
  input: DraftHealthAgreementInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationGiveHealthAgreementInputArgs = {
  input: GiveHealthAgreementInputInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationDiscussGeneralPracticeArgs = {
  input: HealthAgreementTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationReviseHealthAgreementArgs = {
  input: HealthAgreementTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationSendHealthAgreementForApprovalArgs = {
  input: HealthAgreementStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationApproveHealthAgreementArgs = {
  input: DecideOnHealthAgreementInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRejectHealthAgreementArgs = {
  input: RejectHealthAgreementInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationSubmitHealthAgreementArgs = {
  input: HealthAgreementStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordHealthAuthorityApprovalArgs = {
  input: HealthAgreementStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordHealthAuthorityRejectionArgs = {
  input: HealthAgreementTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationExtendHealthAgreementArgs = {
  input: ExtendHealthAgreementInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationFollowUpHealthAgreementArgs = {
  input: HealthAgreementTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationWithdrawHealthAgreementArgs = {
  input: HealthAgreementTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRepealHealthAgreementArgs = {
  input: RepealHealthAgreementInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationDraftPracticePlanArgs = {
  input: DraftPracticePlanInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationWritePracticePlanTopicArgs = {
  input: WritePracticePlanTopicInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationGivePracticePlanInputArgs = {
  input: GivePracticePlanInputInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationInvolveMunicipalitiesInPlanArgs = {
  input: PracticePlanTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationInvolveGeneralPracticeInPlanArgs = {
  input: PracticePlanTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordPracticePlanConsensusArgs = {
  input: RecordPracticePlanConsensusInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationOpenPracticePlanHearingArgs = {
  input: OpenPracticePlanHearingInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationAnswerPracticePlanHearingArgs = {
  input: AnswerPracticePlanHearingInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationClosePracticePlanHearingArgs = {
  input: PracticePlanStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationPresentPracticePlanToSsuArgs = {
  input: PracticePlanStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRevisePracticePlanArgs = {
  input: PracticePlanTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationAdoptPracticePlanArgs = {
  input: AdoptPracticePlanInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationFollowUpPracticePlanArgs = {
  input: PracticePlanTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationWithdrawPracticePlanArgs = {
  input: PracticePlanTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRepealPracticePlanArgs = {
  input: RepealPracticePlanInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordBodyTypeArgs = {
  input: RecordBodyTypeInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationSetBodyOperationArgs = {
  input: SetBodyOperationInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationApplyChangesArgs = {
  input: ApplyChangesInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRevertChangesArgs = {
  input: RevertChangesInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationWithdrawFactArgs = {
  input: WithdrawFactInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationReopenFactArgs = {
  input: ReopenFactInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationCorrectFactArgs = {
  input: CorrectFactInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationConfirmFactArgs = {
  input: ConfirmFactInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationHandOverArgs = {
  input: HandOverInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationOpenJointFundArgs = {
  input: OpenJointFundInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationContributeToJointFundArgs = {
  input: ContributeToJointFundInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationAllocateFromJointFundArgs = {
  input: AllocateFromJointFundInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationReturnToJointFundArgs = {
  input: ReturnToJointFundInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationReverseFundEntryArgs = {
  input: ReverseFundEntryInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationCloseJointFundArgs = {
  input: CloseJointFundInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationShareMunicipalityArgs = {
  input: ShareMunicipalityInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationSetRegionalRateArgs = {
  input: SetRegionalRateInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationSetGoalArgs = {
  input: SetGoalInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordMeasurementArgs = {
  input: RecordMeasurementInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationCloseGoalArgs = {
  input: CloseGoalInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationWithdrawGoalArgs = {
  input: WithdrawGoalInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordIdentifierArgs = {
  input: RecordIdentifierInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEndIdentifierArgs = {
  input: EndIdentifierInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationProposeInitiativeArgs = {
  input: ProposeInitiativeInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationStartInitiativeTestArgs = {
  input: InitiativeStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationStartInitiativeEvaluationArgs = {
  input: InitiativeStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordInitiativeEvaluationArgs = {
  input: InitiativeTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationImplementInitiativeArgs = {
  input: InitiativeStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecommendInitiativeArgs = {
  input: RecommendInitiativeInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationTakeUpInitiativeArgs = {
  input: TakeUpInitiativeInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationCompleteInitiativeArgs = {
  input: InitiativeStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationStopInitiativeArgs = {
  input: InitiativeTextStepInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationAppointArgs = {
  input: AppointInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEndAppointmentArgs = {
  input: EndAppointmentInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationReplaceAppointeeArgs = {
  input: ReplaceAppointeeInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationDesignateChairArgs = {
  input: DesignateChairInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordLocalAgreementArgs = {
  input: RecordLocalAgreementInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationInvolvePatientsArgs = {
  input: InvolvePatientsInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationAddClusterMemberArgs = {
  input: AddClusterMemberInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEndClusterMemberArgs = {
  input: EndClusterMemberInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRenameBodyArgs = {
  input: RenameBodyInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEstablishBodyArgs = {
  input: EstablishBodyInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEndBodyArgs = {
  input: EndBodyInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationScheduleMeetingArgs = {
  input: ScheduleMeetingInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationHoldMeetingArgs = {
  input: HoldMeetingInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationDecideConstitutionArgs = {
  input: DecideConstitutionInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationAssignSecretariatArgs = {
  input: AssignSecretariatInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRaiseAffiliationConcernArgs = {
  input: RaiseAffiliationConcernInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationResolveAffiliationConcernArgs = {
  input: ResolveAffiliationConcernInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRepresentMunicipalityArgs = {
  input: RepresentMunicipalityInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordBodyLevelArgs = {
  input: RecordBodyLevelInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordRepresentationRuleArgs = {
  input: RecordRepresentationRuleInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordChairRuleArgs = {
  input: RecordChairRuleInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordCadenceRuleArgs = {
  input: RecordCadenceRuleInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordInvolvementDutyArgs = {
  input: RecordInvolvementDutyInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordVariationRuleArgs = {
  input: RecordVariationRuleInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordBalanceRuleArgs = {
  input: RecordBalanceRuleInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationAmendRuleArgs = {
  input: AmendRuleInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEndRuleArgs = {
  input: EndRuleInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationAllocateSeatsArgs = {
  input: AllocateSeatsInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordDocumentArgs = {
  input: RecordDocumentInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordSectionArgs = {
  input: RecordSectionInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordLegalEventArgs = {
  input: RecordLegalEventInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordDoubtArgs = {
  input: RecordDoubtInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationResolveDoubtArgs = {
  input: ResolveDoubtInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordTaskArgs = {
  input: RecordTaskInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationTransferTaskArgs = {
  input: TransferTaskInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEndTaskArgs = {
  input: EndTaskInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEstablishRegionArgs = {
  input: EstablishRegionInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEstablishMunicipalityArgs = {
  input: EstablishMunicipalityInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEstablishHospitalArgs = {
  input: EstablishHospitalInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEstablishOrganisationArgs = {
  input: EstablishOrganisationInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRenameThingArgs = {
  input: RenameThingInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationPlaceThingArgs = {
  input: PlaceThingInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationEndThingArgs = {
  input: EndThingInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRecordSuccessionArgs = {
  input: RecordSuccessionInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationMergePlacesArgs = {
  input: MergePlacesInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationSplitPlaceArgs = {
  input: SplitPlaceInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRegisterWebhookArgs = {
  input: RegisterWebhookInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationChangeWebhookArgs = {
  input: ChangeWebhookInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationPauseWebhookArgs = {
  input: PauseWebhookInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationResumeWebhookArgs = {
  input: ResumeWebhookInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** Writes. Each needs an API key or access token whose scope covers everything that changes. Danish: ændringer. */
export type MutationDeleteWebhookArgs = {
  input: DeleteWebhookInput;
};

/** Answer of every mutation that takes a step of a health agreement. Danish: svar om sundhedsaftale. */
export type HealthAgreementPayload = {
  __typename?: 'HealthAgreementPayload';
  /** The object after the step, as of the day of the step. Danish: det ændrede. */
  healthAgreement: HealthAgreement;
  /** Advised conditions that were not met when the step was taken; empty where all were. Danish: advarsler. */
  warnings: Array<Obstacle>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of every mutation that takes a step of a practice plan. Danish: svar om praksisplan. */
export type PracticePlanPayload = {
  __typename?: 'PracticePlanPayload';
  /** The object after the step, as of the day of the step. Danish: det ændrede. */
  practicePlan: PracticePlan;
  /** Advised conditions that were not met when the step was taken; empty where all were. Danish: advarsler. */
  warnings: Array<Obstacle>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new health agreement of a region. Danish: ny sundhedsaftale. */
export type DraftHealthAgreementInput = {
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode: Scalars['String']['input'];
  /**
   * Name, such as "Sundhedsaftale 2028-2031"; formed from region and years if left out. At most 300 characters. Danish:
   * navn.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the draft was started, such as "2026-11-02". Not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /** First day of the term, such as "2028-01-01". Not before the end of the agreement before it. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * Months, 1 to 47, by which the term is shorter than four years. Default: the months by which the agreement before it
   * was extended. Danish: afkortet med måneder.
   */
  shortenedByMonths?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Law that shortens the term, such as "Lov nr. 123 af 1. februar 2027". Required with `shortenedByMonths`. Danish:
   * hjemmel.
   */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the draft; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a health agreement. Danish: skridt. */
export type HealthAgreementStepInput = {
  /** Key of the health agreement, such as "1085-sundhedsaftale-2024". Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a health agreement that needs a text. Danish: skridt med tekst. */
export type HealthAgreementTextStepInput = {
  /** Key of the health agreement, such as "1085-sundhedsaftale-2024". Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the step, such as the reason or the result. Required here; at most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Input of a health cluster to a health agreement. Danish: indspil. */
export type GiveHealthAgreementInputInput = {
  /** Key of the health agreement, such as "1085-sundhedsaftale-2024". Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** Key of a health cluster of the region, such as "1085-sundhedsklynge-holbaek". Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the step, such as the reason or the result. Required here; at most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Approval of a health agreement by one party. Danish: godkendelse. */
export type DecideOnHealthAgreementInput = {
  /** Key of the health agreement, such as "1085-sundhedsaftale-2024". Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** The council that decides: of the region of the agreement or of one of its municipalities. Danish: myndighed. */
  by: AuthorityInput;
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Rejection of a health agreement by one party, with the reason. Danish: afvisning. */
export type RejectHealthAgreementInput = {
  /** Key of the health agreement, such as "1085-sundhedsaftale-2024". Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** The council that decides: of the region of the agreement or of one of its municipalities. Danish: myndighed. */
  by: AuthorityInput;
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the step, such as the reason or the result. Required here; at most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Extension of a health agreement by law. Danish: forlængelse. */
export type ExtendHealthAgreementInput = {
  /** Key of the health agreement, such as "1085-sundhedsaftale-2024". Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /**
   * Months by which the term is extended, 1 to 48. The agreement must not end after the one that follows it. Danish:
   * måneder.
   */
  months: Scalars['Int']['input'];
  /** Law that extends the term, such as "Lov nr. 123 af 1. februar 2027". At most 300 characters. Danish: hjemmel. */
  legalBasis: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new practice plan of a region. Danish: ny praksisplan. */
export type DraftPracticePlanInput = {
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode: Scalars['String']['input'];
  /** Name, such as "Praksisplan 2027"; formed from region and year if left out. At most 300 characters. Danish: navn. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the draft was started, such as "2026-11-02". Not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` of the REQUIRED plan of the region that the client has read, such as 1. Refused with STALE if the plan
   * has changed since. Must be left out if the region has no REQUIRED plan. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a practice plan. Danish: skridt. */
export type PracticePlanStepInput = {
  /** Key of the practice plan, such as "1085-praksisplan". Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a practice plan that needs a text. Danish: skridt med tekst. */
export type PracticePlanTextStepInput = {
  /** Key of the practice plan, such as "1085-praksisplan". Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the step, such as the reason or the result. Required here; at most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Text of a practice plan on one topic. Danish: emne. */
export type WritePracticePlanTopicInput = {
  /** Key of the practice plan, such as "1085-praksisplan". Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Key of one of the plan's `requiredTopics`, such as "practice-plan-topic-capacity". Danish: emne. */
  topicKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the plan on the topic, such as "Ventetiden er højst fem dage." At most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Input of a health cluster to a practice plan. Danish: indspil. */
export type GivePracticePlanInputInput = {
  /** Key of the practice plan, such as "1085-praksisplan". Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Key of a health cluster of the region, such as "1085-sundhedsklynge-holbaek". Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the step, such as the reason or the result. Required here; at most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Agreement or disagreement between the parties of a practice plan. Danish: enighed. */
export type RecordPracticePlanConsensusInput = {
  /** Key of the practice plan, such as "1085-praksisplan". Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** True if the parties agree, false if they do not. Danish: enighed. */
  agreed: Scalars['Boolean']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Agreement or disagreement in words, such as "Enighed om alle emner." At most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Start of a hearing on a practice plan. Danish: høring. */
export type OpenPracticePlanHearingInput = {
  /** Key of the practice plan, such as "1085-praksisplan". Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Last day for answers, such as "2026-11-30". Later than `on`. Danish: frist. */
  deadline: Scalars['Date']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of one party in a hearing. Danish: høringssvar. */
export type AnswerPracticePlanHearingInput = {
  /** Key of the practice plan, such as "1085-praksisplan". Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Name of the organisation or authority that answers, such as "PLO Sjælland". At most 300 characters. Danish: part. */
  party: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the answer, such as "Planen støttes." At most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Adoption of a practice plan by the regional council. Danish: vedtagelse. */
export type AdoptPracticePlanInput = {
  /** Key of the practice plan, such as "1085-praksisplan". Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** The regional council of the plan's region; any other party is refused with RULE_VIOLATION. Danish: myndighed. */
  by: AuthorityInput;
  /** First day on which the plan is in force, such as "2027-01-01". Not before `on`. Danish: i kraft fra. */
  inForceFrom: Scalars['Date']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A health agreement that a law ends. Danish: ophævelse af sundhedsaftale. */
export type RepealHealthAgreementInput = {
  /** Key of the health agreement, such as "1085-sundhedsaftale-2024". Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** Day of the law, such as "2024-06-14". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * First day on which it is no longer in force, such as "2027-01-01". Not before `on`, and may lie ahead. Danish: ophævet
   * fra.
   */
  repealedFrom: Scalars['Date']['input'];
  /** Places in documents that end it, 1 to 20. Danish: kilder. */
  citations: Array<CitationInput>;
  /** Remark on the repeal; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "reform". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A practice plan that a law ends. Danish: ophævelse af praksisplan. */
export type RepealPracticePlanInput = {
  /** Key of the practice plan, such as "1085-praksisplan". Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Day of the law, such as "2024-06-14". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * First day on which it is no longer in force, such as "2027-01-01". Not before `on`, and may lie ahead. Danish: ophævet
   * fra.
   */
  repealedFrom: Scalars['Date']['input'];
  /** Places in documents that end it, 1 to 20. Danish: kilder. */
  citations: Array<CitationInput>;
  /** Remark on the repeal; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "reform". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Political agreement on health between a region and all its municipalities, for four years. Danish: sundhedsaftale. */
export type HealthAgreement = Node & Fact & Named & FindingSubject & QualitySubject & Successor & {
  __typename?: 'HealthAgreement';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name of the agreement, such as "Sundhedsaftale 2024". Danish: navn. */
  name: Scalars['String']['output'];
  /** Status on the day that is read, from DRAFT to EXPIRED, WITHDRAWN or REPEALED. Danish: status. */
  status: HealthAgreementStatus;
  /** Region that it belongs to, as of its last day where it has ended. Danish: region. */
  region?: Maybe<Region>;
  /** Authorities that conclude the agreement: the region and all its municipalities. Danish: aftaleparter. */
  parties: AgreementParties;
  /**
   * Sequence number of the agreement within its region: 1 for the one in force from 2019, 0 for the one before it. Danish:
   * generation.
   */
  generation: Scalars['Int']['output'];
  /** End before an extension (half-open); null where it was never extended. Danish: oprindelig gyldig til. */
  originalValidTo?: Maybe<Scalars['Date']['output']>;
  /** Months by which the term was extended; 0 for none. Danish: forlænget med måneder. */
  extendedByMonths: Scalars['Int']['output'];
  /** Months by which the term is shorter than four years; 0 for none. Danish: afkortet med måneder. */
  shortenedByMonths: Scalars['Int']['output'];
  /** Evidence for the first day. Danish: belæg for startdato. */
  validFromBasis: DateBasis;
  /** Evidence for the end. Danish: belæg for slutdato. */
  validToBasis: DateBasis;
  /** Agreement before this one; null for the first. Danish: afløser. */
  replaces?: Maybe<HealthAgreement>;
  /** Agreement after this one; null where there is none yet. Danish: afløses af. */
  replacedBy?: Maybe<HealthAgreement>;
  /** Statements of the documents on how a health agreement comes about. Danish: regler. */
  rules: Array<Statement>;
  /** Number of the revision, from 1; a rejection starts the next one. Danish: udgave. */
  revision: Scalars['Int']['output'];
  /** Every party, with the status of its approval of this revision. Danish: godkendelser. */
  approvals: Array<Approval>;
  /** Parties that have received the agreement for approval and not yet approved it. Danish: udestående. */
  outstanding: Array<AgreementParty>;
  /** Input that the health clusters have given by the day that is read. Danish: indspil. */
  inputs: Array<ClusterInput>;
  /** Health clusters that have not yet given their input to the draft. Danish: manglende indspil. */
  missingInputs: Array<Cluster>;
  /** Goals that were set for it by the day that is read. Danish: mål. */
  goals: Array<Goal>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /** Steps taken by the day that is read, in the order of time. Danish: historik. */
  history: Array<LifecycleStep>;
  /** Steps that its present state leads to, each with the acting party, the rule and the obstacles. Danish: næste skridt. */
  nextSteps: Array<NextStep>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** Political agreement on health between a region and all its municipalities, for four years. Danish: sundhedsaftale. */
export type HealthAgreementNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Authorities that conclude a health agreement. Danish: aftaleparter. */
export type AgreementParties = {
  __typename?: 'AgreementParties';
  /** Region that it belongs to. Danish: region. */
  region?: Maybe<Region>;
  /** All municipalities of the region on the day that is read. Danish: kommuner. */
  municipalities: Array<Municipality>;
  /** Number of authorities that must approve. Danish: antal parter. */
  count: Scalars['Int']['output'];
};

/** Authority that must approve a health agreement. Danish: aftalepart. */
export type AgreementParty = Region | Municipality;

/** Approval of a health agreement by one party. Danish: godkendelse. */
export type Approval = {
  __typename?: 'Approval';
  /** Authority that must approve. Danish: part. */
  party: AgreementParty;
  /** Status of the approval on the day that is read. Danish: status. */
  status: ApprovalStatus;
  /** Day of the approval; null where not given or not recorded. Danish: godkendt den. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Council or meeting that decided for the party; null where not recorded. Danish: besluttet af. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Remark recorded with the approval; null where there is none. Danish: bemærkning. */
  remark?: Maybe<Scalars['String']['output']>;
};

/** Input of a health cluster to a health agreement or a practice plan. Danish: indspil. */
export type ClusterInput = {
  __typename?: 'ClusterInput';
  /** Cluster that the record belongs to. Danish: klynge. */
  cluster: Cluster;
  /** Day on which it happened. Danish: dato. */
  on: Scalars['Date']['output'];
  /** Text of the input. Danish: tekst. */
  text: Scalars['String']['output'];
};

/** Evidence for a date. Danish: datobelæg. */
export type DateBasis = {
  __typename?: 'DateBasis';
  /** How well the sources support it. Danish: belæg. */
  evidence: Evidence;
  /** Reasoning that leads to the date. Danish: begrundelse. */
  note: Scalars['String']['output'];
};


/** Evidence for a date. Danish: datobelæg. */
export type DateBasisNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A region's plan for general practice. Danish: praksisplan. */
export type PracticePlan = Node & Fact & Named & FindingSubject & QualitySubject & Successor & {
  __typename?: 'PracticePlan';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name of the plan on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
  /** Status on the day that is read, from REQUIRED to EXPIRED, WITHDRAWN or REPEALED. Danish: status. */
  status: PracticePlanStatus;
  /** Region that it belongs to, as of its last day where it has ended. Danish: region. */
  region?: Maybe<Region>;
  /** First day on which the plan is in force; null before its adoption. Danish: i kraft fra. */
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which the plan is no longer in force; null while no later plan replaces it. Danish: i kraft til
   * (eksklusiv).
   */
  inForceTo?: Maybe<Scalars['Date']['output']>;
  /** Plan before this one; null for the first. Danish: afløser. */
  replaces?: Maybe<PracticePlan>;
  /** Topics that the plan must deal with. Danish: påkrævede emner. */
  requiredTopics: Array<Statement>;
  /** Required topics, each with the text of the plan. Danish: emner. */
  topics: Array<PracticePlanTopic>;
  /** Input that the health clusters have given by the day that is read. Danish: indspil. */
  inputs: Array<ClusterInput>;
  /** Answers given in the current hearing. Danish: høringssvar. */
  hearingAnswers: Array<HearingAnswer>;
  /** Latest record of agreement or disagreement between the parties; null where nothing is recorded. Danish: enighed. */
  consensus?: Maybe<PracticePlanConsensus>;
  /** Statements of the documents on how a practice plan comes about. Danish: regler. */
  rules: Array<Statement>;
  /** Number of the revision, from 1; `revisePracticePlan` starts the next one. Danish: udgave. */
  revision: Scalars['Int']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /** Steps taken by the day that is read, in the order of time. Danish: historik. */
  history: Array<LifecycleStep>;
  /** Steps that its present state leads to, each with the acting party, the rule and the obstacles. Danish: næste skridt. */
  nextSteps: Array<NextStep>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** A region's plan for general practice. Danish: praksisplan. */
export type PracticePlanNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Required topic of a practice plan, with the text of the plan. Danish: emne i praksisplan. */
export type PracticePlanTopic = {
  __typename?: 'PracticePlanTopic';
  /** Required topic. Danish: emne. */
  topic: Statement;
  /** Text of the plan on the topic; null where it is not written yet. Danish: tekst. */
  text?: Maybe<Scalars['String']['output']>;
  /** Day on which the text was written; null where it is not written yet. Danish: skrevet den. */
  on?: Maybe<Scalars['Date']['output']>;
};

/** Answer given in a hearing. Danish: høringssvar. */
export type HearingAnswer = {
  __typename?: 'HearingAnswer';
  /** Name of the organisation or authority that answered. Danish: part. */
  party: Scalars['String']['output'];
  /** Day of the answer. Danish: dato. */
  on: Scalars['Date']['output'];
  /** Text of the answer. Danish: tekst. */
  text: Scalars['String']['output'];
};

/** Record of agreement or disagreement between the parties of a practice plan. Danish: enighed. */
export type PracticePlanConsensus = {
  __typename?: 'PracticePlanConsensus';
  /** True if the parties agree, false if they do not. Danish: enighed. */
  agreed: Scalars['Boolean']['output'];
  /** Day on which it was recorded. Danish: dato. */
  on: Scalars['Date']['output'];
  /** Remark, such as the points of disagreement. Danish: bemærkning. */
  remark: Scalars['String']['output'];
};

/** Conditions for listing a health agreement; all that are given must be met. Danish: filter for sundhedsaftaler. */
export type HealthAgreementFilter = {
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Statuses on the day that is read, such as [IN_FORCE, PLANNED]. Default: in force. Danish: status. */
  status?: InputMaybe<Array<HealthAgreementStatus>>;
};

/** Conditions for listing a practice plan; all that are given must be met. Danish: filter for praksisplaner. */
export type PracticePlanFilter = {
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Statuses on the day that is read, such as [IN_HEARING]. Default: all. Danish: status. */
  status?: InputMaybe<Array<PracticePlanStatus>>;
};

/** A page of HealthAgreement objects. Danish: side af sundhedsaftaler. */
export type HealthAgreementConnection = {
  __typename?: 'HealthAgreementConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<HealthAgreementEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<HealthAgreement>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a HealthAgreement page. Danish: element i side af sundhedsaftaler. */
export type HealthAgreementEdge = {
  __typename?: 'HealthAgreementEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: HealthAgreement;
};

/** A page of PracticePlan objects. Danish: side af praksisplaner. */
export type PracticePlanConnection = {
  __typename?: 'PracticePlanConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<PracticePlanEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<PracticePlan>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a PracticePlan page. Danish: element i side af praksisplaner. */
export type PracticePlanEdge = {
  __typename?: 'PracticePlanEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: PracticePlan;
};

/** A person with a place in a body. Only the name is stored. Danish: person. */
export type Person = Node & Named & FindingSubject & {
  __typename?: 'Person';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name of the person; "(slettet)" after it was erased. Danish: navn. */
  name: Scalars['String']['output'];
  /** All appointments of the person, past and future. Danish: udpegninger. */
  appointments: Array<Appointment>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** A person's appointment to a seat, for a period. Danish: udpegning. */
export type Appointment = Node & FindingSubject & {
  __typename?: 'Appointment';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Person who is appointed. Danish: person. */
  person: Person;
  /** Body that the record belongs to. Danish: organ. */
  body: Body;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Kind of seat, such as MAYOR or GENERAL_PRACTITIONER. Danish: plads. */
  seatKind: SeatKind;
  /** Municipality whose seat it is; null for seats of other parties. Danish: kommune. */
  municipality?: Maybe<Municipality>;
  /** Kind of appointment: MEMBER, SUBSTITUTE or ALTERNATE. Danish: udpegningstype. */
  kind: AppointmentKind;
  /** Office that the person holds, such as MAYOR. Danish: embede. */
  office: PersonOffice;
  /** Professional field that the person comes from; null where not recorded. Danish: område. */
  field?: Maybe<Field>;
  /** Side of the cooperation that the person represents. Danish: på vegne af. */
  onBehalfOf: Side;
  /** Party that appointed; null where not recorded. Danish: udpegende part. */
  appointedBy?: Maybe<Appointer>;
  /** First day on which it is valid, such as 2026-01-01. Danish: gyldig fra. */
  validFrom: Scalars['Date']['output'];
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** A designated chair, for a period. Danish: formandspost. */
export type Chairmanship = Node & FindingSubject & {
  __typename?: 'Chairmanship';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Body that the record belongs to. Danish: organ. */
  body: Body;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Kind of chair: CO_CHAIR, CHAIR or VICE_CHAIR. Danish: formandspost. */
  role: ChairRole;
  /** Side of the cooperation that the chair comes from: REGION, MUNICIPALITY and so on. Danish: part. */
  side: Side;
  /** Appointment of the person who holds the chair. Danish: udpegning. */
  appointment: Appointment;
  /** First day on which it is valid, such as 2026-01-01. Danish: gyldig fra. */
  validFrom: Scalars['Date']['output'];
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** An agreement of the parties that varies a DEFAULT rule for one body and period. Danish: lokal aftale. */
export type LocalAgreement = Node & FindingSubject & {
  __typename?: 'LocalAgreement';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Body that the record belongs to. Danish: organ. */
  body: Body;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Kind of seat whose number the agreement varies, such as GENERAL_PRACTITIONER. Danish: plads. */
  seatKind: SeatKind;
  /** Lowest number of seats; null for none. Danish: mindst. */
  minimum?: Maybe<Scalars['Int']['output']>;
  /** Highest number of seats; null for none. Danish: højst. */
  maximum?: Maybe<Scalars['Int']['output']>;
  /** Names of the parties that agreed. Danish: parter. */
  parties: Array<Scalars['String']['output']>;
  /** Text of the agreement. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Day on which the parties agreed, such as 2026-01-01. Danish: aftalt den. */
  agreedOn: Scalars['Date']['output'];
  /** First day on which it is valid, such as 2026-01-01. Danish: gyldig fra. */
  validFrom: Scalars['Date']['output'];
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** One occasion on which patients, relatives or other parties were involved. Danish: inddragelse. */
export type Involvement = Node & FindingSubject & {
  __typename?: 'Involvement';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Body that the record belongs to. Danish: organ. */
  body: Body;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Party that was involved, such as PATIENT_INVOLVEMENT_COMMITTEE. Danish: part. */
  party: InvolvedParty;
  /** Kind of involvement, such as ANNUAL_INVITATION. Danish: inddragelsesform. */
  kind: InvolvementKind;
  /** Day of the involvement. Danish: dato. */
  date: Scalars['Date']['output'];
  /** Description of the involvement. Danish: tekst. */
  text: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** Composition of one level of a body on a day, judged by the rules in force. Danish: sammensætning. */
export type Composition = {
  __typename?: 'Composition';
  /** Day on which it is judged. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Body that is judged. Danish: organ. */
  body: Body;
  /** Level that is judged; null where the status is NO_RULES. Danish: niveau. */
  level?: Maybe<Level>;
  /**
   * Number of changes of the level's appointments, chairs and local agreements, the same on every day; null where the status
   * is NO_RULES. Writes compare it with `expectedCompositionVersion`. Danish: version af sammensætningen.
   */
  compositionVersion?: Maybe<Scalars['Int']['output']>;
  /** Overall result; the gravest finding decides. Danish: status. */
  status: CompositionStatus;
  /** Every seat that the rules require on that day, with its holders. Danish: pladser. */
  seats: Array<Seat>;
  /** Every chair that the rules require on that day, with its holders. Danish: formandsposter. */
  chairs: Array<Chair>;
  /** Everything that is missing or deviates, each with an explanation. Danish: fund. */
  findings: Array<Finding>;
};

/** Object for which a rule can require a seat: a body or a municipality. Danish: den, en plads kræves af. */
export type SeatRequirer = {
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
};

/** A seat that a rule requires, for the body as a whole, for one municipality or for one cluster. Danish: plads. */
export type Seat = {
  __typename?: 'Seat';
  /** Rule that creates the seat or chair. Danish: regel. */
  rule: RepresentationRule;
  /** Body, municipality or cluster for which the rule requires the seat. Danish: krævet af. */
  requiredBy: SeatRequirer;
  /** Lowest number of holders, local agreements included; null where not stated. Danish: mindst. */
  minimum?: Maybe<Scalars['Int']['output']>;
  /** Highest number of holders, local agreements included; null where not stated. Danish: højst. */
  maximum?: Maybe<Scalars['Int']['output']>;
  /** Number of holders; null under NOT_REPORTED. Danish: besat. */
  filled?: Maybe<Scalars['Int']['output']>;
  /** Number that is still vacant; null under NOT_REPORTED. Danish: ledige. */
  vacant?: Maybe<Scalars['Int']['output']>;
  /** Appointments of the members who hold the seat. Danish: indehavere. */
  holders: Array<Appointment>;
  /**
   * Appointments of substitutes and alternates. Their office and appointing party must fit as the holder's must. Danish:
   * stedfortrædere og suppleanter.
   */
  standIns: Array<Appointment>;
};

/** A chair of a level. Danish: formandspost. */
export type Chair = {
  __typename?: 'Chair';
  /** Rule that creates the seat or chair. Danish: regel. */
  rule: ChairRule;
  /** Kind of chair: CO_CHAIR, CHAIR or VICE_CHAIR. Danish: formandspost. */
  role: ChairRole;
  /** Side of the cooperation that the chair comes from. Danish: part. */
  side: Side;
  /** Number that is still vacant; null under NOT_REPORTED. Danish: ledige. */
  vacant?: Maybe<Scalars['Int']['output']>;
  /** Appointments of the people who hold the chair. Danish: indehavere. */
  holders: Array<Appointment>;
};

/** A result of judging a composition: a violation, deviation, vacancy or notice. Danish: fund. */
export type Finding = {
  __typename?: 'Finding';
  /** Code for programs; it keeps its meaning. Danish: kode. */
  code: FindingCode;
  /** Severity: VIOLATION, DEVIATION, VACANCY or NOTICE. Danish: alvor. */
  severity: FindingSeverity;
  /** Explanation for people. Danish: besked. */
  message: Scalars['String']['output'];
  /** Rule that the finding is judged by; null where there is none. Danish: regel. */
  rule?: Maybe<FindingRule>;
  /** Object that the finding concerns. Danish: vedrører. */
  subject: FindingSubject;
  /** Chain of reasons from the rule to the fact. Danish: begrundelse. */
  because: Array<Because>;
  /**
   * Field of the input that causes it, such as "input.office", in `warnings` of a write; null where no single field does,
   * and in a composition. Danish: felt.
   */
  field?: Maybe<Scalars['String']['output']>;
};


/** A result of judging a composition: a violation, deviation, vacancy or notice. Danish: fund. */
export type FindingMessageArgs = {
  language?: InputMaybe<Language>;
};

/**
 * Object that a finding or one of its reasons can be about: a rule, a body, a municipality, a person, or a record of a body
 * such as an appointment, a meeting or an initiative. Danish: genstand for et fund.
 */
export type FindingSubject = {
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
};

/** Rule that a finding can be judged by. Danish: regel. */
export type FindingRule = RepresentationRule | ChairRule | BalanceRule;

/** One link in the chain of reasons. Danish: led i begrundelsen. */
export type Because = {
  __typename?: 'Because';
  /** Reason in words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Object that the link is about; null where it is a count. Danish: vedrører. */
  subject?: Maybe<FindingSubject>;
};


/** One link in the chain of reasons. Danish: led i begrundelsen. */
export type BecauseTextArgs = {
  language?: InputMaybe<Language>;
};

/** Compositions of all bodies that meet the filter, with counts. Danish: sammensætningsrapport. */
export type CompositionReport = {
  __typename?: 'CompositionReport';
  /** Day that was read. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Number of levels by region and status, under the filter. Under NO_RULES: number of bodies. Danish: antal. */
  counts: Array<CompositionCount>;
  /** Compositions of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<CompositionEdge>;
  /** Compositions of the page, without cursors. Danish: elementer. */
  nodes: Array<Composition>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One composition of a report. Danish: element i rapporten. */
export type CompositionEdge = {
  __typename?: 'CompositionEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Composition of the list. Danish: sammensætning. */
  node: Composition;
};

/** Number of levels of one region with one status. Danish: antal. */
export type CompositionCount = {
  __typename?: 'CompositionCount';
  /** Region; null for bodies that belong to none. Danish: region. */
  region?: Maybe<Region>;
  /** Status that is counted. Danish: status. */
  status: CompositionStatus;
  /** Number of levels. Danish: antal. */
  count: Scalars['Int']['output'];
};

/** Conditions for listing a composition; all that are given must be met. Danish: filter for sammensætning. */
export type CompositionFilter = {
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Status, such as VACANT. Danish: status. */
  status?: InputMaybe<Array<CompositionStatus>>;
  /** Severity of at least one finding, such as VIOLATION. Danish: alvor. */
  severity?: InputMaybe<Array<FindingSeverity>>;
  /** Code of at least one finding, such as SEAT_VACANT. Danish: kode. */
  code?: InputMaybe<Array<FindingCode>>;
};

/** Conditions for listing an appointment; all that are given must be met. Danish: filter for udpegninger. */
export type AppointmentFilter = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Official code of the region that the body belongs to, such as "1085". Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level?: InputMaybe<Array<Level>>;
  /** Kind of seat, such as MAYOR or GENERAL_PRACTITIONER. Danish: plads. */
  seatKind?: InputMaybe<Array<SeatKind>>;
  /** Official code of the municipality whose seat it is, such as "0316". Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of the person, such as "p-5d41402abc4b2a76b971". Danish: person. */
  personKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of appointment: MEMBER, SUBSTITUTE or ALTERNATE. Danish: udpegningstype. */
  kind?: InputMaybe<Array<AppointmentKind>>;
  /** Office that the person holds, such as MAYOR. Danish: embede. */
  office?: InputMaybe<Array<PersonOffice>>;
};

/** Order of appointments. Danish: sortering af udpegninger. */
export type AppointmentOrder = {
  /** Field to order by. Danish: felt. */
  field: AppointmentOrderField;
  /** Direction of the order; default ascending. Danish: retning. */
  direction?: OrderDirection;
};

/** Field that appointments can be ordered by. Danish: sorteringsfelt. */
export type AppointmentOrderField =
  /** Key of the body, then level and kind of seat. Danish: organ. */
  | 'BODY'
  /** Name of the person, alphabetically. Danish: navn. */
  | 'NAME'
  /** First day of the appointment. Danish: gyldig fra. */
  | 'VALID_FROM';

/** Conditions for listing a chair; all that are given must be met. Danish: filter for formandsposter. */
export type ChairmanshipFilter = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Official code of the region that the body belongs to, such as "1085". Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level?: InputMaybe<Array<Level>>;
  /** Kind of chair: CO_CHAIR, CHAIR or VICE_CHAIR. Danish: formandspost. */
  role?: InputMaybe<Array<ChairRole>>;
  /** Side of the cooperation that the chair comes from: REGION, MUNICIPALITY and so on. Danish: part. */
  side?: InputMaybe<Array<Side>>;
  /** Key of the person, such as "p-5d41402abc4b2a76b971". Danish: person. */
  personKey?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions for listing a local agreement; all that are given must be met. Danish: filter for lokale aftaler. */
export type LocalAgreementFilter = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Official code of the region that the body belongs to, such as "1085". Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level?: InputMaybe<Array<Level>>;
  /** Kind of seat, such as MAYOR or GENERAL_PRACTITIONER. Danish: plads. */
  seatKind?: InputMaybe<Array<SeatKind>>;
};

/** Conditions for listing an involvement; all that are given must be met. Danish: filter for inddragelser. */
export type InvolvementFilter = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Official code of the region that the body belongs to, such as "1085". Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level?: InputMaybe<Array<Level>>;
  /** Party that was involved, such as PATIENT_INVOLVEMENT_COMMITTEE. Danish: part. */
  party?: InputMaybe<Array<InvolvedParty>>;
  /** Kind of involvement, such as ANNUAL_INVITATION. Danish: inddragelsesform. */
  kind?: InputMaybe<Array<InvolvementKind>>;
  /** Calendar year, such as 2024. Danish: år. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Appointment objects. Danish: side af udpegninger. */
export type AppointmentConnection = {
  __typename?: 'AppointmentConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<AppointmentEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Appointment>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Appointment page. Danish: element i side af udpegninger. */
export type AppointmentEdge = {
  __typename?: 'AppointmentEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Appointment;
};

/** A page of Chairmanship objects. Danish: side af formandsposter. */
export type ChairmanshipConnection = {
  __typename?: 'ChairmanshipConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<ChairmanshipEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Chairmanship>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Chairmanship page. Danish: element i side af formandsposter. */
export type ChairmanshipEdge = {
  __typename?: 'ChairmanshipEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Chairmanship;
};

/** A page of LocalAgreement objects. Danish: side af lokale aftaler. */
export type LocalAgreementConnection = {
  __typename?: 'LocalAgreementConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<LocalAgreementEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<LocalAgreement>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a LocalAgreement page. Danish: element i side af lokale aftaler. */
export type LocalAgreementEdge = {
  __typename?: 'LocalAgreementEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: LocalAgreement;
};

/** A page of Involvement objects. Danish: side af inddragelser. */
export type InvolvementConnection = {
  __typename?: 'InvolvementConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<InvolvementEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Involvement>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Involvement page. Danish: element i side af inddragelser. */
export type InvolvementEdge = {
  __typename?: 'InvolvementEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Involvement;
};

/** One write. Author, reason and contents are null for readers who are not admins. Danish: ændring. */
export type AuditRecord = {
  __typename?: 'AuditRecord';
  /** Sequence number; a later write has a higher one. Danish: ændringsnummer. */
  seq: Scalars['Int']['output'];
  /** Time of the write in UTC, such as 2026-11-22T08:30:00.000Z. Danish: tidspunkt. */
  instant: Scalars['String']['output'];
  /** Name of the mutation, such as "appoint". Danish: handling. */
  operation: Scalars['String']['output'];
  /** Type of the changed object, such as "Appointment". Danish: type. */
  entityType: Scalars['String']['output'];
  /** Key of the object that was changed, such as "1085-sundhedsklynge-holbaek". Danish: nøgle. */
  entityKey: Scalars['String']['output'];
  /** Role of the author. Danish: rolle. */
  actorRole: Role;
  /** WORLD where something happened, RECORD where a record was wrong, LAW where a rule or source changed. Danish: art. */
  nature: ChangeNature;
  /** Name of the API key, or subject of the access token; null for readers who are not admins. Danish: udført af. */
  actor?: Maybe<Scalars['String']['output']>;
  /** Id of the request, as in the header `x-request-id`; null for readers who are not admins. Danish: forespørgslens id. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Reason given with the write; null for none, and for readers who are not admins. Danish: begrundelse. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Rows before and after the write; null for readers who are not admins. Danish: rækker. */
  rows?: Maybe<Array<AuditRow>>;
};

/** One row of a write. Danish: række. */
export type AuditRow = {
  __typename?: 'AuditRow';
  /** Name of the table. Danish: tabel. */
  table: Scalars['String']['output'];
  /** Key of the row or object. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Changed columns with their old values, as JSON; null for a new row. Danish: før. */
  before?: Maybe<Scalars['String']['output']>;
  /** Changed columns with their new values, as JSON. Danish: efter. */
  after: Scalars['String']['output'];
};

/** Conditions for listing a write; all that are given must be met. Danish: filter. */
export type AuditFilter = {
  /** Type of the changed object, such as "Body" or "Appointment". Danish: type. */
  entityType?: InputMaybe<Scalars['String']['input']>;
  /** Key of the object that was changed, such as "1085-sundhedsklynge-holbaek". Danish: nøgle. */
  entityKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of the mutation, such as "appoint". Danish: handling. */
  operation?: InputMaybe<Scalars['String']['input']>;
  /** Name of the API key, or subject of the access token. Danish: udført af. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** First instant, included, such as "2026-11-22T00:00:00Z". Danish: fra og med. */
  since?: InputMaybe<Scalars['String']['input']>;
  /** Last instant, not included, such as "2026-11-23T00:00:00Z". Danish: før. */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** A page of audit records. Danish: side af ændringer. */
export type AuditRecordConnection = {
  __typename?: 'AuditRecordConnection';
  /** Records of the page, each with its cursor. Danish: kanter. */
  edges: Array<AuditRecordEdge>;
  /** Records of the page, without cursors. Danish: ændringer. */
  nodes: Array<AuditRecord>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of records in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One audit record of a page. Danish: kant. */
export type AuditRecordEdge = {
  __typename?: 'AuditRecordEdge';
  /** Cursor of the record, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Record of the list. Danish: ændring. */
  node: AuditRecord;
};

/** A person whose name is erased. Danish: sletning af navn. */
export type ErasePersonInput = {
  /** Key of the person, such as "p-5d41402abc4b2a76b971". Danish: person. */
  personKey: Scalars['String']['input'];
  /**
   * Reason for the erasure, such as "Anmodning efter GDPR art. 17". Must not contain the name; at most 1000 characters.
   * Danish: begrundelse.
   */
  reason: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A text that contains an erased name. Danish: omtale. */
export type NameMention = {
  __typename?: 'NameMention';
  /** Table of the row, as in AuditRow; "change" is an audit record. Danish: tabel. */
  table: Scalars['String']['output'];
  /** Key of the row; for an audit record its number, `seq`. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Field that contains the text. Danish: felt. */
  field: Scalars['String']['output'];
};

/** Answer of erasePerson. Danish: svar på sletning af navn. */
export type ErasePersonPayload = {
  __typename?: 'ErasePersonPayload';
  /** The person after the write. Danish: det ændrede. */
  person: Person;
  /**
   * Texts that contain the name as separate words, possibly as another person's name. The texts are not changed: an admin
   * decides on each. Danish: omtaler.
   */
  mentions: Array<NameMention>;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A cooperation body of any kind: cluster, SSU or other committee. Danish: organ. */
export type Body = {
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
  /** Every name, former and future ones included, with the period of each. Danish: navne. */
  names: Array<Name>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /** Kind of body, such as HEALTH_CLUSTER or SSU. Danish: organtype. */
  kind: BodyKind;
  /** Type of the body, with what holds for all its bodies. Danish: organtype. */
  type: BodyType;
  /** Stage of the work of the body on the day that is read: PREPARATORY, FULL or WINDING_UP. Danish: funktionsstatus. */
  operation: BodyOperation;
  /**
   * Region whose regional council has the body as a committee of its own; null for a body between authorities. Danish:
   * overordnet myndighed.
   */
  parent?: Maybe<Region>;
  /** Danish word that the documents use for this body, such as "klynge" or "samordningsforum". Danish: betegnelse. */
  term: Scalars['String']['output'];
  /** Region that the body belongs to; null where it belongs to none. Danish: region. */
  region?: Maybe<Region>;
  /**
   * True for an authority that can decide for its citizens. Always false: cooperation bodies are not authorities. Danish:
   * myndighed.
   */
  isAuthority: Scalars['Boolean']['output'];
  /** Levels at which the body works on the day that is read. Danish: niveauer. */
  levels: Array<BodyLevel>;
  /** Tasks of this kind of body on the day that is read. Danish: opgaver. */
  tasks: Array<Task>;
  /** Statements of the documents on this kind of body: principles, duties and themes. Danish: udsagn. */
  statements: Array<Statement>;
  /** Memberships of the body, each with member, role and source. Danish: medlemskaber. */
  memberships: MembershipConnection;
  /** Bodies that this one took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Body>;
  /** Bodies that took over from this one. One that has not started yet is read as of its first day. Danish: efterfølgere. */
  successors: Array<Body>;
  /**
   * Points that a new body must decide for itself, with the decisions taken by the day that is read. Danish:
   * konstituering.
   */
  constitution: Array<ConstitutionPoint>;
  /** Organisations that serve the body as its secretariat on the day that is read. Danish: sekretariat. */
  secretariat: Secretariat;
  /** Goals that were set for it by the day that is read. Danish: mål. */
  goals: Array<Goal>;
  /** Goals of the body grouped by data theme, and the key figures to compare them with. Danish: indikatorer. */
  indicators: Indicators;
  /** Successions in which the body takes over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** Successions in which its successors take over from the body. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** A cooperation body of any kind: cluster, SSU or other committee. Danish: organ. */
export type BodyStatementsArgs = {
  category?: InputMaybe<Array<StatementCategory>>;
};


/** A cooperation body of any kind: cluster, SSU or other committee. Danish: organ. */
export type BodyMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A cooperation body of any kind: cluster, SSU or other committee. Danish: organ. */
export type BodyNoteArgs = {
  language?: InputMaybe<Language>;
};

/**
 * Cooperation of municipalities, hospitals and general practice around an acute hospital. Danish: klynge (sundhedsklynge
 * fra 1. juli 2022).
 */
export type Cluster = Node & Fact & Named & Thing & Body & SeatRequirer & FindingSubject & QualitySubject & Successor & {
  __typename?: 'Cluster';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
  /** Every name, former and future ones included, with the period of each. Danish: navne. */
  names: Array<Name>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /** Kind of body, such as HEALTH_CLUSTER or SSU. Danish: organtype. */
  kind: BodyKind;
  /** Type of the body, with what holds for all its bodies. Danish: organtype. */
  type: BodyType;
  /** Stage of the work of the body on the day that is read: PREPARATORY, FULL or WINDING_UP. Danish: funktionsstatus. */
  operation: BodyOperation;
  /**
   * Region whose regional council has the body as a committee of its own; null for a body between authorities. Danish:
   * overordnet myndighed.
   */
  parent?: Maybe<Region>;
  /** Danish word that the documents use for this body, such as "klynge" or "samordningsforum". Danish: betegnelse. */
  term: Scalars['String']['output'];
  /** Region that the body belongs to; null where it belongs to none. Danish: region. */
  region?: Maybe<Region>;
  /**
   * True for an authority that can decide for its citizens. Always false: cooperation bodies are not authorities. Danish:
   * myndighed.
   */
  isAuthority: Scalars['Boolean']['output'];
  /** Levels at which the body works on the day that is read. Danish: niveauer. */
  levels: Array<BodyLevel>;
  /** Tasks of this kind of body on the day that is read. Danish: opgaver. */
  tasks: Array<Task>;
  /** Statements of the documents on this kind of body: principles, duties and themes. Danish: udsagn. */
  statements: Array<Statement>;
  /** Memberships of the body, each with member, role and source. Danish: medlemskaber. */
  memberships: MembershipConnection;
  /** Bodies that this one took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Body>;
  /** Bodies that took over from this one. One that has not started yet is read as of its first day. Danish: efterfølgere. */
  successors: Array<Body>;
  /**
   * Points that a new body must decide for itself, with the decisions taken by the day that is read. Danish:
   * konstituering.
   */
  constitution: Array<ConstitutionPoint>;
  /** Organisations that serve the body as its secretariat on the day that is read. Danish: sekretariat. */
  secretariat: Secretariat;
  /** Initiatives that the cluster started, as of the day that is read. Danish: indsatser. */
  initiatives: Array<Initiative>;
  /** Goals that were set for it by the day that is read. Danish: mål. */
  goals: Array<Goal>;
  /** Goals of the body grouped by data theme, and the key figures to compare them with. Danish: indikatorer. */
  indicators: Indicators;
  /** Successions in which the body takes over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** Successions in which its successors take over from the body. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Hospitals that are members on the day that is read. Danish: hospitaler. */
  hospitals: Array<Hospital>;
  /** Municipalities that belong to it on the day that is read. Danish: kommuner. */
  municipalities: Array<Municipality>;
  /** True if general practice is a member; null where the documents are silent. Danish: almen praksis. */
  generalPractice?: Maybe<Scalars['Boolean']['output']>;
  /** True if a document names regional psychiatry as a member; null where none does. Danish: regionspsykiatri. */
  regionalPsychiatry?: Maybe<Scalars['Boolean']['output']>;
  /** Joint funds opened by the day that is read, by year. Danish: fælles midler. */
  jointFunds: Array<JointFund>;
  /** Number of inhabitants, with each person counted in one cluster only. Danish: befolkning. */
  population: ClusterPopulation;
  /** Health agreement in force in the region on the day; null where there is none. Danish: sundhedsaftale. */
  healthAgreement?: Maybe<HealthAgreement>;
  /** Other names in use. Danish: andre navne. */
  aliases: Array<Scalars['String']['output']>;
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/**
 * Cooperation of municipalities, hospitals and general practice around an acute hospital. Danish: klynge (sundhedsklynge
 * fra 1. juli 2022).
 */
export type ClusterStatementsArgs = {
  category?: InputMaybe<Array<StatementCategory>>;
};


/**
 * Cooperation of municipalities, hospitals and general practice around an acute hospital. Danish: klynge (sundhedsklynge
 * fra 1. juli 2022).
 */
export type ClusterMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Cooperation of municipalities, hospitals and general practice around an acute hospital. Danish: klynge (sundhedsklynge
 * fra 1. juli 2022).
 */
export type ClusterNoteArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Cooperation of municipalities, hospitals and general practice around an acute hospital. Danish: klynge (sundhedsklynge
 * fra 1. juli 2022).
 */
export type ClusterPopulationArgs = {
  populationSet?: InputMaybe<Scalars['String']['input']>;
};

/** The cooperation committee of a region, from 2022-07-01. Danish: sundhedssamarbejdsudvalg (SSU). */
export type Ssu = Node & Fact & Named & Thing & Body & SeatRequirer & FindingSubject & QualitySubject & Successor & {
  __typename?: 'Ssu';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
  /** Every name, former and future ones included, with the period of each. Danish: navne. */
  names: Array<Name>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /** Kind of body, such as HEALTH_CLUSTER or SSU. Danish: organtype. */
  kind: BodyKind;
  /** Type of the body, with what holds for all its bodies. Danish: organtype. */
  type: BodyType;
  /** Stage of the work of the body on the day that is read: PREPARATORY, FULL or WINDING_UP. Danish: funktionsstatus. */
  operation: BodyOperation;
  /**
   * Region whose regional council has the body as a committee of its own; null for a body between authorities. Danish:
   * overordnet myndighed.
   */
  parent?: Maybe<Region>;
  /** Danish word that the documents use for this body, such as "klynge" or "samordningsforum". Danish: betegnelse. */
  term: Scalars['String']['output'];
  /** Region that the body belongs to; null where it belongs to none. Danish: region. */
  region?: Maybe<Region>;
  /**
   * True for an authority that can decide for its citizens. Always false: cooperation bodies are not authorities. Danish:
   * myndighed.
   */
  isAuthority: Scalars['Boolean']['output'];
  /** Levels at which the body works on the day that is read. Danish: niveauer. */
  levels: Array<BodyLevel>;
  /** Tasks of this kind of body on the day that is read. Danish: opgaver. */
  tasks: Array<Task>;
  /** Statements of the documents on this kind of body: principles, duties and themes. Danish: udsagn. */
  statements: Array<Statement>;
  /** Memberships of the body, each with member, role and source. Danish: medlemskaber. */
  memberships: MembershipConnection;
  /** Bodies that this one took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Body>;
  /** Bodies that took over from this one. One that has not started yet is read as of its first day. Danish: efterfølgere. */
  successors: Array<Body>;
  /**
   * Points that a new body must decide for itself, with the decisions taken by the day that is read. Danish:
   * konstituering.
   */
  constitution: Array<ConstitutionPoint>;
  /** Organisations that serve the body as its secretariat on the day that is read. Danish: sekretariat. */
  secretariat: Secretariat;
  /** Goals that were set for it by the day that is read. Danish: mål. */
  goals: Array<Goal>;
  /** Goals of the body grouped by data theme, and the key figures to compare them with. Danish: indikatorer. */
  indicators: Indicators;
  /** Successions in which the body takes over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** Successions in which its successors take over from the body. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Clusters of the region on the day that is read. Danish: klynger. */
  clusters: Array<Cluster>;
  /** Health agreement in force in the region on the day; null where there is none. Danish: sundhedsaftale. */
  healthAgreement?: Maybe<HealthAgreement>;
  /** Practice plans that are presented to the committee. Danish: praksisplaner. */
  practicePlans: Array<PracticePlan>;
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** The cooperation committee of a region, from 2022-07-01. Danish: sundhedssamarbejdsudvalg (SSU). */
export type SsuStatementsArgs = {
  category?: InputMaybe<Array<StatementCategory>>;
};


/** The cooperation committee of a region, from 2022-07-01. Danish: sundhedssamarbejdsudvalg (SSU). */
export type SsuMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The cooperation committee of a region, from 2022-07-01. Danish: sundhedssamarbejdsudvalg (SSU). */
export type SsuNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A committee that is not a cluster or an SSU, such as the two that the SSU replaced. Danish: udvalg. */
export type Committee = Node & Fact & Named & Thing & Body & SeatRequirer & FindingSubject & QualitySubject & Successor & {
  __typename?: 'Committee';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
  /** Every name, former and future ones included, with the period of each. Danish: navne. */
  names: Array<Name>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /** Kind of body, such as HEALTH_CLUSTER or SSU. Danish: organtype. */
  kind: BodyKind;
  /** Type of the body, with what holds for all its bodies. Danish: organtype. */
  type: BodyType;
  /** Stage of the work of the body on the day that is read: PREPARATORY, FULL or WINDING_UP. Danish: funktionsstatus. */
  operation: BodyOperation;
  /**
   * Region whose regional council has the body as a committee of its own; null for a body between authorities. Danish:
   * overordnet myndighed.
   */
  parent?: Maybe<Region>;
  /** Danish word that the documents use for this body, such as "klynge" or "samordningsforum". Danish: betegnelse. */
  term: Scalars['String']['output'];
  /** Region that the body belongs to; null where it belongs to none. Danish: region. */
  region?: Maybe<Region>;
  /**
   * True for an authority that can decide for its citizens. Always false: cooperation bodies are not authorities. Danish:
   * myndighed.
   */
  isAuthority: Scalars['Boolean']['output'];
  /** Levels at which the body works on the day that is read. Danish: niveauer. */
  levels: Array<BodyLevel>;
  /** Tasks of this kind of body on the day that is read. Danish: opgaver. */
  tasks: Array<Task>;
  /** Statements of the documents on this kind of body: principles, duties and themes. Danish: udsagn. */
  statements: Array<Statement>;
  /** Memberships of the body, each with member, role and source. Danish: medlemskaber. */
  memberships: MembershipConnection;
  /** Bodies that this one took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Body>;
  /** Bodies that took over from this one. One that has not started yet is read as of its first day. Danish: efterfølgere. */
  successors: Array<Body>;
  /**
   * Points that a new body must decide for itself, with the decisions taken by the day that is read. Danish:
   * konstituering.
   */
  constitution: Array<ConstitutionPoint>;
  /** Organisations that serve the body as its secretariat on the day that is read. Danish: sekretariat. */
  secretariat: Secretariat;
  /** Goals that were set for it by the day that is read. Danish: mål. */
  goals: Array<Goal>;
  /** Goals of the body grouped by data theme, and the key figures to compare them with. Danish: indikatorer. */
  indicators: Indicators;
  /** Successions in which the body takes over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** Successions in which its successors take over from the body. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** A committee that is not a cluster or an SSU, such as the two that the SSU replaced. Danish: udvalg. */
export type CommitteeStatementsArgs = {
  category?: InputMaybe<Array<StatementCategory>>;
};


/** A committee that is not a cluster or an SSU, such as the two that the SSU replaced. Danish: udvalg. */
export type CommitteeMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A committee that is not a cluster or an SSU, such as the two that the SSU replaced. Danish: udvalg. */
export type CommitteeNoteArgs = {
  language?: InputMaybe<Language>;
};

/** One level of a body, with its rules, meetings and composition. Danish: niveau. */
export type BodyLevel = Node & {
  __typename?: 'BodyLevel';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /**
   * Number of changes of the level's appointments, chairs and local agreements, the same on every day. Writes compare it
   * with `expectedCompositionVersion`. Danish: version af sammensætningen.
   */
  compositionVersion: Scalars['Int']['output'];
  /** True if the law requires the level, false if it is optional, null where the documents are silent. Danish: påkrævet. */
  required?: Maybe<Scalars['Boolean']['output']>;
  /** Role of the level, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** How well the documents support the level. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the source documents that support the level. Danish: kilde. */
  provenance: Array<Provenance>;
  /** Body that the record belongs to. Danish: organ. */
  body: Body;
  /** Rules about the seats of the level. Danish: repræsentationsregler. */
  rules: Array<RepresentationRule>;
  /** Rules about the chairs of the level. Danish: formandsregler. */
  chairRules: Array<ChairRule>;
  /** Rules about how often the level meets. Danish: regler om mødekadence. */
  cadenceRules: Array<CadenceRule>;
  /** Meetings of one year, compared with the rules. Danish: mødekadence. */
  cadence: Cadence;
  /** Meetings of the level by date, on every day. Danish: møder. */
  meetings: Array<Meeting>;
  /** Duties and possibilities to involve other parties. Danish: inddragelse. */
  involvement: Array<InvolvementDuty>;
  /** Rules that allow a local agreement to vary the composition. Danish: lokal fravigelse. */
  variation: Array<VariationRule>;
  /** Rules about the balance between the sides of the level. Danish: regler om fordelingen mellem parterne. */
  balance: Array<BalanceRule>;
  /** Composition of the level, judged by the rules: seats, chairs and findings. Danish: sammensætning. */
  composition: Composition;
};


/** One level of a body, with its rules, meetings and composition. Danish: niveau. */
export type BodyLevelTextArgs = {
  language?: InputMaybe<Language>;
};


/** One level of a body, with its rules, meetings and composition. Danish: niveau. */
export type BodyLevelCadenceArgs = {
  year: Scalars['Int']['input'];
};


/** One level of a body, with its rules, meetings and composition. Danish: niveau. */
export type BodyLevelMeetingsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<MeetingStatus>>;
};


/** One level of a body, with its rules, meetings and composition. Danish: niveau. */
export type BodyLevelCompositionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Membership of a municipality, hospital or organisation in a body. Danish: medlemskab. */
export type Membership = Node & Fact & QualitySubject & {
  __typename?: 'Membership';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /** Role of the member, such as MUNICIPALITY. Danish: rolle. */
  role: MemberRole;
  /** The body if it is a cluster; otherwise null. Danish: klynge. */
  cluster?: Maybe<Cluster>;
  /** Body that the record belongs to. Danish: organ. */
  body: Body;
  /** Region of the body on the day that is read. Danish: region. */
  region?: Maybe<Region>;
  /** Municipality, hospital or organisation. Danish: medlem. */
  member: MembershipMember;
  /** Official code of the member, such as "0410"; null for a member that is no municipality. Danish: kommunekode. */
  municipalityCode?: Maybe<Scalars['String']['output']>;
  /**
   * Part of the municipality that is counted in this cluster, from 0 to 1. The part is 1 where the municipality has no
   * other cluster, and null where it has several and no shares are recorded by `shareMunicipality`. Danish: andel.
   */
  share?: Maybe<Scalars['Float']['output']>;
  /** Reason for the membership; null where the documents give none. Danish: begrundelse. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Hospital that explains the membership; null where the documents name none. Danish: begrundende hospital. */
  because?: Maybe<Hospital>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** Membership of a municipality, hospital or organisation in a body. Danish: medlemskab. */
export type MembershipReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Membership of a municipality, hospital or organisation in a body. Danish: medlemskab. */
export type MembershipNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Municipality, hospital or organisation that can be a member of a body. Danish: medlem. */
export type MembershipMember = Municipality | Hospital | Organisation;

/** The takeover of one body by another. A body can have several predecessors and successors. Danish: afløsning. */
export type Succession = Node & Fact & QualitySubject & {
  __typename?: 'Succession';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Kind of takeover. Danish: afløsningstype. */
  kind: SuccessionKind;
  /** Legal day of the takeover, such as 2022-07-01. Danish: virkningsdag. */
  date: Scalars['Date']['output'];
  /** First day on which the successor works, where that is another day than `date`; null otherwise. Danish: driftsdag. */
  operationalFrom?: Maybe<Scalars['Date']['output']>;
  /** Part of the predecessor's people that goes to the successor, from 0 to 1; null where not known. Danish: andel. */
  share?: Maybe<Scalars['Float']['output']>;
  /** True if the successor has successors of its own. Danish: har selv efterfølgere. */
  hasForwardSuccession: Scalars['Boolean']['output'];
  /** Thing that is succeeded, as of its last day. Danish: forgænger. */
  predecessor: Thing;
  /** Thing of the same type that takes over. Danish: efterfølger. */
  successor: Thing;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** The takeover of one body by another. A body can have several predecessors and successors. Danish: afløsning. */
export type SuccessionNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Conditions for listing a cluster; all that are given must be met. Danish: klyngefilter. */
export type ClusterFilter = {
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of cluster: LOCAL_CLUSTER or HEALTH_CLUSTER. Danish: klyngetype. */
  kind?: InputMaybe<Array<BodyKind>>;
  /** Official code of a municipality that is a member, such as "0316". Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Key of a hospital that is a member, such as "1085-holbaek-sygehus", or the start of a word in its name. Danish:
   * hospital.
   */
  hospital?: InputMaybe<Scalars['String']['input']>;
  /** True lists only clusters that a document names with regional psychiatry. Danish: regionspsykiatri. */
  regionalPsychiatry?: InputMaybe<Scalars['Boolean']['input']>;
  /** How well the sources support it. Danish: belæg. */
  evidence?: InputMaybe<Array<Evidence>>;
  /**
   * Text to find at the start of a word in any of its names, such as "holb". Case and accents are ignored. At least one
   * letter or digit. Danish: søgetekst.
   */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions for listing a body; all that are given must be met. Danish: organfilter. */
export type BodyFilter = {
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of body, such as HEALTH_CLUSTER or SSU. Danish: organtype. */
  kind?: InputMaybe<Array<BodyKind>>;
  /**
   * Text to find at the start of a word in any of its names, such as "holb". Case and accents are ignored. At least one
   * letter or digit. Danish: søgetekst.
   */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Order of clusters. Danish: sortering af klynger. */
export type ClusterOrder = {
  /** Field to order by. Danish: felt. */
  field: ClusterOrderField;
  /** Direction of the order; default ascending. Danish: retning. */
  direction?: OrderDirection;
};

/** Field that clusters can be ordered by. Danish: sorteringsfelt. */
export type ClusterOrderField =
  /** Key, which begins with the code of the region. Danish: nøgle. */
  | 'KEY'
  /** Name on the day that is read. Danish: navn. */
  | 'NAME';

/** A page of Cluster objects. Danish: side af klynger. */
export type ClusterConnection = {
  __typename?: 'ClusterConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<ClusterEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Cluster>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Cluster page. Danish: element i side af klynger. */
export type ClusterEdge = {
  __typename?: 'ClusterEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Cluster;
};

/** A page of Ssu objects. Danish: side af sundhedssamarbejdsudvalg. */
export type SsuConnection = {
  __typename?: 'SsuConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<SsuEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Ssu>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Ssu page. Danish: element i side af sundhedssamarbejdsudvalg. */
export type SsuEdge = {
  __typename?: 'SsuEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Ssu;
};

/** A page of Committee objects. Danish: side af udvalg. */
export type CommitteeConnection = {
  __typename?: 'CommitteeConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<CommitteeEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Committee>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Committee page. Danish: element i side af udvalg. */
export type CommitteeEdge = {
  __typename?: 'CommitteeEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Committee;
};

/** A page of Body objects. Danish: side af organer. */
export type BodyConnection = {
  __typename?: 'BodyConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<BodyEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Body>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Body page. Danish: element i side af organer. */
export type BodyEdge = {
  __typename?: 'BodyEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Body;
};

/** A page of Membership objects. Danish: side af medlemskaber. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<MembershipEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Membership>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Membership page. Danish: element i side af medlemskaber. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Membership;
};

/** Conditions for listing a membership; all that are given must be met. Danish: filter for medlemskaber. */
export type MembershipFilter = {
  /** Official code of the region of the body, such as "1083" for Region Syddanmark. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Official codes of municipalities, such as ["0410", "0420"]: only their memberships. An unknown code is INVALID_INPUT.
   * Danish: kommunekoder.
   */
  municipalityCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Roles of the members, such as MUNICIPALITY. Danish: roller. */
  role?: InputMaybe<Array<MemberRole>>;
  /** Evidence of the memberships, such as INFERRED. Danish: belæg. */
  evidence?: InputMaybe<Array<Evidence>>;
};

/** Order of memberships. Danish: sortering af medlemskaber. */
export type MembershipOrder = {
  /** Field to order by. Danish: felt. */
  field: MembershipOrderField;
  /** Direction of the order; default ascending. Danish: retning. */
  direction?: OrderDirection;
};

/** Field that memberships can be ordered by. Danish: sorteringsfelt. */
export type MembershipOrderField =
  /** Key of the body, then the order in which the documents list its members. Danish: organ. */
  | 'BODY'
  /** Code of the municipality, or key of the hospital or organisation. Danish: medlem. */
  | 'MEMBER'
  /** First day on which it is valid. Danish: gyldig fra. */
  | 'VALID_FROM';

/** A type of body, as an act creates it: what holds for every body of the type. Danish: organtype. */
export type BodyType = Node & Fact & Named & QualitySubject & {
  __typename?: 'BodyType';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /**
   * Kind that its bodies are served as, such as HEALTH_CLUSTER; OTHER for a type that has no kind of its own. Danish:
   * organtype.
   */
  kind: BodyKind;
  /** Name of one body of the type, such as "sundhedsklynge". Danish: navn. */
  name: Scalars['String']['output'];
  /**
   * Roles in which municipalities, hospitals and organisations can be members; empty where the bodies have no members.
   * Danish: medlemsroller.
   */
  memberRoles: Array<MemberRole>;
  /** True if a body of the type has at least one hospital. Danish: kræver hospital. */
  needsHospital: Scalars['Boolean']['output'];
  /** True if a region has at most one body of the type at a time. Danish: ét i hver region. */
  onePerRegion: Scalars['Boolean']['output'];
  /**
   * True if each municipality belongs to exactly one body of the type: `dataQuality` then lists those in none and in
   * several. Null where not stated. Danish: opdeler kommunerne.
   */
  partitionsMunicipalities?: Maybe<Scalars['Boolean']['output']>;
  /** True if the bodies decide with the power of an authority; null where not stated. Danish: myndighed. */
  isAuthority?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Side whose authority has the bodies as committees of its own, such as REGION; null for cooperation between
   * authorities. Danish: udvalg under.
   */
  committeeOf?: Maybe<Side>;
  /** Functions of its bodies beside meeting, such as OWNS_INITIATIVES. Danish: funktioner. */
  functions: Array<BodyFunction>;
  /** Levels at which its bodies work on the day that is read. Danish: niveauer. */
  levels: Array<BodyLevelRule>;
  /** Tasks of its bodies on the day that is read. Danish: opgaver. */
  tasks: Array<Task>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A type of body, as an act creates it: what holds for every body of the type. Danish: organtype. */
export type BodyTypeNameArgs = {
  language?: InputMaybe<Language>;
};


/** A type of body, as an act creates it: what holds for every body of the type. Danish: organtype. */
export type BodyTypeNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A level at which the bodies of a type work, whatever the body. Danish: organtypens niveau. */
export type BodyLevelRule = Node & Fact & QualitySubject & {
  __typename?: 'BodyLevelRule';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /** Type of body that the level belongs to. Danish: organtype. */
  bodyType: BodyType;
  /** Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** True if the law requires the level, false if it is optional, null where the documents are silent. Danish: påkrævet. */
  required?: Maybe<Scalars['Boolean']['output']>;
  /** Role of the level, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A level at which the bodies of a type work, whatever the body. Danish: organtypens niveau. */
export type BodyLevelRuleTextArgs = {
  language?: InputMaybe<Language>;
};


/** A level at which the bodies of a type work, whatever the body. Danish: organtypens niveau. */
export type BodyLevelRuleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A new type of body. Danish: ny organtype. */
export type RecordBodyTypeInput = {
  /** Lower-case words joined by hyphens, such as "health-council-2026". Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Kind that its bodies are served as; OTHER for a type that has no kind of its own. Danish: organtype. */
  kind: BodyKind;
  /** Name of one body of the type, such as `{ da: "sundhedsråd", en: "health council" }`. Danish: navn. */
  name: TextInput;
  /** Roles in which members can belong to its bodies; none if left out. Danish: medlemsroller. */
  memberRoles?: InputMaybe<Array<MemberRole>>;
  /** True if a body of the type has at least one hospital; default false. Danish: kræver hospital. */
  needsHospital?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if a region has at most one body of the type at a time; default false. Danish: ét i hver region. */
  onePerRegion?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True if each municipality belongs to exactly one body of the type; left out where not stated. Danish: opdeler
   * kommunerne.
   */
  partitionsMunicipalities?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if the bodies decide with the power of an authority; left out where not stated. Danish: myndighed. */
  isAuthority?: InputMaybe<Scalars['Boolean']['input']>;
  /** Side whose authority has the bodies as committees of its own, such as REGION. Danish: udvalg under. */
  committeeOf?: InputMaybe<Side>;
  /** Functions of its bodies beside meeting, such as OWNS_INITIATIVES; none if left out. Danish: funktioner. */
  functions?: InputMaybe<Array<BodyFunction>>;
  /** First day of the type, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no longer in force; left out for an open end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordBodyType. Danish: svar på registrering af organtype. */
export type RecordBodyTypePayload = {
  __typename?: 'RecordBodyTypePayload';
  /** The type after the write. Danish: det ændrede. */
  bodyType: BodyType;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Stage of a body. Danish: funktionsstatus for organ. */
export type SetBodyOperationInput = {
  /** Key of the body, such as "1085-sundhedsraad-eksempel". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** PREPARATORY, FULL or WINDING_UP. Danish: funktionsstatus. */
  operation: BodyOperation;
  /** First day of it, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of setBodyOperation. Danish: svar på ændring af funktionsstatus. */
export type SetBodyOperationPayload = {
  __typename?: 'SetBodyOperationPayload';
  /** The body after the write. Danish: det ændrede. */
  body: Body;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A page of change sets. Danish: side af ændringssæt. */
export type ChangeSetConnection = {
  __typename?: 'ChangeSetConnection';
  /** Change sets with their cursors. Danish: kanter. */
  edges: Array<ChangeSetEdge>;
  /** Change sets without their cursors. Danish: ændringssæt. */
  nodes: Array<ChangeSet>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of change sets in the whole list. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** A change set with its cursor. Danish: kant. */
export type ChangeSetEdge = {
  __typename?: 'ChangeSetEdge';
  /** Position of the change set in the list. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The change set. Danish: ændringssæt. */
  node: ChangeSet;
};

/** Operations to carry out together. Danish: ændringssæt. */
export type ApplyChangesInput = {
  /** Operations in the order in which they are carried out, 1 to 500. Danish: handlinger. */
  operations: Array<OperationInput>;
  /** Short title of the set. Everyone can read it in the feed. Danish: titel. */
  title: TextInput;
  /**
   * Sources of the set, and of every operation that takes citations and has none of its own. An operation of the set may
   * record the document before. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * Sequence number of the latest change that the caller has seen: STALE if a row that the set changes has changed since.
   * Danish: set til og med.
   */
  expectedSeq?: InputMaybe<Scalars['Int']['input']>;
  /** True to check the whole set without writing. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text; returned in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason of every operation that has none of its own; only admins can read it. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A change set to take back. Danish: tilbageførsel. */
export type RevertChangesInput = {
  /** Key of the change set, such as "set-5d41402abc4b2a76b971". Danish: ændringssæt. */
  changeSetKey: Scalars['String']['input'];
  /** Title of the reversal; derived from the title of the reverted set if left out. Danish: titel. */
  title?: InputMaybe<TextInput>;
  /** True to check without writing. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text; returned in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason of the reversal; only admins can read it. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of the mutations that write a change set, such as applyChanges. Danish: svar på ændringssæt. */
export type ApplyChangesPayload = {
  __typename?: 'ApplyChangesPayload';
  /** The change set. Danish: ændringssæt. */
  changeSet: ChangeSet;
  /** Results of the operations, in their order. Danish: resultater. */
  results: Array<OperationResult>;
  /** The structure after the set, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /**
   * Findings of the data quality check on the last day that an operation is about, as far as they are about something that
   * the set changes. Danish: datakvalitet.
   */
  issues: Array<QualityIssue>;
  /** Sequence number of the first change record; null where nothing was written. Danish: første ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** Sequence number of the last change record; null where nothing was written. Danish: sidste ændringsnummer. */
  lastSeq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Result of one operation of a change set. Danish: resultat af en handling. */
export type OperationResult = {
  __typename?: 'OperationResult';
  /** Place of the operation in the input, from 0. Danish: plads. */
  index: Scalars['Int']['output'];
  /** Name of the operation, such as `appoint`. Danish: handling. */
  operation: Scalars['String']['output'];
  /**
   * Object that the operation made or changed; null for one without a global id, and for one that the set has withdrawn.
   * Danish: genstand.
   */
  entity?: Maybe<Node>;
  /** Rules that the operation deviates from without being refused. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Advised conditions of a lifecycle step that were not met. Danish: råd. */
  advice: Array<Obstacle>;
  /** Sequence number of its change record; null where it changed nothing or nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
};

/** Operations that were carried out together. It never changes and is never deleted. Danish: ændringssæt. */
export type ChangeSet = {
  __typename?: 'ChangeSet';
  /** Key of the change set. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Title of the change set. Danish: titel. */
  title: Scalars['String']['output'];
  /** Sources of the change set. Danish: kilder. */
  provenance: Array<Provenance>;
  /** Number of its change records. Danish: antal poster. */
  size: Scalars['Int']['output'];
  /** Sequence number of its first change record; null under `validateOnly`. Danish: første ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** Sequence number of its last change record; null under `validateOnly`. Danish: sidste ændringsnummer. */
  lastSeq?: Maybe<Scalars['Int']['output']>;
  /** Time of the change in UTC; null under `validateOnly`. Danish: tidspunkt. */
  instant?: Maybe<Scalars['String']['output']>;
  /** Its change records as everyone can read them; empty under `validateOnly`. Danish: ændringer. */
  changes: Array<ChangeRecord>;
  /** Key of the change set that it takes back; null where it takes none back. Danish: tilbagefører. */
  reverts?: Maybe<Scalars['String']['output']>;
  /** Key of the change set that took it back; null where none did. Danish: tilbageført af. */
  revertedBy?: Maybe<Scalars['String']['output']>;
};


/** Operations that were carried out together. It never changes and is never deleted. Danish: ændringssæt. */
export type ChangeSetTitleArgs = {
  language?: InputMaybe<Language>;
};

/** The place of a change record in its change set. Danish: plads i et ændringssæt. */
export type ChangeSetPlace = {
  __typename?: 'ChangeSetPlace';
  /** Key of the change set. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Place of the record in the set, from 0. Danish: plads. */
  index: Scalars['Int']['output'];
  /** Number of records in the set. Danish: antal. */
  size: Scalars['Int']['output'];
  /** Title of the change set. Danish: titel. */
  title: Scalars['String']['output'];
};


/** The place of a change record in its change set. Danish: plads i et ændringssæt. */
export type ChangeSetPlaceTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Live updates over WebSocket with the protocol `graphql-transport-ws`. Danish: abonnement. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Every change after the number, then each new one as it is made, without gaps or duplicates. Danish: ændringer. */
  changes: ChangeRecord;
};


/** Live updates over WebSocket with the protocol `graphql-transport-ws`. Danish: abonnement. */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ChangeFilter>;
};

/** Conditions that a change must meet; all that are given must be met. Danish: filter for ændringer. */
export type ChangeFilter = {
  /** Type of the changed object, such as "Appointment" or "Day". Danish: type. */
  entityType?: InputMaybe<Scalars['String']['input']>;
  /** Key of the changed object, such as "1085-sundhedsklynge-holbaek". Danish: nøgle. */
  entityKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of the operation, such as `appoint` or `dayTurned`. Danish: handling. */
  operation?: InputMaybe<Scalars['String']['input']>;
  /**
   * Official code of a region, such as "1083": changes that concern it, its municipalities, its hospitals or its bodies,
   * and turns of days on which something of these begins or ends. Danish: regionskode.
   */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Official code of a municipality, such as "0410": changes of what is recorded of it, and of the bodies that it is or was
   * a member of. Danish: kommunekode.
   */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of a body, such as "1085-sundhedsklynge-holbaek": changes of it and of what is recorded in it. Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A page of changes. Danish: side af ændringer. */
export type ChangePage = {
  __typename?: 'ChangePage';
  /** The changes, oldest first. Danish: ændringer. */
  nodes: Array<ChangeRecord>;
  /** Sequence number to send as `after` for the next page. Danish: næste efter. */
  nextAfter: Scalars['Int']['output'];
  /** True if there are changes after this page. Danish: der er flere. */
  hasMore: Scalars['Boolean']['output'];
  /** Sequence number of the latest change. Danish: sidste nummer. */
  lastSeq: Scalars['Int']['output'];
  /**
   * Number that grows when the data change without change records: after a new seeding, a migration or a restore. A
   * replica that sees it grow must start from a snapshot. Danish: generation.
   */
  generation: Scalars['Int']['output'];
};

/** One write, or the turn of one day. A record never changes and is never deleted. Danish: ændringspost. */
export type ChangeRecord = {
  __typename?: 'ChangeRecord';
  /** Sequence number, without gaps. Danish: løbenummer. */
  seq: Scalars['Int']['output'];
  /** Time of the change in UTC, such as 2026-11-22T08:30:00.000Z. Danish: tidspunkt. */
  instant: Scalars['String']['output'];
  /** Name of the mutation, `dayTurned`, or `withheld` where the change is not public. Danish: handling. */
  operation: Scalars['String']['output'];
  /** Object that was changed. Danish: genstand. */
  entity: ChangeSubject;
  /** Global id of the object that was changed; null for one without, such as a day. Danish: genstandens id. */
  entityId?: Maybe<Scalars['ID']['output']>;
  /** Role of the author: READER, EDITOR or ADMIN. Danish: rolle. */
  actorRole: Scalars['String']['output'];
  /** WORLD where something happened, RECORD where a record was wrong, LAW where a rule or source changed. Danish: art. */
  nature: ChangeNature;
  /** Public rows that the change adds, changes or removes. Danish: rækker. */
  changes: Array<ChangedRow>;
  /** For the turn of a day: objects that take effect or expire on it. Null for writes. Danish: virkninger. */
  effects?: Maybe<ChangeEffects>;
  /** Change set that the record belongs to; null for a write of its own. Danish: ændringssæt. */
  changeSet?: Maybe<ChangeSetPlace>;
};

/** An object, named by type and key. Danish: genstand. */
export type ChangeSubject = {
  __typename?: 'ChangeSubject';
  /** Type, such as "Appointment". Danish: type. */
  type: Scalars['String']['output'];
  /** Key of the object. Danish: nøgle. */
  key: Scalars['String']['output'];
};

/**
 * A row as replicas store it, before and after the change. A row that becomes public comes as a new row; a row that is
 * hidden from now on has no `after`. Danish: ændret række.
 */
export type ChangedRow = {
  __typename?: 'ChangedRow';
  /** Name of the table. Danish: tabel. */
  table: Scalars['String']['output'];
  /** Key of the row. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Changed columns with their old values; null for a new row. For a row to be removed: its version. Danish: før. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Changed columns with their new values, or all columns of a new row; null for a row to be removed. Danish: efter. */
  after?: Maybe<Scalars['JSON']['output']>;
};

/** Effects of the turn of a day. Danish: virkninger af et døgnskifte. */
export type ChangeEffects = {
  __typename?: 'ChangeEffects';
  /** Objects that are valid from this day on. Danish: træder i kraft. */
  begins: Array<ChangeSubject>;
  /** Objects that are no longer valid from this day on. Danish: udløber. */
  ends: Array<ChangeSubject>;
};

/** A record to take back. Danish: tilbagekaldelse. */
export type WithdrawFactInput = {
  /** Global id of the record. Danish: id. */
  id: Scalars['ID']['input'];
  /**
   * Day, such as "2027-01-01": withdraws the name that the object of `id` has on that day, in place of the object. The name
   * before it continues. Danish: navn pr.
   */
  nameOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Day, such as "2027-01-01": withdraws the placement in a region that the object of `id` has on that day, in place of the
   * object. The placement before it continues. Danish: placering pr.
   */
  placementOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * True to withdraw the records that rest on it as well, such as the seats of a municipality's membership. Without it, the
   * mutation is refused with their keys in `dependants`. Danish: med det, der hviler på den.
   */
  withDependants?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version that the caller read; STALE if the record has another one by now. Danish: version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True to check everything without writing. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text; returned in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason why the record was wrong; only admins can read it. Danish: begrundelse. */
  reason: Scalars['String']['input'];
};

/** A record whose end is taken back. Danish: genåbning. */
export type ReopenFactInput = {
  /** Global id of the record. Danish: id. */
  id: Scalars['ID']['input'];
  /** Version that the caller read; STALE if the record has another one by now. Danish: version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True to check everything without writing. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text; returned in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason why the end was wrong; only admins can read it. Danish: begrundelse. */
  reason: Scalars['String']['input'];
};

/** A record to correct. An absent field stays as it is, and null clears it. Danish: rettelse. */
export type CorrectFactInput = {
  /** Global id of the record. Danish: id. */
  id: Scalars['ID']['input'];
  /**
   * Day, such as "2027-01-01": corrects the name that the object of `id` has on that day, in place of the object. Danish: navn
   * pr.
   */
  nameOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Day, such as "2027-01-01": corrects the placement in a region that the object of `id` has on that day, in place of the
   * object. Danish: placering pr.
   */
  placementOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which the record is valid. Danish: gyldig fra. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which the record is no longer valid; null removes the end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Day of a meeting, an involvement or a succession. Danish: dato. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which a successor works, where that is not the day of the succession. Danish: i drift fra. */
  operationalFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Part of the predecessor's people that goes to the successor, from 0 to 1. Danish: andel. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** Day of a decision on the constitution. Danish: besluttet den. */
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which a concern about the affiliation was raised. Danish: rejst den. */
  raisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which the parties made a local agreement. Danish: aftalt den. */
  agreedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name, with `nameOn`; or name of a party of the secretariat. Danish: navn. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Term that the documents use for a body. Danish: betegnelse. */
  term?: InputMaybe<Scalars['String']['input']>;
  /** Title of a meeting. Danish: titel. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Contact of a party of the secretariat. Danish: kontakt. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** Number of an identifier, in the form of its register. Danish: nummer. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** Official code of a region whose key is a word, such as "1086", once there is one. Danish: officiel kode. */
  officialCode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-2 code of a region, such as "DK-86". Danish: ISO 3166-2-kode. */
  iso3166?: InputMaybe<Scalars['String']['input']>;
  /** Text of a decision, an involvement, a concern or a local agreement. Danish: tekst. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Reservation or reason that helps to read the fact. Danish: bemærkning. */
  note?: InputMaybe<TextInput>;
  /** Kind of a succession. Danish: art. */
  kind?: InputMaybe<SuccessionKind>;
  /** Office of an appointee. Danish: embede. */
  office?: InputMaybe<PersonOffice>;
  /** Professional field of an appointee. Danish: fagområde. */
  field?: InputMaybe<Field>;
  /** Least number of seats by a local agreement. Danish: mindst. */
  minimum?: InputMaybe<Scalars['Int']['input']>;
  /** Greatest number of seats by a local agreement. Danish: højst. */
  maximum?: InputMaybe<Scalars['Int']['input']>;
  /** Places in documents that say how it was. Danish: kilder. */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * True to move the beginning or end of the records that begin or end with this one as well, such as the seats of a
   * membership. Without it, the mutation is refused with the keys of those that would lie outside the period in
   * `dependants`. Names, placements and successions always move. Danish: med det, der hviler på den.
   */
  withDependants?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version of the object of `id` that the caller read; STALE if the object has another one by now. Danish: version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True to check everything without writing. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text; returned in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason why the record was wrong; only admins can read it. Danish: begrundelse. */
  reason: Scalars['String']['input'];
};

/** A fact to confirm. Danish: bekræftelse. */
export type ConfirmFactInput = {
  /** Global id of the fact. Danish: id. */
  id: Scalars['ID']['input'];
  /**
   * Day, such as "2027-01-01": confirms the name that the object of `id` has on that day, in place of the object. Danish: navn
   * pr.
   */
  nameOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Day, such as "2027-01-01": confirms the placement in a region that the object of `id` has on that day, in place of the
   * object. Danish: placering pr.
   */
  placementOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name of a field in `basis`, such as `validTo`, to confirm in place of the whole fact. Danish: felt. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Places in documents that say so, 1 to 20. Danish: kilder. */
  citations: Array<CitationInput>;
  /** Version of the object of `id` that the caller read; STALE if the object has another one by now. Danish: version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True to check everything without writing. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text; returned in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the confirmation; only admins can read it. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of the corrections. Danish: svar på rettelse. */
export type FactPayload = {
  __typename?: 'FactPayload';
  /**
   * Record after the write, as of its first day; the owner of a name or placement as of the given day; null if the record
   * was withdrawn. Danish: det ændrede.
   */
  fact?: Maybe<Node>;
  /** Records that the write has withdrawn, those that rest on the first one included. Danish: tilbagekaldt. */
  withdrawn: Array<ChangeSubject>;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A fund, initiative or goal that an ended body hands over to a successor. Danish: overdragelse. */
export type HandOverInput = {
  /** Global id of a joint fund, an initiative or a goal of a body. Danish: id. */
  id: Scalars['ID']['input'];
  /**
   * Key of the successor, such as "1085-sundhedsraad-vest". A succession from the ended body must lead to it. Danish: til
   * organ.
   */
  toBodyKey: Scalars['String']['input'];
  /**
   * First day on which it belongs to the successor, such as "2027-01-04". Not before the end of the body or the latest
   * step, and not after today. Danish: dato.
   */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided, such as "Sundhedsrådet den 4. januar 2027". Never the name of a person; at most 300
   * characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the hand-over; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller read; STALE if the object has another one by now. Danish: version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True to check everything without writing. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text; returned in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the hand-over; only admins can read it. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of handOver. Danish: svar på overdragelse. */
export type HandOverPayload = {
  __typename?: 'HandOverPayload';
  /** Fund, initiative or goal after the hand-over, as of the day of it. Danish: det overdragne. */
  handedOver: HandedOver;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Fund, initiative or goal that a body hands over. Danish: det overdragne. */
export type HandedOver = Goal | Initiative | JointFund;

/** Capacity in which a step is taken. Danish: handlende. */
export type ActingParty =
  /** The cooperation committee of a region; before it the health coordination committee. Danish: sundhedssamarbejdsudvalg. */
  | 'SSU'
  /** The cluster as a whole. Danish: klynge. */
  | 'CLUSTER'
  /** A body that is neither a cluster nor an SSU, such as a health council. Danish: udvalg eller råd. */
  | 'COMMITTEE'
  /** The elected council of a region. Danish: regionsråd. */
  | 'REGIONAL_COUNCIL'
  /** The elected council of a municipality. Danish: kommunalbestyrelse. */
  | 'MUNICIPAL_COUNCIL'
  /** The municipalities of a region together. Danish: kommunerne. */
  | 'MUNICIPALITIES'
  /** General practice, represented by the general practitioners’ organisation (PLO). Danish: almen praksis. */
  | 'GENERAL_PRACTICE'
  /** The Danish Health Authority. Danish: Sundhedsstyrelsen. */
  | 'HEALTH_AUTHORITY'
  /** A party that answers in a consultation. Danish: høringspart. */
  | 'HEARING_PARTY'
  /** Parliament, by law. Danish: lovgivning. */
  | 'LEGISLATION'
  /** National parties, such as the state, Danske Regioner and KL. Danish: nationale parter. */
  | 'NATIONAL';

/** Kind of concern about which cluster a municipality belongs to. Danish: type af bekymring. */
export type AffiliationConcernKind =
  /** Citizens use two or more acute hospitals about equally. Danish: 50/50. */
  | 'FIFTY_FIFTY'
  /** Psychiatric and somatic catchment differ. Danish: uens somatisk og psykiatrisk optageområde. */
  | 'SOMATIC_PSYCHIATRIC_MISMATCH'
  /** The municipality belongs to a hospital with few specialised functions. Danish: mindre hospital. */
  | 'SMALL_HOSPITAL';

/** Party that appoints to a seat. Danish: udpegende part. */
export type Appointer =
  /** Region that it belongs to. Danish: regionen. */
  | 'REGION'
  /** The elected council of the region. Danish: regionsrådet. */
  | 'REGIONAL_COUNCIL'
  /** Municipality that the record is about. Danish: kommunen. */
  | 'MUNICIPALITY'
  /** The organisation of general practitioners (PLO). Danish: Praktiserende Lægers Organisation. */
  | 'PLO'
  /** The regional patient involvement committee. Danish: patientinddragelsesudvalget. */
  | 'PATIENT_INVOLVEMENT_COMMITTEE';

/** Kind of appointment. Danish: udpegningstype. */
export type AppointmentKind =
  /** Holds the seat. Danish: medlem. */
  | 'MEMBER'
  /** Stands in for the member at meetings. Danish: stedfortræder. */
  | 'SUBSTITUTE'
  /** Takes over the seat if the member leaves. Danish: suppleant. */
  | 'ALTERNATE';

/** Status of a party’s approval. Danish: godkendelsesstatus. */
export type ApprovalStatus =
  /** The agreement is known from the documents, and its approvals are not recorded. Danish: ikke registreret. */
  | 'NOT_RECORDED'
  /** The party has not approved yet. Danish: afventer. */
  | 'PENDING'
  /** The party has approved this revision. Danish: godkendt. */
  | 'APPROVED';

/** Relation of the seats of a side to all other seats of the level. Danish: balance. */
export type Balance =
  /** The side has more seats than all others together. Danish: flertal. */
  | 'MAJORITY'
  /** The side has at least as many seats as all others together. Danish: mindst halvdelen. */
  | 'AT_LEAST_HALF'
  /** The side has as many seats as all others together, and a stated number more. Danish: lige så mange og flere. */
  | 'EQUAL_PLUS';

/** How binding a rule is. Danish: bindende kraft. */
export type Binding =
  /** Cannot be varied. Danish: ufravigelig. */
  | 'MANDATORY'
  /** Applies unless a local agreement varies it. Danish: udgangspunkt. */
  | 'DEFAULT';

/** Function of the bodies of a type beside meeting. Danish: organfunktion. */
export type BodyFunction =
  /** The body can propose initiatives and carry them out. Danish: har indsatser. */
  | 'OWNS_INITIATIVES'
  /** The body can take up the initiatives of others. Danish: tager indsatser op. */
  | 'TAKES_UP_INITIATIVES'
  /** The body can have joint funds. Danish: har fælles midler. */
  | 'OWNS_FUNDS'
  /** The body drafts the health agreement of its region. Danish: udarbejder sundhedsaftalen. */
  | 'DRAFTS_HEALTH_AGREEMENTS'
  /** The body gives input to the health agreement of its region. Danish: giver input til sundhedsaftalen. */
  | 'HEARD_ON_HEALTH_AGREEMENTS'
  /** The practice plan of the region is presented to the body. Danish: forelægges praksisplanen. */
  | 'RECEIVES_PRACTICE_PLANS';

/** Kind of body. A later reform may add values. Danish: organtype. */
export type BodyKind =
  /** Cluster agreed locally, before 1 July 2022; some were named samordningsforum or samarbejdsforum. Danish: klynge. */
  | 'LOCAL_CLUSTER'
  /** Cluster required by law, from 1 July 2022. Danish: sundhedsklynge. */
  | 'HEALTH_CLUSTER'
  /** Health cooperation committee (SSU) of a region, from 1 July 2022. Danish: sundhedssamarbejdsudvalg. */
  | 'SSU'
  /** Committee for health agreements, replaced by the SSU. Danish: sundhedskoordinationsudvalg. */
  | 'HEALTH_COORDINATION_COMMITTEE'
  /** Committee for practice plans, replaced by the SSU. Danish: praksisplanudvalg. */
  | 'PRACTICE_PLAN_COMMITTEE'
  /** Council of a later reform; no such body is seeded. Danish: sundhedsråd. */
  | 'HEALTH_COUNCIL'
  /** Body whose type is recorded as data. Danish: andet organ. */
  | 'OTHER';

/** Stage of the work of a body on a day. Danish: funktionsstatus. */
export type BodyOperation =
  /** The body prepares its work. Danish: forberedende. */
  | 'PREPARATORY'
  /** The body works in full. Danish: i fuld funktion. */
  | 'FULL'
  /** The body winds up its matters. Danish: under afvikling. */
  | 'WINDING_UP';

/** Source of a rule about meetings. Danish: fastsat af. */
export type CadenceSource =
  /** The law, as the documents describe it. Danish: loven. */
  | 'LAW'
  /** The body itself. Danish: organet selv. */
  | 'BODY'
  /** Advice of an organisation. Danish: anbefaling. */
  | 'ADVICE';

/** Kind of chair. Danish: formandspost. */
export type ChairRole =
  /** One of two people who chair together. Danish: medformand. */
  | 'CO_CHAIR'
  /** Sole chair. Danish: formand. */
  | 'CHAIR'
  /** Deputy of the chair. Danish: næstformand. */
  | 'VICE_CHAIR';

/** Subject of a change record: the world, the record of it, or the law. Danish: ændringens art. */
export type ChangeNature =
  /** Something has happened in the structure, such as an appointment. Danish: virkeligheden. */
  | 'WORLD'
  /** A record was wrong, and has been corrected or taken back. Danish: registreringen. */
  | 'RECORD'
  /** A rule, a source or a state of the law has changed. Danish: loven. */
  | 'LAW';

/** Overall result of judging a composition; the gravest finding decides. Danish: status for sammensætning. */
export type CompositionStatus =
  /** No rules of representation are in force for this kind of body. Danish: ingen regler. */
  | 'NO_RULES'
  /** No appointment was ever recorded for the level. Danish: ikke indberettet. */
  | 'NOT_REPORTED'
  /** All rules are met and every seat is filled. Danish: fuldtallig. */
  | 'COMPLETE'
  /** At least one seat or chair is vacant. Danish: ledige pladser. */
  | 'VACANT'
  /** A DEFAULT rule is varied without a recorded local agreement. Danish: afvigende. */
  | 'DEVIATING'
  /** A MANDATORY rule is broken. Danish: i strid med reglerne. */
  | 'VIOLATED';

/** Point that a new body must decide for itself. Danish: konstitueringspunkt. */
export type ConstitutionItem =
  /** Purpose of the body. Danish: formål. */
  | 'PURPOSE'
  /** Tasks of the body. Danish: opgaver. */
  | 'TASKS'
  /** Members of the body. Danish: medlemmer. */
  | 'MEMBERS'
  /** Chairs of the body. Danish: formandskab. */
  | 'CHAIRS'
  /** Organisations that serve the body. Danish: sekretariatsbetjening. */
  | 'SECRETARIAT';

/** Basis of a contribution. Danish: grundlag for bidrag. */
export type ContributionBasis =
  /**
   * The agreed model by number of inhabitants. Refused for a year without an agreed model. Danish: model efter
   * indbyggertal.
   */
  | 'PER_CAPITA_MODEL'
  /** Extra local money that at least two parties of the cluster agree on. Danish: ekstra lokale midler. */
  | 'LOCAL_EXTRA';

/** Kind of document. Danish: dokumenttype. */
export type DocumentKind =
  /** Fact sheet. Danish: faktaark. */
  | 'FACT_SHEET'
  /** Booklet of questions and answers. Danish: hæfte. */
  | 'BOOKLET'
  /** Op-ed. Danish: debatindlæg. */
  | 'OP_ED'
  /** Act, such as act no. 910 of 2022. Danish: lov. */
  | 'ACT'
  /** Bill, such as L 191. Danish: lovforslag. */
  | 'BILL'
  /** Executive order. Danish: bekendtgørelse. */
  | 'EXECUTIVE_ORDER'
  /** Preparatory work of an act, such as notes, a report or answers to a committee. Danish: forarbejde. */
  | 'PREPARATORY_WORK'
  /** Decision of an authority or a body, such as the minutes of a meeting. Danish: beslutning. */
  | 'DECISION'
  /** Public register, such as DAGI. Danish: register. */
  | 'REGISTER'
  /** Web page of an authority. Danish: webside. */
  | 'WEB_PAGE';

/** Kind of doubt. Danish: tvivlstype. */
export type DoubtKind =
  /** More than one reading. Danish: flertydighed. */
  | 'AMBIGUITY'
  /** Documents disagree. Danish: modstrid. */
  | 'CONTRADICTION'
  /** Another spelling or word. Danish: variant. */
  | 'VARIANT'
  /** Caused by the conversion of the document to text. Danish: artefakt. */
  | 'ARTEFACT'
  /** Documents describe different times. Danish: tidsforskel. */
  | 'TEMPORAL'
  /** Figures or statements that do not add up. Danish: uoverensstemmelse. */
  | 'INCONSISTENCY'
  /** An error in the document. Danish: fejl i kilden. */
  | 'ERROR_IN_SOURCE'
  /** Not given in the text. Danish: mangler. */
  | 'MISSING'
  /** Checked and found consistent. Danish: kontrol. */
  | 'CHECK';

/** How well the sources support a fact. Danish: belæg. */
export type Evidence =
  /** A document states it. Danish: oplyst. */
  | 'STATED'
  /** Follows from a statement of a document, such as the region of a cluster. Danish: afledt. */
  | 'DERIVED'
  /** The best reading where the documents are ambiguous or silent. `note` always gives the reason. Danish: udledt ved skøn. */
  | 'INFERRED'
  /** Entered by a user; the change record holds author and time. Danish: registreret. */
  | 'RECORDED';

/** Professional field that a representative must come from. Danish: område. */
export type Field =
  /** Psychiatry, in hospitals or municipalities. Danish: det psykiatriske område. */
  | 'PSYCHIATRY';

/** Code of a finding, stable for programs. Danish: fundkode. */
export type FindingCode =
  /** A seat is vacant. Danish: ledig plads. */
  | 'SEAT_VACANT'
  /** More people hold the seat than the rule allows. Danish: for mange. */
  | 'TOO_MANY_SEATED'
  /** The office of the person does not fit the seat. Danish: forkert embede. */
  | 'WRONG_OFFICE'
  /** Another party appointed the person than the rule says. Danish: forkert udpegende part. */
  | 'WRONG_APPOINTER'
  /** The rule says who appoints, and no appointer was given for the holder. Danish: udpegende part ikke oplyst. */
  | 'APPOINTER_MISSING'
  /** No holder comes from the professional field that the rule requires. Danish: område mangler. */
  | 'FIELD_MISSING'
  /** The person is appointed to a seat that does not exist on the day. Danish: udpegning uden plads. */
  | 'APPOINTMENT_WITHOUT_SEAT'
  /** One person holds several seats. Danish: person på flere pladser. */
  | 'PERSON_ON_SEVERAL_SEATS'
  /** One person is appointed twice to the same seat. Danish: samme person to gange på en plads. */
  | 'PERSON_TWICE_ON_SEAT'
  /** A chair is vacant. Danish: ledig formandspost. */
  | 'CHAIR_VACANT'
  /** More chairs are designated than the rule allows. Danish: for mange formænd. */
  | 'TOO_MANY_CHAIRS'
  /** The designated chair no longer holds the seat that the chair requires. Danish: formand uden plads. */
  | 'CHAIR_WITHOUT_SEAT'
  /** The chair is held by a person who is not a mayor. Danish: formand, der ikke er borgmester. */
  | 'CHAIR_BY_SUBSTITUTE'
  /** A local agreement varies the rule. Danish: lokal aftale gælder. */
  | 'LOCAL_AGREEMENT_APPLIES'
  /** The seats of the rule are allocated one by one, and no allocation is recorded. Danish: antal pladser ikke fastsat. */
  | 'SEATS_NOT_ALLOCATED'
  /** A side has another part of the seats than the rule gives it. Danish: forkert fordeling mellem parterne. */
  | 'BALANCE_BROKEN'
  /** Warning of a write: a body whose type needs a hospital loses its last one. Danish: klynge uden hospital. */
  | 'CLUSTER_WITHOUT_HOSPITAL'
  /**
   * Warning of a write: something is still open when the body or region that has it ends. Danish: uafsluttet ved ejerens
   * ophør.
   */
  | 'OPEN_UNDER_ENDED_BODY'
  /**
   * Warning of a write: a held meeting, decision or involvement is dated on or after the end of its body. Danish:
   * registreret efter organets ophør.
   */
  | 'RECORDED_AFTER_END';

/** Severity of a finding. Danish: alvor af fund. */
export type FindingSeverity =
  /** A MANDATORY rule is broken. Danish: regelbrud. */
  | 'VIOLATION'
  /** A DEFAULT rule is varied without a recorded local agreement, or a person holds the same seat twice. Danish: afvigelse. */
  | 'DEVIATION'
  /** A seat or chair is vacant. Danish: ledig plads. */
  | 'VACANCY'
  /** Information that needs no action. Danish: bemærkning. */
  | 'NOTICE';

/** Kind of entry. Danish: posteringstype. */
export type FundEntryKind =
  /** Paid into the fund. Danish: bidrag. */
  | 'CONTRIBUTION'
  /** Given to an initiative. Danish: bevilling. */
  | 'ALLOCATION'
  /** Returned by an initiative. Danish: tilbageløb. */
  | 'RETURN'
  /** Reverses another entry. Danish: tilbageførsel. */
  | 'REVERSAL'
  /** Carried over to the fund of the next year. Danish: overført ud. */
  | 'CARRIED_OUT'
  /** Carried over from the fund of the year before. Danish: overført ind. */
  | 'CARRIED_IN';

/** Purpose of money. Joint funds are never used for the last two. Danish: formål. */
export type FundPurpose =
  /** Development. Danish: udvikling. */
  | 'DEVELOPMENT'
  /** Test. Danish: afprøvning. */
  | 'TEST'
  /** Evaluation. Danish: evaluering. */
  | 'EVALUATION'
  /** Daily operation; refused as a rule violation. Danish: drift. */
  | 'OPERATION'
  /** Implementation; refused as a rule violation. Danish: implementering. */
  | 'IMPLEMENTATION';

/** Outcome of a goal. Danish: udfald. */
export type GoalOutcome =
  /** The goal was reached. Danish: nået. */
  | 'REACHED'
  /** The goal was not reached. Danish: ikke nået. */
  | 'MISSED';

/** Stage in the lifecycle of a goal. Danish: stade for mål. */
export type GoalStage =
  /** The goal is being worked on. Danish: åbent. */
  | 'OPEN'
  /** The goal has been assessed. Danish: fulgt op. */
  | 'CLOSED'
  /** The goal has been given up. Danish: opgivet. */
  | 'WITHDRAWN';

/** Status of a goal. Danish: status for mål. */
export type GoalStatus =
  /** Nothing has been measured. Danish: ikke målt. */
  | 'NOT_MEASURED'
  /** The latest measurement is nearer the target than the baseline. Danish: fremgang. */
  | 'IMPROVING'
  /** The latest measurement equals the baseline. Danish: uændret. */
  | 'UNCHANGED'
  /** The latest measurement is farther from the target than the baseline. Danish: tilbagegang. */
  | 'WORSENING'
  /** The target is reached. Danish: nået. */
  | 'REACHED'
  /** Not reached by the due day. Danish: ikke nået. */
  | 'MISSED'
  /** The goal was given up. Danish: opgivet. */
  | 'WITHDRAWN';

/** Status of a health agreement on a day. Danish: status for sundhedsaftale. */
export type HealthAgreementStatus =
  /** Being drafted by the committee. Danish: under udarbejdelse. */
  | 'DRAFT'
  /** Sent to the regional council and every municipal council for approval. Danish: til godkendelse. */
  | 'IN_APPROVAL'
  /** Approved by all parties. Danish: godkendt af parterne. */
  | 'APPROVED_BY_PARTIES'
  /** Submitted to the Danish Health Authority, which has not answered yet. Danish: indsendt til Sundhedsstyrelsen. */
  | 'SUBMITTED'
  /** Approved, with a first day that is still to come. Danish: planlagt. */
  | 'PLANNED'
  /** In force. Danish: gældende. */
  | 'IN_FORCE'
  /** No longer in force: its term has ended. Danish: udløbet. */
  | 'EXPIRED'
  /** Given up before it was approved. Danish: opgivet. */
  | 'WITHDRAWN'
  /** Ended by law. Danish: ophævet. */
  | 'REPEALED';

/** System that an identifier belongs to. Danish: identifikatorsystem. */
export type IdentifierSystem =
  /** Official code of a municipality, such as “0849”; “849” is read as “0849”. Danish: kommunekode. */
  | 'MUNICIPALITY_CODE'
  /** Official code of a region, “1081” to “1085”. Danish: regionskode. */
  | 'REGION_CODE'
  /** ISO 3166-2 code of a region, “DK-81” to “DK-85”. Danish: ISO 3166-2-kode. */
  | 'ISO_3166_2'
  /**
   * Number in the central business register: eight digits, such as “29190941”. “DK” in front is ignored. Danish:
   * CVR-nummer.
   */
  | 'CVR'
  /** Number in the health service’s register of organisations, where one is recorded. Danish: SOR-kode. */
  | 'SOR'
  /** UUID of the municipalities’ common systems, where one is recorded. Danish: organisationsenheds-id fra KOMBIT. */
  | 'KOMBIT'
  /** Key of this service, such as 1081-sundhedsklynge-nord. Danish: nøgle. */
  | 'KEY'
  /** Global id of this service. Danish: id. */
  | 'ID'
  /**
   * Full name of a region, municipality, hospital, body or organisation: present, former, official or another spelling.
   * Case and accents are ignored. Danish: navn.
   */
  | 'NAME';

/** Phase of an initiative. Danish: fase. */
export type InitiativePhase =
  /** Proposed, not tested yet. Danish: idé. */
  | 'IDEA'
  /** Being tested by the cluster. Danish: afprøvning. */
  | 'TEST'
  /** Being evaluated by the cluster. Danish: evaluering. */
  | 'EVALUATE'
  /** Being implemented in the cluster. Danish: implementering. */
  | 'IMPLEMENT'
  /** Spread beyond its first cluster. Danish: udbredelse. */
  | 'SPREAD'
  /** Completed: part of everyday practice. Danish: afsluttet. */
  | 'COMPLETED'
  /** Stopped before it was completed. Danish: stoppet. */
  | 'STOPPED';

/** Party that is involved. Danish: inddraget part. */
export type InvolvedParty =
  /** The regional patient involvement committee. Danish: patientinddragelsesudvalget. */
  | 'PATIENT_INVOLVEMENT_COMMITTEE'
  /** Organisations of patients and relatives. Danish: patient- og pårørendeorganisationer. */
  | 'PATIENT_AND_RELATIVES_ORGANISATIONS'
  /** Other representatives. Danish: andre repræsentanter. */
  | 'OTHER_REPRESENTATIVES';

/** Kind of involvement. Danish: inddragelsesform. */
export type InvolvementKind =
  /** The party has seats. Danish: medlem. */
  | 'MEMBER'
  /** The party must be involved. Danish: skal inddrages. */
  | 'MUST_BE_INVOLVED'
  /** The party may be involved. Danish: kan inddrages. */
  | 'MAY_BE_INVOLVED'
  /** The party must be invited once a year. Danish: skal inviteres årligt. */
  | 'ANNUAL_INVITATION'
  /** The party is represented. Danish: repræsenteret. */
  | 'REPRESENTED';

/** Stage in the lifecycle of a joint fund. Danish: stade for fælles midler. */
export type JointFundStage =
  /** Money can be moved. Danish: åben. */
  | 'OPEN'
  /** Settled for good, with balance 0. Danish: gjort op. */
  | 'CLOSED';

/** Topic of a key figure. Danish: nøgletalsemne. */
export type KeyFigureTopic =
  /** Patients that hospital and municipality share. Danish: fælles patienter. */
  | 'SHARED_PATIENTS'
  /** Hospitals being built. Danish: sygehusbyggeri. */
  | 'HOSPITAL_CONSTRUCTION';

/** Language of a text. Danish: sprog. */
export type Language =
  /** Danish. Danish: dansk. */
  | 'DA'
  /** English. Danish: engelsk. */
  | 'EN';

/** Kind of step. Danish: begivenhedstype. */
export type LegalEventKind =
  /** A proposal. Danish: forslag. */
  | 'PROPOSAL'
  /** A political agreement. Danish: politisk aftale. */
  | 'POLITICAL_AGREEMENT'
  /** A bill presented. Danish: lovforslag fremsat. */
  | 'BILL_PRESENTED'
  /** An act passed. Danish: lov vedtaget. */
  | 'ACT_PASSED'
  /** An act in force. Danish: lov i kraft. */
  | 'ACT_IN_FORCE'
  /** End of a consultation. Danish: høringsfrist. */
  | 'HEARING_DEADLINE'
  /** The end of a term. Danish: udløb. */
  | 'EXPIRY'
  /** An approval is due. Danish: godkendelse forventes. */
  | 'APPROVAL_DUE';

/** Level of a body. Danish: niveau. */
export type Level =
  /** Elected politicians and doctors. Danish: politisk niveau. */
  | 'POLITICAL'
  /** Managers and professionals. Danish: fagligt/strategisk niveau. */
  | 'PROFESSIONAL'
  /** Administration that prepares the meetings. Danish: administrativt niveau. */
  | 'ADMINISTRATIVE';

/** Status of a meeting. Danish: mødestatus. */
export type MeetingStatus =
  /** Still to be held. Danish: planlagt. */
  | 'SCHEDULED'
  /** Held, with or without recorded decisions. Danish: afholdt. */
  | 'HELD'
  /** Cancelled before it was held. Danish: aflyst. */
  | 'CANCELLED';

/** Role of a member in a body. Danish: medlemsrolle. */
export type MemberRole =
  /** Member as a municipality. Danish: kommune. */
  | 'MUNICIPALITY'
  /** Member as a hospital. Danish: hospital. */
  | 'HOSPITAL'
  /** Member as the general practitioners of the area. Danish: almen praksis. */
  | 'GENERAL_PRACTICE'
  /** Member as the region’s psychiatric service. Danish: regionspsykiatrien. */
  | 'REGIONAL_PSYCHIATRY';

/** Status of the model of distribution. Danish: modelstatus. */
export type ModelStatus =
  /** A model is agreed. Danish: aftalt. */
  | 'AGREED'
  /** No model is agreed yet. Danish: ikke aftalt. */
  | 'NOT_AGREED';

/** Kind of name. Danish: navnetype. */
export type NameKind =
  /** The name in daily use. Danish: navn. */
  | 'NAME'
  /** The full official name. Danish: officielt navn. */
  | 'OFFICIAL_NAME'
  /** Another spelling of a name. Danish: anden stavemåde. */
  | 'ALIAS';

/** Office in a municipality. Danish: embede. */
export type Office =
  /** Mayor of a municipality. Danish: borgmester. */
  | 'MAYOR'
  /** Deputy mayor in charge of a department of a city. Danish: rådmand. */
  | 'RAADMAND'
  /** Mayor who heads one department of the City of Copenhagen. Danish: fagborgmester. */
  | 'FAGBORGMESTER';

/** Public register that gives numbers. Danish: register. */
export type OfficialIdentifierSystem =
  /**
   * The central business register: eight digits with a check digit (modulus 11). Danish: Det Centrale Virksomhedsregister
   * (CVR).
   */
  | 'CVR'
  /**
   * The health service’s register of organisations: 11 to 18 digits, the last a check digit. Danish: Sundhedsvæsenets
   * Organisationsregister (SOR).
   */
  | 'SOR'
  /** The municipalities’ common systems: a UUID. Danish: Fælleskommunalt organisationssystem (KOMBIT). */
  | 'KOMBIT';

/** Kind of organisation. Danish: organisationstype. */
export type OrganisationKind =
  /** A sector of the health service. Danish: sektor. */
  | 'SECTOR'
  /** An association. Danish: forening. */
  | 'ASSOCIATION'
  /** A public authority. Danish: myndighed. */
  | 'AUTHORITY'
  /** A ministry. Danish: ministerium. */
  | 'MINISTRY'
  /** Municipal contact council. Danish: kommunekontaktråd (KKR). */
  | 'MUNICIPAL_CONTACT_COUNCIL'
  /** A committee outside the cross-sector structure. Danish: udvalg. */
  | 'COMMITTEE'
  /** A group that supports the work. Danish: støttegruppe. */
  | 'SUPPORT_GROUP'
  /** A working group. Danish: arbejdsgruppe. */
  | 'WORKING_GROUP'
  /** A secretariat. Danish: sekretariat. */
  | 'SECRETARIAT'
  /** A hospital with several sites. Danish: hospitalsorganisation. */
  | 'HOSPITAL_ORGANISATION';

/** Office that a person holds. Danish: embede. */
export type PersonOffice =
  /** Chair of the regional council. Danish: regionsrådsformand. */
  | 'REGIONAL_COUNCIL_CHAIR'
  /** Member of the regional council. Danish: regionsrådsmedlem. */
  | 'REGIONAL_COUNCIL_MEMBER'
  /** Mayor of a municipality. Danish: borgmester. */
  | 'MAYOR'
  /** Deputy mayor in charge of a department of a city. Danish: rådmand. */
  | 'RAADMAND'
  /** Mayor who heads one department of the City of Copenhagen. Danish: fagborgmester. */
  | 'FAGBORGMESTER'
  /** Member of a municipal council. Danish: kommunalbestyrelsesmedlem. */
  | 'MUNICIPAL_COUNCIL_MEMBER'
  /** General practitioner. Danish: praktiserende læge. */
  | 'GENERAL_PRACTITIONER'
  /** Employed by region or hospital. Danish: ansat i region eller på hospital. */
  | 'REGIONAL_EMPLOYEE'
  /** Employed by a municipality. Danish: ansat i kommune. */
  | 'MUNICIPAL_EMPLOYEE'
  /** Representative of patients and relatives. Danish: repræsentant for patienter og pårørende. */
  | 'PATIENT_REPRESENTATIVE';

/** Group of patients that a figure starts from. Danish: vinkel. */
export type Perspective =
  /** Patients of the hospitals. Danish: regional vinkel. */
  | 'REGIONAL'
  /** Citizens who receive municipal services. Danish: kommunal vinkel. */
  | 'MUNICIPAL';

/** Status of a practice plan on a day. Danish: status for praksisplan. */
export type PracticePlanStatus =
  /** Required of the region, and not begun yet. Danish: påkrævet. */
  | 'REQUIRED'
  /** Being drafted by the region. Danish: under udarbejdelse. */
  | 'DRAFT'
  /** Out for consultation; answers can be given. Danish: i høring. */
  | 'IN_HEARING'
  /** Consultation closed; the text can be adjusted. Danish: hørt. */
  | 'HEARD'
  /** Presented to the cooperation committee. Danish: forelagt. */
  | 'PRESENTED'
  /** Adopted, with a first day that is still to come. Danish: planlagt. */
  | 'PLANNED'
  /** In force. Danish: gældende. */
  | 'IN_FORCE'
  /** Replaced by the next plan. Danish: afløst. */
  | 'EXPIRED'
  /** Given up before it was adopted. Danish: opgivet. */
  | 'WITHDRAWN'
  /** Ended by law. Danish: ophævet. */
  | 'REPEALED';

/** Code of a data-quality issue, stable for programs. Danish: kvalitetskode. */
export type QualityCode =
  /** A municipality is in no cluster that day. Danish: kommune uden klynge. */
  | 'MUNICIPALITY_WITHOUT_CLUSTER'
  /** A municipality is in several clusters that day. Danish: kommune i flere klynger. */
  | 'MUNICIPALITY_IN_SEVERAL_CLUSTERS'
  /** Summing over clusters counts a municipality more than once. Danish: befolkning talt dobbelt. */
  | 'POPULATION_COUNTED_TWICE'
  /** A cluster has no hospital that day. Danish: klynge uden hospital. */
  | 'CLUSTER_WITHOUT_HOSPITAL'
  /** A cluster has no municipality that day. Danish: klynge uden kommune. */
  | 'CLUSTER_WITHOUT_MUNICIPALITY'
  /** A hospital is in no cluster that day. Danish: hospital uden klynge. */
  | 'HOSPITAL_WITHOUT_CLUSTER'
  /** A region has no cooperation committee that day though others have. Danish: region uden SSU. */
  | 'REGION_WITHOUT_SSU'
  /** A region has other than the 4 to 5 clusters that the documents expect. Danish: uventet antal klynger. */
  | 'CLUSTER_COUNT_UNEXPECTED'
  /** Two periods of the same thing overlap. Danish: overlappende perioder. */
  | 'OVERLAPPING_PERIODS'
  /** Days are missing between two periods of the same thing. Danish: hul mellem perioder. */
  | 'GAP_IN_PERIODS'
  /** A body ends before its successor starts. Danish: hul i afløsning. */
  | 'SUCCESSION_GAP'
  /** A member lies in another region than the body. Danish: medlem uden for regionen. */
  | 'MEMBER_OUTSIDE_REGION'
  /** A fact is the best reading, not stated. Danish: udledt oplysning. */
  | 'INFERRED_FACT'
  /** Documents claim different values of the same thing. Danish: modstridende påstande. */
  | 'CONTRADICTING_CLAIMS'
  /** The documents leave more than one reading. Danish: tvivl om kilden. */
  | 'SOURCE_DOUBT'
  /** No model of distribution is agreed for the joint funds of a year. Danish: model ikke aftalt. */
  | 'MODEL_NOT_AGREED'
  /** A municipality is in no body of a type that partitions the municipalities. Danish: kommune uden organ. */
  | 'MUNICIPALITY_WITHOUT_BODY'
  /** A municipality is in several bodies of a type that partitions the municipalities. Danish: kommune i flere organer. */
  | 'MUNICIPALITY_IN_SEVERAL_BODIES'
  /** No rules about seats are in force for a body. Danish: organ uden regler. */
  | 'BODY_WITHOUT_RULES'
  /** Rules are in force for a body type that no body has. Danish: regler uden organ. */
  | 'RULE_WITHOUT_BODY'
  /**
   * A health agreement is in force in a region without a committee that could draft the next one. Danish: aftale uden
   * udvalg.
   */
  | 'AGREEMENT_WITHOUT_COMMITTEE'
  /** A meeting is scheduled for a day on which its body has ended. Danish: møde efter ophør. */
  | 'MEETING_AFTER_END'
  /** A body and its successor exist at the same time. Danish: overlap i afløsning. */
  | 'SUCCESSION_OVERLAP'
  /**
   * The day is earlier than the first day by which any document is known to be published. What is served for it is read
   * backwards in time. Danish: før kildernes tid.
   */
  | 'BEFORE_SOURCES'
  /**
   * The day is later than the newest document that is cited. Open periods are assumed to continue. Danish: efter kildernes
   * tid.
   */
  | 'BEYOND_SOURCES';

/** Role of a key or token. Danish: rolle. */
export type Role =
  /** May read drafts of the regions in its scope. Danish: læser. */
  | 'READER'
  /** May also write within the regions and bodies in its scope. Danish: redaktør. */
  | 'EDITOR'
  /** May do everything. Danish: administrator. */
  | 'ADMIN';

/** Field that a search reads. Danish: søgt felt. */
export type SearchField =
  /** The title or name. Danish: titel. */
  | 'TITLE'
  /** The text. Danish: tekst. */
  | 'TEXT';

/** Type of object that a search can find. Danish: søgetype. */
export type SearchType =
  /** Regions. Danish: regioner. */
  | 'REGION'
  /** Municipalities. Danish: kommuner. */
  | 'MUNICIPALITY'
  /** Hospitals. Danish: hospitaler. */
  | 'HOSPITAL'
  /** Clusters and committees. Danish: organer. */
  | 'BODY'
  /** Organisations. Danish: organisationer. */
  | 'ORGANISATION'
  /** Statements, by title and text. Danish: udsagn. */
  | 'STATEMENT'
  /** Tasks of bodies and organisations. Danish: opgaver. */
  | 'TASK'
  /** Rules on seats. Danish: repræsentationsregler. */
  | 'REPRESENTATION_RULE'
  /** Rules on chairs. Danish: formandsregler. */
  | 'CHAIR_RULE'
  /** Rules on how often a body meets. Danish: regler om mødekadence. */
  | 'CADENCE_RULE'
  /** Duties to involve patients and relatives. Danish: inddragelsespligter. */
  | 'INVOLVEMENT_DUTY'
  /** Rules on local variation. Danish: regler om lokale fravigelser. */
  | 'VARIATION_RULE'
  /** Rules on the balance between the sides. Danish: regler om fordelingen mellem parterne. */
  | 'BALANCE_RULE'
  /** Key figures. Danish: nøgletal. */
  | 'KEY_FIGURE'
  /** Initiatives, by name and text. Danish: indsatser. */
  | 'INITIATIVE'
  /** Legal events, by title and text. Danish: retlige begivenheder. */
  | 'LEGAL_EVENT'
  /** Claims that a document makes. Danish: påstande. */
  | 'CLAIM'
  /** Doubts about the documents, by title and text. Danish: tvivl. */
  | 'DOUBT';

/** A kind of seat. Danish: plads. */
export type SeatKind =
  /** Chair of the regional council. Danish: regionsrådsformand. */
  | 'REGIONAL_COUNCIL_CHAIR'
  /** Member of the regional council. Danish: regionsrådsmedlem. */
  | 'REGIONAL_COUNCIL_MEMBER'
  /** Mayor of a municipality. Danish: borgmester. */
  | 'MAYOR'
  /** Municipal co-chair of a cluster. Danish: kommunal medformand. */
  | 'MUNICIPAL_CO_CHAIR'
  /** General practitioner. Danish: praktiserende læge. */
  | 'GENERAL_PRACTITIONER'
  /** Representative of region or hospital. Danish: repræsentant fra region/sygehus. */
  | 'REGION_OR_HOSPITAL_REPRESENTATIVE'
  /** Representative of a municipality. Danish: kommunal repræsentant. */
  | 'MUNICIPAL_REPRESENTATIVE'
  /** Representative of general practice. Danish: repræsentant for almen praksis. */
  | 'GENERAL_PRACTICE_REPRESENTATIVE'
  /** Representative of patients and relatives. Danish: repræsentant for patienter og pårørende. */
  | 'PATIENT_REPRESENTATIVE'
  /** Representative of the region. Danish: regionalt medlem. */
  | 'REGIONAL_REPRESENTATIVE';

/** Unit that a number of seats is counted for. Danish: beregningsgrundlag. */
export type SeatPer =
  /** For the body as a whole. Danish: organ. */
  | 'BODY'
  /** For each municipality that is a member. Danish: medlemskommune. */
  | 'MEMBER_MUNICIPALITY'
  /** For each cluster of the region. Danish: klynge i regionen. */
  | 'CLUSTER_IN_REGION';

/** How much an issue matters. Danish: alvor. */
export type Severity =
  /** Changes answers of this service. Danish: høj. */
  | 'HIGH'
  /** May change answers of this service. Danish: middel. */
  | 'MEDIUM'
  /** Does not change answers. Danish: lav. */
  | 'LOW'
  /** Information only. Danish: oplysning. */
  | 'INFO';

/** Side of the cooperation. Danish: part. */
export type Side =
  /** The region and its hospitals. Danish: regionen. */
  | 'REGION'
  /** The municipalities. Danish: kommunerne. */
  | 'MUNICIPALITY'
  /** The general practitioners. Danish: almen praksis. */
  | 'GENERAL_PRACTICE'
  /** Patients and relatives. Danish: patienter og pårørende. */
  | 'PATIENTS';

/** Scope of a spread or a recommendation. Danish: udbredelsesomfang. */
export type SpreadScope =
  /** To other clusters of the region. Danish: regionens klynger. */
  | 'CLUSTERS_IN_REGION'
  /** To other regions. Danish: andre regioner. */
  | 'OTHER_REGIONS'
  /** To the whole country. Danish: nationalt. */
  | 'NATIONAL';

/** Subject of a statement. Danish: kategori. */
export type StatementCategory =
  /** Reason for the reform of the structure. Danish: begrundelse. */
  | 'RATIONALE'
  /** Set-up of the structure. Danish: struktur. */
  | 'STRUCTURE'
  /** Responsibility and authority. Danish: myndighedsansvar. */
  | 'AUTHORITY'
  /** Groups of citizens to cooperate on. Danish: målgruppe. */
  | 'TARGET_GROUP'
  /** Typical topic of the work of clusters. Danish: samarbejdsemne. */
  | 'COOPERATION_TOPIC'
  /** Main challenge of the health service. Danish: udfordring. */
  | 'CHALLENGE'
  /** Focus area of the reform of 2022. Danish: fokusområde. */
  | 'FOCUS_AREA'
  /** Expectation of the municipalities. Danish: forventning. */
  | 'EXPECTATION'
  /** Ambition for the first year. Danish: ambition. */
  | 'AMBITION'
  /** Working rule of a body. Danish: arbejdsregel. */
  | 'WORKING_RULE'
  /** Rule about the use of joint funds. Danish: regel om fælles midler. */
  | 'FUND_RULE'
  /** Rule about which cluster a municipality belongs to. Danish: regel om klyngetilhør. */
  | 'AFFILIATION_RULE'
  /** Kind of concern about which cluster a municipality belongs to. Danish: bekymring om klyngetilhør. */
  | 'AFFILIATION_CONCERN'
  /** Solution to such a concern. Danish: løsning om klyngetilhør. */
  | 'AFFILIATION_SOLUTION'
  /** Rule about health agreements. Danish: regel om sundhedsaftale. */
  | 'AGREEMENT_RULE'
  /** Rule about practice plans. Danish: regel om praksisplan. */
  | 'PRACTICE_PLAN_RULE'
  /** Topic that a practice plan must deal with. Danish: emne i praksisplan. */
  | 'PRACTICE_PLAN_TOPIC'
  /** Closing of the earlier bodies. Danish: de tidligere udvalgs skæbne. */
  | 'PREDECESSOR_FATE'
  /** Duty to serve the bodies as secretariat. Danish: sekretariatsbetjening. */
  | 'SECRETARIAT_DUTY'
  /** Support of the municipalities. Danish: understøttelse. */
  | 'SUPPORT'
  /** Success criterion of the taskforce. Danish: succeskriterium. */
  | 'SUCCESS_CRITERION'
  /** Theme for the agenda of a meeting. Danish: dagsordenstema. */
  | 'AGENDA_THEME'
  /** Theme of the data package. Danish: datatema. */
  | 'DATA_THEME'
  /** Supply of data to the bodies. Danish: dataunderstøttelse. */
  | 'DATA_SUPPORT'
  /** Principle that the op-ed asks for. Danish: princip. */
  | 'PRINCIPLE'
  /** Position of an organisation. Danish: holdning. */
  | 'POSITION'
  /** Hospitals being built. Danish: sygehusbyggeri. */
  | 'CONSTRUCTION';

/** How binding a statement is. Danish: forpligtelsesgrad. */
export type Strength =
  /** Mandatory. Danish: skal. */
  | 'MUST'
  /** Recommended or expected, not mandatory. Danish: bør. */
  | 'SHOULD'
  /** Permitted, not expected. Danish: kan. */
  | 'MAY'
  /** A fact; nothing is required. Danish: faktum. */
  | 'FACT';

/** Kind of takeover. Danish: afløsningstype. */
export type SuccessionKind =
  /** The successor takes the place of the predecessor. Danish: erstatter. */
  | 'REPLACES'
  /** The successor takes over some of the tasks. Danish: overtager opgaver. */
  | 'TAKES_OVER_TASKS'
  /** The predecessor and others become the successor. Danish: lægges sammen til. */
  | 'MERGES_INTO'
  /** The predecessor is split, and the successor is one of the parts. Danish: deles i. */
  | 'SPLITS_INTO'
  /** The predecessor continues under another code or key. Danish: fortsætter som. */
  | 'RENAMES';

/** List that a task belongs to. Danish: opgavetype. */
export type TaskKind =
  /** The short list in the figure. Danish: kort form. */
  | 'SUMMARY'
  /** The general description. Danish: generel beskrivelse. */
  | 'GENERAL'
  /** The tasks that the law sets, as the booklet describes them. Danish: lovens opgaver. */
  | 'STATUTORY'
  /** A task of a group that is not set by law. Danish: rådgivende opgave. */
  | 'ADVISORY';

/** Unit of a figure. Danish: enhed. */
export type Unit =
  /** Percent of the population of the figure. Danish: procent. */
  | 'PERCENT'
  /** Number of persons, beds or the like. Danish: antal. */
  | 'COUNT'
  /** Danish kroner. Danish: kroner. */
  | 'DKK';

/** Party that may agree on a local composition. Danish: aftalepart. */
export type VariationParty =
  /** The elected council of the region. Danish: regionsrådet. */
  | 'REGIONAL_COUNCIL'
  /** The mayors of the cluster. Danish: borgmestrene. */
  | 'MAYORS';

/** State of a webhook. Danish: webhooktilstand. */
export type WebhookState =
  /** Changes are delivered. Danish: aktiv. */
  | 'ACTIVE'
  /** Nothing is delivered until an administrator resumes the webhook. Danish: sat på pause. */
  | 'PAUSED'
  /** The receiver answered 410 Gone; an administrator can resume the webhook. Danish: slået fra. */
  | 'DISABLED'
  /** The webhook and its secrets are deleted. Danish: slettet. */
  | 'DELETED';

/** Joint funds of one year for the clusters of the whole country. Danish: fælles midler. */
export type FundingRound = Node & Fact & QualitySubject & {
  __typename?: 'FundingRound';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Calendar year, such as 2024. Danish: år. */
  year: Scalars['Int']['output'];
  /** Total amount for the year. Danish: i alt. */
  total: Money;
  /** Part paid by the municipalities. Danish: kommunernes del. */
  municipal: Money;
  /** Part paid by the regions. Danish: regionernes del. */
  regional: Money;
  /** Amount that each municipality pays for each inhabitant; null where no model is agreed. Danish: kommunal sats. */
  municipalRate?: Maybe<Money>;
  /** Lowest amount that a region pays for each inhabitant; null where no model is agreed. Danish: laveste regionale sats. */
  regionalRateMinimum?: Maybe<Money>;
  /** Highest amount that a region pays for each inhabitant; null where no model is agreed. Danish: højeste regionale sats. */
  regionalRateMaximum?: Maybe<Money>;
  /** Rates of single regions, as users recorded them. Danish: regionale satser. */
  regionalRates: Array<RegionalRate>;
  /** AGREED if a model of distribution is agreed for the year. Danish: modelstatus. */
  modelStatus: ModelStatus;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** Joint funds of one year for the clusters of the whole country. Danish: fælles midler. */
export type FundingRoundTextArgs = {
  language?: InputMaybe<Language>;
};


/** Joint funds of one year for the clusters of the whole country. Danish: fælles midler. */
export type FundingRoundNoteArgs = {
  language?: InputMaybe<Language>;
};

/** An exact amount in Danish kroner. Danish: beløb. */
export type Money = {
  __typename?: 'Money';
  /** Amount in whole øre (1/100 krone), as text because it may exceed 32 bits. Danish: øre. */
  ore: Scalars['String']['output'];
  /** Amount in kroner with two decimals, such as "1234.50". Danish: kroner. */
  dkk: Scalars['String']['output'];
};

/** A figure given by a document. Danish: nøgletal. */
export type KeyFigure = Node & Fact & QualitySubject & {
  __typename?: 'KeyFigure';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Topic of the figure. Danish: emne. */
  topic: KeyFigureTopic;
  /** Position in the order of the document, from 1. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Figure, in `unit`. Danish: værdi. */
  value: Scalars['Float']['output'];
  /** Unit of the figure: PERCENT, COUNT or DKK. Danish: enhed. */
  unit: Unit;
  /** True if the document rounds the figure or gives it in words. Danish: omtrentlig. */
  approximate: Scalars['Boolean']['output'];
  /** Year of the measurement; null where not stated. Danish: år. */
  year?: Maybe<Scalars['Int']['output']>;
  /** Group of patients that the figure starts from; null for none. Danish: vinkel. */
  perspective?: Maybe<Perspective>;
  /** Web addresses that it leads to; empty where there are none. Danish: henvisninger. */
  links: Array<Link>;
  /** Group that the figure is a share or a count of. Danish: population. */
  population: Scalars['String']['output'];
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A figure given by a document. Danish: nøgletal. */
export type KeyFigurePopulationArgs = {
  language?: InputMaybe<Language>;
};


/** A figure given by a document. Danish: nøgletal. */
export type KeyFigureTextArgs = {
  language?: InputMaybe<Language>;
};


/** A figure given by a document. Danish: nøgletal. */
export type KeyFigureNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Joint money of a cluster for one year, kept as a ledger to which entries are only added. Danish: fælles midler. */
export type JointFund = Node & FindingSubject & {
  __typename?: 'JointFund';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Cluster that the record belongs to. Danish: klynge. */
  cluster?: Maybe<Cluster>;
  /** Cluster or other body that the fund belongs to. Danish: organ. */
  body: Body;
  /** Calendar year, such as 2024. Danish: år. */
  year: Scalars['Int']['output'];
  /** Stage in its lifecycle on the day that is read. Danish: stade. */
  stage: JointFundStage;
  /** Total paid in by the day that is read, less reversals. Danish: bidrag. */
  contributed: Money;
  /** Total given to initiatives by the day that is read, less reversals. Danish: bevilget. */
  allocated: Money;
  /** Total returned by initiatives by the day that is read, less reversals. Danish: tilbageført. */
  returned: Money;
  /** Amount carried over from the fund of the year before. Danish: overført fra året før. */
  carriedIn: Money;
  /** Amount carried over to the fund of the next year. Danish: overført til næste år. */
  carriedOut: Money;
  /**
   * Balance at the end of the day: contributed, carried in and returned, less allocated and carried out. Never negative.
   * Danish: saldo.
   */
  balance: Money;
  /** Entries by the day that is read, in order. Danish: posteringer. */
  entries: Array<FundEntry>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /** Steps taken by the day that is read, in the order of time. Danish: historik. */
  history: Array<LifecycleStep>;
  /** Steps that its present state leads to, each with the acting party, the rule and the obstacles. Danish: næste skridt. */
  nextSteps: Array<NextStep>;
};

/** One movement of money in a fund. Entries never change; another entry reverses them. Danish: postering. */
export type FundEntry = Node & {
  __typename?: 'FundEntry';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Key, unique within its type. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Fund that the entry belongs to. Danish: fælles midler. */
  fund: JointFund;
  /** Kind of entry, such as CONTRIBUTION. Danish: posteringstype. */
  kind: FundEntryKind;
  /** Amount, always more than 0. Danish: beløb. */
  money: Money;
  /** Day of the movement. Danish: dato. */
  on: Scalars['Date']['output'];
  /** Region or municipality that paid; null where the entry is not a contribution. Danish: bidragyder. */
  party?: Maybe<AgreementParty>;
  /** Initiative that received or returned the money; null for other entries. Danish: indsats. */
  initiative?: Maybe<Initiative>;
  /** Basis of a contribution; null for other entries. Danish: grundlag. */
  basis?: Maybe<ContributionBasis>;
  /** Purpose of an allocation; null for other entries. Danish: formål. */
  purpose?: Maybe<FundPurpose>;
  /** Entry that this one returns, reverses or carries over; null for other entries. Danish: vedrører. */
  of?: Maybe<FundEntry>;
  /** Entry that reverses this one; null where none does. Danish: tilbageført af. */
  reversedBy?: Maybe<FundEntry>;
  /** Balance of the fund after the entry. Danish: saldo efter. */
  balanceAfter: Money;
  /** Parties that agreed to extra local money; empty for other entries. Danish: enige parter. */
  agreedBy: Array<AgreementParty>;
  /** Council or meeting that decided for the party; null where not recorded. Danish: besluttet af. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Remark recorded with the entry; null where there is none. Danish: bemærkning. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Version number; always 1, because entries never change. Danish: version. */
  version: Scalars['Int']['output'];
};

/** Money that an initiative has received from joint funds. Danish: midler til en indsats. */
export type InitiativeMoney = {
  __typename?: 'InitiativeMoney';
  /** Total allocated, less reversals. Danish: bevilget. */
  allocated: Money;
  /** Total returned, less reversals. Danish: tilbageført. */
  returned: Money;
  /** Allocated less returned. Danish: netto. */
  net: Money;
  /** Entries that concern the initiative. Danish: posteringer. */
  entries: Array<FundEntry>;
};

/** Conditions for listing a joint fund; all that are given must be met. Danish: filter for fælles midler. */
export type JointFundFilter = {
  /** Key of the cluster, such as "1085-sundhedsklynge-holbaek". Danish: klynge. */
  clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** Official code of the region that the cluster belongs to, such as "1085". Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Calendar year, such as 2024. Danish: år. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of JointFund objects. Danish: side af fælles midler. */
export type JointFundConnection = {
  __typename?: 'JointFundConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<JointFundEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<JointFund>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a JointFund page. Danish: element i side af fælles midler. */
export type JointFundEdge = {
  __typename?: 'JointFundEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: JointFund;
};

/** A region's rate for one year. The documents give only a range. Danish: regional sats. */
export type RegionalRate = {
  __typename?: 'RegionalRate';
  /** Region that it belongs to. Danish: region. */
  region: Region;
  /** Calendar year, such as 2024. Danish: år. */
  year: Scalars['Int']['output'];
  /** Amount that the region pays for each inhabitant. Danish: sats. */
  rate: Money;
  /** Source of the rate, such as "Regionsrådets budget 2022". Danish: kilde. */
  source: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
};

/** Calculation of the contributions to a cluster's joint fund by the agreed model. Danish: fordelingsmodel. */
export type FundingModel = {
  __typename?: 'FundingModel';
  /** Calendar year, such as 2024. Danish: år. */
  year: Scalars['Int']['output'];
  /** Day whose members contribute: 1 July of the year. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Cluster, as of that day. Danish: klynge. */
  cluster: Cluster;
  /** Joint funds of the whole country in the year; null where the documents name none. Danish: fælles midler. */
  round?: Maybe<FundingRound>;
  /** AGREED if a model is agreed; without one there are no contributions. Danish: modelstatus. */
  modelStatus: ModelStatus;
  /** Population figures used; null where none are imported. Danish: befolkningstal. */
  populationSet?: Maybe<PopulationSet>;
  /** Contribution of each municipality. Danish: kommunale bidrag. */
  municipal: Array<MunicipalContribution>;
  /** Contribution of the region; null without a model. Danish: regionalt bidrag. */
  regional?: Maybe<RegionalContribution>;
  /** Totals of the contributions. Danish: i alt. */
  totals: FundingTotals;
  /** True if the amounts are not exactly those of the model; `reasons` explains it. Danish: tilnærmet. */
  approximation: Scalars['Boolean']['output'];
  /** Reasons for approximate or missing amounts. Danish: begrundelser. */
  reasons: Array<FundingReason>;
  /** Municipalities in several clusters without recorded shares. None of the clusters counts them. Danish: uafklarede. */
  unresolved: Array<UnresolvedShare>;
};

/** A reason for an approximate or missing amount. Danish: begrundelse. */
export type FundingReason = {
  __typename?: 'FundingReason';
  /** Reason in words. Danish: tekst. */
  text: Scalars['String']['output'];
};


/** A reason for an approximate or missing amount. Danish: begrundelse. */
export type FundingReasonTextArgs = {
  language?: InputMaybe<Language>;
};

/**
 * Contribution of one municipality: persons times share times rate, rounded half up to whole øre. Danish: kommunalt
 * bidrag.
 */
export type MunicipalContribution = {
  __typename?: 'MunicipalContribution';
  /** Municipality that the record is about. Danish: kommune. */
  municipality: Municipality;
  /** How well the sources support its membership of the cluster. Danish: belæg. */
  evidence: Evidence;
  /** Number of inhabitants; null where the figures are missing. Danish: personer. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Part of the municipality that is counted in this cluster, from 0 to 1. Danish: andel. */
  share: Scalars['Float']['output'];
  /** Number of inhabitants times share; null where the figures are missing. Danish: personer regnet med. */
  personsCounted?: Maybe<Scalars['Float']['output']>;
  /** Amount for each inhabitant; null without a model. Danish: sats. */
  rate?: Maybe<Money>;
  /** Amount of the contribution; null where it cannot be computed. Danish: beløb. */
  amount?: Maybe<Money>;
};

/** Contribution of the region: persons counted times rate, rounded half up to whole øre. Danish: regionalt bidrag. */
export type RegionalContribution = {
  __typename?: 'RegionalContribution';
  /** Region that it belongs to. Danish: region. */
  region: Region;
  /** Number of inhabitants counted in the cluster; null where the figures are missing. Danish: personer regnet med. */
  personsCounted?: Maybe<Scalars['Float']['output']>;
  /** Rate of the region for each inhabitant; null where not recorded. Danish: sats. */
  rate?: Maybe<Money>;
  /** Lowest rate of all regions for each inhabitant. Danish: laveste sats. */
  rateMinimum?: Maybe<Money>;
  /** Highest rate of all regions for each inhabitant. Danish: højeste sats. */
  rateMaximum?: Maybe<Money>;
  /** Source of the region's own rate; null where not recorded. Danish: kilde. */
  source?: Maybe<Scalars['String']['output']>;
  /** Amount of the contribution; null where the region's own rate is not recorded. Danish: beløb. */
  amount?: Maybe<Money>;
  /** Lowest possible amount. Danish: mindst. */
  amountMinimum?: Maybe<Money>;
  /** Highest possible amount. Danish: højst. */
  amountMaximum?: Maybe<Money>;
};

/** Totals of the contributions; null where a part is not known. Danish: i alt. */
export type FundingTotals = {
  __typename?: 'FundingTotals';
  /** Total of the municipalities. Danish: kommunerne. */
  municipal?: Maybe<Money>;
  /** Lowest possible amount of the region. Danish: regionen, mindst. */
  regionalMinimum?: Maybe<Money>;
  /** Highest possible amount of the region. Danish: regionen, højst. */
  regionalMaximum?: Maybe<Money>;
  /** Lowest possible total. Danish: alle, mindst. */
  minimum?: Maybe<Money>;
  /** Highest possible total. Danish: alle, højst. */
  maximum?: Maybe<Money>;
};

/** Number of inhabitants of a cluster. Danish: klyngens befolkning. */
export type ClusterPopulation = {
  __typename?: 'ClusterPopulation';
  /** Population figures used; null where none are imported. Danish: befolkningstal. */
  set?: Maybe<PopulationSet>;
  /** Number of inhabitants of all its municipalities. A sum over clusters counts some people twice. Danish: brutto. */
  gross?: Maybe<Scalars['Int']['output']>;
  /**
   * Number of inhabitants by the shares of its municipalities. A sum over clusters counts no one twice. Danish: regnet
   * med.
   */
  counted?: Maybe<Scalars['Float']['output']>;
  /** Municipalities in several clusters without recorded shares: included in `gross`, not in `counted`. Danish: uafklarede. */
  unresolved: Array<UnresolvedShare>;
};

/** A municipality in several clusters without recorded shares. None of the clusters counts it. Danish: uafklaret fordeling. */
export type UnresolvedShare = {
  __typename?: 'UnresolvedShare';
  /** Municipality that the record is about. Danish: kommune. */
  municipality: Municipality;
  /** Number of inhabitants; null where the figures are missing. Danish: personer. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Clusters that it is a member of. Danish: klynger. */
  clusters: Array<Cluster>;
};

/** Number of inhabitants of every municipality on one day. Danish: befolkningstal. */
export type PopulationSet = Node & {
  __typename?: 'PopulationSet';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Day that the figures describe. Danish: referencedato. */
  referenceDate: Scalars['Date']['output'];
  /** Source of the figures, such as "Danmarks Statistik, FOLK1A". Danish: kilde. */
  source: Scalars['String']['output'];
  /** Number of inhabitants in all. Danish: i alt. */
  total: Scalars['Int']['output'];
  /** Number of inhabitants of each municipality. Danish: kommuner. */
  municipalities: Array<MunicipalPopulation>;
};

/** Number of inhabitants of one municipality. Danish: kommunens befolkning. */
export type MunicipalPopulation = {
  __typename?: 'MunicipalPopulation';
  /** Municipality that the record is about. Danish: kommune. */
  municipality: Municipality;
  /** Number of inhabitants. Danish: personer. */
  persons: Scalars['Int']['output'];
};

/** Answer of every mutation that takes a step of a joint fund. Danish: svar om fælles midler. */
export type JointFundPayload = {
  __typename?: 'JointFundPayload';
  /** The object after the step, as of the day of the step. Danish: det ændrede. */
  jointFund: JointFund;
  /** Advised conditions that were not met when the step was taken; empty where all were. Danish: advarsler. */
  warnings: Array<Obstacle>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of shareMunicipality. Danish: svar om fordeling. */
export type ShareMunicipalityPayload = {
  __typename?: 'ShareMunicipalityPayload';
  /** The municipality on the first day of the shares; `memberships` holds them. Danish: det ændrede. */
  municipality: Municipality;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of setRegionalRate. Danish: svar om regional sats. */
export type SetRegionalRatePayload = {
  __typename?: 'SetRegionalRatePayload';
  /** The rate after the write. Danish: det ændrede. */
  regionalRate: RegionalRate;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** An authority that pays. Exactly one field must be given. Danish: bidragyder. */
export type FundPayerInput = {
  /** Official code of the region, such as "1085". Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Official code of the municipality, such as "0316". Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
};

/** The party that decides. Exactly one field must be given; only the cluster can decide. Danish: beslutter. */
export type FundDeciderInput = {
  /** Key of the cluster, such as "1085-sundhedsklynge-holbaek". The cluster as a whole decides on its fund. Danish: klynge. */
  clusterKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Official code of a region. A region alone cannot decide, so the write is refused with RULE_VIOLATION and the rule.
   * Danish: regionskode.
   */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Official code of a municipality. A municipality alone cannot decide, so the write is refused with RULE_VIOLATION and
   * the rule. Danish: kommunekode.
   */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
};

/** A new joint fund. Danish: nye fælles midler. */
export type OpenJointFundInput = {
  /** Key of a health cluster that exists on the day, such as "1085-sundhedsklynge-holbaek". Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** Calendar year that the money is for, such as 2024. Danish: år. */
  year: Scalars['Int']['input'];
  /**
   * Day on which the fund is opened, such as "2024-01-10". In the year, the year before or the year after, and not after
   * today. Danish: dato.
   */
  on: Scalars['Date']['input'];
  /**
   * Body or meeting that decided for the party, such as "Klyngens møde den 10. januar 2024". Never the name of a person;
   * at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A contribution to a joint fund. Danish: bidrag. */
export type ContributeToJointFundInput = {
  /** Key of the joint fund, such as "1085-sundhedsklynge-holbaek.2024". Danish: fælles midler. */
  fundKey: Scalars['String']['input'];
  /** Authority that pays: the region or a municipality of the cluster. Danish: bidragyder. */
  by: FundPayerInput;
  /**
   * Amount in kroner: digits with at most two decimals and no thousands separator, such as "1234.50". More than 0. Danish:
   * beløb i kroner.
   */
  amount: Scalars['String']['input'];
  /** Basis of the contribution: PER_CAPITA_MODEL or LOCAL_EXTRA. Danish: grundlag. */
  basis: ContributionBasis;
  /**
   * Parties that agree to a LOCAL_EXTRA contribution: at least two, the payer included. Must be left out for other
   * contributions. Danish: enige parter.
   */
  agreedBy?: InputMaybe<Array<FundPayerInput>>;
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Body or meeting that decided for the party, such as "Klyngens møde den 10. januar 2024". Never the name of a person;
   * at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An allocation from a joint fund to an initiative. Danish: bevilling. */
export type AllocateFromJointFundInput = {
  /** Key of the joint fund, such as "1085-sundhedsklynge-holbaek.2024". Danish: fælles midler. */
  fundKey: Scalars['String']['input'];
  /** Party that decides; only the cluster is accepted. Danish: beslutter. */
  by: FundDeciderInput;
  /**
   * Amount in kroner: digits with at most two decimals and no thousands separator, such as "1234.50". More than 0. Danish:
   * beløb i kroner.
   */
  amount: Scalars['String']['input'];
  /** Key of an initiative of the cluster that is under way, such as "1085-tidlig-opsporing". Danish: indsats. */
  initiativeKey: Scalars['String']['input'];
  /** Purpose: DEVELOPMENT, TEST or EVALUATION. OPERATION and IMPLEMENTATION are refused. Danish: formål. */
  purpose: FundPurpose;
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Body or meeting that decided for the party, such as "Klyngens møde den 10. januar 2024". Never the name of a person;
   * at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A return of unused money. Danish: tilbageløb. */
export type ReturnToJointFundInput = {
  /** Key of the joint fund, such as "1085-sundhedsklynge-holbaek.2024". Danish: fælles midler. */
  fundKey: Scalars['String']['input'];
  /**
   * Key of the ALLOCATION entry that the money comes from, such as "1085-sundhedsklynge-holbaek.2024.2". Danish:
   * bevilling.
   */
  entryKey: Scalars['String']['input'];
  /**
   * Amount in kroner: digits with at most two decimals and no thousands separator, such as "1234.50". More than 0. Danish:
   * beløb i kroner.
   */
  amount: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Body or meeting that decided for the party, such as "Klyngens møde den 10. januar 2024". Never the name of a person;
   * at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A reversal of an entry. Danish: tilbageførsel. */
export type ReverseFundEntryInput = {
  /** Key of the joint fund, such as "1085-sundhedsklynge-holbaek.2024". Danish: fælles midler. */
  fundKey: Scalars['String']['input'];
  /** Key of the entry to reverse, such as "1085-sundhedsklynge-holbaek.2024.1". Danish: postering. */
  entryKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Body or meeting that decided for the party, such as "Klyngens møde den 10. januar 2024". Never the name of a person;
   * at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the reversal, such as "Indtastet to gange." At most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Closing of a joint fund. Danish: lukning. */
export type CloseJointFundInput = {
  /** Key of the joint fund, such as "1085-sundhedsklynge-holbaek.2024". Danish: fælles midler. */
  fundKey: Scalars['String']['input'];
  /**
   * Key of the cluster's open fund of the next year, such as "1085-sundhedsklynge-holbaek.2025". Required if the balance
   * is not 0. Danish: overføres til.
   */
  carryOverTo?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Body or meeting that decided for the party, such as "Klyngens møde den 10. januar 2024". Never the name of a person;
   * at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Part of a municipality that is counted in one cluster. Danish: andel. */
export type ClusterShareInput = {
  /** Key of the cluster, such as "1085-sundhedsklynge-holbaek". Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** Part from 0 to 1, with at most four decimals, such as 0.6. Danish: andel. */
  share: Scalars['Float']['input'];
};

/** Shares of a municipality. Give either `shares` or `primaryClusterKey`. Danish: fordeling. */
export type ShareMunicipalityInput = {
  /** Official code of the municipality, such as "0316" for Holbæk; "316" is read as "0316". Danish: kommunekode. */
  municipalityCode: Scalars['String']['input'];
  /** One share for each cluster that it is a member of on the day. The sum must be exactly 1. Danish: andele. */
  shares?: InputMaybe<Array<ClusterShareInput>>;
  /**
   * Key of the one cluster in which the whole municipality is counted, such as "1085-sundhedsklynge-holbaek". Danish:
   * primær klynge.
   */
  primaryClusterKey?: InputMaybe<Scalars['String']['input']>;
  /** First day of the shares, such as "2022-07-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A region's own rate for one year. Danish: regional sats. */
export type SetRegionalRateInput = {
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode: Scalars['String']['input'];
  /** Calendar year with an agreed model, such as 2022. Danish: år. */
  year: Scalars['Int']['input'];
  /** Kroner for each inhabitant, such as "6.85". Within the range of `fundingRounds`. Danish: sats. */
  rate: Scalars['String']['input'];
  /** Source of the rate, such as "Regionsrådets budget 2022". At most 300 characters. Danish: kilde. */
  source: Scalars['String']['input'];
  /**
   * The `version` of the recorded rate that the client has read, such as 1. Refused with STALE if the rate has changed
   * since. Must be left out if no rate is recorded. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A goal of a body, a health agreement or an initiative, with its measurements. Danish: mål. */
export type Goal = Node & FindingSubject & {
  __typename?: 'Goal';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Key, unique within its type. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Title of the goal, such as "Færre genindlæggelser". Danish: titel. */
  title: Scalars['String']['output'];
  /** Body, health agreement or initiative that the goal belongs to. Danish: ejer. */
  owner: GoalOwner;
  /** Data theme, ambition, success criterion or principle that the goal belongs to; null for none. Danish: tema. */
  theme?: Maybe<Statement>;
  /** Unit of the figures, such as "procent"; null where the goal is not measured. Danish: enhed. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Figure at the start, in `unit`; null where not recorded. Danish: udgangspunkt. */
  baseline?: Maybe<Scalars['Float']['output']>;
  /** Day on which the baseline was measured; null where not recorded. Danish: målt den. */
  baselineOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Figure to reach, in `unit`. A target below the baseline is reached from above. Null where the goal is not measured.
   * Danish: målværdi.
   */
  target?: Maybe<Scalars['Float']['output']>;
  /** Day by which the goal should be reached; null for none. Danish: frist. */
  due?: Maybe<Scalars['Date']['output']>;
  /** Stage in its lifecycle on the day that is read. Danish: stade. */
  stage: GoalStage;
  /**
   * Status on the day that is read: the assessment if there is one, otherwise computed from the measurements. Danish:
   * status.
   */
  status: GoalStatus;
  /** Measurements made by the day that is read, in the order of time. Danish: målinger. */
  measurements: Array<Measurement>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /** Steps taken by the day that is read, in the order of time. Danish: historik. */
  history: Array<LifecycleStep>;
  /** Steps that its present state leads to, each with the acting party, the rule and the obstacles. Danish: næste skridt. */
  nextSteps: Array<NextStep>;
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** Owner of a goal. Danish: ejer. */
export type GoalOwner = Cluster | Ssu | Committee | HealthAgreement | Initiative;

/** One measured figure. Danish: måling. */
export type Measurement = {
  __typename?: 'Measurement';
  /** Day of the measurement. Danish: dato. */
  on: Scalars['Date']['output'];
  /** Measured figure, in the unit of the goal. Danish: værdi. */
  value: Scalars['Float']['output'];
  /** Source of the figure, such as "Sundhedsdatastyrelsen". At most 300 characters. Danish: kilde. */
  source: Scalars['String']['output'];
  /** Remark recorded with the measurement; null where there is none. Danish: bemærkning. */
  remark?: Maybe<Scalars['String']['output']>;
};

/** A data theme, with the goals of a body that belong to it. Danish: datatema. */
export type DataTheme = {
  __typename?: 'DataTheme';
  /** Data theme that groups the goals. Danish: tema. */
  theme: Statement;
  /** Goals of the body that belong to the theme. Danish: mål. */
  goals: Array<Goal>;
};

/** Figures that a body follows: its goals by data theme, and the key figures to compare them with. Danish: indikatorer. */
export type Indicators = {
  __typename?: 'Indicators';
  /** The four data themes. Danish: datatemaer. */
  themes: Array<DataTheme>;
  /** Goals that belong to no data theme, such as the ambitions for the first year. Danish: andre mål. */
  others: Array<Goal>;
  /**
   * Key figures of the documents on shared patients. The figures describe the whole country, not the body. Danish:
   * nøgletal.
   */
  keyFigures: Array<KeyFigure>;
};

/** Answer of every mutation that takes a step of a goal. Danish: svar om mål. */
export type GoalPayload = {
  __typename?: 'GoalPayload';
  /** The object after the step, as of the day of the step. Danish: det ændrede. */
  goal: Goal;
  /** Advised conditions that were not met when the step was taken; empty where all were. Danish: advarsler. */
  warnings: Array<Obstacle>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new goal. Exactly one of `bodyKey`, `agreementKey` and `initiativeKey` must be given. Danish: nyt mål. */
export type SetGoalInput = {
  /** Key of the cluster or committee, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Key of a health agreement in draft, such as "1085-sundhedsaftale-2028". Danish: sundhedsaftale. */
  agreementKey?: InputMaybe<Scalars['String']['input']>;
  /** Key of the initiative, such as "1085-tidlig-opsporing". Danish: indsats. */
  initiativeKey?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the goal was set, such as "2024-01-01". Not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Goal in one line, such as "Færre genindlæggelser". At most 300 characters. Danish: titel. */
  title: Scalars['String']['input'];
  /** Key of a data theme, an ambition, a success criterion or a principle, such as "data-theme-population". Danish: tema. */
  themeKey?: InputMaybe<Scalars['String']['input']>;
  /** Unit of the figures, such as "procent". Required with `target`; at most 50 characters. Danish: enhed. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Figure at the start, in `unit`, such as 10. Danish: udgangspunkt. */
  baseline?: InputMaybe<Scalars['Float']['input']>;
  /** Day on which the baseline was measured, such as "2023-12-31". Danish: målt den. */
  baselineOn?: InputMaybe<Scalars['Date']['input']>;
  /** Figure to reach, in `unit`, such as 8. Danish: målværdi. */
  target?: InputMaybe<Scalars['Float']['input']>;
  /** Day by which the goal should be reached, such as "2027-01-01". Later than `on`. Danish: frist. */
  due?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The `version` of the owner that the client has read, such as 3. A body's version grows when it is renamed or ended,
   * that of an agreement or initiative with every step. Refused with STALE if it has grown since; left out, nothing is
   * compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A measured figure of a goal. Danish: måling. */
export type RecordMeasurementInput = {
  /** Key of the goal, such as "g-5d41402abc4b2a76b971". Danish: mål. */
  goalKey: Scalars['String']['input'];
  /** Day of the measurement, such as "2026-06-30". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Measured figure, in the unit of the goal, such as 9.2. Danish: værdi. */
  value: Scalars['Float']['input'];
  /** Source of the figure, such as "Sundhedsdatastyrelsen". At most 300 characters. Danish: kilde. */
  source: Scalars['String']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Assessment of a goal. Danish: opgørelse. */
export type CloseGoalInput = {
  /** Key of the goal, such as "g-5d41402abc4b2a76b971". Danish: mål. */
  goalKey: Scalars['String']['input'];
  /** Outcome: REACHED or MISSED. Danish: udfald. */
  outcome: GoalOutcome;
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the step, such as the reason or the result. Required here; at most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a goal that is given up, with the reason. Danish: opgivelse. */
export type WithdrawGoalInput = {
  /** Key of the goal, such as "g-5d41402abc4b2a76b971". Danish: mål. */
  goalKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the step, such as the reason or the result. Required here; at most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A number that a public register gives to a region, municipality, hospital or organisation. Each has at most one number
 * of each register at a time. Danish: officiel identifikator.
 */
export type Identifier = Node & Fact & QualitySubject & {
  __typename?: 'Identifier';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Register that the number belongs to. Danish: register. */
  system: OfficialIdentifierSystem;
  /** Number as the register writes it, without spaces, such as "29190941". Danish: værdi. */
  value: Scalars['String']['output'];
  /** Region, municipality, hospital or organisation that has the number. Danish: indehaver. */
  owner: IdentifierOwner;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/**
 * A number that a public register gives to a region, municipality, hospital or organisation. Each has at most one number
 * of each register at a time. Danish: officiel identifikator.
 */
export type IdentifierNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Region, municipality, hospital or organisation that can have a register number. Danish: indehaver af identifikator. */
export type IdentifierOwner = Region | Municipality | Hospital | Organisation;

/** A register number and its owner. Exactly one of the four owners must be given. Danish: registrering af identifikator. */
export type RecordIdentifierInput = {
  /** Official code of the region that has the number, such as "1085". Danish: region. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Official code of the municipality that has the number, such as "0316". Danish: kommune. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of the hospital that has the number, such as "1085-holbaek-sygehus". Danish: hospital. */
  hospitalKey?: InputMaybe<Scalars['String']['input']>;
  /** Key of the organisation that has the number, such as "plo". Danish: organisation. */
  organisationKey?: InputMaybe<Scalars['String']['input']>;
  /** Register: CVR, SOR or KOMBIT. Danish: register. */
  system: OfficialIdentifierSystem;
  /** Number, such as "1234561000016003". Spaces are removed, and check digits are checked. Danish: værdi. */
  value: Scalars['String']['input'];
  /** First day of the number, such as "2024-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A register number and the day on which it ends. Danish: afslutning af identifikator. */
export type EndIdentifierInput = {
  /** Key of the identifier, as `Identifier.key` gives it. Danish: identifikator. */
  identifierKey: Scalars['String']['input'];
  /** First day on which the owner no longer has the number, such as "2027-01-01". Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /**
   * Places in recorded documents that state the end, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. They
   * are served as `basis` of the field `validTo`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordIdentifier. Danish: svar på registrering af identifikator. */
export type RecordIdentifierPayload = {
  __typename?: 'RecordIdentifierPayload';
  /** The identifier after the write. Danish: det ændrede. */
  identifier: Identifier;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of endIdentifier. Danish: svar på afslutning af identifikator. */
export type EndIdentifierPayload = {
  __typename?: 'EndIdentifierPayload';
  /** The identifier after the write. Danish: det ændrede. */
  identifier: Identifier;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A joint project that a cluster tries, evaluates, implements and spreads. Danish: indsats (samarbejdsprojekt). */
export type Initiative = Node & Fact & Named & QualitySubject & FindingSubject & {
  __typename?: 'Initiative';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name of the initiative. Danish: navn. */
  name: Scalars['String']['output'];
  /** Phase on the day that is read, from IDEA to COMPLETED or STOPPED. Danish: fase. */
  phase: InitiativePhase;
  /** Region in which the initiative started. Danish: region. */
  region?: Maybe<Region>;
  /** Cluster that tried the initiative; null where the document names none. Danish: klynge. */
  cluster?: Maybe<Cluster>;
  /** Cluster or other body that tried the initiative; null where the document names none. Danish: organ. */
  body?: Maybe<Body>;
  /** Groups of citizens that the initiative is for. Danish: målgrupper. */
  targetGroups: Array<Statement>;
  /** Cooperation topics of the initiative. Danish: emner. */
  topics: Array<Statement>;
  /** Municipalities, hospitals and organisations that take part beside the cluster as a whole. Danish: parter. */
  partners: Array<MembershipMember>;
  /** Result of the evaluation; null before it. Danish: evaluering. */
  evaluation?: Maybe<Scalars['String']['output']>;
  /** Scope for which the cluster recommends the initiative; null where it does not. Danish: anbefalet til. */
  recommendedFor?: Maybe<SpreadScope>;
  /** Places to which the initiative has spread, one entry for each. Danish: udbredelse. */
  spread: Array<Spread>;
  /**
   * Money received from joint funds by the day that is read; null for an initiative of the documents without an entry.
   * Danish: midler.
   */
  money?: Maybe<InitiativeMoney>;
  /** Goals that were set for it by the day that is read. Danish: mål. */
  goals: Array<Goal>;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /** Steps taken by the day that is read, in the order of time. Danish: historik. */
  history: Array<LifecycleStep>;
  /** Steps that its present state leads to, each with the acting party, the rule and the obstacles. Danish: næste skridt. */
  nextSteps: Array<NextStep>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** A joint project that a cluster tries, evaluates, implements and spreads. Danish: indsats (samarbejdsprojekt). */
export type InitiativeNameArgs = {
  language?: InputMaybe<Language>;
};


/** A joint project that a cluster tries, evaluates, implements and spreads. Danish: indsats (samarbejdsprojekt). */
export type InitiativeTextArgs = {
  language?: InputMaybe<Language>;
};


/** A joint project that a cluster tries, evaluates, implements and spreads. Danish: indsats (samarbejdsprojekt). */
export type InitiativeNoteArgs = {
  language?: InputMaybe<Language>;
};

/** The spread of an initiative from one place to another. Danish: udbredelse. */
export type Spread = {
  __typename?: 'Spread';
  /** Scope of the spread. Danish: omfang. */
  scope: SpreadScope;
  /** Body whose experience is taken up; null where the document names none. Danish: fra. */
  from?: Maybe<Body>;
  /** Body that took the initiative up; null for a national spread, and where the document names none. Danish: til. */
  to?: Maybe<Body>;
  /** Day of the spread; null where the document gives none. Danish: dato. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Content of the source, summarised by this service, or the recorded text. Danish: tekst. */
  text: Scalars['String']['output'];
};


/** The spread of an initiative from one place to another. Danish: udbredelse. */
export type SpreadTextArgs = {
  language?: InputMaybe<Language>;
};

/** Conditions for listing an initiative; all that are given must be met. Danish: filter for indsatser. */
export type InitiativeFilter = {
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of the cluster, such as "1085-sundhedsklynge-holbaek". Danish: klynge. */
  clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** Phases on the day that is read, such as [TEST, EVALUATE]. Danish: fase. */
  phase?: InputMaybe<Array<InitiativePhase>>;
  /** Key of a statement of category TARGET_GROUP. Danish: målgruppe. */
  targetGroup?: InputMaybe<Scalars['String']['input']>;
  /** Key of a statement of category COOPERATION_TOPIC. Danish: emne. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Initiative objects. Danish: side af indsatser. */
export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<InitiativeEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Initiative>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Initiative page. Danish: element i side af indsatser. */
export type InitiativeEdge = {
  __typename?: 'InitiativeEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Initiative;
};

/** Answer of every mutation that takes a step of an initiative. Danish: svar om indsats. */
export type InitiativePayload = {
  __typename?: 'InitiativePayload';
  /** The object after the step, as of the day of the step. Danish: det ændrede. */
  initiative: Initiative;
  /** Advised conditions that were not met when the step was taken; empty where all were. Danish: advarsler. */
  warnings: Array<Obstacle>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A text in Danish and, optionally, English. Danish: tekst. */
export type TextInput = {
  /** Danish text, such as "Tidlig opsporing". Danish: dansk. */
  da: Scalars['String']['input'];
  /** English text, such as "Early detection"; the Danish text is shown if it is left out. Danish: engelsk. */
  en?: InputMaybe<Scalars['String']['input']>;
};

/** A new initiative of a cluster. Danish: ny indsats. */
export type ProposeInitiativeInput = {
  /**
   * Lower-case words joined by hyphens, such as "tidlig-opsporing". The region's code is added in front:
   * "1085-tidlig-opsporing". Danish: nøgle.
   */
  key: Scalars['String']['input'];
  /** Key of a cluster that exists on the day, such as "1085-sundhedsklynge-holbaek". Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** Day on which the initiative was proposed, such as "2024-02-01". Not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Name; at most 300 characters in each language. Danish: navn. */
  name: TextInput;
  /** Description; at most 4000 characters in each language. Danish: tekst. */
  text: TextInput;
  /** Keys of statements of category TARGET_GROUP; at most 10. Danish: målgrupper. */
  targetGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of statements of category COOPERATION_TOPIC; at most 20. Danish: emner. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Official codes of municipalities that take part, such as ["0316"]; at most 100. Danish: kommuner. */
  municipalityCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of hospitals that take part, such as ["1085-holbaek-sygehus"]; at most 50. Danish: sygehuse. */
  hospitalKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of organisations that take part, such as ["plo"]; at most 50. Danish: organisationer. */
  organisationKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of an initiative. Danish: skridt. */
export type InitiativeStepInput = {
  /** Key of the initiative, such as "1085-tidlig-opsporing". Danish: indsats. */
  initiativeKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remark on the step; at most 4000 characters. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of an initiative that needs a text. Danish: skridt med tekst. */
export type InitiativeTextStepInput = {
  /** Key of the initiative, such as "1085-tidlig-opsporing". Danish: indsats. */
  initiativeKey: Scalars['String']['input'];
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the step, such as the reason or the result. Required here; at most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A recommendation to spread an initiative. Danish: anbefaling. */
export type RecommendInitiativeInput = {
  /** Key of the initiative, such as "1085-tidlig-opsporing". Danish: indsats. */
  initiativeKey: Scalars['String']['input'];
  /** Scope of the recommendation: CLUSTERS_IN_REGION, OTHER_REGIONS or NATIONAL. Danish: omfang. */
  scope: SpreadScope;
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the step, such as the reason or the result. Required here; at most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The party that takes an initiative up. Give either `bodyKey` or `national: true`. Danish: udbredelse. */
export type TakeUpInitiativeInput = {
  /** Key of the initiative, such as "1085-tidlig-opsporing". Danish: indsats. */
  initiativeKey: Scalars['String']['input'];
  /**
   * Key of the committee or cluster that takes it up, such as "1085-ssu". Not the cluster of the initiative itself.
   * Danish: organ.
   */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** True if national parties take it up. Danish: nationalt. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** Key of the cluster whose experience is taken up. Default: the cluster of the initiative. Danish: fra. */
  fromClusterKey?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the step was taken, such as "2026-11-02". Not before the latest step, and not after today. Danish: dato. */
  on: Scalars['Date']['input'];
  /**
   * Council or meeting that decided for the party, such as "Regionsrådet den 2. november 2026". Never the name of a
   * person; at most 300 characters. Danish: besluttet af.
   */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Text of the step, such as the reason or the result. Required here; at most 4000 characters. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step that was taken in the lifecycle of an agreement, plan, initiative, goal or fund. Danish: skridt. */
export type LifecycleStep = {
  __typename?: 'LifecycleStep';
  /** Readable key, unique within its type. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name of the mutation that took the step, such as "approveHealthAgreement". Danish: handling. */
  action: Scalars['String']['output'];
  /** Step in words, for people. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Day on which the step was taken. Danish: dato. */
  on: Scalars['Date']['output'];
  /** Capacity in which the step was taken, such as MUNICIPAL_COUNCIL. Danish: handlende. */
  by: ActingParty;
  /** Authority or body that took the step; null where it was neither. Danish: part. */
  party?: Maybe<LifecycleParty>;
  /** Code, key or name of the acting party; null where it has none. Danish: partens nøgle. */
  partyKey?: Maybe<Scalars['String']['output']>;
  /** Number of the revision that the step was about. Danish: udgave. */
  revision: Scalars['Int']['output'];
  /** State after the step, such as "IN_APPROVAL". Danish: tilstand. */
  state: Scalars['String']['output'];
  /** Remark recorded with the step; null where there is none. Danish: bemærkning. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Council or meeting that decided for the party; null where not recorded. Danish: besluttet af. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Law that the step rests on; null where none was given. Danish: hjemmel. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** Months by which a term was extended; null for other steps. Danish: måneder. */
  months?: Maybe<Scalars['Int']['output']>;
  /** Last day for answers in a hearing; null for other steps. Danish: frist. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** Topic of the plan that the step was about; null for other steps. Danish: emne. */
  topic?: Maybe<Statement>;
  /** Scope of a recommendation or a spread; null for other steps. Danish: omfang. */
  scope?: Maybe<SpreadScope>;
  /** True for agreement, false for disagreement; null for other steps. Danish: enighed. */
  agreed?: Maybe<Scalars['Boolean']['output']>;
};


/** A step that was taken in the lifecycle of an agreement, plan, initiative, goal or fund. Danish: skridt. */
export type LifecycleStepTextArgs = {
  language?: InputMaybe<Language>;
};

/** Authority or body that takes a step. Danish: part. */
export type LifecycleParty = Region | Municipality | Cluster | Ssu | Committee;

/** A step that the present state leads to. Danish: næste skridt. */
export type NextStep = {
  __typename?: 'NextStep';
  /** Name of the mutation that takes the step, such as "approveHealthAgreement". Danish: handling. */
  action: Scalars['String']['output'];
  /** Step in words, for people. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Parties that may take the step. Danish: handlende. */
  by: Array<ActingParty>;
  /** Statement of the documents that the step or condition rests on; null where there is none. Danish: regel. */
  rule?: Maybe<Statement>;
  /** True if no mandatory condition stands in the way. Danish: muligt. */
  possible: Scalars['Boolean']['output'];
  /** Conditions that are not met: mandatory ones stop the step, advised ones give warnings. Danish: hindringer. */
  blockedBy: Array<Obstacle>;
};


/** A step that the present state leads to. Danish: næste skridt. */
export type NextStepTextArgs = {
  language?: InputMaybe<Language>;
};

/** A condition of a step that is not met. Danish: hindring. */
export type Obstacle = {
  __typename?: 'Obstacle';
  /** MUST stops the step; SHOULD only gives a warning. Danish: styrke. */
  strength: Strength;
  /** Missing condition, in words. Danish: besked. */
  message: Scalars['String']['output'];
  /** Statement of the documents that the step or condition rests on; null where there is none. Danish: regel. */
  rule?: Maybe<Statement>;
  /**
   * Field of the input that decides it, such as "input.on", in `warnings` of a step; null where no single field does, and in
   * `nextSteps`. Danish: felt.
   */
  field?: Maybe<Scalars['String']['output']>;
};


/** A condition of a step that is not met. Danish: hindring. */
export type ObstacleMessageArgs = {
  language?: InputMaybe<Language>;
};

/** An authority that decides. Exactly one field must be given. Danish: myndighed. */
export type AuthorityInput = {
  /** Official code of the region whose council decides, such as "1085". Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Official code of the municipality whose council decides, such as "0316". Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Key of a cooperation body. A body is not an authority, so the step is always refused with RULE_VIOLATION and the rule.
   * Danish: organ.
   */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting of one level of a body. Danish: møde. */
export type Meeting = Node & FindingSubject & {
  __typename?: 'Meeting';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Body that the record belongs to. Danish: organ. */
  body: Body;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Day of the meeting. Danish: dato. */
  date: Scalars['Date']['output'];
  /** Title of the meeting. Danish: titel. */
  title: Scalars['String']['output'];
  /** Status: SCHEDULED, HELD or CANCELLED. Danish: status. */
  status: MeetingStatus;
  /** Reason for cancelling; null where it was not cancelled. Danish: begrundelse for aflysning. */
  because?: Maybe<Scalars['String']['output']>;
  /** The agenda, in order. Danish: dagsorden. */
  agenda: Array<AgendaItem>;
  /** Parties that are invited beside the members, such as PATIENT_INVOLVEMENT_COMMITTEE. Danish: inviterede. */
  invited: Array<InvolvedParty>;
  /** Presence of the seat holders, as recorded after the meeting. Danish: fremmøde. */
  attendance: Array<Attendance>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** An item on the agenda of a meeting. Danish: dagsordenspunkt. */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** Key of the agenda item. `holdMeeting` takes it to record a decision. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Position on the agenda, from 1. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /**
   * True if only region and municipalities discuss the item. Title and decision are then not public. Danish: kun
   * myndigheder.
   */
  authoritiesOnly: Scalars['Boolean']['output'];
  /** Title; null for readers who may not see the item's text. Danish: titel. */
  title?: Maybe<Scalars['String']['output']>;
  /** Agenda theme of the documents that the item takes up; null for none. Danish: tema. */
  theme?: Maybe<Statement>;
  /** Side that proposed the item: REGION, MUNICIPALITY and so on; null where not recorded. Danish: foreslået af. */
  proposedBy?: Maybe<Side>;
  /** Text of the decision; null before it is recorded, and for readers who may not see it. Danish: beslutning. */
  decision?: Maybe<Scalars['String']['output']>;
};

/** Presence of one seat holder at a meeting. Danish: fremmøde. */
export type Attendance = {
  __typename?: 'Attendance';
  /** Appointment of the seat holder. Danish: udpegning. */
  appointment: Appointment;
  /** True if the holder of the seat was present. Danish: til stede. */
  present: Scalars['Boolean']['output'];
};

/**
 * Meetings of one level in one year, compared with the rules. A level has reported if it has a meeting in the year, or if
 * its composition at the end of the year is not NOT_REPORTED. Danish: mødekadence.
 */
export type Cadence = {
  __typename?: 'Cadence';
  /** Calendar year, such as 2024. Danish: år. */
  year: Scalars['Int']['output'];
  /** Number of meetings that the rules expect; null where they set none. Danish: forventet. */
  expected?: Maybe<Scalars['Int']['output']>;
  /** Number of meetings held; null if the level reported nothing. Danish: afholdt. */
  held?: Maybe<Scalars['Int']['output']>;
  /** Number of meetings still to be held; null if the level reported nothing. Danish: planlagt. */
  scheduled?: Maybe<Scalars['Int']['output']>;
  /** Number of meetings cancelled; null if the level reported nothing. Danish: aflyst. */
  cancelled?: Maybe<Scalars['Int']['output']>;
  /** Number of expected meetings that are neither held nor scheduled; null if the level reported nothing. Danish: mangler. */
  missing?: Maybe<Scalars['Int']['output']>;
  /** Times of the year that are advised for meetings. Danish: anbefalede perioder. */
  windows: Array<CadenceWindow>;
  /** Meetings outside all advised times of the year. Danish: møder uden for perioderne. */
  outsideWindows: Array<Meeting>;
  /** Comparison with the level that this one must meet more often than; null for none. Danish: oftere end. */
  moreOftenThan?: Maybe<CadenceComparison>;
  /** Yearly invitations: how many were made and how many are missing. Danish: invitationer. */
  invitations: Array<InvitationCount>;
  /** Rules that the comparison uses. Danish: regler. */
  rules: Array<CadenceRule>;
};

/** A time of one year that is advised for meetings. Danish: anbefalet periode. */
export type CadenceWindow = {
  __typename?: 'CadenceWindow';
  /** First day of the period. Danish: fra. */
  from: Scalars['Date']['output'];
  /** Last day of the period, included. Danish: til og med. */
  to: Scalars['Date']['output'];
};

/** Comparison of the number of meetings with that of another level. Danish: sammenligning. */
export type CadenceComparison = {
  __typename?: 'CadenceComparison';
  /** The other level. Danish: niveau. */
  level: Level;
  /** Number of meetings of the other level in the year; null if that level reported nothing. Danish: møder. */
  meetings?: Maybe<Scalars['Int']['output']>;
  /** True if this level meets more often; null if one of the two reported nothing. Danish: overholdt. */
  kept?: Maybe<Scalars['Boolean']['output']>;
};

/** A yearly invitation and its fulfilment. Danish: invitationer. */
export type InvitationCount = {
  __typename?: 'InvitationCount';
  /** Duty to invite. Danish: pligt. */
  duty: InvolvementDuty;
  /** Number of meetings to which the party was invited; null if the level reported nothing. Danish: opfyldt. */
  done?: Maybe<Scalars['Int']['output']>;
  /** Number of invitations that are missing; null if the level reported nothing. Danish: mangler. */
  missing?: Maybe<Scalars['Int']['output']>;
};

/** A point that a new body must decide for itself. Danish: konstitueringspunkt. */
export type ConstitutionPoint = {
  __typename?: 'ConstitutionPoint';
  /** Point, such as SECRETARIAT. Danish: punkt. */
  item: ConstitutionItem;
  /**
   * True if a decision was taken by the day that is read; null if the body reported neither a decision nor a composition
   * by then. Danish: besluttet.
   */
  done?: Maybe<Scalars['Boolean']['output']>;
  /** Decisions on the point. Danish: beslutninger. */
  decisions: Array<ConstitutionDecision>;
};

/** A decision of a body on its own constitution. Danish: konstituerende beslutning. */
export type ConstitutionDecision = Node & FindingSubject & {
  __typename?: 'ConstitutionDecision';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Body that the record belongs to. Danish: organ. */
  body: Body;
  /** Point that was decided, such as SECRETARIAT. Danish: punkt. */
  item: ConstitutionItem;
  /** Day of the decision. Danish: besluttet den. */
  decidedOn: Scalars['Date']['output'];
  /** Text of the decision. Danish: tekst. */
  text: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** Organisations that serve a body as its secretariat. Danish: sekretariat. */
export type Secretariat = {
  __typename?: 'Secretariat';
  /** Organisations of the secretariat. Danish: parter. */
  parties: Array<SecretariatParty>;
  /**
   * True if both region and municipalities take part, as the rules require; null while no party is recorded. Danish:
   * fælles.
   */
  shared?: Maybe<Scalars['Boolean']['output']>;
};

/** An organisation that serves a body as its secretariat. Danish: sekretariatspart. */
export type SecretariatParty = Node & Named & {
  __typename?: 'SecretariatParty';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Body that the record belongs to. Danish: organ. */
  body: Body;
  /** Side that the organisation belongs to: REGION or MUNICIPALITY. Danish: part. */
  side: Side;
  /** Name of the organisation or unit; never that of a person. Danish: enhed. */
  name: Scalars['String']['output'];
  /** Contact of the unit; null where not recorded. Danish: kontakt. */
  contact?: Maybe<Scalars['String']['output']>;
  /** True if this organisation leads the secretariat. Danish: ledende. */
  lead: Scalars['Boolean']['output'];
  /** First day on which it is valid, such as 2026-01-01. Danish: gyldig fra. */
  validFrom: Scalars['Date']['output'];
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** A municipality's concern about which cluster it belongs to. Danish: bekymring om klyngetilhør. */
export type AffiliationConcern = Node & {
  __typename?: 'AffiliationConcern';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Municipality that the record is about. Danish: kommune. */
  municipality: Municipality;
  /** Kind of concern, such as FIFTY_FIFTY. Danish: type. */
  kind: AffiliationConcernKind;
  /** Day on which the municipality raised the concern, such as 2024-01-15. Danish: rejst den. */
  raisedOn: Scalars['Date']['output'];
  /** Text of the concern. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Solution that was chosen; null while the concern is open. Danish: løsning. */
  solution?: Maybe<Scalars['String']['output']>;
  /** Day of the solution; null while the concern is open. Danish: løst den. */
  resolvedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** A municipality's representation at a level: the one cluster in which it takes its seat. Danish: repræsentation. */
export type Representation = Node & {
  __typename?: 'Representation';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Municipality that the record is about. Danish: kommune. */
  municipality: Municipality;
  /** Body that the record belongs to. Danish: organ. */
  body: Body;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** First day on which it is valid, such as 2026-01-01. Danish: gyldig fra. */
  validFrom: Scalars['Date']['output'];
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};

/** Conditions for listing a representation; all that are given must be met. Danish: filter for repræsentationer. */
export type RepresentationFilter = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Official code of the region that the body belongs to, such as "1085". Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level?: InputMaybe<Array<Level>>;
  /** Official code of the municipality, such as "0316" for Holbæk; "316" is read as "0316". Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Representation objects. Danish: side af repræsentationer. */
export type RepresentationConnection = {
  __typename?: 'RepresentationConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<RepresentationEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Representation>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Representation page. Danish: element i side af repræsentationer. */
export type RepresentationEdge = {
  __typename?: 'RepresentationEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Representation;
};

/** Answer of appoint. Danish: svar på udpegning. */
export type AppointPayload = {
  __typename?: 'AppointPayload';
  /** The appointment after the write. Danish: det ændrede. */
  appointment: Appointment;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of endAppointment. Danish: svar på ophør af udpegning. */
export type EndAppointmentPayload = {
  __typename?: 'EndAppointmentPayload';
  /** The appointment after the write. Danish: det ændrede. */
  appointment: Appointment;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of replaceAppointee. Danish: svar på udskiftning. */
export type ReplaceAppointeePayload = {
  __typename?: 'ReplaceAppointeePayload';
  /** The appointment after the write. Danish: det ændrede. */
  appointment: Appointment;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of designateChair. Danish: svar på udpegning af formand. */
export type DesignateChairPayload = {
  __typename?: 'DesignateChairPayload';
  /** The chairmanship after the write. Danish: det ændrede. */
  chairmanship: Chairmanship;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of recordLocalAgreement. Danish: svar på lokal aftale. */
export type RecordLocalAgreementPayload = {
  __typename?: 'RecordLocalAgreementPayload';
  /** The local agreement after the write. Danish: det ændrede. */
  localAgreement: LocalAgreement;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of involvePatients. Danish: svar på inddragelse. */
export type InvolvePatientsPayload = {
  __typename?: 'InvolvePatientsPayload';
  /** The involvement after the write. Danish: det ændrede. */
  involvement: Involvement;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of addClusterMember. Danish: svar på nyt medlem. */
export type AddClusterMemberPayload = {
  __typename?: 'AddClusterMemberPayload';
  /** The membership after the write. Danish: det ændrede. */
  membership: Membership;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of endClusterMember. Danish: svar på ophør af medlemskab. */
export type EndClusterMemberPayload = {
  __typename?: 'EndClusterMemberPayload';
  /** The membership after the write. Danish: det ændrede. */
  membership: Membership;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of renameBody. Danish: svar på omdøbning. */
export type RenameBodyPayload = {
  __typename?: 'RenameBodyPayload';
  /** The body after the write. Danish: det ændrede. */
  body: Body;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of establishBody. Danish: svar på oprettelse. */
export type EstablishBodyPayload = {
  __typename?: 'EstablishBodyPayload';
  /** The body after the write. Danish: det ændrede. */
  body: Body;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of endBody. Danish: svar på nedlæggelse. */
export type EndBodyPayload = {
  __typename?: 'EndBodyPayload';
  /** The body after the write. Danish: det ændrede. */
  body: Body;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A person, a seat and a period. Danish: udpegning. */
export type AppointInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Kind of seat, such as MAYOR or GENERAL_PRACTITIONER. Danish: plads. */
  seatKind: SeatKind;
  /**
   * Official code of the municipality whose seat it is, such as "0316". Required for seats of a municipality, such as
   * MAYOR; left out for other seats. Danish: kommunekode.
   */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Key of a person who is already recorded, such as "p-5d41402abc4b2a76b971". Give either this or `personName`. Danish:
   * person.
   */
  personKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of a new person, such as "Prøve Prøvesen". Give either this or `personKey`; at most 200 characters. Danish: navn. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** Office that the person holds, such as MAYOR. The office must fit the seat. Danish: embede. */
  office: PersonOffice;
  /**
   * Professional field that the person comes from, such as PSYCHIATRY. Needed where a rule requires a holder from that
   * field. Danish: område.
   */
  field?: InputMaybe<Field>;
  /** Kind of appointment: MEMBER, SUBSTITUTE or ALTERNATE. Default MEMBER. Danish: udpegningstype. */
  kind?: InputMaybe<AppointmentKind>;
  /** Party that appoints, such as PLO. The rule of the seat names the party. Danish: udpegende part. */
  appointedBy?: InputMaybe<Appointer>;
  /** First day of the appointment, such as "2026-01-01". The body must exist on that day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * First day on which the appointment is no longer valid, such as "2030-01-01"; later than `validFrom`. If the body or
   * the municipality's membership ends earlier, so does the appointment. Danish: gyldig til (eksklusiv).
   */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The `compositionVersion` of the level that the client has read, such as 12. The version grows with each change of an
   * appointment, a chair or a local agreement of the level. Refused with STALE if it has grown since; left out, nothing is
   * compared. Danish: forventet version af sammensætningen.
   */
  expectedCompositionVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An appointment and the day on which it ends. Danish: ophør af udpegning. */
export type EndAppointmentInput = {
  /** Key of the appointment, such as "a-5d41402abc4b2a76b971". Danish: udpegning. */
  appointmentKey: Scalars['String']['input'];
  /** First day on which it is no longer valid, such as "2026-10-01". Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The `compositionVersion` of the level that the client has read, such as 12. The version grows with each change of an
   * appointment, a chair or a local agreement of the level. Refused with STALE if it has grown since; left out, nothing is
   * compared. Danish: forventet version af sammensætningen.
   */
  expectedCompositionVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An appointment that ends, and the person who takes the seat. Danish: udskiftning. */
export type ReplaceAppointeeInput = {
  /** Key of the appointment that ends, such as "a-5d41402abc4b2a76b971". Danish: udpegning. */
  appointmentKey: Scalars['String']['input'];
  /** First day of the new appointment and first day without the old one, such as "2026-10-01". Danish: dag. */
  on: Scalars['Date']['input'];
  /**
   * Key of a person who is already recorded, such as "p-5d41402abc4b2a76b971". Give either this or `personName`. Danish:
   * person.
   */
  personKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of a new person, such as "Prøve Prøvesen". Give either this or `personKey`; at most 200 characters. Danish: navn. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** Office of the new person, such as MAYOR. Default: the office of the old one. Danish: embede. */
  office?: InputMaybe<PersonOffice>;
  /** Professional field that the new person comes from, such as PSYCHIATRY. Danish: område. */
  field?: InputMaybe<Field>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The `compositionVersion` of the level that the client has read, such as 12. The version grows with each change of an
   * appointment, a chair or a local agreement of the level. Refused with STALE if it has grown since; left out, nothing is
   * compared. Danish: forventet version af sammensætningen.
   */
  expectedCompositionVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A chair and the appointment of its holder. Danish: udpegning af formand. */
export type DesignateChairInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Kind of chair: CO_CHAIR, CHAIR or VICE_CHAIR. The level must have such a chair for the side. Danish: formandspost. */
  role: ChairRole;
  /** Side that the chair comes from, such as MUNICIPALITY. Danish: part. */
  side: Side;
  /**
   * Key of the holder's appointment, such as "a-5d41402abc4b2a76b971". For the vice-chair of an SSU: the appointment in
   * the cluster. Danish: udpegning.
   */
  appointmentKey: Scalars['String']['input'];
  /** First day as chair, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * First day on which it is no longer valid, such as "2030-01-01"; later than `validFrom`. If the body or the holder's
   * appointment ends earlier, so does the chair. Danish: gyldig til (eksklusiv).
   */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The `compositionVersion` of the level that the client has read, such as 12. The version grows with each change of an
   * appointment, a chair or a local agreement of the level. Refused with STALE if it has grown since; left out, nothing is
   * compared. Danish: forventet version af sammensætningen.
   */
  expectedCompositionVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A local agreement on the number of seats of one kind. Danish: lokal aftale. */
export type RecordLocalAgreementInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Kind of seat whose number the agreement varies, such as GENERAL_PRACTITIONER. Danish: plads. */
  seatKind: SeatKind;
  /** Lowest number of seats, from 0; null for none. Danish: mindst. */
  minimum?: InputMaybe<Scalars['Int']['input']>;
  /** Highest number of seats, not below `minimum`; null for none. Danish: højst. */
  maximum?: InputMaybe<Scalars['Int']['input']>;
  /** Names of the parties that agree, at least two, such as ["Region Sjælland", "Holbæk Kommune"]. Danish: parter. */
  parties: Array<Scalars['String']['input']>;
  /** Text of the agreement, such as "Tre praktiserende læger." At most 4000 characters. Danish: tekst. */
  text: Scalars['String']['input'];
  /** Day on which the parties agreed, such as 2026-01-01. Danish: aftalt den. */
  agreedOn: Scalars['Date']['input'];
  /** First day of the agreement, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * First day on which it is no longer valid, such as "2030-01-01"; later than `validFrom`. If the body ends earlier, so
   * does the agreement. Danish: gyldig til (eksklusiv).
   */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The `compositionVersion` of the level that the client has read, such as 12. The version grows with each change of an
   * appointment, a chair or a local agreement of the level. Refused with STALE if it has grown since; left out, nothing is
   * compared. Danish: forventet version af sammensætningen.
   */
  expectedCompositionVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An involvement of patients, relatives or other parties. Danish: inddragelse. */
export type InvolvePatientsInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Party that was involved, such as PATIENT_INVOLVEMENT_COMMITTEE. Danish: part. */
  party: InvolvedParty;
  /** Kind of involvement, such as ANNUAL_INVITATION. Danish: inddragelsesform. */
  kind: InvolvementKind;
  /** Day of the involvement, such as "2026-03-01". Danish: dato. */
  date: Scalars['Date']['input'];
  /** Description of the involvement, such as "Årligt møde." At most 4000 characters. Danish: tekst. */
  text: Scalars['String']['input'];
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new member of a body. Danish: nyt medlem. */
export type AddClusterMemberInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  clusterKey: Scalars['String']['input'];
  /** Role of the member: MUNICIPALITY, HOSPITAL, GENERAL_PRACTICE or REGIONAL_PSYCHIATRY. Danish: rolle. */
  role: MemberRole;
  /**
   * Code of a municipality such as "0316", or key of a hospital such as "1085-holbaek-sygehus" or of an organisation. The
   * member must fit the role. Give either this or `municipalityCode`. Danish: medlem.
   */
  member?: InputMaybe<Scalars['String']['input']>;
  /**
   * Official code of the municipality, such as "0316"; the role is then MUNICIPALITY. Give either this or `member`. Danish:
   * kommunekode.
   */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** First day of the membership, such as "2026-01-01". The body must exist on that day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** Note for readers of the membership; at most 2000 characters. Danish: bemærkning. */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A membership and the day on which it ends. Danish: ophør af medlemskab. */
export type EndClusterMemberInput = {
  /** Key of the membership, as `Membership.key` gives it. Danish: medlemskab. */
  membershipKey: Scalars['String']['input'];
  /** First day on which it is no longer valid, such as "2026-10-01". Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /**
   * Places in recorded documents that state the end, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. They
   * are served as `basis` of the field `validTo`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A body and its new name. Danish: omdøbning. */
export type RenameBodyInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** New name, such as "Sundhedsklynge Holbæk". At most 200 characters. Danish: navn. */
  name: Scalars['String']['input'];
  /** First day of the new name, such as "2026-01-01", or of the recorded name that is corrected. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new body with members and predecessors. Danish: oprettelse. */
export type EstablishBodyInput = {
  /**
   * Lower-case words, such as "1085-sundhedsraad-eksempel". A region's code is allowed and not needed. Keys are never
   * reused. Danish: nøgle.
   */
  key: Scalars['String']['input'];
  /**
   * Kind of body, such as HEALTH_CLUSTER; left out, `type` says it. A kind with more than one type on the day needs
   * `type`. Danish: organtype.
   */
  kind?: InputMaybe<BodyKind>;
  /**
   * Key of the type of body, such as "health-council"; left out, it is the type of the kind that is in force on the first
   * day. Danish: organtype.
   */
  type?: InputMaybe<Scalars['String']['input']>;
  /**
   * Name, such as "Sundhedsråd Eksempel", that no other body of the region has at that time. At most 200 characters.
   * Danish: navn.
   */
  name: Scalars['String']['input'];
  /** Danish word for the body, such as "sundhedsklynge"; default: the name of its type. Danish: betegnelse. */
  term?: InputMaybe<Scalars['String']['input']>;
  /** Code of the region, such as "1085". Danish: regionskode. */
  regionCode: Scalars['String']['input'];
  /** First day of the body, such as "2027-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** Official codes of its municipalities, such as ["0316", "0326"]; at most 200. Danish: kommuner. */
  municipalityCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Keys of its hospitals, such as ["1085-holbaek-sygehus"]; at most 100. A health cluster needs at least one. Danish:
   * hospitaler.
   */
  hospitalKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Keys of the bodies that it replaces from its first day, such as ["1085-sundhedsklynge-holbaek"]; at most 100. Danish:
   * forgængere.
   */
  predecessors?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Bodies that it succeeds in another way or on another day, such as `[{ thing: { bodyKey: "1085-ssu" },
   * kind: TAKES_OVER_TASKS, date: "2027-01-01", operationalFrom: "2026-01-01" }]`; at most 100. Danish: afløsninger.
   */
  succeeds?: InputMaybe<Array<SuccessionInput>>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A body, the day on which it ends, and its successors. Danish: nedlæggelse. */
export type EndBodyInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** First day on which it no longer exists, such as "2027-01-01". Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /** Keys of the bodies that take over, such as ["1085-sundhedsraad-eksempel"]; at most 100. Danish: efterfølgere. */
  successors?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Places in recorded documents that state the end, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. They
   * are served as `basis` of the field `validTo`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of scheduleMeeting. Danish: svar på mødeindkaldelse. */
export type ScheduleMeetingPayload = {
  __typename?: 'ScheduleMeetingPayload';
  /** The meeting after the write. Danish: det ændrede. */
  meeting: Meeting;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of holdMeeting. Danish: svar på afholdt møde. */
export type HoldMeetingPayload = {
  __typename?: 'HoldMeetingPayload';
  /** The meeting after the write. Danish: det ændrede. */
  meeting: Meeting;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of cancelMeeting. Danish: svar på aflysning. */
export type CancelMeetingPayload = {
  __typename?: 'CancelMeetingPayload';
  /** The meeting after the write. Danish: det ændrede. */
  meeting: Meeting;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of decideConstitution. Danish: svar på konstituering. */
export type DecideConstitutionPayload = {
  __typename?: 'DecideConstitutionPayload';
  /** The constitution decision after the write. Danish: det ændrede. */
  constitutionDecision: ConstitutionDecision;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of assignSecretariat. Danish: svar på sekretariatsbetjening. */
export type AssignSecretariatPayload = {
  __typename?: 'AssignSecretariatPayload';
  /** The secretariat party after the write. Danish: det ændrede. */
  secretariatParty: SecretariatParty;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of raiseAffiliationConcern. Danish: svar på bekymring. */
export type RaiseAffiliationConcernPayload = {
  __typename?: 'RaiseAffiliationConcernPayload';
  /** The affiliation concern after the write. Danish: det ændrede. */
  affiliationConcern: AffiliationConcern;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of resolveAffiliationConcern. Danish: svar på løsning. */
export type ResolveAffiliationConcernPayload = {
  __typename?: 'ResolveAffiliationConcernPayload';
  /** The affiliation concern after the write. Danish: det ændrede. */
  affiliationConcern: AffiliationConcern;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of representMunicipality. Danish: svar på repræsentation. */
export type RepresentMunicipalityPayload = {
  __typename?: 'RepresentMunicipalityPayload';
  /** The representation after the write. Danish: det ændrede. */
  representation: Representation;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new meeting of one level of a body. Danish: mødeindkaldelse. */
export type ScheduleMeetingInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Day of the meeting, such as "2026-12-01". Danish: dato. */
  date: Scalars['Date']['input'];
  /** Title of the meeting, such as "Møde i klyngen". At most 300 characters. Danish: titel. */
  title: Scalars['String']['input'];
  /** Agenda items in order; at most 100. Danish: dagsorden. */
  agenda?: InputMaybe<Array<AgendaItemInput>>;
  /** Parties to invite beside the members, such as [PATIENT_INVOLVEMENT_COMMITTEE]. Danish: inviterede. */
  invite?: InputMaybe<Array<InvolvedParty>>;
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An item on the agenda of a meeting. Danish: dagsordenspunkt. */
export type AgendaItemInput = {
  /** Title of the agenda item, such as "Budget". At most 300 characters. Danish: titel. */
  title: Scalars['String']['input'];
  /** Key of an agenda theme, such as "agenda-good-discharge": a statement of category AGENDA_THEME. Danish: tema. */
  themeKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * True if only region and municipalities discuss the item. Title and decision are then not public. Default false.
   * Danish: kun myndigheder.
   */
  authoritiesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Side that proposes the item, such as MUNICIPALITY. Danish: foreslået af. */
  proposedBy?: InputMaybe<Side>;
};

/** Attendance and decisions of a meeting. Danish: afholdt møde. */
export type HoldMeetingInput = {
  /** Key of the meeting, such as "m-5d41402abc4b2a76b971". Danish: møde. */
  meetingKey: Scalars['String']['input'];
  /**
   * Presence of each seat holder, at most once each. The appointment must be in force on the day of the meeting. Danish:
   * fremmøde.
   */
  attendance?: InputMaybe<Array<AttendanceInput>>;
  /** Decisions, at most one for each agenda item. Danish: beslutninger. */
  decisions?: InputMaybe<Array<DecisionInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Presence of one seat holder at a meeting. Danish: fremmøde. */
export type AttendanceInput = {
  /** Key of the appointment, such as "a-5d41402abc4b2a76b971". Danish: udpegning. */
  appointmentKey: Scalars['String']['input'];
  /** True if the holder of the seat was present. Danish: til stede. */
  present: Scalars['Boolean']['input'];
};

/** Decision on one agenda item. Danish: beslutning. */
export type DecisionInput = {
  /** Key of the agenda item, as `AgendaItem.key` gives it. Danish: dagsordenspunkt. */
  agendaItemKey: Scalars['String']['input'];
  /** Text of the decision, such as "Godkendt." At most 4000 characters. Danish: tekst. */
  text: Scalars['String']['input'];
};

/** A meeting to cancel, with the reason. Danish: aflysning. */
export type CancelMeetingInput = {
  /** Key of the meeting, such as "m-5d41402abc4b2a76b971". Danish: møde. */
  meetingKey: Scalars['String']['input'];
  /** Reason for cancelling, such as "For få tilmeldte." At most 4000 characters. Danish: begrundelse for aflysning. */
  because: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Decision of a body on one point of its constitution. Danish: konstituering. */
export type DecideConstitutionInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** Point that was decided, such as SECRETARIAT. Danish: punkt. */
  item: ConstitutionItem;
  /** Day of the decision, such as "2022-09-01". Danish: besluttet den. */
  decidedOn: Scalars['Date']['input'];
  /** Text of the decision, such as "Sekretariatet er fælles." At most 4000 characters. Danish: tekst. */
  text: Scalars['String']['input'];
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An organisation that serves a body as its secretariat. Danish: sekretariatsbetjening. */
export type AssignSecretariatInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** Side that the organisation belongs to: REGION or MUNICIPALITY. Danish: part. */
  side: Side;
  /** Name of the organisation or unit, such as "Klyngesekretariat Holbæk". Never the name of a person. Danish: enhed. */
  name: Scalars['String']['input'];
  /** Contact of the unit, such as "klynge@example.dk". Never that of a person. Danish: kontakt. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** True if the organisation leads the secretariat. Default false. Danish: ledende. */
  lead?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day of the service, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A municipality's concern about which cluster it belongs to. Danish: bekymring om klyngetilhør. */
export type RaiseAffiliationConcernInput = {
  /** Official code of the municipality, such as "0316" for Holbæk; "316" is read as "0316". Danish: kommunekode. */
  municipalityCode: Scalars['String']['input'];
  /** Kind of concern, such as FIFTY_FIFTY. Danish: type. */
  kind: AffiliationConcernKind;
  /** Day on which the concern was raised, such as "2024-01-15". Danish: rejst den. */
  raisedOn: Scalars['Date']['input'];
  /** Text of the concern, such as "Borgerne bruger to akuthospitaler." At most 4000 characters. Danish: tekst. */
  text: Scalars['String']['input'];
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Solution to a concern. Danish: løsning. */
export type ResolveAffiliationConcernInput = {
  /** Key of the concern, such as "k-5d41402abc4b2a76b971". Danish: bekymring. */
  concernKey: Scalars['String']['input'];
  /** Day of the solution, such as "2024-06-01". Not before the concern was raised. Danish: løst den. */
  resolvedOn: Scalars['Date']['input'];
  /** Text of the solution, such as "Kommunen deltager i begge klynger." At most 4000 characters. Danish: løsning. */
  solution: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The cluster in which a municipality is represented at a level. Danish: repræsentation. */
export type RepresentMunicipalityInput = {
  /** Official code of the municipality, such as "0316" for Holbæk; "316" is read as "0316". Danish: kommunekode. */
  municipalityCode: Scalars['String']['input'];
  /**
   * Key of a cluster that has the municipality as a member on the day, such as "1085-sundhedsklynge-holbaek". Danish:
   * klynge.
   */
  clusterKey: Scalars['String']['input'];
  /** Level of the representation: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** First day of the representation, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** One operation of a change set: exactly one field beside `as`. Danish: handling. */
export type OperationInput = {
  /**
   * Local name of the object that the operation makes, such as "council": "$council" stands for its key or id in later operations of
   * the set. A text that begins with "$" stays as it is. Danish: lokalt navn.
   */
  as?: InputMaybe<Scalars['String']['input']>;
  /**
   * Appoints a person to a seat. Refused if there is no such seat on the day, or if the result breaks a mandatory rule.
   * Danish: udpeg.
   */
  appoint?: InputMaybe<AppointInput>;
  /**
   * Ends an appointment and the chairs that depend on it. Repeating the call writes nothing; a call with an earlier day
   * moves the end to it. Danish: afslut udpegning.
   */
  endAppointment?: InputMaybe<EndAppointmentInput>;
  /** Ends an appointment and gives its seat to another person from the same day. Danish: udskift. */
  replaceAppointee?: InputMaybe<ReplaceAppointeeInput>;
  /** Designates a chair among the people seated. An earlier chair of the same kind ends on that day. Danish: udpeg formand. */
  designateChair?: InputMaybe<DesignateChairInput>;
  /**
   * Records a local agreement that varies a rule for one body and period. A MANDATORY rule can be varied only where its
   * `basis` says that `binding` is not printed in the source. Danish: registrér lokal aftale.
   */
  recordLocalAgreement?: InputMaybe<RecordLocalAgreementInput>;
  /** Records that patients or relatives were involved or invited. Danish: registrér inddragelse. */
  involvePatients?: InputMaybe<InvolvePatientsInput>;
  /**
   * Records the cluster in which a municipality is represented at a level, where it is a member of several. Danish:
   * registrér repræsentation.
   */
  representMunicipality?: InputMaybe<RepresentMunicipalityInput>;
  /** Makes a municipality, hospital or organisation a member of a body. Danish: tilføj medlem. */
  addClusterMember?: InputMaybe<AddClusterMemberInput>;
  /**
   * Ends a membership, and with it the municipality's seats, chairs, representations and share in the body, including
   * those that start later. Repeating the call writes nothing; a call with an earlier day moves the end to it. Warns if a
   * health cluster loses its last hospital. Danish: afslut medlemskab.
   */
  endClusterMember?: InputMaybe<EndClusterMemberInput>;
  /**
   * Establishes a body with members and predecessors. Refused on a day on which no rules for its kind are in force.
   * Danish: opret.
   */
  establishBody?: InputMaybe<EstablishBodyInput>;
  /**
   * Gives a body a new name from a day on; key and id stay. With the first day of a name that a user recorded, that name
   * is corrected. A name that another body of the region has at that time, in whatever spelling, is refused with CONFLICT.
   * Danish: omdøb.
   */
  renameBody?: InputMaybe<RenameBodyInput>;
  /**
   * Ends a body and everything under it that continues or starts later. A record that would start later is cancelled: its
   * validTo is its validFrom. Meetings after the end are cancelled. Open joint funds, initiatives and goals are listed in
   * `warnings`, and so are held meetings, decisions and involvements dated on the day or later. Repeating the call writes
   * nothing; a call with an earlier day moves the end to it. Danish: nedlæg.
   */
  endBody?: InputMaybe<EndBodyInput>;
  /**
   * Sets the stage of a body from a day on, up to the next day on which it changes. Without a stage, a body works in full.
   * Admins only. Danish: sæt funktionsstatus.
   */
  setBodyOperation?: InputMaybe<SetBodyOperationInput>;
  /**
   * Hands a joint fund, an initiative or a goal of an ended body over to a successor, which acts for it from then on. On
   * earlier days it belongs to the ended body. Danish: overdrag.
   */
  handOver?: InputMaybe<HandOverInput>;
  /**
   * Records a type of body, as an act creates it. Bodies of the type can be established in its period. Admins only.
   * Danish: registrér organtype.
   */
  recordBodyType?: InputMaybe<RecordBodyTypeInput>;
  /** Records a level at which the bodies of a type work. Admins only. Danish: registrér niveau. */
  recordBodyLevel?: InputMaybe<RecordBodyLevelInput>;
  /**
   * Records a rule about the seats of one kind at a level. What bodies do not keep then is in `warnings`. Admins only.
   * Danish: registrér repræsentationsregel.
   */
  recordRepresentationRule?: InputMaybe<RecordRepresentationRuleInput>;
  /** Records a rule about the chairs of a level. Admins only. Danish: registrér formandsregel. */
  recordChairRule?: InputMaybe<RecordChairRuleInput>;
  /** Records a rule about how often a level meets. Admins only. Danish: registrér regel om mødekadence. */
  recordCadenceRule?: InputMaybe<RecordCadenceRuleInput>;
  /** Records a duty or possibility to involve a party. Admins only. Danish: registrér inddragelsespligt. */
  recordInvolvementDuty?: InputMaybe<RecordInvolvementDutyInput>;
  /**
   * Records the permission to vary the DEFAULT rules of a level by local agreement. Admins only. Danish: registrér regel
   * om lokal fravigelse.
   */
  recordVariationRule?: InputMaybe<RecordVariationRuleInput>;
  /**
   * Records a rule about the balance between the sides of a level. Seats count whether they are filled or vacant. Admins
   * only. Danish: registrér regel om fordelingen mellem parterne.
   */
  recordBalanceRule?: InputMaybe<RecordBalanceRuleInput>;
  /**
   * Amends a level or a rule from a day on: the old one ends on the day and the amended one begins, under a key of its
   * own. Allocations of seats go on under it. Fields that are left out stay; null clears one that may be null. Admins
   * only. Danish: ændr regel.
   */
  amendRule?: InputMaybe<AmendRuleInput>;
  /**
   * Ends a type of body, a level or a rule. The levels and tasks of a type, the rules of a level and the allocations of
   * seats end with it; bodies do not. Admins only. Danish: ophæv regel.
   */
  endRule?: InputMaybe<EndRuleInput>;
  /**
   * Sets the number of seats that a rule gives one body, or one municipality in it, from a day on. What bodies do not keep
   * then is in `warnings`. Admins only. Danish: fastsæt pladser.
   */
  allocateSeats?: InputMaybe<AllocateSeatsInput>;
  /** Records a task of a type of body, of an organisation or of a side. Admins only. Danish: registrér opgave. */
  recordTask?: InputMaybe<RecordTaskInput>;
  /**
   * Transfers a task to another bearer from a day on: it ends with the bearer before and begins with the new one, under a
   * key of its own. Admins only. Danish: overdrag opgave.
   */
  transferTask?: InputMaybe<TransferTaskInput>;
  /** Ends a task: nobody has it from the day on. Admins only. Danish: ophæv opgave. */
  endTask?: InputMaybe<EndTaskInput>;
  /** Records a municipality's concern about which cluster it belongs to. Danish: registrér bekymring om klyngetilhør. */
  raiseAffiliationConcern?: InputMaybe<RaiseAffiliationConcernInput>;
  /** Records the solution to a concern about which cluster a municipality belongs to. Danish: registrér løsning. */
  resolveAffiliationConcern?: InputMaybe<ResolveAffiliationConcernInput>;
  /**
   * Establishes a region, with what lies in it from its first day: these things move from where they were. Admins only.
   * Danish: opret region.
   */
  establishRegion?: InputMaybe<EstablishRegionInput>;
  /**
   * Establishes a municipality, with the bodies that it is a member of from its first day. Admins only. Danish: opret
   * kommune.
   */
  establishMunicipality?: InputMaybe<EstablishMunicipalityInput>;
  /**
   * Establishes a hospital, with the bodies that it is a member of from its first day. Admins only. Danish: opret
   * hospital.
   */
  establishHospital?: InputMaybe<EstablishHospitalInput>;
  /**
   * Establishes an organisation, with the hospitals that are its sites from its first day. Admins only. Danish: opret
   * organisation.
   */
  establishOrganisation?: InputMaybe<EstablishOrganisationInput>;
  /**
   * Gives a region, municipality, hospital, organisation or body a new name from a day on; key and id stay. On the first
   * day of a recorded name, that name is corrected. Admins only. Danish: omdøb.
   */
  renameThing?: InputMaybe<RenameThingInput>;
  /**
   * Places a thing in another region, or a hospital under another organisation, from a day on. A move that was planned for
   * later is cancelled. Writes nothing if the thing lies there already. Admins only. Danish: flyt.
   */
  placeThing?: InputMaybe<PlaceThingInput>;
  /**
   * Ends a region, municipality, hospital, organisation or body, and everything under it that continues or starts later.
   * Refused with CONFLICT if something still lies in it, unless `movedTo` takes that. Repeating the call writes nothing; a
   * call with an earlier day moves the end to it. Admins only. Danish: nedlæg.
   */
  endThing?: InputMaybe<EndThingInput>;
  /**
   * Records that one thing comes after another of its type. Refused if the succession would form a cycle, or if the
   * successor starts first. Admins only. Danish: registrér afløsning.
   */
  recordSuccession?: InputMaybe<RecordSuccessionInput>;
  /**
   * Records a number that a public register gives to a region, municipality, hospital or organisation. Refused with
   * CONFLICT if the owner has another number of that register, or another owner has the number. Danish: registrér
   * identifikator.
   */
  recordIdentifier?: InputMaybe<RecordIdentifierInput>;
  /**
   * Ends a register number; another can be recorded from that day on. Repeating the call writes nothing; a call with an
   * earlier day moves the end to it. Danish: afslut identifikator.
   */
  endIdentifier?: InputMaybe<EndIdentifierInput>;
  /** Schedules a meeting with agenda and invitations. Danish: planlæg møde. */
  scheduleMeeting?: InputMaybe<ScheduleMeetingInput>;
  /** Records that a scheduled meeting was held, with attendance and decisions. Danish: registrér afholdt møde. */
  holdMeeting?: InputMaybe<HoldMeetingInput>;
  /** Cancels a scheduled meeting. Danish: aflys møde. */
  cancelMeeting?: InputMaybe<CancelMeetingInput>;
  /** Records the decision of a body on one of the points that it must decide for itself. Danish: registrér konstituering. */
  decideConstitution?: InputMaybe<DecideConstitutionInput>;
  /** Records an organisation that serves a body as its secretariat. Danish: registrér sekretariat. */
  assignSecretariat?: InputMaybe<AssignSecretariatInput>;
  /**
   * The committee of a region starts its next health agreement. The term is four years unless it is shortened by law.
   * Danish: udarbejd sundhedsaftale.
   */
  draftHealthAgreement?: InputMaybe<DraftHealthAgreementInput>;
  /**
   * Records the input of a health cluster to the draft. Every health cluster of the region must give input before the
   * draft is sent for approval. Danish: giv indspil.
   */
  giveHealthAgreementInput?: InputMaybe<GiveHealthAgreementInputInput>;
  /** Records that the committee has discussed the role of general practice. Danish: drøft almen praksis. */
  discussGeneralPractice?: InputMaybe<HealthAgreementTextStepInput>;
  /** Records that the committee has revised the draft, which is required after a rejection. Danish: ret udkast. */
  reviseHealthAgreement?: InputMaybe<HealthAgreementTextStepInput>;
  /**
   * Sends the draft to the regional council and every municipal council. Refused while a health cluster has not given
   * input, or the agreement has no goal. Danish: send til godkendelse.
   */
  sendHealthAgreementForApproval?: InputMaybe<HealthAgreementStepInput>;
  /** Records that a regional or municipal council approves. The last approval completes the agreement. Danish: godkend. */
  approveHealthAgreement?: InputMaybe<DecideOnHealthAgreementInput>;
  /**
   * Records that a regional or municipal council rejects. The draft goes back as a new revision, and earlier approvals no
   * longer count. Danish: afvis.
   */
  rejectHealthAgreement?: InputMaybe<RejectHealthAgreementInput>;
  /** Submits the agreement, approved by all parties, to the Danish Health Authority. Danish: indsend. */
  submitHealthAgreement?: InputMaybe<HealthAgreementStepInput>;
  /** Records that the Danish Health Authority has approved the agreement. Danish: registrér godkendelse. */
  recordHealthAuthorityApproval?: InputMaybe<HealthAgreementStepInput>;
  /**
   * Records that the Danish Health Authority has rejected the agreement, which goes back as a new revision. Danish:
   * registrér afslag.
   */
  recordHealthAuthorityRejection?: InputMaybe<HealthAgreementTextStepInput>;
  /** Extends an agreement by law. The next agreement starts as much later and keeps its end. Danish: forlæng. */
  extendHealthAgreement?: InputMaybe<ExtendHealthAgreementInput>;
  /** Records that the committee has followed up the goals of the agreement. Danish: følg op. */
  followUpHealthAgreement?: InputMaybe<HealthAgreementTextStepInput>;
  /** Records that the committee gives up the draft. The step is final. Danish: opgiv. */
  withdrawHealthAgreement?: InputMaybe<HealthAgreementTextStepInput>;
  /**
   * Ends a health agreement by law, whatever its state; needs the role admin. An approved agreement is in force until the
   * day, and a draft is given up at once. Danish: ophæv ved lov.
   */
  repealHealthAgreement?: InputMaybe<RepealHealthAgreementInput>;
  /**
   * The regional council starts its next practice plan. Refused while another plan is being prepared. Danish: udarbejd
   * praksisplan.
   */
  draftPracticePlan?: InputMaybe<DraftPracticePlanInput>;
  /** Writes or replaces the text of the plan on one required topic. Danish: skriv emne. */
  writePracticePlanTopic?: InputMaybe<WritePracticePlanTopicInput>;
  /** Records the input of a health cluster to the plan. Danish: giv indspil til praksisplan. */
  givePracticePlanInput?: InputMaybe<GivePracticePlanInputInput>;
  /** Records how the municipalities were involved. Danish: inddrag kommuner. */
  involveMunicipalitiesInPlan?: InputMaybe<PracticePlanTextStepInput>;
  /** Records how general practice was involved. Danish: inddrag almen praksis. */
  involveGeneralPracticeInPlan?: InputMaybe<PracticePlanTextStepInput>;
  /** Records agreement between the parties, or the points of disagreement. Danish: registrér enighed. */
  recordPracticePlanConsensus?: InputMaybe<RecordPracticePlanConsensusInput>;
  /** Opens the hearing. Refused while a required topic has no text. Danish: send i høring. */
  openPracticePlanHearing?: InputMaybe<OpenPracticePlanHearingInput>;
  /** Records an answer in the open hearing. Danish: registrér høringssvar. */
  answerPracticePlanHearing?: InputMaybe<AnswerPracticePlanHearingInput>;
  /** Closes the hearing. Refused before its deadline. Danish: slut høring. */
  closePracticePlanHearing?: InputMaybe<PracticePlanStepInput>;
  /** Presents the plan to the cooperation committee, which cannot veto it. Danish: forelæg. */
  presentPracticePlanToSsu?: InputMaybe<PracticePlanStepInput>;
  /** Takes the plan back as a new revision, which needs a new hearing. Danish: tag planen om. */
  revisePracticePlan?: InputMaybe<PracticePlanTextStepInput>;
  /**
   * Records that the regional council adopts the plan; no other party can. Refused until municipalities and general
   * practice are involved and the plan is presented. Danish: vedtag.
   */
  adoptPracticePlan?: InputMaybe<AdoptPracticePlanInput>;
  /** Records that the regional council has followed up the adopted plan. Danish: følg op. */
  followUpPracticePlan?: InputMaybe<PracticePlanTextStepInput>;
  /** Records that the regional council gives up the plan before its adoption. The step is final. Danish: opgiv. */
  withdrawPracticePlan?: InputMaybe<PracticePlanTextStepInput>;
  /**
   * Ends a practice plan by law, whatever its state, and the duty to have one; needs the role admin. A plan in force is so
   * until the day, and one in preparation is given up at once. Danish: ophæv ved lov.
   */
  repealPracticePlan?: InputMaybe<RepealPracticePlanInput>;
  /** Records that a cluster starts an initiative, in the phase IDEA. Danish: foreslå indsats. */
  proposeInitiative?: InputMaybe<ProposeInitiativeInput>;
  /** Starts the test of an initiative, from the phase IDEA or EVALUATE. Danish: begynd afprøvning. */
  startInitiativeTest?: InputMaybe<InitiativeStepInput>;
  /** Starts the evaluation of a tested initiative. Danish: begynd evaluering. */
  startInitiativeEvaluation?: InputMaybe<InitiativeStepInput>;
  /** Records the result of the evaluation. Danish: registrér evaluering. */
  recordInitiativeEvaluation?: InputMaybe<InitiativeTextStepInput>;
  /** Starts the implementation in the cluster, after the evaluation. Danish: implementér. */
  implementInitiative?: InputMaybe<InitiativeStepInput>;
  /** Records that the cluster recommends the initiative for spreading. Danish: anbefal. */
  recommendInitiative?: InputMaybe<RecommendInitiativeInput>;
  /** Records that a committee, another cluster or national parties take the initiative up. Danish: tag op. */
  takeUpInitiative?: InputMaybe<TakeUpInitiativeInput>;
  /** Completes an initiative as part of everyday practice. The step is final. Danish: afslut. */
  completeInitiative?: InputMaybe<InitiativeStepInput>;
  /** Stops an initiative, with the reason. The step is final. Danish: stop. */
  stopInitiative?: InputMaybe<InitiativeTextStepInput>;
  /**
   * Sets a goal for a body, a health agreement or an initiative. The goals of an agreement can be set only while it is a
   * draft. Danish: sæt mål.
   */
  setGoal?: InputMaybe<SetGoalInput>;
  /** Records a measured figure; one for each goal and day. Danish: registrér måling. */
  recordMeasurement?: InputMaybe<RecordMeasurementInput>;
  /** Assesses a goal as reached or missed. The step is final. Danish: gør op. */
  closeGoal?: InputMaybe<CloseGoalInput>;
  /** Gives up a goal. The step is final. Danish: opgiv mål. */
  withdrawGoal?: InputMaybe<WithdrawGoalInput>;
  /** Opens the joint fund of a health cluster for one year. A cluster has one fund a year. Danish: åbn fælles midler. */
  openJointFund?: InputMaybe<OpenJointFundInput>;
  /** Records that the region or a municipality of the cluster pays into the fund. Danish: bidrag. */
  contributeToJointFund?: InputMaybe<ContributeToJointFundInput>;
  /**
   * Records that the cluster gives money from the fund to one of its initiatives. Refused for operation and
   * implementation, and beyond the balance. Danish: bevilg.
   */
  allocateFromJointFund?: InputMaybe<AllocateFromJointFundInput>;
  /** Records that an initiative returns money it did not use. Refused beyond the amount allocated. Danish: før tilbage. */
  returnToJointFund?: InputMaybe<ReturnToJointFundInput>;
  /**
   * Reverses an entry by a new entry. Refused if money of the entry has been returned, or the balance does not cover it.
   * Danish: tilbagefør.
   */
  reverseFundEntry?: InputMaybe<ReverseFundEntryInput>;
  /** Settles a fund for good. A remaining balance is carried over to the fund of the next year. Danish: luk fælles midler. */
  closeJointFund?: InputMaybe<CloseJointFundInput>;
  /**
   * Records how a municipality in several clusters is counted. Earlier shares end on the first day of the new ones.
   * Danish: fordel kommune.
   */
  shareMunicipality?: InputMaybe<ShareMunicipalityInput>;
  /**
   * Records a region's own rate for a year with an agreed model. Refused outside the range that the documents give.
   * Danish: sæt regional sats.
   */
  setRegionalRate?: InputMaybe<SetRegionalRateInput>;
  /**
   * Takes back a record that was never true: a membership, succession, number, appointment, chair, local agreement, meeting,
   * body or the like. It is gone from every day, and the change record keeps it. To end what was true, use the mutation that
   * ends it. Danish: tilbagekald.
   */
  withdrawFact?: InputMaybe<WithdrawFactInput>;
  /**
   * Corrects what was recorded wrongly: the period, name, number or text of one record. The record is checked like a fresh
   * one: it may not overlap another or leave the period of what it belongs to, and a name must be free. Corrected fields get
   * evidence of their own in `basis`. Danish: ret.
   */
  correctFact?: InputMaybe<CorrectFactInput>;
  /**
   * Records that a source says so: a fact that is DERIVED or INFERRED becomes STATED by an admin, and RECORDED with its
   * sources by an editor. A fact that is STATED gets further sources by an admin. Danish: bekræft.
   */
  confirmFact?: InputMaybe<ConfirmFactInput>;
  /**
   * Takes an end back: the record goes on, and with it what ended in the same change record and has not been changed since.
   * Danish: genåbn.
   */
  reopenFact?: InputMaybe<ReopenFactInput>;
  /**
   * Records a source document, such as an act, with its sections. Facts can cite it from then on. Admins only. Danish:
   * registrér kildedokument.
   */
  recordDocument?: InputMaybe<RecordDocumentInput>;
  /**
   * Adds a section to a document that a user recorded. The documents that the service comes with have all of theirs.
   * Admins only. Danish: registrér afsnit.
   */
  recordSection?: InputMaybe<RecordSectionInput>;
  /**
   * Records a step in the legal history, such as an act that comes into force. Admins only. Danish: registrér lovhistorisk
   * begivenhed.
   */
  recordLegalEvent?: InputMaybe<RecordLegalEventInput>;
  /**
   * Records a place where the sources allow more than one reading, with the reading that the service uses. `dataQuality`
   * lists it as SOURCE_DOUBT until it is resolved. Admins only. Danish: registrér tvivl.
   */
  recordDoubt?: InputMaybe<RecordDoubtInput>;
  /**
   * Ends a doubt with the decision that was taken. Repeating the call writes nothing; a call with an earlier day moves the
   * end to it. Admins only. Danish: afgør tvivl.
   */
  resolveDoubt?: InputMaybe<ResolveDoubtInput>;
};

/** One of Denmark's regions, which run the hospitals. Danish: region. */
export type Region = Node & Fact & Named & Thing & QualitySubject & Successor & {
  __typename?: 'Region';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Same as `code`. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Official code of four digits, such as "1081". The key in words, such as "oestdanmark", of a region that was recorded
   * before it had an official code. The code never changes. Danish: regionskode.
   */
  code: Scalars['String']['output'];
  /** Official code of four digits; null for a region that has none. Danish: officiel kode. */
  officialCode?: Maybe<Scalars['String']['output']>;
  /** Name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
  /** ISO 3166-2 code, such as "DK-81"; null for a region that has none. Danish: ISO 3166-2-kode. */
  iso3166?: Maybe<Scalars['String']['output']>;
  /** Every name, former and future ones included, with the period of each. Danish: navne. */
  names: Array<Name>;
  /**
   * Numbers that public registers give it on the day that is read, such as CVR and SOR. Danish: officielle
   * identifikatorer.
   */
  identifiers: Array<Identifier>;
  /** Municipalities that belong to it on the day that is read. Danish: kommuner. */
  municipalities: MunicipalityConnection;
  /** Clusters of the region on the day that is read. Danish: klynger. */
  clusters: ClusterConnection;
  /** Number of clusters on the day that is read; the documents expect 4 to 5. Danish: antal klynger. */
  clusterCount: Scalars['Int']['output'];
  /** Hospitals of the region on the day that is read. Danish: hospitaler. */
  hospitals: HospitalConnection;
  /** Cooperation committee (SSU) of the region; null before 2022-07-01. Danish: sundhedssamarbejdsudvalg. */
  ssu?: Maybe<Ssu>;
  /** Other committees of the region on the day that is read. Danish: udvalg. */
  committees: Array<Committee>;
  /** Health agreement in force on the day; null where there is none. Danish: sundhedsaftale. */
  healthAgreement?: Maybe<HealthAgreement>;
  /** Practice plans of the region. Danish: praksisplaner. */
  practicePlans: Array<PracticePlan>;
  /** Organisations that belong to the region, such as its municipal contact council. Danish: organisationer i regionen. */
  organisations: Array<Organisation>;
  /** Bodies of the region on the day that is read. Danish: organer. */
  bodies: BodyConnection;
  /** Regions that this one took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Region>;
  /** Regions that took over from this one. One that has not started yet is read as of its first day. Danish: efterfølgere. */
  successors: Array<Region>;
  /** Successions in which it takes over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** Successions in which its successors take over from it. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** One of Denmark's regions, which run the hospitals. Danish: region. */
export type RegionMunicipalitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of Denmark's regions, which run the hospitals. Danish: region. */
export type RegionClustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of Denmark's regions, which run the hospitals. Danish: region. */
export type RegionHospitalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of Denmark's regions, which run the hospitals. Danish: region. */
export type RegionBodiesArgs = {
  type?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of Denmark's regions, which run the hospitals. Danish: region. */
export type RegionNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A municipality of Denmark. Danish: kommune. */
export type Municipality = Node & Fact & Named & Thing & SeatRequirer & FindingSubject & QualitySubject & Successor & {
  __typename?: 'Municipality';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Same as `code`. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Official code of four digits, such as "0849". Danish: kommunekode. */
  code: Scalars['String']['output'];
  /** Short name on the day that is read, such as "Jammerbugt". Danish: navn. */
  name: Scalars['String']['output'];
  /** Full official name on the day that is read, such as "Jammerbugt Kommune". Danish: officielt navn. */
  officialName: Scalars['String']['output'];
  /** Other spellings in documents and daily use. Danish: andre stavemåder. */
  aliases: Array<Scalars['String']['output']>;
  /** Every name, former and future ones included, with the period of each. Danish: navne. */
  names: Array<Name>;
  /**
   * Numbers that public registers give it on the day that is read, such as CVR and SOR. Danish: officielle
   * identifikatorer.
   */
  identifiers: Array<Identifier>;
  /** Region that it lies in. Danish: region. */
  region?: Maybe<Region>;
  /** Clusters that it is a member of on the day that is read. Danish: klynger. */
  clusters: Array<Cluster>;
  /** Cooperation committee (SSU) of its region; null before 2022-07-01. Danish: sundhedssamarbejdsudvalg. */
  ssu?: Maybe<Ssu>;
  /** Memberships of bodies on the day that is read, each with reason and source. Danish: medlemskaber. */
  memberships: Array<Membership>;
  /**
   * Clusters in which it is represented at a level: all that it is a member of, unless a representation is recorded.
   * Danish: repræsenteret i.
   */
  representedIn: Array<Cluster>;
  /** Concerns about which cluster it belongs to, raised by the day that is read. Danish: bekymringer om klyngetilhør. */
  affiliationConcerns: Array<AffiliationConcern>;
  /** Bodies that it is a member of on the day that is read. Danish: organer. */
  bodies: Array<Body>;
  /** Municipalities that this one took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Municipality>;
  /** Municipalities that took over from this one. One that has not started yet is read as of its first day. Danish: efterfølgere. */
  successors: Array<Municipality>;
  /** Successions in which it takes over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** Successions in which its successors take over from it. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** A municipality of Denmark. Danish: kommune. */
export type MunicipalityMembershipsArgs = {
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A municipality of Denmark. Danish: kommune. */
export type MunicipalityRepresentedInArgs = {
  level: Level;
};


/** A municipality of Denmark. Danish: kommune. */
export type MunicipalityBodiesArgs = {
  type?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A municipality of Denmark. Danish: kommune. */
export type MunicipalityNoteArgs = {
  language?: InputMaybe<Language>;
};

/**
 * A hospital as the documents list it in a cluster: a whole hospital, or one site of an organisation. Danish: hospital
 * (akuthospital).
 */
export type Hospital = Node & Fact & Named & Thing & QualitySubject & Successor & {
  __typename?: 'Hospital';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
  /** Other spellings in the documents. Danish: andre stavemåder. */
  aliases: Array<Scalars['String']['output']>;
  /** Every name, former and future ones included, with the period of each. Danish: navne. */
  names: Array<Name>;
  /**
   * Numbers that public registers give it on the day that is read, such as CVR and SOR. Danish: officielle
   * identifikatorer.
   */
  identifiers: Array<Identifier>;
  /** Towns or sites that its name mentions. Danish: matrikler. */
  sites: Array<Scalars['String']['output']>;
  /**
   * True if a document names it as a modified acute hospital (few specialised functions); null where none does. Danish:
   * modificeret akuthospital.
   */
  isModifiedAcuteHospital?: Maybe<Scalars['Boolean']['output']>;
  /** Hospital organisation that it is a site of; null where it is independent. Danish: hospitalsorganisation. */
  organisation?: Maybe<Organisation>;
  /** Region that it lies in. Danish: region. */
  region?: Maybe<Region>;
  /** Clusters that it is a member of on the day that is read. Danish: klynger. */
  clusters: Array<Cluster>;
  /** Memberships of bodies on the day that is read, each with reason and source. Danish: medlemskaber. */
  memberships: Array<Membership>;
  /** Hospitals that this one took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Hospital>;
  /** Hospitals that took over from this one. One that has not started yet is read as of its first day. Danish: efterfølgere. */
  successors: Array<Hospital>;
  /** Successions in which it takes over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** Successions in which its successors take over from it. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/**
 * A hospital as the documents list it in a cluster: a whole hospital, or one site of an organisation. Danish: hospital
 * (akuthospital).
 */
export type HospitalMembershipsArgs = {
  anyTime?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A hospital as the documents list it in a cluster: a whole hospital, or one site of an organisation. Danish: hospital
 * (akuthospital).
 */
export type HospitalNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A name and its period. Danish: navn. */
export type Name = Named & {
  __typename?: 'Name';
  /** Name, such as "Jammerbugt". Danish: navn. */
  name: Scalars['String']['output'];
  /** Kind of name: NAME, OFFICIAL_NAME or ALIAS. Danish: navnetype. */
  kind: NameKind;
  /** First day of the name; null means not known. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it is no longer the name; null means still in use. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Conditions for listing a region; all that are given must be met. Danish: regionsfilter. */
export type RegionFilter = {
  /** Official codes of the regions to list, such as ["1083"]. An unknown code is INVALID_INPUT. Danish: regionskoder. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Conditions for listing a municipality; all that are given must be met. Danish: kommunefilter. */
export type MunicipalityFilter = {
  /**
   * Official codes of the municipalities to list, such as ["0410", "0420"]. An unknown code is INVALID_INPUT. Danish:
   * kommunekoder.
   */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of a cluster that has it as a member, such as "1085-sundhedsklynge-holbaek". Danish: klynge. */
  clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** True lists only members of two clusters or more, false only members of one cluster or none. Danish: i flere klynger. */
  inMultipleClusters?: InputMaybe<Scalars['Boolean']['input']>;
  /** True lists only municipalities that are members of no cluster. Danish: uden klynge. */
  withoutCluster?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text to find at the start of a word in any of its names, such as "holb". Case and accents are ignored. At least one
   * letter or digit. Danish: søgetekst.
   */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions for listing a hospital; all that are given must be met. Danish: hospitalsfilter. */
export type HospitalFilter = {
  /** Keys of the hospitals to list, such as ["1085-holbaek-sygehus"]. An unknown key is INVALID_INPUT. Danish: nøgler. */
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of a cluster that has it as a member, such as "1085-sundhedsklynge-holbaek". Danish: klynge. */
  clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** True lists only members of two clusters or more, false only members of one cluster or none. Danish: i flere klynger. */
  inMultipleClusters?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text to find at the start of a word in any of its names, such as "holb". Case and accents are ignored. At least one
   * letter or digit. Danish: søgetekst.
   */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Order of municipalities. Danish: sortering af kommuner. */
export type MunicipalityOrder = {
  /** Field to order by. Danish: felt. */
  field: MunicipalityOrderField;
  /** Direction of the order; default ascending. Danish: retning. */
  direction?: OrderDirection;
};

/** Field that municipalities can be ordered by. Danish: sorteringsfelt. */
export type MunicipalityOrderField =
  /** Official code of the municipality. Danish: kode. */
  | 'CODE'
  /** Name on the day that is read. Danish: navn. */
  | 'NAME';

/** Order of hospitals. Danish: sortering af hospitaler. */
export type HospitalOrder = {
  /** Field to order by. Danish: felt. */
  field: HospitalOrderField;
  /** Direction of the order; default ascending. Danish: retning. */
  direction?: OrderDirection;
};

/** Field that hospitals can be ordered by. Danish: sorteringsfelt. */
export type HospitalOrderField =
  /** Key of the hospital. Danish: nøgle. */
  | 'KEY'
  /** Name on the day that is read. Danish: navn. */
  | 'NAME';

/** A page of Region objects. Danish: side af regioner. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<RegionEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Region>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Region page. Danish: element i side af regioner. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Region;
};

/** A page of Municipality objects. Danish: side af kommuner. */
export type MunicipalityConnection = {
  __typename?: 'MunicipalityConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<MunicipalityEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Municipality>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Municipality page. Danish: element i side af kommuner. */
export type MunicipalityEdge = {
  __typename?: 'MunicipalityEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Municipality;
};

/** A page of Hospital objects. Danish: side af hospitaler. */
export type HospitalConnection = {
  __typename?: 'HospitalConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<HospitalEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Hospital>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Hospital page. Danish: element i side af hospitaler. */
export type HospitalEdge = {
  __typename?: 'HospitalEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Hospital;
};

/** A rule about one kind of seat on one level of one kind of body. Danish: repræsentationsregel. */
export type RepresentationRule = Node & Fact & FindingSubject & QualitySubject & {
  __typename?: 'RepresentationRule';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /** Kind of body that the rule applies to, such as HEALTH_CLUSTER. Danish: organtype. */
  bodyKind: BodyKind;
  /** Type of body that the rule applies to. Danish: organtype. */
  bodyType: BodyType;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Position in the order of the document, from 1. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Kind of seat, such as MAYOR or GENERAL_PRACTITIONER. Danish: plads. */
  seatKind: SeatKind;
  /** Side of the cooperation that the seat belongs to. Danish: part. */
  side: Side;
  /** Lowest number of seats, counted for each unit of `per`; null where not stated. Danish: mindst. */
  minimum?: Maybe<Scalars['Int']['output']>;
  /** Highest number of seats, counted for each unit of `per`; null where not stated. Danish: højst. */
  maximum?: Maybe<Scalars['Int']['output']>;
  /** Unit that the number is counted for, such as each member municipality. Danish: pr. */
  per: SeatPer;
  /** True if the seat comes with an office and no person is chosen. Danish: født medlem. */
  exOfficio: Scalars['Boolean']['output'];
  /** Party that appoints; null where no party does or the documents do not say. Danish: udpegende part. */
  appointedBy?: Maybe<Appointer>;
  /** Offices that may stand in, and the municipalities in which they may. Danish: stedfortrædere. */
  substitutes: Array<Substitution>;
  /** Offices that qualify for the seat; null for any. Danish: embeder. */
  offices?: Maybe<Array<PersonOffice>>;
  /**
   * True if the number of seats is allocated to each body, or to each municipality in it: `allocations` has the numbers.
   * `minimum` and `maximum` limit them. Danish: fordeles særskilt.
   */
  allocated: Scalars['Boolean']['output'];
  /** Numbers of seats that are allocated under the rule on the day that is read. Danish: fordelte pladser. */
  allocations: Array<SeatAllocation>;
  /** Professional field that at least one holder must come from; null for none. Danish: krav om mindst én fra. */
  atLeastOneFrom?: Maybe<Field>;
  /**
   * Chair in another body whose holder has this seat, such as the municipal co-chair of a cluster in the SSU. Null for
   * none; nobody is appointed to such a seat. Danish: følger af formandskab.
   */
  derivedFromChair?: Maybe<ChairRole>;
  /**
   * A local agreement can vary DEFAULT rules, and MANDATORY rules whose `basis` says that `binding` is not printed. Danish:
   * bindende.
   */
  binding: Binding;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A rule about one kind of seat on one level of one kind of body. Danish: repræsentationsregel. */
export type RepresentationRuleTextArgs = {
  language?: InputMaybe<Language>;
};


/** A rule about one kind of seat on one level of one kind of body. Danish: repræsentationsregel. */
export type RepresentationRuleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** An office that may stand in for the seat's own office, in some municipalities. Danish: stedfortræder. */
export type Substitution = {
  __typename?: 'Substitution';
  /** Office that may stand in, such as RAADMAND. Danish: embede. */
  office: Office;
  /** Official codes of the municipalities in which it may. Danish: kommunekoder. */
  municipalityCodes: Array<Scalars['String']['output']>;
  /** Municipalities in which it may. Danish: kommuner. */
  municipalities: Array<Municipality>;
};

/** A rule about the chair of one level of one kind of body. Danish: formandsregel. */
export type ChairRule = Node & Fact & FindingSubject & QualitySubject & {
  __typename?: 'ChairRule';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /** Kind of body that the rule applies to, such as HEALTH_CLUSTER. Danish: organtype. */
  bodyKind: BodyKind;
  /** Type of body that the rule applies to. Danish: organtype. */
  bodyType: BodyType;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Position in the order of the document, from 1. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Kind of chair: CO_CHAIR, CHAIR or VICE_CHAIR. Danish: formandspost. */
  role: ChairRole;
  /** Side of the cooperation that the chair comes from. Danish: part. */
  side: Side;
  /** Number of chairs of this kind. Danish: antal. */
  count: Scalars['Int']['output'];
  /** True if the chair comes with an office and is not designated. Danish: født. */
  exOfficio: Scalars['Boolean']['output'];
  /** Kinds of seat whose holders can be chosen. Danish: vælges blandt. */
  chosenAmong: Array<SeatKind>;
  /**
   * A local agreement can vary DEFAULT rules, and MANDATORY rules whose `basis` says that `binding` is not printed. Danish:
   * bindende.
   */
  binding: Binding;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A rule about the chair of one level of one kind of body. Danish: formandsregel. */
export type ChairRuleTextArgs = {
  language?: InputMaybe<Language>;
};


/** A rule about the chair of one level of one kind of body. Danish: formandsregel. */
export type ChairRuleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A rule or advice about how often a level meets. Danish: regel om mødekadence. */
export type CadenceRule = Node & Fact & QualitySubject & {
  __typename?: 'CadenceRule';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /** Kind of body that the rule applies to, such as HEALTH_CLUSTER. Danish: organtype. */
  bodyKind: BodyKind;
  /** Type of body that the rule applies to. Danish: organtype. */
  bodyType: BodyType;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Position in the order of the document, from 1. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Number of meetings a year; null where none is set. Danish: møder om året. */
  perYear?: Maybe<Scalars['Int']['output']>;
  /** Level that this one must meet more often than; null for none. Danish: oftere end. */
  moreOftenThan?: Maybe<Level>;
  /** Times of the year that are advised for meetings. Danish: anbefalede perioder. */
  windows: Array<MeetingWindow>;
  /** Source of the rule: the law, the body itself, or advice. Danish: fastsat af. */
  setBy: CadenceSource;
  /** How binding it is: MUST, SHOULD, MAY or FACT. Danish: forpligtelsesgrad. */
  strength: Strength;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A rule or advice about how often a level meets. Danish: regel om mødekadence. */
export type CadenceRuleTextArgs = {
  language?: InputMaybe<Language>;
};


/** A rule or advice about how often a level meets. Danish: regel om mødekadence. */
export type CadenceRuleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A time of the year that is advised for meetings. Danish: mødeperiode. */
export type MeetingWindow = {
  __typename?: 'MeetingWindow';
  /** First day of the period, as `MM-DD`. Danish: fra. */
  from: Scalars['String']['output'];
  /** Last day of the period, included, as `MM-DD`. Danish: til og med. */
  to: Scalars['String']['output'];
};

/** A duty or possibility to involve or invite a party. Danish: inddragelsespligt. */
export type InvolvementDuty = Node & Fact & QualitySubject & {
  __typename?: 'InvolvementDuty';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /** Kind of body that the rule applies to, such as HEALTH_CLUSTER. Danish: organtype. */
  bodyKind: BodyKind;
  /** Type of body that the rule applies to. Danish: organtype. */
  bodyType: BodyType;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Position in the order of the document, from 1. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Kind of involvement, such as ANNUAL_INVITATION. Danish: inddragelsesform. */
  kind: InvolvementKind;
  /** Party to involve, such as PATIENT_INVOLVEMENT_COMMITTEE. Danish: hvem. */
  party: InvolvedParty;
  /** Number of times a year; null where none is set. Danish: gange om året. */
  timesPerYear?: Maybe<Scalars['Int']['output']>;
  /** How binding it is: MUST, SHOULD, MAY or FACT. Danish: forpligtelsesgrad. */
  strength: Strength;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A duty or possibility to involve or invite a party. Danish: inddragelsespligt. */
export type InvolvementDutyTextArgs = {
  language?: InputMaybe<Language>;
};


/** A duty or possibility to involve or invite a party. Danish: inddragelsespligt. */
export type InvolvementDutyNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A rule that allows a local agreement to vary the composition of a level. Danish: regel om lokal fravigelse. */
export type VariationRule = Node & Fact & QualitySubject & {
  __typename?: 'VariationRule';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /** Kind of body that the rule applies to, such as HEALTH_CLUSTER. Danish: organtype. */
  bodyKind: BodyKind;
  /** Type of body that the rule applies to. Danish: organtype. */
  bodyType: BodyType;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Position in the order of the document, from 1. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Parties that must agree; null where the documents do not say. Danish: aftaleparter. */
  parties?: Maybe<Array<VariationParty>>;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A rule that allows a local agreement to vary the composition of a level. Danish: regel om lokal fravigelse. */
export type VariationRuleTextArgs = {
  language?: InputMaybe<Language>;
};


/** A rule that allows a local agreement to vary the composition of a level. Danish: regel om lokal fravigelse. */
export type VariationRuleNoteArgs = {
  language?: InputMaybe<Language>;
};

/**
 * A rule about the balance between the sides of one level of one type of body. Seats count whether they are filled or
 * vacant. Danish: regel om fordelingen mellem parterne.
 */
export type BalanceRule = Node & Fact & FindingSubject & QualitySubject & {
  __typename?: 'BalanceRule';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /** Kind of body that the rule applies to, such as HEALTH_CLUSTER. Danish: organtype. */
  bodyKind: BodyKind;
  /** Type of body that the rule applies to. Danish: organtype. */
  bodyType: BodyType;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Position in the order of the document, from 1. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Side whose seats are compared with all other seats of the level. Danish: part. */
  side: Side;
  /** Relation of the seats of the side to all others. Danish: fordeling. */
  balance: Balance;
  /**
   * Number of seats that the side has more than all others together; null unless `balance` is EQUAL_PLUS. Danish: flere
   * pladser.
   */
  plus?: Maybe<Scalars['Int']['output']>;
  /** A broken MANDATORY rule is a VIOLATION, a broken DEFAULT rule a DEVIATION. Danish: bindende. */
  binding: Binding;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/**
 * A rule about the balance between the sides of one level of one type of body. Seats count whether they are filled or
 * vacant. Danish: regel om fordelingen mellem parterne.
 */
export type BalanceRuleTextArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A rule about the balance between the sides of one level of one type of body. Seats count whether they are filled or
 * vacant. Danish: regel om fordelingen mellem parterne.
 */
export type BalanceRuleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** The number of seats that a rule gives one body, or one municipality in it. Danish: fordeling af pladser. */
export type SeatAllocation = Node & Fact & FindingSubject & QualitySubject & {
  __typename?: 'SeatAllocation';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /** Body that has the seats. Danish: organ. */
  body: Body;
  /** Rule that the seats belong to. Danish: regel. */
  rule: RepresentationRule;
  /** Municipality that has the seats; null where the body as a whole has them. Danish: kommune. */
  municipality?: Maybe<Municipality>;
  /** Number of seats. Danish: antal pladser. */
  seats: Scalars['Int']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** The number of seats that a rule gives one body, or one municipality in it. Danish: fordeling af pladser. */
export type SeatAllocationNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Conditions for listing a rule; all that are given must be met. Danish: regelfilter. */
export type RuleFilter = {
  /** Kind of body, such as HEALTH_CLUSTER or SSU. Danish: organtype. */
  bodyKind?: InputMaybe<Array<BodyKind>>;
  /** Keys of body types, such as "health-cluster". Danish: organtypens nøgle. */
  bodyType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level?: InputMaybe<Array<Level>>;
};

/** A page of RepresentationRule objects. Danish: side af repræsentationsregler. */
export type RepresentationRuleConnection = {
  __typename?: 'RepresentationRuleConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<RepresentationRuleEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<RepresentationRule>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a RepresentationRule page. Danish: element i side af repræsentationsregler. */
export type RepresentationRuleEdge = {
  __typename?: 'RepresentationRuleEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: RepresentationRule;
};

/** A page of ChairRule objects. Danish: side af formandsregler. */
export type ChairRuleConnection = {
  __typename?: 'ChairRuleConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<ChairRuleEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<ChairRule>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a ChairRule page. Danish: element i side af formandsregler. */
export type ChairRuleEdge = {
  __typename?: 'ChairRuleEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: ChairRule;
};

/** A page of CadenceRule objects. Danish: side af kadenceregler. */
export type CadenceRuleConnection = {
  __typename?: 'CadenceRuleConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<CadenceRuleEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<CadenceRule>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a CadenceRule page. Danish: element i side af kadenceregler. */
export type CadenceRuleEdge = {
  __typename?: 'CadenceRuleEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: CadenceRule;
};

/** A page of InvolvementDuty objects. Danish: side af inddragelsespligter. */
export type InvolvementDutyConnection = {
  __typename?: 'InvolvementDutyConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<InvolvementDutyEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<InvolvementDuty>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a InvolvementDuty page. Danish: element i side af inddragelsespligter. */
export type InvolvementDutyEdge = {
  __typename?: 'InvolvementDutyEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: InvolvementDuty;
};

/** A page of VariationRule objects. Danish: side af fravigelsesregler. */
export type VariationRuleConnection = {
  __typename?: 'VariationRuleConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<VariationRuleEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<VariationRule>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a VariationRule page. Danish: element i side af fravigelsesregler. */
export type VariationRuleEdge = {
  __typename?: 'VariationRuleEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: VariationRule;
};

/** A page of BalanceRule objects. Danish: side af fravigelsesregler. */
export type BalanceRuleConnection = {
  __typename?: 'BalanceRuleConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<BalanceRuleEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<BalanceRule>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a BalanceRule page. Danish: element i side af fravigelsesregler. */
export type BalanceRuleEdge = {
  __typename?: 'BalanceRuleEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: BalanceRule;
};

/** A fact of the law: a type of body, a level of it or a rule of the level. Danish: regel. */
export type LawRule = BodyType | BodyLevelRule | RepresentationRule | ChairRule | CadenceRule | InvolvementDuty | VariationRule | BalanceRule;

/** A new level of a type of body. Danish: nyt niveau. */
export type RecordBodyLevelInput = {
  /** Key of the body type, such as "health-council-2026". Danish: organtype. */
  bodyType: Scalars['String']['input'];
  /** Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** True if the law requires the level; left out where not stated. Danish: påkrævet. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  /** Role of the level, such as `{ da: "Rådet træffer beslutninger." }`. Danish: tekst. */
  text: TextInput;
  /** First day of it, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no longer in force; left out for an open end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordBodyLevel. Danish: svar på registrering af niveau. */
export type RecordBodyLevelPayload = {
  __typename?: 'RecordBodyLevelPayload';
  /** The level after the write. Danish: det ændrede. */
  bodyLevel: BodyLevelRule;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new rule about seats. Danish: ny repræsentationsregel. */
export type RecordRepresentationRuleInput = {
  /**
   * Lower-case words joined by hyphens, such as "health-council-2026-municipal-members"; no type, level or rule has it.
   * Danish: nøgle.
   */
  key: Scalars['String']['input'];
  /** Key of the body type, such as "health-council-2026". Danish: organtype. */
  bodyType: Scalars['String']['input'];
  /** Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Kind of seat, such as MAYOR; a level has one rule for each. Danish: plads. */
  seatKind: SeatKind;
  /** Side of the cooperation that the seats belong to. Danish: part. */
  side: Side;
  /**
   * Lowest number of seats, counted for each unit of `per`; of an allocated rule the lowest that can be allocated. Danish:
   * mindst.
   */
  minimum?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Highest number of seats, counted for each unit of `per`; of an allocated rule the highest that can be allocated.
   * Danish: højst.
   */
  maximum?: InputMaybe<Scalars['Int']['input']>;
  /** Unit that the numbers are counted for, such as each member municipality. Danish: pr. */
  per: SeatPer;
  /**
   * True if `allocateSeats` sets the number of each body, or of each municipality in it; default false. Without an
   * allocation, nothing is vacant. Danish: fordeles særskilt.
   */
  allocated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offices that qualify for the seat; any if left out. Danish: embeder. */
  offices?: InputMaybe<Array<PersonOffice>>;
  /** Party that appoints; left out where not stated. Danish: udpegende part. */
  appointedBy?: InputMaybe<Appointer>;
  /** Professional field that at least one holder must come from. Danish: krav om mindst én fra. */
  atLeastOneFrom?: InputMaybe<Field>;
  /** True if the seat comes with an office and no person is chosen; default false. Danish: født. */
  exOfficio?: InputMaybe<Scalars['Boolean']['input']>;
  /** MANDATORY, or DEFAULT where a local agreement can vary it. Danish: bindende. */
  binding: Binding;
  /** Content of the rule, such as `{ da: "Regionsrådet udpeger medlemmerne." }`. Danish: tekst. */
  text: TextInput;
  /** First day of it, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no longer in force; left out for an open end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordRepresentationRule. Danish: svar på registrering af repræsentationsregel. */
export type RecordRepresentationRulePayload = {
  __typename?: 'RecordRepresentationRulePayload';
  /** The rule after the write. Danish: det ændrede. */
  representationRule: RepresentationRule;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new rule about chairs. Danish: ny formandsregel. */
export type RecordChairRuleInput = {
  /**
   * Lower-case words joined by hyphens, such as "health-council-2026-municipal-members"; no type, level or rule has it.
   * Danish: nøgle.
   */
  key: Scalars['String']['input'];
  /** Key of the body type, such as "health-council-2026". Danish: organtype. */
  bodyType: Scalars['String']['input'];
  /** Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Kind of chair: CO_CHAIR, CHAIR or VICE_CHAIR. Danish: formandspost. */
  role: ChairRole;
  /** Side of the cooperation that the chair comes from. Danish: part. */
  side: Side;
  /** Number of chairs of this kind; default 1. Danish: antal. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** True if the chair comes with an office and is not designated; default false. Danish: født. */
  exOfficio?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of seat whose holders can be chosen. Danish: vælges blandt. */
  chosenAmong: Array<SeatKind>;
  /** MANDATORY, or DEFAULT where a local agreement can vary it. Danish: bindende. */
  binding: Binding;
  /** Content of the rule, such as `{ da: "Regionsrådet udpeger medlemmerne." }`. Danish: tekst. */
  text: TextInput;
  /** First day of it, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no longer in force; left out for an open end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordChairRule. Danish: svar på registrering af formandsregel. */
export type RecordChairRulePayload = {
  __typename?: 'RecordChairRulePayload';
  /** The rule after the write. Danish: det ændrede. */
  chairRule: ChairRule;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new rule about meetings. Danish: ny regel om mødekadence. */
export type RecordCadenceRuleInput = {
  /**
   * Lower-case words joined by hyphens, such as "health-council-2026-municipal-members"; no type, level or rule has it.
   * Danish: nøgle.
   */
  key: Scalars['String']['input'];
  /** Key of the body type, such as "health-council-2026". Danish: organtype. */
  bodyType: Scalars['String']['input'];
  /** Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Number of meetings a year; left out where none is set. Danish: møder om året. */
  perYear?: InputMaybe<Scalars['Int']['input']>;
  /** Source of the rule: the law, the body itself, or advice. Danish: fastsat af. */
  setBy: CadenceSource;
  /** How binding it is: MUST, SHOULD, MAY or FACT. Danish: forpligtelsesgrad. */
  strength: Strength;
  /** Content of the rule, such as `{ da: "Regionsrådet udpeger medlemmerne." }`. Danish: tekst. */
  text: TextInput;
  /** First day of it, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no longer in force; left out for an open end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordCadenceRule. Danish: svar på registrering af regel om mødekadence. */
export type RecordCadenceRulePayload = {
  __typename?: 'RecordCadenceRulePayload';
  /** The rule after the write. Danish: det ændrede. */
  cadenceRule: CadenceRule;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new duty to involve. Danish: ny inddragelsespligt. */
export type RecordInvolvementDutyInput = {
  /**
   * Lower-case words joined by hyphens, such as "health-council-2026-municipal-members"; no type, level or rule has it.
   * Danish: nøgle.
   */
  key: Scalars['String']['input'];
  /** Key of the body type, such as "health-council-2026". Danish: organtype. */
  bodyType: Scalars['String']['input'];
  /** Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Kind of involvement, such as ANNUAL_INVITATION. Danish: inddragelsesform. */
  kind: InvolvementKind;
  /** Party to involve, such as PATIENT_INVOLVEMENT_COMMITTEE. Danish: hvem. */
  party: InvolvedParty;
  /** Number of times a year; left out where none is set. Danish: gange om året. */
  timesPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** How binding it is: MUST, SHOULD, MAY or FACT. Danish: forpligtelsesgrad. */
  strength: Strength;
  /** Content of the rule, such as `{ da: "Regionsrådet udpeger medlemmerne." }`. Danish: tekst. */
  text: TextInput;
  /** First day of it, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no longer in force; left out for an open end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordInvolvementDuty. Danish: svar på registrering af inddragelsespligt. */
export type RecordInvolvementDutyPayload = {
  __typename?: 'RecordInvolvementDutyPayload';
  /** The duty after the write. Danish: det ændrede. */
  involvementDuty: InvolvementDuty;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new permission to vary. Danish: ny regel om lokal fravigelse. */
export type RecordVariationRuleInput = {
  /**
   * Lower-case words joined by hyphens, such as "health-council-2026-municipal-members"; no type, level or rule has it.
   * Danish: nøgle.
   */
  key: Scalars['String']['input'];
  /** Key of the body type, such as "health-council-2026". Danish: organtype. */
  bodyType: Scalars['String']['input'];
  /** Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Parties that must agree; left out where not stated. Danish: aftaleparter. */
  parties?: InputMaybe<Array<VariationParty>>;
  /** Content of the rule, such as `{ da: "Regionsrådet udpeger medlemmerne." }`. Danish: tekst. */
  text: TextInput;
  /** First day of it, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no longer in force; left out for an open end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordVariationRule. Danish: svar på registrering af regel om lokal fravigelse. */
export type RecordVariationRulePayload = {
  __typename?: 'RecordVariationRulePayload';
  /** The rule after the write. Danish: det ændrede. */
  variationRule: VariationRule;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new rule about the balance. Danish: ny regel om fordelingen mellem parterne. */
export type RecordBalanceRuleInput = {
  /**
   * Lower-case words joined by hyphens, such as "health-council-2026-municipal-members"; no type, level or rule has it.
   * Danish: nøgle.
   */
  key: Scalars['String']['input'];
  /** Key of the body type, such as "health-council-2026". Danish: organtype. */
  bodyType: Scalars['String']['input'];
  /** Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Side whose seats are compared with all other seats of the level. Danish: part. */
  side: Side;
  /** Relation of the seats of the side to all others. Danish: fordeling. */
  balance: Balance;
  /** For EQUAL_PLUS: number of seats that the side has more than all others together. Danish: flere pladser. */
  plus?: InputMaybe<Scalars['Int']['input']>;
  /** MANDATORY, or DEFAULT where a local agreement can vary it. Danish: bindende. */
  binding: Binding;
  /** Content of the rule, such as `{ da: "Regionsrådet udpeger medlemmerne." }`. Danish: tekst. */
  text: TextInput;
  /** First day of it, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no longer in force; left out for an open end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordBalanceRule. Danish: svar på registrering af regel om fordelingen mellem parterne. */
export type RecordBalanceRulePayload = {
  __typename?: 'RecordBalanceRulePayload';
  /** The rule after the write. Danish: det ændrede. */
  balanceRule: BalanceRule;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** An amendment of a rule. Fields that are left out stay as they are. Danish: ændring af regel. */
export type AmendRuleInput = {
  /** Key of the level or rule, such as "health-council-2026-meetings". Danish: regel. */
  ruleKey: Scalars['String']['input'];
  /** First day of the amended rule, such as "2028-01-01". Danish: ændringsdag. */
  on: Scalars['Date']['input'];
  /**
   * Key of the amended rule; default: the old key and the day, such as "health-council-2026-meetings-2028-01-01". Danish:
   * nøgle.
   */
  key?: InputMaybe<Scalars['String']['input']>;
  /** Lowest number of seats. Danish: mindst. */
  minimum?: InputMaybe<Scalars['Int']['input']>;
  /** Highest number of seats. Danish: højst. */
  maximum?: InputMaybe<Scalars['Int']['input']>;
  /** True if `allocateSeats` sets the numbers. Danish: fordeles særskilt. */
  allocated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offices that qualify for the seat; null for any. Danish: embeder. */
  offices?: InputMaybe<Array<PersonOffice>>;
  /** Party that appoints. Danish: udpegende part. */
  appointedBy?: InputMaybe<Appointer>;
  /** Number of chairs. Danish: antal. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** Kinds of seat whose holders can be chosen as chair. Danish: vælges blandt. */
  chosenAmong?: InputMaybe<Array<SeatKind>>;
  /** True if the seat or the chair comes with an office. Danish: født. */
  exOfficio?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of meetings a year. Danish: møder om året. */
  perYear?: InputMaybe<Scalars['Int']['input']>;
  /** Number of times a year to involve the party. Danish: gange om året. */
  timesPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** Parties that must agree on a local variation. Danish: aftaleparter. */
  parties?: InputMaybe<Array<VariationParty>>;
  /** Relation of the seats of the side to all others. Danish: fordeling. */
  balance?: InputMaybe<Balance>;
  /** For EQUAL_PLUS: number of further seats. Danish: flere pladser. */
  plus?: InputMaybe<Scalars['Int']['input']>;
  /** True if the law requires the level. Danish: påkrævet. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  /** MANDATORY or DEFAULT. Danish: bindende. */
  binding?: InputMaybe<Binding>;
  /** How binding it is: MUST, SHOULD, MAY or FACT. Danish: forpligtelsesgrad. */
  strength?: InputMaybe<Strength>;
  /** Content of the rule. Danish: tekst. */
  text?: InputMaybe<TextInput>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of amendRule. Danish: svar på ændring af regel. */
export type AmendRulePayload = {
  __typename?: 'AmendRulePayload';
  /** The amended rule after the write. Danish: det ændrede. */
  rule: LawRule;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** The end of a type, a level or a rule. Danish: ophævelse af regel. */
export type EndRuleInput = {
  /** Key of the type, level or rule, such as "health-cluster-political-mayor". Danish: regel. */
  ruleKey: Scalars['String']['input'];
  /** First day on which it is no longer in force, such as "2027-01-01". Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /**
   * Places in recorded documents that state the end, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. They are
   * served as `basis` of the field `validTo`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of endRule. Danish: svar på ophævelse af regel. */
export type EndRulePayload = {
  __typename?: 'EndRulePayload';
  /** The rule after the write. Danish: det ændrede. */
  rule: LawRule;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A number of seats. Danish: fastsættelse af pladser. */
export type AllocateSeatsInput = {
  /** Key of the body, such as "1081-sundhedsraad-limfjorden". Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** Key of an allocated rule for its type, such as "health-council-2026-municipal-members". Danish: regel. */
  ruleKey: Scalars['String']['input'];
  /**
   * Official code of the municipality that has the seats, such as "0851"; only for a rule that counts by member
   * municipality. Danish: kommune.
   */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Number of seats, within `minimum` and `maximum` of the rule. Danish: antal pladser. */
  seats: Scalars['Int']['input'];
  /** First day of it, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no longer in force; left out for an open end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of allocateSeats. Danish: svar på fastsættelse af pladser. */
export type AllocateSeatsPayload = {
  __typename?: 'AllocateSeatsPayload';
  /** The allocation after the write. Danish: det ændrede. */
  seatAllocation: SeatAllocation;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** An identifier to look up. Danish: opslag. */
export type ResolveRequest = {
  /** Identifier system of the value, such as MUNICIPALITY_CODE or NAME. Danish: identifikatorsystem. */
  system: IdentifierSystem;
  /** Identifier or name, such as "0849" or "Jammerbugt". Invisible characters are ignored. Danish: værdi. */
  value: Scalars['String']['input'];
};

/** Objects that an identifier or name means on a day. Danish: opslagsresultat. */
export type Resolution = {
  __typename?: 'Resolution';
  /** Identifier system of the value, such as MUNICIPALITY_CODE or NAME. Danish: identifikatorsystem. */
  system: IdentifierSystem;
  /** Value that was looked up. Danish: værdi. */
  value: Scalars['String']['output'];
  /** Day on which it was looked up. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Objects that it means, those in force first; empty where it is unknown. Danish: fundne. */
  matches: Array<ResolvedMatch>;
  /** Reason for finding nothing, such as a wrong format; null where the value is simply unknown. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** Objects that an identifier or name means on a day. Danish: opslagsresultat. */
export type ResolutionNoteArgs = {
  language?: InputMaybe<Language>;
};

/** One object that an identifier or name means. Danish: fundet objekt. */
export type ResolvedMatch = {
  __typename?: 'ResolvedMatch';
  /** Object as of the day, or as of its nearest day if it is past or still to come. Danish: objekt. */
  entity: Node;
  /** Name that matched; null where something else matched, such as an abbreviation. Danish: fundet navn. */
  name?: Maybe<Name>;
  /** Register number that matched; null where something else matched. Danish: fundet identifikator. */
  identifier?: Maybe<Identifier>;
  /**
   * True if the object is in force on the day and has the matched register number on that day. Objects without a period
   * are always in force. Danish: i kraft.
   */
  inForce: Scalars['Boolean']['output'];
  /** Successors in force on the day, across any number of steps. Danish: efterfølgere i kraft. */
  successors: Array<Successor>;
};

/**
 * Object that can succeed another: a body, a place, an organisation, a health agreement or a practice plan.
 * Danish: efterfølger.
 */
export type Successor = {
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
};

/** Object that a search can find. Danish: søgeresultat. */
export type SearchHit = Region | Municipality | Hospital | Cluster | Ssu | Committee | Organisation | Statement | Task | RepresentationRule | ChairRule | CadenceRule | InvolvementDuty | VariationRule | KeyFigure | Initiative | LegalEvent | Claim | Doubt;

/** A page of SearchHit objects. Danish: side af søgeresultater. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<SearchHitEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<SearchHit>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a SearchHit page. Danish: element i side af søgeresultater. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: SearchHit;
  /** Part of the title or text that has the words; null where a name has them. Danish: tekststed. */
  passage?: Maybe<SearchPassage>;
};

/** Part of a title or text, with the words that a search looked for. Danish: tekststed. */
export type SearchPassage = {
  __typename?: 'SearchPassage';
  /** The title or the text of the object. Danish: felt. */
  field: SearchField;
  /** Language of the passage. Danish: sprog. */
  language: Language;
  /** The passage in pieces, in order: joined they are the passage. Danish: dele. */
  parts: Array<SearchPassagePart>;
};

/** A piece of a passage. Danish: del af tekststed. */
export type SearchPassagePart = {
  __typename?: 'SearchPassagePart';
  /** The piece as it is written. Danish: tekst. */
  text: Scalars['String']['output'];
  /** True for a word that was looked for. Danish: fundet ord. */
  isMatch: Scalars['Boolean']['output'];
};

/** A source document of this service. Danish: kildedokument. */
export type Document = Node & QualitySubject & {
  __typename?: 'Document';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Key of the document, such as "003" or "act-2025-699". Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Title as the document prints it; null where it prints none. Danish: titel. */
  title?: Maybe<Scalars['String']['output']>;
  /** Name that this service gives the document. Danish: betegnelse. */
  label: Scalars['String']['output'];
  /** Organisation that published it. Danish: udgiver. */
  publisher: Scalars['String']['output'];
  /** Day of publication; null where the document gives none. Danish: udgivet. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Earliest possible day of publication; null where not known. Danish: tidligst udgivet. */
  publishedAfter?: Maybe<Scalars['Date']['output']>;
  /** Latest possible day of publication; null where not known. Danish: senest udgivet. */
  publishedBefore?: Maybe<Scalars['Date']['output']>;
  /** Kind of document. Danish: dokumenttype. */
  kind: DocumentKind;
  /**
   * Web address of the document, for an act its ELI address at retsinformation.dk; null where none is recorded. Danish:
   * adresse.
   */
  url?: Maybe<Scalars['String']['output']>;
  /** Note on the document. Danish: bemærkning. */
  note: Scalars['String']['output'];
  /** Web addresses that the document leads to; empty where there are none. Danish: henvisninger. */
  links: Array<Link>;
  /** Offices that the document names for inquiries; empty where it names none. Danish: kontakt. */
  contacts: Array<Contact>;
  /** Sections of the document, with titles given by this service. Danish: afsnit. */
  sections: Array<Section>;
  /** Number of facts that cite the document, for themselves or for one of their fields. Danish: antal oplysninger. */
  factCount: Scalars['Int']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** A source document of this service. Danish: kildedokument. */
export type DocumentLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A source document of this service. Danish: kildedokument. */
export type DocumentNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A web address with a name. Danish: henvisning. */
export type Link = {
  __typename?: 'Link';
  /** Address, as printed in the document. Danish: adresse. */
  url: Scalars['String']['output'];
  /** Name of the page or file, given by this service. Danish: betegnelse. */
  label: Scalars['String']['output'];
};


/** A web address with a name. Danish: henvisning. */
export type LinkLabelArgs = {
  language?: InputMaybe<Language>;
};

/** An office for inquiries about a document, as of the day of the document. Danish: kontakt. */
export type Contact = {
  __typename?: 'Contact';
  /** Name of the office. Danish: betegnelse. */
  label: Scalars['String']['output'];
  /** Telephone number, as printed in the document. Danish: telefon. */
  telephone: Scalars['String']['output'];
  /** Mail address. Danish: e-mail. */
  mail: Scalars['String']['output'];
};


/** An office for inquiries about a document, as of the day of the document. Danish: kontakt. */
export type ContactLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A section of a document. Danish: afsnit. */
export type Section = {
  __typename?: 'Section';
  /** Key in the document. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Title given by this service. Danish: titel. */
  title: Scalars['String']['output'];
};


/** A section of a document. Danish: afsnit. */
export type SectionTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A step in the legal history of the structure. Danish: lovhistorisk begivenhed. */
export type LegalEvent = Node & Fact & QualitySubject & {
  __typename?: 'LegalEvent';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Kind of step. Danish: begivenhedstype. */
  kind: LegalEventKind;
  /** The day; null where the documents give none. Danish: dato. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Short title. Danish: titel. */
  title: Scalars['String']['output'];
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Web address of the act; null where there is none. Danish: henvisning. */
  url?: Maybe<Scalars['String']['output']>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** A step in the legal history of the structure. Danish: lovhistorisk begivenhed. */
export type LegalEventTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A step in the legal history of the structure. Danish: lovhistorisk begivenhed. */
export type LegalEventTextArgs = {
  language?: InputMaybe<Language>;
};


/** A step in the legal history of the structure. Danish: lovhistorisk begivenhed. */
export type LegalEventNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A value that one document claims. Danish: påstand. */
export type Claim = Node & Fact & QualitySubject & {
  __typename?: 'Claim';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Topic of the claim, such as "CLUSTER_COUNT". Danish: emne. */
  topic: Scalars['String']['output'];
  /** Subject of the value. Claims about different subjects do not contradict each other. Danish: om. */
  about: Scalars['String']['output'];
  /** Value that the document claims. Danish: værdi. */
  value: Scalars['String']['output'];
  /** Claims about the same subject with another value. Danish: modstridende påstande. */
  contradictedBy: Array<Claim>;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A value that one document claims. Danish: påstand. */
export type ClaimTextArgs = {
  language?: InputMaybe<Language>;
};


/** A value that one document claims. Danish: påstand. */
export type ClaimNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A place where the documents allow more than one reading. Danish: tvivlspunkt. */
export type Doubt = Node & Fact & QualitySubject & {
  __typename?: 'Doubt';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Kind of doubt. Danish: tvivlstype. */
  kind: DoubtKind;
  /** How much it matters: HIGH, MEDIUM, LOW or INFO. Danish: alvor. */
  severity: Severity;
  /** Short title. Danish: titel. */
  title: Scalars['String']['output'];
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Possible readings. Danish: læsninger. */
  readings: Array<Scalars['String']['output']>;
  /** Reading that this service uses. Danish: valgt læsning. */
  taken: Scalars['String']['output'];
  /**
   * Decision that ended the doubt on `validTo`; null while it is open. `basis` of `validTo` has the sources. Danish:
   * afgørelse.
   */
  resolution?: Maybe<Scalars['String']['output']>;
  /** Objects that it concerns. Danish: vedrører. */
  subjects: Array<QualitySubject>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** A place where the documents allow more than one reading. Danish: tvivlspunkt. */
export type DoubtTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A place where the documents allow more than one reading. Danish: tvivlspunkt. */
export type DoubtTextArgs = {
  language?: InputMaybe<Language>;
};


/** A place where the documents allow more than one reading. Danish: tvivlspunkt. */
export type DoubtReadingsArgs = {
  language?: InputMaybe<Language>;
};


/** A place where the documents allow more than one reading. Danish: tvivlspunkt. */
export type DoubtTakenArgs = {
  language?: InputMaybe<Language>;
};


/** A place where the documents allow more than one reading. Danish: tvivlspunkt. */
export type DoubtResolutionArgs = {
  language?: InputMaybe<Language>;
};


/** A place where the documents allow more than one reading. Danish: tvivlspunkt. */
export type DoubtNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Doubtful or missing data as of a day. Danish: datakvalitet. */
export type DataQuality = {
  __typename?: 'DataQuality';
  /** Day that was read. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Every issue, the gravest first. Danish: forhold. */
  issues: Array<QualityIssue>;
  /** Number of issues by code. Danish: antal pr. kode. */
  counts: Array<QualityCount>;
};

/** Object that a doubt or an issue of data quality can concern: a fact or a document. Danish: genstand for tvivl. */
export type QualitySubject = {
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
};

/** One doubtful or missing piece of data. Danish: kvalitetsforhold. */
export type QualityIssue = {
  __typename?: 'QualityIssue';
  /** Code for programs; it keeps its meaning. Danish: kode. */
  code: QualityCode;
  /** How much it matters: HIGH, MEDIUM, LOW or INFO. Danish: alvor. */
  severity: Severity;
  /** Explanation for people. Danish: besked. */
  message: Scalars['String']['output'];
  /** Objects that it concerns. Danish: vedrører. */
  subjects: Array<QualitySubject>;
  /** Places in the source documents that cause the issue; empty where none does. Danish: kilde. */
  provenance: Array<Provenance>;
};


/** One doubtful or missing piece of data. Danish: kvalitetsforhold. */
export type QualityIssueMessageArgs = {
  language?: InputMaybe<Language>;
};

/** Number of issues with one code. Danish: antal kvalitetsforhold. */
export type QualityCount = {
  __typename?: 'QualityCount';
  /** Code of the issues. Danish: kode. */
  code: QualityCode;
  /** Number of cases. Danish: antal. */
  count: Scalars['Int']['output'];
};

/** Conditions for listing a doubt; all that are given must be met. Danish: tvivlsfilter. */
export type DoubtFilter = {
  /** Kind, as an enum value. Danish: tvivlstype. */
  kind?: InputMaybe<Array<DoubtKind>>;
  /** How much it matters: HIGH, MEDIUM, LOW or INFO. Danish: alvor. */
  severity?: InputMaybe<Array<Severity>>;
};

/** Conditions for listing an issue; all that are given must be met. Danish: kvalitetsfilter. */
export type QualityFilter = {
  /** Code of the issue, such as MUNICIPALITY_WITHOUT_CLUSTER. Danish: kode. */
  code?: InputMaybe<Array<QualityCode>>;
  /** How much it matters: HIGH, MEDIUM, LOW or INFO. Danish: alvor. */
  severity?: InputMaybe<Array<Severity>>;
};

/** A page of Doubt objects. Danish: side af tvivlspunkter. */
export type DoubtConnection = {
  __typename?: 'DoubtConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<DoubtEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Doubt>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Doubt page. Danish: element i side af tvivlspunkter. */
export type DoubtEdge = {
  __typename?: 'DoubtEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Doubt;
};

/** A place in a recorded document. A text without lines, such as an act, is cited by its section alone. Danish: henvisning. */
export type CitationInput = {
  /** Key of the document, such as "act-2025-699". Danish: dokument. */
  documentKey: Scalars['String']['input'];
  /** Key of a section of the document, such as "§ 1". Danish: afsnit. */
  section: Scalars['String']['input'];
  /** First line of the place, from 1; left out where the whole section is meant. Danish: første linje. */
  lineFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Last line of the place; left out where it is `lineFrom`. Danish: sidste linje. */
  lineTo?: InputMaybe<Scalars['Int']['input']>;
  /** Note on this reference, such as `{ da: "Bestemmelsen om ikrafttræden" }`. Danish: bemærkning. */
  note?: InputMaybe<TextInput>;
};

/** A section of a document. Danish: nyt afsnit. */
export type SectionInput = {
  /** Key that the document gives it, such as "§ 203, stk. 2". Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Title, such as `{ da: "Sundhedsklynger", en: "Health clusters" }`. Danish: titel. */
  title: TextInput;
};

/** A new source document. Danish: nyt kildedokument. */
export type RecordDocumentInput = {
  /**
   * Lower-case words joined by hyphens, such as "act-2025-699". Three digits alone are kept for the documents that the
   * service comes with. Danish: nøgle.
   */
  key: Scalars['String']['input'];
  /** Title as printed, such as "Lov nr. 699 af 20. juni 2025". Danish: titel. */
  title: Scalars['String']['input'];
  /**
   * Short name, such as `{ da: "Loven om sundhedsråd", en: "The act on health councils" }`; the title is used if it is
   * left out. Danish: betegnelse.
   */
  label?: InputMaybe<TextInput>;
  /** Organisation that published it, such as "Folketinget". Danish: udgiver. */
  publisher: Scalars['String']['input'];
  /** Kind of document. Danish: dokumenttype. */
  kind: DocumentKind;
  /** Day of publication, such as "2025-06-20"; not later than today. Left out where it is not known. Danish: udgivet. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Web address with https. At retsinformation.dk it is an ELI address, such as
   * "https://www.retsinformation.dk/eli/lta/2025/699". Danish: adresse.
   */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Note on the document. Danish: bemærkning. */
  note?: InputMaybe<TextInput>;
  /** Sections that facts can cite; `recordSection` adds more. Danish: afsnit. */
  sections?: InputMaybe<Array<SectionInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new section of a document. Danish: nyt afsnit af et dokument. */
export type RecordSectionInput = {
  /** Key of a document that a user recorded, such as "act-2025-699". Danish: dokument. */
  documentKey: Scalars['String']['input'];
  /** Key that the document gives the section, such as "§ 1, nr. 5". Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Title, such as `{ da: "Sundhedsråd", en: "Health councils" }`. Danish: titel. */
  title: TextInput;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new step in the legal history. Danish: ny lovhistorisk begivenhed. */
export type RecordLegalEventInput = {
  /** Lower-case words joined by hyphens, such as "act-2025-699-passed". Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Kind of step. Danish: begivenhedstype. */
  kind: LegalEventKind;
  /** The day, such as "2025-06-20". It may lie ahead. Danish: dato. */
  date: Scalars['Date']['input'];
  /** Short title, such as `{ da: "Lov om sundhedsråd", en: "Act on health councils" }`. Danish: titel. */
  title: TextInput;
  /**
   * Content in a few sentences, such as `{ da: "Sundhedsråd oprettes.", en: "Health councils are set up." }`. Danish:
   * tekst.
   */
  text: TextInput;
  /**
   * Web address with https. At retsinformation.dk it is an ELI address, such as
   * "https://www.retsinformation.dk/eli/lta/2025/699". Danish: adresse.
   */
  url?: InputMaybe<Scalars['String']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new doubt. Danish: nyt tvivlspunkt. */
export type RecordDoubtInput = {
  /** Lower-case words joined by hyphens, such as "end-of-clusters". Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Kind of doubt. Danish: tvivlstype. */
  kind: DoubtKind;
  /** How much it matters: HIGH, MEDIUM, LOW or INFO. Danish: alvor. */
  severity: Severity;
  /** Short title, such as `{ da: "Klyngernes ophør", en: "End of the clusters" }`. Danish: titel. */
  title: TextInput;
  /** The doubt in a few sentences, such as `{ da: "Loven angiver ingen dag." }`. Danish: tekst. */
  text: TextInput;
  /** Possible readings; at most 20. Danish: læsninger. */
  readings?: InputMaybe<Array<TextInput>>;
  /** Reading that the service uses, such as `{ da: "31. december 2026." }`. Danish: valgt læsning. */
  taken: TextInput;
  /**
   * Global ids of the objects that it concerns; at most 100. Agreements and plans that users drafted cannot be among them,
   * because a doubt is public. Danish: vedrører.
   */
  subjectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The decision on a doubt. Danish: afgørelse af tvivl. */
export type ResolveDoubtInput = {
  /** Key of the doubt, such as "end-of-clusters". Danish: tvivlspunkt. */
  doubtKey: Scalars['String']['input'];
  /** First day without the doubt, such as "2026-11-01". Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /** Decision, such as `{ da: "Loven angiver dagen.", en: "The act gives the day." }`. Danish: afgørelse. */
  resolution: TextInput;
  /**
   * Places in recorded documents that state the end, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. They
   * are served as `basis` of the field `validTo`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordDocument. Danish: svar på registrering af kildedokument. */
export type RecordDocumentPayload = {
  __typename?: 'RecordDocumentPayload';
  /** The document after the write. Danish: det ændrede. */
  document: Document;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of recordSection. Danish: svar på registrering af afsnit. */
export type RecordSectionPayload = {
  __typename?: 'RecordSectionPayload';
  /** The document after the write. Danish: det ændrede. */
  document: Document;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of recordLegalEvent. Danish: svar på registrering af lovhistorisk begivenhed. */
export type RecordLegalEventPayload = {
  __typename?: 'RecordLegalEventPayload';
  /** The legal event after the write. Danish: det ændrede. */
  legalEvent: LegalEvent;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of recordDoubt. Danish: svar på registrering af tvivl. */
export type RecordDoubtPayload = {
  __typename?: 'RecordDoubtPayload';
  /** The doubt after the write. Danish: det ændrede. */
  doubt: Doubt;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of resolveDoubt. Danish: svar på afgørelse af tvivl. */
export type ResolveDoubtPayload = {
  __typename?: 'ResolveDoubtPayload';
  /** The doubt after the write. Danish: det ændrede. */
  doubt: Doubt;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A task of a kind of body, or of an organisation. Danish: opgave. */
export type Task = Node & Fact & QualitySubject & {
  __typename?: 'Task';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
  /** Kind of body that has the task; null where an organisation has it. Danish: organtype. */
  bodyKind?: Maybe<BodyKind>;
  /** Type of body that has the task; null where another party has it. Danish: organtype. */
  bodyType?: Maybe<BodyType>;
  /** Side whose authorities all have the task, such as MUNICIPALITY; null where another party has it. Danish: part. */
  side?: Maybe<Side>;
  /** The task with the bearer before, on its last day; null where it was not transferred. Danish: overdraget fra. */
  transferredFrom?: Maybe<Task>;
  /** The task as others carry it on, each on its nearest day. Danish: overdraget til. */
  transferredTo: Array<Task>;
  /** Organisation that has the task; null where a kind of body has it. Danish: organisation. */
  organisation?: Maybe<Organisation>;
  /** List that the task belongs to. Danish: opgavetype. */
  kind: TaskKind;
  /** Position in the order of the document, from 1. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Tasks of another list with the same content at another length. Danish: tilsvarende opgaver. */
  relatedTo: Array<Task>;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A task of a kind of body, or of an organisation. Danish: opgave. */
export type TaskTextArgs = {
  language?: InputMaybe<Language>;
};


/** A task of a kind of body, or of an organisation. Danish: opgave. */
export type TaskNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A statement of a document that is text rather than structure. Danish: udsagn. */
export type Statement = Node & Fact & QualitySubject & {
  __typename?: 'Statement';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Subject of the statement, as a category. Danish: kategori. */
  category: StatementCategory;
  /** Position in the order of the document, from 1. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Number within the document, such as "2a"; null where there is none. Danish: nummer. */
  number?: Maybe<Scalars['String']['output']>;
  /** How binding it is: MUST, SHOULD, MAY or FACT. Danish: forpligtelsesgrad. */
  strength: Strength;
  /** Short title. Danish: titel. */
  title: Scalars['String']['output'];
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Kinds of body that the statement concerns; empty where it concerns none in particular. Danish: organtyper. */
  bodyKinds: Array<BodyKind>;
  /** Level that the statement concerns; null for none in particular. Danish: niveau. */
  level?: Maybe<Level>;
  /** Organisation that makes the statement or that it concerns; null for none. Danish: organisation. */
  organisation?: Maybe<Organisation>;
  /** Statement that this one belongs under; null for none. Danish: overordnet udsagn. */
  parent?: Maybe<Statement>;
  /** Statements that belong under this one. Danish: underordnede udsagn. */
  children: Array<Statement>;
  /** Day by which it should be done; null for none. Danish: frist. */
  due?: Maybe<Scalars['Date']['output']>;
  /** Web addresses that it leads to; empty where there are none. Danish: henvisninger. */
  links: Array<Link>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A statement of a document that is text rather than structure. Danish: udsagn. */
export type StatementTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A statement of a document that is text rather than structure. Danish: udsagn. */
export type StatementTextArgs = {
  language?: InputMaybe<Language>;
};


/** A statement of a document that is text rather than structure. Danish: udsagn. */
export type StatementNoteArgs = {
  language?: InputMaybe<Language>;
};

/** An organisation, authority, sector or group that the documents name. Danish: organisation. */
export type Organisation = Node & Fact & Named & Thing & QualitySubject & Successor & {
  __typename?: 'Organisation';
  /** Global id: opaque, stable and never reused. `node` and `nodes` find the object by it. Danish: id. */
  id: Scalars['ID']['output'];
  /** Day that the object is read as of. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Readable key, unique within its type and safe in URLs. A key never changes and is never reused. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Kind of organisation. Danish: organisationstype. */
  kind: OrganisationKind;
  /** Full name on the day that is read. Danish: navn. */
  name: Scalars['String']['output'];
  /** Every name, former and future ones included, with the period of each. Danish: navne. */
  names: Array<Name>;
  /** Short name, such as "PLO"; null for none. Danish: forkortelse. */
  abbreviation?: Maybe<Scalars['String']['output']>;
  /**
   * Numbers that public registers give it on the day that is read, such as CVR and SOR. Danish: officielle
   * identifikatorer.
   */
  identifiers: Array<Identifier>;
  /** Region that it belongs to; null for national organisations. Danish: region. */
  region?: Maybe<Region>;
  /** Hospitals that are its sites; empty for other organisations. Danish: hospitaler. */
  hospitals: Array<Hospital>;
  /** Tasks of the organisation. Danish: opgaver. */
  tasks: Array<Task>;
  /** Statements that it makes or that concern it. Danish: udsagn. */
  statements: Array<Statement>;
  /** Content of the source, summarised by this service. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Organisations that this one took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Organisation>;
  /** Organisations that took over from this one. One that has not started yet is read as of its first day. Danish: efterfølgere. */
  successors: Array<Organisation>;
  /** Successions in which it takes over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** Successions in which its successors take over from it. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day on which it is valid; null means not known or always. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which it is no longer valid (half-open period); null means open-ended or not known. Danish: gyldig til
   * (eksklusiv).
   */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the sources support the fact: STATED, DERIVED, INFERRED, or RECORDED by a user. Danish: belæg. */
  evidence: Evidence;
  /** Fields with evidence or sources of their own; empty where those of the fact hold for all. Danish: belæg for felter. */
  basis: Array<FieldBasis>;
  /** Places in the documents that support the fact; empty for a fact that was recorded without. Danish: kilde. */
  provenance: Array<Provenance>;
  /**
   * Last day of which the documents in `provenance` can speak; null where there are none, or none states a day. Danish:
   * kilderne rækker til.
   */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True for an open-ended fact that is read as of a day after `sourcesUntil`: it is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
  /** Reservation or reason that helps to read the fact correctly; null where there is none. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Version number, which grows with each change. Send it as `expectedVersion` to detect changes by others. Danish:
   * version.
   */
  version: Scalars['Int']['output'];
  /**
   * The latest 100 changes, newest first. Operation, time and role are public; names and contents are shown to admins
   * only. Danish: ændringslog.
   */
  changeLog: Array<AuditRecord>;
};


/** An organisation, authority, sector or group that the documents name. Danish: organisation. */
export type OrganisationTextArgs = {
  language?: InputMaybe<Language>;
};


/** An organisation, authority, sector or group that the documents name. Danish: organisation. */
export type OrganisationNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Conditions for listing a task; all that are given must be met. Danish: opgavefilter. */
export type TaskFilter = {
  /** Kind of body, such as HEALTH_CLUSTER or SSU. Danish: organtype. */
  bodyKind?: InputMaybe<Array<BodyKind>>;
  /** List that the task belongs to. Danish: opgavetype. */
  kind?: InputMaybe<Array<TaskKind>>;
  /** Key of the organisation, such as "plo". Danish: organisation. */
  organisation?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions for listing a statement; all that are given must be met. Danish: udsagnsfilter. */
export type StatementFilter = {
  /** Category, such as PRINCIPLE. Danish: kategori. */
  category?: InputMaybe<Array<StatementCategory>>;
  /** Kind of body, such as HEALTH_CLUSTER or SSU. Danish: organtype. */
  bodyKind?: InputMaybe<Array<BodyKind>>;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level?: InputMaybe<Array<Level>>;
  /** How binding it is: MUST, SHOULD, MAY or FACT. Danish: forpligtelsesgrad. */
  strength?: InputMaybe<Array<Strength>>;
  /** Key of the organisation, such as "plo". Danish: organisation. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Key of a source document, such as "003". Danish: dokument. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** Key of a section, used together with `document`. Danish: afsnit. */
  section?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions for listing an organisation; all that are given must be met. Danish: organisationsfilter. */
export type OrganisationFilter = {
  /** Kind of organisation, such as ASSOCIATION. Danish: organisationstype. */
  kind?: InputMaybe<Array<OrganisationKind>>;
  /** Official code of the region, such as "1085" for Region Sjælland. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Task objects. Danish: side af opgaver. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<TaskEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Task>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Task page. Danish: element i side af opgaver. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Task;
};

/** A page of Statement objects. Danish: side af udsagn. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<StatementEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Statement>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Statement page. Danish: element i side af udsagn. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Statement;
};

/** A page of Organisation objects. Danish: side af organisationer. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** Objects of the page, each with its cursor. Danish: elementer med markør. */
  edges: Array<OrganisationEdge>;
  /** Objects of the page, without cursors. Danish: elementer. */
  nodes: Array<Organisation>;
  /** Position of the page in the list. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** Number of objects in the whole list that meet the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
  /** Last day of which the documents of the service can speak; null where none states a day. Danish: kilderne rækker til. */
  sourcesUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged. Danish: ud over
   * kilderne.
   */
  beyondSources: Scalars['Boolean']['output'];
};

/** One object of a Organisation page. Danish: element i side af organisationer. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Cursor of the object, for `after` or `before`. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** Object of the list. Danish: objekt. */
  node: Organisation;
};

/** A new task. Danish: ny opgave. */
export type RecordTaskInput = {
  /** Lower-case words joined by hyphens, such as "acute-nursing". Danish: nøgle. */
  key: Scalars['String']['input'];
  /**
   * Key of the type of body that has the task, such as "health-cluster". Give exactly one of `bodyType`, `organisationKey`
   * and `side`. Danish: organtype.
   */
  bodyType?: InputMaybe<Scalars['String']['input']>;
  /** Key of the organisation that has the task, such as "kl". Danish: organisation. */
  organisationKey?: InputMaybe<Scalars['String']['input']>;
  /** Side whose authorities all have the task, such as MUNICIPALITY for all municipalities. Danish: part. */
  side?: InputMaybe<Side>;
  /** List that the task belongs to, such as STATUTORY. Danish: opgavetype. */
  kind: TaskKind;
  /** The task, such as `{ da: "Akutsygepleje i hjemmet.", en: "Acute nursing at home." }`. Danish: tekst. */
  text: TextInput;
  /** First day of it, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no longer in force; left out for an open end. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordTask. Danish: svar på registrering af opgave. */
export type RecordTaskPayload = {
  __typename?: 'RecordTaskPayload';
  /** The task after the write. Danish: det ændrede. */
  task: Task;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** The transfer of a task. Danish: overdragelse af opgave. */
export type TransferTaskInput = {
  /** Key of the task, such as "acute-nursing". Danish: opgave. */
  taskKey: Scalars['String']['input'];
  /** First day with the new bearer, such as "2027-01-01". Danish: overdragelsesdag. */
  on: Scalars['Date']['input'];
  /** Key of the task with its new bearer; default: the old key and the day. Danish: nøgle. */
  key?: InputMaybe<Scalars['String']['input']>;
  /**
   * Key of the type of body that has the task, such as "health-cluster". Give exactly one of `bodyType`, `organisationKey`
   * and `side`. Danish: organtype.
   */
  bodyType?: InputMaybe<Scalars['String']['input']>;
  /** Key of the organisation that has the task, such as "kl". Danish: organisation. */
  organisationKey?: InputMaybe<Scalars['String']['input']>;
  /** Side whose authorities all have the task, such as MUNICIPALITY for all municipalities. Danish: part. */
  side?: InputMaybe<Side>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. An admin's
   * fact is then STATED, an editor's stays RECORDED with `provenance`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of transferTask. Danish: svar på overdragelse af opgave. */
export type TransferTaskPayload = {
  __typename?: 'TransferTaskPayload';
  /** The task with its new bearer after the write. Danish: det ændrede. */
  task: Task;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** The end of a task. Danish: ophævelse af opgave. */
export type EndTaskInput = {
  /** Key of the task, such as "acute-nursing". Danish: opgave. */
  taskKey: Scalars['String']['input'];
  /** First day without the task, such as "2027-01-01". Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /**
   * Places in recorded documents that state the end, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. They are
   * served as `basis` of the field `validTo`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny lov". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of endTask. Danish: svar på ophævelse af opgave. */
export type EndTaskPayload = {
  __typename?: 'EndTaskPayload';
  /** The task after the write. Danish: det ændrede. */
  task: Task;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** One thing of the structure. Exactly one of the fields must be given. Danish: led i strukturen. */
export type ThingInput = {
  /** Code of a region, such as "1085". Danish: region. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Official code of a municipality, such as "0316". Danish: kommune. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of a hospital, such as "1085-holbaek-sygehus". Danish: hospital. */
  hospitalKey?: InputMaybe<Scalars['String']['input']>;
  /** Key of an organisation, such as "plo". Danish: organisation. */
  organisationKey?: InputMaybe<Scalars['String']['input']>;
  /** Key of a body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A thing that comes before or after another of its type, and how. Danish: afløsning. */
export type SuccessionInput = {
  /** The other thing. Danish: led. */
  thing: ThingInput;
  /** Kind of takeover, such as MERGES_INTO. Danish: afløsningstype. */
  kind: SuccessionKind;
  /**
   * Legal day of the takeover, such as "2027-01-01"; default: the first day of the successor, or the day of the end.
   * Danish: retlig dag.
   */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which the successor works, such as "2026-01-01", where that is another day. Danish: driftsdag. */
  operationalFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Part of the predecessor's people that goes to the successor, such as 0.4. All parts add up to 1 at most. Danish: andel. */
  share?: InputMaybe<Scalars['Float']['input']>;
};

/** A new region and what lies in it. Danish: oprettelse af region. */
export type EstablishRegionInput = {
  /** Lower-case words, such as "oestdanmark", or the official code. Keys are never reused. Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Official code of four digits, such as "1086"; left out if there is none yet. Danish: officiel kode. */
  officialCode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-2 code, such as "DK-81"; left out if there is none. Danish: ISO 3166-2-kode. */
  iso3166?: InputMaybe<Scalars['String']['input']>;
  /** Name, such as "Region Østdanmark"; at most 200 characters. Danish: navn. */
  name: Scalars['String']['input'];
  /** First day, such as "2027-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * Official codes of the municipalities that lie in it from its first day, such as ["0316"]; at most 200. Danish:
   * kommuner.
   */
  municipalityCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Keys of the hospitals that lie in it from its first day, such as ["1085-holbaek-sygehus"]; at most 200. Danish:
   * hospitaler.
   */
  hospitalKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Keys of the organisations that lie in it from its first day, such as ["kkr-1085"]; at most 200. Danish:
   * organisationer.
   */
  organisationKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of the bodies that lie in it from its first day, such as ["1085-ssu"]; at most 200. Danish: organer. */
  bodyKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Things of its type that it comes after, such as `[{ thing: { regionCode: "1084" }, kind: MERGES_INTO }]`; at most 100.
   * Danish: forgængere.
   */
  predecessors?: InputMaybe<Array<SuccessionInput>>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. The fact is
   * then STATED, and RECORDED without any. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new municipality. Danish: oprettelse af kommune. */
export type EstablishMunicipalityInput = {
  /** Official code of four digits, such as "0499". Codes are never reused. Danish: kommunekode. */
  code: Scalars['String']['input'];
  /** Name, such as "Sydhavet"; at most 200 characters. Danish: navn. */
  name: Scalars['String']['input'];
  /** Full official name, such as "Sydhavets Kommune"; at most 200 characters. Danish: officielt navn. */
  officialName: Scalars['String']['input'];
  /** Code of the region that it lies in, such as "1083". Danish: regionskode. */
  regionCode: Scalars['String']['input'];
  /** First day, such as "2027-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * Keys of the bodies that it is a member of from its first day, such as ["1085-sundhedsklynge-holbaek"]; at most 200.
   * Danish: organer.
   */
  bodyKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Things of its type that it comes after, such as `[{ thing: { municipalityCode: "0316" }, kind: MERGES_INTO }]`; at most 100.
   * Danish: forgængere.
   */
  predecessors?: InputMaybe<Array<SuccessionInput>>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. The fact is
   * then STATED, and RECORDED without any. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new hospital. Danish: oprettelse af hospital. */
export type EstablishHospitalInput = {
  /** Lower-case words, such as "nyt-hospital-nordsjaelland". Keys are never reused. Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Name, such as "Nyt Hospital Nordsjælland"; at most 200 characters. Danish: navn. */
  name: Scalars['String']['input'];
  /** Code of the region that it lies in, such as "1084". Danish: regionskode. */
  regionCode: Scalars['String']['input'];
  /**
   * Key of the hospital organisation that it is a site of, such as "regionshospital-nordjylland"; left out if it is
   * independent. Danish: hospitalsorganisation.
   */
  organisationKey?: InputMaybe<Scalars['String']['input']>;
  /** Towns or sites of the hospital, such as ["Hillerød"]; at most 50. Danish: matrikler. */
  sites?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for an acute hospital with few specialised functions; left out if not known. Danish: modificeret akuthospital. */
  isModifiedAcuteHospital?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day, such as "2027-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * Keys of the bodies that it is a member of from its first day, such as ["1085-sundhedsklynge-holbaek"]; at most 200.
   * Danish: organer.
   */
  bodyKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Things of its type that it comes after, such as `[{ thing: { hospitalKey: "1085-holbaek-sygehus" }, kind: REPLACES }]`; at
   * most 100. Danish: forgængere.
   */
  predecessors?: InputMaybe<Array<SuccessionInput>>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. The fact is
   * then STATED, and RECORDED without any. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new organisation. Danish: oprettelse af organisation. */
export type EstablishOrganisationInput = {
  /** Lower-case words, such as "kkr-oestdanmark". Keys are never reused. Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Kind of organisation. Danish: organisationstype. */
  kind: OrganisationKind;
  /** Name, such as "KKR Østdanmark"; at most 200 characters. Danish: navn. */
  name: Scalars['String']['input'];
  /** Short name, such as "KKR"; left out if there is none. Danish: forkortelse. */
  abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** Description of the organisation, in Danish and English. Danish: tekst. */
  text: TextInput;
  /** Code of the region that it belongs to, such as "1085"; left out for a national organisation. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** First day, such as "2027-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * Keys of the hospitals that are its sites from its first day, such as ["1085-holbaek-sygehus"]; at most 200. Danish:
   * hospitaler.
   */
  hospitalKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Things of its type that it comes after, such as `[{ thing: { organisationKey: "kkr-1084" }, kind: MERGES_INTO }]`; at most 100.
   * Danish: forgængere.
   */
  predecessors?: InputMaybe<Array<SuccessionInput>>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. The fact is
   * then STATED, and RECORDED without any. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A thing and its new name. Danish: omdøbning. */
export type RenameThingInput = {
  /** Thing to rename. Danish: led. */
  thing: ThingInput;
  /**
   * New name, such as "Regionshospitalet Gødstrup"; at most 200 characters. Left out to change only the official name.
   * Danish: navn.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /** New official name of a municipality, such as "Roskilde-Lejre Kommune"; at most 200 characters. Danish: officielt navn. */
  officialName?: InputMaybe<Scalars['String']['input']>;
  /** First day of the name, such as "2027-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. The fact is
   * then STATED, and RECORDED without any. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A thing and its new place. Exactly one of `regionCode` and `organisationKey` must be given. Danish: flytning. */
export type PlaceThingInput = {
  /** Thing to place: a municipality, hospital, organisation or body. Danish: led. */
  thing: ThingInput;
  /** Code of the region, such as "1083". Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Key of the organisation that a hospital is a site of, such as "regionshospital-nordjylland". Danish:
   * hospitalsorganisation.
   */
  organisationKey?: InputMaybe<Scalars['String']['input']>;
  /** First day in the new place, such as "2027-01-01". Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. The fact is
   * then STATED, and RECORDED without any. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A thing, the day on which it ends, and what becomes of it. Danish: nedlæggelse. */
export type EndThingInput = {
  /** Thing to end. Danish: led. */
  thing: ThingInput;
  /** First day on which it no longer exists, such as "2027-01-01". Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /**
   * Things of its type that come after it, such as `[{ thing: { regionCode: "oestdanmark" }, kind: MERGES_INTO }]`; at
   * most 100. Danish: efterfølgere.
   */
  successors?: InputMaybe<Array<SuccessionInput>>;
  /**
   * Thing of its type that takes what lies in it, and its memberships of bodies, such as `{ regionCode: "oestdanmark" }`.
   * Danish: flyttet til.
   */
  movedTo?: InputMaybe<ThingInput>;
  /**
   * Places in recorded documents that state the end, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. They
   * are served as `basis` of the field `validTo`. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Two things of one type, and how one comes after the other. Danish: registrering af afløsning. */
export type RecordSuccessionInput = {
  /** Thing that is succeeded. Danish: forgænger. */
  predecessor: ThingInput;
  /** Thing of the same type that takes over. Danish: efterfølger. */
  successor: ThingInput;
  /** Kind of takeover, such as MERGES_INTO. Danish: afløsningstype. */
  kind: SuccessionKind;
  /** Legal day of the takeover, such as "2027-01-01". Danish: retlig dag. */
  date: Scalars['Date']['input'];
  /** First day on which the successor works, such as "2026-01-01", where that is another day. Danish: driftsdag. */
  operationalFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Part of the predecessor's people that goes to the successor, such as 0.4. All parts add up to 1 at most. Danish: andel. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. The fact is
   * then STATED, and RECORDED without any. Danish: kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Must be left out, because the write creates something new; otherwise INVALID_INPUT. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of establishRegion. Danish: svar på oprettelse af region. */
export type EstablishRegionPayload = {
  __typename?: 'EstablishRegionPayload';
  /** The region after the write. Danish: det ændrede. */
  region: Region;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of establishMunicipality. Danish: svar på oprettelse af kommune. */
export type EstablishMunicipalityPayload = {
  __typename?: 'EstablishMunicipalityPayload';
  /** The municipality after the write. Danish: det ændrede. */
  municipality: Municipality;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of establishHospital. Danish: svar på oprettelse af hospital. */
export type EstablishHospitalPayload = {
  __typename?: 'EstablishHospitalPayload';
  /** The hospital after the write. Danish: det ændrede. */
  hospital: Hospital;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of establishOrganisation. Danish: svar på oprettelse af organisation. */
export type EstablishOrganisationPayload = {
  __typename?: 'EstablishOrganisationPayload';
  /** The organisation after the write. Danish: det ændrede. */
  organisation: Organisation;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of renameThing. Danish: svar på omdøbning. */
export type RenameThingPayload = {
  __typename?: 'RenameThingPayload';
  /** The thing after the write. Danish: det ændrede. */
  thing: Thing;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of placeThing. Danish: svar på flytning. */
export type PlaceThingPayload = {
  __typename?: 'PlaceThingPayload';
  /** The thing after the write. Danish: det ændrede. */
  thing: Thing;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of endThing. Danish: svar på nedlæggelse. */
export type EndThingPayload = {
  __typename?: 'EndThingPayload';
  /** The thing after the write. Danish: det ændrede. */
  thing: Thing;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of recordSuccession. Danish: svar på registrering af afløsning. */
export type RecordSuccessionPayload = {
  __typename?: 'RecordSuccessionPayload';
  /** The succession after the write. Danish: det ændrede. */
  succession: Succession;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** The structure after the write, or as it would be with `validateOnly`. Danish: strukturen efter ændringen. */
  query: Query;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Places of one type that become one. Danish: sammenlægning. */
export type MergePlacesInput = {
  /** Places that merge: 2 to 20 regions, municipalities, hospitals or organisations. Danish: steder. */
  places: Array<ThingInput>;
  /** The new place. Danish: nyt sted. */
  into: NewPlaceInput;
  /** First day of what is new, and first day without what ends, such as "2027-01-01". Danish: virkningsdag. */
  on: Scalars['Date']['input'];
  /** First day on which what is new works, such as "2026-01-01", where that is another day. Danish: driftsdag. */
  operationalFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Title of the change set; made of the names if left out. Danish: titel. */
  title?: InputMaybe<TextInput>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. Danish:
   * kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** True to check the whole set without writing. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text; returned in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason of every operation; only admins can read it. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A place that becomes several. Danish: deling. */
export type SplitPlaceInput = {
  /** Region, municipality, hospital or organisation that is split. Danish: sted. */
  place: ThingInput;
  /** The new places, 2 to 20. Danish: dele. */
  into: Array<PartInput>;
  /** First day of what is new, and first day without what ends, such as "2027-01-01". Danish: virkningsdag. */
  on: Scalars['Date']['input'];
  /** First day on which what is new works, such as "2026-01-01", where that is another day. Danish: driftsdag. */
  operationalFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Title of the change set; made of the names if left out. Danish: titel. */
  title?: InputMaybe<TextInput>;
  /**
   * Places in recorded documents that state it, such as `[{ documentKey: "act-2025-699", section: "§ 1" }]`. Danish:
   * kilder.
   */
  citations?: InputMaybe<Array<CitationInput>>;
  /** True to check the whole set without writing. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text; returned in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason of every operation; only admins can read it. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new place. The fields that are left out are those that places of its type do not have. Danish: nyt sted. */
export type NewPlaceInput = {
  /** Key in lower-case words, such as "oestdanmark"; for a municipality its official code of four digits. Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Name, such as "Region Østdanmark"; at most 200 characters. Danish: navn. */
  name: Scalars['String']['input'];
  /** Full official name of a municipality, such as "Sydhavets Kommune"; required there. Danish: officielt navn. */
  officialName?: InputMaybe<Scalars['String']['input']>;
  /** Official code of a region whose key is in words, such as "1086". Danish: officiel kode. */
  officialCode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-2 code of a region, such as "DK-81". Danish: ISO 3166-2-kode. */
  iso3166?: InputMaybe<Scalars['String']['input']>;
  /** Code of the region that it lies in, such as "1083"; required for a municipality or hospital. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Key of the organisation that a hospital is a site of, such as "regionshospital-nordjylland". Danish:
   * hospitalsorganisation.
   */
  organisationKey?: InputMaybe<Scalars['String']['input']>;
  /** Towns or sites of a hospital, such as ["Hillerød"]. Danish: matrikler. */
  sites?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for an acute hospital with few specialised functions. Danish: modificeret akuthospital. */
  isModifiedAcuteHospital?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kind of organisation; required for an organisation. Danish: organisationstype. */
  kind?: InputMaybe<OrganisationKind>;
  /** Short name of an organisation, such as "KKR". Danish: forkortelse. */
  abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** Description of an organisation; required for an organisation. Danish: tekst. */
  text?: InputMaybe<TextInput>;
};

/** A part of a place that is split, and what goes to it. Danish: del. */
export type PartInput = {
  /** Key in lower-case words, such as "oestdanmark"; for a municipality its official code of four digits. Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Name, such as "Region Østdanmark"; at most 200 characters. Danish: navn. */
  name: Scalars['String']['input'];
  /** Full official name of a municipality, such as "Sydhavets Kommune"; required there. Danish: officielt navn. */
  officialName?: InputMaybe<Scalars['String']['input']>;
  /** Official code of a region whose key is in words, such as "1086". Danish: officiel kode. */
  officialCode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-2 code of a region, such as "DK-81". Danish: ISO 3166-2-kode. */
  iso3166?: InputMaybe<Scalars['String']['input']>;
  /** Code of the region that it lies in, such as "1083"; required for a municipality or hospital. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Key of the organisation that a hospital is a site of, such as "regionshospital-nordjylland". Danish:
   * hospitalsorganisation.
   */
  organisationKey?: InputMaybe<Scalars['String']['input']>;
  /** Towns or sites of a hospital, such as ["Hillerød"]. Danish: matrikler. */
  sites?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for an acute hospital with few specialised functions. Danish: modificeret akuthospital. */
  isModifiedAcuteHospital?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kind of organisation; required for an organisation. Danish: organisationstype. */
  kind?: InputMaybe<OrganisationKind>;
  /** Short name of an organisation, such as "KKR". Danish: forkortelse. */
  abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** Description of an organisation; required for an organisation. Danish: tekst. */
  text?: InputMaybe<TextInput>;
  /** Part of the people that goes to it, such as 0.4. All parts add up to 1 at most. Danish: andel. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** Official codes of the municipalities that go to a new region, such as ["0316"]. Danish: kommuner. */
  municipalityCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of the hospitals that go to a new region or organisation, such as ["1085-holbaek-sygehus"]. Danish: hospitaler. */
  hospitalKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of the organisations that go to a new region, such as ["kkr-1085"]. Danish: organisationer. */
  organisationKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Keys of the bodies that go to a new region, or that a new municipality or hospital is a member of; default: the bodies
   * of the municipality or hospital that is split. Danish: organer.
   */
  bodyKeys?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A closed list of codes with its words. Danish: kodeliste. */
export type VocabularyType = {
  __typename?: 'VocabularyType';
  /** Name of the type in this schema, such as "SeatKind". Danish: navn. */
  name: Scalars['String']['output'];
  /** Word for the type. Danish: betegnelse. */
  label: Scalars['String']['output'];
  /** Meaning of the type. Danish: beskrivelse. */
  description: Scalars['String']['output'];
  /** Codes of the type with their words. Danish: værdier. */
  values: Array<VocabularyWord>;
};

/** The word for a code. Danish: ord. */
export type VocabularyWord = {
  __typename?: 'VocabularyWord';
  /** Code as fields of this API return it. Danish: kode. */
  code: Scalars['String']['output'];
  /** Word for one, as it is written within a sentence. Danish: betegnelse. */
  label: Scalars['String']['output'];
  /** Word for several; null where the word is not counted. Danish: flertal. */
  plural?: Maybe<Scalars['String']['output']>;
  /** Meaning of the code. Danish: beskrivelse. */
  description: Scalars['String']['output'];
};

/** A receiver to which the service delivers the changes of the feed, in order. Danish: webhook. */
export type Webhook = Named & {
  __typename?: 'Webhook';
  /** Key of the webhook. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name of the webhook, for admins. Danish: navn. */
  name: Scalars['String']['output'];
  /** Address to which changes are posted. Danish: adresse. */
  url: Scalars['String']['output'];
  /** Conditions that a change must meet to be delivered; all are null where every change is. Danish: filter. */
  filter: WebhookFilter;
  /** State of the webhook. Danish: tilstand. */
  state: WebhookState;
  /**
   * Secret that signs deliveries, in the form of Standard Webhooks; only in the response to registerWebhook and
   * rotateWebhookSecret. Null in every other response, and where nothing was written. Danish: hemmelighed.
   */
  secret?: Maybe<Scalars['String']['output']>;
  /** How far the deliveries have come; null where nothing was written, and for a deleted webhook. Danish: levering. */
  delivery?: Maybe<WebhookDelivery>;
  /** Number of changes of the webhook, counted from 1; for `expectedVersion`. Danish: version. */
  version: Scalars['Int']['output'];
  /** The latest 100 changes of the webhook, newest first. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** Conditions that a delivered change meets, as in ChangeFilter; null for none. Danish: filter. */
export type WebhookFilter = {
  __typename?: 'WebhookFilter';
  /** Type of the changed object. Danish: type. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** Key of the changed object. Danish: nøgle. */
  entityKey?: Maybe<Scalars['String']['output']>;
  /** Name of the operation. Danish: handling. */
  operation?: Maybe<Scalars['String']['output']>;
  /** Official code of the region that the change concerns. Danish: regionskode. */
  regionCode?: Maybe<Scalars['String']['output']>;
  /** Official code of the municipality that the change concerns. Danish: kommunekode. */
  municipalityCode?: Maybe<Scalars['String']['output']>;
  /** Key of the body that the change concerns. Danish: organ. */
  bodyKey?: Maybe<Scalars['String']['output']>;
};

/** How far the deliveries to a webhook have come. Danish: levering. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** Sequence number of the last acknowledged change; changes that the filter leaves out count. Danish: nået til. */
  position: Scalars['Int']['output'];
  /** Number of changes after the position, of any kind. Danish: efterslæb. */
  lag: Scalars['Int']['output'];
  /** Number of failed attempts since the last acknowledged delivery. Danish: mislykkede forsøg. */
  failedAttempts: Scalars['Int']['output'];
  /** Time of the first of these attempts in UTC; null for none. Danish: mislykkes siden. */
  failingSince?: Maybe<Scalars['String']['output']>;
  /** Time of the next attempt in UTC; null unless the last one failed. Danish: næste forsøg. */
  nextAttemptAt?: Maybe<Scalars['String']['output']>;
  /** Reason why the last attempt failed, such as "HTTP 500"; null where it was acknowledged. Danish: seneste fejl. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** Time of the last acknowledged delivery in UTC; null for none. Danish: bekræftet. */
  acknowledgedAt?: Maybe<Scalars['String']['output']>;
};

/** A receiver of changes to register. Danish: registrering af webhook. */
export type RegisterWebhookInput = {
  /** Name of the webhook, for admins, such as "Journal". At most 200 characters. Danish: navn. */
  name: Scalars['String']['input'];
  /**
   * Address to post changes to, such as "https://modtager.dk/webhook": https and a public host, unless the service is set
   * to send to any. No user name, password and fragment; at most 2000 characters. Danish: adresse.
   */
  url: Scalars['String']['input'];
  /** Conditions that a change must meet to be delivered; without them, every change is. Danish: filter. */
  filter?: InputMaybe<ChangeFilter>;
  /** Sequence number after which to deliver; only changes after the registration if left out. Danish: efter. */
  after?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny modtager". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of registerWebhook. Danish: svar på registrering af webhook. */
export type RegisterWebhookPayload = {
  __typename?: 'RegisterWebhookPayload';
  /** The webhook after the write. Danish: det ændrede. */
  webhook: Webhook;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** New values for a webhook; what is left out stays. Danish: rettelse af webhook. */
export type ChangeWebhookInput = {
  /** Key of the webhook, such as "webhook-5d41402abc4b2a76b971". Danish: webhook. */
  webhookKey: Scalars['String']['input'];
  /** Name of the webhook, for admins, such as "Journal". At most 200 characters. Danish: navn. */
  name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Address to post changes to, such as "https://modtager.dk/webhook": https and a public host, unless the service is set
   * to send to any. No user name, password and fragment; at most 2000 characters. Danish: adresse.
   */
  url?: InputMaybe<Scalars['String']['input']>;
  /** All conditions that a change must meet to be delivered; `{}` delivers every change. Danish: filter. */
  filter?: InputMaybe<ChangeFilter>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny modtager". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of changeWebhook. Danish: svar på rettelse af webhook. */
export type ChangeWebhookPayload = {
  __typename?: 'ChangeWebhookPayload';
  /** The webhook after the write. Danish: det ændrede. */
  webhook: Webhook;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A webhook to pause. Danish: pause. */
export type PauseWebhookInput = {
  /** Key of the webhook, such as "webhook-5d41402abc4b2a76b971". Danish: webhook. */
  webhookKey: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny modtager". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of pauseWebhook. Danish: svar på pause. */
export type PauseWebhookPayload = {
  __typename?: 'PauseWebhookPayload';
  /** The webhook after the write. Danish: det ændrede. */
  webhook: Webhook;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A webhook to resume. Danish: genoptagelse. */
export type ResumeWebhookInput = {
  /** Key of the webhook, such as "webhook-5d41402abc4b2a76b971". Danish: webhook. */
  webhookKey: Scalars['String']['input'];
  /** Sequence number after which to deliver; the last acknowledged one if left out. Danish: efter. */
  after?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny modtager". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of resumeWebhook. Danish: svar på genoptagelse. */
export type ResumeWebhookPayload = {
  __typename?: 'ResumeWebhookPayload';
  /** The webhook after the write. Danish: det ændrede. */
  webhook: Webhook;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A webhook to give a new secret. Danish: udskiftning af hemmelighed. */
export type RotateWebhookSecretInput = {
  /** Key of the webhook, such as "webhook-5d41402abc4b2a76b971". Danish: webhook. */
  webhookKey: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny modtager". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of rotateWebhookSecret. Danish: svar på udskiftning af hemmelighed. */
export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /** The webhook after the write. Danish: det ændrede. */
  webhook: Webhook;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A webhook to delete. Danish: sletning af webhook. */
export type DeleteWebhookInput = {
  /** Key of the webhook, such as "webhook-5d41402abc4b2a76b971". Danish: webhook. */
  webhookKey: Scalars['String']['input'];
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the change, such as "ny modtager". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of deleteWebhook. Danish: svar på sletning af webhook. */
export type DeleteWebhookPayload = {
  __typename?: 'DeleteWebhookPayload';
  /** The webhook after the write. Danish: det ændrede. */
  webhook: Webhook;
  /** Rules that the result deviates from without being refused; empty where there are none. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Sequence number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The `clientMutationId` of the input; null where none was given. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AgreementParty:
    | ( RegionView )
    | ( MunicipalityView )
  ;
  FindingRule:
    | ( RepresentationRuleView )
    | ( ChairRuleView )
    | ( BalanceRuleView )
  ;
  MembershipMember:
    | ( MunicipalityView )
    | ( HospitalView )
    | ( OrganisationView )
  ;
  HandedOver:
    | ( GoalView )
    | ( InitiativeView )
    | ( JointFundView )
  ;
  GoalOwner:
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( HealthAgreementView )
    | ( InitiativeView )
  ;
  IdentifierOwner:
    | ( RegionView )
    | ( MunicipalityView )
    | ( HospitalView )
    | ( OrganisationView )
  ;
  LifecycleParty:
    | ( RegionView )
    | ( MunicipalityView )
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
  ;
  LawRule:
    | ( BodyTypeView )
    | ( BodyLevelRuleView )
    | ( RepresentationRuleView )
    | ( ChairRuleView )
    | ( CadenceRuleView )
    | ( InvolvementDutyView )
    | ( VariationRuleView )
    | ( BalanceRuleView )
  ;
  SearchHit:
    | ( RegionView )
    | ( MunicipalityView )
    | ( HospitalView )
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( OrganisationView )
    | ( StatementView )
    | ( TaskView )
    | ( RepresentationRuleView )
    | ( ChairRuleView )
    | ( CadenceRuleView )
    | ( InvolvementDutyView )
    | ( VariationRuleView )
    | ( KeyFigureView )
    | ( InitiativeView )
    | ( LegalEventView )
    | ( ClaimView )
    | ( DoubtView )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( HealthAgreementView )
    | ( PracticePlanView )
    | ( PersonView )
    | ( AppointmentView )
    | ( ChairmanshipView )
    | ( LocalAgreementView )
    | ( InvolvementView )
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( BodyLevelView )
    | ( MembershipView )
    | ( SuccessionView )
    | ( BodyTypeView )
    | ( BodyLevelRuleView )
    | ( FundingRoundView )
    | ( KeyFigureView )
    | ( JointFundView )
    | ( FundEntryView )
    | ( PopulationSetView )
    | ( GoalView )
    | ( IdentifierView )
    | ( InitiativeView )
    | ( MeetingView )
    | ( ConstitutionDecisionView )
    | ( SecretariatPartyView )
    | ( AffiliationConcernView )
    | ( RepresentationView )
    | ( RegionView )
    | ( MunicipalityView )
    | ( HospitalView )
    | ( RepresentationRuleView )
    | ( ChairRuleView )
    | ( CadenceRuleView )
    | ( InvolvementDutyView )
    | ( VariationRuleView )
    | ( BalanceRuleView )
    | ( SeatAllocationView )
    | ( DocumentView )
    | ( LegalEventView )
    | ( ClaimView )
    | ( DoubtView )
    | ( TaskView )
    | ( StatementView )
    | ( OrganisationView )
  ;
  Named:
    | ( HealthAgreementView )
    | ( PracticePlanView )
    | ( PersonView )
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( BodyTypeView )
    | ( InitiativeView )
    | ( SecretariatPartyView )
    | ( RegionView )
    | ( MunicipalityView )
    | ( HospitalView )
    | ( NameRecord )
    | ( OrganisationView )
    | ( WebhookView )
  ;
  Fact:
    | ( HealthAgreementView )
    | ( PracticePlanView )
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( MembershipView )
    | ( SuccessionView )
    | ( BodyTypeView )
    | ( BodyLevelRuleView )
    | ( FundingRoundView )
    | ( KeyFigureView )
    | ( IdentifierView )
    | ( InitiativeView )
    | ( RegionView )
    | ( MunicipalityView )
    | ( HospitalView )
    | ( RepresentationRuleView )
    | ( ChairRuleView )
    | ( CadenceRuleView )
    | ( InvolvementDutyView )
    | ( VariationRuleView )
    | ( BalanceRuleView )
    | ( SeatAllocationView )
    | ( LegalEventView )
    | ( ClaimView )
    | ( DoubtView )
    | ( TaskView )
    | ( StatementView )
    | ( OrganisationView )
  ;
  Thing:
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( RegionView )
    | ( MunicipalityView )
    | ( HospitalView )
    | ( OrganisationView )
  ;
  SeatRequirer:
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( MunicipalityView )
  ;
  FindingSubject:
    | ( HealthAgreementView )
    | ( PracticePlanView )
    | ( PersonView )
    | ( AppointmentView )
    | ( ChairmanshipView )
    | ( LocalAgreementView )
    | ( InvolvementView )
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( JointFundView )
    | ( GoalView )
    | ( InitiativeView )
    | ( MeetingView )
    | ( ConstitutionDecisionView )
    | ( MunicipalityView )
    | ( RepresentationRuleView )
    | ( ChairRuleView )
    | ( BalanceRuleView )
    | ( SeatAllocationView )
  ;
  Body:
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
  ;
  Successor:
    | ( HealthAgreementView )
    | ( PracticePlanView )
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( RegionView )
    | ( MunicipalityView )
    | ( HospitalView )
    | ( OrganisationView )
  ;
  QualitySubject:
    | ( HealthAgreementView )
    | ( PracticePlanView )
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( MembershipView )
    | ( SuccessionView )
    | ( BodyTypeView )
    | ( BodyLevelRuleView )
    | ( FundingRoundView )
    | ( KeyFigureView )
    | ( IdentifierView )
    | ( InitiativeView )
    | ( RegionView )
    | ( MunicipalityView )
    | ( HospitalView )
    | ( RepresentationRuleView )
    | ( ChairRuleView )
    | ( CadenceRuleView )
    | ( InvolvementDutyView )
    | ( VariationRuleView )
    | ( BalanceRuleView )
    | ( SeatAllocationView )
    | ( DocumentView )
    | ( LegalEventView )
    | ( ClaimView )
    | ( DoubtView )
    | ( TaskView )
    | ( StatementView )
    | ( OrganisationView )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  OrderDirection: OrderDirection;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Named: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Named']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Thing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Thing']>;
  FieldBasis: ResolverTypeWrapper<FieldBasisModel>;
  Provenance: ResolverTypeWrapper<Citation>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  HealthAgreementPayload: ResolverTypeWrapper<Omit<HealthAgreementPayload, 'healthAgreement' | 'warnings' | 'query'> & { healthAgreement: ResolversTypes['HealthAgreement'], warnings: Array<ResolversTypes['Obstacle']>, query: ResolversTypes['Query'] }>;
  PracticePlanPayload: ResolverTypeWrapper<Omit<PracticePlanPayload, 'practicePlan' | 'warnings' | 'query'> & { practicePlan: ResolversTypes['PracticePlan'], warnings: Array<ResolversTypes['Obstacle']>, query: ResolversTypes['Query'] }>;
  DraftHealthAgreementInput: DraftHealthAgreementInput;
  HealthAgreementStepInput: HealthAgreementStepInput;
  HealthAgreementTextStepInput: HealthAgreementTextStepInput;
  GiveHealthAgreementInputInput: GiveHealthAgreementInputInput;
  DecideOnHealthAgreementInput: DecideOnHealthAgreementInput;
  RejectHealthAgreementInput: RejectHealthAgreementInput;
  ExtendHealthAgreementInput: ExtendHealthAgreementInput;
  DraftPracticePlanInput: DraftPracticePlanInput;
  PracticePlanStepInput: PracticePlanStepInput;
  PracticePlanTextStepInput: PracticePlanTextStepInput;
  WritePracticePlanTopicInput: WritePracticePlanTopicInput;
  GivePracticePlanInputInput: GivePracticePlanInputInput;
  RecordPracticePlanConsensusInput: RecordPracticePlanConsensusInput;
  OpenPracticePlanHearingInput: OpenPracticePlanHearingInput;
  AnswerPracticePlanHearingInput: AnswerPracticePlanHearingInput;
  AdoptPracticePlanInput: AdoptPracticePlanInput;
  RepealHealthAgreementInput: RepealHealthAgreementInput;
  RepealPracticePlanInput: RepealPracticePlanInput;
  HealthAgreement: ResolverTypeWrapper<HealthAgreementView>;
  AgreementParties: ResolverTypeWrapper<Omit<AgreementParties, 'region' | 'municipalities'> & { region?: Maybe<ResolversTypes['Region']>, municipalities: Array<ResolversTypes['Municipality']> }>;
  AgreementParty: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementParty']>;
  Approval: ResolverTypeWrapper<ApprovalModel>;
  ClusterInput: ResolverTypeWrapper<ClusterInputModel>;
  DateBasis: ResolverTypeWrapper<DateBasisModel>;
  PracticePlan: ResolverTypeWrapper<PracticePlanView>;
  PracticePlanTopic: ResolverTypeWrapper<PlanTopic>;
  HearingAnswer: ResolverTypeWrapper<HearingAnswerStep>;
  PracticePlanConsensus: ResolverTypeWrapper<ConsensusStep>;
  HealthAgreementFilter: HealthAgreementFilter;
  PracticePlanFilter: PracticePlanFilter;
  HealthAgreementConnection: ResolverTypeWrapper<Omit<HealthAgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HealthAgreementEdge']>, nodes: Array<ResolversTypes['HealthAgreement']> }>;
  HealthAgreementEdge: ResolverTypeWrapper<Omit<HealthAgreementEdge, 'node'> & { node: ResolversTypes['HealthAgreement'] }>;
  PracticePlanConnection: ResolverTypeWrapper<Omit<PracticePlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PracticePlanEdge']>, nodes: Array<ResolversTypes['PracticePlan']> }>;
  PracticePlanEdge: ResolverTypeWrapper<Omit<PracticePlanEdge, 'node'> & { node: ResolversTypes['PracticePlan'] }>;
  Person: ResolverTypeWrapper<PersonView>;
  Appointment: ResolverTypeWrapper<AppointmentView>;
  Chairmanship: ResolverTypeWrapper<ChairmanshipView>;
  LocalAgreement: ResolverTypeWrapper<LocalAgreementView>;
  Involvement: ResolverTypeWrapper<InvolvementView>;
  Composition: ResolverTypeWrapper<CompositionView>;
  SeatRequirer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SeatRequirer']>;
  Seat: ResolverTypeWrapper<SeatView>;
  Chair: ResolverTypeWrapper<ChairView>;
  Finding: ResolverTypeWrapper<FindingModel>;
  FindingSubject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FindingSubject']>;
  FindingRule: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FindingRule']>;
  Because: ResolverTypeWrapper<BecauseView>;
  CompositionReport: ResolverTypeWrapper<CompositionReportModel>;
  CompositionEdge: ResolverTypeWrapper<Omit<CompositionEdge, 'node'> & { node: ResolversTypes['Composition'] }>;
  CompositionCount: ResolverTypeWrapper<Omit<CompositionCount, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  CompositionFilter: CompositionFilter;
  AppointmentFilter: AppointmentFilter;
  AppointmentOrder: AppointmentOrder;
  AppointmentOrderField: AppointmentOrderField;
  ChairmanshipFilter: ChairmanshipFilter;
  LocalAgreementFilter: LocalAgreementFilter;
  InvolvementFilter: InvolvementFilter;
  AppointmentConnection: ResolverTypeWrapper<Omit<AppointmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AppointmentEdge']>, nodes: Array<ResolversTypes['Appointment']> }>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  ChairmanshipConnection: ResolverTypeWrapper<Omit<ChairmanshipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChairmanshipEdge']>, nodes: Array<ResolversTypes['Chairmanship']> }>;
  ChairmanshipEdge: ResolverTypeWrapper<Omit<ChairmanshipEdge, 'node'> & { node: ResolversTypes['Chairmanship'] }>;
  LocalAgreementConnection: ResolverTypeWrapper<Omit<LocalAgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LocalAgreementEdge']>, nodes: Array<ResolversTypes['LocalAgreement']> }>;
  LocalAgreementEdge: ResolverTypeWrapper<Omit<LocalAgreementEdge, 'node'> & { node: ResolversTypes['LocalAgreement'] }>;
  InvolvementConnection: ResolverTypeWrapper<Omit<InvolvementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InvolvementEdge']>, nodes: Array<ResolversTypes['Involvement']> }>;
  InvolvementEdge: ResolverTypeWrapper<Omit<InvolvementEdge, 'node'> & { node: ResolversTypes['Involvement'] }>;
  AuditRecord: ResolverTypeWrapper<AuditRecordModel>;
  AuditRow: ResolverTypeWrapper<AuditRow>;
  AuditFilter: AuditFilter;
  AuditRecordConnection: ResolverTypeWrapper<Omit<AuditRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditRecordEdge']>, nodes: Array<ResolversTypes['AuditRecord']> }>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  ErasePersonInput: ErasePersonInput;
  NameMention: ResolverTypeWrapper<NameMention>;
  ErasePersonPayload: ResolverTypeWrapper<Omit<ErasePersonPayload, 'person' | 'warnings' | 'query'> & { person: ResolversTypes['Person'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  Body: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Body']>;
  Cluster: ResolverTypeWrapper<ClusterView>;
  Ssu: ResolverTypeWrapper<SsuView>;
  Committee: ResolverTypeWrapper<CommitteeView>;
  BodyLevel: ResolverTypeWrapper<BodyLevelView>;
  Membership: ResolverTypeWrapper<MembershipView>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MembershipMember: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MembershipMember']>;
  Succession: ResolverTypeWrapper<SuccessionView>;
  ClusterFilter: ClusterFilter;
  BodyFilter: BodyFilter;
  ClusterOrder: ClusterOrder;
  ClusterOrderField: ClusterOrderField;
  ClusterConnection: ResolverTypeWrapper<Omit<ClusterConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClusterEdge']>, nodes: Array<ResolversTypes['Cluster']> }>;
  ClusterEdge: ResolverTypeWrapper<Omit<ClusterEdge, 'node'> & { node: ResolversTypes['Cluster'] }>;
  SsuConnection: ResolverTypeWrapper<Omit<SsuConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SsuEdge']>, nodes: Array<ResolversTypes['Ssu']> }>;
  SsuEdge: ResolverTypeWrapper<Omit<SsuEdge, 'node'> & { node: ResolversTypes['Ssu'] }>;
  CommitteeConnection: ResolverTypeWrapper<Omit<CommitteeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommitteeEdge']>, nodes: Array<ResolversTypes['Committee']> }>;
  CommitteeEdge: ResolverTypeWrapper<Omit<CommitteeEdge, 'node'> & { node: ResolversTypes['Committee'] }>;
  BodyConnection: ResolverTypeWrapper<Omit<BodyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BodyEdge']>, nodes: Array<ResolversTypes['Body']> }>;
  BodyEdge: ResolverTypeWrapper<Omit<BodyEdge, 'node'> & { node: ResolversTypes['Body'] }>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MembershipEdge']>, nodes: Array<ResolversTypes['Membership']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipFilter: MembershipFilter;
  MembershipOrder: MembershipOrder;
  MembershipOrderField: MembershipOrderField;
  BodyType: ResolverTypeWrapper<BodyTypeView>;
  BodyLevelRule: ResolverTypeWrapper<BodyLevelRuleView>;
  RecordBodyTypeInput: RecordBodyTypeInput;
  RecordBodyTypePayload: ResolverTypeWrapper<Omit<RecordBodyTypePayload, 'bodyType' | 'warnings' | 'query'> & { bodyType: ResolversTypes['BodyType'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  SetBodyOperationInput: SetBodyOperationInput;
  SetBodyOperationPayload: ResolverTypeWrapper<Omit<SetBodyOperationPayload, 'body' | 'warnings' | 'query'> & { body: ResolversTypes['Body'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  ChangeSetConnection: ResolverTypeWrapper<Omit<ChangeSetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeSetEdge']>, nodes: Array<ResolversTypes['ChangeSet']> }>;
  ChangeSetEdge: ResolverTypeWrapper<Omit<ChangeSetEdge, 'node'> & { node: ResolversTypes['ChangeSet'] }>;
  ApplyChangesInput: ApplyChangesInput;
  RevertChangesInput: RevertChangesInput;
  ApplyChangesPayload: ResolverTypeWrapper<SetOutcome>;
  OperationResult: ResolverTypeWrapper<SetResult>;
  ChangeSet: ResolverTypeWrapper<ChangeSetModel>;
  ChangeSetPlace: ResolverTypeWrapper<TitledPlace>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ChangeFilter: ChangeFilter;
  ChangePage: ResolverTypeWrapper<ChangePageModel>;
  ChangeRecord: ResolverTypeWrapper<PublicChangeModel>;
  ChangeSubject: ResolverTypeWrapper<ChangeSubject>;
  ChangedRow: ResolverTypeWrapper<ChangedRow>;
  ChangeEffects: ResolverTypeWrapper<ChangeEffects>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  WithdrawFactInput: WithdrawFactInput;
  ReopenFactInput: ReopenFactInput;
  CorrectFactInput: CorrectFactInput;
  ConfirmFactInput: ConfirmFactInput;
  FactPayload: ResolverTypeWrapper<Omit<FactPayload, 'fact' | 'warnings' | 'query'> & { fact?: Maybe<ResolversTypes['Node']>, warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  HandOverInput: HandOverInput;
  HandOverPayload: ResolverTypeWrapper<Omit<HandOverPayload, 'handedOver' | 'warnings' | 'query'> & { handedOver: ResolversTypes['HandedOver'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  HandedOver: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandedOver']>;
  ActingParty: ActingParty;
  AffiliationConcernKind: AffiliationConcernKind;
  Appointer: Appointer;
  AppointmentKind: AppointmentKind;
  ApprovalStatus: ApprovalStatus;
  Balance: Balance;
  Binding: Binding;
  BodyFunction: BodyFunction;
  BodyKind: BodyKind;
  BodyOperation: BodyOperation;
  CadenceSource: CadenceSource;
  ChairRole: ChairRole;
  ChangeNature: ChangeNature;
  CompositionStatus: CompositionStatus;
  ConstitutionItem: ConstitutionItem;
  ContributionBasis: ContributionBasis;
  DocumentKind: DocumentKind;
  DoubtKind: DoubtKind;
  Evidence: Evidence;
  Field: Field;
  FindingCode: FindingCode;
  FindingSeverity: FindingSeverity;
  FundEntryKind: FundEntryKind;
  FundPurpose: FundPurpose;
  GoalOutcome: GoalOutcome;
  GoalStage: GoalStage;
  GoalStatus: GoalStatus;
  HealthAgreementStatus: HealthAgreementStatus;
  IdentifierSystem: IdentifierSystem;
  InitiativePhase: InitiativePhase;
  InvolvedParty: InvolvedParty;
  InvolvementKind: InvolvementKind;
  JointFundStage: JointFundStage;
  KeyFigureTopic: KeyFigureTopic;
  Language: Language;
  LegalEventKind: LegalEventKind;
  Level: Level;
  MeetingStatus: MeetingStatus;
  MemberRole: MemberRole;
  ModelStatus: ModelStatus;
  NameKind: NameKind;
  Office: Office;
  OfficialIdentifierSystem: OfficialIdentifierSystem;
  OrganisationKind: OrganisationKind;
  PersonOffice: PersonOffice;
  Perspective: Perspective;
  PracticePlanStatus: PracticePlanStatus;
  QualityCode: QualityCode;
  Role: Role;
  SearchField: SearchField;
  SearchType: SearchType;
  SeatKind: SeatKind;
  SeatPer: SeatPer;
  Severity: Severity;
  Side: Side;
  SpreadScope: SpreadScope;
  StatementCategory: StatementCategory;
  Strength: Strength;
  SuccessionKind: SuccessionKind;
  TaskKind: TaskKind;
  Unit: Unit;
  VariationParty: VariationParty;
  WebhookState: WebhookState;
  FundingRound: ResolverTypeWrapper<FundingRoundView>;
  Money: ResolverTypeWrapper<MoneyModel>;
  KeyFigure: ResolverTypeWrapper<KeyFigureView>;
  JointFund: ResolverTypeWrapper<JointFundView>;
  FundEntry: ResolverTypeWrapper<FundEntryView>;
  InitiativeMoney: ResolverTypeWrapper<InitiativeMoneyModel>;
  JointFundFilter: JointFundFilter;
  JointFundConnection: ResolverTypeWrapper<Omit<JointFundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JointFundEdge']>, nodes: Array<ResolversTypes['JointFund']> }>;
  JointFundEdge: ResolverTypeWrapper<Omit<JointFundEdge, 'node'> & { node: ResolversTypes['JointFund'] }>;
  RegionalRate: ResolverTypeWrapper<RegionalRateView>;
  FundingModel: ResolverTypeWrapper<FundingModelModel>;
  FundingReason: ResolverTypeWrapper<FundingReasonModel>;
  MunicipalContribution: ResolverTypeWrapper<MunicipalContributionModel>;
  RegionalContribution: ResolverTypeWrapper<RegionalContributionModel>;
  FundingTotals: ResolverTypeWrapper<FundingTotalsModel>;
  ClusterPopulation: ResolverTypeWrapper<ClusterPopulationModel>;
  UnresolvedShare: ResolverTypeWrapper<Unresolved>;
  PopulationSet: ResolverTypeWrapper<PopulationSetView>;
  MunicipalPopulation: ResolverTypeWrapper<Omit<MunicipalPopulation, 'municipality'> & { municipality: ResolversTypes['Municipality'] }>;
  JointFundPayload: ResolverTypeWrapper<Omit<JointFundPayload, 'jointFund' | 'warnings' | 'query'> & { jointFund: ResolversTypes['JointFund'], warnings: Array<ResolversTypes['Obstacle']>, query: ResolversTypes['Query'] }>;
  ShareMunicipalityPayload: ResolverTypeWrapper<Omit<ShareMunicipalityPayload, 'municipality' | 'warnings' | 'query'> & { municipality: ResolversTypes['Municipality'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  SetRegionalRatePayload: ResolverTypeWrapper<Omit<SetRegionalRatePayload, 'regionalRate' | 'warnings' | 'query'> & { regionalRate: ResolversTypes['RegionalRate'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  FundPayerInput: FundPayerInput;
  FundDeciderInput: FundDeciderInput;
  OpenJointFundInput: OpenJointFundInput;
  ContributeToJointFundInput: ContributeToJointFundInput;
  AllocateFromJointFundInput: AllocateFromJointFundInput;
  ReturnToJointFundInput: ReturnToJointFundInput;
  ReverseFundEntryInput: ReverseFundEntryInput;
  CloseJointFundInput: CloseJointFundInput;
  ClusterShareInput: ClusterShareInput;
  ShareMunicipalityInput: ShareMunicipalityInput;
  SetRegionalRateInput: SetRegionalRateInput;
  Goal: ResolverTypeWrapper<GoalView>;
  GoalOwner: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GoalOwner']>;
  Measurement: ResolverTypeWrapper<Measurement>;
  DataTheme: ResolverTypeWrapper<Omit<DataTheme, 'theme' | 'goals'> & { theme: ResolversTypes['Statement'], goals: Array<ResolversTypes['Goal']> }>;
  Indicators: ResolverTypeWrapper<Omit<Indicators, 'themes' | 'others' | 'keyFigures'> & { themes: Array<ResolversTypes['DataTheme']>, others: Array<ResolversTypes['Goal']>, keyFigures: Array<ResolversTypes['KeyFigure']> }>;
  GoalPayload: ResolverTypeWrapper<Omit<GoalPayload, 'goal' | 'warnings' | 'query'> & { goal: ResolversTypes['Goal'], warnings: Array<ResolversTypes['Obstacle']>, query: ResolversTypes['Query'] }>;
  SetGoalInput: SetGoalInput;
  RecordMeasurementInput: RecordMeasurementInput;
  CloseGoalInput: CloseGoalInput;
  WithdrawGoalInput: WithdrawGoalInput;
  Identifier: ResolverTypeWrapper<IdentifierView>;
  IdentifierOwner: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentifierOwner']>;
  RecordIdentifierInput: RecordIdentifierInput;
  EndIdentifierInput: EndIdentifierInput;
  RecordIdentifierPayload: ResolverTypeWrapper<Omit<RecordIdentifierPayload, 'identifier' | 'warnings' | 'query'> & { identifier: ResolversTypes['Identifier'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EndIdentifierPayload: ResolverTypeWrapper<Omit<EndIdentifierPayload, 'identifier' | 'warnings' | 'query'> & { identifier: ResolversTypes['Identifier'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  Initiative: ResolverTypeWrapper<InitiativeView>;
  Spread: ResolverTypeWrapper<SpreadModel>;
  InitiativeFilter: InitiativeFilter;
  InitiativeConnection: ResolverTypeWrapper<Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativePayload: ResolverTypeWrapper<Omit<InitiativePayload, 'initiative' | 'warnings' | 'query'> & { initiative: ResolversTypes['Initiative'], warnings: Array<ResolversTypes['Obstacle']>, query: ResolversTypes['Query'] }>;
  TextInput: TextInput;
  ProposeInitiativeInput: ProposeInitiativeInput;
  InitiativeStepInput: InitiativeStepInput;
  InitiativeTextStepInput: InitiativeTextStepInput;
  RecommendInitiativeInput: RecommendInitiativeInput;
  TakeUpInitiativeInput: TakeUpInitiativeInput;
  LifecycleStep: ResolverTypeWrapper<StepModel>;
  LifecycleParty: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LifecycleParty']>;
  NextStep: ResolverTypeWrapper<NextStepModel>;
  Obstacle: ResolverTypeWrapper<ObstacleModel>;
  AuthorityInput: AuthorityInput;
  Meeting: ResolverTypeWrapper<MeetingView>;
  AgendaItem: ResolverTypeWrapper<AgendaItemView>;
  Attendance: ResolverTypeWrapper<Omit<Attendance, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  Cadence: ResolverTypeWrapper<CadenceModel>;
  CadenceWindow: ResolverTypeWrapper<CadenceWindow>;
  CadenceComparison: ResolverTypeWrapper<CadenceComparison>;
  InvitationCount: ResolverTypeWrapper<Omit<InvitationCount, 'duty'> & { duty: ResolversTypes['InvolvementDuty'] }>;
  ConstitutionPoint: ResolverTypeWrapper<Omit<ConstitutionPoint, 'decisions'> & { decisions: Array<ResolversTypes['ConstitutionDecision']> }>;
  ConstitutionDecision: ResolverTypeWrapper<ConstitutionDecisionView>;
  Secretariat: ResolverTypeWrapper<Omit<Secretariat, 'parties'> & { parties: Array<ResolversTypes['SecretariatParty']> }>;
  SecretariatParty: ResolverTypeWrapper<SecretariatPartyView>;
  AffiliationConcern: ResolverTypeWrapper<AffiliationConcernView>;
  Representation: ResolverTypeWrapper<RepresentationView>;
  RepresentationFilter: RepresentationFilter;
  RepresentationConnection: ResolverTypeWrapper<Omit<RepresentationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RepresentationEdge']>, nodes: Array<ResolversTypes['Representation']> }>;
  RepresentationEdge: ResolverTypeWrapper<Omit<RepresentationEdge, 'node'> & { node: ResolversTypes['Representation'] }>;
  AppointPayload: ResolverTypeWrapper<Omit<AppointPayload, 'appointment' | 'warnings' | 'query'> & { appointment: ResolversTypes['Appointment'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EndAppointmentPayload: ResolverTypeWrapper<Omit<EndAppointmentPayload, 'appointment' | 'warnings' | 'query'> & { appointment: ResolversTypes['Appointment'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  ReplaceAppointeePayload: ResolverTypeWrapper<Omit<ReplaceAppointeePayload, 'appointment' | 'warnings' | 'query'> & { appointment: ResolversTypes['Appointment'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  DesignateChairPayload: ResolverTypeWrapper<Omit<DesignateChairPayload, 'chairmanship' | 'warnings' | 'query'> & { chairmanship: ResolversTypes['Chairmanship'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordLocalAgreementPayload: ResolverTypeWrapper<Omit<RecordLocalAgreementPayload, 'localAgreement' | 'warnings' | 'query'> & { localAgreement: ResolversTypes['LocalAgreement'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  InvolvePatientsPayload: ResolverTypeWrapper<Omit<InvolvePatientsPayload, 'involvement' | 'warnings' | 'query'> & { involvement: ResolversTypes['Involvement'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  AddClusterMemberPayload: ResolverTypeWrapper<Omit<AddClusterMemberPayload, 'membership' | 'warnings' | 'query'> & { membership: ResolversTypes['Membership'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EndClusterMemberPayload: ResolverTypeWrapper<Omit<EndClusterMemberPayload, 'membership' | 'warnings' | 'query'> & { membership: ResolversTypes['Membership'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RenameBodyPayload: ResolverTypeWrapper<Omit<RenameBodyPayload, 'body' | 'warnings' | 'query'> & { body: ResolversTypes['Body'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EstablishBodyPayload: ResolverTypeWrapper<Omit<EstablishBodyPayload, 'body' | 'warnings' | 'query'> & { body: ResolversTypes['Body'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EndBodyPayload: ResolverTypeWrapper<Omit<EndBodyPayload, 'body' | 'warnings' | 'query'> & { body: ResolversTypes['Body'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  AppointInput: AppointInput;
  EndAppointmentInput: EndAppointmentInput;
  ReplaceAppointeeInput: ReplaceAppointeeInput;
  DesignateChairInput: DesignateChairInput;
  RecordLocalAgreementInput: RecordLocalAgreementInput;
  InvolvePatientsInput: InvolvePatientsInput;
  AddClusterMemberInput: AddClusterMemberInput;
  EndClusterMemberInput: EndClusterMemberInput;
  RenameBodyInput: RenameBodyInput;
  EstablishBodyInput: EstablishBodyInput;
  EndBodyInput: EndBodyInput;
  ScheduleMeetingPayload: ResolverTypeWrapper<Omit<ScheduleMeetingPayload, 'meeting' | 'warnings' | 'query'> & { meeting: ResolversTypes['Meeting'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  HoldMeetingPayload: ResolverTypeWrapper<Omit<HoldMeetingPayload, 'meeting' | 'warnings' | 'query'> & { meeting: ResolversTypes['Meeting'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  CancelMeetingPayload: ResolverTypeWrapper<Omit<CancelMeetingPayload, 'meeting' | 'warnings' | 'query'> & { meeting: ResolversTypes['Meeting'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  DecideConstitutionPayload: ResolverTypeWrapper<Omit<DecideConstitutionPayload, 'constitutionDecision' | 'warnings' | 'query'> & { constitutionDecision: ResolversTypes['ConstitutionDecision'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  AssignSecretariatPayload: ResolverTypeWrapper<Omit<AssignSecretariatPayload, 'secretariatParty' | 'warnings' | 'query'> & { secretariatParty: ResolversTypes['SecretariatParty'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RaiseAffiliationConcernPayload: ResolverTypeWrapper<Omit<RaiseAffiliationConcernPayload, 'affiliationConcern' | 'warnings' | 'query'> & { affiliationConcern: ResolversTypes['AffiliationConcern'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  ResolveAffiliationConcernPayload: ResolverTypeWrapper<Omit<ResolveAffiliationConcernPayload, 'affiliationConcern' | 'warnings' | 'query'> & { affiliationConcern: ResolversTypes['AffiliationConcern'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RepresentMunicipalityPayload: ResolverTypeWrapper<Omit<RepresentMunicipalityPayload, 'representation' | 'warnings' | 'query'> & { representation: ResolversTypes['Representation'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  ScheduleMeetingInput: ScheduleMeetingInput;
  AgendaItemInput: AgendaItemInput;
  HoldMeetingInput: HoldMeetingInput;
  AttendanceInput: AttendanceInput;
  DecisionInput: DecisionInput;
  CancelMeetingInput: CancelMeetingInput;
  DecideConstitutionInput: DecideConstitutionInput;
  AssignSecretariatInput: AssignSecretariatInput;
  RaiseAffiliationConcernInput: RaiseAffiliationConcernInput;
  ResolveAffiliationConcernInput: ResolveAffiliationConcernInput;
  RepresentMunicipalityInput: RepresentMunicipalityInput;
  OperationInput: OperationInput;
  Region: ResolverTypeWrapper<RegionView>;
  Municipality: ResolverTypeWrapper<MunicipalityView>;
  Hospital: ResolverTypeWrapper<HospitalView>;
  Name: ResolverTypeWrapper<NameRecord>;
  RegionFilter: RegionFilter;
  MunicipalityFilter: MunicipalityFilter;
  HospitalFilter: HospitalFilter;
  MunicipalityOrder: MunicipalityOrder;
  MunicipalityOrderField: MunicipalityOrderField;
  HospitalOrder: HospitalOrder;
  HospitalOrderField: HospitalOrderField;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  MunicipalityConnection: ResolverTypeWrapper<Omit<MunicipalityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MunicipalityEdge']>, nodes: Array<ResolversTypes['Municipality']> }>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  HospitalConnection: ResolverTypeWrapper<Omit<HospitalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HospitalEdge']>, nodes: Array<ResolversTypes['Hospital']> }>;
  HospitalEdge: ResolverTypeWrapper<Omit<HospitalEdge, 'node'> & { node: ResolversTypes['Hospital'] }>;
  RepresentationRule: ResolverTypeWrapper<RepresentationRuleView>;
  Substitution: ResolverTypeWrapper<Omit<Substitution, 'municipalities'> & { municipalities: Array<ResolversTypes['Municipality']> }>;
  ChairRule: ResolverTypeWrapper<ChairRuleView>;
  CadenceRule: ResolverTypeWrapper<CadenceRuleView>;
  MeetingWindow: ResolverTypeWrapper<MeetingWindow>;
  InvolvementDuty: ResolverTypeWrapper<InvolvementDutyView>;
  VariationRule: ResolverTypeWrapper<VariationRuleView>;
  BalanceRule: ResolverTypeWrapper<BalanceRuleView>;
  SeatAllocation: ResolverTypeWrapper<SeatAllocationView>;
  RuleFilter: RuleFilter;
  RepresentationRuleConnection: ResolverTypeWrapper<Omit<RepresentationRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RepresentationRuleEdge']>, nodes: Array<ResolversTypes['RepresentationRule']> }>;
  RepresentationRuleEdge: ResolverTypeWrapper<Omit<RepresentationRuleEdge, 'node'> & { node: ResolversTypes['RepresentationRule'] }>;
  ChairRuleConnection: ResolverTypeWrapper<Omit<ChairRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChairRuleEdge']>, nodes: Array<ResolversTypes['ChairRule']> }>;
  ChairRuleEdge: ResolverTypeWrapper<Omit<ChairRuleEdge, 'node'> & { node: ResolversTypes['ChairRule'] }>;
  CadenceRuleConnection: ResolverTypeWrapper<Omit<CadenceRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CadenceRuleEdge']>, nodes: Array<ResolversTypes['CadenceRule']> }>;
  CadenceRuleEdge: ResolverTypeWrapper<Omit<CadenceRuleEdge, 'node'> & { node: ResolversTypes['CadenceRule'] }>;
  InvolvementDutyConnection: ResolverTypeWrapper<Omit<InvolvementDutyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InvolvementDutyEdge']>, nodes: Array<ResolversTypes['InvolvementDuty']> }>;
  InvolvementDutyEdge: ResolverTypeWrapper<Omit<InvolvementDutyEdge, 'node'> & { node: ResolversTypes['InvolvementDuty'] }>;
  VariationRuleConnection: ResolverTypeWrapper<Omit<VariationRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VariationRuleEdge']>, nodes: Array<ResolversTypes['VariationRule']> }>;
  VariationRuleEdge: ResolverTypeWrapper<Omit<VariationRuleEdge, 'node'> & { node: ResolversTypes['VariationRule'] }>;
  BalanceRuleConnection: ResolverTypeWrapper<Omit<BalanceRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BalanceRuleEdge']>, nodes: Array<ResolversTypes['BalanceRule']> }>;
  BalanceRuleEdge: ResolverTypeWrapper<Omit<BalanceRuleEdge, 'node'> & { node: ResolversTypes['BalanceRule'] }>;
  LawRule: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LawRule']>;
  RecordBodyLevelInput: RecordBodyLevelInput;
  RecordBodyLevelPayload: ResolverTypeWrapper<Omit<RecordBodyLevelPayload, 'bodyLevel' | 'warnings' | 'query'> & { bodyLevel: ResolversTypes['BodyLevelRule'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordRepresentationRuleInput: RecordRepresentationRuleInput;
  RecordRepresentationRulePayload: ResolverTypeWrapper<Omit<RecordRepresentationRulePayload, 'representationRule' | 'warnings' | 'query'> & { representationRule: ResolversTypes['RepresentationRule'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordChairRuleInput: RecordChairRuleInput;
  RecordChairRulePayload: ResolverTypeWrapper<Omit<RecordChairRulePayload, 'chairRule' | 'warnings' | 'query'> & { chairRule: ResolversTypes['ChairRule'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordCadenceRuleInput: RecordCadenceRuleInput;
  RecordCadenceRulePayload: ResolverTypeWrapper<Omit<RecordCadenceRulePayload, 'cadenceRule' | 'warnings' | 'query'> & { cadenceRule: ResolversTypes['CadenceRule'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordInvolvementDutyInput: RecordInvolvementDutyInput;
  RecordInvolvementDutyPayload: ResolverTypeWrapper<Omit<RecordInvolvementDutyPayload, 'involvementDuty' | 'warnings' | 'query'> & { involvementDuty: ResolversTypes['InvolvementDuty'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordVariationRuleInput: RecordVariationRuleInput;
  RecordVariationRulePayload: ResolverTypeWrapper<Omit<RecordVariationRulePayload, 'variationRule' | 'warnings' | 'query'> & { variationRule: ResolversTypes['VariationRule'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordBalanceRuleInput: RecordBalanceRuleInput;
  RecordBalanceRulePayload: ResolverTypeWrapper<Omit<RecordBalanceRulePayload, 'balanceRule' | 'warnings' | 'query'> & { balanceRule: ResolversTypes['BalanceRule'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  AmendRuleInput: AmendRuleInput;
  AmendRulePayload: ResolverTypeWrapper<Omit<AmendRulePayload, 'rule' | 'warnings' | 'query'> & { rule: ResolversTypes['LawRule'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EndRuleInput: EndRuleInput;
  EndRulePayload: ResolverTypeWrapper<Omit<EndRulePayload, 'rule' | 'warnings' | 'query'> & { rule: ResolversTypes['LawRule'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  AllocateSeatsInput: AllocateSeatsInput;
  AllocateSeatsPayload: ResolverTypeWrapper<Omit<AllocateSeatsPayload, 'seatAllocation' | 'warnings' | 'query'> & { seatAllocation: ResolversTypes['SeatAllocation'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  ResolveRequest: ResolveRequest;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  ResolvedMatch: ResolverTypeWrapper<Match>;
  Successor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Successor']>;
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>;
  SearchHitConnection: ResolverTypeWrapper<SearchHitsModel>;
  SearchHitEdge: ResolverTypeWrapper<SearchHitEdgeModel>;
  SearchPassage: ResolverTypeWrapper<SearchPassage>;
  SearchPassagePart: ResolverTypeWrapper<SearchPassagePart>;
  Document: ResolverTypeWrapper<DocumentView>;
  Link: ResolverTypeWrapper<LinkModel>;
  Contact: ResolverTypeWrapper<ContactModel>;
  Section: ResolverTypeWrapper<SectionModel>;
  LegalEvent: ResolverTypeWrapper<LegalEventView>;
  Claim: ResolverTypeWrapper<ClaimView>;
  Doubt: ResolverTypeWrapper<DoubtView>;
  DataQuality: ResolverTypeWrapper<Omit<DataQuality, 'issues'> & { issues: Array<ResolversTypes['QualityIssue']> }>;
  QualitySubject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['QualitySubject']>;
  QualityIssue: ResolverTypeWrapper<QualityIssueModel>;
  QualityCount: ResolverTypeWrapper<QualityCount>;
  DoubtFilter: DoubtFilter;
  QualityFilter: QualityFilter;
  DoubtConnection: ResolverTypeWrapper<Omit<DoubtConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DoubtEdge']>, nodes: Array<ResolversTypes['Doubt']> }>;
  DoubtEdge: ResolverTypeWrapper<Omit<DoubtEdge, 'node'> & { node: ResolversTypes['Doubt'] }>;
  CitationInput: CitationInput;
  SectionInput: SectionInput;
  RecordDocumentInput: RecordDocumentInput;
  RecordSectionInput: RecordSectionInput;
  RecordLegalEventInput: RecordLegalEventInput;
  RecordDoubtInput: RecordDoubtInput;
  ResolveDoubtInput: ResolveDoubtInput;
  RecordDocumentPayload: ResolverTypeWrapper<Omit<RecordDocumentPayload, 'document' | 'warnings' | 'query'> & { document: ResolversTypes['Document'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordSectionPayload: ResolverTypeWrapper<Omit<RecordSectionPayload, 'document' | 'warnings' | 'query'> & { document: ResolversTypes['Document'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordLegalEventPayload: ResolverTypeWrapper<Omit<RecordLegalEventPayload, 'legalEvent' | 'warnings' | 'query'> & { legalEvent: ResolversTypes['LegalEvent'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordDoubtPayload: ResolverTypeWrapper<Omit<RecordDoubtPayload, 'doubt' | 'warnings' | 'query'> & { doubt: ResolversTypes['Doubt'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  ResolveDoubtPayload: ResolverTypeWrapper<Omit<ResolveDoubtPayload, 'doubt' | 'warnings' | 'query'> & { doubt: ResolversTypes['Doubt'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  Task: ResolverTypeWrapper<TaskView>;
  Statement: ResolverTypeWrapper<StatementView>;
  Organisation: ResolverTypeWrapper<OrganisationView>;
  TaskFilter: TaskFilter;
  StatementFilter: StatementFilter;
  OrganisationFilter: OrganisationFilter;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TaskEdge']>, nodes: Array<ResolversTypes['Task']> }>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  RecordTaskInput: RecordTaskInput;
  RecordTaskPayload: ResolverTypeWrapper<Omit<RecordTaskPayload, 'task' | 'warnings' | 'query'> & { task: ResolversTypes['Task'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  TransferTaskInput: TransferTaskInput;
  TransferTaskPayload: ResolverTypeWrapper<Omit<TransferTaskPayload, 'task' | 'warnings' | 'query'> & { task: ResolversTypes['Task'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EndTaskInput: EndTaskInput;
  EndTaskPayload: ResolverTypeWrapper<Omit<EndTaskPayload, 'task' | 'warnings' | 'query'> & { task: ResolversTypes['Task'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  ThingInput: ThingInput;
  SuccessionInput: SuccessionInput;
  EstablishRegionInput: EstablishRegionInput;
  EstablishMunicipalityInput: EstablishMunicipalityInput;
  EstablishHospitalInput: EstablishHospitalInput;
  EstablishOrganisationInput: EstablishOrganisationInput;
  RenameThingInput: RenameThingInput;
  PlaceThingInput: PlaceThingInput;
  EndThingInput: EndThingInput;
  RecordSuccessionInput: RecordSuccessionInput;
  EstablishRegionPayload: ResolverTypeWrapper<Omit<EstablishRegionPayload, 'region' | 'warnings' | 'query'> & { region: ResolversTypes['Region'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EstablishMunicipalityPayload: ResolverTypeWrapper<Omit<EstablishMunicipalityPayload, 'municipality' | 'warnings' | 'query'> & { municipality: ResolversTypes['Municipality'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EstablishHospitalPayload: ResolverTypeWrapper<Omit<EstablishHospitalPayload, 'hospital' | 'warnings' | 'query'> & { hospital: ResolversTypes['Hospital'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EstablishOrganisationPayload: ResolverTypeWrapper<Omit<EstablishOrganisationPayload, 'organisation' | 'warnings' | 'query'> & { organisation: ResolversTypes['Organisation'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RenameThingPayload: ResolverTypeWrapper<Omit<RenameThingPayload, 'thing' | 'warnings' | 'query'> & { thing: ResolversTypes['Thing'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  PlaceThingPayload: ResolverTypeWrapper<Omit<PlaceThingPayload, 'thing' | 'warnings' | 'query'> & { thing: ResolversTypes['Thing'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  EndThingPayload: ResolverTypeWrapper<Omit<EndThingPayload, 'thing' | 'warnings' | 'query'> & { thing: ResolversTypes['Thing'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  RecordSuccessionPayload: ResolverTypeWrapper<Omit<RecordSuccessionPayload, 'succession' | 'warnings' | 'query'> & { succession: ResolversTypes['Succession'], warnings: Array<ResolversTypes['Finding']>, query: ResolversTypes['Query'] }>;
  MergePlacesInput: MergePlacesInput;
  SplitPlaceInput: SplitPlaceInput;
  NewPlaceInput: NewPlaceInput;
  PartInput: PartInput;
  VocabularyType: ResolverTypeWrapper<VocabularyType>;
  VocabularyWord: ResolverTypeWrapper<VocabularyWord>;
  Webhook: ResolverTypeWrapper<WebhookView>;
  WebhookFilter: ResolverTypeWrapper<WebhookFilter>;
  WebhookDelivery: ResolverTypeWrapper<Delivery>;
  RegisterWebhookInput: RegisterWebhookInput;
  RegisterWebhookPayload: ResolverTypeWrapper<Omit<RegisterWebhookPayload, 'webhook' | 'warnings'> & { webhook: ResolversTypes['Webhook'], warnings: Array<ResolversTypes['Finding']> }>;
  ChangeWebhookInput: ChangeWebhookInput;
  ChangeWebhookPayload: ResolverTypeWrapper<Omit<ChangeWebhookPayload, 'webhook' | 'warnings'> & { webhook: ResolversTypes['Webhook'], warnings: Array<ResolversTypes['Finding']> }>;
  PauseWebhookInput: PauseWebhookInput;
  PauseWebhookPayload: ResolverTypeWrapper<Omit<PauseWebhookPayload, 'webhook' | 'warnings'> & { webhook: ResolversTypes['Webhook'], warnings: Array<ResolversTypes['Finding']> }>;
  ResumeWebhookInput: ResumeWebhookInput;
  ResumeWebhookPayload: ResolverTypeWrapper<Omit<ResumeWebhookPayload, 'webhook' | 'warnings'> & { webhook: ResolversTypes['Webhook'], warnings: Array<ResolversTypes['Finding']> }>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'webhook' | 'warnings'> & { webhook: ResolversTypes['Webhook'], warnings: Array<ResolversTypes['Finding']> }>;
  DeleteWebhookInput: DeleteWebhookInput;
  DeleteWebhookPayload: ResolverTypeWrapper<Omit<DeleteWebhookPayload, 'webhook' | 'warnings'> & { webhook: ResolversTypes['Webhook'], warnings: Array<ResolversTypes['Finding']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Named: ResolversInterfaceTypes<ResolversParentTypes>['Named'];
  String: Scalars['String']['output'];
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Boolean: Scalars['Boolean']['output'];
  Thing: ResolversInterfaceTypes<ResolversParentTypes>['Thing'];
  FieldBasis: FieldBasisModel;
  Provenance: Citation;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  HealthAgreementPayload: Omit<HealthAgreementPayload, 'healthAgreement' | 'warnings' | 'query'> & { healthAgreement: ResolversParentTypes['HealthAgreement'], warnings: Array<ResolversParentTypes['Obstacle']>, query: ResolversParentTypes['Query'] };
  PracticePlanPayload: Omit<PracticePlanPayload, 'practicePlan' | 'warnings' | 'query'> & { practicePlan: ResolversParentTypes['PracticePlan'], warnings: Array<ResolversParentTypes['Obstacle']>, query: ResolversParentTypes['Query'] };
  DraftHealthAgreementInput: DraftHealthAgreementInput;
  HealthAgreementStepInput: HealthAgreementStepInput;
  HealthAgreementTextStepInput: HealthAgreementTextStepInput;
  GiveHealthAgreementInputInput: GiveHealthAgreementInputInput;
  DecideOnHealthAgreementInput: DecideOnHealthAgreementInput;
  RejectHealthAgreementInput: RejectHealthAgreementInput;
  ExtendHealthAgreementInput: ExtendHealthAgreementInput;
  DraftPracticePlanInput: DraftPracticePlanInput;
  PracticePlanStepInput: PracticePlanStepInput;
  PracticePlanTextStepInput: PracticePlanTextStepInput;
  WritePracticePlanTopicInput: WritePracticePlanTopicInput;
  GivePracticePlanInputInput: GivePracticePlanInputInput;
  RecordPracticePlanConsensusInput: RecordPracticePlanConsensusInput;
  OpenPracticePlanHearingInput: OpenPracticePlanHearingInput;
  AnswerPracticePlanHearingInput: AnswerPracticePlanHearingInput;
  AdoptPracticePlanInput: AdoptPracticePlanInput;
  RepealHealthAgreementInput: RepealHealthAgreementInput;
  RepealPracticePlanInput: RepealPracticePlanInput;
  HealthAgreement: HealthAgreementView;
  AgreementParties: Omit<AgreementParties, 'region' | 'municipalities'> & { region?: Maybe<ResolversParentTypes['Region']>, municipalities: Array<ResolversParentTypes['Municipality']> };
  AgreementParty: ResolversUnionTypes<ResolversParentTypes>['AgreementParty'];
  Approval: ApprovalModel;
  ClusterInput: ClusterInputModel;
  DateBasis: DateBasisModel;
  PracticePlan: PracticePlanView;
  PracticePlanTopic: PlanTopic;
  HearingAnswer: HearingAnswerStep;
  PracticePlanConsensus: ConsensusStep;
  HealthAgreementFilter: HealthAgreementFilter;
  PracticePlanFilter: PracticePlanFilter;
  HealthAgreementConnection: Omit<HealthAgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HealthAgreementEdge']>, nodes: Array<ResolversParentTypes['HealthAgreement']> };
  HealthAgreementEdge: Omit<HealthAgreementEdge, 'node'> & { node: ResolversParentTypes['HealthAgreement'] };
  PracticePlanConnection: Omit<PracticePlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PracticePlanEdge']>, nodes: Array<ResolversParentTypes['PracticePlan']> };
  PracticePlanEdge: Omit<PracticePlanEdge, 'node'> & { node: ResolversParentTypes['PracticePlan'] };
  Person: PersonView;
  Appointment: AppointmentView;
  Chairmanship: ChairmanshipView;
  LocalAgreement: LocalAgreementView;
  Involvement: InvolvementView;
  Composition: CompositionView;
  SeatRequirer: ResolversInterfaceTypes<ResolversParentTypes>['SeatRequirer'];
  Seat: SeatView;
  Chair: ChairView;
  Finding: FindingModel;
  FindingSubject: ResolversInterfaceTypes<ResolversParentTypes>['FindingSubject'];
  FindingRule: ResolversUnionTypes<ResolversParentTypes>['FindingRule'];
  Because: BecauseView;
  CompositionReport: CompositionReportModel;
  CompositionEdge: Omit<CompositionEdge, 'node'> & { node: ResolversParentTypes['Composition'] };
  CompositionCount: Omit<CompositionCount, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  CompositionFilter: CompositionFilter;
  AppointmentFilter: AppointmentFilter;
  AppointmentOrder: AppointmentOrder;
  ChairmanshipFilter: ChairmanshipFilter;
  LocalAgreementFilter: LocalAgreementFilter;
  InvolvementFilter: InvolvementFilter;
  AppointmentConnection: Omit<AppointmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AppointmentEdge']>, nodes: Array<ResolversParentTypes['Appointment']> };
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  ChairmanshipConnection: Omit<ChairmanshipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChairmanshipEdge']>, nodes: Array<ResolversParentTypes['Chairmanship']> };
  ChairmanshipEdge: Omit<ChairmanshipEdge, 'node'> & { node: ResolversParentTypes['Chairmanship'] };
  LocalAgreementConnection: Omit<LocalAgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LocalAgreementEdge']>, nodes: Array<ResolversParentTypes['LocalAgreement']> };
  LocalAgreementEdge: Omit<LocalAgreementEdge, 'node'> & { node: ResolversParentTypes['LocalAgreement'] };
  InvolvementConnection: Omit<InvolvementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InvolvementEdge']>, nodes: Array<ResolversParentTypes['Involvement']> };
  InvolvementEdge: Omit<InvolvementEdge, 'node'> & { node: ResolversParentTypes['Involvement'] };
  AuditRecord: AuditRecordModel;
  AuditRow: AuditRow;
  AuditFilter: AuditFilter;
  AuditRecordConnection: Omit<AuditRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditRecordEdge']>, nodes: Array<ResolversParentTypes['AuditRecord']> };
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  ErasePersonInput: ErasePersonInput;
  NameMention: NameMention;
  ErasePersonPayload: Omit<ErasePersonPayload, 'person' | 'warnings' | 'query'> & { person: ResolversParentTypes['Person'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  Body: ResolversInterfaceTypes<ResolversParentTypes>['Body'];
  Cluster: ClusterView;
  Ssu: SsuView;
  Committee: CommitteeView;
  BodyLevel: BodyLevelView;
  Membership: MembershipView;
  Float: Scalars['Float']['output'];
  MembershipMember: ResolversUnionTypes<ResolversParentTypes>['MembershipMember'];
  Succession: SuccessionView;
  ClusterFilter: ClusterFilter;
  BodyFilter: BodyFilter;
  ClusterOrder: ClusterOrder;
  ClusterConnection: Omit<ClusterConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClusterEdge']>, nodes: Array<ResolversParentTypes['Cluster']> };
  ClusterEdge: Omit<ClusterEdge, 'node'> & { node: ResolversParentTypes['Cluster'] };
  SsuConnection: Omit<SsuConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SsuEdge']>, nodes: Array<ResolversParentTypes['Ssu']> };
  SsuEdge: Omit<SsuEdge, 'node'> & { node: ResolversParentTypes['Ssu'] };
  CommitteeConnection: Omit<CommitteeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommitteeEdge']>, nodes: Array<ResolversParentTypes['Committee']> };
  CommitteeEdge: Omit<CommitteeEdge, 'node'> & { node: ResolversParentTypes['Committee'] };
  BodyConnection: Omit<BodyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BodyEdge']>, nodes: Array<ResolversParentTypes['Body']> };
  BodyEdge: Omit<BodyEdge, 'node'> & { node: ResolversParentTypes['Body'] };
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MembershipEdge']>, nodes: Array<ResolversParentTypes['Membership']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipFilter: MembershipFilter;
  MembershipOrder: MembershipOrder;
  BodyType: BodyTypeView;
  BodyLevelRule: BodyLevelRuleView;
  RecordBodyTypeInput: RecordBodyTypeInput;
  RecordBodyTypePayload: Omit<RecordBodyTypePayload, 'bodyType' | 'warnings' | 'query'> & { bodyType: ResolversParentTypes['BodyType'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  SetBodyOperationInput: SetBodyOperationInput;
  SetBodyOperationPayload: Omit<SetBodyOperationPayload, 'body' | 'warnings' | 'query'> & { body: ResolversParentTypes['Body'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  ChangeSetConnection: Omit<ChangeSetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeSetEdge']>, nodes: Array<ResolversParentTypes['ChangeSet']> };
  ChangeSetEdge: Omit<ChangeSetEdge, 'node'> & { node: ResolversParentTypes['ChangeSet'] };
  ApplyChangesInput: ApplyChangesInput;
  RevertChangesInput: RevertChangesInput;
  ApplyChangesPayload: SetOutcome;
  OperationResult: SetResult;
  ChangeSet: ChangeSetModel;
  ChangeSetPlace: TitledPlace;
  Subscription: Record<PropertyKey, never>;
  ChangeFilter: ChangeFilter;
  ChangePage: ChangePageModel;
  ChangeRecord: PublicChangeModel;
  ChangeSubject: ChangeSubject;
  ChangedRow: ChangedRow;
  ChangeEffects: ChangeEffects;
  JSON: Scalars['JSON']['output'];
  WithdrawFactInput: WithdrawFactInput;
  ReopenFactInput: ReopenFactInput;
  CorrectFactInput: CorrectFactInput;
  ConfirmFactInput: ConfirmFactInput;
  FactPayload: Omit<FactPayload, 'fact' | 'warnings' | 'query'> & { fact?: Maybe<ResolversParentTypes['Node']>, warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  HandOverInput: HandOverInput;
  HandOverPayload: Omit<HandOverPayload, 'handedOver' | 'warnings' | 'query'> & { handedOver: ResolversParentTypes['HandedOver'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  HandedOver: ResolversUnionTypes<ResolversParentTypes>['HandedOver'];
  FundingRound: FundingRoundView;
  Money: MoneyModel;
  KeyFigure: KeyFigureView;
  JointFund: JointFundView;
  FundEntry: FundEntryView;
  InitiativeMoney: InitiativeMoneyModel;
  JointFundFilter: JointFundFilter;
  JointFundConnection: Omit<JointFundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JointFundEdge']>, nodes: Array<ResolversParentTypes['JointFund']> };
  JointFundEdge: Omit<JointFundEdge, 'node'> & { node: ResolversParentTypes['JointFund'] };
  RegionalRate: RegionalRateView;
  FundingModel: FundingModelModel;
  FundingReason: FundingReasonModel;
  MunicipalContribution: MunicipalContributionModel;
  RegionalContribution: RegionalContributionModel;
  FundingTotals: FundingTotalsModel;
  ClusterPopulation: ClusterPopulationModel;
  UnresolvedShare: Unresolved;
  PopulationSet: PopulationSetView;
  MunicipalPopulation: Omit<MunicipalPopulation, 'municipality'> & { municipality: ResolversParentTypes['Municipality'] };
  JointFundPayload: Omit<JointFundPayload, 'jointFund' | 'warnings' | 'query'> & { jointFund: ResolversParentTypes['JointFund'], warnings: Array<ResolversParentTypes['Obstacle']>, query: ResolversParentTypes['Query'] };
  ShareMunicipalityPayload: Omit<ShareMunicipalityPayload, 'municipality' | 'warnings' | 'query'> & { municipality: ResolversParentTypes['Municipality'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  SetRegionalRatePayload: Omit<SetRegionalRatePayload, 'regionalRate' | 'warnings' | 'query'> & { regionalRate: ResolversParentTypes['RegionalRate'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  FundPayerInput: FundPayerInput;
  FundDeciderInput: FundDeciderInput;
  OpenJointFundInput: OpenJointFundInput;
  ContributeToJointFundInput: ContributeToJointFundInput;
  AllocateFromJointFundInput: AllocateFromJointFundInput;
  ReturnToJointFundInput: ReturnToJointFundInput;
  ReverseFundEntryInput: ReverseFundEntryInput;
  CloseJointFundInput: CloseJointFundInput;
  ClusterShareInput: ClusterShareInput;
  ShareMunicipalityInput: ShareMunicipalityInput;
  SetRegionalRateInput: SetRegionalRateInput;
  Goal: GoalView;
  GoalOwner: ResolversUnionTypes<ResolversParentTypes>['GoalOwner'];
  Measurement: Measurement;
  DataTheme: Omit<DataTheme, 'theme' | 'goals'> & { theme: ResolversParentTypes['Statement'], goals: Array<ResolversParentTypes['Goal']> };
  Indicators: Omit<Indicators, 'themes' | 'others' | 'keyFigures'> & { themes: Array<ResolversParentTypes['DataTheme']>, others: Array<ResolversParentTypes['Goal']>, keyFigures: Array<ResolversParentTypes['KeyFigure']> };
  GoalPayload: Omit<GoalPayload, 'goal' | 'warnings' | 'query'> & { goal: ResolversParentTypes['Goal'], warnings: Array<ResolversParentTypes['Obstacle']>, query: ResolversParentTypes['Query'] };
  SetGoalInput: SetGoalInput;
  RecordMeasurementInput: RecordMeasurementInput;
  CloseGoalInput: CloseGoalInput;
  WithdrawGoalInput: WithdrawGoalInput;
  Identifier: IdentifierView;
  IdentifierOwner: ResolversUnionTypes<ResolversParentTypes>['IdentifierOwner'];
  RecordIdentifierInput: RecordIdentifierInput;
  EndIdentifierInput: EndIdentifierInput;
  RecordIdentifierPayload: Omit<RecordIdentifierPayload, 'identifier' | 'warnings' | 'query'> & { identifier: ResolversParentTypes['Identifier'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EndIdentifierPayload: Omit<EndIdentifierPayload, 'identifier' | 'warnings' | 'query'> & { identifier: ResolversParentTypes['Identifier'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  Initiative: InitiativeView;
  Spread: SpreadModel;
  InitiativeFilter: InitiativeFilter;
  InitiativeConnection: Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativePayload: Omit<InitiativePayload, 'initiative' | 'warnings' | 'query'> & { initiative: ResolversParentTypes['Initiative'], warnings: Array<ResolversParentTypes['Obstacle']>, query: ResolversParentTypes['Query'] };
  TextInput: TextInput;
  ProposeInitiativeInput: ProposeInitiativeInput;
  InitiativeStepInput: InitiativeStepInput;
  InitiativeTextStepInput: InitiativeTextStepInput;
  RecommendInitiativeInput: RecommendInitiativeInput;
  TakeUpInitiativeInput: TakeUpInitiativeInput;
  LifecycleStep: StepModel;
  LifecycleParty: ResolversUnionTypes<ResolversParentTypes>['LifecycleParty'];
  NextStep: NextStepModel;
  Obstacle: ObstacleModel;
  AuthorityInput: AuthorityInput;
  Meeting: MeetingView;
  AgendaItem: AgendaItemView;
  Attendance: Omit<Attendance, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  Cadence: CadenceModel;
  CadenceWindow: CadenceWindow;
  CadenceComparison: CadenceComparison;
  InvitationCount: Omit<InvitationCount, 'duty'> & { duty: ResolversParentTypes['InvolvementDuty'] };
  ConstitutionPoint: Omit<ConstitutionPoint, 'decisions'> & { decisions: Array<ResolversParentTypes['ConstitutionDecision']> };
  ConstitutionDecision: ConstitutionDecisionView;
  Secretariat: Omit<Secretariat, 'parties'> & { parties: Array<ResolversParentTypes['SecretariatParty']> };
  SecretariatParty: SecretariatPartyView;
  AffiliationConcern: AffiliationConcernView;
  Representation: RepresentationView;
  RepresentationFilter: RepresentationFilter;
  RepresentationConnection: Omit<RepresentationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RepresentationEdge']>, nodes: Array<ResolversParentTypes['Representation']> };
  RepresentationEdge: Omit<RepresentationEdge, 'node'> & { node: ResolversParentTypes['Representation'] };
  AppointPayload: Omit<AppointPayload, 'appointment' | 'warnings' | 'query'> & { appointment: ResolversParentTypes['Appointment'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EndAppointmentPayload: Omit<EndAppointmentPayload, 'appointment' | 'warnings' | 'query'> & { appointment: ResolversParentTypes['Appointment'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  ReplaceAppointeePayload: Omit<ReplaceAppointeePayload, 'appointment' | 'warnings' | 'query'> & { appointment: ResolversParentTypes['Appointment'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  DesignateChairPayload: Omit<DesignateChairPayload, 'chairmanship' | 'warnings' | 'query'> & { chairmanship: ResolversParentTypes['Chairmanship'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordLocalAgreementPayload: Omit<RecordLocalAgreementPayload, 'localAgreement' | 'warnings' | 'query'> & { localAgreement: ResolversParentTypes['LocalAgreement'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  InvolvePatientsPayload: Omit<InvolvePatientsPayload, 'involvement' | 'warnings' | 'query'> & { involvement: ResolversParentTypes['Involvement'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  AddClusterMemberPayload: Omit<AddClusterMemberPayload, 'membership' | 'warnings' | 'query'> & { membership: ResolversParentTypes['Membership'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EndClusterMemberPayload: Omit<EndClusterMemberPayload, 'membership' | 'warnings' | 'query'> & { membership: ResolversParentTypes['Membership'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RenameBodyPayload: Omit<RenameBodyPayload, 'body' | 'warnings' | 'query'> & { body: ResolversParentTypes['Body'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EstablishBodyPayload: Omit<EstablishBodyPayload, 'body' | 'warnings' | 'query'> & { body: ResolversParentTypes['Body'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EndBodyPayload: Omit<EndBodyPayload, 'body' | 'warnings' | 'query'> & { body: ResolversParentTypes['Body'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  AppointInput: AppointInput;
  EndAppointmentInput: EndAppointmentInput;
  ReplaceAppointeeInput: ReplaceAppointeeInput;
  DesignateChairInput: DesignateChairInput;
  RecordLocalAgreementInput: RecordLocalAgreementInput;
  InvolvePatientsInput: InvolvePatientsInput;
  AddClusterMemberInput: AddClusterMemberInput;
  EndClusterMemberInput: EndClusterMemberInput;
  RenameBodyInput: RenameBodyInput;
  EstablishBodyInput: EstablishBodyInput;
  EndBodyInput: EndBodyInput;
  ScheduleMeetingPayload: Omit<ScheduleMeetingPayload, 'meeting' | 'warnings' | 'query'> & { meeting: ResolversParentTypes['Meeting'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  HoldMeetingPayload: Omit<HoldMeetingPayload, 'meeting' | 'warnings' | 'query'> & { meeting: ResolversParentTypes['Meeting'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  CancelMeetingPayload: Omit<CancelMeetingPayload, 'meeting' | 'warnings' | 'query'> & { meeting: ResolversParentTypes['Meeting'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  DecideConstitutionPayload: Omit<DecideConstitutionPayload, 'constitutionDecision' | 'warnings' | 'query'> & { constitutionDecision: ResolversParentTypes['ConstitutionDecision'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  AssignSecretariatPayload: Omit<AssignSecretariatPayload, 'secretariatParty' | 'warnings' | 'query'> & { secretariatParty: ResolversParentTypes['SecretariatParty'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RaiseAffiliationConcernPayload: Omit<RaiseAffiliationConcernPayload, 'affiliationConcern' | 'warnings' | 'query'> & { affiliationConcern: ResolversParentTypes['AffiliationConcern'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  ResolveAffiliationConcernPayload: Omit<ResolveAffiliationConcernPayload, 'affiliationConcern' | 'warnings' | 'query'> & { affiliationConcern: ResolversParentTypes['AffiliationConcern'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RepresentMunicipalityPayload: Omit<RepresentMunicipalityPayload, 'representation' | 'warnings' | 'query'> & { representation: ResolversParentTypes['Representation'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  ScheduleMeetingInput: ScheduleMeetingInput;
  AgendaItemInput: AgendaItemInput;
  HoldMeetingInput: HoldMeetingInput;
  AttendanceInput: AttendanceInput;
  DecisionInput: DecisionInput;
  CancelMeetingInput: CancelMeetingInput;
  DecideConstitutionInput: DecideConstitutionInput;
  AssignSecretariatInput: AssignSecretariatInput;
  RaiseAffiliationConcernInput: RaiseAffiliationConcernInput;
  ResolveAffiliationConcernInput: ResolveAffiliationConcernInput;
  RepresentMunicipalityInput: RepresentMunicipalityInput;
  OperationInput: OperationInput;
  Region: RegionView;
  Municipality: MunicipalityView;
  Hospital: HospitalView;
  Name: NameRecord;
  RegionFilter: RegionFilter;
  MunicipalityFilter: MunicipalityFilter;
  HospitalFilter: HospitalFilter;
  MunicipalityOrder: MunicipalityOrder;
  HospitalOrder: HospitalOrder;
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  MunicipalityConnection: Omit<MunicipalityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MunicipalityEdge']>, nodes: Array<ResolversParentTypes['Municipality']> };
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  HospitalConnection: Omit<HospitalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HospitalEdge']>, nodes: Array<ResolversParentTypes['Hospital']> };
  HospitalEdge: Omit<HospitalEdge, 'node'> & { node: ResolversParentTypes['Hospital'] };
  RepresentationRule: RepresentationRuleView;
  Substitution: Omit<Substitution, 'municipalities'> & { municipalities: Array<ResolversParentTypes['Municipality']> };
  ChairRule: ChairRuleView;
  CadenceRule: CadenceRuleView;
  MeetingWindow: MeetingWindow;
  InvolvementDuty: InvolvementDutyView;
  VariationRule: VariationRuleView;
  BalanceRule: BalanceRuleView;
  SeatAllocation: SeatAllocationView;
  RuleFilter: RuleFilter;
  RepresentationRuleConnection: Omit<RepresentationRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RepresentationRuleEdge']>, nodes: Array<ResolversParentTypes['RepresentationRule']> };
  RepresentationRuleEdge: Omit<RepresentationRuleEdge, 'node'> & { node: ResolversParentTypes['RepresentationRule'] };
  ChairRuleConnection: Omit<ChairRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChairRuleEdge']>, nodes: Array<ResolversParentTypes['ChairRule']> };
  ChairRuleEdge: Omit<ChairRuleEdge, 'node'> & { node: ResolversParentTypes['ChairRule'] };
  CadenceRuleConnection: Omit<CadenceRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CadenceRuleEdge']>, nodes: Array<ResolversParentTypes['CadenceRule']> };
  CadenceRuleEdge: Omit<CadenceRuleEdge, 'node'> & { node: ResolversParentTypes['CadenceRule'] };
  InvolvementDutyConnection: Omit<InvolvementDutyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InvolvementDutyEdge']>, nodes: Array<ResolversParentTypes['InvolvementDuty']> };
  InvolvementDutyEdge: Omit<InvolvementDutyEdge, 'node'> & { node: ResolversParentTypes['InvolvementDuty'] };
  VariationRuleConnection: Omit<VariationRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VariationRuleEdge']>, nodes: Array<ResolversParentTypes['VariationRule']> };
  VariationRuleEdge: Omit<VariationRuleEdge, 'node'> & { node: ResolversParentTypes['VariationRule'] };
  BalanceRuleConnection: Omit<BalanceRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BalanceRuleEdge']>, nodes: Array<ResolversParentTypes['BalanceRule']> };
  BalanceRuleEdge: Omit<BalanceRuleEdge, 'node'> & { node: ResolversParentTypes['BalanceRule'] };
  LawRule: ResolversUnionTypes<ResolversParentTypes>['LawRule'];
  RecordBodyLevelInput: RecordBodyLevelInput;
  RecordBodyLevelPayload: Omit<RecordBodyLevelPayload, 'bodyLevel' | 'warnings' | 'query'> & { bodyLevel: ResolversParentTypes['BodyLevelRule'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordRepresentationRuleInput: RecordRepresentationRuleInput;
  RecordRepresentationRulePayload: Omit<RecordRepresentationRulePayload, 'representationRule' | 'warnings' | 'query'> & { representationRule: ResolversParentTypes['RepresentationRule'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordChairRuleInput: RecordChairRuleInput;
  RecordChairRulePayload: Omit<RecordChairRulePayload, 'chairRule' | 'warnings' | 'query'> & { chairRule: ResolversParentTypes['ChairRule'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordCadenceRuleInput: RecordCadenceRuleInput;
  RecordCadenceRulePayload: Omit<RecordCadenceRulePayload, 'cadenceRule' | 'warnings' | 'query'> & { cadenceRule: ResolversParentTypes['CadenceRule'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordInvolvementDutyInput: RecordInvolvementDutyInput;
  RecordInvolvementDutyPayload: Omit<RecordInvolvementDutyPayload, 'involvementDuty' | 'warnings' | 'query'> & { involvementDuty: ResolversParentTypes['InvolvementDuty'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordVariationRuleInput: RecordVariationRuleInput;
  RecordVariationRulePayload: Omit<RecordVariationRulePayload, 'variationRule' | 'warnings' | 'query'> & { variationRule: ResolversParentTypes['VariationRule'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordBalanceRuleInput: RecordBalanceRuleInput;
  RecordBalanceRulePayload: Omit<RecordBalanceRulePayload, 'balanceRule' | 'warnings' | 'query'> & { balanceRule: ResolversParentTypes['BalanceRule'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  AmendRuleInput: AmendRuleInput;
  AmendRulePayload: Omit<AmendRulePayload, 'rule' | 'warnings' | 'query'> & { rule: ResolversParentTypes['LawRule'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EndRuleInput: EndRuleInput;
  EndRulePayload: Omit<EndRulePayload, 'rule' | 'warnings' | 'query'> & { rule: ResolversParentTypes['LawRule'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  AllocateSeatsInput: AllocateSeatsInput;
  AllocateSeatsPayload: Omit<AllocateSeatsPayload, 'seatAllocation' | 'warnings' | 'query'> & { seatAllocation: ResolversParentTypes['SeatAllocation'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  ResolveRequest: ResolveRequest;
  Resolution: ResolutionModel;
  ResolvedMatch: Match;
  Successor: ResolversInterfaceTypes<ResolversParentTypes>['Successor'];
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit'];
  SearchHitConnection: SearchHitsModel;
  SearchHitEdge: SearchHitEdgeModel;
  SearchPassage: SearchPassage;
  SearchPassagePart: SearchPassagePart;
  Document: DocumentView;
  Link: LinkModel;
  Contact: ContactModel;
  Section: SectionModel;
  LegalEvent: LegalEventView;
  Claim: ClaimView;
  Doubt: DoubtView;
  DataQuality: Omit<DataQuality, 'issues'> & { issues: Array<ResolversParentTypes['QualityIssue']> };
  QualitySubject: ResolversInterfaceTypes<ResolversParentTypes>['QualitySubject'];
  QualityIssue: QualityIssueModel;
  QualityCount: QualityCount;
  DoubtFilter: DoubtFilter;
  QualityFilter: QualityFilter;
  DoubtConnection: Omit<DoubtConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DoubtEdge']>, nodes: Array<ResolversParentTypes['Doubt']> };
  DoubtEdge: Omit<DoubtEdge, 'node'> & { node: ResolversParentTypes['Doubt'] };
  CitationInput: CitationInput;
  SectionInput: SectionInput;
  RecordDocumentInput: RecordDocumentInput;
  RecordSectionInput: RecordSectionInput;
  RecordLegalEventInput: RecordLegalEventInput;
  RecordDoubtInput: RecordDoubtInput;
  ResolveDoubtInput: ResolveDoubtInput;
  RecordDocumentPayload: Omit<RecordDocumentPayload, 'document' | 'warnings' | 'query'> & { document: ResolversParentTypes['Document'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordSectionPayload: Omit<RecordSectionPayload, 'document' | 'warnings' | 'query'> & { document: ResolversParentTypes['Document'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordLegalEventPayload: Omit<RecordLegalEventPayload, 'legalEvent' | 'warnings' | 'query'> & { legalEvent: ResolversParentTypes['LegalEvent'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordDoubtPayload: Omit<RecordDoubtPayload, 'doubt' | 'warnings' | 'query'> & { doubt: ResolversParentTypes['Doubt'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  ResolveDoubtPayload: Omit<ResolveDoubtPayload, 'doubt' | 'warnings' | 'query'> & { doubt: ResolversParentTypes['Doubt'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  Task: TaskView;
  Statement: StatementView;
  Organisation: OrganisationView;
  TaskFilter: TaskFilter;
  StatementFilter: StatementFilter;
  OrganisationFilter: OrganisationFilter;
  TaskConnection: Omit<TaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TaskEdge']>, nodes: Array<ResolversParentTypes['Task']> };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  RecordTaskInput: RecordTaskInput;
  RecordTaskPayload: Omit<RecordTaskPayload, 'task' | 'warnings' | 'query'> & { task: ResolversParentTypes['Task'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  TransferTaskInput: TransferTaskInput;
  TransferTaskPayload: Omit<TransferTaskPayload, 'task' | 'warnings' | 'query'> & { task: ResolversParentTypes['Task'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EndTaskInput: EndTaskInput;
  EndTaskPayload: Omit<EndTaskPayload, 'task' | 'warnings' | 'query'> & { task: ResolversParentTypes['Task'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  ThingInput: ThingInput;
  SuccessionInput: SuccessionInput;
  EstablishRegionInput: EstablishRegionInput;
  EstablishMunicipalityInput: EstablishMunicipalityInput;
  EstablishHospitalInput: EstablishHospitalInput;
  EstablishOrganisationInput: EstablishOrganisationInput;
  RenameThingInput: RenameThingInput;
  PlaceThingInput: PlaceThingInput;
  EndThingInput: EndThingInput;
  RecordSuccessionInput: RecordSuccessionInput;
  EstablishRegionPayload: Omit<EstablishRegionPayload, 'region' | 'warnings' | 'query'> & { region: ResolversParentTypes['Region'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EstablishMunicipalityPayload: Omit<EstablishMunicipalityPayload, 'municipality' | 'warnings' | 'query'> & { municipality: ResolversParentTypes['Municipality'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EstablishHospitalPayload: Omit<EstablishHospitalPayload, 'hospital' | 'warnings' | 'query'> & { hospital: ResolversParentTypes['Hospital'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EstablishOrganisationPayload: Omit<EstablishOrganisationPayload, 'organisation' | 'warnings' | 'query'> & { organisation: ResolversParentTypes['Organisation'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RenameThingPayload: Omit<RenameThingPayload, 'thing' | 'warnings' | 'query'> & { thing: ResolversParentTypes['Thing'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  PlaceThingPayload: Omit<PlaceThingPayload, 'thing' | 'warnings' | 'query'> & { thing: ResolversParentTypes['Thing'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  EndThingPayload: Omit<EndThingPayload, 'thing' | 'warnings' | 'query'> & { thing: ResolversParentTypes['Thing'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  RecordSuccessionPayload: Omit<RecordSuccessionPayload, 'succession' | 'warnings' | 'query'> & { succession: ResolversParentTypes['Succession'], warnings: Array<ResolversParentTypes['Finding']>, query: ResolversParentTypes['Query'] };
  MergePlacesInput: MergePlacesInput;
  SplitPlaceInput: SplitPlaceInput;
  NewPlaceInput: NewPlaceInput;
  PartInput: PartInput;
  VocabularyType: VocabularyType;
  VocabularyWord: VocabularyWord;
  Webhook: WebhookView;
  WebhookFilter: WebhookFilter;
  WebhookDelivery: Delivery;
  RegisterWebhookInput: RegisterWebhookInput;
  RegisterWebhookPayload: Omit<RegisterWebhookPayload, 'webhook' | 'warnings'> & { webhook: ResolversParentTypes['Webhook'], warnings: Array<ResolversParentTypes['Finding']> };
  ChangeWebhookInput: ChangeWebhookInput;
  ChangeWebhookPayload: Omit<ChangeWebhookPayload, 'webhook' | 'warnings'> & { webhook: ResolversParentTypes['Webhook'], warnings: Array<ResolversParentTypes['Finding']> };
  PauseWebhookInput: PauseWebhookInput;
  PauseWebhookPayload: Omit<PauseWebhookPayload, 'webhook' | 'warnings'> & { webhook: ResolversParentTypes['Webhook'], warnings: Array<ResolversParentTypes['Finding']> };
  ResumeWebhookInput: ResumeWebhookInput;
  ResumeWebhookPayload: Omit<ResumeWebhookPayload, 'webhook' | 'warnings'> & { webhook: ResolversParentTypes['Webhook'], warnings: Array<ResolversParentTypes['Finding']> };
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'webhook' | 'warnings'> & { webhook: ResolversParentTypes['Webhook'], warnings: Array<ResolversParentTypes['Finding']> };
  DeleteWebhookInput: DeleteWebhookInput;
  DeleteWebhookPayload: Omit<DeleteWebhookPayload, 'webhook' | 'warnings'> & { webhook: ResolversParentTypes['Webhook'], warnings: Array<ResolversParentTypes['Finding']> };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'HealthAgreement' | 'PracticePlan' | 'Person' | 'Appointment' | 'Chairmanship' | 'LocalAgreement' | 'Involvement' | 'Cluster' | 'Ssu' | 'Committee' | 'BodyLevel' | 'Membership' | 'Succession' | 'BodyType' | 'BodyLevelRule' | 'FundingRound' | 'KeyFigure' | 'JointFund' | 'FundEntry' | 'PopulationSet' | 'Goal' | 'Identifier' | 'Initiative' | 'Meeting' | 'ConstitutionDecision' | 'SecretariatParty' | 'AffiliationConcern' | 'Representation' | 'Region' | 'Municipality' | 'Hospital' | 'RepresentationRule' | 'ChairRule' | 'CadenceRule' | 'InvolvementDuty' | 'VariationRule' | 'BalanceRule' | 'SeatAllocation' | 'Document' | 'LegalEvent' | 'Claim' | 'Doubt' | 'Task' | 'Statement' | 'Organisation', ParentType, ContextType>;
};

export type NamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'HealthAgreement' | 'PracticePlan' | 'Person' | 'Cluster' | 'Ssu' | 'Committee' | 'BodyType' | 'Initiative' | 'SecretariatParty' | 'Region' | 'Municipality' | 'Hospital' | 'Name' | 'Organisation' | 'Webhook', ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'HealthAgreement' | 'PracticePlan' | 'Cluster' | 'Ssu' | 'Committee' | 'Membership' | 'Succession' | 'BodyType' | 'BodyLevelRule' | 'FundingRound' | 'KeyFigure' | 'Identifier' | 'Initiative' | 'Region' | 'Municipality' | 'Hospital' | 'RepresentationRule' | 'ChairRule' | 'CadenceRule' | 'InvolvementDuty' | 'VariationRule' | 'BalanceRule' | 'SeatAllocation' | 'LegalEvent' | 'Claim' | 'Doubt' | 'Task' | 'Statement' | 'Organisation', ParentType, ContextType>;
};

export type ThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  __resolveType: TypeResolveFn<'Cluster' | 'Ssu' | 'Committee' | 'Region' | 'Municipality' | 'Hospital' | 'Organisation', ParentType, ContextType>;
};

export type FieldBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldBasis'] = ResolversParentTypes['FieldBasis']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FieldBasisNoteArgs, 'language'>>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lineTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProvenanceNoteArgs, 'language'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  healthAgreements?: Resolver<ResolversTypes['HealthAgreementConnection'], ParentType, ContextType, RequireFields<QueryHealthAgreementsArgs, 'anyTime'>>;
  healthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreement']>, ParentType, ContextType, RequireFields<QueryHealthAgreementArgs, 'key'>>;
  practicePlans?: Resolver<ResolversTypes['PracticePlanConnection'], ParentType, ContextType, RequireFields<QueryPracticePlansArgs, 'anyTime'>>;
  practicePlan?: Resolver<Maybe<ResolversTypes['PracticePlan']>, ParentType, ContextType, RequireFields<QueryPracticePlanArgs, 'key'>>;
  compositionReport?: Resolver<ResolversTypes['CompositionReport'], ParentType, ContextType, Partial<QueryCompositionReportArgs>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'key'>>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, RequireFields<QueryAppointmentsArgs, 'anyTime'>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, RequireFields<QueryChairmanshipsArgs, 'anyTime'>>;
  localAgreements?: Resolver<ResolversTypes['LocalAgreementConnection'], ParentType, ContextType, RequireFields<QueryLocalAgreementsArgs, 'anyTime'>>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<QueryInvolvementsArgs, 'anyTime'>>;
  auditRecords?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, Partial<QueryAuditRecordsArgs>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<QueryClusterArgs, 'key'>>;
  clusters?: Resolver<ResolversTypes['ClusterConnection'], ParentType, ContextType, RequireFields<QueryClustersArgs, 'anyTime'>>;
  ssu?: Resolver<Maybe<ResolversTypes['Ssu']>, ParentType, ContextType, Partial<QuerySsuArgs>>;
  ssus?: Resolver<ResolversTypes['SsuConnection'], ParentType, ContextType, RequireFields<QuerySsusArgs, 'anyTime'>>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, RequireFields<QueryCommitteeArgs, 'key'>>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, RequireFields<QueryCommitteesArgs, 'anyTime'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'key'>>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<QueryBodiesArgs, 'anyTime'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<QueryMembershipsArgs, 'anyTime'>>;
  bodyType?: Resolver<Maybe<ResolversTypes['BodyType']>, ParentType, ContextType, RequireFields<QueryBodyTypeArgs, 'key'>>;
  bodyTypes?: Resolver<Array<ResolversTypes['BodyType']>, ParentType, ContextType, Partial<QueryBodyTypesArgs>>;
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType, RequireFields<QueryChangeSetArgs, 'key'>>;
  changeSets?: Resolver<ResolversTypes['ChangeSetConnection'], ParentType, ContextType, Partial<QueryChangeSetsArgs>>;
  changes?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'after' | 'first'>>;
  fundingRounds?: Resolver<Array<ResolversTypes['FundingRound']>, ParentType, ContextType, Partial<QueryFundingRoundsArgs>>;
  jointFunds?: Resolver<ResolversTypes['JointFundConnection'], ParentType, ContextType, RequireFields<QueryJointFundsArgs, 'anyTime'>>;
  jointFund?: Resolver<Maybe<ResolversTypes['JointFund']>, ParentType, ContextType, RequireFields<QueryJointFundArgs, 'key'>>;
  fundingModel?: Resolver<Maybe<ResolversTypes['FundingModel']>, ParentType, ContextType, RequireFields<QueryFundingModelArgs, 'year' | 'clusterKey'>>;
  populationSets?: Resolver<Array<ResolversTypes['PopulationSet']>, ParentType, ContextType>;
  keyFigures?: Resolver<Array<ResolversTypes['KeyFigure']>, ParentType, ContextType, Partial<QueryKeyFiguresArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'anyTime'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'key'>>;
  representations?: Resolver<ResolversTypes['RepresentationConnection'], ParentType, ContextType, RequireFields<QueryRepresentationsArgs, 'anyTime'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'anyTime'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<QueryMunicipalitiesArgs, 'anyTime'>>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType, RequireFields<QueryHospitalArgs, 'key'>>;
  hospitals?: Resolver<ResolversTypes['HospitalConnection'], ParentType, ContextType, RequireFields<QueryHospitalsArgs, 'anyTime'>>;
  representationRules?: Resolver<ResolversTypes['RepresentationRuleConnection'], ParentType, ContextType, RequireFields<QueryRepresentationRulesArgs, 'anyTime'>>;
  representationRule?: Resolver<Maybe<ResolversTypes['RepresentationRule']>, ParentType, ContextType, RequireFields<QueryRepresentationRuleArgs, 'key'>>;
  chairRules?: Resolver<ResolversTypes['ChairRuleConnection'], ParentType, ContextType, RequireFields<QueryChairRulesArgs, 'anyTime'>>;
  cadenceRules?: Resolver<ResolversTypes['CadenceRuleConnection'], ParentType, ContextType, RequireFields<QueryCadenceRulesArgs, 'anyTime'>>;
  involvementDuties?: Resolver<ResolversTypes['InvolvementDutyConnection'], ParentType, ContextType, RequireFields<QueryInvolvementDutiesArgs, 'anyTime'>>;
  variationRules?: Resolver<ResolversTypes['VariationRuleConnection'], ParentType, ContextType, RequireFields<QueryVariationRulesArgs, 'anyTime'>>;
  balanceRules?: Resolver<ResolversTypes['BalanceRuleConnection'], ParentType, ContextType, RequireFields<QueryBalanceRulesArgs, 'anyTime'>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'anyTime'>>;
  resolve?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType, RequireFields<QueryResolveArgs, 'system' | 'value'>>;
  resolveMany?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveManyArgs, 'requests'>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  legalEvents?: Resolver<Array<ResolversTypes['LegalEvent']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<QueryClaimsArgs>>;
  doubts?: Resolver<ResolversTypes['DoubtConnection'], ParentType, ContextType, Partial<QueryDoubtsArgs>>;
  dataQuality?: Resolver<ResolversTypes['DataQuality'], ParentType, ContextType, Partial<QueryDataQualityArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'anyTime'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'anyTime'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'key'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'anyTime'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'key'>>;
  vocabulary?: Resolver<Array<ResolversTypes['VocabularyType']>, ParentType, ContextType, RequireFields<QueryVocabularyArgs, 'language'>>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhookArgs, 'key'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  draftHealthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationDraftHealthAgreementArgs, 'input'>>;
  giveHealthAgreementInput?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationGiveHealthAgreementInputArgs, 'input'>>;
  discussGeneralPractice?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationDiscussGeneralPracticeArgs, 'input'>>;
  reviseHealthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationReviseHealthAgreementArgs, 'input'>>;
  sendHealthAgreementForApproval?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationSendHealthAgreementForApprovalArgs, 'input'>>;
  approveHealthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationApproveHealthAgreementArgs, 'input'>>;
  rejectHealthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationRejectHealthAgreementArgs, 'input'>>;
  submitHealthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationSubmitHealthAgreementArgs, 'input'>>;
  recordHealthAuthorityApproval?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationRecordHealthAuthorityApprovalArgs, 'input'>>;
  recordHealthAuthorityRejection?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationRecordHealthAuthorityRejectionArgs, 'input'>>;
  extendHealthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationExtendHealthAgreementArgs, 'input'>>;
  followUpHealthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationFollowUpHealthAgreementArgs, 'input'>>;
  withdrawHealthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawHealthAgreementArgs, 'input'>>;
  repealHealthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreementPayload']>, ParentType, ContextType, RequireFields<MutationRepealHealthAgreementArgs, 'input'>>;
  draftPracticePlan?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationDraftPracticePlanArgs, 'input'>>;
  writePracticePlanTopic?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationWritePracticePlanTopicArgs, 'input'>>;
  givePracticePlanInput?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationGivePracticePlanInputArgs, 'input'>>;
  involveMunicipalitiesInPlan?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationInvolveMunicipalitiesInPlanArgs, 'input'>>;
  involveGeneralPracticeInPlan?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationInvolveGeneralPracticeInPlanArgs, 'input'>>;
  recordPracticePlanConsensus?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationRecordPracticePlanConsensusArgs, 'input'>>;
  openPracticePlanHearing?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationOpenPracticePlanHearingArgs, 'input'>>;
  answerPracticePlanHearing?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationAnswerPracticePlanHearingArgs, 'input'>>;
  closePracticePlanHearing?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationClosePracticePlanHearingArgs, 'input'>>;
  presentPracticePlanToSsu?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationPresentPracticePlanToSsuArgs, 'input'>>;
  revisePracticePlan?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationRevisePracticePlanArgs, 'input'>>;
  adoptPracticePlan?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationAdoptPracticePlanArgs, 'input'>>;
  followUpPracticePlan?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationFollowUpPracticePlanArgs, 'input'>>;
  withdrawPracticePlan?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPracticePlanArgs, 'input'>>;
  repealPracticePlan?: Resolver<Maybe<ResolversTypes['PracticePlanPayload']>, ParentType, ContextType, RequireFields<MutationRepealPracticePlanArgs, 'input'>>;
  erasePerson?: Resolver<Maybe<ResolversTypes['ErasePersonPayload']>, ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  recordBodyType?: Resolver<Maybe<ResolversTypes['RecordBodyTypePayload']>, ParentType, ContextType, RequireFields<MutationRecordBodyTypeArgs, 'input'>>;
  setBodyOperation?: Resolver<Maybe<ResolversTypes['SetBodyOperationPayload']>, ParentType, ContextType, RequireFields<MutationSetBodyOperationArgs, 'input'>>;
  applyChanges?: Resolver<Maybe<ResolversTypes['ApplyChangesPayload']>, ParentType, ContextType, RequireFields<MutationApplyChangesArgs, 'input'>>;
  revertChanges?: Resolver<Maybe<ResolversTypes['ApplyChangesPayload']>, ParentType, ContextType, RequireFields<MutationRevertChangesArgs, 'input'>>;
  withdrawFact?: Resolver<Maybe<ResolversTypes['FactPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawFactArgs, 'input'>>;
  reopenFact?: Resolver<Maybe<ResolversTypes['FactPayload']>, ParentType, ContextType, RequireFields<MutationReopenFactArgs, 'input'>>;
  correctFact?: Resolver<Maybe<ResolversTypes['FactPayload']>, ParentType, ContextType, RequireFields<MutationCorrectFactArgs, 'input'>>;
  confirmFact?: Resolver<Maybe<ResolversTypes['FactPayload']>, ParentType, ContextType, RequireFields<MutationConfirmFactArgs, 'input'>>;
  handOver?: Resolver<Maybe<ResolversTypes['HandOverPayload']>, ParentType, ContextType, RequireFields<MutationHandOverArgs, 'input'>>;
  openJointFund?: Resolver<Maybe<ResolversTypes['JointFundPayload']>, ParentType, ContextType, RequireFields<MutationOpenJointFundArgs, 'input'>>;
  contributeToJointFund?: Resolver<Maybe<ResolversTypes['JointFundPayload']>, ParentType, ContextType, RequireFields<MutationContributeToJointFundArgs, 'input'>>;
  allocateFromJointFund?: Resolver<Maybe<ResolversTypes['JointFundPayload']>, ParentType, ContextType, RequireFields<MutationAllocateFromJointFundArgs, 'input'>>;
  returnToJointFund?: Resolver<Maybe<ResolversTypes['JointFundPayload']>, ParentType, ContextType, RequireFields<MutationReturnToJointFundArgs, 'input'>>;
  reverseFundEntry?: Resolver<Maybe<ResolversTypes['JointFundPayload']>, ParentType, ContextType, RequireFields<MutationReverseFundEntryArgs, 'input'>>;
  closeJointFund?: Resolver<Maybe<ResolversTypes['JointFundPayload']>, ParentType, ContextType, RequireFields<MutationCloseJointFundArgs, 'input'>>;
  shareMunicipality?: Resolver<Maybe<ResolversTypes['ShareMunicipalityPayload']>, ParentType, ContextType, RequireFields<MutationShareMunicipalityArgs, 'input'>>;
  setRegionalRate?: Resolver<Maybe<ResolversTypes['SetRegionalRatePayload']>, ParentType, ContextType, RequireFields<MutationSetRegionalRateArgs, 'input'>>;
  setGoal?: Resolver<Maybe<ResolversTypes['GoalPayload']>, ParentType, ContextType, RequireFields<MutationSetGoalArgs, 'input'>>;
  recordMeasurement?: Resolver<Maybe<ResolversTypes['GoalPayload']>, ParentType, ContextType, RequireFields<MutationRecordMeasurementArgs, 'input'>>;
  closeGoal?: Resolver<Maybe<ResolversTypes['GoalPayload']>, ParentType, ContextType, RequireFields<MutationCloseGoalArgs, 'input'>>;
  withdrawGoal?: Resolver<Maybe<ResolversTypes['GoalPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawGoalArgs, 'input'>>;
  recordIdentifier?: Resolver<Maybe<ResolversTypes['RecordIdentifierPayload']>, ParentType, ContextType, RequireFields<MutationRecordIdentifierArgs, 'input'>>;
  endIdentifier?: Resolver<Maybe<ResolversTypes['EndIdentifierPayload']>, ParentType, ContextType, RequireFields<MutationEndIdentifierArgs, 'input'>>;
  proposeInitiative?: Resolver<Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<MutationProposeInitiativeArgs, 'input'>>;
  startInitiativeTest?: Resolver<Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<MutationStartInitiativeTestArgs, 'input'>>;
  startInitiativeEvaluation?: Resolver<Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<MutationStartInitiativeEvaluationArgs, 'input'>>;
  recordInitiativeEvaluation?: Resolver<Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<MutationRecordInitiativeEvaluationArgs, 'input'>>;
  implementInitiative?: Resolver<Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<MutationImplementInitiativeArgs, 'input'>>;
  recommendInitiative?: Resolver<Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<MutationRecommendInitiativeArgs, 'input'>>;
  takeUpInitiative?: Resolver<Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<MutationTakeUpInitiativeArgs, 'input'>>;
  completeInitiative?: Resolver<Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<MutationCompleteInitiativeArgs, 'input'>>;
  stopInitiative?: Resolver<Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<MutationStopInitiativeArgs, 'input'>>;
  appoint?: Resolver<Maybe<ResolversTypes['AppointPayload']>, ParentType, ContextType, RequireFields<MutationAppointArgs, 'input'>>;
  endAppointment?: Resolver<Maybe<ResolversTypes['EndAppointmentPayload']>, ParentType, ContextType, RequireFields<MutationEndAppointmentArgs, 'input'>>;
  replaceAppointee?: Resolver<Maybe<ResolversTypes['ReplaceAppointeePayload']>, ParentType, ContextType, RequireFields<MutationReplaceAppointeeArgs, 'input'>>;
  designateChair?: Resolver<Maybe<ResolversTypes['DesignateChairPayload']>, ParentType, ContextType, RequireFields<MutationDesignateChairArgs, 'input'>>;
  recordLocalAgreement?: Resolver<Maybe<ResolversTypes['RecordLocalAgreementPayload']>, ParentType, ContextType, RequireFields<MutationRecordLocalAgreementArgs, 'input'>>;
  involvePatients?: Resolver<Maybe<ResolversTypes['InvolvePatientsPayload']>, ParentType, ContextType, RequireFields<MutationInvolvePatientsArgs, 'input'>>;
  addClusterMember?: Resolver<Maybe<ResolversTypes['AddClusterMemberPayload']>, ParentType, ContextType, RequireFields<MutationAddClusterMemberArgs, 'input'>>;
  endClusterMember?: Resolver<Maybe<ResolversTypes['EndClusterMemberPayload']>, ParentType, ContextType, RequireFields<MutationEndClusterMemberArgs, 'input'>>;
  renameBody?: Resolver<Maybe<ResolversTypes['RenameBodyPayload']>, ParentType, ContextType, RequireFields<MutationRenameBodyArgs, 'input'>>;
  establishBody?: Resolver<Maybe<ResolversTypes['EstablishBodyPayload']>, ParentType, ContextType, RequireFields<MutationEstablishBodyArgs, 'input'>>;
  endBody?: Resolver<Maybe<ResolversTypes['EndBodyPayload']>, ParentType, ContextType, RequireFields<MutationEndBodyArgs, 'input'>>;
  scheduleMeeting?: Resolver<Maybe<ResolversTypes['ScheduleMeetingPayload']>, ParentType, ContextType, RequireFields<MutationScheduleMeetingArgs, 'input'>>;
  holdMeeting?: Resolver<Maybe<ResolversTypes['HoldMeetingPayload']>, ParentType, ContextType, RequireFields<MutationHoldMeetingArgs, 'input'>>;
  cancelMeeting?: Resolver<Maybe<ResolversTypes['CancelMeetingPayload']>, ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  decideConstitution?: Resolver<Maybe<ResolversTypes['DecideConstitutionPayload']>, ParentType, ContextType, RequireFields<MutationDecideConstitutionArgs, 'input'>>;
  assignSecretariat?: Resolver<Maybe<ResolversTypes['AssignSecretariatPayload']>, ParentType, ContextType, RequireFields<MutationAssignSecretariatArgs, 'input'>>;
  raiseAffiliationConcern?: Resolver<Maybe<ResolversTypes['RaiseAffiliationConcernPayload']>, ParentType, ContextType, RequireFields<MutationRaiseAffiliationConcernArgs, 'input'>>;
  resolveAffiliationConcern?: Resolver<Maybe<ResolversTypes['ResolveAffiliationConcernPayload']>, ParentType, ContextType, RequireFields<MutationResolveAffiliationConcernArgs, 'input'>>;
  representMunicipality?: Resolver<Maybe<ResolversTypes['RepresentMunicipalityPayload']>, ParentType, ContextType, RequireFields<MutationRepresentMunicipalityArgs, 'input'>>;
  recordBodyLevel?: Resolver<Maybe<ResolversTypes['RecordBodyLevelPayload']>, ParentType, ContextType, RequireFields<MutationRecordBodyLevelArgs, 'input'>>;
  recordRepresentationRule?: Resolver<Maybe<ResolversTypes['RecordRepresentationRulePayload']>, ParentType, ContextType, RequireFields<MutationRecordRepresentationRuleArgs, 'input'>>;
  recordChairRule?: Resolver<Maybe<ResolversTypes['RecordChairRulePayload']>, ParentType, ContextType, RequireFields<MutationRecordChairRuleArgs, 'input'>>;
  recordCadenceRule?: Resolver<Maybe<ResolversTypes['RecordCadenceRulePayload']>, ParentType, ContextType, RequireFields<MutationRecordCadenceRuleArgs, 'input'>>;
  recordInvolvementDuty?: Resolver<Maybe<ResolversTypes['RecordInvolvementDutyPayload']>, ParentType, ContextType, RequireFields<MutationRecordInvolvementDutyArgs, 'input'>>;
  recordVariationRule?: Resolver<Maybe<ResolversTypes['RecordVariationRulePayload']>, ParentType, ContextType, RequireFields<MutationRecordVariationRuleArgs, 'input'>>;
  recordBalanceRule?: Resolver<Maybe<ResolversTypes['RecordBalanceRulePayload']>, ParentType, ContextType, RequireFields<MutationRecordBalanceRuleArgs, 'input'>>;
  amendRule?: Resolver<Maybe<ResolversTypes['AmendRulePayload']>, ParentType, ContextType, RequireFields<MutationAmendRuleArgs, 'input'>>;
  endRule?: Resolver<Maybe<ResolversTypes['EndRulePayload']>, ParentType, ContextType, RequireFields<MutationEndRuleArgs, 'input'>>;
  allocateSeats?: Resolver<Maybe<ResolversTypes['AllocateSeatsPayload']>, ParentType, ContextType, RequireFields<MutationAllocateSeatsArgs, 'input'>>;
  recordDocument?: Resolver<Maybe<ResolversTypes['RecordDocumentPayload']>, ParentType, ContextType, RequireFields<MutationRecordDocumentArgs, 'input'>>;
  recordSection?: Resolver<Maybe<ResolversTypes['RecordSectionPayload']>, ParentType, ContextType, RequireFields<MutationRecordSectionArgs, 'input'>>;
  recordLegalEvent?: Resolver<Maybe<ResolversTypes['RecordLegalEventPayload']>, ParentType, ContextType, RequireFields<MutationRecordLegalEventArgs, 'input'>>;
  recordDoubt?: Resolver<Maybe<ResolversTypes['RecordDoubtPayload']>, ParentType, ContextType, RequireFields<MutationRecordDoubtArgs, 'input'>>;
  resolveDoubt?: Resolver<Maybe<ResolversTypes['ResolveDoubtPayload']>, ParentType, ContextType, RequireFields<MutationResolveDoubtArgs, 'input'>>;
  recordTask?: Resolver<Maybe<ResolversTypes['RecordTaskPayload']>, ParentType, ContextType, RequireFields<MutationRecordTaskArgs, 'input'>>;
  transferTask?: Resolver<Maybe<ResolversTypes['TransferTaskPayload']>, ParentType, ContextType, RequireFields<MutationTransferTaskArgs, 'input'>>;
  endTask?: Resolver<Maybe<ResolversTypes['EndTaskPayload']>, ParentType, ContextType, RequireFields<MutationEndTaskArgs, 'input'>>;
  establishRegion?: Resolver<Maybe<ResolversTypes['EstablishRegionPayload']>, ParentType, ContextType, RequireFields<MutationEstablishRegionArgs, 'input'>>;
  establishMunicipality?: Resolver<Maybe<ResolversTypes['EstablishMunicipalityPayload']>, ParentType, ContextType, RequireFields<MutationEstablishMunicipalityArgs, 'input'>>;
  establishHospital?: Resolver<Maybe<ResolversTypes['EstablishHospitalPayload']>, ParentType, ContextType, RequireFields<MutationEstablishHospitalArgs, 'input'>>;
  establishOrganisation?: Resolver<Maybe<ResolversTypes['EstablishOrganisationPayload']>, ParentType, ContextType, RequireFields<MutationEstablishOrganisationArgs, 'input'>>;
  renameThing?: Resolver<Maybe<ResolversTypes['RenameThingPayload']>, ParentType, ContextType, RequireFields<MutationRenameThingArgs, 'input'>>;
  placeThing?: Resolver<Maybe<ResolversTypes['PlaceThingPayload']>, ParentType, ContextType, RequireFields<MutationPlaceThingArgs, 'input'>>;
  endThing?: Resolver<Maybe<ResolversTypes['EndThingPayload']>, ParentType, ContextType, RequireFields<MutationEndThingArgs, 'input'>>;
  recordSuccession?: Resolver<Maybe<ResolversTypes['RecordSuccessionPayload']>, ParentType, ContextType, RequireFields<MutationRecordSuccessionArgs, 'input'>>;
  mergePlaces?: Resolver<Maybe<ResolversTypes['ApplyChangesPayload']>, ParentType, ContextType, RequireFields<MutationMergePlacesArgs, 'input'>>;
  splitPlace?: Resolver<Maybe<ResolversTypes['ApplyChangesPayload']>, ParentType, ContextType, RequireFields<MutationSplitPlaceArgs, 'input'>>;
  registerWebhook?: Resolver<Maybe<ResolversTypes['RegisterWebhookPayload']>, ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'input'>>;
  changeWebhook?: Resolver<Maybe<ResolversTypes['ChangeWebhookPayload']>, ParentType, ContextType, RequireFields<MutationChangeWebhookArgs, 'input'>>;
  pauseWebhook?: Resolver<Maybe<ResolversTypes['PauseWebhookPayload']>, ParentType, ContextType, RequireFields<MutationPauseWebhookArgs, 'input'>>;
  resumeWebhook?: Resolver<Maybe<ResolversTypes['ResumeWebhookPayload']>, ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['RotateWebhookSecretPayload']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  deleteWebhook?: Resolver<Maybe<ResolversTypes['DeleteWebhookPayload']>, ParentType, ContextType, RequireFields<MutationDeleteWebhookArgs, 'input'>>;
};

export type HealthAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthAgreementPayload'] = ResolversParentTypes['HealthAgreementPayload']> = {
  healthAgreement?: Resolver<ResolversTypes['HealthAgreement'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PracticePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlanPayload'] = ResolversParentTypes['PracticePlanPayload']> = {
  practicePlan?: Resolver<ResolversTypes['PracticePlan'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HealthAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthAgreement'] = ResolversParentTypes['HealthAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthAgreementStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['AgreementParties'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originalValidTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendedByMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortenedByMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFromBasis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  validToBasis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['HealthAgreement']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['HealthAgreement']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  outstanding?: Resolver<Array<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['ClusterInput']>, ParentType, ContextType>;
  missingInputs?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['LifecycleStep']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['NextStep']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HealthAgreementNoteArgs, 'language'>>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementPartiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParties'] = ResolversParentTypes['AgreementParties']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  __resolveType: TypeResolveFn<'Region' | 'Municipality', ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  party?: Resolver<ResolversTypes['AgreementParty'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApprovalStatus'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClusterInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterInput'] = ResolversParentTypes['ClusterInput']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DateBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateBasis'] = ResolversParentTypes['DateBasis']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DateBasisNoteArgs, 'language'>>;
};

export type PracticePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlan'] = ResolversParentTypes['PracticePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PracticePlanStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['PracticePlan']>, ParentType, ContextType>;
  requiredTopics?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['PracticePlanTopic']>, ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['ClusterInput']>, ParentType, ContextType>;
  hearingAnswers?: Resolver<Array<ResolversTypes['HearingAnswer']>, ParentType, ContextType>;
  consensus?: Resolver<Maybe<ResolversTypes['PracticePlanConsensus']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['LifecycleStep']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['NextStep']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PracticePlanNoteArgs, 'language'>>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticePlanTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlanTopic'] = ResolversParentTypes['PracticePlanTopic']> = {
  topic?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HearingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingAnswer'] = ResolversParentTypes['HearingAnswer']> = {
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticePlanConsensusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlanConsensus'] = ResolversParentTypes['PracticePlanConsensus']> = {
  agreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HealthAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthAgreementConnection'] = ResolversParentTypes['HealthAgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HealthAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HealthAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HealthAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthAgreementEdge'] = ResolversParentTypes['HealthAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HealthAgreement'], ParentType, ContextType>;
};

export type PracticePlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlanConnection'] = ResolversParentTypes['PracticePlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PracticePlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PracticePlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PracticePlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlanEdge'] = ResolversParentTypes['PracticePlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticePlan'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  seatKind?: Resolver<ResolversTypes['SeatKind'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AppointmentKind'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['PersonOffice'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  appointedBy?: Resolver<Maybe<ResolversTypes['Appointer']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChairmanshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chairmanship'] = ResolversParentTypes['Chairmanship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChairRole'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAgreement'] = ResolversParentTypes['LocalAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  seatKind?: Resolver<ResolversTypes['SeatKind'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvolvementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Involvement'] = ResolversParentTypes['Involvement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['InvolvedParty'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvolvementKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Composition'] = ResolversParentTypes['Composition']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  compositionVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompositionStatus'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType>;
  chairs?: Resolver<Array<ResolversTypes['Chair']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type SeatRequirerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatRequirer'] = ResolversParentTypes['SeatRequirer']> = {
  __resolveType: TypeResolveFn<'Cluster' | 'Ssu' | 'Committee' | 'Municipality', ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  rule?: Resolver<ResolversTypes['RepresentationRule'], ParentType, ContextType>;
  requiredBy?: Resolver<ResolversTypes['SeatRequirer'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vacant?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  standIns?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
};

export type ChairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chair'] = ResolversParentTypes['Chair']> = {
  rule?: Resolver<ResolversTypes['ChairRule'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChairRole'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  vacant?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingMessageArgs, 'language'>>;
  rule?: Resolver<Maybe<ResolversTypes['FindingRule']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FindingSubject'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['Because']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingSubject'] = ResolversParentTypes['FindingSubject']> = {
  __resolveType: TypeResolveFn<'HealthAgreement' | 'PracticePlan' | 'Person' | 'Appointment' | 'Chairmanship' | 'LocalAgreement' | 'Involvement' | 'Cluster' | 'Ssu' | 'Committee' | 'JointFund' | 'Goal' | 'Initiative' | 'Meeting' | 'ConstitutionDecision' | 'Municipality' | 'RepresentationRule' | 'ChairRule' | 'BalanceRule' | 'SeatAllocation', ParentType, ContextType>;
};

export type FindingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingRule'] = ResolversParentTypes['FindingRule']> = {
  __resolveType: TypeResolveFn<'RepresentationRule' | 'ChairRule' | 'BalanceRule', ParentType, ContextType>;
};

export type BecauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Because'] = ResolversParentTypes['Because']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BecauseTextArgs, 'language'>>;
  subject?: Resolver<Maybe<ResolversTypes['FindingSubject']>, ParentType, ContextType>;
};

export type CompositionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionReport'] = ResolversParentTypes['CompositionReport']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['CompositionCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CompositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Composition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionEdge'] = ResolversParentTypes['CompositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
};

export type CompositionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionCount'] = ResolversParentTypes['CompositionCount']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompositionStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type ChairmanshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChairmanshipConnection'] = ResolversParentTypes['ChairmanshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChairmanshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Chairmanship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChairmanshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChairmanshipEdge'] = ResolversParentTypes['ChairmanshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chairmanship'], ParentType, ContextType>;
};

export type LocalAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAgreementConnection'] = ResolversParentTypes['LocalAgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LocalAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LocalAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LocalAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAgreementEdge'] = ResolversParentTypes['LocalAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LocalAgreement'], ParentType, ContextType>;
};

export type InvolvementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementConnection'] = ResolversParentTypes['InvolvementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvolvementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Involvement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvolvementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementEdge'] = ResolversParentTypes['InvolvementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['ChangeNature'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<Array<ResolversTypes['AuditRow']>>, ParentType, ContextType>;
};

export type AuditRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRow'] = ResolversParentTypes['AuditRow']> = {
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type NameMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameMention'] = ResolversParentTypes['NameMention']> = {
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonPayload'] = ResolversParentTypes['ErasePersonPayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['NameMention']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'Cluster' | 'Ssu' | 'Committee', ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['BodyOperation'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  isAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['BodyLevel']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ClusterStatementsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<ClusterMembershipsArgs, 'anyTime'>>;
  predecessors?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  constitution?: Resolver<Array<ResolversTypes['ConstitutionPoint']>, ParentType, ContextType>;
  secretariat?: Resolver<ResolversTypes['Secretariat'], ParentType, ContextType>;
  initiatives?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Indicators'], ParentType, ContextType>;
  succeeds?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  succeededBy?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClusterNoteArgs, 'language'>>;
  hospitals?: Resolver<Array<ResolversTypes['Hospital']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  generalPractice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  regionalPsychiatry?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jointFunds?: Resolver<Array<ResolversTypes['JointFund']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['ClusterPopulation'], ParentType, ContextType, Partial<ClusterPopulationArgs>>;
  healthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreement']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SsuResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ssu'] = ResolversParentTypes['Ssu']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['BodyOperation'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  isAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['BodyLevel']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SsuStatementsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<SsuMembershipsArgs, 'anyTime'>>;
  predecessors?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  constitution?: Resolver<Array<ResolversTypes['ConstitutionPoint']>, ParentType, ContextType>;
  secretariat?: Resolver<ResolversTypes['Secretariat'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Indicators'], ParentType, ContextType>;
  succeeds?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  succeededBy?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SsuNoteArgs, 'language'>>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  healthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreement']>, ParentType, ContextType>;
  practicePlans?: Resolver<Array<ResolversTypes['PracticePlan']>, ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['BodyOperation'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  isAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['BodyLevel']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<CommitteeStatementsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CommitteeMembershipsArgs, 'anyTime'>>;
  predecessors?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  constitution?: Resolver<Array<ResolversTypes['ConstitutionPoint']>, ParentType, ContextType>;
  secretariat?: Resolver<ResolversTypes['Secretariat'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Indicators'], ParentType, ContextType>;
  succeeds?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  succeededBy?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CommitteeNoteArgs, 'language'>>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyLevel'] = ResolversParentTypes['BodyLevel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  compositionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodyLevelTextArgs, 'language'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RepresentationRule']>, ParentType, ContextType>;
  chairRules?: Resolver<Array<ResolversTypes['ChairRule']>, ParentType, ContextType>;
  cadenceRules?: Resolver<Array<ResolversTypes['CadenceRule']>, ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType, RequireFields<BodyLevelCadenceArgs, 'year'>>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<BodyLevelMeetingsArgs>>;
  involvement?: Resolver<Array<ResolversTypes['InvolvementDuty']>, ParentType, ContextType>;
  variation?: Resolver<Array<ResolversTypes['VariationRule']>, ParentType, ContextType>;
  balance?: Resolver<Array<ResolversTypes['BalanceRule']>, ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType, Partial<BodyLevelCompositionArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MembershipMember'], ParentType, ContextType>;
  municipalityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MembershipReasonArgs, 'language'>>;
  because?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MembershipNoteArgs, 'language'>>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipMember'] = ResolversParentTypes['MembershipMember']> = {
  __resolveType: TypeResolveFn<'Municipality' | 'Hospital' | 'Organisation', ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operationalFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hasForwardSuccession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  predecessor?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SuccessionNoteArgs, 'language'>>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterConnection'] = ResolversParentTypes['ClusterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClusterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterEdge'] = ResolversParentTypes['ClusterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
};

export type SsuConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsuConnection'] = ResolversParentTypes['SsuConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SsuEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ssu']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SsuEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsuEdge'] = ResolversParentTypes['SsuEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ssu'], ParentType, ContextType>;
};

export type CommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeConnection'] = ResolversParentTypes['CommitteeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Committee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeEdge'] = ResolversParentTypes['CommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
};

export type BodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type BodyTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyType'] = ResolversParentTypes['BodyType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodyTypeNameArgs, 'language'>>;
  memberRoles?: Resolver<Array<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  needsHospital?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onePerRegion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partitionsMunicipalities?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isAuthority?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  committeeOf?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['BodyFunction']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['BodyLevelRule']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BodyTypeNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyLevelRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyLevelRule'] = ResolversParentTypes['BodyLevelRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  bodyType?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodyLevelRuleTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BodyLevelRuleNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordBodyTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBodyTypePayload'] = ResolversParentTypes['RecordBodyTypePayload']> = {
  bodyType?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetBodyOperationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBodyOperationPayload'] = ResolversParentTypes['SetBodyOperationPayload']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSetConnection'] = ResolversParentTypes['ChangeSetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSetEdge'] = ResolversParentTypes['ChangeSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
};

export type ApplyChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyChangesPayload'] = ResolversParentTypes['ApplyChangesPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['OperationResult']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['QualityIssue']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OperationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationResult'] = ResolversParentTypes['OperationResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  advice?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeSetTitleArgs, 'language'>>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  instant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ChangeRecord']>, ParentType, ContextType>;
  reverts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revertedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeSetPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSetPlace'] = ResolversParentTypes['ChangeSetPlace']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeSetPlaceTitleArgs, 'language'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['ChangeRecord'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
};

export type ChangePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  nodes?: Resolver<Array<ResolversTypes['ChangeRecord']>, ParentType, ContextType>;
  nextAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRecord'] = ResolversParentTypes['ChangeRecord']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['ChangeSubject'], ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['ChangeNature'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ChangedRow']>, ParentType, ContextType>;
  effects?: Resolver<Maybe<ResolversTypes['ChangeEffects']>, ParentType, ContextType>;
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSetPlace']>, ParentType, ContextType>;
};

export type ChangeSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSubject'] = ResolversParentTypes['ChangeSubject']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedRow'] = ResolversParentTypes['ChangedRow']> = {
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ChangeEffectsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEffects'] = ResolversParentTypes['ChangeEffects']> = {
  begins?: Resolver<Array<ResolversTypes['ChangeSubject']>, ParentType, ContextType>;
  ends?: Resolver<Array<ResolversTypes['ChangeSubject']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type FactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactPayload'] = ResolversParentTypes['FactPayload']> = {
  fact?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  withdrawn?: Resolver<Array<ResolversTypes['ChangeSubject']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverPayload'] = ResolversParentTypes['HandOverPayload']> = {
  handedOver?: Resolver<ResolversTypes['HandedOver'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandedOver'] = ResolversParentTypes['HandedOver']> = {
  __resolveType: TypeResolveFn<'Goal' | 'Initiative' | 'JointFund', ParentType, ContextType>;
};

export type FundingRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingRound'] = ResolversParentTypes['FundingRound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  municipal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  regional?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  municipalRate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  regionalRateMinimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  regionalRateMaximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  regionalRates?: Resolver<Array<ResolversTypes['RegionalRate']>, ParentType, ContextType>;
  modelStatus?: Resolver<ResolversTypes['ModelStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FundingRoundTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FundingRoundNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  ore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dkk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyFigure'] = ResolversParentTypes['KeyFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['KeyFigureTopic'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['Perspective']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KeyFigurePopulationArgs, 'language'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KeyFigureTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<KeyFigureNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointFund'] = ResolversParentTypes['JointFund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['JointFundStage'], ParentType, ContextType>;
  contributed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  carriedIn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  carriedOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['LifecycleStep']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['NextStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntry'] = ResolversParentTypes['FundEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['JointFund'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundEntryKind'], ParentType, ContextType>;
  money?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ContributionBasis']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['FundPurpose']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  agreedBy?: Resolver<Array<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeMoney'] = ResolversParentTypes['InitiativeMoney']> = {
  allocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['FundEntry']>, ParentType, ContextType>;
};

export type JointFundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointFundConnection'] = ResolversParentTypes['JointFundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointFundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointFund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JointFundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointFundEdge'] = ResolversParentTypes['JointFundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointFund'], ParentType, ContextType>;
};

export type RegionalRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalRate'] = ResolversParentTypes['RegionalRate']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingModel'] = ResolversParentTypes['FundingModel']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['FundingRound']>, ParentType, ContextType>;
  modelStatus?: Resolver<ResolversTypes['ModelStatus'], ParentType, ContextType>;
  populationSet?: Resolver<Maybe<ResolversTypes['PopulationSet']>, ParentType, ContextType>;
  municipal?: Resolver<Array<ResolversTypes['MunicipalContribution']>, ParentType, ContextType>;
  regional?: Resolver<Maybe<ResolversTypes['RegionalContribution']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['FundingTotals'], ParentType, ContextType>;
  approximation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['FundingReason']>, ParentType, ContextType>;
  unresolved?: Resolver<Array<ResolversTypes['UnresolvedShare']>, ParentType, ContextType>;
};

export type FundingReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingReason'] = ResolversParentTypes['FundingReason']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FundingReasonTextArgs, 'language'>>;
};

export type MunicipalContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalContribution'] = ResolversParentTypes['MunicipalContribution']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  personsCounted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type RegionalContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalContribution'] = ResolversParentTypes['RegionalContribution']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  personsCounted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rateMinimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rateMaximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountMinimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountMaximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundingTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTotals'] = ResolversParentTypes['FundingTotals']> = {
  municipal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  regionalMinimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  regionalMaximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ClusterPopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterPopulation'] = ResolversParentTypes['ClusterPopulation']> = {
  set?: Resolver<Maybe<ResolversTypes['PopulationSet']>, ParentType, ContextType>;
  gross?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unresolved?: Resolver<Array<ResolversTypes['UnresolvedShare']>, ParentType, ContextType>;
};

export type UnresolvedShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedShare'] = ResolversParentTypes['UnresolvedShare']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
};

export type PopulationSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationSet'] = ResolversParentTypes['PopulationSet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referenceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['MunicipalPopulation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalPopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalPopulation'] = ResolversParentTypes['MunicipalPopulation']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointFundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointFundPayload'] = ResolversParentTypes['JointFundPayload']> = {
  jointFund?: Resolver<ResolversTypes['JointFund'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShareMunicipalityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareMunicipalityPayload'] = ResolversParentTypes['ShareMunicipalityPayload']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetRegionalRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRegionalRatePayload'] = ResolversParentTypes['SetRegionalRatePayload']> = {
  regionalRate?: Resolver<ResolversTypes['RegionalRate'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['GoalOwner'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  baselineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['GoalStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GoalStatus'], ParentType, ContextType>;
  measurements?: Resolver<Array<ResolversTypes['Measurement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['LifecycleStep']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['NextStep']>, ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalOwner'] = ResolversParentTypes['GoalOwner']> = {
  __resolveType: TypeResolveFn<'Cluster' | 'Ssu' | 'Committee' | 'HealthAgreement' | 'Initiative', ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataTheme'] = ResolversParentTypes['DataTheme']> = {
  theme?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
};

export type IndicatorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicators'] = ResolversParentTypes['Indicators']> = {
  themes?: Resolver<Array<ResolversTypes['DataTheme']>, ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  keyFigures?: Resolver<Array<ResolversTypes['KeyFigure']>, ParentType, ContextType>;
};

export type GoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalPayload'] = ResolversParentTypes['GoalPayload']> = {
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['OfficialIdentifierSystem'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['IdentifierOwner'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IdentifierNoteArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifierOwner'] = ResolversParentTypes['IdentifierOwner']> = {
  __resolveType: TypeResolveFn<'Region' | 'Municipality' | 'Hospital' | 'Organisation', ParentType, ContextType>;
};

export type RecordIdentifierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIdentifierPayload'] = ResolversParentTypes['RecordIdentifierPayload']> = {
  identifier?: Resolver<ResolversTypes['Identifier'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndIdentifierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndIdentifierPayload'] = ResolversParentTypes['EndIdentifierPayload']> = {
  identifier?: Resolver<ResolversTypes['Identifier'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeNameArgs, 'language'>>;
  phase?: Resolver<ResolversTypes['InitiativePhase'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  targetGroups?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['MembershipMember']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendedFor?: Resolver<Maybe<ResolversTypes['SpreadScope']>, ParentType, ContextType>;
  spread?: Resolver<Array<ResolversTypes['Spread']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['InitiativeMoney']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeTextArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['LifecycleStep']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['NextStep']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeNoteArgs, 'language'>>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spread'] = ResolversParentTypes['Spread']> = {
  scope?: Resolver<ResolversTypes['SpreadScope'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SpreadTextArgs, 'language'>>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativePayload'] = ResolversParentTypes['InitiativePayload']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LifecycleStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifecycleStep'] = ResolversParentTypes['LifecycleStep']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LifecycleStepTextArgs, 'language'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ActingParty'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['LifecycleParty']>, ParentType, ContextType>;
  partyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['SpreadScope']>, ParentType, ContextType>;
  agreed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LifecyclePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifecycleParty'] = ResolversParentTypes['LifecycleParty']> = {
  __resolveType: TypeResolveFn<'Region' | 'Municipality' | 'Cluster' | 'Ssu' | 'Committee', ParentType, ContextType>;
};

export type NextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NextStepTextArgs, 'language'>>;
  by?: Resolver<Array<ResolversTypes['ActingParty']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
};

export type ObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obstacle'] = ResolversParentTypes['Obstacle']> = {
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObstacleMessageArgs, 'language'>>;
  rule?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  invited?: Resolver<Array<ResolversTypes['InvolvedParty']>, ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authoritiesOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CadenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cadence'] = ResolversParentTypes['Cadence']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scheduled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cancelled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['CadenceWindow']>, ParentType, ContextType>;
  outsideWindows?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  moreOftenThan?: Resolver<Maybe<ResolversTypes['CadenceComparison']>, ParentType, ContextType>;
  invitations?: Resolver<Array<ResolversTypes['InvitationCount']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['CadenceRule']>, ParentType, ContextType>;
};

export type CadenceWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CadenceWindow'] = ResolversParentTypes['CadenceWindow']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CadenceComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CadenceComparison'] = ResolversParentTypes['CadenceComparison']> = {
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InvitationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationCount'] = ResolversParentTypes['InvitationCount']> = {
  duty?: Resolver<ResolversTypes['InvolvementDuty'], ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConstitutionPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstitutionPoint'] = ResolversParentTypes['ConstitutionPoint']> = {
  item?: Resolver<ResolversTypes['ConstitutionItem'], ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['ConstitutionDecision']>, ParentType, ContextType>;
};

export type ConstitutionDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstitutionDecision'] = ResolversParentTypes['ConstitutionDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ConstitutionItem'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretariatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Secretariat'] = ResolversParentTypes['Secretariat']> = {
  parties?: Resolver<Array<ResolversTypes['SecretariatParty']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SecretariatPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretariatParty'] = ResolversParentTypes['SecretariatParty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationConcernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationConcern'] = ResolversParentTypes['AffiliationConcern']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AffiliationConcernKind'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationConnection'] = ResolversParentTypes['RepresentationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RepresentationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RepresentationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationEdge'] = ResolversParentTypes['RepresentationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Representation'], ParentType, ContextType>;
};

export type AppointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointPayload'] = ResolversParentTypes['AppointPayload']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAppointmentPayload'] = ResolversParentTypes['EndAppointmentPayload']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplaceAppointeePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceAppointeePayload'] = ResolversParentTypes['ReplaceAppointeePayload']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DesignateChairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignateChairPayload'] = ResolversParentTypes['DesignateChairPayload']> = {
  chairmanship?: Resolver<ResolversTypes['Chairmanship'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordLocalAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLocalAgreementPayload'] = ResolversParentTypes['RecordLocalAgreementPayload']> = {
  localAgreement?: Resolver<ResolversTypes['LocalAgreement'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvolvePatientsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvePatientsPayload'] = ResolversParentTypes['InvolvePatientsPayload']> = {
  involvement?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddClusterMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddClusterMemberPayload'] = ResolversParentTypes['AddClusterMemberPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndClusterMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndClusterMemberPayload'] = ResolversParentTypes['EndClusterMemberPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RenameBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameBodyPayload'] = ResolversParentTypes['RenameBodyPayload']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstablishBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishBodyPayload'] = ResolversParentTypes['EstablishBodyPayload']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndBodyPayload'] = ResolversParentTypes['EndBodyPayload']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScheduleMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleMeetingPayload'] = ResolversParentTypes['ScheduleMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldMeetingPayload'] = ResolversParentTypes['HoldMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CancelMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMeetingPayload'] = ResolversParentTypes['CancelMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecideConstitutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideConstitutionPayload'] = ResolversParentTypes['DecideConstitutionPayload']> = {
  constitutionDecision?: Resolver<ResolversTypes['ConstitutionDecision'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssignSecretariatPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignSecretariatPayload'] = ResolversParentTypes['AssignSecretariatPayload']> = {
  secretariatParty?: Resolver<ResolversTypes['SecretariatParty'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RaiseAffiliationConcernPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseAffiliationConcernPayload'] = ResolversParentTypes['RaiseAffiliationConcernPayload']> = {
  affiliationConcern?: Resolver<ResolversTypes['AffiliationConcern'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolveAffiliationConcernPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveAffiliationConcernPayload'] = ResolversParentTypes['ResolveAffiliationConcernPayload']> = {
  affiliationConcern?: Resolver<ResolversTypes['AffiliationConcern'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepresentMunicipalityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentMunicipalityPayload'] = ResolversParentTypes['RepresentMunicipalityPayload']> = {
  representation?: Resolver<ResolversTypes['Representation'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso3166?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, Partial<RegionMunicipalitiesArgs>>;
  clusters?: Resolver<ResolversTypes['ClusterConnection'], ParentType, ContextType, Partial<RegionClustersArgs>>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hospitals?: Resolver<ResolversTypes['HospitalConnection'], ParentType, ContextType, Partial<RegionHospitalsArgs>>;
  ssu?: Resolver<Maybe<ResolversTypes['Ssu']>, ParentType, ContextType>;
  committees?: Resolver<Array<ResolversTypes['Committee']>, ParentType, ContextType>;
  healthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreement']>, ParentType, ContextType>;
  practicePlans?: Resolver<Array<ResolversTypes['PracticePlan']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, Partial<RegionBodiesArgs>>;
  predecessors?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  succeeds?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  succeededBy?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RegionNoteArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  ssu?: Resolver<Maybe<ResolversTypes['Ssu']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<MunicipalityMembershipsArgs, 'anyTime'>>;
  representedIn?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<MunicipalityRepresentedInArgs, 'level'>>;
  affiliationConcerns?: Resolver<Array<ResolversTypes['AffiliationConcern']>, ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType, Partial<MunicipalityBodiesArgs>>;
  predecessors?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  succeeds?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  succeededBy?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MunicipalityNoteArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hospital'] = ResolversParentTypes['Hospital']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isModifiedAcuteHospital?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<HospitalMembershipsArgs, 'anyTime'>>;
  predecessors?: Resolver<Array<ResolversTypes['Hospital']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Hospital']>, ParentType, ContextType>;
  succeeds?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  succeededBy?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HospitalNoteArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type HospitalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HospitalConnection'] = ResolversParentTypes['HospitalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HospitalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Hospital']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HospitalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HospitalEdge'] = ResolversParentTypes['HospitalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
};

export type RepresentationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationRule'] = ResolversParentTypes['RepresentationRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  bodyType?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatKind?: Resolver<ResolversTypes['SeatKind'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['SeatPer'], ParentType, ContextType>;
  exOfficio?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  appointedBy?: Resolver<Maybe<ResolversTypes['Appointer']>, ParentType, ContextType>;
  substitutes?: Resolver<Array<ResolversTypes['Substitution']>, ParentType, ContextType>;
  offices?: Resolver<Maybe<Array<ResolversTypes['PersonOffice']>>, ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['SeatAllocation']>, ParentType, ContextType>;
  atLeastOneFrom?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  derivedFromChair?: Resolver<Maybe<ResolversTypes['ChairRole']>, ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Binding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RepresentationRuleTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RepresentationRuleNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Substitution'] = ResolversParentTypes['Substitution']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  municipalityCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type ChairRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChairRule'] = ResolversParentTypes['ChairRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  bodyType?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChairRole'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exOfficio?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chosenAmong?: Resolver<Array<ResolversTypes['SeatKind']>, ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Binding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChairRuleTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChairRuleNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CadenceRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CadenceRule'] = ResolversParentTypes['CadenceRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  bodyType?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  moreOftenThan?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['MeetingWindow']>, ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['CadenceSource'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CadenceRuleTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CadenceRuleNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingWindow'] = ResolversParentTypes['MeetingWindow']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvolvementDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementDuty'] = ResolversParentTypes['InvolvementDuty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  bodyType?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvolvementKind'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['InvolvedParty'], ParentType, ContextType>;
  timesPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InvolvementDutyTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InvolvementDutyNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariationRule'] = ResolversParentTypes['VariationRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  bodyType?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['VariationParty']>>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VariationRuleTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VariationRuleNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceRule'] = ResolversParentTypes['BalanceRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  bodyType?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType>;
  plus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Binding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BalanceRuleTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BalanceRuleNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatAllocation'] = ResolversParentTypes['SeatAllocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RepresentationRule'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SeatAllocationNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationRuleConnection'] = ResolversParentTypes['RepresentationRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RepresentationRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RepresentationRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RepresentationRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationRuleEdge'] = ResolversParentTypes['RepresentationRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RepresentationRule'], ParentType, ContextType>;
};

export type ChairRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChairRuleConnection'] = ResolversParentTypes['ChairRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChairRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChairRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChairRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChairRuleEdge'] = ResolversParentTypes['ChairRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChairRule'], ParentType, ContextType>;
};

export type CadenceRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CadenceRuleConnection'] = ResolversParentTypes['CadenceRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CadenceRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CadenceRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CadenceRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CadenceRuleEdge'] = ResolversParentTypes['CadenceRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CadenceRule'], ParentType, ContextType>;
};

export type InvolvementDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementDutyConnection'] = ResolversParentTypes['InvolvementDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvolvementDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InvolvementDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvolvementDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementDutyEdge'] = ResolversParentTypes['InvolvementDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvolvementDuty'], ParentType, ContextType>;
};

export type VariationRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariationRuleConnection'] = ResolversParentTypes['VariationRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VariationRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VariationRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VariationRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariationRuleEdge'] = ResolversParentTypes['VariationRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VariationRule'], ParentType, ContextType>;
};

export type BalanceRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceRuleConnection'] = ResolversParentTypes['BalanceRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BalanceRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BalanceRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BalanceRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceRuleEdge'] = ResolversParentTypes['BalanceRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BalanceRule'], ParentType, ContextType>;
};

export type LawRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawRule'] = ResolversParentTypes['LawRule']> = {
  __resolveType: TypeResolveFn<'BodyType' | 'BodyLevelRule' | 'RepresentationRule' | 'ChairRule' | 'CadenceRule' | 'InvolvementDuty' | 'VariationRule' | 'BalanceRule', ParentType, ContextType>;
};

export type RecordBodyLevelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBodyLevelPayload'] = ResolversParentTypes['RecordBodyLevelPayload']> = {
  bodyLevel?: Resolver<ResolversTypes['BodyLevelRule'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordRepresentationRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRepresentationRulePayload'] = ResolversParentTypes['RecordRepresentationRulePayload']> = {
  representationRule?: Resolver<ResolversTypes['RepresentationRule'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordChairRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChairRulePayload'] = ResolversParentTypes['RecordChairRulePayload']> = {
  chairRule?: Resolver<ResolversTypes['ChairRule'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordCadenceRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCadenceRulePayload'] = ResolversParentTypes['RecordCadenceRulePayload']> = {
  cadenceRule?: Resolver<ResolversTypes['CadenceRule'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordInvolvementDutyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInvolvementDutyPayload'] = ResolversParentTypes['RecordInvolvementDutyPayload']> = {
  involvementDuty?: Resolver<ResolversTypes['InvolvementDuty'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordVariationRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordVariationRulePayload'] = ResolversParentTypes['RecordVariationRulePayload']> = {
  variationRule?: Resolver<ResolversTypes['VariationRule'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordBalanceRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBalanceRulePayload'] = ResolversParentTypes['RecordBalanceRulePayload']> = {
  balanceRule?: Resolver<ResolversTypes['BalanceRule'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AmendRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendRulePayload'] = ResolversParentTypes['AmendRulePayload']> = {
  rule?: Resolver<ResolversTypes['LawRule'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndRulePayload'] = ResolversParentTypes['EndRulePayload']> = {
  rule?: Resolver<ResolversTypes['LawRule'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllocateSeatsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateSeatsPayload'] = ResolversParentTypes['AllocateSeatsPayload']> = {
  seatAllocation?: Resolver<ResolversTypes['SeatAllocation'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  system?: Resolver<ResolversTypes['IdentifierSystem'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['ResolvedMatch']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResolutionNoteArgs, 'language'>>;
};

export type ResolvedMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedMatch'] = ResolversParentTypes['ResolvedMatch']> = {
  entity?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Name']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Successor']>, ParentType, ContextType>;
};

export type SuccessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Successor'] = ResolversParentTypes['Successor']> = {
  __resolveType: TypeResolveFn<'HealthAgreement' | 'PracticePlan' | 'Cluster' | 'Ssu' | 'Committee' | 'Region' | 'Municipality' | 'Hospital' | 'Organisation', ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'Region' | 'Municipality' | 'Hospital' | 'Cluster' | 'Ssu' | 'Committee' | 'Organisation' | 'Statement' | 'Task' | 'RepresentationRule' | 'ChairRule' | 'CadenceRule' | 'InvolvementDuty' | 'VariationRule' | 'KeyFigure' | 'Initiative' | 'LegalEvent' | 'Claim' | 'Doubt', ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['SearchPassage']>, ParentType, ContextType>;
};

export type SearchPassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPassage'] = ResolversParentTypes['SearchPassage']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SearchPassagePart']>, ParentType, ContextType>;
};

export type SearchPassagePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPassagePart'] = ResolversParentTypes['SearchPassagePart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentLabelArgs, 'language'>>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentNoteArgs, 'language'>>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkLabelArgs, 'language'>>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContactLabelArgs, 'language'>>;
  telephone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectionTitleArgs, 'language'>>;
};

export type LegalEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEvent'] = ResolversParentTypes['LegalEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LegalEventKind'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LegalEventTitleArgs, 'language'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LegalEventTextArgs, 'language'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LegalEventNoteArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contradictedBy?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Doubt'] = ResolversParentTypes['Doubt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DoubtKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DoubtTitleArgs, 'language'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DoubtTextArgs, 'language'>>;
  readings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DoubtReadingsArgs, 'language'>>;
  taken?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DoubtTakenArgs, 'language'>>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DoubtResolutionArgs, 'language'>>;
  subjects?: Resolver<Array<ResolversTypes['QualitySubject']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DoubtNoteArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['QualityIssue']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['QualityCount']>, ParentType, ContextType>;
};

export type QualitySubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualitySubject'] = ResolversParentTypes['QualitySubject']> = {
  __resolveType: TypeResolveFn<'HealthAgreement' | 'PracticePlan' | 'Cluster' | 'Ssu' | 'Committee' | 'Membership' | 'Succession' | 'BodyType' | 'BodyLevelRule' | 'FundingRound' | 'KeyFigure' | 'Identifier' | 'Initiative' | 'Region' | 'Municipality' | 'Hospital' | 'RepresentationRule' | 'ChairRule' | 'CadenceRule' | 'InvolvementDuty' | 'VariationRule' | 'BalanceRule' | 'SeatAllocation' | 'Document' | 'LegalEvent' | 'Claim' | 'Doubt' | 'Task' | 'Statement' | 'Organisation', ParentType, ContextType>;
};

export type QualityIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityIssue'] = ResolversParentTypes['QualityIssue']> = {
  code?: Resolver<ResolversTypes['QualityCode'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QualityIssueMessageArgs, 'language'>>;
  subjects?: Resolver<Array<ResolversTypes['QualitySubject']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type QualityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityCount'] = ResolversParentTypes['QualityCount']> = {
  code?: Resolver<ResolversTypes['QualityCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoubtConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtConnection'] = ResolversParentTypes['DoubtConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DoubtEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Doubt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoubtEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtEdge'] = ResolversParentTypes['DoubtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
};

export type RecordDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDocumentPayload'] = ResolversParentTypes['RecordDocumentPayload']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordSectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSectionPayload'] = ResolversParentTypes['RecordSectionPayload']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordLegalEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLegalEventPayload'] = ResolversParentTypes['RecordLegalEventPayload']> = {
  legalEvent?: Resolver<ResolversTypes['LegalEvent'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordDoubtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDoubtPayload'] = ResolversParentTypes['RecordDoubtPayload']> = {
  doubt?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolveDoubtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveDoubtPayload'] = ResolversParentTypes['ResolveDoubtPayload']> = {
  doubt?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  bodyKind?: Resolver<Maybe<ResolversTypes['BodyKind']>, ParentType, ContextType>;
  bodyType?: Resolver<Maybe<ResolversTypes['BodyType']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  transferredFrom?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  transferredTo?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relatedTo?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TaskTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TaskNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StatementCategory'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementTitleArgs, 'language'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementTextArgs, 'language'>>;
  bodyKinds?: Resolver<Array<ResolversTypes['BodyKind']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatementNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  hospitals?: Resolver<Array<ResolversTypes['Hospital']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganisationTextArgs, 'language'>>;
  predecessors?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  succeeds?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  succeededBy?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['FieldBasis']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganisationNoteArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type RecordTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTaskPayload'] = ResolversParentTypes['RecordTaskPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransferTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferTaskPayload'] = ResolversParentTypes['TransferTaskPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndTaskPayload'] = ResolversParentTypes['EndTaskPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstablishRegionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishRegionPayload'] = ResolversParentTypes['EstablishRegionPayload']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstablishMunicipalityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishMunicipalityPayload'] = ResolversParentTypes['EstablishMunicipalityPayload']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstablishHospitalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishHospitalPayload'] = ResolversParentTypes['EstablishHospitalPayload']> = {
  hospital?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstablishOrganisationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishOrganisationPayload'] = ResolversParentTypes['EstablishOrganisationPayload']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RenameThingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameThingPayload'] = ResolversParentTypes['RenameThingPayload']> = {
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceThingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceThingPayload'] = ResolversParentTypes['PlaceThingPayload']> = {
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndThingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndThingPayload'] = ResolversParentTypes['EndThingPayload']> = {
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordSuccessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSuccessionPayload'] = ResolversParentTypes['RecordSuccessionPayload']> = {
  succession?: Resolver<ResolversTypes['Succession'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VocabularyTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyType'] = ResolversParentTypes['VocabularyType']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['VocabularyWord']>, ParentType, ContextType>;
};

export type VocabularyWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyWord'] = ResolversParentTypes['VocabularyWord']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['WebhookFilter'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookFilter'] = ResolversParentTypes['WebhookFilter']> = {
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipalityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterWebhookPayload'] = ResolversParentTypes['RegisterWebhookPayload']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookPayload'] = ResolversParentTypes['ChangeWebhookPayload']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseWebhookPayload'] = ResolversParentTypes['PauseWebhookPayload']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResumeWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeWebhookPayload'] = ResolversParentTypes['ResumeWebhookPayload']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteWebhookPayload'] = ResolversParentTypes['DeleteWebhookPayload']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  FieldBasis?: FieldBasisResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  HealthAgreementPayload?: HealthAgreementPayloadResolvers<ContextType>;
  PracticePlanPayload?: PracticePlanPayloadResolvers<ContextType>;
  HealthAgreement?: HealthAgreementResolvers<ContextType>;
  AgreementParties?: AgreementPartiesResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ClusterInput?: ClusterInputResolvers<ContextType>;
  DateBasis?: DateBasisResolvers<ContextType>;
  PracticePlan?: PracticePlanResolvers<ContextType>;
  PracticePlanTopic?: PracticePlanTopicResolvers<ContextType>;
  HearingAnswer?: HearingAnswerResolvers<ContextType>;
  PracticePlanConsensus?: PracticePlanConsensusResolvers<ContextType>;
  HealthAgreementConnection?: HealthAgreementConnectionResolvers<ContextType>;
  HealthAgreementEdge?: HealthAgreementEdgeResolvers<ContextType>;
  PracticePlanConnection?: PracticePlanConnectionResolvers<ContextType>;
  PracticePlanEdge?: PracticePlanEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Chairmanship?: ChairmanshipResolvers<ContextType>;
  LocalAgreement?: LocalAgreementResolvers<ContextType>;
  Involvement?: InvolvementResolvers<ContextType>;
  Composition?: CompositionResolvers<ContextType>;
  SeatRequirer?: SeatRequirerResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  Chair?: ChairResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingSubject?: FindingSubjectResolvers<ContextType>;
  FindingRule?: FindingRuleResolvers<ContextType>;
  Because?: BecauseResolvers<ContextType>;
  CompositionReport?: CompositionReportResolvers<ContextType>;
  CompositionEdge?: CompositionEdgeResolvers<ContextType>;
  CompositionCount?: CompositionCountResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  ChairmanshipConnection?: ChairmanshipConnectionResolvers<ContextType>;
  ChairmanshipEdge?: ChairmanshipEdgeResolvers<ContextType>;
  LocalAgreementConnection?: LocalAgreementConnectionResolvers<ContextType>;
  LocalAgreementEdge?: LocalAgreementEdgeResolvers<ContextType>;
  InvolvementConnection?: InvolvementConnectionResolvers<ContextType>;
  InvolvementEdge?: InvolvementEdgeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRow?: AuditRowResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  NameMention?: NameMentionResolvers<ContextType>;
  ErasePersonPayload?: ErasePersonPayloadResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  Ssu?: SsuResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  BodyLevel?: BodyLevelResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipMember?: MembershipMemberResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  ClusterConnection?: ClusterConnectionResolvers<ContextType>;
  ClusterEdge?: ClusterEdgeResolvers<ContextType>;
  SsuConnection?: SsuConnectionResolvers<ContextType>;
  SsuEdge?: SsuEdgeResolvers<ContextType>;
  CommitteeConnection?: CommitteeConnectionResolvers<ContextType>;
  CommitteeEdge?: CommitteeEdgeResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  BodyType?: BodyTypeResolvers<ContextType>;
  BodyLevelRule?: BodyLevelRuleResolvers<ContextType>;
  RecordBodyTypePayload?: RecordBodyTypePayloadResolvers<ContextType>;
  SetBodyOperationPayload?: SetBodyOperationPayloadResolvers<ContextType>;
  ChangeSetConnection?: ChangeSetConnectionResolvers<ContextType>;
  ChangeSetEdge?: ChangeSetEdgeResolvers<ContextType>;
  ApplyChangesPayload?: ApplyChangesPayloadResolvers<ContextType>;
  OperationResult?: OperationResultResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSetPlace?: ChangeSetPlaceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  ChangeRecord?: ChangeRecordResolvers<ContextType>;
  ChangeSubject?: ChangeSubjectResolvers<ContextType>;
  ChangedRow?: ChangedRowResolvers<ContextType>;
  ChangeEffects?: ChangeEffectsResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  FactPayload?: FactPayloadResolvers<ContextType>;
  HandOverPayload?: HandOverPayloadResolvers<ContextType>;
  HandedOver?: HandedOverResolvers<ContextType>;
  FundingRound?: FundingRoundResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  KeyFigure?: KeyFigureResolvers<ContextType>;
  JointFund?: JointFundResolvers<ContextType>;
  FundEntry?: FundEntryResolvers<ContextType>;
  InitiativeMoney?: InitiativeMoneyResolvers<ContextType>;
  JointFundConnection?: JointFundConnectionResolvers<ContextType>;
  JointFundEdge?: JointFundEdgeResolvers<ContextType>;
  RegionalRate?: RegionalRateResolvers<ContextType>;
  FundingModel?: FundingModelResolvers<ContextType>;
  FundingReason?: FundingReasonResolvers<ContextType>;
  MunicipalContribution?: MunicipalContributionResolvers<ContextType>;
  RegionalContribution?: RegionalContributionResolvers<ContextType>;
  FundingTotals?: FundingTotalsResolvers<ContextType>;
  ClusterPopulation?: ClusterPopulationResolvers<ContextType>;
  UnresolvedShare?: UnresolvedShareResolvers<ContextType>;
  PopulationSet?: PopulationSetResolvers<ContextType>;
  MunicipalPopulation?: MunicipalPopulationResolvers<ContextType>;
  JointFundPayload?: JointFundPayloadResolvers<ContextType>;
  ShareMunicipalityPayload?: ShareMunicipalityPayloadResolvers<ContextType>;
  SetRegionalRatePayload?: SetRegionalRatePayloadResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalOwner?: GoalOwnerResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  DataTheme?: DataThemeResolvers<ContextType>;
  Indicators?: IndicatorsResolvers<ContextType>;
  GoalPayload?: GoalPayloadResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentifierOwner?: IdentifierOwnerResolvers<ContextType>;
  RecordIdentifierPayload?: RecordIdentifierPayloadResolvers<ContextType>;
  EndIdentifierPayload?: EndIdentifierPayloadResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Spread?: SpreadResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativePayload?: InitiativePayloadResolvers<ContextType>;
  LifecycleStep?: LifecycleStepResolvers<ContextType>;
  LifecycleParty?: LifecyclePartyResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  Obstacle?: ObstacleResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  Cadence?: CadenceResolvers<ContextType>;
  CadenceWindow?: CadenceWindowResolvers<ContextType>;
  CadenceComparison?: CadenceComparisonResolvers<ContextType>;
  InvitationCount?: InvitationCountResolvers<ContextType>;
  ConstitutionPoint?: ConstitutionPointResolvers<ContextType>;
  ConstitutionDecision?: ConstitutionDecisionResolvers<ContextType>;
  Secretariat?: SecretariatResolvers<ContextType>;
  SecretariatParty?: SecretariatPartyResolvers<ContextType>;
  AffiliationConcern?: AffiliationConcernResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  RepresentationConnection?: RepresentationConnectionResolvers<ContextType>;
  RepresentationEdge?: RepresentationEdgeResolvers<ContextType>;
  AppointPayload?: AppointPayloadResolvers<ContextType>;
  EndAppointmentPayload?: EndAppointmentPayloadResolvers<ContextType>;
  ReplaceAppointeePayload?: ReplaceAppointeePayloadResolvers<ContextType>;
  DesignateChairPayload?: DesignateChairPayloadResolvers<ContextType>;
  RecordLocalAgreementPayload?: RecordLocalAgreementPayloadResolvers<ContextType>;
  InvolvePatientsPayload?: InvolvePatientsPayloadResolvers<ContextType>;
  AddClusterMemberPayload?: AddClusterMemberPayloadResolvers<ContextType>;
  EndClusterMemberPayload?: EndClusterMemberPayloadResolvers<ContextType>;
  RenameBodyPayload?: RenameBodyPayloadResolvers<ContextType>;
  EstablishBodyPayload?: EstablishBodyPayloadResolvers<ContextType>;
  EndBodyPayload?: EndBodyPayloadResolvers<ContextType>;
  ScheduleMeetingPayload?: ScheduleMeetingPayloadResolvers<ContextType>;
  HoldMeetingPayload?: HoldMeetingPayloadResolvers<ContextType>;
  CancelMeetingPayload?: CancelMeetingPayloadResolvers<ContextType>;
  DecideConstitutionPayload?: DecideConstitutionPayloadResolvers<ContextType>;
  AssignSecretariatPayload?: AssignSecretariatPayloadResolvers<ContextType>;
  RaiseAffiliationConcernPayload?: RaiseAffiliationConcernPayloadResolvers<ContextType>;
  ResolveAffiliationConcernPayload?: ResolveAffiliationConcernPayloadResolvers<ContextType>;
  RepresentMunicipalityPayload?: RepresentMunicipalityPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Hospital?: HospitalResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  HospitalConnection?: HospitalConnectionResolvers<ContextType>;
  HospitalEdge?: HospitalEdgeResolvers<ContextType>;
  RepresentationRule?: RepresentationRuleResolvers<ContextType>;
  Substitution?: SubstitutionResolvers<ContextType>;
  ChairRule?: ChairRuleResolvers<ContextType>;
  CadenceRule?: CadenceRuleResolvers<ContextType>;
  MeetingWindow?: MeetingWindowResolvers<ContextType>;
  InvolvementDuty?: InvolvementDutyResolvers<ContextType>;
  VariationRule?: VariationRuleResolvers<ContextType>;
  BalanceRule?: BalanceRuleResolvers<ContextType>;
  SeatAllocation?: SeatAllocationResolvers<ContextType>;
  RepresentationRuleConnection?: RepresentationRuleConnectionResolvers<ContextType>;
  RepresentationRuleEdge?: RepresentationRuleEdgeResolvers<ContextType>;
  ChairRuleConnection?: ChairRuleConnectionResolvers<ContextType>;
  ChairRuleEdge?: ChairRuleEdgeResolvers<ContextType>;
  CadenceRuleConnection?: CadenceRuleConnectionResolvers<ContextType>;
  CadenceRuleEdge?: CadenceRuleEdgeResolvers<ContextType>;
  InvolvementDutyConnection?: InvolvementDutyConnectionResolvers<ContextType>;
  InvolvementDutyEdge?: InvolvementDutyEdgeResolvers<ContextType>;
  VariationRuleConnection?: VariationRuleConnectionResolvers<ContextType>;
  VariationRuleEdge?: VariationRuleEdgeResolvers<ContextType>;
  BalanceRuleConnection?: BalanceRuleConnectionResolvers<ContextType>;
  BalanceRuleEdge?: BalanceRuleEdgeResolvers<ContextType>;
  LawRule?: LawRuleResolvers<ContextType>;
  RecordBodyLevelPayload?: RecordBodyLevelPayloadResolvers<ContextType>;
  RecordRepresentationRulePayload?: RecordRepresentationRulePayloadResolvers<ContextType>;
  RecordChairRulePayload?: RecordChairRulePayloadResolvers<ContextType>;
  RecordCadenceRulePayload?: RecordCadenceRulePayloadResolvers<ContextType>;
  RecordInvolvementDutyPayload?: RecordInvolvementDutyPayloadResolvers<ContextType>;
  RecordVariationRulePayload?: RecordVariationRulePayloadResolvers<ContextType>;
  RecordBalanceRulePayload?: RecordBalanceRulePayloadResolvers<ContextType>;
  AmendRulePayload?: AmendRulePayloadResolvers<ContextType>;
  EndRulePayload?: EndRulePayloadResolvers<ContextType>;
  AllocateSeatsPayload?: AllocateSeatsPayloadResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolvedMatch?: ResolvedMatchResolvers<ContextType>;
  Successor?: SuccessorResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchPassage?: SearchPassageResolvers<ContextType>;
  SearchPassagePart?: SearchPassagePartResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  LegalEvent?: LegalEventResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Doubt?: DoubtResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  QualitySubject?: QualitySubjectResolvers<ContextType>;
  QualityIssue?: QualityIssueResolvers<ContextType>;
  QualityCount?: QualityCountResolvers<ContextType>;
  DoubtConnection?: DoubtConnectionResolvers<ContextType>;
  DoubtEdge?: DoubtEdgeResolvers<ContextType>;
  RecordDocumentPayload?: RecordDocumentPayloadResolvers<ContextType>;
  RecordSectionPayload?: RecordSectionPayloadResolvers<ContextType>;
  RecordLegalEventPayload?: RecordLegalEventPayloadResolvers<ContextType>;
  RecordDoubtPayload?: RecordDoubtPayloadResolvers<ContextType>;
  ResolveDoubtPayload?: ResolveDoubtPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  RecordTaskPayload?: RecordTaskPayloadResolvers<ContextType>;
  TransferTaskPayload?: TransferTaskPayloadResolvers<ContextType>;
  EndTaskPayload?: EndTaskPayloadResolvers<ContextType>;
  EstablishRegionPayload?: EstablishRegionPayloadResolvers<ContextType>;
  EstablishMunicipalityPayload?: EstablishMunicipalityPayloadResolvers<ContextType>;
  EstablishHospitalPayload?: EstablishHospitalPayloadResolvers<ContextType>;
  EstablishOrganisationPayload?: EstablishOrganisationPayloadResolvers<ContextType>;
  RenameThingPayload?: RenameThingPayloadResolvers<ContextType>;
  PlaceThingPayload?: PlaceThingPayloadResolvers<ContextType>;
  EndThingPayload?: EndThingPayloadResolvers<ContextType>;
  RecordSuccessionPayload?: RecordSuccessionPayloadResolvers<ContextType>;
  VocabularyType?: VocabularyTypeResolvers<ContextType>;
  VocabularyWord?: VocabularyWordResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookFilter?: WebhookFilterResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  RegisterWebhookPayload?: RegisterWebhookPayloadResolvers<ContextType>;
  ChangeWebhookPayload?: ChangeWebhookPayloadResolvers<ContextType>;
  PauseWebhookPayload?: PauseWebhookPayloadResolvers<ContextType>;
  ResumeWebhookPayload?: ResumeWebhookPayloadResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  DeleteWebhookPayload?: DeleteWebhookPayloadResolvers<ContextType>;
};

