import { distance } from 'fastest-levenshtein'

const longest = 100
const mostCandidates = 2_000

/**
 * The candidate that was probably meant by `wrong`: at most a third of its letters differ.
 * Null when none is that near, or when the name is longer than anybody types.
 */
export const nearest = (wrong: string, candidates: readonly string[]): string | null => {
  if (wrong.length > longest) return null
  const folded = wrong.toLowerCase()
  let best: string | null = null
  let bestDistance = Math.max(1, Math.ceil(wrong.length / 3)) + 1
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (candidate.length === 0 || Math.abs(candidate.length - wrong.length) >= bestDistance) continue
    const d = distance(folded, candidate.toLowerCase())
    if (d < bestDistance && d < Math.max(candidate.length, wrong.length)) {
      best = candidate
      bestDistance = d
    }
  }
  return best
}
