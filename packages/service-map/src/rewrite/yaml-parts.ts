import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'

export type Part = Node | null

/** Keys are compared as they are written, as the language reads them. */
export const textOf = (part: unknown): string | null =>
  isScalar(part) ? (part.source ?? String(part.value)) : null

export const pairOf = (map: YAMLMap<unknown, Part>, key: string): Pair<unknown, Part> | null =>
  map.items.find((pair) => textOf(pair.key) === key) ?? null

/** The pair at the end of the path of keys, or null where the path or a mapping on it is missing. */
export const pairAt = (document: Document, keys: readonly string[]): Pair<unknown, Part> | null => {
  let part: unknown = document.contents
  let pair: Pair<unknown, Part> | null = null
  for (const key of keys) {
    if (!isMap<unknown, Part>(part)) return null
    pair = pairOf(part, key)
    part = pair?.value
  }
  return pair
}

export const mapAt = (document: Document, keys: readonly string[]): YAMLMap<unknown, Part> | null => {
  const value = pairAt(document, keys)?.value
  return isMap<unknown, Part>(value) ? value : null
}

export const listAt = (document: Document, keys: readonly string[]): YAMLSeq<Part> | null => {
  const value = pairAt(document, keys)?.value
  return isSeq<Part>(value) ? value : null
}

/** Where what is written of the part ends, before any blank or comment after it; null if unknown. */
export const endOf = (part: unknown): number | null => {
  if (isSeq(part) && part.flow !== true && part.items.length > 0) return endOf(part.items.at(-1))
  if (isMap(part) && part.flow !== true && part.items.length > 0) {
    const value = part.items.at(-1)?.value
    return value === null || (isScalar(value) && value.source === '') ? null : endOf(value)
  }
  return isScalar(part) || isAlias(part) || isMap(part) || isSeq(part) ? (part.range?.[1] ?? null) : null
}

/** A name as YAML: plain where nothing could be read into it, otherwise quoted. */
export const nameText = (name: string): string =>
  /^[\p{L}_](?:[\p{L}\p{N} _'’.-]*[\p{L}\p{N}])?$/u.test(name) ? name : JSON.stringify(name)
