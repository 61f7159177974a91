import { addMilliseconds, days } from '@buckstop/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany, listAt, valueAt } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

test('what we write of a customer moves them nowhere in our lists, nor whose they and the next ones are', async () => {
  const told = async (labelled: boolean): Promise<unknown> => {
    const twin = await createHttpCompany()
    try {
      const open = async (words: string) => await openCaseOf(twin.app, { words }, `${words}@example.org`)
      const opened = [await open('one'), await open('two'), await open('three'), await open('four')]
      const [, second, third] = opened
      const post = async (caseId = '', name = '', body: object = {}, as: string = staff.paul) =>
        await twin.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as, body })
      if (labelled) {
        const plan = {
          channel: 'mail',
          person: staff.ben,
          everyDays: 7,
          words: 'Ben writes to you each week',
        }
        const reviewBy = addMilliseconds(twin.app.clock.now(), days(90))
        const done = [
          await post(second?.caseId, 'put-tag', { tag: 'battery' }, second?.owner),
          await post(third?.caseId, 'put-tag', { tag: 'battery' }, third?.owner),
          await post(third?.caseId, 'set-contact-plan', { ...plan, reviewBy }),
        ]
        expect(done.map(({ status }) => status)).toEqual([200, 200, 200])
      }
      const later = [await open('five'), await open('six')]
      const inList = async (path: string, as: string) =>
        listAt((await twin.ask('GET', path, { as })).body, 'items').map(
          (item) => valueAt(item, 'opening') ?? [valueAt(item, 'kind'), valueAt(item, 'case', 'opening')],
        )
      return {
        owners: [...opened, ...later].map(({ owner }) => owner),
        due: await inList('/api/v1/cases?order=due', staff.claire),
        mine: await inList('/api/v1/duties?whose=mine', second?.owner ?? ''),
      }
    } finally {
      await twin.drop()
    }
  }
  expect(await told(true)).toEqual(await told(false))
})

const list = async (query: string, as = admin): Promise<Answered> =>
  await company.ask('GET', `/api/v1/cases?${query}`, { as })
const idsIn = ({ body }: Answered): readonly unknown[] => listAt(body, 'items').map(({ id }) => id)
const act = async (caseId: string, name: string, body: object, as: string = admin): Promise<void> => {
  const { status, code: said } = await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, {
    as,
    body,
  })
  expect({ name, status, said }).toMatchObject({ status: 200 })
}

let plain: string
let dangerous: string
let climbed: string
let promised: string
let proposed: string
let french: string
let owners: Readonly<Record<string, string>>

beforeAll(async () => {
  const opened = []
  for (let number = 0; number < 6; number += 1)
    opened.push(await openCaseOf(company.app, number === 5 ? { language: 'fr-BE' } : {}))
  owners = Object.fromEntries(opened.map(({ caseId, owner }) => [caseId, owner]))
  ;[plain = '', dangerous = '', climbed = '', promised = '', proposed = '', french = ''] = opened.map(
    ({ caseId }) => caseId,
  )
  await act(dangerous, 'raise-danger', { words: 'It smells of gas.' }, owners[dangerous])
  await act(climbed, 'take-higher', { words: 'They want to hear it from a leader.' }, owners[climbed])
  await act(
    promised,
    'make-promise',
    { what: 'A new pump', due: '2026-03-04T10:00:00.000Z' },
    owners[promised],
  )
  await act(
    proposed,
    'propose-resolution',
    { issue: 1, what: 'A new boiler', outcome: 'upheld' },
    owners[proposed],
  )
})

describe('a list', () => {
  test('is narrowed to what stands in its rows, and to nothing else', async () => {
    const rows = listAt((await list('')).body, 'items')
    const where = (fits: (row: Readonly<Record<string, unknown>>) => boolean) =>
      rows.filter(fits).map(({ id }) => id)
    expect(idsIn(await list('danger=true'))).toEqual(where(({ danger }) => danger === true))
    expect(idsIn(await list('danger=true'))).toContain(dangerous)
    for (const whose of ['us', 'customer'])
      expect(idsIn(await list(`waitingOn=${whose}`))).toEqual(where(({ waitingOn }) => waitingOn === whose))
    expect(idsIn(await list('waitingOn=customer'))).toEqual([proposed])
    expect(idsIn(await list('language=fr'))).toEqual([french])
    expect(idsIn(await list('promises=open'))).toEqual([promised])
    expect(idsIn(await list('promises=broken'))).toEqual([])
    expect(idsIn(await list('cameUpTo=anyone'))).toEqual(where(({ escalated }) => escalated === true))
    expect(idsIn(await list('cameUpTo=anyone'))).toContain(climbed)
    expect(idsIn(await list(`cameUpTo=${staff.rosa}`))).toEqual([])
    expect(idsIn(await list('danger=true&waitingOn=customer'))).toEqual([])
    const [owner = ''] = Object.values(owners)
    const mine = listAt((await list('owner=me', owner)).body, 'items')
    expect(idsIn(await list('owner=me&unread=true', owner))).toEqual(
      mine.filter(({ unread }) => unread === true).map(({ id }) => id),
    )
    expect(idsIn(await list(`owner=${staff.helene}&waitingOn=us`))).toEqual(
      where((row) => valueAt(row, 'owner', 'id') === staff.helene),
    )
  })

  test('is narrowed to a tag, as long as a case has it, whether or not it is still in use', async () => {
    await act(french, 'put-tag', { tag: 'battery' }, owners[french])
    expect(idsIn(await list('tag=battery'))).toEqual([french])
    const rows = listAt((await list('')).body, 'items')
    expect(rows.filter(({ tags }) => JSON.stringify(tags) !== '[]')).toMatchObject([
      { id: french, tags: [{ key: 'battery', names: { en: 'Battery' } }] },
    ])
    expect(idsIn(await list('tag=bat'))).toEqual([])
    await company.app.db.updateTable('tag').set({ retired: true }).execute()
    expect(idsIn(await list('tag=battery'))).toEqual([french])
    await company.app.db.updateTable('tag').set({ retired: false }).execute()
    await act(french, 'take-tag-off', { tag: 'battery' }, owners[french])
    expect(idsIn(await list('tag=battery'))).toEqual([])
  })

  test('comes page by page in its order, and says how many there are with the first', async () => {
    const first = await list('waitingOn=us&order=due&limit=2&counted=true')
    expect(first.body['count']).toEqual({ atLeast: 5, exactly: true })
    const second = await list(`waitingOn=us&order=due&limit=2&cursor=${String(first.body['next'])}`)
    expect(second.body['count']).toBe(null)
    const third = await list(`waitingOn=us&order=due&limit=2&cursor=${String(second.body['next'])}`)
    expect(third.body['next']).toBe(null)
    expect([first, second, third].flatMap(idsIn)).toEqual(idsIn(await list('waitingOn=us&order=due')))
    expect((await list('limit=1&counted=true')).body['count']).toEqual({ atLeast: 6, exactly: true })
    expect((await list('')).body['count']).toBe(null)
  })

  test('tells of no case that one may not see, nor by what one is not shown of it', async () => {
    const choices = await company.ask('GET', '/api/v1/case-choices', { as: staff.rosa })
    expect(choices.body).toMatchObject({
      problems: ['anything'],
      languages: ['en', 'es', 'fr'],
      tags: [{ key: 'battery' }],
    })
    await act(plain, 'say-problem', { issue: 1, problem: 'anything' }, owners[plain])
    await act(
      plain,
      'place-ask',
      { to: 'Desk', question: 'Did it come?', due: '2026-03-04T10:00:00.000Z' },
      owners[plain],
    )
    const named = 'problem=anything&counted=true'
    expect(idsIn(await list(named))).toEqual([plain])
    // Rosa is asked in it, and reads nothing that was noted of the customer.
    expect(idsIn(await list('waitingOn=us', staff.rosa))).toEqual([plain])
    expect((await list(named, staff.rosa)).body).toMatchObject({
      items: [],
      count: { atLeast: 0 },
      next: null,
    })
    await act(plain, 'put-tag', { tag: 'battery' }, owners[plain])
    expect(idsIn(await list('tag=battery'))).toEqual([plain])
    expect((await list('tag=battery&counted=true', staff.rosa)).body).toMatchObject({
      items: [],
      count: { atLeast: 0 },
    })
    expect(listAt((await list('', staff.rosa)).body, 'items')).toMatchObject([{ id: plain, tags: [] }])
    expect((await list('danger=true&counted=true', staff.rosa)).body).toMatchObject({
      items: [],
      count: { atLeast: 0 },
    })
  })

  test.each([
    ['danger=yes', 'danger'],
    ['promises=late', 'promises'],
    ['waitingOn=nobody', 'waitingOn'],
    ['cameUpTo=Helene', 'cameUpTo'],
    ['language=e', 'language'],
    ['problem=', 'problem'],
    ['tag=a%20b', 'tag'],
    ['tag=', 'tag'],
    ['unread=1', 'unread'],
    ['counted=1', 'counted'],
    ['duty=any&danger=true', 'duty'],
  ])('that is asked for by %s is refused, and the field is named', async (query, field) => {
    const answered = await list(query)
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(JSON.stringify(answered.body['errors'])).toContain(field)
  })

  test('and what it can be narrowed to are for whoever is signed in', async () => {
    expect(await company.ask('GET', '/api/v1/case-choices')).toMatchObject({
      status: 401,
      code: 'not-signed-in',
    })
    expect(await company.ask('GET', '/api/v1/cases?danger=true')).toMatchObject({ status: 401 })
  })
})
