import type { ErrorCode } from '../shapes/error-codes.ts'
import type { ErrorEntry } from './entry.ts'

/** What signing the profile of a regulator is refused with. */
export const regulatorErrors = {
  'nothing-to-sign': {
    status: 409,
    title: 'There is no profile to sign',
    detail: 'Name the profile of a regulator in the company file (regulator), and apply the file.',
    log: 'no profile of a regulator',
  },
  'profile-signed-in-file': {
    status: 409,
    title: 'The file of the profile says who read it',
    detail: 'Change readBy in the file, and apply the company file again.',
    log: 'profile signed in its file',
  },
} as const satisfies Partial<Record<ErrorCode, ErrorEntry>>
