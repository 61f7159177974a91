import type { CaseId } from '@buckstop/domain'

/**
 * Through cases in order of their ids, each once, batch by batch, until there are no more.
 * @returns all that `move` moved
 */
export const inBatches = async (
  next: (after: CaseId | null) => Promise<readonly CaseId[]>,
  move: (batch: readonly CaseId[]) => Promise<readonly CaseId[]>,
): Promise<readonly CaseId[]> => {
  const moved: CaseId[] = []
  for (let batch = await next(null); batch.length > 0; batch = await next(batch.at(-1) ?? null)) {
    moved.push(...(await move(batch)))
  }
  return moved
}
