import { describe, expect, test } from 'vitest'
import { withoutSecrets } from './without-secrets.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const password = 'S3cr"t \\ Wört+%'
const token = 'eyJhbGciOiJSUzI1NiJ9.A-long-token-of-a-service.with_signature'

describe('what another side said', () => {
  test('stands as it was said where it quotes no secret', () => {
    const said = '535 5.7.8 Authentication failed for (address); see https://help.example/a?b=c+d'
    expect(withoutSecrets(said, [password, token, ''])).toBe(said)
  })

  test.each([
    ['as it is', password],
    ['in capitals', password.toUpperCase()],
    ['quoted', `"${password.replaceAll(/["\\]/g, '\\$&')}"`],
    ['as JSON', JSON.stringify({ password })],
    ['in an address', encodeURIComponent(password)],
    ['in a form', new URLSearchParams({ password }).toString()],
    ['in a page', password.replaceAll('"', '&quot;')],
    ['in base64', base64(password)],
    ['of AUTH PLAIN', base64(`\0care@small.example\0${password}`)],
    ['of AUTH PLAIN, over two lines', base64(`\0care\0${password}`).replace(/.{9}/, '$&\r\n ')],
    ['of AUTH PLAIN, after a letter', `x${base64(`\0care\0${password}`)}`],
    ['of XOAUTH2', base64(`user=care\u0001auth=Bearer ${token}\u0001\u0001`)],
    ['in base64url', Buffer.from(`\0care\0${password}`).toString('base64url')],
    ['cut', `Bearer ${token.slice(0, 30)}`],
  ])('is its code alone where it quotes one %s', (_, quoted) => {
    const secrets = [password, token]
    expect(withoutSecrets(`535 5.7.8 you said ${quoted} there`, secrets)).toBe('535 5.7.8 •••')
    expect(withoutSecrets(`[AUTHENTICATIONFAILED] ${quoted}`, secrets)).toBe('[AUTHENTICATIONFAILED] •••')
    expect(withoutSecrets(`Not with ${quoted}`, secrets)).toBe('•••')
  })

  test('tells no secret that is short, nor one that is a code', () => {
    expect(withoutSecrets('NO LOGIN care "x1"', ['x1'])).toBe('•••')
    expect(withoutSecrets('535 no', ['535'])).toBe('•••')
  })

  test('is looked through in no time, however long', () => {
    const began = performance.now()
    withoutSecrets('ab'.repeat(50_000), ['ba'.repeat(5_000) + 'c'])
    withoutSecrets('%&#'.repeat(50_000), ['x'.repeat(10_000)])
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
