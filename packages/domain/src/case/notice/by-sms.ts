import type { Notice } from './notice.ts'

/** What needs no SMS of its own: the first answer says it, it confirms what they did themselves, or it asks nothing of them. */
const leftOut: readonly Notice['type'][] = [
  'caseOpened',
  'contactAdded',
  'chatGoesOn',
  'issueRaised',
  'surveyAsked',
  'merged',
]

/** Whether whoever can be written to by SMS alone is told of it so, with a link to their page. */
export const isToldBySms = (type: string): boolean => !leftOut.some((one) => one === type)
