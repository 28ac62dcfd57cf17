import { type Day, nearestDay } from '../basics/time.ts'
import { presentOf } from '../model/present.ts'
import type * as records from '../model/records.ts'
import { agreementStatusOn, planStatusOn } from '../model/states.ts'
import type { HealthAgreementView, PracticePlanView } from '../model/views.ts'
import { notThere } from '../vocabulary/missing.ts'
import { covers, holdsRegion, type Owned } from './authorise.ts'
import type { Caller } from './caller.ts'

/*
 * Decides who may read drafts, and the agenda items that the authorities discuss alone. Decision 022.
 */

/** States of agreements and plans that are not public: not submitted yet, or withdrawn. */
const UNPUBLISHED: ReadonlySet<string> = new Set(['DRAFT', 'WITHDRAWN'])

type Draftable = records.HealthAgreement | records.PracticePlan

/** True where a step that led to the state leaves an agreement or plan to those concerned; null is before its first. */
export const isUnpublished = (state: string | null | undefined): boolean => UNPUBLISHED.has(state ?? '')

/** True where the agreement or plan is a draft, or one given up, by its latest step or as of the day. */
function unpublished(record: Draftable, day: Day | null): boolean {
  const last = record.steps.at(-1)
  if (!last) return false
  const then =
    day === null ? null : record.type === 'HealthAgreement' ? agreementStatusOn(record, day) : planStatusOn(record, day)
  if (isUnpublished(then)) return true
  // The duty of a region to have a plan is public before the region begins to write it.
  return isUnpublished(last.state) && then !== 'REQUIRED'
}

/** True where the caller is concerned with drafts of the region: by region, or by a body that lies there. */
export function concerned(caller: Caller, region: records.Region, day: Day): boolean {
  if (caller.role === 'ADMIN') return true
  const { regions, bodies } = caller
  if (!holdsRegion(caller, region, day)) return false
  if (bodies === null) return true
  return regions === null
    ? region.bodies.some(({ owner }) => bodies.includes(owner.key) && covers(caller, owner, day))
    : true
}

/**
 * True where the caller may know of the agreement or plan as of the day; of any day where none is given. A record of
 * another image is a draft if it is one there or at present.
 */
export function maySeeDraft(caller: Caller, record: Draftable, day: Day | null = null): boolean {
  const present = presentOf(record)
  if (!unpublished(present, day) && (present === record || !unpublished(record, day))) return true
  return concerned(caller, present.region, day ?? present.steps.at(-1)?.on ?? '0000-01-01')
}

/** The field of an input that names what may be a draft. */
const NAMED_IN = { HealthAgreement: 'agreementKey', PracticePlan: 'planKey', Goal: 'goalKey' } as const

/** True where the caller may know that the record exists: false for drafts of others, and for their goals. */
export function mayKnow(caller: Caller, owned: Owned | null): boolean {
  const draft = owned?.type === 'Goal' ? owned.owner : owned
  return (draft?.type !== 'HealthAgreement' && draft?.type !== 'PracticePlan') || maySeeDraft(caller, draft)
}

/** Throws NOT_FOUND, as where there is none, where a write is about a draft that the caller may not know of. */
export function mustKnow(caller: Caller, owned: Owned | null): void {
  if (!mayKnow(caller, owned)) throw notThere(owned?.key ?? '', NAMED_IN[owned?.type as keyof typeof NAMED_IN])
}

/** An object that may be hidden as a whole: an agreement, a plan, or a goal of an agreement. */
type Seen = { type?: string; record?: unknown; day?: Day }

/** True where the caller may see the view; anything but a draft, and what hangs on it, is for everyone. */
export function maySee(caller: Caller, view: unknown): boolean {
  if (typeof view !== 'object' || view === null) return true
  const { type, record, day = null } = view as Seen
  if (type === 'HealthAgreement' || type === 'PracticePlan') {
    return maySeeDraft(caller, (view as HealthAgreementView | PracticePlanView).record, day)
  }
  if (type !== 'Goal') return true
  const { owner } = record as records.Goal
  return owner.type !== 'HealthAgreement' || maySeeDraft(caller, owner, day)
}

/** True where the caller may read the words of a point that the authorities discuss alone. */
export function maySeeWords(caller: Caller, item: records.AgendaItem): boolean {
  const present = presentOf(item)
  const { body, date } = present.meeting
  if (!item.authoritiesOnly && !present.authoritiesOnly) return true
  return caller.role !== 'READER' && covers(caller, body, nearestDay(body, date))
}
