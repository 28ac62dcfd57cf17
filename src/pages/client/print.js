import { onPage } from './navigation.js'

// Buttons that print the page. Without scripts they stay hidden.

/** @param {Document} page */
export function startPrinting(page) {
  onPage(connect)
  connect(page)
}

/** @param {ParentNode} root */
function connect(root) {
  for (const button of root.querySelectorAll('[data-print]')) {
    if (!button.hasAttribute('hidden')) continue
    button.removeAttribute('hidden')
    button.addEventListener('click', () => print())
  }
}
