import { Lane, type StartThread, workerFailed } from './lane.ts'
import type { AnswerMessage, AnswerTo, Asked, Question, QuestionOf } from './messages.ts'

/** How long an answer may take, in milliseconds. */
const within = (question: Question): number => {
  switch (question.ask) {
    case 'examine':
    case 'lay-out':
    case 'begin-walk':
    case 'turn-up':
      return 15_000
    case 'rewrite':
      return 10_000
    case 'compare':
      return 30_000
    case 'repair':
      // The search ends by itself; starting and wording it comes on top.
      return question.milliseconds + 5_000
  }
}

/** Questions of one kind wait for one another, those of different kinds do not. */
const laneOf: Readonly<Record<Asked, string>> = {
  examine: 'examine',
  'lay-out': 'lay-out',
  compare: 'compare',
  repair: 'repair',
  rewrite: 'rewrite',
  'begin-walk': 'walk',
  'turn-up': 'walk',
}

const isAnswerTo = <A extends Asked>(_: A, answer: AnswerTo<Asked>): answer is AnswerTo<A> => 'ok' in answer

/** Asks about maps, beside the page. A refusal, a limit of time and a broken worker are answers too: it never rejects. */
export class MapWorkers {
  readonly #start: StartThread
  readonly #lanes = new Map<string, Lane>()

  constructor(start: StartThread = startWorker) {
    this.#start = start
  }

  async ask<A extends Asked>(question: QuestionOf<A>): Promise<AnswerTo<A>> {
    const name = laneOf[question.ask]
    const lane = this.#lanes.get(name) ?? new Lane(this.#start)
    this.#lanes.set(name, lane)
    return await new Promise((resolve) => {
      lane.ask({
        question,
        within: within(question),
        settle: (answer) => {
          if (isAnswerTo<A>(question.ask, answer)) resolve(answer)
        },
      })
    })
  }

  close(): void {
    for (const lane of this.#lanes.values()) lane.close()
  }
}

const noProgram = { ok: false, code: 'no-program' } as const
const unreadAnswer = { ok: false, code: 'unread-answer' } as const

const startWorker: StartThread = (heard, broke) => {
  const worker = new Worker(new URL('map.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<AnswerMessage>) => heard(data))
  worker.addEventListener('error', ({ message }) =>
    broke(message === undefined ? noProgram : workerFailed(message)),
  )
  worker.addEventListener('messageerror', () => broke(unreadAnswer))
  return { post: (message) => worker.postMessage(message, []), end: () => worker.terminate() }
}
