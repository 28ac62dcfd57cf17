import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Test } from 'tap'

/** A resource as a client that knows nothing of ours gets it. */
export type Json = { [member: string]: unknown }
export type AnyResource = Json & {
  resourceType: string
  id: string
  meta: { versionId: string; lastUpdated: string; profile: string[] }
}
export type AnyBundle = {
  resourceType: 'Bundle'
  type: string
  total: number
  link: { relation: string; url: string }[]
  entry?: {
    fullUrl?: string
    resource: AnyResource
    search?: { mode: string }
    request?: { method: string; url: string }
    response?: { status: string; etag: string; lastModified: string }
  }[]
}
export type Outcome = {
  resourceType: 'OperationOutcome'
  issue: {
    severity: string
    code: string
    details: { coding: { code: string }[]; text: string }
    diagnostics: string
    expression?: string[]
  }[]
}

export const TYPES = ['Organization', 'OrganizationAffiliation', 'Location', 'PractitionerRole'] as const

/** Asks under /fhir and gives what was answered. */
export async function get<Answer = AnyBundle>(
  app: FastifyInstance,
  path: string,
  options: InjectOptions = {}
): Promise<{ status: number; body: Answer; text: string; headers: Record<string, unknown> }> {
  const response = await app.inject({ url: `/fhir/${path}`, ...options })
  const text = response.body
  return {
    status: response.statusCode,
    body: (text.startsWith('{') ? JSON.parse(text) : null) as Answer,
    text,
    headers: response.headers
  }
}

/** The ids that a search finds on its first page, matches alone. */
export async function idsOf(app: FastifyInstance, path: string): Promise<string[]> {
  const { status, body, text } = await get(app, path)
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`)
  return (body.entry ?? []).filter(({ search }) => search?.mode === 'match').map(({ resource }) => resource.id)
}

/** Every resource of a type, page by page along the links. */
export async function everything(app: FastifyInstance, type: string, query = ''): Promise<AnyResource[]> {
  const found: AnyResource[] = []
  let path: string | undefined = `${type}?_count=100${query}`
  while (path !== undefined) {
    const { body }: { body: AnyBundle } = await get(app, path)
    found.push(...(body.entry ?? []).map(({ resource }) => resource))
    path = body.link.find(({ relation }) => relation === 'next')?.url.split('/fhir/')[1]
  }
  return found
}

/* Profiles, where they lie beside the project */

const PROFILES = '../shared/fhir'
export const MCSD = join(PROFILES, 'mcsd-4.0')
export const DK_CORE = join(PROFILES, 'dk-core-3.7.0')

/** A test that reads what is shared among developers and not part of the project. */
export function against(t: Test, what: string, name: string, run: (t: Test) => Promise<void>): void {
  t.test(name, async (t) => {
    if (existsSync(what)) await run(t)
    else t.comment(`skipped: ${what} is not there to compare with`)
  })
}

export const read = (folder: string, file: string): Json => JSON.parse(readFileSync(join(folder, file), 'utf8'))

/** The StructureDefinitions of a folder by their canonical URL; none where it is not there. */
export function structureDefinitions(folder: string): Map<string, Json> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder).filter((file) => file.startsWith('StructureDefinition-'))
  return new Map(
    files.map((file) => {
      const definition = read(folder, file)
      return [String(definition.url), definition]
    })
  )
}
