import { describe, expect, it } from 'vitest'
import { person, Story, types } from '../../../test/story.ts'
import type { Actor } from '../../matter/actor.ts'
import { fold } from '../evolve.ts'
import { belongingsOf, returnedTo } from '../merging/belongings.ts'
import { originOfIssue } from '../merging/holder.ts'
import { forWhom } from '../notice/for-whom.ts'

const please = { type: 'askForPerson', what: 'a person, please' } as const
const holder = (caseId: string): Actor => ({ kind: 'customer', through: caseId, only: [caseId] })
const botFor = (caseId: string): Actor => ({ kind: 'machine', name: 'bot', of: null, through: caseId })

const join = (from: Story, into: Story): void => {
  const belongings = belongingsOf(from.living)
  into.does(person('ana'), { type: 'absorb', from: from.living.id, belongings })
  from.does(person('ana'), { type: 'mergeInto', into: into.living.id })
}

/** A stranger's case that went into Vera's. */
const both = (before: (theirs: Story, veras: Story) => void = () => {}) => {
  const theirs = Story.opened({ caseId: 'theirs' })
  const veras = Story.opened({ caseId: 'veras' })
  before(theirs, veras)
  join(theirs, veras)
  return { theirs, veras }
}

const writes = (story: Story, to: readonly string[]) =>
  story.does(person('ana'), {
    type: 'makeContact',
    contact: {
      id: `made-${story.events.length}`,
      channel: 'web',
      words: 'I am here',
      madeAt: story.now,
      outcome: 'written',
      asks: null,
    },
    promise: null,
    nextWord: null,
    meantFor: to,
  })

describe('in joined cases', () => {
  it('each of two who ask waits for a word to them, and another’s ends neither wait nor promise', () => {
    const { veras } = both()
    veras.does(holder('veras'), please)
    expect(types(veras.does(botFor('theirs'), please))).toContain('personAskedFor')
    expect(types(veras.does(holder('theirs'), please))).toEqual([])
    expect(types(writes(veras, ['theirs']))).toContain('personCame')
    expect(veras.living.personAsked).toMatchObject([
      { of: 'veras', came: null },
      { of: 'theirs', came: { by: 'ana' } },
    ])
    expect(veras.living.promises).toMatchObject([{ meantFor: ['veras'], cause: 'personAsked' }])
    expect(types(veras.tries('ana', 'phone', 'conversation'))).not.toContain('personCame')
    expect(types(writes(veras, ['veras']))).toContain('personCame')
    expect(veras.living.promises).toEqual([])
  })

  it('what somebody asked before goes along, and back where they part, counted from when they asked', () => {
    const { theirs, veras } = both((one) => {
      one.does({ kind: 'customer' }, please)
    })
    const at = theirs.now
    expect(veras.living.personAsked).toEqual([{ of: 'theirs', at, came: null }])
    expect(veras.does(holder('theirs'), please)).toEqual([])
    veras.after(1)
    const [joined] = veras.living.absorbed
    if (joined === undefined) throw new Error('nothing joined')
    const had = theirs.living.counts
    const returned = {
      ...returnedTo(veras.living, joined, had),
      personAsked: veras.living.personAsked ?? [],
    }
    veras.does(person('ana'), { type: 'release', to: 'theirs', said: [], had })
    theirs.now = veras.now
    theirs.does(person('ana'), { type: 'takeApart', from: 'veras', owner: 'ana', returned })
    expect(veras.living.personAsked).toBeUndefined()
    expect(theirs.living.personAsked).toEqual([{ of: 'theirs', at, came: null }])
    expect(theirs.living.promises).toMatchObject([{ cause: 'personAsked' }])
    expect(types(theirs.tries('ana', 'chat', 'written'))).toContain('personCame')
    expect(fold(theirs.events)).toEqual(theirs.state)
  })

  it('a machine that showed no link asks for nobody and brings up nothing', () => {
    const { veras } = both()
    const bot: Actor = { kind: 'machine', name: 'bot', of: null }
    expect(veras.refuses(bot, please)).toBe('not-the-customer')
    expect(veras.refuses(bot, { type: 'raiseIssue', words: 'and the bill' })).toBe('not-the-customer')
  })

  it('what a machine hands on is theirs whose link it showed, as if they had said it', () => {
    const { veras } = both()
    const before = veras.living
    const [raised] = veras.does(botFor('theirs'), { type: 'raiseIssue', words: 'and the bill' })
    if (raised?.type !== 'issueRaised') throw new Error('no issue')
    const issue = veras.living.issues.at(-1)
    if (issue === undefined) throw new Error('no issue')
    expect(originOfIssue(veras.living, issue)).toBe('theirs')
    expect(forWhom(before, { actor: botFor('theirs'), event: raised }, veras.living)).toEqual(['theirs'])
    veras.does(botFor('theirs'), { type: 'raiseDanger', words: 'I smell gas' })
    expect(veras.living.danger?.origins).toEqual(['theirs'])
    const [spoke] = veras.does(botFor('theirs'), {
      type: 'speakAsMachine',
      contactId: 'said',
      channel: 'chat',
      words: 'it is on its way',
      promised: { what: 'it comes', due: null },
    })
    expect(spoke).toMatchObject({ type: 'machineSpoke', meantFor: ['theirs'] })
    expect(veras.living.promises.at(-1)).toMatchObject({ meantFor: ['theirs'], cause: 'machine' })
  })
})
