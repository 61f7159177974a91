import type { Person } from '../api/shapes.ts'
import { peopleWords } from '../words/people.ts'

/** Whether a case can come to them now, in a word: who is present and not at work is not here. */
export const hereNow = ({
  active,
  presence,
  onShift,
}: Pick<Person, 'active' | 'presence' | 'onShift'>): string => {
  if (!active) return peopleWords.left()
  return presence === 'present' && !onShift ? peopleWords.offShift() : peopleWords.presence[presence]()
}
