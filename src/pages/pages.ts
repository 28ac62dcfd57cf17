import { cancel, hold, involve, schedule } from './forms/meeting-forms.ts'
import { appoint, designate, end, replace } from './forms/seat-forms.ts'
import type { Page } from './page.ts'
import { body } from './views/body.ts'
import { map } from './views/map.ts'
import { municipality } from './views/municipality.ts'
import { signedIn, signIn } from './views/sign-in.ts'

/** Every page. */
export const PAGES: readonly Page[] = [
  map,
  municipality,
  body,
  signIn,
  signedIn,
  appoint,
  replace,
  end,
  designate,
  schedule,
  hold,
  cancel,
  involve
]
