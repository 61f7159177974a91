import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const frame = 'version: 1\ncustomers: {}\nproblems: {}\nremedies: {}\nchannels: {}\n'
const many = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join('')
const bomb = (levels: number): string =>
  many(levels, (i) => {
    const before = i === 0 ? 'x' : Array.from({ length: 10 }, () => `*a${i - 1}`).join()
    return `k${i}: &a${i} [${before}]\n`
  })

/** What a file holds may cost time in proportion to its length, not more. */
const hostile: Readonly<Record<string, string>> = {
  'a bomb of aliases': bomb(30),
  'a bomb in the shape of a map': `${frame}company: x\nfacts: [a]\nteams:\n${many(300, (i) =>
    i === 0
      ? `  t0: {responses: &r [${'{own: true, when: &w [a]},'.replace('[a]', `[${'a,'.repeat(300)}]`)}${'{own: true, when: *w},'.repeat(300)}]}\n`
      : `  t${i}: {responses: *r}\n`,
  )}`,
  'a plain scalar of 10 MB': `${frame}teams: {}\ncompany: ${'x'.repeat(10_000_000)}`,
  'a quoted scalar of 10 MB': `${frame}teams: {}\ncompany: "${'\\n'.repeat(5_000_000)}"`,
  'a block scalar of 10 MB': `${frame}teams: {}\ncompany: |\n${'  x\n'.repeat(2_500_000)}`,
  'a key of 10 MB': `${frame}company: x\nteams:\n  ? ${'x'.repeat(10_000_000)}\n  : {leder: true}`,
  'more than 16 MB': 'x'.repeat(17_000_000),
  'five million lines': '\n'.repeat(5_000_000),
  directives: '%x\n'.repeat(50_000),
  'brackets without end': '['.repeat(200_000),
  'nested sequences': '- '.repeat(50_000),
  'nested keys': '? '.repeat(50_000),
  'nested mappings': many(3_000, (i) => `${' '.repeat(i)}a:\n`),
  'nested flow mappings': '{a: '.repeat(20_000),
  'the same key 20,000 times': `${frame}company: x\nteams:\n${'  t: {}\n'.repeat(20_000)}`,
  '10,000 unknown names': `${frame}company: x\nteams:\n${many(10_000, (i) => `  t${i}: {asks: [u${i}]}\n`)}`,
  'a ladder of 10,000 that comes back': `${frame}company: x\nteams:\n${many(10_000, (i) => `  t${i}: {reportsTo: t${(i + 1) % 10_000}}\n`)}`,
  'broken lines': 'a: [}\n'.repeat(20_000),
  colons: ': '.repeat(50_000),
  tags: '!'.repeat(1_000_000),
  'tags that nobody knows': '- !x y\n'.repeat(20_000),
  'anchors and aliases': `${many(10_000, (i) => `- &a${i} x\n`)}${many(10_000, (i) => `- *a${i}\n`)}`,
  'NUL bytes': '\0'.repeat(1_000_000),
}

describe('nothing that a file holds makes parsing hang or crash', () => {
  test.each(Object.entries(hostile))('%s', { timeout: 60_000 }, (_, text) => {
    const started = performance.now()
    const parsed = parse(text)
    const milliseconds = performance.now() - started
    if (!parsed.ok) {
      expect(parsed.errors.length).toBeGreaterThan(0)
      expect(parsed.errors.length).toBeLessThanOrEqual(1_001)
      expect(JSON.stringify(parsed.errors).length).toBeLessThan(3_000_000)
    }
    expect(milliseconds).toBeLessThan(30_000)
  })

  test('any text at all, and any text put into a map', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const whole of [
          text,
          `${frame}company: x\nteams: ${text}`,
          `${frame}company: ${JSON.stringify(text)}\nteams: {}`,
        ]) {
          const parsed = parse(whole)
          expect(parsed.ok || parsed.errors.length > 0).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
