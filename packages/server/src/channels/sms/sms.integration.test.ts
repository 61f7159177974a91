import { expect, test } from 'vitest'
import { addMilliseconds, days, minutes } from '@buckstop/domain'
import { staff } from '../../../test/small-company.ts'
import { readAgain, savedOriginal } from '../../originals/look-after.ts'
import { forgetUnknown } from '../../originals/read-waiting.ts'
import { understandWaiting } from '../phone/services.ts'
import { mostAnswers } from './take-sms.ts'
import { understandSms } from './understand.ts'
import { signedIn, smsLineOfFile } from '../../../test/sms-line.ts'

const { company, provider, sent, fetchedAs, rows, send, later, texts, escalatedTo, casesOf } = smsLineOfFile()
const understand = async (): Promise<void> => {
  while (await understandSms(company.app, true));
}

test('an SMS opens a case with an owner, is answered by one with name and date, and its parts go on in that case', async () => {
  expect(await texts('My kettle leaks, part one')).toEqual([200, expect.stringContaining('<Response/>')])
  await Promise.all([texts('part two'), texts('part three')])
  const [one, ...others] = await casesOf('My kettle leaks, part one')
  expect([one?.['channel'], others]).toEqual(['sms', []])
  for (const words of ['part two', 'part three'])
    expect((await casesOf(words)).map(({ id }) => id)).toEqual([one?.['id']])
  // One contact of three parts.
  const counted = `select state #>> '{counts,contacts}' as contacts from matter_head where matter_id = $1`
  expect(await rows(counted, [one?.['id']])).toEqual([{ contacts: '1' }])
  await send()
  expect(sent.map((form) => Object.fromEntries(form))).toEqual([
    {
      To: '+447700900123',
      From: '+442079460000',
      Body: expect.stringMatching(
        /^\S*\w+\S* has this and answers by .+\. Reference \w{3}-\w{3}-\w{3}\. Small\. STOP ends/,
      ),
    },
  ])
  const [original] = await rows(
    `select state, matter_id from original where sender = '+447700900123' limit 1`,
  )
  expect(original).toEqual({ state: 'understood', matter_id: one?.['id'] })
  // Much later somebody else may have that number.
  later(days(1))
  await texts('Another matter')
  expect((await casesOf('Another matter'))[0]?.['id']).not.toBe(one?.['id'])
})

test('two parts at the same moment open one case', async () => {
  await Promise.all([texts('first half', '+447700900150'), texts('second half', '+447700900150')])
  const [first] = await casesOf('first half')
  expect(await casesOf('second half')).toMatchObject([{ id: first?.['id'] }])
})

test('told twice it comes in once; what the provider did not sign is refused; a withheld number is heard and not answered', async () => {
  expect(await texts('Only once', '+447700900200', { sid: 'SMtwice' })).toMatchObject([200, {}])
  expect(await texts('Only once', '+447700900200', { sid: 'SMtwice' })).toMatchObject([200, {}])
  expect(await casesOf('Only once')).toHaveLength(1)
  expect((await texts('Forged', '+447700900200', { signedWith: 'wrong' }))[0]).toBe(403)
  expect(await casesOf('Forged')).toEqual([])
  await texts('Nobody knows me', 'anonymous')
  expect(await casesOf('Nobody knows me')).toHaveLength(1)
  await send()
  expect(sent).toHaveLength(1)
})

test('AWAY goes to the leader above that door, who is named in the answer', async () => {
  await texts('Away. The shop would not look at it.', '+447700900300')
  const [one] = await casesOf('Away. The shop would not look at it.')
  expect(await escalatedTo(one?.['id'])).toEqual([{ leader: staff.paul }])
  await send()
  expect(sent[0]?.get('Body')).toMatch(/It also went up to \S*Paul/)
})

test('STOP ends our texts and silences nothing else, START begins them again, and one number has ten answers a day', async () => {
  const number = '+447700900400'
  await texts('STOP', number)
  expect(await casesOf('STOP')).toEqual([])
  await forgetUnknown(company.app.db, 'sms', addMilliseconds(company.clock.now(), days(31)))
  expect(await rows('select became from original where sender = $1', [number])).toEqual([])
  await texts('Still I write', number)
  expect(await casesOf('Still I write')).toHaveLength(1)
  await send()
  expect(sent).toEqual([])
  await texts('start', number, { sid: 'SMstart' })
  // Told again, the one before it changes nothing.
  await texts('STOP', number, { sid: 'SMstop' })
  await texts('start', number, { sid: 'SMstart2' })
  await texts('STOP', number, { sid: 'SMstop' })
  for (let count = 0; count < mostAnswers + 2; count += 1) {
    later(minutes(31))
    await texts(`again ${count}`, number)
  }
  await send()
  expect(sent).toHaveLength(mostAnswers - 1)
  expect(await casesOf(`again ${mostAnswers + 1}`)).toHaveLength(1)
})

test('a picture is fetched from the provider as our account and stands in the story; one that does not come is said', async () => {
  const api = 'https://api.provider.example/2010-04-01/Accounts/AC1'
  const number = '+447700900700'
  await texts('Look at this', number, { pictures: [`${api}/Messages/MM1/Media/ME1`] })
  const [one] = await casesOf('Look at this')
  await understand()
  expect(fetchedAs).toEqual([signedIn])
  const [picture] = await casesOf('A picture by text message.')
  expect(picture?.['id']).toBe(one?.['id'])
  expect(
    await rows('select name, media_type from case_attachment where contact_id = $1', [picture?.['contact']]),
  ).toEqual([{ name: 'picture-1.png', media_type: 'image/png' }])

  // Another address than one of the provider's own is not asked, and hours later it is given up.
  provider.givesPictures = false
  await texts('', number, { pictures: ['https://evil.example/x', `${api}/Messages/MM1/Media/ME1`] })
  expect((await casesOf('A picture came by text message, without words.'))[0]?.['id']).toBe(one?.['id'])
  for (let tries = 0; tries < 14; tries += 1) {
    await understand()
    later(minutes(61))
  }
  const lost = '2 pictures came by text message and could not be fetched. Ask for them again.'
  expect((await casesOf(lost))[0]?.['id']).toBe(one?.['id'])
  expect(await rows(`select state, failure from original where failure = 'picture-missing'`)).toHaveLength(1)

  // Whose room is taken has it again within the hour, and it takes nobody else’s.
  provider.givesPictures = true
  const full = `insert into received_file select matter_id, gen_random_uuid(), 'number ${number}', false, 100000000, $1 from matter_head limit 1`
  await rows(full, [company.clock.now()])
  for (const from of [number, '+447700900701'])
    await texts(from, from, { pictures: [`${api}/Messages/MM1/Media/ME1`] })
  for (const came of [2, 3]) {
    await understand()
    expect(await casesOf('A picture by text message.')).toHaveLength(came)
    later(minutes(61))
  }
})

test('a line for “I was sent away” alone brings all to the leader above, or above the door that is named', async () => {
  await rows('update phone_line set sent_away = true')
  await texts('The shop would not look at it', '+447700900710')
  await send()
  const [one] = await casesOf('The shop would not look at it')
  expect(sent[0]?.get('Body')).toMatch(/If you like, write which shop/)
  await texts('Yesterday, thanks', '+447700900710')
  expect((await casesOf('Yesterday, thanks'))[0]?.['id']).toBe(one?.['id'])
  expect(await escalatedTo(one?.['id'])).toEqual([{ leader: staff.paul }])
  await rows('update phone_line set sent_away = false')
})

test('what can’t be read, or came on a line that is gone by then, is a contact with an owner; told again it is the same', async () => {
  const keep = async (head: string, body: object) => {
    const id = company.app.newId()
    const bytes = Buffer.from(`${head}\n\n${new URLSearchParams({ ...body }).toString()}`)
    await rows(
      `insert into original (id, channel, sender, recipients, heard_at, bytes, size, digest, state, tries)
        values ($1, $2, '+447700900720', '{}', $3, $4, $5, sha256($4), 'heard', 0)`,
      [id, head.startsWith('POST') ? 'phone' : 'sms', company.clock.now(), bytes, bytes.length],
    )
    return id
  }
  const nobody = '00000000-0000-7000-8000-00000000dead'
  const from = { From: '+447700900720' }
  const ids = [
    await keep(nobody, { ...from, MessageSid: 'SMgone', Body: 'On a line that is gone' }),
    await keep(nobody, { ...from, Body: 'Without a name' }),
    await keep(`POST /phone/${nobody}/said`, { ...from, CallSid: 'CAgone', SpeechResult: 'I said it aloud' }),
    await keep(`POST /nowhere`, from),
  ]
  const read = async (): Promise<void> => {
    await understand()
    while (await understandWaiting(company.app));
  }
  await read()
  const said = ['On a line that is gone', 'Without a name', 'I said it aloud']
  for (const words of said) expect(await casesOf(words)).toMatchObject([{ owner: expect.any(String) }])
  const states = async () =>
    await rows(
      'select state, failure, contact_id is not null as kept from original where id = any($1) order by failure, state',
      [ids],
    )
  const settled = [
    { state: 'failed', failure: 'no-call', kept: true },
    { state: 'failed', failure: 'no-sms', kept: true },
    { state: 'understood', failure: null, kept: true },
    { state: 'understood', failure: null, kept: true },
  ]
  expect(await states()).toEqual(settled)
  expect(await savedOriginal(company.app.db, ids[0] ?? '')).toMatchObject({ fileName: `${ids[0]}.txt` })
  expect(await readAgain(company.app.db, null)).toBeGreaterThanOrEqual(2)
  await read()
  expect(await states()).toEqual(settled)
  for (const words of said) expect(await casesOf(words)).toHaveLength(1)
})
