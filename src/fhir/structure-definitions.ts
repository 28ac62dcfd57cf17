import { BINDING, EVIDENCE, LEVEL, SIDE, SUCCESSION_KIND } from '../domain/basics/vocabulary.ts'
import type { Definition } from './definitions.ts'
import { CHANGED_ON, EXTENSIONS } from './names.ts'
import { RESOURCE_TYPE, type ResourceType } from './resource.ts'

/* The extensions of this service as StructureDefinition resources, each with its differential and snapshot. */

type ValueType = 'boolean' | 'code' | 'date' | 'integer' | 'Reference' | 'string'

/** One value: of the extension itself, or of a part of it. References are to organisations. */
type Value = { type: ValueType; definition: string }
type Part = Value & { isRequired: boolean }

type ExtensionInput = {
  name: string
  title: string
  /** The types of resources that have it. */
  on: readonly ResourceType[]
  definition: string
  /** True if a resource can have several. */
  repeats: boolean
  /** The type of its value, or its parts by name. */
  content: ValueType | Record<string, Part>
}

const required = (type: ValueType, definition: string): Part => ({ type, definition, isRequired: true })
const optional = (type: ValueType, definition: string): Part => ({ type, definition, isRequired: false })
const oneOf = (codes: readonly string[]): string => `One of ${codes.join(', ')}.`

const INPUTS: Record<Exclude<keyof typeof EXTENSIONS, 'organizationPeriod'>, ExtensionInput> = {
  evidence: {
    name: 'Evidence',
    title: 'Evidence of the resource',
    on: RESOURCE_TYPE,
    definition: `How well the source documents support the resource. ${oneOf(EVIDENCE)}`,
    repeats: false,
    content: 'code'
  },
  basis: {
    name: 'FieldBasis',
    title: 'Evidence of one field',
    on: RESOURCE_TYPE,
    definition: 'A field whose evidence differs from that of the resource.',
    repeats: true,
    content: {
      field: required('code', 'Name of the field in GraphQL and REST, such as binding.'),
      evidence: required('code', `How well the source documents support the field. ${oneOf(EVIDENCE)}`),
      note: required('string', 'Reason why the evidence of the field differs, in Danish.')
    }
  },
  region: {
    name: 'Region',
    title: 'Region of the organisation',
    on: ['Organization'],
    definition: 'Region that the organisation lies in on the day that is read.',
    repeats: false,
    content: 'Reference'
  },
  succession: {
    name: 'Succession',
    title: 'Predecessor or successor of an organisation',
    on: ['Organization'],
    definition:
      'Another organisation of the same type that the organisation succeeds, or that succeeds it. Either predecessor or successor is given.',
    repeats: true,
    content: {
      predecessor: optional('Reference', 'Organisation that existed before.'),
      successor: optional('Reference', 'Organisation that came after.'),
      kind: required('code', `Kind of succession. ${oneOf(SUCCESSION_KIND)}`),
      date: required('date', 'Legal day on which the successor took over.')
    }
  },
  reason: {
    name: 'MembershipReason',
    title: 'Reason of a membership',
    on: ['OrganizationAffiliation'],
    definition: 'Reason why the member belongs to the body.',
    repeats: false,
    content: {
      text: required('string', 'The reason, in Danish.'),
      because: optional('Reference', 'Hospital that is the reason.')
    }
  },
  seat: {
    name: 'Seat',
    title: 'Seat at a level of a body',
    on: ['PractitionerRole'],
    definition: 'Level, side and size of the seat by its rule, and the party that must fill it.',
    repeats: false,
    content: {
      level: required('code', `Level of the body. ${oneOf(LEVEL)}`),
      side: required('code', `Side of the cooperation. ${oneOf(SIDE)}`),
      minimum: optional('integer', 'Fewest persons in the seat; absent where the rule states none.'),
      maximum: optional('integer', 'Most persons in the seat; absent where the rule states none.'),
      exOfficio: required('boolean', 'True if the seat comes with an office.'),
      binding: required('code', `How binding the rule is. ${oneOf(BINDING)}`),
      requiredBy: required('Reference', 'Body, member municipality or cluster that must fill the seat.')
    }
  }
}

type Element = { id: string; path: string; [member: string]: unknown }

function structureDefinition(url: string, input: ExtensionInput): Definition {
  const { name, title, definition, on } = input
  const differential = differentialOf(url, input)
  return {
    resourceType: 'StructureDefinition',
    id: url.slice(url.lastIndexOf('/') + 1),
    meta: { lastUpdated: `${CHANGED_ON}T00:00:00.000Z` },
    language: 'en',
    url,
    version: CHANGED_ON,
    name,
    title,
    status: 'active',
    date: CHANGED_ON,
    description: definition,
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: on.map((expression) => ({ type: 'element', expression })),
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    snapshot: { element: differential.map(withBase) },
    differential: { element: differential }
  }
}

/** The elements of an extension: every one of the base type, so that the snapshot has the same. */
function differentialOf(url: string, { title, definition, repeats, content }: ExtensionInput): Element[] {
  const root = element('Extension', title, definition, 0, repeats ? '*' : '1')
  if (typeof content === 'string') return elementsOf(root, url, [noParts(root)], { type: content, definition })
  const parts = Object.entries(content)
  const fewest = parts.filter(([, { isRequired }]) => isRequired).length
  const { id, path, ...all } = member(root, 'extension', 'Parts of the extension, by their url', fewest, '*')
  const slicing = { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'closed' }
  const sliced = { id, path, slicing, ...all, type: EXTENSION_TYPE }
  const slices = parts.flatMap(([name, part]) => {
    const { id, path, ...others } = member(root, 'extension', part.definition, Number(part.isRequired), '1')
    const slice = { id: `${id}:${name}`, path, sliceName: name, ...others, type: EXTENSION_TYPE }
    return elementsOf(slice, name, [noParts(slice)], part)
  })
  return elementsOf(root, url, [sliced, ...slices], null)
}

/** An extension and its members, in the order of the base type. Without a value it has parts. */
const elementsOf = (extension: Element, url: string, parts: Element[], value: Value | null): Element[] => [
  extension,
  { ...member(extension, 'id', 'Id for references within the resource', 0, '1'), type: SYSTEM_STRING },
  ...parts,
  { ...member(extension, 'url', 'Name of the extension', 1, '1'), type: SYSTEM_STRING, fixedUri: url },
  value === null
    ? { ...member(extension, 'value[x]', 'No value beside the parts', 0, '0'), type: ANY_VALUE }
    : { ...member(extension, 'value[x]', value.definition, 1, '1'), type: [typeOf(value)] }
]

const noParts = (extension: Element): Element => ({
  ...member(extension, 'extension', 'No further extensions', 0, '0'),
  type: EXTENSION_TYPE
})

function typeOf({ type }: Value): object {
  const targetProfile = ['http://hl7.org/fhir/StructureDefinition/Organization']
  return { code: type, ...(type === 'Reference' ? { targetProfile } : {}) }
}

const EXTENSION_TYPE = [{ code: 'Extension' }]
const SYSTEM_STRING = [{ code: 'http://hl7.org/fhirpath/System.String' }]
const ANY_VALUE = (['boolean', 'code', 'date', 'integer', 'Reference', 'string'] satisfies ValueType[]).map((code) => ({
  code
}))

const element = (path: string, short: string, definition: string, min: number, max: string): Element => ({
  id: path,
  path,
  short,
  definition,
  min,
  max
})

function member(of: Element, name: string, text: string, min: number, max: string): Element {
  return { ...element(`${of.path}.${name}`, text, text, min, max), id: `${of.id}.${name}` }
}

/** The cardinalities of the base type, which a snapshot repeats. */
const BASES: Record<string, { path: string; min: number; max: string }> = {
  Extension: { path: 'Extension', min: 0, max: '*' },
  id: { path: 'Element.id', min: 0, max: '1' },
  extension: { path: 'Element.extension', min: 0, max: '*' },
  url: { path: 'Extension.url', min: 1, max: '1' },
  'value[x]': { path: 'Extension.value[x]', min: 0, max: '1' }
}

/** An element of the snapshot. Members stand in the order of the specification. */
function withBase({ type, fixedUri, ...others }: Element): Element {
  const base = BASES[others.path.slice(others.path.lastIndexOf('.') + 1)]
  return { ...others, base, ...(type ? { type } : {}), ...(fixedUri ? { fixedUri } : {}) }
}

/** Every extension by its id, in the order of ids. */
export const STRUCTURE_DEFINITIONS: ReadonlyMap<string, Definition> = new Map(
  Object.entries(INPUTS)
    .map(([name, input]) => structureDefinition(EXTENSIONS[name as keyof typeof INPUTS], input))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => [one.id, one])
)
