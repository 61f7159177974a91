import { randomBytes } from 'node:crypto'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth'
import type { AppContext } from '../app/app-context.ts'
import { maxPasswordLength, minPasswordLength } from '../shapes/password.ts'
import { hashedSessions } from './hashed-sessions.ts'
import { hashPassword, isPassword } from './password.ts'

/** How long a session lasts without use, in seconds: a week; each day of use makes it last anew. */
const sessionSeconds = 7 * 24 * 3600

/** Signs cookies alike in every process: drawn once per database. */
const secretOf = async (app: AppContext): Promise<string> => {
  const drawn = randomBytes(32).toString('base64url')
  const { rows } = await app.pool.query<{ secret: string }>(
    `with drawn as (insert into sign_in_secret (secret) values ($1) on conflict do nothing returning secret)
     select secret from drawn union all select secret from sign_in_secret limit 1`,
    [drawn],
  )
  const secret = rows[0]?.secret
  if (secret !== undefined) return secret
  // Another process drew it between the two halves of the statement.
  const other = await app.pool.query<{ secret: string }>('select secret from sign_in_secret')
  if (other.rows[0] === undefined) throw new Error('the sign-in secret is neither there nor drawn')
  return other.rows[0].secret
}

const build = (app: AppContext, secret: string, publicUrl: string) =>
  betterAuth({
    appName: 'Buckstop',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: hashedSessions(app.db),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Whoever reaches us by another name of this machine signs in there too; other sites can't.
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength,
      maxPasswordLength,
      revokeSessionsOnPasswordReset: true,
      password: {
        hash: hashPassword,
        verify: async ({ hash, password }) => await isPassword(hash, password),
      },
    },
    user: {
      modelName: 'sign_in_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'sign_in_session',
      expiresIn: sessionSeconds,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'sign_in_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'sign_in_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      account: {
        update: {
          // A new password: whoever was in may have let a device of theirs show what there is to do.
          after: async ({ userId: person }) => {
            await app.db.deleteFrom('push_device').where('person_id', '=', person).execute()
          },
        },
      },
      session: {
        create: {
          before: async (session) => {
            const person = await app.db
              .selectFrom('person')
              .select('active')
              .where('id', '=', session.userId)
              .executeTakeFirst()
            if (person?.active !== true) throw new APIError('UNAUTHORIZED', { code: 'PERSON_INACTIVE' })
          },
        },
      },
    },
    advanced: {
      cookiePrefix: 'buckstop',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: 'uuid', validateSchema: false },
    },
  })

export type SignIn = ReturnType<typeof build>

/** Sign-in of staff: e-mail and password, sessions in a cookie. Nobody signs themselves up. */
export const createSignIn = async (app: AppContext, publicUrl: string): Promise<SignIn> =>
  build(app, await secretOf(app), publicUrl)
