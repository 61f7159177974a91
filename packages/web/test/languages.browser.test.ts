import { afterAll, beforeAll, expect, test } from 'vitest'
import { speak } from '../src/words/speak.ts'
import { shellWords } from '../src/words/shell.ts'
import { signInWords } from '../src/words/sign-in.ts'
import { type Desk, goWithin, openDesk } from './desk.ts'

let desk: Desk
let caseId: string
beforeAll(async () => {
  desk = await openDesk()
  caseId = (await desk.customerWrites('Der Anschlussinhaberwechsel wurde dreimal abgelehnt.')).case.id
})
afterAll(async () => {
  await speak('en')
  await desk.close()
})

const views = (): readonly string[] => [
  '/desk/today',
  '/desk/team',
  `/desk/all/${caseId}`,
  `/desk/all/${caseId}?show=journey`,
  '/desk/take',
  '/desk/counter',
  `/desk/cases/${caseId}/letter/${caseId}`,
  '/desk/systemic-issues',
  '/desk/people',
  '/desk/people/new',
  '/desk/rota',
  '/desk/hearing',
  '/desk/settings',
  '/desk/settings/replies',
  '/desk/settings/days-off',
  '/desk/settings/outside',
  '/desk/settings/tags',
  '/desk/settings/machines',
  '/desk/settings/changes',
  '/desk/tokens',
  '/desk/outbox',
  '/desk/map',
]

test.each([
  ['fr-CA', 'fr'],
  ['es-MX', 'es'],
])(
  'a browser of %s reads every view in that language, at the width of a telephone too',
  async (locale, tag) => {
    await speak(tag)
    const page = await desk.at('claire', { locale })
    const wrong: string[] = []
    for (const path of views()) {
      await goWithin(page, path)
      await page.getByRole('heading').first().waitFor()
      await page.waitForLoadState('networkidle')
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 })
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        if (wide !== 0) wrong.push(`${path} at ${width}: ${String(wide)} px too wide`)
      }
    }
    expect(wrong).toEqual([])
    expect(await page.evaluate('document.documentElement.lang')).toBe(tag)
  },
  240_000,
)

test('whoever chooses another language has it from then on, also where they sign in again', async () => {
  await speak('fr')
  const page = await desk.at('ana')
  await page.getByRole('button', { name: 'Ana Example' }).click()
  // The page begins anew at once: nobody sees it checked.
  await page.getByRole('radio', { name: 'Français' }).click()
  await page.locator('html[lang="fr"]').waitFor()
  await page.getByRole('button', { name: 'Ana Example' }).click()
  await page.getByRole('button', { name: shellWords.meCorner.signOut() }).click()
  await page.getByRole('button', { name: signInWords.signIn() }).waitFor()
  expect(await page.evaluate('document.documentElement.lang')).toBe('fr')
}, 120_000)
