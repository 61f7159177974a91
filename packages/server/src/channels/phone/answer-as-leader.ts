import type { ContactId, Instant, LivingCase, PersonId } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { asLanguage } from '../../language/language.ts'
import { runCommand, runCommandIn } from '../../ledger/run-command.ts'
import type { LedgerTransaction } from '../../ledger/transact.ts'
import { spokenName } from './step.ts'
import { phoneWordsIn } from './words/catalogue.ts'

interface Answering {
  readonly state: LivingCase
  /** Who pressed: the leader whom the customer asked for, or who stands in for them. */
  readonly by: PersonId
  readonly leader: PersonId
  /** They speak with each other; null where it is not now. */
  readonly connected: { readonly contactId: ContactId } | null
}

/**
 * The leader’s own word to whoever asked for them, as at the desk.
 * @returns by when they have promised to ring back; null where they have not
 */
export const answerAsLeader = async (
  trx: LedgerTransaction,
  app: AppContext,
  { state, by, leader, connected }: Answering,
): Promise<Instant | null> => {
  const what = app.newId()
  const language = asLanguage(state.language) ?? 'en'
  const words = phoneWordsIn[language].leader(spokenName(await app.directory.current(), leader))
  const result = await runCommandIn(trx, app, {
    kind: 'case',
    matterId: state.id,
    actor: { kind: 'person', id: by },
    command: { type: 'askForLeader', leader, connected, what, callBackBy: null },
    texts: [{ id: what, author: 'company', words, language }],
  })
  if (!result.ok) {
    app.log.warn({ code: result.refusal.code }, 'what a leader said on the telephone was refused')
    return null
  }
  const promised = result.events.findLast(({ event }) => event.type === 'promiseMade')?.event
  return promised?.type === 'promiseMade' ? promised.due : null
}

/**
 * Their own telephone rang, and nobody pressed anything on it: that is a fact of whether callers reach them.
 * @param leader who has it, for whom the caller asked or who stands in for them
 */
export const leaderDidNotAnswer = async (
  app: AppContext,
  state: LivingCase,
  { leader, askedFor }: { readonly leader: PersonId; readonly askedFor: PersonId },
): Promise<void> => {
  const open = state.escalations.some((one) => one.leader === leader)
  if (!open) return
  const result = await runCommand(app, {
    kind: 'case',
    matterId: state.id,
    actor: { kind: 'customer' },
    // It is with them already, so that no words are needed.
    command: {
      type: 'askForLeader',
      leader: askedFor,
      connected: null,
      what: app.newId(),
      callBackBy: null,
      tried: 'noAnswer',
    },
    texts: [],
  })
  if (!result.ok) app.log.warn({ code: result.refusal.code }, 'that a leader did not answer was refused')
}
