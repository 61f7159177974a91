/**
 * What there is to hear of, as somebody chooses it:
 * - `danger`: somebody may come to harm
 * - `cameUp`: a case was brought to them, or put into their hands
 * - `offered`: somebody wants to hand them a case
 * - `asked`: their team is asked something
 * - `due`: what they promised, or owe by a date, is due soon or late
 * - `customerSpoke`: new words of their customer, and what these decide
 * - `becameYours`: a case is theirs now
 * - `answered`: an answer to what they offered or asked
 * - `readOnly`: what asks nothing of them
 */
export const hearingKinds = [
  'danger',
  'cameUp',
  'offered',
  'asked',
  'due',
  'customerSpoke',
  'becameYours',
  'answered',
  'readOnly',
] as const
export type HearingKind = (typeof hearingKinds)[number]

/** When it is mailed: at once, with the next morning's mail, or not. */
export const mailings = ['atOnce', 'morning', 'never'] as const
export type Mailing = (typeof mailings)[number]

/** By which ways somebody hears of one kind, besides the workspace. */
export interface Choice {
  readonly mail: Mailing
  /** Whether their devices show it, where they turned that on. */
  readonly push: boolean
}

export type Choices = Readonly<Record<HearingKind, Choice>>

/** Nobody chooses otherwise for danger. */
export const ofDanger: Choice = { mail: 'atOnce', push: true }

const toDo: Choice = { mail: 'atOnce', push: true }

/** What holds for whoever has chosen nothing: at once what they have to do, and later what they only read. */
export const firstChoices: Choices = {
  danger: ofDanger,
  cameUp: toDo,
  offered: toDo,
  asked: toDo,
  due: toDo,
  customerSpoke: toDo,
  becameYours: toDo,
  answered: { mail: 'atOnce', push: false },
  readOnly: { mail: 'morning', push: false },
}

/** The hour of their working day at which the morning's mail comes, unless they choose another. */
export const firstMorningHour = 8
