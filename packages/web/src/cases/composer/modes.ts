import type { Case, Channel } from '../../api/shapes.ts'
import { readersField } from '../actions/readers.ts'
import type { Values } from '../actions/spec.ts'

/** Words to the customer, what one logs of a call with them, or what stays among colleagues. */
export const modes = ['write', 'log', 'inside'] as const
export type Mode = (typeof modes)[number]

export const modeIn = (values: Values): Mode => modes.find((mode) => mode === values['mode']) ?? 'write'

/** Where words stand until they are sent: those for colleagues apart, so that none of them goes out by a slip. */
export const wordsField = (mode: Mode): string => (mode === 'inside' ? 'inside' : 'words')

/** By what words go out. Whatever is written stands on the customer's page, too. */
const written: readonly Channel[] = ['mail', 'web', 'sms', 'chat', 'letter']
const spoken: readonly Channel[] = ['phone', 'visit', 'store', 'chat']

export const channelsOf = (mode: Exclude<Mode, 'inside'>, { ways }: Pick<Case, 'ways'>): readonly Channel[] =>
  mode === 'log' ? spoken : written.filter((channel) => channel === 'web' || ways.includes(channel))

/** What it begins with: by mail where they gave an address, and a call for whom somebody has to reach by voice. */
export const firstOf = (about: Case): Values => ({
  mode: about.danger?.trying == null ? 'write' : 'log',
  write: channelsOf('write', about)[0] ?? 'web',
  log: 'phone',
  outcome: about.danger?.trying == null ? 'conversation' : 'noAnswer',
  // Where cases have joined it is said each time for whom it is.
  meantFor: readersField.first?.(about) ?? '',
  'open.readers': about.readers.length > 0 ? 'yes' : '',
  nextWord: about.waitingOn === 'customer' ? '' : about.nextWord.usual,
})

export const outcomes = ['conversation', 'messageLeft', 'noAnswer'] as const
export type Outcome = (typeof outcomes)[number]

export const outcomeIn = (values: Values): Outcome | 'written' =>
  modeIn(values) === 'write'
    ? 'written'
    : (outcomes.find((one) => one === values['outcome']) ?? 'conversation')

/** The same as the fields of the form know it. */
export const asForm = (values: Values): Values => {
  const mode = modeIn(values) === 'log' ? 'log' : 'write'
  return {
    ...values,
    outcome: outcomeIn(values),
    channel: values[mode] ?? (mode === 'log' ? 'phone' : 'web'),
  }
}
