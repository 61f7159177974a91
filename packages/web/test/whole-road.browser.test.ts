import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.close()
})

const words = 'The parcel came after five days.\nI had paid for one.'

test('a case comes in live, is offered and accepted, promised, proposed, and solved by the customer’s word', async () => {
  const [ana, ben] = await Promise.all([desk.at('ana'), desk.at('ben')])
  for (const page of [ana, ben]) await page.getByRole('link', { name: 'Team’s' }).click()

  // It comes in while both look at their team's list.
  const { case: opened, link } = await desk.customerWrites(words)
  await ana.getByRole('link', { name: /Marta Keane/ }).click()
  await ana.getByRole('heading', { name: 'Marta Keane' }).waitFor()
  const said = ana.getByLabel('The story').getByText('I had paid for one.')
  expect(await said.innerText()).toBe(words)
  const face = await ana.evaluate(
    `getComputedStyle(document.querySelector('[data-author=customer]')).fontFamily`,
  )
  expect(face).toMatch(/^"Source Serif 4/)

  // Whoever got it offers it to the other, who accepts: the baton changes hands there, and only there.
  const head = ana.getByRole('article', { name: `Case ${opened.reference}` })
  const first = (
    await head
      .getByText(/has it/)
      .first()
      .innerText()
  ).startsWith('Ana')
    ? 'Ana'
    : 'Ben'
  const [giver, taker, second] = first === 'Ana' ? [ana, ben, 'Ben'] : [ben, ana, 'Ana']
  // Whoever is to say yes or no looks at something else meanwhile: the window's title tells them.
  const setHidden = async (hidden: boolean) =>
    await taker.evaluate(
      `Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true });
       document.dispatchEvent(new Event('visibilitychange'))`,
    )
  await setHidden(true)
  await giver.goto(`/desk/team/${opened.id}`)
  await giver.getByRole('button', { name: 'More' }).click()
  await giver.getByLabel('Search what you can do').fill('offer it')
  await giver.keyboard.press('Enter')
  await giver.getByRole('combobox', { name: 'To whom' }).fill(second)
  await giver.getByRole('option', { name: new RegExp(`${second} Example`) }).click()
  await giver.getByLabel('Why them').fill('You know the carrier.')
  await giver.getByRole('button', { name: 'Offer it', exact: true }).click()
  await giver.getByText(`${first} Example has it until somebody accepts.`).waitFor()
  expect(await giver.getByText(`${second} Example has it`).count()).toBe(0)

  await expect.poll(async () => await taker.title()).toMatch(/^\(\d+\) /)
  await setHidden(false)
  await expect.poll(async () => await taker.title()).not.toMatch(/^\(/)
  await taker.getByRole('link', { name: /^Today/ }).click()
  await taker.getByRole('link', { name: /^Take or decline/ }).click()
  await taker.getByRole('button', { name: 'Accept the case' }).click()
  await taker.getByRole('button', { name: 'Accept: I have it' }).click()
  await taker
    .getByLabel(`While ${second} Example had it`)
    .getByText(`${second} Example accepted the case`)
    .waitFor()

  // The other sees it without asking, and without being moved.
  await giver.getByRole('button', { name: `Changed by ${second} Example just now` }).click()
  await giver.getByText(`${second} Example accepted the case`).waitFor()

  // A promise, with its clock.
  await taker.getByRole('button', { name: 'Promise something' }).first().click()
  await taker.getByLabel('What we will do').fill('We pay back the express fee.')
  await taker.getByLabel('By when').fill('in a week')
  await taker.getByText(/noon \(Etc\/UTC\)/).waitFor()
  await taker.getByLabel('What puts it right').fill('Refund')
  await taker.getByLabel('Amount').fill('12,50')
  await taker.getByRole('button', { name: 'Promise it' }).click()
  const facts = taker.getByRole('complementary', { name: 'What is known and owed' })
  await facts.getByText('Refund €12.50').waitFor()
  expect(await facts.getByText(/^Due by/).count()).toBe(1)

  // Kept, and proposed as the end of the issue.
  await facts.getByRole('button', { name: 'Kept' }).click()
  await taker.getByLabel('What was done, and what shows it').fill('Paid, bank reference 4711.')
  await taker.getByRole('button', { name: 'It is kept' }).click()
  await facts.getByText(/^Kept/).waitFor()
  await facts.getByRole('button', { name: 'Propose how it ends' }).click()
  await taker.getByLabel('What was done, as the customer reads it').fill('The express fee is paid back.')
  await taker.getByRole('radio', { name: 'The customer is right' }).check()
  await taker.getByRole('button', { name: 'Ask whether it is solved' }).click()
  await facts.getByText('A resolution is proposed').waitFor()

  // The customer says so on their own page; the desk hears it by itself.
  const customer = await desk.browse()
  await customer.goto(link)
  await customer.getByText('The express fee is paid back.').first().waitFor()
  await customer
    .getByRole('button', { name: /solved/i })
    .first()
    .click()
  await taker.getByText('Solved, says the customer').first().waitFor()
})
