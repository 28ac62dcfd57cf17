import { readFileSync } from 'node:fs'
import t from 'tap'
import { ERROR_CODE } from '../../src/domain/basics/errors.ts'
import {
  BINDING,
  BODY_KIND,
  EVIDENCE,
  LEVEL,
  MEMBER_ROLE,
  ORGANISATION_KIND,
  SEAT_KIND,
  SIDE,
  SUCCESSION_KIND
} from '../../src/domain/basics/vocabulary.ts'
import { CODES, DK_CORE_ORGANIZATION, EXTENSIONS, IDENTIFIERS } from '../../src/fhir/names.ts'
import { readingApp } from '../support/app.ts'
import { against, get, MCSD, read, TYPES } from '../support/fhir.ts'

type Capability = {
  type: string
  supportedProfile?: string[]
  interaction: Expected<{ code: string }>[]
  searchInclude?: string[]
  searchRevInclude?: string[]
  searchParam: Expected<{ name: string; type: string }>[]
}
type Expected<What> = What & { extension?: { valueCode: string }[] }
type Statement = {
  instantiates: string[]
  format: string[]
  rest: { resource: Capability[]; searchParam?: Expected<{ name: string }>[] }[]
}

against(
  t,
  MCSD,
  'everything that mCSD’s Directory, and its Update option, SHALL have of these types is there',
  async (t) => {
    const { app } = await readingApp()
    const { body: ours } = await get<Statement>(app, 'metadata')
    const [rest] = ours.rest
    for (const name of ['Directory', 'Directory.Update']) {
      const theirs = read(MCSD, `CapabilityStatement-IHE.mCSD.${name}.json`) as unknown as Statement & { url: string }
      t.ok(ours.instantiates.includes(theirs.url), theirs.url)
      for (const format of theirs.format) t.ok(ours.format.includes(format), format)
      const everywhere = rest?.searchParam?.map((one) => one.name) ?? []
      for (const one of (theirs.rest[0]?.searchParam ?? []).filter(isShall))
        t.ok(everywhere.includes(one.name), one.name)
      for (const type of TYPES) {
        const wanted = theirs.rest[0]?.resource.find((one) => one.type === type)
        const has = rest?.resource.find((one) => one.type === type)
        t.ok(wanted && has, `${name} has ${type}`)
        const interactions = has?.interaction.map(({ code }) => code) ?? []
        for (const { code } of wanted?.interaction.filter(isShall) ?? [])
          t.ok(interactions.includes(code), `${type} ${code}`)
        for (const one of wanted?.searchParam ?? []) {
          const found = has?.searchParam.find((own) => own.name === one.name)
          t.equal(found?.type, one.type, `${type} ${one.name}, which it ${isShall(one) ? 'SHALL' : 'SHOULD'} have`)
        }
        for (const link of wanted?.searchInclude ?? []) t.ok(has?.searchInclude?.includes(link), link)
        for (const link of wanted?.searchRevInclude ?? []) t.ok(has?.searchRevInclude?.includes(link), link)
        const others = has?.supportedProfile?.filter((profile) => !wanted?.supportedProfile?.includes(profile))
        t.same(others, type === 'Organization' ? [DK_CORE_ORGANIZATION] : [], `${type}: and HL7 Denmark’s`)
      }
    }
  }
)

const isShall = ({ extension = [] }: { extension?: { valueCode: string }[] }): boolean =>
  extension.some(({ valueCode }) => valueCode === 'SHALL')

t.test('docs/guides/fhir.md names every code, parameter, profile and extension that is served', async (t) => {
  const { app } = await readingApp()
  const guide = readFileSync(new URL('../../docs/guides/fhir.md', import.meta.url), 'utf8')
  const codes = [BODY_KIND, MEMBER_ROLE, SEAT_KIND, ORGANISATION_KIND, SUCCESSION_KIND, LEVEL, SIDE, BINDING, EVIDENCE]
  for (const code of [...codes.flat(), ...ERROR_CODE]) t.ok(guide.includes(`\`${code}\``), code)
  const { body } = await get<Statement>(app, 'metadata')
  for (const { type, searchParam, supportedProfile = [] } of body.rest[0]?.resource ?? []) {
    const row = guide
      .split('\n')
      .find(
        (line) =>
          line.startsWith(`| \`${type}\` | \`active`) ||
          line.startsWith(`| \`${type}\` | \`identifier`) ||
          line.startsWith(`| \`${type}\` | \`url`)
      )
    for (const { name } of searchParam.filter(({ name }) => name !== '_since')) {
      t.ok(row?.includes(`\`${name.replace(/.*:/, ':')}\``), `${type} ${name}`)
    }
    for (const profile of supportedProfile) t.ok(guide.includes(profile.split(/[./]/).at(-1) ?? '-'), profile)
  }
  for (const system of Object.values(IDENTIFIERS)) t.ok(guide.includes(system.split('/').at(-1) ?? '-'), system)
  for (const url of [...Object.values(CODES), ...Object.values(EXTENSIONS)])
    t.ok(guide.includes(url.split('/').at(-1) ?? '-'), url)
})
