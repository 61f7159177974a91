import { apartFromCarried, type TextRef } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { textView } from '../../shapes/case-parts.ts'

export type TextView = z.output<typeof textView>
export type Texts = ReadonlyMap<TextRef, TextView>

const gone: TextView = { author: 'company', words: null, language: null, withheld: false }

/** The words that a pointer stands for. */
export const textOf = (texts: Texts, ref: TextRef): TextView => texts.get(ref) ?? gone

export const maybeText = (texts: Texts, ref: TextRef | null | undefined): TextView | null =>
  ref == null ? null : textOf(texts, ref)

/** Where in words of the customer begins what a mail only carries along; null where nothing does. */
export const carriedFrom = ({ author, words }: TextView): number | null => {
  if (author !== 'customer' || words === null) return null
  const { own, carried } = apartFromCarried(words)
  return carried === '' ? null : own.length
}

/** Every pointer to words inside a value of the domain; they are UUIDs under these names and no others. */
const names = new Set([
  'words',
  'what',
  'reason',
  'question',
  'answer',
  'said',
  'done',
  'position',
  'reasons',
  'outsideBody',
  'facts',
  'yes',
  'name',
  'mandate',
  'remedySought',
])
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const refsIn = (value: unknown, under = ''): readonly TextRef[] => {
  if (typeof value === 'string') return names.has(under) && uuid.test(value) ? [value] : []
  if (Array.isArray(value))
    return value.flatMap((one: unknown) => refsIn(one, under === 'issues' ? 'words' : under))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => refsIn(inner, key))
}
