import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createTransport } from 'nodemailer'
import { describe, expect, it, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { lookingAt } from '../../../test/mail/heard.ts'
import { care, createMailCompany, mailingOn } from '../../../test/mail/mail-company.ts'
import { openCaseOf } from '../../../test/small-company.ts'
import { messageIdOf } from '../../messages/message-id.ts'
import { createKeeping } from '../../originals/keep-original.ts'
import { listenForMail } from './hear/listen.ts'
import { mailChannelOf } from './mail-channel.ts'
import { createReaders } from './read/readers.ts'
import { startUnderstanding } from './understand/understanding.ts'

const company = companyOfFile(createMailCompany)

const { rows, last, countHeard, contactsOf, ourMailOf, toReachIn, returnedIn } = lookingAt(company)

describe('a mail', () => {
  it('becomes a case with an owner, its words whole, its files by their names', async () => {
    await company.write({
      from: '"Nadia Álvarez" <nadia@home.example>',
      subject: 'The boiler',
      text: 'It was fixed three times.\nIt leaks again.',
      attachments: [{ filename: '../../photo of boiler.txt', content: 'drip' }],
    })
    const { state, became, matter_id: caseId } = await last()
    expect({ state, became }).toEqual({ state: 'understood', became: 'contact' })
    expect(await contactsOf(caseId)).toEqual([
      { channel: 'mail', proof: 'opener', words: 'The boiler\n\nIt was fixed three times.\nIt leaks again.' },
    ])
    expect(await rows('select name, size::int from case_attachment where matter_id = $1', [caseId])).toEqual([
      { name: 'photo of boiler.txt', size: 4 },
    ])
    expect(
      await rows(
        'select h.owner_id is not null as owned, h.email, c.name from matter_head h join customer c on c.id = h.customer_id where matter_id = $1',
        [caseId],
      ),
    ).toEqual([{ owned: true, email: 'nadia@home.example', name: 'Nadia Álvarez' }])
  })

  it('is written to where its sender wants answers', async () => {
    await company.write({
      from: 'form@shop.example',
      replyTo: 'customer@far.example',
      subject: 'Form',
      text: 'A form of the shop sent this.',
    })
    const { matter_id: caseId } = await last()
    expect(await rows('select email from matter_head where matter_id = $1', [caseId])).toEqual([
      { email: 'customer@far.example' },
    ])
  })

  it('is one however often it is handed over; the same Message-ID with other words is another', async () => {
    const mail = (words: string) =>
      `From: a@twice.example\r\nTo: ${care}\r\nMessage-ID: <one@twice.example>\r\nSubject: x\r\n\r\n${words}\r\n`
    const before = await countHeard()
    await Promise.all([company.hand(mail('once')), company.hand(mail('once')), company.hand(mail('once'))])
    expect(await countHeard()).toBe(before + 1)
    await company.hand(mail('something else'))
    expect(await countHeard()).toBe(before + 2)
  })

  it('is written down as understood in the commit of its contact', async () => {
    await company.write({ from: 'nadia@home.example', subject: 'One commit', text: 'It leaks.' })
    const { id } = await last()
    expect(
      await rows(
        `select o.xmin = c.xmin as together from original o
         join case_contact c on c.matter_id = o.matter_id and c.id = o.contact_id where o.id = $1`,
        [id],
      ),
    ).toEqual([{ together: true }])
  })

  it('that whoever keeps it has no time for is left to others, and is one contact all the same', async () => {
    const ends = mailingOn(company)
    const understanding = startUnderstanding(mailChannelOf(ends))
    const keep = createKeeping(ends)
    const words = Array.from({ length: 60 }, (_, number) => `Left in the middle: ${number}`)
    const kept = words.map(async (one) =>
      keep({
        channel: 'mail',
        sender: 'nadia@home.example',
        recipients: [care],
        network: '192.0.2.0/24',
        bytes: Buffer.from(`From: nadia@home.example\r\n\r\n${one}\r\n`),
      }),
    )
    await kept[0]
    await understanding.stop()
    expect(await Promise.all(kept)).toEqual(words.map(() => 'kept'))
    await company.heard()
    const found = await rows<{ words: string }>(
      `select t.words from case_contact c join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id
       where t.words like 'Left in the middle:%'`,
    )
    expect(found.map((one) => one.words).toSorted()).toEqual(words.toSorted())
    expect(await rows(`select 1 from original where tries > 1 or state <> 'understood'`)).toEqual([])
  })

  it('that a machine wrote by itself is heard, and gets no mail back', async () => {
    const headers = { 'Auto-Submitted': 'auto-generated' }
    await company.write({
      from: 'alarm@house.example',
      subject: 'Alarm',
      text: 'The cellar is wet.',
      headers,
    })
    const { became, matter_id: caseId } = await last()
    expect(became).toBe('automaticContact')
    expect(await rows('select email from matter_head where matter_id = $1', [caseId])).toEqual([
      { email: null },
    ])
    expect(
      await rows(
        `select 1 from message where matter_id = $1 and audience = 'customer' and to_value is not null`,
        [caseId],
      ),
    ).toEqual([])
  })

  it('with an empty text beside its page says what the page says', async () => {
    await company.write({ from: 'page@home.example', text: '\n', html: '<p>It is <b>broken</b>.</p>' })
    expect(await contactsOf((await last()).matter_id)).toMatchObject([{ words: 'It is broken.' }])
  })

  it('without a word has an owner, too', async () => {
    await company.hand('From: silent@home.example\r\n\r\n')
    expect(await contactsOf((await last()).matter_id)).toMatchObject([{ words: '(no words)' }])
  })
})

describe('what machines send about our mails', () => {
  test.each([
    ['an answer from whoever is away', { 'Auto-Submitted': 'auto-replied' }, 'Away', 'automaticAnswer'],
    ['one that says so by its subject alone', {}, 'Automatic reply: your case', 'automaticAnswer'],
  ])('%s is kept with the case and moves nothing', async (_, headers, subject, became) => {
    const opened = await openCaseOf(company.app)
    const inReplyTo = await ourMailOf(opened.caseId)
    await company.write({ from: 'away@home.example', subject, text: 'Back on Monday.', inReplyTo, headers })
    expect(await last()).toMatchObject({ became, matter_id: opened.caseId, contact_id: null })
    expect(await contactsOf(opened.caseId)).toHaveLength(1)
  })

  test('a mail server that could not deliver it: the owner reaches them another way, however often it says so', async () => {
    const opened = await openCaseOf(company.app)
    const ours = await ourMailOf(opened.caseId)
    await company.hand(bounceOf(ours), { from: '' })
    expect(await last()).toMatchObject({ became: 'bounce', matter_id: opened.caseId, contact_id: null })
    expect(await toReachIn(opened.caseId)).toEqual([{ person_id: opened.owner }])
    const [said] = await returnedIn(opened.caseId)
    expect(said).toEqual({
      type: 'messageReturned',
      messageId: ours.slice(1, 37),
      way: 'mail',
      status: '5.1.1',
    })
    // In other bytes, so that it is read again.
    await company.hand(bounceOf(ours).replace('20260302.1@', '20260302.2@'), { from: '' })
    expect(await last()).toMatchObject({ became: 'bounce' })
    expect(await returnedIn(opened.caseId)).toHaveLength(1)
    expect(await contactsOf(opened.caseId)).toHaveLength(1)
  })

  test.each([
    ['late', (raw: string) => raw.replace('Action: failed', 'Action: delayed').replaceAll('5.1.1', '4.4.1')],
    [
      'there',
      (raw: string) => raw.replace('Action: failed', 'Action: delivered').replaceAll('5.1.1', '2.1.5'),
    ],
  ])('a mail server that says that it is %s moves nothing', async (_, change) => {
    const opened = await openCaseOf(company.app)
    await company.hand(change(bounceOf(await ourMailOf(opened.caseId))), { from: '' })
    expect(await last()).toMatchObject({ became: 'bounce', matter_id: opened.caseId })
    expect([await toReachIn(opened.caseId), await returnedIn(opened.caseId)]).toEqual([[], []])
  })

  test('whoever names no mail of ours, or one to a colleague, brings nobody a duty', async () => {
    const opened = await openCaseOf(company.app)
    const [inside] = await rows<{ id: string }>(
      `select id from message where matter_id = $1 and audience = 'person' limit 1`,
      [opened.caseId],
    )
    const domain = 'small.example'
    const lot = '00000000-0000-7000-8000-00000000dead'
    for (const id of [inside?.id ?? '', lot])
      await company.hand(bounceOf(messageIdOf({ matterId: opened.caseId, id }, domain)), { from: '' })
    await company.heard()
    expect([await toReachIn(opened.caseId), await returnedIn(opened.caseId)]).toEqual([[], []])
  })

  test('a mail with the name of ours from somebody else is theirs', async () => {
    const opened = await openCaseOf(company.app)
    await company.write({
      from: 'x@y.example',
      text: 'Passed on.',
      messageId: await ourMailOf(opened.caseId),
    })
    expect(await contactsOf((await last()).matter_id)).toMatchObject([{ words: 'Passed on.' }])
  })

  test('our own mail that comes back', async () => {
    const opened = await openCaseOf(company.app)
    await company.write({
      from: care,
      subject: 'Ours',
      text: 'Ours.',
      messageId: await ourMailOf(opened.caseId),
    })
    expect(await last()).toMatchObject({ became: 'ours', matter_id: opened.caseId, contact_id: null })
  })
})

describe('what can’t be read', () => {
  test('ends alone, and in time', async () => {
    const readers = createReaders(1, { ms: 1, heapMb: 64 })
    const large = Buffer.from(
      `From: a@b.example\r\nContent-Type: text/html\r\n\r\n${'<table><tr><td>'.repeat(200_000)}`,
    )
    expect(await readers.read(large)).toEqual({ ok: false, why: 'took-too-long' })
    await readers.stop()
    const patient = createReaders(1)
    expect(await patient.read(Buffer.from('From: a@b.example\r\n\r\nHello'))).toMatchObject({
      ok: true,
      mail: { text: 'Hello' },
    })
    await patient.stop()
  })

  test('is a contact all the same, with the mail as it came', async () => {
    const raw = 'From: a@b.example\r\n\r\nIt ends whoever reads it.'
    // As a process leaves it that ended each time it read it.
    await rows(
      `insert into original (id, channel, digest, sender, recipients, heard_at, bytes, size, tries)
       values ($1, 'mail', decode(repeat('00', 32), 'hex'), 'a@b.example', array['${care}'], $2, $3, 10, 9)`,
      [company.app.newId(), company.clock.now(), Buffer.from(raw)],
    )
    company.mailing.originals.ring()
    const { state, failure, matter_id: caseId } = await last()
    expect({ state, failure }).toEqual({ state: 'failed', failure: 'took-too-long' })
    expect(await contactsOf(caseId)).toMatchObject([{ words: raw.replaceAll('\r', '') }])
    expect(await rows('select name from case_attachment where matter_id = $1', [caseId])).toEqual([
      { name: 'mail.eml' },
    ])
  })
})

describe('the listener', () => {
  test('says no to what is too large, and that before it is sent where its size is told', async () => {
    const large = Buffer.alloc(31_000_000, 'a')
    await expect(company.hand(large)).rejects.toMatchObject({ responseCode: 552 })
  })

  test('says to try again where it can’t be stored, and has stored nothing', async () => {
    const before = await countHeard()
    await rows('alter table original rename to original_away')
    try {
      await expect(company.hand('From: a@b.example\r\n\r\nOnce more.')).rejects.toMatchObject({
        responseCode: 451,
      })
    } finally {
      await rows('alter table original_away rename to original')
    }
    expect(await countHeard()).toBe(before)
    await company.hand('From: a@b.example\r\n\r\nOnce more.')
    expect(await countHeard()).toBe(before + 1)
  })

  test('says to try again later to whoever sends more than is taken in a day, before it is sent where it can', async () => {
    const app = mailingOn(company, { BUCKSTOP_STRANGER_MAIL: '1' })
    const listener = await listenForMail(app, 0)
    const transport = createTransport({ host: '127.0.0.1', port: listener.port, ignoreTLS: true })
    const hand = async (size: number, from = 'a@b.example') => {
      const raw = `From: ${from}\r\n\r\n${size} of it: ${'a '.repeat(size / 2)}\r\n`
      return await transport.sendMail({ envelope: { from, to: [care] }, raw })
    }
    await rows('delete from mail_taken')
    const before = await countHeard()
    await hand(400_000)
    // The same once more takes no room: it is there.
    await hand(400_000)
    await expect(hand(700_000)).rejects.toMatchObject({
      responseCode: 452,
      command: 'DATA',
      response: expect.stringContaining('More mail came in than we take in a day'),
    })
    await hand(425_000)
    await expect(hand(10_000)).rejects.toMatchObject({ responseCode: 452, command: 'MAIL FROM' })
    // Whoever sent none gets a little all the same.
    await hand(10_000, 'c@d.example')
    expect(await countHeard()).toBe(before + 3)
    expect(await rows(`select why from failing_part where kind = 'tooMuch'`)).toEqual([
      { why: 'tooMuchInAll' },
    ])
    await rows('delete from failing_part')
    transport.close()
    await listener.close()
  })

  test('offers neither signing in nor what it has no certificate for', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: company.port })
    const { ehlo } = await transport.sendMail({ from: 'a@b.example', to: care, text: 'x' })
    transport.close()
    expect(ehlo).toEqual(['PIPELINING', '8BITMIME', 'SMTPUTF8', 'SIZE 30000000'])
  })

  test('speaks TLS with the certificate that it was given', async () => {
    const { key, certificate } = await selfSigned()
    const listener = await listenForMail(
      mailingOn(company, { SMTP_KEY: key, SMTP_CERTIFICATE: certificate }),
      0,
    )
    const transport = createTransport({
      host: '127.0.0.1',
      port: listener.port,
      requireTLS: true,
      tls: { rejectUnauthorized: false },
    })
    await transport.sendMail({ from: 'a@b.example', to: care, text: 'In private.' })
    transport.close()
    await listener.close()
    expect(await contactsOf((await last()).matter_id)).toMatchObject([{ words: 'In private.' }])
  })

  test.each([
    [{ SMTP_KEY: '/nowhere' }, 'together'],
    [{ SMTP_KEY: '/nowhere', SMTP_CERTIFICATE: '/nowhere' }, 'ENOENT'],
  ])('does not start with half a certificate, or one that is not there', async (env, why) => {
    await expect(listenForMail(mailingOn(company, env), 0)).rejects.toThrow(why)
  })

  test('says so where its port is taken', async () => {
    await expect(listenForMail(mailingOn(company), company.port)).rejects.toMatchObject({
      code: 'port-taken',
    })
  })
})

/** As Postfix writes them. */
const bounceOf = (messageId: string): string =>
  readFileSync(new URL('../../../test/mail/bounce.eml', import.meta.url), 'utf8').replaceAll(
    '<MESSAGE-ID>',
    messageId,
  )

const selfSigned = async (): Promise<{ readonly key: string; readonly certificate: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'))
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const how = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=small.example']
  await promisify(execFile)('openssl', [...how, '-keyout', key, '-out', certificate])
  return { key, certificate }
}

describe('a mail of which we have only a part', () => {
  it('says so also where it can’t be read', async () => {
    const id = company.app.newId()
    await rows(
      `insert into original (id, channel, digest, sender, recipients, heard_at, bytes, size, tries)
       values ($1, 'mail', sha256($2), 'nadia@home.example', '{care@small.example}', $3, $2, 60000000, 9)`,
      [id, Buffer.from('Subject: Half\r\n\r\nA part of it.'), company.clock.now()],
    )
    company.mailing.originals.ring()
    const heard = await company.heard()
    const { matter_id: caseId, failure } = heard.find((one) => one.id === id) ?? {}
    expect(failure).toBe('took-too-long')
    const opened = await rows<{ payload: object }>(
      `select payload from matter_event where matter_id = $1 and number = 1`,
      [caseId],
    )
    expect(opened).toMatchObject([{ payload: { contact: { declinedFiles: 1 } } }])
  })
})
