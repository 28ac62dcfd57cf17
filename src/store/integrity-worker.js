/** Checks every page of the database file and tells its parent the first problem, or null. Plain JavaScript: see start.js. */
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

const database = new Database(workerData, { readonly: true })
const [found] = database.pragma('integrity_check(1)')
database.close()
parentPort?.postMessage(found?.integrity_check === 'ok' ? null : String(found?.integrity_check))
