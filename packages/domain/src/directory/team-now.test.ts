import { describe, expect, it } from 'vitest'
import { company, monday } from '../../test/company.ts'
import type { Directory } from './directory.ts'
import { ladderAbove } from './ladder.ts'
import { teamNow } from './team-now.ts'

const after = (...gone: readonly (readonly [string, string])[]): Directory => ({
  ...company,
  formerTeams: new Map(gone),
})

describe('the team that answers for a name now', () => {
  it('is the team itself while it is there, whatever was written of it', () => {
    expect(teamNow(company, 'service')).toBe('service')
    expect(teamNow(after(['service', 'board']), 'service')).toBe('service')
  })

  it('is what was above one that is gone, and above that where it is gone too', () => {
    expect(teamNow(after(['repairs', 'operations']), 'repairs')).toBe('operations')
    expect(teamNow(after(['repairs', 'workshop'], ['workshop', 'executive']), 'repairs')).toBe('executive')
  })

  it('is the one that answers when no other does, for a name nobody knows and for a circle', () => {
    expect(teamNow(company, 'nowhere')).toBe('switchboard')
    expect(teamNow(after(['a', 'b'], ['b', 'a']), 'a')).toBe('switchboard')
    expect(teamNow(after(['a', 'nowhere']), 'a')).toBe('switchboard')
  })

  it('has the ladder of a team that is gone begin there', () => {
    const absence = { now: monday, absentWorkingDays: 2 }
    expect(ladderAbove(after(['repairs', 'executive']), 'repairs', null, { absence })).toEqual([
      'chief',
      'beatriz',
    ])
  })
})
