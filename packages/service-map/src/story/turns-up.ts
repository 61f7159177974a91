import type { ChannelKind } from '../language/service-map.ts'
import { an, headNoun, isCommonNoun, the } from './nouns.ts'

/** What a customer does who uses a channel: the verb as several do it, and what goes with it. */
interface TurnsUp {
  readonly verb: string
  readonly rest: string
}

/** A name for what is written with, not for who reads it: by chat, but to the ombudsman. */
const medium =
  /(?:^|[\s-])(?:chat|e-?mail|mail|message|messages|messenger|sms|text|whatsapp|web|website|site|portal|page|inbox|fax)$|form$/iu
const letter = /(?:^|[\s-])(?:letter|post|postcard|card|fax)$/iu

const writes = (channel: string): TurnsUp =>
  medium.test(headNoun(channel))
    ? { verb: 'write', rest: `by ${channel}` }
    : { verb: 'write', rest: `to ${the(channel)}` }

const byKind: Readonly<Record<ChannelKind, (channel: string) => TurnsUp>> = {
  web: writes,
  mail: writes,
  chat: writes,
  phone: (channel) => ({ verb: 'call', rest: channel === 'phone' ? '' : the(channel) }),
  sms: (channel) => ({
    verb: 'send',
    rest: medium.test(headNoun(channel)) ? `a message by ${channel}` : `a message to ${the(channel)}`,
  }),
  app: (channel) => ({ verb: 'write', rest: `in ${the(channel)}` }),
  social: (channel) => ({ verb: 'write', rest: `on ${channel}` }),
  store: (channel) => ({ verb: 'go', rest: `to ${the(channel)}` }),
  letter: (channel) => {
    if (letter.test(headNoun(channel)))
      return { verb: 'write', rest: isCommonNoun(channel) ? an(channel) : `by ${channel}` }
    return { verb: 'write', rest: `a letter to ${the(channel)}` }
  },
  survey: (channel) => ({ verb: 'say', rest: `so in ${the(channel)}` }),
}

export const turnsUp = (channel: string, kind: ChannelKind | null): TurnsUp =>
  kind === null ? { verb: 'turn', rest: `up by ${channel}` } : byKind[kind](channel)
