import { isOffline } from '../words/is-offline.ts'
import createClient from 'openapi-fetch'
import { withWords } from '../words/speak.ts'
import type { Problem, SaidProblem, ServerProblem } from './problem.ts'
import { sayFailure } from './say-failure.ts'
import type { paths } from './schema.gen.ts'

/** The server's typed interface, as its OpenAPI document says; nothing else of the server is known here. */
export const server = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' })

/** The server said no, or could not be reached (status 0). `problemOf` puts it into words. */
export class Refused extends Error {
  readonly problem: Problem
  /** How it is said, where whoever asked knows better than the code does. */
  readonly said: SaidProblem | null

  constructor(problem: Problem, said: SaidProblem | null = null) {
    super(problem.code)
    this.name = 'Refused'
    this.problem = problem
    this.said = said
  }
}

const unreachable: Problem = { status: 0, code: 'unreachable', requestId: '' }

const isProblem = (body: unknown): body is ServerProblem =>
  typeof body === 'object' && body !== null && 'detail' in body && 'code' in body

/** It was done and is stored, and the server could not read what came of it. */
const doneUnseen: Problem = { ...unreachable, status: 204, code: 'done-unseen' }

/** What the server answered where it could not say why itself. */
const unexplained = (response: Response): Problem => ({
  status: response.status,
  code: 'unexplained',
  requestId: response.headers.get('x-request-id') ?? '',
})

/** How all that the server says no with is said: much to load, and nothing that a first view needs. */
const saying = withWords(['problems'], async () => await import('./say-problem.ts'))
let say = sayFailure

/** Loads what a problem is said with. Where that fails, it is only said that something did. */
export const loadSaying = async (): Promise<void> => {
  try {
    say = (await saying()).sayProblem
  } catch {
    // What there is to say went wrong on the same way as the request: the next one tries again.
  }
}

interface Answer<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/** The data of an answer. @throws Refused where the server says no or does not answer. */
export const answer = async <Data>(asked: Promise<Answer<Data>>): Promise<NonNullable<Data>> => {
  let given: Answer<Data>
  try {
    given = await asked
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown
    throw new Refused(unreachable)
  }
  if (given.response.ok && given.data != null) return given.data
  if (given.response.status === 204) throw new Refused(doneUnseen)
  const problem = isProblem(given.error) ? given.error : unexplained(given.response)
  // Whoever is not signed in is led there, and waits for no words.
  if (problem.status !== 401) await loadSaying()
  throw new Refused(problem)
}

/** The same for a request that answers without content. */
export const done = async (asked: Promise<Answer<unknown>>): Promise<void> => {
  await answer(asked.then((given) => ({ ...given, data: given.response.ok ? true : undefined })))
}

/** In words for a person, whatever went wrong. */
export const problemOf = (thrown: unknown): SaidProblem =>
  thrown instanceof Refused
    ? (thrown.said ?? say(thrown.problem))
    : sayFailure(isOffline() ? unreachable : { ...unreachable, code: 'unexplained' })

/** What comes of trying again; undefined where the same would be said again until somebody else did something. */
export const tryingAgain = (thrown: unknown, again: () => void): (() => void) | undefined =>
  thrown instanceof Refused && [403, 404, 410].includes(thrown.problem.status) ? undefined : again
