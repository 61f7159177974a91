import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = join(import.meta.dirname, '..')

const read = (file: string): string => readFileSync(join(src, file), 'utf8')
const from = (file: string, to: string): string => relative(src, join(src, dirname(file), to))

/** What a module asks for before it runs: none of it is a type alone. */
const importsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/^(?:import|export)(?: (?!type\b)[^'"]*? from)? '(?<to>\.[^']+\.tsx?)'$/gm)].map(
    ({ groups }) => from(file, groups?.['to'] ?? ''),
  )

const reachable = (entry: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const waiting = [entry]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    waiting.push(...importsOf(file))
  }
  return found
}

const isCatalogue = (file: string): boolean =>
  file.startsWith('words/') && !file.endsWith('/catalogue.ts') && /= catalogue\('/.test(read(file))

/** The catalogues that something says before anything else of it is loaded: `actions/ask`. */
const saidBy = (entry: string): readonly string[] =>
  [...reachable(entry)].filter(isCatalogue).map((file) => file.slice('words/'.length, -'.ts'.length))

const partsOf = (tag: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    globSync('*.ts', { cwd: join(src, 'words', tag, 'parts') }).map((file) => [
      file.slice(0, -'.ts'.length),
      importsOf(`words/${tag}/parts/${file}`).map((one) => one.slice(`words/${tag}/`.length, -'.ts'.length)),
    ]),
  )

interface Later {
  readonly in: string
  readonly entry: string
  readonly parts: readonly string[]
}

/** Everything that is loaded when somebody looks at it, with the words that are loaded beside it. */
const later: readonly Later[] = globSync('**/*.{ts,tsx}', { cwd: src })
  .filter((file) => !/\.test\.tsx?$|\.gen\.ts$|^words\/speak\.ts$/.test(file))
  .flatMap((file) =>
    [
      ...read(file).matchAll(
        /(?:withWords\(\s*\[(?<parts>[^\]]*)\],\s*async \(\) =>(?:(?!import\()[\s\S]){0,80})?import\('(?<to>\.[^']+)'\)/g,
      ),
    ].map(({ groups }) => ({
      in: file,
      entry: from(file, groups?.['to'] ?? ''),
      parts: (groups?.['parts'] ?? '').split(',').map((part) => part.trim().replaceAll("'", '')),
    })),
  )

describe.each(['fr', 'es'])('the words of %s come with what says them', (tag) => {
  const parts = partsOf(tag)
  const wordsOf = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => parts.get(name) ?? []))

  test('the first view, before anything is drawn', () => {
    const first = wordsOf(['first'])
    const said = saidBy('main.tsx')
    expect(said.length).toBeGreaterThan(10)
    expect(said.filter((one) => !first.has(one))).toEqual([])
  })

  test('and everything that is looked at later, which says which of them', () => {
    expect(later.length).toBeGreaterThan(25)
    const missing = later.flatMap(({ in: file, entry, parts: named }) => {
      const there = wordsOf(['first', ...named])
      const unsaid = saidBy(entry).filter((one) => !there.has(one))
      return unsaid.length === 0 ? [] : [`${file} loads ${entry} without ${unsaid.join(', ')}`]
    })
    expect(missing).toEqual([])
  })

  test('each in one part alone, and in the same as in the other language', () => {
    const all = [...parts.values()].flat()
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted())
    expect(Object.fromEntries(parts)).toEqual(Object.fromEntries(partsOf('fr')))
  })
})

test('nothing that the first view says could wait: its part holds what it asks for', () => {
  const said = new Set(saidBy('main.tsx'))
  // Said by views of several parts, and short.
  const shared = new Set(['dates'])
  expect((partsOf('fr').get('first') ?? []).filter((one) => !said.has(one) && !shared.has(one))).toEqual([])
})
