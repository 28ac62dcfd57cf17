/** Items between two steps of a sort. */
const BATCH = 500

/** A list in order, sorted in steps: tens of thousands of texts take long to compare. */
export function* sorted<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Generator<void, Item[]> {
  let runs: Item[][] = []
  for (let from = 0; from < items.length; from += BATCH) {
    runs.push(items.slice(from, from + BATCH).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const longer: Item[][] = []
    for (let index = 0; index < runs.length; index += 2) {
      longer.push(yield* merged(runs[index] ?? [], runs[index + 1] ?? [], compare))
    }
    runs = longer
  }
  return runs[0] ?? []
}

function* merged<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number
): Generator<void, Item[]> {
  const all: Item[] = []
  for (let first = 0, second = 0; first < a.length || second < b.length; ) {
    const takeFirst = second === b.length || (first < a.length && compare(a[first] as Item, b[second] as Item) <= 0)
    all.push((takeFirst ? a[first++] : b[second++]) as Item)
    if (all.length % BATCH === 0) yield
  }
  return all
}
