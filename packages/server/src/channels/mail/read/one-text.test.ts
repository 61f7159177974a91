import { describe, expect, test } from 'vitest'
import { isOneText } from './one-text.ts'
import { readMail } from './read-mail.ts'

const mail = (...lines: readonly string[]) =>
  Buffer.from(`From: ana@small.example\r\n${lines.join('\r\n')}\r\n`)
const text = ['--b', 'Content-Type: text/plain; charset=utf-8', '', 'We come.']
const page = (html: string) => ['--b', 'Content-Type: text/html; charset=utf-8', '', html]
const alternative = (...lines: readonly string[]) =>
  mail('MIME-Version: 1.0', 'Content-Type: multipart/alternative;', ' boundary="b"', '', ...lines, '--b--')
const isOne = async (bytes: Buffer) => (await readMail(bytes)).isOneText

describe('what a mail says', () => {
  test.each([
    ['is a text without more', mail('', 'We come.')],
    ['is a text that says so', mail('Content-Type: text/plain', '', 'We come.')],
    ['stands beside a page', alternative(...text, ...page('<p>We come.</p>'))],
    [
      'stands beside a page with a picture in it',
      alternative(
        ...text,
        '--b',
        'Content-Type: multipart/related; boundary=c',
        '',
        '--c',
        'Content-Type: text/html',
        '',
        '<p>We come. <img src="cid:1"></p>',
        '--c',
        'Content-Type: image/png',
        'Content-ID: <1>',
        'Content-Disposition: inline; filename=logo.png',
        '',
        'x',
        '--c--',
      ),
    ],
  ])('is one text of it where it %s', async (_, bytes) => {
    expect(await isOne(bytes)).toBe(true)
  })

  test.each([
    ['is only a page', mail('Content-Type: text/html', '', '<p>We come.</p>')],
    ['is two texts', alternative(...text, ...text)],
    ['has a part of no type', alternative(...text, '--b', '', 'She never pays.')],
    [
      'has a part with a broken type',
      alternative(...text, '--b', 'Content-Type : text/plain', '', 'She never pays.'),
    ],
    [
      'has a named text in it',
      alternative(
        '--b',
        'Content-Type: text/plain; name=notes.txt',
        'Content-Disposition: inline',
        '',
        'No.',
      ),
    ],
    ['stands beside a page that hides', alternative(...text, ...page('<p style="display: none">No</p>'))],
    ['stands beside a page that strikes', alternative(...text, ...page('<p><del>No</del></p>'))],
  ])('is not where it %s', async (_, bytes) => {
    expect(await isOne(bytes)).toBe(false)
  })

  test('is looked at in little time, however hostile', () => {
    const began = performance.now()
    isOneText(
      Buffer.from(`content-type:${'\r\n '.repeat(100_000)}${'<'.repeat(100_000)}`),
      '<'.repeat(100_000),
    )
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
