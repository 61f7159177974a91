import type { z } from 'zod'
import { mapKeys, mapSchema } from '../language/schema.ts'
import type { Finding, Step } from './map-error.ts'
import { quote } from './map-error.ts'
import { nearest } from './nearest.ts'
import type { Tree } from './tree.ts'
import { entryOf, follow, plainValue, unescapeKey } from './tree.ts'

type Issue = z.core.$ZodIssue

/** Every difference from the schema, each at its place. */
export const shapeFindings = (tree: Tree): Finding[] => {
  if (tree.kind === 'scalar' && tree.text === '') {
    const [first, ...others] = mapKeys.top.filter((key) => Object.hasOwn(belong, key))
    const message = `There is nothing here yet. A map begins with “${first}: 1”; then it says ${others.join(', ')}.`
    return [{ code: 'wrong-type', message, at: tree.at, path: [] }]
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
    const key = String(path.at(-1))
    const message = `${quote(key)} is missing here${belongs(path)}.`
    return [{ code: 'missing-key', message, at, path }]
  }
  if (issue.code === 'invalid_union') {
    const inside = issue.errors.find((branch) => !branch.some(rejectsWhole))
    if (inside !== undefined) return inside.flatMap((inner) => fromIssue(tree, inner, path))
  }
  return [wrong(issue, found, at, path)]
}

/** What a map cannot do without, so that a file can be written from its errors. */
const belong: Readonly<Record<string, string>> = {
  version: 'a map begins with “version: 1”',
  company: 'the name of your company',
  customers: 'the kinds of customer, like “buyer: [receipt]”',
  problems: 'what can go wrong for them, like “machine broke down: {needs: repair}”',
  remedies: 'what puts it right, like “repair under warranty: {gives: repair}”',
  channels: 'how customers reach you, like “phone: {reaches: front desk}”',
  teams: 'who answers, and how, like “front desk: {responses: [own]}”',
  needs: 'what the customer needs, in the words of what a remedy gives',
  gives: 'what the customer then has, in the words of what a problem needs',
  reaches: 'the team that answers there',
}

const belongs = (path: readonly Step[]): string => {
  const [key] = path.slice(-1)
  const what = typeof key === 'string' && Object.hasOwn(belong, key) ? belong[key] : undefined
  return what === undefined ? '' : `: ${what}`
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
  const hint = meant === null ? `Known here: ${known.join(', ')}.` : `Did you mean ${quote(meant)}?`
  return {
    code: 'unknown-key',
    message: `${quote(key)} is not a key of the language. ${hint}`,
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
  const hint = meant === null ? forgotten(issue, found, path) : ` Did you mean ${quote(meant)}?`
  return {
    code: issue.code === 'invalid_type' ? 'wrong-type' : 'bad-value',
    message: `${capital(expected(issue))}, but ${got(found)}.${hint}`,
    at,
    path,
    nearest: meant,
  }
}

const got = (found: Tree): string => {
  if (found.kind === 'list') return 'this is a list'
  if (found.kind === 'map') return 'this is a mapping'
  return found.text === '' ? 'nothing stands here' : `this is ${quote(found.text)}`
}

/** The small things of YAML that are easily forgotten. */
const forgotten = (issue: Issue, found: Tree, path: readonly Step[]): string => {
  if (found.kind !== 'scalar') return ''
  const wantsList = issue.code === 'invalid_type' && issue.expected === 'array'
  if (/^[\w ]+:[^\s:]/.test(found.text)) return ' A space is missing after the colon.'
  if (typeof found.value === 'string' && wantsNoText(issue) && noText.test(found.text)) {
    return ' Write it without quotes.'
  }
  if (wantsList && oneName.test(found.text)) return ` Write it as [${found.text}].`
  if (found.text === '' && /^\d+$/.test(String(path.at(-1)))) return ' Decimals are written with a point.'
  return ''
}

const noText = /^(?:-?\d+(?:\.\d+)?|true|false)$/
const wantsNoText = (issue: Issue): boolean =>
  issue.code === 'invalid_type'
    ? issue.expected === 'number' || issue.expected === 'boolean'
    : issue.code === 'invalid_value' && issue.values.some((value) => typeof value !== 'string')

const oneName = /^[\p{L}\p{N}][\p{L}\p{N} ’'-]{0,79}$/u

const expected = (issue: Issue): string => {
  switch (issue.code) {
    case 'too_small':
      return `expected at least ${issue.minimum}`
    case 'too_big':
      return `expected at most ${issue.maximum}`
    default:
      return issue.message
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
