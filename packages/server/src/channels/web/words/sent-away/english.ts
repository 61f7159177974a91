import type { DoorOf } from '@buckstop/domain'
import type { ChannelKind } from '@buckstop/service-map'

type DoorKind = DoorOf<ChannelKind>

/** What somebody reads whom a door of ours sent away, in English; the other languages have its shape. */
export const englishSentAway = {
  link: 'I was sent away',
  title: 'Were you sent away?',
  lead: 'Somebody here did not hear you, or told you to go elsewhere. Say it here. It goes to whoever leads above that door, and one person has your problem from now on. You need no number and no reference.',
  leadInCase:
    'Somebody here did not hear you, or told you to go elsewhere. Say it here. It goes to whoever leads above that door, and stays with your case.',
  wordsHint: 'What it was about, if you like. You can leave this empty.',
  alone: 'I was sent away.',
  door: 'Where was it?',
  noDoor: 'I would rather not say',
  when: 'When was it?',
  send: 'Say that I was sent away',
  doors: {
    web: 'On a website of yours',
    mail: 'By e-mail',
    chat: 'In a chat',
    phone: 'On the phone',
    sms: 'By text message',
    store: 'In a shop or branch',
    letter: 'By letter',
    app: 'In your app',
    social: 'On a social network',
  } satisfies Record<DoorKind, string> as Record<DoorKind, string>,
}

export type SentAwayWords = typeof englishSentAway
