/** The rows to draw: those in sight, and those that stay with the ones beside them, in their order. */
export const nearRows = (inSight: readonly number[], staying: readonly number[], count: number): number[] => {
  const beside = staying.flatMap((index) => [index - 1, index, index + 1])
  const all = new Set([...inSight, ...beside.filter((index) => index >= 0 && index < count)])
  return [...all].toSorted((one, other) => one - other)
}

/** To which row a key leads from one, of so many. */
export const stepKeys: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from, count) => Math.min(count - 1, from + 1),
  ArrowUp: (from) => Math.max(0, from - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
}
