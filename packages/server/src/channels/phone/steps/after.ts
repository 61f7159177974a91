import { leaderDidNotAnswer } from '../answer-as-leader.ts'
import { noteOfCall } from '../call-row.ts'
import { caseOf, leaderOf, saidMoment } from '../case-of-call.ts'
import { ringOrRecord } from '../ring.ts'
import { type Said, spokenName, type Step } from '../step.ts'
import { takeCall } from '../take-call.ts'

/** Whether whoever was rung and the caller were joined, as the provider tells it. */
const wereJoined = ({ call, fields, query }: Step): boolean =>
  call.pressed !== null &&
  call.pressed.by === call.rings[Number(query['at'])] &&
  ['completed', 'answered'].includes(fields['DialCallStatus'] ?? '') &&
  fields['DialBridged'] !== 'false'

/** Nobody is rung any more: it was spoken with them, they are rung back, or the next one is tried. */
export const after = async (step: Step): Promise<Said> => {
  const { app, call, snapshot, words, query } = step
  if (wereJoined(step)) await takeCall(app, call.sid)
  if (call.takenBy !== null || wereJoined(step)) return [{ does: 'hangUp' }]
  const at = Number(query['at'])
  if (!Number.isInteger(at) || at < 0) return [{ does: 'hangUp' }]
  // From here on, whoever was rung before presses for nothing.
  await noteOfCall(app.db, call.sid, { pressed_by: null, pressed_at: null, ringing: at + 1 })
  const rung = call.rings[at]
  const state = await caseOf(app, call)
  const leader = state === null ? null : leaderOf(state, call)
  if (leader !== null && call.ringsBackBy !== null) {
    const told = words.notNow(spokenName(snapshot, leader), saidMoment(step, call.ringsBackBy, state))
    return [{ does: 'say', words: told }, { does: 'hangUp' }]
  }
  if (state !== null && leader !== null && leader === rung && at === call.ringing)
    await leaderDidNotAnswer(app, state, { leader, askedFor: call.askedFor ?? leader })
  const told = rung === undefined ? [] : [words.notTaken(spokenName(snapshot, rung))]
  return [
    ...told.map((sentence) => ({ does: 'say', words: sentence }) as const),
    ...(await ringOrRecord({ ...step, call: { ...call, pressed: null, ringing: at + 1 } }, at + 1)),
  ]
}
