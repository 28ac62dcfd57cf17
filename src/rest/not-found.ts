import { DomainError } from '../domain/basics/errors.ts'
import type { Text } from '../domain/basics/fact.ts'
import type { Day } from '../domain/basics/time.ts'
import type { ResolveRequest } from '../domain/search/resolve-service.ts'
import { dated } from '../domain/vocabulary/phrases.ts'
import type { Action, Call, Collection, Resource, Subject } from './concept.ts'
import { collectionOf, RESOURCES } from './concepts.ts'
import { refer } from './shapes.ts'

/* The errors for an address whose key or code is unknown: they name the kind of object and the list of all of them. */

type Addressed = Pick<Resource, 'path' | 'subject' | 'body'>

/** NOT_FOUND for a resource. `known` has the object on other days, and its successors. */
export function resourceNotFound(resource: Addressed, call: Call): DomainError {
  const { services, caller, day } = call
  const subject = resource.subject?.(call) ?? subjectOf(resource, call)
  const matches = requestsFor(subject, call).flatMap((one) => services.resolver.resolve(one, day, caller).matches)
  const known = matches.map(({ entity, successors }) => ({
    ...refer(entity, call),
    ...('validFrom' in entity ? { validFrom: entity.validFrom, validTo: entity.validTo } : {}),
    successors: successors.map((one) => refer(one, call))
  }))
  return new DomainError('NOT_FOUND', messageFor(resource, subject, call), known.length > 0 ? { known } : {})
}

/** The error of an action. If the key in the address is unknown, the message names the kind of object. */
export function withKindOfObject(error: unknown, { path, names }: Action, key: string | undefined): unknown {
  const collection = collectionOf(path)
  if (!(error instanceof DomainError) || error.code !== 'NOT_FOUND' || !collection || key === undefined) return error
  return error.details.field === `input.${names}`
    ? new DomainError('NOT_FOUND', sentence(collection.missing, key, listOf(collection)), error.details)
    : error
}

function subjectOf({ path }: Addressed, { params, day }: Call): Subject {
  const collection = collectionOf(path)
  if (!collection) throw new Error(`No concept has the collection of ${path}.`)
  return { collection, key: params.code ?? params.key ?? params.id ?? '', day }
}

function requestsFor({ collection, key }: Subject, call: Call): ResolveRequest[] {
  const requests = collection.lookUp?.(key, call) ?? [{ system: 'KEY', value: key }]
  return requests.filter(({ value }) => value.trim() !== '')
}

function messageFor(resource: Addressed, { collection, key, day }: Subject, call: Call): Text {
  const query = day === call.today ? '' : `?asOf=${day}`
  const { level } = call.params
  if (level !== undefined && resource.body?.(call)) {
    const list = `${collection.path}/${encodeURIComponent(key)}/levels${query}`
    return sentence({ da: `i »${key}« intet niveau ved navn`, en: `no level of “${key}” named` }, level, list, day)
  }
  const list = listOf(collection)
  return sentence(collection.missing, key, list && `${list}${query}`, day)
}

/** The address that lists the collection; null if only other addresses show its objects. */
const listOf = ({ path }: Collection): string | null => (RESOURCES.some((one) => one.path === path) ? path : null)

function sentence(missing: Text, key: string, list: string | null, day?: Day): Text {
  const [since, on] = day === undefined ? ['', ''] : [` den ${dated(day).da}`, ` on ${dated(day).en}`]
  return {
    da: `Der findes ${missing.da} »${key}«${since}.${list === null ? '' : ` Listen er på ${list}.`}`,
    en: `There is ${missing.en} “${key}”${on}.${list === null ? '' : ` The list is at ${list}.`}`
  }
}
