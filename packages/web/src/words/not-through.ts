import { catalogue } from './catalogue.ts'

/** Who did not get through to us, at doors that somebody answers for. */
export const notThroughWords = catalogue('notThroughWords', {
  leaving: {
    title: 'Who is leaving',
    ofTeam:
      '{team}: {customers, plural, one {# customer says they are leaving} other {# customers say they are leaving}}, and {open, plural, =0 {none of their cases is open} one {# of their cases is open} other {# of their cases are open}}. The latest said so {when}.',
    see: 'See those whose case is open',
    problem: '{problem}: {count, number}',
    noProblem: 'Nobody has said what it is about: {count, number}',
  },
  handled: {
    title: 'What was done wrong in dealing with customers',
    inTeam: '{team}: {issues, plural, one {# time} other {# times}} in four weeks',
  },
  title: 'Who did not get through',
  about: 'In four weeks, at doors that you answer for. Of what was not sent we keep no word.',
  doors: {
    web: 'The form on our page, which reaches {team}',
    chat: 'The chat, which reaches {team}',
    phone: 'The telephone, which reaches {team}',
  },
  left: '{count, plural, one {Once somebody} other {{count, number} times somebody}} began to write and left.',
  hungUp:
    '{count, plural, one {Once somebody} other {{count, number} times somebody}} hung up before anybody took the call, and left no message.',
  waited: 'Half of them had waited {time} at most.',
  halfWithin: 'Half of those who left had stayed {time} at most.',
  unanswered:
    '{count, plural, one {One conversation} other {{count, number} conversations}} ended before anybody answered.',
  days: 'Day by day',
  day: 'Day',
  leftShort: 'Began and left',
  hungUpShort: 'Hung up',
  unansweredShort: 'Not answered',
})
