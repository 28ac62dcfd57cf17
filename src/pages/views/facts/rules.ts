import type {
  BalanceRulePageQuery,
  BodyLevelPageQuery,
  BodyLevelRulePageQuery,
  BodyTypePageQuery,
  BodyTypePageQueryVariables,
  CadenceRulePageQuery,
  ChairRulePageQuery,
  InvolvementDutyPageQuery,
  RepresentationRulePageQuery,
  SeatAllocationPageQuery,
  TypeWithBodiesFragment,
  VariationRulePageQuery
} from '../../generated/queries.ts'
import { type Content, type Html, html } from '../../html.ts'
import { type NodeOf, page } from '../../page.ts'
import { folded, links, list, section } from '../../parts/lists.ts'
import { tasks } from '../../parts/statements.ts'
import { capital, ROOT, type View } from '../../view.ts'
import { coded, fact, laidOut } from './fact.ts'

type OfLevel = { bodyType: TypeWithBodiesFragment; level: NodeOf<ChairRulePageQuery>['level'] }

/** The type of body and the level that a rule is about. */
const levelOf = ({ bodyType, level }: OfLevel, view: View) =>
  [[view.say('Gælder for', 'Holds for'), view.link(bodyType)], coded('Level', level, view)] as const

/** The bodies that a rule or a type holds for on the day. */
function bodies({ bodies: { nodes, totalCount } }: TypeWithBodiesFragment, view: View): Html | null {
  const { say } = view
  if (totalCount === 0)
    return section(say('Organer', 'Bodies'), html`<p>${say('Ingen på dagen.', 'None on the day.')}</p>`)
  const content = html`<p>${links(nodes, view)}</p>`
  return section(
    say(`Organer, som det gælder for (${totalCount})`, `Bodies that it holds for (${totalCount})`),
    totalCount > 10 ? folded(say('Vis organerne', 'Show the bodies'), content) : content
  )
}

/** The number of seats, such as "2", "mindst 1" and "1 – 2". */
function countOf(minimum: number | null, maximum: number | null, view: View): string {
  const { say, number } = view
  if (minimum === null && maximum === null) return say('ikke oplyst', 'not stated')
  if (minimum === maximum) return number(minimum as number)
  if (minimum === null) return say(`højst ${number(maximum as number)}`, `at most ${number(maximum as number)}`)
  return maximum === null
    ? say(`mindst ${number(minimum)}`, `at least ${number(minimum)}`)
    : `${number(minimum)} – ${number(maximum)}`
}

const yes = (value: boolean, view: View): string | undefined => (value ? view.say('ja', 'yes') : undefined)

/** True, false and not stated in words. */
function stated(value: boolean | null, { say }: View): string {
  if (value === null) return say('ikke oplyst', 'not stated')
  return value ? say('ja', 'yes') : say('nej', 'no')
}

export const rules = {
  ...fact<RepresentationRulePageQuery>('RepresentationRule', (rule, view) => {
    const { say, label } = view
    return {
      kind: say('Regel om pladser', 'Rule on seats'),
      title: view.title('SeatKind', rule.seatKind),
      text: rule.text,
      pairs: [
        ...levelOf(rule, view),
        [say('Antal pladser', 'Number of seats'), countOf(rule.minimum, rule.maximum, view)],
        [say('For hver', 'For each'), label('SeatPer', rule.per)],
        coded('Side', rule.side, view),
        [
          say('Udpeges af', 'Appointed by'),
          rule.appointedBy === null ? say('ikke oplyst', 'not stated') : label('Appointer', rule.appointedBy)
        ],
        coded('Binding', rule.binding, view),
        [say('Født medlem', 'By virtue of office'), yes(rule.exOfficio, view)],
        [say('Embeder', 'Offices'), rule.offices?.map((one) => label('PersonOffice', one)).join(', ') || undefined],
        [
          say('Kan erstattes af', 'May be replaced by'),
          list(
            rule.substitutes,
            ({ office, municipalities }) =>
              html`<span>${label('Office', office)}</span> <span>${links(municipalities, view)}</span>`
          ) ?? undefined
        ],
        [
          say('Mindst én fra', 'At least one from'),
          rule.atLeastOneFrom === null ? undefined : label('Field', rule.atLeastOneFrom)
        ],
        [
          say('Følger af', 'Follows from'),
          rule.derivedFromChair === null ? undefined : label('ChairRole', rule.derivedFromChair)
        ]
      ],
      more: html`${
        rule.allocated &&
        section(
          say('Fordelte pladser', 'Allocated seats'),
          list(
            rule.allocations,
            ({ seats, body, municipality, ...one }) =>
              html`<span>${view.link({ ...one, name: body.name })}</span> <span>${view.link(municipality)}</span> <span>${view.number(seats)}</span>`
          ) ?? html`<p>${say('Ingen er registreret.', 'None is recorded.')}</p>`
        )
      }
      ${bodies(rule.bodyType, view)}`
    }
  }),
  ...fact<ChairRulePageQuery>('ChairRule', (rule, view) => {
    const { say, label } = view
    return {
      kind: say('Regel om formandskab', 'Rule on chairs'),
      title: `${view.title('ChairRole', rule.role)}, ${label('Side', rule.side)}`,
      text: rule.text,
      pairs: [
        ...levelOf(rule, view),
        [say('Antal', 'Number'), view.number(rule.count)],
        [
          say('Vælges blandt', 'Chosen among'),
          rule.chosenAmong.map((one) => label('SeatKind', one)).join(', ') || undefined
        ],
        [say('I kraft af embedet', 'By virtue of office'), yes(rule.exOfficio, view)],
        coded('Binding', rule.binding, view)
      ],
      more: bodies(rule.bodyType, view)
    }
  }),
  ...fact<CadenceRulePageQuery>('CadenceRule', (rule, view) => {
    const { say, label } = view
    return {
      kind: view.title('SubjectType', 'CadenceRule'),
      title: capital(rule.text),
      pairs: [
        ...levelOf(rule, view),
        [say('Møder om året', 'Meetings a year'), rule.perYear === null ? undefined : view.number(rule.perYear)],
        [
          say('Oftere end', 'More often than'),
          rule.moreOftenThan === null ? undefined : label('Level', rule.moreOftenThan)
        ],
        [
          say('I perioden', 'In the period'),
          rule.windows.map(({ from, to }) => `${from} – ${to}`).join(', ') || undefined
        ],
        coded('CadenceSource', rule.setBy, view),
        coded('Strength', rule.strength, view)
      ],
      more: bodies(rule.bodyType, view)
    }
  }),
  ...fact<InvolvementDutyPageQuery>('InvolvementDuty', (rule, view) => ({
    kind: view.title('SubjectType', 'InvolvementDuty'),
    title: capital(rule.text),
    pairs: [
      ...levelOf(rule, view),
      coded('InvolvedParty', rule.party, view),
      coded('InvolvementKind', rule.kind, view),
      [
        view.say('Gange om året', 'Times a year'),
        rule.timesPerYear === null ? undefined : view.number(rule.timesPerYear)
      ],
      coded('Strength', rule.strength, view)
    ],
    more: bodies(rule.bodyType, view)
  })),
  ...fact<VariationRulePageQuery>('VariationRule', (rule, view) => ({
    kind: view.say('Regel om lokal fravigelse', 'Rule on local variation'),
    title: capital(rule.text),
    pairs: [
      ...levelOf(rule, view),
      [
        view.say('Aftales af', 'Agreed by'),
        rule.parties?.map((one) => view.label('VariationParty', one)).join(', ') ||
          view.say('ikke oplyst', 'not stated')
      ]
    ],
    more: bodies(rule.bodyType, view)
  })),
  ...fact<BalanceRulePageQuery>('BalanceRule', (rule, view) => ({
    kind: view.say('Regel om fordelingen mellem parterne', 'Rule on the balance between the sides'),
    title: capital(rule.text),
    pairs: [
      ...levelOf(rule, view),
      coded('Side', rule.side, view),
      coded('Balance', rule.balance, view),
      [view.say('Flere', 'More by'), rule.plus === null ? undefined : view.number(rule.plus)],
      coded('Binding', rule.binding, view)
    ],
    more: bodies(rule.bodyType, view)
  })),
  ...fact<SeatAllocationPageQuery>('SeatAllocation', ({ seats, body, municipality, rule }, view) => ({
    kind: view.say('Fordeling af pladser', 'Allocation of seats'),
    title: `${body.name}${municipality ? `, ${municipality.name}` : ''}`,
    pairs: [
      [view.say('Antal pladser', 'Number of seats'), view.number(seats)],
      [view.say('Organ', 'Body'), view.link(body)],
      [view.say('Kommune', 'Municipality'), municipality ? view.link(municipality) : undefined],
      [view.say('Reglen', 'The rule'), view.subject(rule)]
    ]
  })),
  ...fact<BodyLevelRulePageQuery>('BodyLevelRule', (rule, view) => ({
    kind: view.say('Niveau for en organtype', 'Level of a body type'),
    title: `${view.title('Level', rule.level)}, ${rule.bodyType.name}`,
    text: rule.text,
    pairs: [...levelOf(rule, view), [view.say('Krævet ved lov', 'Required by law'), stated(rule.required, view)]],
    more: bodies(rule.bodyType, view)
  })),
  ...fact<BodyLevelPageQuery>('BodyLevel', (found, view) => ({
    kind: view.say('Niveau', 'Level'),
    title: `${view.title('Level', found.level)}, ${found.body.name}`,
    text: found.text,
    pairs: [
      [view.say('Organ', 'Body'), view.link(found.body)],
      [view.say('Krævet ved lov', 'Required by law'), stated(found.required, view)]
    ],
    more: section(
      view.say('Regler', 'Rules'),
      list(
        [
          ...found.rules,
          ...found.chairRules,
          ...found.cadenceRules,
          ...found.involvement,
          ...found.variation,
          ...found.balance
        ],
        view.subject
      )
    )
  })),
  BodyType: page<BodyTypePageQuery, BodyTypePageQueryVariables>({
    path: `${ROOT}/facts/:id`,
    type: 'BodyType',
    operation: 'BodyTypePage',
    variables: ({ params: { key = '' } }) => ({ key }),
    rest: ({ params: { key = '' } }, day) => [
      `/v1/body-types/${key}?asOf=${day}&include=tasks`,
      `/v1/body-types/${key}/bodies?asOf=${day}`,
      `/v1/representation-rules?bodyType=${key}&asOf=${day}`,
      `/v1/chair-rules?bodyType=${key}&asOf=${day}`,
      `/v1/cadence-rules?bodyType=${key}&asOf=${day}`,
      `/v1/involvement-duties?bodyType=${key}&asOf=${day}`,
      `/v1/variation-rules?bodyType=${key}&asOf=${day}`,
      `/v1/balance-rules?bodyType=${key}&asOf=${day}`
    ],
    show(data, view) {
      const { bodyType: type } = data
      if (!type) return null
      const { say, label } = view
      return laidOut(
        type,
        {
          kind: view.title('SubjectType', 'BodyType'),
          title: capital(type.name),
          pairs: [
            [say('Medlemmer', 'Members'), type.memberRoles.map((one) => label('MemberRole', one)).join(', ') || null],
            [say('Ét i hver region', 'One in each region'), yes(type.onePerRegion, view)],
            [say('Med et hospital', 'With a hospital'), yes(type.needsHospital, view)],
            [say('Deler kommunerne', 'Divides the municipalities'), stated(type.partitionsMunicipalities, view)],
            [say('Myndighed', 'Authority'), stated(type.isAuthority, view)],
            [
              say('Udvalg under', 'Committee of'),
              type.committeeOf === null ? undefined : label('Side', type.committeeOf)
            ],
            [
              say('Funktioner', 'Functions'),
              type.functions.map((one) => label('BodyFunction', one)).join(', ') || undefined
            ]
          ],
          more: html`${bodies(type, view)}
            ${section(say('Niveauer og regler', 'Levels and rules'), rulesByLevel(data, view))}
            ${tasks(type.tasks, view)}`
        },
        view
      )
    }
  })
}

function rulesByLevel(data: BodyTypePageQuery, view: View): Content {
  const levels = data.bodyType?.levels ?? []
  if (levels.length === 0) return null
  const all = [
    data.representationRules,
    data.chairRules,
    data.balanceRules,
    data.cadenceRules,
    data.involvementDuties,
    data.variationRules
  ].flatMap(({ nodes }): readonly { id: string; asOf: string; level: string; text: string }[] => nodes)
  return html`${levels.map(
    (one) => html`<h3>${view.title('Level', one.level)}</h3>
    <p>${view.subject(one)} ${one.required === false && html`<span class="quiet">(${view.say('frivilligt', 'optional')})</span>`}</p>
    ${list(
      all.filter(({ level }) => level === one.level),
      view.subject
    )}`
  )}`
}
