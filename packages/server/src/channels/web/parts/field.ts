import { markup, when, type Html } from '../../../look/html.ts'

export interface Field {
  readonly name: string
  readonly label: string
  readonly optional?: string | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value?: string | undefined
}

/** An id that is unique on the page even where several forms have a field of that name. */
const idOf = (field: Field, scope: string): string => (scope === '' ? field.name : `${scope}-${field.name}`)

const described = (field: Field, id: string): string =>
  [field.hint === undefined ? '' : `${id}-hint`, field.error === undefined ? '' : `${id}-error`]
    .filter((part) => part !== '')
    .join(' ')

const attributes = (field: Field, id: string): Html =>
  markup`id="${id}"
  name="${field.name}"${when(
    described(field, id),
    (ids) => markup` aria-describedby="${ids}"`,
  )}${when(field.error, () => markup` aria-invalid="true" autofocus`)}`

const hintOf = (id: string, hint: string): Html => markup`<p class="hint" id="${id}-hint">${hint}</p>`

const around = (field: Field, id: string, control: Html): Html =>
  markup`<div class="field">
    <label for="${id}"
      >${field.label}${when(field.optional, (word) => markup` <span class="soft">(${word})</span>`)}</label
    >
    ${when(field.hint, (hint) => hintOf(id, hint))}
    ${when(field.error, (error) => markup`<p class="error" id="${id}-error">${error}</p>`)} ${control}
  </div>`

/** Where the customer writes. A textarea drops one line break at its start, so one is given to it to drop. */
export function textField(
  field: Field & { readonly tall?: boolean; readonly limit: number },
  scope = '',
): Html {
  const id = idOf(field, scope)
  return around(
    field,
    id,
    markup`<textarea
      ${attributes(field, id)}
      dir="auto"
      maxlength="${field.limit}"
      ${when(field.tall, () => markup` class="tall"`)}
    >
${field.value ?? ''}</textarea>`,
  )
}

export function lineField(
  field: Field & {
    readonly type: 'text' | 'email' | 'tel'
    readonly autocomplete: string
  },
  scope = '',
): Html {
  const id = idOf(field, scope)
  return around(
    field,
    id,
    // Left as text with a keyboard of its kind: a browser's own refusal comes in the browser's language.
    markup`<input
      ${attributes(field, id)}
      type="${field.type === 'email' ? 'text' : field.type}"
      inputmode="${field.type}"
      autocomplete="${field.autocomplete}"
      dir="auto"
      value="${field.value ?? ''}"
    />`,
  )
}

/** Its hint stands below, so that it lines up with a field beside it that has none. */
export function filesField(field: Field, scope = ''): Html {
  const id = idOf(field, scope)
  const { hint, ...above } = field
  const control = markup`<input ${attributes(field, id)} type="file" multiple />`
  return around(above, id, markup`${control}${when(hint, (text) => hintOf(id, text))}`)
}
