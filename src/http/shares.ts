/** Counts what each client holds at one time, so that none takes the places of all others. */
export type Shares = {
  /** Takes a place for the client; null where it has as many as it may. The function gives the place back, once. */
  take(client: string): (() => void) | null
  isFull(client: string): boolean
}

/** Creates shares of so many places for each client. */
export function createShares(most: number): Shares {
  const held = new Map<string, number>()
  const isFull = (client: string) => (held.get(client) ?? 0) >= most
  return {
    isFull,
    take(client) {
      if (isFull(client)) return null
      held.set(client, (held.get(client) ?? 0) + 1)
      let isHeld = true
      return () => {
        if (!isHeld) return
        isHeld = false
        const left = (held.get(client) ?? 0) - 1
        if (left > 0) held.set(client, left)
        else held.delete(client)
      }
    }
  }
}
