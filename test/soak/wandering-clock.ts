/*
 * Loaded before a service (`--import`): its clock jumps to another offset, up to two days ahead or behind, every few
 * seconds. Timers go on as they are.
 */
const DAYS = 2
const EVERY_MS = 3_000
const RealDate = Date

let offset = 0
setInterval(() => {
  offset = Math.round((Math.random() * 2 - 1) * DAYS * 86_400_000)
}, EVERY_MS).unref()

class WanderingDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(RealDate.now() + offset)
    // The other forms of the constructor read no clock.
    else super(...(given as [number]))
  }
  static override now(): number {
    return RealDate.now() + offset
  }
}
globalThis.Date = WanderingDate as DateConstructor
