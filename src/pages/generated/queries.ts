/* Made from schema/pages/ by `npm run generate`; do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Kind of chair. Danish: formandspost. */
export type ChairRole =
  /** One of two people who chair together. Danish: medformand. */
  | 'CO_CHAIR'
  /** Sole chair. Danish: formand. */
  | 'CHAIR'
  /** Deputy of the chair. Danish: næstformand. */
  | 'VICE_CHAIR';

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

/** Stage in the lifecycle of a joint fund. Danish: stade for fælles midler. */
export type JointFundStage =
  /** Money can be moved. Danish: åben. */
  | 'OPEN'
  /** Settled for good, with balance 0. Danish: gjort op. */
  | 'CLOSED';

/** Language of a text. Danish: sprog. */
export type Language =
  /** Danish. Danish: dansk. */
  | 'DA'
  /** English. Danish: engelsk. */
  | 'EN';

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

/** Kind of name. Danish: navnetype. */
export type NameKind =
  /** The name in daily use. Danish: navn. */
  | 'NAME'
  /** The full official name. Danish: officielt navn. */
  | 'OFFICIAL_NAME'
  /** Another spelling of a name. Danish: anden stavemåde. */
  | 'ALIAS';

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

export type BodyPageQueryVariables = Exact<{
  key: string;
  asOf: string;
  language: Language;
  year: number;
}>;


export type BodyPageQuery = { body:
    | { __typename: 'Cluster', key: string, kind: BodyKind, term: string, operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, healthAgreement: { id: string, name: string } | null, initiatives: Array<{ phase: InitiativePhase, id: string, name: string }>, jointFunds: Array<{ id: string, year: number, stage: JointFundStage, balance: { dkk: string } }>, type: { id: string, key: string, name: string }, parent: { id: string, name: string } | null, region: { code: string, id: string, name: string } | null, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, memberships: { totalCount: number, nodes: Array<{ id: string, role: MemberRole, share: number | null, reason: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, because: { id: string, name: string } | null, member:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, levels: Array<{ id: string, level: Level, required: boolean | null, text: string, composition: { status: CompositionStatus, level: Level | null, compositionVersion: number | null, seats: Array<{ minimum: number | null, maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, key: string, seatKind: SeatKind, side: Side, appointedBy: Appointer | null, text: string }, requiredBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, key: string, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, findings: Array<{ code: FindingCode, severity: FindingSeverity, message: string, rule:
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
             | null, because: Array<{ text: string, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | Record<PropertyKey, never>
               | null }> }> }, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null }, meetings: Array<{ id: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }> }>, secretariat: { shared: boolean | null, parties: Array<{ id: string, name: string, side: Side, contact: string | null, lead: boolean }> }, goals: Array<{ id: string, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null }>, tasks: Array<{ id: string, kind: TaskKind, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | { __typename: 'Ssu', key: string, kind: BodyKind, term: string, operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, healthAgreement: { id: string, name: string } | null, clusters: Array<{ id: string, name: string }>, practicePlans: Array<{ status: PracticePlanStatus, id: string, name: string }>, type: { id: string, key: string, name: string }, parent: { id: string, name: string } | null, region: { code: string, id: string, name: string } | null, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, memberships: { totalCount: number, nodes: Array<{ id: string, role: MemberRole, share: number | null, reason: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, because: { id: string, name: string } | null, member:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, levels: Array<{ id: string, level: Level, required: boolean | null, text: string, composition: { status: CompositionStatus, level: Level | null, compositionVersion: number | null, seats: Array<{ minimum: number | null, maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, key: string, seatKind: SeatKind, side: Side, appointedBy: Appointer | null, text: string }, requiredBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, key: string, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, findings: Array<{ code: FindingCode, severity: FindingSeverity, message: string, rule:
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
             | null, because: Array<{ text: string, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | Record<PropertyKey, never>
               | null }> }> }, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null }, meetings: Array<{ id: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }> }>, secretariat: { shared: boolean | null, parties: Array<{ id: string, name: string, side: Side, contact: string | null, lead: boolean }> }, goals: Array<{ id: string, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null }>, tasks: Array<{ id: string, kind: TaskKind, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | { __typename: 'Committee', key: string, kind: BodyKind, term: string, operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, type: { id: string, key: string, name: string }, parent: { id: string, name: string } | null, region: { code: string, id: string, name: string } | null, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, memberships: { totalCount: number, nodes: Array<{ id: string, role: MemberRole, share: number | null, reason: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, because: { id: string, name: string } | null, member:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, levels: Array<{ id: string, level: Level, required: boolean | null, text: string, composition: { status: CompositionStatus, level: Level | null, compositionVersion: number | null, seats: Array<{ minimum: number | null, maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, key: string, seatKind: SeatKind, side: Side, appointedBy: Appointer | null, text: string }, requiredBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, key: string, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, findings: Array<{ code: FindingCode, severity: FindingSeverity, message: string, rule:
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
             | null, because: Array<{ text: string, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | Record<PropertyKey, never>
               | null }> }> }, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null }, meetings: Array<{ id: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }> }>, secretariat: { shared: boolean | null, parties: Array<{ id: string, name: string, side: Side, contact: string | null, lead: boolean }> }, goals: Array<{ id: string, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null }>, tasks: Array<{ id: string, kind: TaskKind, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
   | null };

export type ComposedFragment = { status: CompositionStatus, level: Level | null, compositionVersion: number | null, seats: Array<{ minimum: number | null, maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, key: string, seatKind: SeatKind, side: Side, appointedBy: Appointer | null, text: string }, requiredBy:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, key: string, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, findings: Array<{ code: FindingCode, severity: FindingSeverity, message: string, rule:
      | { id: string, key: string, text: string }
      | { id: string, key: string, text: string }
      | { id: string, key: string, text: string }
     | null, because: Array<{ text: string, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | Record<PropertyKey, never>
       | null }> }> };

export type SeatHolderFragment = { id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } };

export type FindingLineFragment = { code: FindingCode, severity: FindingSeverity, message: string, rule:
    | { id: string, key: string, text: string }
    | { id: string, key: string, text: string }
    | { id: string, key: string, text: string }
   | null, because: Array<{ text: string, subject:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | Record<PropertyKey, never>
     | null }> };

export type MeetingLineFragment = { id: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null };

export type GoalLineFragment = { id: string, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null };

export type ChangesPageQueryVariables = Exact<{
  from: string;
  to: string;
  language: Language;
}>;


export type ChangesPageQuery = { regionsBefore: { totalCount: number, nodes: Array<{ code: string, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }> }, municipalitiesBefore: { totalCount: number, nodes: Array<{ code: string, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, region: { code: string, id: string, name: string } | null, memberships: Array<{ id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }> }, hospitalsBefore: { totalCount: number, nodes: Array<{ id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, region: { code: string, id: string, name: string } | null, memberships: Array<{ id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }> }, organisationsBefore: { totalCount: number, nodes: Array<{ id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }> }, bodiesBefore: { totalCount: number, nodes: Array<
      | { operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , successor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
      | { operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , successor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
      | { operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , successor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
    > }, representationRulesBefore: { totalCount: number, nodes: Array<{ __typename: 'RepresentationRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, chairRulesBefore: { totalCount: number, nodes: Array<{ __typename: 'ChairRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, cadenceRulesBefore: { totalCount: number, nodes: Array<{ __typename: 'CadenceRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, involvementDutiesBefore: { totalCount: number, nodes: Array<{ __typename: 'InvolvementDuty', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, variationRulesBefore: { totalCount: number, nodes: Array<{ __typename: 'VariationRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, balanceRulesBefore: { totalCount: number, nodes: Array<{ __typename: 'BalanceRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, tasksBefore: { totalCount: number, nodes: Array<{ __typename: 'Task', id: string, ordinal: number, text: string, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string } | null, organisation: { name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, regionsAfter: { totalCount: number, nodes: Array<{ code: string, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }> }, municipalitiesAfter: { totalCount: number, nodes: Array<{ code: string, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, region: { code: string, id: string, name: string } | null, memberships: Array<{ id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }> }, hospitalsAfter: { totalCount: number, nodes: Array<{ id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, region: { code: string, id: string, name: string } | null, memberships: Array<{ id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }> }, organisationsAfter: { totalCount: number, nodes: Array<{ id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , successor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }> }, bodiesAfter: { totalCount: number, nodes: Array<
      | { operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , successor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
      | { operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , successor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
      | { operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, successions: Array<{ id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , successor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
    > }, representationRulesAfter: { totalCount: number, nodes: Array<{ __typename: 'RepresentationRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, chairRulesAfter: { totalCount: number, nodes: Array<{ __typename: 'ChairRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, cadenceRulesAfter: { totalCount: number, nodes: Array<{ __typename: 'CadenceRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, involvementDutiesAfter: { totalCount: number, nodes: Array<{ __typename: 'InvolvementDuty', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, variationRulesAfter: { totalCount: number, nodes: Array<{ __typename: 'VariationRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, balanceRulesAfter: { totalCount: number, nodes: Array<{ __typename: 'BalanceRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, tasksAfter: { totalCount: number, nodes: Array<{ __typename: 'Task', id: string, ordinal: number, text: string, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string } | null, organisation: { name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> } };

export type RegionComparedFragment = { code: string, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

export type MunicipalityComparedFragment = { code: string, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, region: { code: string, id: string, name: string } | null, memberships: Array<{ id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

export type HospitalComparedFragment = { id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, region: { code: string, id: string, name: string } | null, memberships: Array<{ id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

export type OrganisationComparedFragment = { id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type BodyCompared_Cluster_Fragment = { operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type BodyCompared_Ssu_Fragment = { operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type BodyCompared_Committee_Fragment = { operation: BodyOperation, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { code: string, id: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

export type BodyComparedFragment =
  | BodyCompared_Cluster_Fragment
  | BodyCompared_Ssu_Fragment
  | BodyCompared_Committee_Fragment
;

export type MembershipComparedFragment = { id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type SuccessionComparedFragment = { id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , successor:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type RepresentationRuleComparedFragment = { __typename: 'RepresentationRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type ChairRuleComparedFragment = { __typename: 'ChairRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type CadenceRuleComparedFragment = { __typename: 'CadenceRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type InvolvementDutyComparedFragment = { __typename: 'InvolvementDuty', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type VariationRuleComparedFragment = { __typename: 'VariationRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type BalanceRuleComparedFragment = { __typename: 'BalanceRule', id: string, ordinal: number, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type TaskComparedFragment = { __typename: 'Task', id: string, ordinal: number, text: string, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { key: string, name: string } | null, organisation: { name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_HealthAgreement_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_PracticePlan_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Cluster_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Ssu_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Committee_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Membership_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Succession_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_BodyType_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_BodyLevelRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_FundingRound_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_KeyFigure_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Identifier_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Initiative_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Region_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Municipality_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Hospital_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_RepresentationRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_ChairRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_CadenceRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_InvolvementDuty_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_VariationRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_BalanceRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_SeatAllocation_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_LegalEvent_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Claim_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Doubt_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Task_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Statement_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Told_Organisation_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type ToldFragment =
  | Told_HealthAgreement_Fragment
  | Told_PracticePlan_Fragment
  | Told_Cluster_Fragment
  | Told_Ssu_Fragment
  | Told_Committee_Fragment
  | Told_Membership_Fragment
  | Told_Succession_Fragment
  | Told_BodyType_Fragment
  | Told_BodyLevelRule_Fragment
  | Told_FundingRound_Fragment
  | Told_KeyFigure_Fragment
  | Told_Identifier_Fragment
  | Told_Initiative_Fragment
  | Told_Region_Fragment
  | Told_Municipality_Fragment
  | Told_Hospital_Fragment
  | Told_RepresentationRule_Fragment
  | Told_ChairRule_Fragment
  | Told_CadenceRule_Fragment
  | Told_InvolvementDuty_Fragment
  | Told_VariationRule_Fragment
  | Told_BalanceRule_Fragment
  | Told_SeatAllocation_Fragment
  | Told_LegalEvent_Fragment
  | Told_Claim_Fragment
  | Told_Doubt_Fragment
  | Told_Task_Fragment
  | Told_Statement_Fragment
  | Told_Organisation_Fragment
;

type Ending_HealthAgreement_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_PracticePlan_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Cluster_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Ssu_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Committee_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Membership_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Succession_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_BodyType_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_BodyLevelRule_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_FundingRound_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_KeyFigure_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Identifier_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Initiative_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Region_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Municipality_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Hospital_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_RepresentationRule_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_ChairRule_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_CadenceRule_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_InvolvementDuty_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_VariationRule_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_BalanceRule_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_SeatAllocation_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_LegalEvent_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Claim_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Doubt_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Task_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Statement_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type Ending_Organisation_Fragment = { basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

export type EndingFragment =
  | Ending_HealthAgreement_Fragment
  | Ending_PracticePlan_Fragment
  | Ending_Cluster_Fragment
  | Ending_Ssu_Fragment
  | Ending_Committee_Fragment
  | Ending_Membership_Fragment
  | Ending_Succession_Fragment
  | Ending_BodyType_Fragment
  | Ending_BodyLevelRule_Fragment
  | Ending_FundingRound_Fragment
  | Ending_KeyFigure_Fragment
  | Ending_Identifier_Fragment
  | Ending_Initiative_Fragment
  | Ending_Region_Fragment
  | Ending_Municipality_Fragment
  | Ending_Hospital_Fragment
  | Ending_RepresentationRule_Fragment
  | Ending_ChairRule_Fragment
  | Ending_CadenceRule_Fragment
  | Ending_InvolvementDuty_Fragment
  | Ending_VariationRule_Fragment
  | Ending_BalanceRule_Fragment
  | Ending_SeatAllocation_Fragment
  | Ending_LegalEvent_Fragment
  | Ending_Claim_Fragment
  | Ending_Doubt_Fragment
  | Ending_Task_Fragment
  | Ending_Statement_Fragment
  | Ending_Organisation_Fragment
;

export type MapPageQueryVariables = Exact<{
  asOf: string;
  language: Language;
}>;


export type MapPageQuery = { municipalities: { totalCount: number, nodes: Array<{ code: string, id: string, name: string, region: { code: string, id: string, name: string } | null, memberships: Array<{ role: MemberRole, evidence: Evidence, note: string | null, body:
          | { key: string, kind: BodyKind, id: string, name: string, type: { onePerRegion: boolean } }
          | { key: string, kind: BodyKind, id: string, name: string, type: { onePerRegion: boolean } }
          | { key: string, kind: BodyKind, id: string, name: string, type: { onePerRegion: boolean } }
         }> }> }, hospitals: { nodes: Array<{ id: string, name: string, clusters: Array<{ id: string, name: string }> }> }, compositionReport: { totalCount: number, nodes: Array<{ status: CompositionStatus, body:
        | { id: string }
        | { id: string }
        | { id: string }
      , seats: Array<{ vacant: number | null, requiredBy:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }> } };

export type MissingPageQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  body: string;
  hasBody: boolean;
  year: number;
  asOf: string;
  language: Language;
}>;


export type MissingPageQuery = { regions: { nodes: Array<{ code: string, name: string }> }, chosen?:
    | { key: string, name: string, region: { code: string, name: string } | null }
    | { key: string, name: string, region: { code: string, name: string } | null }
    | { key: string, name: string, region: { code: string, name: string } | null }
   | null, compositionReport: { totalCount: number, nodes: Array<{ status: CompositionStatus, level: Level | null, body:
        | { key: string, id: string, name: string, region: { name: string } | null }
        | { key: string, id: string, name: string, region: { name: string } | null }
        | { key: string, id: string, name: string, region: { name: string } | null }
      , seats: Array<{ vacant: number | null, rule: { id: string, seatKind: SeatKind, appointedBy: Appointer | null }, requiredBy:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }>, chairs: Array<{ vacant: number | null, role: ChairRole, side: Side, rule: { id: string } }>, findings: Array<{ code: FindingCode, severity: FindingSeverity, message: string, rule:
          | { id: string, key: string, text: string }
          | { id: string, key: string, text: string }
          | { id: string, key: string, text: string }
         | null, because: Array<{ text: string, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | Record<PropertyKey, never>
           | null }> }> }> }, bodies: { totalCount: number, nodes: Array<
      | { key: string, id: string, name: string, region: { code: string, name: string } | null, constitution: Array<{ item: ConstitutionItem, done: boolean | null }>, levels: Array<{ level: Level, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null, invitations: Array<{ missing: number | null, duty: { id: string, party: InvolvedParty } }> }, meetings: Array<{ id: string, date: string, title: string }> }> }
      | { key: string, id: string, name: string, region: { code: string, name: string } | null, constitution: Array<{ item: ConstitutionItem, done: boolean | null }>, levels: Array<{ level: Level, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null, invitations: Array<{ missing: number | null, duty: { id: string, party: InvolvedParty } }> }, meetings: Array<{ id: string, date: string, title: string }> }> }
      | { key: string, id: string, name: string, region: { code: string, name: string } | null, constitution: Array<{ item: ConstitutionItem, done: boolean | null }>, levels: Array<{ level: Level, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null, invitations: Array<{ missing: number | null, duty: { id: string, party: InvolvedParty } }> }, meetings: Array<{ id: string, date: string, title: string }> }> }
    > }, healthAgreements: { totalCount: number, nodes: Array<{ id: string, name: string, agreementStatus: HealthAgreementStatus, region: { code: string } | null, outstanding: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, missingInputs: Array<{ id: string, name: string }>, nextSteps: Array<{ action: string, text: string, by: Array<ActingParty>, possible: boolean, blockedBy: Array<{ message: string }> }> }> }, practicePlans: { totalCount: number, nodes: Array<{ id: string, name: string, planStatus: PracticePlanStatus, region: { code: string } | null, nextSteps: Array<{ action: string, text: string, by: Array<ActingParty>, possible: boolean, blockedBy: Array<{ message: string }> }> }> }, dataQuality: { issues: Array<{ code: QualityCode, severity: Severity, message: string, subjects: Array<
        | { id: string, name: string, region: { code: string } | null }
        | { id: string, name: string, region: { code: string } | null }
        | { id: string, name: string, region: { code: string } | null }
        | { id: string, name: string, region: { code: string } | null }
        | { id: string, name: string, region: { code: string } | null }
        | { id: string, body:
            | { id: string }
            | { id: string }
            | { id: string }
          , region: { code: string } | null }
        | { id: string }
        | { id: string, name: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string, name: string }
        | { id: string, name: string, code: string }
        | { id: string, name: string, region: { code: string } | null }
        | { id: string, name: string, region: { code: string } | null }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string, name: string }
      > }> } };

export type StepAheadFragment = { action: string, text: string, by: Array<ActingParty>, possible: boolean, blockedBy: Array<{ message: string }> };

export type MunicipalityPageQueryVariables = Exact<{
  key: string;
  asOf: string;
  language: Language;
}>;


export type MunicipalityPageQuery = { municipality: { code: string, officialName: string, id: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, region: { id: string, name: string } | null, ssu: { id: string, name: string } | null, memberships: Array<{ id: string, role: MemberRole, share: number | null, reason: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, because: { id: string, name: string } | null, body:
        | { kind: BodyKind, id: string, name: string }
        | { kind: BodyKind, id: string, name: string }
        | { kind: BodyKind, id: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, affiliationConcerns: Array<{ id: string, kind: AffiliationConcernKind, raisedOn: string, text: string, solution: string | null, resolvedOn: string | null }>, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, identifiers: Array<{ system: OfficialIdentifierSystem, value: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , successor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , successor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null };

type Sources_HealthAgreement_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_PracticePlan_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Cluster_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Ssu_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Committee_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Membership_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Succession_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_BodyType_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_BodyLevelRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_FundingRound_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_KeyFigure_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Identifier_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Initiative_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Region_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Municipality_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Hospital_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_RepresentationRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_ChairRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_CadenceRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_InvolvementDuty_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_VariationRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_BalanceRule_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_SeatAllocation_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_LegalEvent_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Claim_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Doubt_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Task_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Statement_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type Sources_Organisation_Fragment = { evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type SourcesFragment =
  | Sources_HealthAgreement_Fragment
  | Sources_PracticePlan_Fragment
  | Sources_Cluster_Fragment
  | Sources_Ssu_Fragment
  | Sources_Committee_Fragment
  | Sources_Membership_Fragment
  | Sources_Succession_Fragment
  | Sources_BodyType_Fragment
  | Sources_BodyLevelRule_Fragment
  | Sources_FundingRound_Fragment
  | Sources_KeyFigure_Fragment
  | Sources_Identifier_Fragment
  | Sources_Initiative_Fragment
  | Sources_Region_Fragment
  | Sources_Municipality_Fragment
  | Sources_Hospital_Fragment
  | Sources_RepresentationRule_Fragment
  | Sources_ChairRule_Fragment
  | Sources_CadenceRule_Fragment
  | Sources_InvolvementDuty_Fragment
  | Sources_VariationRule_Fragment
  | Sources_BalanceRule_Fragment
  | Sources_SeatAllocation_Fragment
  | Sources_LegalEvent_Fragment
  | Sources_Claim_Fragment
  | Sources_Doubt_Fragment
  | Sources_Task_Fragment
  | Sources_Statement_Fragment
  | Sources_Organisation_Fragment
;

export type CitationFragment = { section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } };

type Linked_HealthAgreement_Fragment = { id: string, name: string };

type Linked_PracticePlan_Fragment = { id: string, name: string };

type Linked_Person_Fragment = { id: string, name: string };

type Linked_Cluster_Fragment = { id: string, name: string };

type Linked_Ssu_Fragment = { id: string, name: string };

type Linked_Committee_Fragment = { id: string, name: string };

type Linked_BodyType_Fragment = { id: string, name: string };

type Linked_Initiative_Fragment = { id: string, name: string };

type Linked_SecretariatParty_Fragment = { id: string, name: string };

type Linked_Region_Fragment = { id: string, name: string };

type Linked_Municipality_Fragment = { id: string, name: string };

type Linked_Hospital_Fragment = { id: string, name: string };

type Linked_Name_Fragment = { name: string };

type Linked_Organisation_Fragment = { id: string, name: string };

type Linked_Webhook_Fragment = { name: string };

export type LinkedFragment =
  | Linked_HealthAgreement_Fragment
  | Linked_PracticePlan_Fragment
  | Linked_Person_Fragment
  | Linked_Cluster_Fragment
  | Linked_Ssu_Fragment
  | Linked_Committee_Fragment
  | Linked_BodyType_Fragment
  | Linked_Initiative_Fragment
  | Linked_SecretariatParty_Fragment
  | Linked_Region_Fragment
  | Linked_Municipality_Fragment
  | Linked_Hospital_Fragment
  | Linked_Name_Fragment
  | Linked_Organisation_Fragment
  | Linked_Webhook_Fragment
;

export type NeighboursFragment = { kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , successor:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type NameOverTimeFragment = { name: string, kind: NameKind, validFrom: string | null, validTo: string | null };

export type RegisterNumberFragment = { system: OfficialIdentifierSystem, value: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type SearchPageQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  anyTime: boolean;
  hasWords: boolean;
  language: Language;
}>;


export type SearchPageQuery = { search?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ passage: { language: Language, parts: Array<{ text: string, isMatch: boolean }> } | null, node:
        | { __typename: 'Region', id: string, asOf: string, validFrom: string | null, validTo: string | null, name: string }
        | { __typename: 'Municipality', id: string, asOf: string, validFrom: string | null, validTo: string | null, name: string, region: { name: string } | null }
        | { __typename: 'Hospital', id: string, asOf: string, validFrom: string | null, validTo: string | null, name: string, region: { name: string } | null }
        | { __typename: 'Cluster', id: string, asOf: string, validFrom: string | null, validTo: string | null, name: string, bodyKind: BodyKind, region: { name: string } | null }
        | { __typename: 'Ssu', id: string, asOf: string, validFrom: string | null, validTo: string | null, name: string, bodyKind: BodyKind, region: { name: string } | null }
        | { __typename: 'Committee', id: string, asOf: string, validFrom: string | null, validTo: string | null, name: string, bodyKind: BodyKind, region: { name: string } | null }
        | { __typename: 'Organisation', id: string, asOf: string, validFrom: string | null, validTo: string | null, name: string, organisationKind: OrganisationKind }
        | { __typename: 'Statement', id: string, asOf: string, validFrom: string | null, validTo: string | null, title: string, text: string, category: StatementCategory }
        | { __typename: 'Task', id: string, asOf: string, validFrom: string | null, validTo: string | null, text: string }
        | { __typename: 'RepresentationRule', id: string, asOf: string, validFrom: string | null, validTo: string | null, text: string }
        | { __typename: 'ChairRule', id: string, asOf: string, validFrom: string | null, validTo: string | null, text: string }
        | { __typename: 'CadenceRule', id: string, asOf: string, validFrom: string | null, validTo: string | null, text: string }
        | { __typename: 'InvolvementDuty', id: string, asOf: string, validFrom: string | null, validTo: string | null, text: string }
        | { __typename: 'VariationRule', id: string, asOf: string, validFrom: string | null, validTo: string | null, text: string }
        | { __typename: 'BalanceRule', id: string, asOf: string, validFrom: string | null, validTo: string | null, text: string }
        | { __typename: 'KeyFigure', id: string, asOf: string, validFrom: string | null, validTo: string | null, text: string }
        | { __typename: 'Initiative', id: string, asOf: string, validFrom: string | null, validTo: string | null, name: string, text: string }
        | { __typename: 'LegalEvent', id: string, asOf: string, validFrom: string | null, validTo: string | null, title: string, text: string }
        | { __typename: 'Claim', id: string, asOf: string, validFrom: string | null, validTo: string | null, text: string }
        | { __typename: 'Doubt', id: string, asOf: string, validFrom: string | null, validTo: string | null, title: string, text: string }
       }> }, ever?: { totalCount: number } };
