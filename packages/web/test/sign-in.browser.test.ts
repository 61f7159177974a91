import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appears, type Desk, openDesk, password } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.close()
})

describe('signing in', () => {
  test('a wrong password is said in plain words, and what was typed stays', async () => {
    const page = await desk.browse()
    await page.goto('/desk/')
    await page.waitForURL('**/desk/sign-in')
    await page.getByLabel('E-mail').fill('ana@small.example')
    await page.getByLabel('Password', { exact: true }).fill('not-the-password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').getByText('That address and password do not fit together').waitFor()
    expect(await page.getByLabel('E-mail').inputValue()).toBe('ana@small.example')
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('not-the-password')
  })

  test('leads to where one wanted to go, and nowhere outside', async () => {
    const { case: opened } = await desk.customerWrites('The tap drips.')
    const page = await desk.browse()
    await page.goto(`/desk/cases/${opened.id}`)
    await page.getByLabel('E-mail').fill('claire@small.example')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`**/desk/all/${opened.id}`)
    expect(await appears(page.getByRole('heading', { name: 'Marta Keane' }))).toBe(true)

    const lured = await desk.browse()
    await lured.goto('/desk/sign-in?next=//elsewhere.example/')
    await lured.getByLabel('E-mail').fill('ana@small.example')
    await lured.getByLabel('Password', { exact: true }).fill(password)
    await lured.getByRole('button', { name: 'Sign in' }).click()
    await lured.waitForURL(`${desk.url}/desk/today`)
    expect(new URL(lured.url()).origin).toBe(desk.url)
  })

  test('out again: nothing is left to see', async () => {
    const page = await desk.at('ana')
    await page.getByRole('button', { name: 'Ana Example' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/desk/sign-in')
    await page.goto('/desk/mine')
    await page.waitForURL('**/desk/sign-in**')
    expect(await page.locator('[data-row]').count()).toBe(0)
  })

  test('says whether one is here, and on leave who stands in', async () => {
    const page = await desk.at('ben')
    await page.getByRole('button', { name: 'Ben Example' }).click()
    await page.getByRole('radio', { name: 'On leave' }).check()
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    await page.getByLabel('Last day').fill(tomorrow)
    await page.getByRole('combobox', { name: 'Stands in' }).fill('Ana')
    await page.getByRole('option', { name: /Ana Example/ }).click()
    await page.getByRole('button', { name: 'Save it' }).click()
    expect(await appears(page.getByRole('button', { name: /Ben Example.*On leave/s }))).toBe(true)
  })
})
