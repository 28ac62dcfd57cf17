/* Imported by a process whose clock is a minute ahead. */

const { now } = Date
const OwnDate = Date
Date.now = () => now() + 60_000
globalThis.Date = class extends OwnDate {
  constructor(...given: [] | [number]) {
    super(given.length === 0 ? Date.now() : given[0])
  }
} as DateConstructor
