import { describe, expect, test, vi } from 'vitest'
import { answeringCompany, home, type Sent } from '../../../test/mail/answering-company.ts'
import { receive } from '../../intake/receive.ts'
import { messageWordsIn } from '../../messages/words/catalogue.ts'
import { recordUnsent } from './understand/answer/record-unsent.ts'

const { company, rows, last, opened, madeIn, unsentIn, mailsTo, answers, above, raws, stopSending, later } =
  answeringCompany()

describe('an owner who answers by mail', () => {
  test('writes to the customer: their own words, once, and nothing of what they answer', async () => {
    const { caseId, customer, email, owner } = await opened('fr')
    const card = (await company.app.directory.current()).people.get(owner)
    const signature = `${card?.firstName} ${card?.surname}`
    const firstName = email.replace(/@.*/, '').replace(/^./, (letter) => letter.toUpperCase())
    later()
    await receive(company.app, {
      channel: 'web',
      from: { identifiers: [] },
      words: 'And now it drips.',
      language: 'en',
      issues: [],
      proof: { kind: 'link', caseId },
    })
    const told = await vi.waitFor(
      () => {
        const found = mailsTo(email).find(({ text }) => text?.includes('And now it drips.'))
        if (found !== undefined) return found
        // What is told first makes the rest wait a little, and the clock stands.
        later()
        throw new Error('nothing came for the owner yet')
      },
      { timeout: 30_000, interval: 500 },
    )
    const [language = 'en'] = await rows<{ language: 'en' | 'es' }>(
      `select language from message where matter_id = $1 and kind = 'customerSpoke'`,
      [caseId],
    ).then((found) => found.map((one) => one.language))
    const { person: words } = messageWordsIn[language]
    expect(told.text?.startsWith(`=== ${words.answerAbove} ===`)).toBe(true)
    expect(told.text).toContain(words.answers)
    expect(told.html).toContain(words.answerAbove)
    const headerOf = (one: typeof told, name: string) => one.headers.find(({ key }) => key === name)?.value
    expect(headerOf(told, 'auto-submitted')).toBe('auto-generated')
    expect(headerOf(told, 'x-auto-response-suppress')).toBe('All')
    const to = told.replyTo?.[0]?.address ?? ''
    const history = (told.text ?? '').replaceAll(/^/gm, '> ')
    later()
    const raw = await company.sign(
      {
        from: `Ana Example <${email.toUpperCase().replace('@SMALL.EXAMPLE', '@small.example')}>`,
        to: to.toUpperCase(),
        subject: `Re: ${told.subject}`,
        inReplyTo: told.messageId,
        text: `We come today at four.\n\nOn Monday 2 March, Small <${to}> wrote:\n${history}\n\n-- \n${signature}`,
      },
      home,
    )
    await company.hand(raw)
    expect(await last()).toMatchObject({ became: 'answer', matter_id: caseId })
    await company.hand(`Received: again\r\n${raw.toString('latin1')}`)
    expect(await last()).toMatchObject({ became: 'answer', matter_id: caseId })
    expect(await madeIn(caseId)).toEqual(['We come today at four.'])
    expect(await unsentIn(caseId)).toEqual([])
    const got = await vi.waitFor(
      () => {
        const found = mailsTo(customer).find(({ text }) => text?.includes('We come today at four.'))
        if (found === undefined) throw new Error('nothing came for the customer yet')
        return found
      },
      { timeout: 30_000, interval: 100 },
    )
    // What one of us wrote is a letter, in the language in which the customer wrote.
    expect(headerOf(got, 'auto-submitted')).toBeUndefined()
    expect(headerOf(got, 'content-language')).toBe('fr')
    expect(got.subject).toContain(messageWordsIn.fr.customer.wordsWritten.subject(firstName))
    expect(got.text).not.toContain('drips')
    expect(got.text).not.toContain('/desk/')
    expect(got.replyTo?.[0]?.address).not.toBe(to)
    expect(raws().filter((one) => one.includes('We come today at four.'))).toHaveLength(1)
    await stopSending()
  }, 90_000)

  test.each<[string, string, Sent]>([
    ['unproven', 'is not signed', answers(() => ({}), '')],
    ['unproven', 'is signed by another domain', answers(() => ({}), 'evil.example')],
    [
      'unproven',
      'was signed when it was for somebody else',
      async (one) => {
        const raw = await company.sign({ from: one.email, to: 'friend@far.example', text: 'Lunch?' }, home)
        await company.hand(`Cc: ${one.address}\r\n${raw.toString('latin1')}`, { to: one.address })
      },
    ],
    [
      'toOthers',
      'goes to a colleague, with the address among the copies',
      answers(({ address }) => ({ to: 'claire@small.example', cc: address })),
    ],
    [
      'toOthers',
      'goes to a list as well',
      answers(({ address }) => ({ to: [address, 'all@lists.example'] })),
    ],
    [
      'withFiles',
      'has a file',
      answers(() => ({ attachments: [{ filename: 'bill.txt', content: 'Bill' }] })),
    ],
    [
      'notApart',
      'is written below what it answers',
      answers(() => ({
        text: '> What you answer above this line goes to the customer\n> It drips.\n\nWe come.',
      })),
    ],
    ['notApart', 'says nothing', answers(() => ({ text: above(' ') }))],
    ['notApart', 'has no line of ours', answers(() => ({ text: 'We come.' }))],
    ['notApart', 'is only a page', answers(() => ({ text: '', html: `<p>We come.</p>` }))],
    [
      'notApart',
      'strikes some of it',
      answers(() => ({ text: above('We come at 4 5.'), html: '<p>We come at <s>4</s> 5.</p>' })),
    ],
    [
      'notApart',
      'says what stands in the case',
      answers(() => ({ text: above('My boiler was fixed three times and leaks again.') })),
    ],
    ['refused', 'is longer than words may be', answers(() => ({ text: above('x'.repeat(200_000)) }))],
    ['notApart', 'is a new mail to the address', answers(() => ({ inReplyTo: undefined }))],
    [
      'notApart',
      'names a mail of another case',
      async (one) => {
        const { told: inReplyTo } = await opened()
        await answers(() => ({ inReplyTo }))(one)
      },
    ],
    ['notApart', 'is taken back', answers(({ reference }) => ({ subject: `Recall: News (${reference})` }))],
    ['notApart', 'is about something else', answers(() => ({ subject: 'Je suis en congé' }))],
    ['notApart', 'comes at once', answers(() => ({}), home, 0)],
    [
      'toOthers',
      'names somebody without an address',
      async ({ email, address, told, reference }) => {
        later()
        const head = [
          `From: ${email}`,
          `To: ${address}`,
          'Cc: Ben Colleague',
          `Subject: Re: News (${reference})`,
          `In-Reply-To: ${told}`,
          'Date: Mon, 02 Mar 2026 09:00:00 +0000',
        ]
        await company.hand(
          await company.signRaw(
            `${head.join('\r\n')}\r\n\r\n${above('Hello.').replaceAll('\n', '\r\n')}\r\n`,
            home,
          ),
        )
      },
    ],
    ['toOthers', 'came through a group', answers(() => ({ headers: { Precedence: 'list' } }))],
    [
      'withFiles',
      'has a card',
      answers(() => ({ attachments: [{ filename: 'a.vcf', contentType: 'text/vcard', content: 'x' }] })),
    ],
  ])('is told that nothing was sent (%s) where it %s', async (because, _, sends) => {
    const one = await opened()
    await sends(one)
    expect(await last()).toMatchObject({ became: 'answerUnsent', matter_id: one.caseId })
    expect(await unsentIn(one.caseId)).toEqual([because])
    expect(await madeIn(one.caseId)).toEqual([])
    expect(
      await rows(
        `select facts from message where matter_id = $1 and kind = 'answerUnsent' and person_id = $2`,
        [one.caseId, one.owner],
      ),
    ).toEqual([{ facts: { because } }])
  })

  test('is not who else has their address: that is heard as a case of its own, once said in an hour', async () => {
    const one = await opened()
    for (const text of ['Forwarded to me.', 'And again.']) {
      await company.write({ from: 'thief@far.example', to: one.address, text }, 'far.example')
      const { became, matter_id: own } = await last()
      expect(became).toBe('contact')
      expect(own).not.toBe(one.caseId)
      expect(
        await rows(`select written from case_claim where matter_id = $1 and type = 'reference'`, [own]),
      ).toEqual([{ written: one.reference }])
    }
    expect(await unsentIn(one.caseId)).toEqual(['somebodyElse'])
    // A colleague to whom it was forwarded is somebody else, too.
    await company.write({ from: 'claire@small.example', to: one.address, text: 'I answer.' }, home)
    expect(await madeIn(one.caseId)).toEqual([])
  })

  test('writes five times in an hour, and no more: whoever does may be a machine', async () => {
    const one = await opened()
    for (let sent = 1; sent <= 6; sent += 1) {
      await answers(() => ({}))(one)
      expect((await last()).became).toBe(sent <= 5 ? 'answer' : 'answerUnsent')
    }
    expect(await madeIn(one.caseId)).toHaveLength(5)
    expect(await unsentIn(one.caseId)).toEqual(['notApart'])
  })

  test('is told once of several that come together', async () => {
    const one = await opened()
    const [by, because] = [one.owner, 'somebodyElse'] as const
    const all = Array.from({ length: 8 }, async () => {
      await recordUnsent(company.app, { caseId: one.caseId, by, because })
    })
    await Promise.all(all)
    expect(await unsentIn(one.caseId)).toEqual(['somebodyElse'])
  })

  test('is nobody where their domain says nothing of who may sign for it', async () => {
    const one = await opened()
    company.dns.texts.delete('_dmarc.small.example')
    await answers(() => ({}))(one)
    await last()
    company.dns.texts.set('_dmarc.small.example', 'v=DMARC1; p=reject')
    expect(await unsentIn(one.caseId)).toEqual(['unproven'])
  })

  test('moves nothing by an answer of their machine', async () => {
    const one = await opened()
    await answers(() => ({ subject: 'Out of office', headers: { 'Auto-Submitted': 'auto-replied' } }))(one)
    expect(await last()).toMatchObject({ became: 'automaticAnswer', matter_id: one.caseId })
    await answers(() => ({ headers: { 'List-Id': '<all.lists.example>' } }))(one)
    expect(await last()).toMatchObject({ became: 'answerUnsent', matter_id: one.caseId })
    expect([await madeIn(one.caseId), await unsentIn(one.caseId)]).toEqual([[], ['toOthers']])
  })
})
