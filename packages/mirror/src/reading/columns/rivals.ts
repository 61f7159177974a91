import { ROLES } from '../../log/log.ts'
import { isPlaceholder } from '../placeholder.ts'
import { isDaysAlone, movesWithin, withClocks, type Profile } from './profile.ts'
import { suggests } from './suggest.ts'

/** Few more are no other kind of thing. */
const MANY_MORE = 1.5
const FEW_OF_ROWS = 0.9
const FILLED = 0.9
const ENOUGH_REPEATS = 20
const OTHER_ROLES = ROLES.filter((role) => role !== 'case')

/**
 * Whether a column tells more cases apart than the one whose name is surer, so that a person has to say which is
 * the case. `bare`: the surer name is one word, as of a topic; then a column counts too whose name says nothing, where
 * each of its values lies within one of the other's.
 */
export const isFinerCase = (other: Profile, than: Profile, bare: boolean): boolean => {
  if (other.distinct < MANY_MORE * than.distinct) return false
  if (suggests('case', other.name) !== null) return true
  return (
    bare &&
    other.values.length - other.distinct >= ENOUGH_REPEATS &&
    !OTHER_ROLES.some((role) => suggests(role, other.name) !== null) &&
    other.times < 0.5 &&
    other.clocks < 0.5 &&
    other.filled >= FILLED &&
    other.placeholders === 0 &&
    other.distinct < FEW_OF_ROWS * other.values.length &&
    liesWithin(other, than)
  )
}

const liesWithin = (fine: Profile, coarse: Profile): boolean => {
  const of = new Map<string, string>()
  return fine.values.every((value, k) => {
    const whole = coarse.values[k] ?? ''
    if (value === '' || whole === '' || isPlaceholder(whole)) return true
    const before = of.get(value)
    if (before === undefined) of.set(value, whole)
    return before === undefined || before === whole
  })
}

const SURELY = 0.5
const MANY_TIMES = 4

/** Whether another time moves in most of a case's rows while the one whose name is surer hardly does, or is a day alone. */
export const isSurerTime = (
  other: Profile,
  than: Profile,
  cases: Profile,
  all: readonly Profile[],
): boolean => {
  if (other.at === than.at) return false
  const share = (column: Profile): number => {
    const { again, moved } = movesWithin(cases, column)
    return again === 0 ? 0 : moved / again
  }
  const days = isDaysAlone(than)
  const moves = share(days ? withClocks(than, all) : than)
  const others = share(other)
  if (others < SURELY) return false
  return others >= MANY_TIMES * moves || (days && !isDaysAlone(other) && others > moves)
}

/** Whether a column says who the case is about rather than who has it: another one in most cases, the same within each. */
export const isOfCase = (column: Profile, cases: Profile): boolean => {
  const { again, moved } = movesWithin(cases, column)
  return column.distinct * 2 > cases.distinct && again >= ENOUGH_REPEATS && moved === 0
}

const NEARLY_ALWAYS = 0.9

/** Whether a column follows from another: nearly always the same where the other is. */
export const goesBy = (column: Profile, other: Profile): boolean => {
  const counts = new Map<string, Map<string, number>>()
  let rows = 0
  other.values.forEach((value, k) => {
    const one = column.values[k] ?? ''
    if (value === '' || one === '') return
    rows++
    const of = counts.get(value) ?? new Map<string, number>()
    counts.set(value, of.set(one, (of.get(one) ?? 0) + 1))
  })
  const usual = [...counts.values()].reduce((sum, of) => sum + Math.max(...of.values()), 0)
  return usual >= NEARLY_ALWAYS * rows
}
