const settledShown = 10

/** The numbers of what is open and of the last ten that there were, the newest first. */
export const shownNumbers = (open: readonly number[], total: number): readonly number[] => {
  const last = Array.from({ length: Math.min(total, settledShown) }, (_, at) => total - at)
  return [...new Set([...open, ...last])].toSorted((a, b) => b - a)
}
