import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact } from './text.ts'

export const places: Resolvers = {
  Query: {
    region: (_root, args, context) => context.services.places.region(args.code, dayOf(args, context)),
    regions: (_root, args, context) => context.services.places.regions(args, dayOf(args, context)),
    municipality: (_root, args, context) => context.services.places.municipality(args.code, dayOf(args, context)),
    municipalities: (_root, args, context) => context.services.places.municipalities(args, dayOf(args, context)),
    hospital: (_root, args, context) => context.services.places.hospital(args.key, dayOf(args, context)),
    hospitals: (_root, args, context) => context.services.places.hospitals(args, dayOf(args, context))
  },
  Region: {
    ...fact,
    municipalities: (region, args, { services }) => services.places.municipalitiesOf(region, args),
    hospitals: (region, args, { services }) => services.places.hospitalsOf(region, args),
    clusters: (region, args, { services }) => services.places.clustersOf(region, args)
  },
  Municipality: { ...fact },
  Hospital: { ...fact },
  Identifier: { ...fact }
}
