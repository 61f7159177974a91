import type { CaseId } from '@buckstop/domain'

/**
 * Through cases in order of their ids, each once, batch by batch, until there are no more.
 * @returns the sum of what `move` did
 */
export const inBatches = async (
  next: (after: CaseId | null) => Promise<readonly CaseId[]>,
  move: (batch: readonly CaseId[]) => Promise<number>,
): Promise<number> => {
  let moved = 0
  for (let batch = await next(null); batch.length > 0; batch = await next(batch.at(-1) ?? null)) {
    moved += await move(batch)
  }
  return moved
}
