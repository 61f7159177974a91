import { expect, it } from 'vitest'
import { person } from '../../test/story.ts'
import { IssueStory, typesOf } from '../../test/systemic-issue-story.ts'
import { dutiesOf } from './duties.ts'

const ana = person('ana')
const answer = (words: string) => ({ type: 'answerFlood', words, outcome: 'notUpheld' }) as const

it('a flood has one owner and one date, which no promise moves, and which rises once where it is missed', () => {
  const flood = IssueStory.opened('ana', true)
  const { nextStep } = flood.living
  expect(nextStep).toMatchObject({ step: 'answer', of: 'ana' })
  expect(dutiesOf(flood.state)).toMatchObject([{ kind: 'answerFlood', due: nextStep?.by }])
  flood.promises()
  expect(flood.living.nextStep).toEqual(nextStep)
  const missed = flood.days(2)
  expect(typesOf(missed).filter((type) => type === 'nextStepMissed')).toHaveLength(1)
  expect(flood.living.escalations).toHaveLength(1)
  expect(flood.living.nextStep).toMatchObject({ step: 'answer', of: 'ana' })
})

it('its owner answers all of them, on other days those who stay silent, and whoever is above ends it', () => {
  const flood = IssueStory.opened('ana', true)
  expect(flood.refuses(person('dan'), answer('no'))).toBe('not-the-owner')
  expect(IssueStory.opened().refuses(ana, answer('no'))).toBe('no-flood')
  for (const answers of [1, 2, 3, 4]) {
    expect(flood.does(ana, answer(`read ${answers}`))).toContainEqual(
      expect.objectContaining({ type: 'floodAnswered', answers }),
    )
    if (answers < 4) expect(flood.refuses(ana, answer('again'))).toBe('answered-today')
    flood.days(1)
  }
  expect(flood.living.nextStep).toMatchObject({ step: 'review' })
  expect(flood.refuses(ana, answer('more'))).toBe('no-flood')
})
