import { StartupError } from '@buckstop/server/config/startup-error'

/**
 * Says on standard error why a command did not do what it should: one line for what a person can act on, and
 * everything there is for a defect of ours.
 * @returns the exit code: 1, or 70 for a defect
 */
export function tell(thrown: unknown): number {
  if (thrown instanceof StartupError) {
    console.error(`buckstop: ${thrown.message} [${thrown.code}]`)
    return 1
  }
  console.error('buckstop: this is a defect of Buckstop, please report it:', thrown)
  return 70
}
