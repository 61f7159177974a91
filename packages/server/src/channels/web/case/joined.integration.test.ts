import { describe, expect, it } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { staff } from '../../../../test/small-company.ts'
import { mergeCases } from '../../../ledger/merging.ts'

const company = companyOfFile(createPagesCompany)

describe('two cases that became one', () => {
  it('are one behind both links, each with its holder’s own words', async () => {
    const second = customerOf(company.site)
    const stays = await company.tell({ words: 'The door jams.' })
    const goes = await company.tell({ words: 'The door still jams, as I told you.' }, second)
    const [into, from] = [
      await company.caseOf('The door jams.'),
      await company.caseOf('The door still jams, as I told you.'),
    ]
    await company.rows(
      'update matter_head set customer_id = (select customer_id from matter_head where matter_id = $1) where matter_id = $2',
      [into, from],
    )
    // Of both, the lead above their owners.
    const actor = { kind: 'person' as const, id: staff.claire }
    const merged = await mergeCases(company.app, { from, into, actor })
    expect(merged).toMatchObject({ ok: true })
    const first = await second.get(stays.path.replace('?first', ''))
    expect(first.text).toContain('The door jams.')
    expect(first.text).not.toContain('still jams')
    const seen = await second.get(goes.path.replace('?first', ''))
    expect(seen.text).toContain('The door still jams, as I told you.')
    await second.send('/words', { words: 'Said through the link of the one that went.' })
    expect(await company.caseOf('Said through the link of the one that went.')).toBe(into)
    // What it cost one of them, and that they leave, is theirs.
    const [stayed, gone] = [stays, goes].map(({ path }) => path.replace('?first', ''))
    await second.get(`${gone}/cost`)
    await second.send('/cost', { minutesWaited: '88' })
    await second.get(gone ?? '')
    expect((await second.send('/leaving', {})).text).toContain('that you are leaving')
    expect((await second.get(`${gone}/cost`)).html).toContain('value="88"')
    expect((await second.get(`${stayed}/cost`)).html).not.toContain('value="88"')
    expect((await second.get(stayed ?? '')).text).not.toContain('that you are leaving')
    // And so is the clock by which one of them lives.
    await second.get(`${gone}/clock`)
    await second.send('/clock', { zone: 'America/New_York' })
    expect((await second.get(gone ?? '')).text).toContain('New York time')
    expect((await second.get(stayed ?? '')).text).not.toContain('New York')
  })
})
