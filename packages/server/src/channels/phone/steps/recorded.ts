import { noteOfCall } from '../call-row.ts'
import type { Said, Step } from '../step.ts'
import { person } from './person.ts'

/** How many seconds were recorded. */
export const secondsRecorded = ({ fields }: Pick<Step, 'fields'>): number => {
  const seconds = Number(fields['RecordingDuration'] ?? '0')
  return Number.isInteger(seconds) && seconds > 0 ? seconds : 0
}

/** What they said is fetched afterwards, and is a contact then; 0 asks for a person at that moment too. */
export const recorded = async (step: Step): Promise<Said> => {
  const { app, call, words, fields } = step
  const kept: Said = secondsRecorded(step) === 0 ? [] : [{ does: 'say', words: words.kept }]
  if (kept.length > 0) await noteOfCall(app.db, call.sid, { recorded_at: app.clock.now() })
  return fields['Digits'] === '0' ? [...kept, ...(await person(step))] : [...kept, { does: 'hangUp' }]
}
