import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import { writtenIn } from '../words/catalogue.ts'

/** What mails to a customer begin and end with, with its gaps. */
export interface Frame {
  readonly greeting: string | null
  readonly signature: string | null
  /** The company's, of what nobody of us wrote. */
  readonly companySignature: string | null
}

/**
 * In the customer's language where somebody wrote it, else in the one in which their mails are: the team's own, else the
 * company's.
 */
export const frameFor = async (
  db: Kysely<Tables>,
  { team, language }: { readonly team: string; readonly language: string },
): Promise<Frame> => {
  const [theirs = ''] = language.toLowerCase().split('-')
  const languages = [...new Set([theirs, writtenIn(language)])]
  const { rows } = await sql<Pick<Tables['mail_frame'], 'team' | 'part' | 'language' | 'words'>>`
    select team, part, language, words from mail_frame
    where (team = ${team} or team is null) and language = any(${languages})
  `.execute(db)
  const found = (part: 'greeting' | 'signature', teams: readonly (string | null)[]): string | null =>
    languages
      .flatMap((wanted) => teams.map((of) => ({ wanted, of })))
      .flatMap(({ wanted, of }) =>
        rows.filter((row) => row.part === part && row.language === wanted && row.team === of),
      )[0]?.words ?? null
  return {
    greeting: found('greeting', [team, null]),
    signature: found('signature', [team, null]),
    companySignature: found('signature', [null]),
  }
}
