import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => await desk.close())

const words = `${'Die Rechtsschutzversicherungsgesellschaft antwortet nicht. '.repeat(12)}Zuletzt am Montag.`

test('a case is read at twice the size, in forced colours and on paper', async () => {
  const { case: opened } = await desk.customerWrites(words)
  const page = await desk.at('claire', {
    viewport: { width: 640, height: 400 },
    path: `/desk/all/${opened.id}`,
  })
  const story = page.getByLabel('The story')
  await story.getByText('Zuletzt am Montag.').first().waitFor()

  // 200 %: nothing goes beyond the side, and what was said is brought into sight above where one writes.
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  const said = story.getByText('Zuletzt am Montag.').first()
  await said.scrollIntoViewIfNeeded()
  expect(await page.locator('[data-composer]').isVisible()).toBe(true)
  expect(await faults(page)).toEqual([])

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ forcedColors: 'active' })
  const styleOf = async (selector: string, name: string): Promise<unknown> =>
    await page.evaluate(
      `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue(${JSON.stringify(name)})`,
    )
  // What is told by a ground alone has a border there.
  expect(await styleOf('nav [data-chosen]', 'border-inline-start-width')).toBe('4px')
  expect(await styleOf('a[href$="/take"]', 'border-top-width')).toBe('1px')
  expect(await styleOf('[data-composer] input:checked + span', 'border-top-width')).toBe('2px')
  await page.locator('a[href$="/take"]').focus()
  await page.keyboard.press('Tab')
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')

  const [ways, search] = [page.locator('nav').first(), page.getByRole('combobox').first()]
  expect(await ways.isVisible()).toBe(true)
  expect(await search.isVisible()).toBe(true)

  await page.emulateMedia({ forcedColors: 'none', media: 'print', colorScheme: 'dark' })
  expect(await appears(said)).toBe(true)
  expect(await ways.isVisible()).toBe(false)
  expect(await search.isVisible()).toBe(false)
  expect(await page.locator('[data-composer]').isVisible()).toBe(false)
  // As long as it is, not as high as a window.
  expect(await page.evaluate(`document.querySelector('[data-scrolls]').scrollHeight`)).toBe(
    await page.evaluate(`document.querySelector('[data-scrolls]').clientHeight`),
  )
  expect(await styleOf('body', 'color-scheme')).toBe('light')
})
