/** As long as a field may take to come; what was typed for one that does not come acts on nothing. */
const patience = 2_000

let stopHolding = (): void => undefined

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')

const typeInto = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}

/**
 * A key opened a field that has not come yet: whoever types on at once types into that, and no letter of theirs is taken
 * for a key or goes where they were before.
 */
export const holdForField = (): void => {
  stopHolding()
  const began = document.activeElement
  let held = ''
  let isHolding = true
  const keep = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return stop()
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isField(event.target) && event.target !== began) return
    // Enter would press whatever has the focus until then.
    if (event.key !== 'Enter' && event.key.length !== 1) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.key.length === 1) held += event.key
  }
  const arrive = ({ target }: FocusEvent): void => {
    if (!isField(target)) return
    stop()
    // Whoever opened it may select what stands there, first.
    if (held !== '') setTimeout(() => typeInto(target, held))
  }
  const stop = (): void => {
    isHolding = false
    clearTimeout(timer)
    document.removeEventListener('keydown', keep, true)
    document.removeEventListener('focusin', arrive, true)
  }
  const timer = setTimeout(stop, patience)
  stopHolding = stop
  document.addEventListener('focusin', arrive, true)
  // The key that opened it is still on its way.
  setTimeout(() => {
    if (isHolding) document.addEventListener('keydown', keep, true)
  })
}
