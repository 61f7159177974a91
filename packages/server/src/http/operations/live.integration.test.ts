import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, caseOf, createHttpCompany } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'
import { eventStream } from '../../live/event-stream.ts'
import { type Listener, mostOfOnePerson } from '../../live/listeners.ts'
import { createLive, type Live } from '../../live/live.ts'

const company = companyOfFile(createHttpCompany)

interface Heard {
  readonly event: string
  readonly data: string
  readonly id: string
}

/** Listens as a browser does, until told to stop. */
const listen = async (person: string, lastEventId?: string, at = company) => {
  const ending = new AbortController()
  const answer = await fetch(`${at.url}/api/v1/live`, {
    headers: {
      authorization: `Bearer ${await at.tokenOf(person)}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
    signal: ending.signal,
  })
  const heard: Heard[] = []
  const reading = (async () => {
    let text = ''
    for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += part
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const field = (name: string): string =>
          new RegExp(`^${name}: (.*)$`, 'm').exec(text.slice(0, end))?.[1] ?? ''
        heard.push({ event: field('event'), data: field('data'), id: field('id') })
        text = text.slice(end + 2)
      }
    }
  })().catch(() => undefined)
  const until = async (fits: (one: Heard) => boolean): Promise<Heard> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = heard.find(fits)
      if (found !== undefined) return found
      await new Promise((resolve) => {
        setTimeout(resolve, 25)
      })
    }
    throw new Error(`not heard; heard were ${JSON.stringify(heard)}`)
  }
  if (answer.status !== 200) throw new Error(`listening was refused with ${answer.status}`)
  await until(({ event }) => event === 'hello')
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    heard,
    until,
    ended: reading,
    stop: async () => {
      ending.abort()
      await reading
    },
  }
}

const listeners = async (): Promise<number> => {
  const { body } = await company.ask('GET', '/metrics', { as: admin })
  return Number(/buckstop_live_listeners (\d+)/.exec(String(body['text']))?.[1])
}

/** Listens with nothing, and does not mind. */
const nobody = (person: string): Listener => ({
  person,
  credential: { kind: 'token', id: '00000000-0000-0000-0000-000000000000' },
  tell: () => undefined,
  seen: () => undefined,
  here: () => undefined,
  beat: () => undefined,
  end: () => undefined,
})

/** Tries until it goes well: a closed connection is noticed a moment later. */
const freed = async (attempt: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await attempt().catch(() => false)) return
    await new Promise((resolve) => {
      setTimeout(resolve, 25)
    })
  }
  throw new Error('no room came free')
}

const names = (id: string) => (one: Heard) => one.event === 'cases' && one.data.includes(id)

test('whoever listens is let go at once when the process stops', async () => {
  const short = await createHttpCompany()
  const listening = await fetch(`${short.url}/api/v1/live`, {
    headers: { authorization: `Bearer ${await short.tokenOf(staff.ana)}` },
  })
  const began = performance.now()
  await short.drop()
  expect(performance.now() - began).toBeLessThan(3_000)
  await listening.text().catch(() => undefined)
})

describe('live updates', () => {
  test('tell whoever may see a case that it changed, and nobody else', async () => {
    const [ana, rosa] = [await listen(staff.ana), await listen(staff.rosa)]
    expect(ana.type).toContain('text/event-stream')
    const id = await caseOf(company, staff.ana)
    const told = await ana.until(names(id))
    expect(JSON.parse(told.data)).toMatchObject({ cases: [id], version: expect.any(Number) })
    const hers = await caseOf(company, staff.rosa)
    await rosa.until(names(hers))
    expect(rosa.heard.some(names(id))).toBe(false)
    await Promise.all([ana.stop(), rosa.stop()])
  })

  test('come across processes', async () => {
    const claire = await listen(staff.claire)
    const other = company.another()
    const { caseId } = await openCaseOf(other)
    other.announce(caseId)
    expect((await claire.until(names(caseId))).event).toBe('cases')
    await claire.stop()
  })

  test('go on where a connection broke; after another start everything is looked at again', async () => {
    const first = await listen(staff.claire)
    const id = await caseOf(company, staff.ana)
    const { id: last } = await first.until(names(id))
    await first.stop()
    const missed = await caseOf(company, staff.ana)
    const second = await listen(staff.claire, last)
    await second.until(names(missed))
    expect(second.heard.some(names(id))).toBe(false)
    await second.stop()
    const elsewhere = await listen(staff.claire, 'another-start.7')
    await elsewhere.until(({ event }) => event === 'resume')
    await elsewhere.stop()
  })

  test('tell of cases that went to somebody else because their owner is away, or left', async () => {
    const short = await createHttpCompany()
    const [onLeave, left] = [await caseOf(short, staff.ana), await caseOf(short, staff.ben)]
    const claire = await listen(staff.claire, undefined, short)
    const leave = await short.ask('PUT', '/api/v1/me/presence', {
      as: staff.ana,
      body: { kind: 'onLeave', deputy: staff.claire, to: '2026-03-06' },
    })
    expect(leave.status).toBe(200)
    await claire.until(names(onLeave))
    await short.ask('PUT', `/api/v1/people/${staff.ben}/active`, { as: admin, body: { active: false } })
    await claire.until(names(left))
    await claire.stop()
    await short.drop()
  })

  test('are for those who are signed in', async () => {
    expect((await company.ask('GET', '/api/v1/live')).status).toBe(401)
  })

  test('end for whoever no longer works here', async () => {
    const short = await createHttpCompany()
    const ben = await listen(staff.ben, undefined, short)
    const id = await caseOf(short, staff.ana)
    await ben.until(names(id))
    const gone = await short.ask('PUT', `/api/v1/people/${staff.ben}/active`, {
      as: admin,
      body: { active: false },
    })
    expect(gone.status).toBe(200)
    const later = await caseOf(short, staff.ana)
    await ben.ended
    expect(ben.heard.some(names(later))).toBe(false)
    await short.drop()
  })

  test('end with the token by which they were opened', async () => {
    const listening = await listen(staff.ana)
    await company.database.pool.query(
      'update api_token set revoked_at = now() where person_id = $1 and revoked_at is null',
      [staff.ana],
    )
    await listening.ended
    const id = await caseOf(company, staff.claire)
    expect(listening.heard.some(names(id))).toBe(false)
    await company.database.pool.query('update api_token set revoked_at = null where person_id = $1', [
      staff.ana,
    ])
  })

  test('end with the session by which they were opened', async () => {
    const gone = await company.database.pool.query<{ id: string }>('select gen_random_uuid() as id')
    const ended = Promise.withResolvers<string>()
    const live = createLive(company.app, company.database.url, 'test')
    const credential = { kind: 'session', id: gone.rows[0]?.id ?? '' } as const
    live.listen({ ...nobody(staff.ana), credential, end: () => ended.resolve('ended') }, null)
    expect(await ended.promise).toBe('ended')
    await live.close()
  })

  test('cost nothing for whoever asks for their head alone', async () => {
    const before = await listeners()
    for (let each = 0; each < 20; each += 1) {
      const head = await company.ask('HEAD', '/api/v1/live', { as: staff.ben })
      expect(head.status).toBe(200)
    }
    expect(await listeners()).toBe(before)
  })

  test('leave room for others, however many windows one person opens', async () => {
    const opened = await Promise.all(
      Array.from({ length: mostOfOnePerson }, async () => await listen(staff.ben)),
    )
    const oneMore = await company.ask('GET', '/api/v1/live', { as: staff.ben })
    expect({ status: oneMore.status, code: oneMore.code }).toEqual({
      status: 429,
      code: 'too-many-listening',
    })
    expect(oneMore.headers.get('retry-after')).toBe('30')
    await (await listen(staff.rosa)).stop()
    await opened[0]?.stop()
    await freed(async () => (await (await listen(staff.ben)).stop(), true))
    await Promise.all(opened.map(async (one) => await one.stop()))
  })

  test('look once at a change, however many listen', async () => {
    const asked: string[] = []
    const db = company.app.db.withPlugin({
      transformQuery: ({ node }) => {
        asked.push(node.kind)
        return node
      },
      transformResult: async ({ result }) => await Promise.resolve(result),
    })
    const { caseId: id } = await openCaseOf(company.app)
    const live = createLive({ ...company.app, db }, company.database.url, 'counted')
    const told = await Promise.all(
      [staff.ana, staff.ben, staff.claire, staff.paul, staff.helene].flatMap((person) =>
        Array.from({ length: mostOfOnePerson }, () => {
          const heard = Promise.withResolvers<string>()
          const tell: Listener['tell'] = (cases) => {
            if (cases?.includes(id) === true) heard.resolve(person)
            // Nobody had begun to listen to the database yet: everyone looks again, and then hears.
            else company.app.announce(id)
          }
          live.listen({ ...nobody(person), tell }, null)
          return heard.promise
        }),
      ),
    )
    expect(new Set(told).size).toBe(5)
    expect(asked.length).toBeLessThanOrEqual(3)
    await live.close()
  })

  test('say to whoever does not keep up that something is missing, and hold no more for them', () => {
    let listener: Listener | undefined
    const live: Live = {
      epoch: 'test',
      version: () => 7,
      listen: (one) => {
        listener = one
        return () => undefined
      },
      hereIn: () => [],
      customerIn: () => null,
      follow: () => () => undefined,
      listeners: () => 1,
      close: async () => await Promise.resolve(),
    }
    const credential = { kind: 'token', id: 'one' } as const
    const stream = eventStream(live, { person: staff.ana, credential }, null)
    if (typeof stream === 'string') throw new Error('there is room for one')
    const cases = Array.from(
      { length: 100 },
      (_, at) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    )
    for (let version = 1; version < 10_000; version += 1) listener?.tell(cases, version)
    const read = async (): Promise<string> => {
      let text = ''
      const reader = stream.getReader()
      const decoder = new TextDecoder()
      while (!text.includes('event: resume')) {
        const { value, done } = await reader.read()
        if (done) break
        text += decoder.decode(value, { stream: true })
      }
      return text
    }
    return expect(
      read().then((text) => [text.length < 100_000, text.includes('event: resume')]),
    ).resolves.toEqual([true, true])
  })

  test('outlive a lost connection to the database, and then say that something may be missing', async () => {
    const live = createLive(company.app, company.database.url, 'test')
    const changes: (readonly string[] | null)[] = []
    live.listen({ ...nobody(staff.ana), tell: (cases) => changes.push(cases) }, null)
    const some = async (count: number) => {
      for (let tries = 0; changes.length < count && tries < 200; tries += 1) {
        await new Promise((resolve) => {
          setTimeout(resolve, 25)
        })
      }
    }
    await some(1)
    await company.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'buckstop live' and datname = current_database()`,
    )
    await some(2)
    expect(changes).toEqual([null, null])
    await live.close()
  })
})
