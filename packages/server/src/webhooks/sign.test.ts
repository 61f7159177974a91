import { describe, expect, test } from 'vitest'
import { readSettings } from '../config/read-settings.ts'
import { mostTries, pauseAfterTries } from './pause.ts'
import { mayBeTold, post } from './post.ts'
import { newSecret, signatureOf } from './sign.ts'

test('signs as Standard Webhooks does: its own example', () => {
  const body = '{"test": 2432232314}'
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body }
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
  expect(signatureOf([secret], message)).toBe(signature)
  const other = newSecret()
  expect(Buffer.from(other.slice(6), 'base64')).toHaveLength(32)
  expect(signatureOf([other, secret], message).split(' ')[1]).toBe(signature)
})

test('is tried for about three days, whatever is asked or drawn', () => {
  const all = (random: number) =>
    Array.from({ length: mostTries - 1 }, (_, at) => pauseAfterTries(at + 1, 0, random) ?? 0).reduce(
      (a, b) => a + b,
    )
  expect(all(0) / 86_400_000).toBeCloseTo(2.98, 1)
  expect(all(1)).toBeLessThan(4 * 86_400_000)
  expect(pauseAfterTries(mostTries, 0, 0)).toBeNull()
  expect(pauseAfterTries(1, 60_000, 0)).toBe(60_000)
  expect(pauseAfterTries(1, 1e15, 0)).toBe(86_400_000)
})

describe('an address inside', () => {
  const strict = readSettings({}, {})
  const inside = readSettings({}, { BUCKSTOP_WEBHOOKS_INSIDE: '10.1.0.0/16, 127.0.0.1' })

  test('is refused unless the settings name it, however it is written', () => {
    for (const url of [
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://169.254.169.254/latest/meta-data',
      'https://192.168.1.1/',
      'https://0.0.0.0/',
      'http://93.184.216.34/',
      'http://crm.example.com/',
      'https://us:er@crm.example.com/',
      'file:///etc/passwd',
    ])
      expect([url, mayBeTold(url, strict)]).toEqual([url, false])
    expect(mayBeTold('https://crm.example.com:8443/hooks', strict)).toBe(true)
    expect(mayBeTold('http://10.1.2.3/', inside)).toBe(true)
    expect(mayBeTold('http://10.2.2.3/', inside)).toBe(false)
    expect(mayBeTold('http://93.184.216.34/', inside)).toBe(false)
  })

  test('is refused as a name once it is looked up', async () => {
    const signal = new AbortController().signal
    const calling = async (url: string) =>
      await post(url, { headers: {}, body: '{}', settings: strict, signal })
    await expect(calling('https://localhost/')).rejects.toMatchObject({ code: 'ENOTPUBLIC' })
    await expect(calling('https://127.0.0.1/')).rejects.toMatchObject({ code: 'ENOTPUBLIC' })
  })
})
