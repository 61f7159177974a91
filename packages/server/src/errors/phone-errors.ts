import type { ErrorEntry } from './entry.ts'

/** Of the settings of the telephone, and of files of calls. */
export const phoneErrors = {
  'phone-line-taken': {
    status: 409,
    title: 'This number is set already',
    detail: 'Change the line that is there.',
    log: 'telephone number that another line has',
  },
  'phone-lines-full': {
    status: 409,
    title: 'There are fifty telephone numbers',
    detail: 'Take one away that nobody calls.',
    log: 'too many telephone numbers',
  },
  'phone-line-not-opened': {
    status: 409,
    title: 'The provider does not know the number so',
    detail:
      'Nothing was kept. `facts` say how far it went and what the provider said. Mend it, or send `storeAnyway`.',
    log: 'telephone number could not be found at the provider as it was entered',
  },
  'calls-column-unknown': {
    status: 409,
    title: 'Nobody can tell what a column is',
    detail: 'Nothing was taken in. Say of each column what it is, in their order.',
    log: 'file of calls with a column that is not named',
  },
  'calls-column-ambiguous': {
    status: 409,
    title: 'Two columns are said to be the same',
    detail: 'Nothing was taken in. Say of one of them that it is ignored.',
    log: 'file of calls with two columns of one field',
  },
  'calls-column-missing': {
    status: 409,
    title: 'A column is missing',
    detail:
      'Nothing was taken in. There have to be line, number, startedAt and seconds, and direction unless every call came in.',
    log: 'file of calls without a column that it needs',
  },
  'calls-dates-ambiguous': {
    status: 409,
    title: 'Its dates can be read in two ways',
    detail: 'Nothing was taken in. Say in `dates` how it writes its days.',
    log: 'file of calls whose dates are ambiguous',
  },
  'calls-dates-unreadable': {
    status: 409,
    title: 'Its dates can’t be read',
    detail: 'Nothing was taken in. Name the column in which the moments stand, such as 2026-11-21 10:11.',
    log: 'file of calls whose dates can’t be read',
  },
  'calls-file-unreadable': {
    status: 409,
    title: 'This file can’t be read',
    detail: 'Nothing was taken in. Give a CSV whose first line names the columns.',
    log: 'file of calls that can’t be read',
  },
  'calls-file-too-long': {
    status: 409,
    title: 'This file is too long to be sent so',
    detail: 'Nothing was taken in. Take it in with buckstop calls import, or in parts of 20,000 rows.',
    log: 'file of calls that is too long',
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>
