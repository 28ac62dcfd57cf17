import { writeFileSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import { parseSchema, readSchema } from '../../src/graphql/schema.ts'
import { CALENDAR_DESCRIBED } from '../../src/http/calendar.ts'
import { DOORS_DESCRIBED } from '../../src/pages/doors.ts'
import { COLLECTIONS_DESCRIBED } from '../../src/rest/collections.ts'
import { describe } from '../../src/rest/openapi.ts'
import { REPLICATION } from '../../src/sync/described.ts'
import { toCollection } from './to-collection.ts'

/** Writes the REST door as a Postman collection, which other programs read as well: `npm run collection -- FILE`. */
const [file = 'sundhedsstruktur.postman.json'] = process.argv.slice(2)
const document = describe(
  manifest.version,
  [COLLECTIONS_DESCRIBED, DOORS_DESCRIBED, CALENDAR_DESCRIBED, ...REPLICATION],
  parseSchema(readSchema())
) as Parameters<typeof toCollection>[0]
const collection = await toCollection(document, 'http://127.0.0.1:3000')
writeFileSync(file, `${JSON.stringify(collection, null, 2)}\n`)
