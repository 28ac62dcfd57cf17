/**
 * The JSON of a page whose items are JSON already; `before` and `after` are its other members. The items of a long list are
 * made into bytes one by one: joining and encoding megabytes of text at the end would hold the event loop.
 */
export function pageText(before: object, items: readonly Buffer[], after: object): Buffer {
  const parts: Buffer[] = [Buffer.from(`{${[...membersOf(before), '"items":['].join(',')}`)]
  for (const item of items) {
    if (parts.length > 1) parts.push(COMMA)
    parts.push(item)
  }
  parts.push(Buffer.from(`${[']', ...membersOf(after)].join(',')}}`))
  return Buffer.concat(parts)
}

const COMMA = Buffer.from(',')

function membersOf(object: object): string[] {
  return Object.entries(object).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
}
