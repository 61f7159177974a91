/** As long as a field may take to come, in milliseconds; what was typed for one that does not come acts on nothing. */
const patience = 5_000

let stopHolding = (): void => undefined

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')

const typeInto = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}

const press = (field: HTMLElement, { key, ctrlKey, metaKey }: KeyboardEvent): void => {
  field.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey, metaKey, bubbles: true, cancelable: true }),
  )
}

/**
 * A key opened a field that has not come yet: whoever types on at once types into that, and no letter of theirs is taken
 * for a key or goes where they were before.
 */
export const holdForField = (): void => {
  stopHolding()
  const began = document.activeElement
  let isHolding = true
  let held = ''
  let sent: KeyboardEvent | null = null
  let arrived: HTMLInputElement | HTMLTextAreaElement | null = null
  const handOver = (): void => {
    stop()
    if (arrived === null) return
    if (held !== '') typeInto(arrived, held)
    if (sent !== null) press(arrived, sent)
  }
  const keep = (event: KeyboardEvent): void => {
    // What was held comes before this key, whatever that does: a Tab leads away, a space chooses.
    if (arrived !== null) return handOver()
    if (event.key === 'Escape') return stop()
    if (isField(event.target) && event.target !== began) return
    const isCommand = event.ctrlKey || event.metaKey
    if ((isCommand && event.key !== 'Enter') || event.altKey || event.isComposing) return
    // Enter would press whatever has the focus until then.
    if (event.key !== 'Enter' && event.key.length !== 1) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isCommand) sent = event
    else if (event.key.length === 1) held += event.key
  }
  const arrive = ({ target }: FocusEvent): void => {
    // The focus may still be on its way back to where it was before.
    if (!isField(target) || target === began) return
    document.removeEventListener('focusin', arrive, true)
    arrived = target
    // Whoever opened it may select what stands there, first.
    setTimeout(() => {
      if (isHolding) handOver()
    })
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
  // The very next key is held, and not the one that opened it: that has passed this door.
  document.addEventListener('keydown', keep, true)
}

/** No field comes after all: keys act again. */
export const holdNoMore = (): void => stopHolding()
