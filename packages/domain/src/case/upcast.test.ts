import { describe, expect, it } from 'vitest'
import { instant } from '../time/instant.ts'
import { upcast } from './upcast.ts'

const at = instant('2026-01-12T09:00:00Z')
const by = '2026-01-13T18:00:00.000Z'

describe('events that earlier versions wrote down', () => {
  it('speak of the next word, which they called an answer', () => {
    expect(upcast({ type: 'caseOpened', answerBy: by, owner: 'ana' }, at)).toEqual({
      type: 'caseOpened',
      nextWord: by,
      takeUp: null,
      owner: 'ana',
    })
    expect(upcast({ type: 'answerDated', due: by }, at)).toEqual({
      type: 'nextWordSet',
      by,
      of: null,
      because: 'theirWord',
      yes: null,
      empty: 0,
    })
    expect(upcast({ type: 'answerMissed', due: by, by: 'ana' }, at)).toEqual({
      type: 'nextWordMissed',
      due: by,
      by: 'ana',
    })
    expect(upcast({ type: 'caseEscalated', because: 'answerMissed' }, at)).toMatchObject({
      because: 'nextWordMissed',
    })
  })

  it('asked nothing, and reported the whole', () => {
    expect(upcast({ type: 'contactMade', contact: { id: 'c' } }, at)).toMatchObject({
      contact: { asks: null },
    })
    expect(upcast({ type: 'escalationReported', escalation: 1 }, at)).toMatchObject({ final: true })
  })

  it('carry issues, escalations, dates and counts, each with what it lacked', () => {
    const escalation = { escalation: 1, acknowledgeBy: by, reported: true }
    const stored = {
      type: 'absorbed',
      answerBy: by,
      tally: { answersMissed: 2 },
      issues: [{ here: 1, there: 1, as: { issue: 1, notSolved: 1 } }],
      escalations: [{ here: 1, there: 1, as: escalation }],
    } as const
    expect(upcast(stored, at)).toEqual({
      type: 'absorbed',
      nextWord: { by, of: null },
      tally: { nextWordsMissed: 2 },
      issues: [{ here: 1, there: 1, as: { issue: 1, notSolved: 1, questions: 0 } }],
      escalations: [{ here: 1, there: 1, as: { ...escalation, begun: true, triedOn: [], dated: null } }],
    })
    expect(upcast({ ...stored, answerBy: null }, at)).toMatchObject({ nextWord: null })
  })

  it('of today stay as they are', () => {
    const said = { type: 'caseOpened', nextWord: null, takeUp: by } as const
    expect(upcast(said, at)).toEqual(said)
  })
})
