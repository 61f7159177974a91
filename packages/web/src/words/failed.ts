import { catalogue } from './catalogue.ts'

/** Mail that could not be read, and messages that could not be sent. */
export const failedWords = catalogue('failedWords', {
  title: 'What could not be read or sent',
  see: 'See which',
  about:
    'Nothing of it is lost. What could not be read is kept as it came, and somebody has it as a contact; what could not be sent stands in the story of its case.',
  coming: 'It is being looked up',
  didNotCome: 'What failed could not be looked up',
  why: '{why} Mail comes and goes meanwhile.',
  heard: {
    title: 'Came in, and could not be read',
    none: 'Everything that came in was read',
    howItComes:
      'A mail that takes too long to read, or is broken, stands here as it came, until you have it read again or leave it.',
    from: 'from {from}',
    nobody: 'nobody named',
    reason: {
      'took-too-long': 'Reading it took too long.',
      'took-too-much-memory': 'It is too large once it is unpacked.',
      'not-a-mail': 'It is not written as a mail is.',
      unknown: 'It could not be read.',
      waits: 'It waits to be read.',
    },
    has: '{name} has it in case {reference}.',
    nobodyHas: 'It stands in case {reference}, which has ended.',
    again: 'Read it again<spoken> of {from}</spoken>',
    all: 'Read all of them again',
    leave: 'Leave it as it is<spoken> of {from}</spoken>',
    save: 'Save it as it came<spoken> from {from}</spoken>',
    tried:
      '{count, plural, one {It is being read again} other {{count, number} are being read again}}. What can’t be read comes back here.',
  },
  sent: {
    title: 'Written, and could not be sent',
    none: 'Nothing was refused or given up',
    howItComes:
      'What a mail server refuses for good, and what was tried for three days in vain, stands here until it is sent again.',
    to: 'to {to}',
    again: 'Send it again<spoken>: {subject}</spoken>',
    all: 'Send all of them again',
    tried: '{count, plural, one {It goes out} other {{count, number} go out}} again in a moment.',
  },
})
