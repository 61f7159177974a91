import { z } from 'zod'
import type { RegulatorProfile } from './profile.ts'

export const closingLetterKind = z.enum(['finalResponse', 'holding', 'summary'])
export type ClosingLetterKind = z.infer<typeof closingLetterKind>

/** What stands in every letter of its kind, whatever a profile asks beside it, in the order of the letter. */
const always = {
  finalResponse: ['received', 'decision', 'reasons'],
  holding: ['received', 'whyNot', 'expected'],
  summary: ['received', 'decision'],
} as const

/** The right to go outside, and who signs: of every closing letter. */
const closes = ['outsideBody', 'outsideAddress', 'outsideWeb', 'timeToRefer', 'signature'] as const

export type CommonElement =
  | (typeof always)[ClosingLetterKind][number]
  | (typeof closes)[number]
  /** What was offered; there where something was. */
  | 'remedy'

/** The elements that every letter of the kind has. */
export const commonElements = (kind: ClosingLetterKind): readonly CommonElement[] => [
  ...always[kind],
  ...closes,
]

/** Those that the profile asks beside them. */
export const ownElements = (kind: ClosingLetterKind, { letters }: Pick<RegulatorProfile, 'letters'>) => {
  const common: readonly string[] = commonElements(kind)
  return (letters[kind]?.elements ?? []).filter(({ key }) => !common.includes(key))
}

/** Everything without which a letter of the kind does not go out. */
export const requiredElements = (
  kind: ClosingLetterKind,
  profile: Pick<RegulatorProfile, 'letters'>,
): readonly string[] => [...commonElements(kind), ...ownElements(kind, profile).map(({ key }) => key)]
