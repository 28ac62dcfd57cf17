import { z } from 'zod'

/* What inputs of many concepts are made of. */

/** Key of something; whether it is there is the service's to say. */
export const key = z.string().min(1).max(200)
/** One line of text. */
export const line = z.string().trim().min(1, 'must not be empty').max(300)
/** Some lines of text. */
export const text = z.string().trim().min(1, 'must not be empty').max(4000)
