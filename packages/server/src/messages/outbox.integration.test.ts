import { expect, it } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, openCaseOf } from '../../test/small-company.ts'
import { outboxTexts } from './outbox.ts'
import { startMessages } from './start-messages.ts'

const company = companyOfFile(createSmallCompany)

it('without a mail server a message stays in the outbox, where it reads as it would be sent, without its link', async () => {
  const { app } = company
  const running = await startMessages(app, { publicUrl: 'https://small.example' })
  expect(running.isSending()).toBe(false)
  const { caseId } = await openCaseOf(app, { words: 'It waits for a server.' }, 'waits@example.org')
  const all = await app.db.selectFrom('message').selectAll().where('matter_id', '=', caseId).execute()
  expect(all.find(({ to_value: to }) => to === 'waits@example.org')).toMatchObject({
    kind: 'caseOpened',
    queued_at: null,
    sent_at: null,
    attempts: 0,
  })
  const texts = [...(await outboxTexts(app, all)).values()]
  expect(texts.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^(Ana|Ben) has your case \(.+\)$/),
      expect.stringMatching(/^(You own this case|Este caso es tuyo) \(.+\)$/),
    ]),
  )
  for (const { text } of texts) {
    expect(text).toMatch(/\(the link stands in the mail alone\)|\(el enlace solo está en el correo\)/)
    expect(text).not.toContain('/case/')
  }
  await running.stop()
})
