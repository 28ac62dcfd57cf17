import type {
  ConstitutionDecisionPageQuery,
  FundEntryPageQuery,
  FundingRoundPageQuery,
  GoalPageQuery,
  InvolvementPageQuery,
  MeetingPageQuery,
  PopulationSetPageQuery
} from '../../generated/queries.ts'
import { type Html, html } from '../../html.ts'
import type { NodeOf } from '../../page.ts'
import { figures, fundLink } from '../../parts/goals.ts'
import { history, nextSteps } from '../../parts/lifecycle.ts'
import { links, list, section } from '../../parts/lists.ts'
import type { Linked, Subject, View } from '../../view.ts'
import { coded, fact } from './fact.ts'

/* What bodies do: meetings, decisions, goals and money. */

type Meeting = NodeOf<MeetingPageQuery>

export const workFacts = {
  ...fact<MeetingPageQuery>('Meeting', (found, view) => {
    const { say, label } = view
    return {
      kind: `${say('Møde', 'Meeting')}, ${label('MeetingStatus', found.status)}`,
      title: found.title,
      pairs: [
        [say('Dag', 'Day'), view.date(found.date)],
        [say('Organ', 'Body'), view.link(found.body)],
        coded('Level', found.level, view),
        [say('Aflyst, fordi', 'Cancelled because'), found.because ?? undefined],
        [say('Inviteret', 'Invited'), found.invited.map((one) => label('InvolvedParty', one)).join(', ') || undefined]
      ],
      more: html`${agenda(found, view)}
        ${section(
          say('Fremmøde', 'Attendance'),
          list(
            found.attendance,
            ({ present, appointment: { person, ...seat } }) => html`<span>${view.link(person)}</span>
              <span class="quiet">${label('PersonOffice', seat.office)}</span>
              <span>${present ? say('til stede', 'present') : say('ikke til stede', 'absent')}</span>`
          )
        )}`
    }
  }),
  ...fact<InvolvementPageQuery>('Involvement', (found, view) => ({
    kind: view.title('InvolvementKind', found.kind),
    title: `${view.title('InvolvedParty', found.party)}, ${view.date(found.date)}`,
    text: found.text,
    pairs: [[view.say('Organ', 'Body'), view.link(found.body)], coded('Level', found.level, view)]
  })),
  ...fact<ConstitutionDecisionPageQuery>('ConstitutionDecision', (found, view) => ({
    kind: view.say('Organets egen beslutning', 'Decision of a body for itself'),
    title: view.title('ConstitutionItem', found.item),
    text: found.text,
    pairs: [
      [view.say('Organ', 'Body'), view.link(found.body)],
      [view.say('Besluttet', 'Decided'), view.date(found.decidedOn)]
    ]
  })),
  ...fact<GoalPageQuery>('Goal', (found, view) => {
    const { say, label, date } = view
    return {
      kind: `${say('Mål', 'Goal')}, ${label('GoalStage', found.stage)}`,
      title: found.title,
      pairs: [
        [say('Hører til', 'Belongs to'), view.subject(found.owner as Subject)],
        [say('Tema', 'Theme'), found.theme ? view.link(found.theme) : undefined],
        [say('Fra og til', 'From and to'), figures(found.baseline, found.target, found.unit, view) || undefined],
        [say('Udgangspunktet er fra', 'Baseline of'), found.baselineOn ? date(found.baselineOn) : undefined],
        [say('Senest', 'Due'), found.due ? date(found.due) : undefined],
        coded('GoalStatus', found.status, view)
      ],
      more: html`${section(
        say('Målinger', 'Measurements'),
        list(
          found.measurements,
          ({
            on,
            value,
            source,
            remark
          }) => html`<span>${date(on)}: <strong>${view.number(value)} ${found.unit}</strong></span>
            <span class="quiet">${source}</span> <span>${remark}</span>`
        )
      )}
      ${nextSteps(found.nextSteps, view)}
      ${history(found.history, view)}`
    }
  }),
  ...fact<FundEntryPageQuery>('FundEntry', (found, view) => {
    const { say, label, kroner, date } = view
    type Other = NodeOf<FundEntryPageQuery>['of']
    const other = (entry: Other) =>
      entry ? view.link({ id: entry.id, name: `${label('FundEntryKind', entry.kind)}, ${date(entry.on)}` }) : undefined
    return {
      kind: label('FundEntryKind', found.kind),
      title: kroner(found.money),
      pairs: [
        [say('Dag', 'Day'), date(found.on)],
        [say('Midler', 'Fund'), html`${fundLink(found.fund, view)}, ${view.link(found.fund.body)}`],
        [say('Fra', 'From'), found.party ? view.link(found.party as Linked) : undefined],
        [say('Indsats', 'Initiative'), found.initiative ? view.link(found.initiative) : undefined],
        coded('ContributionBasis', found.basis, view),
        coded('FundPurpose', found.purpose, view),
        [say('Vedrører', 'Concerns'), other(found.of)],
        [say('Tilbageført af', 'Reversed by'), other(found.reversedBy)],
        [say('Enige parter', 'Parties that agree'), links(found.agreedBy, view) ?? undefined],
        [say('Besluttet af', 'Decided by'), found.decidedBy ?? undefined],
        [say('Bemærkning', 'Remark'), found.remark ?? undefined],
        [say('Saldo efter', 'Balance after'), kroner(found.balanceAfter)]
      ]
    }
  }),
  ...fact<FundingRoundPageQuery>('FundingRound', (found, view) => {
    const { say, kroner } = view
    const amount = (money: { dkk: string } | null) => (money === null ? undefined : kroner(money))
    return {
      kind: view.title('SubjectType', 'FundingRound'),
      title: say(`Midler ${found.year}`, `Funds ${found.year}`),
      text: found.text,
      pairs: [
        [say('I alt', 'Total'), kroner(found.total)],
        [say('Fra kommunerne', 'From the municipalities'), kroner(found.municipal)],
        [say('Fra regionerne', 'From the regions'), kroner(found.regional)],
        [say('Kommunal sats', 'Municipal rate'), amount(found.municipalRate)],
        [say('Regional sats, mindst', 'Regional rate, at least'), amount(found.regionalRateMinimum)],
        [say('Regional sats, højst', 'Regional rate, at most'), amount(found.regionalRateMaximum)],
        coded('ModelStatus', found.modelStatus, view)
      ],
      more: section(
        say('Regionernes satser', 'Rates of the regions'),
        list(
          found.regionalRates,
          ({ region, rate, source }) =>
            html`<span>${view.link(region)}</span> <span>${kroner(rate)}</span> <span class="quiet">${source}</span>`
        )
      )
    }
  }),
  ...fact<PopulationSetPageQuery>('PopulationSet', (found, view) => {
    const { say, number } = view
    return {
      kind: say('Folketal', 'Population figures'),
      title: view.date(found.referenceDate),
      pairs: [
        [say('Kilde', 'Source'), found.source],
        [say('I alt', 'Total'), number(found.total)]
      ],
      more: section(
        say('Kommuner', 'Municipalities'),
        list(
          found.municipalities,
          ({ municipality, persons }) => html`<span>${view.link(municipality)}</span> <span>${number(persons)}</span>`
        )
      )
    }
  })
}

function agenda({ agenda: all }: Meeting, view: View): Html | null {
  const { say, label } = view
  if (all.length === 0) return null
  return section(
    say('Dagsorden', 'Agenda'),
    html`<ol>${all.map(
      ({ title, authoritiesOnly, theme, proposedBy, decision }) => html`<li>
        ${title ?? html`<span class="quiet">${say('punktet er ikke offentligt', 'the item is not public')}</span>`}
        ${authoritiesOnly && html`<span class="quiet">(${say('kun region og kommuner', 'region and municipalities only')})</span>`}
        ${proposedBy && html`<span class="quiet">${say('foreslået af', 'proposed by')} ${label('Side', proposedBy)}</span>`}
        ${theme && html`<br>${say('Tema', 'Theme')}: ${view.link(theme)}`}
        ${decision && html`<br>${say('Beslutning', 'Decision')}: ${decision}`}
      </li>`
    )}</ol>`
  )
}
