import { addMilliseconds, type Instant, instant, minutes } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { pauseForPeople, pauseForUnproved, spaced, type Owed, type Spacing } from './pause.ts'

const now = instant('2026-03-02T09:00:00.000Z')
const after = (count: number) => addMilliseconds(now, minutes(count))
const address = (of: string, lastAt: Instant | null = null): Spacing => ({ kind: 'address', of, lastAt })
const receipt = (id: string, more: Partial<Owed> = {}): Owed => ({
  caseId: 'case',
  id,
  createdAt: now,
  spacing: address('a@b.example'),
  act: null,
  ...more,
})
const toldAt = (at: number): Partial<Owed> => ({
  spacing: address('a@b.example', after(at)),
})

describe('what is owed to an address that nobody has checked', () => {
  it('goes at once where nothing went there lately', () => {
    expect(spaced([receipt('one')], now)).toEqual({
      send: [{ caseId: 'case', id: 'one', with: [] }],
      hold: [],
      told: [address('a@b.example')],
    })
    expect(spaced([receipt('one', toldAt(-15))], now).send).toHaveLength(1)
  })

  it('waits until the pause is over', () => {
    expect(spaced([receipt('one', toldAt(-14))], now)).toEqual({
      send: [],
      hold: [{ caseId: 'case', id: 'one', until: after(1) }],
      told: [],
    })
  })

  it('waits longer where it gets so many that a machine may answer them', () => {
    const longer = { spacing: { ...address('a@b.example', after(-20)), pause: minutes(60) } }
    expect(spaced([receipt('one', longer)], now).hold).toEqual([
      { caseId: 'case', id: 'one', until: after(40) },
    ])
  })

  it('is told together, the newest carrying the others', () => {
    const owed = [
      receipt('two', { createdAt: after(-2) }),
      receipt('one', { createdAt: after(-3) }),
      receipt('three'),
    ]
    expect(spaced(owed, now)).toEqual({
      send: [
        {
          caseId: 'case',
          id: 'three',
          with: [
            { caseId: 'case', id: 'one' },
            { caseId: 'case', id: 'two' },
          ],
        },
      ],
      hold: [],
      told: [address('a@b.example')],
    })
  })

  it('is one mail, whichever case it is of: the one that waited longest goes first', () => {
    const owed = [receipt('late', { caseId: 'other' }), receipt('early', { createdAt: after(-9) })]
    expect(spaced(owed, now)).toEqual({
      send: [{ caseId: 'case', id: 'early', with: [] }],
      hold: [{ caseId: 'other', id: 'late', until: addMilliseconds(now, pauseForUnproved) }],
      told: [address('a@b.example')],
    })
  })

  it('waits for the next day after ten answers; that a case was opened does not', () => {
    const enough: Partial<Owed> = {
      spacing: { kind: 'address', of: 'a@b.example', lastAt: null, counts: true, enoughUntil: after(600) },
    }
    const owed = [
      receipt('answer', { ...enough, createdAt: after(-9) }),
      receipt('opened', { caseId: 'other' }),
    ]
    expect(spaced(owed, now)).toEqual({
      send: [{ caseId: 'other', id: 'opened', with: [] }],
      hold: [{ caseId: 'case', id: 'answer', until: after(600) }],
      told: [address('a@b.example')],
    })
  })

  it('counts as one answer where it tells of one beside something else', () => {
    const answer: Spacing = { kind: 'address', of: 'a@b.example', lastAt: null, counts: true }
    const owed = [receipt('opened', { createdAt: after(-1) }), receipt('answer', { spacing: answer })]
    expect(spaced(owed, now).told).toEqual([answer])
  })

  it('does not keep another address waiting, nor what goes to one that is checked', () => {
    const owed = [
      receipt('held', toldAt(-1)),
      receipt('free', { spacing: address('c@d.example') }),
      receipt('theirs', { spacing: null }),
      receipt('theirs too', { spacing: null }),
    ]
    expect(spaced(owed, now)).toEqual({
      send: [
        { caseId: 'case', id: 'theirs', with: [] },
        { caseId: 'case', id: 'theirs too', with: [] },
        { caseId: 'case', id: 'free', with: [] },
      ],
      hold: [{ caseId: 'case', id: 'held', until: after(14) }],
      told: [address('c@d.example')],
    })
  })
})

describe('what came of one act', () => {
  it('is one mail, and of another one a mail of its own', () => {
    const of = (id: string, act: string | null) => receipt(id, { spacing: null, act })
    expect(
      spaced([of('words', 'a'), of('alone', null), of('promise', 'a'), of('other', 'b')], now).send,
    ).toEqual([
      { caseId: 'case', id: 'promise', with: [{ caseId: 'case', id: 'words' }] },
      { caseId: 'case', id: 'alone', with: [] },
      { caseId: 'case', id: 'other', with: [] },
    ])
  })
})

describe('what one of our people is told that can wait', () => {
  const ana = (id: string, caseId: string, lastAt: Instant | null): Owed =>
    receipt(id, { caseId, spacing: { kind: 'person', of: 'ana', lastAt } })

  it('is one mail, of however many cases', () => {
    expect(spaced([ana('1', 'x', null), ana('2', 'y', null), ana('3', 'x', null)], now)).toEqual({
      send: [
        {
          caseId: 'x',
          id: '3',
          with: [
            { caseId: 'x', id: '1' },
            { caseId: 'y', id: '2' },
          ],
        },
      ],
      hold: [],
      told: [{ kind: 'person', of: 'ana', lastAt: null }],
    })
  })

  it('waits for the next one, a few minutes after the last', () => {
    expect(spaced([ana('1', 'x', after(-2)), ana('2', 'y', after(-2))], now)).toEqual({
      send: [],
      hold: [
        { caseId: 'x', id: '1', until: addMilliseconds(after(-2), pauseForPeople) },
        { caseId: 'y', id: '2', until: addMilliseconds(after(-2), pauseForPeople) },
      ],
      told: [],
    })
    expect(spaced([ana('1', 'x', addMilliseconds(now, -pauseForPeople))], now).send).toHaveLength(1)
  })
})
