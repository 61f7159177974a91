import { addMilliseconds, days } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { as, contactFrom, openCaseOf, staff, succeed, text } from '../../../test/small-company.ts'
import { setPresence } from '../../staffing/change-person.ts'
import { receive } from '../../intake/receive.ts'

const company = companyOfFile(createHttpCompany)

const isUnread = async (id: string, person: string): Promise<unknown> => {
  const { body } = await company.ask('GET', '/api/v1/cases?limit=100', { as: person })
  return listAt(body, 'items').find((row) => row['id'] === id)?.['unread']
}
const see = async (id: string, person: string, upTo = 1_000) =>
  await company.ask('PUT', `/api/v1/cases/${id}/seen`, { as: person, body: { upTo } })
const unsee = async (id: string, person: string) =>
  await company.ask('DELETE', `/api/v1/cases/${id}/seen`, { as: person })

/** A case that came by web, with its owner and a colleague of theirs. */
const opened = async () => {
  const { caseId: id, owner } = await openCaseOf(company.app)
  return { id, owner, colleague: owner === staff.ana ? staff.ben : staff.ana }
}

const customerWrites = async (caseId: string): Promise<void> => {
  await receive(company.app, contactFrom({ proof: { kind: 'link', caseId } }))
}

describe('what is new to somebody', () => {
  test('is their own case until they look at it, and again when the customer writes', async () => {
    const { id, owner, colleague } = await opened()
    expect(await isUnread(id, owner)).toBe(true)
    // A colleague of the team sees it, and nobody brought it to them.
    expect(await isUnread(id, colleague)).toBe(false)
    expect(await see(id, owner)).toMatchObject({ status: 204 })
    expect(await isUnread(id, owner)).toBe(false)
    await see(id, colleague)
    await customerWrites(id)
    expect(await isUnread(id, owner)).toBe(true)
    expect(await isUnread(id, colleague)).toBe(true)
    await see(id, colleague)
    expect(await isUnread(id, owner)).toBe(true)
    expect(await isUnread(id, colleague)).toBe(false)
  })

  test('is not what they did themselves, nor what is nobody’s news', async () => {
    const { id, owner, colleague } = await opened()
    await see(id, owner)
    await see(id, colleague)
    const due = addMilliseconds(company.clock.now(), days(2))
    const question = text(company.app, 'Which?')
    await succeed(company.app, id, as(owner), { type: 'placeAsk', to: 'Desk', question: question.id, due }, [
      question,
    ])
    expect(await isUnread(id, owner)).toBe(false)
    expect(await isUnread(id, colleague)).toBe(false)
    await succeed(company.app, id, as(owner), {
      type: 'offerTransfer',
      to: { kind: 'person', person: colleague },
      reason: null,
    })
    expect(await isUnread(id, owner)).toBe(false)
    expect(await isUnread(id, colleague)).toBe(true)
  })

  test('goes forward only, and is put back by hand', async () => {
    const { id, owner } = await opened()
    await see(id, owner)
    await see(id, owner, 0)
    expect(await isUnread(id, owner)).toBe(false)
    expect(await unsee(id, owner)).toMatchObject({ status: 204 })
    expect(await isUnread(id, owner)).toBe(true)
    await see(id, owner)
    expect(await isUnread(id, owner)).toBe(false)
  })

  test('is told to their other windows and to nobody else', async () => {
    const { id, owner, colleague } = await opened()
    const listening = await fetch(`${company.url}/api/v1/live`, {
      headers: { authorization: `Bearer ${await company.tokenOf(owner)}` },
    })
    const others = await fetch(`${company.url}/api/v1/live`, {
      headers: { authorization: `Bearer ${await company.tokenOf(colleague)}` },
    })
    const until = async (answer: Response, words: string): Promise<string> => {
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
      let heard = ''
      while (!heard.includes(words)) {
        const next = await reader?.read()
        if (next?.value === undefined) throw new Error(`the stream ended without ${words}`)
        heard += next.value
      }
      await reader?.cancel()
      return heard
    }
    const heardByBen = until(others, 'event: cases')
    await see(id, owner)
    expect(await until(listening, 'event: seen')).toContain('event: seen')
    await customerWrites(id)
    expect(await heardByBen).not.toContain('event: seen')
  })
})

describe('what came up', () => {
  const openings = async (id: string) => {
    const { body } = await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.helene })
    return listAt(body, 'escalations').map(({ leader, opened: told }) => [
      textAt(leader, 'id'),
      ...listAt({ told }, 'told').map(({ person, at }) => [textAt(person, 'id'), at]),
    ])
  }

  test('was opened when its leader first looked at it themselves; and by whoever stands in, beside that', async () => {
    const { id, owner, colleague } = await opened()
    await see(id, staff.claire)
    await succeed(company.app, id, { kind: 'customer' }, { type: 'takeHigher', words: null })
    expect(await openings(id)).toEqual([[staff.claire]])
    // A look of before is none at what came up, and one of a colleague’s, or of a machine of theirs, is not the leader’s.
    await see(id, owner)
    await fetch(`${company.url}/api/v1/cases/${id}/seen`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await company.tokenOf(staff.claire)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ upTo: 1_000 }),
    })
    expect(await openings(id)).toEqual([[staff.claire]])
    const first = company.clock.now()
    await see(id, staff.claire)
    company.clock.set(addMilliseconds(first, days(1)))
    await see(id, staff.claire)
    expect(await openings(id)).toEqual([[staff.claire, [staff.claire, first]]])

    await setPresence(company.app, staff.claire, { kind: 'onLeave', deputy: colleague })
    await see(id, colleague)
    expect(await openings(id)).toEqual([
      [colleague, [staff.claire, first], [colleague, addMilliseconds(first, days(1))]],
    ])
  })
})

describe('whoever may not', () => {
  test('is refused: not signed in, a case that is not theirs to see, and what is no number', async () => {
    const { id, owner } = await opened()
    for (const method of ['PUT', 'DELETE'] as const) {
      const body = method === 'PUT' ? { body: { upTo: 1 } } : {}
      const path = `/api/v1/cases/${id}/seen`
      expect(await company.ask(method, path, body)).toMatchObject({ status: 401 })
      expect(await company.ask(method, path, { as: staff.rosa, ...body })).toMatchObject({ status: 404 })
    }
    for (const upTo of [-1, 1.5, 'all', null]) {
      const asked = { as: owner, body: { upTo } }
      expect(await company.ask('PUT', `/api/v1/cases/${id}/seen`, asked)).toMatchObject({ status: 422 })
    }
  })
})
