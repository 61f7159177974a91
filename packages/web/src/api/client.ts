import createClient from 'openapi-fetch'
import type { Problem, ServerProblem } from './problem.ts'
import { type SaidProblem, sayProblem } from './say-problem.ts'
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
  throw new Refused(isProblem(given.error) ? given.error : unexplained(given.response))
}

/** The same for a request that answers without content. */
export const done = async (asked: Promise<Answer<unknown>>): Promise<void> => {
  await answer(asked.then((given) => ({ ...given, data: given.response.ok ? true : undefined })))
}

/** In words for a person, whatever went wrong. */
export const problemOf = (thrown: unknown): SaidProblem =>
  thrown instanceof Refused
    ? (thrown.said ?? sayProblem(thrown.problem))
    : sayProblem({ ...unreachable, code: 'unexplained' })

/** What comes of trying again; undefined where the same would be said again until somebody else did something. */
export const tryingAgain = (thrown: unknown, again: () => void): (() => void) | undefined =>
  thrown instanceof Refused && [403, 404, 410].includes(thrown.problem.status) ? undefined : again
