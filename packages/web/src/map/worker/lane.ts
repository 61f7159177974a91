import type { AnswerMessage, AnswerTo, Asked, NoAnswer, Question, QuestionMessage } from './messages.ts'

/** As much of a worker as a lane needs. */
export interface Thread {
  readonly post: (message: QuestionMessage) => void
  readonly end: () => void
}

/** Starts a thread that answers by `heard`; `broke` says that it can answer no more. */
export type StartThread = (
  heard: (message: AnswerMessage) => void,
  broke: (why: NoAnswer) => void,
  /** What it is asked. */
  lane?: string,
) => Thread

export type Settle = (answer: AnswerTo<Asked>) => void

interface Waiting {
  readonly question: Question
  /** How long the answer may take, in milliseconds. */
  readonly within: number
  readonly settle: Settle
}

/** How long an answer that nobody waits for any more may hold up the next question, in milliseconds. */
const grace = 300

/** @param why as the browser says it */
export const workerFailed = (why: string): NoAnswer => ({ ok: false, code: 'worker-failed', why })

/**
 * One question at a time, and only the newest counts: one that still waits is given up, one under
 * way gets a moment to end and is then ended with its thread. Every question is settled, once.
 */
export class Lane {
  readonly #start: StartThread
  #thread: Thread | null = null
  #id = 0
  #underWay: Waiting | null = null
  #next: Waiting | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(start: StartThread) {
    this.#start = start
  }

  /** Has the thread started by the time something is asked. */
  getReady(): void {
    try {
      this.#thread ??= this.#started()
    } catch {
      // Whoever asks hears why.
    }
  }

  ask(waiting: Waiting): void {
    if (this.#underWay === null) {
      this.#begin(waiting)
      return
    }
    this.#settle(this.#next, superseded)
    this.#next = waiting
    this.#within(grace, () => this.#abandon(superseded))
  }

  /** Settles what is open, and frees the thread. It starts again when it is asked. */
  close(): void {
    this.#settle(this.#next, superseded)
    this.#next = null
    this.#abandon(superseded)
  }

  #begin(waiting: Waiting): void {
    this.#underWay = waiting
    this.#id++
    this.#within(waiting.within, () => this.#abandon(tookTooLong(waiting.within)))
    try {
      this.#thread ??= this.#started()
      this.#thread.post({ id: this.#id, question: waiting.question })
    } catch (thrown) {
      this.#abandon(workerFailed(String(thrown)))
    }
  }

  #started(): Thread {
    return this.#start(
      (message) => this.#heard(message),
      (why) => this.#abandon(why),
    )
  }

  #heard({ id, answer }: AnswerMessage): void {
    if (id === this.#id) this.#finish(answer)
  }

  /** Ends the thread: it is busy with what nobody wants, or broken. */
  #abandon(answer: NoAnswer): void {
    this.#thread?.end()
    this.#thread = null
    this.#finish(answer)
  }

  #finish(answer: AnswerTo<Asked>): void {
    clearTimeout(this.#timer)
    const [done, next] = [this.#underWay, this.#next]
    this.#underWay = null
    this.#next = null
    this.#settle(done, answer)
    if (next !== null) this.#begin(next)
  }

  #settle(waiting: Waiting | null, answer: AnswerTo<Asked>): void {
    waiting?.settle(answer)
  }

  #within(milliseconds: number, late: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(late, milliseconds)
  }
}

const superseded: NoAnswer = { ok: false, code: 'superseded' }

const tookTooLong = (within: number): NoAnswer => ({
  ok: false,
  code: 'took-too-long',
  seconds: Math.round(within / 1_000),
})
