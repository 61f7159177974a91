import { describe, expect, test } from 'vitest'
import { maskUrl } from './mask-url.ts'
import { helpOf, readSettings } from './read-settings.ts'
import { settingNames, settingTable } from './settings.ts'
import { StartupError } from './startup-error.ts'

const complaint = (read: () => unknown): StartupError => {
  try {
    read()
  } catch (thrown) {
    if (thrown instanceof StartupError) return thrown
    throw thrown
  }
  throw new Error('nothing was refused')
}

describe('settings', () => {
  test('have defaults that run on a fresh clone', () => {
    expect(readSettings({}, {})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      data: './data',
      database: undefined,
      publicUrl: undefined,
      trustedProxies: undefined,
      smtpUrl: undefined,
      dkimKey: undefined,
      dkimSelector: 'buckstop',
      smtpPort: undefined,
      imapUrls: undefined,
      smtpKey: undefined,
      smtpCertificate: undefined,
      dns: undefined,
      sealKey: undefined,
      localSignIn: false,
      localPush: false,
      phoneApi: 'https://api.twilio.com',
      mailFrom: 'Buckstop <buckstop@localhost>',
      demo: true,
      company: undefined,
      rateLimit: 120,
      strangerFiles: 2048,
      strangerMail: 10_240,
      accessLogDays: 730,
      undoSeconds: 10,
      metricsToken: undefined,
      testClock: undefined,
    })
  })

  test('come from the environment, and a flag counts before it', () => {
    const env = { PORT: '0', BUCKSTOP_DATA: '/srv/care', BUCKSTOP_DEMO: 'off', SMTP_PORT: '0' }
    expect(readSettings({}, env)).toMatchObject({ port: 0, data: '/srv/care', demo: false, smtpPort: 0 })
    expect(readSettings({ port: '9000', data: 'x' }, env)).toMatchObject({ port: 9000, data: 'x' })
    expect(readSettings({ demo: false }, { BUCKSTOP_DEMO: '1' }).demo).toBe(false)
    expect(readSettings({ demo: true }, { BUCKSTOP_DEMO: '0' }).demo).toBe(false)
  })

  test('take an empty variable for one that is not set', () => {
    expect(readSettings({}, { PORT: '', DATABASE_URL: ' ' })).toMatchObject({
      port: 8080,
      database: undefined,
    })
  })

  test.each(['65536', '-1', '80.5', 'http', '0x50', '1e3', '99999999999999999999'])(
    'refuse port %s',
    (port) => {
      expect(complaint(() => readSettings({}, { PORT: port }))).toMatchObject({
        code: 'setting-invalid',
        message: `PORT must be a port number from 0 to 65535, not "${port}".`,
      })
      expect(complaint(() => readSettings({ port }, {})).message).toMatch(/^--port must be/)
    },
  )

  test.each([
    'localhost:5432/care',
    'mysql://care:s3cret@host/care',
    'postgres//care:s3cret@host/care',
    'postgres://care:s3cret#1@host:port/care',
  ])('refuse the database %s without repeating it', (database) => {
    const { code, message } = complaint(() => readSettings({}, { DATABASE_URL: database }))
    expect(code).toBe('setting-invalid')
    expect(message).toMatch(/^DATABASE_URL must look like postgres:/)
    expect(message).not.toContain('s3cret')
    expect(message.split('\n')).toHaveLength(1)
  })

  test.each([
    { BUCKSTOP_DEMO: 'maybe' },
    { BUCKSTOP_PUBLIC_URL: 'example.com' },
    { BUCKSTOP_PUBLIC_URL: 'https:example.com' },
    { BUCKSTOP_PUBLIC_URL: 'https://' },
    { BUCKSTOP_PUBLIC_URL: 'https://care.example.com/help' },
    { BUCKSTOP_PUBLIC_URL: 'https://care.example.com/?from=mail' },
    { BUCKSTOP_PUBLIC_URL: 'https://care.example.com/#top' },
    { BUCKSTOP_PUBLIC_URL: 'https://me:s3cret@care.example.com' },
    { BUCKSTOP_PUBLIC_URL: 'ftp://care.example.com' },
    { BUCKSTOP_TRUSTED_PROXIES: 'proxy.example' },
    { BUCKSTOP_TRUSTED_PROXIES: '0.0.0.0/0' },
    { SMTP_URL: 'http://mail' },
    { SMTP_URL: 'smtp:x' },
    { SMTP_URL: 'smtp://' },
    { SMTP_URL: 'smtp://user:s3cret@' },
    { SMTP_URL: 'smtp:///mail' },
    { SMTP_URL: 'smtp://mail:0' },
    { SMTP_URL: 'smtp://mail:99999' },
    { DATABASE_URL: 'postgres:x' },
    { DATABASE_URL: 'postgres://' },
    { DATABASE_URL: 'postgres:///care' },
    { DATABASE_URL: 'postgres://host:0/care' },
    { BUCKSTOP_MAIL_FROM: 'nobody' },
    { BUCKSTOP_MAIL_FROM: 'A <a@b.example>\nBcc: c@d.example' },
    { BUCKSTOP_MAIL_FROM: 'Care, Example <care@example.com>' },
    { BUCKSTOP_MAIL_FROM: 'A \0 <a@b.example>' },
    { BUCKSTOP_MAIL_FROM: 'a@b.example,c@d.example' },
    { BUCKSTOP_HOST: 'a b' },
    { BUCKSTOP_HOST: 'http://localhost' },
    { BUCKSTOP_RATE_LIMIT: '59' },
    { BUCKSTOP_ACCESS_LOG_DAYS: '29' },
    { BUCKSTOP_RATE_LIMIT: '1e9' },
    { BUCKSTOP_METRICS_TOKEN: 'short' },
    { BUCKSTOP_METRICS_TOKEN: 'sixteen and more with blanks' },
    { BUCKSTOP_TEST_CLOCK: '/tmp/clock' },
    { BUCKSTOP_TEST_CLOCK: '/tmp/clock 2026-13-45T99:00:00Z' },
  ])('refuse %o in one line, which names it and no secret', (env) => {
    const { code, message } = complaint(() => readSettings({}, env))
    expect(code).toBe('setting-invalid')
    expect(message.startsWith(`${Object.keys(env)[0]} must`)).toBe(true)
    expect(message.split('\n')).toHaveLength(1)
    expect(message).not.toContain('s3cret')
  })

  test.each([
    { SMTP_URL: 'smtp://127.0.0.1:2525' },
    { SMTP_URL: 'smtps://user:p%40ss@mail.example.com' },
    { SMTP_URL: 'smtp://[::1]:25' },
    { DATABASE_URL: 'postgres://care:s3cret@db.example:5433/care?options=-c%20x' },
    { DATABASE_URL: 'postgresql://%2Fvar%2Frun%2Fpostgresql/care' },
    { DATABASE_URL: 'postgres:///care?host=/var/run/postgresql' },
    { BUCKSTOP_PUBLIC_URL: 'http://127.0.0.1:8080/' },
    { BUCKSTOP_MAIL_FROM: '"Care, Example" <care@example.com>' },
    { BUCKSTOP_MAIL_FROM: 'Pomoc Żółw <care@example.com>' },
    { BUCKSTOP_MAIL_FROM: 'care@example.com' },
    { BUCKSTOP_HOST: '::' },
    { BUCKSTOP_TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::7' },
    { BUCKSTOP_METRICS_TOKEN: 'a2V5LW9mLXRoZS1jb2xsZWN0b3I=' },
    { BUCKSTOP_TEST_CLOCK: '/tmp/clock 2026-03-02T09:00:00.000Z' },
  ])('take %o', (env) => {
    expect(Object.values(readSettings({}, env))).toContain(
      'BUCKSTOP_PUBLIC_URL' in env ? 'http://127.0.0.1:8080' : Object.values(env)[0],
    )
  })

  test('drop the slash at the end of the public address', () => {
    expect(readSettings({ publicUrl: 'https://care.example.com/' }, {}).publicUrl).toBe(
      'https://care.example.com',
    )
  })

  test('each have a line of help with their variable', () => {
    expect(helpOf(settingTable.port)).toBe(
      'port of the pages and the API; 0 picks a free one (PORT; otherwise: 8080)',
    )
    for (const name of settingNames) expect(helpOf(settingTable[name])).toContain(settingTable[name].env)
  })
})

test('an address is shown without password and query', () => {
  expect(maskUrl('postgres://care:s3cret@db.example:5433/care?options=-c%20x')).toBe(
    'postgres://care@db.example:5433/care',
  )
  expect(maskUrl('s3cret')).toBe('(not an address)')
})
