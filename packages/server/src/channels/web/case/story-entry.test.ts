import { caseNotices } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { entries } from './story-entry.ts'

/** Told in a mail, and on the page by what stands above the story, by the lines of a chat themselves, or in the story of another case. */
const elsewhere = [
  'nextWordSet',
  'escalationDated',
  'confirmationAskedAgain',
  'escalationReported',
  'caseEnded',
  'caseReopened',
  'mergedInto',
  'chatNotSeen',
  'surveyFellDue',
]

test('whatever the customer is told in a mail stands in the story on their page, but for what stands elsewhere', () => {
  const mailed = Object.entries(caseNotices).flatMap(([type, { customer }]) =>
    customer === undefined ? [] : [type],
  )
  const missing = mailed.filter((type) => !Object.hasOwn(entries, type))
  expect(missing.toSorted()).toEqual(elsewhere.toSorted())
})
