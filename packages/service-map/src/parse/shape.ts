import type { z } from 'zod'
import { mapSchema } from '../language/schema.ts'
import type { Finding, Step } from './map-error.ts'
import { quote } from './map-error.ts'
import { nearest } from './nearest.ts'
import type { Tree } from './tree.ts'
import { entryOf, follow, plainValue, unescapeKey } from './tree.ts'

type Issue = z.core.$ZodIssue

/** Every difference from the schema, each at its place. */
export const shapeFindings = (tree: Tree): Finding[] => {
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
    return [{ code: 'missing-key', message: `${quote(key)} is missing here.`, at, path }]
  }
  if (issue.code === 'invalid_union') {
    const inside = issue.errors.find((branch) => !branch.some(rejectsWhole))
    if (inside !== undefined) return inside.flatMap((inner) => fromIssue(tree, inner, path))
  }
  return [wrong(issue, found, at, path)]
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

const sectionKeys: Readonly<Record<string, readonly string[]>> = {
  problems: ['needs', 'amount'],
  remedies: ['gives', 'requires'],
  channels: ['reaches', 'requires', 'published', 'kind'],
  teams: ['responses', 'authority', 'asks', 'reportsTo', 'leader', 'organisation'],
  facts: ['source', 'field', 'equals'],
}

const knownKeys = (path: readonly Step[]): readonly string[] => {
  const [section, , field] = path
  if (section === undefined) return Object.keys(mapSchema.shape)
  if (section === 'teams' && field === 'responses')
    return ['own', 'refuse', 'pass', 'send', 'when', 'unless', 'gives']
  return typeof section === 'string' ? (sectionKeys[section] ?? []) : []
}

const wrong = (issue: Issue, found: Tree, at: number, path: readonly Step[]): Finding => {
  const isChoice = issue.code === 'invalid_value'
  const options = isChoice
    ? issue.values.map(String)
    : issue.code === 'invalid_union'
      ? ['own', 'refuse', 'any']
      : []
  const meant = found.kind === 'scalar' ? nearest(found.text, options) : null
  const hint = meant === null ? '' : ` Did you mean ${quote(meant)}?`
  const got = found.kind === 'scalar' ? quote(found.text) : found.kind === 'list' ? 'a list' : 'a mapping'
  return {
    code: issue.code === 'invalid_type' ? 'wrong-type' : 'bad-value',
    message: `${capital(expected(issue))}, but this is ${got}.${hint}`,
    at,
    path,
    nearest: meant,
  }
}

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
