import type { HospitalView, MunicipalityView } from '../domain/model/views.ts'
import { type Context, dayOf, whenOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact } from './text.ts'

/** What every member of a body answers alike. */
const member = {
  memberships: (parent: MunicipalityView | HospitalView, args: { anyTime?: boolean | null }, { services }: Context) =>
    services.places.membershipsOf(parent, args.anyTime ?? false)
}

export const places: Resolvers = {
  Query: {
    region: (_root, args, context) => context.services.places.region(args.code, dayOf(args, context)),
    regions: (_root, args, context) => context.services.places.regions(args, whenOf(args, context)),
    municipality: (_root, args, context) => context.services.places.municipality(args.code, dayOf(args, context)),
    municipalities: (_root, args, context) => context.services.places.municipalities(args, whenOf(args, context)),
    hospital: (_root, args, context) => context.services.places.hospital(args.key, dayOf(args, context)),
    hospitals: (_root, args, context) => context.services.places.hospitals(args, whenOf(args, context))
  },
  Region: {
    ...fact,
    municipalities: (region, args, { services }) => services.places.municipalitiesOf(region, args),
    hospitals: (region, args, { services }) => services.places.hospitalsOf(region, args),
    clusters: (region, args, { services }) => services.places.clustersOf(region, args)
  },
  Municipality: { ...fact, ...member },
  Hospital: { ...fact, ...member },
  Identifier: { ...fact }
}
