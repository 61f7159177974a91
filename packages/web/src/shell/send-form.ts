/**
 * Sends the form in which somebody writes, as Enter in a field of one line does: by its first button, and not while that
 * one can't be pressed.
 */
export const sendForm = (): void => {
  const form = document.activeElement?.closest('form')
  const button = form?.querySelector<HTMLButtonElement>('button[type="submit"], button:not([type])')
  if (form === undefined || form === null || button?.disabled === true) return
  form.requestSubmit()
}
