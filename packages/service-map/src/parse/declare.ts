import type { Fact, FactSource, Impossible, Problem, Remedy, ServiceMap } from '../language/service-map.ts'
import { channelKinds } from '../language/service-map.ts'
import { decimalsFor } from '../language/money.ts'
import { declareTeams } from './declare-teams.ts'
import type { Step } from './map-error.ts'
import { quote } from './map-error.ts'
import type { Section } from './reading.ts'
import { Reading } from './reading.ts'
import { sentence } from './sentence.ts'
import type { Tree } from './tree.ts'
import { entryOf, isTrue } from './tree.ts'

/**
 * Builds the map from what has the right shape and skips the rest, so that one run can tell every
 * error: what was skipped is the schema's to name, the names that are left are judged here.
 */
export const declare = (root: Tree, reading: Reading): ServiceMap => {
  const currency = reading.currency(root)
  const coin = { currency, decimals: decimalsFor(currency, amountsIn(root)) }
  const organisations = reading.declaredList(entryOf(root, 'organisations')?.value, 'organisations')
  const facts = declareFacts(root, reading)
  const impossible = declareImpossible(root, reading)
  const customers = reading.section(root, 'customers').map(({ key, value, path }) => ({
    name: key,
    facts: reading.references(value, 'facts', path),
  }))
  const problems = reading.section(root, 'problems').map(({ key, value, path }): Problem => {
    const amount = entryOf(value, 'amount')?.value
    return {
      name: key,
      needs: reading.word(entryOf(value, 'needs')?.value, [...path, 'needs']),
      amount: amount === undefined ? 0 : reading.amount(amount, coin, [...path, 'amount']),
    }
  })
  const remedies = reading.section(root, 'remedies').map(({ key, value, path }): Remedy => ({
    name: key,
    gives: reading.word(entryOf(value, 'gives')?.value, [...path, 'gives']),
    requires: reading.references(entryOf(value, 'requires')?.value, 'facts', [...path, 'requires']),
  }))
  const channels = reading.section(root, 'channels').map(({ key, value, path }) => {
    const published = entryOf(value, 'published')?.value
    const kind = entryOf(value, 'kind')?.value
    return {
      name: key,
      reaches: reading.reference(entryOf(value, 'reaches')?.value, 'teams', [...path, 'reaches']) ?? '',
      requires: reading.references(entryOf(value, 'requires')?.value, 'facts', [...path, 'requires']),
      published: !(published?.kind === 'scalar' && published.value === false),
      kind: channelKinds.find((known) => kind?.kind === 'scalar' && kind.text === known) ?? null,
    }
  })
  const teams = declareTeams(root, reading, coin)
  const company = reading.word(entryOf(root, 'company')?.value, ['company'])
  return {
    version: 1,
    company,
    ...coin,
    organisations,
    facts,
    impossible,
    customers,
    problems,
    remedies,
    channels,
    teams,
  }
}

const declareFacts = (root: Tree, reading: Reading): Fact[] => {
  const list = entryOf(root, 'facts')?.value
  if (list?.kind !== 'list') return []
  const section: Section = 'facts'
  return list.items.flatMap((item, i): Fact[] => {
    if (item.kind === 'list') return []
    if (item.kind === 'scalar') {
      return reading.declared(section, item.text, item.at, [section, i])
        ? [{ name: item.text, from: null, fixed: false }]
        : []
    }
    const [entry, second] = item.entries
    if (entry === undefined || second !== undefined) {
      const said = [sentence('values.factEntry', { form: 'NAME: {…}' })]
      reading.findings.push({
        code: 'bad-value',
        said,
        at: second?.keyAt ?? item.at,
        path: [section, i],
      })
    }
    return item.entries.flatMap(({ key, keyAt, value }): Fact[] => {
      const path = [section, i, key]
      if (!reading.declared(section, key, keyAt, path)) return []
      return [{ name: key, from: declareSource(value, reading, path), fixed: isTrue(value, 'fixed') }]
    })
  })
}

const parts = ['source', 'field', 'equals'] as const

/** Which system decides it, in which field, by which value: all three, or none. */
const declareSource = (value: Tree, reading: Reading, path: readonly Step[]): FactSource | null => {
  const missing = parts.filter((part) => entryOf(value, part) === undefined)
  if (missing.length === parts.length) return null
  for (const part of missing) {
    const said = [sentence('keys.missingOfSource', { key: quote(part) })]
    reading.findings.push({ code: 'missing-key', said, at: value.at, path: [...path, part] })
  }
  const equals = entryOf(value, 'equals')?.value
  return {
    source: reading.word(entryOf(value, 'source')?.value, [...path, 'source']),
    field: reading.word(entryOf(value, 'field')?.value, [...path, 'field']),
    equals: equals?.kind === 'scalar' && equals.value !== null ? equals.value : '',
  }
}

const entriesOf = (tree: Tree | undefined) => (tree?.kind === 'map' ? tree.entries : [])

/** Every amount as it is written, of a problem or of an authority. */
const amountsIn = (root: Tree): string[] => {
  const under = (section: string) => entriesOf(entryOf(root, section)?.value).map(({ value }) => value)
  const amounts = [
    ...under('problems').map((problem) => entryOf(problem, 'amount')?.value),
    ...under('teams').flatMap((team) =>
      entriesOf(entryOf(team, 'authority')?.value).map(({ value }) => value),
    ),
  ]
  return amounts.flatMap((tree) =>
    tree?.kind === 'scalar' && typeof tree.value === 'number' ? [tree.text] : [],
  )
}

const declareImpossible = (root: Tree, reading: Reading): Impossible[] => {
  const list = entryOf(root, 'impossible')?.value
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item, i): Impossible[] => {
    if (item.kind !== 'map') return []
    const path = ['impossible', i]
    const rule = {
      with: reading.references(entryOf(item, 'with')?.value, 'facts', [...path, 'with']),
      without: reading.references(entryOf(item, 'without')?.value, 'facts', [...path, 'without']),
    }
    if (rule.with.length > 0 || rule.without.length > 0) return [rule]
    reading.findings.push({
      code: 'bad-value',
      said: [sentence('values.emptyRule', {})],
      at: item.at,
      path,
    })
    return []
  })
}
