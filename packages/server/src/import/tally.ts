// The most frequent ones that are printed; of the rest their number.
const mostNamed = 10
// Beyond this it is no list of values but free text in each row: further ones are not counted.
const mostKept = 1000

/** Counts how often each value of a column occurs. */
export class Tally {
  private readonly counts = new Map<string, number>()

  add(value: string): void {
    const name = value.slice(0, 60)
    const before = this.counts.get(name)
    if (before !== undefined || this.counts.size < mostKept) this.counts.set(name, (before ?? 0) + 1)
  }

  /** `"Referral" (12 rows), …` as one line; none where nothing was counted. */
  told(line: (names: string) => string): readonly string[] {
    if (this.counts.size === 0) return []
    const most = [...this.counts].toSorted((a, b) => b[1] - a[1])
    const named = most
      .slice(0, mostNamed)
      .map(([name, rows]) => `"${name}" (${rows} ${rows === 1 ? 'row' : 'rows'})`)
    const more = most.length > mostNamed ? ` and ${most.length - mostNamed} more` : ''
    return [line(`${named.join(', ')}${more}`)]
  }
}
