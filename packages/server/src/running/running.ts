import type { PartHealth } from '../health/health.ts'

/** A part of a process, as long as it runs. */
export interface Running {
  /** Whether it does what it is there for; told from what it knows, without a trip anywhere. */
  readonly health: () => PartHealth['health']
  /** Ends it after what is under way. */
  readonly stop: () => Promise<void>
}

/** What runs in this process, in the order in which it was started. */
export interface RunningParts {
  /** Starts one more; it stays among them until all stop. */
  readonly start: <One extends Running>(
    does: PartHealth['does'],
    start: () => One | Promise<One>,
  ) => Promise<One>
  readonly health: () => readonly PartHealth[]
  /**
   * Stops the last one first, each after the one before has ended; called again, it waits for the same end. One that
   * fails to stop does not keep the others running.
   */
  readonly stop: () => Promise<void>
}

export const createRunningParts = (): RunningParts => {
  const parts: { readonly does: PartHealth['does']; readonly running: Running }[] = []
  let stopping: Promise<void> | undefined
  const stopAll = async (): Promise<void> => {
    const failures: unknown[] = []
    for (const { running } of parts.toReversed()) {
      await running.stop().catch((thrown: unknown) => failures.push(thrown))
    }
    if (failures.length > 0) throw failures[0]
  }
  return {
    start: async (does, start) => {
      const running = await start()
      parts.push({ does, running })
      return running
    },
    health: () => parts.map(({ does, running }) => ({ does, health: running.health() })),
    stop: async () => await (stopping ??= stopAll()),
  }
}
