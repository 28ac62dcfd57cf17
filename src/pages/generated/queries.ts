/* Made from schema/pages/ by `npm run generate`; do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
/** Kind of concern about which cluster a municipality belongs to. Danish: type af bekymring. */
export type AffiliationConcernKind =
  /** Citizens use two or more acute hospitals about equally. Danish: 50/50. */
  | 'FIFTY_FIFTY'
  /** Psychiatric and somatic catchment differ. Danish: uens somatisk og psykiatrisk optageområde. */
  | 'SOMATIC_PSYCHIATRIC_MISMATCH'
  /** The municipality belongs to a hospital with few specialised functions. Danish: mindre hospital. */
  | 'SMALL_HOSPITAL'

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
  | 'PATIENT_INVOLVEMENT_COMMITTEE'

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
  | 'OTHER'

/** Stage of the work of a body on a day. Danish: funktionsstatus. */
export type BodyOperation =
  /** The body prepares its work. Danish: forberedende. */
  | 'PREPARATORY'
  /** The body works in full. Danish: i fuld funktion. */
  | 'FULL'
  /** The body winds up its matters. Danish: under afvikling. */
  | 'WINDING_UP'

/** Kind of chair. Danish: formandspost. */
export type ChairRole =
  /** One of two people who chair together. Danish: medformand. */
  | 'CO_CHAIR'
  /** Sole chair. Danish: formand. */
  | 'CHAIR'
  /** Deputy of the chair. Danish: næstformand. */
  | 'VICE_CHAIR'

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
  | 'VIOLATED'

/** How well the sources support a fact. Danish: belæg. */
export type Evidence =
  /** A document states it. Danish: oplyst. */
  | 'STATED'
  /** Follows from a statement of a document, such as the region of a cluster. Danish: afledt. */
  | 'DERIVED'
  /** The best reading where the documents are ambiguous or silent. `note` always gives the reason. Danish: udledt ved skøn. */
  | 'INFERRED'
  /** Entered by a user; the change record holds author and time. Danish: registreret. */
  | 'RECORDED'

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
  | 'RECORDED_AFTER_END'

/** Severity of a finding. Danish: alvor af fund. */
export type FindingSeverity =
  /** A MANDATORY rule is broken. Danish: regelbrud. */
  | 'VIOLATION'
  /** A DEFAULT rule is varied without a recorded local agreement, or a person holds the same seat twice. Danish: afvigelse. */
  | 'DEVIATION'
  /** A seat or chair is vacant. Danish: ledig plads. */
  | 'VACANCY'
  /** Information that needs no action. Danish: bemærkning. */
  | 'NOTICE'

/** Stage in the lifecycle of a goal. Danish: stade for mål. */
export type GoalStage =
  /** The goal is being worked on. Danish: åbent. */
  | 'OPEN'
  /** The goal has been assessed. Danish: fulgt op. */
  | 'CLOSED'
  /** The goal has been given up. Danish: opgivet. */
  | 'WITHDRAWN'

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
  | 'WITHDRAWN'

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
  | 'STOPPED'

/** Stage in the lifecycle of a joint fund. Danish: stade for fælles midler. */
export type JointFundStage =
  /** Money can be moved. Danish: åben. */
  | 'OPEN'
  /** Settled for good, with balance 0. Danish: gjort op. */
  | 'CLOSED'

/** Language of a text. Danish: sprog. */
export type Language =
  /** Danish. Danish: dansk. */
  | 'DA'
  /** English. Danish: engelsk. */
  | 'EN'

/** Level of a body. Danish: niveau. */
export type Level =
  /** Elected politicians and doctors. Danish: politisk niveau. */
  | 'POLITICAL'
  /** Managers and professionals. Danish: fagligt/strategisk niveau. */
  | 'PROFESSIONAL'
  /** Administration that prepares the meetings. Danish: administrativt niveau. */
  | 'ADMINISTRATIVE'

/** Status of a meeting. Danish: mødestatus. */
export type MeetingStatus =
  /** Still to be held. Danish: planlagt. */
  | 'SCHEDULED'
  /** Held, with or without recorded decisions. Danish: afholdt. */
  | 'HELD'
  /** Cancelled before it was held. Danish: aflyst. */
  | 'CANCELLED'

/** Role of a member in a body. Danish: medlemsrolle. */
export type MemberRole =
  /** Member as a municipality. Danish: kommune. */
  | 'MUNICIPALITY'
  /** Member as a hospital. Danish: hospital. */
  | 'HOSPITAL'
  /** Member as the general practitioners of the area. Danish: almen praksis. */
  | 'GENERAL_PRACTICE'
  /** Member as the region’s psychiatric service. Danish: regionspsykiatrien. */
  | 'REGIONAL_PSYCHIATRY'

/** Kind of name. Danish: navnetype. */
export type NameKind =
  /** The name in daily use. Danish: navn. */
  | 'NAME'
  /** The full official name. Danish: officielt navn. */
  | 'OFFICIAL_NAME'
  /** Another spelling of a name. Danish: anden stavemåde. */
  | 'ALIAS'

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
  | 'KOMBIT'

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
  | 'PATIENT_REPRESENTATIVE'

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
  | 'REPEALED'

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
  | 'REGIONAL_REPRESENTATIVE'

/** Side of the cooperation. Danish: part. */
export type Side =
  /** The region and its hospitals. Danish: regionen. */
  | 'REGION'
  /** The municipalities. Danish: kommunerne. */
  | 'MUNICIPALITY'
  /** The general practitioners. Danish: almen praksis. */
  | 'GENERAL_PRACTICE'
  /** Patients and relatives. Danish: patienter og pårørende. */
  | 'PATIENTS'

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
  | 'RENAMES'

/** List that a task belongs to. Danish: opgavetype. */
export type TaskKind =
  /** The short list in the figure. Danish: kort form. */
  | 'SUMMARY'
  /** The general description. Danish: generel beskrivelse. */
  | 'GENERAL'
  /** The tasks that the law sets, as the booklet describes them. Danish: lovens opgaver. */
  | 'STATUTORY'
  /** A task of a group that is not set by law. Danish: rådgivende opgave. */
  | 'ADVISORY'

export type BodyPageQueryVariables = Exact<{
  key: string
  asOf: string
  language: Language
  year: number
}>

export type BodyPageQuery = {
  body:
    | {
        __typename: 'Cluster'
        key: string
        kind: BodyKind
        term: string
        operation: BodyOperation
        id: string
        name: string
        evidence: Evidence
        note: string | null
        validFrom: string | null
        validTo: string | null
        sourcesUntil: string | null
        beyondSources: boolean
        healthAgreement: { id: string; name: string } | null
        initiatives: Array<{ phase: InitiativePhase; id: string; name: string }>
        jointFunds: Array<{ id: string; year: number; stage: JointFundStage; balance: { dkk: string } }>
        type: { id: string; key: string; name: string }
        parent: { id: string; name: string } | null
        region: { code: string; id: string; name: string } | null
        names: Array<{ name: string; kind: NameKind; validFrom: string | null; validTo: string | null }>
        memberships: {
          totalCount: number
          nodes: Array<{
            id: string
            role: MemberRole
            share: number | null
            reason: string | null
            evidence: Evidence
            note: string | null
            validFrom: string | null
            validTo: string | null
            sourcesUntil: string | null
            beyondSources: boolean
            because: { id: string; name: string } | null
            member: { id: string; name: string } | { id: string; name: string } | { id: string; name: string }
            basis: Array<{
              field: string
              evidence: Evidence
              note: string
              provenance: Array<{
                section: string
                lineFrom: number | null
                lineTo: number | null
                note: string | null
                document: { id: string; key: string; label: string }
              }>
            }>
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
        }
        levels: Array<{
          id: string
          level: Level
          required: boolean | null
          text: string
          composition: {
            status: CompositionStatus
            level: Level | null
            compositionVersion: number | null
            body: { id: string; name: string } | { id: string; name: string } | { id: string; name: string }
            seats: Array<{
              minimum: number | null
              maximum: number | null
              filled: number | null
              vacant: number | null
              rule: {
                id: string
                key: string
                seatKind: SeatKind
                side: Side
                appointedBy: Appointer | null
                text: string
              }
              requiredBy:
                | { id: string; name: string }
                | { id: string; name: string }
                | { id: string; name: string }
                | { id: string; name: string }
              holders: Array<{
                id: string
                key: string
                version: number
                office: PersonOffice
                onBehalfOf: Side
                validFrom: string
                validTo: string | null
                person: { id: string; name: string }
              }>
              standIns: Array<{
                id: string
                key: string
                version: number
                office: PersonOffice
                onBehalfOf: Side
                validFrom: string
                validTo: string | null
                person: { id: string; name: string }
              }>
            }>
            chairs: Array<{
              role: ChairRole
              side: Side
              vacant: number | null
              rule: { id: string; key: string; text: string }
              holders: Array<{
                id: string
                key: string
                version: number
                office: PersonOffice
                onBehalfOf: Side
                validFrom: string
                validTo: string | null
                person: { id: string; name: string }
              }>
            }>
            findings: Array<{
              code: FindingCode
              severity: FindingSeverity
              message: string
              subject:
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
              rule:
                | { id: string; key: string; text: string }
                | { id: string; key: string; text: string }
                | { id: string; key: string; text: string }
                | null
              because: Array<{
                text: string
                subject:
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | Record<PropertyKey, never>
                  | null
              }>
            }>
          }
          cadence: { expected: number | null; held: number | null; scheduled: number | null; missing: number | null }
          meetings: Array<{
            id: string
            key: string
            version: number
            date: string
            title: string
            status: MeetingStatus
            because: string | null
          }>
        }>
        secretariat: {
          shared: boolean | null
          parties: Array<{ id: string; name: string; side: Side; contact: string | null; lead: boolean }>
        }
        goals: Array<{
          id: string
          title: string
          stage: GoalStage
          status: GoalStatus
          unit: string | null
          baseline: number | null
          target: number | null
          due: string | null
        }>
        tasks: Array<{
          id: string
          kind: TaskKind
          text: string
          evidence: Evidence
          note: string | null
          validFrom: string | null
          validTo: string | null
          sourcesUntil: string | null
          beyondSources: boolean
          basis: Array<{
            field: string
            evidence: Evidence
            note: string
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        succeeds: Array<{
          kind: SuccessionKind
          date: string
          operationalFrom: string | null
          share: number | null
          evidence: Evidence
          note: string | null
          validFrom: string | null
          validTo: string | null
          sourcesUntil: string | null
          beyondSources: boolean
          predecessor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          successor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          basis: Array<{
            field: string
            evidence: Evidence
            note: string
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        succeededBy: Array<{
          kind: SuccessionKind
          date: string
          operationalFrom: string | null
          share: number | null
          evidence: Evidence
          note: string | null
          validFrom: string | null
          validTo: string | null
          sourcesUntil: string | null
          beyondSources: boolean
          predecessor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          successor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          basis: Array<{
            field: string
            evidence: Evidence
            note: string
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        basis: Array<{
          field: string
          evidence: Evidence
          note: string
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        provenance: Array<{
          section: string
          lineFrom: number | null
          lineTo: number | null
          note: string | null
          document: { id: string; key: string; label: string }
        }>
      }
    | {
        __typename: 'Ssu'
        key: string
        kind: BodyKind
        term: string
        operation: BodyOperation
        id: string
        name: string
        evidence: Evidence
        note: string | null
        validFrom: string | null
        validTo: string | null
        sourcesUntil: string | null
        beyondSources: boolean
        healthAgreement: { id: string; name: string } | null
        clusters: Array<{ id: string; name: string }>
        practicePlans: Array<{ status: PracticePlanStatus; id: string; name: string }>
        type: { id: string; key: string; name: string }
        parent: { id: string; name: string } | null
        region: { code: string; id: string; name: string } | null
        names: Array<{ name: string; kind: NameKind; validFrom: string | null; validTo: string | null }>
        memberships: {
          totalCount: number
          nodes: Array<{
            id: string
            role: MemberRole
            share: number | null
            reason: string | null
            evidence: Evidence
            note: string | null
            validFrom: string | null
            validTo: string | null
            sourcesUntil: string | null
            beyondSources: boolean
            because: { id: string; name: string } | null
            member: { id: string; name: string } | { id: string; name: string } | { id: string; name: string }
            basis: Array<{
              field: string
              evidence: Evidence
              note: string
              provenance: Array<{
                section: string
                lineFrom: number | null
                lineTo: number | null
                note: string | null
                document: { id: string; key: string; label: string }
              }>
            }>
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
        }
        levels: Array<{
          id: string
          level: Level
          required: boolean | null
          text: string
          composition: {
            status: CompositionStatus
            level: Level | null
            compositionVersion: number | null
            body: { id: string; name: string } | { id: string; name: string } | { id: string; name: string }
            seats: Array<{
              minimum: number | null
              maximum: number | null
              filled: number | null
              vacant: number | null
              rule: {
                id: string
                key: string
                seatKind: SeatKind
                side: Side
                appointedBy: Appointer | null
                text: string
              }
              requiredBy:
                | { id: string; name: string }
                | { id: string; name: string }
                | { id: string; name: string }
                | { id: string; name: string }
              holders: Array<{
                id: string
                key: string
                version: number
                office: PersonOffice
                onBehalfOf: Side
                validFrom: string
                validTo: string | null
                person: { id: string; name: string }
              }>
              standIns: Array<{
                id: string
                key: string
                version: number
                office: PersonOffice
                onBehalfOf: Side
                validFrom: string
                validTo: string | null
                person: { id: string; name: string }
              }>
            }>
            chairs: Array<{
              role: ChairRole
              side: Side
              vacant: number | null
              rule: { id: string; key: string; text: string }
              holders: Array<{
                id: string
                key: string
                version: number
                office: PersonOffice
                onBehalfOf: Side
                validFrom: string
                validTo: string | null
                person: { id: string; name: string }
              }>
            }>
            findings: Array<{
              code: FindingCode
              severity: FindingSeverity
              message: string
              subject:
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
              rule:
                | { id: string; key: string; text: string }
                | { id: string; key: string; text: string }
                | { id: string; key: string; text: string }
                | null
              because: Array<{
                text: string
                subject:
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | Record<PropertyKey, never>
                  | null
              }>
            }>
          }
          cadence: { expected: number | null; held: number | null; scheduled: number | null; missing: number | null }
          meetings: Array<{
            id: string
            key: string
            version: number
            date: string
            title: string
            status: MeetingStatus
            because: string | null
          }>
        }>
        secretariat: {
          shared: boolean | null
          parties: Array<{ id: string; name: string; side: Side; contact: string | null; lead: boolean }>
        }
        goals: Array<{
          id: string
          title: string
          stage: GoalStage
          status: GoalStatus
          unit: string | null
          baseline: number | null
          target: number | null
          due: string | null
        }>
        tasks: Array<{
          id: string
          kind: TaskKind
          text: string
          evidence: Evidence
          note: string | null
          validFrom: string | null
          validTo: string | null
          sourcesUntil: string | null
          beyondSources: boolean
          basis: Array<{
            field: string
            evidence: Evidence
            note: string
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        succeeds: Array<{
          kind: SuccessionKind
          date: string
          operationalFrom: string | null
          share: number | null
          evidence: Evidence
          note: string | null
          validFrom: string | null
          validTo: string | null
          sourcesUntil: string | null
          beyondSources: boolean
          predecessor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          successor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          basis: Array<{
            field: string
            evidence: Evidence
            note: string
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        succeededBy: Array<{
          kind: SuccessionKind
          date: string
          operationalFrom: string | null
          share: number | null
          evidence: Evidence
          note: string | null
          validFrom: string | null
          validTo: string | null
          sourcesUntil: string | null
          beyondSources: boolean
          predecessor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          successor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          basis: Array<{
            field: string
            evidence: Evidence
            note: string
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        basis: Array<{
          field: string
          evidence: Evidence
          note: string
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        provenance: Array<{
          section: string
          lineFrom: number | null
          lineTo: number | null
          note: string | null
          document: { id: string; key: string; label: string }
        }>
      }
    | {
        __typename: 'Committee'
        key: string
        kind: BodyKind
        term: string
        operation: BodyOperation
        id: string
        name: string
        evidence: Evidence
        note: string | null
        validFrom: string | null
        validTo: string | null
        sourcesUntil: string | null
        beyondSources: boolean
        type: { id: string; key: string; name: string }
        parent: { id: string; name: string } | null
        region: { code: string; id: string; name: string } | null
        names: Array<{ name: string; kind: NameKind; validFrom: string | null; validTo: string | null }>
        memberships: {
          totalCount: number
          nodes: Array<{
            id: string
            role: MemberRole
            share: number | null
            reason: string | null
            evidence: Evidence
            note: string | null
            validFrom: string | null
            validTo: string | null
            sourcesUntil: string | null
            beyondSources: boolean
            because: { id: string; name: string } | null
            member: { id: string; name: string } | { id: string; name: string } | { id: string; name: string }
            basis: Array<{
              field: string
              evidence: Evidence
              note: string
              provenance: Array<{
                section: string
                lineFrom: number | null
                lineTo: number | null
                note: string | null
                document: { id: string; key: string; label: string }
              }>
            }>
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
        }
        levels: Array<{
          id: string
          level: Level
          required: boolean | null
          text: string
          composition: {
            status: CompositionStatus
            level: Level | null
            compositionVersion: number | null
            body: { id: string; name: string } | { id: string; name: string } | { id: string; name: string }
            seats: Array<{
              minimum: number | null
              maximum: number | null
              filled: number | null
              vacant: number | null
              rule: {
                id: string
                key: string
                seatKind: SeatKind
                side: Side
                appointedBy: Appointer | null
                text: string
              }
              requiredBy:
                | { id: string; name: string }
                | { id: string; name: string }
                | { id: string; name: string }
                | { id: string; name: string }
              holders: Array<{
                id: string
                key: string
                version: number
                office: PersonOffice
                onBehalfOf: Side
                validFrom: string
                validTo: string | null
                person: { id: string; name: string }
              }>
              standIns: Array<{
                id: string
                key: string
                version: number
                office: PersonOffice
                onBehalfOf: Side
                validFrom: string
                validTo: string | null
                person: { id: string; name: string }
              }>
            }>
            chairs: Array<{
              role: ChairRole
              side: Side
              vacant: number | null
              rule: { id: string; key: string; text: string }
              holders: Array<{
                id: string
                key: string
                version: number
                office: PersonOffice
                onBehalfOf: Side
                validFrom: string
                validTo: string | null
                person: { id: string; name: string }
              }>
            }>
            findings: Array<{
              code: FindingCode
              severity: FindingSeverity
              message: string
              subject:
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
              rule:
                | { id: string; key: string; text: string }
                | { id: string; key: string; text: string }
                | { id: string; key: string; text: string }
                | null
              because: Array<{
                text: string
                subject:
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | { id: string; name: string }
                  | Record<PropertyKey, never>
                  | null
              }>
            }>
          }
          cadence: { expected: number | null; held: number | null; scheduled: number | null; missing: number | null }
          meetings: Array<{
            id: string
            key: string
            version: number
            date: string
            title: string
            status: MeetingStatus
            because: string | null
          }>
        }>
        secretariat: {
          shared: boolean | null
          parties: Array<{ id: string; name: string; side: Side; contact: string | null; lead: boolean }>
        }
        goals: Array<{
          id: string
          title: string
          stage: GoalStage
          status: GoalStatus
          unit: string | null
          baseline: number | null
          target: number | null
          due: string | null
        }>
        tasks: Array<{
          id: string
          kind: TaskKind
          text: string
          evidence: Evidence
          note: string | null
          validFrom: string | null
          validTo: string | null
          sourcesUntil: string | null
          beyondSources: boolean
          basis: Array<{
            field: string
            evidence: Evidence
            note: string
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        succeeds: Array<{
          kind: SuccessionKind
          date: string
          operationalFrom: string | null
          share: number | null
          evidence: Evidence
          note: string | null
          validFrom: string | null
          validTo: string | null
          sourcesUntil: string | null
          beyondSources: boolean
          predecessor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          successor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          basis: Array<{
            field: string
            evidence: Evidence
            note: string
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        succeededBy: Array<{
          kind: SuccessionKind
          date: string
          operationalFrom: string | null
          share: number | null
          evidence: Evidence
          note: string | null
          validFrom: string | null
          validTo: string | null
          sourcesUntil: string | null
          beyondSources: boolean
          predecessor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          successor:
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
            | { id: string; name: string }
          basis: Array<{
            field: string
            evidence: Evidence
            note: string
            provenance: Array<{
              section: string
              lineFrom: number | null
              lineTo: number | null
              note: string | null
              document: { id: string; key: string; label: string }
            }>
          }>
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        basis: Array<{
          field: string
          evidence: Evidence
          note: string
          provenance: Array<{
            section: string
            lineFrom: number | null
            lineTo: number | null
            note: string | null
            document: { id: string; key: string; label: string }
          }>
        }>
        provenance: Array<{
          section: string
          lineFrom: number | null
          lineTo: number | null
          note: string | null
          document: { id: string; key: string; label: string }
        }>
      }
    | null
}

export type ComposedFragment = {
  status: CompositionStatus
  level: Level | null
  compositionVersion: number | null
  body: { id: string; name: string } | { id: string; name: string } | { id: string; name: string }
  seats: Array<{
    minimum: number | null
    maximum: number | null
    filled: number | null
    vacant: number | null
    rule: { id: string; key: string; seatKind: SeatKind; side: Side; appointedBy: Appointer | null; text: string }
    requiredBy:
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
    holders: Array<{
      id: string
      key: string
      version: number
      office: PersonOffice
      onBehalfOf: Side
      validFrom: string
      validTo: string | null
      person: { id: string; name: string }
    }>
    standIns: Array<{
      id: string
      key: string
      version: number
      office: PersonOffice
      onBehalfOf: Side
      validFrom: string
      validTo: string | null
      person: { id: string; name: string }
    }>
  }>
  chairs: Array<{
    role: ChairRole
    side: Side
    vacant: number | null
    rule: { id: string; key: string; text: string }
    holders: Array<{
      id: string
      key: string
      version: number
      office: PersonOffice
      onBehalfOf: Side
      validFrom: string
      validTo: string | null
      person: { id: string; name: string }
    }>
  }>
  findings: Array<{
    code: FindingCode
    severity: FindingSeverity
    message: string
    subject:
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
    rule:
      | { id: string; key: string; text: string }
      | { id: string; key: string; text: string }
      | { id: string; key: string; text: string }
      | null
    because: Array<{
      text: string
      subject:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | Record<PropertyKey, never>
        | null
    }>
  }>
}

export type SeatHolderFragment = {
  id: string
  key: string
  version: number
  office: PersonOffice
  onBehalfOf: Side
  validFrom: string
  validTo: string | null
  person: { id: string; name: string }
}

export type FindingLineFragment = {
  code: FindingCode
  severity: FindingSeverity
  message: string
  subject:
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
  rule:
    | { id: string; key: string; text: string }
    | { id: string; key: string; text: string }
    | { id: string; key: string; text: string }
    | null
  because: Array<{
    text: string
    subject:
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | Record<PropertyKey, never>
      | null
  }>
}

export type MeetingLineFragment = {
  id: string
  key: string
  version: number
  date: string
  title: string
  status: MeetingStatus
  because: string | null
}

export type GoalLineFragment = {
  id: string
  title: string
  stage: GoalStage
  status: GoalStatus
  unit: string | null
  baseline: number | null
  target: number | null
  due: string | null
}

export type MapPageQueryVariables = Exact<{
  asOf: string
}>

export type MapPageQuery = {
  municipalities: {
    totalCount: number
    nodes: Array<{
      code: string
      id: string
      name: string
      region: { code: string; id: string; name: string } | null
      memberships: Array<{
        body:
          | { key: string; operation: BodyOperation; id: string; name: string; type: { onePerRegion: boolean } }
          | { key: string; operation: BodyOperation; id: string; name: string; type: { onePerRegion: boolean } }
          | { key: string; operation: BodyOperation; id: string; name: string; type: { onePerRegion: boolean } }
      }>
    }>
  }
  hospitals: { nodes: Array<{ id: string; name: string; clusters: Array<{ id: string; name: string }> }> }
  compositionReport: {
    totalCount: number
    nodes: Array<{
      status: CompositionStatus
      body: { id: string } | { id: string } | { id: string }
      seats: Array<{ vacant: number | null }>
    }>
  }
}

export type MunicipalityPageQueryVariables = Exact<{
  key: string
  asOf: string
  language: Language
}>

export type MunicipalityPageQuery = {
  municipality: {
    code: string
    officialName: string
    id: string
    name: string
    evidence: Evidence
    note: string | null
    validFrom: string | null
    validTo: string | null
    sourcesUntil: string | null
    beyondSources: boolean
    region: { id: string; name: string } | null
    ssu: { id: string; name: string } | null
    memberships: Array<{
      id: string
      role: MemberRole
      share: number | null
      reason: string | null
      evidence: Evidence
      note: string | null
      validFrom: string | null
      validTo: string | null
      sourcesUntil: string | null
      beyondSources: boolean
      because: { id: string; name: string } | null
      body:
        | { kind: BodyKind; id: string; name: string }
        | { kind: BodyKind; id: string; name: string }
        | { kind: BodyKind; id: string; name: string }
      basis: Array<{
        field: string
        evidence: Evidence
        note: string
        provenance: Array<{
          section: string
          lineFrom: number | null
          lineTo: number | null
          note: string | null
          document: { id: string; key: string; label: string }
        }>
      }>
      provenance: Array<{
        section: string
        lineFrom: number | null
        lineTo: number | null
        note: string | null
        document: { id: string; key: string; label: string }
      }>
    }>
    affiliationConcerns: Array<{
      id: string
      kind: AffiliationConcernKind
      raisedOn: string
      text: string
      solution: string | null
      resolvedOn: string | null
    }>
    names: Array<{ name: string; kind: NameKind; validFrom: string | null; validTo: string | null }>
    identifiers: Array<{
      system: OfficialIdentifierSystem
      value: string
      evidence: Evidence
      note: string | null
      validFrom: string | null
      validTo: string | null
      sourcesUntil: string | null
      beyondSources: boolean
      basis: Array<{
        field: string
        evidence: Evidence
        note: string
        provenance: Array<{
          section: string
          lineFrom: number | null
          lineTo: number | null
          note: string | null
          document: { id: string; key: string; label: string }
        }>
      }>
      provenance: Array<{
        section: string
        lineFrom: number | null
        lineTo: number | null
        note: string | null
        document: { id: string; key: string; label: string }
      }>
    }>
    succeeds: Array<{
      kind: SuccessionKind
      date: string
      operationalFrom: string | null
      share: number | null
      evidence: Evidence
      note: string | null
      validFrom: string | null
      validTo: string | null
      sourcesUntil: string | null
      beyondSources: boolean
      predecessor:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
      successor:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
      basis: Array<{
        field: string
        evidence: Evidence
        note: string
        provenance: Array<{
          section: string
          lineFrom: number | null
          lineTo: number | null
          note: string | null
          document: { id: string; key: string; label: string }
        }>
      }>
      provenance: Array<{
        section: string
        lineFrom: number | null
        lineTo: number | null
        note: string | null
        document: { id: string; key: string; label: string }
      }>
    }>
    succeededBy: Array<{
      kind: SuccessionKind
      date: string
      operationalFrom: string | null
      share: number | null
      evidence: Evidence
      note: string | null
      validFrom: string | null
      validTo: string | null
      sourcesUntil: string | null
      beyondSources: boolean
      predecessor:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
      successor:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
      basis: Array<{
        field: string
        evidence: Evidence
        note: string
        provenance: Array<{
          section: string
          lineFrom: number | null
          lineTo: number | null
          note: string | null
          document: { id: string; key: string; label: string }
        }>
      }>
      provenance: Array<{
        section: string
        lineFrom: number | null
        lineTo: number | null
        note: string | null
        document: { id: string; key: string; label: string }
      }>
    }>
    basis: Array<{
      field: string
      evidence: Evidence
      note: string
      provenance: Array<{
        section: string
        lineFrom: number | null
        lineTo: number | null
        note: string | null
        document: { id: string; key: string; label: string }
      }>
    }>
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  } | null
}

type Sources_HealthAgreement_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_PracticePlan_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Cluster_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Ssu_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Committee_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Membership_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Succession_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_BodyType_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_BodyLevelRule_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_FundingRound_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_KeyFigure_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Identifier_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Initiative_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Region_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Municipality_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Hospital_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_RepresentationRule_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_ChairRule_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_CadenceRule_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_InvolvementDuty_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_VariationRule_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_BalanceRule_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_SeatAllocation_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_LegalEvent_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Claim_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Doubt_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Task_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Statement_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

type Sources_Organisation_Fragment = {
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

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

export type CitationFragment = {
  section: string
  lineFrom: number | null
  lineTo: number | null
  note: string | null
  document: { id: string; key: string; label: string }
}

type Linked_HealthAgreement_Fragment = { id: string; name: string }

type Linked_PracticePlan_Fragment = { id: string; name: string }

type Linked_Person_Fragment = { id: string; name: string }

type Linked_Cluster_Fragment = { id: string; name: string }

type Linked_Ssu_Fragment = { id: string; name: string }

type Linked_Committee_Fragment = { id: string; name: string }

type Linked_BodyType_Fragment = { id: string; name: string }

type Linked_Initiative_Fragment = { id: string; name: string }

type Linked_SecretariatParty_Fragment = { id: string; name: string }

type Linked_Region_Fragment = { id: string; name: string }

type Linked_Municipality_Fragment = { id: string; name: string }

type Linked_Hospital_Fragment = { id: string; name: string }

type Linked_Name_Fragment = { name: string }

type Linked_Organisation_Fragment = { id: string; name: string }

type Linked_Webhook_Fragment = { name: string }

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

export type NeighboursFragment = {
  kind: SuccessionKind
  date: string
  operationalFrom: string | null
  share: number | null
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  predecessor:
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
  successor:
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}

export type NameOverTimeFragment = { name: string; kind: NameKind; validFrom: string | null; validTo: string | null }

export type RegisterNumberFragment = {
  system: OfficialIdentifierSystem
  value: string
  evidence: Evidence
  note: string | null
  validFrom: string | null
  validTo: string | null
  sourcesUntil: string | null
  beyondSources: boolean
  basis: Array<{
    field: string
    evidence: Evidence
    note: string
    provenance: Array<{
      section: string
      lineFrom: number | null
      lineTo: number | null
      note: string | null
      document: { id: string; key: string; label: string }
    }>
  }>
  provenance: Array<{
    section: string
    lineFrom: number | null
    lineTo: number | null
    note: string | null
    document: { id: string; key: string; label: string }
  }>
}
