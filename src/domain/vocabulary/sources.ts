import type { Vocabulary } from './word.ts'

/* Words about the documents, what they say and what is doubtful in them. */

const Evidence: Vocabulary['Evidence'] = {
  da: { label: 'belæg', description: 'Hvor godt kilderne støtter en oplysning.' },
  en: { label: 'evidence', description: 'How well the sources support a fact.' },
  values: {
    STATED: {
      da: { label: 'oplyst', description: 'Et dokument oplyser det.' },
      en: { label: 'stated', description: 'A document states it.' }
    },
    DERIVED: {
      da: { label: 'afledt', description: 'Det følger af, hvad et dokument oplyser, såsom en klynges region.' },
      en: {
        label: 'derived',
        description: 'Follows from a statement of a document, such as the region of a cluster.'
      }
    },
    INFERRED: {
      da: {
        label: 'udledt ved skøn',
        description: 'Den bedste læsning, hvor dokumenterne er flertydige eller tavse. Begrundelsen står altid i noten.'
      },
      en: {
        label: 'inferred',
        description: 'The best reading where the documents are ambiguous or silent. `note` always gives the reason.'
      }
    },
    RECORDED: {
      da: { label: 'registreret', description: 'Indtastet af en bruger; ændringsposten har forfatter og tid.' },
      en: { label: 'recorded', description: 'Entered by a user; the change record holds author and time.' }
    }
  }
}

const Strength: Vocabulary['Strength'] = {
  da: { label: 'forpligtelsesgrad', description: 'Hvor bindende et udsagn er.' },
  en: { label: 'binding force of a statement', description: 'How binding a statement is.' },
  values: {
    MUST: {
      da: { label: 'skal', description: 'Pligt.' },
      en: { label: 'must', description: 'Mandatory.' }
    },
    SHOULD: {
      da: { label: 'bør', description: 'Anbefalet eller forventet, ikke en pligt.' },
      en: { label: 'should', description: 'Recommended or expected, not mandatory.' }
    },
    MAY: {
      da: { label: 'kan', description: 'Tilladt, ikke forventet.' },
      en: { label: 'may', description: 'Permitted, not expected.' }
    },
    FACT: {
      da: { label: 'faktum', description: 'En kendsgerning; intet kræves.' },
      en: { label: 'fact', description: 'A fact; nothing is required.' }
    }
  }
}

const DocumentKind: Vocabulary['DocumentKind'] = {
  da: { label: 'dokumenttype', description: 'Dokumentets type.' },
  en: { label: 'kind of document', description: 'Kind of document.' },
  values: {
    FACT_SHEET: {
      da: { label: 'faktaark', plural: 'faktaark', description: 'Faktaark.' },
      en: { label: 'fact sheet', plural: 'fact sheets', description: 'Fact sheet.' }
    },
    BOOKLET: {
      da: { label: 'hæfte', plural: 'hæfter', description: 'Hæfte med spørgsmål og svar.' },
      en: { label: 'booklet', plural: 'booklets', description: 'Booklet of questions and answers.' }
    },
    OP_ED: {
      da: { label: 'debatindlæg', plural: 'debatindlæg', description: 'Debatindlæg.' },
      en: { label: 'op-ed', plural: 'op-eds', description: 'Op-ed.' }
    },
    ACT: {
      da: { label: 'lov', plural: 'love', description: 'Lov, såsom lov nr. 910 af 2022.' },
      en: { label: 'act', plural: 'acts', description: 'Act, such as act no. 910 of 2022.' }
    },
    BILL: {
      da: { label: 'lovforslag', plural: 'lovforslag', description: 'Lovforslag, såsom L 191.' },
      en: { label: 'bill', plural: 'bills', description: 'Bill, such as L 191.' }
    },
    EXECUTIVE_ORDER: {
      da: { label: 'bekendtgørelse', plural: 'bekendtgørelser', description: 'Bekendtgørelse.' },
      en: { label: 'executive order', plural: 'executive orders', description: 'Executive order.' }
    },
    PREPARATORY_WORK: {
      da: {
        label: 'forarbejde',
        plural: 'forarbejder',
        description: 'Forarbejde til en lov, såsom bemærkninger, betænkning eller svar til et udvalg.'
      },
      en: {
        label: 'preparatory work',
        plural: 'preparatory works',
        description: 'Preparatory work of an act, such as notes, a report or answers to a committee.'
      }
    },
    DECISION: {
      da: {
        label: 'beslutning',
        plural: 'beslutninger',
        description: 'En myndigheds eller et organs beslutning, såsom et referat.'
      },
      en: {
        label: 'decision',
        plural: 'decisions',
        description: 'Decision of an authority or a body, such as the minutes of a meeting.'
      }
    },
    REGISTER: {
      da: { label: 'register', plural: 'registre', description: 'Offentligt register, såsom DAGI.' },
      en: { label: 'register', plural: 'registers', description: 'Public register, such as DAGI.' }
    },
    WEB_PAGE: {
      da: { label: 'webside', plural: 'websider', description: 'En myndigheds webside.' },
      en: { label: 'web page', plural: 'web pages', description: 'Web page of an authority.' }
    }
  }
}

const LegalEventKind: Vocabulary['LegalEventKind'] = {
  da: { label: 'begivenhedstype', description: 'Trinnets type.' },
  en: { label: 'kind of legal event', description: 'Kind of step.' },
  values: {
    PROPOSAL: {
      da: { label: 'forslag', plural: 'forslag', description: 'Et forslag.' },
      en: { label: 'proposal', plural: 'proposals', description: 'A proposal.' }
    },
    POLITICAL_AGREEMENT: {
      da: { label: 'politisk aftale', plural: 'politiske aftaler', description: 'En politisk aftale.' },
      en: { label: 'political agreement', plural: 'political agreements', description: 'A political agreement.' }
    },
    BILL_PRESENTED: {
      da: { label: 'lovforslag fremsat', description: 'Et lovforslag er fremsat.' },
      en: { label: 'bill presented', description: 'A bill presented.' }
    },
    ACT_PASSED: {
      da: { label: 'lov vedtaget', description: 'En lov er vedtaget.' },
      en: { label: 'act passed', description: 'An act passed.' }
    },
    ACT_IN_FORCE: {
      da: { label: 'lov i kraft', description: 'En lov er trådt i kraft.' },
      en: { label: 'act in force', description: 'An act in force.' }
    },
    HEARING_DEADLINE: {
      da: { label: 'høringsfrist', plural: 'høringsfrister', description: 'Slutningen på en høring.' },
      en: { label: 'consultation deadline', plural: 'consultation deadlines', description: 'End of a consultation.' }
    },
    EXPIRY: {
      da: { label: 'udløb', description: 'Slutningen på en periode.' },
      en: { label: 'expiry', description: 'The end of a term.' }
    },
    APPROVAL_DUE: {
      da: { label: 'godkendelse forventes', description: 'En godkendelse forventes.' },
      en: { label: 'approval due', description: 'An approval is due.' }
    }
  }
}

const DoubtKind: Vocabulary['DoubtKind'] = {
  da: { label: 'tvivlstype', description: 'Tvivlens type.' },
  en: { label: 'kind of doubt', description: 'Kind of doubt.' },
  values: {
    AMBIGUITY: {
      da: { label: 'flertydighed', description: 'Kan læses på flere måder.' },
      en: { label: 'ambiguity', description: 'More than one reading.' }
    },
    CONTRADICTION: {
      da: { label: 'modstrid', description: 'Dokumenterne er uenige.' },
      en: { label: 'contradiction', description: 'Documents disagree.' }
    },
    VARIANT: {
      da: { label: 'variant', description: 'En anden stavemåde eller et andet ord.' },
      en: { label: 'variant', description: 'Another spelling or word.' }
    },
    ARTEFACT: {
      da: { label: 'artefakt', description: 'Opstået, da dokumentet blev omsat til tekst.' },
      en: { label: 'artefact', description: 'Caused by the conversion of the document to text.' }
    },
    TEMPORAL: {
      da: { label: 'tidsforskel', description: 'Dokumenterne beskriver forskellige tider.' },
      en: { label: 'difference of time', description: 'Documents describe different times.' }
    },
    INCONSISTENCY: {
      da: { label: 'uoverensstemmelse', description: 'Tal eller udsagn, der ikke stemmer.' },
      en: { label: 'inconsistency', description: 'Figures or statements that do not add up.' }
    },
    ERROR_IN_SOURCE: {
      da: { label: 'fejl i kilden', description: 'En fejl i dokumentet.' },
      en: { label: 'error in the source', description: 'An error in the document.' }
    },
    MISSING: {
      da: { label: 'mangler', description: 'Ikke oplyst i teksten.' },
      en: { label: 'missing', description: 'Not given in the text.' }
    },
    CHECK: {
      da: { label: 'kontrol', description: 'Kontrolleret og fundet i overensstemmelse.' },
      en: { label: 'check', description: 'Checked and found consistent.' }
    }
  }
}

const Severity: Vocabulary['Severity'] = {
  da: { label: 'alvor', description: 'Hvor meget et forhold betyder.' },
  en: { label: 'severity', description: 'How much an issue matters.' },
  values: {
    HIGH: {
      da: { label: 'høj', description: 'Ændrer tjenestens svar.' },
      en: { label: 'high', description: 'Changes answers of this service.' }
    },
    MEDIUM: {
      da: { label: 'middel', description: 'Kan ændre tjenestens svar.' },
      en: { label: 'medium', description: 'May change answers of this service.' }
    },
    LOW: {
      da: { label: 'lav', description: 'Ændrer ikke svar.' },
      en: { label: 'low', description: 'Does not change answers.' }
    },
    INFO: {
      da: { label: 'oplysning', description: 'Kun til oplysning.' },
      en: { label: 'information', description: 'Information only.' }
    }
  }
}

const QualityCode: Vocabulary['QualityCode'] = {
  da: { label: 'kvalitetskode', description: 'Datakvalitetens kode, som er stabil for programmer.' },
  en: { label: 'data-quality code', description: 'Code of a data-quality issue, stable for programs.' },
  values: {
    MUNICIPALITY_WITHOUT_CLUSTER: {
      da: { label: 'kommune uden klynge', description: 'En kommune er ikke med i nogen klynge den dag.' },
      en: { label: 'municipality without a cluster', description: 'A municipality is in no cluster that day.' }
    },
    MUNICIPALITY_IN_SEVERAL_CLUSTERS: {
      da: { label: 'kommune i flere klynger', description: 'En kommune er med i flere klynger den dag.' },
      en: { label: 'municipality in several clusters', description: 'A municipality is in several clusters that day.' }
    },
    POPULATION_COUNTED_TWICE: {
      da: {
        label: 'befolkning talt dobbelt',
        description: 'Lægges tal sammen over klyngerne, tælles en kommune mere end én gang.'
      },
      en: {
        label: 'population counted twice',
        description: 'Summing over clusters counts a municipality more than once.'
      }
    },
    CLUSTER_WITHOUT_HOSPITAL: {
      da: { label: 'klynge uden hospital', description: 'En klynge har intet hospital den dag.' },
      en: { label: 'cluster without a hospital', description: 'A cluster has no hospital that day.' }
    },
    CLUSTER_WITHOUT_MUNICIPALITY: {
      da: { label: 'klynge uden kommune', description: 'En klynge har ingen kommune den dag.' },
      en: { label: 'cluster without a municipality', description: 'A cluster has no municipality that day.' }
    },
    HOSPITAL_WITHOUT_CLUSTER: {
      da: { label: 'hospital uden klynge', description: 'Et hospital er ikke med i nogen klynge den dag.' },
      en: { label: 'hospital without a cluster', description: 'A hospital is in no cluster that day.' }
    },
    REGION_WITHOUT_SSU: {
      da: {
        label: 'region uden SSU',
        description: 'En region har intet sundhedssamarbejdsudvalg den dag, selv om andre har.'
      },
      en: {
        label: 'region without a health cooperation committee',
        description: 'A region has no cooperation committee that day though others have.'
      }
    },
    CLUSTER_COUNT_UNEXPECTED: {
      da: {
        label: 'uventet antal klynger',
        description: 'En region har et andet antal klynger end de 4 til 5, som dokumenterne regner med.'
      },
      en: {
        label: 'unexpected number of clusters',
        description: 'A region has other than the 4 to 5 clusters that the documents expect.'
      }
    },
    OVERLAPPING_PERIODS: {
      da: { label: 'overlappende perioder', description: 'To perioder for det samme overlapper.' },
      en: { label: 'overlapping periods', description: 'Two periods of the same thing overlap.' }
    },
    GAP_IN_PERIODS: {
      da: { label: 'hul mellem perioder', description: 'Der mangler dage mellem to perioder for det samme.' },
      en: { label: 'gap between periods', description: 'Days are missing between two periods of the same thing.' }
    },
    SUCCESSION_GAP: {
      da: { label: 'hul i afløsning', description: 'Et organ ophører, før dets efterfølger begynder.' },
      en: { label: 'gap in a succession', description: 'A body ends before its successor starts.' }
    },
    MEMBER_OUTSIDE_REGION: {
      da: { label: 'medlem uden for regionen', description: 'Et medlem ligger i en anden region end organet.' },
      en: { label: 'member outside the region', description: 'A member lies in another region than the body.' }
    },
    INFERRED_FACT: {
      da: { label: 'udledt oplysning', description: 'En oplysning er den bedste læsning og står ikke i kilden.' },
      en: { label: 'inferred fact', description: 'A fact is the best reading, not stated.' }
    },
    CONTRADICTING_CLAIMS: {
      da: { label: 'modstridende påstande', description: 'Dokumenterne angiver forskellige værdier for det samme.' },
      en: { label: 'contradicting claims', description: 'Documents claim different values of the same thing.' }
    },
    SOURCE_DOUBT: {
      da: { label: 'tvivl om kilden', description: 'Dokumenterne kan læses på flere måder.' },
      en: { label: 'doubt about the source', description: 'The documents leave more than one reading.' }
    },
    MODEL_NOT_AGREED: {
      da: {
        label: 'model ikke aftalt',
        description: 'Der er ikke aftalt en fordelingsmodel for et års fælles midler.'
      },
      en: {
        label: 'model not agreed',
        description: 'No model of distribution is agreed for the joint funds of a year.'
      }
    },
    MUNICIPALITY_WITHOUT_BODY: {
      da: {
        label: 'kommune uden organ',
        description: 'En kommune er ikke med i noget organ af en type, som opdeler kommunerne.'
      },
      en: {
        label: 'municipality without a body',
        description: 'A municipality is in no body of a type that partitions the municipalities.'
      }
    },
    MUNICIPALITY_IN_SEVERAL_BODIES: {
      da: {
        label: 'kommune i flere organer',
        description: 'En kommune er med i flere organer af en type, som opdeler kommunerne.'
      },
      en: {
        label: 'municipality in several bodies',
        description: 'A municipality is in several bodies of a type that partitions the municipalities.'
      }
    },
    BODY_WITHOUT_RULES: {
      da: { label: 'organ uden regler', description: 'Der gælder ingen regler om pladser for et organ.' },
      en: { label: 'body without rules', description: 'No rules about seats are in force for a body.' }
    },
    RULE_WITHOUT_BODY: {
      da: { label: 'regler uden organ', description: 'Der gælder regler for en organtype, som intet organ har.' },
      en: { label: 'rules without a body', description: 'Rules are in force for a body type that no body has.' }
    },
    AGREEMENT_WITHOUT_COMMITTEE: {
      da: {
        label: 'aftale uden udvalg',
        description: 'En sundhedsaftale gælder i en region uden et udvalg, der kan udarbejde den næste.'
      },
      en: {
        label: 'agreement without a committee',
        description: 'A health agreement is in force in a region without a committee that could draft the next one.'
      }
    },
    MEETING_AFTER_END: {
      da: { label: 'møde efter ophør', description: 'Et møde er planlagt på en dag, hvor organet er ophørt.' },
      en: {
        label: 'meeting after the end',
        description: 'A meeting is scheduled for a day on which its body has ended.'
      }
    },
    SUCCESSION_OVERLAP: {
      da: { label: 'overlap i afløsning', description: 'Et organ og dets efterfølger findes samtidig.' },
      en: { label: 'overlap in a succession', description: 'A body and its successor exist at the same time.' }
    },
    BEFORE_SOURCES: {
      da: {
        label: 'før kildernes tid',
        description:
          'Dagen ligger før den første dag, hvor et dokument med sikkerhed er udgivet. Oplysningerne er læst tilbage i tid.'
      },
      en: {
        label: 'before the sources',
        description:
          'The day is earlier than the first day by which any document is known to be published. What is served for it is read backwards in time.'
      }
    },
    BEYOND_SOURCES: {
      da: {
        label: 'efter kildernes tid',
        description:
          'Dagen ligger efter det nyeste dokument, der henvises til. Oplysninger uden slutdato antages at gælde uændret.'
      },
      en: {
        label: 'beyond the sources',
        description: 'The day is later than the newest document that is cited. Open periods are assumed to continue.'
      }
    }
  }
}

const TaskKind: Vocabulary['TaskKind'] = {
  da: { label: 'opgavetype', description: 'Den liste, som en opgave hører til.' },
  en: { label: 'kind of task', description: 'List that a task belongs to.' },
  values: {
    SUMMARY: {
      da: { label: 'kort form', description: 'Den korte liste i figuren.' },
      en: { label: 'summary', description: 'The short list in the figure.' }
    },
    GENERAL: {
      da: { label: 'generel beskrivelse', description: 'Den generelle beskrivelse.' },
      en: { label: 'general description', description: 'The general description.' }
    },
    STATUTORY: {
      da: { label: 'lovens opgaver', description: 'De opgaver, som loven fastsætter, som hæftet beskriver dem.' },
      en: { label: 'statutory tasks', description: 'The tasks that the law sets, as the booklet describes them.' }
    },
    ADVISORY: {
      da: { label: 'rådgivende opgave', description: 'En gruppes opgave, som loven ikke fastsætter.' },
      en: { label: 'advisory task', description: 'A task of a group that is not set by law.' }
    }
  }
}

const StatementCategory: Vocabulary['StatementCategory'] = {
  da: { label: 'kategori', description: 'Hvad et udsagn handler om.' },
  en: { label: 'category', description: 'Subject of a statement.' },
  values: {
    RATIONALE: {
      da: { label: 'begrundelse', description: 'Begrundelse for at ændre strukturen.' },
      en: { label: 'rationale', description: 'Reason for the reform of the structure.' }
    },
    STRUCTURE: {
      da: { label: 'struktur', description: 'Strukturens opbygning.' },
      en: { label: 'structure', description: 'Set-up of the structure.' }
    },
    AUTHORITY: {
      da: { label: 'myndighedsansvar', description: 'Ansvar og myndighed.' },
      en: { label: 'responsibility and authority', description: 'Responsibility and authority.' }
    },
    TARGET_GROUP: {
      da: { label: 'målgruppe', description: 'Grupper af borgere, som der samarbejdes om.' },
      en: { label: 'target group', description: 'Groups of citizens to cooperate on.' }
    },
    COOPERATION_TOPIC: {
      da: { label: 'samarbejdsemne', description: 'Typisk emne for klyngernes arbejde.' },
      en: { label: 'topic of cooperation', description: 'Typical topic of the work of clusters.' }
    },
    CHALLENGE: {
      da: { label: 'udfordring', description: 'Sundhedsvæsenets største udfordringer.' },
      en: { label: 'challenge', description: 'Main challenge of the health service.' }
    },
    FOCUS_AREA: {
      da: { label: 'fokusområde', description: 'Fokusområde i reformen fra 2022.' },
      en: { label: 'focus area', description: 'Focus area of the reform of 2022.' }
    },
    EXPECTATION: {
      da: { label: 'forventning', description: 'Forventning til kommunerne.' },
      en: { label: 'expectation', description: 'Expectation of the municipalities.' }
    },
    AMBITION: {
      da: { label: 'ambition', description: 'Ambition for det første år.' },
      en: { label: 'ambition', description: 'Ambition for the first year.' }
    },
    WORKING_RULE: {
      da: { label: 'arbejdsregel', description: 'Regel om et organs arbejde.' },
      en: { label: 'working rule', description: 'Working rule of a body.' }
    },
    FUND_RULE: {
      da: { label: 'regel om fælles midler', description: 'Regel om brugen af fælles midler.' },
      en: { label: 'rule about joint funds', description: 'Rule about the use of joint funds.' }
    },
    AFFILIATION_RULE: {
      da: { label: 'regel om klyngetilhør', description: 'Regel om, hvilken klynge en kommune hører til.' },
      en: {
        label: 'rule about cluster affiliation',
        description: 'Rule about which cluster a municipality belongs to.'
      }
    },
    AFFILIATION_CONCERN: {
      da: { label: 'bekymring om klyngetilhør', description: 'Bekymring om, hvilken klynge en kommune hører til.' },
      en: {
        label: 'concern about cluster affiliation',
        description: 'Kind of concern about which cluster a municipality belongs to.'
      }
    },
    AFFILIATION_SOLUTION: {
      da: { label: 'løsning om klyngetilhør', description: 'Løsning på en sådan bekymring.' },
      en: { label: 'solution about cluster affiliation', description: 'Solution to such a concern.' }
    },
    AGREEMENT_RULE: {
      da: { label: 'regel om sundhedsaftale', description: 'Regel om sundhedsaftaler.' },
      en: { label: 'rule about health agreements', description: 'Rule about health agreements.' }
    },
    PRACTICE_PLAN_RULE: {
      da: { label: 'regel om praksisplan', description: 'Regel om praksisplaner.' },
      en: { label: 'rule about practice plans', description: 'Rule about practice plans.' }
    },
    PRACTICE_PLAN_TOPIC: {
      da: { label: 'emne i praksisplan', description: 'Emne, som en praksisplan skal behandle.' },
      en: { label: 'topic of practice plans', description: 'Topic that a practice plan must deal with.' }
    },
    PREDECESSOR_FATE: {
      da: { label: 'de tidligere udvalgs skæbne', description: 'Nedlæggelse af de tidligere udvalg.' },
      en: { label: 'fate of the earlier committees', description: 'Closing of the earlier bodies.' }
    },
    SECRETARIAT_DUTY: {
      da: { label: 'sekretariatsbetjening', description: 'Pligt til at sekretariatsbetjene organerne.' },
      en: { label: 'secretariat service', description: 'Duty to serve the bodies as secretariat.' }
    },
    SUPPORT: {
      da: { label: 'understøttelse', description: 'Understøttelse af kommunerne.' },
      en: { label: 'support', description: 'Support of the municipalities.' }
    },
    SUCCESS_CRITERION: {
      da: { label: 'succeskriterium', description: 'Taskforcens succeskriterium.' },
      en: { label: 'success criterion', description: 'Success criterion of the taskforce.' }
    },
    AGENDA_THEME: {
      da: { label: 'dagsordenstema', description: 'Tema for et mødes dagsorden.' },
      en: { label: 'agenda theme', description: 'Theme for the agenda of a meeting.' }
    },
    DATA_THEME: {
      da: { label: 'datatema', description: 'Tema i datapakken.' },
      en: { label: 'data theme', description: 'Theme of the data package.' }
    },
    DATA_SUPPORT: {
      da: { label: 'dataunderstøttelse', description: 'Levering af data til organerne.' },
      en: { label: 'data support', description: 'Supply of data to the bodies.' }
    },
    PRINCIPLE: {
      da: { label: 'princip', description: 'Princip, som debatindlægget efterlyser.' },
      en: { label: 'principle', description: 'Principle that the op-ed asks for.' }
    },
    POSITION: {
      da: { label: 'holdning', description: 'En organisations holdning.' },
      en: { label: 'position', description: 'Position of an organisation.' }
    },
    CONSTRUCTION: {
      da: { label: 'sygehusbyggeri', description: 'Sygehuse under opførelse.' },
      en: { label: 'hospital building', description: 'Hospitals being built.' }
    }
  }
}

const KeyFigureTopic: Vocabulary['KeyFigureTopic'] = {
  da: { label: 'nøgletalsemne', description: 'Nøgletallets emne.' },
  en: { label: 'topic of a key figure', description: 'Topic of a key figure.' },
  values: {
    SHARED_PATIENTS: {
      da: { label: 'fælles patienter', description: 'Patienter, som hospital og kommune er fælles om.' },
      en: { label: 'shared patients', description: 'Patients that hospital and municipality share.' }
    },
    HOSPITAL_CONSTRUCTION: {
      da: { label: 'sygehusbyggeri', description: 'Sygehuse under opførelse.' },
      en: { label: 'hospital building', description: 'Hospitals being built.' }
    }
  }
}

const Unit: Vocabulary['Unit'] = {
  da: { label: 'enhed', description: 'Tallets enhed.' },
  en: { label: 'unit', description: 'Unit of a figure.' },
  values: {
    PERCENT: {
      da: { label: 'procent', description: 'Procent af den befolkning, som tallet handler om.' },
      en: { label: 'percent', description: 'Percent of the population of the figure.' }
    },
    COUNT: {
      da: { label: 'antal', description: 'Antal personer, senge eller lignende.' },
      en: { label: 'count', description: 'Number of persons, beds or the like.' }
    },
    DKK: {
      da: { label: 'kroner', description: 'Danske kroner.' },
      en: { label: 'kroner', description: 'Danish kroner.' }
    }
  }
}

const Perspective: Vocabulary['Perspective'] = {
  da: { label: 'vinkel', description: 'Den gruppe patienter, som et tal tager udgangspunkt i.' },
  en: { label: 'perspective', description: 'Group of patients that a figure starts from.' },
  values: {
    REGIONAL: {
      da: { label: 'regional vinkel', description: 'Hospitalernes patienter.' },
      en: { label: 'regional perspective', description: 'Patients of the hospitals.' }
    },
    MUNICIPAL: {
      da: { label: 'kommunal vinkel', description: 'Borgere, der modtager kommunale ydelser.' },
      en: { label: 'municipal perspective', description: 'Citizens who receive municipal services.' }
    }
  }
}

const SearchType: Vocabulary['SearchType'] = {
  da: { label: 'søgetype', description: 'Den type, som en søgning kan finde.' },
  en: { label: 'type of search hit', description: 'Type of object that a search can find.' },
  values: {
    REGION: {
      da: { label: 'regioner', description: 'Regioner.' },
      en: { label: 'regions', description: 'Regions.' }
    },
    MUNICIPALITY: {
      da: { label: 'kommuner', description: 'Kommuner.' },
      en: { label: 'municipalities', description: 'Municipalities.' }
    },
    HOSPITAL: {
      da: { label: 'hospitaler', description: 'Hospitaler.' },
      en: { label: 'hospitals', description: 'Hospitals.' }
    },
    BODY: {
      da: { label: 'organer', description: 'Klynger og udvalg.' },
      en: { label: 'bodies', description: 'Clusters and committees.' }
    },
    ORGANISATION: {
      da: { label: 'organisationer', description: 'Organisationer.' },
      en: { label: 'organisations', description: 'Organisations.' }
    },
    STATEMENT: {
      da: { label: 'udsagn', description: 'Udsagn, efter titel og tekst.' },
      en: { label: 'statements', description: 'Statements, by title and text.' }
    },
    TASK: {
      da: { label: 'opgaver', description: 'Organers og organisationers opgaver.' },
      en: { label: 'tasks', description: 'Tasks of bodies and organisations.' }
    },
    REPRESENTATION_RULE: {
      da: { label: 'repræsentationsregler', description: 'Regler om pladser.' },
      en: { label: 'representation rules', description: 'Rules on seats.' }
    },
    CHAIR_RULE: {
      da: { label: 'formandsregler', description: 'Regler om formandsposter.' },
      en: { label: 'chair rules', description: 'Rules on chairs.' }
    },
    CADENCE_RULE: {
      da: { label: 'regler om mødekadence', description: 'Regler om, hvor ofte et organ mødes.' },
      en: { label: 'cadence rules', description: 'Rules on how often a body meets.' }
    },
    INVOLVEMENT_DUTY: {
      da: { label: 'inddragelsespligter', description: 'Pligter til at inddrage patienter og pårørende.' },
      en: { label: 'involvement duties', description: 'Duties to involve patients and relatives.' }
    },
    VARIATION_RULE: {
      da: { label: 'regler om lokale fravigelser', description: 'Regler om lokale fravigelser.' },
      en: { label: 'variation rules', description: 'Rules on local variation.' }
    },
    BALANCE_RULE: {
      da: { label: 'regler om fordelingen mellem parterne', description: 'Regler om fordelingen mellem parterne.' },
      en: { label: 'balance rules', description: 'Rules on the balance between the sides.' }
    },
    KEY_FIGURE: {
      da: { label: 'nøgletal', description: 'Nøgletal.' },
      en: { label: 'key figures', description: 'Key figures.' }
    },
    INITIATIVE: {
      da: { label: 'indsatser', description: 'Indsatser, efter navn og tekst.' },
      en: { label: 'initiatives', description: 'Initiatives, by name and text.' }
    },
    LEGAL_EVENT: {
      da: { label: 'retlige begivenheder', description: 'Retlige begivenheder, efter titel og tekst.' },
      en: { label: 'legal events', description: 'Legal events, by title and text.' }
    },
    CLAIM: {
      da: { label: 'påstande', description: 'Påstande i et dokument.' },
      en: { label: 'claims', description: 'Claims that a document makes.' }
    },
    DOUBT: {
      da: { label: 'tvivl', description: 'Tvivl om dokumenterne, efter titel og tekst.' },
      en: { label: 'doubts', description: 'Doubts about the documents, by title and text.' }
    }
  }
}

const SearchField: Vocabulary['SearchField'] = {
  da: { label: 'søgt felt', description: 'Det felt, som en søgning læser.' },
  en: { label: 'searched field', description: 'Field that a search reads.' },
  values: {
    TITLE: {
      da: { label: 'titel', description: 'Titlen eller navnet.' },
      en: { label: 'title', description: 'The title or name.' }
    },
    TEXT: {
      da: { label: 'tekst', description: 'Teksten.' },
      en: { label: 'text', description: 'The text.' }
    }
  }
}

const SubjectType: Vocabulary['SubjectType'] = {
  da: { label: 'emnetype', description: 'Hvad en tvivl eller et datakvalitetsforhold kan handle om.' },
  en: { label: 'type of subject', description: 'What a doubt or a data-quality issue can be about.' },
  values: {
    Region: {
      da: { label: 'region', plural: 'regioner', description: 'En region.' },
      en: { label: 'region', plural: 'regions', description: 'A region.' }
    },
    Municipality: {
      da: { label: 'kommune', plural: 'kommuner', description: 'En kommune.' },
      en: { label: 'municipality', plural: 'municipalities', description: 'A municipality.' }
    },
    Hospital: {
      da: { label: 'hospital', plural: 'hospitaler', description: 'Et hospital.' },
      en: { label: 'hospital', plural: 'hospitals', description: 'A hospital.' }
    },
    Body: {
      da: { label: 'organ', plural: 'organer', description: 'En klynge eller et udvalg.' },
      en: { label: 'body', plural: 'bodies', description: 'A cluster or a committee.' }
    },
    Membership: {
      da: { label: 'medlemskab', plural: 'medlemskaber', description: 'Et medlemskab af et organ.' },
      en: { label: 'membership', plural: 'memberships', description: 'A membership of a body.' }
    },
    Organisation: {
      da: { label: 'organisation', plural: 'organisationer', description: 'En organisation.' },
      en: { label: 'organisation', plural: 'organisations', description: 'An organisation.' }
    },
    BodyType: {
      da: { label: 'organtype', plural: 'organtyper', description: 'En type af organer.' },
      en: { label: 'body type', plural: 'body types', description: 'A type of body.' }
    },
    RepresentationRule: {
      da: { label: 'repræsentationsregel', plural: 'repræsentationsregler', description: 'En regel om pladser.' },
      en: { label: 'representation rule', plural: 'representation rules', description: 'A rule on seats.' }
    },
    ChairRule: {
      da: { label: 'formandsregel', plural: 'formandsregler', description: 'En regel om formandsposter.' },
      en: { label: 'chair rule', plural: 'chair rules', description: 'A rule on chairs.' }
    },
    CadenceRule: {
      da: {
        label: 'regel om mødekadence',
        plural: 'regler om mødekadence',
        description: 'En regel om, hvor ofte et organ mødes.'
      },
      en: { label: 'cadence rule', plural: 'cadence rules', description: 'A rule on how often a body meets.' }
    },
    InvolvementDuty: {
      da: {
        label: 'inddragelsespligt',
        plural: 'inddragelsespligter',
        description: 'En pligt til at inddrage patienter og pårørende.'
      },
      en: {
        label: 'involvement duty',
        plural: 'involvement duties',
        description: 'A duty to involve patients and relatives.'
      }
    },
    Task: {
      da: { label: 'opgave', plural: 'opgaver', description: 'Et organs eller en organisations opgave.' },
      en: { label: 'task', plural: 'tasks', description: 'A task of a body or an organisation.' }
    },
    Statement: {
      da: { label: 'udsagn', plural: 'udsagn', description: 'Et udsagn i dokumenterne.' },
      en: { label: 'statement', plural: 'statements', description: 'A statement of the documents.' }
    },
    KeyFigure: {
      da: { label: 'nøgletal', plural: 'nøgletal', description: 'Et nøgletal.' },
      en: { label: 'key figure', plural: 'key figures', description: 'A key figure.' }
    },
    LegalEvent: {
      da: { label: 'retlig begivenhed', plural: 'retlige begivenheder', description: 'En retlig begivenhed.' },
      en: { label: 'legal event', plural: 'legal events', description: 'A legal event.' }
    },
    Claim: {
      da: { label: 'påstand', plural: 'påstande', description: 'En påstand i et dokument.' },
      en: { label: 'claim', plural: 'claims', description: 'A claim that a document makes.' }
    },
    FundingRound: {
      da: {
        label: 'finansieringsrunde',
        plural: 'finansieringsrunder',
        description: 'Et års fælles midler i hele landet.'
      },
      en: {
        label: 'funding round',
        plural: 'funding rounds',
        description: 'The joint funds of the country for a year.'
      }
    },
    Initiative: {
      da: { label: 'indsats', plural: 'indsatser', description: 'En klynges indsats.' },
      en: { label: 'initiative', plural: 'initiatives', description: 'An initiative of a cluster.' }
    },
    HealthAgreement: {
      da: { label: 'sundhedsaftale', plural: 'sundhedsaftaler', description: 'En regions sundhedsaftale.' },
      en: { label: 'health agreement', plural: 'health agreements', description: 'The health agreement of a region.' }
    },
    PracticePlan: {
      da: { label: 'praksisplan', plural: 'praksisplaner', description: 'En regions praksisplan.' },
      en: { label: 'practice plan', plural: 'practice plans', description: 'The practice plan of a region.' }
    },
    Document: {
      da: { label: 'dokument', plural: 'dokumenter', description: 'Et af kildedokumenterne.' },
      en: { label: 'document', plural: 'documents', description: 'One of the source documents.' }
    }
  }
}

const LifecycleSubject: Vocabulary['LifecycleSubject'] = {
  da: { label: 'forløbstype', description: 'Hvad der har et forløb i skridt.' },
  en: { label: 'kind of lifecycle', description: 'What has a lifecycle of steps.' },
  values: {
    HealthAgreement: SubjectType.values.HealthAgreement,
    PracticePlan: SubjectType.values.PracticePlan,
    Initiative: SubjectType.values.Initiative,
    JointFund: {
      da: { label: 'fælles midler', description: 'En klynges fælles midler for et år.' },
      en: { label: 'joint fund', plural: 'joint funds', description: 'The joint funds of a cluster for a year.' }
    },
    Goal: {
      da: { label: 'mål', plural: 'mål', description: 'Et mål for et organ, en sundhedsaftale eller en indsats.' },
      en: { label: 'goal', plural: 'goals', description: 'A goal of a body, a health agreement or an initiative.' }
    }
  }
}

const GoalOwner: Vocabulary['GoalOwner'] = {
  da: { label: 'ejer af mål', description: 'Hvad et mål hører til.' },
  en: { label: 'owner of a goal', description: 'What a goal belongs to.' },
  values: {
    Body: SubjectType.values.Body,
    HealthAgreement: SubjectType.values.HealthAgreement,
    Initiative: SubjectType.values.Initiative
  }
}

export const sources = {
  Evidence,
  Strength,
  DocumentKind,
  LegalEventKind,
  DoubtKind,
  Severity,
  QualityCode,
  TaskKind,
  StatementCategory,
  KeyFigureTopic,
  Unit,
  Perspective,
  SearchType,
  SearchField,
  SubjectType,
  LifecycleSubject,
  GoalOwner
}
