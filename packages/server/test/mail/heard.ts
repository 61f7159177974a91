import { setTimeout as wait } from 'node:timers/promises'
import { messageIdOf } from '../../src/messages/message-id.ts'
import type { SmallCompany } from '../small-company.ts'
import type { HeardRow, MailCompany } from './mail-company.ts'

/** What a test looks at after it handed over a mail. */
export const lookingAt = (company: MailCompany) => {
  const rows = async <Row extends object>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> =>
    (await company.database.pool.query<Row & Record<string, unknown>>(sql, [...values])).rows

  /** What became of the mail that was handed over last. */
  const last = async (): Promise<HeardRow> => {
    const heard = await company.heard()
    const one = heard.at(-1)
    if (one === undefined) throw new Error('no mail was heard')
    return one
  }
  const countHeard = async (): Promise<number> => (await company.heard()).length

  const contactsOf = async (caseId: string | null) =>
    await rows<{ words: string; proof: string; channel: string }>(
      `select t.words, c.proof, c.channel from case_contact c join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id
       where c.matter_id = $1 order by c.number`,
      [caseId],
    )
  const toReachIn = async (caseId: string) =>
    await rows(`select person_id from matter_duty where matter_id = $1 and kind = 'reachAnotherWay'`, [
      caseId,
    ])
  const returnedIn = async (caseId: string) =>
    (
      await rows<{ payload: object }>(
        `select payload from matter_event where matter_id = $1 and type = 'messageReturned'`,
        [caseId],
      )
    ).map(({ payload }) => payload)

  /** The mail of ours that told the opener of a case of it, as its Message-ID names it. */
  const ourMailOf = async (caseId: string): Promise<string> => {
    const [row] = await rows<{ id: string }>(
      `select id from message where matter_id = $1 and audience = 'customer' order by number limit 1`,
      [caseId],
    )
    return messageIdOf({ matterId: caseId, id: row?.id ?? '' }, 'small.example')
  }
  return { rows, last, countHeard, contactsOf, ourMailOf, toReachIn, returnedIn }
}

/** A mail that says little, to be found by it. */
export const saying = (words: string): string => `From: a@b.example\r\nSubject: ${words}\r\n\r\n${words}\r\n`

/** How many mails with these words were taken in, once one of them was; none where none is within ten seconds. */
export const takenIn = async (
  { database }: Pick<SmallCompany, 'database'>,
  words: string,
): Promise<number> => {
  for (let tried = 0; tried < 200; tried += 1) {
    const { rows } = await database.pool.query(
      `select 1 from original where encode(bytes, 'escape') like '%' || $1 || '%'`,
      [words],
    )
    if (rows.length > 0) return rows.length
    await wait(50)
  }
  return 0
}
