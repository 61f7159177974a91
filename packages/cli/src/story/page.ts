import { type HTMLElement, parse } from 'node-html-parser'

/** A customer's page as a browser without JavaScript has it. */
export interface Page {
  readonly url: string
  readonly text: string
  /**
   * Fills in the form that has this button and sends it.
   * @throws Error where no form has such a button, or a field is not in it
   */
  readonly press: (button: RegExp, fields?: Readonly<Record<string, string>>) => Promise<Page>
}

const patience = 15_000

export const openPage = async (url: string, language = 'en'): Promise<Page> =>
  await answered(
    fetch(url, { headers: { 'accept-language': language }, signal: AbortSignal.timeout(patience) }),
    language,
  )

const answered = async (request: Promise<Response>, language: string): Promise<Page> => {
  const response = await request
  const html = await response.text()
  if (response.status >= 500) throw new Error(`${response.url} answered ${response.status}`)
  const root = parse(html)
  for (const sheet of root.querySelectorAll('style')) sheet.remove()
  return {
    url: response.url,
    text: root.structuredText,
    press: async (button, fields = {}) => {
      const form = formWith(root, button)
      const body = filled(form, button, fields)
      const action = new URL(actionOf(form, button), response.url)
      const headers = { 'accept-language': language, origin: action.origin }
      return await answered(
        fetch(action, { method: 'POST', headers, body, signal: AbortSignal.timeout(patience) }),
        language,
      )
    },
  }
}

const buttonsOf = (form: HTMLElement): readonly HTMLElement[] => form.querySelectorAll('button')

const formWith = (root: HTMLElement, button: RegExp): HTMLElement => {
  const found = root
    .querySelectorAll('form')
    .find((form) => buttonsOf(form).some((each) => button.test(each.structuredText.trim())))
  if (found !== undefined) return found
  const there = root.querySelectorAll('button').map((each) => each.structuredText.trim())
  throw new Error(`the page has no button ${String(button)}; it has: ${there.join(' | ')}`)
}

/** Where that button sends its form. */
const actionOf = (form: HTMLElement, button: RegExp): string =>
  pressedIn(form, button)?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''

const pressedIn = (form: HTMLElement, button: RegExp): HTMLElement | undefined =>
  buttonsOf(form).find((each) => button.test(each.structuredText.trim()))

const filled = (form: HTMLElement, button: RegExp, fields: Readonly<Record<string, string>>): FormData => {
  const body = new FormData()
  const missing = new Set(Object.keys(fields))
  for (const input of form.querySelectorAll('input, textarea, select')) {
    const name = input.getAttribute('name')
    if (name === undefined || input.getAttribute('type') === 'file') continue
    const given = fields[name]
    missing.delete(name)
    if (isChoice(input)) {
      const value = input.getAttribute('value') ?? 'on'
      if (given === undefined ? input.hasAttribute('checked') : given === value) body.append(name, value)
    } else body.append(name, given ?? valueOf(input))
  }
  if (missing.size > 0) throw new Error(`the form has no field ${[...missing].join(', ')}`)
  const pressed = pressedIn(form, button)
  const name = pressed?.getAttribute('name')
  if (name !== undefined) body.append(name, pressed?.getAttribute('value') ?? '')
  return body
}

const isChoice = (input: HTMLElement): boolean =>
  ['radio', 'checkbox'].includes(input.getAttribute('type') ?? '')

const valueOf = (input: HTMLElement): string => {
  if (input.tagName === 'TEXTAREA') return input.textContent
  if (input.tagName === 'SELECT') {
    const chosen = input.querySelector('option[selected]') ?? input.querySelector('option')
    return chosen?.getAttribute('value') ?? chosen?.textContent ?? ''
  }
  return input.getAttribute('value') ?? ''
}
