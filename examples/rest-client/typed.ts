/*
 * Reads and writes over REST with types that are generated from the OpenAPI document:
 *
 *   npm install openapi-fetch openapi-typescript typescript
 *   npx openapi-typescript 'http://127.0.0.1:3000/openapi.json?media=json' -o api.ts
 *   node typed.ts http://127.0.0.1:3000 0849 2020-01-01
 *
 * With KEY=… of an editor, the program also tries an appointment, and writes nothing.
 */
import createClient from 'openapi-fetch'
import type { components, paths } from './api.ts'

const [baseUrl = 'http://127.0.0.1:3000', code = '0849', asOf] = process.argv.slice(2)
const key = process.env.KEY
const client = createClient<paths>({ baseUrl, headers: key ? { authorization: `Bearer ${key}` } : {} })

type Problem = components['schemas']['Problem']

/** Prints an error, and each wrong field of the request. */
function report({ code, detail, requestId, issues = [] }: Problem): void {
  console.error(`${code}: ${detail} (request ${requestId})`)
  for (const { field, message } of issues) console.error(`  ${field}: ${message}`)
  process.exitCode = 1
}

async function read(): Promise<void> {
  const { data, error } = await client.GET('/v1/municipalities/{code}/clusters', {
    params: { path: { code }, query: asOf ? { asOf } : {} }
  })
  if (error?.code === 'NOT_FOUND') return console.log(`There is no municipality ${code} on that day.`)
  if (error) return report(error)
  for (const { name, kind, hospitals } of data.items) {
    console.log(`${name} (${kind}) with ${hospitals.map((hospital) => hospital.name).join(' and ')}`)
  }
}

async function tryAppointment(): Promise<void> {
  const { data, error } = await client.POST('/v1/appointments', {
    params: {},
    body: {
      bodyKey: '1081-sundhedsklynge-vest',
      level: 'PROFESSIONAL',
      seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
      office: 'GENERAL_PRACTITIONER',
      appointedBy: 'PLO',
      personName: 'Prøve Person',
      validFrom: '2026-01-01',
      validateOnly: true
    }
  })
  if (error) return report(error)
  const { appointment, warnings } = data
  console.log(
    `${appointment.person.name} can be appointed from ${appointment.validFrom}, with ${warnings.length} warnings.`
  )
}

await read()
if (key) await tryAppointment()
