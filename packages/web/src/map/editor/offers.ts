import type { Declared, Section } from './declared.ts'

/** What may be written at a place: from how many letters before the cursor on. */
export interface Offers {
  readonly typed: string
  readonly names: readonly string[]
  readonly words: readonly string[]
}

/** After which key the names of which section stand. */
const names: Readonly<Record<string, Section>> = {
  reaches: 'teams',
  pass: 'teams',
  asks: 'teams',
  reportsTo: 'teams',
  send: 'channels',
  requires: 'facts',
  when: 'facts',
  unless: 'facts',
  gives: 'facts',
  with: 'facts',
  without: 'facts',
  fact: 'facts',
  establishes: 'facts',
  organisation: 'organisations',
  authority: 'remedies',
}

const words: Readonly<Record<string, readonly string[]>> = {
  responses: ['own', 'refuse', '{pass: ', '{send: '],
  kind: ['web', 'mail', 'chat', 'phone', 'sms', 'app', 'social', 'store', 'letter', 'survey'],
  published: ['true', 'false'],
  leader: ['true', 'false'],
  machine: ['true', 'false'],
  fixed: ['true', 'false'],
}

const asKeys = (keys: readonly string[]): string[] => keys.map((key) => `${key}: `)

const topKeys = [
  'version',
  'company',
  'currency',
  'organisations',
  'facts',
  'impossible',
  'customers',
  'problems',
  'remedies',
  'channels',
  'teams',
].map((key) => `${key}:`)

const entryKeys: Readonly<Record<Section, readonly string[]>> = {
  organisations: [],
  facts: asKeys(['source', 'field', 'equals', 'fixed']),
  customers: [],
  problems: asKeys(['needs', 'amount']),
  remedies: asKeys(['gives', 'requires']),
  channels: asKeys(['reaches', 'requires', 'published', 'kind']),
  teams: asKeys([
    'responses',
    'authority',
    'asks',
    'establishes',
    'reportsTo',
    'leader',
    'machine',
    'organisation',
  ]),
}

const responseKeys = asKeys(['pass', 'send', 'when', 'unless', 'gives'])

/** The key that stands before the cursor, the bracket opened since, and the word begun. */
const place =
  /(?:^|[\s{,])([^\s{}[\],:#"'-][^{}[\],:#"']*):\s*(?:([[{])(?:[^[\]{}]*,)?\s*)?([^\s,[\]{}:#"'][^,[\]{}:#"']*)?$/u

/**
 * What a map may say where the cursor is: `before` is the line up to it, `section` the one it is in.
 * Null where nothing can be known.
 */
export const offersAt = (before: string, section: Section | null, declared: Declared): Offers | null => {
  const response = /(?:^|[[,]|-)\s*\{(?:[^{}]*,)?\s*([a-z]*)$/.exec(before)
  if (section === 'teams' && response !== null && !/authority:\s*\{[^}]*$/.test(before))
    return { typed: response[1] ?? '', names: [], words: responseKeys }
  const found = place.exec(before)
  if (found !== null) return valueOffers(found, section, declared)
  const bare = /^(\s*)(?:- )?([A-Za-z]*)$/.exec(before)
  if (bare === null) return null
  const typed = bare[2] ?? ''
  if (bare[1] === '') return { typed, names: [], words: topKeys }
  // An entry's own keys stand deeper than its name.
  if (section === null || (bare[1]?.length ?? 0) < 3) return null
  const item = /^\s*- /.test(before)
  if (item) return section === 'teams' ? { typed, names: [], words: words['responses'] ?? [] } : null
  return { typed, names: [], words: entryKeys[section] }
}

const valueOffers = (found: RegExpExecArray, section: Section | null, declared: Declared): Offers | null => {
  const [, key = '', bracket, typed = ''] = found
  // What a remedy gives is a free word.
  if (key === 'gives' && section === 'remedies') return null
  const from = Object.hasOwn(names, key) ? names[key] : undefined
  if (from !== undefined) return { typed, names: declared[from], words: [] }
  if (Object.hasOwn(words, key)) return { typed, names: [], words: words[key] ?? [] }
  if (bracket === '[' && section === 'customers') return { typed, names: declared.facts, words: [] }
  if (bracket === '{' && section !== null) return { typed, names: [], words: entryKeys[section] }
  return null
}
