import { html as template, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup that is safe to send: whatever was put into it has been escaped. */
export type Html = HtmlEscapedString

/**
 * Hono's template, which escapes by default, for values that are there already; so that a view is a plain function.
 * Not called `html`, since a formatter that knows that name adds white space, and a customer's words have their own.
 * @throws TypeError where a value is still a promise
 */
export function markup(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const made = template(tightened(strings), ...values)
  if (made instanceof Promise) throw new TypeError('a view was given a promise')
  return made
}

const known = new WeakMap<TemplateStringsArray, TemplateStringsArray>()

/** The template without the indentation that it has in the source, which would be sent with every page. */
function tightened(strings: TemplateStringsArray): TemplateStringsArray {
  const before = known.get(strings)
  if (before !== undefined) return before
  const parts = strings.map((part) => part.replaceAll(/\n\s+/g, '\n'))
  const tight = Object.assign(parts, { raw: parts })
  known.set(strings, tight)
  return tight
}

export const nothing: Html = raw('')

/** What to show where something is there, and nothing where it is not. */
export const when = <T>(value: T | null | undefined | false | '', show: (value: T) => Html): Html =>
  value === null || value === undefined || value === false || value === '' ? nothing : show(value)

export const each = <T>(values: readonly T[], show: (value: T, index: number) => Html): Html =>
  markup`${values.map(show)}`

/** How many bytes some markup takes on its way. */
export const bytesOf = (made: { readonly toString: () => string }): number =>
  Buffer.byteLength(made.toString())

export { raw }
