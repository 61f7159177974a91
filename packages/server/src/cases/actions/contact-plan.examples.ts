import { addMilliseconds, days } from '@buckstop/domain'
import type { ExamplesOf } from '../../../test/action-example.ts'
import { monday, staff } from '../../../test/small-company.ts'
import type { contactPlanActions } from './contact-plan.ts'

const { ben, claire, paul } = staff

const plan = {
  channel: 'mail' as const,
  person: ben,
  everyDays: 7,
  words: 'Ben writes to you each week',
  reviewBy: addMilliseconds(monday, days(90)),
}

export const contactPlanExamples: ExamplesOf<typeof contactPlanActions> = {
  'set-contact-plan': {
    body: plan,
    as: paul,
    gives: { contactPlan: { by: { id: paul }, person: { id: ben }, everyDays: 7, challenged: false } },
    refused: { body: plan, as: ben, code: 'not-the-leader' },
  },
  'end-contact-plan': {
    gives: null,
    refused: { body: { words: 'x' }, as: claire, code: 'already-known' },
  },
}
