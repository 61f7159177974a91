import type { Page } from 'playwright-core'
import { speak } from '../src/words/speak.ts'

/** From here on a test words what it looks for in the mirrored language, too: `peopleWords.change()`. */
await speak('en-x-mirrored')

/** Every page that is loaded from here on is in the mirrored language: its document says so, as no server's does. */
export const mirror = async (page: Page): Promise<Page> => {
  await page.route('**/desk/**', async (route) => {
    if (route.request().resourceType() !== 'document') {
      await route.fallback()
      return
    }
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({ response, body: html.replace('<html lang="en"', '<html lang="en-x-mirrored"') })
  })
  return page
}

/*
 * Everything that can be read or heard and has letters of ours that no catalogue says. What people wrote and what they
 * are called are left out by what the page says of them; so is what is still a sentence of its own where it comes from,
 * and says so: lang="en".
 */
const inThePage = (within: string): string => `(() => {
  const theirs = '[dir="auto"], bdi, [translate="no"], [lang="en"], textarea, script, style, noscript'
  const said = []
  const roots = [...document.querySelectorAll(${JSON.stringify(within)})]
  for (const root of roots) {
    // What a message is given stands between two marks, often in elements of its own.
    let depth = 0
    const outside = (text) => Array.from(text).filter((letter) => {
      if (letter === '\\u2068') depth++
      if (letter === '\\u2069') depth = Math.max(0, depth - 1)
      return depth === 0
    }).join('')
    const hear = (text, where) => {
      const ours = outside(text)
      if (/[A-Za-z]/.test(ours)) said.push(where + ours.trim())
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      if (!node.parentElement?.closest(theirs)) hear(node.data, '')
    // What stands in a shadow is read, too.
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) roots.push(shadowRoot)
    for (const element of root.querySelectorAll(':not([translate="no"], [translate="no"] *, [lang="en"], [lang="en"] *)'))
      for (const name of ['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext']) {
        // Of what is hidden from whoever hears the page, nothing is said.
        if (name.startsWith('aria-') && element.closest('[aria-hidden="true"]') !== null) continue
        depth = 0
        hear(element.getAttribute(name) ?? '', name + ': ')
      }
  }
  return [...new Set(said)]
})()`

/** @param within CSS selector of what is looked at */
export const wordedElsewhere = async (page: Page, within = 'body'): Promise<readonly string[]> => {
  const found: unknown = await page.evaluate(inThePage(within))
  return Array.isArray(found) ? found.map(String) : ['the page was not looked through']
}
