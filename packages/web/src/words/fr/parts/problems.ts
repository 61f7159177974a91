import type { Messages } from '../../messages.ts'
import { errorWords } from '../errors.ts'
import { inputWords } from '../input.ts'
import { refusalWords, namesWords } from '../refusals.ts'

/** In French: what the server says no with. */
export const words = {
  errorWords,
  inputWords,
  refusalWords,
  namesWords,
} satisfies Messages
