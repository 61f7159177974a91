import type { AppContext } from '../../app/app-context.ts'
import type { Account } from '../../company/mail/account.ts'
import { Problem } from '../../errors/problem.ts'

/** At once, of all admins: each may wait for another server for twenty seconds. */
const mostTrials = 4

/** Lets a few try something at once; to whoever comes then it says that it is busy. */
export type Limit = <T>(trial: () => Promise<T>) => Promise<T>

export const createLimit = (): Limit => {
  let running = 0
  return async (trial) => {
    if (running >= mostTrials) throw new Problem('busy')
    running += 1
    try {
      return await trial()
    } finally {
      running -= 1
    }
  }
}

/** What runs on this machine is not for whoever may enter an address to be asked, unless whoever runs it says so. */
export const refuseLocalSignIn = (
  { settings }: Pick<AppContext, 'settings'>,
  { signIn }: Pick<Account, 'signIn'>,
): void => {
  if (signIn.kind !== 'oauth2' || settings.localSignIn || signIn.tokenEndpoint.startsWith('https:')) return
  const detail = 'is no address that begins with https://'
  throw new Problem('input-invalid', {
    errors: [{ path: 'signIn.tokenEndpoint', code: 'web-address-invalid', detail }],
  })
}
