import { addMilliseconds, days } from '../../time/instant.ts'
import { type DutyOf, toPerson } from '../../matter/duties.ts'
import type { LivingCase } from '../state.ts'

/** A colleague waits for no longer than till the same time tomorrow; no clock is behind it. */
const readWithin = days(1)

/** To read what a colleague wrote to them, for each of those who have not. */
export const mentionDuties = ({ mentions }: LivingCase): readonly DutyOf<'readMention'>[] =>
  (mentions?.unread ?? []).map(({ mention, person, at }) => ({
    kind: 'readMention',
    subject: mention,
    of: toPerson(person),
    due: addMilliseconds(at, readWithin),
  }))

/** Whether it is between colleagues alone, so that no list of cases goes by it, nor what a case owes. */
export const isBetweenColleagues = ({ kind }: Pick<DutyOf<string>, 'kind'>): boolean => kind === 'readMention'
