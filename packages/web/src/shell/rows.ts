/** Marks what j and k step through. */
export const rowMark = { 'data-row': '' } as const

/** Moves the focus to the next (1) or the one before (-1), beginning at the open case. */
export const stepThroughRows = (by: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => row.offsetParent !== null,
  )
  const focused = rows.findIndex((row) => row === document.activeElement)
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.getAttribute('aria-current') !== null)
  const next = rows[from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
