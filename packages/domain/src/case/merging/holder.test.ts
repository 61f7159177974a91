import { describe, expect, it } from 'vitest'
import { customer, person, received, Story, types } from '../../../test/story.ts'
import type { Actor } from '../../matter/actor.ts'
import { fold } from '../evolve.ts'
import { belongingsOf } from './belongings.ts'
import { originOfIssue, partsOf, whomPromised } from './holder.ts'

/** Whoever holds the link of one of the cases, and has proved nothing more. */
const holderOf = (caseId: string): Actor => ({ kind: 'customer', through: caseId, only: [caseId] })

const join = (from: Story, into: Story): void => {
  const belongings = belongingsOf(from.living)
  into.does(person(into.living.owner), { type: 'absorb', from: from.living.id, belongings })
  from.does(person(into.living.owner), { type: 'mergeInto', into: into.living.id })
}

/** A stranger's case, with a promise to them, that went into Vera's, with one to her. */
const joined = () => {
  const theirs = Story.opened({ caseId: 'strangers', issues: ['the same matter'] })
  theirs.does(person('ana'), { type: 'makePromise', what: 'to them', remedy: null, due: theirs.due(900) })
  const veras = Story.opened({ caseId: 'veras', issues: ['my illness'] })
  veras.does(person('ana'), { type: 'makePromise', what: 'to her', remedy: null, due: veras.due(900) })
  join(theirs, veras)
  return veras
}

describe('in a case that another went into', () => {
  it('each thing remembers whose it is, also through a second joining', () => {
    const veras = joined()
    const third = Story.opened({ caseId: 'third' })
    join(veras, third)
    const { living } = third
    expect(living.issues.map((issue) => originOfIssue(living, issue))).toEqual([
      'third',
      'veras',
      'strangers',
    ])
    expect(living.promises.map((one) => whomPromised(living, one))).toEqual([['veras'], ['strangers']])
    expect(partsOf(living)).toEqual(['third', 'veras', 'strangers'])
    expect(fold(third.events)).toEqual(third.state)
  })

  it('the holder of one link takes back what is theirs, and ends nothing of anybody else', () => {
    const veras = joined()
    const events = veras.does(holderOf('strangers'), { type: 'withdrawCase', reason: null })
    expect(events).toEqual([{ type: 'issueWithdrawn', issue: 2, reason: null }])
    expect(veras.living.kind).toBe('open')
    expect(veras.refuses(holderOf('strangers'), { type: 'withdrawCase', reason: null })).toBe('no-such-issue')
    veras.does(holderOf('veras'), { type: 'withdrawCase', reason: null })
    expect(veras.living).toMatchObject({ kind: 'ended', how: 'withdrawn' })
  })

  it('the holder of one link judges and objects where it is theirs, and nowhere else', () => {
    const veras = joined()
    veras.proposes('ana', 1)
    veras.proposes('ana', 2)
    const solved = (issue: number) =>
      ({ type: 'giveVerdict', issue, verdict: 'solved', reason: null }) as const
    expect(veras.refuses(holderOf('strangers'), solved(1))).toBe('no-such-issue')
    expect(veras.refuses(holderOf('veras'), solved(2))).toBe('no-such-issue')
    expect(types(veras.does(holderOf('strangers'), solved(2)))).toEqual(['verdictGiven'])
    veras.does(person('ana'), { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: 'she said so' })
    const object = { type: 'objectToVerdict', issue: 1, reason: null } as const
    expect(veras.refuses(holderOf('strangers'), object)).toBe('no-such-issue')
    expect(veras.refuses(holderOf('veras'), object)).toBeNull()
  })

  it('the holder of one link says of a leader’s call only what is theirs to say', () => {
    const theirs = Story.opened({ caseId: 'strangers' })
    theirs.does(customer, { type: 'takeHigher', words: null })
    theirs.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
    const held = { type: 'recordLeadersCall', escalation: 1, contactId: 'held', words: 'said' } as const
    theirs.does(person('lena'), { ...held, right: true })
    const veras = Story.opened({ caseId: 'veras' })
    join(theirs, veras)
    const right = { type: 'judgeLeadersCall', escalation: 1, right: true, words: null } as const
    expect(veras.refuses(holderOf('veras'), right)).toBe('no-such-escalation')
    expect(veras.refuses(holderOf('strangers'), right)).toBeNull()
    // What came up since is of both: nothing says through whose link.
    veras.does(holderOf('strangers'), { type: 'takeHigher', words: null })
    const none = { type: 'declineLeadersCall', escalation: 2, words: null } as const
    for (const one of ['veras', 'strangers'])
      expect(veras.refuses(holderOf(one), none)).toBe('no-such-escalation')
    expect(veras.refuses(customer, none)).toBeNull()
  })

  it('only whom it was promised to moves a date', () => {
    const veras = joined()
    for (const promise of [1, 2]) {
      veras.does(person('ana'), {
        type: 'proposeNewDate',
        promise,
        due: veras.due(9000),
        reason: 'more time',
      })
    }
    const yes = (promise: number) => ({ type: 'answerNewDate', promise, agreed: true }) as const
    expect(veras.refuses(holderOf('strangers'), yes(1))).toBe('no-such-promise')
    expect(veras.refuses(holderOf('strangers'), yes(2))).toBeNull()
    expect(veras.refuses(holderOf('veras'), yes(2))).toBe('no-such-promise')
    expect(veras.refuses(customer, yes(2))).toBeNull()
  })

  it('a word of one reopens what is theirs', () => {
    const veras = joined()
    veras.does(holderOf('strangers'), { type: 'withdrawCase', reason: null })
    veras.does(holderOf('veras'), { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(veras.living.kind).toBe('ended')
    veras.does(holderOf('strangers'), {
      type: 'receiveContact',
      contact: received('again'),
      issue: null,
      ways: [],
    })
    const raised = veras.living.issues.at(-1)
    expect(raised).toMatchObject({ words: 'words of again', origin: 'strangers', state: { kind: 'open' } })
  })

  it('says for whom a word or a promise is, where that was said', () => {
    const veras = joined()
    const made = {
      id: 'm',
      channel: 'web',
      words: 'w',
      madeAt: veras.now,
      outcome: 'written',
      asks: null,
    } as const
    const say = (meantFor?: readonly string[]) =>
      veras.does(person('ana'), {
        type: 'makeContact',
        contact: made,
        promise: null,
        nextWord: null,
        meantFor,
      })[0]
    expect(say(['strangers'])).toMatchObject({ contact: { meantFor: ['strangers'] } })
    expect(say()).toMatchObject({ contact: { meantFor: null } })
    expect(
      veras.refuses(person('ana'), {
        type: 'makeContact',
        contact: made,
        promise: null,
        nextWord: null,
        meantFor: ['nobodys'],
      }),
    ).toBe('not-merged')
    veras.does(holderOf('strangers'), { type: 'requestCallBack', of: 'ana', what: 'ring me', due: null })
    expect(veras.living.promises.at(-1)).toMatchObject({ kind: 'callBack', meantFor: ['strangers'] })
    veras.does(person('ana'), { type: 'makePromise', what: 'x', remedy: null, due: veras.due(900) })
    expect(veras.living.promises.at(-1)).toMatchObject({ meantFor: null })
  })
})

it('a case that never joined another says nothing of that', () => {
  const alone = Story.opened()
  alone.does({ kind: 'customer', through: 'case-1' }, { type: 'raiseIssue', words: 'more' })
  alone.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: alone.due(900) })
  alone.tries('ana', 'mail', 'written')
  expect(JSON.stringify([alone.events, alone.state])).not.toMatch(/origin|meantFor/)
})
