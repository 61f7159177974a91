import pg from 'pg'

/** The name of the constraint or index that the database refused to see violated; null for any other failure. */
export const violatedConstraint = (thrown: unknown): string | null =>
  thrown instanceof pg.DatabaseError && thrown.code !== undefined && thrown.code.startsWith('23')
    ? (thrown.constraint ?? null)
    : null

/** Two transactions waited for each other, and the database ended this one. */
export const isDeadlock = (thrown: unknown): boolean =>
  thrown instanceof pg.DatabaseError && thrown.code === '40P01'
