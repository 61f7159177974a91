import { type Choice, type Choices, type HearingKind, ofDanger } from './choices.ts'

interface Hearing {
  readonly kind: HearingKind
  readonly choices: Choices
  /** Whether it is their time to hear of work. */
  readonly hears: boolean
  /** Whether they get a mail in the morning at all. */
  readonly morning: boolean
}

/**
 * By which ways somebody hears of something now. Danger always, and at once; everything else only in their hours, by what
 * they chose, and out of them with the next morning's mail, where they have one.
 */
export const waysNow = ({ kind, choices, hears, morning }: Hearing): Choice => {
  if (kind === 'danger') return ofDanger
  const { mail, push: wanted } = choices[kind]
  // A device shows what somebody has to do; what asks nothing of them waits until they look.
  const push = hears && wanted && kind !== 'readOnly'
  if (mail === 'never' || (mail === 'atOnce' && hears)) return { mail, push }
  return { mail: morning ? 'morning' : 'never', push }
}
