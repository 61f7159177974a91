import { whileOwnersChange } from '../../../ledger/run-command.ts'
import { transact } from '../../../ledger/transact.ts'
import { answerAsLeader } from '../answer-as-leader.ts'
import { holdCall, noteOfCall } from '../call-row.ts'
import { caseOf, leaderOf } from '../case-of-call.ts'
import type { Said, Step } from '../step.ts'

/**
 * Whoever of ours is rung takes it (1), or says that it is not now (2); anything else is neither, and so is what comes
 * once somebody else is rung or the call is over. Whether they were joined with the caller shows afterwards.
 */
export const answered = async (step: Step): Promise<Said> => {
  const { app, call, query, fields } = step
  const digit = fields['Digits'] ?? ''
  if (digit !== '1' && digit !== '2') return [{ does: 'hangUp' }]
  const joins = await whileOwnersChange(
    async () =>
      await transact(app, async (trx) => {
        const held = await holdCall(trx, call.sid)
        const at = Number(query['at'])
        const person = held?.rings[at]
        if (held === null || person === undefined || at !== held.ringing) return false
        if (held.isOver || held.takenBy !== null || held.ringsBackBy !== null) return false
        if (digit === '1') {
          // Pressed again, it is since the first time.
          if (held.pressed?.by !== person)
            await noteOfCall(trx, call.sid, { pressed_by: person, pressed_at: app.clock.now() })
          return true
        }
        const state = await caseOf({ db: trx }, held)
        const isTheirs = state !== null && held.askedFor !== null && leaderOf(state, held) === person
        if (held.pressed !== null || !isTheirs) return false
        // Only the leader’s own “not now” makes it a call-back, with a time.
        const due = await answerAsLeader(trx, app, {
          state,
          by: person,
          leader: held.askedFor,
          connected: null,
        })
        await noteOfCall(trx, call.sid, { rings_back_by: due })
        return false
      }),
  )
  // Where nothing more is said, they are put through.
  return joins ? [] : [{ does: 'hangUp' }]
}
