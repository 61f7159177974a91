const section = /^(organisations|facts|customers|problems|remedies|channels|teams):/
const nested =
  /^ {1,8}(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'#[\]{},&*!|>%@`-][^#:[\]{},]*?))\s*:(?:\s|$)/
const most = 2_000

export type Section = 'organisations' | 'facts' | 'customers' | 'problems' | 'remedies' | 'channels' | 'teams'
export type Declared = Readonly<Record<Section, readonly string[]>>

const isSection = (name: string | undefined): name is Section =>
  name !== undefined && section.test(`${name}:`)

/** The section that a line begins, null where it begins none. */
export const sectionNamed = (line: string): Section | null => {
  const name = section.exec(line)?.[1]
  return isSection(name) ? name : null
}

/**
 * The names that a text declares, read line by line, so that they are known while the text is broken.
 * Written in one line with braces, as JSON is, they are not found; a list of facts in brackets is.
 */
export const declaredIn = (lines: Iterable<string>): Declared => {
  const names: Record<Section, string[]> = {
    organisations: [],
    facts: [],
    customers: [],
    problems: [],
    remedies: [],
    channels: [],
    teams: [],
  }
  let at: Section | null = null
  let indent = ''
  let seen = 0
  for (const line of lines) {
    if (++seen > most) break
    if (/^[^\s#]/.test(line)) {
      at = sectionNamed(line)
      indent = ''
      if (at !== null) names[at].push(...listed(line))
      continue
    }
    if (at === null) continue
    const here = /^ */.exec(line)?.[0] ?? ''
    const item = /^\s*-\s+(?:"([^"]*)"|([^{[#"'].*?))\s*(?:#.*)?$/.exec(line)
    if ((at === 'facts' || at === 'organisations') && item !== null) names[at].push(item[1] ?? item[2] ?? '')
    const found = nested.exec(line)
    if (found === null) continue
    if (indent === '') indent = here
    if (here === indent) names[at].push(found[1] ?? found[2] ?? found[3] ?? '')
  }
  return names
}

/** The names between the brackets of `facts: [one, two]`. */
const listed = (line: string): string[] => {
  const inner = /\[(.*?)\]/.exec(line)?.[1]
  if (inner === undefined) return []
  return inner
    .split(',')
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((name) => name !== '')
}
