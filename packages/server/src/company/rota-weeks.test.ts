import { addMilliseconds, instant, parseWeeklyHours, writeWeeklyHours } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { rotaDays, shiftsBetween } from './rota-shifts.ts'
import { coverOf } from './rota-weeks.ts'

const now = instant('2026-03-04T11:00:00.000Z')
const paris = 'Europe/Paris'

const shiftsOf = (hours: string, at = now) => {
  const week = parseWeeklyHours(hours)
  if (week === null) throw new Error('no hours')
  return shiftsBetween(week, paris, at, rotaDays).filter(({ to }) => to > now)
}

const said = (shifts: ReturnType<typeof shiftsOf>) => {
  const { weekly, once } = coverOf(shifts, paris, now)
  return { weekly: writeWeeklyHours(weekly), once }
}

test.each(['Sat-Sun 10:00-16:00', 'Wed 09:00-10:00 11:00-13:00', 'Mon-Sun 00:00-06:00 22:00-24:00', ''])(
  '%s is found again, over both changes of time and on a day that has begun',
  (hours) => {
    expect(said(shiftsOf(hours))).toEqual({ weekly: hours, once: [] })
  },
)

test('what was written out some weeks ago goes on', () => {
  const earlier = addMilliseconds(now, -8 * 7 * 86_400_000)
  expect(said(shiftsOf('Sat 10:00-16:00', earlier))).toEqual({ weekly: 'Sat 10:00-16:00', once: [] })
})

test('what comes once, for some weeks, or with a gap stays shift by shift', () => {
  const nights = { from: instant('2026-03-06T21:00:00.000Z'), to: instant('2026-03-07T05:00:00.000Z') }
  expect(said([nights])).toEqual({ weekly: '', once: [nights] })
  const some = shiftsOf('Sat 10:00-16:00').slice(0, 4)
  expect(said(some)).toEqual({ weekly: '', once: some })
  const gap = shiftsOf('Sat 10:00-16:00').toSpliced(20, 1)
  expect(said([...gap, ...shiftsOf('Sun 10:00-16:00')])).toEqual({ weekly: 'Sun 10:00-16:00', once: gap })
})
