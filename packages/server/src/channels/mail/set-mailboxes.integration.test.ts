import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { lookingAt } from '../../../test/mail/heard.ts'
import { createMailCompany } from '../../../test/mail/mail-company.ts'
import { openCaseOf, provenBy } from '../../../test/small-company.ts'

const company = companyOfFile(createMailCompany)
const { rows, last } = lookingAt(company)

test('a mail that was meant for a mailbox which an admin set was meant for us', async () => {
  const write = async (name: string): Promise<string> => {
    const from = `${name}@signs.example`
    const known = await openCaseOf(company.app, { proof: provenBy(from) }, from)
    const mail = { from, to: 'shop@set.example', subject: 'Again', text: 'It is me again.' }
    await company.hand(await company.sign(mail, 'signs.example'))
    return (await last()).matter_id === known.caseId ? 'joins' : 'opens its own'
  }
  expect(await write('vera')).toBe('opens its own')
  await rows(`insert into mailbox_setting (id, name, address, host, port, security, username, folder, sign_in, sealed)
    values (gen_random_uuid(), 'Shop', 'Shop@set.example', 'imap.example', 993, 'tls', 'shop', 'INBOX', 'password', '')`)
  expect(await write('wim')).toBe('joins')
})
