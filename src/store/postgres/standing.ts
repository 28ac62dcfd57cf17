import type { AppendOutcome, Standing, StoreLog } from '../store.ts'
import type { Outcome } from './append.ts'
import { CannotTake } from './copy.ts'

/** Follows how a process stands to the database that it shares. Each turn is logged once. */
export function createStanding(log: StoreLog) {
  let unreachableSince: string | null = null
  let fault: CannotTake | null = null
  let lastLook = Date.now()
  const listeners = new Set<(outcome: AppendOutcome, seconds: number) => void>()

  const onLost = (error: Error) => {
    if (unreachableSince !== null) return
    unreachableSince = new Date().toISOString()
    log.error({ reason: error.message }, 'the database cannot be reached: reads go on, writes wait')
  }
  const onFound = () => {
    if (unreachableSince === null) return
    log.info({ since: unreachableSince }, 'the database can be reached again')
    unreachableSince = null
  }

  return {
    /** Called with each look for appends: null where there was nothing or it was taken. */
    onLook(error: Error | null): void {
      if (error !== null && !(error instanceof CannotTake)) {
        onLost(error)
        return
      }
      onFound()
      if (error !== null && fault?.message !== error.message) {
        log.error({ reason: error.message }, 'what other processes have written cannot be taken: this one is not ready')
      }
      fault = error
      if (error === null) lastLook = Date.now()
    },
    /** Measures an append. */
    async observe(append: Promise<Outcome>): Promise<Outcome> {
      const begun = performance.now()
      const tell = (outcome: AppendOutcome) => {
        for (const listener of listeners) listener(outcome, (performance.now() - begun) / 1000)
      }
      try {
        const outcome = await append
        tell(outcome)
        return outcome
      } catch (error) {
        tell('failed')
        throw error
      }
    },
    onAppend(listener: (outcome: AppendOutcome, seconds: number) => void): void {
      listeners.add(listener)
    },
    /** Throws where this process cannot take what others write: it must not be asked then. */
    check(): void {
      if (fault !== null) throw new Error(`What others have written cannot be taken: ${fault.message}`)
    },
    read: (): Standing => ({
      unreachableSince,
      behindSeconds: unreachableSince === null && fault === null ? 0 : (Date.now() - lastLook) / 1000
    })
  }
}
