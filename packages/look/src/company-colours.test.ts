import { readFileSync } from 'node:fs'
import { formatHex, oklch, parse, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { companyTokens } from './company-tokens.ts'
import { companyColours, isColour, judgeColour, papers } from './company-colours.ts'

const sheet = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const token = (name: string, scheme: 'light' | 'dark'): string => {
  const pair = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(sheet)
  return pair?.[scheme === 'light' ? 1 : 2] ?? ''
}
const schemes = ['light', 'dark'] as const

// Every corner of what a screen shows, greys, and what companies like.
const corners = ['00', '33', '80', 'cc', 'ff']
const many = [
  ...corners.flatMap((r) => corners.flatMap((g) => corners.map((b) => `#${r}${g}${b}`))),
  '#fff4b0',
  '#0b3d91',
  '#02555b',
]

describe('a company’s colours', () => {
  it('are held against the papers that there are', () => {
    for (const scheme of schemes)
      expect(papers[scheme].map((paper) => formatHex(paper))).toEqual(
        ['paper', 'paper-raised', 'paper-sunk'].map((name) => formatHex(token(name, scheme))),
      )
  })

  it.each(schemes)('can be read in %s, whatever the colour was', (scheme) => {
    const low: string[] = []
    const reads = (text: string, ground: string, of: string) => {
      if (contrast(text, ground) < 4.5) low.push(`${of}: ${text} on ${ground}`)
    }
    for (const colour of many) {
      const made = companyColours(colour)
      const of = (name: keyof typeof made) => made[name][scheme]
      for (const paper of ['paper', 'paper-raised', 'paper-sunk'])
        for (const text of ['brand', 'brand-strong'] as const) reads(of(text), token(paper, scheme), colour)
      for (const text of ['brand', 'brand-strong'] as const) {
        reads(of('on-brand'), of(text), colour)
        reads(of(text), of('brand-wash'), colour)
      }
      for (const text of ['ink', 'ink-soft']) reads(token(text, scheme), of('brand-wash'), colour)
    }
    expect(low).toEqual([])
  })

  it('keep what holds, and make of the rest the nearest that does', () => {
    expect(judgeColour('#0b3d91')).toMatchObject({ holds: true, nearest: '#0b3d91' })
    const pale = judgeColour('#fff4b0')
    expect(pale.holds).toBe(false)
    expect(pale.contrast).toBeLessThan(1.2)
    expect(judgeColour(pale.nearest)).toMatchObject({ holds: true, nearest: pale.nearest })
    const [asked, offered] = [oklch('#fff4b0'), oklch(pale.nearest)]
    expect(Math.abs((asked?.h ?? 0) - (offered?.h ?? 360))).toBeLessThan(12)
    // By as little as will do.
    expect(judgeColour(pale.nearest).contrast).toBeLessThan(4.7)
  })

  it('are of the same hue in the dark', () => {
    const { brand } = companyColours('#0b3d91')
    expect(Math.abs((oklch(brand.dark)?.h ?? 0) - (oklch(brand.light)?.h ?? 360))).toBeLessThan(12)
    expect(oklch(brand.dark)?.l).toBeGreaterThan(0.7)
  })

  it('never take the place of what tells states apart', () => {
    expect(companyTokens.every((name) => name.includes('brand'))).toBe(true)
    expect(Object.keys(companyColours('#c00000'))).toEqual([...companyTokens])
  })

  it.each(['#abc', 'red', '#GGGGGG', '#12345', '#ABCDEF', ' #abcdef', '#abcdef;'])('%j is none', (text) => {
    expect(isColour(text)).toBe(false)
  })
})

function contrast(one: string, other: string): number {
  const [a, b] = [parse(one), parse(other)]
  if (a === undefined || b === undefined) throw new Error(`no colour: ${one} or ${other}`)
  return wcagContrast(a, b)
}
