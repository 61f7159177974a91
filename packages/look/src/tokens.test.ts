import { readFileSync } from 'node:fs'
import { displayable, parse, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'

const css = ['tokens.css', 'tags.css']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n')

/** What a colour token is in one of the two schemes; null where the sheet has no such token. */
function colour(name: string, scheme: 'light' | 'dark'): string | null {
  const pair = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\);`).exec(css)
  return pair?.[scheme === 'light' ? 1 : 2] ?? null
}

const papers = ['paper', 'paper-raised', 'paper-sunk']
const meanings = ['kept', 'due', 'broken', 'waiting']

const tags = ['stone', 'teal', 'violet', 'plum', 'olive']

const read: readonly (readonly [string, string])[] = [
  ...papers.flatMap((paper) =>
    ['ink', 'ink-soft', 'brand', 'brand-strong', ...meanings].map((text) => [text, paper] as const),
  ),
  ...[...meanings, 'brand'].flatMap((meaning) => [
    ['ink', `${meaning}-wash`] as const,
    ['ink-soft', `${meaning}-wash`] as const,
    [meaning, `${meaning}-wash`] as const,
  ]),
  ...tags.map((tag) => [`tag-${tag}`, `tag-${tag}-wash`] as const),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
]
const marks = papers.map((paper) => ['line-strong', paper] as const)

describe.each(['light', 'dark'] as const)('tokens in %s', (scheme) => {
  it.each(read)('%s on %s reads with 4.5 or more', (text, ground) => {
    expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(marks)('%s on %s shows with 3 or more', (mark, ground) => {
    expect(contrast(mark, ground, scheme)).toBeGreaterThanOrEqual(3)
  })

  it('stays within what every screen can show', () => {
    const all = [...css.matchAll(/--([a-z-]+): light-dark/g)].map((match) => match[1] ?? '')
    expect(all.length).toBeGreaterThan(15)
    const outside = all.filter((name) => {
      const value = colour(name, scheme)
      return value !== null && !displayable(value)
    })
    expect(outside).toEqual([])
  })
})

function contrast(a: string, b: string, scheme: 'light' | 'dark'): number {
  const [one, other] = [colour(a, scheme), colour(b, scheme)]
  const [first, second] = [one === null ? undefined : parse(one), other === null ? undefined : parse(other)]
  if (first === undefined || second === undefined) throw new Error(`no colour pair for ${a} or ${b}`)
  return wcagContrast(first, second)
}
