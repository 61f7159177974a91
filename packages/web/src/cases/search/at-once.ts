import type { Find } from '../../api/shapes.ts'

interface FoundRow {
  readonly id: string
  readonly found: readonly Find[]
}

const letters = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length

const isWholeReference = ({ in: where, text, ranges }: Find): boolean =>
  where === 'reference' &&
  ranges.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0) === letters(text)

/** Which case Enter opens without choosing: that of a reference, or the only one there is. */
export const opensAtOnce = (rows: readonly FoundRow[], next: string | null): string | null => {
  const named = rows.find(({ found }) => found.some(isWholeReference))
  if (named !== undefined) return named.id
  const [first, ...others] = rows
  return others.length === 0 && next === null ? (first?.id ?? null) : null
}
