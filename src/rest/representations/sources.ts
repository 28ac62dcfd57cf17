import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type * as records from '../../domain/model/records.ts'
import type { DoubtView } from '../../domain/model/views.ts'
import type { QualityIssue } from '../../domain/quality/quality-service.ts'
import { contradictionsOf } from '../../domain/sources/source-service.ts'
import { field, representation } from '../representation.ts'
import * as shape from '../shapes.ts'

export const document = representation<records.Document>(
  'Document',
  'A source document of this service (kilde).',
  ['key'],
  {
    ...shape.known,
    title: field(shape.maybeText, 'Title as the document prints it; null where it prints none.'),
    label: field(shape.inBoth, 'Name that this service gives the document.'),
    publisher: field(shape.text, 'Organisation that published it.'),
    kind: field(shape.oneOf(words.DOCUMENT_KIND), 'Kind of document.'),
    publishedOn: field(shape.maybeDay, 'Day of publication; null where the document gives none.'),
    publishedAfter: field(shape.maybeDay, 'Earliest possible day of publication; null where not known.'),
    publishedBefore: field(shape.maybeDay, 'Latest possible day of publication; null where not known.'),
    note: field(shape.inBoth, 'Note on the document.'),
    links: field(shape.links, 'Web addresses that the document leads to.', ({ links }) => links),
    contacts: field(
      z.array(z.object({ label: shape.inBoth, telephone: shape.text, mail: shape.text })),
      'Offices that the document names for inquiries.',
      ({ contacts }) => contacts
    ),
    sections: field(
      z.array(z.object({ key: shape.text, title: shape.inBoth })),
      'Sections of the document, with titles given by this service.',
      ({ sections }) => sections
    ),
    factCount: field(shape.count, 'Number of facts that rest on the document.')
  }
)

export const keyFigure = representation<records.KeyFigure>(
  'KeyFigure',
  'A figure given by a document (nøgletal).',
  ['key'],
  {
    ...shape.known,
    topic: field(shape.oneOf(words.KEY_FIGURE_TOPIC), 'Topic of the figure.'),
    ordinal: field(z.int(), 'Position in the order of the document, from 1.'),
    value: field(z.number(), 'Figure, in `unit`.'),
    unit: field(shape.oneOf(words.UNIT), 'Unit of the figure: PERCENT, COUNT or DKK.'),
    approximate: field(shape.yes, 'True if the document rounds the figure or gives it in words.'),
    year: field(z.int().nullable(), 'Year of the measurement; null where not stated.'),
    perspective: field(
      shape.maybeOneOf(words.PERSPECTIVE),
      'Group of patients that the figure starts from; null for none.'
    ),
    population: field(shape.inBoth, 'Group that the figure is a share or a count of.'),
    text: field(shape.inBoth, 'Content of the source, summarised by this service.'),
    links: field(shape.links, 'Web addresses that the figure leads to.', ({ links }) => links),
    ...shape.fact
  }
)

export const legalEvent = representation<records.LegalEvent>(
  'LegalEvent',
  'A step in the legal history of the structure.',
  ['key'],
  {
    ...shape.known,
    kind: field(shape.oneOf(words.LEGAL_EVENT_KIND), 'Kind of step.'),
    date: field(shape.maybeDay, 'The day; null where the documents give none.'),
    title: field(shape.inBoth, 'Short title.'),
    text: field(shape.inBoth, 'Content of the source, summarised by this service.'),
    url: field(shape.maybeText, 'Web address of the act; null where there is none.'),
    ...shape.fact
  }
)

export const claim = representation<records.Claim>('Claim', 'A value that one document claims.', ['key'], {
  ...shape.known,
  topic: field(shape.text, 'Topic of the claim, such as "CLUSTER_COUNT".'),
  about: field(shape.text, 'Subject of the value. Claims about different subjects do not contradict each other.'),
  value: field(shape.text, 'Value that the document claims.'),
  text: field(shape.inBoth, 'Content of the source, summarised by this service.'),
  contradictedBy: field(z.array(shape.text), 'Keys of claims about the same subject with another value.', (claim) =>
    contradictionsOf(claim).map(({ key }) => key)
  ),
  ...shape.fact
})

export const doubt = representation<DoubtView>(
  'Doubt',
  'A place where the documents allow more than one reading.',
  ['key'],
  {
    ...shape.known,
    kind: field(shape.oneOf(words.DOUBT_KIND), 'Kind of doubt.'),
    severity: field(shape.oneOf(words.SEVERITY), 'How much it matters: HIGH, MEDIUM, LOW or INFO.'),
    title: field(shape.inBoth, 'Short title.'),
    text: field(shape.inBoth, 'Content of the source, summarised by this service.'),
    readings: field(z.array(shape.inBoth), 'Possible readings.'),
    taken: field(shape.inBoth, 'Reading that this service uses.'),
    subjects: field(shape.references, 'Objects that it concerns.', ({ subjects }, asked) =>
      shape.referVisible(subjects, asked)
    ),
    ...shape.fact
  }
)

export const fundingRound = representation<records.FundingRound>(
  'FundingRound',
  'Joint funds of one year for the clusters of the whole country (fælles midler).',
  ['key'],
  {
    ...shape.known,
    year: field(z.int(), 'Calendar year, such as 2024.'),
    total: field(shape.money, 'Total amount for the year.', ({ totalOre }) => shape.writeMoney(totalOre)),
    municipal: field(shape.money, 'Part paid by the municipalities.', ({ municipalOre }) =>
      shape.writeMoney(municipalOre)
    ),
    regional: field(shape.money, 'Part paid by the regions.', ({ regionalOre }) => shape.writeMoney(regionalOre)),
    municipalRate: field(
      shape.maybeMoney,
      'Amount that each municipality pays for each inhabitant; null where no model is agreed.',
      (round) => shape.writeMoney(round.municipalRateOre)
    ),
    regionalRateMinimum: field(
      shape.maybeMoney,
      'Lowest amount that a region pays for each inhabitant; null where no model is agreed.',
      (round) => shape.writeMoney(round.regionalRateMinimumOre)
    ),
    regionalRateMaximum: field(
      shape.maybeMoney,
      'Highest amount that a region pays for each inhabitant; null where no model is agreed.',
      (round) => shape.writeMoney(round.regionalRateMaximumOre)
    ),
    regionalRates: field(
      z.array(z.object({ region: shape.reference, rate: shape.money, source: shape.text })),
      'Rates of single regions, as users recorded them.',
      (round, asked) =>
        asked.services.shares.ratesOf(round).map(({ region, rate, source }) => ({
          region: shape.refer(region, asked),
          rate: shape.writeMoney(rate),
          source
        }))
    ),
    modelStatus: field(shape.oneOf(words.MODEL_STATUS), 'AGREED if a model of distribution is agreed for the year.'),
    text: field(shape.inBoth, 'Content of the source, summarised by this service.'),
    ...shape.fact
  }
)

export const qualityIssue = representation<QualityIssue>(
  'QualityIssue',
  'One doubtful or missing piece of data (datakvalitet).',
  [],
  {
    code: field(shape.oneOf(words.QUALITY_CODE), 'Code for programs; it keeps its meaning.'),
    severity: field(shape.oneOf(words.SEVERITY), 'How much it matters: HIGH, MEDIUM, LOW or INFO.'),
    message: field(shape.inBoth, 'Explanation for people.', ({ messages }) => messages),
    subjects: field(shape.references, 'Objects that it concerns.', ({ subjects }, asked) =>
      shape.referVisible(subjects, asked)
    ),
    provenance: field(
      z.array(shape.citation),
      'Places in the source documents that cause the issue; empty where none does.',
      ({ provenance }) => shape.writeCitations(provenance as records.Citation[])
    )
  }
)
