import type { Text } from '../basics/fact.ts'
import type { Day } from '../basics/time.ts'
import type { CompositionStatus, FindingCode, FindingSeverity, PersonOffice } from '../basics/vocabulary.ts'
import { basisOf, isCertain } from '../model/basis.ts'
import { nameOn } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { chairLabel, counted, dated, during, labelOf, listed, pluralOf, quoted } from '../vocabulary/phrases.ts'
import { VOCABULARY } from '../vocabulary/vocabulary.ts'
import { agreementOn, isMandatory, type Seat, type Situation, seatsOf } from './seats.ts'

/*
 * Judges whether a level of a body is lawfully composed on a day. Pure functions over plain data: the rules are rows with
 * periods and parameters, what each kind of rule means is code, and nothing is looked up, thrown or logged here.
 */

/** A link in the chain from a rule to a fact. */
export type Because = { text: Text; subject: ReasonSubject | null }
type ReasonSubject =
  | records.RepresentationRule
  | records.ChairRule
  | records.BalanceRule
  | records.SeatAllocation
  | records.Body
  | records.Municipality
  | records.Appointment
  | records.LocalAgreement

/** The rules that a finding can be about. */
type FindingRule = records.RepresentationRule | records.ChairRule | records.BalanceRule

type FindingSubject =
  | records.Body
  | records.Municipality
  | records.Person
  | records.Appointment
  | records.Chairmanship
  | records.LocalAgreement
  | records.HealthAgreement
  | records.PracticePlan
  | records.Initiative
  | records.Goal
  | records.JointFund
  | records.Meeting
  | records.ConstitutionDecision
  | records.Involvement

export type Finding = {
  code: FindingCode
  severity: FindingSeverity
  message: Text
  rule: FindingRule | null
  subject: FindingSubject
  because: Because[]
  /** The holders of a seat with too many of them. */
  seated?: readonly records.Appointment[]
}

export type Chair = { rule: records.ChairRule; vacant: number; holders: records.Appointment[] }

export type Composition = { status: CompositionStatus; seats: Seat[]; chairs: Chair[]; findings: Finding[] }

/** The seats, chairs and findings of a level: all findings at once, each with the chain that leads to it. */
export function judge(situation: Situation): Composition {
  const seats = situation.rules.flatMap((rule) => seatsOf(rule, situation))
  const chairs = situation.chairRules.map((rule) => chairOf(rule, situation, seats))
  const anyone = seats.some((seat) => seat.filled > 0)
  if (!situation.reported && !anyone) {
    // The number of seats is the law's, and is there before anyone is appointed.
    const findings = seats.filter(({ allocation }) => allocation).flatMap((seat) => checkSeat(seat, situation))
    return { status: 'NOT_REPORTED', seats, chairs, findings: findings.filter(({ code }) => code === OUTSIDE) }
  }
  const findings = [
    ...seats.flatMap((seat) => checkSeat(seat, situation)),
    ...situation.rules.flatMap((rule) => checkField(rule, seats, situation)),
    ...situation.balanceRules.flatMap((rule) => checkBalance(rule, seats, situation)),
    ...checkAppointments(situation, seats),
    ...chairs.flatMap((chair) => checkChair(chair, situation, seats))
  ]
  return { status: statusOf(findings), seats, chairs, findings }
}

function statusOf(findings: readonly Finding[]): CompositionStatus {
  const has = (severity: FindingSeverity) => findings.some((finding) => finding.severity === severity)
  if (has('VIOLATION')) return 'VIOLATED'
  if (has('DEVIATION')) return 'DEVIATING'
  return has('VACANCY') ? 'VACANT' : 'COMPLETE'
}

/** The reason why a field of a rule is read as it is; none for a field without a basis of its own. */
function readingOf(rule: FindingRule, field: string): Because[] {
  const basis = basisOf(rule, field)
  return basis === undefined ? [] : [{ text: basis.note, subject: rule }]
}

/** The warning about a local agreement that varies a rule which is presumed to be mandatory. */
export function presumedMandatory(rule: records.RepresentationRule, body: records.Body): Finding[] {
  if (rule.binding !== 'MANDATORY' || isMandatory(rule)) return []
  return [
    {
      code: 'LOCAL_AGREEMENT_APPLIES',
      severity: 'NOTICE',
      message: {
        da: 'Reglen læses som ufravigelig, men det står ikke i kilden.',
        en: 'The rule is read as mandatory, which is not printed in the source.'
      },
      rule,
      subject: body,
      because: [{ text: rule.text, subject: rule }, ...readingOf(rule, 'binding')]
    }
  ]
}

/** The finding that a field of its rule is broken. A calculated or presumed field makes it a NOTICE that says so. */
function breachOf(field: string, finding: Finding & { rule: object }): Finding {
  const { rule, message, because } = finding
  if (isCertain(rule, field)) return finding
  return {
    ...finding,
    severity: 'NOTICE',
    message: {
      da: `${message.da} Reglen er udledt på dette punkt og står ikke i kilden.`,
      en: `${message.en} The rule is inferred on this point and is not printed in the source.`
    },
    because: [...because, ...readingOf(rule, field)]
  }
}

/** The findings about a seat and its holders. */
function checkSeat(seat: Seat, situation: Situation): Finding[] {
  const { rule, requiredBy, allocation } = seat
  const agreement = agreementOn(rule, situation)
  const because: Because[] = [
    { text: rule.text, subject: rule },
    ...(agreement
      ? [
          {
            text: { da: `Lokal aftale: ${agreement.text}`, en: `Local agreement: ${agreement.text}` },
            subject: agreement
          }
        ]
      : []),
    ...(requiredBy === situation.body ? [] : [placeBecause(seat, situation)]),
    ...(allocation ? [allocated(allocation)] : [])
  ]
  const who = nameOf(requiredBy, situation.day)
  // The holder of a derived seat is judged at the chair that the seat follows from.
  const judged = rule.derivedFromChair === null ? [...seat.holders, ...seat.standIns] : []
  return [
    ...checkAllocation(seat, who, because),
    ...checkVacancy(seat, who, because),
    ...checkMaximum(seat, who, agreement, because),
    ...checkRepeated(seat, who, situation.day, because),
    ...judged.flatMap((holder) => checkHolder(holder, seat, situation, because))
  ]
}

const OUTSIDE = 'SEATS_OUTSIDE_RULE'

/** The finding that more or fewer seats are allocated than the rule allows, as it can after an amendment of the rule. */
function checkSize(
  { rule, requiredBy, allocation }: Seat & { allocation: records.SeatAllocation },
  who: string,
  because: Because[]
): Finding[] {
  const { minimum, maximum } = rule
  const { seats } = allocation
  const tooFew = minimum !== null && seats < minimum
  if (!tooFew && (maximum === null || seats <= maximum)) return []
  const label = quoted(labelOf('SeatKind', rule.seatKind))
  const wanted = tooFew
    ? { da: `og reglen kræver mindst ${minimum}`, en: `and the rule requires at least ${minimum}` }
    : { da: `og reglen tillader højst ${maximum}`, en: `and the rule allows at most ${maximum}` }
  return [
    breachOf(tooFew ? 'minimum' : 'maximum', {
      code: OUTSIDE,
      severity: rule.binding === 'MANDATORY' ? 'VIOLATION' : 'DEVIATION',
      message: {
        da: `Antallet af pladser for ${who} er ${seats}, ${wanted.da}: ${label.da}. Ret det med allocateSeats.`,
        en: `The number of seats of ${who} is ${seats}, ${wanted.en}: ${label.en}. Change it by allocateSeats.`
      },
      rule,
      subject: requiredBy,
      because
    })
  ]
}

/** The findings about the number of seats. While the number is not known, nothing is vacant. */
function checkAllocation(seat: Seat, who: string, because: Because[]): Finding[] {
  const { rule, requiredBy, allocation } = seat
  if (!rule.allocated) return []
  if (allocation) return checkSize({ ...seat, allocation }, who, because)
  const label = quoted(labelOf('SeatKind', rule.seatKind))
  return [
    {
      code: 'SEATS_NOT_ALLOCATED',
      severity: 'NOTICE',
      message: {
        da: `Antallet af pladser for ${who} er ikke registreret: ${label.da}. Registrér det med allocateSeats.`,
        en: `The number of seats of ${who} is not recorded: ${label.en}. Record it by allocateSeats.`
      },
      rule,
      subject: requiredBy,
      because
    }
  ]
}

function checkVacancy(seat: Seat, who: string, because: Because[]): Finding[] {
  if (seat.vacant <= 0) return []
  const { rule, requiredBy } = seat
  const vacancies = counted(seat.vacant, VOCABULARY.FindingSeverity.values.VACANCY)
  const label = labelOf('SeatKind', rule.seatKind)
  return [
    breachOf('minimum', {
      code: 'SEAT_VACANT',
      severity: 'VACANCY',
      message: {
        da: `${who} har ${vacancies.da}: ${label.da}.`,
        en: `${who} has ${vacancies.en}: ${label.en}.`
      },
      rule,
      subject: requiredBy,
      because: [...because, countOf(seat)]
    })
  ]
}

/** The finding of a seat with too many holders, or of a local agreement that varies the number of holders. */
function checkMaximum(
  seat: Seat,
  who: string,
  agreement: records.LocalAgreement | undefined,
  because: Because[]
): Finding[] {
  const { rule, requiredBy, holders } = seat
  const seatWords = VOCABULARY.SeatKind.values[rule.seatKind]
  if (seat.maximum !== null && seat.filled > seat.maximum) {
    const seated = counted(seat.filled, seatWords)
    return [
      breachOf('maximum', {
        code: 'TOO_MANY_SEATED',
        severity: rule.binding === 'MANDATORY' ? 'VIOLATION' : 'DEVIATION',
        message: {
          da: `${who} har ${seated.da}; der kan højst være ${seat.maximum}${rule.binding === 'DEFAULT' ? ' uden en lokal aftale' : ''}.`,
          en: `${who} has ${seated.en}; there can be at most ${seat.maximum}${rule.binding === 'DEFAULT' ? ' without a local agreement' : ''}.`
        },
        rule,
        subject: requiredBy,
        because: [...because, countOf(seat)],
        seated: holders
      })
    ]
  }
  if (!agreement || (agreement.minimum === rule.minimum && agreement.maximum === rule.maximum)) return []
  return [
    {
      code: 'LOCAL_AGREEMENT_APPLIES',
      severity: 'NOTICE',
      message: {
        da: `En lokal aftale fraviger udgangspunktet for antallet af ${pluralOf(seatWords).da}.`,
        en: `A local agreement varies the default number of ${pluralOf(seatWords).en}.`
      },
      rule,
      subject: agreement,
      because
    }
  ]
}

/** The findings of persons who hold the same seat twice. */
function checkRepeated({ rule, holders, standIns }: Seat, who: string, day: Day, because: Because[]): Finding[] {
  const label = labelOf('SeatKind', rule.seatKind)
  return [...Map.groupBy([...holders, ...standIns], (one) => one.personKey).values()].flatMap((twice): Finding[] => {
    const [first] = twice
    if (!first || twice.length < 2) return []
    return [
      {
        code: 'PERSON_TWICE_ON_SEAT',
        severity: 'DEVIATION',
        message: {
          da: `${first.person.name} er udpeget ${twice.length} gange til samme plads i ${who}: ${label.da}.`,
          en: `${first.person.name} is appointed ${twice.length} times to the same seat of ${who}: ${label.en}.`
        },
        rule,
        subject: first.person,
        because: [...because, ...twice.map((one) => held(one, day))]
      }
    ]
  })
}

function checkHolder(holder: records.Appointment, seat: Seat, situation: Situation, chain: Because[]): Finding[] {
  const { rule } = seat
  const findings: Finding[] = []
  const fits = rule.offices
  const substitutes = rule.substitutes.filter((one) => one.municipalityCodes.includes(holder.municipalityKey ?? ''))
  if (fits && !fits.includes(holder.office) && !substitutes.some((one) => one.office === holder.office)) {
    const office = labelOf('PersonOffice', holder.office)
    const required = fitting(fits)
    const exception = substitutesOf(rule, situation)
    findings.push(
      breachOf('offices', {
        code: 'WRONG_OFFICE',
        severity: 'VIOLATION',
        message: {
          da: `${holder.person.name} er ${office.da}, men pladsen er for en ${required.da}.${exception.da}`,
          en: `The office of ${holder.person.name} is ${office.en}, but the seat is for a ${required.en}.${exception.en}`
        },
        rule,
        subject: holder,
        because: [...chain, held(holder, situation.day)]
      })
    )
  }
  const [right, actual] = [rule.appointedBy, holder.appointedBy].map((one) =>
    one === null ? null : labelOf('Appointer', one)
  )
  if (right && !actual) {
    findings.push({
      code: 'APPOINTER_MISSING',
      severity: 'NOTICE',
      message: {
        da: `Det er ikke oplyst, hvem der har udpeget ${holder.person.name}. Det er ${right.da}, der udpeger til pladsen.`,
        en: `No appointer was given for ${holder.person.name}. The right to appoint to the seat lies with ${right.en}.`
      },
      rule,
      subject: holder,
      because: [...chain, held(holder, situation.day)]
    })
  } else if (right && actual && holder.appointedBy !== rule.appointedBy) {
    findings.push(
      breachOf('appointedBy', {
        code: 'WRONG_APPOINTER',
        severity: 'VIOLATION',
        message: {
          da: `${holder.person.name} er udpeget af ${actual.da}, men det er ${right.da}, der udpeger til pladsen.`,
          en: `${holder.person.name} is appointed by ${actual.en}, but it is ${right.en} that appoints to the seat.`
        },
        rule,
        subject: holder,
        because: [...chain, held(holder, situation.day)]
      })
    )
  }
  return findings
}

/** A rule may ask that at least one of the holders comes from a field. */
function checkField(rule: records.RepresentationRule, seats: readonly Seat[], situation: Situation): Finding[] {
  const field = rule.atLeastOneFrom
  if (field === null) return []
  const holders = seats.filter((seat) => seat.rule === rule).flatMap((seat) => seat.holders)
  const free = seats.filter((seat) => seat.rule === rule).reduce((sum, seat) => sum + seat.vacant, 0)
  if (holders.some((holder) => holder.field === field) || free > 0) return []
  const seatWords = pluralOf(VOCABULARY.SeatKind.values[rule.seatKind])
  const required = labelOf('Field', field)
  return [
    breachOf('atLeastOneFrom', {
      code: 'FIELD_MISSING',
      severity: rule.binding === 'MANDATORY' ? 'VIOLATION' : 'DEVIATION',
      message: {
        da: `Ingen ${seatWords.da} er fra ${required.da}.`,
        en: `No ${seatWords.en} are from ${required.en}.`
      },
      rule,
      subject: situation.body,
      because: [{ text: rule.text, subject: rule }, ...holders.map((holder) => held(holder, situation.day))]
    })
  ]
}

/**
 * The finding that a side has another part of the seats than the rule gives it. A seat counts whether it is filled or
 * vacant. While the number of some seats is not known, nothing is compared.
 */
function checkBalance(rule: records.BalanceRule, seats: readonly Seat[], situation: Situation): Finding[] {
  if (seats.some((seat) => seat.rule.allocated && !seat.allocation)) return []
  const sizeOf = (wanted: (seat: Seat) => boolean) =>
    seats.filter(wanted).reduce((sum, seat) => sum + seat.filled + seat.vacant, 0)
  const own = sizeOf((seat) => seat.rule.side === rule.side)
  const others = sizeOf((seat) => seat.rule.side !== rule.side)
  if (isBalanced(rule, own, others)) return []
  const [side, wanted] = [labelOf('Side', rule.side), wantedBalance(rule)]
  const count = {
    da: `Pladser: ${own} til ${side.da} og ${others} til alle andre.`,
    en: `Seats: ${own} of ${side.en} and ${others} of all others.`
  }
  return [
    breachOf('balance', {
      code: 'BALANCE_BROKEN',
      severity: rule.binding === 'MANDATORY' ? 'VIOLATION' : 'DEVIATION',
      message: {
        da: `Pladserne er forkert fordelt: ${side.da} skal have ${wanted.da}.`,
        en: `The seats are not balanced: ${side.en} must have ${wanted.en}.`
      },
      rule,
      subject: situation.body,
      because: [
        { text: rule.text, subject: rule },
        ...seats.flatMap(({ allocation }) => (allocation ? [allocated(allocation)] : [])),
        { text: count, subject: null }
      ]
    })
  ]
}

function isBalanced({ balance, plus }: records.BalanceRule, own: number, others: number): boolean {
  switch (balance) {
    case 'MAJORITY':
      return own > others
    case 'AT_LEAST_HALF':
      return own >= others
    case 'EQUAL_PLUS':
      return own === others + (plus ?? 0)
  }
}

/** The part of the seats that a rule gives its side, in words. */
export function wantedBalance({ balance, plus }: Pick<records.BalanceRule, 'balance' | 'plus'>): Text {
  switch (balance) {
    case 'MAJORITY':
      return { da: 'flere pladser end alle andre tilsammen', en: 'more seats than all others together' }
    case 'AT_LEAST_HALF':
      return { da: 'mindst lige så mange pladser som alle andre tilsammen', en: 'at least as many seats as all others' }
    case 'EQUAL_PLUS':
      return {
        da: `lige så mange pladser som alle andre tilsammen og ${plus} mere`,
        en: `as many seats as all others together and ${plus} more`
      }
  }
}

/** Appointments for which there is no seat that day, and people on more than one. */
function checkAppointments(situation: Situation, seats: readonly Seat[]): Finding[] {
  const seated = new Set(seats.flatMap((seat) => seat.holders))
  const standingIn = new Set(seats.flatMap((seat) => seat.standIns))
  const findings: Finding[] = []
  for (const one of situation.appointments) {
    if (seated.has(one) || standingIn.has(one)) continue
    const [seat, day] = [labelOf('SeatKind', one.seatKind), dated(situation.day)]
    findings.push({
      code: 'APPOINTMENT_WITHOUT_SEAT',
      severity: 'NOTICE',
      message: {
        da: `${one.person.name} er udpeget som ${seat.da}, men pladsen findes ikke den ${day.da}.`,
        en: `${one.person.name} is appointed as ${seat.en}, but the seat does not exist on ${day.en}.`
      },
      rule: null,
      subject: one,
      because: [held(one, situation.day)]
    })
  }
  for (const [person, held_] of Map.groupBy(seated, (one) => one.person)) {
    const count = seats.filter((seat) => seat.holders.some((one) => one.person === person)).length
    if (count < 2) continue
    findings.push({
      code: 'PERSON_ON_SEVERAL_SEATS',
      severity: 'NOTICE',
      message: {
        da: `${person.name} sidder på ${count} pladser.`,
        en: `${person.name} sits on ${count} seats.`
      },
      rule: null,
      subject: person,
      because: held_.map((one) => held(one, situation.day))
    })
  }
  return findings
}

/**
 * The holders of a chair: by office, or designated among those seated. A designation lapses with the seat it rests on.
 */
function chairOf(rule: records.ChairRule, situation: Situation, seats: readonly Seat[]): Chair {
  const eligible = eligibleFor(rule, seats)
  const holders = rule.exOfficio
    ? eligible
    : designated(rule, situation).flatMap((one) => (eligible.includes(one.appointment) ? [one.appointment] : []))
  return { rule, vacant: Math.max(0, rule.count - holders.length), holders }
}

/** The holders of the seats that the chair is chosen among. */
export function eligibleFor(rule: records.ChairRule, seats: readonly Seat[]): records.Appointment[] {
  return seats.filter((seat) => rule.chosenAmong.includes(seat.rule.seatKind)).flatMap((seat) => seat.holders)
}

function designated(rule: records.ChairRule, situation: Situation): records.Chairmanship[] {
  return situation.chairmanships.filter((one) => one.role === rule.role && one.side === rule.side)
}

function checkChair({ rule, holders, vacant }: Chair, situation: Situation, seats: readonly Seat[]): Finding[] {
  const findings: Finding[] = []
  const chair = chairLabel(rule.role, rule.side)
  const chain: Because[] = [{ text: rule.text, subject: rule }]
  if (vacant > 0) {
    findings.push(
      breachOf('count', {
        code: 'CHAIR_VACANT',
        severity: 'VACANCY',
        message: {
          da: `Posten som ${chair.da} er ledig.`,
          en: `The post of ${chair.en} is vacant.`
        },
        rule,
        subject: situation.body,
        because: chain
      })
    )
  }
  if (holders.length > rule.count) {
    findings.push(
      breachOf('count', {
        code: 'TOO_MANY_CHAIRS',
        severity: 'VIOLATION',
        message: {
          da: `${holders.length} personer er ${chair.da}; der kan være ${rule.count}.`,
          en: `${holders.length} people are ${chair.en}; there can be ${rule.count}.`
        },
        rule,
        subject: situation.body,
        because: [...chain, ...holders.map((holder) => held(holder, situation.day))]
      })
    )
  }
  if (rule.exOfficio) return findings
  for (const one of designated(rule, situation)) {
    if (!holders.includes(one.appointment)) {
      findings.push({
        code: 'CHAIR_WITHOUT_SEAT',
        severity: 'NOTICE',
        message: {
          da: `${one.appointment.person.name} er udpeget til ${chair.da}, men har ikke længere den plads, som posten kræver.`,
          en: `${one.appointment.person.name} is designated ${chair.en} but no longer holds the seat that the chair requires.`
        },
        rule,
        subject: one,
        because: [...chain, held(one.appointment, situation.day)]
      })
      continue
    }
    const required = rule.side === 'MUNICIPALITY' ? officesWithout(one.appointment, seats) : []
    if (required.length > 0) {
      const office = fitting(required)
      findings.push({
        code: 'CHAIR_BY_SUBSTITUTE',
        severity: 'NOTICE',
        message: {
          da: `${one.appointment.person.name} er ${chair.da} uden at være ${office.da}; dokumenterne afgør ikke, om det er muligt.`,
          en: `${one.appointment.person.name} is ${chair.en} without being a ${office.en}; the documents do not settle whether that is possible.`
        },
        rule,
        subject: one,
        because: [...chain, held(one.appointment, situation.day)]
      })
    }
  }
  return findings
}

/** The offices that qualify for the holder's seat, if the holder has none of them. */
function officesWithout(holder: records.Appointment, seats: readonly Seat[]): readonly PersonOffice[] {
  const offices = seats.find(({ holders }) => holders.includes(holder))?.rule.offices ?? []
  return offices.includes(holder.office) ? [] : offices
}

const fitting = (offices: readonly PersonOffice[]): Text =>
  listed(
    offices.map((one) => labelOf('PersonOffice', one)),
    'or'
  )

/** The sentence on the municipalities that may send a substitute; empty if the rule has none. */
function substitutesOf({ substitutes }: records.RepresentationRule, { day, everyMunicipality }: Situation): Text {
  if (substitutes.length === 0) return { da: '', en: '' }
  const codes = new Set(substitutes.flatMap((one) => one.municipalityCodes))
  const places = listed([...codes].map((code) => nameOn(everyMunicipality.get(code)?.names ?? [], 'NAME', day) || code))
  const offices = listed(
    [...new Set(substitutes.map((one) => one.office))].map((office) => labelOf('Office', office)),
    'or'
  )
  return {
    da: ` Kun ${places.da} kan lade en ${offices.da} møde.`,
    en: ` Only ${places.en} can send a ${offices.en}.`
  }
}

function placeBecause(seat: Seat, situation: Situation): Because {
  const { requiredBy, rule } = seat
  const where = nameOf(situation.body, situation.day)
  const who = nameOf(requiredBy, situation.day)
  const day = dated(situation.day)
  return rule.per === 'MEMBER_MUNICIPALITY'
    ? {
        text: {
          da: `${who} er medlem af ${where} den ${day.da}.`,
          en: `${who} is a member of ${where} on ${day.en}.`
        },
        subject: requiredBy
      }
    : {
        text: {
          da: `${who} ligger i samme region den ${day.da}.`,
          en: `${who} lies in the same region on ${day.en}.`
        },
        subject: requiredBy
      }
}

function allocated(allocation: records.SeatAllocation): Because {
  const [seats, time] = [allocation.seats, during(allocation)]
  return {
    text: {
      da: `Antallet af pladser er fastsat til ${seats}, ${time.da}.`,
      en: `The number of seats is set to ${seats}, ${time.en}.`
    },
    subject: allocation
  }
}

function countOf({ holders, filled, minimum, maximum }: Seat): Because {
  const names = holders.map((holder) => holder.person.name).join(', ')
  const seated = `${filled}${names && ` (${names})`}`
  const bounds = boundsOf(minimum, maximum)
  return { text: { da: `Besat: ${seated}; ${bounds.da}.`, en: `Filled: ${seated}; ${bounds.en}.` }, subject: null }
}

function boundsOf(minimum: number | null, maximum: number | null): Text {
  if (minimum === null && maximum === null) {
    return { da: 'intet mindstetal eller maksimum er oplyst', en: 'no minimum or maximum is stated' }
  }
  if (minimum === null) return { da: `højst ${maximum}`, en: `at most ${maximum}` }
  if (maximum === null) return { da: `mindst ${minimum}`, en: `at least ${minimum}` }
  return { da: `mindst ${minimum} og højst ${maximum}`, en: `at least ${minimum} and at most ${maximum}` }
}

function held(appointment: records.Appointment, day: Day): Because {
  const [period, on] = [during(appointment), dated(day)]
  return {
    text: {
      da: `${appointment.person.name} er udpeget ${period.da} (læst pr. ${on.da}).`,
      en: `${appointment.person.name} is appointed ${period.en} (read as of ${on.en}).`
    },
    subject: appointment
  }
}

function nameOf(one: records.Body | records.Municipality, day: Day): string {
  return nameOn(one.names, 'NAME', day)
}
