import { administers } from './administers.ts'
import type { Policy } from './policy.ts'

/** An admin, or a collector of figures on the machine itself. */
export const watchesMachine: Policy = (asked) => (asked.local ? 'allowed' : administers(asked))
