import { describe, expect, it } from 'vitest'

import { readText } from '../../test/reading.ts'
import { WesternWatch } from './western.ts'

const looksWestern = (...words: readonly Uint8Array[]): boolean => {
  const watch = new WesternWatch()
  for (const word of words) watch.hear(word)
  return watch.looksWestern
}
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

/** What a word's bytes are in an encoding of one byte a letter. */
const written = (encoding: string, text: string): Buffer => {
  const decoder = new TextDecoder(encoding)
  const byte = new Map(Array.from({ length: 256 }, (_, k) => [decoder.decode(Uint8Array.of(k)), k]))
  return Buffer.from(Array.from(text, (letter) => byte.get(letter) ?? 0x3f))
}

describe('words that are not UTF-8', () => {
  it.each([
    ['Kundenbüro', 'Rückfragen', 'Größenprüfung', 'Qualität'],
    ['Réclamations', 'Qualité', 'Siège', 'À l’étranger', 'Forêt'],
    ['Atención al cliente', 'Años', '¿Qué?', '1ª línea'],
    ['Reclamações', 'Não resolvido', 'Três'],
    ['Qualità', 'Perché', 'Più'],
    ['Kundtjänst', 'Skærm', 'Ærø', 'Åtgärd', 'Köpmän'],
    ['Þjónusta', 'Ábyrgð'],
    ['Geïnd', 'Één'],
    ['Søren Müller', 'José Peña', 'François'],
    ['30 m²', '20 °C', 'Köln–Bonn'],
  ])('look western: %s', (...words) => {
    expect(looksWestern(...words.map((word) => written('windows-1252', word)))).toBe(true)
  })

  it.each([
    ['windows-1250', ['Obsługa klienta', 'Dział księgowości', 'Zespół łączności']],
    ['windows-1250', ['Technická podpora', 'účetní oddělení', 'řešitelé']],
    ['windows-1250', ['Ügyfélszolgálat', 'főosztály', 'szervező', 'fűtés']],
    ['windows-1251', ['Отдел поддержки']],
    ['windows-1253', ['Εξυπηρέτηση']],
    ['windows-1254', ['Müşteri', 'ödeme işlemi', 'bağış', 'açık']],
    ['windows-1255', ['שלום']],
    ['windows-1257', ['Klientų aptarnavimas', 'pagalbą', 'gedimų šalinimas']],
    ['koi8-r', ['Отдел поддержки']],
    ['macintosh', ['Kundenbüro', 'Qualität', 'Rückfragen']],
  ])('in %s do not: %j', (encoding, words) => {
    expect(looksWestern(...words.map((word) => written(encoding, word)))).toBe(false)
  })

  it.each([
    ['Shift JIS', [0x83, 0x54, 0x83, 0x7c, 0x81, 0x5b, 0x83, 0x67]],
    ['GBK', [0xbf, 0xcd, 0xb7, 0xfe]],
    ['code page 850', [...latin('R'), 0x82, ...latin('clamations')]],
  ])('in %s do not', (_, bytes) => {
    expect(looksWestern(Uint8Array.from(bytes))).toBe(false)
  })

  it('are not judged by one odd word among many', () => {
    const usual = Array.from({ length: 20 }, () => written('windows-1252', 'Qualität'))
    expect(looksWestern(...usual, written('windows-1250', 'řešitelé'))).toBe(true)
    expect(looksWestern()).toBe(true)
  })
})

describe('a log that is not UTF-8', () => {
  const log = (team: Uint8Array): Buffer =>
    Buffer.concat(
      ['case,activity,holder,time\n1,New,', ',2024-01-01 10:00\n1,Closed,', ',2024-01-02 10:00\n'].flatMap(
        (text, k) => (k === 0 ? [Buffer.from(text)] : [team, Buffer.from(text)]),
      ),
    )
  const isDoubtful = async (team: Uint8Array): Promise<boolean | undefined> =>
    (await readText(log(team))).files[0]?.encodingDoubtful

  it('is judged by its bytes as they stand, though what stands for a space there is one letter or another here', async () => {
    // The letter а of code page 866 has the place of the no-break space of windows-1252.
    expect(await isDoubtful(written('ibm866', 'Служба поддержки'))).toBe(true)
    expect(await isDoubtful(written('windows-1252', 'Rückfragen\u00a0Süd'))).toBe(false)
  })
})
