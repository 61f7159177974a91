import type { AppContext } from '../app/app-context.ts'
import { joinRows, type Rows } from '../ledger/rows.ts'
import { type Question, writeRowsAloneIf, writeRowsIf } from '../ledger/statement.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import { type Found, type Known, known, questionOf, type Sameness } from './look-up.ts'

/** A new case, ready to be written where the same contact did not come in before. */
export interface UnwrittenOpening {
  readonly sameness: Sameness
  /** Of the directory that its owner was chosen from; where that has changed since, nothing is written. */
  readonly directoryVersion: number
  readonly rows: Rows
}

/** Whether it was written; where not, what stood in its way. */
export type WrittenOpening = { readonly written: true } | { readonly written: false; readonly known: Known }

/** All in one trip. Who the sender may be is not asked: whoever comes without proof is nobody we know. */
export const writeOpeningIn = async (
  trx: LedgerTransaction,
  opening: UnwrittenOpening,
): Promise<WrittenOpening> => outcomeOf(await writeRowsIf<Found>(trx, opening.rows, questionFor(opening)))

/** The same as a transaction of its own. */
export const writeOpeningAlone = async (
  app: Pick<AppContext, 'db' | 'announce'>,
  opening: UnwrittenOpening,
): Promise<WrittenOpening> =>
  outcomeOf(await writeRowsAloneIf<Found>(app, opening.rows, questionFor(opening)))

/**
 * Several in one transaction, and one trip: all of them, or none where one of them came in before or was made ready
 * from another directory. Whether they were written.
 */
export const writeOpeningsTogether = async (
  app: Pick<AppContext, 'db' | 'announce'>,
  openings: readonly UnwrittenOpening[],
): Promise<boolean> => {
  const [version, ...others] = new Set(openings.map(({ directoryVersion }) => directoryVersion))
  if (version === undefined || others.length > 0) return false
  const rows = joinRows(openings.map((opening) => opening.rows))
  return (await writeRowsAloneIf(app, rows, questionForAll(openings, version))).written
}

const outcomeOf = ({ written, ...found }: Found & { readonly written: boolean }): WrittenOpening =>
  written ? { written } : { written, known: known(found) }

const versionIs = (place: number): string => `"directoryVersion" = $${place}::bigint`

const questionFor = ({ sameness, directoryVersion }: UnwrittenOpening): Question => {
  const { used, columns, values } = questionOf({ ...sameness, identifiers: [], reference: null })
  const condition = [versionIs(values.length + 1), ...used.map((part) => `${part} is null`)].join(' and ')
  return { columns, values: [...values, directoryVersion], condition }
}

const cameBefore = {
  source: 'exists (select from contact_source s where s.source = any(@values::text[]))',
  linkHash: 'exists (select from case_link l where l.hash = any(@values::bytea[]))',
  keyHash: 'exists (select from idempotent_answer a where a.key_hash = any(@values::bytea[]))',
} as const satisfies { readonly [Part in keyof Sameness]: string }

const questionForAll = (openings: readonly UnwrittenOpening[], version: number): Question => {
  const given = (['source', 'linkHash', 'keyHash'] as const)
    .map((part) => ({ part, values: openings.flatMap(({ sameness }) => sameness[part] ?? []) }))
    .filter(({ values }) => values.length > 0)
  const found = given.map(({ part }, index) => cameBefore[part].replace('@values', `$${index + 1}`))
  return {
    columns: `(select version from directory_version) as "directoryVersion",
      ${['false', ...found].join(' or ')} as "cameBefore"`,
    values: [...given.map(({ values }) => values), version],
    condition: `not "cameBefore" and ${versionIs(given.length + 1)}`,
  }
}
