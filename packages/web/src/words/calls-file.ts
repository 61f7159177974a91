import { catalogue } from './catalogue.ts'

/** Where an admin takes in a file of calls. */
export const callsFileWords = catalogue('callsFileWords', {
  title: 'Call records',
  about:
    'What your telephone exchange says of calls that came in. They are held against what was written down: a call of over ten seconds of which nobody wrote a word is listed for the leader above the lead of its line. A call comes in once, however often its file does.',
  choose: 'Choose a file',
  other: 'Choose another file',
  chooseMeans: 'A CSV whose first line names the columns.',
  looking: 'The file is looked at',
  columns: 'What each column is',
  columnsMean: 'Nothing is guessed: what a header does not say by itself, you say.',
  nth: 'Column {place, number}',
  such: 'such as {samples}',
  notSaid: 'Choose what it is',
  fields: {
    line: 'Our number that was called',
    number: 'Who called',
    person: 'E-mail address of whoever of us took it',
    startedAt: 'When it began',
    seconds: 'How long it was',
    direction: 'In or out',
    id: 'The exchange’s own name for it',
    ignored: 'Not needed',
  },
  missing: 'Still to say: {fields}.',
  twice: 'Said of two columns: {fields}. Each is one column.',
  allIncoming: 'Every call of this file came in',
  dates: 'How it writes its days',
  datesOf: {
    found: 'Find it by looking at all of them',
    iso: 'Year, month, day',
    dmy: 'Day, month, year',
    mdy: 'Month, day, year',
    'epoch-seconds': 'Seconds since 1970',
    'epoch-milliseconds': 'Milliseconds since 1970',
  },
  take: 'Take it in',
  done: 'What came of it',
  taken: '{count, plural, =0 {No call is new} one {One call is new} other {{count, number} calls are new}}',
  written:
    '{count, plural, =0 {None of them had been written down} one {One of them had been written down} other {{count, number} of them had been written down}}',
  old: '{count, plural, one {One is over a week ago: it is counted, and nobody’s to see to} other {{count, number} are over a week ago: they are counted, and nobody’s to see to}}',
  known: '{count, plural, one {One was known already} other {{count, number} were known already}}',
  passedOver:
    '{count, plural, one {One was made by us, or too short for anybody to be heard} other {{count, number} were made by us, or too short for anybody to be heard}}',
  peopleUnknown:
    '{count, plural, one {One names somebody by an address that nobody here has} other {{count, number} name somebody by an address that nobody here has}}',
  rejected:
    '{count, plural, one {One line was not taken in} other {{count, number} lines were not taken in}}',
  rejectedMeans: 'Mend them in the file, and choose it again: the others do not come in twice.',
  line: 'Line',
  why: 'Why not',
  more: '{count, plural, one {One more line} other {{count, number} more lines}} of the kind.',
})
