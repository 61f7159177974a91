import type { Page } from 'playwright-core'
import { setPassword } from '../../server/src/sign-in/set-password.ts'
import { addAdmin, admin } from '../../server/test/admin.ts'
import { type Desk, openDesk, password } from './desk.ts'

export interface MapDesk extends Desk {
  /** Signed in as the admin, who changes service maps. */
  readonly asAdmin: (options?: Parameters<Desk['browse']>[0]) => Promise<Page>
}

/** The small company with an admin. */
export const openMapDesk = async (): Promise<MapDesk> => {
  const desk = await openDesk(async (app) => {
    await addAdmin(app)
    await setPassword(app.db, admin, password)
  })
  return {
    ...desk,
    asAdmin: async (options) => await desk.signedIn(admin, options),
  }
}

/**
 * Replaces all of the text in the editor, as somebody who pastes.
 * @param name as the field is called in the page’s language
 */
export const writeMap = async (page: Page, text: string, name = 'The map as text'): Promise<void> => {
  const field = page.getByRole('textbox', { name })
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  // An editor that has just come may not have taken all of its old text as chosen: then one sees two maps, and begins anew.
  for (let times = 0; times < mostTimes; times += 1) {
    await field.click()
    await page.keyboard.press('ControlOrMeta+a')
    await paste(page, text)
    const stands = (await field.textContent()) ?? ''
    if (first === '' || stands.split(first).length === 2) return
  }
}

const mostTimes = 5

// As a string: the tests know no browser's types.
const paste = async (page: Page, text: string): Promise<void> =>
  await page.evaluate(`(() => {
    let field = document.activeElement
    while (field.shadowRoot?.activeElement) field = field.shadowRoot.activeElement
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(text)})
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })()`)

/** Goes to one of the views by its name. */
export const openView = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Views of the map' }).getByRole('link', { name }).click()
}
