import pg from 'pg'

/** The name of the constraint or index that the database refused to see violated; null for any other failure. */
export const violatedConstraint = (thrown: unknown): string | null =>
  thrown instanceof pg.DatabaseError && thrown.code !== undefined && thrown.code.startsWith('23')
    ? (thrown.constraint ?? null)
    : null

/** The connection broke while the answer was awaited: what was asked for may have been committed, or may be yet. */
export const isCutOff = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  !(thrown instanceof pg.DatabaseError) &&
  (thrown.message.startsWith('Connection terminated') || ('code' in thrown && thrown.code === 'ECONNRESET'))

/** Two transactions waited for each other, and the database ended this one. */
export const isDeadlock = (thrown: unknown): boolean =>
  thrown instanceof pg.DatabaseError && thrown.code === '40P01'
