import type { Vocabulary } from './word.ts'

/* Words about bodies, places, organisations and meetings. */

const BodyKind: Vocabulary['BodyKind'] = {
  da: { label: 'organtype', description: 'Organets type. En senere reform kan tilføje flere.' },
  en: { label: 'kind of body', description: 'Kind of body. A later reform may add values.' },
  values: {
    LOCAL_CLUSTER: {
      da: {
        label: 'klynge',
        plural: 'klynger',
        description: 'Klynge, samordningsforum eller samarbejdsforum efter lokal aftale, før 1. juli 2022.'
      },
      en: {
        label: 'local cluster',
        plural: 'local clusters',
        description: 'Cluster agreed locally, before 1 July 2022; some were named samordningsforum or samarbejdsforum.'
      }
    },
    HEALTH_CLUSTER: {
      da: { label: 'sundhedsklynge', plural: 'sundhedsklynger', description: 'Lovbestemt klynge, fra 1. juli 2022.' },
      en: {
        label: 'health cluster',
        plural: 'health clusters',
        description: 'Cluster required by law, from 1 July 2022.'
      }
    },
    SSU: {
      da: {
        label: 'sundhedssamarbejdsudvalg',
        plural: 'sundhedssamarbejdsudvalg',
        description: 'En regions sundhedssamarbejdsudvalg, fra 1. juli 2022.'
      },
      en: {
        label: 'health cooperation committee',
        plural: 'health cooperation committees',
        description: 'Health cooperation committee (SSU) of a region, from 1 July 2022.'
      }
    },
    HEALTH_COORDINATION_COMMITTEE: {
      da: {
        label: 'sundhedskoordinationsudvalg',
        plural: 'sundhedskoordinationsudvalg',
        description: 'Udvalg for sundhedsaftaler, afløst af sundhedssamarbejdsudvalget.'
      },
      en: {
        label: 'health coordination committee',
        plural: 'health coordination committees',
        description: 'Committee for health agreements, replaced by the SSU.'
      }
    },
    PRACTICE_PLAN_COMMITTEE: {
      da: {
        label: 'praksisplanudvalg',
        plural: 'praksisplanudvalg',
        description: 'Udvalg for praksisplaner, afløst af sundhedssamarbejdsudvalget.'
      },
      en: {
        label: 'practice plan committee',
        plural: 'practice plan committees',
        description: 'Committee for practice plans, replaced by the SSU.'
      }
    },
    HEALTH_COUNCIL: {
      da: {
        label: 'sundhedsråd',
        plural: 'sundhedsråd',
        description: 'Råd i en senere reform; intet er registreret fra dokumenterne.'
      },
      en: {
        label: 'health council',
        plural: 'health councils',
        description: 'Council of a later reform; no such body is seeded.'
      }
    },
    OTHER: {
      da: {
        label: 'andet organ',
        plural: 'andre organer',
        description: 'Et organ, hvis type er registreret som data.'
      },
      en: { label: 'other body', plural: 'other bodies', description: 'Body whose type is recorded as data.' }
    }
  }
}

const BodyFunction: Vocabulary['BodyFunction'] = {
  da: { label: 'organfunktion', description: 'Funktion, som organer af en type har ud over at holde møder.' },
  en: { label: 'function of a body', description: 'Function of the bodies of a type beside meeting.' },
  values: {
    OWNS_INITIATIVES: {
      da: { label: 'har indsatser', description: 'Organet kan foreslå indsatser og føre dem igennem.' },
      en: { label: 'owns initiatives', description: 'The body can propose initiatives and carry them out.' }
    },
    TAKES_UP_INITIATIVES: {
      da: { label: 'tager indsatser op', description: 'Organet kan tage andres indsatser op.' },
      en: { label: 'takes up initiatives', description: 'The body can take up the initiatives of others.' }
    },
    OWNS_FUNDS: {
      da: { label: 'har fælles midler', description: 'Organet kan have fælles midler.' },
      en: { label: 'owns funds', description: 'The body can have joint funds.' }
    },
    DRAFTS_HEALTH_AGREEMENTS: {
      da: { label: 'udarbejder sundhedsaftalen', description: 'Organet udarbejder regionens sundhedsaftale.' },
      en: { label: 'drafts health agreements', description: 'The body drafts the health agreement of its region.' }
    },
    HEARD_ON_HEALTH_AGREEMENTS: {
      da: {
        label: 'giver input til sundhedsaftalen',
        description: 'Organet giver input til regionens sundhedsaftale.'
      },
      en: {
        label: 'heard on health agreements',
        description: 'The body gives input to the health agreement of its region.'
      }
    },
    RECEIVES_PRACTICE_PLANS: {
      da: { label: 'forelægges praksisplanen', description: 'Regionens praksisplan forelægges organet.' },
      en: { label: 'receives practice plans', description: 'The practice plan of the region is presented to the body.' }
    }
  }
}

const BodyOperation: Vocabulary['BodyOperation'] = {
  da: { label: 'funktionsstatus', description: 'Et organs funktionsstatus på en dag.' },
  en: { label: 'operation', description: 'Stage of the work of a body on a day.' },
  values: {
    PREPARATORY: {
      da: { label: 'forberedende', description: 'Organet forbereder sit virke.' },
      en: { label: 'preparatory', description: 'The body prepares its work.' }
    },
    FULL: {
      da: { label: 'i fuld funktion', description: 'Organet virker fuldt ud.' },
      en: { label: 'full', description: 'The body works in full.' }
    },
    WINDING_UP: {
      da: { label: 'under afvikling', description: 'Organet afvikler sine sager.' },
      en: { label: 'winding up', description: 'The body winds up its matters.' }
    }
  }
}

const Level: Vocabulary['Level'] = {
  da: { label: 'niveau', description: 'Organets niveau.' },
  en: { label: 'level', description: 'Level of a body.' },
  values: {
    POLITICAL: {
      da: { label: 'politisk niveau', plural: 'politiske niveauer', description: 'Valgte politikere og læger.' },
      en: { label: 'political level', plural: 'political levels', description: 'Elected politicians and doctors.' }
    },
    PROFESSIONAL: {
      da: {
        label: 'fagligt/strategisk niveau',
        plural: 'fagligt/strategiske niveauer',
        description: 'Ledere og fagfolk.'
      },
      en: { label: 'professional level', plural: 'professional levels', description: 'Managers and professionals.' }
    },
    ADMINISTRATIVE: {
      da: {
        label: 'administrativt niveau',
        plural: 'administrative niveauer',
        description: 'Den administration, der forbereder møderne.'
      },
      en: {
        label: 'administrative level',
        plural: 'administrative levels',
        description: 'Administration that prepares the meetings.'
      }
    }
  }
}

const MemberRole: Vocabulary['MemberRole'] = {
  da: { label: 'medlemsrolle', description: 'Et medlems rolle i organet.' },
  en: { label: 'role of a member', description: 'Role of a member in a body.' },
  values: {
    MUNICIPALITY: {
      da: { label: 'kommune', plural: 'kommuner', description: 'Medlem som kommune.' },
      en: { label: 'municipality', plural: 'municipalities', description: 'Member as a municipality.' }
    },
    HOSPITAL: {
      da: { label: 'hospital', plural: 'hospitaler', description: 'Medlem som hospital.' },
      en: { label: 'hospital', plural: 'hospitals', description: 'Member as a hospital.' }
    },
    GENERAL_PRACTICE: {
      da: { label: 'almen praksis', description: 'Medlem som områdets praktiserende læger.' },
      en: { label: 'general practice', description: 'Member as the general practitioners of the area.' }
    },
    REGIONAL_PSYCHIATRY: {
      da: { label: 'regionspsykiatrien', description: 'Medlem som regionens psykiatri.' },
      en: { label: 'regional psychiatry', description: 'Member as the region’s psychiatric service.' }
    }
  }
}

const SuccessionKind: Vocabulary['SuccessionKind'] = {
  da: { label: 'afløsningstype', description: 'Afløsningens type.' },
  en: { label: 'kind of takeover', description: 'Kind of takeover.' },
  values: {
    REPLACES: {
      da: { label: 'erstatter', description: 'Efterfølgeren træder i forgængerens sted.' },
      en: { label: 'replaces', description: 'The successor takes the place of the predecessor.' }
    },
    TAKES_OVER_TASKS: {
      da: { label: 'overtager opgaver', description: 'Efterfølgeren overtager nogle af opgaverne.' },
      en: { label: 'takes over tasks', description: 'The successor takes over some of the tasks.' }
    },
    MERGES_INTO: {
      da: { label: 'lægges sammen til', description: 'Forgængeren går sammen med andre op i efterfølgeren.' },
      en: { label: 'merges into', description: 'The predecessor and others become the successor.' }
    },
    SPLITS_INTO: {
      da: { label: 'deles i', description: 'Forgængeren deles, og efterfølgeren er en af delene.' },
      en: { label: 'splits into', description: 'The predecessor is split, and the successor is one of the parts.' }
    },
    RENAMES: {
      da: { label: 'fortsætter som', description: 'Forgængeren fortsætter under en anden kode eller nøgle.' },
      en: { label: 'continues as', description: 'The predecessor continues under another code or key.' }
    }
  }
}

const NameKind: Vocabulary['NameKind'] = {
  da: { label: 'navnetype', description: 'Navnets type.' },
  en: { label: 'kind of name', description: 'Kind of name.' },
  values: {
    NAME: {
      da: { label: 'navn', plural: 'navne', description: 'Navnet i daglig brug.' },
      en: { label: 'name', plural: 'names', description: 'The name in daily use.' }
    },
    OFFICIAL_NAME: {
      da: { label: 'officielt navn', plural: 'officielle navne', description: 'Det fulde officielle navn.' },
      en: { label: 'official name', plural: 'official names', description: 'The full official name.' }
    },
    ALIAS: {
      da: { label: 'anden stavemåde', plural: 'andre stavemåder', description: 'En anden stavemåde af et navn.' },
      en: { label: 'other spelling', plural: 'other spellings', description: 'Another spelling of a name.' }
    }
  }
}

const PlaceKind: Vocabulary['PlaceKind'] = {
  da: { label: 'stedtype', description: 'Stedets type.' },
  en: { label: 'kind of place', description: 'Kind of place.' },
  values: {
    REGION: {
      da: { label: 'region', plural: 'regioner', description: 'En region.' },
      en: { label: 'region', plural: 'regions', description: 'A region.' }
    },
    MUNICIPALITY: {
      da: { label: 'kommune', plural: 'kommuner', description: 'En kommune.' },
      en: { label: 'municipality', plural: 'municipalities', description: 'A municipality.' }
    },
    HOSPITAL: {
      da: {
        label: 'akuthospital',
        plural: 'akuthospitaler',
        description: 'Et hospital, som en klynge er oprettet omkring.'
      },
      en: { label: 'acute hospital', plural: 'acute hospitals', description: 'A hospital that a cluster is around.' }
    }
  }
}

const AffiliationConcernKind: Vocabulary['AffiliationConcernKind'] = {
  da: { label: 'type af bekymring', description: 'Bekymring om, hvilken klynge en kommune hører til.' },
  en: {
    label: 'kind of affiliation concern',
    description: 'Kind of concern about which cluster a municipality belongs to.'
  },
  values: {
    FIFTY_FIFTY: {
      da: { label: '50/50', description: 'Borgerne bruger to eller flere akuthospitaler omtrent lige meget.' },
      en: { label: 'fifty-fifty', description: 'Citizens use two or more acute hospitals about equally.' }
    },
    SOMATIC_PSYCHIATRIC_MISMATCH: {
      da: {
        label: 'uens somatisk og psykiatrisk optageområde',
        description: 'Det psykiatriske og det somatiske optageområde er forskellige.'
      },
      en: {
        label: 'differing somatic and psychiatric catchment areas',
        description: 'Psychiatric and somatic catchment differ.'
      }
    },
    SMALL_HOSPITAL: {
      da: { label: 'mindre hospital', description: 'Kommunen hører til et hospital med få specialiserede funktioner.' },
      en: {
        label: 'smaller hospital',
        description: 'The municipality belongs to a hospital with few specialised functions.'
      }
    }
  }
}

const ConstitutionItem: Vocabulary['ConstitutionItem'] = {
  da: { label: 'konstitueringspunkt', description: 'Et punkt, som et nyt organ selv skal beslutte.' },
  en: { label: 'point of constitution', description: 'Point that a new body must decide for itself.' },
  values: {
    PURPOSE: {
      da: { label: 'formål', description: 'Organets formål.' },
      en: { label: 'purpose', description: 'Purpose of the body.' }
    },
    TASKS: {
      da: { label: 'opgaver', description: 'Organets opgaver.' },
      en: { label: 'tasks', description: 'Tasks of the body.' }
    },
    MEMBERS: {
      da: { label: 'medlemmer', description: 'Organets medlemmer.' },
      en: { label: 'members', description: 'Members of the body.' }
    },
    CHAIRS: {
      da: { label: 'formandskab', description: 'Organets formandskab.' },
      en: { label: 'chairs', description: 'Chairs of the body.' }
    },
    SECRETARIAT: {
      da: { label: 'sekretariatsbetjening', description: 'De organisationer, der sekretariatsbetjener organet.' },
      en: { label: 'secretariat', description: 'Organisations that serve the body.' }
    }
  }
}

const MeetingStatus: Vocabulary['MeetingStatus'] = {
  da: { label: 'mødestatus', description: 'Mødets status.' },
  en: { label: 'status of a meeting', description: 'Status of a meeting.' },
  values: {
    SCHEDULED: {
      da: { label: 'planlagt', description: 'Endnu ikke afholdt.' },
      en: { label: 'scheduled', description: 'Still to be held.' }
    },
    HELD: {
      da: { label: 'afholdt', description: 'Afholdt, med eller uden registrerede beslutninger.' },
      en: { label: 'held', description: 'Held, with or without recorded decisions.' }
    },
    CANCELLED: {
      da: { label: 'aflyst', description: 'Aflyst, før det blev afholdt.' },
      en: { label: 'cancelled', description: 'Cancelled before it was held.' }
    }
  }
}

const CadenceSource: Vocabulary['CadenceSource'] = {
  da: { label: 'fastsat af', description: 'Hvor en regel om møder kommer fra.' },
  en: { label: 'set by', description: 'Source of a rule about meetings.' },
  values: {
    LAW: {
      da: { label: 'loven', description: 'Loven, som dokumenterne beskriver den.' },
      en: { label: 'the law', description: 'The law, as the documents describe it.' }
    },
    BODY: {
      da: { label: 'organet selv', description: 'Organet selv.' },
      en: { label: 'the body itself', description: 'The body itself.' }
    },
    ADVICE: {
      da: { label: 'anbefaling', description: 'En organisations anbefaling.' },
      en: { label: 'advice', description: 'Advice of an organisation.' }
    }
  }
}

const OrganisationKind: Vocabulary['OrganisationKind'] = {
  da: { label: 'organisationstype', description: 'Organisationens type.' },
  en: { label: 'kind of organisation', description: 'Kind of organisation.' },
  values: {
    SECTOR: {
      da: { label: 'sektor', plural: 'sektorer', description: 'En sektor i sundhedsvæsenet.' },
      en: { label: 'sector', plural: 'sectors', description: 'A sector of the health service.' }
    },
    ASSOCIATION: {
      da: { label: 'forening', plural: 'foreninger', description: 'En forening.' },
      en: { label: 'association', plural: 'associations', description: 'An association.' }
    },
    AUTHORITY: {
      da: { label: 'myndighed', plural: 'myndigheder', description: 'En offentlig myndighed.' },
      en: { label: 'authority', plural: 'authorities', description: 'A public authority.' }
    },
    MINISTRY: {
      da: { label: 'ministerium', plural: 'ministerier', description: 'Et ministerium.' },
      en: { label: 'ministry', plural: 'ministries', description: 'A ministry.' }
    },
    MUNICIPAL_CONTACT_COUNCIL: {
      da: { label: 'kommunekontaktråd (KKR)', plural: 'kommunekontaktråd (KKR)', description: 'Kommunekontaktråd.' },
      en: {
        label: 'municipal contact council',
        plural: 'municipal contact councils',
        description: 'Municipal contact council.'
      }
    },
    COMMITTEE: {
      da: { label: 'udvalg', plural: 'udvalg', description: 'Et udvalg uden for den tværsektorielle struktur.' },
      en: { label: 'committee', plural: 'committees', description: 'A committee outside the cross-sector structure.' }
    },
    SUPPORT_GROUP: {
      da: { label: 'støttegruppe', plural: 'støttegrupper', description: 'En gruppe, der støtter arbejdet.' },
      en: { label: 'support group', plural: 'support groups', description: 'A group that supports the work.' }
    },
    WORKING_GROUP: {
      da: { label: 'arbejdsgruppe', plural: 'arbejdsgrupper', description: 'En arbejdsgruppe.' },
      en: { label: 'working group', plural: 'working groups', description: 'A working group.' }
    },
    SECRETARIAT: {
      da: { label: 'sekretariat', plural: 'sekretariater', description: 'Et sekretariat.' },
      en: { label: 'secretariat', plural: 'secretariats', description: 'A secretariat.' }
    },
    HOSPITAL_ORGANISATION: {
      da: {
        label: 'hospitalsorganisation',
        plural: 'hospitalsorganisationer',
        description: 'Et hospital med flere matrikler.'
      },
      en: {
        label: 'hospital organisation',
        plural: 'hospital organisations',
        description: 'A hospital with several sites.'
      }
    }
  }
}

const OfficialIdentifierSystem: Vocabulary['OfficialIdentifierSystem'] = {
  da: { label: 'register', description: 'Offentligt register, der tildeler numre.' },
  en: { label: 'public register', description: 'Public register that gives numbers.' },
  values: {
    CVR: {
      da: {
        label: 'Det Centrale Virksomhedsregister (CVR)',
        description: 'Det centrale register over virksomheder: otte cifre med et kontrolciffer (modulus 11).'
      },
      en: {
        label: 'Central Business Register (CVR)',
        description: 'The central business register: eight digits with a check digit (modulus 11).'
      }
    },
    SOR: {
      da: {
        label: 'Sundhedsvæsenets Organisationsregister (SOR)',
        description:
          'Sundhedsvæsenets register over organisationer: 11 til 18 cifre, hvoraf det sidste er et kontrolciffer.'
      },
      en: {
        label: 'Health Service Organisation Register (SOR)',
        description: 'The health service’s register of organisations: 11 to 18 digits, the last a check digit.'
      }
    },
    KOMBIT: {
      da: {
        label: 'Fælleskommunalt organisationssystem (KOMBIT)',
        description: 'Kommunernes fælles systemer: et UUID.'
      },
      en: {
        label: 'municipalities’ common organisation system (KOMBIT)',
        description: 'The municipalities’ common systems: a UUID.'
      }
    }
  }
}

const IdentifierSystem: Vocabulary['IdentifierSystem'] = {
  da: { label: 'identifikatorsystem', description: 'Det system, som en identifikator hører til.' },
  en: { label: 'system of identifiers', description: 'System that an identifier belongs to.' },
  values: {
    MUNICIPALITY_CODE: {
      da: { label: 'kommunekode', description: 'En kommunes officielle kode, såsom »0849«; »849« læses som »0849«.' },
      en: {
        label: 'municipality code',
        description: 'Official code of a municipality, such as “0849”; “849” is read as “0849”.'
      }
    },
    REGION_CODE: {
      da: { label: 'regionskode', description: 'En regions officielle kode, »1081« til »1085«.' },
      en: { label: 'region code', description: 'Official code of a region, “1081” to “1085”.' }
    },
    ISO_3166_2: {
      da: { label: 'ISO 3166-2-kode', description: 'En regions kode efter ISO 3166-2, »DK-81« til »DK-85«.' },
      en: { label: 'ISO 3166-2 code', description: 'ISO 3166-2 code of a region, “DK-81” to “DK-85”.' }
    },
    CVR: {
      da: {
        label: 'CVR-nummer',
        description:
          'Nummer i Det Centrale Virksomhedsregister: otte cifre, såsom »29190941«. Et »DK« foran ses der bort fra.'
      },
      en: {
        label: 'CVR number',
        description:
          'Number in the central business register: eight digits, such as “29190941”. “DK” in front is ignored.'
      }
    },
    SOR: {
      da: {
        label: 'SOR-kode',
        description: 'Nummer i Sundhedsvæsenets Organisationsregister, hvor et er registreret.'
      },
      en: {
        label: 'SOR code',
        description: 'Number in the health service’s register of organisations, where one is recorded.'
      }
    },
    KOMBIT: {
      da: {
        label: 'organisationsenheds-id fra KOMBIT',
        description: 'UUID i kommunernes fælles systemer, hvor et er registreret.'
      },
      en: {
        label: 'organisation unit id of KOMBIT',
        description: 'UUID of the municipalities’ common systems, where one is recorded.'
      }
    },
    KEY: {
      da: { label: 'nøgle', description: 'Tjenestens nøgle, såsom 1081-sundhedsklynge-nord.' },
      en: { label: 'key', description: 'Key of this service, such as 1081-sundhedsklynge-nord.' }
    },
    ID: {
      da: { label: 'id', description: 'Tjenestens globale id.' },
      en: { label: 'id', description: 'Global id of this service.' }
    },
    NAME: {
      da: {
        label: 'navn',
        description:
          'Det fulde navn på en region, kommune, et hospital, organ eller en organisation: nuværende, tidligere, officielt eller en anden stavemåde. Store og små bogstaver og accenter er uden betydning.'
      },
      en: {
        label: 'name',
        description:
          'Full name of a region, municipality, hospital, body or organisation: present, former, official or another spelling. Case and accents are ignored.'
      }
    }
  }
}

export const bodies = {
  BodyKind,
  BodyFunction,
  BodyOperation,
  Level,
  MemberRole,
  SuccessionKind,
  NameKind,
  PlaceKind,
  AffiliationConcernKind,
  ConstitutionItem,
  MeetingStatus,
  CadenceSource,
  OrganisationKind,
  OfficialIdentifierSystem,
  IdentifierSystem
}
