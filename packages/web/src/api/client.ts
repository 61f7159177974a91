import createClient from 'openapi-fetch'
import type { components, paths } from './schema.gen.ts'

type Schemas = components['schemas']
export type Problem = Schemas['Problem']

/** The server's typed interface, as its OpenAPI document says; nothing else of the server is known here. */
export const server = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' })

/**
 * The server said no, or could not be reached (status 0). `problem.detail` says in plain words what to do instead,
 * so it is shown as it is.
 */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'Refused'
    this.problem = problem
  }
}

const unreachable: Problem = {
  type: 'about:blank',
  title: 'The server can’t be reached',
  status: 0,
  detail: 'Nothing was sent. What you typed is still here; try again when the connection is back.',
  code: 'unreachable',
  requestId: '',
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'detail' in body && 'code' in body

/** It was done and is stored, and the server could not read what came of it. */
const doneUnseen: Problem = {
  ...unreachable,
  title: 'It is done',
  status: 204,
  detail: 'What came of it can’t be shown just now. Load this page again to see it.',
  code: 'done-unseen',
}

/** What the server answered where it could not say why itself. */
const unexplained = (response: Response): Problem => ({
  ...unreachable,
  title: 'That did not work',
  status: response.status,
  detail: 'The server could not do this just now. What you typed is still here; try again in a moment.',
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
export const problemOf = (thrown: unknown): Problem =>
  thrown instanceof Refused
    ? thrown.problem
    : { ...unreachable, code: 'unexpected', title: 'That did not work' }
