import type { Vocabulary } from './word.ts'

/* Words about the service itself: languages, roles and errors. */

const Language: Vocabulary['Language'] = {
  da: { label: 'sprog', description: 'Tekstens sprog.' },
  en: { label: 'language', description: 'Language of a text.' },
  values: {
    DA: {
      da: { label: 'dansk', description: 'Dansk.' },
      en: { label: 'Danish', description: 'Danish.' }
    },
    EN: {
      da: { label: 'engelsk', description: 'Engelsk.' },
      en: { label: 'English', description: 'English.' }
    }
  }
}

const Role: Vocabulary['Role'] = {
  da: { label: 'rolle', description: 'En nøgles eller et adgangstokens rolle.' },
  en: { label: 'role', description: 'Role of a key or token.' },
  values: {
    READER: {
      da: { label: 'læser', description: 'Kan læse udkast i regionerne i sit område.' },
      en: { label: 'reader', description: 'May read drafts of the regions in its scope.' }
    },
    EDITOR: {
      da: { label: 'redaktør', description: 'Kan også skrive i regionerne og organerne i sit område.' },
      en: { label: 'editor', description: 'May also write within the regions and bodies in its scope.' }
    },
    ADMIN: {
      da: { label: 'administrator', description: 'Kan alt.' },
      en: { label: 'administrator', description: 'May do everything.' }
    }
  }
}

const ChangeNature: Vocabulary['ChangeNature'] = {
  da: {
    label: 'ændringens art',
    description: 'Ændringens genstand: virkeligheden, registreringen af den eller loven.'
  },
  en: {
    label: 'nature of a change',
    description: 'Subject of a change record: the world, the record of it, or the law.'
  },
  values: {
    WORLD: {
      da: { label: 'virkeligheden', description: 'Noget er sket i strukturen, såsom en udpegning.' },
      en: { label: 'the world', description: 'Something has happened in the structure, such as an appointment.' }
    },
    RECORD: {
      da: { label: 'registreringen', description: 'Noget var forkert registreret og er rettet eller taget tilbage.' },
      en: { label: 'the record', description: 'A record was wrong, and has been corrected or taken back.' }
    },
    LAW: {
      da: { label: 'loven', description: 'En regel, en kilde eller en retstilstand er ændret.' },
      en: { label: 'the law', description: 'A rule, a source or a state of the law has changed.' }
    }
  }
}

const WebhookState: Vocabulary['WebhookState'] = {
  da: { label: 'webhooktilstand', description: 'En webhooks tilstand.' },
  en: { label: 'webhook state', description: 'State of a webhook.' },
  values: {
    ACTIVE: {
      da: { label: 'aktiv', description: 'Ændringer leveres.' },
      en: { label: 'active', description: 'Changes are delivered.' }
    },
    PAUSED: {
      da: { label: 'sat på pause', description: 'Intet leveres, før en administrator genoptager leveringen.' },
      en: { label: 'paused', description: 'Nothing is delivered until an administrator resumes the webhook.' }
    },
    DISABLED: {
      da: {
        label: 'slået fra',
        description: 'Modtageren svarede 410 Gone; en administrator kan genoptage leveringen.'
      },
      en: { label: 'disabled', description: 'The receiver answered 410 Gone; an administrator can resume the webhook.' }
    },
    DELETED: {
      da: { label: 'slettet', description: 'Webhooken og dens hemmeligheder er slettet.' },
      en: { label: 'deleted', description: 'The webhook and its secrets are deleted.' }
    }
  }
}

const ScenarioStatus: Vocabulary['ScenarioStatus'] = {
  da: { label: 'scenariestatus', description: 'Et scenaries status.' },
  en: { label: 'scenario status', description: 'Status of a scenario.' },
  values: {
    DRAFT: {
      da: { label: 'udkast', description: 'Handlingerne kan ændres, læses som scenarie og gennemføres.' },
      en: { label: 'draft', description: 'The operations can be revised, read as a scenario and applied.' }
    },
    APPLIED: {
      da: { label: 'gennemført', description: 'Handlingerne er gennemført som et ændringssæt.' },
      en: { label: 'applied', description: 'The operations have been carried out as a change set.' }
    },
    ABANDONED: {
      da: { label: 'opgivet', description: 'Scenariet er opgivet og kan ikke gennemføres.' },
      en: { label: 'abandoned', description: 'The scenario has been given up and cannot be applied.' }
    },
    EXPIRED: {
      da: { label: 'udløbet', description: 'Handlingerne er ikke ændret i 30 dage.' },
      en: { label: 'expired', description: 'The operations have not been revised for 30 days.' }
    }
  }
}

const ScenarioVisibility: Vocabulary['ScenarioVisibility'] = {
  da: { label: 'synlighed', description: 'Hvem der kan læse et scenarie, foruden dets forfatter og administratorer.' },
  en: { label: 'visibility', description: 'Readers of a scenario beside its author and the admins.' },
  values: {
    PRIVATE: {
      da: { label: 'privat', description: 'Ingen andre kan læse scenariet.' },
      en: { label: 'private', description: 'Nobody else can read the scenario.' }
    },
    REGIONS: {
      da: { label: 'regionerne', description: 'Redaktører i scenariets regioner kan læse det.' },
      en: { label: 'regions', description: 'Editors of the regions of the scenario can read it.' }
    }
  }
}

const ErrorCode: Vocabulary['ErrorCode'] = {
  da: { label: 'fejlkode', description: 'Fejlens kode, den samme overalt i tjenesten.' },
  en: { label: 'error code', description: 'Code of an error, the same at every door of the service.' },
  values: {
    NOT_FOUND: {
      da: { label: 'findes ikke', description: 'Det, der spørges efter, findes ikke.' },
      en: { label: 'not found', description: 'What the request names does not exist.' }
    },
    INVALID_INPUT: {
      da: { label: 'ugyldigt input', description: 'Mindst ét felt er forkert; fejlen nævner hvert af dem.' },
      en: { label: 'invalid input', description: 'At least one field is wrong; the error names each of them.' }
    },
    RULE_VIOLATION: {
      da: { label: 'regelbrud', description: 'En regel ville blive brudt; fejlen nævner den.' },
      en: { label: 'against a rule', description: 'A rule would be broken; the error names it.' }
    },
    CONFLICT: {
      da: { label: 'konflikt', description: 'Ændringen passer ikke til det, der allerede er registreret.' },
      en: { label: 'conflict', description: 'The change does not fit what is recorded already.' }
    },
    STALE: {
      da: { label: 'forældet', description: 'Det læste er ændret siden.' },
      en: { label: 'changed since', description: 'What was read has changed since.' }
    },
    UNAUTHENTICATED: {
      da: { label: 'ikke godkendt adgang', description: 'Nøglen eller adgangstokenet mangler eller er ugyldigt.' },
      en: { label: 'not authenticated', description: 'The key or access token is missing or invalid.' }
    },
    FORBIDDEN: {
      da: { label: 'ikke tilladt', description: 'Nøglen eller adgangstokenet giver ikke lov til det.' },
      en: { label: 'not allowed', description: 'The key or access token does not permit it.' }
    },
    RATE_LIMITED: {
      da: { label: 'for mange forespørgsler', description: 'Der er sendt for mange forespørgsler; prøv igen senere.' },
      en: { label: 'too many requests', description: 'Too many requests were sent; try again later.' }
    },
    TOO_COSTLY: {
      da: { label: 'for omfattende', description: 'Forespørgslen er for omfattende; del den op.' },
      en: { label: 'too costly', description: 'The request is too large; split it.' }
    },
    UNAVAILABLE: {
      da: { label: 'utilgængelig', description: 'Tjenesten kan ikke svare nu; prøv igen senere.' },
      en: { label: 'not available', description: 'The service cannot answer now; try again later.' }
    },
    INTERNAL: {
      da: { label: 'intern fejl', description: 'En fejl i tjenesten; oplys forespørgslens id.' },
      en: { label: 'internal error', description: 'An error in the service; report the id of the request.' }
    }
  }
}

const DifferenceKind: Vocabulary['DifferenceKind'] = {
  da: { label: 'forskelstype', description: 'Den slags oplysning, der er forskellig.' },
  en: { label: 'kind of difference', description: 'Kind of fact that differs.' },
  values: {
    THING: {
      da: {
        label: 'ting',
        description: 'En region, kommune, et hospital, en organisation eller et organ begynder eller ophører.'
      },
      en: { label: 'thing', description: 'A region, municipality, hospital, organisation or body begins or ends.' }
    },
    NAME: {
      da: { label: 'navn', description: 'Noget får et andet navn.' },
      en: { label: 'name', description: 'Something gets another name.' }
    },
    PLACE: {
      da: {
        label: 'sted',
        description: 'Noget kommer til at ligge i en anden region, eller et hospital under en anden organisation.'
      },
      en: {
        label: 'place',
        description: 'Something comes to lie in another region, or a hospital under another organisation.'
      }
    },
    MEMBERSHIP: {
      da: {
        label: 'medlemskab',
        description: 'En kommune, et hospital eller en organisation bliver eller er ikke længere medlem af et organ.'
      },
      en: {
        label: 'membership',
        description: 'A municipality, hospital or organisation becomes or ceases to be a member of a body.'
      }
    },
    SUCCESSION: {
      da: { label: 'afløsning', description: 'Noget afløser noget andet.' },
      en: { label: 'succession', description: 'Something succeeds something else.' }
    },
    RULE: {
      da: {
        label: 'regel',
        description: 'En regel, et niveau, en pligt, en organtype, en fordeling af pladser eller en opgave ændres.'
      },
      en: {
        label: 'rule',
        description: 'A rule, a level, a duty, a type of body, an allocation of seats or a task changes.'
      }
    },
    APPOINTMENT: {
      da: { label: 'udpegning', description: 'En udpegning eller en formandspost begynder, ophører eller ændres.' },
      en: { label: 'appointment', description: 'An appointment or a chair begins, ends or changes.' }
    },
    COMPOSITION: {
      da: { label: 'sammensætning', description: 'Et niveau af et organ er anderledes sammensat efter reglerne.' },
      en: { label: 'composition', description: 'A level of a body is composed in another way by the rules.' }
    },
    LIFECYCLE: {
      da: { label: 'forløb', description: 'En aftale, en plan, et initiativ eller et mål er nået til noget andet.' },
      en: {
        label: 'lifecycle',
        description: 'An agreement, a plan, an initiative or a goal has come to another state.'
      }
    },
    MONEY: {
      da: { label: 'penge', description: 'En fælles pulje åbner, lukker eller har andre penge.' },
      en: { label: 'money', description: 'A joint fund opens, closes or holds other money.' }
    },
    FACT: {
      da: { label: 'anden oplysning', description: 'En anden oplysning ændres.' },
      en: { label: 'other fact', description: 'Any other fact changes.' }
    }
  }
}

const DifferenceChange: Vocabulary['DifferenceChange'] = {
  da: {
    label: 'forskelsretning',
    description: 'Retningen fra det første syn til det andet: noget kommer til, forsvinder eller ændres.'
  },
  en: {
    label: 'direction of a difference',
    description: 'Direction from the first view to the second: something appears, disappears or changes.'
  },
  values: {
    APPEARS: {
      da: { label: 'kommer til', description: 'Findes kun i det andet syn.' },
      en: { label: 'appears', description: 'There in the second view alone.' }
    },
    DISAPPEARS: {
      da: { label: 'forsvinder', description: 'Findes kun i det første syn.' },
      en: { label: 'disappears', description: 'There in the first view alone.' }
    },
    CHANGES: {
      da: { label: 'ændres', description: 'Findes i begge syn, og er anderledes.' },
      en: { label: 'changes', description: 'There in both views, and different.' }
    }
  }
}

export const service = {
  Language,
  Role,
  ChangeNature,
  DifferenceKind,
  DifferenceChange,
  WebhookState,
  ScenarioStatus,
  ScenarioVisibility,
  ErrorCode
}
