import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { lookApp } from './app.ts'
import { assets, fontSheet, mark, style } from './assets.ts'

const sheet = new TextDecoder().decode(fontSheet.bytes)

describe('what every page fetches', () => {
  it('is there at every address that the sheet of typefaces names, for ever', async () => {
    const addresses = [...sheet.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1] ?? '')
    expect(addresses.length).toBeGreaterThanOrEqual(12)
    for (const address of [...addresses, ...assets.keys()]) {
      const answer = await lookApp().request(address)
      expect([address, answer.status]).toEqual([address, 200])
      expect(answer.headers.get('cache-control')).toContain('immutable')
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(50)
    }
  })

  it('shows words before the typeface has come', () => {
    expect(sheet.match(/@font-face/g)?.length).toBe(sheet.match(/font-display:swap/g)?.length)
  })

  it('answers 404 for anything else', async () => {
    for (const path of ['/look/none.css', '/look/..%2f..%2fpackage.json', '/look/'])
      expect((await lookApp().request(path)).status).toBe(404)
  })

  it('keeps the inlined style small on its way, without a colour of its own', () => {
    expect(brotliCompressSync(style).byteLength).toBeLessThan(4_200)
    const own = readFileSync(new URL('pages.css', import.meta.url), 'utf8')
    expect(own).not.toMatch(/#[0-9a-f]{3,8}\b|oklch|rgb\(/)
  })

  it('has colours that a telephone of ten years ago knows, in light and in dark', () => {
    const [colours = ''] = style.split('}')
    expect(colours).toMatch(/--paper:[^;]*#fcf9f5[^;]*#1a1713/)
    expect(colours).not.toMatch(/:is\(/)
    // Nor once more for browsers that know these.
    expect(style).not.toMatch(/light-dark|oklch|lab\(/)
  })

  it('has a mark of one colour that fits 16 px', () => {
    expect(mark).toContain('viewBox="0 0 16 16"')
    expect(mark).toContain('currentColor')
  })
})
