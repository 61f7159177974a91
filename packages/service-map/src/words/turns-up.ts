import type { ChannelKind } from '../language/service-map.ts'
import type { mapMessages } from './messages.ts'
import { an, headNoun, isCommonNoun, the } from './nouns.ts'
import type { Tongue } from './tongue.ts'

type How = keyof typeof mapMessages.turnsUp

/** What turning up there is called, and how the channel stands in it. */
interface TurnsUp {
  readonly how: How
  readonly by: (tongue: Tongue, channel: string) => string
}

/** A name for what is written with, not for who reads it: by chat, but to the ombudsman. */
const medium =
  /(?:^|[\s-])(?:chat|e-?mail|mail|message|messages|messenger|sms|text|whatsapp|web|website|site|portal|page|inbox|fax)$|form$/iu
const letter = /(?:^|[\s-])(?:letter|post|postcard|card|fax)$/iu

const asItIs = (_: Tongue, channel: string): string => channel
const named = (how: How, by: TurnsUp['by'] = the): TurnsUp => ({ how, by })

const writes = (channel: string): TurnsUp =>
  medium.test(headNoun(channel)) ? named('writeBy', asItIs) : named('writeTo')

const byKind: Readonly<Record<ChannelKind, (channel: string) => TurnsUp>> = {
  web: writes,
  mail: writes,
  chat: writes,
  phone: (channel) => named(channel === 'phone' ? 'callUs' : 'call'),
  sms: (channel) => (medium.test(headNoun(channel)) ? named('messageBy', asItIs) : named('messageTo')),
  app: () => named('writeIn'),
  social: () => named('writeOn', asItIs),
  store: () => named('goTo'),
  letter: (channel) => {
    if (!letter.test(headNoun(channel))) return named('letterTo')
    return isCommonNoun(channel) ? named('writeIt', an) : named('writeBy', asItIs)
  },
  survey: () => named('sayIn'),
}

/** @param as whose turning up it is: a sentence, a title, or a request; `name` says who where it is nobody of these */
export const turnsUp = (
  tongue: Tongue,
  { channel, kind }: { readonly channel: string; readonly kind: ChannelKind | null },
  as: 'you' | 'title' | 'please' | 'other',
  name = '',
): string => {
  const { how, by } = kind === null ? named('turnUpBy', asItIs) : byKind[kind](channel)
  return tongue.words.turnsUp[how]({ as, name, channel: by(tongue, channel) })
}
