/** Makes an XLSX file of sheets in a thread of its own, because a long sheet takes seconds. Plain JavaScript: see start.js. */
import { parentPort, workerData } from 'node:worker_threads'
import writeXlsxFile from 'write-excel-file/node'

/** Every cell has its type, so that a code stays text and no text becomes a formula. */
const cellOf = (value) => {
  if (value === null) return null
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' }
  return { value, type: value.constructor }
}
const headOf = (name) => ({ value: name, type: String, fontWeight: 'bold' })

const sheets = workerData.map(({ name, head, rows, widths }) => ({
  sheet: name,
  data: [...(head ? [head.map(headOf)] : []), ...rows.map((row) => row.map(cellOf))],
  stickyRowsCount: head ? 1 : 0,
  columns: widths.map((width) => ({ width }))
}))
const file = await writeXlsxFile(sheets).toBuffer()
parentPort?.postMessage(file)
