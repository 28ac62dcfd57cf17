import { openDatabase, closeDatabase } from './src/store/database.ts'
import { refreshIndexes } from './src/store/search-index.ts'
import { readRows } from './src/store/read-rows.ts'
import { buildImage } from './src/domain/model/image.ts'
const bench = (n: string, f: () => void) => { for (let i = 0; i < 8; i++) f(); const c = process.cpuUsage(); for (let i = 0; i < 20; i++) f(); const d = process.cpuUsage(c); console.log(n, ((d.user + d.system) / 20e3).toFixed(2)) }
const db = openDatabase('/tmp/sp/s.db')
bench('refresh', () => refreshIndexes(db))
bench('rows', () => { const r = readRows(db); for (const k of Object.keys(r)) for (const _ of (r as any)[k]); })
bench('image', () => buildImage(readRows(db), 1))
process.exit()
