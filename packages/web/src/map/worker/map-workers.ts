import { Lane, type StartThread, workerFailed } from './lane.ts'
import {
  type AnswerMessage,
  type AnswerTo,
  type Asked,
  laysOut,
  type Question,
  type QuestionOf,
} from './messages.ts'

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

  /** Starts those who answer such questions, so that nobody who asks one waits for that. */
  getReady(...asked: readonly Asked[]): void {
    for (const one of asked) this.#laneOf(one).getReady()
  }

  async ask<A extends Asked>(question: QuestionOf<A>): Promise<AnswerTo<A>> {
    const lane = this.#laneOf(question.ask)
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

  #laneOf(asked: Asked): Lane {
    const name = laneOf[asked]
    const lane = this.#lanes.get(name) ?? new Lane((heard, broke) => this.#start(heard, broke, name))
    this.#lanes.set(name, lane)
    return lane
  }

  close(): void {
    for (const lane of this.#lanes.values()) lane.close()
  }
}

let atHand: MapWorkers | null = null

/** Starts those of a page that is on its way. */
export const startMapWorkers = (): void => {
  atHand ??= new MapWorkers()
  atHand.getReady('examine', 'lay-out')
}

/** Those that were started for the page, or others where none were. */
export const takeMapWorkers = (): MapWorkers => {
  const taken = atHand ?? new MapWorkers()
  atHand = null
  return taken
}

const noProgram = { ok: false, code: 'no-program' } as const
const unreadAnswer = { ok: false, code: 'unread-answer' } as const

const startWorker: StartThread = (heard, broke, lane) => {
  // One that lays out knows it from its name, and loads the layout before it is asked.
  const worker =
    lane === laysOut
      ? new Worker(new URL('map.worker.ts', import.meta.url), { type: 'module', name: 'lay-out' })
      : new Worker(new URL('map.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<AnswerMessage>) => heard(data))
  worker.addEventListener('error', ({ message }) =>
    broke(message === undefined ? noProgram : workerFailed(message)),
  )
  worker.addEventListener('messageerror', () => broke(unreadAnswer))
  return { post: (message) => worker.postMessage(message, []), end: () => worker.terminate() }
}
