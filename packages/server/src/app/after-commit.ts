import type { AppContext } from './app-context.ts'

/**
 * Reads what is told of something that was committed. It stays done whatever goes wrong in here: that is logged, and
 * null tells the caller to answer with a success that says less.
 */
export const afterCommit = async <Answer>(
  { log }: Pick<AppContext, 'log'>,
  read: () => Promise<Answer> | Answer,
): Promise<Answer | null> => {
  try {
    return await read()
  } catch (thrown) {
    log.error({ err: thrown }, 'it was committed, and what came of it could not be told')
    return null
  }
}
