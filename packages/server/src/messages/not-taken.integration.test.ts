import { addMilliseconds, type CaseId, days } from '@buckstop/domain'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startMailServer } from '../../test/mail/mail-server.ts'
import { createSendingCompany } from '../../test/mail/sending-company.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { monday } from '../../test/small-company.ts'
import { deliver } from './deliver.ts'
import { createPostman } from './transport.ts'

const company = companyOfFile(createSendingCompany)
afterEach(async () => await company.stop())

const toReach = async (caseId: CaseId) =>
  await company.rows(`select person_id from matter_duty where matter_id = $1 and kind = 'reachAnotherWay'`, [
    caseId,
  ])

describe('a mail that a server does not take', () => {
  it('tries again after "not now", and sends once', async () => {
    company.mail.answerNext('busy@example.org', 451)
    await company.start()
    const { email } = await company.tell('A busy server.', 'en', 'busy@example.org')
    await company.arrives(email, 20_000)
    await vi.waitFor(async () => expect((await company.messageTo(email))?.['sent_at']).not.toBeNull(), {
      timeout: 5_000,
    })
    expect(company.mailTo(email)).toHaveLength(1)
    expect(await company.messageTo(email)).toMatchObject({ attempts: 2, failure: null, failed_at: null })
  })

  it('records a refusal for good, gives it to the owner, leaves no link behind, and does not try again', async () => {
    await company.app.db
      .updateTable('message')
      .set({ queued_at: monday })
      .where('queued_at', 'is', null)
      .execute()
    const { email, caseId } = await company.tell('An address that is gone.', 'en', 'gone@example.org')
    await company.rows(`update message set queued_at = $1 where audience = 'person' and queued_at is null`, [
      monday,
    ])
    const links = await company.rows('select count(*)::int from case_link where matter_id = $1', [caseId])
    company.mail.answerNext(email, 550)
    await company.start()
    await vi.waitFor(async () => expect((await company.messageTo(email))?.['failed_at']).not.toBeNull(), {
      timeout: 8_000,
    })
    expect(await company.messageTo(email)).toMatchObject({
      sent_at: null,
      attempts: 1,
      failure: expect.stringContaining('550'),
    })
    expect(
      await company.rows(`select kind from matter_duty where matter_id = $1 and kind like 'reach%'`, [
        caseId,
      ]),
    ).toEqual([{ kind: 'reachAnotherWay' }])
    expect(company.mailTo(email)).toEqual([])
    expect(await company.rows('select count(*)::int from case_link where matter_id = $1', [caseId])).toEqual(
      links,
    )
    await vi.waitFor(async () =>
      expect(await company.rows('select count(*)::int from buckstop_jobs._private_jobs')).toEqual([
        { count: 0 },
      ]),
    )
  })

  it('sends what was told while the server was down, when it is back', async () => {
    const down = await startMailServer()
    await down.close()
    const { email } = await company.tell('The server sleeps.')
    await company.start(down.url)
    await vi.waitFor(async () => expect((await company.messageTo(email))?.['attempts']).toBeGreaterThan(0), {
      timeout: 8_000,
    })
    expect((await company.messageTo(email))?.['sent_at']).toBeNull()
    const back = await startMailServer(down.port)
    await vi.waitFor(() => expect(back.mails.some(({ to }) => to?.[0]?.address === email)).toBe(true), {
      timeout: 20_000,
    })
    await vi.waitFor(async () => expect((await company.messageTo(email))?.['sent_at']).not.toBeNull(), {
      timeout: 5_000,
    })
    await back.close()
  })

  it('gives up after the last try, and has the owner reach them another way', async () => {
    const down = await startMailServer()
    await down.close()
    const app = company.sendingTo(down.url)
    const { email, caseId } = await company.tell('Nobody ever takes it.')
    const [message] = await company.rows('select id from message where to_value = $1', [email])
    const postman = createPostman(down.url, 'care@small.example')
    const from = { from: 'care@small.example', answersTo: null }
    const delivering = { app, postman, publicUrl: 'https://small.example', ...from }
    const job = { caseId, id: String(message?.['id']), signal: AbortSignal.timeout(20_000) }
    await expect(deliver(delivering, { ...job, last: false })).rejects.toThrow(/ECONNREFUSED/)
    expect(await toReach(caseId)).toEqual([])
    await deliver(delivering, { ...job, last: true })
    postman.close()
    expect(await company.messageTo(email)).toMatchObject({
      failure: expect.stringMatching(/^given up after 2 tries/),
    })
    expect(await toReach(caseId)).toHaveLength(1)
    expect(
      await company.rows(`select kind from message where matter_id = $1 and kind = 'messageReturned'`, [
        caseId,
      ]),
    ).toHaveLength(1)
  })

  it('does not send what waited for days: it would tell of what is long past', async () => {
    const { email, caseId } = await company.tell('Told when there was no server.')
    company.clock.set(addMilliseconds(monday, days(4)))
    await company.start()
    await vi.waitFor(async () => expect((await company.messageTo(email))?.['failed_at']).not.toBeNull(), {
      timeout: 8_000,
    })
    expect(await toReach(caseId)).toHaveLength(1)
    company.clock.set(monday)
    expect(company.mailTo(email)).toEqual([])
  })
})
