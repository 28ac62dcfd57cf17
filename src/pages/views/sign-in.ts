import type { SignInPageQuery, SignInPageQueryVariables } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { type Given, page, type Shown } from '../page.ts'
import { backOf, SIGN_IN, SIGNED_IN, scope } from '../parts/rights.ts'
import { allTasks } from '../parts/tasks.ts'
import { ROOT, type View } from '../view.ts'

const common = {
  operation: 'SignInPage',
  parameters: ['return'],
  variables: () => ({}),
  rest: () => ['/v1/viewer']
} as const

/** Signing in by a key or by a provider; for a reader who is signed in, who that is and what the key is good for. */
export const signIn = page<SignInPageQuery, SignInPageQueryVariables>({
  ...common,
  path: SIGN_IN,
  show: ({ viewer }, view, given) => (viewer ? whoIsSignedIn(viewer, view, given) : waysToSignIn(view, given))
})

/** Where a provider sends the reader back to: a script takes the token and goes on to the page that asked. */
export const signedIn = page<SignInPageQuery, SignInPageQueryVariables>({
  ...common,
  path: SIGNED_IN,
  show: (_data, view) => {
    const title = view.say('Du bliver logget ind', 'Signing in')
    return {
      title,
      content: html`<h1>${title}</h1>
        <div data-redirected ${providerData(view)}>
          <p role="status">${view.say('Vent et øjeblik …', 'One moment …')}</p>
          <p class="fault" role="alert"></p>
          <p><a href="${view.href(SIGN_IN)}">${view.say('Log ind på ny', 'Sign in anew')}</a></p>
        </div>`
    }
  }
})

function waysToSignIn(view: View, given: Given): Shown {
  const { say, provider } = view
  const back = backOf(given)
  const title = say('Log ind', 'Sign in')
  return {
    title,
    content: html`<h1>${title}</h1>
      <p>${say(
        'Alt undtagen udkast og scenarier kan læses uden at logge ind. Sekretariater logger ind for at registrere udpegninger og møder.',
        'Everything but drafts and scenarios can be read without signing in. Secretariats sign in to record appointments and meetings.'
      )}</p>
      <noscript><p>${say('At logge ind kræver JavaScript.', 'Signing in needs JavaScript.')}</p></noscript>
      ${provider && byProvider(view, back)}
      <section>
        <h2>${say('Med en nøgle', 'By a key')}</h2>
        <form id="sign-in" method="post" class="write" data-return="${back ?? ''}"
          data-offline="${say('Der er ingen forbindelse. Prøv igen.', 'There is no connection. Try again.')}">
          <div class="field">
            <label for="key">${say('Nøgle', 'Key')}</label>
            <p class="hint" id="key-hint">${say(
              'Nøglen begynder med ssk_. Den, der driver tjenesten, udsteder nøgler. Nøglen bliver i fanens hukommelse og glemmes, når fanen lukkes eller genindlæses.',
              'The key begins with ssk_. Whoever runs the service issues keys. The key stays in the memory of the tab and is forgotten when the tab is closed or reloaded.'
            )}</p>
            <input id="key" type="password" autocomplete="off" spellcheck="false" required aria-describedby="key-hint key-fault">
            <p class="fault" id="key-fault" role="alert"></p>
          </div>
          <button disabled>${title}</button>
        </form>
      </section>`
  }
}

function byProvider(view: View, back: string | undefined): Html {
  const { say, provider } = view
  const host = new URL((provider as { issuer: string }).issuer).host
  return html`<section>
    <h2>${say('Med din brugerkonto', 'By your user account')}</h2>
    <p>${say(`Du logger ind hos ${host} og kommer tilbage hertil.`, `You sign in at ${host} and come back here.`)}</p>
    <button type="button" id="provider" data-return="${back ?? ''}" ${providerData(view)} disabled>${say('Log ind med brugerkonto', 'Sign in by user account')}</button>
    <p class="fault" role="alert"></p>
  </section>`
}

/** What a script needs to know of the provider, and what it tells where something goes wrong. */
function providerData({ provider, say }: View): Html | null {
  return (
    provider &&
    html`data-issuer="${provider.issuer}" data-client="${provider.clientId}" data-scope="${provider.scope}" data-back="${SIGNED_IN}"
      data-failed="${say('Det lykkedes ikke at logge ind hos udbyderen:', 'Signing in at the provider did not succeed:')}"`
  )
}

function whoIsSignedIn(viewer: NonNullable<SignInPageQuery['viewer']>, view: View, given: Given): Shown {
  const { say } = view
  const back = backOf(given)
  const title = say('Du er logget ind', 'You are signed in')
  const mayWrite = viewer.role !== 'READER'
  return {
    title,
    content: html`<h1>${title}</h1>
      <p>${say('Du er', 'You are')} <strong>${viewer.name}</strong>.</p>
      ${scope(viewer, view)}
      <p>${
        mayWrite
          ? say(
              'Find et organ: på siden er der links til at udpege, udskifte og indkalde til møder.',
              'Find a body: its page has links to appoint, replace and schedule meetings.'
            )
          : say(
              'Din adgang kan kun læse, også udkast i sine regioner.',
              'Your access can only read, drafts in its regions too.'
            )
      }</p>
      <p>
        ${back && html`<a href="${back}">${say('Tilbage til siden, du kom fra', 'Back to the page that you came from')}</a> · `}
        <a href="${view.href(`${ROOT}/missing`)}">${say('Hvad mangler', 'What is missing')}</a>
      </p>
      <p><button type="button" id="sign-out">${say('Log ud', 'Sign out')}</button></p>
      ${mayWrite && allTasks(view)}`
  }
}
