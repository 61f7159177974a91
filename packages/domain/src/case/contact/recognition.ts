import type { TextRef } from '../../matter/text.ts'

/**
 * How one of us knows that somebody is the customer of a case.
 * - `sameStory`: they tell of it what only its customer can
 * - `answered`: they answered what only the customer can
 * - `calledBack`: they were called back at a number on record
 * - `known`: our colleague knows them, their face or voice
 * - `papers`: they showed papers
 * - `passphrase`: they said what was agreed with them
 * - `other`: in the words beside it
 */
export const recognitionKinds = [
  'sameStory',
  'answered',
  'calledBack',
  'known',
  'papers',
  'passphrase',
  'other',
] as const
export type RecognitionKind = (typeof recognitionKinds)[number]

export interface Recognition {
  readonly how: RecognitionKind
  readonly words: TextRef | null
}
