import type { BodyKind, MemberRole } from '../../domain/basics/vocabulary.ts'
import { type Html, html } from '../html.ts'
import type { Linked, View } from '../view.ts'
import { type Sourced, sourceMark } from './sources.ts'

type Member = Sourced & { role: MemberRole; share: number | null; reason: string | null; because: Linked | null }

/** The bodies that a thing is a member of. */
export function memberOf(all: readonly (Member & { body: Linked & { kind: BodyKind } })[], view: View): Html {
  if (all.length === 0)
    return html`<p>${view.say('Ikke medlem af noget organ på dagen.', 'Not a member of any body on the day.')}</p>`
  return html`<ul class="things">${all.map(
    (one) => html`<li>
      <span>${view.link(one.body)} <span class="quiet">${view.label('BodyKind', one.body.kind)}${shareOf(one, view)}</span></span>
      ${sourceMark(one, view)}
      ${reasonOf(one, view)}
    </li>`
  )}</ul>`
}

/** The members of a body, by their role. */
export function membersOf(all: readonly (Member & { member: Linked | Record<string, never> })[], view: View): Html {
  const roles = [...new Set(all.map(({ role }) => role))]
  if (roles.length === 0) return html`<p>${view.say('Ingen medlemmer på dagen.', 'No members on the day.')}</p>`
  return html`${roles.map(
    (role) => html`<h3>${view.label('MemberRole', role)}</h3>
    <ul class="things">${all
      .filter((one) => one.role === role)
      .map(
        (one) => html`<li>
        <span>${view.link(one.member as Linked)}<span class="quiet">${shareOf(one, view)}</span></span>
        ${sourceMark(one, view)}
        ${reasonOf(one, view)}
      </li>`
      )}</ul>`
  )}`
}

const shareOf = ({ share }: Member, view: View): string => (share === null ? '' : ` ${view.number(share * 100)} %`)

const reasonOf = ({ reason, because }: Member, view: View): Html | null =>
  reason || because ? html`<span class="quiet">${reason} ${because && html`(${view.link(because)})`}</span>` : null
