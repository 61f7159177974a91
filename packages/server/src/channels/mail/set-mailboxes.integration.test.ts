import { expect, test } from 'vitest'
import { createKeeping } from '../../originals/keep-original.ts'
import { activate } from '../../service-maps/activate.ts'
import { startDraft } from '../../service-maps/draft.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { lookingAt } from '../../../test/mail/heard.ts'
import { createMailCompany } from '../../../test/mail/mail-company.ts'
import { openCaseOf, provenBy, smallMap, staff } from '../../../test/small-company.ts'

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

test('what comes to an address goes to the team of the channel for which it stands', async () => {
  const teamFor = async (hand: () => Promise<void>): Promise<string | undefined> => {
    await hand()
    const [owned] = await rows<{ team: string }>('select team from matter_head where matter_id = $1', [
      (await last()).matter_id,
    ])
    return owned?.team
  }
  let count = 0
  const raw = (): string =>
    `From: a@b.example\r\nTo: shop@set.example\r\n\r\nA wheel came off, ${(count += 1)}.\r\n`
  const sentTo = (to: readonly string[]) => async () => await company.hand(raw(), { to })
  const foundIn = (mailbox: string) => async () => {
    const heard = { channel: 'mail', sender: '', recipients: [mailbox], network: null } as const
    await createKeeping(company.mailing)({ ...heard, bytes: Buffer.from(raw()) })
    company.mailing.originals.ring()
  }
  const text = smallMap.replace('teams:', '  shop mail: {reaches: Desk, kind: mail}\nteams:')
  const { company: now } = await company.app.directory.fresh()
  const draft = { text, note: null, basedOn: now.mapVersion, by: staff.rosa }
  const version = (await startDraft(company.app, draft)) ?? 0
  await activate(company.app, { version, revision: 1, by: staff.rosa })
  await rows(`insert into mail_door values ('shop@set.example', 'shop mail'), ('old@set.example', 'gone')`)
  await rows(`insert into mailbox_setting (id, name, address, host, port, security, username, folder, sign_in, sealed)
    values (gen_random_uuid(), 'Set', 'Shop@set.example', 'imap.door', 993, 'tls', 'u', 'INBOX', 'password', '')`)
  await company.mailing.directory.fresh()
  const shop = [
    sentTo(['x@set.example', 'Shop@set.example']),
    sentTo(['shop+tag@set.example']),
    foundIn('u@imap.door/INBOX'),
  ]
  for (const hand of shop) expect(await teamFor(hand)).toBe('Desk')
  const first = [sentTo(['care@small.example']), sentTo(['old@set.example']), foundIn('v@imap.door/INBOX')]
  for (const hand of first) expect(await teamFor(hand)).toBe('Care')
})
