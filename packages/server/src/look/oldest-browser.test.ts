import { describe, expect, it } from 'vitest'
import { lostIn, rulesOf } from '../../test/look/oldest-browser.ts'
import { fontSheet, style } from './assets.ts'

/** A telephone of ten years ago: what Chrome was at the end of 2016. */
const oldest = 55

/** Without these nothing is missing: the browser does what it always did. */
const nothingIsLost = new Set([
  // How lines break and are ruled, where they would break and be ruled anyhow.
  'text-wrap',
  'text-underline-offset',
  'text-decoration-thickness',
  // The colours of a tick and of the browser's own parts.
  'accent-color',
  'color-scheme',
  // Room for a scroll bar; a box that grows with what is typed.
  'scrollbar-gutter',
  'field-sizing',
  // Written with and without its prefix, of which this one knows either.
  'text-size-adjust',
  'user-select',
  'print-color-adjust',
  'hyphens',
  // A browser that does not know these shows its own ring, and its own button for files.
  ':focus-visible',
  ':file-selector-button',
  ':-webkit-file-upload-button',
])

describe('the style of a customer’s pages', () => {
  it('is known to a telephone of ten years ago, or has something before it that is', () => {
    expect(rulesOf(style).length).toBeGreaterThan(100)
    expect(lostIn(style, oldest, nothingIsLost)).toEqual([])
    expect(lostIn(new TextDecoder().decode(fontSheet.bytes), oldest, nothingIsLost)).toEqual([])
  })

  it('is found out where it is not', () => {
    const lost = (css: string) => lostIn(css, oldest, nothingIsLost)
    expect(lost('p{display:flex;gap:1rem}')).toEqual(['p: gap: 1rem'])
    expect(lost('@media print{p{inset:0}}')).toEqual(['p: inset: 0'])
    expect(lost('p{margin-inline-start:1rem}')).toHaveLength(1)
    expect(lost('p{display:grid}')).toHaveLength(1)
    expect(lost('p{width:min(44rem,100%)}')).toHaveLength(1)
    expect(lost('p{width:44rem;width:min(44rem,100%)}')).toEqual([])
    expect(lost('p{overflow-wrap:anywhere}')).toHaveLength(1)
    expect(lost('p{overflow-wrap:break-word;overflow-wrap:anywhere}')).toEqual([])
    expect(lost('p:is(a,b){color:red}')).toEqual(['p:is(a,b): :is'])
    expect(lost('p{color:oklch(50% 0 0)}')).toHaveLength(1)
    expect(lost('p{-webkit-user-select:all;user-select:all;color:var(--ink)}')).toEqual([])
  })
})
