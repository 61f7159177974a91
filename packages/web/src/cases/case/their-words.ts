const lastWords = (): Element | undefined =>
  [...document.querySelectorAll('article [data-side="customer"][data-words]')].at(-1)

const isTaller = (one: Element, than: Element | null): boolean =>
  than !== null && one.getBoundingClientRect().height > than.clientHeight

/** What the customer said last comes into sight: the end of it where it fits, its beginning where it is longer than the room for it. */
export const showTheirWords = (): void => {
  const theirs = lastWords()
  const isLong = theirs !== undefined && isTaller(theirs, theirs.closest('[data-scrolls]'))
  theirs?.scrollIntoView({ block: isLong ? 'start' : 'nearest' })
}

/** How much of a line of their words has to be left for them to be in sight. */
const enough = 48

/**
 * Keeps what the customer said last in sight while what one writes takes more of the room; whoever looks at something
 * else in the story is left there.
 * @param writing where one writes
 * @returns ends it
 */
export const keepTheirWords = (writing: HTMLElement): (() => void) => {
  const room = writing.closest('article')?.querySelector('[data-scrolls]')
  if (room == null) return () => undefined
  let was = room.clientHeight
  const watcher = new ResizeObserver(() => {
    const [before, now] = [was, room.clientHeight]
    was = now
    const theirs = lastWords()?.getBoundingClientRect()
    if (theirs === undefined || now >= before) return
    const { top } = room.getBoundingClientRect()
    const shown = (height: number): number =>
      Math.min(theirs.bottom, top + height) - Math.max(theirs.top, top)
    const whole = Math.min(theirs.height, enough)
    // Where they have no room as a whole, they begin at its top, unless one has read on from there.
    const isCut = theirs.height <= now ? theirs.bottom > top + now : theirs.top > top + enough / 2
    if (shown(before) >= whole && isCut) showTheirWords()
  })
  watcher.observe(room)
  return () => watcher.disconnect()
}
