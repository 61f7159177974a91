import { caseOf, leaderOf } from '../case-of-call.ts'
import { actionOf, type Said, type Step } from '../step.ts'

const decideSeconds = 8

/** Before they are put through, whoever of ours is rung hears which line it is, and says whether they take it. */
export const whisper = async (step: Step): Promise<Said> => {
  const { app, line, call, snapshot, words, query } = step
  const state = await caseOf(app, call)
  const rung = call.rings[Number(query['at'])]
  const isAskedFor = state !== null && rung !== undefined && leaderOf(state, call) === rung
  const said = isAskedFor ? words.whisperLeader : words.whisper
  return [
    {
      does: 'gather',
      words: said(snapshot.company.name, line.door),
      action: actionOf(step, 'answered', { at: query['at'] ?? '', call: call.sid }),
      seconds: decideSeconds,
      listens: false,
    },
    { does: 'hangUp' },
  ]
}
