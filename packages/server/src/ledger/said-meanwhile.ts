import type { CaseId, LivingCase, SaidMeanwhile } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { type EventColumns, readEvent } from './read-event.ts'

/**
 * What stands in a case and belongs to one that had gone into it: what was said there by whoever came through a link of
 * that one, or of what had gone into that, and what of ours was meant for nobody else.
 */
export const saidMeanwhile = async (
  trx: Transaction<Tables>,
  { id, absorbed }: LivingCase,
  gone: CaseId,
): Promise<readonly SaidMeanwhile[]> => {
  const joined = absorbed.find(({ from }) => from === gone)
  if (joined === undefined) return []
  const theirs = [gone, ...(joined.with ?? [])]
  const { rows } = await sql<{ readonly id: string; readonly matter_id: CaseId } & EventColumns>`
    select c.id, c.matter_id, e.at, e.payload, e.shape_version
    from (
      select c.matter_id, c.id, c.number from case_contact c where c.matter_id = ${id}
        and not exists (select from case_contact_moved m where m.matter_id = c.matter_id and m.contact_id = c.id)
      union all
      select c.matter_id, c.id, c.number from case_contact_moved m
        join case_contact c on c.matter_id = m.matter_id and c.id = m.contact_id where m.stands_in = ${id}
    ) c
    join matter_event e on e.matter_id = c.matter_id and e.number = c.number
    where e.type in ('contactReceived', 'thanksGiven', 'surveyAnswered') and e.actor ->> 'through' = any(${theirs}::text[])
      or e.type = 'contactMade' and jsonb_array_length(case when jsonb_typeof(e.payload #> '{contact,meantFor}') = 'array'
          then e.payload #> '{contact,meantFor}' else '[]' end) > 0
        and e.payload #> '{contact,meantFor}' <@ ${JSON.stringify(theirs)}::jsonb
    order by e.at, c.id
  `.execute(trx)
  return rows.flatMap((row) => {
    const { event } = readEvent(row)
    const again = event.type === 'contactReceived' && event.contact.toldAgain
    return [{ id: row.id, writtenIn: row.matter_id, timesTold: again ? 1 : 0 }]
  })
}
