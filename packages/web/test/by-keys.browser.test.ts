import './in-english.ts'
import type { PersonId } from '@buckstop/domain'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { doneExamples } from '../../server/src/cases/actions/catalogue.examples.ts'
import { later, type Step, tomorrow } from '../../server/test/action-example.ts'
import { textAt } from '../../server/test/http-company.ts'
import { cookieOf } from '../../server/test/session.ts'
import { staff } from '../../server/test/small-company.ts'
import { specOf } from '../src/cases/actions/catalogue.ts'
import type { Field } from '../src/cases/actions/spec.ts'
import { type Desk, goWithin, openDesk } from './desk.ts'
import { everyLetter, fill, focusOf, tabTo } from './hands-on-keys.ts'

let desk: Desk
const cookies = new Map<PersonId, string>()
let open: { readonly person: PersonId; readonly page: Page } | undefined
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.close()
})

const post = async (as: PersonId, path: string, body: object): Promise<unknown> => {
  const cookie = cookies.get(as) ?? (await cookieOf(desk.app, as))
  cookies.set(as, cookie)
  const answer = await fetch(`${desk.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: desk.url },
    body: JSON.stringify(body),
  })
  const said: unknown = await answer.json()
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(said)}`)
  return said
}

/** One page at a time: others would follow each case that is opened here, and cost as much as the one looked at. */
const pageOf = async (person: PersonId): Promise<Page> => {
  if (open?.person === person) return open.page
  await open?.page.context().close()
  open = { person, page: await desk.signedIn(person, { stays: true }) }
  return open.page
}

/** So that one person's page is gone when the next one begins. */
const byPerson = <One extends { readonly as?: PersonId }>(all: readonly One[]): readonly One[] =>
  all.toSorted((one, other) => (one.as ?? staff.ana).localeCompare(other.as ?? staff.ana))

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
/** The examples stand on a Monday that is long over. */
const soon = (body: object): object =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      if (value === tomorrow) return [name, inDays(1)]
      return [name, value === later ? inDays(3) : value]
    }),
  )

/** A case of Ana's in which these steps were done. */
const caseAfter = async (steps: readonly Step[]): Promise<string> => {
  const said = await post(staff.ana, '/staff/contacts', { channel: 'phone', words: 'It leaks again.' })
  const id = textAt(said, 'case', 'id')
  for (const [name, body, as = staff.ana] of steps) await post(as, `/cases/${id}/actions/${name}`, soon(body))
  return id
}

const versionOf = async (id: string): Promise<number> => {
  const { rows } = await desk.app.pool.query<{ readonly version: number }>(
    'select version from matter_head where matter_id = $1',
    [id],
  )
  return rows[0]?.version ?? 0
}

/** Among those that are shown for some alone: what the map asks, and an outside body where the company keeps none. */
const wantedWhen = (field: Field): boolean =>
  field.name === 'problem' || (field.name === 'outsideBody' && field.kind === 'words')

/** Others are shown only for what nobody types here. */
const isWanted = (field: Field): boolean =>
  field.optional !== true && (field.when === undefined || wantedWhen(field))

/** Without loading the workspace anew, where it is there. */
const show = async (page: Page, caseId: string): Promise<void> => {
  const path = `/desk/all/${caseId}`
  if (!page.url().includes('/desk/all/')) {
    await page.goto(path)
    return
  }
  await goWithin(page, path)
}

const mostTries = 3

const begin = async (page: Page, caseId: string, title: string): Promise<void> => {
  await show(page, caseId)
  await page.getByLabel('The story').getByText('It leaks again.').first().waitFor()
  const wanted = page.locator('[role="option"][data-combobox-selected]', { hasText: title })
  const isFound = async (): Promise<boolean> => {
    await page.keyboard.press('Control+k')
    await page.locator('[role="combobox"]:focus').waitFor({ timeout: 5_000 })
    await page.keyboard.type(title)
    await wanted.waitFor({ timeout: 5_000 })
    return true
  }
  // What is pressed while a page still settles may go to what is replaced: whoever sees nothing come presses again.
  for (let tries = 0; !(await isFound().catch(() => false)); tries += 1) {
    if (tries === mostTries) throw new Error(`nothing offers ${title}`)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Enter')
}

/** What one meets in its form, and in what order: forms alike in this are alike for a hand on the keys. */
const meets = (name: string): string => {
  const fields = specOf(name)?.fields.filter(isWanted) ?? []
  return name === 'make-contact' ? name : fields.map(({ kind }) => kind).join(' ')
}

const firstOfItsKind = doneExamples.filter(
  ({ name }, index) => doneExamples.findIndex((one) => meets(one.name) === meets(name)) === index,
)

/** One form of each kind; `BUCKSTOP_ACTIONS=all` walks every one, as `npm run reliability` does. */
const walked = process.env['BUCKSTOP_ACTIONS'] === 'all' ? doneExamples : firstOfItsKind

describe('every action with keys alone', () => {
  test.each(byPerson(walked))('$name', async ({ name, before = [], as = staff.ana }) => {
    const spec = specOf(name)
    if (spec === undefined) throw new Error(`${name} has no form`)
    const id = await caseAfter(before)
    const version = await versionOf(id)
    const page = await pageOf(as)
    await begin(page, id, spec.title())
    const isComposed = name === 'make-contact'
    const form = page.getByRole('form', { name: isComposed ? 'Your words to the customer' : spec.title() })
    await form.waitFor()
    await expect.poll(async () => (await focusOf(page)).tag).not.toBe('BODY')
    const at = page.url()
    if (isComposed) await page.keyboard.type(`${everyLetter} We come on Tuesday.`)
    else for (const field of spec.fields.filter(isWanted)) await fill(page, name, field)
    expect(page.url().split('?')[0]).toBe(at.split('?')[0])
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Enter')
    await expect.poll(async () => await versionOf(id)).toBeGreaterThan(version)
    // Where one goes on: to write, to what is next, or at the heading; and never nowhere.
    await expect.poll(async () => (await focusOf(page)).lands).toBe(true)
  })

  test('Esc keeps what was typed, and the focus is at what began it', async () => {
    const id = await caseAfter([])
    const page = await pageOf(staff.ana)
    await begin(page, id, specOf('place-ask')?.title() ?? '')
    await tabTo(page, 'question')
    await page.keyboard.type('Did it come')
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await focusOf(page)).lands).toBe(true)
    // And keys act again from there.
    await page.keyboard.press('q')
    await page.getByRole('form', { name: specOf('place-ask')?.title() ?? '' }).waitFor()
    expect(await page.locator('[name="question"]').inputValue()).toBe('Did it come')
    await page.keyboard.press('Escape')
    await page.keyboard.press('r')
    await expect.poll(async () => (await focusOf(page)).name).toBe('composer')
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await focusOf(page)).tag).toBe('H1')
  })
})

/** Keys pressed beside the text. */
const counted = (page: Page) => {
  let pressed = 0
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key)
        pressed += 1
      }
    },
    type: async (text: string) => await page.keyboard.type(text),
    count: () => pressed,
  }
}

type Hands = ReturnType<typeof counted>

interface Act {
  readonly name: string
  readonly most: number
  readonly before?: readonly Step[]
  readonly as?: PersonId
  readonly does: (hands: Hands, page: Page) => Promise<void>
}

const raised: Step = ['take-higher', { words: 'I do not get further' }]
const read: Step = ['acknowledge-escalation', { escalation: 1 }, staff.claire]
const offered: Step = ['offer-transfer', { to: { kind: 'person', person: staff.ben } }]

const chosen = async (page: Page): Promise<void> =>
  await page.locator('[role="option"][data-combobox-selected]').first().waitFor()

const acts: readonly Act[] = [
  {
    name: 'reply',
    most: 2,
    does: async ({ press, type }) => {
      await press('r')
      await type('We come on Tuesday.')
      await press('Control+Enter')
    },
  },
  {
    name: 'propose',
    most: 4,
    does: async ({ press, type }) => {
      await press('e')
      await type('The pump is new.')
      await press('Tab', 'Space', 'Control+Enter')
    },
  },
  {
    name: 'promise',
    most: 3,
    does: async ({ press, type }) => {
      await press('p')
      await type('A new pump')
      await press('Tab')
      await type('in 3 working days')
      await press('Control+Enter')
    },
  },
  {
    name: 'promise by a preset',
    most: 5,
    does: async ({ press, type }) => {
      await press('p')
      await type('A new pump')
      await press('Tab', 'Tab', 'Enter', 'Control+Enter')
    },
  },
  {
    name: 'ask',
    most: 6,
    does: async ({ press, type }, page) => {
      await press('q')
      await type('Desk')
      await chosen(page)
      await press('Enter', 'Tab')
      await type('Did the part come?')
      await press('Tab')
      await type('tomorrow noon')
      await press('Control+Enter')
    },
  },
  {
    name: 'offer',
    most: 3,
    does: async ({ press, type }, page) => {
      await press('o')
      await type('Ben')
      await chosen(page)
      await press('Enter', 'Control+Enter')
    },
  },
  {
    name: 'accept',
    most: 2,
    before: [offered],
    as: staff.ben,
    does: async ({ press }) => {
      await press('y', 'Control+Enter')
    },
  },
  {
    name: 'decline',
    most: 2,
    before: [offered],
    as: staff.ben,
    does: async ({ press, type }) => {
      await press('d')
      await type('Too much to do')
      await press('Control+Enter')
    },
  },
  {
    name: 'logged call',
    most: 2,
    does: async ({ press, type }) => {
      await press('l')
      await type('They are at home on Tuesday.')
      await press('Control+Enter')
    },
  },
  {
    name: 'acknowledge',
    most: 2,
    before: [raised],
    as: staff.claire,
    does: async ({ press }) => {
      await press('t', 'Control+Enter')
    },
  },
  {
    name: 'own call',
    most: 4,
    before: [raised, read],
    as: staff.claire,
    does: async ({ press, type }) => {
      await press('c')
      await type('They are content.')
      await press('Tab', 'Space', 'Control+Enter')
    },
  },
]

test.each(byPerson(acts))('$name takes no more than $most keys beside the text', async (act) => {
  const id = await caseAfter(act.before ?? [])
  const version = await versionOf(id)
  const page = await pageOf(act.as ?? staff.ana)
  await page.goto(`/desk/all/${id}`)
  await page.getByRole('button', { name: 'More' }).waitFor()
  await expect.poll(async () => (await focusOf(page)).tag).toBe('H1')
  const hands = counted(page)
  await act.does(hands, page)
  await expect.poll(async () => await versionOf(id)).toBeGreaterThan(version)
  expect(hands.count()).toBeLessThanOrEqual(act.most)
})
