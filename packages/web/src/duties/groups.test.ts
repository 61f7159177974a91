import { expect, test } from 'vitest'
import { personCalled } from '../../test/a-case.ts'
import type { DutyRow, SystemicDutyRow } from '../api/shapes.ts'
import { deedOf, numberToRing } from './deed.ts'
import { byCase, groupsOf } from './groups.ts'
import { inOrder } from './of-causes.ts'
import { specOf } from '../cases/actions/catalogue.ts'
import { dutyWords } from '../words/duty.ts'
import { todayWords } from '../words/today.ts'

const person = personCalled('Ana Ruiz')
const duty = (more: Partial<Omit<DutyRow, 'case'>> & { readonly danger?: boolean } = {}): DutyRow => {
  const { danger = false, ...rest } = more
  return {
    kind: 'keepPromise',
    subject: 1,
    person,
    team: null,
    due: '2026-03-02T15:00:00.000Z',
    overdue: false,
    mine: true,
    number: null,
    cameUp: null,
    from: null,
    case: {
      id: 'c',
      reference: 'ABC',
      opening: 'It leaks',
      newest: null,
      language: 'en',
      customer: { name: 'Noor Ali' },
      owner: person,
      danger,
    },
    ...rest,
  }
}

const now = '2026-03-02T10:00:00.000Z'
const names = (...duties: readonly DutyRow[]) => groupsOf(duties, now, 'Europe/Paris').map(({ name }) => name)

test('what has to be done stands in four groups, in the order in which one does it', () => {
  expect(
    names(
      duty({ due: '2026-03-04T10:00:00.000Z' }),
      duty(),
      duty({ danger: true, due: '2026-03-05T10:00:00.000Z' }),
      duty({ overdue: true, due: '2026-03-02T09:00:00.000Z' }),
    ),
  ).toEqual(['overdue', 'danger', 'today', 'later'])
})

test('danger stands first in its group, and what is to be done in one case stands together', () => {
  const of = (id: string, danger: boolean, due: string): DutyRow => {
    const one = duty({ overdue: true, danger, due })
    return { ...one, case: { ...one.case, id } }
  }
  const [early, late] = ['2026-03-01T09:00:00.000Z', '2026-03-02T09:00:00.000Z']
  const duties = [of('a', false, early), of('b', false, early), of('a', false, late), of('c', true, late)]
  const [overdue] = groupsOf(duties, now, 'Europe/Paris')
  expect(overdue?.duties.map((one) => 'case' in one && one.case.id)).toEqual(['c', 'a', 'b', 'a'])
  expect(byCase(duties).map((ofOne) => ofOne.map(({ case: { id } }) => id))).toEqual([
    ['c'],
    ['a', 'a'],
    ['b'],
  ])
})

test('what is to be done about a cause stands by its time among cases, and nothing of it behind what is still to come', () => {
  const about = (due: string): SystemicDutyRow => ({
    kind: 'promiseAction',
    subject: 0,
    person,
    team: null,
    due,
    overdue: false,
    mine: true,
    systemicIssue: { id: 'i', reference: 'XYZ', title: 'The hinge breaks', owner: person },
  })
  const ofCases = [duty({ due: '2026-03-02T11:00:00.000Z' }), duty({ due: '2026-03-02T15:00:00.000Z' })]
  const ofCauses = [about('2026-03-02T12:00:00.000Z'), about('2026-03-04T12:00:00.000Z')]
  const order = (more: boolean) => inOrder(ofCases, ofCauses, more).map((one) => 'case' in one)
  expect(order(false)).toEqual([true, false, true, false])
  expect(order(true)).toEqual([true, false, true])
  expect(groupsOf(inOrder(ofCases, ofCauses, false), now, 'Europe/Paris').map(({ name }) => name)).toEqual([
    'today',
    'later',
  ])
})

test('a day ends where the company is', () => {
  expect(names(duty({ due: '2026-03-02T22:59:00.000Z' }))).toEqual(['today'])
  expect(names(duty({ due: '2026-03-02T23:01:00.000Z' }))).toEqual(['later'])
})

test('what is late stands first even in danger', () => {
  expect(names(duty({ danger: true, overdue: true }))).toEqual(['overdue'])
})

test('each duty there is has its words and its button, and what the button opens is there', () => {
  const kinds = Object.keys(todayWords.act).filter((kind): kind is DutyRow['kind'] => kind in dutyWords)
  expect(kinds).toHaveLength(Object.keys(dutyWords).length)
  for (const kind of kinds) {
    const deed = deedOf({ kind, subject: 3, team: null })
    if (deed !== null) expect(specOf(deed.name)).toBeDefined()
  }
})

test('what is offered to a team is taken, and what is offered to somebody they read first', () => {
  expect(deedOf({ kind: 'answerOffer', subject: 2, team: 'Care' })).toEqual({
    name: 'accept-transfer',
    subject: 2,
  })
  expect(deedOf({ kind: 'answerOffer', subject: 2, team: null })).toBeNull()
})

test('the number is there to ring where one has to speak with a person, and nowhere else', () => {
  const number = { written: '06 12', dial: '+33612' }
  expect(numberToRing(duty({ kind: 'callBack', number }))).toEqual(number)
  expect(numberToRing(duty({ kind: 'answerAsk', number }))).toBeNull()
  // What was said on the telephone is logged, and keeps the call-back that was promised.
  expect(deedOf({ kind: 'callBack', subject: 2, team: null })).toEqual({
    name: 'make-contact',
    subject: 2,
    mode: 'log',
  })
})
