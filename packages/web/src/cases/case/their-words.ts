const isTaller = (one: Element, than: Element | null): boolean =>
  than !== null && one.getBoundingClientRect().height > than.clientHeight

/** What the customer said last comes into sight: the end of it where it fits, its beginning where it is longer than the room for it. */
export const showTheirWords = (): void => {
  const theirs = [...document.querySelectorAll('article [data-side="customer"][data-words]')].at(-1)
  const isLong = theirs !== undefined && isTaller(theirs, theirs.closest('[data-scrolls]'))
  theirs?.scrollIntoView({ block: isLong ? 'start' : 'nearest' })
}
