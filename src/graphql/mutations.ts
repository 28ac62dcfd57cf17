import { findingView } from '../domain/representation/composition-view.ts'
import type { WriteContext, Written } from '../domain/writes.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'

type Input = { clientMutationId?: string | null | undefined }

/** A mutation's payload: what was changed under its name, and what every payload says. */
function answer<Field extends string, Payload extends { day: string; image: Parameters<typeof findingView>[2] }>(
  field: Field,
  { payload, warnings, seq }: Written<Payload>,
  input: Input
) {
  return {
    [field]: payload,
    warnings: warnings.map((finding) => findingView(finding, payload.day, payload.image)),
    seq,
    clientMutationId: input.clientMutationId ?? null
  } as { [Name in Field]: Payload } & {
    warnings: ReturnType<typeof findingView>[]
    seq: number | null
    clientMutationId: string | null
  }
}

/** Until keys and tokens say who writes, everyone who may is one. */
const by = (context: Context): WriteContext => ({ actor: 'anonymous', requestId: context.requestId })

export const mutations: Resolvers = {
  Mutation: {
    appoint: (_root, { input }, context) =>
      answer('appointment', context.services.appointments.appoint(input, by(context)), input),
    endAppointment: (_root, { input }, context) =>
      answer('appointment', context.services.appointments.endAppointment(input, by(context)), input),
    replaceAppointee: (_root, { input }, context) =>
      answer('appointment', context.services.appointments.replaceAppointee(input, by(context)), input),
    designateChair: (_root, { input }, context) =>
      answer('chairmanship', context.services.appointments.designateChair(input, by(context)), input),
    recordLocalAgreement: (_root, { input }, context) =>
      answer('localAgreement', context.services.appointments.recordLocalAgreement(input, by(context)), input),
    involvePatients: (_root, { input }, context) =>
      answer('involvement', context.services.appointments.involvePatients(input, by(context)), input),
    addClusterMember: (_root, { input }, context) =>
      answer('membership', context.services.structure.addClusterMember(input, by(context)), input),
    endClusterMember: (_root, { input }, context) =>
      answer('membership', context.services.structure.endClusterMember(input, by(context)), input),
    renameBody: (_root, { input }, context) =>
      answer('body', context.services.structure.renameBody(input, by(context)), input),
    establishBody: (_root, { input }, context) =>
      answer('body', context.services.structure.establishBody(input, by(context)), input),
    endBody: (_root, { input }, context) =>
      answer('body', context.services.structure.endBody(input, by(context)), input),
    scheduleMeeting: (_root, { input }, context) =>
      answer('meeting', context.services.meetings.scheduleMeeting(input, by(context)), input),
    holdMeeting: (_root, { input }, context) =>
      answer('meeting', context.services.meetings.holdMeeting(input, by(context)), input),
    cancelMeeting: (_root, { input }, context) =>
      answer('meeting', context.services.meetings.cancelMeeting(input, by(context)), input),
    decideConstitution: (_root, { input }, context) =>
      answer('constitutionDecision', context.services.meetings.decideConstitution(input, by(context)), input),
    assignSecretariat: (_root, { input }, context) =>
      answer('secretariatParty', context.services.meetings.assignSecretariat(input, by(context)), input),
    raiseAffiliationConcern: (_root, { input }, context) =>
      answer('affiliationConcern', context.services.affiliations.raiseAffiliationConcern(input, by(context)), input),
    resolveAffiliationConcern: (_root, { input }, context) =>
      answer('affiliationConcern', context.services.affiliations.resolveAffiliationConcern(input, by(context)), input),
    representMunicipality: (_root, { input }, context) =>
      answer('representation', context.services.affiliations.representMunicipality(input, by(context)), input)
  }
}
