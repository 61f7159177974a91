import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import type { Fields, Setting } from './setting.ts'

const ana = (fields: Fields): Setting => ({ kind: 'person', subject: 'a', named: 'Ana Ruiz', fields })
const row = { kind: 'person', subject: 'a', named: 'Ana Ruiz' } as const

test('only rows that differ are there, each with the fields in which it does', () => {
  const ben: Setting = { kind: 'person', subject: 'b', named: 'Ben', fields: { role: 'staff' } }
  expect(
    differences(
      [ana({ role: 'staff', teams: ['Care'] }), ben],
      [ana({ role: 'lead', teams: ['Care'] }), ben],
    ),
  ).toEqual([{ ...row, before: { role: 'staff' }, after: { role: 'lead' } }])
  expect(differences([ben], [ben])).toEqual([])
})

test('what is there anew or gone is said without what goes without saying', () => {
  const whole = ana({ role: 'staff', phone: null, leader: false, teams: [], title: '' })
  expect(differences([], [whole])).toEqual([{ ...row, before: null, after: { role: 'staff' } }])
  expect(differences([whole], [])).toEqual([{ ...row, before: { role: 'staff' }, after: null }])
})

test('a field that was empty before and has something now is a difference, also when it was not known', () => {
  expect(differences([ana({})], [ana({ workName: 'Maria' })])).toEqual([
    { ...row, before: { workName: null }, after: { workName: 'Maria' } },
  ])
})

test('of many shifts only those that the other side lacks are there, and no more than can be read', () => {
  const shifts = Array.from({ length: 100 }, (_, at) => `shift ${at}`)
  expect(differences([ana({ shifts })], [ana({ shifts: [...shifts.slice(1), 'new'] })])).toEqual([
    { ...row, before: { shifts: ['shift 0'] }, after: { shifts: ['new'] } },
  ])
  const [added] = differences([], [ana({ shifts })])
  expect(added?.after?.shifts).toEqual([...shifts.slice(0, 30), '+70'])
})
