import type { Wish } from './moods.ts'

/** What only they may want is wanted by the customer. */
export const customersOwn: ReadonlySet<Wish['what']> = new Set([
  'giveVerdict',
  'objectToVerdict',
  'judgeLeadersCall',
  'declineLeadersCall',
  'withdrawCase',
  'answerNewDate',
  'receiveContact',
  'seeChat',
  'takeHigher',
  'complainAbout',
  'requestCallBack',
  'askForPerson',
  'raiseIssue',
  'giveThanks',
  'answerSurvey',
  'letIn',
  'takeBack',
  'reportSentAway',
])
