import type { Page } from './page.ts'
import { body } from './views/body.ts'
import { changes } from './views/changes.ts'
import { map } from './views/map.ts'
import { missing } from './views/missing.ts'
import { municipality } from './views/municipality.ts'
import { search } from './views/search.ts'

/** Every page. */
export const PAGES: readonly Page[] = [map, municipality, body, search, missing, changes]
