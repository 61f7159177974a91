import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lineCut } from '../../server/test/complaints.ts'
import { cookieOf } from '../../server/test/session.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk, password } from './desk.ts'

let desk: Desk
let page: Page
beforeAll(async () => {
  desk = await openDesk()
  await desk.customerWrites('The heating is cold.')
  page = await desk.at('ana', { path: '/desk/team', mayComplain: lineCut })
  await page.getByRole('link', { name: /Marta Keane/ }).click()
  await page.getByRole('heading', { name: 'Marta Keane' }).waitFor()
})
afterAll(async () => {
  await desk.close()
})

const begin = async (words: string): Promise<void> => {
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByLabel('Search what you can do').fill(words)
  await page.keyboard.press('Enter')
}

describe('what somebody typed', () => {
  test('stays when it is refused, with why beside it', async () => {
    await begin('promise something')
    await page.getByLabel('What we will do').fill('An engineer comes.')
    await page.getByLabel('By when').fill('2020-01-01T10:00')
    await page.getByRole('button', { name: 'Promise it' }).click()
    const refusal = page.getByRole('form', { name: 'Promise something' }).getByRole('alert')
    await refusal.waitFor()
    expect(await refusal.innerText()).toContain('That time has passed')
    expect(await page.getByLabel('What we will do').inputValue()).toBe('An engineer comes.')
  })

  test('stays through closing, another page and a reload, until it was sent', async () => {
    await page.getByRole('button', { name: 'Close; what you typed stays' }).click()
    await page.goto('/desk/people')
    await page.goBack()
    await page.reload()
    await begin('promise something')
    expect(await page.getByLabel('What we will do').inputValue()).toBe('An engineer comes.')
    await page.getByRole('button', { name: 'Tomorrow, noon' }).click()
    await page.getByRole('button', { name: 'Promise it' }).click()
    await page.getByRole('complementary').getByText('An engineer comes.').waitFor()
    await begin('promise something')
    expect(await page.getByLabel('What we will do').inputValue()).toBe('')
    await page.keyboard.press('Escape')
  })

  test('stays when the server can’t be reached', async () => {
    await begin('enter what')
    await page.getByLabel('Their words').fill('It is 12 degrees in here.')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Enter it' }).click()
    await page.getByText('The server can’t be reached').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Enter it' }).click()
    expect(await appears(page.getByLabel('The story').getByText('It is 12 degrees in here.'))).toBe(true)
  })

  test('stays when the session ends while somebody types', async () => {
    await begin('enter what')
    await page.getByLabel('Their words').fill('The boiler hums, and then it stops.')
    await page.context().clearCookies()
    const send = page.getByRole('button', { name: 'Enter it' })
    // A list that is read again may notice first, and then the button is gone.
    await Promise.allSettled([
      send.click({ timeout: 2_000 }),
      page.getByText('Your session ended.').waitFor(),
    ])
    await page.getByText('Your session ended.').waitFor()
    await page.getByLabel('E-mail').fill('ana@small.example')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Marta Keane' }).waitFor()
    await begin('enter what')
    expect(await page.getByLabel('Their words').inputValue()).toBe('The boiler hums, and then it stops.')
    await page.getByRole('button', { name: 'Enter it' }).click()
    await page.getByLabel('The story').getByText('The boiler hums, and then it stops.').waitFor()
  })

  test('is not shown to whoever comes in after them, in the same tab', async () => {
    await begin('enter what')
    await page.getByLabel('Their words').fill('Between Ana and nobody else.')
    const address = page.url()
    const come = async (name: 'ana' | 'ben'): Promise<void> => {
      const [key = '', value = ''] = (await cookieOf(desk.app, staff[name])).split(/=(.*)/s)
      await page.context().addCookies([{ name: key, value, url: desk.url }])
      await page.goto(address)
      await page.getByRole('heading', { name: 'Marta Keane' }).waitFor()
    }
    await come('ben')
    await begin('enter what')
    expect(await page.getByLabel('Their words').inputValue()).toBe('')
    await come('ana')
  })

  test('what is missing is said at its field', async () => {
    await begin('ask another team')
    await page.getByRole('button', { name: 'Ask them' }).click()
    expect(await appears(page.getByText('Please choose'))).toBe(true)
    expect(await appears(page.getByText('Please write something here'))).toBe(true)
    expect(await appears(page.getByText('Please say when'))).toBe(true)
    await page.keyboard.press('Escape')
  })
})

describe('a contact taken by phone', () => {
  test('by somebody who asks for a leader by title need not tell why, and nobody promises that leader’s call for them', async () => {
    await page.goto('/desk/take')
    await page.getByLabel('What they said or wrote').fill('I want to speak with your head of relations.')
    const who = page.getByRole('combobox', { name: 'Number, e-mail or name' })
    await who.fill('+44 20 7946 0000')
    expect(await page.locator('[dir="ltr"] [name="who"]').count()).toBe(1)
    await page.getByText('More of who they are').click()
    await page.getByLabel('Name', { exact: true }).fill('Olu Adeyemi')
    await page.getByText('They ask for a leader by name or title').click()
    await page.getByRole('combobox', { name: /Whom they ask for/ }).fill('Paul')
    await page.getByRole('option', { name: /Paul Example/ }).click()
    await page.getByRole('button', { name: 'Take it in' }).click()
    await page.getByRole('heading', { name: 'Taken in' }).waitFor()
    await page.getByRole('main').getByText('Ana Example has it').waitFor()
    await page.getByRole('link', { name: 'Open the case' }).click()
    const facts = page.getByRole('complementary')
    expect(await appears(facts.getByText('The customer asked for this leader'))).toBe(true)
    expect(await facts.getByText('Paul Example speaks with the customer').count()).toBe(0)
  })

  test('is typed at once after n, found by whom it is about while one types, and kept through a reload', async () => {
    await page.goto('/desk/mine')
    await page.getByRole('link', { name: /Olu Adeyemi/ }).waitFor()
    await page.keyboard.press('n')
    await page.keyboard.type('Nobody rang me back')
    const said = page.getByLabel('What they said or wrote')
    await expect.poll(() => said.inputValue()).toBe('Nobody rang me back')
    await page.keyboard.press('Tab')
    await page.keyboard.type('020 7946 0000')
    await page.getByRole('option', { name: /Olu Adeyemi/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('They call about').waitFor()
    await page.reload()
    await page.getByText('They call about').waitFor()
    expect(await said.inputValue()).toBe('Nobody rang me back')
    await page.getByRole('button', { name: 'It is something new' }).click()
    await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('who')
    expect(await page.getByRole('combobox', { name: /Number/ }).inputValue()).toBe('020 7946 0000')
    await said.focus()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Taken in' }).waitFor()
    // What to tell the caller: who has it, and by when they hear.
    await page.getByRole('main').getByText('Ana Example has it').waitFor()
    expect(await page.getByText(/answers you, by /).count()).toBe(1)
    expect(await page.getByText('It is a case of its own.').count()).toBe(1)
    await page.goto('/desk/take')
    expect(await said.inputValue()).toBe('')
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.evaluate('document.activeElement !== document.body'), { timeout: 15_000 })
      .toBe(true)
  })

  test('joins the case it belongs to', async () => {
    await page.goto('/desk/mine')
    await page.getByRole('link', { name: /Olu Adeyemi/ }).click()
    await page
      .getByRole('button', { name: 'Enter what the customer said' })
      .or(page.getByRole('button', { name: 'More' }))
      .first()
      .waitFor()
    const { pathname } = new URL(page.url())
    await page.goto(`/desk/take?case=${pathname.split('/').at(-1) ?? ''}`)
    await page.getByLabel('What they said or wrote').fill('Still no call.')
    // None is chosen beforehand: without it the contact opens a case of its own.
    await page
      .getByLabel('I know, because')
      .selectOption({ label: 'They tell of it what only its customer can' })
    await page.getByRole('button', { name: 'Take it in' }).click()
    expect(await appears(page.getByText('It joined the case that was there.'))).toBe(true)
  })
})
