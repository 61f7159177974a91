import type { Messages } from '../../messages.ts'
import { bulkWords } from '../bulk.ts'
import { codeWords } from '../codes.ts'
import { dateWords } from '../dates.ts'
import { dutiesWords } from '../duties.ts'
import { dutyWords, nextWords } from '../duty.ts'
import { failedWords } from '../failed.ts'
import { failureWords } from '../failures.ts'
import { filterWords } from '../filter.ts'
import { keyWords } from '../keys.ts'
import { leaveWords } from '../leave.ts'
import { listWords } from '../list.ts'
import { lookWords } from '../look.ts'
import { peopleWords } from '../people.ts'
import { savedViewWords } from '../saved-views.ts'
import { searchWords } from '../search.ts'
import { shellWords } from '../shell.ts'
import { signInWords } from '../sign-in.ts'
import { tagWords } from '../tags.ts'
import { todayWords } from '../today.ts'
import { troubleWords } from '../troubles.ts'
import { whenWords } from '../when.ts'

/** In French: what the first view says. */
export const words = {
  bulkWords,
  codeWords,
  dateWords,
  dutiesWords,
  dutyWords,
  nextWords,
  failedWords,
  failureWords,
  filterWords,
  keyWords,
  leaveWords,
  listWords,
  lookWords,
  peopleWords,
  savedViewWords,
  searchWords,
  shellWords,
  signInWords,
  tagWords,
  todayWords,
  troubleWords,
  whenWords,
} satisfies Messages
