/** Names of at most so many letters are too alike for two faults: HOME is no HOST. */
const SHORT = 5

/** Names among those given that are one or two letters off a known name, each with that name. */
export function misspelled(names: readonly string[], known: readonly string[]): { name: string; meant: string }[] {
  return names
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = known.find(
        (one) => editDistance(name.toUpperCase(), one.toUpperCase()) <= (one.length <= SHORT ? 1 : 2)
      )
      return meant === undefined ? [] : [{ name, meant }]
    })
}

/** Letters to insert, delete, replace or exchange with their neighbour until one text is the other. */
function editDistance(a: string, b: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isExchange = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const exchanged = isExchange ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, exchanged))
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[] | undefined, index: number): number => row?.[index] ?? Number.POSITIVE_INFINITY
