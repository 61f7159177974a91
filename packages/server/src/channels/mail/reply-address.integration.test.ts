import { addMilliseconds, minutes } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { lookingAt } from '../../../test/mail/heard.ts'
import { care, createMailCompany } from '../../../test/mail/mail-company.ts'
import { startMailServer } from '../../../test/mail/mail-server.ts'
import { as, openCaseOf, provenBy, staff, succeed, text as textOf } from '../../../test/small-company.ts'
import { replyAddressOf } from '../../messages/reply-address/reply-address.ts'
import { replaceReplyKey, replyKeys } from '../../messages/reply-address/reply-keys.ts'
import { createPostman } from '../../messages/transport.ts'
import type { MailReader } from '../../messages/reply-address/tag.ts'

const company = companyOfFile(createMailCompany)
const { rows, last, contactsOf, ourMailOf } = lookingAt(company)
const pattern = { before: 'care+', after: '@small.example' }

const addressFor = async (reference: string, reader: MailReader): Promise<string> => {
  const [key] = await replyKeys(company.mailing)
  if (key === undefined) throw new Error('there is a key')
  return replyAddressOf(pattern, key, reference, reader)
}
const opened = async (email: string) => {
  const receipt = await openCaseOf(company.app, {}, email)
  const reader = { audience: 'customer', to: { type: 'email', value: email } } as const
  return { ...receipt, address: await addressFor(receipt.reference, reader) }
}
const claims = async (caseId: string | null) =>
  await rows<{ written: string }>(
    `select written from case_claim where matter_id = $1 and type = 'reference'`,
    [caseId],
  )

describe('a mail to the reply address of a case', () => {
  test('signed, from whom it was signed for, is in that case, without naming a mail of ours', async () => {
    const { caseId, address } = await opened('zoe@signs.example')
    await company.write(
      { from: 'zoe@signs.example', to: address, subject: 'A new mail', text: 'By the address book.' },
      'signs.example',
    )
    expect((await last()).matter_id).toBe(caseId)
    expect((await contactsOf(caseId)).at(-1)).toMatchObject({ proof: 'link' })
  })

  test('is known in capitals, among copies, and before what else it names', async () => {
    const { caseId, address } = await opened('yves@signs.example')
    const another = await opened('yves@signs.example')
    const inReplyTo = await ourMailOf(another.caseId)
    await company.write(
      {
        from: 'yves@signs.example',
        to: 'friend@far.example',
        cc: address.toUpperCase(),
        text: 'To a friend, and you.',
        inReplyTo,
      },
      'signs.example',
    )
    expect((await last()).matter_id).toBe(caseId)
  })

  test('from another address, or unsigned, opens a case of its own that names the case', async () => {
    const { caseId, reference, address } = await opened('wanda@signs.example')
    await company.write(
      { from: 'thief@signs.example', to: address, text: 'Forwarded to me.' },
      'signs.example',
    )
    const stranger = await last()
    await company.write({ from: 'wanda@signs.example', to: address, text: 'Not signed.' })
    const unsigned = await last()
    for (const { matter_id: own } of [stranger, unsigned]) {
      expect(own).not.toBe(caseId)
      expect(await claims(own)).toEqual([{ written: reference }])
    }
    expect(await contactsOf(caseId)).toHaveLength(1)
  })

  test('proves nobody where the address was put into a mail that was signed for somebody else', async () => {
    const { caseId, address } = await opened('vito@signs.example')
    const raw = await company.sign(
      { from: 'vito@signs.example', to: 'thief@far.example', text: 'A mail of Vito to a thief.' },
      'signs.example',
    )
    await company.hand(`Cc: ${address}\r\n${raw.toString('latin1')}`, { to: address })
    expect((await last()).matter_id).not.toBe(caseId)
  })

  test('with another sign, or one for another case, is as any other', async () => {
    const [one, other] = [await opened('uma@signs.example'), await opened('ugo@signs.example')]
    for (const to of [
      one.address.replace(/.(?=@)/, (letter) => (letter === 'a' ? 'b' : 'a')),
      other.address,
      await addressFor(one.reference, { audience: 'person', person: staff.ana }),
    ]) {
      await company.write({ from: 'uma@signs.example', to, text: `To ${to}` }, 'signs.example')
      const { matter_id: own } = await last()
      expect([one.caseId, other.caseId]).not.toContain(own)
    }
  })

  test('whose plus a server took out is known by the mail that it names', async () => {
    const { caseId } = await opened('tess@signs.example')
    const inReplyTo = await ourMailOf(caseId)
    await company.write({ from: 'tess@signs.example', to: care, text: 'Plain.', inReplyTo }, 'signs.example')
    expect((await last()).matter_id).toBe(caseId)
  })

  test('is known no more where others read the address that it was signed for', async () => {
    const { caseId, address } = await opened('shared@signs.example')
    await rows(`update case_claim set unsafe = true where matter_id = $1`, [caseId])
    await company.write({ from: 'shared@signs.example', to: address, text: 'Who am I?' }, 'signs.example')
    expect((await last()).matter_id).not.toBe(caseId)
  })

  test('by an earlier key is known until that is withdrawn', async () => {
    const { caseId, address } = await opened('rita@signs.example')
    const write = async (text: string) => {
      await company.write({ from: 'rita@signs.example', to: address, text }, 'signs.example')
      return (await last()).matter_id
    }
    await replaceReplyKey(company.mailing, { withdraw: false })
    expect(await write('With another key since.')).toBe(caseId)
    await replaceReplyKey(company.mailing, { withdraw: true })
    expect(await write('With none of those.')).not.toBe(caseId)
  })

  test('by itself, from whoever is away, is kept with the case and moves nothing', async () => {
    const { caseId, address } = await opened('away@signs.example')
    const before = (await contactsOf(caseId)).length
    await company.write({
      from: 'away@signs.example',
      to: address,
      subject: 'Away',
      text: 'I am away.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    })
    expect(await last()).toMatchObject({ became: 'automaticAnswer', matter_id: caseId, contact_id: null })
    expect(await contactsOf(caseId)).toHaveLength(before)
  })
})

describe('two who run what we run', () => {
  test('write to each other once: what one says by itself, the other answers with no mail', async () => {
    const there = await startMailServer()
    const postman = createPostman(there.url, 'Other <care@other.example>')
    await postman.send(
      {
        messageId: '<1@other.example>',
        to: care,
        language: 'en',
        writtenBy: 'machine',
        subject: 'Somebody has your case',
        text: 'We have your words.',
        html: '<p>We have your words.</p>',
      },
      AbortSignal.timeout(10_000),
    )
    postman.close()
    await there.close()
    await company.hand(there.raws[0] ?? '', { from: 'care@other.example' })
    const { became, matter_id: caseId } = await last()
    expect(became).toBe('automaticContact')
    expect(
      await rows(`select 1 from message where matter_id = $1 and audience = 'customer'`, [caseId]),
    ).toEqual([])
  })
})

describe('a mail about a case', () => {
  test('that says "thanks, OK", signed by their domain: no promise is kept by it, and none of its clocks stops', async () => {
    const { app } = company
    const address = 'vera@signs.example'
    const { caseId, owner } = await openCaseOf(app, { proof: provenBy(address) }, address)
    const what = textOf(app, 'A mechanic comes to you.')
    const due = addMilliseconds(app.clock.now(), minutes(4_320))
    await succeed(app, caseId, as(owner), { type: 'makePromise', what: what.id, remedy: null, due }, [what])
    const clocks = async () =>
      await rows('select kind, subject, due from deadline where matter_id = $1 order by kind, due', [caseId])
    const promised = await clocks()
    await company.write({ from: address, subject: 'Re: your case', text: 'Thanks, OK.' }, 'signs.example')
    expect(await last()).toMatchObject({ became: 'contact', matter_id: caseId })
    expect(await clocks()).toEqual(expect.arrayContaining([...promised]))
    expect(
      await rows(`select 1 from matter_event where matter_id = $1 and type = 'promiseKept'`, [caseId]),
    ).toEqual([])
  })
})
