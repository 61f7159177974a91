import { catalogue } from './catalogue.ts'

/** Calls that came in and left no contact, and what to do about one. */
export const callWords = catalogue('callWords', {
  title:
    '{count, plural, one {A call that nobody wrote down} other {{count, number} calls that nobody wrote down}}',
  about:
    'Somebody was on the line for more than ten seconds, and no contact is there. It goes from here once somebody writes it down.',
  from: '{number}, {time}',
  withheld: 'Number withheld, {time}',
  line: '{line}, which reaches {team}',
  reaches: 'They rang {line}, which reaches {team}.',
  by: 'See to it by {by}.',
  risen: 'Nobody below saw to it in time.',
  more: '{count, plural, one {One more} other {{count, number} more}} when these are seen to.',
  takeUp: 'Take it up',
  else: 'It was written down, or nobody was there',
  reference: 'Reference of the case in which it stands',
  join: 'It stands there',
  why: 'Why nobody was there',
  nobody: 'Nobody was there',
  several: {
    title: 'Say it of several at once',
    all: 'All of them',
    own: 'Why, of this one alone',
    forAll: 'Why nobody was there, for those without a reason of their own',
    nobody:
      '{count, plural, =0 {Nobody was there} one {Nobody was there, on one call} other {Nobody was there, on {count, number} calls}}',
    others:
      '{count, plural, one {Somebody had seen to one of them meanwhile, and it stays so.} other {Somebody had seen to {count, number} of them meanwhile, and they stay so.}}',
  },
  byLine: {
    title: 'Calls without a contact',
    about: 'In four weeks, by line, of teams that you answer for.',
    line: 'Line',
    calls: 'Calls',
    without: 'Without a contact',
    open: 'Not seen to',
  },
})
