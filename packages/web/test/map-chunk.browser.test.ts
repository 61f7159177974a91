import type { Page, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.close()
})

/** What only the map's page needs, by words that stand in each library's own code. */
const parts = { drawing: 'react-flow__', editor: 'cm-content', comparing: 'maxEditLength' } as const

/** Which of them the programs hold that a page fetches until it is there. */
const fetched = async (page: Page, open: () => Promise<void>): Promise<readonly string[]> => {
  const programs: Promise<string>[] = []
  const heard = (response: Response): void => {
    if (new URL(response.url()).pathname.endsWith('.js')) programs.push(response.text())
  }
  await page.waitForLoadState()
  page.on('response', heard)
  await open()
  page.off('response', heard)
  const text = (await Promise.all(programs)).join('\n')
  expect(text).toContain('createRoot')
  return Object.entries(parts).flatMap(([part, word]) => (text.includes(word) ? [part] : []))
}

test('whoever works at cases fetches nothing of the map’s page; whoever opens the map does', async () => {
  const opened = await desk.customerWrites('The door squeaks.')
  const page = await desk.at('claire')
  const cases = await fetched(page, async () => {
    await page.goto(`/desk/all/${opened.case.id}`)
    await page.getByLabel('The story').getByText('The door squeaks.').waitFor()
  })
  expect(cases).toEqual([])

  const other = await desk.at('claire')
  const map = await fetched(other, async () => {
    await other.goto('/desk/map?show=text')
    await other.getByRole('textbox', { name: 'The map as text' }).waitFor()
  })
  expect(map).toEqual(Object.keys(parts))
})
