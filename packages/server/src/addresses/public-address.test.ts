import { describe, expect, test } from 'vitest'
import { isPublicAddress, mayBeCalled, publicLookup } from './public-address.ts'

describe('an address that somebody else named is called', () => {
  test.each([
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://fcm.googleapis.com/fcm/send/x:y',
    'https://web.push.apple.com/QGu',
    'https://8.8.8.8/x',
    'https://[2606:4700::1111]/x',
  ])('where it is public and by https: %s', (address) => {
    expect(mayBeCalled(address)).toBe(true)
  })

  test.each([
    'http://updates.push.services.mozilla.com/x',
    'https://updates.push.services.mozilla.com:8443/x',
    'https://user:pass@push.example.com/x',
    'https://localhost/x',
    'https://db/x',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://10.0.0.7/x',
    'https://192.168.1.1/x',
    'https://172.16.0.1/x',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/x',
    'https://0.0.0.0/x',
    'https://[::1]/x',
    'https://[::ffff:127.0.0.1]/x',
    'https://[fd00::1]/x',
    'https://[fe80::1]/x',
    'https://[64:ff9b::7f00:1]/x',
    'ftp://push.example.com/x',
    'javascript:alert(1)',
    'no address',
  ])('and else it is not: %s', (address) => {
    expect(mayBeCalled(address)).toBe(false)
  })

  test('by its address as it is resolved: a name that leads inside is refused as it is connected to', async () => {
    const resolved = async (name: string): Promise<string | undefined> =>
      await new Promise((resolve) => publicLookup(name, {}, (error) => resolve(error?.code)))
    expect(await resolved('localhost')).toBe('ENOTPUBLIC')
    expect(isPublicAddress('127.1')).toBe(false)
  })
})
