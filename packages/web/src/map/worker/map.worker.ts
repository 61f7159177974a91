import { answer } from './answer.ts'
import type { AnswerMessage, QuestionMessage } from './messages.ts'

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
