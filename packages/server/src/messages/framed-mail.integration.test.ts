import type { CaseId, PersonId } from '@buckstop/domain'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSendingCompany } from '../../test/mail/sending-company.ts'
import { as, monday, succeed } from '../../test/small-company.ts'
import { writeFrame } from '../company/mail/frames.ts'

const company = companyOfFile(createSendingCompany)
beforeAll(async () => {
  await company.app.db.transaction().execute(async (trx) => {
    await writeFrame(trx, null, {
      greetings: { en: 'Dear {customer},', es: 'Hola, {customer}:' },
      signatures: {
        en: 'With kind regards,\n{writer}\nSmall & Sons · {reference}',
        es: 'Un saludo,\n{writer}\nSmall e Hijos',
      },
    })
  })
  await company.start()
})
afterAll(async () => await company.stop())

const ownerOf = async (caseId: CaseId): Promise<PersonId> => {
  const [head] = await company.rows('select owner_id from matter_head where matter_id = $1', [caseId])
  return String(head?.['owner_id'])
}

/** By mail, as the owner. */
const write = async (caseId: CaseId, wrote: string, language: string): Promise<void> => {
  const words = company.app.newId()
  const contact = {
    id: company.app.newId(),
    channel: 'mail',
    words,
    madeAt: monday,
    outcome: 'written',
    asks: null,
  } as const
  await succeed(
    company.app,
    caseId,
    as(await ownerOf(caseId)),
    { type: 'makeContact', contact, promise: null, nextWord: null },
    [{ id: words, author: 'company', words: wrote, language }],
  )
}

test('what somebody writes is greeted and signed once, as it was set; what is kept of it is what they wrote', async () => {
  const { email, caseId } = await company.tell('It leaks.')
  const receipt = await company.arrives(email)
  expect(receipt.text).toContain('Good day,\n')
  expect(receipt.text).toMatch(/\n-- \nWith kind regards,\nSmall & Sons · [\dA-Z-]{11}\n/)
  const words = 'Dear Nadia Álvarez,\n\nwe come on Tuesday.'
  await write(caseId, words, 'en')
  const got = await vi.waitFor(
    () => company.mailTo(email).find(({ text }) => text?.includes('we come')) ?? expect.unreachable(),
    { timeout: 8_000 },
  )
  const [name] = await company.rows('select first_name from person where id = $1', [await ownerOf(caseId)])
  const signature = `> With kind regards,\n> ${String(name?.['first_name'])}\n> Small & Sons · `
  expect(got.text).toContain(`> Dear Nadia Álvarez,\n> \n> we come on Tuesday.\n> \n${signature}`)
  expect(got.text?.split('Dear Nadia')).toHaveLength(2)
  expect(got.text?.split('kind regards')).toHaveLength(2)
  expect(got.text).toContain('\n-- \nSmall\n')
  expect(got.html).toContain('Small &amp; Sons')
  expect(got.html?.split('Dear Nadia')).toHaveLength(2)
  const [kept] = await company.rows(`select words from matter_text where words like '%we come on%'`)
  expect(kept).toEqual({ words })
})

test('a mail is signed in the customer’s language', async () => {
  const { email, caseId } = await company.tell('Gotea.', 'es')
  expect((await company.arrives(email)).text).toContain('\n-- \nUn saludo,\nSmall e Hijos\n')
  await write(caseId, 'Ahora vamos nosotros.', 'es')
  const got = await vi.waitFor(
    () => company.mailTo(email).find(({ text }) => text?.includes('Ahora vamos')) ?? expect.unreachable(),
    { timeout: 8_000 },
  )
  expect(got.text).toContain('> Un saludo,\n')
  // Whoever wrote it did not greet.
  expect(got.text).toMatch(/^Buenos días, Nadia Álvarez:\n/)
})
