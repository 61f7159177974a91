import { PDFiumLibrary } from '@hyzyla/pdfium'
import { decodeQR } from 'qr/decode.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { layout, mm } from './layout.ts'
import { type Sheet, type Written, writeSheet } from './write-sheet.ts'

let pdfium: PDFiumLibrary
beforeAll(async () => {
  pdfium = await PDFiumLibrary.init()
})

const sheet: Sheet = {
  company: 'Nord',
  colour: '#0f5257',
  phone: '+49 30 901820',
  language: 'fr',
  reference: 'ABC-DEF-GHK',
  owner: 'Élodie',
  date: 'lundi 30 novembre 2026',
  address: ['Mme Zoé Łukasiewicz', 'Rue des Anschlussinhaberwechselbestätigungen 27', '75011 Paris'],
  words: 'Chère Madame,\n\nLa vanne est neuve. Καλημέρα. Привет.',
  leadsTo: 'https://service.example.org/new-link',
}
const read = async (written: Written) => {
  if (!written.ok) throw new Error(written.why)
  return await pdfium.loadDocument(written.pdf)
}
const dots = 150 / 72

describe('a letter of ours', () => {
  test('says in the customer’s language whose it is, how one answers, and bears a code that a camera reads', async () => {
    const document = await read(await writeSheet(sheet))
    expect(document.getPageCount()).toBe(1)
    const page = document.getPage(0)
    const text = page.getText()
    for (const said of [
      ...sheet.address,
      'Notre référence',
      'Élodie a votre dossier',
      'Привет',
      'Page 1 sur 1',
    ])
      expect(text).toContain(said)
    const { width, height, data } = await page.render({ scale: dots * 2, render: 'bitmap' })
    expect(decodeQR({ width, height, data })).toBe(sheet.leadsTo)
  })

  test('has its address inside the window, and nothing else there', async () => {
    const { width, data } = await (
      await read(await writeSheet(sheet))
    )
      .getPage(0)
      .render({ scale: dots, render: 'bitmap' })
    const at = (millimetres: number): number => Math.round(mm(millimetres) * dots)
    const { left, top, width: wide, height: high } = layout.address
    const isDark = (x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 255) < 200
    const darkIn = (from: readonly [number, number], to: readonly [number, number]): number => {
      let dark = 0
      for (let y = at(from[1]); y < at(to[1]); y += 1)
        for (let x = at(from[0]); x < at(to[0]); x += 1) if (isDark(x, y)) dark += 1
      return dark
    }
    expect(darkIn([left, top], [left + wide, top + high])).toBeGreaterThan(500)
    // A hand's breadth around it is empty, so that an envelope may shift.
    for (const [from, to] of [
      [
        [left, top - 8],
        [left + wide, top + 10],
      ],
      [
        [left, top + high - 10],
        [left + wide, top + high + 8],
      ],
      [
        [left + wide, top - 8],
        [layout.info.left - 1, top + high],
      ],
    ] as const)
      expect(darkIn(from, to)).toBe(0)
  })

  test('goes on over pages, whose foot is never torn apart, up to ten', async () => {
    for (const lines of [27, 33, 60]) {
      const document = await read(await writeSheet({ ...sheet, words: 'Une ligne.\n'.repeat(lines) }))
      const last = document.getPage(document.getPageCount() - 1).getText()
      expect(last).toContain('a votre dossier')
      expect(last).toContain('n’ouvre rien')
    }
    expect(await writeSheet({ ...sheet, words: 'x\n'.repeat(1_000) })).toEqual({ ok: false, why: 'too-long' })
  })

  test('is bounded before it is set, whatever its words are made of', async () => {
    const begun = performance.now()
    for (const words of ['W'.repeat(100_000), 'x\n'.repeat(50_000), `${'W'.repeat(20_000)} end`])
      expect(await writeSheet({ ...sheet, words })).toEqual({ ok: false, why: 'too-long' })
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  test('sets tabs, and what joins words, as nothing that shows', async () => {
    const document = await read(await writeSheet({ ...sheet, words: 'one\ttwo\u2060three' }))
    expect(document.getPage(0).getText()).toMatch(/one +twothree/)
  })

  test.each([
    ['Arabic, which nobody here shapes', 'وعدتموني', 'و'],
    ['Hebrew', 'שלום', 'ש'],
    ['what the typeface has no form for', 'Voilà 漢', '漢'],
  ])('refuses %s, rather than print boxes', async (_, words, first) => {
    const written = await writeSheet({ ...sheet, words })
    expect(written).toMatchObject({
      ok: false,
      why: 'characters',
      characters: expect.arrayContaining([first]),
    })
  })
})
