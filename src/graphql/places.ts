import type { HospitalView, MunicipalityView } from '../domain/model/views.ts'
import { type Context, dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { withReach } from './lists.ts'
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
      withReach(context.services.places.municipalitiesOf(region, args), region.day, context),
    hospitals: (region, args, context) =>
      withReach(context.services.places.hospitalsOf(region, args), region.day, context),
    clusters: (region, args, context) =>
      withReach(context.services.places.clustersOf(region, args), region.day, context),
    bodies: (region, { type, ...args }, context) =>
      withReach(context.services.bodies.bodiesOfRegion(region, type, args), region.day, context)
  },
  Municipality: {
    ...fact,
    ...member,
    bodies: (municipality, { type }, { services }) => services.bodies.bodiesOfMember(municipality, type)
  },
  Hospital: { ...fact, ...member },
  Identifier: { ...fact }
}
