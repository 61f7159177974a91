import { expect, test } from 'vitest'
import { isUnsigned } from './signed-here.ts'

const set = {
  version: '1',
  fromName: 'Small',
  fromAddress: 'Care@Mail.small.example',
  answersTo: null,
  host: 'smtp.small.example',
  port: 465,
  security: 'tls',
  user: null,
  signIn: { kind: 'none' },
} as const
const key = (domain: string, signs: 'yes' | 'no') => ({
  id: domain,
  version: '1',
  domain,
  selector: 'buckstop',
  record: { name: '', value: '' },
  signs,
  looked: null,
})
const unsigned = (signsFixed: string | null, dkim: readonly ReturnType<typeof key>[] = []): boolean =>
  isUnsigned({ signsFixed, dkim: [...dkim], sending: { set } })

test('a sender is signed for by the key of the environment for its very domain, or by one that was made for it or above it', () => {
  expect(unsigned('small.example')).toBe(true)
  expect(unsigned('mail.small.example')).toBe(false)
  expect(unsigned('other.example', [key('small.example', 'yes')])).toBe(false)
  expect(unsigned('other.example', [key('small.example', 'no'), key('l.example', 'yes')])).toBe(true)
  expect(isUnsigned({ signsFixed: 'other.example', dkim: [], sending: { set: null } })).toBe(false)
})
