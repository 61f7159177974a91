/** Markup that may be put into a page as it stands. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | Markup | null | readonly Part[]

/** A template whose values are escaped unless they are markup themselves; null is nothing, lists are joined. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(
    strings.map((string, k) => (k === 0 ? string : rendered(parts[k - 1] ?? null) + string)).join(''),
  )

const rendered = (part: Part): string => {
  if (part === null) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(rendered).join('')
  return escaped(String(part))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for the inside of an element or a quoted attribute; control characters, which no page may hold, are left out. */
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '').replaceAll(/[^\P{Cc}\t\n\r]/gu, '')

/** A word of the log, kept from turning the direction of the words around it. */
export const name = (text: string): Markup => html`<bdi>${text}</bdi>`
