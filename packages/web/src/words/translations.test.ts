import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogues } from './catalogue.ts'
import type { Messages } from './messages.ts'

/** Everything that is said in a language, in whichever part it is loaded. */
const allOf = async (tag: string): Promise<Messages> => {
  const all: Record<string, string | Messages> = {}
  for (const part of globSync(`${tag}/parts/*.ts`, { cwd: import.meta.dirname })) {
    const module: unknown = await import(join(import.meta.dirname, part))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part is held to it where it stands
    Object.assign(all, (module as { readonly words: Messages }).words)
  }
  return all
}

/** The names of the catalogues that there are; a process may have loaded others, made by tests. */
const names = new Set<string>()
for (const file of globSync('{*,actions/*}.ts', { cwd: import.meta.dirname })) {
  if (file.endsWith('.test.ts')) continue
  const module: unknown = await import(join(import.meta.dirname, file))
  if (typeof module === 'object' && module !== null) for (const name of Object.keys(module)) names.add(name)
}

const flat = (messages: Messages, path = ''): readonly (readonly [path: string, text: string])[] =>
  Object.entries(messages).flatMap(([name, inside]) =>
    typeof inside === 'string' ? [[path + name, inside] as const] : flat(inside, `${path}${name}.`),
  )

/** What a message asks for, each once: `{name}`, `{count, plural}`, `<link>`. */
const asksFor = (text: string): readonly string[] => {
  const of = (elements: readonly MessageFormatElement[]): readonly string[] =>
    elements.flatMap((element) => {
      switch (element.type) {
        case TYPE.argument:
        case TYPE.number:
          return [element.value]
        case TYPE.tag:
          return [`<${element.value}>`, ...of(element.children)]
        case TYPE.plural:
        case TYPE.select:
          return [element.value, ...Object.values(element.options).flatMap(({ value }) => of(value))]
        default:
          return []
      }
    })
  return [...new Set(of(parse(text)))].toSorted()
}

/** The answers that each choice of a message names: a choice that another language does not know is never taken. */
const choicesIn = (text: string): readonly string[] => {
  const of = (elements: readonly MessageFormatElement[]): readonly string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.tag) return of(element.children)
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
      const inside = Object.values(element.options).flatMap(({ value }) => of(value))
      return element.type === TYPE.select
        ? [`${element.value}: ${Object.keys(element.options).toSorted().join(' ')}`, ...inside]
        : inside
    })
  return [...new Set(of(parse(text)))].toSorted()
}

describe.each([
  ['French', await allOf('fr')],
  ['Spanish', await allOf('es')],
])('the workspace in %s', (_, translated) => {
  const english = Object.fromEntries([...catalogues].filter(([name]) => names.has(name)))
  const known = new Map(flat(english))
  const said = flat(translated)

  test('says everything that it says in English, and nothing else', () => {
    expect(said.map(([path]) => path).toSorted()).toEqual([...known.keys()].toSorted())
  })

  test('asks for what the English message asks for, and knows the same choices', () => {
    const wrong = said.flatMap(([path, text]) => {
      const original = known.get(path) ?? ''
      const [here, there] = [asksFor(text), asksFor(original)]
      const [choices, others] = [choicesIn(text), choicesIn(original)]
      return [
        ...(here.join() === there.join() ? [] : [`${path}: ${here.join()} for ${there.join()}`]),
        ...(choices.join() === others.join() ? [] : [`${path}: ${choices.join()} for ${others.join()}`]),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('writes an apostrophe as letters have it, so that none hides what stands behind it', () => {
    expect(said.flatMap(([path, text]) => (text.includes("'") ? [path] : []))).toEqual([])
  })
})

/** Without keys of a keyboard, and without what a file says in its own language. */
const prose = (text: string): string => text.replaceAll(/<key>[^<]*<\/key>|\w+: true/g, '')

test('French keeps its marks on the line of the word before them, and quotes as French does', async () => {
  const unkept = /[^\u00A0\u202F][:;?!»](?=[\s'<{}]|$)|«[^\u00A0]|["“”]/u
  expect(flat(await allOf('fr')).filter(([, text]) => unkept.test(prose(text)))).toEqual([])
})

test('Spanish opens whatever it asks', async () => {
  const count = (text: string, mark: string) => prose(text).split(mark).length
  const wrong = flat(await allOf('es')).filter(
    ([, text]) => count(text, '?') !== count(text, '¿') || count(text, '!') !== count(text, '¡'),
  )
  expect(wrong).toEqual([])
})

test('Spanish says tú to whoever works here: only what they tell a customer says usted', async () => {
  const toCustomers = 'intakeWords.step.'
  const formal = flat(await allOf('es')).filter(
    ([path, text]) => /\busted(?:es)?\b/i.test(text) && !path.startsWith(toCustomers),
  )
  expect(formal).toEqual([])
})
