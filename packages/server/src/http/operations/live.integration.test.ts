import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pino } from 'pino'
import { admin, caseOf, createHttpCompany, type HttpCompany } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'
import { createLive } from '../../live/live.ts'

let company: HttpCompany
beforeAll(async () => {
  company = await createHttpCompany()
})
afterAll(async () => {
  await company.drop()
})

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
      body: { kind: 'onLeave', deputy: staff.claire },
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

  test('outlive a lost connection to the database, and then say that something may be missing', async () => {
    const live = createLive(company.database.url, pino({ level: 'silent' }), 'test')
    const changes: (readonly string[] | null)[] = []
    live.listen(({ cases }) => changes.push(cases), null)
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
