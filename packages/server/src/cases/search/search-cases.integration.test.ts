import { instant } from '@buckstop/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import {
  as,
  createSmallCompany,
  monday,
  openCaseOf,
  provenBy,
  staff,
  succeed,
  text,
} from '../../../test/small-company.ts'
import { proveIdentifier } from '../../links/resolve-link.ts'
import { catchUp } from '../../search/keep-findable.ts'
import type { Looker } from '../../sight/staff/log-looks.ts'
import { type CaseSearch, searchCases, type SearchResult } from './search-cases.ts'

const company = companyOfFile(createSmallCompany)
const cases = { elodie: '', oven: '', brien: '', chinese: '', spanish: '' }

const admin: Looker = {
  person: staff.helene,
  works: [],
  leads: [],
  covers: [],
  administers: true,
  machine: null,
  at: monday,
}

const search = async (words: string, more: Partial<CaseSearch> = {}, who = admin): Promise<SearchResult> =>
  await searchCases(company.app.db, who, {
    words,
    status: 'all',
    country: 'GB',
    cursor: null,
    limit: 20,
    ...more,
  })

const found = async (words: string): Promise<readonly string[]> =>
  (await search(words)).cases.map(
    ({ id }) => Object.entries(cases).find(([, known]) => known === id)?.[0] ?? id,
  )

beforeAll(async () => {
  const { app } = company
  const opened = await openCaseOf(app, {
    from: {
      name: 'Élodie Lefèvre-Müller',
      identifiers: [
        { type: 'email', value: 'elodie.lefevre@exemple.fr' },
        { type: 'phone', value: '020 7946 0958' },
        { type: 'order', value: 'ORD-4471-8812' },
        { type: 'other', value: String.raw`it's\7:*` },
      ],
    },
    words: 'J’ai laissé mes deux chevaux de bois à l’atelier, et la facture est fausse.',
    language: 'fr',
  })
  cases.elodie = opened.caseId
  company.clock.set(instant('2026-03-02T10:01:00.000Z'))
  cases.oven = (
    await openCaseOf(app, {
      from: { name: 'Jürgen Weiß', identifiers: [] },
      words: 'Meine Waschmaschinen und die Kaffeemaschine aus der Straße 7 sind kaputt, Auftrag 99887766.',
      language: 'de',
    })
  ).caseId
  company.clock.set(instant('2026-03-02T10:02:00.000Z'))
  cases.brien = (
    await openCaseOf(app, {
      from: { name: "Siobhán O'Brien", identifiers: [] },
      words: 'I was refunded twice, by e-mail. Ring 0118 999 8819.',
      language: 'en',
    })
  ).caseId
  company.clock.set(instant('2026-03-02T10:03:00.000Z'))
  cases.chinese = (
    await openCaseOf(app, {
      from: { name: '王伟', identifiers: [] },
      words: '我要申请退款。',
      language: 'zh',
    })
  ).caseId
  cases.spanish = (
    await openCaseOf(app, {
      from: { name: null, identifiers: [] },
      words: 'Espero la devolución.',
      language: 'es',
    })
  ).caseId
  await catchUp(app.db)
})

describe('a case is found', () => {
  test.each([
    ['by a name without its accents', 'elodie', 'elodie'],
    ['by a name with them', 'Élodie', 'elodie'],
    ['by a part of a name', 'lefev', 'elodie'],
    ['by the second half of a double name', 'muller', 'elodie'],
    ['by a name spelled without its umlaut', 'Mueller', 'elodie'],
    ['by a name that is spelled with ß', 'weiss', 'oven'],
    ['by a name of two words in any order', 'lefevre elodie', 'elodie'],
    ['by a name with an apostrophe', "o'brien", 'brien'],
    ['by a name without its apostrophe', 'obrien', 'brien'],
    ['by a word behind an article', 'atelier', 'elodie'],
    ['by a word with its article', "l'atelier", 'elodie'],
    ['by the beginning of a word', 'factu', 'elodie'],
    ['by a part of a word', 'schmaschine', 'oven'],
    ['by another form of a word, in French', 'cheval', 'elodie'],
    ['by another form of a word, in German', 'kaffeemaschinen', 'oven'],
    ['by another form of a word, in English', 'refunding', 'brien'],
    ['by another form of a word that is its own stem', 'ringing', 'brien'],
    ['by another form of a word, in Spanish', 'devoluciones', 'spanish'],
    ['by a word in two that may be one', 'email', 'brien'],
    ['by a part of a telephone number', '7946', 'elodie'],
    ['by the end of a telephone number', '0958', 'elodie'],
    ['by a part of a telephone number, written apart', '7946 0958', 'elodie'],
    ['by a telephone number as it is dialled', '(020) 7946 0958', 'elodie'],
    ['by a telephone number from abroad', '+44 20 7946 0958', 'elodie'],
    ['by a part of a number in the words', '8877', 'oven'],
    ['by a telephone number in the words', '01189998819', 'brien'],
    ['by an address', 'elodie.lefevre@exemple.fr', 'elodie'],
    ['by a part of an address', 'lefevre@exemple', 'elodie'],
    ['by an order', 'ord44718812', 'elodie'],
    ['by a part of an order', '4471-88', 'elodie'],
    ['by what has signs of its own to the database', String.raw`it's\7:*`, 'elodie'],
    ['by a word of a script without spaces', '退款', 'chinese'],
    ['by words in more than one place', 'elodie facture', 'elodie'],
  ])('%s: %s', async (_how, words, expected) => {
    expect(await found(words)).toEqual([expected])
  })

  test('by its reference and by a part of it', async () => {
    const { rows } = await company.database.pool.query<{ reference: string }>(
      'select reference from matter_reference where matter_id = $1',
      [cases.oven],
    )
    const reference = rows[0]?.reference ?? ''
    expect(await found(reference)).toEqual(['oven'])
    expect(await found(reference.toLowerCase().replaceAll('-', ''))).toEqual(['oven'])
    expect(await found(reference.slice(4))).toEqual(['oven'])
  })

  test.each(['facture kaffeemaschine', 'nobodysaidthis', '!', '5550'])('not by %s', async (words) => {
    expect(await search(words)).toMatchObject({ cases: [], next: null, count: { atLeast: 0, exactly: true } })
  })

  test('the last changed first, page by page, each once', async () => {
    for (let number = 0; number < 5; number += 1) {
      company.clock.set(instant(`2026-03-02T11:0${number}:00.000Z`))
      await openCaseOf(company.app, { words: `A wombat, ${number}.` })
    }
    const all = await search('wombat')
    expect(all.cases.map(({ opening }) => opening)).toEqual(
      [4, 3, 2, 1, 0].map((number) => `A wombat, ${number}.`),
    )
    expect(all).toMatchObject({ next: null, count: { atLeast: 5, exactly: true } })
    const first = await search('wombat', { limit: 2 })
    const second = await search('wombat', { limit: 2, cursor: first.next })
    const third = await search('wombat', { limit: 2, cursor: second.next })
    expect([first, second, third].flatMap((page) => page.cases.map(({ id }) => id))).toEqual(
      all.cases.map(({ id }) => id),
    )
    expect(third.next).toBe(null)
    expect(second.count).toBe(null)
  })
})

describe('what is mistyped', () => {
  test.each([
    ['kafeemaschine', 'Kaffeemaschine'],
    ['kaffemaschiene', 'Kaffeemaschine'],
    ['elodei', 'Élodie'],
    ['aetlier', 'atelier'],
  ])('is taken for what was meant, and said so: %s', async (typed, meant) => {
    const { cases: met, corrections } = await search(typed)
    expect(met).toHaveLength(1)
    expect(corrections).toEqual([{ typed, meant }])
  })

  test('is never corrected where it was found as it was typed', async () => {
    expect(await search('atelier')).toMatchObject({ corrections: [] })
  })
})

describe('why it was found', () => {
  const find = async (words: string) => (await search(words)).cases[0]?.found ?? []
  const marked = async (words: string) =>
    (await find(words)).map((one) => [one.in, one.ranges.map(({ start, end }) => one.text.slice(start, end))])

  test('is shown with the places in its words', async () => {
    expect(await marked('cheval facture')).toEqual([['customerWords', ['chevaux', 'facture']]])
    expect(await marked('elodie')).toEqual([
      ['name', ['Élodie']],
      ['identifier', ['elodie']],
    ])
    expect(await marked('7946')).toEqual([['identifier', ['020 7946 0958']]])
    expect(await marked('退款')).toEqual([['customerWords', ['退款']]])
  })

  test('is an excerpt of what is long, cut at words', async () => {
    const long = `${'Many words before it. '.repeat(50)}The quokka ate it. ${'Many words behind it. '.repeat(50)}`
    await openCaseOf(company.app, { words: long })
    const [one] = await find('quokka')
    expect(one?.text.length).toBeLessThan(300)
    expect(one?.text).toMatch(/^… .*The quokka ate it.* …$/)
    expect(one?.ranges.map(({ start, end }) => one.text.slice(start, end))).toEqual(['quokka'])
  })
})

describe('who finds what', () => {
  const rosa: Looker = { ...admin, person: staff.rosa, works: ['Desk'], administers: false }
  let asked: string

  beforeAll(async () => {
    const opened = await openCaseOf(company.app, {
      from: {
        name: 'Zebedee Quill',
        identifiers: [
          { type: 'email', value: 'zebedee@quill.example' },
          { type: 'phone', value: '+44 20 7946 0011' },
        ],
      },
      words: 'The narwhal horn broke.',
    })
    asked = opened.caseId
    const note = text(company.app, 'We think the axolotl did it.')
    await succeed(
      company.app,
      asked,
      as(opened.owner),
      {
        type: 'makeContact',
        contact: {
          id: company.app.newId(),
          channel: 'mail',
          words: note.id,
          madeAt: company.clock.now(),
          outcome: 'written',
          asks: null,
        },
        promise: null,
        nextWord: null,
      },
      [note],
    )
    const question = text(company.app, 'Is there a horn in stock?')
    await succeed(
      company.app,
      asked,
      as(opened.owner),
      { type: 'placeAsk', to: 'Desk', question: question.id, due: instant('2026-03-04T10:00:00.000Z') },
      [question],
    )
    await catchUp(company.app.db)
  })

  test.each([
    ['narwhal', true],
    ['zebedee', true],
    ['axolotl', false],
    ['zebedee@quill.example', false],
    ['0011', false],
    ['+44 20 7946 0011', false],
    ['atelier', false],
    ['elodie', false],
  ])('whoever is only asked, by %s: %s', async (words, isFound) => {
    const ids = (await search(words, {}, rosa)).cases.map(({ id }) => id)
    expect(ids).toEqual(isFound ? [asked] : [])
  })

  test('a mistyped word never shows that a case they may not see has it', async () => {
    expect(await search('aetlier', {}, rosa)).toMatchObject({ cases: [], corrections: [] })
  })

  test('its owner, by all of it', async () => {
    for (const words of ['narwhal', 'zebedee', 'axolotl', 'zebedee@quill.example', '0011', 'narwhal axolotl'])
      expect((await search(words)).cases.map(({ id }) => id)).toEqual([asked])
  })
})

describe('what changes beside the ledger', () => {
  test('is found once it was made findable: an address that was proved, in every case of the customer', async () => {
    const { app } = company
    const email = 'proved@later.example'
    const { caseId } = await openCaseOf(app, { proof: provenBy(email), words: 'A pangolin.' }, email)
    await proveIdentifier(app.db, caseId, { type: 'email', value: 'second@later.example' }, app.clock.now())
    await catchUp(app.db)
    expect((await search('second@later.example')).cases.map(({ id }) => id)).toEqual([caseId])
  })

  test('is erased with what it was found by, and its words leave the vocabulary unless others use them', async () => {
    const { app, database } = company
    const opened = await openCaseOf(app, {
      from: { name: 'Xanthippe Uniquename', identifiers: [{ type: 'email', value: 'x@unique.example' }] },
      words: 'My okapi and the atelier.',
    })
    await catchUp(app.db)
    const words = async () =>
      (await database.pool.query<{ word: string }>('select word from search_word')).rows.map(
        ({ word }) => word,
      )
    expect(await words()).toEqual(expect.arrayContaining(['okapi', 'xanthippe', 'uniquename', 'atelier']))
    await database.pool.query(
      `update matter_text set words = '', salt = null, erased_at = now() where matter_id = $1`,
      [opened.caseId],
    )
    expect((await search('okapi')).cases).toEqual([])
    expect(await words()).not.toContain('okapi')
    await database.pool.query(
      `update customer set name = null, erased_at = now() where id = (select customer_id from matter_head where matter_id = $1)`,
      [opened.caseId],
    )
    expect(await words()).not.toContain('xanthippe')
    await catchUp(app.db)
    const kept = await words()
    expect(kept).toContain('atelier')
    for (const gone of ['okapi', 'xanthippe', 'uniquename']) expect(kept).not.toContain(gone)
    expect((await search('xanthippe')).cases).toEqual([])
    const { rows } = await database.pool.query<{ lexemes: string }>(
      'select lexemes::text from case_search where matter_id = $1',
      [opened.caseId],
    )
    expect(rows[0]?.lexemes).not.toMatch(/okapi|xanthippe/)
  })
})

test('what is written with each contact is what would be made of all that is stored', async () => {
  const { app, database } = company
  const { rows: before } = await database.pool.query<{ matter_id: string; lexemes: string }>(
    'select matter_id, lexemes::text from case_search order by matter_id',
  )
  await database.pool.query('insert into search_due (matter_id) select matter_id from case_search')
  await catchUp(app.db)
  const { rows: after } = await database.pool.query<{ matter_id: string; lexemes: string }>(
    'select matter_id, lexemes::text from case_search order by matter_id',
  )
  expect(after).toEqual(before)
})

test('a case whose story holds more different words than the database finds cases by takes in the next one, too', async () => {
  const { app } = company
  const { caseId } = await openCaseOf(app, { words: 'It begins small.' }, 'long-story@example.org')
  await app.pool.query(
    `update case_search set lexemes = array_to_tsvector(array(select 'cword' || n from generate_series(1, 95000) n))
     where matter_id = $1`,
    [caseId],
  )
  const words = text(app, 'And still it goes on.')
  const { rows } = await app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [caseId],
  )
  await succeed(
    app,
    caseId,
    as(rows[0]?.owner_id ?? ''),
    { type: 'writeNote', words: words.id, mentions: [] },
    [words],
  )
  const { rows: kept } = await app.pool.query('select from matter_text where matter_id = $1', [caseId])
  expect(kept).toHaveLength(2)
})
