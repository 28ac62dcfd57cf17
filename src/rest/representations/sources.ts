import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type * as records from '../../domain/model/records.ts'
import type { DoubtView } from '../../domain/model/views.ts'
import type { QualityIssue } from '../../domain/quality/quality-service.ts'
import { contradictionsOf } from '../../domain/sources/source-service.ts'
import { field, representation } from '../representation.ts'
import * as shape from '../shapes.ts'

export const document = representation<records.Document>('Document', 'A source document (kilde).', ['key'], {
  ...shape.known,
  title: field(shape.text, 'Its title.'),
  publisher: field(shape.text, 'Who published it.'),
  kind: field(shape.oneOf(words.DOCUMENT_KIND), 'What it is.'),
  publishedOn: field(shape.maybeDay, 'When it was published, where it says so.'),
  publishedAfter: field(shape.maybeDay, 'Else after this day.'),
  publishedBefore: field(shape.maybeDay, 'And before this one.'),
  note: field(shape.inBoth, 'What is to be known of it.'),
  sections: field(
    z.array(z.object({ key: shape.text, title: shape.inBoth })),
    'Its sections.',
    ({ sections }) => sections
  ),
  factCount: field(shape.count, 'How many facts rest on it.')
})

export const keyFigure = representation<records.KeyFigure>(
  'KeyFigure',
  'A figure of the documents (nøgletal).',
  ['key'],
  {
    ...shape.known,
    topic: field(shape.oneOf(words.KEY_FIGURE_TOPIC), 'What it is about.'),
    ordinal: field(z.int(), 'Its place under its topic.'),
    value: field(z.number(), 'The figure.'),
    unit: field(shape.oneOf(words.UNIT), 'What it is counted in.'),
    approximate: field(shape.yes, 'The document says it is about so much.'),
    year: field(z.int().nullable(), 'Of which year.'),
    perspective: field(shape.maybeOneOf(words.PERSPECTIVE), 'From whose side it is counted.'),
    population: field(shape.inBoth, 'Of whom or what.'),
    text: field(shape.inBoth, 'What it says.'),
    ...shape.fact
  }
)

export const legalEvent = representation<records.LegalEvent>(
  'LegalEvent',
  'A step by which the structure came about.',
  ['key'],
  {
    ...shape.known,
    kind: field(shape.oneOf(words.LEGAL_EVENT_KIND), 'What it was.'),
    date: field(shape.maybeDay, 'When; null where not known.'),
    title: field(shape.inBoth, 'What it is called.'),
    text: field(shape.inBoth, 'What happened.'),
    url: field(shape.maybeText, 'Where more is said.'),
    ...shape.fact
  }
)

export const claim = representation<records.Claim>('Claim', 'What one document says, where others differ.', ['key'], {
  ...shape.known,
  topic: field(shape.text, 'What the claims are compared on.'),
  about: field(shape.text, 'What it is about.'),
  value: field(shape.text, 'What is claimed.'),
  text: field(shape.inBoth, 'In words.'),
  contradictedBy: field(z.array(shape.text), 'Keys of claims that say otherwise.', (claim) =>
    contradictionsOf(claim).map(({ key }) => key)
  ),
  ...shape.fact
})

export const doubt = representation<DoubtView>('Doubt', 'Where the documents leave doubt.', ['key'], {
  ...shape.known,
  kind: field(shape.oneOf(words.DOUBT_KIND), 'What kind of doubt.'),
  severity: field(shape.oneOf(words.SEVERITY), 'How much hangs on it.'),
  title: field(shape.inBoth, 'What it is called.'),
  text: field(shape.inBoth, 'What is in doubt.'),
  readings: field(z.array(shape.inBoth), 'How it could be read.'),
  taken: field(shape.inBoth, 'How it is taken here.'),
  subjects: field(shape.references, 'What it is about.', ({ subjects }, asked) => shape.referVisible(subjects, asked)),
  ...shape.fact
})

export const fundingRound = representation<records.FundingRound>(
  'FundingRound',
  'The joint money of a year (fælles midler).',
  ['key'],
  {
    ...shape.known,
    year: field(z.int(), 'The year.'),
    total: field(shape.money, 'In all.', ({ totalOre }) => shape.writeMoney(totalOre)),
    municipal: field(shape.money, 'From municipalities.', ({ municipalOre }) => shape.writeMoney(municipalOre)),
    regional: field(shape.money, 'From regions.', ({ regionalOre }) => shape.writeMoney(regionalOre)),
    municipalRate: field(shape.maybeMoney, 'A citizen, from municipalities.', (round) =>
      shape.writeMoney(round.municipalRateOre)
    ),
    regionalRateMinimum: field(shape.maybeMoney, 'A citizen, from regions, at least.', (round) =>
      shape.writeMoney(round.regionalRateMinimumOre)
    ),
    regionalRateMaximum: field(shape.maybeMoney, 'A citizen, from regions, at most.', (round) =>
      shape.writeMoney(round.regionalRateMaximumOre)
    ),
    regionalRates: field(
      z.array(z.object({ region: shape.reference, rate: shape.money, source: shape.text })),
      'Rates that were recorded, region by region.',
      (round, asked) =>
        asked.services.shares.ratesOf(round).map(({ region, rate, source }) => ({
          region: shape.refer(region, asked),
          rate: shape.writeMoney(rate),
          source
        }))
    ),
    modelStatus: field(shape.oneOf(words.MODEL_STATUS), 'Whether the model of distribution is agreed.'),
    text: field(shape.inBoth, 'What the documents say of it.'),
    ...shape.fact
  }
)

export const qualityIssue = representation<QualityIssue>(
  'QualityIssue',
  'Something doubtful or missing in the data (datakvalitet).',
  [],
  {
    code: field(shape.oneOf(words.QUALITY_CODE), 'What it is.'),
    severity: field(shape.oneOf(words.SEVERITY), 'How much hangs on it.'),
    message: field(shape.inBoth, 'In words.', ({ messages }) => messages),
    subjects: field(shape.references, 'What it is about.', ({ subjects }, asked) =>
      shape.referVisible(subjects, asked)
    ),
    provenance: field(z.array(shape.citation), 'Where it stands.', ({ provenance }) =>
      shape.writeCitations(provenance as records.Citation[])
    )
  }
)
