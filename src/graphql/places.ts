import type { HospitalView, MunicipalityView } from '../domain/model/views.ts'
import { type Context, dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { withReachOf } from './lists.ts'
import { fact } from './text.ts'

/** What every member of a body answers alike. */
const member = {
  memberships: (parent: MunicipalityView | HospitalView, args: { anyTime?: boolean | null }, { services }: Context) =>
    services.places.membershipsOf(parent, args.anyTime ?? false)
}

export const places: Resolvers = {
  Query: {
    region: (_root, args, context) => context.services.places.region(args.code, dayOf(args, context)),
    municipality: (_root, args, context) => context.services.places.municipality(args.code, dayOf(args, context)),
    hospital: (_root, args, context) => context.services.places.hospital(args.key, dayOf(args, context))
  },
  Region: {
    ...fact,
    municipalities: (region, args, context) =>
      withReachOf(context.services.places.municipalitiesOf(region, args), region),
    hospitals: (region, args, context) => withReachOf(context.services.places.hospitalsOf(region, args), region),
    clusters: (region, args, context) => withReachOf(context.services.places.clustersOf(region, args), region),
    bodies: (region, { type, ...args }, context) =>
      withReachOf(context.services.bodies.bodiesOfRegion(region, type, args), region)
  },
  Municipality: {
    ...fact,
    ...member,
    bodies: (municipality, { type }, { services }) => services.bodies.bodiesOfMember(municipality, type)
  },
  Hospital: { ...fact, ...member },
  Identifier: { ...fact }
}
