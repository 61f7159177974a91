import { addMilliseconds, minutes } from '@buckstop/domain'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { chatOf } from '../../../test/chat.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'
import { sweepAll } from '../../deadlines/sweep.ts'
import { newSecret } from '../../links/secret.ts'
import { mostStreamsOfOne } from './bounds.ts'

const company = companyOfFile(async () => await createHttpCompany({ rateLimit: 100_000 }))

const { post, say, caseOf } = chatOf(company)

const line = z.object({
  id: z.string(),
  key: z.string().nullable(),
  from: z.enum(['you', 'us']),
  name: z.string().nullable(),
  words: z.string(),
})
const told = z.looseObject({ lines: z.array(line).default([]), standing: z.array(z.string()).default([]) })

/** Listens to the chat as a browser does, and gives each event as it comes. */
const listen = async (secret: string) => {
  const closing = new AbortController()
  const answer = await fetch(`${company.url}/chat/stream?lang=en`, {
    headers: { 'chat-secret': secret },
    signal: closing.signal,
  })
  const heard: { name: string; data: z.output<typeof told> }[] = []
  const lines: z.output<typeof line>[] = []
  const reading = (async () => {
    if (answer.body === null || answer.status !== 200) return
    let text = ''
    for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
      text += piece
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const [, name = '', data = '{}'] = /event: (\w+)\ndata: (.*)/.exec(text.slice(0, end)) ?? []
        text = text.slice(end + 2)
        if (name === '') continue
        const event = { name, data: told.parse(JSON.parse(data)) }
        heard.push(event)
        lines.push(...event.data.lines)
      }
    }
  })().catch(() => undefined)
  return {
    status: answer.status,
    heard,
    lines,
    ended: async () =>
      await Promise.race([reading.then(() => true), new Promise((go) => setTimeout(go, 5000, false))]),
    close: async () => {
      closing.abort()
      await reading
    },
    [Symbol.asyncDispose]: async () => {
      closing.abort()
      await reading
    },
  }
}

const stateOf = async (caseId: string) => {
  const { rows } = await company.database.pool.query<{
    state: { owner: string; counts: { contacts: number }; ways: string[]; chat: { contact: string | null } }
  }>('select state from matter_head where matter_id = $1', [caseId])
  return rows[0]?.state
}
const answerIn = async (caseId: string, words: string) => {
  const { owner = '' } = (await stateOf(caseId)) ?? {}
  const body = { channel: 'chat', words, outcome: 'written' }
  const answer = await company.ask('POST', `/api/v1/cases/${caseId}/actions/make-contact`, {
    as: owner,
    body,
  })
  expect(answer.status).toBe(200)
}

test('the first line opens a case with an owner and a date, and the answer reaches the customer at once', async () => {
  const secret = newSecret()
  const first = await say(secret, 'The lamp is broken.')
  await using chat = await listen(secret)
  await expect.poll(() => chat.lines.length).toBe(1)
  const caseId = await caseOf(first)
  const state = await stateOf(caseId)
  expect(chat.lines[0]).toMatchObject({ id: first, from: 'you', words: 'The lamp is broken.' })
  const [begin] = chat.heard
  expect(begin?.data).toMatchObject({ reachable: false })
  expect(begin?.data.standing.join(' ')).toMatch(/^\S+ has this, .* You hear from .* by .* at the latest\.$/)
  const begun = performance.now()
  await answerIn(caseId, 'Which lamp is it?')
  await expect.poll(() => chat.lines.at(-1)).toMatchObject({ from: 'us', words: 'Which lamp is it?' })
  expect(performance.now() - begun).toBeLessThan(3_000)
  await say(secret, 'The one in the hall.')
  await expect.poll(() => chat.lines.length).toBe(3)
  // One contact of three lines.
  expect(await stateOf(caseId)).toMatchObject({ counts: { contacts: 1 }, chat: { contact: first } })
  expect(state?.owner).toBeDefined()
})

test('what a browser says of its clock is a guess, marked as one, and what is no clock is nothing', async () => {
  const begin = async (zone: unknown) => {
    const sent = await post(newSecret(), 'lines', {
      key: `key-${randomUUID()}`,
      words: 'Anybody there?',
      zone,
    })
    expect(sent.status).toBe(200)
    const caseId = await caseOf(z.object({ id: z.string() }).parse(await sent.json()).id)
    return (await company.ask('GET', `/api/v1/cases/${caseId}`, { as: staff.helene })).body['clock']
  }
  expect(await begin('America/New_York')).toEqual({ zone: 'America/New_York', saidBy: 'browser' })
  for (const none of ['Nowhere/Land', '+02:00', 7, 'x'.repeat(10_000)]) expect(await begin(none)).toBeNull()
})

test('what is said in a chat stands in the story, and is found by each of its lines', async () => {
  const secret = newSecret()
  const caseId = await caseOf(await say(secret, 'The lamp in the hall is broken.'))
  await say(secret, 'It is the Donaudampfschifflaterne, of course.')
  await answerIn(caseId, 'A Tiffanyschirm with it?')
  for (const word of ['lamp', 'Donaudampfschifflaterne', 'Tiffanyschirm'])
    await expect
      .poll(async () => {
        const found = await company.ask('GET', `/api/v1/search?q=${word}`, { as: staff.helene })
        return JSON.stringify(found.body)
      })
      .toContain(caseId)
  const story = await company.ask('GET', `/api/v1/cases/${caseId}/events`, { as: staff.helene })
  const shown = JSON.stringify(story.body)
  for (const words of ['lamp in the hall', 'Donaudampfschifflaterne, of course', 'Tiffanyschirm with it'])
    expect(shown).toContain(words)
})

test('each line comes in once and in order, however often and from however many tabs it is sent', async () => {
  const secret = newSecret()
  const keys = Array.from({ length: 6 }, () => `key-${randomUUID()}`)
  // Two tabs begin at once with the same lines, and each repeats what it is not sure of.
  const tab = async (): Promise<readonly string[]> => {
    const ids: string[] = []
    for (const [at, key] of keys.entries()) {
      ids.push(await say(secret, `Line ${at}`, key))
      if (at % 2 === 0) await say(secret, `Line ${at}`, key)
    }
    return ids
  }
  const [one, other] = await Promise.all([tab(), tab()])
  expect(one).toEqual(other)
  await using chat = await listen(secret)
  await expect.poll(() => chat.lines.length).toBe(6)
  expect(chat.lines.map(({ words }) => words)).toEqual(keys.map((_, at) => `Line ${at}`))
  expect(chat.lines.map(({ key }) => key)).toEqual(keys)
  const { rows } = await company.database.pool.query(
    'select distinct matter_id from contact_source where contact_id = any($1)',
    [[...one, ...other]],
  )
  expect(rows).toHaveLength(1)
})

test('what was written while nobody listened is there on return, and a secret shows no other chat', async () => {
  const [mine, theirs] = [newSecret(), newSecret()]
  const caseId = await caseOf(await say(mine, 'My parcel never came.'))
  await say(theirs, 'Something else entirely.')
  await answerIn(caseId, 'It is at the depot.')
  await using back = await listen(mine)
  await expect.poll(() => back.lines.length).toBe(2)
  await using other = await listen(theirs)
  await expect.poll(() => other.lines.length).toBe(1)
  await answerIn(caseId, 'It leaves today.')
  await expect.poll(() => back.lines.length).toBe(3)
  expect(other.lines.map(({ words }) => words)).toEqual(['Something else entirely.'])
  // To note as seen what is another's changes nothing there.
  const seen = back.lines.at(-1)?.id ?? ''
  expect((await post(theirs, 'seen', { upTo: seen })).status).toBe(204)
  expect(await stateOf(caseId)).toMatchObject({ chat: { unseen: [{}, {}] } })
  expect((await post(mine, 'seen', { upTo: seen })).status).toBe(204)
  expect(await stateOf(caseId)).toMatchObject({ chat: { unseen: [] } })
})

test('a link that was ended opens nothing more: its stream ends, and its words are not taken', async () => {
  const secret = newSecret()
  const caseId = await caseOf(await say(secret, 'Mine alone.'))
  await using chat = await listen(secret)
  await expect.poll(() => chat.lines.length).toBe(1)
  await company.database.pool.query('update case_link set revoked_at = now() where matter_id = $1', [caseId])
  await answerIn(caseId, 'Nobody outside reads this.')
  expect(await chat.ended()).toBe(true)
  expect(chat.heard.at(-1)?.name).toBe('gone')
  expect(chat.lines).toHaveLength(1)
  expect((await post(secret, 'lines', { key: `key-${randomUUID()}`, words: 'Still me?' })).status).toBe(404)
  expect((await listen(secret)).status).toBe(404)
})

test('after thirty quiet minutes the next word is a new contact in the same case', async () => {
  const secret = newSecret()
  const first = await say(secret, 'First.')
  const caseId = await caseOf(first)
  company.clock.set(addMilliseconds(company.clock.now(), minutes(31)))
  await sweepAll(company.app)
  expect(await stateOf(caseId)).toMatchObject({ chat: { contact: null } })
  const second = await say(secret, 'Second.')
  expect(await stateOf(caseId)).toMatchObject({ counts: { contacts: 2 }, chat: { contact: second } })
  expect(await caseOf(second)).toBe(caseId)
})

test('what they have not seen goes on by mail where they left an address, and waits where they left none', async () => {
  const left = async (reach: boolean) => {
    const secret = newSecret()
    const caseId = await caseOf(await say(secret, 'I have to go.'))
    if (reach) {
      const body = { key: `key-${randomUUID()}`, name: 'Zoë Roe', address: 'zoe@example.org' }
      expect((await post(secret, 'reach', body)).status).toBe(200)
    }
    await answerIn(caseId, 'One line.')
    await answerIn(caseId, 'And another.')
    company.clock.set(addMilliseconds(company.clock.now(), minutes(6)))
    await sweepAll(company.app)
    const { rows } = await company.database.pool.query<{ to_value: string }>(
      `select to_value from message where matter_id = $1 and kind = 'chatGoesOn'`,
      [caseId],
    )
    return { caseId, mailed: rows.map(({ to_value: to }) => to), state: await stateOf(caseId) }
  }
  const reachable = await left(true)
  expect(reachable.mailed).toEqual(['zoe@example.org'])
  const { rows } = await company.database.pool.query<{ name: string }>(
    'select name from customer join matter_head on customer_id = id where matter_id = $1',
    [reachable.caseId],
  )
  expect(rows).toEqual([{ name: 'Zoë Roe' }])
  const waiting = await left(false)
  expect(waiting.mailed).toEqual([])
  expect(waiting.state).toMatchObject({ chat: { unseen: [{ told: true }, { told: true }] } })
})

test('the owner hears that the customer is there and types, and the customer that the owner does', async () => {
  const secret = newSecret()
  const caseId = await caseOf(await say(secret, 'Are you there?'))
  await using chat = await listen(secret)
  await expect.poll(() => chat.lines.length).toBe(1)
  const owner = (await stateOf(caseId))?.owner ?? ''
  const here = async (doing: string) =>
    (
      await company.ask('POST', `/api/v1/cases/${caseId}/here`, {
        as: owner,
        body: { window: randomUUID(), doing },
      })
    ).body
  await expect.poll(async () => (await here('reading'))['customer']).toBe('reading')
  expect((await post(secret, 'typing', { window: randomUUID(), typing: true })).status).toBe(204)
  await expect.poll(async () => (await here('reading'))['customer']).toBe('writing')
  await here('writing')
  await expect
    .poll(() => chat.heard.findLast(({ name }) => name === 'here')?.data)
    .toMatchObject({ doing: 'writing' })
  const before = await company.database.pool.query('select from matter_event where matter_id = $1', [caseId])
  expect(before.rows).toHaveLength(1)
})

test('takes nothing that is not a line of our own panel’s, and says why', async () => {
  const secret = newSecret()
  const key = `key-${randomUUID()}`
  const refused = async (body: unknown, headers: Record<string, string> = {}, path = 'lines') => {
    const answer = await post(secret, path, body, headers)
    return [answer.status, z.object({ code: z.string() }).parse(await answer.json()).code]
  }
  expect(await refused({ key, words: ' ' })).toEqual([422, 'input-invalid'])
  expect(await refused({ key, words: 'x'.repeat(4_001) })).toEqual([422, 'input-invalid'])
  expect(await refused({ key: 'x', words: 'x' })).toEqual([422, 'input-invalid'])
  expect(await refused({ key, words: 'x' }, { 'chat-secret': 'short' })).toEqual([422, 'input-invalid'])
  for (const path of ['lines', 'reach', 'seen', 'typing'])
    expect(await refused({ key, words: 'x' }, { origin: 'https://elsewhere.example' }, path)).toEqual([
      403,
      'origin-foreign',
    ])
  expect(await refused({ key, words: 'x' }, { 'sec-fetch-site': 'cross-site' })).toEqual([
    403,
    'origin-foreign',
  ])
  expect(await refused({ key, address: 'zoe@example.org' }, {}, 'reach')).toEqual([404, 'not-found'])
  expect(await refused({ key, address: 'no address' }, {}, 'reach')).toEqual([422, 'input-invalid'])
  const { rows } = await company.database.pool.query('select from contact_source where source like $1', [
    `chat%${key}`,
  ])
  expect(rows).toEqual([])
})

test('so many streams of one chat and no more', async () => {
  const secret = newSecret()
  await say(secret, 'Many tabs.')
  // Whoever asks for the head alone holds none of them.
  for (let times = 0; times <= mostStreamsOfOne; times += 1) {
    const headers = { 'chat-secret': secret }
    expect((await fetch(`${company.url}/chat/stream`, { method: 'HEAD', headers })).status).toBe(200)
  }
  const tabs = await Promise.all(Array.from({ length: mostStreamsOfOne }, async () => await listen(secret)))
  const more = await listen(secret)
  expect([...new Set(tabs.map(({ status }) => status)), more.status]).toEqual([200, 503])
  await tabs[0]?.close()
  await expect
    .poll(async () => {
      const again = await listen(secret)
      await again.close()
      return again.status
    })
    .toBe(200)
  for (const tab of tabs) await tab.close()
})

test('the panel may be shown in any site’s page, keeps nothing and loads nothing but ours', async () => {
  const answer = await fetch(`${company.url}/chat?lang=fr-CA`)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors \*/)
  expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self';/)
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  const page = await answer.text()
  expect(page).toMatch(/<html lang="fr">/)
  expect(page).toMatch(/data-zone="[A-Z]\w+\/\w+"/)
  // Every other page of ours stays out of frames.
  expect((await fetch(company.url)).headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
})
