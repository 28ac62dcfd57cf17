import type { Vocabulary } from './word.ts'

/* Words about seats, appointments, chairs and compositions. */

const PersonOffice: Vocabulary['PersonOffice'] = {
  da: { label: 'embede', description: 'Det embede, som en person har.' },
  en: { label: 'office', description: 'Office that a person holds.' },
  values: {
    REGIONAL_COUNCIL_CHAIR: {
      da: { label: 'regionsrådsformand', plural: 'regionsrådsformænd', description: 'Formand for regionsrådet.' },
      en: {
        label: 'regional council chair',
        plural: 'regional council chairs',
        description: 'Chair of the regional council.'
      }
    },
    REGIONAL_COUNCIL_MEMBER: {
      da: { label: 'regionsrådsmedlem', plural: 'regionsrådsmedlemmer', description: 'Medlem af regionsrådet.' },
      en: {
        label: 'regional council member',
        plural: 'regional council members',
        description: 'Member of the regional council.'
      }
    },
    MAYOR: {
      da: { label: 'borgmester', plural: 'borgmestre', description: 'Borgmester i en kommune.' },
      en: { label: 'mayor', plural: 'mayors', description: 'Mayor of a municipality.' }
    },
    RAADMAND: {
      da: { label: 'rådmand', plural: 'rådmænd', description: 'Rådmand for en forvaltning i en af de store byer.' },
      en: {
        label: 'deputy mayor in charge of a department',
        plural: 'deputy mayors in charge of a department',
        description: 'Deputy mayor in charge of a department of a city.'
      }
    },
    FAGBORGMESTER: {
      da: {
        label: 'fagborgmester',
        plural: 'fagborgmestre',
        description: 'Borgmester for en af Københavns Kommunes forvaltninger.'
      },
      en: {
        label: 'mayor of a department of the City of Copenhagen',
        plural: 'mayors of departments of the City of Copenhagen',
        description: 'Mayor who heads one department of the City of Copenhagen.'
      }
    },
    MUNICIPAL_COUNCIL_MEMBER: {
      da: {
        label: 'kommunalbestyrelsesmedlem',
        plural: 'kommunalbestyrelsesmedlemmer',
        description: 'Medlem af en kommunalbestyrelse.'
      },
      en: {
        label: 'municipal council member',
        plural: 'municipal council members',
        description: 'Member of a municipal council.'
      }
    },
    GENERAL_PRACTITIONER: {
      da: { label: 'praktiserende læge', plural: 'praktiserende læger', description: 'Praktiserende læge.' },
      en: { label: 'general practitioner', plural: 'general practitioners', description: 'General practitioner.' }
    },
    REGIONAL_EMPLOYEE: {
      da: {
        label: 'ansat i region eller på hospital',
        plural: 'ansatte i region eller på hospital',
        description: 'Ansat i en region eller på et hospital.'
      },
      en: {
        label: 'employee of the region or a hospital',
        plural: 'employees of the region or a hospital',
        description: 'Employed by region or hospital.'
      }
    },
    MUNICIPAL_EMPLOYEE: {
      da: { label: 'ansat i kommune', plural: 'ansatte i kommune', description: 'Ansat i en kommune.' },
      en: { label: 'municipal employee', plural: 'municipal employees', description: 'Employed by a municipality.' }
    },
    PATIENT_REPRESENTATIVE: {
      da: {
        label: 'repræsentant for patienter og pårørende',
        plural: 'repræsentanter for patienter og pårørende',
        description: 'Repræsentant for patienter og pårørende.'
      },
      en: {
        label: 'representative of patients and relatives',
        plural: 'representatives of patients and relatives',
        description: 'Representative of patients and relatives.'
      }
    }
  }
}

const Office: Vocabulary['Office'] = {
  da: { label: 'embede', description: 'Embede i en kommune.' },
  en: { label: 'municipal office', description: 'Office in a municipality.' },
  values: {
    MAYOR: PersonOffice.values.MAYOR,
    RAADMAND: PersonOffice.values.RAADMAND,
    FAGBORGMESTER: PersonOffice.values.FAGBORGMESTER
  }
}

const AppointmentKind: Vocabulary['AppointmentKind'] = {
  da: { label: 'udpegningstype', description: 'Udpegningens type.' },
  en: { label: 'kind of appointment', description: 'Kind of appointment.' },
  values: {
    MEMBER: {
      da: { label: 'medlem', plural: 'medlemmer', description: 'Har pladsen.' },
      en: { label: 'member', plural: 'members', description: 'Holds the seat.' }
    },
    SUBSTITUTE: {
      da: { label: 'stedfortræder', plural: 'stedfortrædere', description: 'Træder i medlemmets sted ved møder.' },
      en: { label: 'substitute', plural: 'substitutes', description: 'Stands in for the member at meetings.' }
    },
    ALTERNATE: {
      da: { label: 'suppleant', plural: 'suppleanter', description: 'Overtager pladsen, hvis medlemmet udtræder.' },
      en: { label: 'alternate', plural: 'alternates', description: 'Takes over the seat if the member leaves.' }
    }
  }
}

const SeatKind: Vocabulary['SeatKind'] = {
  da: { label: 'plads', description: 'Pladsens type.' },
  en: { label: 'kind of seat', description: 'A kind of seat.' },
  values: {
    REGIONAL_COUNCIL_CHAIR: PersonOffice.values.REGIONAL_COUNCIL_CHAIR,
    REGIONAL_COUNCIL_MEMBER: PersonOffice.values.REGIONAL_COUNCIL_MEMBER,
    MAYOR: PersonOffice.values.MAYOR,
    MUNICIPAL_CO_CHAIR: {
      da: {
        label: 'kommunal medformand',
        plural: 'kommunale medformænd',
        description: 'Kommunal medformand for en klynge.'
      },
      en: {
        label: 'municipal co-chair',
        plural: 'municipal co-chairs',
        description: 'Municipal co-chair of a cluster.'
      }
    },
    GENERAL_PRACTITIONER: PersonOffice.values.GENERAL_PRACTITIONER,
    REGION_OR_HOSPITAL_REPRESENTATIVE: {
      da: {
        label: 'repræsentant fra region/sygehus',
        plural: 'repræsentanter fra region/sygehus',
        description: 'Repræsentant fra region eller sygehus.'
      },
      en: {
        label: 'representative of region or hospital',
        plural: 'representatives of region or hospital',
        description: 'Representative of region or hospital.'
      }
    },
    MUNICIPAL_REPRESENTATIVE: {
      da: {
        label: 'kommunal repræsentant',
        plural: 'kommunale repræsentanter',
        description: 'Repræsentant for en kommune.'
      },
      en: {
        label: 'municipal representative',
        plural: 'municipal representatives',
        description: 'Representative of a municipality.'
      }
    },
    GENERAL_PRACTICE_REPRESENTATIVE: {
      da: {
        label: 'repræsentant for almen praksis',
        plural: 'repræsentanter for almen praksis',
        description: 'Repræsentant for almen praksis.'
      },
      en: {
        label: 'general practice representative',
        plural: 'general practice representatives',
        description: 'Representative of general practice.'
      }
    },
    PATIENT_REPRESENTATIVE: PersonOffice.values.PATIENT_REPRESENTATIVE,
    REGIONAL_REPRESENTATIVE: {
      da: { label: 'regionalt medlem', plural: 'regionale medlemmer', description: 'Repræsentant for regionen.' },
      en: {
        label: 'regional representative',
        plural: 'regional representatives',
        description: 'Representative of the region.'
      }
    }
  }
}

const SeatPer: Vocabulary['SeatPer'] = {
  da: { label: 'beregningsgrundlag', description: 'Den enhed, som et antal pladser gælder for.' },
  en: { label: 'basis of the number of seats', description: 'Unit that a number of seats is counted for.' },
  values: {
    BODY: {
      da: { label: 'organ', plural: 'organer', description: 'For organet som helhed.' },
      en: { label: 'body', plural: 'bodies', description: 'For the body as a whole.' }
    },
    MEMBER_MUNICIPALITY: {
      da: { label: 'medlemskommune', plural: 'medlemskommuner', description: 'For hver kommune, der er medlem.' },
      en: {
        label: 'member municipality',
        plural: 'member municipalities',
        description: 'For each municipality that is a member.'
      }
    },
    CLUSTER_IN_REGION: {
      da: { label: 'klynge i regionen', plural: 'klynger i regionen', description: 'For hver klynge i regionen.' },
      en: {
        label: 'cluster in the region',
        plural: 'clusters in the region',
        description: 'For each cluster of the region.'
      }
    }
  }
}

const Appointer: Vocabulary['Appointer'] = {
  da: { label: 'udpegende part', description: 'Den part, der udpeger til en plads.' },
  en: { label: 'appointing party', description: 'Party that appoints to a seat.' },
  values: {
    REGION: {
      da: { label: 'regionen', description: 'Den region, som organet hører til.' },
      en: { label: 'the region', description: 'Region that it belongs to.' }
    },
    REGIONAL_COUNCIL: {
      da: { label: 'regionsrådet', description: 'Det valgte råd i regionen.' },
      en: { label: 'the regional council', description: 'The elected council of the region.' }
    },
    MUNICIPALITY: {
      da: { label: 'kommunen', description: 'Den kommune, som det drejer sig om.' },
      en: { label: 'the municipality', description: 'Municipality that the record is about.' }
    },
    PLO: {
      da: { label: 'Praktiserende Lægers Organisation', description: 'Praktiserende Lægers Organisation (PLO).' },
      en: {
        label: 'the organisation of general practitioners (PLO)',
        description: 'The organisation of general practitioners (PLO).'
      }
    },
    PATIENT_INVOLVEMENT_COMMITTEE: {
      da: { label: 'patientinddragelsesudvalget', description: 'Det regionale patientinddragelsesudvalg.' },
      en: { label: 'the patient involvement committee', description: 'The regional patient involvement committee.' }
    }
  }
}

const Binding: Vocabulary['Binding'] = {
  da: { label: 'bindende kraft', description: 'Hvor bindende en regel er.' },
  en: { label: 'binding force', description: 'How binding a rule is.' },
  values: {
    MANDATORY: {
      da: { label: 'ufravigelig', description: 'Kan ikke fraviges.' },
      en: { label: 'mandatory', description: 'Cannot be varied.' }
    },
    DEFAULT: {
      da: { label: 'udgangspunkt', description: 'Gælder, medmindre en lokal aftale fraviger den.' },
      en: { label: 'default', description: 'Applies unless a local agreement varies it.' }
    }
  }
}

const ChairRole: Vocabulary['ChairRole'] = {
  da: { label: 'formandspost', description: 'Formandspostens type.' },
  en: { label: 'chair', description: 'Kind of chair.' },
  values: {
    CO_CHAIR: {
      da: { label: 'medformand', plural: 'medformænd', description: 'En af to, der deler formandskabet.' },
      en: { label: 'co-chair', plural: 'co-chairs', description: 'One of two people who chair together.' }
    },
    CHAIR: {
      da: { label: 'formand', plural: 'formænd', description: 'Eneste formand.' },
      en: { label: 'chair', plural: 'chairs', description: 'Sole chair.' }
    },
    VICE_CHAIR: {
      da: { label: 'næstformand', plural: 'næstformænd', description: 'Formandens stedfortræder.' },
      en: { label: 'vice-chair', plural: 'vice-chairs', description: 'Deputy of the chair.' }
    }
  }
}

const Side: Vocabulary['Side'] = {
  da: { label: 'part', description: 'Part i samarbejdet.' },
  en: { label: 'side', description: 'Side of the cooperation.' },
  values: {
    REGION: {
      da: { label: 'regionen', description: 'Regionen og dens hospitaler.' },
      en: { label: 'the region', description: 'The region and its hospitals.' }
    },
    MUNICIPALITY: {
      da: { label: 'kommunerne', description: 'Kommunerne.' },
      en: { label: 'the municipalities', description: 'The municipalities.' }
    },
    GENERAL_PRACTICE: {
      da: { label: 'almen praksis', description: 'De praktiserende læger.' },
      en: { label: 'general practice', description: 'The general practitioners.' }
    },
    PATIENTS: {
      da: { label: 'patienter og pårørende', description: 'Patienter og pårørende.' },
      en: { label: 'patients and relatives', description: 'Patients and relatives.' }
    }
  }
}

const Field: Vocabulary['Field'] = {
  da: { label: 'område', description: 'Det faglige område, som en repræsentant skal komme fra.' },
  en: { label: 'professional field', description: 'Professional field that a representative must come from.' },
  values: {
    PSYCHIATRY: {
      da: { label: 'det psykiatriske område', description: 'Psykiatri på hospitaler eller i kommuner.' },
      en: { label: 'the field of psychiatry', description: 'Psychiatry, in hospitals or municipalities.' }
    }
  }
}

const Balance: Vocabulary['Balance'] = {
  da: { label: 'balance', description: 'Forholdet mellem en parts pladser og alle andre pladser på niveauet.' },
  en: { label: 'balance', description: 'Relation of the seats of a side to all other seats of the level.' },
  values: {
    MAJORITY: {
      da: { label: 'flertal', description: 'Parten har flere pladser end alle andre tilsammen.' },
      en: { label: 'majority', description: 'The side has more seats than all others together.' }
    },
    AT_LEAST_HALF: {
      da: {
        label: 'mindst halvdelen',
        description: 'Parten har mindst lige så mange pladser som alle andre tilsammen.'
      },
      en: { label: 'at least half', description: 'The side has at least as many seats as all others together.' }
    },
    EQUAL_PLUS: {
      da: {
        label: 'lige så mange og flere',
        description: 'Parten har lige så mange pladser som alle andre tilsammen og et bestemt antal flere.'
      },
      en: {
        label: 'as many and more',
        description: 'The side has as many seats as all others together, and a stated number more.'
      }
    }
  }
}

const InvolvementKind: Vocabulary['InvolvementKind'] = {
  da: { label: 'inddragelsesform', description: 'Inddragelsens form.' },
  en: { label: 'kind of involvement', description: 'Kind of involvement.' },
  values: {
    MEMBER: {
      da: { label: 'medlem', description: 'Parten har pladser.' },
      en: { label: 'member', description: 'The party has seats.' }
    },
    MUST_BE_INVOLVED: {
      da: { label: 'skal inddrages', description: 'Parten skal inddrages.' },
      en: { label: 'must be involved', description: 'The party must be involved.' }
    },
    MAY_BE_INVOLVED: {
      da: { label: 'kan inddrages', description: 'Parten kan inddrages.' },
      en: { label: 'may be involved', description: 'The party may be involved.' }
    },
    ANNUAL_INVITATION: {
      da: { label: 'skal inviteres årligt', description: 'Parten skal inviteres én gang om året.' },
      en: { label: 'must be invited once a year', description: 'The party must be invited once a year.' }
    },
    REPRESENTED: {
      da: { label: 'repræsenteret', description: 'Parten er repræsenteret.' },
      en: { label: 'represented', description: 'The party is represented.' }
    }
  }
}

const InvolvedParty: Vocabulary['InvolvedParty'] = {
  da: { label: 'inddraget part', description: 'Den part, der inddrages.' },
  en: { label: 'involved party', description: 'Party that is involved.' },
  values: {
    PATIENT_INVOLVEMENT_COMMITTEE: {
      da: { label: 'patientinddragelsesudvalget', description: 'Det regionale patientinddragelsesudvalg.' },
      en: { label: 'the patient involvement committee', description: 'The regional patient involvement committee.' }
    },
    PATIENT_AND_RELATIVES_ORGANISATIONS: {
      da: { label: 'patient- og pårørendeorganisationer', description: 'Organisationer for patienter og pårørende.' },
      en: { label: 'organisations of patients and relatives', description: 'Organisations of patients and relatives.' }
    },
    OTHER_REPRESENTATIVES: {
      da: { label: 'andre repræsentanter', description: 'Andre repræsentanter.' },
      en: { label: 'other representatives', description: 'Other representatives.' }
    }
  }
}

const VariationParty: Vocabulary['VariationParty'] = {
  da: { label: 'aftalepart', description: 'Den part, der kan aftale en lokal sammensætning.' },
  en: { label: 'party to a local agreement', description: 'Party that may agree on a local composition.' },
  values: {
    REGIONAL_COUNCIL: {
      da: { label: 'regionsrådet', description: 'Det valgte råd i regionen.' },
      en: { label: 'the regional council', description: 'The elected council of the region.' }
    },
    MAYORS: {
      da: { label: 'borgmestrene', description: 'Klyngens borgmestre.' },
      en: { label: 'the mayors', description: 'The mayors of the cluster.' }
    }
  }
}

const CompositionStatus: Vocabulary['CompositionStatus'] = {
  da: {
    label: 'status for sammensætning',
    description: 'Den samlede vurdering af en sammensætning; det alvorligste fund afgør den.'
  },
  en: {
    label: 'status of composition',
    description: 'Overall result of judging a composition; the gravest finding decides.'
  },
  values: {
    NO_RULES: {
      da: { label: 'ingen regler', description: 'Ingen repræsentationsregler gælder for organtypen.' },
      en: { label: 'no rules', description: 'No rules of representation are in force for this kind of body.' }
    },
    NOT_REPORTED: {
      da: { label: 'ikke indberettet', description: 'Der er aldrig registreret en udpegning til niveauet.' },
      en: { label: 'not reported', description: 'No appointment was ever recorded for the level.' }
    },
    COMPLETE: {
      da: { label: 'fuldtallig', description: 'Alle regler er opfyldt, og alle pladser er besat.' },
      en: { label: 'complete', description: 'All rules are met and every seat is filled.' }
    },
    VACANT: {
      da: { label: 'ledige pladser', description: 'Mindst én plads eller formandspost er ledig.' },
      en: { label: 'vacancies', description: 'At least one seat or chair is vacant.' }
    },
    DEVIATING: {
      da: { label: 'afvigende', description: 'Et udgangspunkt er fraveget uden en registreret lokal aftale.' },
      en: { label: 'deviating', description: 'A DEFAULT rule is varied without a recorded local agreement.' }
    },
    VIOLATED: {
      da: { label: 'i strid med reglerne', description: 'En ufravigelig regel er brudt.' },
      en: { label: 'against the rules', description: 'A MANDATORY rule is broken.' }
    }
  }
}

const FindingSeverity: Vocabulary['FindingSeverity'] = {
  da: { label: 'alvor af fund', description: 'Hvor alvorligt et fund er.' },
  en: { label: 'severity of a finding', description: 'Severity of a finding.' },
  values: {
    VIOLATION: {
      da: { label: 'regelbrud', plural: 'regelbrud', description: 'En ufravigelig regel er brudt.' },
      en: { label: 'violation', plural: 'violations', description: 'A MANDATORY rule is broken.' }
    },
    DEVIATION: {
      da: {
        label: 'afvigelse',
        plural: 'afvigelser',
        description:
          'Et udgangspunkt er fraveget uden en registreret lokal aftale, eller en person har samme plads to gange.'
      },
      en: {
        label: 'deviation',
        plural: 'deviations',
        description:
          'A DEFAULT rule is varied without a recorded local agreement, or a person holds the same seat twice.'
      }
    },
    VACANCY: {
      da: { label: 'ledig plads', plural: 'ledige pladser', description: 'En plads eller formandspost er ledig.' },
      en: { label: 'vacant seat', plural: 'vacant seats', description: 'A seat or chair is vacant.' }
    },
    NOTICE: {
      da: { label: 'bemærkning', plural: 'bemærkninger', description: 'En oplysning, der ikke kræver handling.' },
      en: { label: 'notice', plural: 'notices', description: 'Information that needs no action.' }
    }
  }
}

const FindingCode: Vocabulary['FindingCode'] = {
  da: { label: 'fundkode', description: 'Fundets kode, som er stabil for programmer.' },
  en: { label: 'code of a finding', description: 'Code of a finding, stable for programs.' },
  values: {
    SEAT_VACANT: {
      da: { label: 'ledig plads', description: 'En plads er ledig.' },
      en: { label: 'vacant seat', description: 'A seat is vacant.' }
    },
    TOO_MANY_SEATED: {
      da: { label: 'for mange', description: 'Flere har pladsen, end reglen tillader.' },
      en: { label: 'too many on a seat', description: 'More people hold the seat than the rule allows.' }
    },
    WRONG_OFFICE: {
      da: { label: 'forkert embede', description: 'Personens embede passer ikke til pladsen.' },
      en: { label: 'wrong office', description: 'The office of the person does not fit the seat.' }
    },
    WRONG_APPOINTER: {
      da: { label: 'forkert udpegende part', description: 'En anden part har udpeget personen, end reglen siger.' },
      en: { label: 'wrong appointing party', description: 'Another party appointed the person than the rule says.' }
    },
    APPOINTER_MISSING: {
      da: {
        label: 'udpegende part ikke oplyst',
        description: 'Reglen siger, hvem der udpeger, og det er ikke oplyst, hvem der har gjort det.'
      },
      en: {
        label: 'appointing party not given',
        description: 'The rule says who appoints, and no appointer was given for the holder.'
      }
    },
    FIELD_MISSING: {
      da: { label: 'område mangler', description: 'Ingen kommer fra det faglige område, som reglen kræver.' },
      en: { label: 'field missing', description: 'No holder comes from the professional field that the rule requires.' }
    },
    APPOINTMENT_WITHOUT_SEAT: {
      da: { label: 'udpegning uden plads', description: 'Personen er udpeget til en plads, der ikke findes på dagen.' },
      en: {
        label: 'appointment without a seat',
        description: 'The person is appointed to a seat that does not exist on the day.'
      }
    },
    PERSON_ON_SEVERAL_SEATS: {
      da: { label: 'person på flere pladser', description: 'Én person har flere pladser.' },
      en: { label: 'person on several seats', description: 'One person holds several seats.' }
    },
    PERSON_TWICE_ON_SEAT: {
      da: { label: 'samme person to gange på en plads', description: 'Én person er udpeget to gange til samme plads.' },
      en: { label: 'same person twice on a seat', description: 'One person is appointed twice to the same seat.' }
    },
    CHAIR_VACANT: {
      da: { label: 'ledig formandspost', description: 'En formandspost er ledig.' },
      en: { label: 'vacant chair', description: 'A chair is vacant.' }
    },
    TOO_MANY_CHAIRS: {
      da: { label: 'for mange formænd', description: 'Flere er udpeget til formandsposten, end reglen tillader.' },
      en: { label: 'too many chairs', description: 'More chairs are designated than the rule allows.' }
    },
    CHAIR_WITHOUT_SEAT: {
      da: {
        label: 'formand uden plads',
        description: 'Den udpegede formand har ikke længere den plads, som posten kræver.'
      },
      en: {
        label: 'chair without a seat',
        description: 'The designated chair no longer holds the seat that the chair requires.'
      }
    },
    CHAIR_BY_SUBSTITUTE: {
      da: {
        label: 'formand, der ikke er borgmester',
        description: 'Formandsposten har en person, der ikke er borgmester.'
      },
      en: { label: 'chair who is not a mayor', description: 'The chair is held by a person who is not a mayor.' }
    },
    LOCAL_AGREEMENT_APPLIES: {
      da: { label: 'lokal aftale gælder', description: 'En lokal aftale fraviger reglen.' },
      en: { label: 'local agreement applies', description: 'A local agreement varies the rule.' }
    },
    SEATS_NOT_ALLOCATED: {
      da: {
        label: 'antal pladser ikke fastsat',
        description: 'Reglens pladser fordeles særskilt, og fordelingen er ikke registreret.'
      },
      en: {
        label: 'number of seats not allocated',
        description: 'The seats of the rule are allocated one by one, and no allocation is recorded.'
      }
    },
    SEATS_OUTSIDE_RULE: {
      da: {
        label: 'antal pladser uden for reglen',
        description: 'Der er fordelt flere eller færre pladser, end reglen tillader, f.eks. efter en ændring af reglen.'
      },
      en: {
        label: 'number of seats outside the rule',
        description: 'More or fewer seats are allocated than the rule allows, such as after an amendment of the rule.'
      }
    },
    BALANCE_BROKEN: {
      da: {
        label: 'forkert fordeling mellem parterne',
        description: 'En part har ikke den andel af pladserne, som reglen giver den.'
      },
      en: { label: 'balance broken', description: 'A side has another part of the seats than the rule gives it.' }
    },
    CLUSTER_WITHOUT_HOSPITAL: {
      da: {
        label: 'klynge uden hospital',
        description: 'Advarsel ved en ændring: et organ, hvis type kræver et hospital, mister sit sidste.'
      },
      en: {
        label: 'cluster without a hospital',
        description: 'Warning of a write: a body whose type needs a hospital loses its last one.'
      }
    },
    MUNICIPALITY_WITHOUT_BODY: {
      da: {
        label: 'kommune uden organ',
        description:
          'Advarsel ved en ændring: en kommune er ikke længere med i nogen klynge eller i noget organ af typen.'
      },
      en: {
        label: 'municipality without a body',
        description: 'Warning of a write: a municipality is in no cluster, or in no body of the type, any more.'
      }
    },
    OPEN_UNDER_ENDED_BODY: {
      da: {
        label: 'uafsluttet ved ejerens ophør',
        description:
          'Advarsel ved en ændring: noget, som hører til et organ eller en region, er ikke afsluttet, når ejeren ophører.'
      },
      en: {
        label: 'open when its owner ends',
        description: 'Warning of a write: something is still open when the body or region that has it ends.'
      }
    },
    RECORDED_AFTER_END: {
      da: {
        label: 'registreret efter organets ophør',
        description:
          'Advarsel ved en ændring: et afholdt møde, en beslutning eller en inddragelse er fra den dag, organet ophører, eller senere.'
      },
      en: {
        label: 'recorded after its body ended',
        description:
          'Warning of a write: a held meeting, decision or involvement is dated on or after the end of its body.'
      }
    }
  }
}

export const appointments = {
  PersonOffice,
  Office,
  AppointmentKind,
  SeatKind,
  SeatPer,
  Appointer,
  Binding,
  ChairRole,
  Side,
  Field,
  Balance,
  InvolvementKind,
  InvolvedParty,
  VariationParty,
  CompositionStatus,
  FindingSeverity,
  FindingCode
}
