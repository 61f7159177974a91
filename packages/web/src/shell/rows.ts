/** Marks what j and k step through: the row of a case. */
export const rowMark = (caseId: string) => ({ 'data-row': caseId }) as const

/**
 * Goes to the next row (1) or the one before (-1), beginning at the open case.
 * @param opens whether it is opened at once, as beside a list; else it gets the focus
 */
export const stepThroughRows = (by: 1 | -1, opens: boolean): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => row.offsetParent !== null,
  )
  const focused = rows.findIndex((row) => row === document.activeElement)
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.getAttribute('aria-current') !== null)
  const next = rows[from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + by))]
  next?.scrollIntoView({ block: 'nearest' })
  if (opens) next?.click()
  else next?.focus()
}
