import type { ErrorEntry } from './entry.ts'

/** Of the settings of the telephone. */
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
} as const satisfies Readonly<Record<string, ErrorEntry>>
