import type { PresenceKind } from '../api/shapes.ts'

export const presenceWords: Readonly<Record<PresenceKind, string>> = {
  present: 'Present',
  absent: 'Absent',
  onLeave: 'On leave',
}
