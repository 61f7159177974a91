import type { Page } from 'playwright-core'
import type { Field } from '../src/cases/actions/spec.ts'

interface Focus {
  readonly tag: string
  readonly name: string
  readonly lands: boolean
}

export const focusOf = async (page: Page): Promise<Focus> =>
  await page.evaluate<Focus>(`(() => {
    const one = document.activeElement
    return {
      tag: one?.tagName ?? '',
      name: one?.getAttribute('name') ?? one?.getAttribute('data-field') ?? '',
      lands: one?.matches('[name="composer"], [data-action], [data-action-menu], [data-landing]') === true,
    }
  })()`)

const mostTabs = 40

export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if ((await focusOf(page)).name === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab leads to ${name}`)
}

/** Whom and what the examples name, as one types it. */
const named: Readonly<Record<string, string>> = { leader: 'Paul', team: 'Desk', zone: 'Europe/London' }

const chooseTyped = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.type(words)
  await page.locator('[role="option"][data-combobox-selected]').first().waitFor()
  await page.keyboard.press('Enter')
}

/** Every letter there is: none of them acts while one writes. */
export const everyLetter = 'abcdefghijklmnopqrstuvwxyz?/12345'
/** In whose forms they are typed one by one; all forms hear keys in one way. */
const typedOut: readonly string[] = ['make-contact', 'place-ask', 'propose-resolution']

/** Fills what the action wants in one field, by keys alone. */
export const fill = async (page: Page, action: string, field: Field): Promise<void> => {
  switch (field.kind) {
    case 'words':
    case 'line':
      await tabTo(page, field.name)
      if (typedOut.includes(action)) await page.keyboard.type(everyLetter)
      return await page.keyboard.insertText(named[field.name] ?? ' That is what was said.')
    case 'moment':
      await tabTo(page, field.name)
      return await page.keyboard.insertText('in 2 days 10:00')
    case 'choice':
      await tabTo(page, field.name)
      return await page.keyboard.press('Space')
    case 'person':
    case 'leader':
    case 'addressee':
      await tabTo(page, field.name)
      return await chooseTyped(page, named[field.name] ?? 'Ben')
    case 'team':
      await tabTo(page, field.name)
      return await chooseTyped(page, named['team'] ?? '')
    case 'tag':
      await tabTo(page, field.name)
      return await chooseTyped(page, 'Batt')
    case 'pick':
      await tabTo(page, field.name)
      return await page.keyboard.press('ArrowDown')
    case 'channel':
    case 'check':
    case 'remedy':
    case 'amount':
    case 'facts':
    case 'letter':
      return
  }
}
