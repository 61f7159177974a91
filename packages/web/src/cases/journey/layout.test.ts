import { describe, expect, it } from 'vitest'
import { aCase, personCalled } from '../../../test/a-case.ts'
import { entryOf } from '../../../test/a-story.ts'
import { journeyOf, type Pledge } from './journey.ts'
import { layOut, packed, scaleOf } from './layout.ts'

const day = (number: number, hour = 9): string =>
  `2026-11-${String(number).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`
const room = { width: 900, mirrored: false, tick: 90 }

const ana = personCalled('Ana')
const ben = personCalled('Ben')
const about = aCase({
  openedAt: day(1),
  ownership: [
    { number: 1, owner: ana, team: 'Care', because: 'accepted', since: day(1), until: day(5) },
    { number: 2, owner: ben, team: 'Care', because: 'accepted', since: day(5), until: null },
  ],
  nextWord: { ...aCase().nextWord, by: null },
})
const story = [
  entryOf({ number: 1, type: 'caseOpened', said: 'received', at: day(1) }),
  entryOf({
    number: 2,
    type: 'promiseMade',
    at: day(2),
    facts: { promise: 1, due: day(4) },
    who: { by: ana },
  }),
  entryOf({ number: 3, type: 'contactMade', said: 'made', at: day(2) }),
  entryOf({ number: 4, type: 'promiseBroken', at: day(4), facts: { promise: 1 } }),
  entryOf({ number: 5, type: 'caseEscalated', at: day(4), who: { leader: ben }, facts: { escalation: 1 } }),
  entryOf({ number: 6, type: 'contactReceived', said: 'received', at: day(6) }),
]
const drawn = layOut(journeyOf(about, story, day(11), true), room)
const overlapping = (stops: typeof drawn.stops): number => {
  const marks = stops.filter((stop) => stop.kind === 'happenings')
  return marks.filter((one, at) =>
    marks.some((other, place) => place > at && other.y === one.y && Math.abs(other.x - one.x) < 22),
  ).length
}

describe('a journey', () => {
  it('stands in lanes, in the order of time', () => {
    expect(drawn.lanes.map(({ name }) => name)).toEqual(['customer', 'hands', 'ours', 'ladder', 'promises'])
    const places = drawn.stops.map(({ x }) => x)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((x) => x >= drawn.begin && x <= drawn.end)).toBe(true)
  })

  it('puts moments where their share of the time is', () => {
    const at = scaleOf(day(1), day(11), 1000)
    expect([day(1), day(6), day(11), day(20)].map(at)).toEqual([0, 500, 1000, 1000])
  })

  it('hands the baton on where the next one took it, without a gap', () => {
    const [one, other] = drawn.stops.filter((stop) => stop.kind === 'hold')
    expect(one?.end).toBe(other?.x)
    expect(other?.end).toBe(drawn.now)
  })

  it('draws a promise from when it was made to when it was broken', () => {
    const pledges = drawn.stops.filter((stop) => stop.kind === 'pledge')
    expect(pledges.map(({ pledge }) => [pledge.state, pledge.by?.name])).toEqual([['broken', 'Ana']])
    expect((pledges[0]?.end ?? 0) - (pledges[0]?.x ?? 0)).toBeCloseTo((drawn.end - drawn.begin) / 5)
  })

  it('is turned around where one reads from the right', () => {
    const other = layOut(journeyOf(about, story, day(11), true), { ...room, mirrored: true })
    expect(other.stops.map(({ x }) => Math.round(900 - x))).toEqual(drawn.stops.map(({ x }) => Math.round(x)))
    expect(other.begin).toBe(900 - drawn.begin)
  })

  it('puts hundreds of contacts together, and loses none', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      entryOf({
        number: at + 1,
        type: 'contactReceived',
        said: 'received',
        at: new Date(Date.parse(day(1)) + at * 2_000_000).toISOString(),
      }),
    )
    const { stops } = layOut(journeyOf(about, many, day(11), true), room)
    const groups = stops.flatMap((stop) => (stop.kind === 'happenings' ? [stop.all.length] : []))
    expect(groups.reduce((sum, count) => sum + count, 0)).toBe(400)
    expect(groups.length).toBeLessThan(45)
    expect(overlapping(stops)).toBe(0)
  })

  it('writes dates that do not run into each other, on a telephone too', () => {
    for (const width of [300, 560, 900, 1400]) {
      const { ticks } = layOut(journeyOf(about, story, day(11), true), { ...room, width })
      const gaps = ticks.slice(1).map(({ x }, at) => x - (ticks[at]?.x ?? 0))
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(90)
    }
  })

  it('of a case that began this moment is a mark and a name', () => {
    const fresh = aCase({ openedAt: day(1), nextWord: { ...aCase().nextWord, by: null } })
    const { stops, ticks } = layOut(journeyOf(fresh, story.slice(0, 1), day(1), true), room)
    expect(stops).toHaveLength(1)
    expect(ticks).toHaveLength(1)
  })

  it('of nothing is nothing', () => {
    const { stops, height } = layOut(journeyOf(aCase(), [], day(24), true), room)
    expect(stops.map(({ kind }) => kind)).toEqual(['pledge'])
    expect(height).toBeGreaterThan(0)
  })

  it('begins where the part of the story begins that was read', () => {
    const part = journeyOf(about, story.slice(3), day(11), false)
    expect(part.from).toBe(day(4))
    expect(part.holds.map(({ owner, from }) => [owner.name, from])).toEqual([
      ['Ana', day(4)],
      ['Ben', day(5)],
    ])
  })

  it('shows by when they hear from us: what was missed, and what stands', () => {
    const words = [
      entryOf({ number: 1, type: 'nextWordSet', at: day(1), facts: { due: day(3) } }),
      entryOf({ number: 2, type: 'nextWordMissed', at: day(3), facts: {} }),
      entryOf({ number: 3, type: 'nextWordSet', at: day(3), facts: { due: day(12) } }),
    ]
    const { pledges, to } = journeyOf(
      { ...about, nextWord: { ...about.nextWord, by: day(12), of: ana } },
      words,
      day(11),
      true,
    )
    expect(pledges.map(({ kind, state, made, due }) => [kind, state, made, due])).toEqual([
      ['word', 'broken', day(1), day(3)],
      ['word', 'open', day(3), day(12)],
    ])
    expect(to).toBe(day(12))
  })
})

describe('rows of promises', () => {
  const pledge = (key: string, made: number, due: number, state: Pledge['state']): Pledge => ({
    key,
    kind: 'promise',
    state,
    by: ana,
    what: null,
    made: day(made),
    due: day(due),
    settled: state === 'open' ? null : day(due),
    number: null,
  })
  const at = scaleOf(day(1), day(21), 800)

  it('never let two meet', () => {
    const rows = packed(
      [pledge('a', 1, 5, 'kept'), pledge('b', 3, 8, 'kept'), pledge('c', 9, 12, 'kept')],
      at,
    )
    expect(rows.map(({ pledge: { key }, row }) => [key, row])).toEqual([
      ['a', 0],
      ['c', 0],
      ['b', 1],
    ])
  })

  it('have no end of rows: what is open or broken stays', () => {
    const many = [
      ...Array.from({ length: 20 }, (_, number) => pledge(`kept ${number}`, 1, 20, 'kept')),
      pledge('broken', 2, 10, 'broken'),
      pledge('open', 2, 20, 'open'),
    ]
    const keys = packed(many, at).map(({ pledge: { key } }) => key)
    expect(keys).toHaveLength(6)
    expect(keys.slice(0, 2)).toEqual(['open', 'broken'])
  })
})
