import { catalogue } from './catalogue.ts'

/** The log of looks. */
export const looksWords = catalogue('looksWords', {
  title: 'Who looked',
  about:
    'Every case that somebody saw who neither owns it nor answers for its team, once an hour, with why it is shown to them. The latest first.',
  coming: 'The looks are coming',
  none: 'Nobody looked yet',
  noneMeans: 'As soon as somebody sees a case that is not their own, it stands here.',
  byMachine: '{name} (by {machine})',
  /** By how it was seen. */
  how: {
    case: '{who}, by opening it · {when}',
    list: '{who}, in a list · {when}',
    search: '{who}, by a search · {when}',
    duties: '{who}, in what they have to do · {when}',
    messages: '{who}, in the outbox · {when}',
    systemicIssue: '{who}, in a systemic issue · {when}',
    otherCases: '{who}, beside another case · {when}',
  },
  why: '{why}: {cases}',
  gone: 'a case that is gone',
})
