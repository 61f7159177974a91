import { addMilliseconds, instant, minutes } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { pause, spaced, type Owed } from './pause.ts'

const now = instant('2026-03-02T09:00:00.000Z')
const after = (count: number) => addMilliseconds(now, minutes(count))
const receipt = (id: string, more: Partial<Owed> = {}): Owed => ({
  caseId: 'case',
  id,
  createdAt: now,
  unchecked: { address: 'a@b.example', receiptAt: null },
  ...more,
})
const toldAt = (at: number): Partial<Owed> => ({
  unchecked: { address: 'a@b.example', receiptAt: after(at) },
})

describe('what is owed to an address that nobody has checked', () => {
  it('goes at once where nothing went there lately', () => {
    expect(spaced([receipt('one')], now)).toEqual({
      send: [{ caseId: 'case', id: 'one', with: [] }],
      hold: [],
      told: ['a@b.example'],
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

  it('is told together, the newest carrying the others', () => {
    const owed = [
      receipt('two', { createdAt: after(-2) }),
      receipt('one', { createdAt: after(-3) }),
      receipt('three'),
    ]
    expect(spaced(owed, now)).toEqual({
      send: [{ caseId: 'case', id: 'three', with: ['one', 'two'] }],
      hold: [],
      told: ['a@b.example'],
    })
  })

  it('is one mail, whichever case it is of: the one that waited longest goes first', () => {
    const owed = [receipt('late', { caseId: 'other' }), receipt('early', { createdAt: after(-9) })]
    expect(spaced(owed, now)).toEqual({
      send: [{ caseId: 'case', id: 'early', with: [] }],
      hold: [{ caseId: 'other', id: 'late', until: addMilliseconds(now, pause) }],
      told: ['a@b.example'],
    })
  })

  it('does not keep another address waiting, nor what goes to one that is checked', () => {
    const owed = [
      receipt('held', toldAt(-1)),
      receipt('free', { unchecked: { address: 'c@d.example', receiptAt: null } }),
      receipt('theirs', { unchecked: null }),
      receipt('theirs too', { unchecked: null }),
    ]
    expect(spaced(owed, now)).toEqual({
      send: [
        { caseId: 'case', id: 'theirs', with: [] },
        { caseId: 'case', id: 'theirs too', with: [] },
        { caseId: 'case', id: 'free', with: [] },
      ],
      hold: [{ caseId: 'case', id: 'held', until: after(14) }],
      told: ['c@d.example'],
    })
  })
})
