import type { Step } from './map-error.ts'

/**
 * What the file says, independent of YAML: offsets into the text, names as they are written.
 * Aliases share their target, so `size` (values with aliases written out) can be far beyond memory.
 */
export type Tree =
  | {
      readonly kind: 'scalar'
      readonly at: number
      readonly text: string
      readonly value: ScalarValue
      readonly size: 1
    }
  | {
      readonly kind: 'list'
      readonly at: number
      readonly items: readonly Tree[]
      readonly size: number
    }
  | {
      readonly kind: 'map'
      readonly at: number
      readonly entries: readonly Entry[]
      readonly size: number
    }

export type ScalarValue = string | number | boolean | null

export interface Entry {
  readonly key: string
  readonly keyAt: number
  readonly value: Tree
}

/** `__proto__` would set a prototype, and integer keys would lose their place: both get a mark in front. */
const needsMark = /^(?:__proto__$|\d+$|\0)/
const escapeKey = (key: string): string => (needsMark.test(key) ? `\0${key}` : key)
export const unescapeKey = (key: string): string => (key.startsWith('\0') ? key.slice(1) : key)

/** The plain value that a schema can judge, keys escaped; of duplicate keys the first counts. */
export const plainValue = (tree: Tree): unknown => {
  switch (tree.kind) {
    case 'scalar':
      return tree.value
    case 'list':
      return tree.items.map(plainValue)
    case 'map': {
      const object: Record<string, unknown> = {}
      for (const entry of tree.entries) {
        const key = escapeKey(entry.key)
        if (!Object.hasOwn(object, key)) object[key] = plainValue(entry.value)
      }
      return object
    }
  }
}

export const entryOf = (tree: Tree | undefined, key: string): Entry | undefined =>
  tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key) : undefined

/** Whether the entry says `true`. */
export const isTrue = (tree: Tree | undefined, key: string): boolean => {
  const value = entryOf(tree, key)?.value
  return value?.kind === 'scalar' && value.value === true
}

/** What stands at the path, and how far the path could be followed. */
export const follow = (root: Tree, path: readonly Step[]): { found: Tree | null; at: number } => {
  let tree = root
  let at = root.at
  for (const step of path) {
    if (typeof step === 'number') {
      const item = tree.kind === 'list' ? tree.items[step] : undefined
      if (item === undefined) return { found: null, at }
      tree = item
      at = item.at
    } else {
      const entry = entryOf(tree, step)
      if (entry === undefined) return { found: null, at }
      tree = entry.value
      at = entry.value.kind === 'scalar' ? entry.value.at : entry.keyAt
    }
  }
  return { found: tree, at }
}

/** The entries with the first of each key; the others are duplicates, reported where they are found. */
export const distinct = (entries: readonly Entry[]): readonly Entry[] => {
  const seen = new Set<string>()
  return entries.filter((entry) => {
    if (seen.has(entry.key)) return false
    seen.add(entry.key)
    return true
  })
}
