import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  const longest = [
    [staff.ana, 'عائشة', 'بن يوسف'],
    [staff.claire, 'Friedrich-Wilhelm', 'Donaudampfschifffahrtskapitän'],
  ]
  desk = await openDesk(async ({ pool }) => {
    for (const one of longest)
      await pool.query('update person set first_name = $2, surname = $3 where id = $1', one)
  })
})
afterAll(async () => await desk.close())

const composerOf = (page: Page) => page.getByRole('form', { name: 'Your words to the customer' })
const boxOf = (page: Page, name: RegExp) => composerOf(page).getByRole('textbox', { name })

test('two who have a case open see each other, what one tells the customer, and what is written to them by name', async () => {
  // She speaks their language, so it is hers.
  const { case: opened } = await desk.customerWrites('La lámpara está rota.', { language: 'es' })
  const [theirs, others] = [await desk.signedIn(staff.ana), await desk.signedIn(staff.claire)]
  await theirs.goto(`/desk/cases/${opened.id}`)
  await boxOf(theirs, /^To Marta/).waitFor()
  await others.goto(`/desk/cases/${opened.id}`)
  const here = theirs.getByRole('list', { name: 'Who else is here' })
  expect(await appears(here.getByText('Friedrich-Wilhelm Donaudampfschifffahrtskapitän is reading'))).toBe(
    true,
  )

  const inOneLine = async () =>
    await theirs.evaluate(`(() => {
      const modes = document.querySelector('[name="composer-mode"]').closest('fieldset')
      const { bottom } = modes.getBoundingClientRect()
      const form = modes.closest('form')
      return (
        form.scrollWidth <= form.clientWidth &&
        [...modes.parentElement.children].every((one) => one.getBoundingClientRect().top < bottom - 8)
      )
    })()`)
  await composerOf(theirs).getByRole('radio', { name: /^Log/ }).click()
  await boxOf(theirs, /^What was said/).fill('They are at home on Friday.')
  expect(await inOneLine()).toBe(true)
  await composerOf(theirs)
    .getByRole('radio', { name: /^Write/ })
    .click()
  await boxOf(theirs, /^To Marta/).fill('We come on Friday.')
  expect(await inOneLine()).toBe(true)
  await boxOf(others, /^To Marta/).fill('A new lamp is on its way.')
  expect(await appears(here.getByText(/Donaudampf\S+ is writing to the customer/))).toBe(true)
  expect(await faults(theirs)).toEqual([])

  await composerOf(others)
    .getByRole('button', { name: /^Send to/ })
    .click()
  expect(await appears(composerOf(theirs).getByText('A new lamp is on its way.'))).toBe(true)
  expect(
    await composerOf(theirs)
      .getByText(/Donaudampf\S+ wrote to Marta/)
      .count(),
  ).toBe(1)
  expect(await boxOf(theirs, /^To Marta/).inputValue()).toBe('We come on Friday.')
  expect(await faults(theirs)).toEqual([])

  // Inside, with keys alone: a name is chosen by its letters, an arrow and Enter; Escape leaves them as they are.
  await others.goto('/desk/today')
  await boxOf(theirs, /^To Marta/).fill('')
  const changed = theirs.getByRole('button', { name: /^Changed by Friedrich/ })
  await changed.click()
  expect(await changed.count()).toBe(0)
  await composerOf(theirs).getByRole('radio', { name: 'Inside only' }).click()
  const inside = boxOf(theirs, /^To colleagues/)
  await inside.pressSequentially('Which batch, @donau')
  const people = theirs.getByRole('listbox', { name: 'Colleagues to whom you write it' })
  await people.getByRole('option', { name: /Donaudampf/ }).waitFor()
  expect(await faults(theirs)).toEqual([])
  await theirs.keyboard.press('Escape')
  expect(await people.count()).toBe(0)
  await inside.pressSequentially('d')
  await people.getByRole('option', { name: /Donaudampf/ }).waitFor()
  await theirs.keyboard.press('Enter')
  await expect
    .poll(async () => await inside.inputValue())
    .toBe('Which batch, @Friedrich-Wilhelm Donaudampfschifffahrtskapitän ')
  expect(
    await appears(
      composerOf(theirs).getByRole('button', {
        name: 'Keep it inside, and tell Friedrich-Wilhelm Donaudampfschifffahrtskapitän',
      }),
    ),
  ).toBe(true)
  await theirs.keyboard.press('Control+Enter')
  const kept = theirs.getByText('Kept inside. The customer does not read it.')
  expect(await appears(kept)).toBe(true)
  await inside.pressSequentially('And')
  await kept.waitFor({ state: 'detached' })
  const story = theirs.getByRole('region', { name: 'The story' })
  expect(
    await appears(story.getByText('@Friedrich-Wilhelm Donaudampfschifffahrtskapitän', { exact: true })),
  ).toBe(true)

  const line = others.getByRole('listitem').filter({ hasText: /عائشة بن يوسف.? wrote to you/ })
  expect(await appears(line)).toBe(true)
  await line.getByRole('link', { name: /^Read/ }).click()
  expect(await appears(others.getByText('has read what was written to them').first())).toBe(true)
  await expect.poll(async () => await line.count()).toBe(0)
  expect(await changed.count()).toBe(0)
})
