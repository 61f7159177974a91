import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import pg from 'pg'
import type { AppContext } from '../app/app-context.ts'
import { NoRoomError } from '../bodies/body-room.ts'
import { violatedConstraint } from '../db/constraint.ts'
import { isStalePlan } from '../db/prepared.ts'
import { NoCompanyError } from '../directory/snapshot.ts'
import { UnreadableEventError } from '../ledger/read-event.ts'
import { TooManyWaitingError } from '../service-maps/examine/one-at-a-time.ts'
import { saysNothingIsStored } from '../storing/storing.ts'
import type { HttpEnv } from './http-context.ts'
import type { ErrorCode } from '../shapes/error-codes.ts'
import { Problem, problemAnswer, type ProblemExtras, refusalAnswer, Refused } from '../errors/problem.ts'

const ofHttpStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'body-not-json',
  413: 'body-too-large',
  415: 'content-type-unknown',
}

// SQLSTATE of what is no defect: the database is away, too busy, or refuses what passed for text.
const ofSqlState = (state: string): ErrorCode | undefined => {
  if (state === '22021' || state === '22P05') return 'text-ill-formed'
  if (['55P03', '57014', '53300', '40P01', '40001'].includes(state)) return 'busy'
  return state.startsWith('08') || state.startsWith('57P') ? 'not-ready' : undefined
}

const lostConnection =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Cannot use a pool|Client (?:has encountered a connection error|was closed) and is not queryable)/
const awayCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT']

/** Which error of the catalogue something thrown is; `internal` is a defect of ours. */
export const errorOf = (thrown: unknown): ErrorCode => {
  if (thrown instanceof Problem) return thrown.code
  if (thrown instanceof NoCompanyError) return 'not-ready'
  if (thrown instanceof UnreadableEventError) return thrown.code
  if (thrown instanceof TooManyWaitingError || thrown instanceof NoRoomError) return 'busy'
  if (thrown instanceof HTTPException) return ofHttpStatus[thrown.status] ?? 'internal'
  if (violatedConstraint(thrown) === 'matter_head_owner_is_able') return 'owner-unable'
  if (saysNothingIsStored(thrown)) return 'not-stored'
  if (isStalePlan(thrown)) return 'busy'
  if (thrown instanceof pg.DatabaseError && thrown.code !== undefined)
    return ofSqlState(thrown.code) ?? 'internal'
  if (!(thrown instanceof Error)) return 'internal'
  const away = 'code' in thrown && typeof thrown.code === 'string' && awayCodes.includes(thrown.code)
  if (away || lostConnection.test(thrown.message)) return 'not-ready'
  // Sign-in's library wraps what its database said.
  return thrown.cause === undefined ? 'internal' : errorOf(thrown.cause)
}

/** Which error of the catalogue it is; logged where it is not the sender's doing. @param where what was asked */
export const notedError = (
  { log, storing }: Pick<AppContext, 'log' | 'storing'>,
  thrown: unknown,
  where: Readonly<Record<string, string>>,
): ErrorCode => {
  storing.failed(thrown)
  const code = errorOf(thrown)
  if (['internal', 'not-stored', 'event-of-later-version', 'event-unreadable'].includes(code))
    log.error({ err: thrown, ...where }, 'unexpected error')
  else if (code === 'not-ready' || code === 'busy')
    log.warn({ ...where, code }, thrown instanceof Error ? thrown.message : code)
  return code
}

/** Answers whatever was thrown. */
export const answerError =
  (app: Pick<AppContext, 'log' | 'storing'>): ErrorHandler<HttpEnv> =>
  (thrown, context) => {
    const requestId = context.get('requestId')
    if (thrown instanceof Refused) return refusalAnswer(thrown.refusal, requestId)
    const code = notedError(app, thrown, { requestId })
    const extras: ProblemExtras = thrown instanceof Problem ? thrown : {}
    const headers = { ...(code === 'busy' ? { 'retry-after': '5' } : {}), ...extras.headers }
    return problemAnswer(code, requestId, { ...extras, headers })
  }
