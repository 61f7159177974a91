import { instantOf } from '../clock/clock.ts'
import { apartFromCarried, type Instant } from '@buckstop/domain'

/** The last that the customer said in a case, for lists. */
export interface NewestWords {
  readonly words: string
  readonly language: string | null
  readonly at: Instant
}

export const mostShown = 300
/** Of a mail is read as far as it takes to see where its own words end. */
const mostOfMail = 2_000

/**
 * SQL: the last that a customer said in a case and that stands there still, `said` with `words`, `language`, `at` and whether
 * it was `mailed`; no row where nothing did. What came with a case that joined it was said in that one. Thanks never stand
 * for what waits for an answer, unless one of us took them as a problem.
 * @param head the alias of its `matter_head`
 */
export const newestWordsOf = (head: string): string => `(
    select left(text.words, case when contact.channel = 'mail' then ${mostOfMail} else ${mostShown} end) as words,
      text.language, contact.at, contact.channel = 'mail' as mailed
    from case_contact contact
    join matter_text text on text.matter_id = contact.matter_id and text.id = contact.text_id
    where contact.matter_id = ${head}.matter_id and contact.direction = 'received' and text.author = 'customer' and text.erased_at is null
      and not exists (select from case_contact_moved moved
        where moved.matter_id = contact.matter_id and moved.contact_id = contact.id)
      and (not exists (select from matter_event given
          where given.matter_id = contact.matter_id and given.number = contact.number and given.type = 'thanksGiven')
        or exists (select from matter_event taken
          where taken.matter_id = contact.matter_id and taken.number > contact.number
            and ((taken.type = 'issueRaised' and taken.payload ->> 'words' = text.id::text)
              or (taken.type = 'caseReopened' and taken.payload ->> 'contactId' = contact.id::text))))
    order by contact.at desc, contact.id desc limit 1)`

export interface NewestColumns {
  readonly newest_words: string | null
  readonly newest_language: string | null
  readonly newest_at: Date | null
  readonly newest_mailed: boolean | null
}

/** What they said themselves: no signature, and no history that their mail carried along. */
const ownOf = ({ newest_words: words, newest_mailed: mailed }: NewestColumns): string => {
  const own = (mailed === true ? apartFromCarried(words ?? '').own.trimEnd() : (words ?? '')).slice(
    0,
    mostShown,
  )
  // Half of a surrogate pair is no text.
  return own.isWellFormed() ? own : own.slice(0, -1)
}

export const newestIn = (row: NewestColumns): NewestWords | null =>
  row.newest_words === null || row.newest_at === null
    ? null
    : { words: ownOf(row), language: row.newest_language, at: instantOf(row.newest_at) }
