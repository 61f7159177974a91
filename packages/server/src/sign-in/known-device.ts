import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** Where somebody signed in before: a name for that browser, which only we can make, and only for one account. */
const cookieName = 'buckstop.device'
const lastsSeconds = 90 * 24 * 3600
const form = /^(?<name>[\w-]{22})\.(?<until>\d{10})\.(?<seal>[\w-]{43})$/

interface Signing {
  /** What session cookies are signed with. */
  readonly secret: string
  readonly email: string
}

const sealOf = ({ secret, email }: Signing, name: string, until: string): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'known device', 32)))
    .update(`${name} ${until} ${email.trim().toLowerCase()}`)
    .digest()

const nowSeconds = (): number => Math.floor(Date.now() / 1000)

/** The browser's name where this account signed in on it lately, by its `Cookie` header; otherwise null. */
export const knownDevice = (signing: Signing, cookies: string | undefined): string | null => {
  for (const cookie of (cookies ?? '').split(/;\s*/)) {
    if (!cookie.startsWith(`${cookieName}=`)) continue
    const { name, until, seal } = form.exec(cookie.slice(cookieName.length + 1))?.groups ?? {}
    if (name === undefined || until === undefined || seal === undefined) continue
    if (Number(until) < nowSeconds()) continue
    const expected = sealOf(signing, name, until)
    if (timingSafeEqual(expected, Buffer.from(seal, 'base64url'))) return name
  }
  return null
}

/** A `Set-Cookie` header by which this browser is known for the account from now on. */
export const deviceCookie = (signing: Signing, secure: boolean): string => {
  const name = randomBytes(16).toString('base64url')
  const until = String(nowSeconds() + lastsSeconds)
  const value = `${name}.${until}.${sealOf(signing, name, until).toString('base64url')}`
  const attributes = `Path=/api/auth; Max-Age=${lastsSeconds}; HttpOnly; SameSite=Lax`
  return `${cookieName}=${value}; ${attributes}${secure ? '; Secure' : ''}`
}
