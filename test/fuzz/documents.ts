import {
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  specifiedRules,
  type ValidationRule,
  validate
} from 'graphql'
import type { Random } from './random.ts'

/** A valid document and what it can be asked with. */
export type Generated = {
  query: string
  operationName?: string
  /** Some of them wrong: what is refused must be refused alike. */
  variables: Record<string, unknown>[]
}

/** Values that lead somewhere, by the name of an argument or input field. */
export type Values = Record<string, readonly unknown[]>

type Composite = Extract<GraphQLNamedType, GraphQLCompositeType>
type Variable = { name: string; type: GraphQLInputType; written: string; hasDefault: boolean }
type Fragment = { name: string; on: string; text: string }

/**
 * How often an optional argument is left out: page sizes keep documents within the limits; made-up cursors, instants and
 * scenarios fail.
 */
const SKIPPED: Record<string, number> = {
  first: 0.1,
  last: 0.95,
  after: 0.95,
  before: 0.95,
  knownAt: 0.95,
  scenario: 0.97
}
/** Sets of variables that each document is asked with. */
const SETS = 2
const MOST_DEPTH = 6
/** Fields that a document is given at most; the limits of the service refuse longer ones. */
const MOST_FIELDS = 120
/** A selection is repeated where it has at most so many characters. */
const LONGEST_REPEATED = 300

/**
 * Generates valid queries over a whole schema: named and inline fragments, spread several times and under literal and
 * variable conditions; aliases, and one response key from several places; arguments as literals, variables, and variables
 * within literals; several operations.
 */
export function createGenerator(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
  values: Values,
  random: Random
): () => Generated {
  const query = schema.getQueryType() as GraphQLObjectType

  const attempt = (): Generated => {
    let fields = 0
    const variables: Variable[] = []
    const fragments: Fragment[] = []
    /** Arguments of a field under its own name: the same everywhere, so that its occurrences can be merged. */
    const written = new Map<string, string>()

    const literal = (type: GraphQLInputType, name: string, inVariable: boolean): string => {
      if (isNonNullType(type)) return literal(type.ofType, name, inVariable)
      if (!inVariable && random.chance(0.03)) return 'null'
      if (isListType(type)) {
        const length = random.below(3)
        return `[${Array.from({ length }, () => literal(type.ofType, name, inVariable)).join(', ')}]`
      }
      if (isEnumType(type)) return random.pick(type.getValues()).name
      if (isInputObjectType(type)) {
        const given = Object.values(type.getFields()).flatMap((field) => {
          const required = isNonNullType(field.type) && field.defaultValue === undefined
          if (!required && random.chance(SKIPPED[field.name] ?? 0.6)) return []
          return `${field.name}: ${inVariable ? literal(field.type, field.name, true) : argumentValue(field)}`
        })
        return `{ ${given.join(', ')} }`
      }
      return JSON.stringify(scalar(type.name, name))
    }
    const scalar = (type: string, name: string): unknown => {
      const known = values[name]?.filter((value) => (typeof value === 'number') === (type === 'Int'))
      if (type === 'Int')
        return name === 'first' || name === 'last' ? pageSize() : random.pick(known ?? [0, 1, 2, 2026])
      if (type === 'Boolean') return random.chance(0.5)
      if (type === 'Float') return random.pick([0, 1.5, -2])
      if (type === 'Date') return random.pick(values.Date as readonly unknown[])
      return random.pick(known ?? values[type] ?? ['x'])
    }
    // Mostly small, sometimes none, and sometimes more than a page may have.
    const pageSize = () => (random.chance(0.04) ? random.pick([0, 101]) : random.pick([1, 2, 3, 5]))

    const declare = (type: GraphQLInputType, name: string, argument: { defaultValue?: unknown }): string => {
      const reused = variables.filter((one) => String(one.type) === String(type))
      if (reused.length > 0 && random.chance(0.4)) return `$${random.pick(reused).name}`
      const nullable = getNullableType(type)
      // A nullable variable goes where null must not be, if it or the place has a default.
      const relaxed = isNonNullType(type) && random.chance(0.3)
      const hasDefault = relaxed ? argument.defaultValue === undefined || random.chance(0.5) : random.chance(0.2)
      const declared = relaxed ? nullable : type
      const standard = hasDefault ? ` = ${literal(declared, name, true)}` : ''
      const variable = { name: `v${variables.length}_${name}`, type, written: '', hasDefault }
      variable.written = `$${variable.name}: ${declared}${standard}`
      variables.push({ ...variable, type: declared as GraphQLInputType })
      return `$${variable.name}`
    }
    const argumentValue = (argument: Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>): string =>
      random.chance(0.4)
        ? declare(argument.type, argument.name, argument)
        : literal(argument.type, argument.name, false)

    const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
      const given = field.args.flatMap((argument) => {
        const required = isNonNullType(argument.type) && argument.defaultValue === undefined
        const skipped = SKIPPED[argument.name] ?? (values[argument.name] !== undefined ? 0.5 : 0.75)
        if (!required && random.chance(skipped)) return []
        return `${argument.name}: ${argumentValue(argument)}`
      })
      return given.length > 0 ? `(${given.join(', ')})` : ''
    }

    const condition = (): string => {
      if (!random.chance(0.25)) return ''
      const directive = random.pick(['include', 'skip'])
      if (random.chance(0.4)) return ` @${directive}(if: ${random.chance(0.6) === (directive === 'include')})`
      const booleans = variables.filter(({ name }) => name.startsWith('c'))
      if (booleans.length < 3) {
        const name = `c${booleans.length}`
        const [type, written] = random.pick([
          [new GraphQLNonNull(GraphQLBoolean), 'Boolean!'],
          [new GraphQLNonNull(GraphQLBoolean), 'Boolean! = true'],
          [GraphQLBoolean, 'Boolean = true'],
          [GraphQLBoolean, 'Boolean = false']
        ] as const)
        variables.push({ name, type, written: `$${name}: ${written}`, hasDefault: written.includes('=') })
        return ` @${directive}(if: $${name})`
      }
      return ` @${directive}(if: $${random.pick(booleans).name})`
    }
    const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string => {
      fields += 1
      const plain = field.name
      let alias = ''
      let given = written.get(plain)
      if (given === undefined) {
        given = argumentsOf(field)
        written.set(plain, given)
      } else if (random.chance(0.15)) {
        const other = argumentsOf(field)
        alias = `a${written.size}_${field.name}: `
        written.set(alias, other)
        given = other
      }
      const named = getNamedType(field.type)
      const under = isCompositeType(named) ? ` ${selection(named as Composite, depth - 1)}` : ''
      return `${alias}${field.name}${given}${condition()}${under}`
    }

    const fieldsOf = (type: Composite): GraphQLField<unknown, unknown>[] =>
      'getFields' in type ? (Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]) : []

    const overlapping = (type: Composite): string[] => {
      const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type as GraphQLObjectType]
      const narrow = random.pick(possible)
      const wide = isObjectType(narrow) ? narrow.getInterfaces() : []
      return [narrow.name, type.name, ...wide.map(({ name }) => name)]
    }

    const selection = (type: Composite, depth: number): string => {
      if (depth < -2) return '{ __typename }'
      const parts: string[] = []
      const all = fieldsOf(type)
      const leaves = all.filter((field) => !isCompositeType(getNamedType(field.type)))
      const deep = depth > 0 && fields < MOST_FIELDS ? all.filter((field) => !leaves.includes(field)) : []
      const count = 1 + random.below(type === query ? 3 : 4)
      for (let index = 0; index < count; index++) {
        const roll = random.next()
        if (roll < 0.15 || all.length === 0) parts.push(`... on ${random.pick(overlapping(type))}`)
        else if (roll < 0.3 && type !== query) parts.push('fragment')
        else if (deep.length > 0 && (roll < 0.65 || leaves.length === 0)) {
          parts.push(fieldText(random.pick(deep), depth))
        } else if (leaves.length > 0) parts.push(fieldText(random.pick(leaves), depth))
        else parts.push('__typename')
      }
      const texts = parts.map((part) => {
        if (part === 'fragment') return spread(type, depth)
        if (!part.startsWith('... on ')) return part
        const inside = schema.getType(part.slice('... on '.length)) as Composite
        const open = random.chance(0.2) ? '...' : part
        return `${open}${condition()} ${selection(open === '...' ? type : inside, depth - 1)}`
      })
      // What was selected is sometimes selected again, in another place of the same object.
      const repeated = random.pick(texts)
      if (repeated.length < LONGEST_REPEATED && random.chance(0.2)) texts.push(repeated)
      if (random.chance(0.2)) texts.push(random.chance(0.5) ? '__typename' : 't: __typename')
      return `{ ${texts.join(' ')} }`
    }

    const spread = (type: Composite, depth: number): string => {
      const fitting = overlapping(type)
      const known = fragments.filter(({ on }) => fitting.includes(on))
      if (known.length > 0 && random.chance(0.6)) return `...${random.pick(known).name}${condition()}`
      const on = random.pick(fitting)
      const text = selection(schema.getType(on) as Composite, depth - 1)
      const name = `F${fragments.length}`
      fragments.push({ name, on, text })
      return `...${name}${condition()}`
    }

    const body = selection(query, MOST_DEPTH)
    const declared = variables.length > 0 ? `(${variables.map((one) => one.written).join(', ')})` : ''
    const several = random.chance(0.1)
    const operations = [`query Q${declared} ${body}`, ...(several ? ['query Other { regions { totalCount } }'] : [])]
    const text = [...operations, ...fragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`)].join(
      '\n'
    )

    const valueFor = (type: GraphQLInputType, name: string): unknown => {
      if (isNonNullType(type)) return valueFor(type.ofType, name)
      if (isListType(type)) return Array.from({ length: random.below(3) }, () => valueFor(type.ofType, name))
      if (isEnumType(type)) return random.pick(type.getValues()).name
      if (isInputObjectType(type)) {
        const entries = Object.values(type.getFields()).flatMap((field): [string, unknown][] => {
          const required = isNonNullType(field.type) && field.defaultValue === undefined
          if (!required && random.chance(SKIPPED[field.name] ?? 0.5)) return []
          return [
            [
              field.name,
              !required && !isNonNullType(field.type) && random.chance(0.1) ? null : valueFor(field.type, field.name)
            ]
          ]
        })
        return Object.fromEntries(entries)
      }
      return scalar(type.name, name)
    }
    const given = (): Record<string, unknown> =>
      Object.fromEntries(
        variables.flatMap(({ name, type, hasDefault }): [string, unknown][] => {
          const optional = hasDefault || !isNonNullType(type)
          if (optional && random.chance(0.25)) return []
          if (!isNonNullType(type) && random.chance(0.1)) return [[name, null]]
          if (random.chance(0.01)) return [[name, { wrong: true }]]
          return [[name, valueFor(type, name.replace(/^v\d+_/, ''))]]
        })
      )
    return {
      query: text,
      ...(several ? { operationName: 'Q' } : {}),
      variables: Array.from({ length: variables.length > 0 ? SETS : 1 }, given)
    }
  }

  return () => {
    // Most attempts are valid; two fields that cannot be merged are the common fault.
    for (;;) {
      const generated = attempt()
      if (isValid(generated.query)) return generated
    }
  }

  function isValid(text: string): boolean {
    try {
      return validate(schema, parse(text), [...specifiedRules, ...rules]).length === 0
    } catch {
      return false
    }
  }
}
