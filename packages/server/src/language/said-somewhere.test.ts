import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusalCodes } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { english as pages } from '../channels/web/words/english.ts'
import { errorCatalogue } from '../errors/catalogue.ts'
import { english as mails } from '../messages/words/english.ts'

/*
 * That a language lacks a word of the English catalogue, or has one that it does not, is found by the compiler, since
 * each has its shape. That a word of it is said nowhere is found here.
 */

const src = join(import.meta.dirname, '..')
const sourcesIn = (where: string): string =>
  globSync(where, { cwd: src })
    .filter((file) => !/\/words\/|\.test\.ts$|shapes\/error-codes|errors\/catalogue/.test(file))
    .map((file) => readFileSync(join(src, file), 'utf8').replaceAll(/^import [^]*? from '[^']+'$/gm, ''))
    .join('\n')

const pathsIn = (words: object, path: readonly string[] = []): readonly (readonly string[])[] =>
  Object.entries(words).flatMap(([name, inside]: [string, unknown]) =>
    typeof inside === 'object' && inside !== null ? pathsIn(inside, [...path, name]) : [[...path, name]],
  )

/** What the source asks a catalogue for: names after a dot, taken out of a section, and sections by a code. */
const askedIn = (source: string) => {
  const taken = [...source.matchAll(/\{(?<names>[\w\s,:]*)\}/g)].flatMap(({ groups = {} }) =>
    (groups['names'] ?? '').split(/\W+/),
  )
  const named = new Set([...[...source.matchAll(/\.(\w+)\b/g)].map(([, name = '']) => name), ...taken])
  const byCode = new Set([...source.matchAll(/(\w+)(?:\??\.)?\[(?!['\d\]])/g)].map(([, name = '']) => name))
  return (path: readonly string[]): boolean =>
    named.has(path.at(-1) ?? '') || path.slice(0, -1).some((section) => byCode.has(section))
}

const unsaid = (words: object, source: string): readonly string[] => {
  const isAsked = askedIn(source)
  return pathsIn(words)
    .filter((path) => !isAsked(path))
    .map((path) => path.join('.'))
}

describe.each([
  ['customers’ pages', pages, '{channels/web,http,sight,language}/**/*.ts'],
  // What a plan of contact, our last word and a promise say by mail, the page says too.
  [
    'mails',
    mails,
    '{{messages,service-maps,language}/**/*,channels/web/case/{contact-plan,last-word,promises,story,perform-action}}.ts',
  ],
] as const)('the words of %s', (_of, words, where) => {
  const source = sourcesIn(where)

  test('are said somewhere', () => {
    expect(pathsIn(words).length).toBeGreaterThan(100)
    expect(unsaid(words, source)).toEqual([])
  })

  test('are missed where one is said nowhere', () => {
    expect(unsaid({ ...words, somewhere: { saidNowhere: 'Nobody reads this.' } }, source)).toEqual([
      'somewhere.saidNowhere',
    ])
  })
})

test('every error is raised somewhere, and every refusal', () => {
  const source = sourcesIn('**/*.ts')
  const domain = globSync('**/*.ts', { cwd: join(src, '../../domain/src') })
    .filter((file) => !/\.test\.ts$|refusal\.ts$/.test(file))
    .map((file) => readFileSync(join(src, '../../domain/src', file), 'utf8'))
    .join('\n')
  const raised = new Set([...`${source}\n${domain}`.matchAll(/'([a-z][a-z-]+)'/g)].map(([, code]) => code))
  const codes = [...Object.keys(errorCatalogue), ...refusalCodes]
  expect(codes.length).toBeGreaterThan(100)
  expect(codes.filter((code) => !raised.has(code))).toEqual([])
})
