/** Why Buckstop cannot start or go on. Stable: scripts and the operations guide refer to these words. */
export type StartupCode =
  | 'setting-invalid'
  | 'port-taken'
  | 'port-forbidden'
  | 'data-folder-unwritable'
  | 'data-folder-foreign'
  | 'data-folder-newer'
  | 'data-folder-older'
  | 'data-folder-damaged'
  | 'database-binaries-missing'
  | 'database-user-missing'
  | 'database-not-created'
  | 'database-not-started'
  | 'database-lost'
  | 'database-unreachable'
  | 'database-refused'
  | 'database-missing'
  | 'database-too-old'
  | 'database-encoding'
  | 'database-not-durable'
  | 'schema-newer'
  | 'schema-changed'
  | 'schema-gap'
  | 'schema-failed'
  | 'clock-socket-refused'
  | 'demo-exposed'
  | 'company-invalid'
  | 'no-company'
  | 'map-invalid'
  | 'map-refused'
  | 'regulator-invalid'

/**
 * A reason not to start that a person can act on: `message` is one line that says what is wrong and what to
 * do, and never holds a secret. Everything that is thrown and is not one of these is a defect of ours.
 */
export class StartupError extends Error {
  readonly code: StartupCode

  constructor(code: StartupCode, message: string, cause?: unknown) {
    super(message.replaceAll(/\s*\n\s*/g, ' '), cause === undefined ? undefined : { cause })
    this.name = 'StartupError'
    this.code = code
  }
}

/** The text of whatever was thrown, on one line. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return reasonOf(thrown.errors[0])
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  return text.trim().replaceAll(/\s*\n\s*/g, ' ')
}

/** The `code` of a Node or PostgreSQL error (`EACCES`, `28P01`), or undefined. */
export function codeOf(thrown: unknown): string | undefined {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return codeOf(thrown.errors[0])
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}
