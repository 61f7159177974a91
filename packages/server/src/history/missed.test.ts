import { instant } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { speak, stories, CaseStory } from '../../test/pages/case-views.ts'
import { readable } from '../../test/pages/customer.ts'
import { languages } from '../language/language.ts'
import { missedWords } from './missed.ts'
import { casePage } from '../channels/web/case/page.ts'

const monday = instant('2026-11-23T17:00:00.000Z')
const tuesday = instant('2026-11-24T17:00:00.000Z')

const unheard = () => new CaseStory().opened(stories.nadia).missed(monday, 'ana', 'ben')

describe('an answer that was missed', () => {
  it('names the leader it rose to, or who owed it where it rose to nobody', () => {
    expect(missedWords(unheard().storyEvents, null)).toEqual([
      { due: monday, answerable: 'ben', answered: false },
    ])
    const alone = new CaseStory().opened('Words.').missed(monday, 'ana', null)
    expect(missedWords(alone.storyEvents, null)).toMatchObject([{ answerable: 'ana' }])
  })

  it('is answered by what they hear after it, and stays missed', () => {
    expect(missedWords(unheard().storyEvents, monday)).toMatchObject([{ answered: false }])
    expect(missedWords(unheard().storyEvents, tuesday)).toMatchObject([{ answered: true }])
    const promised = unheard().promised(1, 'ben', 'A lamp', tuesday)
    expect(missedWords(promised.storyEvents, null)).toMatchObject([{ answered: true }])
  })
})

describe.each(languages)('the page in %s', (language) => {
  const pageOf = (told: CaseStory) =>
    readable(
      casePage(speak(told.view(), language), { done: null, attempt: null, linkToKeep: null }).toString(),
    )

  it('says that we did not answer, and who answers now', () => {
    const page = pageOf(unheard())
    expect(page).not.toMatch(/undefined|\[object|null|=>|NaN|Invalid/)
    expect(page).toContain('Ben Okafor')
    expect(page).toMatch(/That is on us\.|C’est notre faute\.|Es culpa nuestra\./)
    expect(page).not.toMatch(/Nothing has been promised|Rien n’a|Todavía no/)
  })
})
