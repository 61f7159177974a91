import { getReadyToLayOut } from '@buckstop/service-map/drawing'
import { answer } from './answer.ts'
import { type AnswerMessage, laysOut, type QuestionMessage } from './messages.ts'

// What does not come now is tried again, and told, once a map is to be laid out.
const name: unknown = Reflect.get(globalThis, 'name')
if (name === laysOut) getReadyToLayOut().catch(() => undefined)

/** Runs beside the page: whatever a map costs to check, typing stays quick. */
addEventListener('message', ({ data }: MessageEvent<QuestionMessage>) => {
  void answer(data.question)
    .catch((thrown: unknown) => ({
      ok: false as const,
      code: 'not-worked-out' as const,
      why: thrown instanceof Error ? thrown.message : null,
    }))
    .then((answered) => postMessage({ id: data.id, answer: answered } satisfies AnswerMessage))
})
