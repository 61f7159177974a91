import type { Document, YAMLMap, YAMLSeq } from 'yaml'
import { isMap, isScalar, isSeq, Lexer } from 'yaml'
import type { Part } from './yaml-parts.ts'
import { endOf, listAt, mapAt, nameText, pairAt, pairOf, textOf } from './yaml-parts.ts'

/**
 * Edits the text of a YAML document and nothing else of it: every other character stays, comments
 * of what is taken out too. Null where the text is written in a way that these edits do not know.
 */
export interface TextEdit {
  readonly text: string
  readonly document: Document
}

const splice = (text: string, from: number, to: number, put: string): string =>
  text.slice(0, from) + put + text.slice(to)

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  if (end === -1) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}

const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

const indentAt = (text: string, at: number): string | null => {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return /^ *$/.test(before) ? before : null
}

export const replaceValue = (
  { text, document }: TextEdit,
  keys: readonly string[],
  put: string,
): string | null => {
  const value = pairAt(document, keys)?.value
  if (!isScalar(value) || value.range === undefined || value.range === null) return null
  return splice(text, value.range[0], value.range[1], put)
}

export const removeItem = (edit: TextEdit, keys: readonly string[], index: number): string | null => {
  const list = listAt(edit.document, keys)
  const item = list?.items[index]
  const start = item?.range?.[0]
  const end = endOf(item)
  if (list === null || start === undefined || end === null) return null
  return list.flow === true
    ? removeFlow(edit.text, list, index, start, end)
    : removeBlock(edit.text, start, end)
}

const commentsIn = (text: string): string[] =>
  [...new Lexer().lex(text)].filter((lexeme) => lexeme.startsWith('#'))

/** The comments of what goes out of brackets, each on a line to its end. */
const flowComments = (text: string, start: number, end: number): string => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const indent = /^ */.exec(text.slice(lineStart))?.[0] ?? ''
  const gap = /\s/.test(text[start - 1] ?? '') ? '' : ' '
  const comments = commentsIn(text.slice(start, end))
  return comments.length === 0
    ? ''
    : gap + comments.map((comment) => `${comment}${newline(text)}${indent}`).join('')
}

const removeFlow = (
  text: string,
  list: YAMLSeq<Part>,
  index: number,
  start: number,
  end: number,
): string | null => {
  const kept = flowComments(text, start, end)
  const comma = /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(end))
  if (comma !== null) {
    const after = end + comma[0].length
    const gap = text[after] === ' ' ? 1 : 0
    return splice(splice(text, after - 1, after + gap, ''), start, end, kept)
  }
  if (index === 0) return splice(text, start, end, kept)
  const before = endOf(list.items[index - 1])
  const separator = before === null ? null : /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(before))
  if (before === null || separator === null) return null
  const at = before + separator[0].length - 1
  const gap = /^[ ]*$/.test(text.slice(at + 1, start)) ? start - at : 1
  return splice(splice(text, start, end, kept), at, at + gap, '')
}

const removeBlock = (text: string, start: number, end: number): string | null => {
  const dash = /-\s*$/.exec(text.slice(0, start))?.index
  const indent = dash === undefined ? null : indentAt(text, dash)
  if (dash === undefined || indent === null) return null
  const stop = lineEnd(text, end)
  const comments = commentsIn(text.slice(dash, stop))
  const kept = comments.map((comment) => `${indent}${comment}`).join(newline(text))
  const from = dash - indent.length
  if (kept !== '') return splice(text, from, stop, kept)
  const next = text.indexOf('\n', stop)
  return splice(text, from, next === -1 ? stop : next + 1, '')
}

/** Adds `put` to a list, making the list where there is none. */
export const addItem = (edit: TextEdit, keys: readonly string[], put: string): string | null => {
  const { text } = edit
  const list = listAt(edit.document, keys)
  if (list === null) return addPair(edit, keys, `[${put}]`)
  if (list.flow === true || list.items.length === 0) return addFlow(text, list, put)
  const first = list.items[0]?.range?.[0]
  const last = endOf(list)
  const dash = first === undefined ? undefined : /-\s*$/.exec(text.slice(0, first))?.index
  const indent = dash === undefined ? null : indentAt(text, dash)
  if (indent === null || last === null) return null
  const at = lineEnd(text, last)
  return splice(text, at, at, `${newline(text)}${indent}- ${put}`)
}

/** Sets `keys` to what `put` says, adding the last key where it is missing or has no value. */
export const addPair = (edit: TextEdit, keys: readonly string[], put: string): string | null => {
  const { text, document } = edit
  const key = keys.at(-1) ?? ''
  const parents = keys.slice(0, -1)
  const there = pairAt(document, keys)
  if (there !== null) return fillEmpty(text, there.key, there.value, put)
  const pair = `${nameText(key)}: ${put}`
  const map = mapAt(document, parents)
  if (map === null) return parents.length === 0 ? null : addPair(edit, parents, `{${pair}}`)
  if (map.flow === true || map.items.length === 0) return addFlow(text, map, pair)
  const firstKey = map.items[0]?.key
  const start = isScalar(firstKey) ? firstKey.range?.[0] : undefined
  const indent = start === undefined ? null : indentAt(text, start)
  const last = lastWritten(map)
  if (indent === null || last === null) return null
  const at = lineEnd(text, last)
  return splice(text, at, at, `${newline(text)}${indent}${pair}`)
}

const lastWritten = (map: YAMLMap): number | null => {
  const pair = map.items.at(-1)
  const end = endOf(map)
  if (end !== null) return end
  return isScalar(pair?.key) ? (pair.key.range?.[1] ?? null) : null
}

/** `key:` with nothing, `~` or `null` after it. */
const fillEmpty = (text: string, key: unknown, value: Part, put: string): string | null => {
  if (!isScalar(key) || key.range === undefined || key.range === null) return null
  if (value !== null && !(isScalar(value) && value.value === null)) return null
  if (isScalar(value) && value.source !== '' && value.range !== undefined && value.range !== null) {
    return splice(text, value.range[0], value.range[1], put)
  }
  const colon = /^\s*:/.exec(text.slice(key.range[1]))
  const at = colon === null ? key.range[1] : key.range[1] + colon[0].length
  return splice(text, at, at, colon === null ? `: ${put}` : ` ${put}`)
}

const addFlow = (text: string, collection: YAMLMap | YAMLSeq, put: string): string | null => {
  const range = collection.range
  if (range === undefined || range === null || collection.flow !== true) return null
  const last: unknown = collection.items.at(-1)
  if (last === undefined) return splice(text, range[0] + 1, range[0] + 1, put)
  const end = isSeq(collection) ? endOf(last) : isMap(collection) ? endOfFlowPair(collection) : null
  if (end === null) return null
  const trailing = /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(end))
  const at = trailing === null ? end : end + trailing[0].length
  return splice(text, at, at, trailing === null ? `, ${put}` : ` ${put}`)
}

const endOfFlowPair = (map: YAMLMap): number | null => {
  const pair = map.items.at(-1)
  const value: unknown = pair?.value
  if (value !== null && !(isScalar(value) && value.source === '')) return endOf(value)
  const key: unknown = pair?.key
  return isScalar(key) && value === null ? (key.range?.[1] ?? null) : null
}

/** Whether the mapping at `keys` has the last key, with a value of its own. */
export const has = ({ document }: TextEdit, keys: readonly string[]): boolean => {
  const map = mapAt(document, keys.slice(0, -1))
  return map !== null && pairOf(map, keys.at(-1) ?? '') !== null
}

export const itemTexts = ({ document }: TextEdit, keys: readonly string[]): (string | null)[] =>
  (listAt(document, keys)?.items ?? []).map(textOf)
