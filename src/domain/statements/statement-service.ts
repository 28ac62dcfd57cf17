import { numberedListing, plainListing } from '../image/listings.ts'
import type { FundingRound, KeyFigure } from '../image/records.ts'
import { type AnyBodyView, OrganisationView, StatementView, TaskView } from '../image/views.ts'
import { type Connection, type PageArguments, page } from '../page.ts'
import { readGivenCode, type Structure } from '../structure.ts'
import { type Day, holds } from '../time.ts'
import type {
  BodyKind,
  KeyFigureTopic,
  Level,
  OrganisationKind,
  StatementCategory,
  Strength,
  TaskKind
} from '../vocabulary.ts'

type Maybe<Value> = Value | null | undefined
export type TaskFilter = { bodyKind?: Maybe<BodyKind>; kind?: Maybe<TaskKind>; organisation?: Maybe<string> }
export type StatementFilter = {
  category?: Maybe<StatementCategory>
  bodyKind?: Maybe<BodyKind>
  level?: Maybe<Level>
  strength?: Maybe<Strength>
  organisation?: Maybe<string>
  document?: Maybe<string>
  section?: Maybe<string>
}
export type OrganisationFilter = { kind?: Maybe<OrganisationKind>; regionCode?: Maybe<string> }

const unset = (wanted: unknown): boolean => wanted === null || wanted === undefined

/** What the documents say in words and figures: tasks, statements, organisations, key figures, funds, initiatives. */
export function createStatementService(structure: Structure) {
  return {
    tasks(asked: PageArguments & { filter?: Maybe<TaskFilter> }, day: Day): Connection<TaskView> {
      const { image } = structure
      const { bodyKind, kind, organisation } = asked.filter ?? {}
      const found = [...image.tasks.values()].filter(
        (task) =>
          holds(task, day) &&
          (unset(bodyKind) || task.bodyKind === bodyKind) &&
          (unset(kind) || task.kind === kind) &&
          (unset(organisation) || task.organisationKey === organisation)
      )
      const whose = (task: (typeof found)[number]) => task.bodyKind ?? task.organisationKey ?? ''
      return page(
        numberedListing('tasks', found, whose, (task) => new TaskView(task, day, image)),
        asked
      )
    },

    statements(asked: PageArguments & { filter?: Maybe<StatementFilter> }, day: Day): Connection<StatementView> {
      const { image } = structure
      const wanted = asked.filter ?? {}
      const found = [...image.statements.values()].filter(
        (one) =>
          holds(one, day) &&
          (unset(wanted.category) || one.category === wanted.category) &&
          (unset(wanted.level) || one.level === wanted.level) &&
          (unset(wanted.strength) || one.strength === wanted.strength) &&
          (unset(wanted.organisation) || one.organisationKey === wanted.organisation) &&
          (!wanted.bodyKind || one.bodyKinds.includes(wanted.bodyKind)) &&
          ((unset(wanted.document) && unset(wanted.section)) ||
            one.provenance.some(
              (citation) =>
                (unset(wanted.document) || citation.document.key === wanted.document) &&
                (unset(wanted.section) || citation.section === wanted.section)
            ))
      )
      return page(
        numberedListing(
          'statements',
          found,
          (one) => one.category,
          (one) => new StatementView(one, day, image)
        ),
        asked
      )
    },

    statement(key: string, day: Day): StatementView | null {
      const record = structure.image.statements.get(key)
      return record && holds(record, day) ? new StatementView(record, day, structure.image) : null
    },

    /** What the documents say of a body's kind, all of it or one category. */
    statementsOf(body: AnyBodyView, category: Maybe<StatementCategory>): StatementView[] {
      return unset(category) ? body.statements : body.statements.filter((one) => one.category === category)
    },

    organisations(
      asked: PageArguments & { filter?: Maybe<OrganisationFilter> },
      day: Day
    ): Connection<OrganisationView> {
      const { image } = structure
      const { kind } = asked.filter ?? {}
      const regionCode = readGivenCode(asked.filter?.regionCode, 'filter.regionCode')
      const found = [...image.organisations.values()].filter(
        (one) =>
          holds(one, day) && (unset(kind) || one.kind === kind) && (regionCode === null || one.regionKey === regionCode)
      )
      return page(
        plainListing('organisations', found, (one) => new OrganisationView(one, day, image)),
        asked
      )
    },

    organisation(key: string, day: Day): OrganisationView | null {
      const record = structure.image.organisations.get(key)
      return record && holds(record, day) ? new OrganisationView(record, day, structure.image) : null
    },

    /** Records of history: listed whatever the day. */
    keyFigures(topic: Maybe<KeyFigureTopic>): KeyFigure[] {
      return [...structure.image.keyFigures.values()]
        .filter((figure) => unset(topic) || figure.topic === topic)
        .sort((a, b) => (a.topic === b.topic ? a.ordinal - b.ordinal : a.topic < b.topic ? 1 : -1))
    },

    /** Records of history: listed whatever the day. */
    fundingRounds(year: Maybe<number>): FundingRound[] {
      return [...structure.image.fundingRounds.values()]
        .filter((round) => unset(year) || round.year === year)
        .sort((a, b) => a.year - b.year)
    }
  }
}

export type StatementService = ReturnType<typeof createStatementService>
