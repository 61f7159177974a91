import { describe, expect, test } from 'vitest'
import { fileName } from './file-name.ts'
import { mediaTypeOf } from './media-type.ts'

describe('a file’s name', () => {
  test.each([
    ['photo.jpg', 'photo.jpg'],
    ['../../etc/passwd', 'passwd'],
    [String.raw`C:\Users\Zoe\photo.jpg`, 'photo.jpg'],
    ['.htaccess', 'htaccess'],
    ['لوحة\u202Egnp.exe', 'لوحةgnp.exe'],
    ['a\r\nb\0c.txt', 'abc.txt'],
    ['"quoted".txt', 'quoted.txt'],
    ['', 'file'],
    ['...', 'file'],
    ['\uD800.txt', '\uFFFD.txt'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(146)}.pdf`],
  ])('%j becomes %j', (sent, expected) => {
    expect(fileName(sent)).toBe(expected)
  })
})

describe('a file’s type', () => {
  test('is what its bytes say', async () => {
    expect(await mediaTypeOf(Buffer.from('%PDF-1.7\n'))).toBe('application/pdf')
    expect(await mediaTypeOf(Buffer.from('<html><script>alert(1)</script>'))).toBe('text/plain')
    expect(await mediaTypeOf(Buffer.from([0, 1, 2, 3]))).toBe('application/octet-stream')
    expect(await mediaTypeOf(Buffer.from([0xff, 0xfe, 0xfd, 0x41]))).toBe('application/octet-stream')
    expect(await mediaTypeOf(Buffer.from('é'.repeat(3_000)).subarray(0, 4_099))).toBe('text/plain')
  })
})
