import type { CaseId, Instant, LivingCase } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { Problem, Refused } from '../errors/problem.ts'
import { isRefusal } from '../cases/actions/perform.ts'
import { runCommandIn } from '../ledger/run-command.ts'
import type { NewText } from '../ledger/result.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import type { actorOf, DoorMachine } from '../sign-in/door-machine.ts'

export interface Spoken {
  readonly words: string
  readonly promised?: { readonly what?: string | undefined; readonly by?: Instant | undefined } | undefined
}

export interface Speaking {
  readonly machine: DoorMachine
  /** The case that goes on. */
  readonly caseId: CaseId
  readonly actor: ReturnType<typeof actorOf>
  readonly language: string
}

/**
 * Keeps what a machine says to the customer, in the caller's transaction; what it promised is the owner's promise.
 * @returns the promise, where it is one
 * @throws Refused where the case does not take it: then it is not to be said
 */
export const speakIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  { machine, caseId, actor, language }: Speaking,
  { words, promised }: Spoken,
): Promise<LivingCase['promises'][number] | null> => {
  const text = (said: string): NewText => ({ id: app.newId(), author: 'company', words: said, language })
  const said = text(words)
  const what = promised?.what === undefined ? said : text(promised.what)
  const result = await runCommandIn(trx, app, {
    kind: 'case',
    matterId: caseId,
    actor,
    command: {
      type: 'speakAsMachine',
      contactId: app.newId(),
      channel: machine.channel,
      words: said.id,
      promised: promised === undefined ? null : { what: what.id, due: promised.by ?? null },
    },
    texts: what === said ? [said] : [said, what],
  })
  if (!result.ok) {
    if (isRefusal(result.refusal)) throw new Refused(result.refusal)
    throw new Problem('not-found')
  }
  if (promised === undefined || result.state.kind === 'unopened') return null
  return result.state.promises.at(-1) ?? null
}
