import type { MatterEvent, TextRef } from '@buckstop/domain'

const keys = new Set([
  'words',
  'reason',
  'question',
  'answer',
  'what',
  'said',
  'done',
  'position',
  'reasons',
  'outsideBody',
  'name',
  'title',
  'mandate',
  'facts',
  'yes',
])

/** Events that carry what was written in another case. */
const carriers: ReadonlySet<string> = new Set([
  'absorbed',
  'released',
  'takenApart',
  'contactTakenOut',
  'caseOpenedApart',
])

/** Events that hold one of a fixed list under the name of words, and none of anybody's words. */
const wordless: ReadonlySet<string> = new Set(['toldDateReleased'])

/**
 * The words that an event points to. What is carried between two cases keeps its words where they were written, so
 * those are looked for there.
 */
export const textsOf = (event: MatterEvent): readonly TextRef[] => {
  if (event.type === 'absorbed') return textsIn(event.recognition ?? {})
  if (carriers.has(event.type) || wordless.has(event.type)) return []
  return event.type === 'caseOpened' ? [...event.issues, ...textsIn(event)] : textsIn(event)
}

const textsIn = (value: object): readonly TextRef[] =>
  Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    if (typeof member === 'string') return keys.has(key) ? [member] : []
    return typeof member === 'object' && member !== null && !Array.isArray(member) ? textsIn(member) : []
  })
