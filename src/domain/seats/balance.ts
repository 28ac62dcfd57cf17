import { DomainError } from '../basics/errors.ts'
import { common, isEver, overlaps, type Period } from '../basics/time.ts'
import { wantedBalance } from '../composition/engine.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { during, labelOf } from '../vocabulary/phrases.ts'

/* Whether rules about the balance of one level can be kept together. */

type Balance = Pick<records.BalanceRule, 'key' | 'side' | 'balance' | 'plus'> & Period

/** The bounds of the seats of the side minus all others. */
function marginOf({ balance, plus }: Balance): { least: number; most: number } {
  switch (balance) {
    case 'MAJORITY':
      return { least: 1, most: Number.POSITIVE_INFINITY }
    case 'AT_LEAST_HALF':
      return { least: 0, most: Number.POSITIVE_INFINITY }
    case 'EQUAL_PLUS':
      return { least: plus ?? 0, most: plus ?? 0 }
  }
}

/** True where no numbers of seats keep both rules. The margins of two sides are never more than 0 together. */
function contradict(one: Balance, two: Balance): boolean {
  const [first, second] = [marginOf(one), marginOf(two)]
  return one.side === two.side ? first.least > second.most || second.least > first.most : first.least + second.least > 0
}

/** Throws CONFLICT, naming the other one, where another rule of the level cannot be kept together with the rule. */
export function mustNotContradict(rule: Balance, level: readonly Balance[]): void {
  const others = level.filter((one) => one.key !== rule.key && overlaps(one, rule))
  // Three sides cannot have half of the seats each.
  const third = (one: Balance) =>
    others.some((two) => new Set([rule.side, one.side, two.side]).size === 3 && isEver(common(rule, one, two)))
  const other = others.find((one) => contradict(rule, one)) ?? others.findLast(third)
  if (!other) return
  const [what, time] = [named(other), during(other)]
  const [own, their] = [rule, other].map((one) => ({ side: labelOf('Side', one.side), seats: wantedBalance(one) }))
  throw new DomainError(
    'CONFLICT',
    {
      da: `Reglen modsiger ${what.da}, som gælder ${time.da}: ${own?.side.da} skulle have ${own?.seats.da}, og ${their?.side.da} ${their?.seats.da}. Brug amendRule eller endRule.`,
      en: `The rule contradicts ${what.en}, which is in force ${time.en}: ${own?.side.en} would have to have ${own?.seats.en}, and ${their?.side.en} ${their?.seats.en}. Use amendRule or endRule.`
    },
    { field: 'input.balance' }
  )
}
