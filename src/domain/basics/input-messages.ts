import type { Text } from './fact.ts'

/**
 * Messages of the input schemas. A schema takes the English text from here, and `parseInput` finds both texts by it, in one
 * entry, so that a message cannot be reworded in one language alone.
 */
export const MESSAGES = {
  required: { en: 'must be given', da: 'skal angives' },
  text: { en: 'must be text', da: 'skal være tekst' },
  integer: { en: 'must be a whole number, such as 4', da: 'skal være et helt tal, såsom 4' },
  number: { en: 'must be a number, such as 4', da: 'skal være et tal, såsom 4' },
  boolean: { en: 'must be true or false', da: 'skal være true eller false' },
  object: { en: 'must be an object with fields', da: 'skal være et objekt med felter' },
  list: { en: 'must be a list, such as ["a", "b"]', da: 'skal være en liste, såsom ["a", "b"]' },
  otherValue: { en: 'must be a value of another form', da: 'skal være en værdi af en anden form' },
  empty: { en: 'must not be empty', da: 'må ikke være tom' },
  invisible: { en: 'must contain a visible character', da: 'skal indeholde mindst ét synligt tegn' },
  oneLine: {
    en: 'must be one line of well-formed text without control characters, text direction characters or U+FFFD',
    da: 'skal være én linje velformet tekst uden styretegn, tegn for skriveretning eller U+FFFD'
  },
  multiLine: {
    en: 'must be well-formed text without text direction characters or U+FFFD; line feeds and tabs are the only control characters allowed',
    da: 'skal være velformet tekst uden tegn for skriveretning eller U+FFFD; linjeskift og tabulatorer er de eneste tilladte styretegn'
  },
  key: {
    en: 'must be lower-case words (a-z, 0-9) joined by hyphens, such as "tidlig-opsporing"',
    da: 'skal være ord med små bogstaver (a-z, 0-9) forbundet med bindestreger, såsom "tidlig-opsporing"'
  },
  code: {
    en: 'must be an official code of four digits, such as "0849" or "1081"',
    da: 'skal være en officiel kode på fire cifre, såsom "0849" eller "1081"'
  },
  regionCode: {
    en: 'must be an official code of four digits, such as "1081", or the key of a region without one, such as "oestdanmark"',
    da: 'skal være en officiel kode på fire cifre, såsom "1081", eller nøglen for en region uden kode, såsom "oestdanmark"'
  },
  day: {
    en: 'must be a calendar day written YYYY-MM-DD, such as 2022-07-01',
    da: 'skal være en kalenderdag skrevet ÅÅÅÅ-MM-DD, såsom 2022-07-01'
  },
  instant: {
    en: 'must be an instant with a time zone, such as 2026-11-22T00:00:00Z',
    da: 'skal være et tidspunkt med tidszone, såsom 2026-11-22T00:00:00Z'
  },
  knownAt: {
    en: 'must be an instant with a time zone, such as 2026-11-22T10:00:00Z, or a day, such as 2026-11-22',
    da: 'skal være et tidspunkt med tidszone, såsom 2026-11-22T10:00:00Z, eller en dag, såsom 2026-11-22'
  },
  year: { en: 'must be a year of four digits, such as 2024', da: 'skal være et årstal på fire cifre, såsom 2024' },
  wholeNumber: { en: 'must be a whole number from 0', da: 'skal være et helt tal fra 0' },
  pageOfChanges: { en: 'must be from 1 to 1000', da: 'skal være fra 1 til 1000' },
  afterValidFrom: { en: 'must be later than validFrom', da: 'skal ligge efter validFrom' },
  beforeValidTo: { en: 'must be earlier than validTo', da: 'skal ligge før validTo' },
  notBelowMinimum: { en: 'must not be below minimum', da: 'må ikke være under minimum' },
  afterOn: { en: 'must be later than on', da: 'skal ligge efter on' },
  notBeforeOn: { en: 'must be the same day as on or later', da: 'skal være samme dag som on eller senere' },
  lastLine: {
    en: 'must be lineFrom or a later line; give lineFrom too',
    da: 'skal være lineFrom eller en senere linje; angiv også lineFrom'
  },
  notAfterToday: { en: 'must not be later than today', da: 'må ikke ligge efter i dag' },
  ownKey: {
    en: 'must not be three digits: these keys belong to the documents that the service comes with',
    da: 'må ikke være tre cifre: de nøgler hører til de dokumenter, som tjenesten leveres med'
  },
  webAddress: {
    en: 'must be a web address with https; at retsinformation.dk an ELI address, such as https://www.retsinformation.dk/eli/lta/2022/910',
    da: 'skal være en webadresse med https; hos retsinformation.dk en ELI-adresse, såsom https://www.retsinformation.dk/eli/lta/2022/910'
  },
  kroner: {
    en: 'must be kroner in digits with at most two decimals and no thousands separator, such as "1234.50"',
    da: 'skal være kroner i tal med højst to decimaler og uden tusindtalsskille, såsom "1234.50"'
  },
  positiveAmount: { en: 'must be more than 0 kroner', da: 'skal være mere end 0 kroner' },
  fourDecimals: {
    en: 'must have at most four decimals, such as 0.3333',
    da: 'må højst have fire decimaler, såsom 0.3333'
  },
  oneAuthority: {
    en: 'must name one authority: give either regionCode or municipalityCode',
    da: 'skal nævne én myndighed: angiv enten regionCode eller municipalityCode'
  },
  oneDecider: {
    en: 'must name the cluster that decides: give clusterKey and nothing else',
    da: 'skal nævne den klynge, der beslutter: angiv clusterKey og intet andet'
  },
  localExtraOnly: {
    en: 'must be left out unless the basis is extra local money',
    da: 'skal udelades, medmindre grundlaget er ekstra lokale midler'
  },
  oneIdentifierOwner: {
    en: 'must name one owner: give one of regionCode, municipalityCode, hospitalKey and organisationKey',
    da: 'skal nævne én indehaver: angiv én af regionCode, municipalityCode, hospitalKey og organisationKey'
  },
  iso3166: {
    en: 'must be a code of ISO 3166-2, such as "DK-81"',
    da: 'skal være en kode efter ISO 3166-2, såsom "DK-81"'
  },
  someName: {
    en: 'must be given unless officialName is: give name, officialName or both',
    da: 'skal angives, medmindre officialName er det: angiv name, officialName eller begge'
  },
  onePlace: {
    en: 'must be given unless organisationKey is: give either regionCode or organisationKey',
    da: 'skal angives, medmindre organisationKey er det: angiv enten regionCode eller organisationKey'
  },
  oneThing: {
    en: 'must name one thing: give one of regionCode, municipalityCode, hospitalKey, organisationKey and bodyKey',
    da: 'skal nævne ét led: angiv én af regionCode, municipalityCode, hospitalKey, organisationKey og bodyKey'
  },
  oneMember: {
    en: 'must name one member: give either member or municipalityCode',
    da: 'skal nævne ét medlem: angiv enten member eller municipalityCode'
  },
  municipalityRole: {
    en: 'must be "MUNICIPALITY", because municipalityCode is given',
    da: 'skal være "MUNICIPALITY", fordi municipalityCode er angivet'
  },
  oneGoalOwner: {
    en: 'must name one owner: give one of bodyKey, agreementKey and initiativeKey',
    da: 'skal nævne én ejer: angiv én af bodyKey, agreementKey og initiativeKey'
  },
  bodyOrNational: {
    en: 'must name one recipient: give either bodyKey or national: true',
    da: 'skal nævne én modtager: angiv enten bodyKey eller national: true'
  },
  sharesOrPrimary: {
    en: 'must be given unless primaryClusterKey is: give either shares or primaryClusterKey',
    da: 'skal angives, medmindre primaryClusterKey er det: angiv enten shares eller primaryClusterKey'
  },
  shorteningLaw: {
    en: 'must name the law that shortens the term, because shortenedByMonths is given',
    da: 'skal nævne den lov, der afkorter perioden, fordi shortenedByMonths er angivet'
  },
  goalUnit: {
    en: 'must name the unit of the target, such as "procent"',
    da: 'skal nævne målets enhed, såsom "procent"'
  },
  twoParties: {
    en: 'must name at least two parties that agree',
    da: 'skal nævne mindst to parter, der er enige'
  },
  secretariatSide: {
    en: 'must be the side of the region or of the municipalities',
    da: 'skal være regionens eller kommunernes part'
  },
  receiver: {
    en: 'must be an address such as "https://modtager.dk/webhook", without user name, password and fragment, at most 2000 characters',
    da: 'skal være en adresse såsom "https://modtager.dk/webhook", uden brugernavn, adgangskode og fragment, højst 2000 tegn'
  },
  typeOfChange: {
    en: 'must be a type of object, such as "Appointment", or "Day"',
    da: 'skal være en type, såsom "Appointment", eller "Day"'
  },
  inferredNote: {
    en: 'must give the reason, because the evidence is inferred',
    da: 'skal give begrundelsen, fordi belægget er udledt ved skøn'
  }
} satisfies Record<string, Text>

const BY_ENGLISH: ReadonlyMap<string, Text> = new Map(
  Object.values<Text>(MESSAGES).map((message) => [message.en, message])
)

/** The message of the input schemas with the English text; undefined for one that is not in the table, such as zod's own. */
export const messageNamed = (english: string): Text | undefined => BY_ENGLISH.get(english)

const NUMBERS = { da: new Intl.NumberFormat('da'), en: new Intl.NumberFormat('en-GB') }

/** The message that a text, a list or a number is too long or too great. */
export function atMost(origin: string, limit: number, isInclusive: boolean): Text {
  const [da, en] = [NUMBERS.da.format(limit), NUMBERS.en.format(limit)]
  if (origin === 'string') return { da: `må højst være ${da} tegn`, en: `must be at most ${en} characters` }
  if (origin === 'array') return { da: `må højst have ${da} elementer`, en: `must have at most ${en} entries` }
  return isInclusive
    ? { da: `må højst være ${da}`, en: `must be at most ${en}` }
    : { da: `skal være mindre end ${da}`, en: `must be less than ${en}` }
}

/** The message that a text, a list or a number is too short or too small. */
export function atLeast(origin: string, limit: number, isInclusive: boolean): Text {
  const [da, en] = [NUMBERS.da.format(limit), NUMBERS.en.format(limit)]
  if (limit === 1 && origin === 'string') return MESSAGES.empty
  if (limit === 1 && origin === 'array') {
    return { da: 'skal have mindst ét element', en: 'must have at least one entry' }
  }
  if (origin === 'string') return { da: `skal være mindst ${da} tegn`, en: `must be at least ${en} characters` }
  if (origin === 'array') return { da: `skal have mindst ${da} elementer`, en: `must have at least ${en} entries` }
  return isInclusive
    ? { da: `skal være mindst ${da}`, en: `must be at least ${en}` }
    : { da: `skal være større end ${da}`, en: `must be more than ${en}` }
}

/** The message that one of the codes is expected. */
export function oneOf(codes: readonly unknown[]): Text {
  const list = codes.map((code) => JSON.stringify(code)).join(', ')
  return { en: `must be one of ${list}`, da: `skal være en af ${list}` }
}
