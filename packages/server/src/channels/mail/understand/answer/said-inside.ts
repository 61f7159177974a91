import type { CaseId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../../../../app/app-context.ts'

const mostTexts = 300
/** Shorter lines stand in anybody's mails. */
const shortest = 20

const folded = (line: string): string => line.replaceAll(/\s+/gu, ' ').trim().toLowerCase()

/** Whether a line of it stands in the case as somebody else's words, or as words that were for us alone. */
export const wasSaidInside = async ({ db }: AppContext, caseId: CaseId, words: string): Promise<boolean> => {
  const { rows } = await sql<{ words: string }>`
    select t.words from matter_text t where t.matter_id = ${caseId}::uuid and t.words is not null
      and not exists (select from matter_event e where e.matter_id = t.matter_id and e.type = 'contactMade'
        and e.payload -> 'contact' ->> 'words' = t.id::text)
    order by t.id desc limit ${mostTexts}
  `.execute(db)
  const lines = words
    .split('\n')
    .map(folded)
    .filter((line) => line.length >= shortest)
  return rows.some((row) => {
    const said = folded(row.words)
    return lines.some((line) => said.includes(line))
  })
}
