import type { Page } from 'playwright-core'
import { faults } from '../../server/test/faults.ts'

/** How a page is looked at: as people have it, at both ends. */
const looks = [
  ['desk, light', { width: 1280, height: 800 }, 'light'],
  ['phone, dark', { width: 360, height: 740 }, 'dark'],
] as const

/** What is wrong with the page that stands there, on a desk and on a phone: for everyone's use, its width, what moves. */
export const wrongInEachLook = async (
  page: Page,
  more: (page: Page) => Promise<readonly string[]> = async () => await Promise.resolve([]),
): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const [look, viewport, colorScheme] of looks) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    const found = [...(await faults(page)), ...(await more(page))]
    const moving = await page.evaluate('document.getAnimations().length')
    if (moving !== 0) found.push(`${String(moving)} things move`)
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    if (wide !== 0) found.push(`${String(wide)} px too wide`)
    wrong.push(...found.map((fault) => `${look}: ${fault}`))
  }
  await page.setViewportSize(looks[0][1])
  return wrong
}
