import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { command } from './command.ts'

const USAGE = `Use: KEY=… npm run apply -- FILE [--validate] [--url http://127.0.0.1:3000]

Carries out the change set in the file: the body of POST /v1/change-sets as JSON, with title and operations. The service
must be running. KEY is the secret of a key that may carry out every operation.

  --validate   check the set, write nothing
  --url URL    address of the service`

/** Requests with one Idempotency-Key. A lost connection leaves open whether the set was written; asking again tells. */
const ATTEMPTS = 3

const fileSchema = z.looseObject({
  title: z.unknown(),
  operations: z.array(z.record(z.string(), z.unknown())).min(1)
})
type ChangeSetFile = z.infer<typeof fileSchema>

const writtenSchema = z.object({
  changeSet: z.object({ key: z.string(), seq: z.int().nullable(), lastSeq: z.int().nullable() }),
  warnings: z.array(z.object({ code: z.string(), message: z.object({ en: z.string() }) }))
})
const refusedSchema = z.object({
  code: z.string(),
  detail: z.string(),
  operations: z
    .array(z.object({ index: z.int(), operation: z.string(), field: z.string().nullish(), message: z.string() }))
    .default([])
})

type Service = { url: string; key: string }

/** Sends the set. Throws with a line for each refused operation, named by its place in the file, from 0. */
async function send(set: ChangeSetFile, validateOnly: boolean, service: Service) {
  const { ok, body } = await post(JSON.stringify({ ...set, validateOnly }), service)
  if (ok) return writtenSchema.parse(body)
  const { code, detail, operations } = refusedSchema.parse(body)
  throw new Error(
    [`${code}: ${detail}`, ...operations.map((one) => `  ${one.index} ${one.operation}: ${one.message}`)].join('\n')
  )
}

async function post(body: string, { url, key }: Service): Promise<{ ok: boolean; body: unknown }> {
  const request = {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'accept-language': 'en',
      'idempotency-key': crypto.randomUUID()
    },
    body
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(new URL('/v1/change-sets', url), request)
      return { ok: response.ok, body: await response.json() }
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Error(`No answer from ${url}: ${(error as Error).message}`)
      say(`No answer from ${url}: trying again.`)
    }
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`)

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

await command(async () => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: {
      validate: { type: 'boolean', default: false },
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      help: { type: 'boolean', default: false }
    }
  })
  const [file, ...others] = positionals
  const key = process.env.KEY
  if (values.help || !file || others.length > 0) throw new Error(USAGE)
  if (!key) throw new Error(`KEY is not set.\n${USAGE}`)
  const service = { url: values.url, key }
  const parsed = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file} is no change set:\n${z.prettifyError(parsed.error)}`)
  say(`${basename(file)}: ${parsed.data.operations.length} operations.`)

  let since = performance.now()
  const { warnings } = await send(parsed.data, true, service)
  say(`Validated in ${seconds(since)}: ${warnings.length === 0 ? 'no warnings' : `${warnings.length} warnings`}.`)
  for (const { code, message } of warnings) say(`  ${code}: ${message.en}`)
  if (values.validate) return

  since = performance.now()
  const { changeSet } = await send(parsed.data, false, service)
  say(`Written in ${seconds(since)} as ${changeSet.key}, changes ${changeSet.seq} to ${changeSet.lastSeq}.`)
})
