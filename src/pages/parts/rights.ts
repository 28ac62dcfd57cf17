import type { RightsFragment } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import type { Given } from '../page.ts'
import { ROOT, type View } from '../view.ts'

/** Where a reader signs in. */
export const SIGN_IN = `${ROOT}/sign-in`
/** Where an OpenID Connect provider sends a reader back to. */
export const SIGNED_IN = `${ROOT}/signed-in`

/** The address of the page that signs in and leads back to the address. */
export const signInAddress = (view: View, back: string): string => view.href(SIGN_IN, { return: back })

/** The address to go back to, if it is a page here. */
export const backOf = ({ query }: Given): string | undefined =>
  /^\/(explorer\/.*|\?.*)?$/.test(query.return ?? '') ? query.return : undefined

type Place = { key: string; region: { code: string } | null }

/** True where the reader's role and scope may write about the body. The service judges each write anew. */
export function mayWrite(viewer: RightsFragment | null, { key, region }: Place): boolean {
  if (!viewer || viewer.role === 'READER') return false
  const { role, regions, bodies } = viewer
  if (role === 'ADMIN') return true
  return (
    (regions === null || regions.some(({ code }) => code === region?.code)) &&
    (bodies === null || bodies.some((one) => 'key' in one && one.key === key))
  )
}

/** Role and scope in words. */
export function scope({ role, regions, bodies }: RightsFragment, view: View): Html {
  const { say, label } = view
  return html`<dl class="facts">
    <div><dt>${say('Rolle', 'Role')}</dt><dd>${label('Role', role)}</dd></div>
    <div><dt>${say('Regioner', 'Regions')}</dt><dd>${regions === null ? say('alle', 'all') : listOf(regions, view)}</dd></div>
    <div><dt>${say('Organer', 'Bodies')}</dt><dd>${bodies === null ? say('alle i regionerne', 'all in the regions') : listOf(bodies as never, view)}</dd></div>
  </dl>`
}

function listOf(all: readonly { id: string; name: string }[], view: View): Html {
  if (all.length === 0) return html`${view.say('ingen', 'none')}`
  return html`<ul class="plain">${all.map((one) => html`<li>${view.link(one)}</li>`)}</ul>`
}
