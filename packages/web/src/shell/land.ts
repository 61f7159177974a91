/** A finger brings up the keyboard of the screen with every field: it lands at headings and buttons alone. */
const isTouched = (): boolean => matchMedia('(pointer: coarse)').matches

const canHold = (one: HTMLElement): boolean =>
  one.checkVisibility() &&
  !one.matches(':disabled') &&
  !(isTouched() && (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement))

/**
 * After something was done the focus goes where one looks next: the first of these that is there once it is drawn, else
 * the heading of the page. It never falls to the page as a whole, from where nobody knows where they are.
 * @param wanted selectors, the best first
 */
export const land = (...wanted: readonly string[]): void => {
  setTimeout(() => {
    const places = [...wanted, '[data-landing]', '#page']
    for (const place of places) {
      const found = [...document.querySelectorAll<HTMLElement>(place)].find(canHold)
      found?.focus()
      if (found !== undefined && document.activeElement === found) return
    }
  })
}
