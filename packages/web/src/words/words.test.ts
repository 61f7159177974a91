import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { catalogues } from './catalogue.ts'
import type { Messages } from './messages.ts'

const src = join(import.meta.dirname, '..')
const files = globSync('words/**/*.ts', { cwd: src }).filter((file) => !file.endsWith('.test.ts'))
const exported = new Set<string>()
for (const file of files) {
  // The language and its catalogues alone: the page that draws them is no test's.
  const module: unknown = await import(join(src, file))
  if (typeof module === 'object' && module !== null)
    for (const name of Object.keys(module)) exported.add(name)
}

interface Message {
  /** `caseHead.counts.told`, as it is found in the source. */
  readonly path: string
  readonly text: string
}

const messagesIn = (path: string, messages: Messages): readonly Message[] =>
  Object.entries(messages).flatMap(([name, inside]) =>
    typeof inside === 'string'
      ? [{ path: `${path}.${name}`, text: inside }]
      : messagesIn(`${path}.${name}`, inside),
  )

const messages = [...catalogues]
  .filter(([name]) => exported.has(name))
  .flatMap(([name, inside]) => messagesIn(name, inside))

/**
 * Everything that the source asks of a catalogue: `caseHead.counts.told`, or `caseHead.ending` and all that is in it,
 * where a code says which.
 */
const asked = new Set(
  globSync('**/*.{ts,tsx}', { cwd: src })
    .filter((file) => !file.startsWith('words/') || file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8').replaceAll(/^import [^]*? from '[^']+'$/gm, '')
      return [...text.matchAll(/\b\w+Words\b(?:\s*\.\s*\w+)*/g)].map(([chain]) => chain.replaceAll(/\s/g, ''))
    }),
)

/**
 * The same of the words that the service map's package says, too. There a section of them is given a name before it is
 * used (`const words = tongue.words.step`), so a name stands for what it was last given.
 */
const askedByMap = (text: string): readonly string[] => {
  const named = new Map<string, string>()
  const found: string[] = []
  const uses =
    /const (?<name>\w+) = (?:tongue\.)?words(?<section>(?:\.\w+)*)\n|const \{ (?<names>[\w, ]+) \} = tongue\.words\n|\{ (?<given>words)[ ,]|\b(?:tongue\.|english\.)?(?<used>\w+)(?<chain>(?:\.\w+)+|(?=\[))/g
  for (const { groups = {} } of text.matchAll(uses)) {
    const { name, section = '', names, given, used, chain = '' } = groups
    if (name !== undefined) named.set(name, section)
    else if (names !== undefined) for (const one of names.split(', ')) named.set(one, `.${one}`)
    else if (given !== undefined) named.set(given, '')
    else if (used !== undefined) {
      const path = used === 'words' && !named.has(used) ? '' : named.get(used)
      if (path !== undefined && path + chain !== '') found.push(`mapSaidWords${path}${chain}`)
    }
  }
  return found
}

const sayers = join(src, '../../service-map/src/words')
for (const file of globSync('*.ts', { cwd: sayers }).filter((one) => !/messages|test|arguments/.test(one)))
  for (const chain of askedByMap(readFileSync(join(sayers, file), 'utf8'))) asked.add(chain)

const isAsked = (path: string): boolean => {
  const parts = path.split('.')
  return parts.some((_, at) => asked.has(parts.slice(0, at + 1).join('.')))
}

/** A label may rightly stand in several places, where another language may need several. */
const isSentence = (text: string): boolean => text.split(/\s+/).length > 3

/** What is rightly said twice, since another language may say it differently in each place. */
const twiceOnPurpose: ReadonlySet<string> = new Set([
  '{why} The lists still work.',
  '{what}, was due {when}',
  'The story is coming',
  'The case that goes on',
  'Had ended where it came from',
  'Somebody may come to harm',
  'A promise was broken',
  'Call the customer back',
  'Read what came up',
  'Report in writing what was said and done',
  'Speak with the customer yourself',
  'That person no longer works here',
  'There is nothing to do.',
  'Mend it, or let a leader sign why it has to be so, for six months at most.',
  'Try again in a moment.',
  'The server can’t be reached',
  'That did not work',
  'I have read it',
  'Propose how it ends',
  'They alone read it',
  'The leader calls back by',
  'Left open: by the end of the leader’s next working day.',
  'What was said about it',
  'They had to tell the whole story again',
  'The case went on inside another',
  'Somebody speaks for the customer',
  'The customer speaks for themselves again',
  'What puts it right',
  'A case with this cause opens it again.',
  'When, if not just now',
  'Offer it to somebody',
  'Take the offer back',
  'Give it to them',
  'Nobody by that name',
])

describe('what the workspace says', () => {
  test('is found by the name of its catalogue', () => {
    for (const [name] of catalogues) {
      if (name === 'trial') continue
      expect(name).toMatch(/^[a-z]\w*Words$/)
      expect(exported).toContain(name)
    }
    expect(messages.length).toBeGreaterThan(15)
  })

  test('can be read as ICU reads it, and writes no day by itself', () => {
    const wrong = messages.flatMap(({ path, text }) => {
      try {
        return kinds(parse(text)).has(TYPE.date) || kinds(parse(text)).has(TYPE.time) ? [path] : []
      } catch (thrown) {
        return [`${path}: ${String(thrown)}`]
      }
    })
    expect(wrong).toEqual([])
  })

  test('is said somewhere', () => {
    expect(messages.filter(({ path }) => !isAsked(path)).map(({ path }) => path)).toEqual([])
  })

  test('is missed where it is said nowhere, in every catalogue and section but those asked by a code', () => {
    const sections = new Set(messages.map(({ path }) => path.split('.').slice(0, -1).join('.')))
    const byCode = [...sections].filter((section) => isAsked(`${section}.saidNowhere`))
    expect(sections.size - byCode.length).toBeGreaterThan(80)
    // What is asked by a code is asked for each of them: the compiler finds the one that is missing, and one of which
    // there is no code any more is named nowhere else.
    const codes = [
      readFileSync(join(src, 'api/openapi.json'), 'utf8'),
      ...globSync('{web/src/**,service-map/src/**,server/src/**}/*.{ts,tsx}', {
        cwd: join(src, '../..'),
      })
        .filter((file) => !/\/words\/(?!say-|nouns|turns)|\.test\./.test(file))
        .map((file) => readFileSync(join(src, '../..', file), 'utf8')),
    ].join('\n')
    const isCode = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(codes)
    const ofNoCode = messages.filter(({ path }) => {
      const parts = path.split('.')
      return byCode.includes(parts.slice(0, -1).join('.')) && !isCode(parts.at(-1) ?? '')
    })
    expect(ofNoCode.map(({ path }) => path)).toEqual([])
    expect(askedByMap('const words = tongue.words.step\nwords.refuse(x) + words[code]()')).toEqual([
      'mapSaidWords.step.refuse',
      'mapSaidWords.step',
    ])
  })

  test('is worded once', () => {
    const said = Map.groupBy(messages, ({ text }) => text)
    const twice = [...said].filter(
      ([text, places]) => places.length > 1 && isSentence(text) && !twiceOnPurpose.has(text),
    )
    expect(twice.map(([text, places]) => `${text}: ${places.map(({ path }) => path).join(', ')}`)).toEqual([])
  })

  test('calls nobody he or she, shouts at nobody and blames nobody', () => {
    const wrong = /\b(?:he|she|him|her|his|hers|ticket|unfortunately)\b|!|'/i
    expect(messages.filter(({ text }) => wrong.test(text)).map(({ path }) => path)).toEqual([])
  })
})

/** Every kind of element that stands in a message, however deep. */
function kinds(elements: readonly MessageFormatElement[]): ReadonlySet<TYPE> {
  return new Set(
    elements.flatMap((element) => {
      if (element.type === TYPE.tag) return [element.type, ...kinds(element.children)]
      if (element.type === TYPE.plural || element.type === TYPE.select)
        return [element.type, ...Object.values(element.options).flatMap(({ value }) => [...kinds(value)])]
      return [element.type]
    }),
  )
}
