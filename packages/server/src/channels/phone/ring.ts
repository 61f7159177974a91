import { readDirectLines } from '../../company/phone/direct-lines.ts'
import { noteOfCall } from './call-row.ts'
import { caseOf, heardBy, leaderOf, saidMoment } from './case-of-call.ts'
import { actionOf, type Said, spokenName, type Step } from './step.ts'

/** So long each is rung. */
const ringSeconds = 20
const messageSeconds = 300

/** Rings the next of those whom the call rings; where there is none left, a message is recorded. */
export const ringOrRecord = async (step: Step, at: number): Promise<Said> => {
  const { app, line, snapshot, call, words } = step
  const person = call.rings[at]
  const number = (await readDirectLines(app.db)).find((one) => one.person === person)?.number
  if (person === undefined) return await record(step)
  if (number === undefined) return await ringOrRecord(step, at + 1)
  if (at !== call.ringing) await noteOfCall(app.db, call.sid, { ringing: at })
  const query = { at: String(at) }
  return [
    { does: 'say', words: words.through(spokenName(snapshot, person)) },
    {
      does: 'dial',
      number,
      callerId: line.number,
      action: actionOf(step, 'after', query),
      whisper: actionOf(step, 'whisper', { ...query, call: call.sid }),
      seconds: ringSeconds,
    },
  ]
}

/**
 * Who answers for it, and by when they hear, is said before the tone; 0 is a person before it and after it, and so is
 * silence.
 */
const record = async (step: Step): Promise<Said> => {
  const { app, snapshot, call, words } = step
  const state = await caseOf(app, call)
  const by = state === null ? null : heardBy(state)
  const told =
    state === null
      ? words.onlyMessage
      : words.message(
          spokenName(snapshot, leaderOf(state, call) ?? state.owner),
          by === null ? null : saidMoment(step, by, state),
        )
  return recording(step, told)
}

/** A sentence, a tone, and what they say after it. */
export const recording = (step: Pick<Step, 'line'>, words: string): Said => [
  { does: 'listen', words, action: actionOf(step, 'person') },
  { does: 'record', action: actionOf(step, 'recorded'), seconds: messageSeconds },
  { does: 'goOn', to: actionOf(step, 'person') },
]
