import type { SaidProblem } from '../../api/problem.ts'
import type { components } from '../../api/schema.gen.ts'

/** The server's shapes of a service map, by the names that this page uses for them. */
type Schemas = components['schemas']

/** One version with its text, its people and what was found. */
export type MapDetail = Schemas['Map']
export type MapVersion = Schemas['MapVersion']
export type MapStatus = Schemas['MapStatus']
export type MapFindings = Schemas['MapFindings']
export type MapStaffing = Schemas['MapStaffing']
export type TeamStaffing = Schemas['TeamStaffing']

/** What stood against it besides, where the server refused it. */
export type MapProblem = SaidProblem & Partial<Pick<Schemas['MapProblem'], 'refusals' | 'verdicts'>>
export type MapActivated = Schemas['MapActivated']
