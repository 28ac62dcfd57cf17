import type {
  AffiliationConcernPageQuery,
  AppointmentLineFragment,
  AppointmentPageQuery,
  ChairmanshipPageQuery,
  IdentifierPageQuery,
  LocalAgreementPageQuery,
  MembershipPageQuery,
  PersonPageQuery,
  RepresentationPageQuery,
  SecretariatPartyPageQuery,
  SuccessionPageQuery
} from '../../generated/queries.ts'
import { type Html, html } from '../../html.ts'
import { list, section } from '../../parts/lists.ts'
import type { Linked, View } from '../../view.ts'
import { coded, fact } from './fact.ts'

/* Who sits where, and what belongs together. Names of persons are shown as GraphQL gives them. */

/** An appointment in a list: the seat and the body. */
const appointment = (one: AppointmentLineFragment, view: View): Html =>
  html`<span>${view.link({ id: one.id, asOf: one.asOf, name: view.label('PersonOffice', one.office) })}</span>
    <span>${view.link(one.body)}</span>
    <span class="quiet">${view.label('Level', one.level)}, ${view.period(one)}</span>`

export const peopleFacts = {
  ...fact<PersonPageQuery>('Person', (found, view) => ({
    kind: view.say('Person', 'Person'),
    title: found.name,
    pairs: [],
    more: section(
      view.say('Udpegninger', 'Appointments'),
      list(found.appointments, (one) => appointment(one, view))
    )
  })),
  ...fact<AppointmentPageQuery>('Appointment', (found, view) => {
    const { say, label } = view
    return {
      kind: `${say('Udpegning', 'Appointment')}, ${label('AppointmentKind', found.kind)}`,
      title: found.person.name,
      pairs: [
        [say('Person', 'Person'), view.link(found.person)],
        [say('Organ', 'Body'), view.link(found.body)],
        coded('Level', found.level, view),
        coded('SeatKind', found.seatKind, view),
        coded('PersonOffice', found.office, view),
        [say('For kommunen', 'For the municipality'), found.municipality ? view.link(found.municipality) : undefined],
        coded('Field', found.field, view),
        [say('På vegne af', 'On behalf of'), label('Side', found.onBehalfOf)],
        [
          say('Udpeget af', 'Appointed by'),
          found.appointedBy === null ? say('ikke oplyst', 'not stated') : label('Appointer', found.appointedBy)
        ]
      ]
    }
  }),
  ...fact<ChairmanshipPageQuery>('Chairmanship', (found, view) => {
    const { say, label } = view
    const { person, ...seat } = found.appointment
    return {
      kind: `${view.title('ChairRole', found.role)}, ${label('Side', found.side)}`,
      title: person.name,
      pairs: [
        [say('Person', 'Person'), view.link(person)],
        [say('Organ', 'Body'), view.link(found.body)],
        coded('Level', found.level, view),
        [say('Plads', 'Seat'), view.link({ id: seat.id, asOf: seat.asOf, name: label('SeatKind', seat.seatKind) })]
      ]
    }
  }),
  ...fact<LocalAgreementPageQuery>('LocalAgreement', (found, view) => {
    const { say, number } = view
    return {
      kind: say('Lokal aftale', 'Local agreement'),
      title: `${view.title('SeatKind', found.seatKind)}, ${found.body.name}`,
      text: found.text,
      pairs: [
        [say('Organ', 'Body'), view.link(found.body)],
        coded('Level', found.level, view),
        [say('Mindst', 'At least'), found.minimum === null ? undefined : number(found.minimum)],
        [say('Højst', 'At most'), found.maximum === null ? undefined : number(found.maximum)],
        [say('Parter', 'Parties'), found.parties.join(', ')],
        [say('Aftalt', 'Agreed'), view.date(found.agreedOn)]
      ]
    }
  }),
  ...fact<RepresentationPageQuery>('Representation', (found, view) => ({
    kind: view.say(
      'Repræsentation af en kommune i flere klynger',
      'Representation of a municipality in several clusters'
    ),
    title: `${found.municipality.name} – ${found.body.name}`,
    pairs: [
      [view.say('Kommune', 'Municipality'), view.link(found.municipality)],
      [view.say('Repræsenteret i', 'Represented in'), view.link(found.body)],
      coded('Level', found.level, view)
    ]
  })),
  ...fact<SecretariatPartyPageQuery>('SecretariatParty', (found, view) => ({
    kind: view.say('Del af et sekretariat', 'Part of a secretariat'),
    title: found.name,
    pairs: [
      [view.say('Organ', 'Body'), view.link(found.body)],
      coded('Side', found.side, view),
      [view.say('Kontakt', 'Contact'), found.contact ?? undefined],
      [view.say('Leder sekretariatet', 'Leads the secretariat'), found.lead ? view.say('ja', 'yes') : undefined]
    ]
  })),
  ...fact<AffiliationConcernPageQuery>('AffiliationConcern', (found, view) => ({
    kind: view.say('Bekymring om klyngetilhør', 'Concern about the cluster'),
    title: `${found.municipality.name}: ${view.label('AffiliationConcernKind', found.kind)}`,
    text: found.text,
    pairs: [
      [view.say('Kommune', 'Municipality'), view.link(found.municipality)],
      [view.say('Rejst', 'Raised'), view.date(found.raisedOn)],
      [view.say('Løsning', 'Solution'), found.solution ?? undefined],
      [view.say('Løst', 'Resolved'), found.resolvedOn === null ? undefined : view.date(found.resolvedOn)]
    ]
  })),
  ...fact<MembershipPageQuery>('Membership', (found, view) => {
    const { say } = view
    const member = found.member as Linked
    return {
      kind: view.title('SubjectType', 'Membership'),
      title: `${member.name} – ${found.body.name}`,
      text: found.reason,
      pairs: [
        [say('Medlem', 'Member'), view.link(member)],
        [say('Organ', 'Body'), view.link(found.body)],
        coded('MemberRole', found.role, view),
        [say('Andel', 'Share'), found.share === null ? undefined : `${view.number(found.share * 100)} %`],
        [say('På grund af', 'Because of'), found.because ? view.link(found.because) : undefined]
      ]
    }
  }),
  ...fact<SuccessionPageQuery>('Succession', (found, view) => {
    const { say, date } = view
    return {
      kind: say('Afløsning', 'Succession'),
      title: `${found.predecessor.name} – ${found.successor.name}`,
      pairs: [
        [say('Forgænger', 'Predecessor'), view.link(found.predecessor)],
        [say('Efterfølger', 'Successor'), view.link(found.successor)],
        coded('SuccessionKind', found.kind, view),
        [say('Dag', 'Day'), date(found.date)],
        [say('I drift', 'At work'), found.operationalFrom ? date(found.operationalFrom) : undefined],
        [say('Andel', 'Share'), found.share === null ? undefined : `${view.number(found.share * 100)} %`]
      ]
    }
  }),
  ...fact<IdentifierPageQuery>('Identifier', (found, view) => ({
    kind: view.title('OfficialIdentifierSystem', found.system),
    title: found.value,
    pairs: [[view.say('Tilhører', 'Belongs to'), view.link(found.owner as Linked)]]
  }))
}
