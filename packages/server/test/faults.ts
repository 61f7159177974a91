import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Defines what brings axe to a document, in which nothing of it is run before. */
const bringing = `globalThis.bringAxe = () => { if (globalThis.axe === undefined) { ${axe.source} } }; 0`

const lookedThrough = new WeakSet<Page>()

/**
 * Documents that the page loads from here on bring axe along: handing it over costs as much as the look itself. For a
 * page that is looked through again and again, `faults` does so at its first look.
 */
export const bringAxe = async (page: Page): Promise<void> => {
  if (lookedThrough.has(page)) return
  lookedThrough.add(page)
  await page.addInitScript(bringing)
}

/** What axe finds against WCAG 2.2 AA and its best practice, with the elements. */
export const faults = async (page: Page): Promise<readonly string[]> => {
  await bringAxe(page)
  if ((await page.evaluate('typeof globalThis.bringAxe')) !== 'function') await page.evaluate(bringing)
  const found: unknown = await page.evaluate(
    `(bringAxe(), axe).run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then((result) => result.violations.map((v) => v.id + ': ' + v.help + ' at ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')))`,
  )
  return Array.isArray(found) ? found.map(String) : ['axe did not run']
}
