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
  wrong.push(...(await wrongAtFourTimes(page)))
  await page.setViewportSize(looks[0][1])
  return wrong
}

/** In whose colours it is read, and how large; 1280 at four times the size is 320, and all that is smaller fits with it. */
const wrongAtFourTimes = async (page: Page): Promise<readonly string[]> => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
  const wide = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  const unseen = await page.evaluate(unringed)
  await page.emulateMedia({ forcedColors: 'none' })
  return [
    ...(wide > 0 ? [`four times as large: ${String(wide)} px too wide`] : []),
    ...(Array.isArray(unseen) ? unseen.map((what) => `forced colours: no ring around ${String(what)}`) : []),
  ]
}

/** What can be pressed or typed into and shows nothing of having the focus: a few of the page, so that it stays quick. */
const unringed = `(() => {
  const all = [...document.querySelectorAll('main a[href], main button:enabled, main input:enabled, main select, main textarea')]
  return all.filter((one) => one.checkVisibility()).slice(0, 12).flatMap((one) => {
    one.focus({ focusVisible: true, preventScroll: true })
    if (document.activeElement !== one) return []
    const rings = [one, one.parentElement, one.nextElementSibling].filter(Boolean).map((of) => getComputedStyle(of))
    const seen = rings.some(({ outlineStyle, outlineWidth, borderTopWidth }, at) =>
      (outlineStyle !== 'none' && outlineWidth !== '0px') || (at === 0 && borderTopWidth !== '0px'))
    return seen ? [] : [one.outerHTML.slice(0, 90)]
  })
})()`
