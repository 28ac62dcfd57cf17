// What the reader has typed into forms and not sent, by the address of the form. Drafts are in the memory of the tab.

/** @typedef {{ rows: Record<string, number>, values: Record<string, string | boolean> }} Draft */

/** @type {Map<string, Draft>} */
export const drafts = new Map()

addEventListener('beforeunload', (event) => {
  if (drafts.size > 0) event.preventDefault()
})
