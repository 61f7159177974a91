import { inspect } from 'node:util'
import { StartupError } from '@buckstop/server/config/startup-error'
import { complain } from './terminal.ts'

/**
 * Says on standard error why a command did not do what it should: one line for what a person can act on, and
 * everything there is for a defect of ours.
 * @returns the exit code: 1, or 70 for a defect
 */
export function tell(thrown: unknown): number {
  if (thrown instanceof StartupError) {
    complain(`buckstop: ${thrown.message} [${thrown.code}]`)
    return 1
  }
  complain(`buckstop: this is a defect of Buckstop, please report it: ${inspect(thrown)}`)
  return 70
}
