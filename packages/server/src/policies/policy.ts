import type { AppContext } from '../app/app-context.ts'
import type { Principal } from '../sign-in/principal.ts'
import type { Look } from '../sight/staff/look.ts'
import type { ErrorCode } from '../shapes/error-codes.ts'

/** What a policy decides by. */
export interface Asked {
  readonly app: AppContext
  readonly principal: Principal | null
  /** A machine at a door asks, by its own token. */
  readonly machine: boolean
  /** A part of the address: the case's or the person's id. */
  readonly param: (name: string) => string | undefined
  /** The request came over the machine's own loopback, and no proxy is to be expected there. */
  readonly local: boolean
  /** Keeps how somebody sees the case that is asked about, for whatever is shown of it. */
  readonly keep: (look: Look) => void
}

export type Verdict = 'allowed' | Extract<ErrorCode, 'not-signed-in' | 'not-allowed' | 'not-found'>
export type Policy = (asked: Asked) => Verdict | Promise<Verdict>
