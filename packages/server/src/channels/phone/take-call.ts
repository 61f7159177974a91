import type { AppContext } from '../../app/app-context.ts'
import { asLanguage } from '../../language/language.ts'
import { runCommandIn, whileOwnersChange } from '../../ledger/run-command.ts'
import { type LedgerTransaction, transact } from '../../ledger/transact.ts'
import { answerAsLeader } from './answer-as-leader.ts'
import { type Call, holdCall, noteOfCall } from './call-row.ts'
import { caseOf, leaderOf } from './case-of-call.ts'
import { spokenName } from './step.ts'
import { phoneWordsIn } from './words/catalogue.ts'

/** Where whoever pressed was not joined with the caller, that is told within seconds; after so long they were. */
export const joinedAfter = 30_000

/**
 * Whoever pressed to take it was joined with the caller: they spoke with them from that moment, and what was said is
 * theirs to write down. Told twice, it is once.
 */
export const takeCall = async (app: AppContext, sid: string): Promise<void> =>
  await whileOwnersChange(
    async () =>
      await transact(app, async (trx) => {
        const call = await holdCall(trx, sid)
        if (call === null || call.pressed === null || call.takenBy !== null) return
        const { by, at } = call.pressed
        await speaks(trx, app, call)
        await noteOfCall(trx, sid, { taken_by: by, taken_at: at })
      }),
  )

const speaks = async (trx: LedgerTransaction, app: AppContext, call: Call): Promise<void> => {
  const state = await caseOf({ db: trx }, call)
  if (state === null || call.stands === null || call.pressed === null) return
  const { by, at } = call.pressed
  const { contactId } = call.stands
  const language = asLanguage(state.language) ?? 'en'
  const words = phoneWordsIn[language]
  const snapshot = await app.directory.current()
  const written = app.newId()
  const spoken = app.newId()
  const taken = await runCommandIn(trx, app, {
    kind: 'case',
    matterId: state.id,
    actor: { kind: 'person', id: by },
    command: {
      type: 'receiveContact',
      contact: {
        id: spoken,
        channel: 'phone',
        words: written,
        receivedAt: at,
        proof: 'staff',
        takenBy: by,
        toldAgain: false,
        secondHand: true,
      },
      issue: null,
      ways: [],
      continues: contactId,
    },
    texts: [{ id: written, author: 'record', words: words.taken(spokenName(snapshot, by)), language }],
  })
  if (!taken.ok) app.log.warn({ code: taken.refusal.code }, 'a call that was taken is in no case')
  if (call.askedFor !== null && leaderOf(state, call) === by)
    await answerAsLeader(trx, app, { state, by, leader: call.askedFor, connected: { contactId: spoken } })
}
