import type { Case, Channel } from '../../api/shapes.ts'
import { readersField } from '../actions/readers.ts'
import type { Values } from '../actions/spec.ts'
import { mentionsField } from './mentions.ts'

/** Words to the customer, what one logs of a call with them, or what stays among colleagues. */
export const modes = ['write', 'log', 'inside'] as const
export type Mode = (typeof modes)[number]
/** In which it is about words that the customer reads. */
export type ToCustomer = Exclude<Mode, 'inside'>

export const modeIn = (values: Values): Mode | undefined => modes.find((mode) => mode === values['mode'])

const wordsFields = { write: 'words', log: 'logged', inside: 'inside' } as const

/** Where words stand until they are sent: those of each mode apart, so that no half of a letter goes out with what is said of a call. */
export const wordsField = (mode: Mode): string => wordsFields[mode]

const insideFields: ReadonlySet<string> = new Set([wordsField('inside'), mentionsField])

/** What of a draft is sent with the words of a mode: a note takes nothing of what was typed for the customer along. */
export const isSentWith =
  (mode: Mode) =>
  (name: string): boolean =>
    name !== 'mode' &&
    (mode === 'inside') === insideFields.has(name) &&
    modes.every((other) => other === mode || wordsField(other) !== name)

const spoken: readonly Channel[] = ['phone', 'visit', 'store', 'chat']

type Reached = Pick<Case, 'ways' | 'chat' | 'readers'>

/** By what words go out: with a mail where they left an address, and else to their page, where all stands anyway. */
const writtenTo = ({ ways, chat, readers }: Reached): readonly Channel[] => [
  // Who chats is answered there, for as long as that goes on.
  ...(chat?.goesOn === true ? (['chat'] as const) : []),
  ways.includes('mail') ? 'mail' : 'web',
  ...(chat?.goesOn === false ? (['chat'] as const) : []),
  // Where cases have joined, nothing tells yet whose number words would go to.
  ...(ways.includes('sms') && readers.length === 0 ? (['sms'] as const) : []),
  'letter',
]

export const channelsOf = (mode: ToCustomer, about: Reached): readonly Channel[] =>
  mode === 'log' ? spoken : writtenTo(about)

/** The channel that was chosen, where it is still one of them. */
export const channelIn = (mode: ToCustomer, values: Values, about: Reached): Channel => {
  const channels = channelsOf(mode, about)
  return channels.find((channel) => channel === values[mode]) ?? channels[0] ?? 'web'
}

/** What stands there to begin with, of the case as it is now. */
export const firstOf = (about: Case): Values => ({
  // Who was asked to ring somebody in danger says how it went: nothing is taken for granted there.
  outcome: about.danger?.trying == null ? 'conversation' : '',
  // Where cases have joined it is said each time for whom it is.
  meantFor: readersField.first?.(about) ?? '',
  'open.readers': about.readers.length > 0 ? 'yes' : '',
  nextWord: about.waitingOn === 'customer' ? '' : about.nextWord.usual,
})

export const outcomes = ['conversation', 'messageLeft', 'noAnswer'] as const
export type Outcome = (typeof outcomes)[number]

/** Null while nobody has said it. */
export const outcomeIn = (mode: ToCustomer, values: Values): Outcome | 'written' | null => {
  if (mode === 'write') return 'written'
  return values['outcome'] === ''
    ? null
    : (outcomes.find((one) => one === values['outcome']) ?? 'conversation')
}

/** With the outcome as the fields of a call's own form know it, which show themselves by it. */
export const withOutcome = (mode: ToCustomer, values: Values): Values => ({
  ...values,
  outcome: outcomeIn(mode, values) ?? '',
})
