import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readProfile } from './read-profile.ts'

const example = (name: string): string =>
  readFileSync(new URL(`../../../../../examples/regulators/${name}.yaml`, import.meta.url), 'utf8')

test.each(['uk-financial', 'spain-2025'])(
  '%s is read, says what was not checked, and nobody signed it',
  (name) => {
    const read = readProfile(example(name))
    if (!read.ok) throw new Error(JSON.stringify(read.errors))
    expect(read.value).toMatchObject({ key: name, readBy: null })
    expect(read.value.unchecked.length).toBeGreaterThan(0)
  },
)

const spain = example('spain-2025')
const lineOf = (part: string, text: string): number => text.slice(0, text.indexOf(part)).split('\n').length

describe('what is wrong is named by line and code', () => {
  test.each([
    ['invalid', 'within: { workingDays: 15 }', 'within: { workingDays: 0 }'],
    ['invalid', 'within: { workingDays: 15 }', 'within: { workingDays: 15, minutes: 3 }'],
    ['invalid', 'risesAfter: { workingDays: 10 }', 'risesAfter: { workingDays: 15 }'],
    ['invalid', 'risesAfter: { workingDays: 10 }', 'risesAfter: { calendarDays: 10 }'],
    ['invalid', 'timeZone: Europe/Madrid', 'timeZone: Europe/Lisboa'],
    ['invalid', 'country: ES', 'country: Spain'],
    ['invalid', 'share: 95', 'share: 950'],
    ['unreadable', 'region: null', 'region: null\nregion: null'],
  ])('%s: %s', (code, right, wrong) => {
    const text = spain.replace(right, wrong)
    const read = readProfile(text)
    const [first] = read.ok ? [] : read.errors
    const line = lineOf(wrong, text) + (code === 'unreadable' ? 1 : 0)
    expect(first).toMatchObject({ code, line })
  })

  test('a field that it has not', () => {
    const read = readProfile(`${spain}\nsigned: true\n`)
    expect(read).toMatchObject({ ok: false, errors: [{ code: 'unknown-field' }] })
  })
})
