import type { Role } from '../../log/log.ts'
import type { ColumnsFound } from './columns.ts'
import { movesWithin, type Profile } from './profile.ts'
import { suggests } from './suggest.ts'

const MOST_CANDIDATES = 4
const percent = (share: number): string => `${share > 0 && share < 0.01 ? '< 1' : Math.round(share * 100)} %`
const quoted = (name: string): string => JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name)

/** What each column that may play a role would give, in words; nothing where there is none. */
export const gives = (role: Role, all: readonly Profile[], cases: Profile | undefined): readonly string[] => {
  const candidates = all
    .filter(
      (column) => column.filled > 0 && (suggests(role, column.name) !== null || mayBe(role, column, cases)),
    )
    .toSorted((a, b) => worth(role, b) - worth(role, a))
    .slice(0, MOST_CANDIDATES)
    .map((column) => `--${role} ${quoted(column.name)} gives ${whatItGives(role, column, cases)}`)
  return candidates.length === 0 ? [] : [candidates.join('; ')]
}

/** Named and repeated before named alone before others; placeholders last. */
const worth = (role: Role, column: Profile): number => {
  const rank = suggests(role, column.name)
  const named = rank === null ? 0 : 20 - rank
  const repeats = role !== 'case' || column.distinct < column.values.length ? 1 : 0
  return named + 10 * repeats - 40 * column.placeholders
}

const mayBe = (role: Role, column: Profile, cases: Profile | undefined): boolean => {
  const rows = column.values.length
  switch (role) {
    case 'case':
      return (
        column.times < 0.5 &&
        column.clocks < 0.5 &&
        column.placeholders === 0 &&
        column.filled > 0.9 &&
        column.distinct > rows / 50 &&
        column.distinct < rows * 0.9
      )
    case 'time':
      return column.times >= 0.5 && column.filled >= 0.5
    case 'holder':
    case 'activity':
      return (
        column.times < 0.5 &&
        column.distinct > 1 &&
        column.distinct <= Math.max(20, rows / 20) &&
        (cases === undefined || movesWithin(cases, column).moved > 0)
      )
    default:
      return false
  }
}

const whatItGives = (role: Role, column: Profile, cases: Profile | undefined): string => {
  switch (role) {
    case 'case':
      return caseText(column)
    case 'time': {
      if (column.times < 0.5) return 'no times'
      const { again, moved } = cases === undefined ? { again: 0, moved: 0 } : movesWithin(cases, column)
      return again === 0
        ? `times in ${percent(column.filled)} of rows`
        : `times that move in ${percent(moved / again)} of the further rows of a case`
    }
    case 'holder': {
      const moved = cases === undefined ? null : movesWithin(cases, column).moved
      return `${column.distinct} different ones${moved === null ? '' : `, changing ${moved} times within a case`}`
    }
    default:
      return `${column.distinct} different ones, in ${percent(column.filled - column.placeholders)} of rows`
  }
}

const caseText = ({ distinct, values, filled, most, placeholders }: Profile): string => {
  const perCase = distinct === 0 ? 0 : Math.round((10 * filled * values.length) / distinct) / 10
  return `${distinct === 1 ? '1 case' : `${distinct} cases`} with ${perCase} rows each${most > 0.1 && distinct > 10 ? `, one of them with ${percent(most)} of all` : ''}${placeholders > 0 ? ` (${percent(placeholders)} are placeholders such as ? or N/A)` : ''}`
}

/** The flags that are missing, with those that seem to be known. */
export const readyToRun = (missing: readonly Role[], known: ColumnsFound): string => {
  const asked = missing.map((role) => `--${role} COLUMN`).join(' ')
  const rest = Object.entries(known).filter(([, column]) => column.proposed)
  return rest.length === 0
    ? asked
    : `${asked}; the others seem to be ${rest.map(([role, column]) => `--${role} ${quoted(column.name)}`).join(' ')}`
}
