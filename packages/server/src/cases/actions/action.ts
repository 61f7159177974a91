import type {
  CaseCommand,
  CaseId,
  Instant,
  LivingCase,
  PersonId,
  RefusalCode,
  TextRef,
} from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { AppContext } from '../../app/app-context.ts'
import type { Places } from '../../ledger/places.ts'
import type { ClosingLetter } from '../closing-letter/compose.ts'
import type { SightPart } from '../../shapes/sight.ts'
import type { PolicyName } from '../../policies/policy-name.ts'
import type { Trial, Trying } from './trial.ts'
import type { LedgerTransaction } from '../../ledger/transact.ts'

/** What building a command needs besides the request. */
export interface ActionContext {
  readonly actor: PersonId
  /** Keeps the customer's own words beside the command, and gives the pointer to them. */
  readonly customerSaid: (words: string) => TextRef
  /** Keeps words of the company beside the command, and gives the pointer to them. */
  readonly companySaid: (words: string) => TextRef
  readonly now: Instant
  readonly newId: () => string
  /** The letter that a regulator asks for, as `writes` gave it; null where none is written, `tried` in a trial. */
  readonly letter: ClosingLetter | null | 'tried'
  /** Drawn anew for each request: decisions hold no randomness. Evenly from 0 to 1. */
  readonly drawn: number
}

/**
 * One command of the case as an action over HTTP: `POST /api/v1/cases/{id}/actions/<name>`.
 * Several commands land together or not at all.
 */
export interface CaseAction<Body extends z.ZodType = z.ZodType, Name extends string = string> {
  readonly name: Name
  readonly summary: string
  readonly body: Body
  readonly policy: PolicyName
  /** What of the case has to be shown to whoever does it: its body names something of that. */
  readonly needs?: SightPart
  /** Why it may be refused, besides what holds for every action. */
  readonly refusals: readonly RefusalCode[]
  /** Set where it is the directory's own rule that is applied, at somebody's wish. */
  readonly actor?: 'directory'
  /** How it is tried, so that whoever looks at a case sees what they could do now, and why not. */
  readonly trials: (trying: Trying) => readonly Trial<z.output<Body>>[]
  /** What the case itself can't judge of its body, as who sees it; asked before anything is written. @throws Refused */
  readonly judges?: (
    app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
    body: z.output<Body>,
    caseId: CaseId,
  ) => Promise<void>
  /** The letter that goes with it, as a regulator asks for it; read before anything is written. @throws Problem */
  readonly writes?: (
    app: Pick<AppContext, 'db' | 'pool' | 'directory' | 'clock' | 'settings'>,
    body: z.output<Body>,
    of: { readonly state: LivingCase; readonly places: Places; readonly by: PersonId },
  ) => Promise<ClosingLetter | null>
  readonly commands: (body: z.output<Body>, context: ActionContext) => readonly CaseCommand[]
  /** What is written beside the ledger, in the same transaction. @throws Problem */
  readonly alongside?: (
    trx: LedgerTransaction,
    body: z.output<Body>,
    of: { readonly caseId: CaseId; readonly now: Instant },
  ) => Promise<void>
}

export const caseAction = <Body extends z.ZodType, const Name extends string>(
  action: CaseAction<Body, Name>,
): CaseAction<Body, Name> => action
