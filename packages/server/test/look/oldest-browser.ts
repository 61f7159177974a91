import bcd, { type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data'

/** A rule as it is served: `at` are the conditions that it stands in. */
interface Rule {
  readonly at: readonly string[]
  readonly selector: string
  readonly declarations: readonly (readonly [property: string, value: string])[]
}

/** The rules of a sheet without comments and without braces in its strings, as ours is served. */
export function rulesOf(css: string, at: readonly string[] = []): readonly Rule[] {
  const rules: Rule[] = []
  let rest = css
  while (rest !== '') {
    const open = rest.indexOf('{')
    if (open === -1) break
    const head = rest.slice(0, open).trim()
    let depth = 1
    let end = open + 1
    for (; depth > 0 && end < rest.length; end += 1)
      depth += rest[end] === '{' ? 1 : rest[end] === '}' ? -1 : 0
    const body = rest.slice(open + 1, end - 1)
    rest = rest.slice(end)
    if (/^@(?:media|supports)/.test(head)) rules.push(...rulesOf(body, [...at, head]))
    else
      rules.push({
        at,
        selector: head,
        declarations: body.split(/;(?![^(]*\))/).flatMap((one) => {
          const colon = one.indexOf(':')
          return colon === -1 ? [] : [[one.slice(0, colon).trim(), one.slice(colon + 1).trim()] as const]
        }),
      })
  }
  return rules
}

/**
 * What browsers of that version of Chrome do not know, and for which the sheet has nothing before it that they do.
 * @param nothingIsLost properties and selectors without which everything is still there and can be read and used
 */
export const lostIn = (css: string, chrome: number, nothingIsLost: ReadonlySet<string>): readonly string[] =>
  rulesOf(css).flatMap(({ selector, declarations }) => {
    if (selector === '@font-face') return []
    const pseudos = [...selector.matchAll(/::?(-?[a-z][\w-]*)/g)].map(([, name = '']) => name)
    const unknown = pseudos.filter((name) => !knowsSelector(name, chrome) && !nothingIsLost.has(`:${name}`))
    if (unknown.length > 0) return unknown.map((name) => `${selector}: :${name}`)
    return declarations.flatMap(([property, value], at) => {
      if (knows(property, value, chrome) || nothingIsLost.has(property.replace(/^-webkit-/, ''))) return []
      const before = declarations
        .slice(0, at)
        .some(([earlier, other]) => earlier === property && knows(earlier, other, chrome))
      return before ? [] : [`${selector}: ${property}: ${value}`]
    })
  })

// Of flex boxes it is as old as these; the table says when other boxes got it.
const ofFlex = new Set(['space-between'])

const foreign = /^-(?:moz|ms|o)-/

const knowsSelector = (name: string, chrome: number): boolean =>
  foreign.test(name) || isSince(bcd.css.selectors?.[name.replace(/^-webkit-/, '')], chrome, name)

const knows = (property: string, value: string, chrome: number): boolean => {
  if (property.startsWith('--')) return knowsFunctions(value, chrome)
  if (foreign.test(property)) return true
  const known = bcd.css.properties?.[property.replace(/^-webkit-/, '')]
  if (!isSince(known, chrome, property)) return false
  const words = value.replaceAll(/\([^)]*\)|"[^"]*"/g, '').match(/[a-z][a-z-]*/g) ?? []
  return (
    knowsFunctions(value, chrome) &&
    words.every(
      (word) =>
        ofFlex.has(word) || known?.[word]?.['__compat'] === undefined || isSince(known[word], chrome, word),
    )
  )
}

const knowsFunctions = (value: string, chrome: number): boolean =>
  [...value.matchAll(/(-?[a-z][a-z-]*)\(/g)].every(([, name = '']) => {
    const { types } = bcd.css
    const known = types?.[name] ?? types?.['color']?.[name] ?? types?.['transform-function']?.[name]
    // What is asked of no table: the oldest colours, and files.
    return /^(?:rgba?|hsla?|url|local)$/.test(name) || isSince(known, chrome, name)
  })

/** Since when it is known, by the name with which it is written. */
const isSince = (known: Identifier | undefined, chrome: number, written: string): boolean => {
  const support = known?.['__compat']?.support.chrome
  const statements: readonly SimpleSupportStatement[] =
    support === undefined ? [] : Array.isArray(support) ? support : [support]
  return statements.some(
    ({ version_added: since, version_removed: until, prefix, alternative_name: alternative, flags }) => {
      const name = written.replace(/^-webkit-/, '')
      const fits =
        alternative === undefined
          ? written === `${prefix ?? ''}${name}`
          : alternative.replaceAll(/^:+/g, '') === written
      return (
        fits &&
        flags === undefined &&
        typeof since === 'string' &&
        Number(since.replace('≤', '')) <= chrome &&
        (typeof until !== 'string' || Number(until) > chrome)
      )
    },
  )
}
