import { z } from 'zod'
import { codeSchema, type Text } from '../basics/fact.ts'
import { withoutInvisible } from '../basics/unicode.ts'
import type { OfficialIdentifierSystem } from '../basics/vocabulary.ts'

/* The format and the check digits of numbers of public registers. */

type Register = {
  /** The description of such a number, to go after "must be" and "is not". */
  form: Text
  /** As the register writes it; people part digits by blanks, and write letters in either case. */
  tidy: (written: string) => string
  isOne: (value: string) => boolean
}

const withoutBlanks = (written: string): string => written.replace(/\s/g, '')

const REGISTERS: Record<OfficialIdentifierSystem, Register> = {
  CVR: {
    form: {
      da: 'et CVR-nummer: otte cifre, som tilsammen består prøven med modulus 11',
      en: 'a CVR number: eight digits that together pass the check by modulus 11'
    },
    // As a number for VAT it has the country in front.
    tidy: (written) => withoutBlanks(written).replace(/^DK-?/i, ''),
    isOne: isCvr
  },
  SOR: {
    form: {
      da: 'en SOR-kode: 11 til 18 cifre, hvoraf det sidste kontrollerer de andre (Verhoeff)',
      en: 'a SOR number: 11 to 18 digits, the last of which checks the others (Verhoeff)'
    },
    tidy: withoutBlanks,
    isOne: (value) => /^[1-9]\d{10,17}$/.test(value) && passesVerhoeff(value)
  },
  KOMBIT: {
    form: {
      da: 'et id fra KOMBIT: et UUID på 32 hexadecimale cifre med bindestreger',
      en: 'an id of KOMBIT: a UUID of 32 hexadecimal digits with hyphens'
    },
    tidy: (written) => withoutBlanks(written).toLowerCase(),
    isOne: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
  }
}

/** A number as its register writes it; where it cannot be one, what one would be. */
export function readNumber(system: OfficialIdentifierSystem, written: string): { value: string } | { form: Text } {
  const { form, tidy, isOne } = REGISTERS[system]
  const value = tidy(written)
  return isOne(value) ? { value } : { form }
}

/**
 * The forms in which an identifier that is written so may be on record: without invisible characters, as a code of four
 * digits if its zero was left out, and as a CVR number without `DK`.
 */
export function spellingsOf(written: string): string[] {
  const tidy = withoutInvisible(written).trim()
  const code = codeSchema.safeParse(tidy).data
  const cvr = readNumber('CVR', tidy)
  return [tidy, code ?? tidy, 'value' in cvr ? cvr.value : tidy]
}

/** A CVR number as a seed file writes it. */
export const cvrSchema = z.string().refine(isCvr, `must be ${REGISTERS.CVR.form.en}`)

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1]

function isCvr(value: string): boolean {
  if (!/^[1-9]\d{7}$/.test(value)) return false
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(value[index]), 0)
  return sum % 11 === 0
}

/** The permutation of digits, applied once for each position from the end. */
const PERMUTED = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

/** SOR numbers are ids of SNOMED CT, whose last digit checks the others by Verhoeff's scheme. */
function passesVerhoeff(digits: string): boolean {
  let check = 0
  for (const [place, digit] of [...digits].reverse().entries()) {
    let moved = Number(digit)
    for (let times = place % 8; times > 0; times -= 1) moved = PERMUTED[moved] as number
    check = product(check, moved)
  }
  return check === 0
}

/** Of two elements of the dihedral group of a pentagon: 0 to 4 turn it, 5 to 9 turn it over. */
function product(a: number, b: number): number {
  const turn = (a < 5 ? a + b : a - b + 10) % 5
  return a < 5 === b < 5 ? turn : 5 + turn
}
