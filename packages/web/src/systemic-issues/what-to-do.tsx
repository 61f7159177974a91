import type { OwnDuty } from '../duties/of-causes.ts'
import { sayPotholeDuty } from '../potholes/say-duty.ts'
import { systemicWords } from '../words/systemic-issues.ts'
import { todayWords } from '../words/today.ts'

export interface WhatToDoProps {
  readonly duty: OwnDuty
  /** Whether it is somebody else's to do. */
  readonly theirs: boolean
}

/** What is to be done about a cause that comes back, or about a pothole. */
export function WhatToDo({ duty, theirs }: WhatToDoProps) {
  const { kind, person, team } = duty
  const what = 'pothole' in duty ? sayPotholeDuty(duty.kind) : systemicWords.duty[duty.kind]()
  if (theirs) return todayWords.line.toDo({ name: person?.name ?? team ?? '', duty: what })
  return kind === 'answerOffer' && team !== null ? todayWords.line.takeForTeam({ team }) : what
}
