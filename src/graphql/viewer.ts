import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'

export const viewer: Resolvers = {
  Query: {
    viewer: (_root, args, context) => context.services.viewers.viewer(context.caller, dayOf(args, context))
  }
}
