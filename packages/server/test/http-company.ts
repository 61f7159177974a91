import { randomUUIDv7 } from 'node:crypto'
import { fromEpochMilliseconds, type CaseId, type PersonId } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { createFileRoom } from '../src/attachments/file-room.ts'
import type { Settings } from '../src/config/settings.ts'
import { routes } from '../src/http/contract/routes.ts'
import { createHttp, type Http } from '../src/http/create-http.ts'
import { listen } from '../src/sockets/listener.ts'
import { makeToken } from '../src/sign-in/token.ts'
import { addAdmin } from './admin.ts'
import { cookieOf } from './session.ts'
import { createSmallCompany, type SmallCompany, staff } from './small-company.ts'

export { admin } from './admin.ts'

export interface Asking {
  /** Who asks: by a token of theirs what only reads, signed in what changes something; nobody where it is left out. */
  readonly as?: PersonId
  /** Sent as JSON; text goes as it is. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
  /** The body's code, where it is a problem. */
  readonly code: unknown
}

export interface HttpCompany extends SmallCompany {
  readonly http: Http
  readonly url: string
  /**
   * Asks over a socket. An answer that is no problem is held against the contract's schema for it; a defect of the
   * server (500) fails the test.
   */
  readonly ask: (method: string, path: string, asking?: Asking) => Promise<Answered>
  readonly tokenOf: (person: PersonId) => Promise<string>
}

/**
 * The small company behind a listener of its own, with somebody who runs it.
 * @param more settings in which this one differs, such as a limit that the test is not about
 */
export async function createHttpCompany(more: Partial<Settings> = {}): Promise<HttpCompany> {
  return await behindHttp(await createSmallCompany(), more)
}

/** The same with a company that is there. */
export async function behindHttp(company: SmallCompany, more: Partial<Settings> = {}): Promise<HttpCompany> {
  await addAdmin(company.app)
  const listener = await listen('127.0.0.1', 0)
  const url = `http://127.0.0.1:${listener.port}`
  const settings = { ...company.app.settings, ...more }
  const files = createFileRoom(company.app.db, company.clock, settings.strangerFiles * 1024 * 1024)
  const app = { ...company.app, settings, files }
  const http = await createHttp(app, {
    databaseUrl: company.database.url,
    publicUrl: url,
    health: async () =>
      await Promise.resolve({
        status: 'ok',
        version: '0.0.0',
        database: 'ok',
        intake: 'ok',
        mail: 'ok',
        workers: 'none',
        listeners: { http: { port: listener.port } },
      }),
  })
  listener.serve(http.api.fetch)
  const tokens = new Map<PersonId, Promise<string>>()
  const tokenOf = async (person: PersonId): Promise<string> => {
    const made =
      tokens.get(person) ??
      makeToken(company.app.db, {
        id: randomUUIDv7(),
        person,
        name: 'test',
        now: fromEpochMilliseconds(Date.now()),
        expiresAt: null,
      })
    tokens.set(person, made)
    return await made
  }
  const knownAs = async (person: PersonId, method: string): Promise<Record<string, string>> =>
    method === 'GET'
      ? { authorization: `Bearer ${await tokenOf(person)}` }
      : { cookie: await cookieOf(company.app, person), origin: url }
  const ask: HttpCompany['ask'] = async (method, path, { as, body, headers } = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(as === undefined ? {} : await knownAs(as, method)),
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: bodyOf(body) }),
      signal: AbortSignal.timeout(20_000),
    })
    const answered = await read(response)
    if (response.status === 500) throw new Error(`${method} ${path} answered 500`)
    if (response.status < 400) schemaOf(method, path, response.status)?.parse(answered.body)
    return answered
  }
  return {
    ...company,
    app,
    http,
    url,
    ask,
    tokenOf,
    drop: async () => {
      await http.close()
      await listener.close()
      await company.drop()
    },
  }
}

const bodyOf = (body: unknown): string | FormData | Uint8Array<ArrayBuffer> => {
  if (typeof body === 'string' || body instanceof FormData) return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}

const anyObject = z.record(z.string(), z.unknown())

const read = async (response: Response): Promise<Answered> => {
  const text = await response.text()
  const json = (response.headers.get('content-type') ?? '').includes('json')
  const body = json ? anyObject.parse(JSON.parse(text)) : { text }
  return { status: response.status, headers: response.headers, body, code: body['code'] }
}

/** What stands at this path of a JSON value; undefined where nothing does. */
export const valueAt = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      Array.isArray(inner)
        ? inner[Number(key)]
        : typeof inner === 'object'
          ? anyObject.parse(inner)[key]
          : undefined,
    value,
  )

/** The same as text. @throws where there is none */
export const textAt = (value: unknown, ...path: readonly (string | number)[]): string =>
  z.string().parse(valueAt(value, ...path))

/** The same as a list of objects. @throws where there is none */
export const listAt = (value: unknown, ...path: readonly (string | number)[]) =>
  z.array(anyObject).parse(valueAt(value, ...path))

export type Item = Readonly<Record<string, unknown>>

/** What a list holds, asked for page by page; of one without an end the first thousand or so. @param path with a query */
export const allPages = async (
  { ask }: Pick<HttpCompany, 'ask'>,
  path: string,
  as: PersonId,
): Promise<readonly Item[]> => {
  const all: Item[] = []
  let cursor: string | null = ''
  while (cursor !== null && all.length < 1_000) {
    const answered: Answered = await ask('GET', cursor === '' ? path : `${path}&cursor=${cursor}`, { as })
    if (answered.status !== 200) throw new Error(`${path} answered ${answered.status}`)
    all.push(...listAt(answered.body, 'items'))
    const { next } = answered.body
    cursor = typeof next === 'string' ? next : null
  }
  return all
}

/** The contract's schema for an answer, where it names one in JSON. */
const schemaOf = (method: string, path: string, status: number): z.ZodType | undefined => {
  const { pathname } = new URL(path, 'http://x')
  const route = routes.find(
    (one) =>
      one.method === method.toLowerCase() &&
      new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  )
  const answers: Readonly<Record<number, unknown>> = route?.responses ?? {}
  const schema = valueAt({ answer: answers[status] }, 'answer', 'content', 'application/json')
  return typeof schema === 'object' &&
    schema !== null &&
    'schema' in schema &&
    schema.schema instanceof z.ZodType
    ? schema.schema
    : undefined
}

/** Opens a case of Ana's over HTTP, as whoever took the call. */
export const caseOf = async ({ ask }: HttpCompany, owner: PersonId = staff.ana): Promise<CaseId> => {
  const { body } = await ask('POST', '/api/v1/staff/contacts', {
    as: owner,
    body: { channel: 'phone', words: 'My boiler was fixed three times and leaks again.' },
  })
  return textAt(body, 'case', 'id')
}
