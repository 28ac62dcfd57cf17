import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, page } from '../basics/page.ts'
import type { Day } from '../basics/time.ts'
import type { DoubtKind, Severity } from '../basics/vocabulary.ts'
import { allOf, filtered, hasWord } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import type { Doubt, LegalEvent } from '../model/records.ts'
import type { Structure } from '../model/structure.ts'
import { ClaimView, DocumentView, DoubtView, LegalEventView } from '../model/views.ts'

export type DoubtFilter = { kind?: Maybe<readonly DoubtKind[]>; severity?: Maybe<readonly Severity[]> }

const BY_KEY: Order<Doubt> = { name: 'doubts', tables: ['doubt'], position: (doubt) => [doubt.key] }

/** The documents, what they tell of how the structure came about, and where they leave doubt. */
export function createSourceService(structure: Structure) {
  return {
    documents(day: Day): DocumentView[] {
      const { image } = structure
      return [...image.document.values()]
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map((document) => new DocumentView(document, day, image))
    },

    /** By date; those without one last. */
    legalEvents(day: Day): LegalEventView[] {
      const { image } = structure
      const when = (event: LegalEvent) => `${event.date ?? '9999'} ${event.key}`
      return [...image.legalEvent.values()]
        .sort((a, b) => (when(a) < when(b) ? -1 : 1))
        .map((event) => new LegalEventView(event, day, image))
    },

    claims(topic: Maybe<string>, day: Day): ClaimView[] {
      const { image } = structure
      return [...image.claim.values()]
        .filter((claim) => !topic || claim.topic === topic)
        .sort((a, b) => (`${a.topic} ${a.about} ${a.key}` < `${b.topic} ${b.about} ${b.key}` ? -1 : 1))
        .map((claim) => new ClaimView(claim, day, image))
    },

    doubts(args: ListArguments<DoubtFilter>, day: Day): Connection<DoubtView> {
      const { image } = structure
      const { kind, severity } = args.filter ?? {}
      const filter = allOf<Doubt>([hasWord('kind', kind), hasWord('severity', severity)])
      return page(
        filtered(inOrder(image.lists, BY_KEY, image.doubt), filter, (doubt) => new DoubtView(doubt, day, image)),
        args
      )
    }
  }
}

export type SourceService = ReturnType<typeof createSourceService>
