import { dutiesOf } from '../src/case/duties.ts'
import { standardTerms } from '../src/matter/terms.ts'
import { customer, received, Story } from './story.ts'

export const solved = (issue = 1) =>
  ({ type: 'giveVerdict', issue, verdict: 'solved', reason: null }) as const
export const answer = (score: number, words: string | null = null, wishesContact = false) =>
  ({
    type: 'answerSurvey',
    score,
    contact: words === null ? null : received(words, { channel: 'web' }),
    wishesContact,
  }) as const

export const ended = (terms: Partial<typeof standardTerms> = {}): Story => {
  const story = Story.opened()
  story.terms = { ...standardTerms, ...terms }
  story.proposes()
  story.does(customer, solved())
  return story
}
export const owed = (story: Story) => dutiesOf(story.state).filter(({ kind }) => kind === 'surveyContact')
