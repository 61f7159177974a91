import type { z } from 'zod'
import { mapKeys, mapSchema } from '../language/schema.ts'
import { isWanted, type Wanted } from '../language/wanted.ts'
import type { Finding, Step } from './map-error.ts'
import { quote } from './map-error.ts'
import { nearest } from './nearest.ts'
import { meantBy, type Sentence, sentence } from './sentence.ts'
import type { Tree } from './tree.ts'
import { entryOf, follow, plainValue, unescapeKey } from './tree.ts'

type Issue = z.core.$ZodIssue

/** Every difference from the schema, each at its place. */
export const shapeFindings = (tree: Tree): Finding[] => {
  if (tree.kind === 'scalar' && tree.text === '') {
    const [first, ...others] = mapKeys.top.filter((key) => Object.hasOwn(belong, key))
    const said = [sentence('nothingYet', { first: `“${first}: 1”`, keys: others.join(', ') })]
    return [{ code: 'wrong-type', said, at: tree.at, path: [] }]
  }
  const judged = mapSchema.safeParse(plainValue(tree))
  return judged.success ? [] : judged.error.issues.flatMap((issue) => fromIssue(tree, issue, []))
}

const fromIssue = (tree: Tree, issue: Issue, base: readonly Step[]): Finding[] => {
  const path = [
    ...base,
    ...issue.path.map((step) => (typeof step === 'number' ? step : unescapeKey(String(step)))),
  ]
  const { found, at } = follow(tree, path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(tree, path, unescapeKey(key)))
  }
  if (found === null) {
    const said = [sentence('keys.missing', { key: quote(String(path.at(-1))), ...belongs(path) })]
    return [{ code: 'missing-key', said, at, path }]
  }
  if (issue.code === 'invalid_union') {
    const inside = issue.errors.find((branch) => !branch.some(rejectsWhole))
    if (inside !== undefined) return inside.flatMap((inner) => fromIssue(tree, inner, path))
  }
  return [wrong(issue, found, at, path)]
}

/** What a map cannot do without, and how it is written, so that a file can be written from its errors. */
const belong = {
  version: '“version: 1”',
  company: '',
  customers: '“buyer: [receipt]”',
  problems: '“machine broke down: {needs: repair}”',
  remedies: '“repair under warranty: {gives: repair}”',
  channels: '“phone: {reaches: front desk}”',
  teams: '“front desk: {responses: [own]}”',
  needs: '',
  gives: '',
  reaches: '',
} as const

const isBelonging = (key: Step | undefined): key is keyof typeof belong =>
  typeof key === 'string' && Object.hasOwn(belong, key)

const belongs = (path: readonly Step[]) => {
  const key = path.at(-1)
  return isBelonging(key)
    ? ({ what: key, like: belong[key] } as const)
    : ({ what: 'other', like: '' } as const)
}

const rejectsWhole = (issue: Issue): boolean =>
  issue.path.length === 0 &&
  issue.code !== 'unrecognized_keys' &&
  issue.code !== 'too_small' &&
  issue.code !== 'too_big'

const unknownKey = (tree: Tree, path: readonly Step[], key: string): Finding => {
  const { found, at } = follow(tree, path)
  const known = knownKeys(path)
  const meant = nearest(key, known)
  const hint = meant === null ? [sentence('keys.known', { keys: known.join(', ') })] : meantBy(quote(meant))
  return {
    code: 'unknown-key',
    said: [sentence('keys.unknown', { key: quote(key) }), ...hint],
    at: entryOf(found ?? undefined, key)?.keyAt ?? at,
    path: [...path, key],
    nearest: meant,
  }
}

const entryKeys: Readonly<Record<string, readonly string[]>> = mapKeys.entry

const knownKeys = (path: readonly Step[]): readonly string[] => {
  const [section, , field] = path
  if (section === undefined) return mapKeys.top
  if (section === 'teams' && field === 'responses') return mapKeys.answer
  if (section === 'teams' && field === 'establishes') return mapKeys.establishes
  return typeof section === 'string' ? (entryKeys[section] ?? []) : []
}

const wrong = (issue: Issue, found: Tree, at: number, path: readonly Step[]): Finding => {
  const isChoice = issue.code === 'invalid_value'
  const options = isChoice
    ? issue.values.map(String)
    : issue.code === 'invalid_union'
      ? ['own', 'refuse', 'any']
      : []
  const near = found.kind === 'scalar' ? nearest(found.text, options) : null
  const meant = found.kind === 'scalar' && near === found.text ? null : near
  const hint = meant === null ? forgotten(issue, found, path) : meantBy(quote(meant))
  return {
    code: issue.code === 'invalid_type' ? 'wrong-type' : 'bad-value',
    said: [sentence('values.unexpected', { ...wanted(issue), ...got(found) }), ...hint],
    at,
    path,
    nearest: meant,
  }
}

const got = (found: Tree) => {
  if (found.kind === 'list') return { found: 'list', value: '' } as const
  if (found.kind === 'map') return { found: 'mapping', value: '' } as const
  return found.text === ''
    ? ({ found: 'nothing', value: '' } as const)
    : ({ found: 'other', value: quote(found.text) } as const)
}

/** The small things of YAML that are easily forgotten. */
const forgotten = (issue: Issue, found: Tree, path: readonly Step[]): readonly Sentence[] => {
  if (found.kind !== 'scalar') return []
  const wantsList = issue.code === 'invalid_type' && issue.expected === 'array'
  if (/^[\w ]+:[^\s:]/.test(found.text)) return [sentence('values.spaceAfterColon', {})]
  if (typeof found.value === 'string' && wantsNoText(issue) && noText.test(found.text)) {
    return [sentence('values.noQuotes', {})]
  }
  if (wantsList && oneName.test(found.text)) return [sentence('values.asList', { list: `[${found.text}]` })]
  if (found.text === '' && /^\d+$/.test(String(path.at(-1)))) return [sentence('values.decimalPoint', {})]
  return []
}

const noText = /^(?:-?\d+(?:\.\d+)?|true|false)$/
const wantsNoText = (issue: Issue): boolean =>
  issue.code === 'invalid_type'
    ? issue.expected === 'number' || issue.expected === 'boolean'
    : issue.code === 'invalid_value' && issue.values.some((value) => typeof value !== 'string')

const oneName = /^[\p{L}\p{N}][\p{L}\p{N} ’'-]{0,79}$/u

/** What the place wants, by the words of its schema. */
const wanted = (issue: Issue): { readonly wanted: Wanted; readonly form: string } => {
  if (issue.code === 'too_small') return { wanted: 'atLeast', form: String(issue.minimum) }
  if (issue.code === 'too_big') return { wanted: 'atMost', form: String(issue.maximum) }
  const [what = '', form = ''] = issue.message.split(/ (.*)/s)
  return { wanted: isWanted(what) ? what : 'other', form }
}
