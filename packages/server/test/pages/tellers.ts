import type { CaseCommand } from '@buckstop/domain'
import { expect } from 'vitest'
import { mergeCases } from '../../src/ledger/merging.ts'
import { staff } from '../small-company.ts'
import { type Customer, customerOf, type Seen } from './customer.ts'
import type { PagesCompany } from './pages-company.ts'

export interface Teller {
  readonly browser: Customer
  readonly path: string
  readonly caseId: string
  readonly look: (rest?: string) => Promise<Seen>
}

/** People who tell a company their story on its page, and what a leader of ours then does in their cases. */
export const tellersOf = (company: () => PagesCompany) => {
  let count = 0
  const tell = async (words: string, fields: Record<string, string> = {}): Promise<Teller> => {
    const browser = customerOf(company().site)
    const said = `${words} (${(count += 1)})`
    const path = (await company().tell({ words: said, ...fields }, browser)).path.replace('?first', '')
    return {
      browser,
      path,
      caseId: await company().caseOf(said),
      look: async (rest = '') => await browser.get(`${path}${rest}`),
    }
  }

  /** One of ours takes the one for a matter of the other. */
  const merge = async (from: Pick<Teller, 'caseId'>, into: Pick<Teller, 'caseId'>): Promise<void> => {
    await company().rows(
      'update matter_head set customer_id = (select customer_id from matter_head where matter_id = $1) where matter_id = $2',
      [into.caseId, from.caseId],
    )
    const actor = { kind: 'person' as const, id: staff.claire }
    expect(await mergeCases(company().app, { from: from.caseId, into: into.caseId, actor })).toMatchObject({
      ok: true,
    })
  }

  const act = async (
    { caseId }: Teller,
    what: (words: string) => CaseCommand,
    words: string,
  ): Promise<void> => {
    const said = company().textId()
    await company().act(caseId, staff.claire, what(said), { [said]: words })
  }

  const written = (words: string): CaseCommand => ({
    type: 'makeContact',
    contact: {
      id: company().textId(),
      channel: 'web',
      words,
      madeAt: company().app.clock.now(),
      outcome: 'written',
      asks: null,
    },
    promise: null,
    nextWord: null,
  })

  const propose = async (teller: Teller, issue: number, words: string): Promise<void> =>
    await act(
      teller,
      (what) => ({ type: 'proposeResolution', issue, what, remedy: null, outcome: 'upheld' }),
      words,
    )

  return { tell, merge, act, written, propose }
}
