import type { Hono } from 'hono'
import { expect } from 'vitest'
import { runCommand } from '../../src/ledger/run-command.ts'
import { pages } from '../../src/channels/web/app.ts'
import { createSmallCompany, type SmallCompany } from '../small-company.ts'
import { customerOf, type Customer, type Seen } from './customer.ts'

/** The small company with its customer's pages, and what tests of them do again and again. */
export interface PagesCompany extends SmallCompany {
  readonly site: Hono
  /** Tells us something through the form, by a new customer unless one is given. */
  readonly tell: (fields?: Readonly<Record<string, string>>, customer?: Customer) => Promise<Seen>
  readonly rows: (sql: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
  /** The case in which these words were said. */
  readonly caseOf: (words: string) => Promise<string>
  readonly ownerOf: (caseId: string) => Promise<string>
  readonly textId: () => string
  /** Does something as a person of the company; fails where it is refused. `words` by their id. */
  readonly act: (
    caseId: string,
    person: string,
    command: Parameters<typeof runCommand<'case'>>[1]['command'],
    words?: Readonly<Record<string, string>>,
  ) => Promise<void>
}

export async function createPagesCompany(): Promise<PagesCompany> {
  const company = await createSmallCompany()
  const site = pages(company.app)
  let count = 0
  const rows: PagesCompany['rows'] = async (sql, values = []) =>
    (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows
  return {
    ...company,
    site,
    rows,
    tell: async (fields = {}, customer = customerOf(site)) => {
      await customer.get('/')
      count += 1
      return await customer.send('/', { words: `The lamp is broken. (${count})`, ...fields })
    },
    caseOf: async (words) => {
      const [row] = await rows('select matter_id from matter_text where words = $1', [words])
      return String(row?.['matter_id'])
    },
    ownerOf: async (caseId) => {
      const [head] = await rows('select owner_id from matter_head where matter_id = $1', [caseId])
      return String(head?.['owner_id'])
    },
    textId: () => company.app.newId(),
    act: async (caseId, person, command, words = {}) => {
      const texts = Object.entries(words).map(([id, text]) => ({
        id,
        author: 'company' as const,
        words: text,
        language: 'en',
      }))
      const actor = { kind: 'person' as const, id: person }
      expect(
        await runCommand(company.app, { kind: 'case', matterId: caseId, actor, command, texts }),
      ).toMatchObject({ ok: true })
    },
  }
}
