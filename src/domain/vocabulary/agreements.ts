import type { Vocabulary } from './word.ts'

/* Words about health agreements, practice plans and lifecycles. */

const ApprovalStatus: Vocabulary['ApprovalStatus'] = {
  da: { label: 'godkendelsesstatus', description: 'En parts godkendelsesstatus.' },
  en: { label: 'approval status', description: 'Status of a party’s approval.' },
  values: {
    NOT_RECORDED: {
      da: {
        label: 'ikke registreret',
        description: 'Aftalen kendes fra dokumenterne, og dens godkendelser er ikke registreret.'
      },
      en: {
        label: 'not recorded',
        description: 'The agreement is known from the documents, and its approvals are not recorded.'
      }
    },
    PENDING: {
      da: { label: 'afventer', description: 'Parten har endnu ikke godkendt.' },
      en: { label: 'pending', description: 'The party has not approved yet.' }
    },
    APPROVED: {
      da: { label: 'godkendt', description: 'Parten har godkendt denne udgave.' },
      en: { label: 'approved', description: 'The party has approved this revision.' }
    }
  }
}

const HealthAgreementStatus: Vocabulary['HealthAgreementStatus'] = {
  da: { label: 'status for sundhedsaftale', description: 'En sundhedsaftales status på en dag.' },
  en: { label: 'health agreement status', description: 'Status of a health agreement on a day.' },
  values: {
    DRAFT: {
      da: { label: 'under udarbejdelse', description: 'Under udarbejdelse i udvalget.' },
      en: { label: 'draft', description: 'Being drafted by the committee.' }
    },
    IN_APPROVAL: {
      da: {
        label: 'til godkendelse',
        description: 'Sendt til godkendelse i regionsrådet og alle kommunalbestyrelser.'
      },
      en: {
        label: 'in approval',
        description: 'Sent to the regional council and every municipal council for approval.'
      }
    },
    APPROVED_BY_PARTIES: {
      da: { label: 'godkendt af parterne', description: 'Godkendt af alle parter.' },
      en: { label: 'approved by the parties', description: 'Approved by all parties.' }
    },
    SUBMITTED: {
      da: {
        label: 'indsendt til Sundhedsstyrelsen',
        description: 'Indsendt til Sundhedsstyrelsen, som endnu ikke har svaret.'
      },
      en: {
        label: 'submitted to the Danish Health Authority',
        description: 'Submitted to the Danish Health Authority, which has not answered yet.'
      }
    },
    PLANNED: {
      da: { label: 'planlagt', description: 'Godkendt, og den første dag ligger i fremtiden.' },
      en: { label: 'planned', description: 'Approved, with a first day that is still to come.' }
    },
    IN_FORCE: {
      da: { label: 'gældende', description: 'Gældende.' },
      en: { label: 'in force', description: 'In force.' }
    },
    EXPIRED: {
      da: { label: 'udløbet', description: 'Ikke længere gældende: aftaleperioden er udløbet.' },
      en: { label: 'expired', description: 'No longer in force: its term has ended.' }
    },
    WITHDRAWN: {
      da: { label: 'opgivet', description: 'Opgivet, før den blev godkendt.' },
      en: { label: 'given up', description: 'Given up before it was approved.' }
    },
    REPEALED: {
      da: { label: 'ophævet', description: 'Ophævet ved lov.' },
      en: { label: 'repealed', description: 'Ended by law.' }
    }
  }
}

const PracticePlanStatus: Vocabulary['PracticePlanStatus'] = {
  da: { label: 'status for praksisplan', description: 'En praksisplans status på en dag.' },
  en: { label: 'practice plan status', description: 'Status of a practice plan on a day.' },
  values: {
    REQUIRED: {
      da: { label: 'påkrævet', description: 'Påkrævet af regionen og endnu ikke påbegyndt.' },
      en: { label: 'required', description: 'Required of the region, and not begun yet.' }
    },
    DRAFT: {
      da: { label: 'under udarbejdelse', description: 'Under udarbejdelse i regionen.' },
      en: { label: 'draft', description: 'Being drafted by the region.' }
    },
    IN_HEARING: {
      da: { label: 'i høring', description: 'Sendt i høring; høringssvar kan afgives.' },
      en: { label: 'out for consultation', description: 'Out for consultation; answers can be given.' }
    },
    HEARD: {
      da: { label: 'hørt', description: 'Høringen er afsluttet; teksten kan tilpasses.' },
      en: { label: 'consultation closed', description: 'Consultation closed; the text can be adjusted.' }
    },
    PRESENTED: {
      da: { label: 'forelagt', description: 'Forelagt for sundhedssamarbejdsudvalget.' },
      en: { label: 'presented', description: 'Presented to the cooperation committee.' }
    },
    PLANNED: {
      da: { label: 'planlagt', description: 'Vedtaget, og den første dag ligger i fremtiden.' },
      en: { label: 'planned', description: 'Adopted, with a first day that is still to come.' }
    },
    IN_FORCE: {
      da: { label: 'gældende', description: 'Gældende.' },
      en: { label: 'in force', description: 'In force.' }
    },
    EXPIRED: {
      da: { label: 'afløst', description: 'Afløst af den næste plan.' },
      en: { label: 'replaced', description: 'Replaced by the next plan.' }
    },
    WITHDRAWN: {
      da: { label: 'opgivet', description: 'Opgivet, før den blev vedtaget.' },
      en: { label: 'given up', description: 'Given up before it was adopted.' }
    },
    REPEALED: {
      da: { label: 'ophævet', description: 'Ophævet ved lov.' },
      en: { label: 'repealed', description: 'Ended by law.' }
    }
  }
}

const HealthAgreementStage: Vocabulary['HealthAgreementStage'] = {
  da: { label: 'stade for sundhedsaftale', description: 'Hvor langt en sundhedsaftale er nået.' },
  en: { label: 'health agreement stage', description: 'How far a health agreement has been brought.' },
  values: {
    DRAFT: HealthAgreementStatus.values.DRAFT,
    IN_APPROVAL: HealthAgreementStatus.values.IN_APPROVAL,
    APPROVED_BY_PARTIES: HealthAgreementStatus.values.APPROVED_BY_PARTIES,
    SUBMITTED: HealthAgreementStatus.values.SUBMITTED,
    APPROVED: {
      da: { label: 'godkendt', description: 'Godkendt; dagene siger, om den er kommende, gældende eller udløbet.' },
      en: { label: 'approved', description: 'Approved; its dates say whether it is to come, in force or past.' }
    },
    WITHDRAWN: HealthAgreementStatus.values.WITHDRAWN,
    REPEALED: HealthAgreementStatus.values.REPEALED
  }
}

const PracticePlanStage: Vocabulary['PracticePlanStage'] = {
  da: { label: 'stade for praksisplan', description: 'Hvor langt en praksisplan er nået.' },
  en: { label: 'practice plan stage', description: 'How far a practice plan has been brought.' },
  values: {
    REQUIRED: PracticePlanStatus.values.REQUIRED,
    DRAFT: PracticePlanStatus.values.DRAFT,
    IN_HEARING: PracticePlanStatus.values.IN_HEARING,
    HEARD: PracticePlanStatus.values.HEARD,
    PRESENTED: PracticePlanStatus.values.PRESENTED,
    ADOPTED: {
      da: { label: 'vedtaget', description: 'Vedtaget; dagene siger, om den er kommende, gældende eller afløst.' },
      en: { label: 'adopted', description: 'Adopted; its dates say whether it is to come, in force or replaced.' }
    },
    WITHDRAWN: PracticePlanStatus.values.WITHDRAWN,
    REPEALED: PracticePlanStatus.values.REPEALED
  }
}

const ActingParty: Vocabulary['ActingParty'] = {
  da: { label: 'handlende', description: 'Den egenskab, som et skridt tages i.' },
  en: { label: 'acting party', description: 'Capacity in which a step is taken.' },
  values: {
    SSU: {
      da: {
        label: 'sundhedssamarbejdsudvalg',
        description: 'En regions sundhedssamarbejdsudvalg; før det sundhedskoordinationsudvalget.'
      },
      en: {
        label: 'health cooperation committee',
        plural: 'health cooperation committees',
        description: 'The cooperation committee of a region; before it the health coordination committee.'
      }
    },
    CLUSTER: {
      da: { label: 'klynge', plural: 'klynger', description: 'Klyngen som helhed.' },
      en: { label: 'cluster', plural: 'clusters', description: 'The cluster as a whole.' }
    },
    COMMITTEE: {
      da: {
        label: 'udvalg eller råd',
        description: 'Et organ, som hverken er en klynge eller et sundhedssamarbejdsudvalg, såsom et sundhedsråd.'
      },
      en: {
        label: 'committee or council',
        description: 'A body that is neither a cluster nor an SSU, such as a health council.'
      }
    },
    REGIONAL_COUNCIL: {
      da: { label: 'regionsråd', plural: 'regionsråd', description: 'Det valgte råd i en region.' },
      en: { label: 'regional council', plural: 'regional councils', description: 'The elected council of a region.' }
    },
    MUNICIPAL_COUNCIL: {
      da: {
        label: 'kommunalbestyrelse',
        plural: 'kommunalbestyrelser',
        description: 'Den valgte bestyrelse i en kommune.'
      },
      en: {
        label: 'municipal council',
        plural: 'municipal councils',
        description: 'The elected council of a municipality.'
      }
    },
    MUNICIPALITIES: {
      da: { label: 'kommunerne', description: 'Kommunerne i en region tilsammen.' },
      en: { label: 'the municipalities', description: 'The municipalities of a region together.' }
    },
    GENERAL_PRACTICE: {
      da: {
        label: 'almen praksis',
        description: 'Almen praksis, repræsenteret ved Praktiserende Lægers Organisation (PLO).'
      },
      en: {
        label: 'general practice',
        description: 'General practice, represented by the general practitioners’ organisation (PLO).'
      }
    },
    HEALTH_AUTHORITY: {
      da: { label: 'Sundhedsstyrelsen', description: 'Sundhedsstyrelsen.' },
      en: { label: 'the Danish Health Authority', description: 'The Danish Health Authority.' }
    },
    HEARING_PARTY: {
      da: { label: 'høringspart', plural: 'høringsparter', description: 'En part, der afgiver høringssvar.' },
      en: {
        label: 'consultation party',
        plural: 'consultation parties',
        description: 'A party that answers in a consultation.'
      }
    },
    LEGISLATION: {
      da: { label: 'lovgivning', description: 'Folketinget, ved lov.' },
      en: { label: 'legislation', description: 'Parliament, by law.' }
    },
    NATIONAL: {
      da: { label: 'nationale parter', description: 'Nationale parter, såsom staten, Danske Regioner og KL.' },
      en: { label: 'national parties', description: 'National parties, such as the state, Danske Regioner and KL.' }
    }
  }
}

export const agreements = {
  ApprovalStatus,
  HealthAgreementStatus,
  PracticePlanStatus,
  HealthAgreementStage,
  PracticePlanStage,
  ActingParty
}
