import { onPage, visit } from './navigation.js'

// The map: what is pointed at in words, the slider, and playing through the days.

/** Milliseconds that a day of change is shown while playing. */
const PAUSE = 1500

/** @type {ReturnType<typeof setTimeout> | undefined} */
let playing

/** @param {Document} page */
export function startMap(page) {
  onPage(connect)
  connect(page)
}

/** @param {ParentNode} root */
function connect(root) {
  const figure = root.querySelector('figure.map')
  const output = figure?.querySelector('output')
  if (figure && output) {
    /** @param {Event} event */
    const tell = (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      output.textContent = link?.getAttribute('aria-label') ?? ''
    }
    for (const name of ['pointerover', 'focusin']) figure.addEventListener(name, tell)
  }
  const form = root.querySelector('form.slider')
  const slider = form?.querySelector('input[type=range]')
  const button = form?.querySelector('[data-play]')
  if (!(form instanceof HTMLFormElement) || !(slider instanceof HTMLInputElement)) return stop()
  form.addEventListener('submit', (event) => event.preventDefault())
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting
  slider.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => visit(addressOn(form, Number(slider.value)), { replace: true, keepFocus: true }), 60)
  })
  if (!(button instanceof HTMLButtonElement)) return
  button.id = 'play'
  button.addEventListener('click', () => {
    if (playing) return stop(button)
    play()
  })
  if (playing) button.textContent = button.dataset.stop ?? ''
}

/** @param {HTMLElement} [button] */
function stop(button) {
  clearTimeout(playing)
  playing = undefined
  if (button) visit(new URL(location.href), { replace: true, keepFocus: true })
}

/** Shows the next day of change, and the first one after the last. */
function play() {
  const form = document.querySelector('form.slider')
  const slider = form?.querySelector('input[type=range]')
  if (!(form instanceof HTMLFormElement) || !(slider instanceof HTMLInputElement)) return stop()
  const days = [...form.querySelectorAll('option')].map(({ value }) => Number(value))
  const next = days.find((day) => day > Number(slider.value)) ?? days[0]
  if (next === undefined) return stop()
  playing = setTimeout(play, PAUSE)
  visit(addressOn(form, next), { replace: true, keepFocus: true })
}

/**
 * The address of the page on a day of the slider.
 * @param {HTMLFormElement} form
 * @param {number} day
 */
function addressOn(form, day) {
  const url = new URL(location.href)
  url.searchParams.set(
    'asOf',
    new Date(Date.parse(form.dataset.first ?? '') + day * 86_400_000).toISOString().slice(0, 10)
  )
  return url
}
