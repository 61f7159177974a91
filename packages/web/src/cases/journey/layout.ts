import type { Moment } from '../../look/wall-clock.ts'
import type { Happening, Hold, Journey, Pledge } from './journey.ts'

/** Marks that would stand closer than this, in pixels, become one with a number. */
const apart = 22
const edge = 12
const ladderOf = { height: 26, most: 6 }
/** What a letter of a name takes at most, and what stands around it with a face. */
const [letter, faceAnd] = [7.2, 34]
const [labelOf, gutter] = [16, 84]

export interface Place {
  readonly x: number
  readonly y: number
}

/** One thing that is drawn and told: a group of happenings, a hold or a pledge. */
export type Stop =
  | ({
      readonly kind: 'happenings'
      readonly lane: Happening['lane']
      readonly all: readonly Happening[]
    } & Place)
  | ({ readonly kind: 'hold'; readonly hold: Hold; readonly end: number; readonly named: boolean } & Place)
  | ({ readonly kind: 'pledge'; readonly pledge: Pledge; readonly end: number } & Place)

export interface Lane {
  readonly name: 'customer' | 'hands' | 'ours' | 'ladder' | 'promises'
  readonly label: Place
}

export interface Layout {
  readonly width: number
  readonly height: number
  /** In the order of time: as one goes along it. */
  readonly stops: readonly Stop[]
  readonly lanes: readonly Lane[]
  readonly ticks: readonly { readonly at: Moment; readonly x: number }[]
  readonly now: number | null
  /** Where things are drawn: the rest is for the names of lanes. */
  readonly begin: number
  readonly end: number
  /** Settled promises for which there was no room; the table has them. */
  readonly left: number
}

interface Room {
  readonly width: number
  /** Time runs from right to left. */
  readonly mirrored: boolean
  /** How wide what stands at a tick may be. */
  readonly tick: number
}

const time = (moment: Moment): number => Date.parse(moment)

/** Where moments stand between two ends of a line, from its beginning; where no time passes, at its beginning. */
export const scaleOf = (from: Moment, to: Moment, length: number) => {
  const whole = time(to) - time(from)
  return (moment: Moment): number =>
    whole <= 0 ? 0 : (Math.min(Math.max(time(moment) - time(from), 0), whole) / whole) * length
}

interface Group {
  readonly x: number
  readonly all: readonly Happening[]
}

/** Puts together what stands too close, so that no two marks of a lane overlap. */
const grouped = (sorted: readonly Happening[], at: (moment: Moment) => number): readonly Group[] => {
  const groups: { x: number; all: Happening[] }[] = []
  for (const one of sorted) {
    const x = at(one.at)
    const before = groups.at(-1)
    if (before !== undefined && x - before.x < apart) before.all.push(one)
    else groups.push({ x, all: [one] })
  }
  return groups
}

const weight: Readonly<Record<Pledge['state'], number>> = { open: 0, broken: 1, kept: 2, released: 3 }

interface Packed {
  readonly pledge: Pledge
  readonly row: number
  readonly begin: number
  readonly end: number
}

/** Rows in which no two pledges meet; what is open or was broken comes before what is settled. */
export const packed = (pledges: readonly Pledge[], at: (moment: Moment) => number): readonly Packed[] => {
  const rows: Packed[][] = []
  const byWeight = pledges.toSorted(
    (a, b) => weight[a.state] - weight[b.state] || a.made.localeCompare(b.made),
  )
  for (const pledge of byWeight) {
    const begin = at(pledge.made)
    const end = Math.max(begin, at(pledge.state === 'open' ? pledge.due : (pledge.settled ?? pledge.due)))
    const isFree = (row: readonly Packed[]): boolean =>
      row.every((other) => end + apart <= other.begin || other.end + apart <= begin)
    const found = rows.findIndex(isFree)
    if (found < 0 && rows.length >= ladderOf.most) continue
    const row = found < 0 ? rows.length : found
    const one = { pledge, row, begin, end }
    rows[row] = [...(rows[row] ?? []), one]
  }
  return rows.flat()
}

/** Moments at which a date may stand so that none runs into the next: both ends, and what has room between them. */
const ticksOf = (from: Moment, to: Moment, length: number, tick: number): readonly Moment[] => {
  const parts = Math.max(1, Math.floor(length / tick) - 1)
  if (time(to) <= time(from)) return [from]
  const step = (time(to) - time(from)) / parts
  return Array.from({ length: parts + 1 }, (_, index) => new Date(time(from) + step * index).toISOString())
}

/** Where everything of a journey stands. Pure: what it says of overlaps is tried without a browser. */
export const layOut = (journey: Journey, { width, mirrored, tick }: Room): Layout => {
  const { from, to, now, happenings, holds, pledges } = journey
  const wide = width >= 460
  const [begin, end] = [wide ? gutter : edge, width - edge]
  const scale = scaleOf(from, to, end - begin)
  const turned = (x: number): number => (mirrored ? width - x : x)
  const x = (moment: Moment): number => turned(begin + scale(moment))
  const rows = packed(pledges, scale)
  const rowsUsed = rows.reduce((most, { row }) => Math.max(most, row + 1), 0)

  const stops: Stop[] = []
  const lanes: Lane[] = []
  let y = 24
  const lane = (name: Lane['name'], height: number): number => {
    const top = wide ? y : y + labelOf
    lanes.push({
      name,
      label: { x: turned(wide ? 0 : begin), y: wide ? top + ladderOf.height / 2 + 4 : y + 11 },
    })
    y = top + height + 4
    return top + ladderOf.height / 2
  }
  const happened = (name: Happening['lane']): void => {
    const groups = grouped(
      happenings.filter((one) => one.lane === name),
      scale,
    )
    if (name === 'ladder' && groups.length === 0) return
    const middle = lane(name, ladderOf.height)
    for (const group of groups)
      stops.push({ kind: 'happenings', lane: name, all: group.all, x: turned(begin + group.x), y: middle })
  }
  happened('customer')
  const middle = lane('hands', ladderOf.height)
  for (const hold of holds) {
    const [one, other] = [x(hold.from), x(hold.to)]
    const named = Math.abs(other - one) >= Array.from(hold.owner.name).length * letter + faceAnd
    stops.push({ kind: 'hold', hold, x: one, end: other, named, y: middle })
  }
  happened('ours')
  happened('ladder')
  if (rowsUsed > 0) {
    const top = lane('promises', rowsUsed * ladderOf.height)
    for (const { pledge, row, begin: one, end: other } of rows)
      stops.push({
        kind: 'pledge',
        pledge,
        x: turned(begin + one),
        end: turned(begin + other),
        y: top + row * ladderOf.height,
      })
  }
  const along = (stop: Stop): number => (mirrored ? width - stop.x : stop.x)
  return {
    width,
    height: y + 4,
    stops: stops.toSorted((a, b) => along(a) - along(b) || a.y - b.y),
    lanes,
    ticks: ticksOf(from, to, end - begin, tick).map((at) => ({ at, x: x(at) })),
    now: now === null ? null : x(now),
    begin: turned(begin),
    end: turned(end),
    left: pledges.length - rows.length,
  }
}
