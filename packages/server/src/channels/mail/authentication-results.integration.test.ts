import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { lookingAt } from '../../../test/mail/heard.ts'
import { createMailCompany } from '../../../test/mail/mail-company.ts'
import { openCaseOf, provenBy } from '../../../test/small-company.ts'
import { createKeeping } from '../../originals/keep-original.ts'

const company = companyOfFile(
  async () =>
    await createMailCompany({
      BUCKSTOP_AUTHENTICATION_RESULTS: 'MX.small.example 1',
      IMAP_URL: 'imaps://care:secret@imap.small.example/INBOX imaps://care:secret@imap.small.example/Other',
    }),
)
const { rows, last } = lookingAt(company)
const ofEnvironment = 'care@imap.small.example/INBOX'
const setByAdmin = 'shop@imap.set.example/INBOX'
beforeAll(async () => {
  const set = async (host: string, trusted: string): Promise<unknown> =>
    await rows(
      `insert into mailbox_setting (id, name, address, host, port, security, username, folder, sign_in, sealed,
         trusted_server, received_above)
       values (gen_random_uuid(), $1, 'shop@small.example', $1, 993, 'tls', 'shop', 'INBOX', 'password', '', $2, 1)`,
      [host, trusted],
    )
  await set('imap.set.example', 'mx.small.example')
  await set('imap.other.example', 'mx.other.example')
})

let count = 0
/** Signed, and changed on its way by a server of ours, which says what it found before that. */
const changed = async (says: (domain: string) => readonly string[], domain = 'signs.example') => {
  const address = `changed${(count += 1)}@signs.example`
  const { caseId } = await openCaseOf(company.app, { proof: provenBy(address) }, address)
  const raw = (await company.sign({ from: address, text: `It leaks. ${count}` }, domain)).toString('latin1')
  const lines = says(domain).map((line) => `Authentication-Results: ${line}\r\n`)
  return { caseId, raw: `${lines.join('')}${raw}\r\n[Checked by our gateway]\r\n` }
}
const fetched = async (raw: string, mailbox: string) => {
  const heard = {
    channel: 'mail',
    sender: '',
    recipients: [mailbox],
    network: null,
  } as const
  await createKeeping(company.mailing)({ ...heard, bytes: Buffer.from(raw, 'latin1') })
  company.mailing.originals.ring()
  return (await last()).matter_id
}
const right = (domain: string) => [`mx.small.example; dkim=pass header.d=${domain}; dmarc=pass`]

describe.each([
  ['the environment', ofEnvironment],
  ['an admin', setByAdmin],
])('a mail of a mailbox that %s named, whose server says what it found', (_, mailbox) => {
  test('is from whom it says where that server found the signature right, whatever was changed since', async () => {
    const { caseId, raw } = await changed(right)
    expect(await fetched(raw, mailbox)).toBe(caseId)
    const folded = await changed((domain) => [
      `mx.small.example 1;\r\n\tspf=none;\r\n\tdkim=pass (2048-bit)\r\n\theader.i=@${domain}`,
    ])
    expect(await fetched(folded.raw, mailbox)).toBe(folded.caseId)
  })

  test.each<[string, (domain: string) => readonly string[], string?]>([
    ['nobody says so', () => []],
    ['another server says so', (domain) => [`mx.evil.example; dkim=pass header.d=${domain}`]],
    [
      'it is said twice under that name',
      (domain) => [`mx.small.example; dkim=fail header.d=${domain}`, ...right(domain)],
    ],
    ['it was not right', (domain) => [`mx.small.example; dkim=fail header.d=${domain}`]],
    [
      'it stands behind a name that only looks like that',
      (domain) => [`mx.small.example evil.example; dkim=pass header.d=${domain}`],
    ],
    ['another signature was right', () => ['mx.small.example; dkim=pass header.d=other.example']],
    [
      'it says it of a signature that begins otherwise',
      (domain) => [`mx.small.example; dkim=pass header.d=${domain} header.b=AAAAAAAA`],
    ],
    ['it stands in a remark', (domain) => [`mx.small.example (dkim=pass header.d=${domain}); spf=pass`]],
    [
      'it stands in what the sender wrote',
      (domain) => [`mx.small.example; spf=pass smtp.mailfrom="x; dkim=pass header.d=${domain}"`],
    ],
    ['another domain signed', right, 'evil.example'],
    [
      'it is hidden behind a stray return',
      (domain) => [`mx.other.example; spf=none\rAuthentication-Results: ${right(domain)[0] ?? ''}`],
    ],
    [
      'an address that it quotes goes on like that',
      (domain) => [
        `mx.small.example; spf=pass smtp.mailfrom=x;dkim=pass(a)header.d=${domain}(b)@evil.example`,
      ],
    ],
    [
      'it says two things of one signature',
      (domain) => [`mx.small.example; dkim=fail header.d=${domain}; dkim=pass header.d=${domain}`],
    ],
    ['only SPF was right', () => ['mx.small.example; spf=pass smtp.mailfrom=signs.example']],
  ])('is nobody’s where %s', async (_why, says, domain) => {
    const { caseId, raw } = await changed(says, domain)
    expect(await fetched(raw, mailbox)).not.toBe(caseId)
  })

  test('is nobody’s where it was handed over to us, who are asked to believe our own server', async () => {
    const { caseId, raw } = await changed(right)
    await company.hand(raw)
    expect((await last()).matter_id).not.toBe(caseId)
  })

  test('is nobody’s where the line stands below what other servers wrote, who may have had it from the sender', async () => {
    const passed = 'Received: from a by b; Mon, 2 Mar 2026 09:00:00 +0000\r\n'
    const once = await changed(right)
    expect(await fetched(`${passed}${once.raw}`, mailbox)).toBe(once.caseId)
    const twice = await changed(right)
    expect(await fetched(`${passed}${passed}${twice.raw}`, mailbox)).not.toBe(twice.caseId)
  })

  test('is nobody’s where a forged signature begins as the one that it was right about', async () => {
    const { caseId, raw } = await changed((domain) => [
      `mx.small.example; dkim=pass header.d=${domain} header.b=AAAAAAAA`,
    ])
    const begins = / b=([^;\r\n]{8})/.exec(raw)?.[1] ?? ''
    expect(begins).toHaveLength(8)
    const named = raw.replace('AAAAAAAA', begins)
    const [signature = ''] = /DKIM-Signature:.*?\r\n(?![ \t])/s.exec(named) ?? []
    const twin = signature.replace(/ b=[^;]*/s, ` b=${begins}${'A'.repeat(40)}\r\n`)
    expect(await fetched(named.replace(signature, `${twin}${signature}`), mailbox)).not.toBe(caseId)
    expect(await fetched(named, mailbox)).toBe(caseId)
  })

  test('proves once all the same', async () => {
    const { caseId, raw } = await changed(right)
    expect(await fetched(raw, mailbox)).toBe(caseId)
    expect(await fetched(`${raw}More.\r\n`, mailbox)).not.toBe(caseId)
  })
})

test.each([
  ['that nobody set', 'care@elsewhere.example/INBOX'],
  ['that an admin set with another server', 'shop@imap.other.example/INBOX'],
])(
  'such a mail is nobody’s in a mailbox %s, which leaves such lines of others where they are',
  async (_, mailbox) => {
    const { caseId, raw } = await changed(right)
    expect(await fetched(raw, mailbox)).not.toBe(caseId)
  },
)
