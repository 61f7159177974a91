import type { CaseCommand } from '../../src/case/command.ts'
import { closingLetterKind, requiredElements } from '../../src/directory/regulator/elements.ts'
import type { Instant } from '../../src/time/instant.ts'
import { at } from './drawn-from.ts'

/** All that any letter of the profile in `watched.ts` has to have. */
const elements = closingLetterKind.options.flatMap((kind) => requiredElements(kind, { letters: {} }))

export const wholeLetter = (words: string) => ({ words, elements, posted: false })

/** A letter that a regulator asks for, whole or without anything that it has to have. */
export const closingLetterWish = ({
  what,
  pick,
  words,
  due,
  isWhole,
  posted,
}: {
  readonly what: 'sendClosingLetter'
  readonly pick: number
  readonly words: string
  readonly due: Instant
  readonly isWhole: boolean
  readonly posted: boolean
}): CaseCommand => ({
  type: what,
  kind: at(closingLetterKind.options, pick) ?? 'holding',
  letter: { words, elements: isWhole ? elements : [], posted },
  expected: due,
  meantFor: null,
})
