import type { Text } from '../basics/fact.ts'
import type { TableName } from '../model/records.ts'
import type { CorrectableTable } from './correcting.ts'

/*
 * What cannot be corrected or withdrawn, with the reason and the operation to use instead. Decision 064 has the same
 * table.
 */

const OF_A_MEETING: Text = {
  da: 'er en del af et møde: tilbagekald mødet, og registrér det igen',
  en: 'is a part of a meeting: withdraw the meeting and record it again'
}
/** A document of the seeds: a later version of the seeds may add sections to it. */
export const OF_SEEDS: Text = {
  da: 'leveres med tjenesten: en ny version af tjenesten retter det',
  en: 'comes with the service: a new version of the service corrects it'
}
/** A goal of a health agreement, which is public with the agreement. */
export const OF_AGREEMENT: Text = {
  da: 'i en sundhedsaftale følger aftalens forløb: brug withdrawGoal og setGoal',
  en: 'in a health agreement follows the lifecycle of the agreement: use withdrawGoal and setGoal'
}
const IMPORTED: Text = {
  da: 'kommer fra Danmarks Statistik: importér tallene igen',
  en: 'comes from Statistics Denmark: import the figures again'
}

/** The tables whose records no correction changes. The compiler reports a table that is neither here nor correctable. */
export const NOT_CORRECTED: Readonly<Record<Exclude<TableName, CorrectableTable>, Text>> = {
  healthAgreement: {
    da: 'har et forløb, hvis trin ikke ændres: brug reviseHealthAgreement, extendHealthAgreement, withdrawHealthAgreement eller repealHealthAgreement',
    en: 'has a lifecycle whose steps never change: use reviseHealthAgreement, extendHealthAgreement, withdrawHealthAgreement or repealHealthAgreement'
  },
  practicePlan: {
    da: 'har et forløb, hvis trin ikke ændres: brug revisePracticePlan, withdrawPracticePlan eller repealPracticePlan',
    en: 'has a lifecycle whose steps never change: use revisePracticePlan, withdrawPracticePlan or repealPracticePlan'
  },
  step: {
    da: 'er et trin i et forløb, som ikke ændres: tag det næste trin',
    en: 'is a step of a lifecycle, which never changes: take the next step'
  },
  measurement: {
    da: 'er et trin i forløbet for et mål: registrér en ny måling med recordMeasurement',
    en: 'is a step in the lifecycle of a goal: record another measurement by recordMeasurement'
  },
  fundEntry: {
    da: 'er en bevægelse af penge, som ikke ændres: tilbagefør den med reverseFundEntry',
    en: 'is a movement of money, which never changes: reverse it by reverseFundEntry'
  },
  regionalRate: {
    da: 'rettes med setRegionalRate for samme år',
    en: 'is corrected by setRegionalRate of the same year'
  },
  agendaItem: OF_A_MEETING,
  invitation: OF_A_MEETING,
  attendance: OF_A_MEETING,
  populationSet: IMPORTED,
  populationFigure: IMPORTED,
  webhook: {
    da: 'ændres med changeWebhook og slettes med deleteWebhook',
    en: 'is changed by changeWebhook and deleted by deleteWebhook'
  },
  scenario: {
    da: 'ændres med reviseScenario og opgives med abandonScenario',
    en: 'is changed by reviseScenario and given up by abandonScenario'
  }
}

/** The tables whose records are corrected and never withdrawn. */
export const NOT_WITHDRAWN: { readonly [Table in CorrectableTable]?: Text } = {
  statement: {
    da: 'er en hjemmel for trin i forløb: ret det med correctFact',
    en: 'is what steps of lifecycles rest on: correct it by correctFact'
  },
  fundingRound: {
    da: 'er grundlaget for finansieringsmodellen: ret den med correctFact',
    en: 'is the basis of the funding model: correct it by correctFact'
  }
}
