import type { Person, PresenceKind } from '../api/shapes.ts'

export const presenceWords: Readonly<Record<PresenceKind, string>> = {
  present: 'Present',
  absent: 'Absent',
  onLeave: 'On leave',
}

/** Whether a case can come to them now, in a word: who is present and not at work is not here. */
export const hereNow = ({
  active,
  presence,
  onShift,
}: Pick<Person, 'active' | 'presence' | 'onShift'>): string => {
  if (!active) return 'Left'
  return presence === 'present' && !onShift ? 'Off shift now' : presenceWords[presence]
}
