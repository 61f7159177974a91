import { type Actor, addMilliseconds, minutes } from '@buckstop/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany } from '../../test/http-company.ts'
import { customerOf } from '../../test/pages/customer.ts'
import { contactFrom, monday, openCaseOf, provenBy } from '../../test/small-company.ts'
import type { Incoming, Receipt } from '../intake/incoming.ts'
import { receive } from '../intake/receive.ts'
import { mergeCases } from '../ledger/merging.ts'
import { takeContactOut } from '../ledger/taking-out.ts'
import { newSecret } from '../links/secret.ts'
import { openCase } from '../channels/web/case/opened.ts'
import { pages } from '../channels/web/app.ts'

const company = companyOfFile(async () => await createHttpCompany({ smtpUrl: 'smtp://mail.example' }))
beforeEach(async () => {
  company.clock.set(monday)
  await company.database.pool.query('delete from danger_network')
})

const network = '203.0.113.0/24'
const inDanger = (more: Partial<Incoming> = {}): Incoming => contactFrom({ danger: true, network, ...more })
const throughLink = (caseId: string, more: Partial<Incoming> = {}): Incoming =>
  inDanger({ from: { identifiers: [] }, proof: { kind: 'link', caseId }, ...more })
const gathered = (receipt: Receipt): boolean | undefined =>
  receipt.kind === 'known' ? undefined : receipt.danger?.gathered
const called = async (): Promise<number> => {
  const { rows } = await company.database.pool.query(
    `select 1 from message where kind in ('danger', 'dangerCall', 'broughtToYou')`,
  )
  return rows.length
}

describe('danger without proof that comes at once', () => {
  test('waits for nobody who stores files: it is gathered, and theirs is called', async () => {
    const { app } = company
    const storing = Promise.withResolvers<void>()
    const stored = Promise.withResolvers<void>()
    const slow = receive(
      app,
      inDanger({
        alongside: async () => {
          storing.resolve()
          await stored.promise
        },
      }),
    )
    await storing.promise
    // More than there are connections: each would hold one.
    const others = await Promise.all(Array.from({ length: 20 }, async () => await receive(app, inDanger())))
    expect(others.map(gathered)).toEqual(others.map(() => true))
    stored.resolve()
    expect(gathered(await slow)).toBe(false)
    expect(gathered(await receive(app, inDanger()))).toBe(true)
  })

  test('leaves the call to others where it could not be stored', async () => {
    const { app } = company
    const failing = inDanger({ alongside: async () => await Promise.reject(new Error('disk full')) })
    await expect(receive(app, failing)).rejects.toThrow('disk full')
    expect(gathered(await receive(app, inDanger()))).toBe(false)
  })

  test('takes no call where it was taken in before', async () => {
    const { app } = company
    await receive(app, inDanger({ source: 'form one' }))
    await company.database.pool.query('delete from danger_network')
    expect((await receive(app, inDanger({ source: 'form one' }))).kind).toBe('known')
    expect(gathered(await receive(app, inDanger()))).toBe(false)
  })
})

describe('the link of a case that nothing proves', () => {
  test('is no proof: its danger is taken in, and calls people as little as the next case would', async () => {
    const { app } = company
    await receive(app, inDanger())
    const before = await called()
    for (let count = 0; count < 3; count += 1) {
      const { caseId } = await openCaseOf(app, { network })
      const receipt = await receive(app, throughLink(caseId))
      expect(receipt).toMatchObject({
        kind: 'joined',
        danger: { gathered: true, callNext: addMilliseconds(monday, minutes(15)) },
      })
    }
    expect((await called()) - before).toBe(0)
  })

  test('calls where its network has not yet, once', async () => {
    const { app } = company
    const { caseId } = await openCaseOf(app, { network })
    expect(gathered(await receive(app, throughLink(caseId)))).toBe(false)
    expect(gathered(await receive(app, inDanger()))).toBe(true)
  })

  test('is what it was where a colleague joined it to the case of somebody known', async () => {
    const { app } = company
    const known = await openCaseOf(app, { proof: provenBy('known@example.org') })
    const secret = newSecret()
    const { caseId } = await openCaseOf(app, { network, linkSecret: secret })
    const recognition = { recognition: { how: 'known', words: null }, texts: [] } as const
    const actor = { kind: 'person', id: known.owner } as const
    await mergeCases(app, { from: caseId, into: known.caseId, actor, recognition })
    const found = await openCase(app, secret)
    if (typeof found === 'string') throw new Error(`the link is ${found}`)
    await receive(app, inDanger())
    const proof = { kind: 'link', caseId: found.caseId, holder: found.sight.actor } as const
    expect(gathered(await receive(app, throughLink(found.caseId, { proof })))).toBe(true)
    expect(gathered(await receive(app, throughLink(known.caseId)))).toBe(false)
  })

  test('of somebody known calls at once, whatever else its network sends', async () => {
    const { app } = company
    await receive(app, inDanger())
    const { caseId } = await openCaseOf(app, { proof: provenBy('proved@example.org'), network })
    expect(gathered(await receive(app, throughLink(caseId)))).toBe(false)
    expect(gathered(await receive(app, inDanger({ proof: provenBy('proved@example.org') })))).toBe(false)
  })

  test('takes its danger along into a case of its own without calling anybody anew', async () => {
    const { app } = company
    const { caseId, owner } = await openCaseOf(app, { danger: true, network })
    const taken = async (actor: Actor, as: 'somethingNew' | 'somethingElse') => {
      const { danger: _, ...words } = throughLink(caseId, { words: 'Another matter' })
      const more = await receive(app, words)
      const into = app.newId()
      const before = await called()
      const result = await takeContactOut(app, {
        caseId,
        contactId: more.contactId,
        as,
        actor,
        into,
        network,
      })
      if (!result.ok || result.state.kind === 'unopened') throw new Error('it was not taken out')
      return { danger: result.state.danger, calls: (await called()) - before }
    }
    expect(await taken({ kind: 'customer' }, 'somethingNew')).toMatchObject({
      danger: { gathered: true, callNext: addMilliseconds(monday, minutes(15)) },
      calls: 0,
    })
    expect(await taken({ kind: 'person', id: owner }, 'somethingElse')).toMatchObject({
      danger: { gathered: false },
    })
  })
})

test('a form of the page that is sent again with other words and the tick calls nobody', async () => {
  await receive(company.app, inDanger({ network: 'unknown' }))
  const customer = customerOf(pages(company.app))
  const first = await customer.get('/')
  const key = /name="key"[^>]*value="([^"]+)"/.exec(first.html)?.[1] ?? ''
  await customer.post('/', { key, words: 'My bike creaks.' })
  const before = await called()
  const said = await customer.post('/', { key, words: 'Somebody is in danger.', danger: 'yes' })
  expect(said.text).toContain('More of us are called on')
  expect((await called()) - before).toBe(0)
})
