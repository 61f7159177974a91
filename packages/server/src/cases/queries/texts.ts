import type { CaseId, TextRef } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { askOne, type Question, question } from '../../db/ask-together.ts'
import type { Tables } from '../../db/tables.ts'
import { isOneOf } from '../../ledger/places.ts'
import type { Texts, TextView } from '../presenters/texts.ts'

/** The words behind pointers of one case and those that went into it. */
export const loadTexts = async (
  db: Kysely<Tables>,
  cases: readonly CaseId[],
  refs: readonly TextRef[],
): Promise<Texts> =>
  refs.length === 0 ? new Map() : await askOne(db, askTexts(cases, sql`any(${[...new Set(refs)]}::uuid[])`))

/** @param among the pointers, as what an id is held against: `any(…)` */
export const askTexts = (cases: readonly CaseId[], among: RawBuilder<unknown>): Question<Texts> =>
  question(
    sql<TextRow>`select ${textColumns} from matter_text text
      where ${isOneOf(sql`text.matter_id`, cases)} and text.id = ${among}`,
    textsIn,
  )

export interface TextRow {
  readonly id: TextRef
  readonly author: TextView['author']
  readonly words: string
  readonly language: string | null
  readonly erased: boolean
}

/** SQL: the columns of `matter_text`, aliased text, that reading takes. */
export const textColumns = sql`text.id, text.author, text.words, text.language, text.erased_at is not null as erased`

export const textsIn = (rows: readonly TextRow[]): Texts =>
  new Map(
    rows.map(({ id, author, words, language, erased }): [string, TextView] => [
      id,
      { author, words: erased ? null : words, language, withheld: false },
    ]),
  )

const anyUuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/**
 * SQL: whatever an event may point to, as what an id is held against; what is no pointer to words finds none.
 * @param events the name of a table expression with `payload`
 */
export const pointedToBy = (events: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`any(array(select found[1]::uuid from ${events} each, regexp_matches(each.payload::text, ${anyUuid}, 'g') found))`
