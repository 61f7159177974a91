import { expect, it } from 'vitest'
import { company, monday, withRota } from '../../test/company.ts'
import { instant } from '../time/instant.ts'
import { nightCover } from './night-cover.ts'

const nextMonday = instant('2026-01-19T09:00:00Z')

it('says from when to when nobody is awake, and for how many hours of the week', () => {
  const cover = nightCover(company, monday, 2)
  // Closed at noon in Madrid; who works evenings is of the service team alone.
  expect(cover.next).toEqual({
    from: '2026-01-12T13:00:00.000Z',
    to: '2026-01-12T15:00:00.000Z',
    teams: ['switchboard', 'service', 'billing', 'operations', 'executive', 'board'],
  })
  expect(cover.hoursAhead).toBe(168)
  expect(cover.hoursWithout).toBe(168 - 5 * 8)
})

it('has nothing to say where the rota covers every team', () => {
  const covered = withRota(company, { person: 'eva', team: null, from: monday, to: nextMonday })
  expect(nightCover(covered, monday, 2)).toEqual({ hoursWithout: 0, hoursAhead: 168, next: null })
})

it('names the teams for which the rota covers nobody', () => {
  const covered = withRota(company, { person: 'eva', team: 'billing', from: monday, to: nextMonday })
  expect(nightCover(covered, monday, 2).next?.teams).not.toContain('billing')
})
