import type { Refusal, RefusalCode } from '@buckstop/domain'
import { wordsOf } from './said-refusal.ts'
import { errorCatalogue } from './catalogue.ts'
import type { ErrorCode } from '../shapes/error-codes.ts'

/** One part of a request that does not fit. */
export interface InputError {
  /** Where: `from.identifiers.3.value`. */
  readonly path: string
  readonly code: string
  readonly detail: string
}

export interface ProblemExtras {
  readonly errors?: readonly InputError[]
  /** What is wrong here exactly and what to do instead, where the catalogue can't know. */
  readonly detail?: string
  /** What else the answer says, as its contract has it. */
  readonly more?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

/** Thrown to end a request with an answer of the catalogue. */
export class Problem extends Error {
  readonly code: ErrorCode
  readonly errors: readonly InputError[]
  readonly headers: Readonly<Record<string, string>>
  readonly detail: string
  readonly more: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, extras: ProblemExtras = {}) {
    super(errorCatalogue[code].log, { cause: extras.cause })
    this.name = 'Problem'
    this.code = code
    this.errors = extras.errors ?? []
    this.headers = extras.headers ?? {}
    this.detail = extras.detail ?? errorCatalogue[code].detail
    this.more = extras.more ?? {}
  }
}

/** Thrown to end a request with a case's refusal. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`refused: ${refusal.code}`)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

const answer = (
  status: number,
  body: { readonly requestId: string } & Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>>,
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': body.requestId,
      ...headers,
    },
  })

/** The answer of a problem, as RFC 9457 has it. */
export const problemAnswer = (code: ErrorCode, requestId: string, extras: ProblemExtras = {}): Response => {
  const { status, title } = errorCatalogue[code]
  const errors = extras.errors ?? []
  const detail = extras.detail ?? errorCatalogue[code].detail
  const body = { type: 'about:blank', title, status, detail, code, requestId, ...extras.more }
  return answer(status, errors.length > 0 ? { ...body, errors } : body, extras.headers ?? {})
}

/** The answer of a refusal: its title and what to do instead. */
export const refusalAnswer = (refusal: Refusal, requestId: string): Response => {
  const { title, instead } = wordsOf(refusal)
  return answer(
    409,
    {
      type: 'about:blank',
      title,
      status: 409,
      detail: instead,
      code: refusal.code satisfies RefusalCode,
      requestId,
      ...(refusal.facts === undefined ? {} : { facts: refusal.facts }),
    },
    {},
  )
}
