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

/** Direction from the first view to the second: something appears, disappears or changes. Danish: forskelsretning. */
export type DifferenceChange =
  /** There in the second view alone. Danish: kommer til. */
  | 'APPEARS'
  /** There in the first view alone. Danish: forsvinder. */
  | 'DISAPPEARS'
  /** There in both views, and different. Danish: ændres. */
  | 'CHANGES';

/** Kind of fact that differs. Danish: forskelstype. */
export type DifferenceKind =
  /** A region, municipality, hospital, organisation or body begins or ends. Danish: ting. */
  | 'THING'
  /** Something gets another name. Danish: navn. */
  | 'NAME'
  /** Something comes to lie in another region, or a hospital under another organisation. Danish: sted. */
  | 'PLACE'
  /** A municipality, hospital or organisation becomes or ceases to be a member of a body. Danish: medlemskab. */
  | 'MEMBERSHIP'
  /** Something succeeds something else. Danish: afløsning. */
  | 'SUCCESSION'
  /** A rule, a level, a duty, a type of body, an allocation of seats or a task changes. Danish: regel. */
  | 'RULE'
  /** An appointment or a chair begins, ends or changes. Danish: udpegning. */
  | 'APPOINTMENT'
  /** A level of a body is composed in another way by the rules. Danish: sammensætning. */
  | 'COMPOSITION'
  /** An agreement, a plan, an initiative or a goal has come to another state. Danish: forløb. */
  | 'LIFECYCLE'
  /** A joint fund opens, closes or holds other money. Danish: penge. */
  | 'MONEY'
  /** Any other fact changes. Danish: anden oplysning. */
  | 'FACT';

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
  /**
   * More or fewer seats are allocated than the rule allows, such as after an amendment of the rule. Danish: antal pladser
   * uden for reglen.
   */
  | 'SEATS_OUTSIDE_RULE'
  /** A side has another part of the seats than the rule gives it. Danish: forkert fordeling mellem parterne. */
  | 'BALANCE_BROKEN'
  /** Warning of a write: a body whose type needs a hospital loses its last one. Danish: klynge uden hospital. */
  | 'CLUSTER_WITHOUT_HOSPITAL'
  /** Warning of a write: a municipality is in no cluster, or in no body of the type, any more. Danish: kommune uden organ. */
  | 'MUNICIPALITY_WITHOUT_BODY'
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

/** Status of a scenario. Danish: scenariestatus. */
export type ScenarioStatus =
  /** The operations can be revised, read as a scenario and applied. Danish: udkast. */
  | 'DRAFT'
  /** The operations have been carried out as a change set. Danish: gennemført. */
  | 'APPLIED'
  /** The scenario has been given up and cannot be applied. Danish: opgivet. */
  | 'ABANDONED'
  /** The operations have not been revised for 30 days. Danish: udløbet. */
  | 'EXPIRED';

/** Readers of a scenario beside its author and the admins. Danish: synlighed. */
export type ScenarioVisibility =
  /** Nobody else can read the scenario. Danish: privat. */
  | 'PRIVATE'
  /** Editors of the regions of the scenario can read it. Danish: regionerne. */
  | 'REGIONS';

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

/** A person, a seat and a period. Danish: udpegning. */
export type AppointInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: string;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Kind of seat, such as MAYOR or GENERAL_PRACTITIONER. Danish: plads. */
  seatKind: SeatKind;
  /**
   * Official code of the municipality whose seat it is, such as "0316". Required for seats of a municipality, such as
   * MAYOR; left out for other seats. Danish: kommunekode.
   */
  municipalityCode?: string | null | undefined;
  /**
   * Key of a person who is already recorded, such as "p-5d41402abc4b2a76b971". Give either this or `personName`. Danish:
   * person.
   */
  personKey?: string | null | undefined;
  /** Name of a new person, such as "Prøve Prøvesen". Give either this or `personKey`; at most 200 characters. Danish: navn. */
  personName?: string | null | undefined;
  /** Office that the person holds, such as MAYOR. The office must fit the seat. Danish: embede. */
  office: PersonOffice;
  /**
   * Professional field that the person comes from, such as PSYCHIATRY. Needed where a rule requires a holder from that
   * field. Danish: område.
   */
  field?: Field | null | undefined;
  /** Kind of appointment: MEMBER, SUBSTITUTE or ALTERNATE. Default MEMBER. Danish: udpegningstype. */
  kind?: AppointmentKind | null | undefined;
  /** Party that appoints, such as PLO. The rule of the seat names the party. Danish: udpegende part. */
  appointedBy?: Appointer | null | undefined;
  /** First day of the appointment, such as "2026-01-01". The body must exist on that day. Danish: gyldig fra. */
  validFrom: string;
  /**
   * First day on which the appointment is no longer valid, such as "2030-01-01"; later than `validFrom`. If the body or
   * the municipality's membership ends earlier, so does the appointment. Danish: gyldig til (eksklusiv).
   */
  validTo?: string | null | undefined;
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: number | null | undefined;
  /**
   * The `compositionVersion` of the level that the client has read, such as 12. The version grows with each change of an
   * appointment, a chair or a local agreement of the level. Refused with STALE if it has grown since; left out, nothing is
   * compared. Danish: forventet version af sammensætningen.
   */
  expectedCompositionVersion?: number | null | undefined;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: boolean | null | undefined;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: string | null | undefined;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: string | null | undefined;
};

/** An appointment and the day on which it ends. Danish: ophør af udpegning. */
export type EndAppointmentInput = {
  /** Key of the appointment, such as "a-5d41402abc4b2a76b971". Danish: udpegning. */
  appointmentKey: string;
  /** First day on which it is no longer valid, such as "2026-10-01". Danish: ophørsdag (eksklusiv). */
  on: string;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: number | null | undefined;
  /**
   * The `compositionVersion` of the level that the client has read, such as 12. The version grows with each change of an
   * appointment, a chair or a local agreement of the level. Refused with STALE if it has grown since; left out, nothing is
   * compared. Danish: forventet version af sammensætningen.
   */
  expectedCompositionVersion?: number | null | undefined;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: boolean | null | undefined;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: string | null | undefined;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: string | null | undefined;
};

/** An appointment that ends, and the person who takes the seat. Danish: udskiftning. */
export type ReplaceAppointeeInput = {
  /** Key of the appointment that ends, such as "a-5d41402abc4b2a76b971". Danish: udpegning. */
  appointmentKey: string;
  /** First day of the new appointment and first day without the old one, such as "2026-10-01". Danish: dag. */
  on: string;
  /**
   * Key of a person who is already recorded, such as "p-5d41402abc4b2a76b971". Give either this or `personName`. Danish:
   * person.
   */
  personKey?: string | null | undefined;
  /** Name of a new person, such as "Prøve Prøvesen". Give either this or `personKey`; at most 200 characters. Danish: navn. */
  personName?: string | null | undefined;
  /** Office of the new person, such as MAYOR. Default: the office of the old one. Danish: embede. */
  office?: PersonOffice | null | undefined;
  /** Professional field that the new person comes from, such as PSYCHIATRY. Danish: område. */
  field?: Field | null | undefined;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: number | null | undefined;
  /**
   * The `compositionVersion` of the level that the client has read, such as 12. The version grows with each change of an
   * appointment, a chair or a local agreement of the level. Refused with STALE if it has grown since; left out, nothing is
   * compared. Danish: forventet version af sammensætningen.
   */
  expectedCompositionVersion?: number | null | undefined;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: boolean | null | undefined;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: string | null | undefined;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: string | null | undefined;
};

/** A chair and the appointment of its holder. Danish: udpegning af formand. */
export type DesignateChairInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: string;
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
  appointmentKey: string;
  /** First day as chair, such as "2026-01-01". Danish: gyldig fra. */
  validFrom: string;
  /**
   * First day on which it is no longer valid, such as "2030-01-01"; later than `validFrom`. If the body or the holder's
   * appointment ends earlier, so does the chair. Danish: gyldig til (eksklusiv).
   */
  validTo?: string | null | undefined;
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: number | null | undefined;
  /**
   * The `compositionVersion` of the level that the client has read, such as 12. The version grows with each change of an
   * appointment, a chair or a local agreement of the level. Refused with STALE if it has grown since; left out, nothing is
   * compared. Danish: forventet version af sammensætningen.
   */
  expectedCompositionVersion?: number | null | undefined;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: boolean | null | undefined;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: string | null | undefined;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: string | null | undefined;
};

/** An involvement of patients, relatives or other parties. Danish: inddragelse. */
export type InvolvePatientsInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: string;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Party that was involved, such as PATIENT_INVOLVEMENT_COMMITTEE. Danish: part. */
  party: InvolvedParty;
  /** Kind of involvement, such as ANNUAL_INVITATION. Danish: inddragelsesform. */
  kind: InvolvementKind;
  /** Day of the involvement, such as "2026-03-01". Danish: dato. */
  date: string;
  /** Description of the involvement, such as "Årligt møde." At most 4000 characters. Danish: tekst. */
  text: string;
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: number | null | undefined;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: boolean | null | undefined;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: string | null | undefined;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: string | null | undefined;
};

/** A new meeting of one level of a body. Danish: mødeindkaldelse. */
export type ScheduleMeetingInput = {
  /** Key of the body, such as "1085-sundhedsklynge-holbaek". Danish: organ. */
  bodyKey: string;
  /** Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE. Danish: niveau. */
  level: Level;
  /** Day of the meeting, such as "2026-12-01". Danish: dato. */
  date: string;
  /** Title of the meeting, such as "Møde i klyngen". At most 300 characters. Danish: titel. */
  title: string;
  /** Agenda items in order; at most 100. Danish: dagsorden. */
  agenda?: Array<AgendaItemInput> | null | undefined;
  /** Parties to invite beside the members, such as [PATIENT_INVOLVEMENT_COMMITTEE]. Danish: inviterede. */
  invite?: Array<InvolvedParty> | null | undefined;
  /**
   * The `version` of the body that the client has read, such as 3. The version grows when the body is renamed or ended,
   * not when something is recorded under it. Refused with STALE if it has grown since; left out, nothing is compared.
   * Danish: forventet version.
   */
  expectedVersion?: number | null | undefined;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: boolean | null | undefined;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: string | null | undefined;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: string | null | undefined;
};

/** An item on the agenda of a meeting. Danish: dagsordenspunkt. */
export type AgendaItemInput = {
  /** Title of the agenda item, such as "Budget". At most 300 characters. Danish: titel. */
  title: string;
  /** Key of an agenda theme, such as "agenda-good-discharge": a statement of category AGENDA_THEME. Danish: tema. */
  themeKey?: string | null | undefined;
  /**
   * True if only region and municipalities discuss the item. Title and decision are then not public. Default false.
   * Danish: kun myndigheder.
   */
  authoritiesOnly?: boolean | null | undefined;
  /** Side that proposes the item, such as MUNICIPALITY. Danish: foreslået af. */
  proposedBy?: Side | null | undefined;
};

/** Attendance and decisions of a meeting. Danish: afholdt møde. */
export type HoldMeetingInput = {
  /** Key of the meeting, such as "m-5d41402abc4b2a76b971". Danish: møde. */
  meetingKey: string;
  /**
   * Presence of each seat holder, at most once each. The appointment must be in force on the day of the meeting. Danish:
   * fremmøde.
   */
  attendance?: Array<AttendanceInput> | null | undefined;
  /** Decisions, at most one for each agenda item. Danish: beslutninger. */
  decisions?: Array<DecisionInput> | null | undefined;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: number | null | undefined;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: boolean | null | undefined;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: string | null | undefined;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: string | null | undefined;
};

/** Presence of one seat holder at a meeting. Danish: fremmøde. */
export type AttendanceInput = {
  /** Key of the appointment, such as "a-5d41402abc4b2a76b971". Danish: udpegning. */
  appointmentKey: string;
  /** True if the holder of the seat was present. Danish: til stede. */
  present: boolean;
};

/** Decision on one agenda item. Danish: beslutning. */
export type DecisionInput = {
  /** Key of the agenda item, as `AgendaItem.key` gives it. Danish: dagsordenspunkt. */
  agendaItemKey: string;
  /** Text of the decision, such as "Godkendt." At most 4000 characters. Danish: tekst. */
  text: string;
};

/** A meeting to cancel, with the reason. Danish: aflysning. */
export type CancelMeetingInput = {
  /** Key of the meeting, such as "m-5d41402abc4b2a76b971". Danish: møde. */
  meetingKey: string;
  /** Reason for cancelling, such as "For få tilmeldte." At most 4000 characters. Danish: begrundelse for aflysning. */
  because: string;
  /**
   * The `version` that the client has read, such as 3. Refused with STALE if the object has changed since; left out,
   * nothing is compared. Danish: forventet version.
   */
  expectedVersion?: number | null | undefined;
  /** Dry run: true checks everything, answers the same payload and writes nothing. Default false. Danish: kun kontrol. */
  validateOnly?: boolean | null | undefined;
  /**
   * Text of the client's own, such as "form-17", returned unchanged in the payload. At most 200 characters. Danish:
   * klientens id.
   */
  clientMutationId?: string | null | undefined;
  /** Reason for the change, such as "valg". Stored in the change record; at most 1000 characters. Danish: begrundelse. */
  reason?: string | null | undefined;
};

export type AbsentPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type AbsentPageQuery = { resolve: { note: string | null, matches: Array<{ entity:
        | { __typename: 'HealthAgreement', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string }
        | { __typename: 'PracticePlan', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string }
        | { __typename: 'Person', name: string, id: string, asOf: string }
        | { __typename: 'Appointment', id: string, asOf: string }
        | { __typename: 'Chairmanship', id: string, asOf: string }
        | { __typename: 'LocalAgreement', id: string, asOf: string }
        | { __typename: 'Involvement', id: string, asOf: string }
        | { __typename: 'Cluster', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Ssu', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Committee', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'BodyLevel', id: string, asOf: string }
        | { __typename: 'Membership', validFrom: string | null, validTo: string | null, id: string, asOf: string, body:
            | { name: string }
            | { name: string }
            | { name: string }
          , member:
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { __typename: 'Succession', validFrom: string | null, validTo: string | null, id: string, asOf: string }
        | { __typename: 'BodyType', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string, title: string }
        | { __typename: 'BodyLevelRule', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'FundingRound', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'KeyFigure', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'JointFund', id: string, asOf: string }
        | { __typename: 'FundEntry', id: string, asOf: string }
        | { __typename: 'PopulationSet', id: string, asOf: string }
        | { __typename: 'Goal', title: string, id: string, asOf: string }
        | { __typename: 'Identifier', validFrom: string | null, validTo: string | null, id: string, asOf: string }
        | { __typename: 'Initiative', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string, title: string }
        | { __typename: 'Meeting', title: string, id: string, asOf: string }
        | { __typename: 'ConstitutionDecision', id: string, asOf: string }
        | { __typename: 'SecretariatParty', name: string, id: string, asOf: string }
        | { __typename: 'AffiliationConcern', id: string, asOf: string }
        | { __typename: 'Representation', id: string, asOf: string }
        | { __typename: 'Region', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Municipality', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Hospital', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'RepresentationRule', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'ChairRule', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'CadenceRule', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'InvolvementDuty', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'VariationRule', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'BalanceRule', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'SeatAllocation', validFrom: string | null, validTo: string | null, id: string, asOf: string }
        | { __typename: 'Document', id: string, asOf: string, title: string }
        | { __typename: 'LegalEvent', validFrom: string | null, validTo: string | null, title: string, id: string, asOf: string }
        | { __typename: 'Claim', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'Doubt', validFrom: string | null, validTo: string | null, title: string, id: string, asOf: string }
        | { __typename: 'Task', validFrom: string | null, validTo: string | null, text: string, id: string, asOf: string }
        | { __typename: 'Statement', validFrom: string | null, validTo: string | null, title: string, id: string, asOf: string }
        | { __typename: 'Organisation', validFrom: string | null, validTo: string | null, name: string, id: string, asOf: string, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
      , successors: Array<
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      > }> } };

export type HealthAgreementPageQueryVariables = Exact<{
  key: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type HealthAgreementPageQuery = { healthAgreement: { status: HealthAgreementStatus, generation: number, revision: number, originalValidTo: string | null, extendedByMonths: number, shortenedByMonths: number, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, region: { id: string, asOf: string, name: string } | null, validFromBasis: { evidence: Evidence, note: string }, validToBasis: { evidence: Evidence, note: string }, replaces: { id: string, asOf: string, name: string } | null, replacedBy: { id: string, asOf: string, name: string } | null, approvals: Array<{ status: ApprovalStatus, on: string | null, decidedBy: string | null, remark: string | null, party:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       }>, outstanding: Array<
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
    >, inputs: Array<{ on: string, text: string, cluster: { id: string, asOf: string, name: string } }>, missingInputs: Array<{ id: string, asOf: string, name: string }>, goals: Array<{ id: string, asOf: string, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null }>, history: Array<{ text: string, on: string, by: ActingParty, revision: number, remark: string | null, decidedBy: string | null, legalBasis: string | null, deadline: string | null, party:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       | null, topic: { id: string, asOf: string, category: StatementCategory, name: string } | null }>, nextSteps: Array<{ text: string, by: Array<ActingParty>, possible: boolean, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null, blockedBy: Array<{ strength: Strength, message: string, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null }> }>, rules: Array<{ id: string, asOf: string, category: StatementCategory, name: string }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null };

export type PracticePlanPageQueryVariables = Exact<{
  key: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type PracticePlanPageQuery = { practicePlan: { status: PracticePlanStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, region: { id: string, asOf: string, name: string } | null, replaces: { id: string, asOf: string, name: string } | null, topics: Array<{ text: string | null, on: string | null, topic: { id: string, asOf: string, category: StatementCategory, name: string } }>, inputs: Array<{ on: string, text: string, cluster: { id: string, asOf: string, name: string } }>, hearingAnswers: Array<{ party: string, on: string, text: string }>, consensus: { agreed: boolean, on: string, remark: string } | null, history: Array<{ text: string, on: string, by: ActingParty, revision: number, remark: string | null, decidedBy: string | null, legalBasis: string | null, deadline: string | null, party:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       | null, topic: { id: string, asOf: string, category: StatementCategory, name: string } | null }>, nextSteps: Array<{ text: string, by: Array<ActingParty>, possible: boolean, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null, blockedBy: Array<{ strength: Strength, message: string, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null }> }>, rules: Array<{ id: string, asOf: string, category: StatementCategory, name: string }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null };

export type InitiativePageQueryVariables = Exact<{
  key: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type InitiativePageQuery = { initiative: { id: string, asOf: string, name: string, phase: InitiativePhase, text: string, evaluation: string | null, recommendedFor: SpreadScope | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, region: { id: string, asOf: string, name: string } | null, body:
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
     | null, targetGroups: Array<{ id: string, asOf: string, category: StatementCategory, name: string }>, topics: Array<{ id: string, asOf: string, category: StatementCategory, name: string }>, partners: Array<
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
    >, spread: Array<{ scope: SpreadScope, on: string | null, text: string, from:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       | null, to:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       | null }>, money: { allocated: { dkk: string }, returned: { dkk: string }, net: { dkk: string }, entries: Array<{ id: string, on: string, kind: FundEntryKind, money: { dkk: string }, fund: { id: string, asOf: string, year: number, stage: JointFundStage, balance: { dkk: string } } }> } | null, goals: Array<{ id: string, asOf: string, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null }>, history: Array<{ text: string, on: string, by: ActingParty, revision: number, remark: string | null, decidedBy: string | null, legalBasis: string | null, deadline: string | null, party:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       | null, topic: { id: string, asOf: string, category: StatementCategory, name: string } | null }>, nextSteps: Array<{ text: string, by: Array<ActingParty>, possible: boolean, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null, blockedBy: Array<{ strength: Strength, message: string, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null };

export type JointFundPageQueryVariables = Exact<{
  key: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type JointFundPageQuery = { jointFund: { id: string, asOf: string, year: number, stage: JointFundStage, body:
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
    , contributed: { dkk: string }, carriedIn: { dkk: string }, allocated: { dkk: string }, returned: { dkk: string }, carriedOut: { dkk: string }, balance: { dkk: string }, entries: Array<{ id: string, on: string, kind: FundEntryKind, basis: ContributionBasis | null, purpose: FundPurpose | null, remark: string | null, party:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       | null, initiative: { id: string, asOf: string, name: string, phase: InitiativePhase } | null, money: { dkk: string }, balanceAfter: { dkk: string }, reversedBy: { id: string } | null }>, history: Array<{ text: string, on: string, by: ActingParty, revision: number, remark: string | null, decidedBy: string | null, legalBasis: string | null, deadline: string | null, party:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       | null, topic: { id: string, asOf: string, category: StatementCategory, name: string } | null }>, nextSteps: Array<{ text: string, by: Array<ActingParty>, possible: boolean, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null, blockedBy: Array<{ strength: Strength, message: string, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null }> }> } | null };

export type BodyPageQueryVariables = Exact<{
  key: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
  year: number;
  isSignedIn: boolean;
}>;


export type BodyPageQuery = { viewer: { role: Role, regions: Array<{ code: string, id: string, asOf: string, name: string }> | null, bodies: Array<
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
    > | null } | null, body:
    | { __typename: 'Cluster', aliases: Array<string>, generalPractice: boolean | null, regionalPsychiatry: boolean | null, key: string, kind: BodyKind, term: string, operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, healthAgreement: { status: HealthAgreementStatus, id: string, asOf: string, name: string } | null, type: { id: string, asOf: string, key: string, name: string }, parent: { id: string, asOf: string, name: string } | null, region: { code: string, id: string, asOf: string, name: string } | null, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, memberships: { totalCount: number, nodes: Array<{ id: string, role: MemberRole, share: number | null, reason: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, because: { id: string, asOf: string, name: string } | null, member:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, levels: Array<{ id: string, level: Level, required: boolean | null, text: string, composition: { status: CompositionStatus, level: Level | null, compositionVersion: number | null, body:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , seats: Array<{ minimum: number | null, maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, key: string, seatKind: SeatKind, side: Side, appointedBy: Appointer | null, derivedFromChair: ChairRole | null, text: string }, requiredBy:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { code: string, id: string, asOf: string, name: string }
            , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, key: string, exOfficio: boolean, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, findings: Array<{ code: FindingCode, severity: FindingSeverity, message: string, subject:
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
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , rule:
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
             | null, because: Array<{ text: string, subject:
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | Record<PropertyKey, never>
               | null }> }> }, cadence: { expected: number | null, held: number | null, scheduled: number | null, cancelled: number | null, missing: number | null, windows: Array<{ from: string, to: string }>, outsideWindows: Array<{ id: string }>, moreOftenThan: { level: Level, meetings: number | null, kept: boolean | null } | null, invitations: Array<{ done: number | null, missing: number | null, duty: { id: string, asOf: string, kind: InvolvementKind, party: InvolvedParty } }>, rules: Array<{ id: string, asOf: string, strength: Strength, text: string }> }, meetings: Array<{ id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }>, scheduled?: Array<{ id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }>, involvement: Array<{ id: string, asOf: string, kind: InvolvementKind, party: InvolvedParty, timesPerYear: number | null, text: string }>, variation: Array<{ id: string, asOf: string, text: string }>, balance: Array<{ id: string, asOf: string, text: string }> }>, constitution: Array<{ item: ConstitutionItem, done: boolean | null, decisions: Array<{ id: string, asOf: string, decidedOn: string, text: string }> }>, secretariat: { shared: boolean | null, parties: Array<{ id: string, name: string, side: Side, contact: string | null, lead: boolean }> }, goals: Array<{ id: string, asOf: string, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null }>, tasks: Array<{ id: string, asOf: string, kind: TaskKind, text: string }>, statements: Array<{ id: string, asOf: string, category: StatementCategory, name: string }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , successor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , successor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | { __typename: 'Ssu', key: string, kind: BodyKind, term: string, operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, healthAgreement: { status: HealthAgreementStatus, id: string, asOf: string, name: string } | null, clusters: Array<{ id: string, asOf: string, name: string }>, practicePlans: Array<{ status: PracticePlanStatus, id: string, asOf: string, name: string }>, type: { id: string, asOf: string, key: string, name: string }, parent: { id: string, asOf: string, name: string } | null, region: { code: string, id: string, asOf: string, name: string } | null, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, memberships: { totalCount: number, nodes: Array<{ id: string, role: MemberRole, share: number | null, reason: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, because: { id: string, asOf: string, name: string } | null, member:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, levels: Array<{ id: string, level: Level, required: boolean | null, text: string, composition: { status: CompositionStatus, level: Level | null, compositionVersion: number | null, body:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , seats: Array<{ minimum: number | null, maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, key: string, seatKind: SeatKind, side: Side, appointedBy: Appointer | null, derivedFromChair: ChairRole | null, text: string }, requiredBy:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { code: string, id: string, asOf: string, name: string }
            , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, key: string, exOfficio: boolean, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, findings: Array<{ code: FindingCode, severity: FindingSeverity, message: string, subject:
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
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , rule:
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
             | null, because: Array<{ text: string, subject:
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | Record<PropertyKey, never>
               | null }> }> }, cadence: { expected: number | null, held: number | null, scheduled: number | null, cancelled: number | null, missing: number | null, windows: Array<{ from: string, to: string }>, outsideWindows: Array<{ id: string }>, moreOftenThan: { level: Level, meetings: number | null, kept: boolean | null } | null, invitations: Array<{ done: number | null, missing: number | null, duty: { id: string, asOf: string, kind: InvolvementKind, party: InvolvedParty } }>, rules: Array<{ id: string, asOf: string, strength: Strength, text: string }> }, meetings: Array<{ id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }>, scheduled?: Array<{ id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }>, involvement: Array<{ id: string, asOf: string, kind: InvolvementKind, party: InvolvedParty, timesPerYear: number | null, text: string }>, variation: Array<{ id: string, asOf: string, text: string }>, balance: Array<{ id: string, asOf: string, text: string }> }>, constitution: Array<{ item: ConstitutionItem, done: boolean | null, decisions: Array<{ id: string, asOf: string, decidedOn: string, text: string }> }>, secretariat: { shared: boolean | null, parties: Array<{ id: string, name: string, side: Side, contact: string | null, lead: boolean }> }, goals: Array<{ id: string, asOf: string, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null }>, tasks: Array<{ id: string, asOf: string, kind: TaskKind, text: string }>, statements: Array<{ id: string, asOf: string, category: StatementCategory, name: string }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , successor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , successor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | { __typename: 'Committee', key: string, kind: BodyKind, term: string, operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, type: { id: string, asOf: string, key: string, name: string }, parent: { id: string, asOf: string, name: string } | null, region: { code: string, id: string, asOf: string, name: string } | null, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, memberships: { totalCount: number, nodes: Array<{ id: string, role: MemberRole, share: number | null, reason: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, because: { id: string, asOf: string, name: string } | null, member:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }, levels: Array<{ id: string, level: Level, required: boolean | null, text: string, composition: { status: CompositionStatus, level: Level | null, compositionVersion: number | null, body:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , seats: Array<{ minimum: number | null, maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, key: string, seatKind: SeatKind, side: Side, appointedBy: Appointer | null, derivedFromChair: ChairRole | null, text: string }, requiredBy:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { code: string, id: string, asOf: string, name: string }
            , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, key: string, exOfficio: boolean, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, findings: Array<{ code: FindingCode, severity: FindingSeverity, message: string, subject:
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
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , rule:
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
              | { id: string, key: string, text: string }
             | null, because: Array<{ text: string, subject:
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | { id: string, asOf: string, name: string }
                | Record<PropertyKey, never>
               | null }> }> }, cadence: { expected: number | null, held: number | null, scheduled: number | null, cancelled: number | null, missing: number | null, windows: Array<{ from: string, to: string }>, outsideWindows: Array<{ id: string }>, moreOftenThan: { level: Level, meetings: number | null, kept: boolean | null } | null, invitations: Array<{ done: number | null, missing: number | null, duty: { id: string, asOf: string, kind: InvolvementKind, party: InvolvedParty } }>, rules: Array<{ id: string, asOf: string, strength: Strength, text: string }> }, meetings: Array<{ id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }>, scheduled?: Array<{ id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }>, involvement: Array<{ id: string, asOf: string, kind: InvolvementKind, party: InvolvedParty, timesPerYear: number | null, text: string }>, variation: Array<{ id: string, asOf: string, text: string }>, balance: Array<{ id: string, asOf: string, text: string }> }>, constitution: Array<{ item: ConstitutionItem, done: boolean | null, decisions: Array<{ id: string, asOf: string, decidedOn: string, text: string }> }>, secretariat: { shared: boolean | null, parties: Array<{ id: string, name: string, side: Side, contact: string | null, lead: boolean }> }, goals: Array<{ id: string, asOf: string, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null }>, tasks: Array<{ id: string, asOf: string, kind: TaskKind, text: string }>, statements: Array<{ id: string, asOf: string, category: StatementCategory, name: string }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , successor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , successor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
   | null, initiatives: { nodes: Array<{ id: string, asOf: string, name: string, phase: InitiativePhase }> }, jointFunds: { nodes: Array<{ id: string, asOf: string, year: number, stage: JointFundStage, balance: { dkk: string } }> }, localAgreements: { nodes: Array<{ id: string, asOf: string, level: Level, seatKind: SeatKind, minimum: number | null, maximum: number | null, parties: Array<string>, text: string, validFrom: string, validTo: string | null }> }, involvements: { nodes: Array<{ id: string, asOf: string, level: Level, party: InvolvedParty, kind: InvolvementKind, date: string, text: string }> }, representations: { nodes: Array<{ level: Level, municipality: { id: string, asOf: string, name: string } }> } };

export type MeetingsFragment = { expected: number | null, held: number | null, scheduled: number | null, cancelled: number | null, missing: number | null, windows: Array<{ from: string, to: string }>, outsideWindows: Array<{ id: string }>, moreOftenThan: { level: Level, meetings: number | null, kept: boolean | null } | null, invitations: Array<{ done: number | null, missing: number | null, duty: { id: string, asOf: string, kind: InvolvementKind, party: InvolvedParty } }>, rules: Array<{ id: string, asOf: string, strength: Strength, text: string }> };

export type ComposedFragment = { status: CompositionStatus, level: Level | null, compositionVersion: number | null, body:
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
  , seats: Array<{ minimum: number | null, maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, key: string, seatKind: SeatKind, side: Side, appointedBy: Appointer | null, derivedFromChair: ChairRole | null, text: string }, requiredBy:
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { code: string, id: string, asOf: string, name: string }
    , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, key: string, exOfficio: boolean, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, findings: Array<{ code: FindingCode, severity: FindingSeverity, message: string, subject:
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
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , rule:
      | { id: string, key: string, text: string }
      | { id: string, key: string, text: string }
      | { id: string, key: string, text: string }
     | null, because: Array<{ text: string, subject:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | Record<PropertyKey, never>
       | null }> }> };

export type SeatHolderFragment = { id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } };

export type FindingLineFragment = { code: FindingCode, severity: FindingSeverity, message: string, subject:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , rule:
    | { id: string, key: string, text: string }
    | { id: string, key: string, text: string }
    | { id: string, key: string, text: string }
   | null, because: Array<{ text: string, subject:
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | Record<PropertyKey, never>
     | null }> };

export type MeetingLineFragment = { id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null };

export type ChangesPageQueryVariables = Exact<{
  from: string;
  fromKnownAt?: string | null | undefined;
  fromScenario?: string | null | undefined;
  to: string;
  toKnownAt?: string | null | undefined;
  toScenario?: string | null | undefined;
  region?: string | null | undefined;
  after?: string | null | undefined;
  afterLaw?: string | null | undefined;
  language: Language;
}>;


export type ChangesPageQuery = { regionsBefore: { nodes: Array<{ name: string, code: string }> }, regionsAfter: { nodes: Array<{ name: string, code: string }> }, municipalities: { nodes: Array<{ id: string, code: string, name: string }> }, structure: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'ThingDifference', was:
          | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
         | null, is:
          | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
         | null }
      | { __typename: 'NameDifference', owner:
          | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        , oldName: { kind: NameKind, name: string } | null, newName: { kind: NameKind, name: string } | null }
      | { __typename: 'PlaceDifference', thing:
          | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        , oldPlace:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
         | null, newPlace:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
         | null }
      | { __typename: 'MembershipDifference', member:
          | { code: string, id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , left: { id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null, joined: { id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null }
      | { __typename: 'SuccessionDifference', succession: { id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , successor:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null }
      | { __typename: 'RuleDifference' }
      | { __typename: 'AppointmentDifference' }
      | { __typename: 'CompositionDifference' }
      | { __typename: 'LifecycleDifference' }
      | { __typename: 'MoneyDifference' }
      | { __typename: 'FactDifference' }
    > }, others: { counts: Array<{ kind: DifferenceKind, change: DifferenceChange, count: number }> }, law: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { fields: Array<{ field: string }>, oldRule:
          | { __typename: 'RepresentationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'ChairRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'CadenceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'InvolvementDuty', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'VariationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'BalanceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'Task', id: string, asOf: string, text: string, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, taskBodyType: { name: string } | null, organisation: { name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | Record<PropertyKey, never>
         | null, newRule:
          | { __typename: 'RepresentationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'ChairRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'CadenceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'InvolvementDuty', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'VariationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'BalanceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | { __typename: 'Task', id: string, asOf: string, text: string, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, taskBodyType: { name: string } | null, organisation: { name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
          | Record<PropertyKey, never>
         | null }
      | Record<PropertyKey, never>
    > } };

export type StructureComparedFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
    | { __typename: 'ThingDifference', was:
        | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
       | null, is:
        | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
       | null }
    | { __typename: 'NameDifference', owner:
        | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
      , oldName: { kind: NameKind, name: string } | null, newName: { kind: NameKind, name: string } | null }
    | { __typename: 'PlaceDifference', thing:
        | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
        | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
      , oldPlace:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       | null, newPlace:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       | null }
    | { __typename: 'MembershipDifference', member:
        | { code: string, id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , left: { id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null, joined: { id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null }
    | { __typename: 'SuccessionDifference', succession: { id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , successor:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null }
    | { __typename: 'RuleDifference' }
    | { __typename: 'AppointmentDifference' }
    | { __typename: 'CompositionDifference' }
    | { __typename: 'LifecycleDifference' }
    | { __typename: 'MoneyDifference' }
    | { __typename: 'FactDifference' }
  > };

export type DifferencesCountedFragment = { counts: Array<{ kind: DifferenceKind, change: DifferenceChange, count: number }> };

export type LawComparedFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
    | { fields: Array<{ field: string }>, oldRule:
        | { __typename: 'RepresentationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'ChairRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'CadenceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'InvolvementDuty', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'VariationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'BalanceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'Task', id: string, asOf: string, text: string, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, taskBodyType: { name: string } | null, organisation: { name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | Record<PropertyKey, never>
       | null, newRule:
        | { __typename: 'RepresentationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'ChairRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'CadenceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'InvolvementDuty', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'VariationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'BalanceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | { __typename: 'Task', id: string, asOf: string, text: string, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, taskBodyType: { name: string } | null, organisation: { name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
        | Record<PropertyKey, never>
       | null }
    | Record<PropertyKey, never>
  > };

type ThingCompared_Cluster_Fragment = { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type ThingCompared_Ssu_Fragment = { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type ThingCompared_Committee_Fragment = { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type ThingCompared_Region_Fragment = { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type ThingCompared_Municipality_Fragment = { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type ThingCompared_Hospital_Fragment = { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

type ThingCompared_Organisation_Fragment = { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> };

export type ThingComparedFragment =
  | ThingCompared_Cluster_Fragment
  | ThingCompared_Ssu_Fragment
  | ThingCompared_Committee_Fragment
  | ThingCompared_Region_Fragment
  | ThingCompared_Municipality_Fragment
  | ThingCompared_Hospital_Fragment
  | ThingCompared_Organisation_Fragment
;

export type MembershipComparedFragment = { id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
  , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type SuccessionComparedFragment = { id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
  , successor:
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
  , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type RuleCompared_RepresentationRule_Fragment = { __typename: 'RepresentationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type RuleCompared_ChairRule_Fragment = { __typename: 'ChairRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type RuleCompared_CadenceRule_Fragment = { __typename: 'CadenceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type RuleCompared_InvolvementDuty_Fragment = { __typename: 'InvolvementDuty', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type RuleCompared_VariationRule_Fragment = { __typename: 'VariationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type RuleCompared_BalanceRule_Fragment = { __typename: 'BalanceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

type RuleCompared_Task_Fragment = { __typename: 'Task', id: string, asOf: string, text: string, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, taskBodyType: { name: string } | null, organisation: { name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type RuleComparedFragment =
  | RuleCompared_RepresentationRule_Fragment
  | RuleCompared_ChairRule_Fragment
  | RuleCompared_CadenceRule_Fragment
  | RuleCompared_InvolvementDuty_Fragment
  | RuleCompared_VariationRule_Fragment
  | RuleCompared_BalanceRule_Fragment
  | RuleCompared_Task_Fragment
;

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

export type ComingPageQueryVariables = Exact<{
  from: string;
  to: string;
  region?: string | null | undefined;
  asOf: string;
  language: Language;
}>;


export type ComingPageQuery = { regions: { nodes: Array<{ name: string, code: string }> }, turns: { totalCount: number, nodes: Array<{ on: string, begins: Array<{ kind: DifferenceKind, type: string, about:
          | { __typename: 'HealthAgreement', name: string, id: string, asOf: string }
          | { __typename: 'PracticePlan', name: string, id: string, asOf: string }
          | { __typename: 'Person', name: string, id: string, asOf: string }
          | { __typename: 'Appointment', id: string, asOf: string, person: { name: string }, body:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'Chairmanship', id: string, asOf: string, appointment: { person: { name: string } }, body:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'LocalAgreement', id: string, asOf: string, body:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'Involvement', id: string, asOf: string }
          | { __typename: 'Cluster', name: string, id: string, asOf: string }
          | { __typename: 'Ssu', name: string, id: string, asOf: string }
          | { __typename: 'Committee', name: string, id: string, asOf: string }
          | { __typename: 'BodyLevel', id: string, asOf: string }
          | { __typename: 'Membership', id: string, asOf: string, body:
              | { name: string }
              | { name: string }
              | { name: string }
            , member:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'Succession', id: string, asOf: string }
          | { __typename: 'BodyType', name: string, id: string, asOf: string, title: string }
          | { __typename: 'BodyLevelRule', text: string, id: string, asOf: string }
          | { __typename: 'FundingRound', text: string, id: string, asOf: string }
          | { __typename: 'KeyFigure', text: string, id: string, asOf: string }
          | { __typename: 'JointFund', id: string, asOf: string }
          | { __typename: 'FundEntry', id: string, asOf: string }
          | { __typename: 'PopulationSet', id: string, asOf: string }
          | { __typename: 'Goal', title: string, id: string, asOf: string }
          | { __typename: 'Identifier', id: string, asOf: string }
          | { __typename: 'Initiative', name: string, id: string, asOf: string, title: string }
          | { __typename: 'Meeting', title: string, id: string, asOf: string }
          | { __typename: 'ConstitutionDecision', id: string, asOf: string }
          | { __typename: 'SecretariatParty', name: string, id: string, asOf: string, body:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'AffiliationConcern', id: string, asOf: string }
          | { __typename: 'Representation', id: string, asOf: string, body:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'Region', name: string, id: string, asOf: string }
          | { __typename: 'Municipality', name: string, id: string, asOf: string }
          | { __typename: 'Hospital', name: string, id: string, asOf: string }
          | { __typename: 'RepresentationRule', text: string, id: string, asOf: string }
          | { __typename: 'ChairRule', text: string, id: string, asOf: string }
          | { __typename: 'CadenceRule', text: string, id: string, asOf: string }
          | { __typename: 'InvolvementDuty', text: string, id: string, asOf: string }
          | { __typename: 'VariationRule', text: string, id: string, asOf: string }
          | { __typename: 'BalanceRule', text: string, id: string, asOf: string }
          | { __typename: 'SeatAllocation', id: string, asOf: string }
          | { __typename: 'Document', id: string, asOf: string, title: string }
          | { __typename: 'LegalEvent', title: string, id: string, asOf: string }
          | { __typename: 'Claim', text: string, id: string, asOf: string }
          | { __typename: 'Doubt', title: string, id: string, asOf: string }
          | { __typename: 'Task', text: string, id: string, asOf: string }
          | { __typename: 'Statement', title: string, id: string, asOf: string }
          | { __typename: 'Organisation', name: string, id: string, asOf: string }
         | null }>, ends: Array<{ kind: DifferenceKind, type: string, about:
          | { __typename: 'HealthAgreement', name: string, id: string, asOf: string }
          | { __typename: 'PracticePlan', name: string, id: string, asOf: string }
          | { __typename: 'Person', name: string, id: string, asOf: string }
          | { __typename: 'Appointment', id: string, asOf: string, person: { name: string }, body:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'Chairmanship', id: string, asOf: string, appointment: { person: { name: string } }, body:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'LocalAgreement', id: string, asOf: string, body:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'Involvement', id: string, asOf: string }
          | { __typename: 'Cluster', name: string, id: string, asOf: string }
          | { __typename: 'Ssu', name: string, id: string, asOf: string }
          | { __typename: 'Committee', name: string, id: string, asOf: string }
          | { __typename: 'BodyLevel', id: string, asOf: string }
          | { __typename: 'Membership', id: string, asOf: string, body:
              | { name: string }
              | { name: string }
              | { name: string }
            , member:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'Succession', id: string, asOf: string }
          | { __typename: 'BodyType', name: string, id: string, asOf: string, title: string }
          | { __typename: 'BodyLevelRule', text: string, id: string, asOf: string }
          | { __typename: 'FundingRound', text: string, id: string, asOf: string }
          | { __typename: 'KeyFigure', text: string, id: string, asOf: string }
          | { __typename: 'JointFund', id: string, asOf: string }
          | { __typename: 'FundEntry', id: string, asOf: string }
          | { __typename: 'PopulationSet', id: string, asOf: string }
          | { __typename: 'Goal', title: string, id: string, asOf: string }
          | { __typename: 'Identifier', id: string, asOf: string }
          | { __typename: 'Initiative', name: string, id: string, asOf: string, title: string }
          | { __typename: 'Meeting', title: string, id: string, asOf: string }
          | { __typename: 'ConstitutionDecision', id: string, asOf: string }
          | { __typename: 'SecretariatParty', name: string, id: string, asOf: string, body:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'AffiliationConcern', id: string, asOf: string }
          | { __typename: 'Representation', id: string, asOf: string, body:
              | { name: string }
              | { name: string }
              | { name: string }
             }
          | { __typename: 'Region', name: string, id: string, asOf: string }
          | { __typename: 'Municipality', name: string, id: string, asOf: string }
          | { __typename: 'Hospital', name: string, id: string, asOf: string }
          | { __typename: 'RepresentationRule', text: string, id: string, asOf: string }
          | { __typename: 'ChairRule', text: string, id: string, asOf: string }
          | { __typename: 'CadenceRule', text: string, id: string, asOf: string }
          | { __typename: 'InvolvementDuty', text: string, id: string, asOf: string }
          | { __typename: 'VariationRule', text: string, id: string, asOf: string }
          | { __typename: 'BalanceRule', text: string, id: string, asOf: string }
          | { __typename: 'SeatAllocation', id: string, asOf: string }
          | { __typename: 'Document', id: string, asOf: string, title: string }
          | { __typename: 'LegalEvent', title: string, id: string, asOf: string }
          | { __typename: 'Claim', text: string, id: string, asOf: string }
          | { __typename: 'Doubt', title: string, id: string, asOf: string }
          | { __typename: 'Task', text: string, id: string, asOf: string }
          | { __typename: 'Statement', title: string, id: string, asOf: string }
          | { __typename: 'Organisation', name: string, id: string, asOf: string }
         | null }> }> } };

export type EffectShownFragment = { kind: DifferenceKind, type: string, about:
    | { __typename: 'HealthAgreement', name: string, id: string, asOf: string }
    | { __typename: 'PracticePlan', name: string, id: string, asOf: string }
    | { __typename: 'Person', name: string, id: string, asOf: string }
    | { __typename: 'Appointment', id: string, asOf: string, person: { name: string }, body:
        | { name: string }
        | { name: string }
        | { name: string }
       }
    | { __typename: 'Chairmanship', id: string, asOf: string, appointment: { person: { name: string } }, body:
        | { name: string }
        | { name: string }
        | { name: string }
       }
    | { __typename: 'LocalAgreement', id: string, asOf: string, body:
        | { name: string }
        | { name: string }
        | { name: string }
       }
    | { __typename: 'Involvement', id: string, asOf: string }
    | { __typename: 'Cluster', name: string, id: string, asOf: string }
    | { __typename: 'Ssu', name: string, id: string, asOf: string }
    | { __typename: 'Committee', name: string, id: string, asOf: string }
    | { __typename: 'BodyLevel', id: string, asOf: string }
    | { __typename: 'Membership', id: string, asOf: string, body:
        | { name: string }
        | { name: string }
        | { name: string }
      , member:
        | { name: string }
        | { name: string }
        | { name: string }
       }
    | { __typename: 'Succession', id: string, asOf: string }
    | { __typename: 'BodyType', name: string, id: string, asOf: string, title: string }
    | { __typename: 'BodyLevelRule', text: string, id: string, asOf: string }
    | { __typename: 'FundingRound', text: string, id: string, asOf: string }
    | { __typename: 'KeyFigure', text: string, id: string, asOf: string }
    | { __typename: 'JointFund', id: string, asOf: string }
    | { __typename: 'FundEntry', id: string, asOf: string }
    | { __typename: 'PopulationSet', id: string, asOf: string }
    | { __typename: 'Goal', title: string, id: string, asOf: string }
    | { __typename: 'Identifier', id: string, asOf: string }
    | { __typename: 'Initiative', name: string, id: string, asOf: string, title: string }
    | { __typename: 'Meeting', title: string, id: string, asOf: string }
    | { __typename: 'ConstitutionDecision', id: string, asOf: string }
    | { __typename: 'SecretariatParty', name: string, id: string, asOf: string, body:
        | { name: string }
        | { name: string }
        | { name: string }
       }
    | { __typename: 'AffiliationConcern', id: string, asOf: string }
    | { __typename: 'Representation', id: string, asOf: string, body:
        | { name: string }
        | { name: string }
        | { name: string }
       }
    | { __typename: 'Region', name: string, id: string, asOf: string }
    | { __typename: 'Municipality', name: string, id: string, asOf: string }
    | { __typename: 'Hospital', name: string, id: string, asOf: string }
    | { __typename: 'RepresentationRule', text: string, id: string, asOf: string }
    | { __typename: 'ChairRule', text: string, id: string, asOf: string }
    | { __typename: 'CadenceRule', text: string, id: string, asOf: string }
    | { __typename: 'InvolvementDuty', text: string, id: string, asOf: string }
    | { __typename: 'VariationRule', text: string, id: string, asOf: string }
    | { __typename: 'BalanceRule', text: string, id: string, asOf: string }
    | { __typename: 'SeatAllocation', id: string, asOf: string }
    | { __typename: 'Document', id: string, asOf: string, title: string }
    | { __typename: 'LegalEvent', title: string, id: string, asOf: string }
    | { __typename: 'Claim', text: string, id: string, asOf: string }
    | { __typename: 'Doubt', title: string, id: string, asOf: string }
    | { __typename: 'Task', text: string, id: string, asOf: string }
    | { __typename: 'Statement', title: string, id: string, asOf: string }
    | { __typename: 'Organisation', name: string, id: string, asOf: string }
   | null };

export type DocumentPageQueryVariables = Exact<{
  id: string;
  key: string;
  after?: string | null | undefined;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type DocumentPageQuery = { nodes: Array<
    | { id: string, asOf: string, key: string, title: string | null, label: string, publisher: string, publishedOn: string | null, publishedAfter: string | null, publishedBefore: string | null, kind: DocumentKind, url: string | null, note: string, factCount: number, links: Array<{ url: string, label: string }>, contacts: Array<{ label: string, telephone: string, mail: string }>, sections: Array<{ key: string, title: string }> }
    | Record<PropertyKey, never>
   | null>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asOf: string, category: StatementCategory, name: string, provenance: Array<{ section: string, document: { id: string } }> }> } };

export type RepresentationRulePageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type RepresentationRulePageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, level: Level, seatKind: SeatKind, side: Side, minimum: number | null, maximum: number | null, per: SeatPer, exOfficio: boolean, appointedBy: Appointer | null, binding: Binding, offices: Array<PersonOffice> | null, allocated: boolean, atLeastOneFrom: Field | null, derivedFromChair: ChairRole | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { id: string, asOf: string, name: string, bodies: { totalCount: number, nodes: Array<
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          > } }, substitutes: Array<{ office: Office, municipalities: Array<{ id: string, asOf: string, name: string }> }>, allocations: Array<{ id: string, asOf: string, seats: number, body:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , municipality: { id: string, asOf: string, name: string } | null }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type ChairRulePageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type ChairRulePageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, level: Level, role: ChairRole, side: Side, count: number, exOfficio: boolean, chosenAmong: Array<SeatKind>, binding: Binding, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { id: string, asOf: string, name: string, bodies: { totalCount: number, nodes: Array<
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          > } }, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type CadenceRulePageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type CadenceRulePageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, level: Level, perYear: number | null, moreOftenThan: Level | null, setBy: CadenceSource, strength: Strength, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { id: string, asOf: string, name: string, bodies: { totalCount: number, nodes: Array<
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          > } }, windows: Array<{ from: string, to: string }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type InvolvementDutyPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type InvolvementDutyPageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, level: Level, kind: InvolvementKind, party: InvolvedParty, timesPerYear: number | null, strength: Strength, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { id: string, asOf: string, name: string, bodies: { totalCount: number, nodes: Array<
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          > } }, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type VariationRulePageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type VariationRulePageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, level: Level, parties: Array<VariationParty> | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { id: string, asOf: string, name: string, bodies: { totalCount: number, nodes: Array<
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          > } }, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type BalanceRulePageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type BalanceRulePageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, level: Level, side: Side, balance: Balance, plus: number | null, binding: Binding, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { id: string, asOf: string, name: string, bodies: { totalCount: number, nodes: Array<
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          > } }, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type SeatAllocationPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type SeatAllocationPageQuery = { nodes: Array<
    | { id: string, asOf: string, seats: number, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , municipality: { id: string, asOf: string, name: string } | null, rule: { id: string, asOf: string, text: string }, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type BodyLevelRulePageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type BodyLevelRulePageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, level: Level, required: boolean | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { id: string, asOf: string, name: string, bodies: { totalCount: number, nodes: Array<
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          > } }, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type BodyLevelPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type BodyLevelPageQuery = { nodes: Array<
    | { id: string, asOf: string, level: Level, text: string, required: boolean | null, evidence: Evidence, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, rules: Array<{ id: string, asOf: string, text: string }>, chairRules: Array<{ id: string, asOf: string, text: string }>, cadenceRules: Array<{ id: string, asOf: string, text: string }>, involvement: Array<{ id: string, asOf: string, text: string }>, variation: Array<{ id: string, asOf: string, text: string }>, balance: Array<{ id: string, asOf: string, text: string }> }
    | Record<PropertyKey, never>
   | null> };

export type StatementPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type StatementPageQuery = { nodes: Array<
    | { id: string, asOf: string, title: string, text: string, category: StatementCategory, number: string | null, strength: Strength, bodyKinds: Array<BodyKind>, level: Level | null, due: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisation: { id: string, asOf: string, name: string } | null, parent: { id: string, asOf: string, category: StatementCategory, name: string } | null, children: Array<{ id: string, asOf: string, category: StatementCategory, name: string }>, links: Array<{ url: string, label: string }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type TaskPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type TaskPageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, kind: TaskKind, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { id: string, asOf: string, name: string } | null, organisation: { id: string, asOf: string, name: string } | null, transferredFrom: { side: Side | null, id: string, asOf: string, kind: TaskKind, text: string, bodyType: { id: string, asOf: string, name: string } | null, organisation: { id: string, asOf: string, name: string } | null } | null, transferredTo: Array<{ side: Side | null, id: string, asOf: string, kind: TaskKind, text: string, bodyType: { id: string, asOf: string, name: string } | null, organisation: { id: string, asOf: string, name: string } | null }>, relatedTo: Array<{ id: string, asOf: string, kind: TaskKind, text: string }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type KeyFigurePageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type KeyFigurePageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, topic: KeyFigureTopic, value: number, unit: Unit, approximate: boolean, year: number | null, perspective: Perspective | null, population: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, links: Array<{ url: string, label: string }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type LegalEventPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type LegalEventPageQuery = { nodes: Array<
    | { id: string, asOf: string, title: string, text: string, kind: LegalEventKind, date: string | null, url: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type ClaimPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type ClaimPageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, topic: string, about: string, value: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, contradictedBy: Array<{ id: string, asOf: string, value: string, text: string }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type DoubtPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type DoubtPageQuery = { nodes: Array<
    | { id: string, asOf: string, title: string, text: string, kind: DoubtKind, severity: Severity, readings: Array<string>, taken: string, resolution: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, subjects: Array<
        | { __typename: 'HealthAgreement', name: string, id: string, asOf: string }
        | { __typename: 'PracticePlan', name: string, id: string, asOf: string }
        | { __typename: 'Cluster', name: string, id: string, asOf: string }
        | { __typename: 'Ssu', name: string, id: string, asOf: string }
        | { __typename: 'Committee', name: string, id: string, asOf: string }
        | { __typename: 'Membership', id: string, asOf: string, body:
            | { name: string }
            | { name: string }
            | { name: string }
          , member:
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { __typename: 'Succession', id: string, asOf: string }
        | { __typename: 'BodyType', name: string, id: string, asOf: string, title: string }
        | { __typename: 'BodyLevelRule', text: string, id: string, asOf: string }
        | { __typename: 'FundingRound', text: string, id: string, asOf: string }
        | { __typename: 'KeyFigure', text: string, id: string, asOf: string }
        | { __typename: 'Identifier', id: string, asOf: string }
        | { __typename: 'Initiative', name: string, id: string, asOf: string, title: string }
        | { __typename: 'Region', name: string, id: string, asOf: string }
        | { __typename: 'Municipality', name: string, id: string, asOf: string }
        | { __typename: 'Hospital', name: string, id: string, asOf: string }
        | { __typename: 'RepresentationRule', text: string, id: string, asOf: string }
        | { __typename: 'ChairRule', text: string, id: string, asOf: string }
        | { __typename: 'CadenceRule', text: string, id: string, asOf: string }
        | { __typename: 'InvolvementDuty', text: string, id: string, asOf: string }
        | { __typename: 'VariationRule', text: string, id: string, asOf: string }
        | { __typename: 'BalanceRule', text: string, id: string, asOf: string }
        | { __typename: 'SeatAllocation', id: string, asOf: string }
        | { __typename: 'Document', id: string, asOf: string, title: string }
        | { __typename: 'LegalEvent', title: string, id: string, asOf: string }
        | { __typename: 'Claim', text: string, id: string, asOf: string }
        | { __typename: 'Doubt', title: string, id: string, asOf: string }
        | { __typename: 'Task', text: string, id: string, asOf: string }
        | { __typename: 'Statement', title: string, id: string, asOf: string }
        | { __typename: 'Organisation', name: string, id: string, asOf: string }
      >, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type IdentifierPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type IdentifierPageQuery = { nodes: Array<
    | { id: string, asOf: string, system: OfficialIdentifierSystem, value: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, owner:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type MembershipPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type MembershipPageQuery = { nodes: Array<
    | { id: string, asOf: string, role: MemberRole, share: number | null, reason: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, because: { id: string, asOf: string, name: string } | null, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , member:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type SuccessionPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type SuccessionPageQuery = { nodes: Array<
    | { id: string, asOf: string, kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , successor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type PersonPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PersonPageQuery = { nodes: Array<
    | { id: string, asOf: string, name: string, appointments: Array<{ id: string, asOf: string, level: Level, seatKind: SeatKind, office: PersonOffice, validFrom: string, validTo: string | null, body:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
         }> }
    | Record<PropertyKey, never>
   | null> };

export type AppointmentPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type AppointmentPageQuery = { nodes: Array<
    | { id: string, asOf: string, kind: AppointmentKind, field: Field | null, onBehalfOf: Side, appointedBy: Appointer | null, level: Level, seatKind: SeatKind, office: PersonOffice, validFrom: string, validTo: string | null, person: { id: string, asOf: string, name: string }, municipality: { id: string, asOf: string, name: string } | null, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       }
    | Record<PropertyKey, never>
   | null> };

export type ChairmanshipPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type ChairmanshipPageQuery = { nodes: Array<
    | { id: string, asOf: string, level: Level, role: ChairRole, side: Side, validFrom: string, validTo: string | null, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , appointment: { id: string, asOf: string, level: Level, seatKind: SeatKind, office: PersonOffice, validFrom: string, validTo: string | null, person: { id: string, asOf: string, name: string }, body:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
         } }
    | Record<PropertyKey, never>
   | null> };

export type LocalAgreementPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type LocalAgreementPageQuery = { nodes: Array<
    | { id: string, asOf: string, level: Level, seatKind: SeatKind, minimum: number | null, maximum: number | null, parties: Array<string>, text: string, agreedOn: string, validFrom: string, validTo: string | null, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       }
    | Record<PropertyKey, never>
   | null> };

export type RepresentationPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type RepresentationPageQuery = { nodes: Array<
    | { id: string, asOf: string, level: Level, validFrom: string, validTo: string | null, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , municipality: { id: string, asOf: string, name: string } }
    | Record<PropertyKey, never>
   | null> };

export type SecretariatPartyPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type SecretariatPartyPageQuery = { nodes: Array<
    | { id: string, asOf: string, name: string, side: Side, contact: string | null, lead: boolean, validFrom: string, validTo: string | null, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       }
    | Record<PropertyKey, never>
   | null> };

export type AffiliationConcernPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type AffiliationConcernPageQuery = { nodes: Array<
    | { id: string, asOf: string, kind: AffiliationConcernKind, raisedOn: string, text: string, solution: string | null, resolvedOn: string | null, municipality: { id: string, asOf: string, name: string } }
    | Record<PropertyKey, never>
   | null> };

export type MeetingPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type MeetingPageQuery = { nodes: Array<
    | { id: string, asOf: string, title: string, date: string, status: MeetingStatus, because: string | null, level: Level, invited: Array<InvolvedParty>, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , agenda: Array<{ ordinal: number, authoritiesOnly: boolean, title: string | null, proposedBy: Side | null, decision: string | null, theme: { id: string, asOf: string, category: StatementCategory, name: string } | null }>, attendance: Array<{ present: boolean, appointment: { id: string, asOf: string, level: Level, seatKind: SeatKind, office: PersonOffice, validFrom: string, validTo: string | null, person: { id: string, asOf: string, name: string }, body:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
           } }> }
    | Record<PropertyKey, never>
   | null> };

export type InvolvementPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type InvolvementPageQuery = { nodes: Array<
    | { id: string, asOf: string, level: Level, party: InvolvedParty, kind: InvolvementKind, date: string, text: string, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       }
    | Record<PropertyKey, never>
   | null> };

export type ConstitutionDecisionPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type ConstitutionDecisionPageQuery = { nodes: Array<
    | { id: string, asOf: string, item: ConstitutionItem, decidedOn: string, text: string, body:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       }
    | Record<PropertyKey, never>
   | null> };

export type GoalPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type GoalPageQuery = { nodes: Array<
    | { id: string, asOf: string, baselineOn: string | null, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null, owner:
        | { __typename: 'Cluster', name: string, id: string, asOf: string }
        | { __typename: 'Ssu', name: string, id: string, asOf: string }
        | { __typename: 'Committee', name: string, id: string, asOf: string }
        | { __typename: 'HealthAgreement', name: string, id: string, asOf: string }
        | { __typename: 'Initiative', name: string, id: string, asOf: string, title: string }
      , theme: { id: string, asOf: string, category: StatementCategory, name: string } | null, measurements: Array<{ on: string, value: number, source: string, remark: string | null }>, history: Array<{ text: string, on: string, by: ActingParty, revision: number, remark: string | null, decidedBy: string | null, legalBasis: string | null, deadline: string | null, party:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
         | null, topic: { id: string, asOf: string, category: StatementCategory, name: string } | null }>, nextSteps: Array<{ text: string, by: Array<ActingParty>, possible: boolean, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null, blockedBy: Array<{ strength: Strength, message: string, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null }> }> }
    | Record<PropertyKey, never>
   | null> };

export type FundEntryPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type FundEntryPageQuery = { nodes: Array<
    | { id: string, asOf: string, kind: FundEntryKind, on: string, basis: ContributionBasis | null, purpose: FundPurpose | null, decidedBy: string | null, remark: string | null, money: { dkk: string }, balanceAfter: { dkk: string }, fund: { id: string, asOf: string, year: number, stage: JointFundStage, body:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
        , balance: { dkk: string } }, party:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
       | null, initiative: { id: string, asOf: string, name: string, phase: InitiativePhase } | null, of: { id: string, asOf: string, kind: FundEntryKind, on: string } | null, reversedBy: { id: string, asOf: string, kind: FundEntryKind, on: string } | null, agreedBy: Array<
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      > }
    | Record<PropertyKey, never>
   | null> };

export type FundingRoundPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type FundingRoundPageQuery = { nodes: Array<
    | { id: string, asOf: string, text: string, year: number, modelStatus: ModelStatus, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, total: { dkk: string }, municipal: { dkk: string }, regional: { dkk: string }, municipalRate: { dkk: string } | null, regionalRateMinimum: { dkk: string } | null, regionalRateMaximum: { dkk: string } | null, regionalRates: Array<{ source: string, region: { id: string, asOf: string, name: string }, rate: { dkk: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type PopulationSetPageQueryVariables = Exact<{
  id: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PopulationSetPageQuery = { nodes: Array<
    | { id: string, asOf: string, referenceDate: string, source: string, total: number, municipalities: Array<{ persons: number, municipality: { id: string, asOf: string, name: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type BodyTypePageQueryVariables = Exact<{
  key: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type BodyTypePageQuery = { bodyType: { kind: BodyKind, memberRoles: Array<MemberRole>, needsHospital: boolean, onePerRegion: boolean, partitionsMunicipalities: boolean | null, isAuthority: boolean | null, committeeOf: Side | null, functions: Array<BodyFunction>, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, id: string, asOf: string, name: string, levels: Array<{ id: string, asOf: string, level: Level, required: boolean | null, text: string }>, tasks: Array<{ id: string, asOf: string, kind: TaskKind, text: string }>, bodies: { totalCount: number, nodes: Array<
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      > }, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null, representationRules: { nodes: Array<{ id: string, asOf: string, level: Level, text: string }> }, chairRules: { nodes: Array<{ id: string, asOf: string, level: Level, text: string }> }, cadenceRules: { nodes: Array<{ id: string, asOf: string, level: Level, text: string }> }, involvementDuties: { nodes: Array<{ id: string, asOf: string, level: Level, text: string }> }, variationRules: { nodes: Array<{ id: string, asOf: string, level: Level, text: string }> }, balanceRules: { nodes: Array<{ id: string, asOf: string, level: Level, text: string }> } };

export type TypeLineFragment = { id: string, asOf: string, name: string };

export type TypeWithBodiesFragment = { id: string, asOf: string, name: string, bodies: { totalCount: number, nodes: Array<
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
      | { id: string, asOf: string, name: string }
    > } };

export type LinkLineFragment = { url: string, label: string };

export type TaskBearerFragment = { side: Side | null, id: string, asOf: string, kind: TaskKind, text: string, bodyType: { id: string, asOf: string, name: string } | null, organisation: { id: string, asOf: string, name: string } | null };

export type AppointmentLineFragment = { id: string, asOf: string, level: Level, seatKind: SeatKind, office: PersonOffice, validFrom: string, validTo: string | null, body:
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
   };

type OwnerOfGoal_Cluster_Fragment = { __typename: 'Cluster', name: string, id: string, asOf: string };

type OwnerOfGoal_Ssu_Fragment = { __typename: 'Ssu', name: string, id: string, asOf: string };

type OwnerOfGoal_Committee_Fragment = { __typename: 'Committee', name: string, id: string, asOf: string };

type OwnerOfGoal_HealthAgreement_Fragment = { __typename: 'HealthAgreement', name: string, id: string, asOf: string };

type OwnerOfGoal_Initiative_Fragment = { __typename: 'Initiative', name: string, id: string, asOf: string, title: string };

export type OwnerOfGoalFragment =
  | OwnerOfGoal_Cluster_Fragment
  | OwnerOfGoal_Ssu_Fragment
  | OwnerOfGoal_Committee_Fragment
  | OwnerOfGoal_HealthAgreement_Fragment
  | OwnerOfGoal_Initiative_Fragment
;

export type HistoryStepFragment = { text: string, on: string, by: ActingParty, revision: number, remark: string | null, decidedBy: string | null, legalBasis: string | null, deadline: string | null, party:
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
   | null, topic: { id: string, asOf: string, category: StatementCategory, name: string } | null };

export type FollowingStepFragment = { text: string, by: Array<ActingParty>, possible: boolean, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null, blockedBy: Array<{ strength: Strength, message: string, rule: { id: string, asOf: string, category: StatementCategory, name: string } | null }> };

export type InputOfClusterFragment = { on: string, text: string, cluster: { id: string, asOf: string, name: string } };

export type MapPageQueryVariables = Exact<{
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type MapPageQuery = { municipalities: { totalCount: number, nodes: Array<{ code: string, id: string, asOf: string, name: string, region: { code: string, id: string, asOf: string, name: string } | null, memberships: Array<{ body:
          | { key: string, operation: BodyOperation, id: string, asOf: string, name: string, type: { onePerRegion: boolean } }
          | { key: string, operation: BodyOperation, id: string, asOf: string, name: string, type: { onePerRegion: boolean } }
          | { key: string, operation: BodyOperation, id: string, asOf: string, name: string, type: { onePerRegion: boolean } }
         }> }> }, hospitals: { nodes: Array<{ id: string, asOf: string, name: string, clusters: Array<{ id: string, asOf: string, name: string }> }> }, compositionReport: { totalCount: number, nodes: Array<{ status: CompositionStatus, body:
        | { id: string }
        | { id: string }
        | { id: string }
      , seats: Array<{ vacant: number | null }> }> } };

export type MeetingFormPageQueryVariables = Exact<{
  key: string;
  asOf: string;
  language: Language;
  year: number;
  since: number;
  merging: boolean;
}>;


export type MeetingFormPageQuery = { body:
    | { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, levels: Array<{ level: Level, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null }, involvement: Array<{ party: InvolvedParty, kind: InvolvementKind }>, meetings: Array<{ id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }> }>, region: { code: string, id: string, asOf: string, name: string } | null }
    | { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, levels: Array<{ level: Level, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null }, involvement: Array<{ party: InvolvedParty, kind: InvolvementKind }>, meetings: Array<{ id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }> }>, region: { code: string, id: string, asOf: string, name: string } | null }
    | { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, levels: Array<{ level: Level, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null }, involvement: Array<{ party: InvolvedParty, kind: InvolvementKind }>, meetings: Array<{ id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null }> }>, region: { code: string, id: string, asOf: string, name: string } | null }
   | null, themes: { nodes: Array<{ key: string, title: string }> }, involvements: { nodes: Array<{ id: string, level: Level, party: InvolvedParty, kind: InvolvementKind, date: string, text: string }> }, viewer: { role: Role, regions: Array<{ code: string, id: string, asOf: string, name: string }> | null, bodies: Array<
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
    > | null } | null, latest: { lastSeq: number }, meanwhile?: { nodes: Array<{ seq: number, instant: string, operation: string, actorRole: string }> } };

export type HeldMeetingFormPageQueryVariables = Exact<{
  key: string;
  meeting: string;
  asOf: string;
  language: Language;
  since: number;
  merging: boolean;
}>;


export type HeldMeetingFormPageQuery = { body:
    | { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, region: { code: string, id: string, asOf: string, name: string } | null }
    | { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, region: { code: string, id: string, asOf: string, name: string } | null }
    | { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, region: { code: string, id: string, asOf: string, name: string } | null }
   | null, meeting:
    | { level: Level, id: string, asOf: string, key: string, version: number, date: string, title: string, status: MeetingStatus, because: string | null, agenda: Array<{ key: string, ordinal: number, title: string | null, authoritiesOnly: boolean, decision: string | null, theme: { title: string } | null }>, body:
        | { id: string, levels: Array<{ level: Level, composition: { seats: Array<{ rule: { seatKind: SeatKind }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }> } }> }
        | { id: string, levels: Array<{ level: Level, composition: { seats: Array<{ rule: { seatKind: SeatKind }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }> } }> }
        | { id: string, levels: Array<{ level: Level, composition: { seats: Array<{ rule: { seatKind: SeatKind }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }> } }> }
       }
    | Record<PropertyKey, never>
   | null, viewer: { role: Role, regions: Array<{ code: string, id: string, asOf: string, name: string }> | null, bodies: Array<
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
    > | null } | null, latest: { lastSeq: number }, meanwhile?: { nodes: Array<{ seq: number, instant: string, operation: string, actorRole: string }> } };

export type ScheduleMeetingMutationVariables = Exact<{
  input: ScheduleMeetingInput;
  language: Language;
}>;


export type ScheduleMeetingMutation = { scheduleMeeting: { seq: number | null, meeting: { key: string }, warnings: Array<{ message: string, field: string | null, rule:
        | { id: string, text: string }
        | { id: string, text: string }
        | { id: string, text: string }
       | null }> } | null };

export type HoldMeetingMutationVariables = Exact<{
  input: HoldMeetingInput;
  language: Language;
}>;


export type HoldMeetingMutation = { holdMeeting: { seq: number | null, meeting: { key: string }, warnings: Array<{ message: string, field: string | null, rule:
        | { id: string, text: string }
        | { id: string, text: string }
        | { id: string, text: string }
       | null }> } | null };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
  language: Language;
}>;


export type CancelMeetingMutation = { cancelMeeting: { seq: number | null, meeting: { key: string }, warnings: Array<{ message: string, field: string | null, rule:
        | { id: string, text: string }
        | { id: string, text: string }
        | { id: string, text: string }
       | null }> } | null };

export type InvolvePatientsMutationVariables = Exact<{
  input: InvolvePatientsInput;
  language: Language;
}>;


export type InvolvePatientsMutation = { involvePatients: { seq: number | null, involvement: { key: string }, warnings: Array<{ message: string, field: string | null, rule:
        | { id: string, text: string }
        | { id: string, text: string }
        | { id: string, text: string }
       | null }> } | null };

export type MissingPageQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  body: string;
  hasBody: boolean;
  year: number;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type MissingPageQuery = { regions: { nodes: Array<{ code: string, name: string }> }, chosen?:
    | { key: string, name: string, region: { code: string, name: string } | null }
    | { key: string, name: string, region: { code: string, name: string } | null }
    | { key: string, name: string, region: { code: string, name: string } | null }
   | null, compositionReport: { totalCount: number, nodes: Array<{ status: CompositionStatus, level: Level | null, body:
        | { key: string, id: string, asOf: string, name: string, region: { name: string } | null }
        | { key: string, id: string, asOf: string, name: string, region: { name: string } | null }
        | { key: string, id: string, asOf: string, name: string, region: { name: string } | null }
      , seats: Array<{ vacant: number | null, rule: { id: string, seatKind: SeatKind, appointedBy: Appointer | null }, requiredBy:
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
          | { id: string, asOf: string, name: string }
         }>, chairs: Array<{ vacant: number | null, role: ChairRole, side: Side, rule: { id: string } }>, findings: Array<{ code: FindingCode, severity: FindingSeverity, message: string, subject:
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
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , rule:
          | { id: string, key: string, text: string }
          | { id: string, key: string, text: string }
          | { id: string, key: string, text: string }
         | null, because: Array<{ text: string, subject:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | Record<PropertyKey, never>
           | null }> }> }> }, bodies: { totalCount: number, nodes: Array<
      | { key: string, id: string, asOf: string, name: string, region: { code: string, name: string } | null, constitution: Array<{ item: ConstitutionItem, done: boolean | null }>, levels: Array<{ level: Level, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null, invitations: Array<{ missing: number | null, duty: { id: string, party: InvolvedParty } }> }, meetings: Array<{ id: string, date: string, title: string }> }> }
      | { key: string, id: string, asOf: string, name: string, region: { code: string, name: string } | null, constitution: Array<{ item: ConstitutionItem, done: boolean | null }>, levels: Array<{ level: Level, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null, invitations: Array<{ missing: number | null, duty: { id: string, party: InvolvedParty } }> }, meetings: Array<{ id: string, date: string, title: string }> }> }
      | { key: string, id: string, asOf: string, name: string, region: { code: string, name: string } | null, constitution: Array<{ item: ConstitutionItem, done: boolean | null }>, levels: Array<{ level: Level, cadence: { expected: number | null, held: number | null, scheduled: number | null, missing: number | null, invitations: Array<{ missing: number | null, duty: { id: string, party: InvolvedParty } }> }, meetings: Array<{ id: string, date: string, title: string }> }> }
    > }, healthAgreements: { totalCount: number, nodes: Array<{ id: string, asOf: string, name: string, agreementStatus: HealthAgreementStatus, region: { code: string } | null, outstanding: Array<
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      >, missingInputs: Array<{ id: string, asOf: string, name: string }>, nextSteps: Array<{ action: string, text: string, by: Array<ActingParty>, possible: boolean, blockedBy: Array<{ message: string }> }> }> }, practicePlans: { totalCount: number, nodes: Array<{ id: string, asOf: string, name: string, planStatus: PracticePlanStatus, region: { code: string } | null, nextSteps: Array<{ action: string, text: string, by: Array<ActingParty>, possible: boolean, blockedBy: Array<{ message: string }> }> }> }, dataQuality: { issues: Array<{ code: QualityCode, severity: Severity, message: string, subjects: Array<
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
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type MunicipalityPageQuery = { municipality: { code: string, officialName: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, region: { id: string, asOf: string, name: string } | null, ssu: { id: string, asOf: string, name: string } | null, memberships: Array<{ id: string, role: MemberRole, share: number | null, reason: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, because: { id: string, asOf: string, name: string } | null, body:
        | { kind: BodyKind, id: string, asOf: string, name: string }
        | { kind: BodyKind, id: string, asOf: string, name: string }
        | { kind: BodyKind, id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, affiliationConcerns: Array<{ id: string, kind: AffiliationConcernKind, raisedOn: string, text: string, solution: string | null, resolvedOn: string | null }>, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, identifiers: Array<{ system: OfficialIdentifierSystem, value: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , successor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , successor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
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

type Linked_HealthAgreement_Fragment = { id: string, asOf: string, name: string };

type Linked_PracticePlan_Fragment = { id: string, asOf: string, name: string };

type Linked_Person_Fragment = { id: string, asOf: string, name: string };

type Linked_Cluster_Fragment = { id: string, asOf: string, name: string };

type Linked_Ssu_Fragment = { id: string, asOf: string, name: string };

type Linked_Committee_Fragment = { id: string, asOf: string, name: string };

type Linked_BodyType_Fragment = { id: string, asOf: string, name: string };

type Linked_Initiative_Fragment = { id: string, asOf: string, name: string };

type Linked_SecretariatParty_Fragment = { id: string, asOf: string, name: string };

type Linked_Region_Fragment = { id: string, asOf: string, name: string };

type Linked_Municipality_Fragment = { id: string, asOf: string, name: string };

type Linked_Hospital_Fragment = { id: string, asOf: string, name: string };

type Linked_Name_Fragment = { name: string };

type Linked_Organisation_Fragment = { id: string, asOf: string, name: string };

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

type Subject_HealthAgreement_Fragment = { __typename: 'HealthAgreement', name: string, id: string, asOf: string };

type Subject_PracticePlan_Fragment = { __typename: 'PracticePlan', name: string, id: string, asOf: string };

type Subject_Person_Fragment = { __typename: 'Person', name: string, id: string, asOf: string };

type Subject_Appointment_Fragment = { __typename: 'Appointment', id: string, asOf: string };

type Subject_Chairmanship_Fragment = { __typename: 'Chairmanship', id: string, asOf: string };

type Subject_LocalAgreement_Fragment = { __typename: 'LocalAgreement', id: string, asOf: string };

type Subject_Involvement_Fragment = { __typename: 'Involvement', id: string, asOf: string };

type Subject_Cluster_Fragment = { __typename: 'Cluster', name: string, id: string, asOf: string };

type Subject_Ssu_Fragment = { __typename: 'Ssu', name: string, id: string, asOf: string };

type Subject_Committee_Fragment = { __typename: 'Committee', name: string, id: string, asOf: string };

type Subject_BodyLevel_Fragment = { __typename: 'BodyLevel', id: string, asOf: string };

type Subject_Membership_Fragment = { __typename: 'Membership', id: string, asOf: string, body:
    | { name: string }
    | { name: string }
    | { name: string }
  , member:
    | { name: string }
    | { name: string }
    | { name: string }
   };

type Subject_Succession_Fragment = { __typename: 'Succession', id: string, asOf: string };

type Subject_BodyType_Fragment = { __typename: 'BodyType', name: string, id: string, asOf: string, title: string };

type Subject_BodyLevelRule_Fragment = { __typename: 'BodyLevelRule', text: string, id: string, asOf: string };

type Subject_FundingRound_Fragment = { __typename: 'FundingRound', text: string, id: string, asOf: string };

type Subject_KeyFigure_Fragment = { __typename: 'KeyFigure', text: string, id: string, asOf: string };

type Subject_JointFund_Fragment = { __typename: 'JointFund', id: string, asOf: string };

type Subject_FundEntry_Fragment = { __typename: 'FundEntry', id: string, asOf: string };

type Subject_PopulationSet_Fragment = { __typename: 'PopulationSet', id: string, asOf: string };

type Subject_Goal_Fragment = { __typename: 'Goal', title: string, id: string, asOf: string };

type Subject_Identifier_Fragment = { __typename: 'Identifier', id: string, asOf: string };

type Subject_Initiative_Fragment = { __typename: 'Initiative', name: string, id: string, asOf: string, title: string };

type Subject_Meeting_Fragment = { __typename: 'Meeting', title: string, id: string, asOf: string };

type Subject_ConstitutionDecision_Fragment = { __typename: 'ConstitutionDecision', id: string, asOf: string };

type Subject_SecretariatParty_Fragment = { __typename: 'SecretariatParty', name: string, id: string, asOf: string };

type Subject_AffiliationConcern_Fragment = { __typename: 'AffiliationConcern', id: string, asOf: string };

type Subject_Representation_Fragment = { __typename: 'Representation', id: string, asOf: string };

type Subject_Region_Fragment = { __typename: 'Region', name: string, id: string, asOf: string };

type Subject_Municipality_Fragment = { __typename: 'Municipality', name: string, id: string, asOf: string };

type Subject_Hospital_Fragment = { __typename: 'Hospital', name: string, id: string, asOf: string };

type Subject_RepresentationRule_Fragment = { __typename: 'RepresentationRule', text: string, id: string, asOf: string };

type Subject_ChairRule_Fragment = { __typename: 'ChairRule', text: string, id: string, asOf: string };

type Subject_CadenceRule_Fragment = { __typename: 'CadenceRule', text: string, id: string, asOf: string };

type Subject_InvolvementDuty_Fragment = { __typename: 'InvolvementDuty', text: string, id: string, asOf: string };

type Subject_VariationRule_Fragment = { __typename: 'VariationRule', text: string, id: string, asOf: string };

type Subject_BalanceRule_Fragment = { __typename: 'BalanceRule', text: string, id: string, asOf: string };

type Subject_SeatAllocation_Fragment = { __typename: 'SeatAllocation', id: string, asOf: string };

type Subject_Document_Fragment = { __typename: 'Document', id: string, asOf: string, title: string };

type Subject_LegalEvent_Fragment = { __typename: 'LegalEvent', title: string, id: string, asOf: string };

type Subject_Claim_Fragment = { __typename: 'Claim', text: string, id: string, asOf: string };

type Subject_Doubt_Fragment = { __typename: 'Doubt', title: string, id: string, asOf: string };

type Subject_Task_Fragment = { __typename: 'Task', text: string, id: string, asOf: string };

type Subject_Statement_Fragment = { __typename: 'Statement', title: string, id: string, asOf: string };

type Subject_Organisation_Fragment = { __typename: 'Organisation', name: string, id: string, asOf: string };

export type SubjectFragment =
  | Subject_HealthAgreement_Fragment
  | Subject_PracticePlan_Fragment
  | Subject_Person_Fragment
  | Subject_Appointment_Fragment
  | Subject_Chairmanship_Fragment
  | Subject_LocalAgreement_Fragment
  | Subject_Involvement_Fragment
  | Subject_Cluster_Fragment
  | Subject_Ssu_Fragment
  | Subject_Committee_Fragment
  | Subject_BodyLevel_Fragment
  | Subject_Membership_Fragment
  | Subject_Succession_Fragment
  | Subject_BodyType_Fragment
  | Subject_BodyLevelRule_Fragment
  | Subject_FundingRound_Fragment
  | Subject_KeyFigure_Fragment
  | Subject_JointFund_Fragment
  | Subject_FundEntry_Fragment
  | Subject_PopulationSet_Fragment
  | Subject_Goal_Fragment
  | Subject_Identifier_Fragment
  | Subject_Initiative_Fragment
  | Subject_Meeting_Fragment
  | Subject_ConstitutionDecision_Fragment
  | Subject_SecretariatParty_Fragment
  | Subject_AffiliationConcern_Fragment
  | Subject_Representation_Fragment
  | Subject_Region_Fragment
  | Subject_Municipality_Fragment
  | Subject_Hospital_Fragment
  | Subject_RepresentationRule_Fragment
  | Subject_ChairRule_Fragment
  | Subject_CadenceRule_Fragment
  | Subject_InvolvementDuty_Fragment
  | Subject_VariationRule_Fragment
  | Subject_BalanceRule_Fragment
  | Subject_SeatAllocation_Fragment
  | Subject_Document_Fragment
  | Subject_LegalEvent_Fragment
  | Subject_Claim_Fragment
  | Subject_Doubt_Fragment
  | Subject_Task_Fragment
  | Subject_Statement_Fragment
  | Subject_Organisation_Fragment
;

export type StatementLineFragment = { id: string, asOf: string, category: StatementCategory, name: string };

export type TaskLineFragment = { id: string, asOf: string, kind: TaskKind, text: string };

export type InitiativeLineFragment = { id: string, asOf: string, name: string, phase: InitiativePhase };

export type FundLineFragment = { id: string, asOf: string, year: number, stage: JointFundStage, balance: { dkk: string } };

export type GoalLineFragment = { id: string, asOf: string, title: string, stage: GoalStage, status: GoalStatus, unit: string | null, baseline: number | null, target: number | null, due: string | null };

export type NeighboursFragment = { kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
  , successor:
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
    | { id: string, asOf: string, name: string }
  , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type NameOverTimeFragment = { name: string, kind: NameKind, validFrom: string | null, validTo: string | null };

export type RegisterNumberFragment = { system: OfficialIdentifierSystem, value: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> };

export type RegionPageQueryVariables = Exact<{
  code: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type RegionPageQuery = { region: { __typename: 'Region', code: string, officialCode: string | null, iso3166: string | null, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, ssu: { id: string, asOf: string, name: string } | null, bodies: { nodes: Array<
        | { kind: BodyKind, id: string, asOf: string, name: string }
        | { kind: BodyKind, id: string, asOf: string, name: string }
        | { kind: BodyKind, id: string, asOf: string, name: string }
      > }, municipalities: { totalCount: number, nodes: Array<{ id: string, asOf: string, name: string }> }, hospitals: { nodes: Array<{ id: string, asOf: string, name: string }> }, organisations: Array<{ kind: OrganisationKind, id: string, asOf: string, name: string }>, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, identifiers: Array<{ system: OfficialIdentifierSystem, value: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , successor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , successor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null, healthAgreements: { nodes: Array<{ status: HealthAgreementStatus, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string }> }, practicePlans: { nodes: Array<{ status: PracticePlanStatus, id: string, asOf: string, name: string }> }, initiatives: { nodes: Array<{ id: string, asOf: string, name: string, phase: InitiativePhase }> } };

export type HospitalPageQueryVariables = Exact<{
  key: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type HospitalPageQuery = { hospital: { sites: Array<string>, isModifiedAcuteHospital: boolean | null, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisation: { id: string, asOf: string, name: string } | null, region: { id: string, asOf: string, name: string } | null, memberships: Array<{ id: string, role: MemberRole, share: number | null, reason: string | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, because: { id: string, asOf: string, name: string } | null, body:
        | { kind: BodyKind, id: string, asOf: string, name: string }
        | { kind: BodyKind, id: string, asOf: string, name: string }
        | { kind: BodyKind, id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, identifiers: Array<{ system: OfficialIdentifierSystem, value: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , successor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , successor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null };

export type OrganisationPageQueryVariables = Exact<{
  key: string;
  asOf: string;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
  language: Language;
}>;


export type OrganisationPageQuery = { organisation: { kind: OrganisationKind, abbreviation: string | null, text: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, region: { id: string, asOf: string, name: string } | null, hospitals: Array<{ id: string, asOf: string, name: string }>, tasks: Array<{ id: string, asOf: string, kind: TaskKind, text: string }>, statements: Array<{ id: string, asOf: string, category: StatementCategory, name: string }>, names: Array<{ name: string, kind: NameKind, validFrom: string | null, validTo: string | null }>, identifiers: Array<{ system: OfficialIdentifierSystem, value: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeeds: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , successor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, succeededBy: Array<{ kind: SuccessionKind, date: string, operationalFrom: string | null, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , successor:
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
        | { id: string, asOf: string, name: string }
      , basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }>, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null };

export type ScenariosPageQueryVariables = Exact<{
  isSignedIn: boolean;
  after?: string | null | undefined;
  language: Language;
}>;


export type ScenariosPageQuery = { scenarios?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, title: string, status: ScenarioStatus, author: string, expiresOn: string, operations: Array<{ index: number }> }> } };

export type ScenarioPageQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
  afterLaw?: string | null | undefined;
  language: Language;
}>;


export type ScenarioPageQuery = { scenario: { key: string, title: string, status: ScenarioStatus, author: string, visibility: ScenarioVisibility, expiresOn: string, regions: Array<{ id: string, asOf: string, name: string }>, citations: Array<{ documentKey: string, section: string }>, conflicts: Array<{ index: number, operation: string, message: string, field: string | null }>, operations: Array<{ index: number, operation: string, as: string | null, input: unknown, entity:
        | { __typename: 'HealthAgreement', name: string, id: string, asOf: string }
        | { __typename: 'PracticePlan', name: string, id: string, asOf: string }
        | { __typename: 'Person', name: string, id: string, asOf: string }
        | { __typename: 'Appointment', id: string, asOf: string }
        | { __typename: 'Chairmanship', id: string, asOf: string }
        | { __typename: 'LocalAgreement', id: string, asOf: string }
        | { __typename: 'Involvement', id: string, asOf: string }
        | { __typename: 'Cluster', name: string, id: string, asOf: string }
        | { __typename: 'Ssu', name: string, id: string, asOf: string }
        | { __typename: 'Committee', name: string, id: string, asOf: string }
        | { __typename: 'BodyLevel', id: string, asOf: string }
        | { __typename: 'Membership', id: string, asOf: string, body:
            | { name: string }
            | { name: string }
            | { name: string }
          , member:
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { __typename: 'Succession', id: string, asOf: string }
        | { __typename: 'BodyType', name: string, id: string, asOf: string, title: string }
        | { __typename: 'BodyLevelRule', text: string, id: string, asOf: string }
        | { __typename: 'FundingRound', text: string, id: string, asOf: string }
        | { __typename: 'KeyFigure', text: string, id: string, asOf: string }
        | { __typename: 'JointFund', id: string, asOf: string }
        | { __typename: 'FundEntry', id: string, asOf: string }
        | { __typename: 'PopulationSet', id: string, asOf: string }
        | { __typename: 'Goal', title: string, id: string, asOf: string }
        | { __typename: 'Identifier', id: string, asOf: string }
        | { __typename: 'Initiative', name: string, id: string, asOf: string, title: string }
        | { __typename: 'Meeting', title: string, id: string, asOf: string }
        | { __typename: 'ConstitutionDecision', id: string, asOf: string }
        | { __typename: 'SecretariatParty', name: string, id: string, asOf: string }
        | { __typename: 'AffiliationConcern', id: string, asOf: string }
        | { __typename: 'Representation', id: string, asOf: string }
        | { __typename: 'Region', name: string, id: string, asOf: string }
        | { __typename: 'Municipality', name: string, id: string, asOf: string }
        | { __typename: 'Hospital', name: string, id: string, asOf: string }
        | { __typename: 'RepresentationRule', text: string, id: string, asOf: string }
        | { __typename: 'ChairRule', text: string, id: string, asOf: string }
        | { __typename: 'CadenceRule', text: string, id: string, asOf: string }
        | { __typename: 'InvolvementDuty', text: string, id: string, asOf: string }
        | { __typename: 'VariationRule', text: string, id: string, asOf: string }
        | { __typename: 'BalanceRule', text: string, id: string, asOf: string }
        | { __typename: 'SeatAllocation', id: string, asOf: string }
        | { __typename: 'Document', id: string, asOf: string, title: string }
        | { __typename: 'LegalEvent', title: string, id: string, asOf: string }
        | { __typename: 'Claim', text: string, id: string, asOf: string }
        | { __typename: 'Doubt', title: string, id: string, asOf: string }
        | { __typename: 'Task', text: string, id: string, asOf: string }
        | { __typename: 'Statement', title: string, id: string, asOf: string }
        | { __typename: 'Organisation', name: string, id: string, asOf: string }
       | null, conflict: { message: string, field: string | null } | null }>, structure: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'ThingDifference', was:
            | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
           | null, is:
            | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
           | null }
        | { __typename: 'NameDifference', owner:
            | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          , oldName: { kind: NameKind, name: string } | null, newName: { kind: NameKind, name: string } | null }
        | { __typename: 'PlaceDifference', thing:
            | { __typename: 'Cluster', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Ssu', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Committee', operation: BodyOperation, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyKind: BodyKind, region: { id: string, asOf: string, name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Region', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Municipality', code: string, id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Hospital', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
            | { __typename: 'Organisation', id: string, asOf: string, name: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, organisationKind: OrganisationKind, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }>, basis: Array<{ field: string, evidence: Evidence, note: string, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }> }
          , oldPlace:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
           | null, newPlace:
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
           | null }
        | { __typename: 'MembershipDifference', member:
            | { code: string, id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
            | { id: string, asOf: string, name: string }
          , left: { id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null, joined: { id: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, body:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null }
        | { __typename: 'SuccessionDifference', succession: { id: string, kind: SuccessionKind, date: string, share: number | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, predecessor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , successor:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
            , provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> } | null }
        | { __typename: 'RuleDifference' }
        | { __typename: 'AppointmentDifference' }
        | { __typename: 'CompositionDifference' }
        | { __typename: 'LifecycleDifference' }
        | { __typename: 'MoneyDifference' }
        | { __typename: 'FactDifference' }
      > }, others: { counts: Array<{ kind: DifferenceKind, change: DifferenceChange, count: number }> }, law: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { fields: Array<{ field: string }>, oldRule:
            | { __typename: 'RepresentationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'ChairRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'CadenceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'InvolvementDuty', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'VariationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'BalanceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'Task', id: string, asOf: string, text: string, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, taskBodyType: { name: string } | null, organisation: { name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | Record<PropertyKey, never>
           | null, newRule:
            | { __typename: 'RepresentationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'ChairRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'CadenceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'InvolvementDuty', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'VariationRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'BalanceRule', id: string, asOf: string, level: Level, text: string, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, bodyType: { name: string }, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | { __typename: 'Task', id: string, asOf: string, text: string, side: Side | null, evidence: Evidence, note: string | null, validFrom: string | null, validTo: string | null, sourcesUntil: string | null, beyondSources: boolean, taskBodyType: { name: string } | null, organisation: { name: string } | null, provenance: Array<{ section: string, lineFrom: number | null, lineTo: number | null, note: string | null, document: { id: string, key: string, label: string } }> }
            | Record<PropertyKey, never>
           | null }
        | Record<PropertyKey, never>
      > }, issues: Array<{ code: QualityCode, severity: Severity, message: string, subjects: Array<
        | { __typename: 'HealthAgreement', name: string, id: string, asOf: string }
        | { __typename: 'PracticePlan', name: string, id: string, asOf: string }
        | { __typename: 'Cluster', name: string, id: string, asOf: string }
        | { __typename: 'Ssu', name: string, id: string, asOf: string }
        | { __typename: 'Committee', name: string, id: string, asOf: string }
        | { __typename: 'Membership', id: string, asOf: string, body:
            | { name: string }
            | { name: string }
            | { name: string }
          , member:
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { __typename: 'Succession', id: string, asOf: string }
        | { __typename: 'BodyType', name: string, id: string, asOf: string, title: string }
        | { __typename: 'BodyLevelRule', text: string, id: string, asOf: string }
        | { __typename: 'FundingRound', text: string, id: string, asOf: string }
        | { __typename: 'KeyFigure', text: string, id: string, asOf: string }
        | { __typename: 'Identifier', id: string, asOf: string }
        | { __typename: 'Initiative', name: string, id: string, asOf: string, title: string }
        | { __typename: 'Region', name: string, id: string, asOf: string }
        | { __typename: 'Municipality', name: string, id: string, asOf: string }
        | { __typename: 'Hospital', name: string, id: string, asOf: string }
        | { __typename: 'RepresentationRule', text: string, id: string, asOf: string }
        | { __typename: 'ChairRule', text: string, id: string, asOf: string }
        | { __typename: 'CadenceRule', text: string, id: string, asOf: string }
        | { __typename: 'InvolvementDuty', text: string, id: string, asOf: string }
        | { __typename: 'VariationRule', text: string, id: string, asOf: string }
        | { __typename: 'BalanceRule', text: string, id: string, asOf: string }
        | { __typename: 'SeatAllocation', id: string, asOf: string }
        | { __typename: 'Document', id: string, asOf: string, title: string }
        | { __typename: 'LegalEvent', title: string, id: string, asOf: string }
        | { __typename: 'Claim', text: string, id: string, asOf: string }
        | { __typename: 'Doubt', title: string, id: string, asOf: string }
        | { __typename: 'Task', text: string, id: string, asOf: string }
        | { __typename: 'Statement', title: string, id: string, asOf: string }
        | { __typename: 'Organisation', name: string, id: string, asOf: string }
      > }> } | null };

export type SearchPageQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  scenario?: string | null | undefined;
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

export type SeatFormPageQueryVariables = Exact<{
  key: string;
  appointment: string;
  region?: string | null | undefined;
  level?: Array<Level> | Level | null | undefined;
  asOf: string;
  language: Language;
  since: number;
  merging: boolean;
}>;


export type SeatFormPageQuery = { body:
    | { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, levels: Array<{ level: Level, compositionVersion: number, composition: { status: CompositionStatus, seats: Array<{ maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, seatKind: SeatKind, appointedBy: Appointer | null, offices: Array<PersonOffice> | null, derivedFromChair: ChairRole | null, text: string }, requiredBy:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { code: string, id: string, asOf: string, name: string }
            , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, exOfficio: boolean, chosenAmong: Array<SeatKind>, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }> } }>, region: { code: string, id: string, asOf: string, name: string } | null }
    | { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, levels: Array<{ level: Level, compositionVersion: number, composition: { status: CompositionStatus, seats: Array<{ maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, seatKind: SeatKind, appointedBy: Appointer | null, offices: Array<PersonOffice> | null, derivedFromChair: ChairRole | null, text: string }, requiredBy:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { code: string, id: string, asOf: string, name: string }
            , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, exOfficio: boolean, chosenAmong: Array<SeatKind>, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }> } }>, region: { code: string, id: string, asOf: string, name: string } | null }
    | { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, levels: Array<{ level: Level, compositionVersion: number, composition: { status: CompositionStatus, seats: Array<{ maximum: number | null, filled: number | null, vacant: number | null, rule: { id: string, seatKind: SeatKind, appointedBy: Appointer | null, offices: Array<PersonOffice> | null, derivedFromChair: ChairRole | null, text: string }, requiredBy:
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { id: string, asOf: string, name: string }
              | { code: string, id: string, asOf: string, name: string }
            , holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }>, standIns: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, chairs: Array<{ role: ChairRole, side: Side, vacant: number | null, rule: { id: string, exOfficio: boolean, chosenAmong: Array<SeatKind>, text: string }, holders: Array<{ id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }> } }>, region: { code: string, id: string, asOf: string, name: string } | null }
   | null, appointment: { level: Level, seatKind: SeatKind, kind: AppointmentKind, id: string, key: string, version: number, office: PersonOffice, onBehalfOf: Side, validFrom: string, validTo: string | null, body:
      | { id: string }
      | { id: string }
      | { id: string }
    , municipality: { name: string } | null, person: { id: string, name: string } } | null, appointments: { nodes: Array<{ office: PersonOffice, person: { key: string, name: string } }> }, viewer: { role: Role, regions: Array<{ code: string, id: string, asOf: string, name: string }> | null, bodies: Array<
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
    > | null } | null, latest: { lastSeq: number }, meanwhile?: { nodes: Array<{ seq: number, instant: string, operation: string, actorRole: string }> } };

type FormBody_Cluster_Fragment = { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, region: { code: string, id: string, asOf: string, name: string } | null };

type FormBody_Ssu_Fragment = { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, region: { code: string, id: string, asOf: string, name: string } | null };

type FormBody_Committee_Fragment = { key: string, version: number, validFrom: string | null, validTo: string | null, id: string, asOf: string, name: string, region: { code: string, id: string, asOf: string, name: string } | null };

export type FormBodyFragment =
  | FormBody_Cluster_Fragment
  | FormBody_Ssu_Fragment
  | FormBody_Committee_Fragment
;

export type MeanwhileFragment = { viewer: { role: Role, regions: Array<{ code: string, id: string, asOf: string, name: string }> | null, bodies: Array<
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
    > | null } | null, latest: { lastSeq: number }, meanwhile?: { nodes: Array<{ seq: number, instant: string, operation: string, actorRole: string }> } };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
  language: Language;
}>;


export type AppointMutation = { appoint: { seq: number | null, appointment: { key: string }, warnings: Array<{ message: string, field: string | null, rule:
        | { id: string, text: string }
        | { id: string, text: string }
        | { id: string, text: string }
       | null }> } | null };

export type ReplaceAppointeeMutationVariables = Exact<{
  input: ReplaceAppointeeInput;
  language: Language;
}>;


export type ReplaceAppointeeMutation = { replaceAppointee: { seq: number | null, appointment: { key: string }, warnings: Array<{ message: string, field: string | null, rule:
        | { id: string, text: string }
        | { id: string, text: string }
        | { id: string, text: string }
       | null }> } | null };

export type EndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
  language: Language;
}>;


export type EndAppointmentMutation = { endAppointment: { seq: number | null, appointment: { key: string }, warnings: Array<{ message: string, field: string | null, rule:
        | { id: string, text: string }
        | { id: string, text: string }
        | { id: string, text: string }
       | null }> } | null };

export type DesignateChairMutationVariables = Exact<{
  input: DesignateChairInput;
  language: Language;
}>;


export type DesignateChairMutation = { designateChair: { seq: number | null, chairmanship: { appointment: { key: string } }, warnings: Array<{ message: string, field: string | null, rule:
        | { id: string, text: string }
        | { id: string, text: string }
        | { id: string, text: string }
       | null }> } | null };

export type WarningFragment = { message: string, field: string | null, rule:
    | { id: string, text: string }
    | { id: string, text: string }
    | { id: string, text: string }
   | null };

export type SignInPageQueryVariables = Exact<{
  asOf: string;
}>;


export type SignInPageQuery = { viewer: { name: string, role: Role, regions: Array<{ code: string, id: string, asOf: string, name: string }> | null, bodies: Array<
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
      | { key: string, id: string, asOf: string, name: string }
    > | null } | null };

export type RightsFragment = { role: Role, regions: Array<{ code: string, id: string, asOf: string, name: string }> | null, bodies: Array<
    | { key: string, id: string, asOf: string, name: string }
    | { key: string, id: string, asOf: string, name: string }
    | { key: string, id: string, asOf: string, name: string }
  > | null };
