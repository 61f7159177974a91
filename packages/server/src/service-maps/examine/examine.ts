import {
  check,
  type CheckResult,
  ladderAbove,
  type LookedAt,
  type MapError,
  parse,
  type Parsed,
  repair,
  rewrite,
  type Sentence,
  sentence,
  type ServiceMap,
} from '@buckstop/service-map'
import { changeText } from '@buckstop/service-map/english'
import type { Examined, FoundRepair, Repaired, Unfinished } from './examined.ts'

/** Positions looked at for one kind of customer and problem: about 120 MB, and half a second. */
const mostPositions = 2_000_000
/** Kinds of customers times problems: what people can still read, and the database still keeps. */
const mostPairs = 2_000
/** Ways from one team to another: every directory holds them all, and a ladder's grow with its square. */
const mostWays = 200_000
const mostResultBytes = 4_000_000
const mostRepairBytes = 2_000_000
const repairMs = 8_000

/** Told what is being looked at now; it may be the last thing that is heard. */
export type OnSeen = (seen: LookedAt) => void

/** Whether any customer can get stuck in the map that this text is: under Buckstop, then as drawn. */
export const examine = (
  text: string,
  onSeen: OnSeen,
  onUnderBuckstop: (examined: Examined) => void,
): Examined => {
  const read = readFit(text)
  if (!read.ok) return read.refused
  const { map } = read
  const ways = waysIn(map)
  if (ways > mostWays) return { kind: 'map-too-large', seen: { of: 'ways', ways, most: mostWays } }
  const underBuckstop = play(map, true, onSeen)
  if (isUnfinished(underBuckstop)) return underBuckstop
  const found = { kind: 'checked', map, underBuckstop, asDesigned: null, unfinished: null } as const
  onUnderBuckstop(found)
  const asDesigned = play(map, false, onSeen)
  return isUnfinished(asDesigned) ? { ...found, unfinished: asDesigned.seen } : { ...found, asDesigned }
}

/** What would make every verdict under Buckstop safe, each as the text it would give. */
export const findRepairs = (text: string, onSeen: OnSeen): Repaired => {
  const read = readFit(text)
  if (!read.ok) return read.refused
  const { map } = read
  const { total, complete, repairs } = repair(map, {
    withBuckstop: true,
    milliseconds: repairMs,
    onProgress: (done) => onSeen({ at: 'search', percent: Math.round(done * 100) }),
  })
  let bytes = 0
  const shown = repairs.map(({ changes, contacts }): FoundRepair => {
    const rewritten = bytes > mostRepairBytes ? null : rewrite(text, changes)
    const changed = rewritten?.ok === true ? rewritten.text : null
    bytes += changed === null ? 0 : Buffer.byteLength(changed)
    return {
      changes: changes.map((change) => ({ change, text: changeText(map, change) })),
      contacts,
      text: changed,
    }
  })
  return { kind: 'repaired', total, complete, repairs: shown }
}

/** An upper bound of the ways from one team to another: the responses, asks and ladder of each, up and down. */
const waysIn = (map: ServiceMap): number =>
  map.teams.reduce(
    (sum, { name, responses, asks }) =>
      sum + responses.length + asks.length + 2 * ladderAbove(map, name).length,
    0,
  )

const isUnfinished = (played: CheckResult | Unfinished): played is Unfinished => 'kind' in played

const play = (map: ServiceMap, withBuckstop: boolean, onSeen: OnSeen): CheckResult | Unfinished => {
  const pairs = map.customers.length * map.problems.length
  const game = withBuckstop ? 'buckstop' : 'map'
  if (pairs > mostPairs) {
    const [customers, problems] = [map.customers.length, map.problems.length]
    return { kind: 'map-too-large', seen: { of: 'pairs', customers, problems, pairs, most: mostPairs } }
  }
  const checked = check(map, {
    withBuckstop,
    exceptions: withBuckstop,
    limit: mostPositions,
    onPair: ({ customer, problem, positions }) => onSeen({ at: 'pair', customer, problem, game, positions }),
  })
  if (!checked.ok) {
    const { customer, problem, seen } = checked
    return { kind: 'map-too-large', seen: { of: 'game', customer, problem, seen } }
  }
  const bytes = Buffer.byteLength(JSON.stringify(checked.result))
  return bytes <= mostResultBytes
    ? checked.result
    : {
        kind: 'map-too-large',
        seen: {
          of: 'stories',
          game,
          pairs,
          megabytes: Math.round(bytes / 1_000_000),
          most: mostResultBytes / 1_000_000,
        },
      }
}

type Read =
  | { readonly ok: true; readonly map: ServiceMap }
  | { readonly ok: false; readonly refused: Extract<Examined, { readonly kind: 'invalid' }> }

const readFit = (text: string): Read => {
  const parsed: Parsed = parse(text)
  if (!parsed.ok) return { ok: false, refused: { kind: 'invalid', errors: parsed.errors.map(shown) } }
  // An escape in quotes can write what the text itself may not hold.
  if (isStorable(parsed.map)) return { ok: true, map: parsed.map }
  const said = [sentence('values.unstorable', {})]
  const error = { code: 'bad-value', said, line: 1, column: 1, path: '', nearest: null } as const
  return { ok: false, refused: { kind: 'invalid', errors: [error] } }
}

const shown = ({ code, said, line, column, path, nearest }: MapError) => ({
  code,
  said: said.map(({ of, given }) => ({ of, given: storableIn(given) })),
  line,
  column,
  path: storable(path),
  nearest: nearest === null ? null : storable(nearest),
})

const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

const storableIn = (given: Sentence['given']): Sentence['given'] =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]): [string, Sentence['given'][string]] => {
      if (typeof value === 'number') return [name, value]
      return [name, typeof value === 'string' ? storable(value) : value.map(storable)]
    }),
  )

const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner))
}
