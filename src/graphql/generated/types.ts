/* Made from schema/ by `npm run generate`; do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Document as DocumentRecord, ChairRule as ChairRuleRecord, CadenceRule as CadenceRuleRecord, InvolvementDuty as InvolvementDutyRecord, VariationRule as VariationRuleRecord, KeyFigure as KeyFigureRecord, LegalEvent as LegalEventRecord, Claim as ClaimRecord, FundingRound as FundingRoundRecord, Citation, NameRecord, Step as HearingAnswerStep, Step as ConsensusStep } from '../../domain/model/records.ts';
import type { RegionView, MunicipalityView, OrganisationView, HospitalView, IdentifierView, MembershipView, SuccessionView, RepresentationRuleView, TaskView, StatementView, DoubtView, InitiativeView, HealthAgreementView, PracticePlanView, ClusterView, SsuView, CommitteeView, BodyLevelView } from '../../domain/model/views.ts';
import type { PersonView, AppointmentView, ChairmanshipView, LocalAgreementView, InvolvementView, MeetingView, AgendaItemView, ConstitutionDecisionView, SecretariatPartyView, AffiliationConcernView, RepresentationView, GoalView, JointFundView, FundEntryView, PopulationSetView } from '../../domain/model/recorded-views.ts';
import type { CompositionView, SeatView, ChairView, BecauseView } from '../../domain/representation/composition-view.ts';
import type { AuditRecord as AuditRecordModel } from '../../domain/access/audit-service.ts';
import type { CadenceModel, FindingModel, SectionModel, SpreadModel, FundingReasonModel, DateBasisModel, MoneyModel } from '../models.ts';
import type { CompositionReport as CompositionReportModel } from '../../domain/representation/composition-service.ts';
import type { QualityIssue as QualityIssueModel } from '../../domain/quality/quality-service.ts';
import type { Resolution as ResolutionModel, Match } from '../../domain/search/resolve-service.ts';
import type { StepModel, NextStepModel, ObstacleModel } from '../../domain/lifecycles/lifecycle-service.ts';
import type { Approval as ApprovalModel, ClusterInput as ClusterInputModel } from '../../domain/agreements/agreement-service.ts';
import type { PlanTopic } from '../../domain/practice-plans/plan-service.ts';
import type { InitiativeMoney as InitiativeMoneyModel } from '../../domain/funds/fund-service.ts';
import type { RegionalRateView } from '../../domain/funds/share-service.ts';
import type { FundingModel as FundingModelModel, MunicipalContribution as MunicipalContributionModel, RegionalContribution as RegionalContributionModel, FundingTotals as FundingTotalsModel, ClusterPopulation as ClusterPopulationModel, Unresolved } from '../../domain/funds/funding-model.ts';
import type { PublicChange as PublicChangeModel, ChangePage as ChangePageModel } from '../../domain/sync/feed.ts';
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
   * A calendar day in Denmark, `YYYY-MM-DD`. Periods are half-open: `validTo` is the first day it no longer holds.
   * Danish: dato.
   */
  Date: { input: string; output: string; }
  /** A value as JSON. Danish: JSON-værdi. */
  JSON: { input: unknown; output: unknown; }
};

/** Language of a text. Danish: sprog. */
export type Language =
  /** Danish. Danish: dansk. */
  | 'DA'
  /** English. Danish: engelsk. */
  | 'EN';

/** How well the source documents support a fact. Danish: belæg. */
export type Evidence =
  /** The document says so. Danish: oplyst. */
  | 'STATED'
  /** Follows from what the document says, such as the region of a cluster. Danish: afledt. */
  | 'DERIVED'
  /** The best reading of an ambiguity, or carried forward; always with a note that gives the reason. Danish: udledt ved skøn. */
  | 'INFERRED'
  /** Entered by a user; the change record says who and when. Danish: registreret. */
  | 'RECORDED';

/** Direction of an ordering. Danish: sorteringsretning. */
export type OrderDirection =
  /** Smallest first, in Danish alphabetical order for text. Danish: stigende. */
  | 'ASC'
  /** Largest first. Danish: faldende. */
  | 'DESC';

/** Anything with a global id. Danish: objekt. */
export type Node = {
  /** Opaque, stable, never reused; answered by `node` and `nodes`. Danish: id. */
  id: Scalars['ID']['output'];
};

/** What every fact of the service says of itself: its period, how it is known and where it stands. Danish: oplysning. */
export type Fact = {
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it; always there where the evidence is INFERRED. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** What every fact of the service says of itself: its period, how it is known and where it stands. Danish: oplysning. */
export type FactNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Where a fact comes from. Danish: kildehenvisning. */
export type Provenance = {
  __typename?: 'Provenance';
  /** The document. Danish: dokument. */
  document: Document;
  /** Key of the section in the document. Danish: afsnit. */
  section: Scalars['String']['output'];
  /** First line of the place in the document's text; null where the whole section is meant. Danish: første linje. */
  lineFrom?: Maybe<Scalars['Int']['output']>;
  /** Last line of the place in the document's text. Danish: sidste linje. */
  lineTo?: Maybe<Scalars['Int']['output']>;
  /** What to know of this reference. Danish: bemærkning til henvisningen. */
  note?: Maybe<Scalars['String']['output']>;
};


/** Where a fact comes from. Danish: kildehenvisning. */
export type ProvenanceNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Where a page of a connection lies in the whole. Danish: sideoplysninger. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** There is more after this page. Danish: der er flere efter. */
  hasNextPage: Scalars['Boolean']['output'];
  /** There is more before this page. Danish: der er flere før. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. Danish: første markør. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge; null on an empty page. Danish: sidste markør. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type Query = {
  __typename?: 'Query';
  /**
   * The object with this global id, as of today, or as of its own nearest day where it is past or still to come; null where
   * there is none. Another day: `nodes`. (Relay takes a `node` with other arguments for none.) Danish: objekt efter id.
   */
  node?: Maybe<Node>;
  /** The objects with these global ids, in the same order, at most 100; null where there is none. Danish: objekter efter id. */
  nodes: Array<Maybe<Node>>;
  /** Health agreements in force on the day; with a status filter also those planned or expired. Danish: sundhedsaftaler. */
  healthAgreements: HealthAgreementConnection;
  /** One health agreement by its key, whatever its status on the day. Danish: sundhedsaftale. */
  healthAgreement?: Maybe<HealthAgreement>;
  /** Practice plans. Danish: praksisplaner. */
  practicePlans: PracticePlanConnection;
  /** One practice plan by its key. Danish: praksisplan. */
  practicePlan?: Maybe<PracticePlan>;
  /** Whether the levels of the country's bodies are lawfully composed, and what is missing. Danish: sammensætningsrapport. */
  compositionReport: CompositionReport;
  /** One appointment by its key. Danish: udpegning. */
  appointment?: Maybe<Appointment>;
  /** Who is appointed to what on the day, in all bodies. Danish: udpegninger. */
  appointments: AppointmentConnection;
  /** Chairs designated on the day; who is chair by office is among the chairs of a composition. Danish: formandsposter. */
  chairmanships: ChairmanshipConnection;
  /** Local agreements that vary a rule on the day. Danish: lokale aftaler. */
  localAgreements: LocalAgreementConnection;
  /** When patients and relatives were involved, up to the day, the latest first. Danish: inddragelser. */
  involvements: InvolvementConnection;
  /** Every write, newest first; for admins alone. Danish: revisionsspor. */
  auditRecords: AuditRecordConnection;
  /** One cluster by its key; null where there is none that day. Danish: klynge. */
  cluster?: Maybe<Cluster>;
  /** The clusters; filters combine. Before 2022-07-01 the local clusters, from then the health clusters. Danish: klynger. */
  clusters: ClusterConnection;
  /** The cooperation committee of a region, or the one with a key: give one of the two. Danish: sundhedssamarbejdsudvalg. */
  ssu?: Maybe<Ssu>;
  /** The cooperation committees. Danish: sundhedssamarbejdsudvalg. */
  ssus: SsuConnection;
  /** One committee by its key; null where there is none that day. Danish: udvalg. */
  committee?: Maybe<Committee>;
  /** Committees that are neither cluster nor cooperation committee. Danish: udvalg. */
  committees: CommitteeConnection;
  /** One body of any kind by its key; null where there is none that day. Danish: organ. */
  body?: Maybe<Body>;
  /** Bodies of every kind; filters combine. Danish: organer. */
  bodies: BodyConnection;
  /** What happened, in the order it happened: every write, and every turn of a day. Made for replicas, which read on from where they are. Danish: ændringer. */
  changes: ChangePage;
  /** Rounds of joint funds, whatever the day. Danish: fælles midler. */
  fundingRounds: Array<FundingRound>;
  /** Joint funds that are opened by the day. Danish: fælles midler. */
  jointFunds: JointFundConnection;
  /** One fund by its key; null where it is not opened by the day. Danish: fælles midler. */
  jointFund?: Maybe<JointFund>;
  /**
   * What goes into a cluster's fund of a year by the agreed model, contribution by contribution, with the members of 1 July
   * of the year; null where the cluster is not there then. Danish: fordelingsmodel.
   */
  fundingModel?: Maybe<FundingModel>;
  /** The numbers of inhabitants that have been imported, by their day. Danish: befolkningstal. */
  populationSets: Array<PopulationSet>;
  /** Key figures, whatever the day. Danish: nøgletal. */
  keyFigures: Array<KeyFigure>;
  /** Joint projects of clusters. Danish: indsatser. */
  initiatives: InitiativeConnection;
  /** One initiative by its key; null where it is not there on the day. Danish: indsats. */
  initiative?: Maybe<Initiative>;
  /** In which clusters municipalities are recorded as represented on the day. Danish: repræsentationer. */
  representations: RepresentationConnection;
  /** One region by its official code; null where there is none that day. Danish: region. */
  region?: Maybe<Region>;
  /** The regions. Danish: regioner. */
  regions: RegionConnection;
  /** One municipality by its official code; null where there is none that day. Danish: kommune. */
  municipality?: Maybe<Municipality>;
  /** The municipalities; filters combine. Danish: kommuner. */
  municipalities: MunicipalityConnection;
  /** One hospital by its key; null where there is none that day. Danish: hospital. */
  hospital?: Maybe<Hospital>;
  /** The hospitals; filters combine. Danish: hospitaler. */
  hospitals: HospitalConnection;
  /** Who must sit where: the rules in force on the day. Danish: repræsentationsregler. */
  representationRules: RepresentationRuleConnection;
  /** One rule by its key; null where there is none that day. Danish: repræsentationsregel. */
  representationRule?: Maybe<RepresentationRule>;
  /** Who leads which level. Danish: formandsregler. */
  chairRules: ChairRuleConnection;
  /** How often which level meets. Danish: regler om mødekadence. */
  cadenceRules: CadenceRuleConnection;
  /** Whom a level must or may involve or invite. Danish: inddragelsespligter. */
  involvementDuties: InvolvementDutyConnection;
  /** Where the composition may be varied by local agreement. Danish: regler om lokal fravigelse. */
  variationRules: VariationRuleConnection;
  /**
   * Everything with a name that has a word starting so. Case, accents, invisible characters such as soft hyphens, æ/ä/ae,
   * ø/ö/oe and å/aa make no difference. 101 finds the municipality 0101. Danish: søgning.
   */
  search: SearchHitConnection;
  /**
   * What an identifier or a name means on the day, and where it went if it is no longer in force. A name that several things
   * have answers all of them. Danish: opslag af identifikator.
   */
  resolve: Resolution;
  /** The same for up to 100 identifiers, in the order asked. Danish: opslag af flere identifikatorer. */
  resolveMany: Array<Resolution>;
  /** The source documents. Danish: kildedokumenter. */
  documents: Array<Document>;
  /** Steps in how the structure came about. Danish: lovhistorik. */
  legalEvents: Array<LegalEvent>;
  /** What the documents claim on the same topics, side by side. Danish: påstande. */
  claims: Array<Claim>;
  /** Places where the documents leave more than one reading, with the reading taken. Danish: tvivlspunkter. */
  doubts: DoubtConnection;
  /** What is doubtful or missing in the data as of a day, computed from the data. Danish: datakvalitet. */
  dataQuality: DataQuality;
  /** Tasks of bodies and groups. Danish: opgaver. */
  tasks: TaskConnection;
  /** What the documents say that is text rather than structure: principles, duties, themes, positions. Danish: udsagn. */
  statements: StatementConnection;
  /** One statement by its key; null where there is none that day. Danish: udsagn. */
  statement?: Maybe<Statement>;
  /** Organisations and groups that the documents name. Danish: organisationer. */
  organisations: OrganisationConnection;
  /** One organisation by its key; null where there is none that day. Danish: organisation. */
  organisation?: Maybe<Organisation>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryHealthAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<HealthAgreementFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryHealthAgreementArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryPracticePlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<PracticePlanFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryPracticePlanArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryCompositionReportArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<CompositionFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryAppointmentArgs = {
  key: Scalars['String']['input'];
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  orderBy?: InputMaybe<AppointmentOrder>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryChairmanshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ChairmanshipFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryLocalAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<LocalAgreementFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryInvolvementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<InvolvementFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryAuditRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryClusterArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryClustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ClusterFilter>;
  orderBy?: InputMaybe<ClusterOrder>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QuerySsuArgs = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QuerySsusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryCommitteeArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryCommitteesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<BodyFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryBodyArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryBodiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<BodyFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ChangeFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryFundingRoundsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryJointFundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<JointFundFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryJointFundArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryFundingModelArgs = {
  year: Scalars['Int']['input'];
  clusterKey: Scalars['String']['input'];
  populationSet?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryKeyFiguresArgs = {
  topic?: InputMaybe<KeyFigureTopic>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryInitiativeArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryRepresentationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<RepresentationFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryRegionArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryRegionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryMunicipalityArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryMunicipalitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MunicipalityFilter>;
  orderBy?: InputMaybe<MunicipalityOrder>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryHospitalArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryHospitalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<HospitalFilter>;
  orderBy?: InputMaybe<HospitalOrder>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryRepresentationRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryRepresentationRuleArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryChairRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryCadenceRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryInvolvementDutiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryVariationRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<RuleFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  types?: InputMaybe<Array<SearchType>>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryResolveArgs = {
  system: IdentifierSystem;
  value: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryResolveManyArgs = {
  requests: Array<ResolveRequest>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryClaimsArgs = {
  topic?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryDoubtsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DoubtFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryDataQualityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<QualityFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<TaskFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<StatementFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryStatementArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
};


/** Everything that can be asked. Every field that reads structure takes `asOf`. Danish: forespørgsler. */
export type QueryOrganisationArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type Mutation = {
  __typename?: 'Mutation';
  /** The committee of a region begins its next agreement, for four years. Danish: udarbejd sundhedsaftale. */
  draftHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** A health cluster gives its input to the draft. Danish: giv indspil. */
  giveHealthAgreementInput?: Maybe<HealthAgreementPayload>;
  /** The committee has discussed the role of general practice. Danish: drøft almen praksis. */
  discussGeneralPractice?: Maybe<HealthAgreementPayload>;
  /** The committee revises the draft. Danish: ret udkast. */
  reviseHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** The committee puts the draft before all parties. Danish: send til godkendelse. */
  sendHealthAgreementForApproval?: Maybe<HealthAgreementPayload>;
  /** A regional or municipal council approves; the last one completes it. Danish: godkend. */
  approveHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** A regional or municipal council says no: the draft goes back as a new revision. Danish: afvis. */
  rejectHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** Submits what all parties approved to the Danish Health Authority. Danish: indsend. */
  submitHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** The Danish Health Authority has approved. Danish: registrér godkendelse. */
  recordHealthAuthorityApproval?: Maybe<HealthAgreementPayload>;
  /** The Danish Health Authority has said no: the draft goes back as a new revision. Danish: registrér afslag. */
  recordHealthAuthorityRejection?: Maybe<HealthAgreementPayload>;
  /** Extends an agreement by law, and shortens the next correspondingly. Danish: forlæng. */
  extendHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** The committee has followed up the goals. Danish: følg op. */
  followUpHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** The committee gives the draft up. Danish: opgiv. */
  withdrawHealthAgreement?: Maybe<HealthAgreementPayload>;
  /** The regional council begins its next practice plan. Danish: udarbejd praksisplan. */
  draftPracticePlan?: Maybe<PracticePlanPayload>;
  /** Writes what the plan says on a topic. Danish: skriv emne. */
  writePracticePlanTopic?: Maybe<PracticePlanPayload>;
  /** A health cluster gives its input to the plan. Danish: giv indspil til praksisplan. */
  givePracticePlanInput?: Maybe<PracticePlanPayload>;
  /** Records how the municipalities were involved. Danish: inddrag kommuner. */
  involveMunicipalitiesInPlan?: Maybe<PracticePlanPayload>;
  /** Records how general practice was involved. Danish: inddrag almen praksis. */
  involveGeneralPracticeInPlan?: Maybe<PracticePlanPayload>;
  /** Records agreement, or what the parties disagree on. Danish: registrér enighed. */
  recordPracticePlanConsensus?: Maybe<PracticePlanPayload>;
  /** Sends the plan into hearing. Danish: send i høring. */
  openPracticePlanHearing?: Maybe<PracticePlanPayload>;
  /** Records an answer in the hearing. Danish: registrér høringssvar. */
  answerPracticePlanHearing?: Maybe<PracticePlanPayload>;
  /** Closes the hearing, from its deadline on. Danish: slut høring. */
  closePracticePlanHearing?: Maybe<PracticePlanPayload>;
  /** Presents the plan to the cooperation committee, which has no veto. Danish: forelæg. */
  presentPracticePlanToSsu?: Maybe<PracticePlanPayload>;
  /** Takes the plan back as a new revision. Danish: tag planen om. */
  revisePracticePlan?: Maybe<PracticePlanPayload>;
  /** The regional council adopts the plan, alone. Danish: vedtag. */
  adoptPracticePlan?: Maybe<PracticePlanPayload>;
  /** The regional council has followed up the plan. Danish: følg op. */
  followUpPracticePlan?: Maybe<PracticePlanPayload>;
  /** The regional council gives the plan up. Danish: opgiv. */
  withdrawPracticePlan?: Maybe<PracticePlanPayload>;
  /**
   * Erases a person's name; for admins alone. The name reads "(slettet)" in the person's row and change records, and in
   * the reasons of changes of the person, their appointments and chairs. Stored responses that may hold the name are
   * deleted. Appointments stay. Other texts are not changed: see `mentions`. Danish: slet navn.
   */
  erasePerson?: Maybe<ErasePersonPayload>;
  /** Opens a health cluster's joint fund of a year. Danish: åbn fælles midler. */
  openJointFund?: Maybe<JointFundPayload>;
  /** A municipality of the cluster or its region pays in. Danish: bidrag. */
  contributeToJointFund?: Maybe<JointFundPayload>;
  /** The cluster as a whole gives money to one of its initiatives. Danish: bevilg. */
  allocateFromJointFund?: Maybe<JointFundPayload>;
  /** What an initiative did not use comes back. Danish: før tilbage. */
  returnToJointFund?: Maybe<JointFundPayload>;
  /** Undoes an entry by another one. Danish: tilbagefør. */
  reverseFundEntry?: Maybe<JointFundPayload>;
  /** Settles a fund for good, with nothing left in it. Danish: luk fælles midler. */
  closeJointFund?: Maybe<JointFundPayload>;
  /** Settles how a municipality in several clusters is counted; earlier shares end. Danish: fordel kommune. */
  shareMunicipality?: Maybe<ShareMunicipalityPayload>;
  /** Records a region's own rate, within the range of the documents. Danish: sæt regional sats. */
  setRegionalRate?: Maybe<SetRegionalRatePayload>;
  /** Sets a goal; of an agreement only while it is drafted. Danish: sæt mål. */
  setGoal?: Maybe<GoalPayload>;
  /** Records what was measured. Danish: registrér måling. */
  recordMeasurement?: Maybe<GoalPayload>;
  /** Assesses a goal for good. Danish: gør op. */
  closeGoal?: Maybe<GoalPayload>;
  /** Gives a goal up. Danish: opgiv mål. */
  withdrawGoal?: Maybe<GoalPayload>;
  /**
   * Records a number under which a public register knows a region, municipality, hospital or organisation. Refused where it
   * bears another of that register, or where another bears the number. Danish: registrér identifikator.
   */
  recordIdentifier?: Maybe<RecordIdentifierPayload>;
  /** Ends such a number; another can be recorded from that day on. An end can be repeated, which writes nothing, and be moved to an earlier day. Danish: afslut identifikator. */
  endIdentifier?: Maybe<EndIdentifierPayload>;
  /** A cluster begins an initiative, as an idea. Danish: foreslå indsats. */
  proposeInitiative?: Maybe<InitiativePayload>;
  /** Begins to try it. Danish: begynd afprøvning. */
  startInitiativeTest?: Maybe<InitiativePayload>;
  /** Begins to evaluate it. Danish: begynd evaluering. */
  startInitiativeEvaluation?: Maybe<InitiativePayload>;
  /** Records what the evaluation found. Danish: registrér evaluering. */
  recordInitiativeEvaluation?: Maybe<InitiativePayload>;
  /** Implements it in the cluster. Danish: implementér. */
  implementInitiative?: Maybe<InitiativePayload>;
  /** The cluster recommends to spread it. Danish: anbefal. */
  recommendInitiative?: Maybe<InitiativePayload>;
  /** A committee, another cluster or national parties take it up. Danish: tag op. */
  takeUpInitiative?: Maybe<InitiativePayload>;
  /** Completes it: it is everyday practice. Danish: afslut. */
  completeInitiative?: Maybe<InitiativePayload>;
  /** Stops it, with why. Danish: stop. */
  stopInitiative?: Maybe<InitiativePayload>;
  /** Puts a person on a seat. Refused where there is no such seat, or where a mandatory rule would break. Danish: udpeg. */
  appoint?: Maybe<AppointPayload>;
  /** Ends an appointment, and the chairs that rest on it. An end can be repeated, which writes nothing, and be moved to an earlier day. Danish: afslut udpegning. */
  endAppointment?: Maybe<EndAppointmentPayload>;
  /** Ends an appointment and gives its seat to another person from the same day. Danish: udskift. */
  replaceAppointee?: Maybe<ReplaceAppointeePayload>;
  /** Designates a chair among those seated; an earlier one ends. Danish: udpeg formand. */
  designateChair?: Maybe<DesignateChairPayload>;
  /** Records that a DEFAULT rule is varied for one body and period. Danish: registrér lokal aftale. */
  recordLocalAgreement?: Maybe<RecordLocalAgreementPayload>;
  /** Records that patients or relatives were involved or invited. Danish: registrér inddragelse. */
  involvePatients?: Maybe<InvolvePatientsPayload>;
  /** Makes a municipality, hospital or organisation a member of a body. Danish: tilføj medlem. */
  addClusterMember?: Maybe<AddClusterMemberPayload>;
  /** Ends a membership, with the municipality’s seats, chairs, representations and share in the body, those that start later included. An end can be repeated, which writes nothing, and be moved to an earlier day. Warns where a health cluster loses its last hospital. Danish: afslut medlemskab. */
  endClusterMember?: Maybe<EndClusterMemberPayload>;
  /** Gives a body a new name from a day on; key and id stay. On the first day of a name that was recorded here, that name is corrected. A name that another body of the region bears at the time, however it is spelled, is answered with CONFLICT. Danish: omdøb. */
  renameBody?: Maybe<RenameBodyPayload>;
  /** Sets up a body with members and predecessors, on a day on which rules for its kind are in force. Danish: opret. */
  establishBody?: Maybe<EstablishBodyPayload>;
  /** Ends a body and everything under it that continues or starts later. What would start later is cancelled: its validTo is its validFrom. Meetings after the end are cancelled; open joint funds, initiatives and goals are listed in warnings, and so are meetings held, decisions and involvements on the day or later. An end can be repeated, which writes nothing, and be moved to an earlier day. Danish: nedlæg. */
  endBody?: Maybe<EndBodyPayload>;
  /** Schedules a meeting with agenda and invitations. Danish: planlæg møde. */
  scheduleMeeting?: Maybe<ScheduleMeetingPayload>;
  /** Records that a meeting was held: who was there, what was decided. Danish: registrér afholdt møde. */
  holdMeeting?: Maybe<HoldMeetingPayload>;
  /** Cancels a scheduled meeting. Danish: aflys møde. */
  cancelMeeting?: Maybe<CancelMeetingPayload>;
  /** Records what a body decided afresh on one of the points. Danish: registrér konstituering. */
  decideConstitution?: Maybe<DecideConstitutionPayload>;
  /** Records an organisation that serves a body. Danish: registrér sekretariat. */
  assignSecretariat?: Maybe<AssignSecretariatPayload>;
  /** Records a municipality's concern about which cluster it belongs to. Danish: registrér bekymring om klyngetilhør. */
  raiseAffiliationConcern?: Maybe<RaiseAffiliationConcernPayload>;
  /** Records how a concern was met. Danish: registrér løsning. */
  resolveAffiliationConcern?: Maybe<ResolveAffiliationConcernPayload>;
  /** Records in which cluster a member municipality is represented at a level. Danish: registrér repræsentation. */
  representMunicipality?: Maybe<RepresentMunicipalityPayload>;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationDraftHealthAgreementArgs = {
  input: DraftHealthAgreementInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationGiveHealthAgreementInputArgs = {
  input: GiveHealthAgreementInputInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationDiscussGeneralPracticeArgs = {
  input: HealthAgreementTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationReviseHealthAgreementArgs = {
  input: HealthAgreementTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationSendHealthAgreementForApprovalArgs = {
  input: HealthAgreementStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationApproveHealthAgreementArgs = {
  input: DecideOnHealthAgreementInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRejectHealthAgreementArgs = {
  input: RejectHealthAgreementInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationSubmitHealthAgreementArgs = {
  input: HealthAgreementStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRecordHealthAuthorityApprovalArgs = {
  input: HealthAgreementStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRecordHealthAuthorityRejectionArgs = {
  input: HealthAgreementTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationExtendHealthAgreementArgs = {
  input: ExtendHealthAgreementInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationFollowUpHealthAgreementArgs = {
  input: HealthAgreementTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationWithdrawHealthAgreementArgs = {
  input: HealthAgreementTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationDraftPracticePlanArgs = {
  input: DraftPracticePlanInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationWritePracticePlanTopicArgs = {
  input: WritePracticePlanTopicInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationGivePracticePlanInputArgs = {
  input: GivePracticePlanInputInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationInvolveMunicipalitiesInPlanArgs = {
  input: PracticePlanTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationInvolveGeneralPracticeInPlanArgs = {
  input: PracticePlanTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRecordPracticePlanConsensusArgs = {
  input: RecordPracticePlanConsensusInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationOpenPracticePlanHearingArgs = {
  input: OpenPracticePlanHearingInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationAnswerPracticePlanHearingArgs = {
  input: AnswerPracticePlanHearingInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationClosePracticePlanHearingArgs = {
  input: PracticePlanStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationPresentPracticePlanToSsuArgs = {
  input: PracticePlanStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRevisePracticePlanArgs = {
  input: PracticePlanTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationAdoptPracticePlanArgs = {
  input: AdoptPracticePlanInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationFollowUpPracticePlanArgs = {
  input: PracticePlanTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationWithdrawPracticePlanArgs = {
  input: PracticePlanTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationOpenJointFundArgs = {
  input: OpenJointFundInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationContributeToJointFundArgs = {
  input: ContributeToJointFundInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationAllocateFromJointFundArgs = {
  input: AllocateFromJointFundInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationReturnToJointFundArgs = {
  input: ReturnToJointFundInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationReverseFundEntryArgs = {
  input: ReverseFundEntryInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationCloseJointFundArgs = {
  input: CloseJointFundInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationShareMunicipalityArgs = {
  input: ShareMunicipalityInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationSetRegionalRateArgs = {
  input: SetRegionalRateInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationSetGoalArgs = {
  input: SetGoalInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRecordMeasurementArgs = {
  input: RecordMeasurementInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationCloseGoalArgs = {
  input: CloseGoalInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationWithdrawGoalArgs = {
  input: WithdrawGoalInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRecordIdentifierArgs = {
  input: RecordIdentifierInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationEndIdentifierArgs = {
  input: EndIdentifierInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationProposeInitiativeArgs = {
  input: ProposeInitiativeInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationStartInitiativeTestArgs = {
  input: InitiativeStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationStartInitiativeEvaluationArgs = {
  input: InitiativeStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRecordInitiativeEvaluationArgs = {
  input: InitiativeTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationImplementInitiativeArgs = {
  input: InitiativeStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRecommendInitiativeArgs = {
  input: RecommendInitiativeInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationTakeUpInitiativeArgs = {
  input: TakeUpInitiativeInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationCompleteInitiativeArgs = {
  input: InitiativeStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationStopInitiativeArgs = {
  input: InitiativeTextStepInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationAppointArgs = {
  input: AppointInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationEndAppointmentArgs = {
  input: EndAppointmentInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationReplaceAppointeeArgs = {
  input: ReplaceAppointeeInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationDesignateChairArgs = {
  input: DesignateChairInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRecordLocalAgreementArgs = {
  input: RecordLocalAgreementInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationInvolvePatientsArgs = {
  input: InvolvePatientsInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationAddClusterMemberArgs = {
  input: AddClusterMemberInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationEndClusterMemberArgs = {
  input: EndClusterMemberInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRenameBodyArgs = {
  input: RenameBodyInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationEstablishBodyArgs = {
  input: EstablishBodyInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationEndBodyArgs = {
  input: EndBodyInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationScheduleMeetingArgs = {
  input: ScheduleMeetingInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationHoldMeetingArgs = {
  input: HoldMeetingInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationDecideConstitutionArgs = {
  input: DecideConstitutionInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationAssignSecretariatArgs = {
  input: AssignSecretariatInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRaiseAffiliationConcernArgs = {
  input: RaiseAffiliationConcernInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationResolveAffiliationConcernArgs = {
  input: ResolveAffiliationConcernInput;
};


/** What can be written, by those who show a key or a token whose scope holds it. Danish: ændringer. */
export type MutationRepresentMunicipalityArgs = {
  input: RepresentMunicipalityInput;
};

/** Answer of every step of a health agreement. Danish: svar om sundhedsaftale. */
export type HealthAgreementPayload = {
  __typename?: 'HealthAgreementPayload';
  /** As it is after the step, on the day of the step. Danish: det ændrede. */
  healthAgreement: HealthAgreement;
  /** What was advised before the step and is not so, though the step was taken. Danish: advarsler. */
  warnings: Array<Obstacle>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of every step of a practice plan. Danish: svar om praksisplan. */
export type PracticePlanPayload = {
  __typename?: 'PracticePlanPayload';
  /** As it is after the step, on the day of the step. Danish: det ændrede. */
  practicePlan: PracticePlan;
  /** What was advised before the step and is not so, though the step was taken. Danish: advarsler. */
  warnings: Array<Obstacle>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new agreement. Danish: ny sundhedsaftale. */
export type DraftHealthAgreementInput = {
  /** Code of the region. Danish: regionskode. */
  regionCode: Scalars['String']['input'];
  /** Its name; formed from its years and region where not given. Danish: navn. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day the draft is begun. Danish: dato. */
  on: Scalars['Date']['input'];
  /** First day of its term, not before the agreement before it ends. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** Months, 1 to 47, by which the term is shorter than four years; by default what the one before was extended by. Danish: afkortet med måneder. */
  shortenedByMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The law that shortens it; required where it is shortened. Danish: hjemmel. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** To be left out: what the write makes has no version before it. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of an agreement. Danish: skridt. */
export type HealthAgreementStepInput = {
  /** Key of the agreement. Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of an agreement that must say what it is about. Danish: skridt med tekst. */
export type HealthAgreementTextStepInput = {
  /** Key of the agreement. Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A cluster’s input. Danish: indspil. */
export type GiveHealthAgreementInputInput = {
  /** Key of the agreement. Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** Key of a health cluster of the region. Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A party’s approval. Danish: godkendelse. */
export type DecideOnHealthAgreementInput = {
  /** Key of the agreement. Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** The regional or municipal council. Danish: myndighed. */
  by: AuthorityInput;
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A party’s rejection, with why. Danish: afvisning. */
export type RejectHealthAgreementInput = {
  /** Key of the agreement. Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** The regional or municipal council. Danish: myndighed. */
  by: AuthorityInput;
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An extension by law. Danish: forlængelse. */
export type ExtendHealthAgreementInput = {
  /** Key of the agreement. Danish: sundhedsaftale. */
  agreementKey: Scalars['String']['input'];
  /** By how many months, 1 to 48. Danish: måneder. */
  months: Scalars['Int']['input'];
  /** The law that extends it. Danish: hjemmel. */
  legalBasis: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new plan. Danish: ny praksisplan. */
export type DraftPracticePlanInput = {
  /** Code of the region. Danish: regionskode. */
  regionCode: Scalars['String']['input'];
  /** Its name; formed from region and year where not given. Danish: navn. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen of the plan that the region is required to have; another one there is answered with STALE. To be left out where that has been begun. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a plan. Danish: skridt. */
export type PracticePlanStepInput = {
  /** Key of the plan. Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a plan that must say what it is about. Danish: skridt med tekst. */
export type PracticePlanTextStepInput = {
  /** Key of the plan. Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a plan says on a topic. Danish: emne. */
export type WritePracticePlanTopicInput = {
  /** Key of the plan. Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Key of one of requiredTopics. Danish: emne. */
  topicKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A cluster’s input to a plan. Danish: indspil. */
export type GivePracticePlanInputInput = {
  /** Key of the plan. Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Key of a health cluster of the region. Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Agreement or disagreement. Danish: enighed. */
export type RecordPracticePlanConsensusInput = {
  /** Key of the plan. Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** True where the parties agree. Danish: enighed. */
  agreed: Scalars['Boolean']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A hearing. Danish: høring. */
export type OpenPracticePlanHearingInput = {
  /** Key of the plan. Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Until when it runs. Danish: frist. */
  deadline: Scalars['Date']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An answer. Danish: høringssvar. */
export type AnswerPracticePlanHearingInput = {
  /** Key of the plan. Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** Who answers: an organisation or authority. Danish: part. */
  party: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An adoption. Danish: vedtagelse. */
export type AdoptPracticePlanInput = {
  /** Key of the plan. Danish: praksisplan. */
  planKey: Scalars['String']['input'];
  /** The regional council of the region; nobody else can. Danish: myndighed. */
  by: AuthorityInput;
  /** First day it is in force. Danish: i kraft fra. */
  inForceFrom: Scalars['Date']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The political agreement on health between a region and its municipalities. Danish: sundhedsaftale. */
export type HealthAgreement = Node & Fact & {
  __typename?: 'HealthAgreement';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name. Danish: navn. */
  name: Scalars['String']['output'];
  /** Where it is in its life on the day, by its dates. Danish: status. */
  status: HealthAgreementStatus;
  /** The region. Danish: region. */
  region?: Maybe<Region>;
  /** Every authority that is a party: the region and all its municipalities. Danish: aftaleparter. */
  parties: AgreementParties;
  /** Which generation, counted from the one in force in 2019. Danish: generation. */
  generation: Scalars['Int']['output'];
  /** The end before it was extended (half-open); null where it was not. Danish: oprindelig gyldig til. */
  originalValidTo?: Maybe<Scalars['Date']['output']>;
  /** Months by which it was extended. Danish: forlænget med måneder. */
  extendedByMonths: Scalars['Int']['output'];
  /** Months by which its term is shorter than four years. Danish: afkortet med måneder. */
  shortenedByMonths: Scalars['Int']['output'];
  /** How the first day is known. Danish: belæg for startdato. */
  validFromBasis: DateBasis;
  /** How the end is known. Danish: belæg for slutdato. */
  validToBasis: DateBasis;
  /** The agreement before it. Danish: afløser. */
  replaces?: Maybe<HealthAgreement>;
  /** The agreement after it. Danish: afløses af. */
  replacedBy?: Maybe<HealthAgreement>;
  /** How such an agreement comes about. Danish: regler. */
  rules: Array<Statement>;
  /** Which revision it is; a rejection sends it back as the next. Danish: udgave. */
  revision: Scalars['Int']['output'];
  /** Every party with where its approval of this revision stands. Danish: godkendelser. */
  approvals: Array<Approval>;
  /** The parties that it is before and that have yet to approve. Danish: udestående. */
  outstanding: Array<AgreementParty>;
  /** What the health clusters have given as input. Danish: indspil. */
  inputs: Array<ClusterInput>;
  /** The clusters that have yet to give their input to the draft. Danish: manglende indspil. */
  missingInputs: Array<Cluster>;
  /** Its goals. Danish: mål. */
  goals: Array<Goal>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** What has been done with it by the day, in order. Danish: historik. */
  history: Array<LifecycleStep>;
  /** What may be done next, by whom, under which rule, and what is in the way. Danish: næste skridt. */
  nextSteps: Array<NextStep>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};


/** The political agreement on health between a region and its municipalities. Danish: sundhedsaftale. */
export type HealthAgreementNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Who concludes a health agreement. Danish: aftaleparter. */
export type AgreementParties = {
  __typename?: 'AgreementParties';
  /** The region. Danish: region. */
  region?: Maybe<Region>;
  /** All its municipalities on the day. Danish: kommuner. */
  municipalities: Array<Municipality>;
  /** How many authorities must approve. Danish: antal parter. */
  count: Scalars['Int']['output'];
};

/** An authority that must approve. Danish: aftalepart. */
export type AgreementParty = Region | Municipality;

/** Where one party's approval stands. Danish: godkendelse. */
export type Approval = {
  __typename?: 'Approval';
  /** The party. Danish: part. */
  party: AgreementParty;
  /** Where it stands on the day. Danish: status. */
  status: ApprovalStatus;
  /** When it approved. Danish: godkendt den. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Who decided in its name. Danish: besluttet af. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** In words. Danish: bemærkning. */
  remark?: Maybe<Scalars['String']['output']>;
};

/** Where an approval stands. Danish: godkendelsesstatus. */
export type ApprovalStatus =
  /** The documents tell of the agreement, and nobody has recorded its approvals. Danish: ikke registreret. */
  | 'NOT_RECORDED'
  /** Not given yet. Danish: afventer. */
  | 'PENDING'
  /** Given to this revision. Danish: godkendt. */
  | 'APPROVED';

/** What a cluster gave as input to an agreement or a plan. Danish: indspil. */
export type ClusterInput = {
  __typename?: 'ClusterInput';
  /** The cluster. Danish: klynge. */
  cluster: Cluster;
  /** When. Danish: dato. */
  on: Scalars['Date']['output'];
  /** In words. Danish: tekst. */
  text: Scalars['String']['output'];
};

/** How a date is known. Danish: datobelæg. */
export type DateBasis = {
  __typename?: 'DateBasis';
  /** How well supported. Danish: belæg. */
  evidence: Evidence;
  /** How it follows. Danish: begrundelse. */
  note: Scalars['String']['output'];
};


/** How a date is known. Danish: datobelæg. */
export type DateBasisNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A region's plan for general practice. Danish: praksisplan. */
export type PracticePlan = Node & Fact & {
  __typename?: 'PracticePlan';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name. Danish: navn. */
  name: Scalars['String']['output'];
  /** Where it is in its life. Danish: status. */
  status: PracticePlanStatus;
  /** The region. Danish: region. */
  region?: Maybe<Region>;
  /** First day it is the plan in force; null before its adoption. Danish: i kraft fra. */
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer is. Danish: i kraft til (eksklusiv). */
  inForceTo?: Maybe<Scalars['Date']['output']>;
  /** The plan before it. Danish: afløser. */
  replaces?: Maybe<PracticePlan>;
  /** What it must deal with. Danish: påkrævede emner. */
  requiredTopics: Array<Statement>;
  /** What it says on each required topic. Danish: emner. */
  topics: Array<PracticePlanTopic>;
  /** What the health clusters have given as input. Danish: indspil. */
  inputs: Array<ClusterInput>;
  /** The answers to the current hearing. Danish: høringssvar. */
  hearingAnswers: Array<HearingAnswer>;
  /** Whether agreement was reached, as last recorded; null where that is not on record. Danish: enighed. */
  consensus?: Maybe<PracticePlanConsensus>;
  /** How such a plan comes about. Danish: regler. */
  rules: Array<Statement>;
  /** Which revision it is; one more each time it was taken back. Danish: udgave. */
  revision: Scalars['Int']['output'];
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** What has been done with it by the day, in order. Danish: historik. */
  history: Array<LifecycleStep>;
  /** What may be done next, by whom, under which rule, and what is in the way. Danish: næste skridt. */
  nextSteps: Array<NextStep>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};


/** A region's plan for general practice. Danish: praksisplan. */
export type PracticePlanNoteArgs = {
  language?: InputMaybe<Language>;
};

/** What a plan says on a topic. Danish: emne i praksisplan. */
export type PracticePlanTopic = {
  __typename?: 'PracticePlanTopic';
  /** The topic. Danish: emne. */
  topic: Statement;
  /** What the plan says; null where it says nothing yet. Danish: tekst. */
  text?: Maybe<Scalars['String']['output']>;
  /** When that was written. Danish: skrevet den. */
  on?: Maybe<Scalars['Date']['output']>;
};

/** An answer in a hearing. Danish: høringssvar. */
export type HearingAnswer = {
  __typename?: 'HearingAnswer';
  /** Who answered. Danish: part. */
  party: Scalars['String']['output'];
  /** When. Danish: dato. */
  on: Scalars['Date']['output'];
  /** What. Danish: tekst. */
  text: Scalars['String']['output'];
};

/** Whether the parties agree on a plan. Danish: enighed. */
export type PracticePlanConsensus = {
  __typename?: 'PracticePlanConsensus';
  /** True where they do. Danish: enighed. */
  agreed: Scalars['Boolean']['output'];
  /** When that was recorded. Danish: dato. */
  on: Scalars['Date']['output'];
  /** In words, such as what they disagree on. Danish: bemærkning. */
  remark: Scalars['String']['output'];
};

/** Which health agreements; all given conditions must hold. Danish: filter for sundhedsaftaler. */
export type HealthAgreementFilter = {
  /** Code of the region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Status on the day; default those in force. Danish: status. */
  status?: InputMaybe<Array<HealthAgreementStatus>>;
};

/** Which practice plans; all given conditions must hold. Danish: filter for praksisplaner. */
export type PracticePlanFilter = {
  /** Code of the region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Status. Danish: status. */
  status?: InputMaybe<Array<PracticePlanStatus>>;
};

/** A page of HealthAgreement objects. Danish: side af sundhedsaftaler. */
export type HealthAgreementConnection = {
  __typename?: 'HealthAgreementConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<HealthAgreementEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<HealthAgreement>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a HealthAgreement page. Danish: element i side af sundhedsaftaler. */
export type HealthAgreementEdge = {
  __typename?: 'HealthAgreementEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: HealthAgreement;
};

/** A page of PracticePlan objects. Danish: side af praksisplaner. */
export type PracticePlanConnection = {
  __typename?: 'PracticePlanConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<PracticePlanEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<PracticePlan>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a PracticePlan page. Danish: element i side af praksisplaner. */
export type PracticePlanEdge = {
  __typename?: 'PracticePlanEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: PracticePlan;
};

/** Where a health agreement is in its life. Danish: status for sundhedsaftale. */
export type HealthAgreementStatus =
  /** Being drafted by the committee. Danish: under udarbejdelse. */
  | 'DRAFT'
  /** Before the regional council and every municipal council. Danish: til godkendelse. */
  | 'IN_APPROVAL'
  /** Approved by all parties. Danish: godkendt af parterne. */
  | 'APPROVED_BY_PARTIES'
  /** With the Danish Health Authority. Danish: indsendt til Sundhedsstyrelsen. */
  | 'SUBMITTED'
  /** Approved and still to come. Danish: planlagt. */
  | 'PLANNED'
  /** In force. Danish: gældende. */
  | 'IN_FORCE'
  /** Past. Danish: udløbet. */
  | 'EXPIRED'
  /** Given up before it was approved. Danish: opgivet. */
  | 'WITHDRAWN';

/** Where a practice plan is in its life. Danish: status for praksisplan. */
export type PracticePlanStatus =
  /** The region must have one; none has been begun. Danish: påkrævet. */
  | 'REQUIRED'
  /** Being prepared. Danish: under udarbejdelse. */
  | 'DRAFT'
  /** In hearing. Danish: i høring. */
  | 'IN_HEARING'
  /** Heard, and open to be adjusted. Danish: hørt. */
  | 'HEARD'
  /** Presented to the cooperation committee. Danish: forelagt. */
  | 'PRESENTED'
  /** Adopted and still to come. Danish: planlagt. */
  | 'PLANNED'
  /** In force. Danish: gældende. */
  | 'IN_FORCE'
  /** Replaced by the next. Danish: afløst. */
  | 'EXPIRED'
  /** Given up before it was adopted. Danish: opgivet. */
  | 'WITHDRAWN';

/** A person with a place in a body: a name and nothing else. Danish: person. */
export type Person = Node & {
  __typename?: 'Person';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name; (slettet) where it was erased. Danish: navn. */
  name: Scalars['String']['output'];
  /** All appointments of the person, past and future. Danish: udpegninger. */
  appointments: Array<Appointment>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** A person on a seat for a period. Danish: udpegning. */
export type Appointment = Node & {
  __typename?: 'Appointment';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The person. Danish: person. */
  person: Person;
  /** The body. Danish: organ. */
  body: Body;
  /** The level. Danish: niveau. */
  level: Level;
  /** The kind of seat. Danish: plads. */
  seatKind: SeatKind;
  /** The municipality whose seat it is. Danish: kommune. */
  municipality?: Maybe<Municipality>;
  /** As what. Danish: udpegningstype. */
  kind: AppointmentKind;
  /** The person's office. Danish: embede. */
  office: PersonOffice;
  /** The field the person comes from. Danish: område. */
  field?: Maybe<Field>;
  /** On whose behalf. Danish: på vegne af. */
  onBehalfOf: Side;
  /** Who appointed. Danish: udpegende part. */
  appointedBy?: Maybe<Appointer>;
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['output'];
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** A chair held for a period. Danish: formandspost. */
export type Chairmanship = Node & {
  __typename?: 'Chairmanship';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The body. Danish: organ. */
  body: Body;
  /** The level. Danish: niveau. */
  level: Level;
  /** Which chair. Danish: formandspost. */
  role: ChairRole;
  /** From which side. Danish: part. */
  side: Side;
  /** The appointment of the holder. Danish: udpegning. */
  appointment: Appointment;
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['output'];
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** An agreement that varies a DEFAULT rule for one body and period. Danish: lokal aftale. */
export type LocalAgreement = Node & {
  __typename?: 'LocalAgreement';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The body. Danish: organ. */
  body: Body;
  /** The level. Danish: niveau. */
  level: Level;
  /** The seats whose number is varied. Danish: plads. */
  seatKind: SeatKind;
  /** At least so many; null is no number. Danish: mindst. */
  minimum?: Maybe<Scalars['Int']['output']>;
  /** At most so many; null is no number. Danish: højst. */
  maximum?: Maybe<Scalars['Int']['output']>;
  /** Who agreed. Danish: parter. */
  parties: Array<Scalars['String']['output']>;
  /** What was agreed. Danish: tekst. */
  text: Scalars['String']['output'];
  /** The day it was agreed. Danish: aftalt den. */
  agreedOn: Scalars['Date']['output'];
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['output'];
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** A time that patients or relatives were involved. Danish: inddragelse. */
export type Involvement = Node & {
  __typename?: 'Involvement';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The body. Danish: organ. */
  body: Body;
  /** The level. Danish: niveau. */
  level: Level;
  /** Who was involved. Danish: part. */
  party: InvolvedParty;
  /** In what way. Danish: inddragelsesform. */
  kind: InvolvementKind;
  /** When. Danish: dato. */
  date: Scalars['Date']['output'];
  /** In words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** Whether a level of a body is lawfully composed on a day, and what is missing. Danish: sammensætning. */
export type Composition = {
  __typename?: 'Composition';
  /** The day. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** The body. Danish: organ. */
  body: Body;
  /** The level; null where the status is NO_RULES. Danish: niveau. */
  level?: Maybe<Level>;
  /** In one word. Danish: status. */
  status: CompositionStatus;
  /** Every seat that the rules give that day. Danish: pladser. */
  seats: Array<Seat>;
  /** Every chair. Danish: formandsposter. */
  chairs: Array<Chair>;
  /** All findings at once, each explained. Danish: fund. */
  findings: Array<Finding>;
};

/** A place to be filled: for the body as a whole, or for one municipality or cluster. Danish: plads. */
export type Seat = {
  __typename?: 'Seat';
  /** The rule that gives it. Danish: regel. */
  rule: RepresentationRule;
  /** For whom the rule gives it. Danish: krævet af. */
  requiredBy: Node;
  /** At least so many, a local agreement counted in; null is not stated. Danish: mindst. */
  minimum?: Maybe<Scalars['Int']['output']>;
  /** At most so many, a local agreement counted in; null is not stated. Danish: højst. */
  maximum?: Maybe<Scalars['Int']['output']>;
  /** How many are filled. Danish: besat. */
  filled: Scalars['Int']['output'];
  /** How many are missing. Danish: ledige. */
  vacant: Scalars['Int']['output'];
  /** Who holds them. Danish: indehavere. */
  holders: Array<Appointment>;
  /** Who stands in for them; office and appointer must fit as theirs must. Danish: stedfortrædere og suppleanter. */
  standIns: Array<Appointment>;
};

/** A chair of a level. Danish: formandspost. */
export type Chair = {
  __typename?: 'Chair';
  /** The rule that gives it. Danish: regel. */
  rule: ChairRule;
  /** Which chair. Danish: formandspost. */
  role: ChairRole;
  /** From which side. Danish: part. */
  side: Side;
  /** How many are missing. Danish: ledige. */
  vacant: Scalars['Int']['output'];
  /** Who holds it. Danish: indehavere. */
  holders: Array<Appointment>;
};

/** Something found in judging a composition. Danish: fund. */
export type Finding = {
  __typename?: 'Finding';
  /** Stable code. Danish: kode. */
  code: FindingCode;
  /** How grave. Danish: alvor. */
  severity: FindingSeverity;
  /** What it is. Danish: besked. */
  message: Scalars['String']['output'];
  /** The rule it is judged by; null where it is none's. Danish: regel. */
  rule?: Maybe<FindingRule>;
  /** What it is about. Danish: vedrører. */
  subject: Node;
  /** The chain from the rule to the fact. Danish: begrundelse. */
  because: Array<Because>;
};


/** Something found in judging a composition. Danish: fund. */
export type FindingMessageArgs = {
  language?: InputMaybe<Language>;
};

/** The rules that a finding can be judged by. Danish: regel. */
export type FindingRule = RepresentationRule | ChairRule;

/** A link in the chain from a rule to a fact. Danish: led i begrundelsen. */
export type Because = {
  __typename?: 'Because';
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** What the link is about; null where it is a count. Danish: vedrører. */
  subject?: Maybe<Node>;
};


/** A link in the chain from a rule to a fact. Danish: led i begrundelsen. */
export type BecauseTextArgs = {
  language?: InputMaybe<Language>;
};

/** The compositions of the country's bodies. Danish: sammensætningsrapport. */
export type CompositionReport = {
  __typename?: 'CompositionReport';
  /** The day. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** How many levels there are of each status in each region, under the filter; under NO_RULES, how many bodies. Danish: antal. */
  counts: Array<CompositionCount>;
  /** Compositions with their cursors. Danish: elementer med markør. */
  edges: Array<CompositionEdge>;
  /** Compositions alone. Danish: elementer. */
  nodes: Array<Composition>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One composition of a report. Danish: element i rapporten. */
export type CompositionEdge = {
  __typename?: 'CompositionEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The composition. Danish: sammensætning. */
  node: Composition;
};

/** How many levels of a region have a status. Danish: antal. */
export type CompositionCount = {
  __typename?: 'CompositionCount';
  /** The region; null where a body lies in none. Danish: region. */
  region?: Maybe<Region>;
  /** The status. Danish: status. */
  status: CompositionStatus;
  /** How many. Danish: antal. */
  count: Scalars['Int']['output'];
};

/** Which compositions; all given conditions must hold. Danish: filter for sammensætning. */
export type CompositionFilter = {
  /** Code of the region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Status. Danish: status. */
  status?: InputMaybe<CompositionStatus>;
  /** With a finding of this severity. Danish: alvor. */
  severity?: InputMaybe<FindingSeverity>;
  /** With a finding of this code. Danish: kode. */
  code?: InputMaybe<FindingCode>;
};

/** Which appointments; all given conditions must hold. Danish: filter for udpegninger. */
export type AppointmentFilter = {
  /** Key of the body. Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of a region that the body lies in. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The level. Danish: niveau. */
  level?: InputMaybe<Level>;
  /** The kind of seat. Danish: plads. */
  seatKind?: InputMaybe<SeatKind>;
  /** Code of the municipality whose seat it is. Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of the person. Danish: person. */
  personKey?: InputMaybe<Scalars['String']['input']>;
  /** As what. Danish: udpegningstype. */
  kind?: InputMaybe<AppointmentKind>;
  /** The person's office. Danish: embede. */
  office?: InputMaybe<PersonOffice>;
};

/** Order of appointments. Danish: sortering af udpegninger. */
export type AppointmentOrder = {
  /** By what. Danish: felt. */
  field: AppointmentOrderField;
  /** Which way. Danish: retning. */
  direction?: OrderDirection;
};

/** What appointments can be ordered by. Danish: sorteringsfelt. */
export type AppointmentOrderField =
  /** Body, level and kind of seat. Danish: organ. */
  | 'BODY'
  /** Name of the person. Danish: navn. */
  | 'NAME'
  /** First day. Danish: gyldig fra. */
  | 'VALID_FROM';

/** Which chairs; all given conditions must hold. Danish: filter for formandsposter. */
export type ChairmanshipFilter = {
  /** Key of the body. Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of a region that the body lies in. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The level. Danish: niveau. */
  level?: InputMaybe<Level>;
  /** Which chair. Danish: formandspost. */
  role?: InputMaybe<ChairRole>;
  /** From which side. Danish: part. */
  side?: InputMaybe<Side>;
  /** Key of the person. Danish: person. */
  personKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which local agreements; all given conditions must hold. Danish: filter for lokale aftaler. */
export type LocalAgreementFilter = {
  /** Key of the body. Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of a region that the body lies in. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The level. Danish: niveau. */
  level?: InputMaybe<Level>;
  /** The kind of seat. Danish: plads. */
  seatKind?: InputMaybe<SeatKind>;
};

/** Which involvements; all given conditions must hold. Danish: filter for inddragelser. */
export type InvolvementFilter = {
  /** Key of the body. Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of a region that the body lies in. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The level. Danish: niveau. */
  level?: InputMaybe<Level>;
  /** Who was involved. Danish: part. */
  party?: InputMaybe<InvolvedParty>;
  /** In what way. Danish: inddragelsesform. */
  kind?: InputMaybe<InvolvementKind>;
  /** In which year. Danish: år. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Appointment objects. Danish: side af udpegninger. */
export type AppointmentConnection = {
  __typename?: 'AppointmentConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<AppointmentEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Appointment>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Appointment page. Danish: element i side af udpegninger. */
export type AppointmentEdge = {
  __typename?: 'AppointmentEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Appointment;
};

/** A page of Chairmanship objects. Danish: side af formandsposter. */
export type ChairmanshipConnection = {
  __typename?: 'ChairmanshipConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<ChairmanshipEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Chairmanship>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Chairmanship page. Danish: element i side af formandsposter. */
export type ChairmanshipEdge = {
  __typename?: 'ChairmanshipEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Chairmanship;
};

/** A page of LocalAgreement objects. Danish: side af lokale aftaler. */
export type LocalAgreementConnection = {
  __typename?: 'LocalAgreementConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<LocalAgreementEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<LocalAgreement>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a LocalAgreement page. Danish: element i side af lokale aftaler. */
export type LocalAgreementEdge = {
  __typename?: 'LocalAgreementEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: LocalAgreement;
};

/** A page of Involvement objects. Danish: side af inddragelser. */
export type InvolvementConnection = {
  __typename?: 'InvolvementConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<InvolvementEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Involvement>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Involvement page. Danish: element i side af inddragelser. */
export type InvolvementEdge = {
  __typename?: 'InvolvementEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Involvement;
};

/** A person's office. Danish: embede. */
export type PersonOffice =
  /** Chair of the regional council. Danish: regionsrådsformand. */
  | 'REGIONAL_COUNCIL_CHAIR'
  /** Member of the regional council. Danish: regionsrådsmedlem. */
  | 'REGIONAL_COUNCIL_MEMBER'
  /** Mayor. Danish: borgmester. */
  | 'MAYOR'
  /** Alderman of a city. Danish: rådmand. */
  | 'RAADMAND'
  /** Mayor of a department, in Copenhagen. Danish: fagborgmester. */
  | 'FAGBORGMESTER'
  /** General practitioner. Danish: praktiserende læge. */
  | 'GENERAL_PRACTITIONER'
  /** Employed by region or hospital. Danish: ansat i region eller på hospital. */
  | 'REGIONAL_EMPLOYEE'
  /** Employed by a municipality. Danish: ansat i kommune. */
  | 'MUNICIPAL_EMPLOYEE'
  /** Representative of patients and relatives. Danish: repræsentant for patienter og pårørende. */
  | 'PATIENT_REPRESENTATIVE';

/** As what someone is appointed. Danish: udpegningstype. */
export type AppointmentKind =
  /** Fills the seat. Danish: medlem. */
  | 'MEMBER'
  /** Stands in for the member. Danish: stedfortræder. */
  | 'SUBSTITUTE'
  /** Takes over where the member leaves. Danish: suppleant. */
  | 'ALTERNATE';

/** How a level is composed, in one word; the gravest finding decides. Danish: status for sammensætning. */
export type CompositionStatus =
  /** No rules of representation are in force for this kind of body. Danish: ingen regler. */
  | 'NO_RULES'
  /** Nothing was ever recorded. Danish: ikke indberettet. */
  | 'NOT_REPORTED'
  /** Lawful, and every seat filled. Danish: fuldtallig. */
  | 'COMPLETE'
  /** Seats or chairs are vacant. Danish: ledige pladser. */
  | 'VACANT'
  /** A default is varied without a recorded local agreement. Danish: afvigende. */
  | 'DEVIATING'
  /** A mandatory rule is broken. Danish: i strid med reglerne. */
  | 'VIOLATED';

/** How grave a finding is. Danish: alvor af fund. */
export type FindingSeverity =
  /** A mandatory rule is broken. Danish: regelbrud. */
  | 'VIOLATION'
  /** A default is varied without a recorded local agreement. Danish: afvigelse. */
  | 'DEVIATION'
  /** A seat or chair is vacant. Danish: ledig plads. */
  | 'VACANCY'
  /** Good to know. Danish: bemærkning. */
  | 'NOTICE';

/** Stable code of a finding. Danish: fundkode. */
export type FindingCode =
  /** A seat is vacant. Danish: ledig plads. */
  | 'SEAT_VACANT'
  /** More sit than may. Danish: for mange. */
  | 'TOO_MANY_SEATED'
  /** The office does not fit the seat. Danish: forkert embede. */
  | 'WRONG_OFFICE'
  /** Appointed by someone else than the rule says. Danish: forkert udpegende part. */
  | 'WRONG_APPOINTER'
  /** Nobody comes from the field that the rule asks for. Danish: område mangler. */
  | 'FIELD_MISSING'
  /** Appointed to a seat that is not there that day. Danish: udpegning uden plads. */
  | 'APPOINTMENT_WITHOUT_SEAT'
  /** One person on several seats. Danish: person på flere pladser. */
  | 'PERSON_ON_SEVERAL_SEATS'
  /** One person is appointed twice to the same seat. Danish: samme person to gange på en plads. */
  | 'PERSON_TWICE_ON_SEAT'
  /** A chair is vacant. Danish: ledig formandspost. */
  | 'CHAIR_VACANT'
  /** More chairs than there may be. Danish: for mange formænd. */
  | 'TOO_MANY_CHAIRS'
  /** Designated, but without the seat that the chair takes. Danish: formand uden plads. */
  | 'CHAIR_WITHOUT_SEAT'
  /** A chair held by one who is no mayor. Danish: formand, der ikke er borgmester. */
  | 'CHAIR_BY_SUBSTITUTE'
  /** A local agreement varies the rule. Danish: lokal aftale gælder. */
  | 'LOCAL_AGREEMENT_APPLIES'
  /** A warning: a health cluster is left without its last hospital. Danish: klynge uden hospital. */
  | 'CLUSTER_WITHOUT_HOSPITAL'
  /** A warning: a joint fund, initiative or goal is still open when its body ends. Danish: uafsluttet ved organets ophør. */
  | 'OPEN_UNDER_ENDED_BODY'
  /** A warning: a held meeting, a decision or an involvement is recorded on or after the day on which its body ends. Danish: registreret efter organets ophør. */
  | 'RECORDED_AFTER_END';

/** One write. What was changed, who did it and why is told to admins alone; to everyone else it is null. Danish: ændring. */
export type AuditRecord = {
  __typename?: 'AuditRecord';
  /** Its number; the next write has a higher one. Danish: ændringsnummer. */
  seq: Scalars['Int']['output'];
  /** When it was written, in UTC. Danish: tidspunkt. */
  instant: Scalars['String']['output'];
  /** The mutation that it was written by. Danish: handling. */
  operation: Scalars['String']['output'];
  /** Type of what it is about. Danish: type. */
  entityType: Scalars['String']['output'];
  /** Key of what it is about. Danish: nøgle. */
  entityKey: Scalars['String']['output'];
  /** In what role it was written. Danish: rolle. */
  actorRole: Role;
  /** Name of the key, or subject of the token, that it was written with. Danish: udført af. */
  actor?: Maybe<Scalars['String']['output']>;
  /** Id of the request. Danish: forespørgslens id. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Why, as told. Danish: begrundelse. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The rows as they were and as they became. Danish: rækker. */
  rows?: Maybe<Array<AuditRow>>;
};

/** One row of a write. Danish: række. */
export type AuditRow = {
  __typename?: 'AuditRow';
  /** What it is a row of. Danish: tabel. */
  table: Scalars['String']['output'];
  /** Its key. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The changed columns as they were, as JSON; null where the row is new. Danish: før. */
  before?: Maybe<Scalars['String']['output']>;
  /** The changed columns as they became, as JSON. Danish: efter. */
  after: Scalars['String']['output'];
};

/** What someone may do. Danish: rolle. */
export type Role =
  /** Reads. Danish: læser. */
  | 'READER'
  /** Writes within regions and bodies. Danish: redaktør. */
  | 'EDITOR'
  /** Everything. Danish: administrator. */
  | 'ADMIN';

/** Which writes. Danish: filter. */
export type AuditFilter = {
  /** Type of what it is about, such as Body or Appointment. Danish: type. */
  entityType?: InputMaybe<Scalars['String']['input']>;
  /** Key of what it is about. Danish: nøgle. */
  entityKey?: InputMaybe<Scalars['String']['input']>;
  /** The mutation. Danish: handling. */
  operation?: InputMaybe<Scalars['String']['input']>;
  /** Name of the key, or subject of the token. Danish: udført af. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The first instant, such as 2026-11-22T00:00:00Z. Danish: fra og med. */
  since?: InputMaybe<Scalars['String']['input']>;
  /** The first instant after. Danish: før. */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** A page of writes. Danish: side af ændringer. */
export type AuditRecordConnection = {
  __typename?: 'AuditRecordConnection';
  /** The records with their cursors. Danish: kanter. */
  edges: Array<AuditRecordEdge>;
  /** The records. Danish: ændringer. */
  nodes: Array<AuditRecord>;
  /** Where the page lies in the whole. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** A write and its cursor. Danish: kant. */
export type AuditRecordEdge = {
  __typename?: 'AuditRecordEdge';
  /** The cursor. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The record. Danish: ændring. */
  node: AuditRecord;
};

/** Whose name to erase. Danish: sletning af navn. */
export type ErasePersonInput = {
  /** Key of the person. Danish: person. */
  personKey: Scalars['String']['input'];
  /** Why, for the change record; without the name. Danish: begrundelse. */
  reason: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A text in which an erased name stands. Danish: omtale. */
export type NameMention = {
  __typename?: 'NameMention';
  /** Table of the row, as in AuditRow; change is an audit record. Danish: tabel. */
  table: Scalars['String']['output'];
  /** Key of the row; of an audit record its number, seq. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The field that holds the text. Danish: felt. */
  field: Scalars['String']['output'];
};

/** Answer of erasePerson. Danish: svar på sletning af navn. */
export type ErasePersonPayload = {
  __typename?: 'ErasePersonPayload';
  /** What was changed. Danish: det ændrede. */
  person: Person;
  /** Texts in which the name stands as words of its own, perhaps as another person's. They are not changed: decide on each. Danish: omtaler. */
  mentions: Array<NameMention>;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A body of the cross-sector structure, of whatever kind. Danish: organ. */
export type Body = {
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day. Danish: navn. */
  name: Scalars['String']['output'];
  /** All names, with their periods. Danish: navne. */
  names: Array<Name>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** What kind of body. Danish: organtype. */
  kind: BodyKind;
  /** The word the documents use for it. Danish: betegnelse. */
  term: Scalars['String']['output'];
  /** The region it belongs to. Danish: region. */
  region?: Maybe<Region>;
  /** Whether it is an authority: no cooperation body is. Danish: myndighed. */
  isAuthority: Scalars['Boolean']['output'];
  /** The levels it works at on the day. Danish: niveauer. */
  levels: Array<BodyLevel>;
  /** The tasks of its kind on the day. Danish: opgaver. */
  tasks: Array<Task>;
  /** What else the documents say of its kind. Danish: udsagn. */
  statements: Array<Statement>;
  /** Who is in it; for each the member, the role and the source. Danish: medlemskaber. */
  memberships: MembershipConnection;
  /** The bodies it took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Body>;
  /** The bodies that took over from it, each as of its first day where that is still to come. Danish: efterfølgere. */
  successors: Array<Body>;
  /** What it must decide afresh, with what is decided by the day. Danish: konstituering. */
  constitution: Array<ConstitutionPoint>;
  /** Who serves it on the day. Danish: sekretariat. */
  secretariat: Secretariat;
  /** Its goals. Danish: mål. */
  goals: Array<Goal>;
  /** Its goals by data theme, and the key figures beside them. Danish: indikatorer. */
  indicators: Indicators;
  /** How it took over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** How its successors take over. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};


/** A body of the cross-sector structure, of whatever kind. Danish: organ. */
export type BodyStatementsArgs = {
  category?: InputMaybe<StatementCategory>;
};


/** A body of the cross-sector structure, of whatever kind. Danish: organ. */
export type BodyMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body of the cross-sector structure, of whatever kind. Danish: organ. */
export type BodyNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Municipalities, hospital and general practice around an acute hospital. Danish: klynge (sundhedsklynge fra 1. juli 2022). */
export type Cluster = Node & Fact & Body & {
  __typename?: 'Cluster';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day. Danish: navn. */
  name: Scalars['String']['output'];
  /** All names, with their periods. Danish: navne. */
  names: Array<Name>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** What kind of body. Danish: organtype. */
  kind: BodyKind;
  /** The word the documents use for it. Danish: betegnelse. */
  term: Scalars['String']['output'];
  /** The region it belongs to. Danish: region. */
  region?: Maybe<Region>;
  /** Whether it is an authority: no cooperation body is. Danish: myndighed. */
  isAuthority: Scalars['Boolean']['output'];
  /** The levels it works at on the day. Danish: niveauer. */
  levels: Array<BodyLevel>;
  /** The tasks of its kind on the day. Danish: opgaver. */
  tasks: Array<Task>;
  /** What else the documents say of its kind. Danish: udsagn. */
  statements: Array<Statement>;
  /** Who is in it; for each the member, the role and the source. Danish: medlemskaber. */
  memberships: MembershipConnection;
  /** The bodies it took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Body>;
  /** The bodies that took over from it, each as of its first day where that is still to come. Danish: efterfølgere. */
  successors: Array<Body>;
  /** What it must decide afresh, with what is decided by the day. Danish: konstituering. */
  constitution: Array<ConstitutionPoint>;
  /** Who serves it on the day. Danish: sekretariat. */
  secretariat: Secretariat;
  /** The initiatives that it began, as of the day. Danish: indsatser. */
  initiatives: Array<Initiative>;
  /** Its goals. Danish: mål. */
  goals: Array<Goal>;
  /** Its goals by data theme, and the key figures beside them. Danish: indikatorer. */
  indicators: Indicators;
  /** How it took over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** How its successors take over. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its hospitals. Danish: hospitaler. */
  hospitals: Array<Hospital>;
  /** Its municipalities. Danish: kommuner. */
  municipalities: Array<Municipality>;
  /** True where general practice is in it; null where the documents are silent. Danish: almen praksis. */
  generalPractice?: Maybe<Scalars['Boolean']['output']>;
  /** True where a document names regional psychiatry as part of it; null where none does. Danish: regionspsykiatri. */
  regionalPsychiatry?: Maybe<Scalars['Boolean']['output']>;
  /** Its joint funds that are opened by the day, by year. Danish: fælles midler. */
  jointFunds: Array<JointFund>;
  /** How many live there, without counting anyone in two clusters. Danish: befolkning. */
  population: ClusterPopulation;
  /** The health agreement it works under on the day. Danish: sundhedsaftale. */
  healthAgreement?: Maybe<HealthAgreement>;
  /** Other names in use. Danish: andre navne. */
  aliases: Array<Scalars['String']['output']>;
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};


/** Municipalities, hospital and general practice around an acute hospital. Danish: klynge (sundhedsklynge fra 1. juli 2022). */
export type ClusterStatementsArgs = {
  category?: InputMaybe<StatementCategory>;
};


/** Municipalities, hospital and general practice around an acute hospital. Danish: klynge (sundhedsklynge fra 1. juli 2022). */
export type ClusterMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Municipalities, hospital and general practice around an acute hospital. Danish: klynge (sundhedsklynge fra 1. juli 2022). */
export type ClusterNoteArgs = {
  language?: InputMaybe<Language>;
};


/** Municipalities, hospital and general practice around an acute hospital. Danish: klynge (sundhedsklynge fra 1. juli 2022). */
export type ClusterPopulationArgs = {
  populationSet?: InputMaybe<Scalars['String']['input']>;
};

/** The cooperation committee of a region, from 2022-07-01. Danish: sundhedssamarbejdsudvalg (SSU). */
export type Ssu = Node & Fact & Body & {
  __typename?: 'Ssu';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day. Danish: navn. */
  name: Scalars['String']['output'];
  /** All names, with their periods. Danish: navne. */
  names: Array<Name>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** What kind of body. Danish: organtype. */
  kind: BodyKind;
  /** The word the documents use for it. Danish: betegnelse. */
  term: Scalars['String']['output'];
  /** The region it belongs to. Danish: region. */
  region?: Maybe<Region>;
  /** Whether it is an authority: no cooperation body is. Danish: myndighed. */
  isAuthority: Scalars['Boolean']['output'];
  /** The levels it works at on the day. Danish: niveauer. */
  levels: Array<BodyLevel>;
  /** The tasks of its kind on the day. Danish: opgaver. */
  tasks: Array<Task>;
  /** What else the documents say of its kind. Danish: udsagn. */
  statements: Array<Statement>;
  /** Who is in it; for each the member, the role and the source. Danish: medlemskaber. */
  memberships: MembershipConnection;
  /** The bodies it took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Body>;
  /** The bodies that took over from it, each as of its first day where that is still to come. Danish: efterfølgere. */
  successors: Array<Body>;
  /** What it must decide afresh, with what is decided by the day. Danish: konstituering. */
  constitution: Array<ConstitutionPoint>;
  /** Who serves it on the day. Danish: sekretariat. */
  secretariat: Secretariat;
  /** Its goals. Danish: mål. */
  goals: Array<Goal>;
  /** Its goals by data theme, and the key figures beside them. Danish: indikatorer. */
  indicators: Indicators;
  /** How it took over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** How its successors take over. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** The clusters of its region. Danish: klynger. */
  clusters: Array<Cluster>;
  /** The health agreement in force in its region on the day. Danish: sundhedsaftale. */
  healthAgreement?: Maybe<HealthAgreement>;
  /** The practice plans that are put before it. Danish: praksisplaner. */
  practicePlans: Array<PracticePlan>;
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};


/** The cooperation committee of a region, from 2022-07-01. Danish: sundhedssamarbejdsudvalg (SSU). */
export type SsuStatementsArgs = {
  category?: InputMaybe<StatementCategory>;
};


/** The cooperation committee of a region, from 2022-07-01. Danish: sundhedssamarbejdsudvalg (SSU). */
export type SsuMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The cooperation committee of a region, from 2022-07-01. Danish: sundhedssamarbejdsudvalg (SSU). */
export type SsuNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Any other committee, such as the two that the SSU replaced. Danish: udvalg. */
export type Committee = Node & Fact & Body & {
  __typename?: 'Committee';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day. Danish: navn. */
  name: Scalars['String']['output'];
  /** All names, with their periods. Danish: navne. */
  names: Array<Name>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** What kind of body. Danish: organtype. */
  kind: BodyKind;
  /** The word the documents use for it. Danish: betegnelse. */
  term: Scalars['String']['output'];
  /** The region it belongs to. Danish: region. */
  region?: Maybe<Region>;
  /** Whether it is an authority: no cooperation body is. Danish: myndighed. */
  isAuthority: Scalars['Boolean']['output'];
  /** The levels it works at on the day. Danish: niveauer. */
  levels: Array<BodyLevel>;
  /** The tasks of its kind on the day. Danish: opgaver. */
  tasks: Array<Task>;
  /** What else the documents say of its kind. Danish: udsagn. */
  statements: Array<Statement>;
  /** Who is in it; for each the member, the role and the source. Danish: medlemskaber. */
  memberships: MembershipConnection;
  /** The bodies it took over from, each as of its own last day. Danish: forgængere. */
  predecessors: Array<Body>;
  /** The bodies that took over from it, each as of its first day where that is still to come. Danish: efterfølgere. */
  successors: Array<Body>;
  /** What it must decide afresh, with what is decided by the day. Danish: konstituering. */
  constitution: Array<ConstitutionPoint>;
  /** Who serves it on the day. Danish: sekretariat. */
  secretariat: Secretariat;
  /** Its goals. Danish: mål. */
  goals: Array<Goal>;
  /** Its goals by data theme, and the key figures beside them. Danish: indikatorer. */
  indicators: Indicators;
  /** How it took over from its predecessors. Danish: overtagelser. */
  succeeds: Array<Succession>;
  /** How its successors take over. Danish: afløsninger. */
  succeededBy: Array<Succession>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};


/** Any other committee, such as the two that the SSU replaced. Danish: udvalg. */
export type CommitteeStatementsArgs = {
  category?: InputMaybe<StatementCategory>;
};


/** Any other committee, such as the two that the SSU replaced. Danish: udvalg. */
export type CommitteeMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Any other committee, such as the two that the SSU replaced. Danish: udvalg. */
export type CommitteeNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A level that a body works at. Danish: niveau. */
export type BodyLevel = Node & {
  __typename?: 'BodyLevel';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Which level. Danish: niveau. */
  level: Level;
  /** True where the law asks for it, false where it is free to have, null where the documents are silent. Danish: påkrævet. */
  required?: Maybe<Scalars['Boolean']['output']>;
  /** What the documents say of the level. Danish: tekst. */
  text: Scalars['String']['output'];
  /** How well the documents support the level. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands. Danish: kilde. */
  provenance: Array<Provenance>;
  /** The body. Danish: organ. */
  body: Body;
  /** Who must sit there. Danish: repræsentationsregler. */
  rules: Array<RepresentationRule>;
  /** Who leads it. Danish: formandsregler. */
  chairRules: Array<ChairRule>;
  /** How often it is to meet. Danish: regler om mødekadence. */
  cadenceRules: Array<CadenceRule>;
  /** A year's meetings against what is expected. Danish: mødekadence. */
  cadence: Cadence;
  /** Its meetings, by date, whatever the day. Danish: møder. */
  meetings: Array<Meeting>;
  /** Whom it must or may involve. Danish: inddragelse. */
  involvement: Array<InvolvementDuty>;
  /** How its composition may be varied locally. Danish: lokal fravigelse. */
  variation: Array<VariationRule>;
  /** Whether it is lawfully composed, and what is missing. Danish: sammensætning. */
  composition: Composition;
};


/** A level that a body works at. Danish: niveau. */
export type BodyLevelTextArgs = {
  language?: InputMaybe<Language>;
};


/** A level that a body works at. Danish: niveau. */
export type BodyLevelCadenceArgs = {
  year: Scalars['Int']['input'];
};


/** A level that a body works at. Danish: niveau. */
export type BodyLevelMeetingsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<MeetingStatus>;
};


/** A level that a body works at. Danish: niveau. */
export type BodyLevelCompositionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Someone's place in a body. Danish: medlemskab. */
export type Membership = Node & Fact & {
  __typename?: 'Membership';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** As what. Danish: rolle. */
  role: MemberRole;
  /** The cluster; null where the body is no cluster. Danish: klynge. */
  cluster?: Maybe<Cluster>;
  /** The body. Danish: organ. */
  body: Body;
  /** The member. Danish: medlem. */
  member: MembershipMember;
  /**
   * The part of a municipality that is counted in this cluster: 1 where it is its only one, as recorded by
   * shareMunicipality where it is in several, null where that is not recorded. Danish: andel.
   */
  share?: Maybe<Scalars['Float']['output']>;
  /** Why, where the documents give a reason; null where they give none. Danish: begrundelse. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The hospital that explains the membership, where the documents name one. Danish: begrundende hospital. */
  because?: Maybe<Hospital>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};


/** Someone's place in a body. Danish: medlemskab. */
export type MembershipReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Someone's place in a body. Danish: medlemskab. */
export type MembershipNoteArgs = {
  language?: InputMaybe<Language>;
};

/** What can be a member of a body. Danish: medlem. */
export type MembershipMember = Municipality | Hospital | Organisation;

/** One body taking over from another; several may take over from several. Danish: afløsning. */
export type Succession = Node & Fact & {
  __typename?: 'Succession';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** How. Danish: afløsningstype. */
  kind: SuccessionKind;
  /** The day it takes effect. Danish: virkningsdag. */
  date: Scalars['Date']['output'];
  /** The body that ends, as of its last day. Danish: forgænger. */
  predecessor: Body;
  /** The body that takes over. Danish: efterfølger. */
  successor: Body;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};


/** One body taking over from another; several may take over from several. Danish: afløsning. */
export type SuccessionNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Which clusters; all given conditions must hold. Danish: klyngefilter. */
export type ClusterFilter = {
  /** Code of the region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of cluster. Danish: klyngetype. */
  kind?: InputMaybe<BodyKind>;
  /** Code of a municipality that is a member. Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of a hospital that is a member, or the start of a word in its name. Danish: hospital. */
  hospital?: InputMaybe<Scalars['String']['input']>;
  /** True: regional psychiatry is named as a member. Danish: regionspsykiatri. */
  regionalPsychiatry?: InputMaybe<Scalars['Boolean']['input']>;
  /** How well supported. Danish: belæg. */
  evidence?: InputMaybe<Evidence>;
  /** Start of a word in any of its names, folded. Danish: søgetekst. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Which bodies; all given conditions must hold. Danish: organfilter. */
export type BodyFilter = {
  /** Code of the region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of body. Danish: organtype. */
  kind?: InputMaybe<BodyKind>;
  /** Start of a word in any of its names, folded. Danish: søgetekst. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Order of clusters. Danish: sortering af klynger. */
export type ClusterOrder = {
  /** By what. Danish: felt. */
  field: ClusterOrderField;
  /** Which way. Danish: retning. */
  direction?: OrderDirection;
};

/** What clusters can be ordered by. Danish: sorteringsfelt. */
export type ClusterOrderField =
  /** Key, which starts with the region's code. Danish: nøgle. */
  | 'KEY'
  /** Name on the day. Danish: navn. */
  | 'NAME';

/** A page of Cluster objects. Danish: side af klynger. */
export type ClusterConnection = {
  __typename?: 'ClusterConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<ClusterEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Cluster>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Cluster page. Danish: element i side af klynger. */
export type ClusterEdge = {
  __typename?: 'ClusterEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Cluster;
};

/** A page of Ssu objects. Danish: side af sundhedssamarbejdsudvalg. */
export type SsuConnection = {
  __typename?: 'SsuConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<SsuEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Ssu>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Ssu page. Danish: element i side af sundhedssamarbejdsudvalg. */
export type SsuEdge = {
  __typename?: 'SsuEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Ssu;
};

/** A page of Committee objects. Danish: side af udvalg. */
export type CommitteeConnection = {
  __typename?: 'CommitteeConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<CommitteeEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Committee>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Committee page. Danish: element i side af udvalg. */
export type CommitteeEdge = {
  __typename?: 'CommitteeEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Committee;
};

/** A page of Body objects. Danish: side af organer. */
export type BodyConnection = {
  __typename?: 'BodyConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<BodyEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Body>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Body page. Danish: element i side af organer. */
export type BodyEdge = {
  __typename?: 'BodyEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Body;
};

/** A page of Membership objects. Danish: side af medlemskaber. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<MembershipEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Membership>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Membership page. Danish: element i side af medlemskaber. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Membership;
};

/** What kind of body. A later kind is a new value and nothing else. Danish: organtype. */
export type BodyKind =
  /** Local cluster before 2022-07-01. Danish: klynge, samordningsforum, samarbejdsforum. */
  | 'LOCAL_CLUSTER'
  /** Statutory cluster from 2022-07-01. Danish: sundhedsklynge. */
  | 'HEALTH_CLUSTER'
  /** Cooperation committee of a region. Danish: sundhedssamarbejdsudvalg. */
  | 'SSU'
  /** Predecessor of the SSU. Danish: sundhedskoordinationsudvalg. */
  | 'HEALTH_COORDINATION_COMMITTEE'
  /** Predecessor of the SSU. Danish: praksisplanudvalg. */
  | 'PRACTICE_PLAN_COMMITTEE'
  /** Council of a later reform; none is seeded. Danish: sundhedsråd. */
  | 'HEALTH_COUNCIL';

/** Level of a body. Danish: niveau. */
export type Level =
  /** Elected politicians and doctors. Danish: politisk niveau. */
  | 'POLITICAL'
  /** Professional and strategic. Danish: fagligt/strategisk niveau. */
  | 'PROFESSIONAL'
  /** Preparing administration. Danish: administrativt niveau. */
  | 'ADMINISTRATIVE';

/** As what someone is in a body. Danish: medlemsrolle. */
export type MemberRole =
  /** A municipality. Danish: kommune. */
  | 'MUNICIPALITY'
  /** A hospital. Danish: hospital. */
  | 'HOSPITAL'
  /** General practice. Danish: almen praksis. */
  | 'GENERAL_PRACTICE'
  /** Regional psychiatry. Danish: regionspsykiatrien. */
  | 'REGIONAL_PSYCHIATRY';

/** How one body takes over from another. Danish: afløsningstype. */
export type SuccessionKind =
  /** Takes its place. Danish: erstatter. */
  | 'REPLACES'
  /** Takes over some of its tasks. Danish: overtager opgaver. */
  | 'TAKES_OVER_TASKS';

/** What is told as it happens, over WebSocket with the protocol `graphql-transport-ws`. Danish: abonnement. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Every change after the number, then each new one as it is made; nothing is left out and nothing comes twice. Danish: ændringer. */
  changes: ChangeRecord;
};


/** What is told as it happens, over WebSocket with the protocol `graphql-transport-ws`. Danish: abonnement. */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ChangeFilter>;
};

/** Which changes are wanted; all conditions hold together. Danish: filter for ændringer. */
export type ChangeFilter = {
  /** Type of what the change is about, such as `Appointment` or `Day`. Danish: type. */
  entityType?: InputMaybe<Scalars['String']['input']>;
  /** Key of what the change is about. Danish: nøgle. */
  entityKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of the operation, such as `appoint` or `dayTurned`. Danish: handling. */
  operation?: InputMaybe<Scalars['String']['input']>;
};

/** A stretch of what happened. Danish: side af ændringer. */
export type ChangePage = {
  __typename?: 'ChangePage';
  /** The changes, oldest first. Danish: ændringer. */
  nodes: Array<ChangeRecord>;
  /** The number to go on after. Danish: næste efter. */
  nextAfter: Scalars['Int']['output'];
  /** Whether there is more after these. Danish: der er flere. */
  hasMore: Scalars['Boolean']['output'];
  /** Number of the last change there is. Danish: sidste nummer. */
  lastSeq: Scalars['Int']['output'];
  /** Counts what the changes do not tell of: that the facts were seeded anew, or that a newer version of the service brought the database up to date. A replica that sees it move starts from a snapshot. Danish: generation. */
  generation: Scalars['Int']['output'];
};

/** One write, or the turn of one day; never changed, never deleted. Danish: ændringspost. */
export type ChangeRecord = {
  __typename?: 'ChangeRecord';
  /** Its number; one more than the one before. Danish: løbenummer. */
  seq: Scalars['Int']['output'];
  /** When it was made, in UTC, such as 2026-11-22T08:30:00.000Z. Danish: tidspunkt. */
  instant: Scalars['String']['output'];
  /** What was done: the name of the mutation, `dayTurned`, or `withheld` where nobody may know. Danish: handling. */
  operation: Scalars['String']['output'];
  /** What it is about. Danish: genstand. */
  entity: ChangeSubject;
  /** In what role it was made: READER, EDITOR or ADMIN. Danish: rolle. */
  actorRole: Scalars['String']['output'];
  /** The rows that everyone sees otherwise after it: new ones, changed ones, and those that are theirs to see no more. Danish: rækker. */
  changes: Array<ChangedRow>;
  /** Of the turn of a day, what takes effect and what runs out on it. Danish: virkninger. */
  effects?: Maybe<ChangeEffects>;
};

/** A thing by its type and key. Danish: genstand. */
export type ChangeSubject = {
  __typename?: 'ChangeSubject';
  /** Its type. Danish: type. */
  type: Scalars['String']['output'];
  /** Its key. Danish: nøgle. */
  key: Scalars['String']['output'];
};

/** A row as replicas keep it, before and after. One that was hidden and no longer is comes as a new one; one that is hidden from now on has no `after`. Danish: ændret række. */
export type ChangedRow = {
  __typename?: 'ChangedRow';
  /** Name of the table. Danish: tabel. */
  table: Scalars['String']['output'];
  /** Key of the row. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The columns that changed, as they were; of a row that is to be removed, its version; null where the row is new. Danish: før. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The columns that changed, or all of a new row, as they are; null where the row is to be removed. Danish: efter. */
  after?: Maybe<Scalars['JSON']['output']>;
};

/** What the turn of a day brings. Danish: virkninger af et døgnskifte. */
export type ChangeEffects = {
  __typename?: 'ChangeEffects';
  /** What holds from this day on. Danish: træder i kraft. */
  begins: Array<ChangeSubject>;
  /** What no longer holds from this day on. Danish: udløber. */
  ends: Array<ChangeSubject>;
};

/** One year's joint funds for the clusters of the whole country. Danish: fælles midler. */
export type FundingRound = Node & Fact & {
  __typename?: 'FundingRound';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The year. Danish: år. */
  year: Scalars['Int']['output'];
  /** All of it. Danish: i alt. */
  total: Money;
  /** The municipalities' part. Danish: kommunernes del. */
  municipal: Money;
  /** The regions' part. Danish: regionernes del. */
  regional: Money;
  /** What each municipality gives an inhabitant; null where no model is agreed. Danish: kommunal sats. */
  municipalRate?: Maybe<Money>;
  /** The lowest regional rate an inhabitant. Danish: laveste regionale sats. */
  regionalRateMinimum?: Maybe<Money>;
  /** The highest regional rate an inhabitant. Danish: højeste regionale sats. */
  regionalRateMaximum?: Maybe<Money>;
  /** The rates of single regions that users have recorded. Danish: regionale satser. */
  regionalRates: Array<RegionalRate>;
  /** Whether a model for distribution is agreed. Danish: modelstatus. */
  modelStatus: ModelStatus;
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** One year's joint funds for the clusters of the whole country. Danish: fælles midler. */
export type FundingRoundTextArgs = {
  language?: InputMaybe<Language>;
};


/** One year's joint funds for the clusters of the whole country. Danish: fælles midler. */
export type FundingRoundNoteArgs = {
  language?: InputMaybe<Language>;
};

/** An exact amount of money in Danish kroner. Danish: beløb. */
export type Money = {
  __typename?: 'Money';
  /** Whole øre, as text since it may exceed 32 bits. Danish: øre. */
  ore: Scalars['String']['output'];
  /** Kroner with two decimals. Danish: kroner. */
  dkk: Scalars['String']['output'];
};

/** A figure from the documents. Danish: nøgletal. */
export type KeyFigure = Node & Fact & {
  __typename?: 'KeyFigure';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** What it is about. Danish: emne. */
  topic: KeyFigureTopic;
  /** Position in the document's order. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** The figure. Danish: værdi. */
  value: Scalars['Float']['output'];
  /** Its unit. Danish: enhed. */
  unit: Unit;
  /** True where the document gives it in words or rounded. Danish: omtrentlig. */
  approximate: Scalars['Boolean']['output'];
  /** The year it was measured. Danish: år. */
  year?: Maybe<Scalars['Int']['output']>;
  /** From whose patients it starts. Danish: vinkel. */
  perspective?: Maybe<Perspective>;
  /** Of whom it is a share or a count. Danish: population. */
  population: Scalars['String']['output'];
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A figure from the documents. Danish: nøgletal. */
export type KeyFigurePopulationArgs = {
  language?: InputMaybe<Language>;
};


/** A figure from the documents. Danish: nøgletal. */
export type KeyFigureTextArgs = {
  language?: InputMaybe<Language>;
};


/** A figure from the documents. Danish: nøgletal. */
export type KeyFigureNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Whether a model is agreed. Danish: modelstatus. */
export type ModelStatus =
  /** Agreed. Danish: aftalt. */
  | 'AGREED'
  /** Not agreed yet. Danish: ikke aftalt. */
  | 'NOT_AGREED';

/** What a key figure is about. Danish: nøgletalsemne. */
export type KeyFigureTopic =
  /** Patients that hospital and municipality share. Danish: fælles patienter. */
  | 'SHARED_PATIENTS'
  /** Hospitals being built. Danish: sygehusbyggeri. */
  | 'HOSPITAL_CONSTRUCTION';

/** Unit of a figure. Danish: enhed. */
export type Unit =
  /** Percent. Danish: procent. */
  | 'PERCENT'
  /** Number. Danish: antal. */
  | 'COUNT'
  /** Danish kroner. Danish: kroner. */
  | 'DKK';

/** From whose patients a figure starts. Danish: vinkel. */
export type Perspective =
  /** From the hospital patients. Danish: regional vinkel. */
  | 'REGIONAL'
  /** From those with municipal efforts. Danish: kommunal vinkel. */
  | 'MUNICIPAL';

/** The joint money of a cluster in a year: a ledger that only grows. Danish: fælles midler. */
export type JointFund = Node & {
  __typename?: 'JointFund';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The cluster. Danish: klynge. */
  cluster: Cluster;
  /** The year. Danish: år. */
  year: Scalars['Int']['output'];
  /** Where it is in its life on the day. Danish: stade. */
  stage: JointFundStage;
  /** Paid in by the day, reversals taken off. Danish: bidrag. */
  contributed: Money;
  /** Given to initiatives by the day, reversals taken off. Danish: bevilget. */
  allocated: Money;
  /** Come back from initiatives by the day, reversals taken off. Danish: tilbageført. */
  returned: Money;
  /** Carried over from the fund of the year before. Danish: overført fra året før. */
  carriedIn: Money;
  /** Carried over to the next year's fund. Danish: overført til næste år. */
  carriedOut: Money;
  /**
   * What is in it at the end of the day: contributed, carried in and returned, less allocated and carried out; never
   * negative. Danish: saldo.
   */
  balance: Money;
  /** Every movement of money by the day, in order. Danish: posteringer. */
  entries: Array<FundEntry>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
  /** What has been done with it by the day, in order. Danish: historik. */
  history: Array<LifecycleStep>;
  /** What may be done next, by whom, under which rule, and what is in the way. Danish: næste skridt. */
  nextSteps: Array<NextStep>;
};

/** One movement of money in a fund; never changed, only reversed by another. Danish: postering. */
export type FundEntry = Node & {
  __typename?: 'FundEntry';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The fund. Danish: fælles midler. */
  fund: JointFund;
  /** In which direction the money went. Danish: posteringstype. */
  kind: FundEntryKind;
  /** How much; always more than nothing. Danish: beløb. */
  money: Money;
  /** When. Danish: dato. */
  on: Scalars['Date']['output'];
  /** Who paid; null where it is no contribution. Danish: bidragyder. */
  party?: Maybe<AgreementParty>;
  /** What it was given to or came back from. Danish: indsats. */
  initiative?: Maybe<Initiative>;
  /** On what a contribution rests. Danish: grundlag. */
  basis?: Maybe<ContributionBasis>;
  /** What an allocation is for. Danish: formål. */
  purpose?: Maybe<FundPurpose>;
  /** The entry that it returns, reverses, or carries over. Danish: vedrører. */
  of?: Maybe<FundEntry>;
  /** The entry that reverses it; null where none does. Danish: tilbageført af. */
  reversedBy?: Maybe<FundEntry>;
  /** What was in the fund after it. Danish: saldo efter. */
  balanceAfter: Money;
  /** Who agreed to extra local money. Danish: enige parter. */
  agreedBy: Array<AgreementParty>;
  /** Who decided in the name of the party. Danish: besluttet af. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** In words. Danish: bemærkning. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Counts its changes: it never has any. Danish: version. */
  version: Scalars['Int']['output'];
};

/** What an initiative has got from joint funds. Danish: midler til en indsats. */
export type InitiativeMoney = {
  __typename?: 'InitiativeMoney';
  /** Given to it, reversals taken off. Danish: bevilget. */
  allocated: Money;
  /** Come back from it, reversals taken off. Danish: tilbageført. */
  returned: Money;
  /** Allocated less returned. Danish: netto. */
  net: Money;
  /** Movement by movement. Danish: posteringer. */
  entries: Array<FundEntry>;
};

/** Which joint funds; all given conditions must hold. Danish: filter for fælles midler. */
export type JointFundFilter = {
  /** Key of the cluster. Danish: klynge. */
  clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the cluster's region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The year. Danish: år. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of JointFund objects. Danish: side af fælles midler. */
export type JointFundConnection = {
  __typename?: 'JointFundConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<JointFundEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<JointFund>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a JointFund page. Danish: element i side af fælles midler. */
export type JointFundEdge = {
  __typename?: 'JointFundEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: JointFund;
};

/** Where a joint fund is in its life. Danish: stade for fælles midler. */
export type JointFundStage =
  /** Money can be moved. Danish: åben. */
  | 'OPEN'
  /** Settled; nothing is left. Danish: gjort op. */
  | 'CLOSED';

/** In which direction money went. Danish: posteringstype. */
export type FundEntryKind =
  /** Paid in. Danish: bidrag. */
  | 'CONTRIBUTION'
  /** Given to an initiative. Danish: bevilling. */
  | 'ALLOCATION'
  /** Come back from an initiative. Danish: tilbageløb. */
  | 'RETURN'
  /** Undoes another entry. Danish: tilbageførsel. */
  | 'REVERSAL'
  /** Out to the next year's fund. Danish: overført ud. */
  | 'CARRIED_OUT'
  /** In from the fund of the year before. Danish: overført ind. */
  | 'CARRIED_IN';

/** On what a contribution rests. Danish: grundlag for bidrag. */
export type ContributionBasis =
  /** The model by inhabitants, in a year for which one is agreed. Danish: model efter indbyggertal. */
  | 'PER_CAPITA_MODEL'
  /** Extra local money that parties of the cluster agree on. Danish: ekstra lokale midler. */
  | 'LOCAL_EXTRA';

/** What money is for; joint funds never pay for the last two. Danish: formål. */
export type FundPurpose =
  /** To develop something. Danish: udvikling. */
  | 'DEVELOPMENT'
  /** To try something. Danish: afprøvning. */
  | 'TEST'
  /** To evaluate something. Danish: evaluering. */
  | 'EVALUATION'
  /** To run something; refused. Danish: drift. */
  | 'OPERATION'
  /** To implement something; refused. Danish: implementering. */
  | 'IMPLEMENTATION';

/** A region's rate of a year, which the documents give as a range only. Danish: regional sats. */
export type RegionalRate = {
  __typename?: 'RegionalRate';
  /** The region. Danish: region. */
  region: Region;
  /** The year. Danish: år. */
  year: Scalars['Int']['output'];
  /** What the region gives an inhabitant. Danish: sats. */
  rate: Money;
  /** Where the rate is from. Danish: kilde. */
  source: Scalars['String']['output'];
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
};

/** How the sum that goes into a cluster's fund by the agreed model comes about. Danish: fordelingsmodel. */
export type FundingModel = {
  __typename?: 'FundingModel';
  /** The year. Danish: år. */
  year: Scalars['Int']['output'];
  /** The day whose members contribute: 1 July, when the half-year of the first money began. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** The cluster, as of that day. Danish: klynge. */
  cluster: Cluster;
  /** The year's money for the whole country; null where the documents name none. Danish: fælles midler. */
  round?: Maybe<FundingRound>;
  /** Whether a model is agreed; without one there are no contributions. Danish: modelstatus. */
  modelStatus: ModelStatus;
  /** The figures that it is worked out by; null where none are imported. Danish: befolkningstal. */
  populationSet?: Maybe<PopulationSet>;
  /** What each municipality gives. Danish: kommunale bidrag. */
  municipal: Array<MunicipalContribution>;
  /** What the region gives; null without a model. Danish: regionalt bidrag. */
  regional?: Maybe<RegionalContribution>;
  /** The sums. Danish: i alt. */
  totals: FundingTotals;
  /** True where the amounts are not exactly those of the model; reasons tells why. Danish: tilnærmet. */
  approximation: Scalars['Boolean']['output'];
  /** Why the amounts are approximate or missing. Danish: begrundelser. */
  reasons: Array<FundingReason>;
  /** Municipalities in several clusters without recorded shares: counted in none. Danish: uafklarede. */
  unresolved: Array<UnresolvedShare>;
};

/** Why an amount is approximate or missing. Danish: begrundelse. */
export type FundingReason = {
  __typename?: 'FundingReason';
  /** In words. Danish: tekst. */
  text: Scalars['String']['output'];
};


/** Why an amount is approximate or missing. Danish: begrundelse. */
export type FundingReasonTextArgs = {
  language?: InputMaybe<Language>;
};

/** What a municipality gives: persons times share times rate, rounded half up to whole øre. Danish: kommunalt bidrag. */
export type MunicipalContribution = {
  __typename?: 'MunicipalContribution';
  /** The municipality. Danish: kommune. */
  municipality: Municipality;
  /** How well it is known that it is in the cluster. Danish: belæg. */
  evidence: Evidence;
  /** All its inhabitants; null where the figures are missing. Danish: personer. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** The part that is counted in this cluster. Danish: andel. */
  share: Scalars['Float']['output'];
  /** Persons times share. Danish: personer regnet med. */
  personsCounted?: Maybe<Scalars['Float']['output']>;
  /** What it gives an inhabitant. Danish: sats. */
  rate?: Maybe<Money>;
  /** What it gives. Danish: beløb. */
  amount?: Maybe<Money>;
};

/** What the region gives: persons counted times rate, rounded half up to whole øre. Danish: regionalt bidrag. */
export type RegionalContribution = {
  __typename?: 'RegionalContribution';
  /** The region. Danish: region. */
  region: Region;
  /** The inhabitants counted in the cluster. Danish: personer regnet med. */
  personsCounted?: Maybe<Scalars['Float']['output']>;
  /** Its own rate; null where it is not recorded. Danish: sats. */
  rate?: Maybe<Money>;
  /** The lowest rate of all regions. Danish: laveste sats. */
  rateMinimum?: Maybe<Money>;
  /** The highest rate of all regions. Danish: højeste sats. */
  rateMaximum?: Maybe<Money>;
  /** Where its own rate is from. Danish: kilde. */
  source?: Maybe<Scalars['String']['output']>;
  /** What it gives; null where its own rate is not recorded. Danish: beløb. */
  amount?: Maybe<Money>;
  /** What it gives at least. Danish: mindst. */
  amountMinimum?: Maybe<Money>;
  /** What it gives at most. Danish: højst. */
  amountMaximum?: Maybe<Money>;
};

/** Sums of contributions; null where one of them is not known. Danish: i alt. */
export type FundingTotals = {
  __typename?: 'FundingTotals';
  /** Of the municipalities. Danish: kommunerne. */
  municipal?: Maybe<Money>;
  /** Of the region, at least. Danish: regionen, mindst. */
  regionalMinimum?: Maybe<Money>;
  /** Of the region, at most. Danish: regionen, højst. */
  regionalMaximum?: Maybe<Money>;
  /** Of all, at least. Danish: alle, mindst. */
  minimum?: Maybe<Money>;
  /** Of all, at most. Danish: alle, højst. */
  maximum?: Maybe<Money>;
};

/** How many live in a cluster. Danish: klyngens befolkning. */
export type ClusterPopulation = {
  __typename?: 'ClusterPopulation';
  /** The figures it is worked out by; null where none are imported. Danish: befolkningstal. */
  set?: Maybe<PopulationSet>;
  /** All inhabitants of all its municipalities; adding these over clusters counts some twice. Danish: brutto. */
  gross?: Maybe<Scalars['Int']['output']>;
  /** Inhabitants by the shares of their municipalities; these can be added over clusters. Danish: regnet med. */
  counted?: Maybe<Scalars['Float']['output']>;
  /** Municipalities in several clusters without recorded shares: in gross, not in counted. Danish: uafklarede. */
  unresolved: Array<UnresolvedShare>;
};

/** A municipality in several clusters whose shares are not recorded; it is counted in none. Danish: uafklaret fordeling. */
export type UnresolvedShare = {
  __typename?: 'UnresolvedShare';
  /** The municipality. Danish: kommune. */
  municipality: Municipality;
  /** Its inhabitants; null where the figures are missing. Danish: personer. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** The clusters that it is in. Danish: klynger. */
  clusters: Array<Cluster>;
};

/** Numbers of inhabitants on a day. Danish: befolkningstal. */
export type PopulationSet = Node & {
  __typename?: 'PopulationSet';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The day they are of. Danish: referencedato. */
  referenceDate: Scalars['Date']['output'];
  /** Where they are from. Danish: kilde. */
  source: Scalars['String']['output'];
  /** All of them. Danish: i alt. */
  total: Scalars['Int']['output'];
  /** Municipality by municipality. Danish: kommuner. */
  municipalities: Array<MunicipalPopulation>;
};

/** How many live in a municipality. Danish: kommunens befolkning. */
export type MunicipalPopulation = {
  __typename?: 'MunicipalPopulation';
  /** The municipality. Danish: kommune. */
  municipality: Municipality;
  /** How many. Danish: personer. */
  persons: Scalars['Int']['output'];
};

/** Answer of every step of a joint fund. Danish: svar om fælles midler. */
export type JointFundPayload = {
  __typename?: 'JointFundPayload';
  /** As it is after the step, on the day of the step. Danish: det ændrede. */
  jointFund: JointFund;
  /** What was advised before the step and is not so, though the step was taken. Danish: advarsler. */
  warnings: Array<Obstacle>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of shareMunicipality. Danish: svar om fordeling. */
export type ShareMunicipalityPayload = {
  __typename?: 'ShareMunicipalityPayload';
  /** The municipality, on the first day of the shares: they are in its memberships. Danish: det ændrede. */
  municipality: Municipality;
  /** What is not as it should be after the write. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of setRegionalRate. Danish: svar om regional sats. */
export type SetRegionalRatePayload = {
  __typename?: 'SetRegionalRatePayload';
  /** The rate. Danish: det ændrede. */
  regionalRate: RegionalRate;
  /** What is not as it should be after the write. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** An authority that pays; give one. Danish: bidragyder. */
export type FundPayerInput = {
  /** The region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The municipality. Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
};

/** Who decides. Danish: beslutter. */
export type FundDeciderInput = {
  /** The cluster: as a whole it disposes of its fund. Danish: klynge. */
  clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** A region; alone it does not decide, and is told so. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** A municipality; alone it does not decide, and is told so. Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
};

/** A new fund. Danish: nye fælles midler. */
export type OpenJointFundInput = {
  /** Key of the health cluster. Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** The year that the money is for. Danish: år. */
  year: Scalars['Int']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a cluster and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** To be left out: what the write makes has no version before it. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A contribution. Danish: bidrag. */
export type ContributeToJointFundInput = {
  /** Key of the fund. Danish: fælles midler. */
  fundKey: Scalars['String']['input'];
  /** Who pays. Danish: bidragyder. */
  by: FundPayerInput;
  /** Kroner with at most two decimals and no separator of thousands, such as "1234.50". Danish: beløb i kroner. */
  amount: Scalars['String']['input'];
  /** On what it rests. Danish: grundlag. */
  basis: ContributionBasis;
  /** For LOCAL_EXTRA: who agrees, at least two, the payer among them. Danish: enige parter. */
  agreedBy?: InputMaybe<Array<FundPayerInput>>;
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a cluster and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An allocation. Danish: bevilling. */
export type AllocateFromJointFundInput = {
  /** Key of the fund. Danish: fælles midler. */
  fundKey: Scalars['String']['input'];
  /** Who decides: the cluster. Danish: beslutter. */
  by: FundDeciderInput;
  /** Kroner with at most two decimals and no separator of thousands, such as "1234.50". Danish: beløb i kroner. */
  amount: Scalars['String']['input'];
  /** Key of an initiative of the cluster. Danish: indsats. */
  initiativeKey: Scalars['String']['input'];
  /** What it is for. Danish: formål. */
  purpose: FundPurpose;
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a cluster and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A return. Danish: tilbageløb. */
export type ReturnToJointFundInput = {
  /** Key of the fund. Danish: fælles midler. */
  fundKey: Scalars['String']['input'];
  /** Key of the allocation that it comes back from. Danish: bevilling. */
  entryKey: Scalars['String']['input'];
  /** Kroner with at most two decimals and no separator of thousands, such as "1234.50". Danish: beløb i kroner. */
  amount: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a cluster and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A reversal. Danish: tilbageførsel. */
export type ReverseFundEntryInput = {
  /** Key of the fund. Danish: fælles midler. */
  fundKey: Scalars['String']['input'];
  /** Key of the entry to undo. Danish: postering. */
  entryKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a cluster and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** Why. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An end. Danish: lukning. */
export type CloseJointFundInput = {
  /** Key of the fund. Danish: fælles midler. */
  fundKey: Scalars['String']['input'];
  /** Key of the cluster's open fund of the next year, where anything is left. Danish: overføres til. */
  carryOverTo?: InputMaybe<Scalars['String']['input']>;
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a cluster and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The part of a municipality that is counted in a cluster. Danish: andel. */
export type ClusterShareInput = {
  /** Key of the cluster. Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** From 0 to 1, with at most four decimals. Danish: andel. */
  share: Scalars['Float']['input'];
};

/** Shares of a municipality; give either shares or primaryClusterKey. Danish: fordeling. */
export type ShareMunicipalityInput = {
  /** Code of the municipality. Danish: kommunekode. */
  municipalityCode: Scalars['String']['input'];
  /** Every cluster that it is in on the day, together exactly 1. Danish: andele. */
  shares?: InputMaybe<Array<ClusterShareInput>>;
  /** The one cluster in which all of it is counted. Danish: primær klynge. */
  primaryClusterKey?: InputMaybe<Scalars['String']['input']>;
  /** From when. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** To be left out: what the write makes has no version before it. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A region's rate. Danish: regional sats. */
export type SetRegionalRateInput = {
  /** Code of the region. Danish: regionskode. */
  regionCode: Scalars['String']['input'];
  /** The year, one with an agreed model. Danish: år. */
  year: Scalars['Int']['input'];
  /** Kroner an inhabitant, such as "6.85". Danish: sats. */
  rate: Scalars['String']['input'];
  /** Where the rate is from. Danish: kilde. */
  source: Scalars['String']['input'];
  /** Version that the caller has seen of the rate that is recorded; another one there is answered with STALE. To be left out where none is. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A goal of a body, an agreement or an initiative, with what is measured. Danish: mål. */
export type Goal = Node & {
  __typename?: 'Goal';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** What is to be reached. Danish: titel. */
  title: Scalars['String']['output'];
  /** Whose goal it is. Danish: ejer. */
  owner: GoalOwner;
  /** The data theme, ambition, success criterion or principle it belongs to. Danish: tema. */
  theme?: Maybe<Statement>;
  /** What is counted in; null where the goal is not measured. Danish: enhed. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The figure it starts from. Danish: udgangspunkt. */
  baseline?: Maybe<Scalars['Float']['output']>;
  /** When that was measured. Danish: målt den. */
  baselineOn?: Maybe<Scalars['Date']['output']>;
  /** The figure to reach; a lower one than the baseline is reached from above. Danish: målværdi. */
  target?: Maybe<Scalars['Float']['output']>;
  /** By when. Danish: frist. */
  due?: Maybe<Scalars['Date']['output']>;
  /** Where it is in its life on the day. Danish: stade. */
  stage: GoalStage;
  /** How it stands on the day: as assessed, else by its measurements. Danish: status. */
  status: GoalStatus;
  /** What was measured by the day, in the order of time. Danish: målinger. */
  measurements: Array<Measurement>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** What has been done with it by the day, in order. Danish: historik. */
  history: Array<LifecycleStep>;
  /** What may be done next, by whom, under which rule, and what is in the way. Danish: næste skridt. */
  nextSteps: Array<NextStep>;
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** Whose goal it is. Danish: ejer. */
export type GoalOwner = Cluster | Ssu | Committee | HealthAgreement | Initiative;

/** A figure measured on a day. Danish: måling. */
export type Measurement = {
  __typename?: 'Measurement';
  /** When. Danish: dato. */
  on: Scalars['Date']['output'];
  /** The figure. Danish: værdi. */
  value: Scalars['Float']['output'];
  /** Where it is from. Danish: kilde. */
  source: Scalars['String']['output'];
  /** In words. Danish: bemærkning. */
  remark?: Maybe<Scalars['String']['output']>;
};

/** Where a goal is in its life. Danish: stade for mål. */
export type GoalStage =
  /** It is being worked on. Danish: åbent. */
  | 'OPEN'
  /** It has been assessed. Danish: gjort op. */
  | 'CLOSED'
  /** It has been given up. Danish: opgivet. */
  | 'WITHDRAWN';

/** How a goal stands. Danish: status for mål. */
export type GoalStatus =
  /** Nothing has been measured. Danish: ikke målt. */
  | 'NOT_MEASURED'
  /** Nearer the target than at the start. Danish: fremgang. */
  | 'IMPROVING'
  /** As at the start. Danish: uændret. */
  | 'UNCHANGED'
  /** Farther from the target than at the start. Danish: tilbagegang. */
  | 'WORSENING'
  /** Reached. Danish: nået. */
  | 'REACHED'
  /** Not reached when it was due. Danish: ikke nået. */
  | 'MISSED'
  /** Given up. Danish: opgivet. */
  | 'WITHDRAWN';

/** A theme of the data packages with a body's goals under it. Danish: datatema. */
export type DataTheme = {
  __typename?: 'DataTheme';
  /** The theme. Danish: tema. */
  theme: Statement;
  /** The body's goals under it. Danish: mål. */
  goals: Array<Goal>;
};

/** What a body is to look at: its goals by data theme, and the key figures beside them. Danish: indikatorer. */
export type Indicators = {
  __typename?: 'Indicators';
  /** The four data themes. Danish: datatemaer. */
  themes: Array<DataTheme>;
  /** Goals under no data theme, such as the ambitions for the first year. Danish: andre mål. */
  others: Array<Goal>;
  /** The documents' key figures on the patients that are shared: for the whole country, not for the body. Danish: nøgletal. */
  keyFigures: Array<KeyFigure>;
};

/** Answer of every step of a goal. Danish: svar om mål. */
export type GoalPayload = {
  __typename?: 'GoalPayload';
  /** As it is after the step, on the day of the step. Danish: det ændrede. */
  goal: Goal;
  /** What was advised before the step and is not so, though the step was taken. Danish: advarsler. */
  warnings: Array<Obstacle>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A new goal; give one of bodyKey, agreementKey and initiativeKey. Danish: nyt mål. */
export type SetGoalInput = {
  /** Key of a cluster or committee. Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Key of an agreement that is being drafted. Danish: sundhedsaftale. */
  agreementKey?: InputMaybe<Scalars['String']['input']>;
  /** Key of an initiative. Danish: indsats. */
  initiativeKey?: InputMaybe<Scalars['String']['input']>;
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** What is to be reached. Danish: titel. */
  title: Scalars['String']['input'];
  /** Key of a data theme, an ambition, a success criterion or a principle. Danish: tema. */
  themeKey?: InputMaybe<Scalars['String']['input']>;
  /** What is counted in; required with a target. Danish: enhed. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The figure it starts from. Danish: udgangspunkt. */
  baseline?: InputMaybe<Scalars['Float']['input']>;
  /** When that was measured. Danish: målt den. */
  baselineOn?: InputMaybe<Scalars['Date']['input']>;
  /** The figure to reach. Danish: målværdi. */
  target?: InputMaybe<Scalars['Float']['input']>;
  /** By when. Danish: frist. */
  due?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the caller has seen of whose goal it is: a body, which is renamed or ended, or an agreement or initiative, which takes steps; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A measurement. Danish: måling. */
export type RecordMeasurementInput = {
  /** Key of the goal. Danish: mål. */
  goalKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** The figure. Danish: værdi. */
  value: Scalars['Float']['input'];
  /** Where it is from. Danish: kilde. */
  source: Scalars['String']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An assessment. Danish: opgørelse. */
export type CloseGoalInput = {
  /** Key of the goal. Danish: mål. */
  goalKey: Scalars['String']['input'];
  /** Whether it was reached. Danish: udfald. */
  outcome: GoalOutcome;
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Why a goal is given up. Danish: opgivelse. */
export type WithdrawGoalInput = {
  /** Key of the goal. Danish: mål. */
  goalKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a goal was reached. Danish: udfald. */
export type GoalOutcome =
  /** Reached. Danish: nået. */
  | 'REACHED'
  /** Not reached. Danish: ikke nået. */
  | 'MISSED';

/**
 * A number under which a public register knows a region, municipality, hospital or organisation. Of each register there is
 * one at a time. Danish: officiel identifikator.
 */
export type Identifier = Node & Fact & {
  __typename?: 'Identifier';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Which register it is of. Danish: register. */
  system: OfficialIdentifierSystem;
  /** The number as the register writes it, without blanks. Danish: værdi. */
  value: Scalars['String']['output'];
  /** What bears it. Danish: indehaver. */
  owner: IdentifierOwner;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};


/**
 * A number under which a public register knows a region, municipality, hospital or organisation. Of each register there is
 * one at a time. Danish: officiel identifikator.
 */
export type IdentifierNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A public register. Danish: register. */
export type OfficialIdentifierSystem =
  /** The central business register: eight digits. Danish: Det Centrale Virksomhedsregister (CVR). */
  | 'CVR'
  /** The health service's register of organisations: 11 to 18 digits. Danish: Sundhedsvæsenets Organisationsregister (SOR). */
  | 'SOR'
  /** The municipalities' common systems: a UUID. Danish: Fælleskommunalt organisationssystem (KOMBIT). */
  | 'KOMBIT';

/** What public registers have numbers for. Danish: indehaver af identifikator. */
export type IdentifierOwner = Region | Municipality | Hospital | Organisation;

/** Which number, whose, and from when; of the four owners exactly one. Danish: registrering af identifikator. */
export type RecordIdentifierInput = {
  /** Code of the region whose it is. Danish: region. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the municipality whose it is. Danish: kommune. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of the hospital whose it is. Danish: hospital. */
  hospitalKey?: InputMaybe<Scalars['String']['input']>;
  /** Key of the organisation whose it is. Danish: organisation. */
  organisationKey?: InputMaybe<Scalars['String']['input']>;
  /** The register. Danish: register. */
  system: OfficialIdentifierSystem;
  /** The number; blanks between its digits are taken out. Danish: værdi. */
  value: Scalars['String']['input'];
  /** First day it is borne. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** To be left out: what the write makes has no version before it. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which number to end, and when. Danish: afslutning af identifikator. */
export type EndIdentifierInput = {
  /** Key of the identifier. Danish: identifikator. */
  identifierKey: Scalars['String']['input'];
  /** First day it is no longer borne. Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordIdentifier. Danish: svar på registrering af identifikator. */
export type RecordIdentifierPayload = {
  __typename?: 'RecordIdentifierPayload';
  /** What was changed. Danish: det ændrede. */
  identifier: Identifier;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of endIdentifier. Danish: svar på afslutning af identifikator. */
export type EndIdentifierPayload = {
  __typename?: 'EndIdentifierPayload';
  /** What was changed. Danish: det ændrede. */
  identifier: Identifier;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A joint project. Danish: indsats (samarbejdsprojekt). */
export type Initiative = Node & Fact & {
  __typename?: 'Initiative';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name. Danish: navn. */
  name: Scalars['String']['output'];
  /** How far it has come on the day. Danish: fase. */
  phase: InitiativePhase;
  /** The region it began in. Danish: region. */
  region?: Maybe<Region>;
  /** The cluster that tried it; null where the document names none. Danish: klynge. */
  cluster?: Maybe<Cluster>;
  /** Whom it is for. Danish: målgrupper. */
  targetGroups: Array<Statement>;
  /** What it is about. Danish: emner. */
  topics: Array<Statement>;
  /** Who takes part beside the cluster as a whole. Danish: parter. */
  partners: Array<MembershipMember>;
  /** What the evaluation found; null before it. Danish: evaluering. */
  evaluation?: Maybe<Scalars['String']['output']>;
  /** How far the cluster recommends to spread it; null where it does not. Danish: anbefalet til. */
  recommendedFor?: Maybe<SpreadScope>;
  /** Where it has spread to, one edge of the graph each. Danish: udbredelse. */
  spread: Array<Spread>;
  /** What it has got from joint funds by the day. Danish: midler. */
  money: InitiativeMoney;
  /** Its goals. Danish: mål. */
  goals: Array<Goal>;
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** What has been done with it by the day, in order. Danish: historik. */
  history: Array<LifecycleStep>;
  /** What may be done next, by whom, under which rule, and what is in the way. Danish: næste skridt. */
  nextSteps: Array<NextStep>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};


/** A joint project. Danish: indsats (samarbejdsprojekt). */
export type InitiativeNameArgs = {
  language?: InputMaybe<Language>;
};


/** A joint project. Danish: indsats (samarbejdsprojekt). */
export type InitiativeTextArgs = {
  language?: InputMaybe<Language>;
};


/** A joint project. Danish: indsats (samarbejdsprojekt). */
export type InitiativeNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A spread of an initiative: an edge from where it was to where it was taken up. Danish: udbredelse. */
export type Spread = {
  __typename?: 'Spread';
  /** How far. Danish: omfang. */
  scope: SpreadScope;
  /** Whose experience it is; null where the document names none. Danish: fra. */
  from?: Maybe<Body>;
  /** The body that took it up; null where the document names none, and where it was taken up nationally. Danish: til. */
  to?: Maybe<Body>;
  /** When; null where the document does not say. Danish: dato. */
  on?: Maybe<Scalars['Date']['output']>;
  /** In our own words, or as recorded. Danish: tekst. */
  text: Scalars['String']['output'];
};


/** A spread of an initiative: an edge from where it was to where it was taken up. Danish: udbredelse. */
export type SpreadTextArgs = {
  language?: InputMaybe<Language>;
};

/** Which initiatives; all given conditions must hold. Danish: filter for indsatser. */
export type InitiativeFilter = {
  /** Code of the region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of the cluster. Danish: klynge. */
  clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** How far it has come on the day. Danish: fase. */
  phase?: InputMaybe<Array<InitiativePhase>>;
  /** Key of a target group. Danish: målgruppe. */
  targetGroup?: InputMaybe<Scalars['String']['input']>;
  /** Key of a topic. Danish: emne. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Initiative objects. Danish: side af indsatser. */
export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<InitiativeEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Initiative>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Initiative page. Danish: element i side af indsatser. */
export type InitiativeEdge = {
  __typename?: 'InitiativeEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Initiative;
};

/** How far an initiative has come. Danish: fase. */
export type InitiativePhase =
  /** Idea. Danish: idé. */
  | 'IDEA'
  /** Being tried. Danish: afprøvning. */
  | 'TEST'
  /** Being evaluated. Danish: evaluering. */
  | 'EVALUATE'
  /** Being implemented. Danish: implementering. */
  | 'IMPLEMENT'
  /** Spread beyond where it began. Danish: udbredelse. */
  | 'SPREAD'
  /** Completed: it is everyday practice. Danish: afsluttet. */
  | 'COMPLETED'
  /** Stopped. Danish: stoppet. */
  | 'STOPPED';

/** How far an initiative has spread. Danish: udbredelsesomfang. */
export type SpreadScope =
  /** To other clusters of the region. Danish: regionens klynger. */
  | 'CLUSTERS_IN_REGION'
  /** To other regions. Danish: andre regioner. */
  | 'OTHER_REGIONS'
  /** To the whole country. Danish: nationalt. */
  | 'NATIONAL';

/** Answer of every step of an initiative. Danish: svar om indsats. */
export type InitiativePayload = {
  __typename?: 'InitiativePayload';
  /** As it is after the step, on the day of the step. Danish: det ændrede. */
  initiative: Initiative;
  /** What was advised before the step and is not so, though the step was taken. Danish: advarsler. */
  warnings: Array<Obstacle>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A text in Danish, and in English where there is one. Danish: tekst. */
export type TextInput = {
  /** Danish. Danish: dansk. */
  da: Scalars['String']['input'];
  /** English; the Danish text stands in for it. Danish: engelsk. */
  en?: InputMaybe<Scalars['String']['input']>;
};

/** A new initiative. Danish: ny indsats. */
export type ProposeInitiativeInput = {
  /** Lower-case words joined by hyphens; the code of the region is put before it. Danish: nøgle. */
  key: Scalars['String']['input'];
  /** Key of the cluster. Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Its name. Danish: navn. */
  name: TextInput;
  /** What it is. Danish: tekst. */
  text: TextInput;
  /** Keys of target groups. Danish: målgrupper. */
  targetGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of cooperation topics. Danish: emner. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Municipalities that take part. Danish: kommuner. */
  municipalityCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Hospitals that take part. Danish: sygehuse. */
  hospitalKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Organisations that take part. Danish: organisationer. */
  organisationKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** To be left out: what the write makes has no version before it. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of an initiative. Danish: skridt. */
export type InitiativeStepInput = {
  /** Key of the initiative. Danish: indsats. */
  initiativeKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step of an initiative that must say what it is about. Danish: skridt med tekst. */
export type InitiativeTextStepInput = {
  /** Key of the initiative. Danish: indsats. */
  initiativeKey: Scalars['String']['input'];
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A recommendation. Danish: anbefaling. */
export type RecommendInitiativeInput = {
  /** Key of the initiative. Danish: indsats. */
  initiativeKey: Scalars['String']['input'];
  /** How far to spread it. Danish: omfang. */
  scope: SpreadScope;
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Who takes an initiative up. Danish: udbredelse. */
export type TakeUpInitiativeInput = {
  /** Key of the initiative. Danish: indsats. */
  initiativeKey: Scalars['String']['input'];
  /** Key of the committee or cluster that takes it up. Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** True: national parties take it up. Danish: nationalt. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** Key of the cluster whose experience is taken up, where it is not the first. Danish: fra. */
  fromClusterKey?: InputMaybe<Scalars['String']['input']>;
  /** The day it happens; not before the latest step. Danish: dato. */
  on: Scalars['Date']['input'];
  /** Who decided in the name of the party, such as a council and its meeting; no person. Danish: besluttet af. */
  decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** In words. Danish: bemærkning. */
  remark: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A step that was taken in the life of something. Danish: skridt. */
export type LifecycleStep = {
  __typename?: 'LifecycleStep';
  /** Readable and unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The mutation that it was taken by. Danish: handling. */
  action: Scalars['String']['output'];
  /** What that is. Danish: tekst. */
  text: Scalars['String']['output'];
  /** When. Danish: dato. */
  on: Scalars['Date']['output'];
  /** In what capacity it was taken. Danish: handlende. */
  by: ActingParty;
  /** Who took it, where that is an authority or a body. Danish: part. */
  party?: Maybe<LifecycleParty>;
  /** Code, key or name of who took it. Danish: partens nøgle. */
  partyKey?: Maybe<Scalars['String']['output']>;
  /** The revision that it was about. Danish: udgave. */
  revision: Scalars['Int']['output'];
  /** The state that it led to. Danish: tilstand. */
  state: Scalars['String']['output'];
  /** In words. Danish: bemærkning. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Who decided in the name of the party. Danish: besluttet af. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** The law it rests on, where it was told. Danish: hjemmel. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** By how many months a term was extended. Danish: måneder. */
  months?: Maybe<Scalars['Int']['output']>;
  /** Until when a hearing runs. Danish: frist. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** The topic it was about. Danish: emne. */
  topic?: Maybe<Statement>;
  /** How far it was recommended or taken up. Danish: omfang. */
  scope?: Maybe<SpreadScope>;
  /** Whether agreement was reached. Danish: enighed. */
  agreed?: Maybe<Scalars['Boolean']['output']>;
};


/** A step that was taken in the life of something. Danish: skridt. */
export type LifecycleStepTextArgs = {
  language?: InputMaybe<Language>;
};

/** Who takes a step. Danish: part. */
export type LifecycleParty = Region | Municipality | Cluster | Ssu | Committee;

/** A step that may come next. Danish: næste skridt. */
export type NextStep = {
  __typename?: 'NextStep';
  /** The mutation to take it by. Danish: handling. */
  action: Scalars['String']['output'];
  /** What that is. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Who may take it. Danish: handlende. */
  by: Array<ActingParty>;
  /** The rule it rests on. Danish: regel. */
  rule?: Maybe<Statement>;
  /** Whether nothing that must be so is in the way. Danish: muligt. */
  possible: Scalars['Boolean']['output'];
  /** What is in the way, or advised before it. Danish: hindringer. */
  blockedBy: Array<Obstacle>;
};


/** A step that may come next. Danish: næste skridt. */
export type NextStepTextArgs = {
  language?: InputMaybe<Language>;
};

/** What is in the way of a step, or advised before it. Danish: hindring. */
export type Obstacle = {
  __typename?: 'Obstacle';
  /** MUST stops the step, SHOULD does not. Danish: styrke. */
  strength: Strength;
  /** What is missing. Danish: besked. */
  message: Scalars['String']['output'];
  /** The rule it rests on. Danish: regel. */
  rule?: Maybe<Statement>;
};


/** What is in the way of a step, or advised before it. Danish: hindring. */
export type ObstacleMessageArgs = {
  language?: InputMaybe<Language>;
};

/** In what capacity a step is taken. Danish: handlende. */
export type ActingParty =
  /** The cooperation committee of a region; before it the health coordination committee. Danish: sundhedssamarbejdsudvalg. */
  | 'SSU'
  /** A cluster. Danish: klynge. */
  | 'CLUSTER'
  /** The regional council. Danish: regionsråd. */
  | 'REGIONAL_COUNCIL'
  /** A municipal council. Danish: kommunalbestyrelse. */
  | 'MUNICIPAL_COUNCIL'
  /** The municipalities of a region together. Danish: kommunerne. */
  | 'MUNICIPALITIES'
  /** General practice, by PLO. Danish: almen praksis. */
  | 'GENERAL_PRACTICE'
  /** The Danish Health Authority. Danish: Sundhedsstyrelsen. */
  | 'HEALTH_AUTHORITY'
  /** A party that answers in a hearing. Danish: høringspart. */
  | 'HEARING_PARTY'
  /** By law. Danish: lovgivning. */
  | 'LEGISLATION'
  /** National parties. Danish: nationale parter. */
  | 'NATIONAL';

/** An authority that decides; give one. Danish: myndighed. */
export type AuthorityInput = {
  /** The regional council of this region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The municipal council of this municipality. Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** A body of the cooperation; it is no authority, and is told so. Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting of a level. Danish: møde. */
export type Meeting = Node & {
  __typename?: 'Meeting';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The body. Danish: organ. */
  body: Body;
  /** The level. Danish: niveau. */
  level: Level;
  /** When. Danish: dato. */
  date: Scalars['Date']['output'];
  /** Title. Danish: titel. */
  title: Scalars['String']['output'];
  /** Whether it is scheduled, held or cancelled. Danish: status. */
  status: MeetingStatus;
  /** Why it was cancelled. Danish: begrundelse for aflysning. */
  because?: Maybe<Scalars['String']['output']>;
  /** The agenda, in order. Danish: dagsorden. */
  agenda: Array<AgendaItem>;
  /** Who is invited beside the members. Danish: inviterede. */
  invited: Array<InvolvedParty>;
  /** Who was there. Danish: fremmøde. */
  attendance: Array<Attendance>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** A point of an agenda. Danish: dagsordenspunkt. */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Position on the agenda. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** True: region and municipalities discuss it alone; its words are not shown. Danish: kun myndigheder. */
  authoritiesOnly: Scalars['Boolean']['output'];
  /** Title; null where the authorities discuss it alone. Danish: titel. */
  title?: Maybe<Scalars['String']['output']>;
  /** The theme of the documents that it takes up. Danish: tema. */
  theme?: Maybe<Statement>;
  /** Which side proposed it. Danish: foreslået af. */
  proposedBy?: Maybe<Side>;
  /** What was decided. Danish: beslutning. */
  decision?: Maybe<Scalars['String']['output']>;
};

/** Whether the holder of a seat was at a meeting. Danish: fremmøde. */
export type Attendance = {
  __typename?: 'Attendance';
  /** The appointment. Danish: udpegning. */
  appointment: Appointment;
  /** Whether the holder was there. Danish: til stede. */
  present: Scalars['Boolean']['output'];
};

/** A level's meetings in a year against what is expected. Danish: mødekadence. */
export type Cadence = {
  __typename?: 'Cadence';
  /** The year. Danish: år. */
  year: Scalars['Int']['output'];
  /** Meetings expected; null where no number is set. Danish: forventet. */
  expected?: Maybe<Scalars['Int']['output']>;
  /** Held. Danish: afholdt. */
  held: Scalars['Int']['output'];
  /** Still to be held. Danish: planlagt. */
  scheduled: Scalars['Int']['output'];
  /** Cancelled. Danish: aflyst. */
  cancelled: Scalars['Int']['output'];
  /** Neither held nor scheduled. Danish: mangler. */
  missing: Scalars['Int']['output'];
  /** Advised times of the year. Danish: anbefalede perioder. */
  windows: Array<CadenceWindow>;
  /** Meetings outside all advised times. Danish: møder uden for perioderne. */
  outsideWindows: Array<Meeting>;
  /** The level it is to meet more often than, and whether it does. Danish: oftere end. */
  moreOftenThan?: Maybe<CadenceComparison>;
  /** Yearly invitations, done and missing. Danish: invitationer. */
  invitations: Array<InvitationCount>;
  /** The rules it is counted by. Danish: regler. */
  rules: Array<CadenceRule>;
};

/** An advised time of a year. Danish: anbefalet periode. */
export type CadenceWindow = {
  __typename?: 'CadenceWindow';
  /** First day. Danish: fra. */
  from: Scalars['Date']['output'];
  /** Last day. Danish: til og med. */
  to: Scalars['Date']['output'];
};

/** Whether a level meets more often than another. Danish: sammenligning. */
export type CadenceComparison = {
  __typename?: 'CadenceComparison';
  /** The other level. Danish: niveau. */
  level: Level;
  /** Its meetings that year. Danish: møder. */
  meetings: Scalars['Int']['output'];
  /** Whether this level meets more often. Danish: overholdt. */
  kept: Scalars['Boolean']['output'];
};

/** A yearly invitation, as it was kept. Danish: invitationer. */
export type InvitationCount = {
  __typename?: 'InvitationCount';
  /** The duty. Danish: pligt. */
  duty: InvolvementDuty;
  /** Meetings they were invited to. Danish: opfyldt. */
  done: Scalars['Int']['output'];
  /** How many invitations are missing. Danish: mangler. */
  missing: Scalars['Int']['output'];
};

/** A point that a new body must decide afresh. Danish: konstitueringspunkt. */
export type ConstitutionPoint = {
  __typename?: 'ConstitutionPoint';
  /** Which point. Danish: punkt. */
  item: ConstitutionItem;
  /** Whether anything is decided by the day. Danish: besluttet. */
  done: Scalars['Boolean']['output'];
  /** What is decided. Danish: beslutninger. */
  decisions: Array<ConstitutionDecision>;
};

/** What a body decided afresh. Danish: konstituerende beslutning. */
export type ConstitutionDecision = Node & {
  __typename?: 'ConstitutionDecision';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The body. Danish: organ. */
  body: Body;
  /** On which point. Danish: punkt. */
  item: ConstitutionItem;
  /** When. Danish: besluttet den. */
  decidedOn: Scalars['Date']['output'];
  /** In words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** Who serves a body. Danish: sekretariat. */
export type Secretariat = {
  __typename?: 'Secretariat';
  /** The organisations. Danish: parter. */
  parties: Array<SecretariatParty>;
  /** True where both region and municipalities take part, as they must. Danish: fælles. */
  shared: Scalars['Boolean']['output'];
};

/** An organisation that serves a body. Danish: sekretariatspart. */
export type SecretariatParty = Node & {
  __typename?: 'SecretariatParty';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The body. Danish: organ. */
  body: Body;
  /** From which side. Danish: part. */
  side: Side;
  /** The organisation or unit. Danish: enhed. */
  name: Scalars['String']['output'];
  /** How to reach it. Danish: kontakt. */
  contact?: Maybe<Scalars['String']['output']>;
  /** True where it has the lead. Danish: ledende. */
  lead: Scalars['Boolean']['output'];
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['output'];
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** A municipality's concern about which cluster it belongs to. Danish: bekymring om klyngetilhør. */
export type AffiliationConcern = Node & {
  __typename?: 'AffiliationConcern';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The municipality. Danish: kommune. */
  municipality: Municipality;
  /** What kind. Danish: type. */
  kind: AffiliationConcernKind;
  /** When it was raised. Danish: rejst den. */
  raisedOn: Scalars['Date']['output'];
  /** In words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** The solution chosen. Danish: løsning. */
  solution?: Maybe<Scalars['String']['output']>;
  /** When it was resolved. Danish: løst den. */
  resolvedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** In which cluster a municipality is represented at a level. Danish: repræsentation. */
export type Representation = Node & {
  __typename?: 'Representation';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The municipality. Danish: kommune. */
  municipality: Municipality;
  /** The body. Danish: organ. */
  body: Body;
  /** The level. Danish: niveau. */
  level: Level;
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['output'];
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; give it as expectedVersion. Danish: version. */
  version: Scalars['Int']['output'];
  /** Its last hundred changes, newest first: what was written and in what role; who and what exactly to admins alone. Danish: ændringslog. */
  changeLog: Array<AuditRecord>;
};

/** Which representations; all given conditions must hold. Danish: filter for repræsentationer. */
export type RepresentationFilter = {
  /** Key of the body. Danish: organ. */
  bodyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of a region that the body lies in. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The level. Danish: niveau. */
  level?: InputMaybe<Level>;
  /** Code of the municipality. Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Representation objects. Danish: side af repræsentationer. */
export type RepresentationConnection = {
  __typename?: 'RepresentationConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<RepresentationEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Representation>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Representation page. Danish: element i side af repræsentationer. */
export type RepresentationEdge = {
  __typename?: 'RepresentationEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Representation;
};

/** Where a meeting is in its life. Danish: mødestatus. */
export type MeetingStatus =
  /** To be held. Danish: planlagt. */
  | 'SCHEDULED'
  /** Held. Danish: afholdt. */
  | 'HELD'
  /** Cancelled. Danish: aflyst. */
  | 'CANCELLED';

/** What a new body must decide afresh. Danish: konstitueringspunkt. */
export type ConstitutionItem =
  /** Its purpose. Danish: formål. */
  | 'PURPOSE'
  /** Its tasks. Danish: opgaver. */
  | 'TASKS'
  /** Its members. Danish: medlemmer. */
  | 'MEMBERS'
  /** Its chairs. Danish: formandskab. */
  | 'CHAIRS'
  /** Who serves it. Danish: sekretariatsbetjening. */
  | 'SECRETARIAT';

/** What a concern about affiliation is about. Danish: type af bekymring. */
export type AffiliationConcernKind =
  /** Citizens use two or more acute hospitals about equally. Danish: 50/50. */
  | 'FIFTY_FIFTY'
  /** Psychiatric and somatic catchment differ. Danish: uens somatisk og psykiatrisk optageområde. */
  | 'SOMATIC_PSYCHIATRIC_MISMATCH'
  /** Attached to a hospital with few specialised functions. Danish: mindre hospital. */
  | 'SMALL_HOSPITAL';

/** Answer of appoint. Danish: svar på udpegning. */
export type AppointPayload = {
  __typename?: 'AppointPayload';
  /** What was changed. Danish: det ændrede. */
  appointment: Appointment;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of endAppointment. Danish: svar på ophør af udpegning. */
export type EndAppointmentPayload = {
  __typename?: 'EndAppointmentPayload';
  /** What was changed. Danish: det ændrede. */
  appointment: Appointment;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of replaceAppointee. Danish: svar på udskiftning. */
export type ReplaceAppointeePayload = {
  __typename?: 'ReplaceAppointeePayload';
  /** What was changed. Danish: det ændrede. */
  appointment: Appointment;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of designateChair. Danish: svar på udpegning af formand. */
export type DesignateChairPayload = {
  __typename?: 'DesignateChairPayload';
  /** What was changed. Danish: det ændrede. */
  chairmanship: Chairmanship;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of recordLocalAgreement. Danish: svar på lokal aftale. */
export type RecordLocalAgreementPayload = {
  __typename?: 'RecordLocalAgreementPayload';
  /** What was changed. Danish: det ændrede. */
  localAgreement: LocalAgreement;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of involvePatients. Danish: svar på inddragelse. */
export type InvolvePatientsPayload = {
  __typename?: 'InvolvePatientsPayload';
  /** What was changed. Danish: det ændrede. */
  involvement: Involvement;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of addClusterMember. Danish: svar på nyt medlem. */
export type AddClusterMemberPayload = {
  __typename?: 'AddClusterMemberPayload';
  /** What was changed. Danish: det ændrede. */
  membership: Membership;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of endClusterMember. Danish: svar på ophør af medlemskab. */
export type EndClusterMemberPayload = {
  __typename?: 'EndClusterMemberPayload';
  /** What was changed. Danish: det ændrede. */
  membership: Membership;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of renameBody. Danish: svar på omdøbning. */
export type RenameBodyPayload = {
  __typename?: 'RenameBodyPayload';
  /** What was changed. Danish: det ændrede. */
  body: Body;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of establishBody. Danish: svar på oprettelse. */
export type EstablishBodyPayload = {
  __typename?: 'EstablishBodyPayload';
  /** What was changed. Danish: det ændrede. */
  body: Body;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of endBody. Danish: svar på nedlæggelse. */
export type EndBodyPayload = {
  __typename?: 'EndBodyPayload';
  /** What was changed. Danish: det ændrede. */
  body: Body;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Whom to appoint to which seat. Danish: udpegning. */
export type AppointInput = {
  /** Key of the body. Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** The level. Danish: niveau. */
  level: Level;
  /** The kind of seat. Danish: plads. */
  seatKind: SeatKind;
  /** Code of the municipality whose seat it is, where each has one. Danish: kommunekode. */
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of a person already known. Danish: person. */
  personKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of a new person; give either this or personKey. Danish: navn. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** The person's office. Danish: embede. */
  office: PersonOffice;
  /** The field the person comes from, where a rule asks for it. Danish: område. */
  field?: InputMaybe<Field>;
  /** As what; default MEMBER. Danish: udpegningstype. */
  kind?: InputMaybe<AppointmentKind>;
  /** Who appoints. Danish: udpegende part. */
  appointedBy?: InputMaybe<Appointer>;
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day it no longer holds; where the body or the municipality's membership is known to end before, it ends with that. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the caller has seen of the body, which grows as that is renamed or ended, not by what is recorded under it; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which appointment to end, and when. Danish: ophør af udpegning. */
export type EndAppointmentInput = {
  /** Key of the appointment. Danish: udpegning. */
  appointmentKey: Scalars['String']['input'];
  /** First day it no longer holds. Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Whose seat goes to whom, and when. Danish: udskiftning. */
export type ReplaceAppointeeInput = {
  /** Key of the appointment that ends. Danish: udpegning. */
  appointmentKey: Scalars['String']['input'];
  /** First day of the new appointee. Danish: dag. */
  on: Scalars['Date']['input'];
  /** Key of a person already known. Danish: person. */
  personKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of a new person; give either this or personKey. Danish: navn. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** The new appointee's office; default the old one's. Danish: embede. */
  office?: InputMaybe<PersonOffice>;
  /** The field the new appointee comes from. Danish: område. */
  field?: InputMaybe<Field>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Who is to lead. Danish: udpegning af formand. */
export type DesignateChairInput = {
  /** Key of the body. Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** The level. Danish: niveau. */
  level: Level;
  /** Which chair. Danish: formandspost. */
  role: ChairRole;
  /** From which side. Danish: part. */
  side: Side;
  /** Key of the appointment of the one designated; for the vice-chair of an SSU that in the cluster. Danish: udpegning. */
  appointmentKey: Scalars['String']['input'];
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day it no longer holds; where the body or the holder's appointment is known to end before, it ends with that. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the caller has seen of the body, which grows as that is renamed or ended, not by what is recorded under it; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What the parties agree on locally. Danish: lokal aftale. */
export type RecordLocalAgreementInput = {
  /** Key of the body. Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** The level. Danish: niveau. */
  level: Level;
  /** The seats whose number is varied. Danish: plads. */
  seatKind: SeatKind;
  /** At least so many; null: no number. Danish: mindst. */
  minimum?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; null: no number. Danish: højst. */
  maximum?: InputMaybe<Scalars['Int']['input']>;
  /** Who agrees, at least two. Danish: parter. */
  parties: Array<Scalars['String']['input']>;
  /** What is agreed, in words. Danish: tekst. */
  text: Scalars['String']['input'];
  /** The day it was agreed. Danish: aftalt den. */
  agreedOn: Scalars['Date']['input'];
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** First day it no longer holds; where the body is known to end before, it ends with that. Danish: gyldig til (eksklusiv). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the caller has seen of the body, which grows as that is renamed or ended, not by what is recorded under it; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** How patients or relatives were involved. Danish: inddragelse. */
export type InvolvePatientsInput = {
  /** Key of the body. Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** The level. Danish: niveau. */
  level: Level;
  /** Who was involved. Danish: part. */
  party: InvolvedParty;
  /** In what way. Danish: inddragelsesform. */
  kind: InvolvementKind;
  /** When. Danish: dato. */
  date: Scalars['Date']['input'];
  /** In words. Danish: tekst. */
  text: Scalars['String']['input'];
  /** Version that the caller has seen of the body, which grows as that is renamed or ended, not by what is recorded under it; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Who becomes a member. Danish: nyt medlem. */
export type AddClusterMemberInput = {
  /** Key of the body. Danish: organ. */
  clusterKey: Scalars['String']['input'];
  /** As what. Danish: rolle. */
  role: MemberRole;
  /** Code of a municipality, or key of a hospital or organisation. Danish: medlem. */
  member: Scalars['String']['input'];
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** What to know of it. Danish: bemærkning. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen of the body, which grows as that is renamed or ended, not by what is recorded under it; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which membership ends, and when. Danish: ophør af medlemskab. */
export type EndClusterMemberInput = {
  /** Key of the membership. Danish: medlemskab. */
  membershipKey: Scalars['String']['input'];
  /** First day it no longer holds. Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which body takes which name. Danish: omdøbning. */
export type RenameBodyInput = {
  /** Key of the body. Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** The new name. Danish: navn. */
  name: Scalars['String']['input'];
  /** First day of the new name, or of the recorded name that is corrected. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which body to set up. Danish: oprettelse. */
export type EstablishBodyInput = {
  /** Its key: the region's code, a hyphen, and words. Danish: nøgle. */
  key: Scalars['String']['input'];
  /** What kind of body. Danish: organtype. */
  kind: BodyKind;
  /** Its name, which no other body of the region bears at the time. Danish: navn. */
  name: Scalars['String']['input'];
  /** The word for it; default the kind's. Danish: betegnelse. */
  term?: InputMaybe<Scalars['String']['input']>;
  /** Code of its region. Danish: regionskode. */
  regionCode: Scalars['String']['input'];
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** Codes of its municipalities. Danish: kommuner. */
  municipalityCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of its hospitals; a health cluster needs one. Danish: hospitaler. */
  hospitalKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of the bodies it takes over from. Danish: forgængere. */
  predecessors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** To be left out: what the write makes has no version before it. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which body to end, and when. Danish: nedlæggelse. */
export type EndBodyInput = {
  /** Key of the body. Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** First day it is no longer there. Danish: ophørsdag (eksklusiv). */
  on: Scalars['Date']['input'];
  /** Keys of the bodies that take over. Danish: efterfølgere. */
  successors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of scheduleMeeting. Danish: svar på mødeindkaldelse. */
export type ScheduleMeetingPayload = {
  __typename?: 'ScheduleMeetingPayload';
  /** What was changed. Danish: det ændrede. */
  meeting: Meeting;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of holdMeeting. Danish: svar på afholdt møde. */
export type HoldMeetingPayload = {
  __typename?: 'HoldMeetingPayload';
  /** What was changed. Danish: det ændrede. */
  meeting: Meeting;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of cancelMeeting. Danish: svar på aflysning. */
export type CancelMeetingPayload = {
  __typename?: 'CancelMeetingPayload';
  /** What was changed. Danish: det ændrede. */
  meeting: Meeting;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of decideConstitution. Danish: svar på konstituering. */
export type DecideConstitutionPayload = {
  __typename?: 'DecideConstitutionPayload';
  /** What was changed. Danish: det ændrede. */
  constitutionDecision: ConstitutionDecision;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of assignSecretariat. Danish: svar på sekretariatsbetjening. */
export type AssignSecretariatPayload = {
  __typename?: 'AssignSecretariatPayload';
  /** What was changed. Danish: det ændrede. */
  secretariatParty: SecretariatParty;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of raiseAffiliationConcern. Danish: svar på bekymring. */
export type RaiseAffiliationConcernPayload = {
  __typename?: 'RaiseAffiliationConcernPayload';
  /** What was changed. Danish: det ændrede. */
  affiliationConcern: AffiliationConcern;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of resolveAffiliationConcern. Danish: svar på løsning. */
export type ResolveAffiliationConcernPayload = {
  __typename?: 'ResolveAffiliationConcernPayload';
  /** What was changed. Danish: det ændrede. */
  affiliationConcern: AffiliationConcern;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Answer of representMunicipality. Danish: svar på repræsentation. */
export type RepresentMunicipalityPayload = {
  __typename?: 'RepresentMunicipalityPayload';
  /** What was changed. Danish: det ændrede. */
  representation: Representation;
  /** What the write deviates from, though it went through. Danish: advarsler. */
  warnings: Array<Finding>;
  /** Number of the change record; null where nothing was written. Danish: ændringsnummer. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** As given in the input. Danish: klientens id. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Which meeting to schedule. Danish: mødeindkaldelse. */
export type ScheduleMeetingInput = {
  /** Key of the body. Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** The level. Danish: niveau. */
  level: Level;
  /** When. Danish: dato. */
  date: Scalars['Date']['input'];
  /** Title. Danish: titel. */
  title: Scalars['String']['input'];
  /** What is on the agenda, in order. Danish: dagsorden. */
  agenda?: InputMaybe<Array<AgendaItemInput>>;
  /** Who is invited beside the members. Danish: inviterede. */
  invite?: InputMaybe<Array<InvolvedParty>>;
  /** Version that the caller has seen of the body, which grows as that is renamed or ended, not by what is recorded under it; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A point of an agenda. Danish: dagsordenspunkt. */
export type AgendaItemInput = {
  /** Title. Danish: titel. */
  title: Scalars['String']['input'];
  /** Key of an agenda theme among the statements. Danish: tema. */
  themeKey?: InputMaybe<Scalars['String']['input']>;
  /** True: region and municipalities discuss it alone, and its words are not shown. Danish: kun myndigheder. */
  authoritiesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which side proposed it. Danish: foreslået af. */
  proposedBy?: InputMaybe<Side>;
};

/** What came of a meeting. Danish: afholdt møde. */
export type HoldMeetingInput = {
  /** Key of the meeting. Danish: møde. */
  meetingKey: Scalars['String']['input'];
  /** Who was there, seat by seat. Danish: fremmøde. */
  attendance?: InputMaybe<Array<AttendanceInput>>;
  /** What was decided. Danish: beslutninger. */
  decisions?: InputMaybe<Array<DecisionInput>>;
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Whether someone was there. Danish: fremmøde. */
export type AttendanceInput = {
  /** Key of the appointment. Danish: udpegning. */
  appointmentKey: Scalars['String']['input'];
  /** Whether the holder was there. Danish: til stede. */
  present: Scalars['Boolean']['input'];
};

/** What was decided on a point of the agenda. Danish: beslutning. */
export type DecisionInput = {
  /** Key of the point. Danish: dagsordenspunkt. */
  agendaItemKey: Scalars['String']['input'];
  /** In words. Danish: tekst. */
  text: Scalars['String']['input'];
};

/** Which meeting is cancelled, and why. Danish: aflysning. */
export type CancelMeetingInput = {
  /** Key of the meeting. Danish: møde. */
  meetingKey: Scalars['String']['input'];
  /** Why. Danish: begrundelse for aflysning. */
  because: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a body decided afresh. Danish: konstituering. */
export type DecideConstitutionInput = {
  /** Key of the body. Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** On which point. Danish: punkt. */
  item: ConstitutionItem;
  /** When. Danish: besluttet den. */
  decidedOn: Scalars['Date']['input'];
  /** In words. Danish: tekst. */
  text: Scalars['String']['input'];
  /** Version that the caller has seen of the body, which grows as that is renamed or ended, not by what is recorded under it; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Who serves a body. Danish: sekretariatsbetjening. */
export type AssignSecretariatInput = {
  /** Key of the body. Danish: organ. */
  bodyKey: Scalars['String']['input'];
  /** From which side: REGION or MUNICIPALITY. Danish: part. */
  side: Side;
  /** The organisation or unit, never a person. Danish: enhed. */
  name: Scalars['String']['input'];
  /** How to reach the unit. Danish: kontakt. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** True where it has the lead. Danish: ledende. */
  lead?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** Version that the caller has seen of the body, which grows as that is renamed or ended, not by what is recorded under it; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Whose concern, and which. Danish: bekymring om klyngetilhør. */
export type RaiseAffiliationConcernInput = {
  /** Code of the municipality. Danish: kommunekode. */
  municipalityCode: Scalars['String']['input'];
  /** What kind. Danish: type. */
  kind: AffiliationConcernKind;
  /** When it was raised. Danish: rejst den. */
  raisedOn: Scalars['Date']['input'];
  /** In words. Danish: tekst. */
  text: Scalars['String']['input'];
  /** To be left out: what the write makes has no version before it. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** How a concern was met. Danish: løsning. */
export type ResolveAffiliationConcernInput = {
  /** Key of the concern. Danish: bekymring. */
  concernKey: Scalars['String']['input'];
  /** When. Danish: løst den. */
  resolvedOn: Scalars['Date']['input'];
  /** The solution chosen, in words. Danish: løsning. */
  solution: Scalars['String']['input'];
  /** Version that the caller has seen; another one there is answered with STALE. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Where a municipality is represented. Danish: repræsentation. */
export type RepresentMunicipalityInput = {
  /** Code of the municipality. Danish: kommunekode. */
  municipalityCode: Scalars['String']['input'];
  /** Key of a cluster that it is a member of. Danish: klynge. */
  clusterKey: Scalars['String']['input'];
  /** At which level. Danish: niveau. */
  level: Level;
  /** First day. Danish: gyldig fra. */
  validFrom: Scalars['Date']['input'];
  /** To be left out: what the write makes has no version before it. Danish: forventet version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: checks everything, writes nothing, answers the same payload. Danish: kun kontrol. */
  validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed back in the payload. Danish: klientens id. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the change record. Danish: begrundelse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** One of the regions that run the hospitals. Danish: region. */
export type Region = Node & Fact & {
  __typename?: 'Region';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Official code of four digits. Danish: regionskode. */
  code: Scalars['String']['output'];
  /** Name on the day. Danish: navn. */
  name: Scalars['String']['output'];
  /** Code of ISO 3166-2. Danish: ISO 3166-2-kode. */
  iso3166: Scalars['String']['output'];
  /** All names, with their periods. Danish: navne. */
  names: Array<Name>;
  /** Numbers of public registers that it bears on the day. Danish: officielle identifikatorer. */
  identifiers: Array<Identifier>;
  /** Its municipalities. Danish: kommuner. */
  municipalities: MunicipalityConnection;
  /** The clusters in it. Danish: klynger. */
  clusters: ClusterConnection;
  /** How many clusters it has on the day; the documents expect 4 to 5. Danish: antal klynger. */
  clusterCount: Scalars['Int']['output'];
  /** The hospitals in it. Danish: hospitaler. */
  hospitals: HospitalConnection;
  /** Its cooperation committee; null before 2022-07-01. Danish: sundhedssamarbejdsudvalg. */
  ssu?: Maybe<Ssu>;
  /** Its other committees. Danish: udvalg. */
  committees: Array<Committee>;
  /** The health agreement in force on the day. Danish: sundhedsaftale. */
  healthAgreement?: Maybe<HealthAgreement>;
  /** Its practice plans. Danish: praksisplaner. */
  practicePlans: Array<PracticePlan>;
  /** Organisations tied to it, such as its municipal contact council. Danish: organisationer i regionen. */
  organisations: Array<Organisation>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** One of the regions that run the hospitals. Danish: region. */
export type RegionMunicipalitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the regions that run the hospitals. Danish: region. */
export type RegionClustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the regions that run the hospitals. Danish: region. */
export type RegionHospitalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the regions that run the hospitals. Danish: region. */
export type RegionNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A municipality. Danish: kommune. */
export type Municipality = Node & Fact & {
  __typename?: 'Municipality';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Official code of four digits. Danish: kommunekode. */
  code: Scalars['String']['output'];
  /** Short name on the day. Danish: navn. */
  name: Scalars['String']['output'];
  /** Full official name on the day. Danish: officielt navn. */
  officialName: Scalars['String']['output'];
  /** Other spellings, as documents and people write them. Danish: andre stavemåder. */
  aliases: Array<Scalars['String']['output']>;
  /** All names, with their periods. Danish: navne. */
  names: Array<Name>;
  /** Numbers of public registers that it bears on the day. Danish: officielle identifikatorer. */
  identifiers: Array<Identifier>;
  /** The region it lies in. Danish: region. */
  region?: Maybe<Region>;
  /** The clusters it is a member of. Danish: klynger. */
  clusters: Array<Cluster>;
  /** Its memberships, with reason and source. Danish: medlemskaber. */
  memberships: Array<Membership>;
  /** The clusters it is represented in at a level: all it is a member of, unless it is recorded in which. Danish: repræsenteret i. */
  representedIn: Array<Cluster>;
  /** Concerns about its affiliation, up to the day. Danish: bekymringer om klyngetilhør. */
  affiliationConcerns: Array<AffiliationConcern>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A municipality. Danish: kommune. */
export type MunicipalityRepresentedInArgs = {
  level: Level;
};


/** A municipality. Danish: kommune. */
export type MunicipalityNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A hospital, as the documents list it in a cluster: the whole, or one site of an organisation. Danish: hospital (akuthospital). */
export type Hospital = Node & Fact & {
  __typename?: 'Hospital';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Name on the day. Danish: navn. */
  name: Scalars['String']['output'];
  /** Other spellings, as the documents write them. Danish: andre stavemåder. */
  aliases: Array<Scalars['String']['output']>;
  /** All names, with their periods. Danish: navne. */
  names: Array<Name>;
  /** Numbers of public registers that it bears on the day. Danish: officielle identifikatorer. */
  identifiers: Array<Identifier>;
  /** Towns or sites that its name holds. Danish: matrikler. */
  sites: Array<Scalars['String']['output']>;
  /** The organisation it is a site of; null where it is its own. Danish: hospitalsorganisation. */
  organisation?: Maybe<Organisation>;
  /** The region it lies in. Danish: region. */
  region?: Maybe<Region>;
  /** The clusters it is a member of. Danish: klynger. */
  clusters: Array<Cluster>;
  /** Its memberships, with reason and source. Danish: medlemskaber. */
  memberships: Array<Membership>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A hospital, as the documents list it in a cluster: the whole, or one site of an organisation. Danish: hospital (akuthospital). */
export type HospitalNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A name and when it was used. Danish: navn. */
export type Name = {
  __typename?: 'Name';
  /** The name itself. Danish: navn. */
  name: Scalars['String']['output'];
  /** What kind of name. Danish: navnetype. */
  kind: NameKind;
  /** First day of use; null is not known. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day no longer in use; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** What kind of name it is. Danish: navnetype. */
export type NameKind =
  /** The name in daily use. Danish: navn. */
  | 'NAME'
  /** The full official name. Danish: officielt navn. */
  | 'OFFICIAL_NAME'
  /** Another spelling. Danish: anden stavemåde. */
  | 'ALIAS';

/** Which municipalities; all given conditions must hold. Danish: kommunefilter. */
export type MunicipalityFilter = {
  /** Code of the region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of a cluster that it is a member of. Danish: klynge. */
  clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** True: member of two clusters or more; false: of one at most. Danish: i flere klynger. */
  inMultipleClusters?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: member of no cluster. Danish: uden klynge. */
  withoutCluster?: InputMaybe<Scalars['Boolean']['input']>;
  /** Start of a word in any of its names, folded. Danish: søgetekst. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Which hospitals; all given conditions must hold. Danish: hospitalsfilter. */
export type HospitalFilter = {
  /** Code of the region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Key of a cluster that it is a member of. Danish: klynge. */
  clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** True: member of two clusters or more; false: of one at most. Danish: i flere klynger. */
  inMultipleClusters?: InputMaybe<Scalars['Boolean']['input']>;
  /** Start of a word in any of its names, folded. Danish: søgetekst. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Order of municipalities. Danish: sortering af kommuner. */
export type MunicipalityOrder = {
  /** By what. Danish: felt. */
  field: MunicipalityOrderField;
  /** Which way. Danish: retning. */
  direction?: OrderDirection;
};

/** What municipalities can be ordered by. Danish: sorteringsfelt. */
export type MunicipalityOrderField =
  /** Official code. Danish: kode. */
  | 'CODE'
  /** Name on the day. Danish: navn. */
  | 'NAME';

/** Order of hospitals. Danish: sortering af hospitaler. */
export type HospitalOrder = {
  /** By what. Danish: felt. */
  field: HospitalOrderField;
  /** Which way. Danish: retning. */
  direction?: OrderDirection;
};

/** What hospitals can be ordered by. Danish: sorteringsfelt. */
export type HospitalOrderField =
  /** Key. Danish: nøgle. */
  | 'KEY'
  /** Name on the day. Danish: navn. */
  | 'NAME';

/** A page of Region objects. Danish: side af regioner. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<RegionEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Region>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Region page. Danish: element i side af regioner. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Region;
};

/** A page of Municipality objects. Danish: side af kommuner. */
export type MunicipalityConnection = {
  __typename?: 'MunicipalityConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<MunicipalityEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Municipality>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Municipality page. Danish: element i side af kommuner. */
export type MunicipalityEdge = {
  __typename?: 'MunicipalityEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Municipality;
};

/** A page of Hospital objects. Danish: side af hospitaler. */
export type HospitalConnection = {
  __typename?: 'HospitalConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<HospitalEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Hospital>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Hospital page. Danish: element i side af hospitaler. */
export type HospitalEdge = {
  __typename?: 'HospitalEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Hospital;
};

/** A rule of who must sit on a level of a kind of body. Danish: repræsentationsregel. */
export type RepresentationRule = Node & Fact & {
  __typename?: 'RepresentationRule';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The kind of body. Danish: organtype. */
  bodyKind: BodyKind;
  /** The level. Danish: niveau. */
  level: Level;
  /** Position in the document's order. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** The kind of seat. Danish: plads. */
  seatKind: SeatKind;
  /** Whose side the seat belongs to. Danish: part. */
  side: Side;
  /** At least so many, counted as `per` says; null is not stated. Danish: mindst. */
  minimum?: Maybe<Scalars['Int']['output']>;
  /** At most so many, counted as `per` says; null is not stated. Danish: højst. */
  maximum?: Maybe<Scalars['Int']['output']>;
  /** What the number is counted for. Danish: pr. */
  per: SeatPer;
  /** True where the seat follows an office and nobody is chosen. Danish: født medlem. */
  exOfficio: Scalars['Boolean']['output'];
  /** Who appoints; null where nobody does or the documents do not say. Danish: udpegende part. */
  appointedBy?: Maybe<Appointer>;
  /** Offices that may stand in, and in which municipalities. Danish: stedfortrædere. */
  substitutes: Array<Substitution>;
  /** What at least one holder must come from. Danish: krav om mindst én fra. */
  atLeastOneFrom?: Maybe<Field>;
  /** The chair elsewhere whose holder has this seat; nobody is entered twice. Danish: følger af formandskab. */
  derivedFromChair?: Maybe<ChairRole>;
  /** Whether local agreement may vary it. Danish: bindende. */
  binding: Binding;
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A rule of who must sit on a level of a kind of body. Danish: repræsentationsregel. */
export type RepresentationRuleTextArgs = {
  language?: InputMaybe<Language>;
};


/** A rule of who must sit on a level of a kind of body. Danish: repræsentationsregel. */
export type RepresentationRuleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** An office that may stand in for another, in some municipalities. Danish: stedfortræder. */
export type Substitution = {
  __typename?: 'Substitution';
  /** The office that may stand in. Danish: embede. */
  office: Office;
  /** Official codes of the municipalities where it may. Danish: kommunekoder. */
  municipalityCodes: Array<Scalars['String']['output']>;
  /** The municipalities where it may. Danish: kommuner. */
  municipalities: Array<Municipality>;
};

/** A rule of who leads a level. Danish: formandsregel. */
export type ChairRule = Node & Fact & {
  __typename?: 'ChairRule';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The kind of body. Danish: organtype. */
  bodyKind: BodyKind;
  /** The level. Danish: niveau. */
  level: Level;
  /** Position in the document's order. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Which chair. Danish: formandspost. */
  role: ChairRole;
  /** From which side. Danish: part. */
  side: Side;
  /** How many. Danish: antal. */
  count: Scalars['Int']['output'];
  /** True where it follows an office. Danish: født. */
  exOfficio: Scalars['Boolean']['output'];
  /** The seats whose holders can be chosen. Danish: vælges blandt. */
  chosenAmong: Array<SeatKind>;
  /** Whether local agreement may vary it. Danish: bindende. */
  binding: Binding;
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A rule of who leads a level. Danish: formandsregel. */
export type ChairRuleTextArgs = {
  language?: InputMaybe<Language>;
};


/** A rule of who leads a level. Danish: formandsregel. */
export type ChairRuleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A rule or advice of how often a level meets. Danish: regel om mødekadence. */
export type CadenceRule = Node & Fact & {
  __typename?: 'CadenceRule';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The kind of body. Danish: organtype. */
  bodyKind: BodyKind;
  /** The level. Danish: niveau. */
  level: Level;
  /** Position in the document's order. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Meetings a year; null where no number is set. Danish: møder om året. */
  perYear?: Maybe<Scalars['Int']['output']>;
  /** A level that it is to meet more often than. Danish: oftere end. */
  moreOftenThan?: Maybe<Level>;
  /** Advised times of the year. Danish: anbefalede perioder. */
  windows: Array<MeetingWindow>;
  /** Who sets the cadence. Danish: fastsat af. */
  setBy: CadenceSource;
  /** How binding. Danish: forpligtelsesgrad. */
  strength: Strength;
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A rule or advice of how often a level meets. Danish: regel om mødekadence. */
export type CadenceRuleTextArgs = {
  language?: InputMaybe<Language>;
};


/** A rule or advice of how often a level meets. Danish: regel om mødekadence. */
export type CadenceRuleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A time of the year that is advised for meetings. Danish: mødeperiode. */
export type MeetingWindow = {
  __typename?: 'MeetingWindow';
  /** First day, `MM-DD`. Danish: fra. */
  from: Scalars['String']['output'];
  /** Last day, `MM-DD`. Danish: til og med. */
  to: Scalars['String']['output'];
};

/** A duty or possibility to involve or invite. Danish: inddragelsespligt. */
export type InvolvementDuty = Node & Fact & {
  __typename?: 'InvolvementDuty';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The kind of body. Danish: organtype. */
  bodyKind: BodyKind;
  /** The level. Danish: niveau. */
  level: Level;
  /** Position in the document's order. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** In what way. Danish: inddragelsesform. */
  kind: InvolvementKind;
  /** Whom. Danish: hvem. */
  party: InvolvedParty;
  /** How often a year; null where no number is set. Danish: gange om året. */
  timesPerYear?: Maybe<Scalars['Int']['output']>;
  /** How binding. Danish: forpligtelsesgrad. */
  strength: Strength;
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A duty or possibility to involve or invite. Danish: inddragelsespligt. */
export type InvolvementDutyTextArgs = {
  language?: InputMaybe<Language>;
};


/** A duty or possibility to involve or invite. Danish: inddragelsespligt. */
export type InvolvementDutyNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A permission to vary the composition of a level locally. Danish: regel om lokal fravigelse. */
export type VariationRule = Node & Fact & {
  __typename?: 'VariationRule';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The kind of body. Danish: organtype. */
  bodyKind: BodyKind;
  /** The level. Danish: niveau. */
  level: Level;
  /** Position in the document's order. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Who agrees on it; null where the documents do not say. Danish: aftaleparter. */
  parties?: Maybe<Array<VariationParty>>;
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A permission to vary the composition of a level locally. Danish: regel om lokal fravigelse. */
export type VariationRuleTextArgs = {
  language?: InputMaybe<Language>;
};


/** A permission to vary the composition of a level locally. Danish: regel om lokal fravigelse. */
export type VariationRuleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Which rules; all given conditions must hold. Danish: regelfilter. */
export type RuleFilter = {
  /** Kind of body. Danish: organtype. */
  bodyKind?: InputMaybe<BodyKind>;
  /** Level. Danish: niveau. */
  level?: InputMaybe<Level>;
};

/** A page of RepresentationRule objects. Danish: side af repræsentationsregler. */
export type RepresentationRuleConnection = {
  __typename?: 'RepresentationRuleConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<RepresentationRuleEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<RepresentationRule>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a RepresentationRule page. Danish: element i side af repræsentationsregler. */
export type RepresentationRuleEdge = {
  __typename?: 'RepresentationRuleEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: RepresentationRule;
};

/** A page of ChairRule objects. Danish: side af formandsregler. */
export type ChairRuleConnection = {
  __typename?: 'ChairRuleConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<ChairRuleEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<ChairRule>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a ChairRule page. Danish: element i side af formandsregler. */
export type ChairRuleEdge = {
  __typename?: 'ChairRuleEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: ChairRule;
};

/** A page of CadenceRule objects. Danish: side af kadenceregler. */
export type CadenceRuleConnection = {
  __typename?: 'CadenceRuleConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<CadenceRuleEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<CadenceRule>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a CadenceRule page. Danish: element i side af kadenceregler. */
export type CadenceRuleEdge = {
  __typename?: 'CadenceRuleEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: CadenceRule;
};

/** A page of InvolvementDuty objects. Danish: side af inddragelsespligter. */
export type InvolvementDutyConnection = {
  __typename?: 'InvolvementDutyConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<InvolvementDutyEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<InvolvementDuty>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a InvolvementDuty page. Danish: element i side af inddragelsespligter. */
export type InvolvementDutyEdge = {
  __typename?: 'InvolvementDutyEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: InvolvementDuty;
};

/** A page of VariationRule objects. Danish: side af fravigelsesregler. */
export type VariationRuleConnection = {
  __typename?: 'VariationRuleConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<VariationRuleEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<VariationRule>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a VariationRule page. Danish: element i side af fravigelsesregler. */
export type VariationRuleEdge = {
  __typename?: 'VariationRuleEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: VariationRule;
};

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

/** What a number of seats is counted for. Danish: beregningsgrundlag. */
export type SeatPer =
  /** For the body as a whole. Danish: organ. */
  | 'BODY'
  /** For each municipality that is a member. Danish: medlemskommune. */
  | 'MEMBER_MUNICIPALITY'
  /** For each cluster of the region. Danish: klynge i regionen. */
  | 'CLUSTER_IN_REGION';

/** Who appoints to a seat. Danish: udpegende part. */
export type Appointer =
  /** The region. Danish: regionen. */
  | 'REGION'
  /** The regional council. Danish: regionsrådet. */
  | 'REGIONAL_COUNCIL'
  /** The municipality. Danish: kommunen. */
  | 'MUNICIPALITY'
  /** The organisation of general practitioners. Danish: Praktiserende Lægers Organisation. */
  | 'PLO'
  /** The regional patient involvement committee. Danish: patientinddragelsesudvalget. */
  | 'PATIENT_INVOLVEMENT_COMMITTEE';

/** How binding a rule is. Danish: bindende kraft. */
export type Binding =
  /** May not be varied. Danish: ufravigelig. */
  | 'MANDATORY'
  /** Holds where no local agreement varies it. Danish: udgangspunkt. */
  | 'DEFAULT';

/** A municipal office. Danish: embede. */
export type Office =
  /** Mayor. Danish: borgmester. */
  | 'MAYOR'
  /** Alderman of a city. Danish: rådmand. */
  | 'RAADMAND'
  /** Mayor of a department, in Copenhagen. Danish: fagborgmester. */
  | 'FAGBORGMESTER';

/** A chair. Danish: formandspost. */
export type ChairRole =
  /** One of two who chair together. Danish: medformand. */
  | 'CO_CHAIR'
  /** Chair. Danish: formand. */
  | 'CHAIR'
  /** Vice-chair. Danish: næstformand. */
  | 'VICE_CHAIR';

/** A side of the cooperation. Danish: part. */
export type Side =
  /** The region and its hospitals. Danish: regionen. */
  | 'REGION'
  /** The municipalities. Danish: kommunerne. */
  | 'MUNICIPALITY'
  /** General practice. Danish: almen praksis. */
  | 'GENERAL_PRACTICE'
  /** Patients and relatives. Danish: patienter og pårørende. */
  | 'PATIENTS';

/** A field that a representative must come from. Danish: område. */
export type Field =
  /** Psychiatry. Danish: det psykiatriske område. */
  | 'PSYCHIATRY';

/** How someone is involved. Danish: inddragelsesform. */
export type InvolvementKind =
  /** Has seats. Danish: medlem. */
  | 'MEMBER'
  /** Must be involved. Danish: skal inddrages. */
  | 'MUST_BE_INVOLVED'
  /** May be involved. Danish: kan inddrages. */
  | 'MAY_BE_INVOLVED'
  /** Must be invited every year. Danish: skal inviteres årligt. */
  | 'ANNUAL_INVITATION'
  /** Is represented. Danish: repræsenteret. */
  | 'REPRESENTED';

/** Who is involved. Danish: inddraget part. */
export type InvolvedParty =
  /** The regional patient involvement committee. Danish: patientinddragelsesudvalget. */
  | 'PATIENT_INVOLVEMENT_COMMITTEE'
  /** Organisations of patients and relatives. Danish: patient- og pårørendeorganisationer. */
  | 'PATIENT_AND_RELATIVES_ORGANISATIONS'
  /** Other representatives. Danish: andre repræsentanter. */
  | 'OTHER_REPRESENTATIVES';

/** Who may agree on a local composition. Danish: aftalepart. */
export type VariationParty =
  /** The regional council. Danish: regionsrådet. */
  | 'REGIONAL_COUNCIL'
  /** The mayors of the cluster. Danish: borgmestrene. */
  | 'MAYORS';

/** Who sets a cadence. Danish: fastsat af. */
export type CadenceSource =
  /** The law, as the documents tell it. Danish: loven. */
  | 'LAW'
  /** The body itself. Danish: organet selv. */
  | 'BODY'
  /** Advice of an organisation. Danish: anbefaling. */
  | 'ADVICE';

/** How binding a sentence is. Danish: forpligtelsesgrad. */
export type Strength =
  /** Binding. Danish: skal. */
  | 'MUST'
  /** Recommended or expected. Danish: bør. */
  | 'SHOULD'
  /** Permitted. Danish: kan. */
  | 'MAY'
  /** A plain fact. Danish: faktum. */
  | 'FACT';

/** What an identifier is one of. Danish: identifikatorsystem. */
export type IdentifierSystem =
  /** Code of a municipality, such as 0849; 849 is read so. Danish: kommunekode. */
  | 'MUNICIPALITY_CODE'
  /** Code of a region, 1081 to 1085. Danish: regionskode. */
  | 'REGION_CODE'
  /** Code of a region by ISO 3166-2, DK-81 to DK-85. Danish: ISO 3166-2-kode. */
  | 'ISO_3166_2'
  /** Number in the central business register, of eight digits; DK in front is ignored. Danish: CVR-nummer. */
  | 'CVR'
  /** Number in the health service's register of organisations, where one is recorded. Danish: SOR-kode. */
  | 'SOR'
  /** UUID of the municipalities' common systems, where one is recorded. Danish: organisationsenheds-id fra KOMBIT. */
  | 'KOMBIT'
  /** Key of this service, such as 1081-sundhedsklynge-nord. Danish: nøgle. */
  | 'KEY'
  /** Global id of this service. Danish: id. */
  | 'ID'
  /**
   * The whole name of a region, municipality, hospital, body or organisation: present, former, official or another spelling,
   * folded as in a search. Danish: navn.
   */
  | 'NAME';

/** An identifier to look up. Danish: opslag. */
export type ResolveRequest = {
  /** What the value is. Danish: identifikatorsystem. */
  system: IdentifierSystem;
  /** The identifier or name itself; invisible characters are ignored. Danish: værdi. */
  value: Scalars['String']['input'];
};

/** What an identifier or name means on a day. Danish: opslagsresultat. */
export type Resolution = {
  __typename?: 'Resolution';
  /** What the value is. Danish: identifikatorsystem. */
  system: IdentifierSystem;
  /** The value asked for. Danish: værdi. */
  value: Scalars['String']['output'];
  /** The day it was read on. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** All that it means, what is in force first; none where it is not known. Danish: fundne. */
  matches: Array<ResolvedMatch>;
  /** Why nothing could be found, where it is not only that the value is unknown. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** What an identifier or name means on a day. Danish: opslagsresultat. */
export type ResolutionNoteArgs = {
  language?: InputMaybe<Language>;
};

/** One thing that an identifier or name means. Danish: fundet objekt. */
export type ResolvedMatch = {
  __typename?: 'ResolvedMatch';
  /** As of the day; of its own nearest day where it is past or still to come. Danish: objekt. */
  entity: Node;
  /** The name it was found by; null where it was found by something else, and for organisations. Danish: fundet navn. */
  name?: Maybe<Name>;
  /** The number of a public register it was found by; null where it was found by something else. Danish: fundet identifikator. */
  identifier?: Maybe<Identifier>;
  /**
   * It holds on the day, and bears the number of a register that it was found by. What has no period always holds.
   * Danish: i kraft.
   */
  inForce: Scalars['Boolean']['output'];
  /** What has come after it and is in force on the day, whatever lay between. Danish: efterfølgere i kraft. */
  successors: Array<Node>;
};

/** What a search can find. Danish: søgeresultat. */
export type SearchHit = Region | Municipality | Hospital | Cluster | Ssu | Committee | Organisation;

/** Kinds of thing that a search can find. Danish: søgetype. */
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
  | 'ORGANISATION';

/** A page of SearchHit objects. Danish: side af søgeresultater. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<SearchHitEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<SearchHit>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a SearchHit page. Danish: element i side af søgeresultater. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: SearchHit;
};

/** A source document. Danish: kildedokument. */
export type Document = Node & {
  __typename?: 'Document';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Number of the document. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Title. Danish: titel. */
  title: Scalars['String']['output'];
  /** Who published it. Danish: udgiver. */
  publisher: Scalars['String']['output'];
  /** The day of publication; null where none is printed. Danish: udgivet. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** It cannot be older than this. Danish: tidligst udgivet. */
  publishedAfter?: Maybe<Scalars['Date']['output']>;
  /** It cannot be newer than this. Danish: senest udgivet. */
  publishedBefore?: Maybe<Scalars['Date']['output']>;
  /** What kind of document. Danish: dokumenttype. */
  kind: DocumentKind;
  /** What to know of it. Danish: bemærkning. */
  note: Scalars['String']['output'];
  /** Its sections; the titles are this service's. Danish: afsnit. */
  sections: Array<Section>;
  /** How many facts rest on it. Danish: antal oplysninger. */
  factCount: Scalars['Int']['output'];
};


/** A source document. Danish: kildedokument. */
export type DocumentNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A section of a document. Danish: afsnit. */
export type Section = {
  __typename?: 'Section';
  /** Key in the document. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Title, by this service. Danish: titel. */
  title: Scalars['String']['output'];
};


/** A section of a document. Danish: afsnit. */
export type SectionTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A step in how the structure came about. Danish: lovhistorisk begivenhed. */
export type LegalEvent = Node & Fact & {
  __typename?: 'LegalEvent';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** What kind of step. Danish: begivenhedstype. */
  kind: LegalEventKind;
  /** The day; null where the documents give none. Danish: dato. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Short title. Danish: titel. */
  title: Scalars['String']['output'];
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** Where the act itself is. Danish: henvisning. */
  url?: Maybe<Scalars['String']['output']>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A step in how the structure came about. Danish: lovhistorisk begivenhed. */
export type LegalEventTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A step in how the structure came about. Danish: lovhistorisk begivenhed. */
export type LegalEventTextArgs = {
  language?: InputMaybe<Language>;
};


/** A step in how the structure came about. Danish: lovhistorisk begivenhed. */
export type LegalEventNoteArgs = {
  language?: InputMaybe<Language>;
};

/** What a document claims. Danish: påstand. */
export type Claim = Node & Fact & {
  __typename?: 'Claim';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** Topic. Danish: emne. */
  topic: Scalars['String']['output'];
  /** What the value is of; claims about different things do not contradict. Danish: om. */
  about: Scalars['String']['output'];
  /** The value claimed. Danish: værdi. */
  value: Scalars['String']['output'];
  /** Claims on the same thing with another value. Danish: modstridende påstande. */
  contradictedBy: Array<Claim>;
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** What a document claims. Danish: påstand. */
export type ClaimTextArgs = {
  language?: InputMaybe<Language>;
};


/** What a document claims. Danish: påstand. */
export type ClaimNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A place where the documents leave more than one reading. Danish: tvivlspunkt. */
export type Doubt = Node & Fact & {
  __typename?: 'Doubt';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** What kind of doubt. Danish: tvivlstype. */
  kind: DoubtKind;
  /** How much it matters. Danish: alvor. */
  severity: Severity;
  /** Short title. Danish: titel. */
  title: Scalars['String']['output'];
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** The readings it allows. Danish: læsninger. */
  readings: Array<Scalars['String']['output']>;
  /** The reading taken here. Danish: valgt læsning. */
  taken: Scalars['String']['output'];
  /** What it is about. Danish: vedrører. */
  subjects: Array<Node>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A place where the documents leave more than one reading. Danish: tvivlspunkt. */
export type DoubtTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A place where the documents leave more than one reading. Danish: tvivlspunkt. */
export type DoubtTextArgs = {
  language?: InputMaybe<Language>;
};


/** A place where the documents leave more than one reading. Danish: tvivlspunkt. */
export type DoubtReadingsArgs = {
  language?: InputMaybe<Language>;
};


/** A place where the documents leave more than one reading. Danish: tvivlspunkt. */
export type DoubtTakenArgs = {
  language?: InputMaybe<Language>;
};


/** A place where the documents leave more than one reading. Danish: tvivlspunkt. */
export type DoubtNoteArgs = {
  language?: InputMaybe<Language>;
};

/** What is doubtful or missing, as of a day. Danish: datakvalitet. */
export type DataQuality = {
  __typename?: 'DataQuality';
  /** The day. Danish: pr. dato. */
  asOf: Scalars['Date']['output'];
  /** Every issue, the gravest first. Danish: forhold. */
  issues: Array<QualityIssue>;
  /** How many of each code. Danish: antal pr. kode. */
  counts: Array<QualityCount>;
};

/** One thing that is doubtful or missing. Danish: kvalitetsforhold. */
export type QualityIssue = {
  __typename?: 'QualityIssue';
  /** Stable code. Danish: kode. */
  code: QualityCode;
  /** How much it matters. Danish: alvor. */
  severity: Severity;
  /** What it is. Danish: besked. */
  message: Scalars['String']['output'];
  /** What it is about. Danish: vedrører. */
  subjects: Array<Node>;
  /** Where it stands, where a document is the cause. Danish: kilde. */
  provenance: Array<Provenance>;
};


/** One thing that is doubtful or missing. Danish: kvalitetsforhold. */
export type QualityIssueMessageArgs = {
  language?: InputMaybe<Language>;
};

/** How many issues there are of a code. Danish: antal kvalitetsforhold. */
export type QualityCount = {
  __typename?: 'QualityCount';
  /** The code. Danish: kode. */
  code: QualityCode;
  /** How many. Danish: antal. */
  count: Scalars['Int']['output'];
};

/** Which doubts; all given conditions must hold. Danish: tvivlsfilter. */
export type DoubtFilter = {
  /** What kind. Danish: tvivlstype. */
  kind?: InputMaybe<DoubtKind>;
  /** How much it matters. Danish: alvor. */
  severity?: InputMaybe<Severity>;
};

/** Which issues; all given conditions must hold. Danish: kvalitetsfilter. */
export type QualityFilter = {
  /** Code. Danish: kode. */
  code?: InputMaybe<QualityCode>;
  /** How much it matters. Danish: alvor. */
  severity?: InputMaybe<Severity>;
};

/** A page of Doubt objects. Danish: side af tvivlspunkter. */
export type DoubtConnection = {
  __typename?: 'DoubtConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<DoubtEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Doubt>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Doubt page. Danish: element i side af tvivlspunkter. */
export type DoubtEdge = {
  __typename?: 'DoubtEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Doubt;
};

/** What kind of document. Danish: dokumenttype. */
export type DocumentKind =
  /** Fact sheet. Danish: faktaark. */
  | 'FACT_SHEET'
  /** Booklet of questions and answers. Danish: hæfte. */
  | 'BOOKLET'
  /** Op-ed. Danish: debatindlæg. */
  | 'OP_ED';

/** What kind of step. Danish: begivenhedstype. */
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
  /** End of a hearing. Danish: høringsfrist. */
  | 'HEARING_DEADLINE'
  /** Something runs out. Danish: udløb. */
  | 'EXPIRY'
  /** An approval is due. Danish: godkendelse ventes. */
  | 'APPROVAL_DUE';

/** What kind of doubt. Danish: tvivlstype. */
export type DoubtKind =
  /** More than one reading. Danish: flertydighed. */
  | 'AMBIGUITY'
  /** Documents disagree. Danish: modstrid. */
  | 'CONTRADICTION'
  /** Another spelling or word. Danish: variant. */
  | 'VARIANT'
  /** Left by the conversion of the document. Danish: artefakt. */
  | 'ARTEFACT'
  /** Documents speak of different times. Danish: tidsforskel. */
  | 'TEMPORAL'
  /** Does not quite add up. Danish: uoverensstemmelse. */
  | 'INCONSISTENCY'
  /** The document errs. Danish: fejl i kilden. */
  | 'ERROR_IN_SOURCE'
  /** Not in the text. Danish: mangler. */
  | 'MISSING'
  /** Checked and found consistent. Danish: kontrol. */
  | 'CHECK';

/** How much something matters. Danish: alvor. */
export type Severity =
  /** Changes answers. Danish: høj. */
  | 'HIGH'
  /** May change answers. Danish: middel. */
  | 'MEDIUM'
  /** Good to know. Danish: lav. */
  | 'LOW'
  /** For information. Danish: oplysning. */
  | 'INFO';

/** Stable code of a data-quality issue. Danish: kvalitetskode. */
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
  /** Between two periods of the same thing days are missing. Danish: hul mellem perioder. */
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
  /** Funds without an agreed model of distribution. Danish: model ikke aftalt. */
  | 'MODEL_NOT_AGREED'
  /** The day lies after the newest document; open periods are taken to go on. Danish: efter kildernes tid. */
  | 'BEYOND_SOURCES';

/** A task of a kind of body, or of an organisation. Danish: opgave. */
export type Task = Node & Fact & {
  __typename?: 'Task';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** The kind of body whose task it is; null where it is an organisation's. Danish: organtype. */
  bodyKind?: Maybe<BodyKind>;
  /** The organisation whose task it is; null where it is a body's. Danish: organisation. */
  organisation?: Maybe<Organisation>;
  /** Which list it stands in. Danish: opgavetype. */
  kind: TaskKind;
  /** Position in the document's order. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** Tasks of the other list that say the same at another length. Danish: tilsvarende opgaver. */
  relatedTo: Array<Task>;
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
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

/** Something a document says that is text rather than structure. Danish: udsagn. */
export type Statement = Node & Fact & {
  __typename?: 'Statement';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** What it is about. Danish: kategori. */
  category: StatementCategory;
  /** Position in the document's order. Danish: rækkefølge. */
  ordinal: Scalars['Int']['output'];
  /** The number the document gives it, such as 2a; null where it gives none. Danish: nummer. */
  number?: Maybe<Scalars['String']['output']>;
  /** How binding. Danish: forpligtelsesgrad. */
  strength: Strength;
  /** Short title. Danish: titel. */
  title: Scalars['String']['output'];
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** The kinds of body it is about; empty where it is about none in particular. Danish: organtyper. */
  bodyKinds: Array<BodyKind>;
  /** The level it is about. Danish: niveau. */
  level?: Maybe<Level>;
  /** Whose statement it is, or whom it concerns. Danish: organisation. */
  organisation?: Maybe<Organisation>;
  /** The statement it belongs under. Danish: overordnet udsagn. */
  parent?: Maybe<Statement>;
  /** The statements under it. Danish: underordnede udsagn. */
  children: Array<Statement>;
  /** The day by which it should be so. Danish: frist. */
  due?: Maybe<Scalars['Date']['output']>;
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** Something a document says that is text rather than structure. Danish: udsagn. */
export type StatementTitleArgs = {
  language?: InputMaybe<Language>;
};


/** Something a document says that is text rather than structure. Danish: udsagn. */
export type StatementTextArgs = {
  language?: InputMaybe<Language>;
};


/** Something a document says that is text rather than structure. Danish: udsagn. */
export type StatementNoteArgs = {
  language?: InputMaybe<Language>;
};

/** An organisation, authority, sector or group that the documents name. Danish: organisation. */
export type Organisation = Node & Fact & {
  __typename?: 'Organisation';
  /** Opaque, stable, never reused. Danish: id. */
  id: Scalars['ID']['output'];
  /** Readable, URL-safe, unique. Danish: nøgle. */
  key: Scalars['String']['output'];
  /** What kind. Danish: organisationstype. */
  kind: OrganisationKind;
  /** Name. Danish: navn. */
  name: Scalars['String']['output'];
  /** Short name. Danish: forkortelse. */
  abbreviation?: Maybe<Scalars['String']['output']>;
  /** Numbers of public registers that it bears on the day. Danish: officielle identifikatorer. */
  identifiers: Array<Identifier>;
  /** The region it belongs to, where it belongs to one. Danish: region. */
  region?: Maybe<Region>;
  /** Its hospitals, where it runs several sites. Danish: hospitaler. */
  hospitals: Array<Hospital>;
  /** Its tasks. Danish: opgaver. */
  tasks: Array<Task>;
  /** What it says, or what is said of it. Danish: udsagn. */
  statements: Array<Statement>;
  /** In our own words. Danish: tekst. */
  text: Scalars['String']['output'];
  /** First day it holds; null is not known or from ever. Danish: gyldig fra. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null is open. Danish: gyldig til (eksklusiv). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How well the documents support it. Danish: belæg. */
  evidence: Evidence;
  /** Where it stands: document, section, lines. Danish: kilde. */
  provenance: Array<Provenance>;
  /** What a careful reader should know of it. Danish: bemærkning. */
  note?: Maybe<Scalars['String']['output']>;
};


/** An organisation, authority, sector or group that the documents name. Danish: organisation. */
export type OrganisationTextArgs = {
  language?: InputMaybe<Language>;
};


/** An organisation, authority, sector or group that the documents name. Danish: organisation. */
export type OrganisationNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Which tasks; all given conditions must hold. Danish: opgavefilter. */
export type TaskFilter = {
  /** Kind of body. Danish: organtype. */
  bodyKind?: InputMaybe<BodyKind>;
  /** Which list. Danish: opgavetype. */
  kind?: InputMaybe<TaskKind>;
  /** Key of the organisation. Danish: organisation. */
  organisation?: InputMaybe<Scalars['String']['input']>;
};

/** Which statements; all given conditions must hold. Danish: udsagnsfilter. */
export type StatementFilter = {
  /** What they are about. Danish: kategori. */
  category?: InputMaybe<StatementCategory>;
  /** Kind of body. Danish: organtype. */
  bodyKind?: InputMaybe<BodyKind>;
  /** Level. Danish: niveau. */
  level?: InputMaybe<Level>;
  /** How binding. Danish: forpligtelsesgrad. */
  strength?: InputMaybe<Strength>;
  /** Key of the organisation. Danish: organisation. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Key of a source document. Danish: dokument. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** Key of a section, together with the document. Danish: afsnit. */
  section?: InputMaybe<Scalars['String']['input']>;
};

/** Which organisations; all given conditions must hold. Danish: organisationsfilter. */
export type OrganisationFilter = {
  /** What kind. Danish: organisationstype. */
  kind?: InputMaybe<OrganisationKind>;
  /** Code of the region. Danish: regionskode. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Task objects. Danish: side af opgaver. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<TaskEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Task>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Task page. Danish: element i side af opgaver. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Task;
};

/** A page of Statement objects. Danish: side af udsagn. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<StatementEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Statement>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Statement page. Danish: element i side af udsagn. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Statement;
};

/** A page of Organisation objects. Danish: side af organisationer. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** Objects with their cursors. Danish: elementer med markør. */
  edges: Array<OrganisationEdge>;
  /** The objects alone. Danish: elementer. */
  nodes: Array<Organisation>;
  /** Where the page lies. Danish: sideoplysninger. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. Danish: antal i alt. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a Organisation page. Danish: element i side af organisationer. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Where to continue from. Danish: markør. */
  cursor: Scalars['String']['output'];
  /** The object. Danish: objekt. */
  node: Organisation;
};

/** Which list a task stands in. Danish: opgavetype. */
export type TaskKind =
  /** The short list of the figure. Danish: kort form. */
  | 'SUMMARY'
  /** The general description. Danish: generel beskrivelse. */
  | 'GENERAL'
  /** The law, as the booklet tells it. Danish: lovens opgaver. */
  | 'STATUTORY'
  /** Of a group without a statutory part. Danish: rådgivende opgave. */
  | 'ADVISORY';

/** What a statement is about. Danish: kategori. */
export type StatementCategory =
  /** How the structure is set up. Danish: struktur. */
  | 'STRUCTURE'
  /** Who has authority. Danish: myndighedsansvar. */
  | 'AUTHORITY'
  /** Groups of citizens to cooperate on. Danish: målgruppe. */
  | 'TARGET_GROUP'
  /** What clusters typically work with. Danish: samarbejdsemne. */
  | 'COOPERATION_TOPIC'
  /** Main challenge of the health service. Danish: udfordring. */
  | 'CHALLENGE'
  /** Focus area of the reform of 2022. Danish: fokusområde. */
  | 'FOCUS_AREA'
  /** What the municipalities expect. Danish: forventning. */
  | 'EXPECTATION'
  /** What should be reached after one year. Danish: ambition. */
  | 'AMBITION'
  /** How a body works. Danish: arbejdsregel. */
  | 'WORKING_RULE'
  /** How joint funds may be used. Danish: regel om fælles midler. */
  | 'FUND_RULE'
  /** How a municipality finds its cluster. Danish: regel om klyngetilhør. */
  | 'AFFILIATION_RULE'
  /** A kind of concern about affiliation. Danish: bekymring om klyngetilhør. */
  | 'AFFILIATION_CONCERN'
  /** How a concern is met. Danish: løsning om klyngetilhør. */
  | 'AFFILIATION_SOLUTION'
  /** How a health agreement comes about. Danish: regel om sundhedsaftale. */
  | 'AGREEMENT_RULE'
  /** How a practice plan comes about. Danish: regel om praksisplan. */
  | 'PRACTICE_PLAN_RULE'
  /** What a practice plan must deal with. Danish: emne i praksisplan. */
  | 'PRACTICE_PLAN_TOPIC'
  /** What becomes of the earlier bodies. Danish: de tidligere udvalgs skæbne. */
  | 'PREDECESSOR_FATE'
  /** Who serves the bodies. Danish: sekretariatsbetjening. */
  | 'SECRETARIAT_DUTY'
  /** How the municipalities are supported. Danish: understøttelse. */
  | 'SUPPORT'
  /** When the taskforce has succeeded. Danish: succeskriterium. */
  | 'SUCCESS_CRITERION'
  /** What an agenda may hold. Danish: dagsordenstema. */
  | 'AGENDA_THEME'
  /** Theme of the data package. Danish: datatema. */
  | 'DATA_THEME'
  /** How the bodies get data. Danish: dataunderstøttelse. */
  | 'DATA_SUPPORT'
  /** Principle asked for by the op-ed. Danish: princip. */
  | 'PRINCIPLE'
  /** What an organisation wants. Danish: holdning. */
  | 'POSITION'
  /** Hospitals being built. Danish: sygehusbyggeri. */
  | 'CONSTRUCTION';

/** What kind of organisation. Danish: organisationstype. */
export type OrganisationKind =
  /** A sector of the health service. Danish: sektor. */
  | 'SECTOR'
  /** An association. Danish: forening. */
  | 'ASSOCIATION'
  /** An authority. Danish: myndighed. */
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
    | ( ChairRuleRecord )
  ;
  MembershipMember:
    | ( MunicipalityView )
    | ( HospitalView )
    | ( OrganisationView )
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
  SearchHit:
    | ( RegionView )
    | ( MunicipalityView )
    | ( HospitalView )
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( OrganisationView )
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
    | ( FundingRoundRecord )
    | ( KeyFigureRecord )
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
    | ( ChairRuleRecord )
    | ( CadenceRuleRecord )
    | ( InvolvementDutyRecord )
    | ( VariationRuleRecord )
    | ( DocumentRecord )
    | ( LegalEventRecord )
    | ( ClaimRecord )
    | ( DoubtView )
    | ( TaskView )
    | ( StatementView )
    | ( OrganisationView )
  ;
  Fact:
    | ( HealthAgreementView )
    | ( PracticePlanView )
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
    | ( MembershipView )
    | ( SuccessionView )
    | ( FundingRoundRecord )
    | ( KeyFigureRecord )
    | ( IdentifierView )
    | ( InitiativeView )
    | ( RegionView )
    | ( MunicipalityView )
    | ( HospitalView )
    | ( RepresentationRuleView )
    | ( ChairRuleRecord )
    | ( CadenceRuleRecord )
    | ( InvolvementDutyRecord )
    | ( VariationRuleRecord )
    | ( LegalEventRecord )
    | ( ClaimRecord )
    | ( DoubtView )
    | ( TaskView )
    | ( StatementView )
    | ( OrganisationView )
  ;
  Body:
    | ( ClusterView )
    | ( SsuView )
    | ( CommitteeView )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Language: Language;
  Evidence: Evidence;
  OrderDirection: OrderDirection;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Provenance: ResolverTypeWrapper<Citation>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  HealthAgreementPayload: ResolverTypeWrapper<Omit<HealthAgreementPayload, 'healthAgreement' | 'warnings'> & { healthAgreement: ResolversTypes['HealthAgreement'], warnings: Array<ResolversTypes['Obstacle']> }>;
  PracticePlanPayload: ResolverTypeWrapper<Omit<PracticePlanPayload, 'practicePlan' | 'warnings'> & { practicePlan: ResolversTypes['PracticePlan'], warnings: Array<ResolversTypes['Obstacle']> }>;
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
  HealthAgreement: ResolverTypeWrapper<HealthAgreementView>;
  AgreementParties: ResolverTypeWrapper<Omit<AgreementParties, 'region' | 'municipalities'> & { region?: Maybe<ResolversTypes['Region']>, municipalities: Array<ResolversTypes['Municipality']> }>;
  AgreementParty: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementParty']>;
  Approval: ResolverTypeWrapper<ApprovalModel>;
  ApprovalStatus: ApprovalStatus;
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
  HealthAgreementStatus: HealthAgreementStatus;
  PracticePlanStatus: PracticePlanStatus;
  Person: ResolverTypeWrapper<PersonView>;
  Appointment: ResolverTypeWrapper<AppointmentView>;
  Chairmanship: ResolverTypeWrapper<ChairmanshipView>;
  LocalAgreement: ResolverTypeWrapper<LocalAgreementView>;
  Involvement: ResolverTypeWrapper<InvolvementView>;
  Composition: ResolverTypeWrapper<CompositionView>;
  Seat: ResolverTypeWrapper<SeatView>;
  Chair: ResolverTypeWrapper<ChairView>;
  Finding: ResolverTypeWrapper<FindingModel>;
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
  PersonOffice: PersonOffice;
  AppointmentKind: AppointmentKind;
  CompositionStatus: CompositionStatus;
  FindingSeverity: FindingSeverity;
  FindingCode: FindingCode;
  AuditRecord: ResolverTypeWrapper<AuditRecordModel>;
  AuditRow: ResolverTypeWrapper<AuditRow>;
  Role: Role;
  AuditFilter: AuditFilter;
  AuditRecordConnection: ResolverTypeWrapper<Omit<AuditRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditRecordEdge']>, nodes: Array<ResolversTypes['AuditRecord']> }>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  ErasePersonInput: ErasePersonInput;
  NameMention: ResolverTypeWrapper<NameMention>;
  ErasePersonPayload: ResolverTypeWrapper<Omit<ErasePersonPayload, 'person' | 'warnings'> & { person: ResolversTypes['Person'], warnings: Array<ResolversTypes['Finding']> }>;
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
  BodyKind: BodyKind;
  Level: Level;
  MemberRole: MemberRole;
  SuccessionKind: SuccessionKind;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ChangeFilter: ChangeFilter;
  ChangePage: ResolverTypeWrapper<ChangePageModel>;
  ChangeRecord: ResolverTypeWrapper<PublicChangeModel>;
  ChangeSubject: ResolverTypeWrapper<ChangeSubject>;
  ChangedRow: ResolverTypeWrapper<ChangedRow>;
  ChangeEffects: ResolverTypeWrapper<ChangeEffects>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  FundingRound: ResolverTypeWrapper<FundingRoundRecord>;
  Money: ResolverTypeWrapper<MoneyModel>;
  KeyFigure: ResolverTypeWrapper<KeyFigureRecord>;
  ModelStatus: ModelStatus;
  KeyFigureTopic: KeyFigureTopic;
  Unit: Unit;
  Perspective: Perspective;
  JointFund: ResolverTypeWrapper<JointFundView>;
  FundEntry: ResolverTypeWrapper<FundEntryView>;
  InitiativeMoney: ResolverTypeWrapper<InitiativeMoneyModel>;
  JointFundFilter: JointFundFilter;
  JointFundConnection: ResolverTypeWrapper<Omit<JointFundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JointFundEdge']>, nodes: Array<ResolversTypes['JointFund']> }>;
  JointFundEdge: ResolverTypeWrapper<Omit<JointFundEdge, 'node'> & { node: ResolversTypes['JointFund'] }>;
  JointFundStage: JointFundStage;
  FundEntryKind: FundEntryKind;
  ContributionBasis: ContributionBasis;
  FundPurpose: FundPurpose;
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
  JointFundPayload: ResolverTypeWrapper<Omit<JointFundPayload, 'jointFund' | 'warnings'> & { jointFund: ResolversTypes['JointFund'], warnings: Array<ResolversTypes['Obstacle']> }>;
  ShareMunicipalityPayload: ResolverTypeWrapper<Omit<ShareMunicipalityPayload, 'municipality' | 'warnings'> & { municipality: ResolversTypes['Municipality'], warnings: Array<ResolversTypes['Finding']> }>;
  SetRegionalRatePayload: ResolverTypeWrapper<Omit<SetRegionalRatePayload, 'regionalRate' | 'warnings'> & { regionalRate: ResolversTypes['RegionalRate'], warnings: Array<ResolversTypes['Finding']> }>;
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
  GoalStage: GoalStage;
  GoalStatus: GoalStatus;
  DataTheme: ResolverTypeWrapper<Omit<DataTheme, 'theme' | 'goals'> & { theme: ResolversTypes['Statement'], goals: Array<ResolversTypes['Goal']> }>;
  Indicators: ResolverTypeWrapper<Omit<Indicators, 'themes' | 'others' | 'keyFigures'> & { themes: Array<ResolversTypes['DataTheme']>, others: Array<ResolversTypes['Goal']>, keyFigures: Array<ResolversTypes['KeyFigure']> }>;
  GoalPayload: ResolverTypeWrapper<Omit<GoalPayload, 'goal' | 'warnings'> & { goal: ResolversTypes['Goal'], warnings: Array<ResolversTypes['Obstacle']> }>;
  SetGoalInput: SetGoalInput;
  RecordMeasurementInput: RecordMeasurementInput;
  CloseGoalInput: CloseGoalInput;
  WithdrawGoalInput: WithdrawGoalInput;
  GoalOutcome: GoalOutcome;
  Identifier: ResolverTypeWrapper<IdentifierView>;
  OfficialIdentifierSystem: OfficialIdentifierSystem;
  IdentifierOwner: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentifierOwner']>;
  RecordIdentifierInput: RecordIdentifierInput;
  EndIdentifierInput: EndIdentifierInput;
  RecordIdentifierPayload: ResolverTypeWrapper<Omit<RecordIdentifierPayload, 'identifier' | 'warnings'> & { identifier: ResolversTypes['Identifier'], warnings: Array<ResolversTypes['Finding']> }>;
  EndIdentifierPayload: ResolverTypeWrapper<Omit<EndIdentifierPayload, 'identifier' | 'warnings'> & { identifier: ResolversTypes['Identifier'], warnings: Array<ResolversTypes['Finding']> }>;
  Initiative: ResolverTypeWrapper<InitiativeView>;
  Spread: ResolverTypeWrapper<SpreadModel>;
  InitiativeFilter: InitiativeFilter;
  InitiativeConnection: ResolverTypeWrapper<Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativePhase: InitiativePhase;
  SpreadScope: SpreadScope;
  InitiativePayload: ResolverTypeWrapper<Omit<InitiativePayload, 'initiative' | 'warnings'> & { initiative: ResolversTypes['Initiative'], warnings: Array<ResolversTypes['Obstacle']> }>;
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
  ActingParty: ActingParty;
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
  MeetingStatus: MeetingStatus;
  ConstitutionItem: ConstitutionItem;
  AffiliationConcernKind: AffiliationConcernKind;
  AppointPayload: ResolverTypeWrapper<Omit<AppointPayload, 'appointment' | 'warnings'> & { appointment: ResolversTypes['Appointment'], warnings: Array<ResolversTypes['Finding']> }>;
  EndAppointmentPayload: ResolverTypeWrapper<Omit<EndAppointmentPayload, 'appointment' | 'warnings'> & { appointment: ResolversTypes['Appointment'], warnings: Array<ResolversTypes['Finding']> }>;
  ReplaceAppointeePayload: ResolverTypeWrapper<Omit<ReplaceAppointeePayload, 'appointment' | 'warnings'> & { appointment: ResolversTypes['Appointment'], warnings: Array<ResolversTypes['Finding']> }>;
  DesignateChairPayload: ResolverTypeWrapper<Omit<DesignateChairPayload, 'chairmanship' | 'warnings'> & { chairmanship: ResolversTypes['Chairmanship'], warnings: Array<ResolversTypes['Finding']> }>;
  RecordLocalAgreementPayload: ResolverTypeWrapper<Omit<RecordLocalAgreementPayload, 'localAgreement' | 'warnings'> & { localAgreement: ResolversTypes['LocalAgreement'], warnings: Array<ResolversTypes['Finding']> }>;
  InvolvePatientsPayload: ResolverTypeWrapper<Omit<InvolvePatientsPayload, 'involvement' | 'warnings'> & { involvement: ResolversTypes['Involvement'], warnings: Array<ResolversTypes['Finding']> }>;
  AddClusterMemberPayload: ResolverTypeWrapper<Omit<AddClusterMemberPayload, 'membership' | 'warnings'> & { membership: ResolversTypes['Membership'], warnings: Array<ResolversTypes['Finding']> }>;
  EndClusterMemberPayload: ResolverTypeWrapper<Omit<EndClusterMemberPayload, 'membership' | 'warnings'> & { membership: ResolversTypes['Membership'], warnings: Array<ResolversTypes['Finding']> }>;
  RenameBodyPayload: ResolverTypeWrapper<Omit<RenameBodyPayload, 'body' | 'warnings'> & { body: ResolversTypes['Body'], warnings: Array<ResolversTypes['Finding']> }>;
  EstablishBodyPayload: ResolverTypeWrapper<Omit<EstablishBodyPayload, 'body' | 'warnings'> & { body: ResolversTypes['Body'], warnings: Array<ResolversTypes['Finding']> }>;
  EndBodyPayload: ResolverTypeWrapper<Omit<EndBodyPayload, 'body' | 'warnings'> & { body: ResolversTypes['Body'], warnings: Array<ResolversTypes['Finding']> }>;
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
  ScheduleMeetingPayload: ResolverTypeWrapper<Omit<ScheduleMeetingPayload, 'meeting' | 'warnings'> & { meeting: ResolversTypes['Meeting'], warnings: Array<ResolversTypes['Finding']> }>;
  HoldMeetingPayload: ResolverTypeWrapper<Omit<HoldMeetingPayload, 'meeting' | 'warnings'> & { meeting: ResolversTypes['Meeting'], warnings: Array<ResolversTypes['Finding']> }>;
  CancelMeetingPayload: ResolverTypeWrapper<Omit<CancelMeetingPayload, 'meeting' | 'warnings'> & { meeting: ResolversTypes['Meeting'], warnings: Array<ResolversTypes['Finding']> }>;
  DecideConstitutionPayload: ResolverTypeWrapper<Omit<DecideConstitutionPayload, 'constitutionDecision' | 'warnings'> & { constitutionDecision: ResolversTypes['ConstitutionDecision'], warnings: Array<ResolversTypes['Finding']> }>;
  AssignSecretariatPayload: ResolverTypeWrapper<Omit<AssignSecretariatPayload, 'secretariatParty' | 'warnings'> & { secretariatParty: ResolversTypes['SecretariatParty'], warnings: Array<ResolversTypes['Finding']> }>;
  RaiseAffiliationConcernPayload: ResolverTypeWrapper<Omit<RaiseAffiliationConcernPayload, 'affiliationConcern' | 'warnings'> & { affiliationConcern: ResolversTypes['AffiliationConcern'], warnings: Array<ResolversTypes['Finding']> }>;
  ResolveAffiliationConcernPayload: ResolverTypeWrapper<Omit<ResolveAffiliationConcernPayload, 'affiliationConcern' | 'warnings'> & { affiliationConcern: ResolversTypes['AffiliationConcern'], warnings: Array<ResolversTypes['Finding']> }>;
  RepresentMunicipalityPayload: ResolverTypeWrapper<Omit<RepresentMunicipalityPayload, 'representation' | 'warnings'> & { representation: ResolversTypes['Representation'], warnings: Array<ResolversTypes['Finding']> }>;
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
  Region: ResolverTypeWrapper<RegionView>;
  Municipality: ResolverTypeWrapper<MunicipalityView>;
  Hospital: ResolverTypeWrapper<HospitalView>;
  Name: ResolverTypeWrapper<NameRecord>;
  NameKind: NameKind;
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
  ChairRule: ResolverTypeWrapper<ChairRuleRecord>;
  CadenceRule: ResolverTypeWrapper<CadenceRuleRecord>;
  MeetingWindow: ResolverTypeWrapper<MeetingWindow>;
  InvolvementDuty: ResolverTypeWrapper<InvolvementDutyRecord>;
  VariationRule: ResolverTypeWrapper<VariationRuleRecord>;
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
  SeatKind: SeatKind;
  SeatPer: SeatPer;
  Appointer: Appointer;
  Binding: Binding;
  Office: Office;
  ChairRole: ChairRole;
  Side: Side;
  Field: Field;
  InvolvementKind: InvolvementKind;
  InvolvedParty: InvolvedParty;
  VariationParty: VariationParty;
  CadenceSource: CadenceSource;
  Strength: Strength;
  IdentifierSystem: IdentifierSystem;
  ResolveRequest: ResolveRequest;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  ResolvedMatch: ResolverTypeWrapper<Match>;
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>;
  SearchType: SearchType;
  SearchHitConnection: ResolverTypeWrapper<Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchHitEdge']>, nodes: Array<ResolversTypes['SearchHit']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  Document: ResolverTypeWrapper<DocumentRecord>;
  Section: ResolverTypeWrapper<SectionModel>;
  LegalEvent: ResolverTypeWrapper<LegalEventRecord>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  Doubt: ResolverTypeWrapper<DoubtView>;
  DataQuality: ResolverTypeWrapper<Omit<DataQuality, 'issues'> & { issues: Array<ResolversTypes['QualityIssue']> }>;
  QualityIssue: ResolverTypeWrapper<QualityIssueModel>;
  QualityCount: ResolverTypeWrapper<QualityCount>;
  DoubtFilter: DoubtFilter;
  QualityFilter: QualityFilter;
  DoubtConnection: ResolverTypeWrapper<Omit<DoubtConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DoubtEdge']>, nodes: Array<ResolversTypes['Doubt']> }>;
  DoubtEdge: ResolverTypeWrapper<Omit<DoubtEdge, 'node'> & { node: ResolversTypes['Doubt'] }>;
  DocumentKind: DocumentKind;
  LegalEventKind: LegalEventKind;
  DoubtKind: DoubtKind;
  Severity: Severity;
  QualityCode: QualityCode;
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
  TaskKind: TaskKind;
  StatementCategory: StatementCategory;
  OrganisationKind: OrganisationKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  String: Scalars['String']['output'];
  Provenance: Citation;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  HealthAgreementPayload: Omit<HealthAgreementPayload, 'healthAgreement' | 'warnings'> & { healthAgreement: ResolversParentTypes['HealthAgreement'], warnings: Array<ResolversParentTypes['Obstacle']> };
  PracticePlanPayload: Omit<PracticePlanPayload, 'practicePlan' | 'warnings'> & { practicePlan: ResolversParentTypes['PracticePlan'], warnings: Array<ResolversParentTypes['Obstacle']> };
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
  Seat: SeatView;
  Chair: ChairView;
  Finding: FindingModel;
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
  ErasePersonPayload: Omit<ErasePersonPayload, 'person' | 'warnings'> & { person: ResolversParentTypes['Person'], warnings: Array<ResolversParentTypes['Finding']> };
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
  Subscription: Record<PropertyKey, never>;
  ChangeFilter: ChangeFilter;
  ChangePage: ChangePageModel;
  ChangeRecord: PublicChangeModel;
  ChangeSubject: ChangeSubject;
  ChangedRow: ChangedRow;
  ChangeEffects: ChangeEffects;
  JSON: Scalars['JSON']['output'];
  FundingRound: FundingRoundRecord;
  Money: MoneyModel;
  KeyFigure: KeyFigureRecord;
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
  JointFundPayload: Omit<JointFundPayload, 'jointFund' | 'warnings'> & { jointFund: ResolversParentTypes['JointFund'], warnings: Array<ResolversParentTypes['Obstacle']> };
  ShareMunicipalityPayload: Omit<ShareMunicipalityPayload, 'municipality' | 'warnings'> & { municipality: ResolversParentTypes['Municipality'], warnings: Array<ResolversParentTypes['Finding']> };
  SetRegionalRatePayload: Omit<SetRegionalRatePayload, 'regionalRate' | 'warnings'> & { regionalRate: ResolversParentTypes['RegionalRate'], warnings: Array<ResolversParentTypes['Finding']> };
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
  GoalPayload: Omit<GoalPayload, 'goal' | 'warnings'> & { goal: ResolversParentTypes['Goal'], warnings: Array<ResolversParentTypes['Obstacle']> };
  SetGoalInput: SetGoalInput;
  RecordMeasurementInput: RecordMeasurementInput;
  CloseGoalInput: CloseGoalInput;
  WithdrawGoalInput: WithdrawGoalInput;
  Identifier: IdentifierView;
  IdentifierOwner: ResolversUnionTypes<ResolversParentTypes>['IdentifierOwner'];
  RecordIdentifierInput: RecordIdentifierInput;
  EndIdentifierInput: EndIdentifierInput;
  RecordIdentifierPayload: Omit<RecordIdentifierPayload, 'identifier' | 'warnings'> & { identifier: ResolversParentTypes['Identifier'], warnings: Array<ResolversParentTypes['Finding']> };
  EndIdentifierPayload: Omit<EndIdentifierPayload, 'identifier' | 'warnings'> & { identifier: ResolversParentTypes['Identifier'], warnings: Array<ResolversParentTypes['Finding']> };
  Initiative: InitiativeView;
  Spread: SpreadModel;
  InitiativeFilter: InitiativeFilter;
  InitiativeConnection: Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativePayload: Omit<InitiativePayload, 'initiative' | 'warnings'> & { initiative: ResolversParentTypes['Initiative'], warnings: Array<ResolversParentTypes['Obstacle']> };
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
  AppointPayload: Omit<AppointPayload, 'appointment' | 'warnings'> & { appointment: ResolversParentTypes['Appointment'], warnings: Array<ResolversParentTypes['Finding']> };
  EndAppointmentPayload: Omit<EndAppointmentPayload, 'appointment' | 'warnings'> & { appointment: ResolversParentTypes['Appointment'], warnings: Array<ResolversParentTypes['Finding']> };
  ReplaceAppointeePayload: Omit<ReplaceAppointeePayload, 'appointment' | 'warnings'> & { appointment: ResolversParentTypes['Appointment'], warnings: Array<ResolversParentTypes['Finding']> };
  DesignateChairPayload: Omit<DesignateChairPayload, 'chairmanship' | 'warnings'> & { chairmanship: ResolversParentTypes['Chairmanship'], warnings: Array<ResolversParentTypes['Finding']> };
  RecordLocalAgreementPayload: Omit<RecordLocalAgreementPayload, 'localAgreement' | 'warnings'> & { localAgreement: ResolversParentTypes['LocalAgreement'], warnings: Array<ResolversParentTypes['Finding']> };
  InvolvePatientsPayload: Omit<InvolvePatientsPayload, 'involvement' | 'warnings'> & { involvement: ResolversParentTypes['Involvement'], warnings: Array<ResolversParentTypes['Finding']> };
  AddClusterMemberPayload: Omit<AddClusterMemberPayload, 'membership' | 'warnings'> & { membership: ResolversParentTypes['Membership'], warnings: Array<ResolversParentTypes['Finding']> };
  EndClusterMemberPayload: Omit<EndClusterMemberPayload, 'membership' | 'warnings'> & { membership: ResolversParentTypes['Membership'], warnings: Array<ResolversParentTypes['Finding']> };
  RenameBodyPayload: Omit<RenameBodyPayload, 'body' | 'warnings'> & { body: ResolversParentTypes['Body'], warnings: Array<ResolversParentTypes['Finding']> };
  EstablishBodyPayload: Omit<EstablishBodyPayload, 'body' | 'warnings'> & { body: ResolversParentTypes['Body'], warnings: Array<ResolversParentTypes['Finding']> };
  EndBodyPayload: Omit<EndBodyPayload, 'body' | 'warnings'> & { body: ResolversParentTypes['Body'], warnings: Array<ResolversParentTypes['Finding']> };
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
  ScheduleMeetingPayload: Omit<ScheduleMeetingPayload, 'meeting' | 'warnings'> & { meeting: ResolversParentTypes['Meeting'], warnings: Array<ResolversParentTypes['Finding']> };
  HoldMeetingPayload: Omit<HoldMeetingPayload, 'meeting' | 'warnings'> & { meeting: ResolversParentTypes['Meeting'], warnings: Array<ResolversParentTypes['Finding']> };
  CancelMeetingPayload: Omit<CancelMeetingPayload, 'meeting' | 'warnings'> & { meeting: ResolversParentTypes['Meeting'], warnings: Array<ResolversParentTypes['Finding']> };
  DecideConstitutionPayload: Omit<DecideConstitutionPayload, 'constitutionDecision' | 'warnings'> & { constitutionDecision: ResolversParentTypes['ConstitutionDecision'], warnings: Array<ResolversParentTypes['Finding']> };
  AssignSecretariatPayload: Omit<AssignSecretariatPayload, 'secretariatParty' | 'warnings'> & { secretariatParty: ResolversParentTypes['SecretariatParty'], warnings: Array<ResolversParentTypes['Finding']> };
  RaiseAffiliationConcernPayload: Omit<RaiseAffiliationConcernPayload, 'affiliationConcern' | 'warnings'> & { affiliationConcern: ResolversParentTypes['AffiliationConcern'], warnings: Array<ResolversParentTypes['Finding']> };
  ResolveAffiliationConcernPayload: Omit<ResolveAffiliationConcernPayload, 'affiliationConcern' | 'warnings'> & { affiliationConcern: ResolversParentTypes['AffiliationConcern'], warnings: Array<ResolversParentTypes['Finding']> };
  RepresentMunicipalityPayload: Omit<RepresentMunicipalityPayload, 'representation' | 'warnings'> & { representation: ResolversParentTypes['Representation'], warnings: Array<ResolversParentTypes['Finding']> };
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
  Region: RegionView;
  Municipality: MunicipalityView;
  Hospital: HospitalView;
  Name: NameRecord;
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
  ChairRule: ChairRuleRecord;
  CadenceRule: CadenceRuleRecord;
  MeetingWindow: MeetingWindow;
  InvolvementDuty: InvolvementDutyRecord;
  VariationRule: VariationRuleRecord;
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
  ResolveRequest: ResolveRequest;
  Resolution: ResolutionModel;
  ResolvedMatch: Match;
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit'];
  SearchHitConnection: Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchHitEdge']>, nodes: Array<ResolversParentTypes['SearchHit']> };
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  Document: DocumentRecord;
  Section: SectionModel;
  LegalEvent: LegalEventRecord;
  Claim: ClaimRecord;
  Doubt: DoubtView;
  DataQuality: Omit<DataQuality, 'issues'> & { issues: Array<ResolversParentTypes['QualityIssue']> };
  QualityIssue: QualityIssueModel;
  QualityCount: QualityCount;
  DoubtFilter: DoubtFilter;
  QualityFilter: QualityFilter;
  DoubtConnection: Omit<DoubtConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DoubtEdge']>, nodes: Array<ResolversParentTypes['Doubt']> };
  DoubtEdge: Omit<DoubtEdge, 'node'> & { node: ResolversParentTypes['Doubt'] };
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
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'HealthAgreement' | 'PracticePlan' | 'Person' | 'Appointment' | 'Chairmanship' | 'LocalAgreement' | 'Involvement' | 'Cluster' | 'Ssu' | 'Committee' | 'BodyLevel' | 'Membership' | 'Succession' | 'FundingRound' | 'KeyFigure' | 'JointFund' | 'FundEntry' | 'PopulationSet' | 'Goal' | 'Identifier' | 'Initiative' | 'Meeting' | 'ConstitutionDecision' | 'SecretariatParty' | 'AffiliationConcern' | 'Representation' | 'Region' | 'Municipality' | 'Hospital' | 'RepresentationRule' | 'ChairRule' | 'CadenceRule' | 'InvolvementDuty' | 'VariationRule' | 'Document' | 'LegalEvent' | 'Claim' | 'Doubt' | 'Task' | 'Statement' | 'Organisation', ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'HealthAgreement' | 'PracticePlan' | 'Cluster' | 'Ssu' | 'Committee' | 'Membership' | 'Succession' | 'FundingRound' | 'KeyFigure' | 'Identifier' | 'Initiative' | 'Region' | 'Municipality' | 'Hospital' | 'RepresentationRule' | 'ChairRule' | 'CadenceRule' | 'InvolvementDuty' | 'VariationRule' | 'LegalEvent' | 'Claim' | 'Doubt' | 'Task' | 'Statement' | 'Organisation', ParentType, ContextType>;
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
  healthAgreements?: Resolver<ResolversTypes['HealthAgreementConnection'], ParentType, ContextType, Partial<QueryHealthAgreementsArgs>>;
  healthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreement']>, ParentType, ContextType, RequireFields<QueryHealthAgreementArgs, 'key'>>;
  practicePlans?: Resolver<ResolversTypes['PracticePlanConnection'], ParentType, ContextType, Partial<QueryPracticePlansArgs>>;
  practicePlan?: Resolver<Maybe<ResolversTypes['PracticePlan']>, ParentType, ContextType, RequireFields<QueryPracticePlanArgs, 'key'>>;
  compositionReport?: Resolver<ResolversTypes['CompositionReport'], ParentType, ContextType, Partial<QueryCompositionReportArgs>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'key'>>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<QueryAppointmentsArgs>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, Partial<QueryChairmanshipsArgs>>;
  localAgreements?: Resolver<ResolversTypes['LocalAgreementConnection'], ParentType, ContextType, Partial<QueryLocalAgreementsArgs>>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, Partial<QueryInvolvementsArgs>>;
  auditRecords?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, Partial<QueryAuditRecordsArgs>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<QueryClusterArgs, 'key'>>;
  clusters?: Resolver<ResolversTypes['ClusterConnection'], ParentType, ContextType, Partial<QueryClustersArgs>>;
  ssu?: Resolver<Maybe<ResolversTypes['Ssu']>, ParentType, ContextType, Partial<QuerySsuArgs>>;
  ssus?: Resolver<ResolversTypes['SsuConnection'], ParentType, ContextType, Partial<QuerySsusArgs>>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, RequireFields<QueryCommitteeArgs, 'key'>>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, Partial<QueryCommitteesArgs>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'key'>>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, Partial<QueryBodiesArgs>>;
  changes?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'after' | 'first'>>;
  fundingRounds?: Resolver<Array<ResolversTypes['FundingRound']>, ParentType, ContextType, Partial<QueryFundingRoundsArgs>>;
  jointFunds?: Resolver<ResolversTypes['JointFundConnection'], ParentType, ContextType, Partial<QueryJointFundsArgs>>;
  jointFund?: Resolver<Maybe<ResolversTypes['JointFund']>, ParentType, ContextType, RequireFields<QueryJointFundArgs, 'key'>>;
  fundingModel?: Resolver<Maybe<ResolversTypes['FundingModel']>, ParentType, ContextType, RequireFields<QueryFundingModelArgs, 'year' | 'clusterKey'>>;
  populationSets?: Resolver<Array<ResolversTypes['PopulationSet']>, ParentType, ContextType>;
  keyFigures?: Resolver<Array<ResolversTypes['KeyFigure']>, ParentType, ContextType, Partial<QueryKeyFiguresArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'key'>>;
  representations?: Resolver<ResolversTypes['RepresentationConnection'], ParentType, ContextType, Partial<QueryRepresentationsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, Partial<QueryMunicipalitiesArgs>>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType, RequireFields<QueryHospitalArgs, 'key'>>;
  hospitals?: Resolver<ResolversTypes['HospitalConnection'], ParentType, ContextType, Partial<QueryHospitalsArgs>>;
  representationRules?: Resolver<ResolversTypes['RepresentationRuleConnection'], ParentType, ContextType, Partial<QueryRepresentationRulesArgs>>;
  representationRule?: Resolver<Maybe<ResolversTypes['RepresentationRule']>, ParentType, ContextType, RequireFields<QueryRepresentationRuleArgs, 'key'>>;
  chairRules?: Resolver<ResolversTypes['ChairRuleConnection'], ParentType, ContextType, Partial<QueryChairRulesArgs>>;
  cadenceRules?: Resolver<ResolversTypes['CadenceRuleConnection'], ParentType, ContextType, Partial<QueryCadenceRulesArgs>>;
  involvementDuties?: Resolver<ResolversTypes['InvolvementDutyConnection'], ParentType, ContextType, Partial<QueryInvolvementDutiesArgs>>;
  variationRules?: Resolver<ResolversTypes['VariationRuleConnection'], ParentType, ContextType, Partial<QueryVariationRulesArgs>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  resolve?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType, RequireFields<QueryResolveArgs, 'system' | 'value'>>;
  resolveMany?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveManyArgs, 'requests'>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  legalEvents?: Resolver<Array<ResolversTypes['LegalEvent']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<QueryClaimsArgs>>;
  doubts?: Resolver<ResolversTypes['DoubtConnection'], ParentType, ContextType, Partial<QueryDoubtsArgs>>;
  dataQuality?: Resolver<ResolversTypes['DataQuality'], ParentType, ContextType, Partial<QueryDataQualityArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<QueryTasksArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'key'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'key'>>;
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
  erasePerson?: Resolver<Maybe<ResolversTypes['ErasePersonPayload']>, ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
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
};

export type HealthAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthAgreementPayload'] = ResolversParentTypes['HealthAgreementPayload']> = {
  healthAgreement?: Resolver<ResolversTypes['HealthAgreement'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PracticePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlanPayload'] = ResolversParentTypes['PracticePlanPayload']> = {
  practicePlan?: Resolver<ResolversTypes['PracticePlan'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HealthAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthAgreement'] = ResolversParentTypes['HealthAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
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
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
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
};

export type PracticePlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlanEdge'] = ResolversParentTypes['PracticePlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticePlan'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  status?: Resolver<ResolversTypes['CompositionStatus'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType>;
  chairs?: Resolver<Array<ResolversTypes['Chair']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  rule?: Resolver<ResolversTypes['RepresentationRule'], ParentType, ContextType>;
  requiredBy?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  standIns?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
};

export type ChairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chair'] = ResolversParentTypes['Chair']> = {
  rule?: Resolver<ResolversTypes['ChairRule'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChairRole'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingMessageArgs, 'language'>>;
  rule?: Resolver<Maybe<ResolversTypes['FindingRule']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['Because']>, ParentType, ContextType>;
};

export type FindingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingRule'] = ResolversParentTypes['FindingRule']> = {
  __resolveType: TypeResolveFn<'RepresentationRule' | 'ChairRule', ParentType, ContextType>;
};

export type BecauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Because'] = ResolversParentTypes['Because']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BecauseTextArgs, 'language'>>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type CompositionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionReport'] = ResolversParentTypes['CompositionReport']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['CompositionCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CompositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Composition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'Cluster' | 'Ssu' | 'Committee', ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  isAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['BodyLevel']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ClusterStatementsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<ClusterMembershipsArgs>>;
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
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
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
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  isAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['BodyLevel']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SsuStatementsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<SsuMembershipsArgs>>;
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
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SsuNoteArgs, 'language'>>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  healthAgreement?: Resolver<Maybe<ResolversTypes['HealthAgreement']>, ParentType, ContextType>;
  practicePlans?: Resolver<Array<ResolversTypes['PracticePlan']>, ParentType, ContextType>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  isAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['BodyLevel']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<CommitteeStatementsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<CommitteeMembershipsArgs>>;
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
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CommitteeNoteArgs, 'language'>>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyLevel'] = ResolversParentTypes['BodyLevel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodyLevelTextArgs, 'language'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RepresentationRule']>, ParentType, ContextType>;
  chairRules?: Resolver<Array<ResolversTypes['ChairRule']>, ParentType, ContextType>;
  cadenceRules?: Resolver<Array<ResolversTypes['CadenceRule']>, ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType, RequireFields<BodyLevelCadenceArgs, 'year'>>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<BodyLevelMeetingsArgs>>;
  involvement?: Resolver<Array<ResolversTypes['InvolvementDuty']>, ParentType, ContextType>;
  variation?: Resolver<Array<ResolversTypes['VariationRule']>, ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType, Partial<BodyLevelCompositionArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MembershipMember'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MembershipReasonArgs, 'language'>>;
  because?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MembershipNoteArgs, 'language'>>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipMember'] = ResolversParentTypes['MembershipMember']> = {
  __resolveType: TypeResolveFn<'Municipality' | 'Hospital' | 'Organisation', ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  predecessor?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SuccessionNoteArgs, 'language'>>;
  changeLog?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterConnection'] = ResolversParentTypes['ClusterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
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
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ChangedRow']>, ParentType, ContextType>;
  effects?: Resolver<Maybe<ResolversTypes['ChangeEffects']>, ParentType, ContextType>;
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

export type FundingRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingRound'] = ResolversParentTypes['FundingRound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FundingRoundNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  ore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dkk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyFigure'] = ResolversParentTypes['KeyFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['KeyFigureTopic'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['Perspective']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KeyFigurePopulationArgs, 'language'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KeyFigureTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<KeyFigureNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointFund'] = ResolversParentTypes['JointFund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
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
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShareMunicipalityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareMunicipalityPayload'] = ResolversParentTypes['ShareMunicipalityPayload']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetRegionalRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRegionalRatePayload'] = ResolversParentTypes['SetRegionalRatePayload']> = {
  regionalRate?: Resolver<ResolversTypes['RegionalRate'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['OfficialIdentifierSystem'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['IdentifierOwner'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
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
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndIdentifierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndIdentifierPayload'] = ResolversParentTypes['EndIdentifierPayload']> = {
  identifier?: Resolver<ResolversTypes['Identifier'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeNameArgs, 'language'>>;
  phase?: Resolver<ResolversTypes['InitiativePhase'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  targetGroups?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['MembershipMember']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendedFor?: Resolver<Maybe<ResolversTypes['SpreadScope']>, ParentType, ContextType>;
  spread?: Resolver<Array<ResolversTypes['Spread']>, ParentType, ContextType>;
  money?: Resolver<ResolversTypes['InitiativeMoney'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeTextArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['LifecycleStep']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['NextStep']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
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
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativePayload'] = ResolversParentTypes['InitiativePayload']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
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
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvitationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationCount'] = ResolversParentTypes['InvitationCount']> = {
  duty?: Resolver<ResolversTypes['InvolvementDuty'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConstitutionPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstitutionPoint'] = ResolversParentTypes['ConstitutionPoint']> = {
  item?: Resolver<ResolversTypes['ConstitutionItem'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['ConstitutionDecision']>, ParentType, ContextType>;
};

export type ConstitutionDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstitutionDecision'] = ResolversParentTypes['ConstitutionDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SecretariatPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretariatParty'] = ResolversParentTypes['SecretariatParty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
};

export type RepresentationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationEdge'] = ResolversParentTypes['RepresentationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Representation'], ParentType, ContextType>;
};

export type AppointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointPayload'] = ResolversParentTypes['AppointPayload']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAppointmentPayload'] = ResolversParentTypes['EndAppointmentPayload']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplaceAppointeePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceAppointeePayload'] = ResolversParentTypes['ReplaceAppointeePayload']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DesignateChairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignateChairPayload'] = ResolversParentTypes['DesignateChairPayload']> = {
  chairmanship?: Resolver<ResolversTypes['Chairmanship'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordLocalAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLocalAgreementPayload'] = ResolversParentTypes['RecordLocalAgreementPayload']> = {
  localAgreement?: Resolver<ResolversTypes['LocalAgreement'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvolvePatientsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvePatientsPayload'] = ResolversParentTypes['InvolvePatientsPayload']> = {
  involvement?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddClusterMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddClusterMemberPayload'] = ResolversParentTypes['AddClusterMemberPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndClusterMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndClusterMemberPayload'] = ResolversParentTypes['EndClusterMemberPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RenameBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameBodyPayload'] = ResolversParentTypes['RenameBodyPayload']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstablishBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishBodyPayload'] = ResolversParentTypes['EstablishBodyPayload']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndBodyPayload'] = ResolversParentTypes['EndBodyPayload']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScheduleMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleMeetingPayload'] = ResolversParentTypes['ScheduleMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldMeetingPayload'] = ResolversParentTypes['HoldMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CancelMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMeetingPayload'] = ResolversParentTypes['CancelMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecideConstitutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideConstitutionPayload'] = ResolversParentTypes['DecideConstitutionPayload']> = {
  constitutionDecision?: Resolver<ResolversTypes['ConstitutionDecision'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssignSecretariatPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignSecretariatPayload'] = ResolversParentTypes['AssignSecretariatPayload']> = {
  secretariatParty?: Resolver<ResolversTypes['SecretariatParty'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RaiseAffiliationConcernPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseAffiliationConcernPayload'] = ResolversParentTypes['RaiseAffiliationConcernPayload']> = {
  affiliationConcern?: Resolver<ResolversTypes['AffiliationConcern'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolveAffiliationConcernPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveAffiliationConcernPayload'] = ResolversParentTypes['ResolveAffiliationConcernPayload']> = {
  affiliationConcern?: Resolver<ResolversTypes['AffiliationConcern'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepresentMunicipalityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentMunicipalityPayload'] = ResolversParentTypes['RepresentMunicipalityPayload']> = {
  representation?: Resolver<ResolversTypes['Representation'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso3166?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RegionNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  representedIn?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<MunicipalityRepresentedInArgs, 'level'>>;
  affiliationConcerns?: Resolver<Array<ResolversTypes['AffiliationConcern']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MunicipalityNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hospital'] = ResolversParentTypes['Hospital']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HospitalNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type HospitalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HospitalEdge'] = ResolversParentTypes['HospitalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
};

export type RepresentationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationRule'] = ResolversParentTypes['RepresentationRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
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
  atLeastOneFrom?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  derivedFromChair?: Resolver<Maybe<ResolversTypes['ChairRole']>, ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Binding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RepresentationRuleTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
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
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
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
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChairRuleNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CadenceRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CadenceRule'] = ResolversParentTypes['CadenceRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
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
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CadenceRuleNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingWindow'] = ResolversParentTypes['MeetingWindow']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvolvementDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementDuty'] = ResolversParentTypes['InvolvementDuty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
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
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InvolvementDutyNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariationRule'] = ResolversParentTypes['VariationRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['VariationParty']>>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VariationRuleTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VariationRuleNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationRuleConnection'] = ResolversParentTypes['RepresentationRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RepresentationRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RepresentationRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type VariationRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariationRuleEdge'] = ResolversParentTypes['VariationRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VariationRule'], ParentType, ContextType>;
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
  successors?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'Region' | 'Municipality' | 'Hospital' | 'Cluster' | 'Ssu' | 'Committee' | 'Organisation', ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentNoteArgs, 'language'>>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectionTitleArgs, 'language'>>;
};

export type LegalEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEvent'] = ResolversParentTypes['LegalEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LegalEventKind'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LegalEventTitleArgs, 'language'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LegalEventTextArgs, 'language'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LegalEventNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contradictedBy?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Doubt'] = ResolversParentTypes['Doubt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DoubtKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DoubtTitleArgs, 'language'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DoubtTextArgs, 'language'>>;
  readings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DoubtReadingsArgs, 'language'>>;
  taken?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DoubtTakenArgs, 'language'>>;
  subjects?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DoubtNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['QualityIssue']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['QualityCount']>, ParentType, ContextType>;
};

export type QualityIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityIssue'] = ResolversParentTypes['QualityIssue']> = {
  code?: Resolver<ResolversTypes['QualityCode'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QualityIssueMessageArgs, 'language'>>;
  subjects?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
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

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyKind?: Resolver<Maybe<ResolversTypes['BodyKind']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relatedTo?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TaskTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TaskNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatementNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  hospitals?: Resolver<Array<ResolversTypes['Hospital']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganisationTextArgs, 'language'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganisationNoteArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
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
  Seat?: SeatResolvers<ContextType>;
  Chair?: ChairResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
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
  Subscription?: SubscriptionResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  ChangeRecord?: ChangeRecordResolvers<ContextType>;
  ChangeSubject?: ChangeSubjectResolvers<ContextType>;
  ChangedRow?: ChangedRowResolvers<ContextType>;
  ChangeEffects?: ChangeEffectsResolvers<ContextType>;
  JSON?: GraphQLScalarType;
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
  Resolution?: ResolutionResolvers<ContextType>;
  ResolvedMatch?: ResolvedMatchResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  LegalEvent?: LegalEventResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Doubt?: DoubtResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  QualityIssue?: QualityIssueResolvers<ContextType>;
  QualityCount?: QualityCountResolvers<ContextType>;
  DoubtConnection?: DoubtConnectionResolvers<ContextType>;
  DoubtEdge?: DoubtEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
};

