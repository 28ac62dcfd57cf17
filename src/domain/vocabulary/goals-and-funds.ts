import type { Vocabulary } from './word.ts'

/* Words about goals, initiatives and joint funds. */

const ModelStatus: Vocabulary['ModelStatus'] = {
  da: { label: 'modelstatus', description: 'Fordelingsmodellens status.' },
  en: { label: 'status of the model', description: 'Status of the model of distribution.' },
  values: {
    AGREED: {
      da: { label: 'aftalt', description: 'En model er aftalt.' },
      en: { label: 'agreed', description: 'A model is agreed.' }
    },
    NOT_AGREED: {
      da: { label: 'ikke aftalt', description: 'Der er endnu ikke aftalt en model.' },
      en: { label: 'not agreed', description: 'No model is agreed yet.' }
    }
  }
}

const JointFundStage: Vocabulary['JointFundStage'] = {
  da: { label: 'stade for fælles midler', description: 'Hvor de fælles midler er i deres forløb.' },
  en: { label: 'joint fund stage', description: 'Stage in the lifecycle of a joint fund.' },
  values: {
    OPEN: {
      da: { label: 'åben', description: 'Midlerne kan bevæges.' },
      en: { label: 'open', description: 'Money can be moved.' }
    },
    CLOSED: {
      da: { label: 'gjort op', description: 'Endeligt gjort op, med saldo 0.' },
      en: { label: 'settled', description: 'Settled for good, with balance 0.' }
    }
  }
}

const FundEntryKind: Vocabulary['FundEntryKind'] = {
  da: { label: 'posteringstype', description: 'Posteringens type.' },
  en: { label: 'kind of entry', description: 'Kind of entry.' },
  values: {
    CONTRIBUTION: {
      da: { label: 'bidrag', plural: 'bidrag', description: 'Indbetalt til de fælles midler.' },
      en: { label: 'contribution', plural: 'contributions', description: 'Paid into the fund.' }
    },
    ALLOCATION: {
      da: { label: 'bevilling', plural: 'bevillinger', description: 'Givet til en indsats.' },
      en: { label: 'allocation', plural: 'allocations', description: 'Given to an initiative.' }
    },
    RETURN: {
      da: { label: 'tilbageløb', plural: 'tilbageløb', description: 'Ført tilbage fra en indsats.' },
      en: { label: 'return', plural: 'returns', description: 'Returned by an initiative.' }
    },
    REVERSAL: {
      da: { label: 'tilbageførsel', plural: 'tilbageførsler', description: 'Tilbagefører en anden postering.' },
      en: { label: 'reversal', plural: 'reversals', description: 'Reverses another entry.' }
    },
    CARRIED_OUT: {
      da: { label: 'overført ud', description: 'Overført til det næste års fælles midler.' },
      en: { label: 'carried over to the next year', description: 'Carried over to the fund of the next year.' }
    },
    CARRIED_IN: {
      da: { label: 'overført ind', description: 'Overført fra det foregående års fælles midler.' },
      en: { label: 'carried over from the year before', description: 'Carried over from the fund of the year before.' }
    }
  }
}

const ContributionBasis: Vocabulary['ContributionBasis'] = {
  da: { label: 'grundlag for bidrag', description: 'Hvad et bidrag bygger på.' },
  en: { label: 'basis of a contribution', description: 'Basis of a contribution.' },
  values: {
    PER_CAPITA_MODEL: {
      da: {
        label: 'model efter indbyggertal',
        description: 'Den aftalte model efter indbyggertal. Afvises for et år uden en aftalt model.'
      },
      en: {
        label: 'model by number of inhabitants',
        description: 'The agreed model by number of inhabitants. Refused for a year without an agreed model.'
      }
    },
    LOCAL_EXTRA: {
      da: {
        label: 'ekstra lokale midler',
        description: 'Ekstra lokale midler, som mindst to af klyngens parter er enige om.'
      },
      en: {
        label: 'extra local money',
        description: 'Extra local money that at least two parties of the cluster agree on.'
      }
    }
  }
}

const FundPurpose: Vocabulary['FundPurpose'] = {
  da: { label: 'formål', description: 'Hvad midler skal bruges til. Fælles midler bruges aldrig til de to sidste.' },
  en: { label: 'purpose', description: 'Purpose of money. Joint funds are never used for the last two.' },
  values: {
    DEVELOPMENT: {
      da: { label: 'udvikling', description: 'Udvikling.' },
      en: { label: 'development', description: 'Development.' }
    },
    TEST: {
      da: { label: 'afprøvning', description: 'Afprøvning.' },
      en: { label: 'test', description: 'Test.' }
    },
    EVALUATION: {
      da: { label: 'evaluering', description: 'Evaluering.' },
      en: { label: 'evaluation', description: 'Evaluation.' }
    },
    OPERATION: {
      da: { label: 'drift', description: 'Daglig drift; afvises som regelbrud.' },
      en: { label: 'operation', description: 'Daily operation; refused as a rule violation.' }
    },
    IMPLEMENTATION: {
      da: { label: 'implementering', description: 'Implementering; afvises som regelbrud.' },
      en: { label: 'implementation', description: 'Implementation; refused as a rule violation.' }
    }
  }
}

const GoalStage: Vocabulary['GoalStage'] = {
  da: { label: 'stade for mål', description: 'Hvor målet er i sit forløb.' },
  en: { label: 'goal stage', description: 'Stage in the lifecycle of a goal.' },
  values: {
    OPEN: {
      da: { label: 'åbent', description: 'Der arbejdes på målet.' },
      en: { label: 'open', description: 'The goal is being worked on.' }
    },
    CLOSED: {
      da: { label: 'fulgt op', description: 'Der er fulgt op på målet.' },
      en: { label: 'assessed', description: 'The goal has been assessed.' }
    },
    WITHDRAWN: {
      da: { label: 'opgivet', description: 'Målet er opgivet.' },
      en: { label: 'given up', description: 'The goal has been given up.' }
    }
  }
}

const GoalStatus: Vocabulary['GoalStatus'] = {
  da: { label: 'status for mål', description: 'Målets status.' },
  en: { label: 'goal status', description: 'Status of a goal.' },
  values: {
    NOT_MEASURED: {
      da: { label: 'ikke målt', description: 'Intet er målt.' },
      en: { label: 'not measured', description: 'Nothing has been measured.' }
    },
    IMPROVING: {
      da: { label: 'fremgang', description: 'Den seneste måling er nærmere målet end udgangspunktet.' },
      en: { label: 'improving', description: 'The latest measurement is nearer the target than the baseline.' }
    },
    UNCHANGED: {
      da: { label: 'uændret', description: 'Den seneste måling er lig med udgangspunktet.' },
      en: { label: 'unchanged', description: 'The latest measurement equals the baseline.' }
    },
    WORSENING: {
      da: { label: 'tilbagegang', description: 'Den seneste måling er længere fra målet end udgangspunktet.' },
      en: { label: 'worsening', description: 'The latest measurement is farther from the target than the baseline.' }
    },
    REACHED: {
      da: { label: 'nået', description: 'Målet er nået.' },
      en: { label: 'reached', description: 'The target is reached.' }
    },
    MISSED: {
      da: { label: 'ikke nået', description: 'Ikke nået inden fristen.' },
      en: { label: 'missed', description: 'Not reached by the due day.' }
    },
    WITHDRAWN: {
      da: { label: 'opgivet', description: 'Målet er opgivet.' },
      en: { label: 'given up', description: 'The goal was given up.' }
    }
  }
}

const GoalOutcome: Vocabulary['GoalOutcome'] = {
  da: { label: 'udfald', description: 'Hvordan det gik med målet.' },
  en: { label: 'outcome', description: 'Outcome of a goal.' },
  values: {
    REACHED: {
      da: { label: 'nået', description: 'Målet blev nået.' },
      en: { label: 'reached', description: 'The goal was reached.' }
    },
    MISSED: {
      da: { label: 'ikke nået', description: 'Målet blev ikke nået.' },
      en: { label: 'missed', description: 'The goal was not reached.' }
    }
  }
}

const InitiativePhase: Vocabulary['InitiativePhase'] = {
  da: { label: 'fase', description: 'Indsatsens fase.' },
  en: { label: 'phase', description: 'Phase of an initiative.' },
  values: {
    IDEA: {
      da: { label: 'idé', description: 'Foreslået og endnu ikke afprøvet.' },
      en: { label: 'idea', description: 'Proposed, not tested yet.' }
    },
    TEST: {
      da: { label: 'afprøvning', description: 'Afprøves af klyngen.' },
      en: { label: 'test', description: 'Being tested by the cluster.' }
    },
    EVALUATE: {
      da: { label: 'evaluering', description: 'Evalueres af klyngen.' },
      en: { label: 'evaluation', description: 'Being evaluated by the cluster.' }
    },
    IMPLEMENT: {
      da: { label: 'implementering', description: 'Implementeres i klyngen.' },
      en: { label: 'implementation', description: 'Being implemented in the cluster.' }
    },
    SPREAD: {
      da: { label: 'udbredelse', description: 'Udbredt ud over sin første klynge.' },
      en: { label: 'spread', description: 'Spread beyond its first cluster.' }
    },
    COMPLETED: {
      da: { label: 'afsluttet', description: 'Afsluttet: en del af den daglige praksis.' },
      en: { label: 'completed', description: 'Completed: part of everyday practice.' }
    },
    STOPPED: {
      da: { label: 'stoppet', description: 'Stoppet, før den blev afsluttet.' },
      en: { label: 'stopped', description: 'Stopped before it was completed.' }
    }
  }
}

const SpreadScope: Vocabulary['SpreadScope'] = {
  da: { label: 'udbredelsesomfang', description: 'Hvor langt en udbredelse eller anbefaling rækker.' },
  en: { label: 'scope of a spread', description: 'Scope of a spread or a recommendation.' },
  values: {
    CLUSTERS_IN_REGION: {
      da: { label: 'regionens klynger', description: 'Til andre klynger i regionen.' },
      en: { label: 'clusters of the region', description: 'To other clusters of the region.' }
    },
    OTHER_REGIONS: {
      da: { label: 'andre regioner', description: 'Til andre regioner.' },
      en: { label: 'other regions', description: 'To other regions.' }
    },
    NATIONAL: {
      da: { label: 'nationalt', description: 'Til hele landet.' },
      en: { label: 'national', description: 'To the whole country.' }
    }
  }
}

export const goalsAndFunds = {
  ModelStatus,
  JointFundStage,
  FundEntryKind,
  ContributionBasis,
  FundPurpose,
  GoalStage,
  GoalStatus,
  GoalOutcome,
  InitiativePhase,
  SpreadScope
}
