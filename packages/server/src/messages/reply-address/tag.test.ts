import { describe, expect, test } from 'vitest'
import { patternOfAddress, replyAddressOf, replyPatternOf, tagIn } from './reply-address.ts'
import { isSigned, type MailReader, readTag, signOf, tagLength } from './tag.ts'

const key = Buffer.alloc(32, 7)
const other = Buffer.alloc(32, 8)
const nadia: MailReader = { audience: 'customer', to: { type: 'email', value: 'nadia@home.example' } }
const ana: MailReader = { audience: 'person', person: '00000000-0000-7000-8000-000000000002' }
const reference = '7KD-MQ4-XB2'
const pattern = { before: 'care+', after: '@small.example' }

describe('an address that our mail is answered to', () => {
  const address = replyAddressOf(pattern, key, reference, nadia)

  test('is letters and digits, and is read again however its capitals were changed', () => {
    expect(address).toMatch(/^care\+7kdmq4xb2[a-z2-7]{16}@small\.example$/)
    for (const written of [address, address.toUpperCase()]) {
      const tag = tagIn(pattern, written)
      expect(tag).toEqual({ reference, sign: signOf(key, reference, nadia) })
      expect(tag !== null && isSigned([key], tag, nadia)).toBe(true)
    }
  })

  test.each<[string, readonly Buffer[], string, MailReader]>([
    ['another key', [other], reference, nadia],
    ['another case', [key], '7KD-MQ4-XB3', nadia],
    ['another reader', [key], reference, { ...nadia, to: { type: 'email', value: 'noor@home.example' } }],
    ['somebody of us', [key], reference, ana],
    ['no key at all', [], reference, nadia],
  ])('is signed for nothing else: %s', (_, keys, of, reader) => {
    const sign = signOf(key, reference, nadia)
    expect(isSigned(keys, { reference: of, sign }, reader)).toBe(false)
  })

  test('is known by an earlier key as long as that is kept', () => {
    expect(isSigned([other, key], { reference, sign: signOf(key, reference, ana) }, ana)).toBe(true)
  })

  test.each([
    'care@small.example',
    'care+@small.example',
    'care+7kdmq4xb2@small.example',
    `care+${'a'.repeat(tagLength)}@small.example`,
    `care+7kdmq4xb2${'ä'.repeat(16)}@small.example`,
    `other+7kdmq4xb2${'a'.repeat(16)}@small.example`,
    `care+7kdmq4xb2${'a'.repeat(16)}@small.example.evil.example`,
  ])('is not %s', (written) => {
    expect(tagIn(pattern, written)).toBeNull()
  })

  test('is nothing that is too short or has other signs', () => {
    expect(readTag('')).toBeNull()
    expect(readTag(`7kdmq4xb2${'-'.repeat(16)}`)).toBeNull()
  })
})

describe('where answers go', () => {
  const mailFrom = 'Small <Care@small.example>'
  const answers = { before: 'answers+', after: '@small.example' }
  const byEnvironment = { before: '', after: '@reply.example' }
  test.each([
    [
      { replyTo: undefined, smtpPort: 25, answersTo: null },
      { before: 'care+', after: '@small.example' },
    ],
    [{ replyTo: undefined, smtpPort: undefined, answersTo: null }, null],
    [{ replyTo: 'sender', smtpPort: 25, answersTo: null }, null],
    [{ replyTo: '*@Reply.example', smtpPort: undefined, answersTo: null }, byEnvironment],
    [{ replyTo: undefined, smtpPort: undefined, answersTo: 'Answers@small.example' }, answers],
    [{ replyTo: undefined, smtpPort: 25, answersTo: 'answers@small.example' }, answers],
    [{ replyTo: '*@Reply.example', smtpPort: 25, answersTo: 'answers@small.example' }, byEnvironment],
    [{ replyTo: 'sender', smtpPort: 25, answersTo: 'answers@small.example' }, null],
  ])('%o', ({ answersTo, ...settings }, expected) => {
    expect(replyPatternOf(settings, { mailFrom, answersTo })).toEqual(expected)
  })

  test('is the sender where there is no room for a sign before the @', () => {
    const long = `${'x'.repeat(60)}@small.example`
    const listening = { replyTo: undefined, smtpPort: 25 }
    expect(replyPatternOf(listening, { mailFrom: long, answersTo: null })).toBeNull()
    expect(patternOfAddress(`${'x'.repeat(38)}@small.example`)).not.toBeNull()
    expect(patternOfAddress(`${'x'.repeat(39)}@small.example`)).toBeNull()
  })
})
