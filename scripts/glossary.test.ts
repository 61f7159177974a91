import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const rows = readFileSync(`${root}docs/glossary.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| word '))
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('the glossary', () => {
  test('has every word once', () => {
    const words = rows.flatMap(([, names = '']) => names.split(',').map((name) => name.trim().toLowerCase()))
    expect(words.length).toBeGreaterThan(50)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  test('says where a thing is by files and folders that are there', () => {
    const places = rows.flatMap(([, , , where = '']) => where.match(/(?<=`)[\w./-]*\/[\w./-]*(?=`)/g) ?? [])
    const bases = ['packages/server/src/', 'packages/', '']
    const inSource = (place: string): string => place.replace(/^(domain)\//, '$1/src/')
    expect(places.length).toBeGreaterThan(20)
    expect(
      places.filter((place) => !bases.some((base) => existsSync(root + base + inSource(place)))),
    ).toEqual([])
  })
})
