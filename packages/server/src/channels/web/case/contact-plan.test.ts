import { addMilliseconds, days } from '@buckstop/domain'
import { expect, it } from 'vitest'
import { fresh, now, speak } from '../../../../test/pages/case-views.ts'
import { contactPlanPart } from './contact-plan.ts'

const plan = {
  by: 'layla',
  channel: 'phone',
  person: 'ana',
  everyDays: 7,
  words: 'w',
  reviewBy: addMilliseconds(now, days(90)),
  challenged: false,
  heardBy: null,
} as const
const says = (more: object): string =>
  String(contactPlanPart(speak({ ...fresh(), contactPlan: { ...plan, ...more } })))

it('says who has a challenge to answer, and that a plan of which nobody can judge does not hold', () => {
  expect(says({})).toMatch(/Ana.* is to be in touch with you by telephone.* No clock of ours watches/)
  expect(says({ person: null })).toContain('Whoever was named for it is not here at present.')
  const heard = says({ challenged: true, heardBy: 'marta' })
  expect(heard).toMatch(/Marta Vidal.* has that to answer/)
  expect(heard).not.toContain('<button')
  const suspended = says({ challenged: true })
  expect(suspended).toContain('this does not hold')
  expect(suspended).not.toMatch(/is to be in touch|It ends on|<button/)
})
