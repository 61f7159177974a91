import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { AppContext } from '../../../app/app-context.ts'
import { isSecret } from '../../../links/secret.ts'
import { openCase, type CustomersCase } from '../case/opened.ts'

// The browser's own links and nothing else; sent back to us alone, and no script reads it.
const cookie = 'told'
const halfAYear = 182 * 86_400
const most = 3

/** A case that was told from this browser, and the link that it was given for it. */
export interface Remembered {
  /** How a form names it: the same whatever else this browser tells meanwhile, and to be guessed by nobody. */
  readonly name: string
  readonly secret: string
  readonly found: CustomersCase
  /** Its own first words. */
  readonly opening: string
}

const nameOf = (secret: string): string =>
  createHash('sha256').update(`case remembered by link ${secret}`, 'utf8').digest('base64url')

const secretsOf = (c: Context): readonly string[] =>
  (getCookie(c, cookie) ?? '').split('.').filter(isSecret).slice(0, most)

/** Keeps the link of a case on the browser that told it, where its owner wants that; the newest few. */
export function remember(c: Context, secret: string): void {
  const secrets = [secret, ...secretsOf(c).filter((other) => other !== secret)].slice(0, most)
  const secure = c.req.url.startsWith('https:')
  setCookie(c, cookie, secrets.join('.'), {
    path: '/',
    maxAge: halfAYear,
    sameSite: 'Lax',
    httpOnly: true,
    secure,
  })
}

export function forget(c: Context): void {
  deleteCookie(c, cookie, { path: '/' })
}

/** The cases that this browser holds the links of, as far as those still open something. */
export async function remembered(app: AppContext, c: Context): Promise<readonly Remembered[]> {
  const cases: Remembered[] = []
  for (const secret of secretsOf(c)) {
    const found = await openCase(app, secret)
    if (typeof found === 'string') continue
    const row = await app.db
      .selectFrom('matter_head')
      .select('opening')
      .where('matter_id', '=', found.link.caseId)
      .executeTakeFirst()
    if (row !== undefined) cases.push({ name: nameOf(secret), secret, found, opening: row.opening })
  }
  return cases
}
