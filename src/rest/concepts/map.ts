import type { AnyBodyView, MunicipalityView } from '../../domain/model/views.ts'
import { outlines } from '../../drawing/boundaries.ts'
import { mapImage } from '../../drawing/map.ts'
import { countVacant, MAP_COLOURS, type MapColour, type MapPlace } from '../../drawing/map-scheme.ts'
import type { Call, Concept } from '../concept.ts'
import { oneOf } from '../shapes.ts'

export const map: Concept = {
  tag: 'Places',
  images: [
    {
      path: '/v1/map.svg',
      summary: 'The map of the municipalities',
      filter: {
        colour: oneOf(MAP_COLOURS).describe(
          'Meaning of the colours: `cluster` (default) by the clusters or councils that they are members of, `region`, or `missing` by the vacant seats of these bodies.'
        )
      },
      *draw(call, language) {
        const colour = (call.filter.colour as MapColour | undefined) ?? 'cluster'
        const places = yield* placesOn(call)
        yield
        return { svg: mapImage(places, call.day, { colour, language }), objects: places.length }
      }
    }
  ]
}

/** The municipalities of the day that have a shape. */
function* placesOn({ services, day }: Call): Generator<void, MapPlace[]> {
  const municipalities = [...outlines().keys()].flatMap((code) => services.places.municipality(code, day) ?? [])
  const bodies = new Map(municipalities.flatMap(bodiesOf).map((body) => [body.id, body]))
  const compositions = []
  for (const { levels } of bodies.values()) {
    for (const level of levels) compositions.push(services.compositions.composition(level, day))
    yield
  }
  const vacant = countVacant(compositions)
  return municipalities.map((municipality) => {
    const { id, code, name, region } = municipality
    const own = bodiesOf(municipality).map((body) => ({
      id: body.id,
      key: body.key,
      name: body.name,
      operation: body.operation,
      vacant: vacant.get(body.id) ?? null
    }))
    return { id, code, name, region: region && { id: region.id, key: region.key, name: region.name }, bodies: own }
  })
}

const bodiesOf = ({ memberships }: MunicipalityView): AnyBodyView[] =>
  memberships.flatMap(({ body }) => (body.record.bodyType.onePerRegion ? [] : [body]))
