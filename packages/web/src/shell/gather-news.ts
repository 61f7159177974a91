export interface GatheredNews {
  readonly heard: (cases: readonly string[]) => void
  readonly end: () => void
}

/** For so long after a look at the server what comes is one look more, not many; in milliseconds. */
const gatherMs = 250

/**
 * Looks at once for the first news, since somebody may be waiting for an answer, and then for what came meanwhile.
 * @param look is told which cases changed since it looked last; there may be none where only lists did
 */
export const gatherNews = (look: (cases: ReadonlySet<string>) => void): GatheredNews => {
  let gathering: ReturnType<typeof setTimeout> | undefined
  let changed: Set<string> | null = null
  const lookNow = (): void => {
    const cases = changed
    changed = null
    gathering = cases === null ? undefined : setTimeout(lookNow, gatherMs)
    if (cases !== null) look(cases)
  }
  return {
    heard: (cases) => {
      changed ??= new Set()
      for (const id of cases) changed.add(id)
      if (gathering === undefined) lookNow()
    },
    end: () => clearTimeout(gathering),
  }
}
