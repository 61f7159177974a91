import { randomUUID } from 'node:crypto'
import { addMilliseconds, hours, minutes } from '@buckstop/domain'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { type MachineAtDoor, machineAtDoor } from '../../../../test/door-machine.ts'
import {
  admin,
  type Answered,
  createHttpCompany,
  listAt,
  textAt,
  valueAt,
} from '../../../../test/http-company.ts'
import { mapsApi } from '../../../../test/maps-api.ts'
import { cookieOf } from '../../../../test/session.ts'
import { monday, smallMap, staff } from '../../../../test/small-company.ts'
import { newLink } from '../../../links/new-link.ts'
import { verify } from '../../../verify/verify.ts'

const company = companyOfFile(createHttpCompany)
let bot: MachineAtDoor
beforeAll(async () => {
  bot = await machineAtDoor(company)
})
beforeEach(() => company.clock.set(monday))

const started = async (more: object = {}): Promise<Answered> =>
  await bot.asks('start', { words: 'My lamp is dark.', from: { name: 'Vera' }, ...more })
const conversation = async (more: object = {}): Promise<string> =>
  textAt((await started(more)).body, 'conversation')
const idOf = async (reference: string): Promise<string> => {
  const { rows } = await company.database.pool.query<{ matter_id: string }>(
    'select matter_id from matter_head where reference = $1',
    [reference],
  )
  return rows[0]?.matter_id ?? ''
}
const caseOfConversation = async (talk: string): Promise<string> =>
  await idOf(textAt((await bot.asks('read', { conversation: talk })).body, 'reference'))
const storyOf = async (id: string) =>
  listAt((await company.ask('GET', `/api/v1/cases/${id}/events`, { as: staff.claire })).body, 'items')
const seenBy = async (id: string, as: string = staff.claire) =>
  (await company.ask('GET', `/api/v1/cases/${id}`, { as })).body

describe('start', () => {
  test('takes in what somebody said at the door: an owner, a date, their page, and the history names the machine', async () => {
    const { status, body } = await started({ greeting: 'Hello, I am a machine. What is it about?' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ owner: { name: expect.any(String) }, person: null, danger: null })
    expect(textAt(body, 'link')).toMatch(/\/case\/[\w-]{43}$/)
    expect(textAt(body, 'next', 'by') > monday).toBe(true)
    const story = await storyOf(await idOf(textAt(body, 'reference')))
    expect(story.find(({ type }) => type === 'caseOpened')).toMatchObject({
      side: 'machine',
      machine: { name: 'Shop assistant' },
    })
    expect(story.find(({ type }) => type === 'machineSpoke')).toMatchObject({
      side: 'machine',
      machine: { name: 'Shop assistant', of: { id: staff.ben } },
      texts: [{ text: { words: 'Hello, I am a machine. What is it about?' } }],
    })
  })

  test('needs no word where they ask for a person, who comes within minutes', async () => {
    const { status, body } = await bot.asks('start', { person: true, language: 'fr' })
    expect(status).toBe(201)
    expect(valueAt(body, 'person', 'by')).toBe(addMilliseconds(monday, minutes(3)))
    const page = await fetch(textAt(body, 'link'), { headers: { 'accept-language': 'fr' } })
    expect(await page.text()).toContain('Une personne, s’il vous plaît.')
  })

  test('goes on in the case whose link the customer gave', async () => {
    const link = textAt((await started()).body, 'link')
    const again = await bot.asks('start', { words: 'It is I again.', link })
    expect(again).toMatchObject({ status: 201, body: { link: null } })
    const seen = await bot.asks('read', { conversation: textAt(again.body, 'conversation') })
    expect(listAt(seen.body, 'story').map(({ words }) => words)).toEqual([
      'My lamp is dark.',
      'It is I again.',
    ])
  })

  test.each(['nonsense', `https://x.example/case/${'a'.repeat(43)}`])(
    'goes on in none by a link that opens nothing: %s',
    async (link) => {
      expect(await started({ link })).toMatchObject({ status: 404, code: 'link-opens-nothing' })
    },
  )

  test('says of danger who was told', async () => {
    const { body } = await started({ danger: true })
    expect(textAt(body, 'danger', 0).length).toBeGreaterThan(10)
  })

  test('once under one key', async () => {
    const key = { 'idempotency-key': randomUUID() }
    const one = await bot.asks('start', { words: 'Once' }, key)
    expect(await bot.asks('start', { words: 'Once' }, key)).toMatchObject({ status: 201, body: one.body })
    expect(await bot.asks('start', { words: 'Twice' }, key)).toMatchObject({
      status: 409,
      code: 'key-reused',
    })
  })

  test('under no key that two customers of one machine may share', async () => {
    const key = { 'idempotency-key': '1' }
    expect(await bot.asks('start', { words: 'Hello' }, key)).toMatchObject({
      status: 422,
      code: 'input-invalid',
    })
  })

  test.each(['?first', '?done=words', '#story'])('takes the link as it was copied, with %s', async (rest) => {
    const { body } = await started()
    expect(await bot.asks('start', { words: 'Again', link: `${textAt(body, 'link')}${rest}` })).toMatchObject(
      {
        status: 201,
        body: { link: null },
      },
    )
  })

  test('takes danger without a word, and those called read that, also where they ask for a person', async () => {
    for (const more of [{}, { person: true }]) {
      const { status, body } = await bot.asks('start', { danger: true, ...more })
      expect(status).toBe(201)
      const { rows } = await company.database.pool.query(
        `select words from matter_text text join matter_event event on event.matter_id = text.matter_id
         where event.type = 'dangerRaised' and text.id::text = event.payload ->> 'words' and text.matter_id = $1`,
        [await idOf(textAt(body, 'reference'))],
      )
      expect(rows).toEqual([{ words: 'Somebody is in danger.' }])
    }
  })

  test.each([
    ['nothing', {}],
    ['words that are none', { words: '' }],
    ['a field that is not there', { words: 'x', owner: staff.ana }],
  ])('is refused with %s', async (_what, body) => {
    expect(await bot.asks('start', body)).toMatchObject({ status: 422, code: 'input-invalid' })
  })
})

describe('say', () => {
  test('keeps the customer’s next words in their case, as theirs', async () => {
    const talk = await conversation()
    const said = await bot.asks('say', { conversation: talk, by: 'customer', words: 'Since yesterday.' })
    expect(said).toMatchObject({ status: 201, body: { person: null } })
    const view = await seenBy(await caseOfConversation(talk))
    // Lines of one conversation are one contact.
    expect(view).toMatchObject({ counts: { contacts: 1 }, unproven: [] })
    const { body } = await bot.asks('read', { conversation: talk })
    expect(listAt(body, 'story')).toMatchObject([
      { by: 'customer', words: 'My lamp is dark.' },
      { by: 'customer', words: 'Since yesterday.' },
    ])
  })

  test('raises danger that they speak of, which it can’t end', async () => {
    const talk = await conversation()
    const said = await bot.asks('say', {
      conversation: talk,
      by: 'customer',
      words: 'It smells of gas.',
      danger: true,
    })
    expect(valueAt(said.body, 'danger')).not.toBeNull()
    expect((await seenBy(await caseOfConversation(talk)))['danger']).not.toBeNull()
  })

  test('keeps what the machine says, marked to the customer, and moves no date by it', async () => {
    const talk = await conversation()
    const id = await caseOfConversation(talk)
    const before = await seenBy(id)
    const said = await bot.asks('say', { conversation: talk, by: 'machine', words: 'Is it plugged in?' })
    expect(said).toMatchObject({ status: 201, body: { promise: null } })
    const after = await seenBy(id)
    expect([after['nextWord'], after['counts']]).toEqual([before['nextWord'], before['counts']])
    expect(listAt((await bot.asks('read', { conversation: talk })).body, 'story').at(-1)).toMatchObject({
      by: 'machine',
      name: 'Shop assistant',
      words: 'Is it plugged in?',
    })
  })

  test('makes what the machine promised the owner’s, with a clock that breaks it', async () => {
    const begun = await started()
    const talk = textAt(begun.body, 'conversation')
    const id = await caseOfConversation(talk)
    const by = addMilliseconds(monday, hours(2))
    const said = await bot.asks('say', {
      conversation: talk,
      by: 'machine',
      words: 'A new lamp is there by noon.',
      promised: { what: 'A new lamp', by },
    })
    const owner = textAt(await seenBy(id), 'owner', 'id')
    expect(said.body).toMatchObject({ promise: { name: valueAt(begun.body, 'owner', 'name'), by } })
    expect(await seenBy(id)).toMatchObject({
      promises: [{ kind: 'deed', by: { id: owner }, due: by, what: { words: 'A new lamp' }, state: 'open' }],
    })
    const { rows } = await company.database.pool.query(
      `select person_id from message where matter_id = $1 and kind = 'machinePromised'`,
      [id],
    )
    expect(rows).toEqual([{ person_id: owner }])
    const { rows: deadlines } = await company.database.pool.query(
      `select due from deadline where matter_id = $1 and kind = 'promiseDue'`,
      [id],
    )
    expect(deadlines).toEqual([{ due: new Date(by) }])
    const page = await (await fetch(textAt(begun.body, 'link'))).text()
    expect(page).toContain('A machine wrote this (Shop assistant)')
  })

  test('is refused with a promise for yesterday, and keeps not a word of it', async () => {
    const talk = await conversation()
    const body = {
      conversation: talk,
      by: 'machine',
      words: 'It was there yesterday.',
      promised: { by: addMilliseconds(monday, -hours(24)) },
    }
    expect(await bot.asks('say', body)).toMatchObject({ status: 409, code: 'due-in-the-past' })
    expect(listAt((await bot.asks('read', { conversation: talk })).body, 'story')).toHaveLength(1)
  })

  test.each([
    ['promises by the customer', { by: 'customer', promised: {} }],
    ['danger by the machine', { by: 'machine', danger: true }],
    ['nobody', { by: 'owner' }],
  ])('takes no %s', async (_what, more) => {
    const said = { conversation: await conversation(), words: 'x', ...more }
    expect(await bot.asks('say', said)).toMatchObject({ status: 422, code: 'input-invalid' })
  })

  test('once under one key', async () => {
    const body = { conversation: await conversation(), by: 'machine', words: 'Once' }
    const key = { 'idempotency-key': 'said-once' }
    expect(await bot.asks('say', body, key)).toMatchObject({ status: 201 })
    expect(await bot.asks('say', body, key)).toMatchObject({ status: 201 })
    const { body: seen } = await bot.asks('read', { conversation: body.conversation })
    expect(listAt(seen, 'story')).toHaveLength(2)
  })
})

describe('ask-fact', () => {
  test('says that it does not know, rather than no', async () => {
    const asked = await bot.asks('ask-fact', { conversation: await conversation(), fact: 'online' })
    expect(asked).toMatchObject({ status: 200, body: { fact: 'online', holds: 'unknown' } })
  })

  test('says yes and no to whoever proved an address, and tells a stranger nothing of what is recorded', async () => {
    const { draftOf, goLive } = mapsApi(() => company)
    const map = smallMap.replace('customers: {', 'facts: [online, receipt]\ncustomers: {')
    expect(await goLive(await draftOf(map))).toMatchObject({ status: 200 })
    const { email, ...stranger } = { email: 'vera@example.org', conversation: await conversation() }
    const caseId = await caseOfConversation(stranger.conversation)
    const facts = [
      { fact: 'online', holds: true },
      { fact: 'receipt', holds: false },
    ]
    const path = `/api/v1/cases/${caseId}/actions/record-map-facts`
    const owner = textAt(await seenBy(caseId), 'owner', 'id')
    expect(await company.ask('POST', path, { as: owner, body: { facts } })).toMatchObject({ status: 200 })
    const link = await company.app.db
      .transaction()
      .execute(
        async (trx) =>
          await newLink(trx, { caseId, now: monday, identifier: { type: 'email', value: email } }),
      )
    const proved = { conversation: await conversation({ link, from: undefined }) }
    const holds = async (to: object): Promise<unknown[]> =>
      await Promise.all(
        ['online', 'receipt', 'other'].map(
          async (fact) => (await bot.asks('ask-fact', { ...to, fact })).body['holds'],
        ),
      )
    expect(await holds(proved)).toEqual(['yes', 'no', 'unknown'])
    expect(await holds(stranger)).toEqual(['unknown', 'unknown', 'unknown'])
  })
})

describe('hand-over', () => {
  test('makes a duty of a named person in the same second, and says who comes by when', async () => {
    const talk = await conversation()
    const id = await caseOfConversation(talk)
    const handed = await bot.asks('hand-over', { conversation: talk })
    const due = addMilliseconds(monday, minutes(3))
    expect(handed).toMatchObject({ status: 201, body: { person: { by: due } } })
    const view = await seenBy(id)
    expect(view).toMatchObject({ personAsked: { at: monday, due, came: null } })
    const { rows } = await company.database.pool.query<{ person_id: string }>(
      `select person_id from matter_duty where matter_id = $1 and kind = 'comeToThem'`,
      [id],
    )
    const comes = rows[0]?.person_id ?? ''
    const duties = await company.ask('GET', '/api/v1/duties?kind=comeToThem', { as: comes })
    expect(listAt(duties.body, 'items').some((duty) => valueAt(duty, 'case', 'id') === id)).toBe(true)
  })

  test('asked twice is one wait, and the first word of a person ends and measures it', async () => {
    const talk = await conversation()
    const id = await caseOfConversation(talk)
    await bot.asks('hand-over', { conversation: talk, words: 'Let me speak with somebody.' })
    const again = await bot.asks('hand-over', { conversation: talk })
    expect(valueAt(again.body, 'person', 'by')).toBe(addMilliseconds(monday, minutes(3)))
    const owner = textAt(await seenBy(id), 'owner', 'id')
    const came = addMilliseconds(monday, minutes(2))
    company.clock.set(came)
    const spoken = await company.ask('POST', `/api/v1/cases/${id}/actions/make-contact`, {
      as: owner,
      body: { channel: 'chat', outcome: 'written', words: 'Here I am.' },
    })
    expect(spoken.status).toBe(200)
    expect(spoken.body).toMatchObject({
      personAsked: { at: monday, due: null, came: { at: came, by: { id: owner } } },
      promises: [{ kind: 'callBack', state: 'kept' }],
    })
    const differences: unknown[] = []
    await verify(company.app, (difference) => differences.push(difference))
    expect(differences).toEqual([])
  })
})

describe('a conversation', () => {
  test('is of the machine that began it, and over after a day', async () => {
    const talk = await conversation()
    const other = await machineAtDoor(company, { name: 'Voice menu', channel: 'phone' })
    for (const turn of ['read', 'hand-over'])
      expect(await other.asks(turn, { conversation: talk })).toMatchObject({
        status: 404,
        code: 'conversation-unknown',
      })
    company.clock.set(addMilliseconds(monday, hours(25)))
    expect(await bot.asks('read', { conversation: talk })).toMatchObject({
      status: 404,
      code: 'conversation-unknown',
    })
  })

  test('shows nothing of anybody else, whatever address is given', async () => {
    const from = { name: 'Vera', identifiers: [{ type: 'email', value: 'vera@example.org' }] }
    await started({ from, words: 'My first problem.' })
    const talk = await conversation({ from, words: 'My second problem.' })
    const { body } = await bot.asks('read', { conversation: talk })
    expect(listAt(body, 'story').map(({ words }) => words)).toEqual(['My second problem.'])
  })
})

describe('whatever language somebody has', () => {
  const speak = async (...languages: readonly string[]): Promise<void> => {
    const { body } = await company.ask('GET', '/api/v1/settings', { as: admin })
    const version = textAt(body, 'company', 'version')
    const changed = await company.ask('PATCH', '/api/v1/settings/company', {
      as: admin,
      body: { version, languages },
    })
    expect(changed.status).toBe(200)
  }

  test('a machine, a confirmation, a card and a sheet of paper speak one that the company chose', async () => {
    await speak('es', 'fr')
    const { body } = await started({ language: 'en', person: true })
    expect(textAt(body, 'next', 'what')).toMatch(/ le responde$/)
    const confirmed = await company.ask('POST', '/api/v1/contacts', {
      body: { channel: 'web', words: 'It leaks.', from: { identifiers: [] }, language: 'en' },
      headers: { 'accept-language': 'en, fr;q=0.5' },
    })
    expect(confirmed.headers.get('content-language')).toBe('fr')
    const stands = await company.ask('POST', '/api/v1/staff/contacts', {
      body: { channel: 'store', words: 'It leaks.', language: 'en' },
      as: staff.ana,
    })
    expect(textAt(stands.body, 'card', 'language')).toBe('es')
    // Nobody said in which language they write: it is the company's first, by which somebody is chosen who speaks it.
    const silent = await started()
    const opened = await seenBy(await idOf(textAt(silent.body, 'reference')))
    expect(opened['language']).toBe('es')
    const sheet = await fetch(
      `${company.url}/api/v1/cases/${textAt(stands.body, 'case', 'id')}/letter-sheet`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: await cookieOf(company.app, staff.ana),
          origin: company.url,
        },
        body: JSON.stringify({ address: ['Marta'], words: 'Dear Marta' }),
      },
    )
    expect(Buffer.from(await sheet.arrayBuffer()).toString('latin1')).toContain('/Lang (es)')
    await speak('en', 'fr', 'es')
  })
})
