import { describe, expect, it } from 'vitest'
import { company, without } from '../../../test/company.ts'
import { ana, check, deliver, euros, fail, grants, statesOf } from '../../../test/remedies.ts'
import { person, Story, types } from '../../../test/story.ts'
import { dutiesOf } from '../duties.ts'

describe('what failed', () => {
  it('is looked at by another before it is handed over again, and released by a leader after the second time', () => {
    const story = Story.opened()
    story.does(ana, grants(story))
    story.does(ana, fail)
    expect(story.living.promises).toHaveLength(1)
    expect(story.refuses(ana, deliver)).toBe('check-first')
    expect(story.refuses(ana, check)).toBe('own-check')
    story.does(person('ben'), check)
    expect(story.refuses(person('ben'), deliver)).toBe('checker-delivers')
    story.does(ana, deliver)
    expect(types(story.does(ana, fail))).toContain('caseEscalated')
    story.does(person('ben'), check)
    expect(story.refuses(ana, deliver)).toBe('release-first')
    const release = { type: 'releaseRemedy', remedy: 1, words: 'I saw it' } as const
    expect(story.refuses(ana, release)).toBe('not-the-leader')
    story.does(person(story.living.escalations[0]?.leader ?? 'lena'), release)
    story.does(ana, deliver)
    expect(statesOf(story)).toEqual(['delivered'])
  })

  it('has a date again where they had it already, and the customer hears it', () => {
    const story = Story.opened()
    story.does(ana, grants(story))
    story.does(ana, deliver)
    expect(story.living.promises).toEqual([])
    const happened = story.does(ana, fail)
    expect(types(happened)).toEqual(['remedyFailed', 'promiseMade', 'remedyPromised'])
    expect(story.living.promises).toMatchObject([{ what: 'We pay 50 euros to your account', by: 'ana' }])
    expect(dutiesOf(story.state).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['deliverRemedy', 'checkRemedy']),
    )
    expect(story.refuses(ana, { type: 'promiseRemedy', remedy: 1, due: story.due(600) })).toBe('promise-open')
  })

  it('is checked by the doer where nobody else works here, which it says', () => {
    const alone = [...company.people.keys()].filter((id) => id !== 'ana').reduce(without, company)
    const story = Story.opened()
    story.does(ana, grants(story))
    story.does(ana, fail)
    story.directory = alone
    expect(story.does(ana, check)).toContainEqual(expect.objectContaining({ alone: true }))
    story.does(ana, deliver)
  })

  it('makes room for what comes in its place, unless it was ever handed over', () => {
    const story = Story.opened()
    story.does(ana, grants(story))
    story.does(ana, fail)
    expect(story.refuses(ana, grants(story, { insteadOf: 7 }))).toBe('no-such-remedy')
    const later = grants(story, { insteadOf: 1, due: story.due(9_000) })
    expect(story.refuses(ana, later)).toBe('later-date-needs-customer')
    // Whoever says that it failed frees nothing by that: another looks whether it went out.
    expect(story.refuses(ana, grants(story, { insteadOf: 1 }))).toBe('above-authority')
    story.does(person('ben'), check)
    expect(types(story.does(ana, grants(story, { insteadOf: 1 })))).toEqual(['remedyGranted'])
    expect(statesOf(story)).toEqual(['replaced', 'owed'])
    story.does(ana, { ...deliver, remedy: 2 })
    story.does(ana, { ...fail, remedy: 2 })
    story.does(person('ben'), { ...check, remedy: 2 })
    expect(story.refuses(ana, grants(story, { insteadOf: 2 }))).toBe('above-authority')
  })

  it('is looked at under another name too, and counts until somebody saw that it went nowhere', () => {
    const story = Story.opened()
    story.does(ana, grants(story, { amount: euros(20) }))
    story.does(ana, fail)
    story.does(ana, grants(story, { insteadOf: 1, amount: euros(20) }))
    expect(story.refuses(ana, { ...deliver, remedy: 2 })).toBe('check-first')
    story.does(person('ben'), { ...check, remedy: 2 })
    story.does(ana, { ...deliver, remedy: 2 })
    expect(story.refuses(ana, grants(story, { amount: euros(11) }))).toBe('above-authority')
    expect(story.refuses(ana, grants(story, { amount: euros(10) }))).toBeNull()
  })
})
