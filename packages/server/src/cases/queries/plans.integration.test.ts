import { addMilliseconds, type CaseId, days } from '@buckstop/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Counting, countingCost } from '../../../test/cost.ts'
import { fillWithCopies } from '../../../test/many-matters.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import {
  as,
  createSmallCompany,
  monday,
  openCaseOf,
  staff,
  succeed,
  text,
} from '../../../test/small-company.ts'
import { catchUp } from '../../search/keep-findable.ts'
import { searchCases } from '../search/search-cases.ts'
import { nextUndated } from '../../deadlines/undated.ts'
import { listMessages } from '../../http/operations/messages.ts'
import { listCases } from './case-list.ts'
import { listNarrowed } from './narrowed-list.ts'
import type { CaseFilter, Traits } from './case-filter.ts'
import { joinedBy, placesBy, placesOf } from '../../ledger/places.ts'
import { type Ask, askOne } from '../../db/ask-together.ts'
import { askHead, type Look } from '../../sight/staff/look.ts'
import { askView } from '../view.ts'
import { askStory } from '../view-story.ts'
import { readHead } from './case-details.ts'
import { listContacts } from './contacts.ts'
import { countDuties, listDuties } from './duties.ts'
import { countLed } from '../../leading/counts.ts'
import { listLedCases } from './led.ts'
import { askPerhapsSame } from './perhaps-same.ts'
import type { Looker } from '../../sight/staff/log-looks.ts'

const company = companyOfFile(createSmallCompany)
/** The case of somebody whose words and address nobody else has. */
let rare: CaseId
let recording: Counting['db']
let cost: Counting['cost']

beforeAll(async () => {
  ;({ db: recording, cost } = countingCost(company.database.pool))
})

const team = (person: string, works: string, ...leads: string[]): Looker => ({
  person,
  works: [works],
  leads,
  covers: [],
  administers: false,
  machine: null,
  at: monday,
})
const everything: Looker = { ...team(staff.helene, 'Executive'), administers: true }
const ana = team(staff.ana, 'Care')
const paul = team(staff.paul, 'Relations', 'Care', 'Desk')
/** Sees of these cases what she had and her team was asked: a thousand in four. */
const rosa = team(staff.rosa, 'Works', 'Yard')
const all: CaseFilter = {
  owner: null,
  team: null,
  status: 'open',
  duty: null,
  cursor: null,
  limit: 50,
}
const later = ['2026-03-01T00:00:00.000000Z', '00000000-0000-7000-8000-000000000000'] as const

const lists: Readonly<Record<string, () => Promise<unknown>>> = {
  mine: async () => await listCases(recording, ana, { ...all, owner: staff.ana }),
  'my team’s': async () => await listCases(recording, ana, { ...all, team: 'Care' }),
  'all that staff see': async () => await listCases(recording, ana, all),
  'all that staff see, ended': async () => await listCases(recording, ana, { ...all, status: 'ended' }),
  'all that a leader sees': async () => await listCases(recording, paul, all),
  'all that an admin sees': async () => await listCases(recording, everything, { ...all, status: 'all' }),
  'mine, by what is due': async () =>
    await listCases(recording, ana, { ...all, owner: staff.ana, order: 'ownersDue' }),
  'my team’s, by what is due': async () =>
    await listCases(recording, ana, { ...all, team: 'Care', order: 'due' }),
  'all that staff see, by what is due': async () => await listCases(recording, ana, { ...all, order: 'due' }),
  'all that a leader sees, by what is due': async () =>
    await listCases(recording, paul, { ...all, order: 'due' }),
  'all that an admin sees, by what is due': async () =>
    await listCases(recording, everything, { ...all, order: 'due' }),
  'a later page by what is due': async () =>
    await listCases(recording, ana, { ...all, order: 'due', cursor: later }),
  'what came before somebody, by what is due': async () =>
    await listCases(recording, rosa, { ...all, order: 'due' }),
  'a later page': async () => await listCases(recording, ana, { ...all, cursor: later }),
  'all that came before somebody': async () => await listCases(recording, rosa, all),
  'a later page of that': async () => await listCases(recording, rosa, { ...all, cursor: later }),
  'of that, what a team has': async () => await listCases(recording, rosa, { ...all, team: 'Care' }),
  'of that, what a team has that has none of it': async () =>
    await listCases(recording, rosa, { ...all, team: 'Executive' }),
  'of that, what somebody owns who owns none of it': async () =>
    await listCases(recording, rosa, { ...all, owner: staff.helene }),
  'what somebody has to do who owns thousands': async () =>
    await listDuties(recording, ana, { whose: 'mine', kinds: [], cursor: null, limit: 50 }),
  'a later page of what they have to do': async () =>
    await listDuties(recording, ana, {
      whose: 'mine',
      kinds: [],
      cursor: [...later, 'nextWord', 0],
      limit: 50,
    }),
  'which calls they owe': async () =>
    await listDuties(recording, ana, {
      whose: 'mine',
      kinds: ['callBack', 'hearCustomer'],
      cursor: null,
      limit: 50,
    }),
  'what others have to do for them': async () =>
    await listDuties(recording, ana, { whose: 'others', kinds: [], cursor: null, limit: 50 }),
  'who is perhaps the same': async () => await askOne(recording, askPerhapsSame(rare)),
  'cases without a date': async () => await nextUndated(recording, null),
  'what was written': async () =>
    await listMessages(recording, ana, {
      matterId: null,
      audience: null,
      failed: false,
      cursor: null,
      limit: 50,
    }),
  'what could not be sent': async () =>
    await listMessages(recording, ana, {
      matterId: null,
      audience: null,
      failed: true,
      cursor: null,
      limit: 50,
    }),
}

// Four thousand cases that hold it, or three thousand of a list, each with its head and what it is found by.
const mostSearched = 60_000

/** Searching walks a bounded part of a list or takes a bounded part of an index, whoever looks for whatever. */
const searches: Readonly<Record<string, () => Promise<unknown>>> = Object.fromEntries(
  [
    ['a common word', 'boiler'],
    ['a rare word', 'Zwiebelfisch'],
    ['a word that nobody said', 'nobodysaidthis'],
    ['an address', 'rare@example.org'],
    ['a common and a rare word', 'boiler rechnung'],
    ['a part of a word', 'oiler'],
    ['a mistyped word', 'Zwibelfisch'],
  ].flatMap(([what = '', words = '']) =>
    Object.entries({ ana, rosa, everything }).map(([who, viewer]) => [
      `search by ${what}, as ${who}`,
      async () => await searchCases(recording, viewer, { ...all, words, country: 'GB' }),
    ]),
  ),
)

const noTraits: Traits = {
  folded: false,
  leaving: false,
  problem: null,
  danger: false,
  promises: null,
  cameUpTo: null,
  waitingOn: null,
  language: null,
  tag: null,
  unread: false,
}

const furtherBounds: readonly Partial<CaseFilter>[] = [
  { order: 'due' },
  { order: 'changed', owner: staff.ben },
  { team: 'Care', cursor: later },
]

// Two thousand of a list, each looked up by itself.
const mostNarrowed = 20_000

/** Narrowing looks through a bounded part of the list, whoever narrows it to whatever. */
const narrowings: Readonly<Record<string, () => Promise<unknown>>> = Object.fromEntries(
  Object.entries({
    danger: { danger: true },
    'a problem': { problem: 'Late' },
    'a broken promise': { promises: 'broken' },
    'what came up': { cameUpTo: { leader: staff.helene } },
    'whose turn it is': { waitingOn: 'us' },
    'a tag': { tag: 'battery' },
    'what is new': { unread: true },
    'all of it': {
      danger: true,
      language: 'fr',
      promises: 'open',
      cameUpTo: 'anyone',
      waitingOn: 'customer',
    },
  } satisfies Readonly<Record<string, Partial<Traits>>>).flatMap(([what, traits]) =>
    Object.entries({ ana, rosa, everything }).flatMap(([who, viewer]) =>
      furtherBounds.map((more) => [
        `narrowed to ${what}, as ${who}, ${Object.keys(more).join(' ')}`,
        async () => await listNarrowed(recording, viewer, { ...all, ...more }, { ...noTraits, ...traits }),
      ]),
    ),
  ),
)

describe('what a list costs', () => {
  const measure = async (): Promise<Readonly<Record<string, number>>> => {
    const costs: Record<string, number> = {}
    for (const [name, query] of Object.entries({ ...lists, ...searches })) costs[name] = await cost(query)
    return costs
  }

  test('does not grow with the number of cases', { timeout: 120_000 }, async () => {
    const templates: string[] = []
    for (let number = 0; number < 8; number += 1) templates.push((await openCaseOf(company.app)).caseId)
    ;({ caseId: rare } = await openCaseOf(
      company.app,
      { words: 'Ein Zwiebelfisch in der Rechnung.' },
      'rare@example.org',
    ))
    await company.database.pool.query(
      `insert into matter_viewer
       select matter_id, came.rule, coalesce(came.person, came.team), came.person::uuid, came.team, status, changed_at
       from matter_head cross join (values ('owned', $2, null), ('cameUp', $2, null), ('asked', null, 'Yard')) came (rule, person, team)
       where matter_id = any($1::uuid[])`,
      [templates.slice(0, 2), staff.rosa],
    )
    await fillWithCopies(company.database.pool, templates, 5_000)
    await catchUp(company.app.db)
    const few = await measure()
    await fillWithCopies(company.database.pool, templates, 20_000)
    await catchUp(company.app.db)
    const many = await measure()
    const dear = Object.keys({ ...lists, ...searches })
      .map((name) => ({ name, before: few[name] ?? 0, after: many[name] ?? 0 }))
      .filter(({ name, before, after }) =>
        name in searches ? after > mostSearched : after > before * 2 + 100 || after > 3_000,
      )
    expect(dear).toEqual([])
    for (const [name, query] of Object.entries(narrowings)) {
      const pages = await cost(query)
      expect.soft({ name, pages, bounded: pages < mostNarrowed }).toMatchObject({ bounded: true })
    }
  })

  test('and a case that fits is found however far down it stands, page by page', async () => {
    const { rows } = await company.database.pool.query<{ matter_id: string }>(
      `update matter_head set language = 'eo', status = 'open' where matter_id =
        (select matter_id from matter_head where status = 'open' order by changed_at limit 1) returning matter_id`,
    )
    const found: string[] = []
    let cursor: CaseFilter['cursor'] = null
    let pages = 0
    do {
      const page = await listNarrowed(
        recording,
        everything,
        { ...all, cursor },
        { ...noTraits, language: 'eo' },
      )
      found.push(...page.cases.map(({ id }) => id))
      cursor = page.next
      pages += 1
    } while (cursor !== null && pages < 50)
    expect(found).toEqual([rows[0]?.matter_id])
    expect(pages).toBeGreaterThan(5)
  })

  test('of duties and their counts hangs on what one has to do, not on the cases there are', async () => {
    const { caseId, owner } = await openCaseOf(company.app, {
      takenBy: staff.helene,
      proof: { kind: 'staff', personId: staff.helene },
    })
    const what = text(company.app, 'Soon')
    const due = addMilliseconds(company.clock.now(), days(1))
    await succeed(company.app, caseId, as(owner), { type: 'makePromise', what: what.id, remedy: null, due }, [
      what,
    ])
    const mine = team(owner, 'Desk')
    const listed = await cost(
      async () => await listDuties(recording, mine, { whose: 'mine', kinds: [], cursor: null, limit: 50 }),
    )
    expect(listed).toBeLessThan(100)
    const counted = await cost(
      async () => await countDuties(recording, { ...mine, person: staff.rosa }, company.clock.now()),
    )
    expect(counted).toBeLessThan(100)
    // What came up to a leader is found by an index, however many cases came up to nobody.
    const leader = { ...mine, person: staff.helene }
    const led = await cost(async () => await listLedCases(recording, leader, { cursor: null, limit: 20 }))
    expect(led).toBeLessThan(100)
    const ofAll = await cost(
      async () => await countLed(recording, [staff.claire, staff.paul, staff.helene], company.clock.now()),
    )
    expect(ofAll).toBeLessThan(200)
  })
})

describe('what a case costs', () => {
  test('is the same with 10 events and with 1,000', { timeout: 120_000 }, async () => {
    const { app } = company
    const short = await openCaseOf(app)
    const long = await openCaseOf(app)
    const tell = async (caseId: string): Promise<void> => {
      const words = text(app, 'News?')
      const contact = {
        id: app.newId(),
        channel: 'phone',
        words: words.id,
        receivedAt: company.clock.now(),
        proof: 'staff',
        takenBy: staff.ana,
        toldAgain: false,
        secondHand: false,
      } as const
      await succeed(app, caseId, as(staff.ana), { type: 'receiveContact', contact, issue: null, ways: [] }, [
        words,
      ])
    }
    for (let number = 0; number < 9; number += 1) await tell(short.caseId)
    for (let number = 0; number < 999; number += 1) await tell(long.caseId)
    await company.database.pool.query('vacuum analyze')
    const ask: Ask = async (question) => await askOne(recording, question)
    const lookOf = async (id: CaseId): Promise<Look> => {
      const [seen, joined] = [
        await askOne(recording, askHead(ana, id)),
        await askOne(recording, joinedBy(id)),
      ]
      if (seen === null) throw new Error('is not shown')
      return { ...seen, viewer: ana, places: await placesBy(recording, id, joined) }
    }
    const page = { cursor: null, limit: 10, order: 'newest' } as const
    const views: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
      view: async (id) => {
        const look = await lookOf(id)
        const opened = await readHead(recording, look.head)
        await askView(ask, look, opened)
      },
      story: async (id) => {
        const asked = { after: null, limit: 10, order: 'newest' } as const
        await askStory(ask, await lookOf(id), asked)
      },
      contacts: async (id) => await listContacts(recording, await placesOf(recording, id), page),
    }
    for (const [name, view] of Object.entries(views)) {
      const before = await cost(async () => await view(short.caseId))
      const after = await cost(async () => await view(long.caseId))
      expect.soft({ name, before, after, flat: after <= before * 2 + 20 }).toMatchObject({ flat: true })
    }
  })
})
