import type { Finding, Step } from './map-error.ts'
import { quote } from './map-error.ts'
import { sentence } from './sentence.ts'
import type { Tree } from './tree.ts'

const sections = new Set<Step>(['customers', 'problems', 'remedies', 'channels', 'teams'])

/** Every key that stands twice in one mapping, at its second place. */
export const duplicateFindings = (tree: Tree, path: readonly Step[] = []): Finding[] => {
  if (tree.kind === 'scalar') return []
  if (tree.kind === 'list') return tree.items.flatMap((item, i) => duplicateFindings(item, [...path, i]))
  const seen = new Set<string>()
  const declares = path.length === 1 && sections.has(path[0] ?? '')
  return tree.entries.flatMap((entry): Finding[] => {
    const here = [...path, entry.key]
    const inside = duplicateFindings(entry.value, here)
    if (!seen.has(entry.key)) {
      seen.add(entry.key)
      return inside
    }
    const said = [sentence('names.twice', { name: quote(entry.key) })]
    return [
      { code: declares ? 'duplicate-name' : 'duplicate-key', said, at: entry.keyAt, path: here },
      ...inside,
    ]
  })
}
