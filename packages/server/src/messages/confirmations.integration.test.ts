import { addMilliseconds, type CaseId, days, hours } from '@buckstop/domain'
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSendingCompany } from '../../test/mail/sending-company.ts'
import { customerOf } from '../../test/pages/customer.ts'
import { provenBy } from '../../test/small-company.ts'
import { pages } from '../channels/web/app.ts'
import { sendAgain } from './send-again.ts'
import { forgetCameFrom } from '../intake/came-from.ts'
import type { Incoming } from '../intake/incoming.ts'
import { receive } from '../intake/receive.ts'
import { newSecret } from '../links/secret.ts'
import { mostInADay } from './confirmations.ts'

const company = companyOfFile(createSendingCompany)
afterEach(async () => {
  await company.stop()
  await company.rows('delete from confirmation_count')
})

const tell = async (email: string, more: Partial<Incoming> = {}): Promise<CaseId> =>
  (
    await receive(company.app, {
      channel: 'web',
      from: { identifiers: [{ type: 'email', value: email }] },
      words: 'My lamp went dark.',
      language: 'en',
      issues: [],
      proof: { kind: 'none' },
      ...more,
    })
  ).caseId

/** So many went because of it today. */
const went = async (what: string, counted: number, ago = hours(1)): Promise<void> => {
  await company.rows('insert into confirmation_count (key, counted_from, counted) values ($1, $2, $3)', [
    createHash('sha256').update(what).digest(),
    addMilliseconds(company.clock.now(), -ago),
    counted,
  ])
}

const withheldIn = async (caseId: CaseId) =>
  await company.rows(
    `select e.payload ->> 'because' as because, m.failure, m.sent_at from matter_event e
     join message m on m.matter_id = e.matter_id and m.kind = 'caseOpened'
     where e.matter_id = $1 and e.type = 'confirmationWithheld'`,
    [caseId],
  )

const isWithheld = async (caseId: CaseId, because: string): Promise<void> => {
  await vi.waitFor(
    async () =>
      expect(await withheldIn(caseId)).toEqual([
        { because, failure: expect.stringContaining('as are mailed in a day'), sent_at: null },
      ]),
    { timeout: 8_000, interval: 50 },
  )
}

it('a mail to an address that somebody typed echoes nothing that was submitted with it', async () => {
  await company.start()
  const email = 'typed@example.org'
  await tell(email, {
    from: {
      name: 'Winner Prize',
      identifiers: [
        { type: 'email', value: `Claim Now <${email}>` },
        { type: 'phone', value: '+33123456789' },
        { type: 'order', value: 'ORDER-31337' },
      ],
    },
    words: 'Collect the jackpot.',
    issues: ['First lure', 'Second lure'],
    remedySought: 'A bounty',
    channelName: 'web',
  })
  const { from, subject, text, html, headers } = await company.arrives(email)
  expect(from?.address).toBe('care@small.example')
  const whole = JSON.stringify([subject, text, html, headers])
  for (const typed of ['Winner', 'Claim', '3312345', 'ORDER-31337', 'jackpot', 'lure', 'bounty'])
    expect(whole).not.toContain(typed)
  expect(text).toContain('Good day,')
})

describe('that a case is opened is mailed so often in a day', () => {
  it('to one address: the next stands in the story and on the page, with its owner and its dates, and the day after it goes again', async () => {
    const email = 'victim@example.org'
    await went(`email ${email}`, mostInADay.address - 1)
    await company.start()
    await tell(email)
    await company.arrives(email)
    await company.rows('update address_receipt set receipt_at = null')
    const secret = newSecret()
    const caseId = await tell(email, { linkSecret: secret })
    await isWithheld(caseId, 'address')
    const page = await customerOf(pages(company.app)).get(`/case/${secret}`)
    expect(page.text).toContain('We sent no mail about this to the address that you gave')
    expect(page.text).toMatch(/(Ana|Ben) answers you by/)
    const head = await company.rows(
      `select h.status, (select count(*)::int from deadline d where d.matter_id = h.matter_id) as clocks
       from matter_head h where matter_id = $1`,
      [caseId],
    )
    expect(head).toEqual([{ status: 'open', clocks: 1 }])
    expect(company.mailTo(email)).toHaveLength(1)
    await isWithheld(await tell(email.replace('@', '+lamp@')), 'address')
    // Whoever sends all that failed did not look at each; whoever sends this one did.
    const admin = { person: 'admin', leads: [], works: [], covers: [], administers: true }
    expect(await sendAgain(company.app, null, admin)).toBe(0)
    const [kept] = await company.rows(
      `select matter_id as "matterId", id from message where matter_id = $1 and audience = 'customer'`,
      [caseId],
    )
    const itself = { matterId: String(kept?.['matterId']), id: String(kept?.['id']) }
    await company.rows('update address_receipt set receipt_at = null')
    expect(await sendAgain(company.app, itself, admin)).toBe(1)
    await vi.waitFor(() => expect(company.mailTo(email)).toHaveLength(2), { timeout: 8_000, interval: 50 })
    await company.rows('delete from confirmation_count')
    await went(`email ${email}`, mostInADay.address + 5, days(1) + 1)
    await company.rows('update address_receipt set receipt_at = null')
    await tell(email)
    await vi.waitFor(() => expect(company.mailTo(email)).toHaveLength(3), { timeout: 8_000, interval: 50 })
  }, 30_000)

  it('because of one network, whose other addresses are not told either; not of the house, nor to whom proved theirs', async () => {
    await went('network 198.51.100.0/24', mostInADay.network)
    await went('network 10.0.0.0/24', mostInADay.network)
    await went('email known@example.org', mostInADay.address)
    await company.start()
    const network = '198.51.100.0/24'
    await isWithheld(await tell('one@example.org', { network }), 'network')
    await isWithheld(await tell('two@example.org', { network }), 'network')
    // What did not go uses up nobody's: neither theirs nor the network's.
    expect(await company.rows('select counted from confirmation_count order by 1 desc')).toEqual(
      [mostInADay.network, mostInADay.network, mostInADay.address].map((counted) => ({ counted })),
    )
    await tell('elsewhere@example.org', { network: '203.0.113.0/24' })
    await tell('relayed@example.org', { network: '10.0.0.0/24' })
    await tell('known@example.org', { proof: provenBy('known@example.org'), network })
    for (const email of ['elsewhere@example.org', 'relayed@example.org', 'known@example.org'])
      await company.arrives(email)
    await forgetCameFrom(company.app.db, addMilliseconds(company.clock.now(), days(5)))
    expect(await company.rows('select from came_from union all select from confirmation_count')).toEqual([])
  }, 30_000)
})
