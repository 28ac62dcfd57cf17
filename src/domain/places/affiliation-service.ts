import type { Level } from '../basics/vocabulary.ts'
import { isRepresentedIn } from '../composition/situation.ts'
import { AffiliationConcernView } from '../model/recorded-views.ts'
import type { ClusterView, MunicipalityView } from '../model/views.ts'

/** Concerns about the affiliation of municipalities to clusters, and the clusters that represent them. */
export function createAffiliationService() {
  return {
    /** The clusters that a municipality is represented in at a level, on its day. */
    representedIn(municipality: MunicipalityView, level: Level): ClusterView[] {
      return municipality.clusters.filter((cluster) =>
        isRepresentedIn(municipality.record, cluster.record, level, municipality.day)
      )
    },

    concernsOf(municipality: MunicipalityView): AffiliationConcernView[] {
      return municipality.record.concerns
        .filter((concern) => concern.raisedOn <= municipality.day)
        .map((concern) => new AffiliationConcernView(concern, municipality.day, municipality.image))
    }
  }
}

export type AffiliationService = ReturnType<typeof createAffiliationService>
