import { type CaseId, kindNames, kindOf } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { placesOf } from './places.ts'

const openingLength = 200

/** The first words of a case, for lists: on one line, cut between characters. */
export const openingOf = (words: string): string => {
  const line = words
    .slice(0, 4 * openingLength)
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (line.length <= openingLength) return line
  const cut = line.slice(0, openingLength)
  // Half of a surrogate pair is no text.
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}

// How many joinings in a row are followed; with more than these somebody has to look at it.
const longestWay = 16

const goesOnIn = (caseId: string): string => `(
    with recursive up (matter_id, steps) as (
      select ${caseId}, 0
      union all
      select (went.state->>'mergedInto')::uuid, up.steps + 1
      from up join matter_head went on went.matter_id = up.matter_id
      where went.ending = 'merged' and up.steps < ${longestWay}
    )
    select matter_id from up order by steps desc limit 1)`

/** SQL: the field of its state that points to the title of a matter, as its kind says; null where the kind has none. */
const titleField = (kind: string): string => {
  const titled = kindNames.flatMap((name) => {
    const { title } = kindOf(name)
    return title === null ? [] : [`when '${name}' then '${title}'`]
  })
  return `case ${kind} ${titled.join(' ')} end`
}

/**
 * SQL: the words by which a matter is known in lists. Of a kind that has a title, those. A case is known, also to whoever
 * holds its link, by the first words that were told in it or taken out into it. Those have to stand in the same place as
 * the case by now: what was taken out of it is not shown any more, and words of cases that joined it never are. Null
 * where none of its own are left: then it is known by its reference.
 * @param caseId the column that holds the case
 */
export const firstWordsOf = (caseId: string): string => `coalesce((
    select left(text.words, 800)
    from matter_head titled
    join matter_text text on text.matter_id = titled.matter_id and text.id = (titled.state ->> ${titleField('titled.kind')})::uuid
    where titled.matter_id = ${caseId}), (
    select left(text.words, 800)
    from (
      select own.matter_id, own.text_id, own.number, own.direction from case_contact own
      left join case_contact_moved moved on moved.matter_id = own.matter_id and moved.contact_id = own.id
      where own.matter_id = ${caseId}
        and (moved.stands_in is null or ${goesOnIn('moved.stands_in')} = ${goesOnIn(caseId)})
      union all
      -- What it began with, whoever said it; and behind its own words those that came with it from a case it had been in.
      select began.matter_id, began.text_id, case when it.began then 0 else 1000000 + began.number end,
        case when it.began then 'received' else began.direction end
      from case_contact_moved moved
      join case_contact began on began.matter_id = moved.matter_id and began.id = moved.contact_id
      cross join lateral (select exists (select from matter_head head where head.matter_id = ${caseId}
        and head.state #>> '{takenFrom,contactId}' = began.id::text) as began) it
      where moved.stands_in = ${caseId} and moved.matter_id <> ${caseId}
    ) told
    join matter_text text on text.matter_id = told.matter_id and text.id = told.text_id
    order by told.direction <> 'received', told.number limit 1))`

/** Writes anew by which words these cases are known. @returns those that were known by others */
export const writeOpenings = async (
  trx: Transaction<Tables>,
  caseIds: readonly CaseId[],
): Promise<readonly CaseId[]> => {
  if (caseIds.length === 0) return []
  const changed: CaseId[] = []
  const { rows } = await sql<Known>`
    select head.matter_id, head.reference, head.opening, ${sql.raw(firstWordsOf('head.matter_id'))} as first_words
    from matter_head head where head.matter_id = any(${[...new Set(caseIds)]}::uuid[]) order by head.matter_id
  `.execute(trx)
  for (const { matter_id: caseId, reference, opening, first_words: words } of rows) {
    const now = knownBy(words, reference)
    if (now === opening) continue
    await trx.updateTable('matter_head').set({ opening: now }).where('matter_id', '=', caseId).execute()
    changed.push(caseId)
  }
  return changed
}

interface Known {
  readonly matter_id: CaseId
  readonly reference: string
  readonly opening: string
  readonly first_words: string | null
}

export const knownBy = (words: string | null, reference: string): string =>
  words === null ? reference : openingOf(words)

/** The same for all whose contacts may stand elsewhere since this case went into another, or left it. */
export const writeOpeningsAround = async (trx: Transaction<Tables>, caseId: CaseId): Promise<void> => {
  const { family } = await placesOf(trx, caseId)
  const ids = family.map((member) => member.caseId)
  const { rows } = await sql<{ matter_id: CaseId }>`
    select distinct matter_id from case_contact_moved
    where matter_id = any(${ids}::uuid[]) or stands_in = any(${ids}::uuid[])
  `.execute(trx)
  await writeOpenings(
    trx,
    rows.map((row) => row.matter_id),
  )
}
