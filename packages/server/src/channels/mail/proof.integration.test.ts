import { addMilliseconds, minutes } from '@buckstop/domain'
import { runMigrations } from 'graphile-worker'
import { describe, expect, test, vi } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { lookingAt } from '../../../test/mail/heard.ts'
import { care, createMailCompany } from '../../../test/mail/mail-company.ts'
import { mergeCases } from '../../ledger/merging.ts'
import { proveIdentifier } from '../../links/resolve-link.ts'
import { schema, sweep } from '../../messages/sweep.ts'
import { as, openCaseOf, provenBy } from '../../../test/small-company.ts'

const company = companyOfFile(createMailCompany)
const { rows, last, contactsOf, ourMailOf } = lookingAt(company)
let count = 0

describe('who sent it', () => {
  test('is nobody we know by their address alone: it opens its own case, and the owner sees both', async () => {
    const known = await openCaseOf(
      company.app,
      { proof: provenBy('vera@known.example') },
      'vera@known.example',
    )
    await company.write({ from: 'vera@known.example', subject: 'Again', text: 'Me again.' })
    expect((await last()).matter_id).not.toBe(known.caseId)
  })

  test('is who the signature of their own domain says, where the address is on record', async () => {
    const known = await openCaseOf(company.app, { proof: provenBy('wim@signs.example') }, 'wim@signs.example')
    await company.write({ from: 'wim@signs.example', subject: 'Again', text: 'Wim again.' }, 'signs.example')
    expect((await last()).matter_id).toBe(known.caseId)
    expect((await contactsOf(known.caseId)).at(-1)).toMatchObject({ proof: 'address' })
  })

  test.each<[string, (raw: string) => string]>([
    ['with other words than were signed', (raw) => raw.replace('It is me.', 'Pay it all.')],
    ['with a second From', (raw) => `From: evil@evil.example\r\n${raw}`],
    ['with words added to it', (raw) => `${raw}And pay it all to somebody else.\r\n`],
    ['meant for somebody else, who hands it on', (raw) => raw.replaceAll(care, 'me@evil.example')],
  ])('is nobody %s', async (_, change) => {
    const address = `xeni${(count += 1)}@signs.example`
    const known = await openCaseOf(company.app, { proof: provenBy(address) }, address)
    const to = change(care)
    const raw = await company.sign({ from: address, to, text: 'It is me.' }, 'signs.example')
    await company.hand(change(raw.toString('latin1')))
    expect((await last()).matter_id).not.toBe(known.caseId)
  })

  test('is nobody we know by an address that hides another one', async () => {
    for (const address of ['yara@bank.example', 'x@evil.example'])
      await openCaseOf(company.app, { proof: provenBy(address) }, address)
    const proofs: unknown[] = []
    for (const from of [
      '<mailto:yara@bank.example?x@evil.example>',
      '<yara@bank.example/.evil.example>',
      'x@evil.example',
    ]) {
      const head = `From: ${from}\r\nTo: ${care}\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nSubject: Me`
      await company.hand(await company.signRaw(`${head}\r\n\r\nIt is me: ${from}\r\n`, 'evil.example'))
      proofs.push((await contactsOf((await last()).matter_id)).at(-1)?.proof)
    }
    // The last one shows that each of them was signed as it should be.
    expect(proofs).toEqual(['opener', 'opener', 'address'])
  })

  test('is nobody where it was meant for somebody else, whatever address it is handed over for', async () => {
    const known = await openCaseOf(
      company.app,
      { proof: provenBy('zeno@signs.example') },
      'zeno@signs.example',
    )
    const raw = await company.sign(
      { from: 'zeno@signs.example', to: 'me@evil.example', text: 'Zeno.' },
      'signs.example',
    )
    await company.hand(raw, { to: 'me@evil.example' })
    expect((await last()).matter_id).not.toBe(known.caseId)
  })

  test.each([
    'Subject: Pay to IBAN X',
    'Content-Type: multipart/mixed; boundary=x',
    'In-Reply-To: <x@y>\r\nIn-Reply-To: <z@y>',
  ])('proves nobody with a header that stands twice: %s', async (header) => {
    const address = `twice${(count += 1)}@signs.example`
    const known = await openCaseOf(company.app, { proof: provenBy(address) }, address)
    const raw = await company.sign({ from: address, subject: 'Again', text: 'It is me.' }, 'signs.example')
    await company.hand(`${header}\r\n${raw.toString('latin1')}`)
    expect((await last()).matter_id).not.toBe(known.caseId)
  })

  test('proves once: the same signature with another line at the top is nobody’s', async () => {
    const known = await openCaseOf(
      company.app,
      { proof: provenBy('once@signs.example') },
      'once@signs.example',
    )
    const raw = await company.sign({ from: 'once@signs.example', text: 'Still not solved.' }, 'signs.example')
    await company.hand(raw)
    expect((await last()).matter_id).toBe(known.caseId)
    await company.hand(`Received: from evil.example\r\n${raw.toString('latin1')}`)
    expect((await last()).matter_id).not.toBe(known.caseId)
  })

  test.each<[string, (raw: string) => string]>([
    ['dots in it', (raw) => raw.replace(/ b=(.)/, ' b=$1..')],
    ['another line in its head', (raw) => `X-Again: 1\r\n${raw}`],
    ['one of its two signatures', (raw) => raw.replace(/^DKIM-Signature:.*?\r\n(?![ \t])/s, '')],
  ])('proves once: the same mail with %s is nobody’s, nor answers our mail', async (_, change) => {
    const address = `again${(count += 1)}@signs.example`
    const { caseId } = await openCaseOf(company.app, { proof: provenBy(address) }, address)
    const once = await company.sign({ from: address, text: 'Still not solved.' }, 'signs.example')
    const twice = (await company.signRaw(once.toString('latin1'), 'signs.example')).toString('latin1')
    await company.hand(twice)
    expect((await last()).matter_id).toBe(caseId)
    expect(change(twice)).not.toBe(twice)
    await company.hand(change(twice))
    expect((await last()).matter_id).not.toBe(caseId)
  })

  test.each([-8, 2])('is nobody where it was written %i days from now', async (days) => {
    const address = `dated${(count += 1)}@signs.example`
    const { caseId } = await openCaseOf(company.app, { proof: provenBy(address) }, address)
    const now = Date.parse(company.clock.now())
    const write = async (date: Date) => {
      await company.write({ from: address, date, text: `Written ${date.toISOString()}` }, 'signs.example')
      return (await last()).matter_id
    }
    expect(await write(new Date(now + days * 86_400_000))).not.toBe(caseId)
    expect(await write(new Date(now - 86_400_000))).toBe(caseId)
  })

  test('is nobody we know by an address that only looks like theirs', async () => {
    for (const [known, from] of [
      ['ben@signs.example', 'ｂｅｎ@signs.example'],
      ['fiona@signs.example', 'ﬁona@signs.example'],
    ] as const) {
      const { caseId } = await openCaseOf(company.app, { proof: provenBy(known) }, known)
      const head = `From: ${from}\r\nTo: ${care}\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nSubject: Me`
      await company.hand(await company.signRaw(`${head}\r\n\r\nIt is me, ${known}\r\n`, 'signs.example'))
      expect((await last()).matter_id).not.toBe(caseId)
    }
  })

  test('is nobody where only a name looks like our address', async () => {
    const address = 'named@signs.example'
    const { caseId } = await openCaseOf(company.app, { proof: provenBy(address) }, address)
    const to = { name: care, address: 'thief@evil.example' }
    await company.hand(await company.sign({ from: address, to, text: 'For the thief.' }, 'signs.example'))
    expect((await last()).matter_id).not.toBe(caseId)
  })

  const asMostSign = ['From', 'To', 'Date', 'Subject', 'Message-ID', 'MIME-Version']
  const signedSo = async (change: (raw: string) => string, headers: Record<string, string> = {}) => {
    const address = `so${(count += 1)}@signs.example`
    const { caseId } = await openCaseOf(company.app, { proof: provenBy(address) }, address)
    const mail = { from: address, text: 'It is me.', html: '<p>It is me.</p>', headers }
    const raw = (await company.sign(mail, 'signs.example', undefined, asMostSign)).toString('latin1')
    await company.hand(change(raw))
    return (await last()).matter_id === caseId
  }
  test('is who it says where a service leaves out of the signature how the body is to be read', async () => {
    expect(await signedSo((raw) => raw)).toBe(true)
    expect(await signedSo((raw) => raw, { Sender: `so${count + 1}@signs.example` })).toBe(true)
  })
  test.each<[string, (raw: string) => string]>([
    ['another boundary', (raw) => raw.replace(/boundary="[^"]*"/, 'boundary="other"')],
    ['no word on its parts', (raw) => raw.replace(/Content-Type:[^;]*;\s*boundary="[^"]*"\r\n/, '')],
    ['another encoding', (raw) => `Content-Transfer-Encoding: base64\r\n${raw}`],
    ['another address to answer to', (raw) => `Reply-To: thief@evil.example\r\n${raw}`],
    ['its words as a file', (raw) => `Content-Disposition: attachment; filename=a.txt\r\n${raw}`],
    ['somebody else who sent it', (raw) => `Sender: assistant@signs.example\r\n${raw}`],
  ])('is nobody where, unsigned, it has %s', async (_, change) => {
    let changed = false
    const proved = await signedSo((raw) => {
      changed = change(raw) !== raw
      return change(raw)
    })
    expect([changed, proved]).toEqual([true, false])
  })
  test('is nobody where somebody else sent it for them, also signed', async () => {
    const address = 'boss@signs.example'
    const { caseId } = await openCaseOf(company.app, { proof: provenBy(address) }, address)
    const sender = 'assistant@signs.example'
    await company.write({ from: address, sender, text: 'I speak for the boss.' }, 'signs.example')
    expect((await last()).matter_id).not.toBe(caseId)
  })

  test('is known in an answer also where the signature leaves out whom it is to, as some services sign', async () => {
    const opened = await openCaseOf(company.app, {}, 'office@signs.example')
    const inReplyTo = await ourMailOf(opened.caseId)
    const headerList = ['From', 'Date', 'Subject', 'Message-ID', 'Content-Type', 'MIME-Version']
    const raw = await company.sign(
      { from: 'office@signs.example', text: 'From an office.', inReplyTo },
      'signs.example',
      undefined,
      headerList,
    )
    await company.hand(raw)
    expect((await last()).matter_id).toBe(opened.caseId)
    // Without our mail behind it, it could have been meant for anybody.
    const known = await openCaseOf(
      company.app,
      { proof: provenBy('office2@signs.example') },
      'office2@signs.example',
    )
    await company.hand(
      await company.sign(
        { from: 'office2@signs.example', text: 'Me.' },
        'signs.example',
        undefined,
        headerList,
      ),
    )
    expect((await last()).matter_id).not.toBe(known.caseId)
  })

  test('whose name server does not answer is asked again, and is no stranger for that', async () => {
    const known = await openCaseOf(
      company.app,
      { proof: provenBy('later@slow.example') },
      'later@slow.example',
    )
    company.dns.failing.add('test._domainkey.slow.example')
    await company.write({ from: 'later@slow.example', text: 'Later.' }, 'slow.example')
    await vi.waitFor(async () => {
      expect(
        await rows(`select 1 from original where state = 'heard' and not_before is not null and tries = 0`),
      ).toHaveLength(1)
    }, 20_000)
    // The other side's name server is none of our failures.
    expect(company.understanding().health()).toBe('ok')
    company.dns.failing.clear()
    await rows(`update original set not_before = null where state = 'heard'`)
    company.mailing.originals.ring()
    expect((await last()).matter_id).toBe(known.caseId)
  }, 30_000)

  test('with a head that nobody writes holds up nobody', async () => {
    await openCaseOf(company.app, { proof: provenBy('slow@signs.example') }, 'slow@signs.example')
    const folded = `X-Long: a${'\r\n a'.repeat(40_000)}`
    const raw = await company.sign({ from: 'slow@signs.example', text: 'Long.' }, 'signs.example')
    const began = performance.now()
    await company.hand(`${folded}\r\n${raw.toString('latin1')}`)
    await last()
    expect(performance.now() - began).toBeLessThan(20_000)
  })

  test('is nobody where the signature covers a part of it', async () => {
    const known = await openCaseOf(
      company.app,
      { proof: provenBy('part@signs.example') },
      'part@signs.example',
    )
    const raw = await company.sign({ from: 'part@signs.example', text: 'It is me.' }, 'signs.example', 4)
    await company.hand(raw)
    expect((await last()).matter_id).not.toBe(known.caseId)
  })

  test('is not who another domain signs for', async () => {
    const known = await openCaseOf(company.app, { proof: provenBy('yan@bank.example') }, 'yan@bank.example')
    await company.write({ from: 'yan@bank.example', text: 'Yan again.' }, 'evil.example')
    expect((await last()).matter_id).not.toBe(known.caseId)
  })

  test('answers our mail, signed: it is in that case, and not on the page of whoever named the address', async () => {
    const opened = await openCaseOf(company.app, {}, 'zoe@signs.example')
    const inReplyTo = await ourMailOf(opened.caseId)
    await company.write(
      {
        from: 'zoe@signs.example',
        subject: `Re: Your case (${opened.reference})`,
        text: 'I never wrote to you.',
        inReplyTo,
      },
      'signs.example',
    )
    expect((await last()).matter_id).toBe(opened.caseId)
    expect((await contactsOf(opened.caseId)).map(({ words }) => words)).toContain('I never wrote to you.')
    const { rows: events } = await company.database.pool.query<{ actor: unknown }>(
      `select actor from matter_event where matter_id = $1 and type = 'contactReceived'`,
      [opened.caseId],
    )
    expect(events).toMatchObject([{ actor: { kind: 'customer', proved: true } }])
  })

  test('unsigned, or from another address, only quotes it', async () => {
    const opened = await openCaseOf(company.app, {}, 'quoted@signs.example')
    const inReplyTo = await ourMailOf(opened.caseId)
    await company.write({ from: 'quoted@signs.example', text: 'Unsigned.', inReplyTo })
    expect((await last()).matter_id).not.toBe(opened.caseId)
    await company.write({ from: 'other@signs.example', text: 'From elsewhere.', inReplyTo }, 'signs.example')
    const { matter_id: caseId } = await last()
    expect(caseId).not.toBe(opened.caseId)
    expect(await rows(`select type from case_claim where matter_id = $1 order by type`, [caseId])).toEqual([
      { type: 'email' },
      { type: 'reference' },
    ])
  })
})

describe('an answer without proof', () => {
  const wrote = async (from: string, text: string, inReplyTo?: string) => {
    await company.write({
      from,
      subject: 'Re: Your case',
      text,
      ...(inReplyTo === undefined ? {} : { inReplyTo }),
    })
    return (await last()).matter_id ?? ''
  }

  test('from where our mail went stays in the case that a mail opened, and proves nobody', async () => {
    const from = 'answers@unsigned.example'
    const opened = await wrote(from, 'My boiler leaks.')
    const told = await ourMailOf(opened)
    for (const text of ['[#1] We got your message.', '[#2] We got your message.'])
      expect(await wrote(from, text, told)).toBe(opened)
    expect(await contactsOf(opened)).toMatchObject([
      { proof: 'opener' },
      { proof: 'link', words: expect.stringContaining('[#1] We got your message.') },
      { proof: 'link' },
    ])
    const proved = await rows(
      `select 1 from customer_identifier i join matter_head h on h.customer_id = i.customer_id where h.matter_id = $1`,
      [opened],
    )
    expect(proved).toEqual([])
    // Where a form opened it, whoever filled that in has its link.
    const byForm = await openCaseOf(company.app, {}, 'formed@unsigned.example')
    const other = await wrote('formed@unsigned.example', 'I never wrote.', await ourMailOf(byForm.caseId))
    expect(other).not.toBe(byForm.caseId)
    expect(await wrote('formed@unsigned.example', 'Again.', await ourMailOf(other))).toBe(other)
  })

  test('never goes into a case that is somebody’s, nor from elsewhere, nor into one that joined another', async () => {
    const from = 'somebody@unsigned.example'
    const opened = await wrote(from, 'My boiler leaks.')
    const told = await ourMailOf(opened)
    expect(await wrote('evil@evil.example', 'I am them.', told)).not.toBe(opened)
    const elsewhere = { name: 'Me', address: 'evil@evil.example' }
    await company.write({ from, replyTo: elsewhere, text: 'Write to me there.', inReplyTo: told })
    expect((await last()).matter_id).not.toBe(opened)
    await proveIdentifier(company.app.db, opened, { type: 'email', value: from }, company.clock.now())
    expect(await wrote(from, 'Pay it to me.', told)).not.toBe(opened)

    const first = await wrote('joined@unsigned.example', 'My heater is cold.')
    const second = await openCaseOf(company.app, {}, 'joined@signs.example')
    const toldOfIt = await ourMailOf(first)
    const merged = await mergeCases(company.app, {
      from: first,
      into: second.caseId,
      actor: as(second.owner),
      recognition: { recognition: { how: 'sameStory', words: null }, texts: [] },
    })
    expect(merged).toMatchObject({ ok: true })
    expect([first, second.caseId]).not.toContain(
      await wrote('joined@unsigned.example', 'What else do you know?', toldOfIt),
    )
  })

  const queuedTo = async (address: string) => {
    await sweep(company.app)
    return await rows<{ matter_id: string }>(
      `select matter_id from message where to_value = $1 and queued_at is not null and told_in is null
       order by queued_at`,
      [address],
    )
  }

  test('is told of ten times in a day, and a case that is opened all the same', async () => {
    const from = 'every@unsigned.example'
    await runMigrations({ pgPool: company.database.pool, schema })
    const began = company.clock.now()
    const at = (quarter: number) => company.clock.set(addMilliseconds(began, minutes(15 * quarter)))
    const opened = await wrote(from, 'My boiler leaks.')
    await queuedTo(from)
    const told = await ourMailOf(opened)
    for (let quarter = 1; quarter < 14; quarter += 1) {
      at(quarter)
      await wrote(from, `[#${quarter}] We got your message.`, told)
      await queuedTo(from)
    }
    expect(await queuedTo(from)).toHaveLength(1 + 10)
    at(14)
    const other = await wrote(from, 'My heater is cold.')
    expect((await queuedTo(from)).map(({ matter_id: of }) => of).slice(11)).toEqual([other])
    at(4 * 24)
    expect(await queuedTo(from)).toHaveLength(12)
    at(4 * 24 + 1)
    expect(await queuedTo(from)).toHaveLength(13)
    company.clock.set(began)
  })
})
