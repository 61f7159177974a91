import { expect, test } from 'vitest'
import { clockOf, minutesOf, sayWeek, usualOn, type Week, writeWeek } from './week.ts'

const none: Week = Array.from({ length: 7 }, () => [])
const on = (days: Readonly<Record<number, Week[number]>>): Week => none.map((was, day) => days[day] ?? was)

const workday = [
  { from: 540, to: 840 },
  { from: 900, to: 1080 },
]
const whole = [{ from: 0, to: 1440 }]

test.each([
  [
    on({ 0: workday, 1: workday, 2: workday, 5: [{ from: 600, to: 780 }] }),
    'Mon to Wed 09:00–14:00 and 15:00–18:00, Sat 10:00–13:00',
    'Mon 09:00-14:00 15:00-18:00, Tue 09:00-14:00 15:00-18:00, Wed 09:00-14:00 15:00-18:00, Sat 10:00-13:00',
  ],
  [on({ 0: whole, 2: whole }), 'Mon 00:00–24:00, Wed 00:00–24:00', 'Mon 00:00-24:00, Wed 00:00-24:00'],
  [none, '', ''],
])('a week is said, and written for the server', (week, said, written) => {
  expect(sayWeek(week)).toBe(said)
  expect(writeWeek(week)).toBe(written)
})

test('midnight as a field has it ends the day; a time that is not typed is null', () => {
  const night = on({ 6: [{ from: minutesOf('22:00'), to: minutesOf('00:00') }] })
  expect(writeWeek(night)).toBe('Sun 22:00-24:00')
  expect(minutesOf(clockOf(605))).toBe(605)
  expect(minutesOf('')).toBeNull()
})

test('a day begins with the hours of the one before that has some', () => {
  expect(usualOn(on({ 0: workday }), 3)).toEqual(workday)
  expect(usualOn(on({ 3: workday }), 0)).toEqual([{ from: 540, to: 1020 }])
})
