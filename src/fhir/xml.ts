/*
 * FHIR's JSON as FHIR's XML. Both say the same in the same order, as resources are made in the order of the
 * specification; what differs is how a value, a list and a contained resource are written.
 */

type Node = { [member: string]: unknown }

/** Elements of which a member is written as an attribute. */
const ATTRIBUTE: Record<string, string> = { extension: 'url', element: 'id' }

/** A resource as an XML document. */
export function toXml(resource: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${resourceElement(resource as Node, ' xmlns="http://hl7.org/fhir"')}`
}

function resourceElement({ resourceType, ...members }: Node, attributes = ''): string {
  return `<${resourceType}${attributes}>${children(members)}</${resourceType}>`
}

function children(members: Node): string {
  return Object.entries(members)
    .map(([name, value]) =>
      Array.isArray(value) ? value.map((one) => element(name, one)).join('') : element(name, value)
    )
    .join('')
}

function element(name: string, value: unknown): string {
  if (value === undefined) return ''
  if (typeof value !== 'object' || value === null) return `<${name} value="${escaped(String(value))}"/>`
  if ('resourceType' in value) return `<${name}>${resourceElement(value as Node)}</${name}>`
  const attribute = ATTRIBUTE[name]
  if (attribute === undefined) return `<${name}>${children(value as Node)}</${name}>`
  const { [attribute]: written, ...members } = value as Node
  return `<${name} ${attribute}="${escaped(String(written))}">${children(members)}</${name}>`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Line ends and tabs would become blanks in an attribute; what XML cannot hold at all is marked as such. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}
