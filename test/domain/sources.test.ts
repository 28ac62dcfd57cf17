import t from 'tap'
import { seed } from '../../src/store/seed.ts'
import { readSeedFiles } from '../../src/store/seed-files.ts'
import { makeKey } from '../support/app.ts'
import { ofFileAlone } from '../support/beside.ts'
import {
  act,
  atOnce,
  type Input,
  openService,
  plainImage,
  refused,
  type WritingApp,
  writingApp
} from '../support/representation.ts'
import { get, type Problem, post, read, type Written } from '../support/rest.ts'
import { Copy, digestOf, feedOf, snapshotOf } from '../support/sync.ts'

/* Documents, legal events and doubts that users record, and the facts that cite them. */

const ELI = 'https://www.retsinformation.dk/eli/lta/2025/699'
const ACT: Input = {
  key: 'act-2025-699',
  title: 'Lov nr. 699 af 20. juni 2025',
  label: { da: 'Loven om sundhedsråd', en: 'The act on health councils' },
  publisher: 'Folketinget',
  kind: 'ACT',
  publishedOn: '2025-06-20',
  url: ELI,
  sections: [{ key: '§ 1', title: { da: 'Ændringer af sundhedsloven', en: 'Changes of the health act' } }]
}
const CITATION = { documentKey: 'act-2025-699', section: '§ 1', note: { da: 'Nr. 5', en: 'No. 5' } }
const CITED = {
  document: 'act-2025-699',
  section: '§ 1',
  lineFrom: null,
  lineTo: null,
  note: { da: 'Nr. 5', en: 'No. 5' }
}
const EVENT: Input = {
  key: 'act-2025-699-passed',
  kind: 'ACT_PASSED',
  date: '2025-06-20',
  title: { da: 'Lov om sundhedsråd', en: 'Act on health councils' },
  text: { da: 'Sundhedsråd oprettes.', en: 'Health councils are set up.' },
  url: ELI,
  citations: [CITATION]
}
const DOUBT: Input = {
  key: 'end-of-clusters',
  kind: 'TEMPORAL',
  severity: 'MEDIUM',
  title: { da: 'Klyngernes ophør', en: 'End of the clusters' },
  text: { da: 'Loven angiver ingen dag.', en: 'The act gives no day.' },
  readings: [{ da: '31. december 2025.' }, { da: '31. december 2026.' }],
  taken: { da: '31. december 2026.' },
  citations: [CITATION]
}
const NEW_CLUSTER = '1081-sundhedsklynge-ny'
const CLUSTER: Input = {
  key: NEW_CLUSTER,
  kind: 'HEALTH_CLUSTER',
  name: 'Sundhedsklynge Ny',
  regionCode: '1081',
  validFrom: '2026-01-01',
  municipalityCodes: ['0773'],
  hospitalKeys: ['1081-regionshospital-nordjylland-thisted'],
  predecessors: ['1081-sundhedsklynge-vest'],
  citations: [CITATION]
}
const OLD_CLUSTER = '1081-sundhedsklynge-vest'

/** An app with the act recorded. */
async function withAct(t: Parameters<typeof writingApp>[0]): Promise<WritingApp> {
  const app = await writingApp(t)
  await act(app, 'recordDocument', ACT)
  return app
}

const FACT = `evidence sourcesUntil beyondSources
  provenance { document { key url } section lineFrom lineTo note(language: EN) }
  basis { field evidence note(language: EN) provenance { document { key } section } }`

t.test('a recorded act is served with its address and sections, at every door', async (t) => {
  const app = await writingApp(t)
  const { changed } = await act(app, 'recordDocument', ACT)
  t.match(changed, { key: 'act-2025-699', version: 1, url: ELI, factCount: 0, sections: [{ key: '§ 1' }] })
  await act(app, 'recordSection', { documentKey: ACT.key, key: '§ 2', title: { da: 'Ikrafttræden' } })
  const { items } = await read<{ items: Written[] }>(app, '/v1/documents')
  t.match(
    items.find(({ key }) => key === ACT.key),
    {
      title: ACT.title,
      label: ACT.label,
      kind: 'ACT',
      publishedOn: '2025-06-20',
      url: ELI,
      version: 2,
      sections: [{ key: '§ 1' }, { key: '§ 2', title: { da: 'Ikrafttræden', en: 'Ikrafttræden' } }]
    }
  )
  const { data, errors } = await app.ask<{ documents: Written[]; node: Written }>(
    'query ($id: ID!) { documents { key url kind } node(id: $id) { ... on Document { key asOf url changeLog { operation } } } }',
    { id: changed.id }
  )
  t.same(errors, [])
  t.same(data.node, {
    key: ACT.key,
    asOf: '2026-11-21',
    url: ELI,
    changeLog: [{ operation: 'recordSection' }, { operation: 'recordDocument' }]
  })
  t.same(
    data.documents.filter(({ url }) => url !== null),
    [{ key: ACT.key, url: ELI, kind: 'ACT' }]
  )
})

t.test('a body that an admin establishes with a citation is STATED by the act, with all its parts', async (t) => {
  const app = await withAct(t)
  await act(app, 'establishBody', CLUSTER)
  const { data, errors } = await app.ask<{ cluster: Written }>(
    `{ cluster(key: "${NEW_CLUSTER}") { ${FACT} memberships { nodes { ${FACT} } } predecessorLinks: predecessors { key } } }`
  )
  t.same(errors, [])
  const fact = {
    evidence: 'STATED',
    sourcesUntil: '2025-06-20',
    beyondSources: true,
    provenance: [{ document: { key: ACT.key, url: ELI }, section: '§ 1', lineFrom: null, lineTo: null, note: 'No. 5' }],
    basis: []
  }
  t.same(data.cluster, {
    ...fact,
    memberships: { nodes: [fact, fact] },
    predecessorLinks: [{ key: OLD_CLUSTER }]
  })
  const rest = await read(app, `/v1/clusters/${NEW_CLUSTER}`)
  t.match(rest, { evidence: 'STATED', provenance: [CITED], basis: [] })
  const linked = await read(app, `/v1/clusters/${NEW_CLUSTER}?format=jsonld`)
  t.match(linked, { provenance: [{ document: ACT.key, section: '§ 1' }] })
  const csv = await get(app, '/v1/clusters?regionCode=1081&fields=key,provenance&format=csv')
  t.match(csv.text, /act-2025-699/)
  const { entry } = await read<{ entry: { resource: { extension: Written[] } }[] }>(
    app,
    `/fhir/Organization?identifier=${NEW_CLUSTER}&_format=json`
  )
  t.ok(JSON.stringify(entry[0]?.resource.extension).includes('"valueCode":"STATED"'))
  const documents = await read<{ items: Written[] }>(app, '/v1/documents')
  t.match(
    documents.items.find(({ key }) => key === ACT.key),
    { factCount: 6 },
    'body, name, placement, two members and succession'
  )
})

t.test('what an editor records with a citation stays RECORDED, with its provenance', async (t) => {
  const app = await withAct(t)
  const key = makeKey(app.path, { name: 'nord', role: 'EDITOR', regions: ['1081'], bodies: null, expiresAt: null })
  const { data, errors } = await app.ask<{ establishBody: { body: Written } }>(
    `mutation ($input: EstablishBodyInput!) { establishBody(input: $input) { body { ${FACT} } } }`,
    { input: CLUSTER },
    key
  )
  t.same(errors, [])
  t.match(data.establishBody.body, { evidence: 'RECORDED', provenance: [{ document: { key: ACT.key } }] })
})

t.test('an end with a citation is the basis of validTo on everything that ends with it', async (t) => {
  const app = await withAct(t)
  await act(app, 'endBody', { bodyKey: OLD_CLUSTER, on: '2026-12-31', citations: [CITATION] })
  const { data } = await app.ask<{ cluster: Written & { memberships: { nodes: Written[] } } }>(
    `{ cluster(key: "${OLD_CLUSTER}") { validTo ${FACT} memberships { nodes { validTo ${FACT} } } } }`
  )
  const ofEnd = {
    field: 'validTo',
    evidence: 'STATED',
    note: 'Ends on 31 December 2026 according to The act on health councils.',
    provenance: [{ document: { key: ACT.key }, section: '§ 1' }]
  }
  t.match(data.cluster, { validTo: '2026-12-31', basis: [ofEnd] })
  t.not((data.cluster.provenance as Written[]).length, 0, 'the sources of the body stay')
  t.ok(data.cluster.memberships.nodes.length > 0)
  for (const one of data.cluster.memberships.nodes) t.match(one, { validTo: '2026-12-31', basis: [ofEnd] })
  t.match(await read(app, `/v1/clusters/${OLD_CLUSTER}`), {
    basis: [{ field: 'validTo', provenance: [CITED] }]
  })
  const fhir = await read(app, `/fhir/Organization?identifier=${OLD_CLUSTER}`)
  t.match(JSON.stringify(fhir), /ifølge Loven om sundhedsråd/)

  await act(app, 'endBody', { bodyKey: OLD_CLUSTER, on: '2026-12-01' })
  const moved = await read(app, `/v1/clusters/${OLD_CLUSTER}?asOf=2026-11-21`)
  t.match(moved, { validTo: '2026-12-01', basis: [] }, 'an end that is moved without a source has none')
})

t.test('members, names and numbers are recorded and ended with citations too', async (t) => {
  const app = await withAct(t)
  const citations = [{ ...CITATION, lineFrom: 7 }]
  const cited = { evidence: 'STATED', provenance: [{ ...CITED, lineFrom: 7, lineTo: 7 }] }
  const added = await act(app, 'addClusterMember', {
    clusterKey: OLD_CLUSTER,
    role: 'MUNICIPALITY',
    municipalityCode: '0849',
    validFrom: '2026-01-01',
    note: 'Aftalt',
    citations
  })
  t.match(
    (await read<{ items: Written[] }>(app, `/v1/memberships?bodyKey=${OLD_CLUSTER}`)).items.find(
      ({ key }) => key === added.changed.key
    ),
    { ...cited, note: { da: 'Aftalt' } }
  )
  await act(app, 'endClusterMember', { membershipKey: added.changed.key, on: '2027-01-01', citations })
  await act(app, 'renameBody', { bodyKey: OLD_CLUSTER, name: 'Klynge V', validFrom: '2026-02-01', citations })
  await act(app, 'renameBody', { bodyKey: OLD_CLUSTER, name: 'Klynge Vst', validFrom: '2026-03-01' })
  await act(app, 'renameBody', { bodyKey: OLD_CLUSTER, name: 'Klynge Vest', validFrom: '2026-03-01', citations })
  const names = new Copy((await snapshotOf(await app.listen())).rows)
    .of('name')
    .filter(({ ownerKey }) => ownerKey === OLD_CLUSTER)
  const places = [{ document: ACT.key, section: '§ 1', lines: [7, 7] }]
  t.match(
    names.find(({ validTo }) => validTo === '2026-02-01'),
    { basis: [{ field: 'validTo', evidence: 'STATED', provenance: places }] }
  )
  t.match(
    names.find(({ name }) => name === 'Klynge V'),
    { evidence: 'STATED', provenance: places }
  )
  t.match(
    names.find(({ name }) => name === 'Klynge Vest'),
    { evidence: 'STATED', provenance: places },
    'a correction that cites a source is stated by it'
  )
  const number = await act(app, 'recordIdentifier', {
    municipalityCode: '0787',
    system: 'SOR',
    value: '1234561000016003',
    validFrom: '2026-01-01',
    citations
  })
  await act(app, 'endIdentifier', { identifierKey: number.changed.key, on: '2027-01-01', citations })
  const { identifiers } = await read<{ identifiers: Written[] }>(app, '/v1/municipalities/0787?include=identifiers')
  t.match(
    identifiers.find(({ key }) => key === number.changed.key),
    { ...cited, validTo: '2027-01-01', basis: [{ field: 'validTo' }] }
  )
})

t.test('a legal event is recorded with its sources, and found by its words', async (t) => {
  const app = await withAct(t)
  await act(app, 'recordLegalEvent', EVENT)
  const { items } = await read<{ items: Written[] }>(app, '/v1/legal-events')
  t.match(
    items.find(({ key }) => key === EVENT.key),
    { date: '2025-06-20', url: ELI, evidence: 'STATED', provenance: [CITED], version: 1 }
  )
  const { data } = await app.ask<{ search: { nodes: Written[] } }>(
    '{ search(text: "sundhedsråd oprettes", types: [LEGAL_EVENT]) { nodes { ... on LegalEvent { key changeLog { operation } } } } }'
  )
  t.same(data.search.nodes, [{ key: EVENT.key, changeLog: [{ operation: 'recordLegalEvent' }] }])
})

t.test('the list of doubts has what was recorded, and lacks what was withdrawn, since it was read', async (t) => {
  const app = await withAct(t)
  type Doubts = { doubts: { nodes: { id: string; key: string }[] } }
  const listed = async () => (await app.ask<Doubts>('{ doubts(first: 100) { nodes { id key } } }')).data.doubts.nodes
  const keys = (list: { key: string }[]) => list.map(({ key }) => key)
  const before = keys(await listed())
  await act(app, 'recordDoubt', DOUBT)
  const recorded = await listed()
  t.same(keys(recorded), [...before, DOUBT.key].sort())
  const { errors } = await app.ask('mutation ($id: ID!) { withdrawFact(input: { id: $id, reason: "Fejl" }) { seq } }', {
    id: recorded.find(({ key }) => key === DOUBT.key)?.id
  })
  t.same(errors, [])
  t.same(keys(await listed()), before)
})

t.test('a doubt is listed in dataQuality until the day on which it is resolved', async (t) => {
  const app = await withAct(t)
  const { data: before } = await app.ask<{ cluster: { id: string } }>(`{ cluster(key: "${OLD_CLUSTER}") { id } }`)
  await act(app, 'recordDoubt', { ...DOUBT, subjectIds: [before.cluster.id] })
  const listed = async (asOf: string) => {
    const { data } = await app.ask<{ dataQuality: { issues: { subjects: { key?: string }[] }[] } }>(
      `query ($asOf: Date) { dataQuality(asOf: $asOf, filter: { code: SOURCE_DOUBT }) { issues { subjects { ... on Doubt { key } ... on Cluster { key } } } } }`,
      { asOf }
    )
    return data.dataQuality.issues.filter(({ subjects }) => subjects[0]?.key === DOUBT.key)
  }
  t.same(await listed('2026-11-21'), [{ subjects: [{ key: DOUBT.key }, { key: OLD_CLUSTER }] }])
  const resolution = { da: 'Loven angiver dagen.', en: 'The act gives the day.' }
  const resolve = { on: '2026-11-01', resolution, citations: [CITATION] }
  const { status, text } = await post(app, `/v1/doubts/${DOUBT.key}/resolve`, resolve)
  t.equal(status, 200, text)
  t.match(JSON.parse(text), {
    doubt: {
      validTo: '2026-11-01',
      resolution,
      version: 2,
      basis: [{ field: 'validTo', evidence: 'STATED', note: resolution, provenance: [CITED] }]
    }
  })
  t.equal((await listed('2026-10-31')).length, 1)
  t.same(await listed('2026-11-01'), [])
  t.equal(
    (await act(app, 'resolveDoubt', { doubtKey: DOUBT.key, ...resolve })).seq,
    null,
    'a repetition writes nothing'
  )
  const seeded = await act(app, 'resolveDoubt', {
    doubtKey: 'koege-hospital-site-or-municipality',
    on: '2026-11-01',
    resolution: { da: 'Afklaret.' }
  })
  t.match(seeded.changed, { version: 2, resolution: 'Afklaret.' })
  t.match(await refused(app, 'resolveDoubt', { doubtKey: DOUBT.key, on: '2026-11-02', resolution }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.on' }]
  })
})

t.test('the service reaches as far as the newest document that a fact cites', async (t) => {
  const app = await withAct(t)
  const reach = async (asOf: string) => {
    const { data } = await app.ask<{ clusters: Written; dataQuality: { issues: { message: string }[] } }>(
      `query ($asOf: Date) { clusters(asOf: $asOf, first: 0) { sourcesUntil beyondSources }
        dataQuality(asOf: $asOf, filter: { code: BEYOND_SOURCES }) { issues { message(language: EN) } } }`,
      { asOf }
    )
    return [data.clusters.sourcesUntil, data.clusters.beyondSources, data.dataQuality.issues[0]?.message]
  }
  t.match(
    await reach('2025-01-01'),
    ['2022-06-30', true, /^The newest document that is cited is from 30 June/],
    'nothing cites the act'
  )
  await act(app, 'establishBody', { ...CLUSTER, validateOnly: true })
  t.match(await reach('2025-01-01'), ['2022-06-30', true], 'a dry run leaves no citation')
  await act(app, 'endBody', { bodyKey: OLD_CLUSTER, on: '2026-12-31', citations: [CITATION] })
  t.same(await reach('2025-06-20'), ['2025-06-20', false, undefined])
  t.match(await reach('2025-06-21'), ['2025-06-20', true, /^The newest document that is cited is from 20/])
})

t.test('sources are written by admins alone', async (t) => {
  const app = await withAct(t)
  const key = makeKey(app.path, { name: 'alle', role: 'EDITOR', regions: null, bodies: null, expiresAt: null })
  await act(app, 'recordDoubt', DOUBT)
  const requests: [string, Input][] = [
    ['/v1/documents', { ...ACT, key: 'other' }],
    [`/v1/documents/${ACT.key}/sections`, { key: '§ 2', title: { da: 'To' } }],
    ['/v1/legal-events', EVENT],
    ['/v1/doubts', { ...DOUBT, key: 'other' }],
    [`/v1/doubts/${DOUBT.key}/resolve`, { on: '2026-11-01', resolution: { da: 'Afgjort' } }]
  ]
  for (const [path, body] of requests) {
    const { status, json } = await post(app, path, { ...body, validateOnly: true }, { key })
    t.match([status, json<Problem>().code], [403, 'FORBIDDEN'], path)
    t.ok((await post(app, path, { ...body, validateOnly: true })).status < 300, path)
  }
})

t.test('a citation of a document or section that is not there is refused with those that are', async (t) => {
  const app = await withAct(t)
  const cases: [Input, string, RegExp][] = [
    [{ ...CITATION, section: '§ 9' }, 'input.citations.0.section', /^must be "§ 1"$/],
    [{ ...CITATION, documentKey: 'act' }, 'input.citations.0.documentKey', /"000".*"003".*"act-2025-699"/],
    [{ ...CITATION, lineFrom: 9, lineTo: 8 }, 'input.citations.0.lineTo', /must be lineFrom or a later line/],
    [{ ...CITATION, lineTo: 8 }, 'input.citations.0.lineTo', /give lineFrom too/]
  ]
  for (const [citation, field, message] of cases) {
    const error = await refused(app, 'establishBody', { ...CLUSTER, citations: [citation] })
    t.match(error, { code: 'INVALID_INPUT', issues: [{ field, message }] })
  }
  const both = await refused(app, 'endBody', {
    bodyKey: OLD_CLUSTER,
    on: '2026-12-31',
    citations: [
      { ...CITATION, section: 'x' },
      { ...CITATION, documentKey: 'y' }
    ]
  })
  t.same(
    both.issues.map(({ field }) => field),
    ['input.citations.0.section', 'input.citations.1.documentKey'],
    'all at once'
  )
  const danish = await post(
    app,
    '/v1/legal-events',
    { ...EVENT, citations: [{ ...CITATION, section: '§ 9' }] },
    { headers: { 'accept-language': 'da' } }
  )
  t.match(danish.json<Problem>().issues, [{ field: 'citations.0.section', message: 'skal være "§ 1"' }])
})

t.test('a document with a bad address, a key of the seeds, a key in use or a later day is refused', async (t) => {
  const app = await withAct(t)
  const cases: [Input, string, RegExp][] = [
    [{ url: 'http://www.ft.dk/l214' }, 'url', /https/],
    [{ url: 'ft.dk/l214' }, 'url', /https/],
    [{ url: 'javascript:alert(1)' }, 'url', /https/],
    [{ url: 'https://www.retsinformation.dk/Forms/R0710.aspx?id=1' }, 'url', /ELI/],
    [{ key: '005' }, 'key', /three digits/],
    [{ publishedOn: '2026-11-22' }, 'publishedOn', /not be later than today/],
    [
      {
        sections: [
          { key: '§ 1', title: { da: 'Et' } },
          { key: '§ 1', title: { da: 'To' } }
        ]
      },
      'sections.1.key',
      /another key/
    ]
  ]
  for (const [more, field, message] of cases) {
    const error = await refused(app, 'recordDocument', { ...ACT, key: 'act-other', ...more })
    t.match(error, { code: 'INVALID_INPUT', issues: [{ field: `input.${field}`, message }] }, JSON.stringify(more))
  }
  t.match(await refused(app, 'recordDocument', ACT), { code: 'CONFLICT', field: 'input.key' })
  const section = { key: '§ 1', title: { da: 'Et' } }
  t.match(await refused(app, 'recordSection', { documentKey: ACT.key, ...section }), {
    issues: [{ field: 'input.key', message: /another key/ }]
  })
  t.match(await refused(app, 'recordSection', { documentKey: '003', ...section }), {
    issues: [{ field: 'input.documentKey', message: /comes with the service/ }]
  })
  t.match(
    await refused(app, 'recordSection', { documentKey: ACT.key, key: '§ 2', title: { da: 'To' }, expectedVersion: 7 }),
    {
      code: 'STALE'
    }
  )
  await act(app, 'recordLegalEvent', EVENT)
  t.match(await refused(app, 'recordLegalEvent', EVENT), { code: 'CONFLICT' })
  t.match(await refused(app, 'recordDoubt', { ...DOUBT, subjectIds: ['x'] }), {
    issues: [{ field: 'input.subjectIds.0' }]
  })
})

t.test(
  'a replica and another process read what was cited, and a restart the same',
  { skip: ofFileAlone('the other process works on the file') },
  async (t) => {
    const app = await withAct(t)
    const base = await app.listen()
    const copy = new Copy((await snapshotOf(base)).rows)
    const { seq } = (await snapshotOf(base)).head
    const other = openService(app.path)
    t.teardown(other.close)
    await act(app, 'recordSection', { documentKey: ACT.key, key: '§ 2', title: { da: 'To' } })
    await act(app, 'recordLegalEvent', EVENT)
    await act(app, 'recordDoubt', DOUBT)
    await act(app, 'establishBody', CLUSTER)
    await act(app, 'endBody', { bodyKey: OLD_CLUSTER, on: '2026-12-31', citations: [CITATION] })
    await act(app, 'endBody', { bodyKey: OLD_CLUSTER, on: '2026-12-30', citations: [{ ...CITATION, section: '§ 2' }] })
    await act(app, 'resolveDoubt', { doubtKey: DOUBT.key, on: '2026-11-01', resolution: { da: 'Afgjort' } })
    for (const change of await feedOf(base, 1000, seq)) copy.take(change)
    const after = await snapshotOf(base)
    t.same(copy.unlike(new Copy(after.rows)), [])
    t.equal((await digestOf(base)).digest, after.end.digest)
    t.equal((await digestOf(base, seq)).seq, seq, 'the digest of an earlier number undoes citations')
    t.match(
      copy
        .of('legal_event')
        .concat(copy.of('legalEvent'))
        .find(({ key }) => key === EVENT.key),
      { evidence: 'STATED', provenance: [{ document: ACT.key, section: '§ 1' }] }
    )
    other.catchUp()
    const restarted = openService(app.path)
    t.teardown(restarted.close)
    t.same(plainImage(other.structure.image), plainImage(restarted.structure.image))
  }
)

t.test('a dry run leaves the image as it was, with the number of facts of each document', async (t) => {
  const app = await withAct(t)
  const service = openService(app.path)
  t.teardown(service.close)
  const before = plainImage(service.structure.image)
  const calls = [
    ['establishBody', CLUSTER],
    ['endBody', { bodyKey: OLD_CLUSTER, on: '2026-12-31', citations: [CITATION] }],
    ['recordLegalEvent', EVENT],
    ['recordDocument', { ...ACT, key: 'other' }]
  ] as const
  for (const [name, input] of calls) {
    atOnce(service, ({ services, context }) =>
      services.operations.carryOut(name as never, { ...input, validateOnly: true } as never, context)
    )
    t.same(plainImage(service.structure.image), before, name)
  }
})

t.test('a newer seeding leaves what users recorded and resolved', async (t) => {
  const app = await withAct(t)
  const doubtKey = 'koege-hospital-site-or-municipality'
  await act(app, 'recordLegalEvent', EVENT)
  await act(app, 'resolveDoubt', { doubtKey, on: '2026-11-01', resolution: { da: 'Afklaret.' } })
  const service = openService(app.path)
  t.teardown(service.close)
  const files = readSeedFiles()
  const changed = files.doubts.map((one) => (one.key === doubtKey ? { ...one, severity: 'LOW' as const } : one))
  const [first] = files.legalEvents
  if (!first) throw new Error('There is no legal event.')
  const events = [...files.legalEvents, { ...first, key: String(EVENT.key) }]
  t.match(seed(service.db, { ...files, doubts: changed, legalEvents: events }), { inserted: 0, updated: 0, kept: 2 })
  service.catchUp()
  const { image } = service.structure
  t.match(image.doubt.get(doubtKey), { severity: 'HIGH', validTo: '2026-11-01' })
  t.match(image.legalEvent.get(String(EVENT.key)), { kind: 'ACT_PASSED' })
  t.ok(image.document.has(String(ACT.key)))
})

t.test('a change set records an act and cites it, and is taken back whole unless a later fact cites it', async (t) => {
  const app = await writingApp(t)
  const apply = async (operations: Input[]) => {
    const sent = await post(app, '/v1/change-sets', { title: { da: 'Loven' }, operations })
    t.equal(sent.status, 201, sent.text)
    return sent.json<{ changeSet: { key: string } }>().changeSet.key
  }
  const revert = async (key: string) => {
    const { status, json, text } = await post(app, `/v1/change-sets/${key}/revert`, {})
    return status < 300 ? null : (json<Problem>().detail ?? text)
  }
  const end = (section: string): Input => ({
    endBody: { bodyKey: OLD_CLUSTER, on: '2026-12-31', citations: [{ documentKey: ACT.key, section }] }
  })
  const key = await apply([{ recordDocument: ACT }, end('§ 1')])
  t.equal(await revert(key), null)
  t.match(await read(app, `/v1/clusters/${OLD_CLUSTER}`), { validTo: null, basis: [] })
  t.same(
    (await read<{ items: Written[] }>(app, '/v1/documents')).items.filter((one) => one.key === ACT.key),
    []
  )

  const again = await apply([{ recordDocument: ACT }])
  const section = await apply([{ recordSection: { documentKey: ACT.key, key: '§ 2', title: { da: 'To' } } }])
  await act(app, 'recordLegalEvent', { ...EVENT, citations: [{ ...CITATION, section: '§ 2' }] })
  for (const one of [section, again]) t.match(await revert(one), /cannot be reverted/)
})
