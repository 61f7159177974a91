import { catalogue } from './catalogue.ts'

/** Whom a map leaves without help, and who answers for them. */
export const strandedWords = catalogue('strandedWords', {
  title: 'Wrong doors and exceptions',
  about: 'Whoever comes by such a door, or is like this, finds nobody who can help. {missing}',
  answered: '{all, plural, one {A leader answers for it.} other {A leader answers for each.}}',
  noneAnswered:
    '{all, plural, one {A version goes into use once it is mended, or a leader has signed for it.} other {A version goes into use once each is mended, or a leader has signed for it.}}',
  someAnswered:
    'A version goes into use once each is mended, or a leader has signed for it; {missing, plural, one {# is} other {# are}} without.',
  signAll: 'All {count, number} for whom nobody answers',
  howUnchecked: 'Once it is checked under “Put it in use”, you can sign for them here.',
  howUnsaved: 'Once it is saved and checked, you can sign for them here.',
  howElse: 'A leader can sign here, in their own session.',

  signFor: 'Sign for: {who}',
  notAll: 'Not everybody was looked at',
  notAllMeans:
    'With more than 12 facts only those who lack few of them are looked at. Whoever lacks many may be forgotten.',
  notAllWho: 'whoever was not looked at',
  doorLacking: '{door}; {lacking}',
  doorLackingKinds: '{door}; {lacking}<kinds> (of the kinds you declared: {customers})</kinds>',

  proofVoid: {
    title: 'What was proved of this map is void',
    means:
      '{customers, plural, one {A customer has} other {# customers have}} turned up of whom it says that there are none. Until the map knows of them, nobody knows whether they can get stuck: take the rule out of {key}, or correct what was entered.',
    with: '{reference}, with {has}',
    without: '{reference}, without {lacks}',
    withAndWithout: '{reference}, with {has}, without {lacks}',
  },

  nobody: 'Nobody answers for this',
  signedFor: '{name} answers for this until {until}',
  ended: 'Nobody answers for this any more: {name} signed for it until {ended}',
  leaderGone: 'Nobody answers for this any more: {name}, who signed, is no leader here any more',
  signedAt: 'Signed {when}',

  chooseFirst: 'Choose for whom you answer, then sign why it has to be so.',
  form: 'Sign',
  formMeans:
    'For as long as you sign, their cases come up to you, and your reason stands here and with each of them.',
  reason: 'Why it has to be so',
  lastDayMeans: 'Six months at most',
  sign: '{count, plural, one {Sign for it} other {Sign for all #}}',
  wrong: {
    reason: 'Say why it has to be so.',
    noDay: 'Choose the last day.',
    past: 'This day is past.',
    tooLong: 'Six months at most: no later than {day}.',
  },
})
