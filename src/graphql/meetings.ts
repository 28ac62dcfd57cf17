import { maySeeWords } from '../domain/access/visibility.ts'
import { MeetingView } from '../domain/model/recorded-views.ts'
import { CadenceRuleView, InvolvementDutyView, StatementView } from '../domain/model/views.ts'

import type { Resolvers } from './generated/types.ts'

export const meetings: Resolvers = {
  BodyLevel: {
    meetings: (level, args, { services }) =>
      services.meetings.meetingsOf(level, args.year ?? null, args.status ?? null),
    cadence: (level, args, { services }) => ({ ...services.meetings.cadence(level, args.year ?? null), level })
  },
  // The words of an item that the authorities discuss alone are shown to those who write for the body.
  AgendaItem: {
    title: ({ record }, _args, { caller }) => (maySeeWords(caller, record) ? record.title : null),
    theme: ({ record, day, image }, _args, { caller }) =>
      record.theme && maySeeWords(caller, record) ? new StatementView(record.theme, day, image) : null,
    decision: ({ record }, _args, { caller }) => (maySeeWords(caller, record) ? record.decision : null)
  },
  Cadence: {
    rules: ({ rules, level: { day, body } }) => rules.map((rule) => new CadenceRuleView(rule, day, body.image)),
    invitations: ({ invitations, level: { day, body } }) =>
      invitations.map((one) => ({ ...one, duty: new InvolvementDutyView(one.duty, day, body.image) })),
    outsideWindows: ({ outsideWindows, level }) =>
      outsideWindows.map((meeting) => new MeetingView(meeting, level.day, level.body.image))
  },
  Municipality: {
    representedIn: (municipality, args, { services }) => services.affiliations.representedIn(municipality, args.level),
    affiliationConcerns: (municipality, _args, { services }) => services.affiliations.concernsOf(municipality)
  }
}
