import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, page } from '../basics/page.ts'
import { type Day, holds } from '../basics/time.ts'
import type {
  BodyKind,
  KeyFigureTopic,
  Level,
  OrganisationKind,
  StatementCategory,
  Strength,
  TaskKind
} from '../basics/vocabulary.ts'
import { dayIn, isThere, type When } from '../basics/when.ts'
import { allOf, filtered, hasWord, numberedPosition } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import type { Organisation, Statement, Task } from '../model/records.ts'
import { liesIn } from '../model/relations.ts'
import { readGivenRegionCode, type Structure } from '../model/structure.ts'
import {
  type AnyBodyView,
  FundingRoundView,
  KeyFigureView,
  OrganisationView,
  StatementView,
  TaskView
} from '../model/views.ts'

export type TaskFilter = {
  bodyKind?: Maybe<readonly BodyKind[]>
  kind?: Maybe<readonly TaskKind[]>
  organisation?: Maybe<string>
}
export type StatementFilter = {
  category?: Maybe<readonly StatementCategory[]>
  bodyKind?: Maybe<readonly BodyKind[]>
  level?: Maybe<readonly Level[]>
  strength?: Maybe<readonly Strength[]>
  organisation?: Maybe<string>
  document?: Maybe<string>
  section?: Maybe<string>
}
export type OrganisationFilter = { kind?: Maybe<readonly OrganisationKind[]>; regionCode?: Maybe<string> }

const unset = (wanted: unknown): wanted is null | undefined => wanted === null || wanted === undefined

const TASKS: Order<Task> = {
  name: 'tasks',
  tables: ['task'],
  position: (task) => numberedPosition(task.bodyType?.kind ?? task.organisationKey ?? task.side ?? '', task)
}
const STATEMENTS: Order<Statement> = {
  name: 'statements',
  tables: ['statement'],
  position: (one) => numberedPosition(one.category, one)
}
const ORGANISATIONS: Order<Organisation> = {
  name: 'organisations',
  tables: ['organisation'],
  position: (one) => [one.key]
}

/** The contents of the documents: tasks, statements, organisations, key figures, funds, initiatives. */
export function createStatementService(structure: Structure) {
  return {
    tasks(args: ListArguments<TaskFilter>, when: When): Connection<TaskView> {
      const { image } = structure
      const { bodyKind, kind, organisation } = args.filter ?? {}
      const filter = allOf<Task>([
        (task) => isThere(task, when),
        unset(bodyKind)
          ? null
          : {
              test: ({ bodyType }) => bodyType !== null && bodyKind.includes(bodyType.kind),
              among: [...image.bodyType.values()]
                .filter((type) => bodyKind.includes(type.kind))
                .flatMap(({ tasks }) => tasks)
            },
        hasWord('kind', kind),
        unset(organisation)
          ? null
          : {
              test: (task) => task.organisationKey === organisation,
              among: image.organisation.get(organisation)?.tasks ?? []
            }
      ])
      return page(
        filtered(
          inOrder(image.lists, TASKS, image.task),
          filter,
          (task) => new TaskView(task, dayIn(task, when), image)
        ),
        args
      )
    },

    statements(args: ListArguments<StatementFilter>, when: When): Connection<StatementView> {
      const { image } = structure
      const { category, level, strength, organisation, bodyKind, document, section } = args.filter ?? {}
      const filter = allOf<Statement>([
        (one) => isThere(one, when),
        unset(category)
          ? null
          : {
              test: (one) => category.includes(one.category),
              among: category.flatMap((word) => image.groups.statement.category.get(word) ?? [])
            },
        hasWord('level', level),
        hasWord('strength', strength),
        unset(organisation)
          ? null
          : {
              test: (one) => one.organisationKey === organisation,
              among: image.organisation.get(organisation)?.statements ?? []
            },
        bodyKind
          ? {
              test: (one) => one.bodyKinds.some((kind) => bodyKind.includes(kind)),
              among: bodyKind.flatMap((kind) => image.groups.statement.kind.get(kind) ?? [])
            }
          : null,
        unset(document) && unset(section)
          ? null
          : (one) =>
              one.provenance.some(
                (citation) =>
                  (unset(document) || citation.document.key === document) &&
                  (unset(section) || citation.section === section)
              )
      ])
      return page(
        filtered(
          inOrder(image.lists, STATEMENTS, image.statement),
          filter,
          (one) => new StatementView(one, dayIn(one, when), image)
        ),
        args
      )
    },

    statement(key: string, day: Day): StatementView | null {
      const record = structure.image.statement.get(key)
      return record && holds(record, day) ? new StatementView(record, day, structure.image) : null
    },

    /** The statements of the documents about a body's kind, all or those of some categories. */
    statementsOf(body: AnyBodyView, categories: Maybe<readonly StatementCategory[]>): StatementView[] {
      return categories ? body.statements.filter((one) => categories.includes(one.category)) : body.statements
    },

    organisations(args: ListArguments<OrganisationFilter>, when: When): Connection<OrganisationView> {
      const { image } = structure
      const { kind } = args.filter ?? {}
      const regionCode = readGivenRegionCode(args.filter?.regionCode, 'filter.regionCode')
      const filter = allOf<Organisation>([
        (one) => isThere(one, when),
        hasWord('kind', kind),
        regionCode === null
          ? null
          : {
              test: (one) => liesIn(one.placements, regionCode, dayIn(one, when)),
              among: (image.region.get(regionCode)?.organisations ?? []).map(({ owner }) => owner)
            }
      ])
      return page(
        filtered(
          inOrder(image.lists, ORGANISATIONS, image.organisation),
          filter,
          (one) => new OrganisationView(one, dayIn(one, when), image)
        ),
        args
      )
    },

    organisation(key: string, day: Day): OrganisationView | null {
      const record = structure.image.organisation.get(key)
      return record && holds(record, day) ? new OrganisationView(record, day, structure.image) : null
    },

    /** Records of history: listed whatever the day. */
    keyFigures(topics: Maybe<readonly KeyFigureTopic[]>, day: Day): KeyFigureView[] {
      const { image } = structure
      return [...image.keyFigure.values()]
        .filter((figure) => !topics || topics.includes(figure.topic))
        .sort((a, b) => (a.topic === b.topic ? a.ordinal - b.ordinal : a.topic < b.topic ? 1 : -1))
        .map((figure) => new KeyFigureView(figure, day, image))
    },

    /** Records of history: listed whatever the day. */
    fundingRounds(year: Maybe<number>, day: Day): FundingRoundView[] {
      const { image } = structure
      return [...image.fundingRound.values()]
        .filter((round) => unset(year) || round.year === year)
        .sort((a, b) => a.year - b.year)
        .map((round) => new FundingRoundView(round, day, image))
    }
  }
}

export type StatementService = ReturnType<typeof createStatementService>
