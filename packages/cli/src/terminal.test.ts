import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import { harmless, onOneLine, printJson } from './terminal.ts'

// Colours, the title of the window, the clipboard (as C0 and as C1), a backspace, a turn of direction, half a pair.
const hostile = 'a\u001b[31mb\u001b]0;title\u0007c\u009b2Jd\be\u202ef\u061c\r\ud800'

test('nothing that a terminal obeys goes through, and lines stay', () => {
  const shown = harmless(`${hostile}\n\tVoilà: 50 €, عربي, 👩‍🚒`)
  expect(shown).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}|\p{Cs}/u)
  expect(shown).toMatch(/\n\tVoilà: 50 €, عربي, 👩‍🚒$/)
  expect(onOneLine('a\nb\tc')).toBe('a b c')
})

test('JSON says the same, escaped', () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  printJson({ [hostile]: hostile })
  const text = String(written.mock.calls[0]?.[0])
  written.mockRestore()
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
  expect(JSON.parse(text)).toEqual({ [hostile]: hostile })
})

test('it is the only door', async () => {
  const past: string[] = []
  const folder = import.meta.dirname
  for await (const name of glob('**/*.ts', { cwd: folder })) {
    if (/\.test\.ts$|^terminal\.ts$|^progress-bar\.ts$/.test(name)) continue
    if (/console\.|\bstd(out|err)\.write|console\b/.test(readFileSync(`${folder}/${name}`, 'utf8')))
      past.push(name)
  }
  expect(past).toEqual([])
})
