import { describe, expect, it } from 'vitest'
import { company, madrid, monday, without } from '../../test/company.ts'
import { addMilliseconds, days, instant, minutes } from '../time/instant.ts'
import {
  answeredBy,
  contactBetween,
  isTooOldToAsk,
  listedFrom,
  mayHaveBeenHeard,
  whoAnswersForCall,
} from './call-record.ts'

const call = { startedAt: monday, seconds: 120 }
const at = { absence: { now: monday, absentWorkingDays: 2 } }

describe('a call that left no contact', () => {
  it('counts where it took over ten seconds, and is asked about a week', () => {
    expect([10, 11].map((seconds) => mayHaveBeenHeard({ seconds }))).toEqual([false, true])
    expect(isTooOldToAsk(call, addMilliseconds(monday, days(7)))).toBe(false)
    expect(isTooOldToAsk(call, addMilliseconds(monday, days(7) + 1))).toBe(true)
  })

  it('is listed an hour after it ended; a contact from a little before it to two hours after it is its own', () => {
    expect(listedFrom(call)).toBe(addMilliseconds(monday, minutes(62)))
    expect(contactBetween(call)).toEqual({
      from: addMilliseconds(monday, -minutes(5)),
      to: addMilliseconds(monday, minutes(122)),
    })
  })

  it('is to be seen to by the end of the next working day of its line, from when we knew of it', () => {
    expect(answeredBy(call, monday, madrid)).toBe(instant('2026-01-13T18:00:00Z'))
    expect(answeredBy(call, addMilliseconds(monday, days(4)), madrid)).toBe(instant('2026-01-19T18:00:00Z'))
  })

  it('is the duty of the leader above the lead of that line, then of the one above them, up to the top', () => {
    const whose = (risen: number, directory = company) =>
      whoAnswersForCall(directory, { team: 'service', risen }, at)
    expect(whose(0)).toEqual({ person: 'omar', isTop: false })
    expect(whose(1)).toEqual({ person: 'chief', isTop: false })
    expect(whose(2)).toEqual({ person: 'beatriz', isTop: true })
    expect(whose(9)).toEqual({ person: 'beatriz', isTop: true })
    expect(whose(0, without(company, 'omar'))).toMatchObject({ person: 'chief' })
    expect(whoAnswersForCall(company, { team: 'board', risen: 0 }, at)).toMatchObject({ person: 'beatriz' })
  })
})
