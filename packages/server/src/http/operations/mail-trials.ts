import type { AppContext } from '../../app/app-context.ts'
import type { Account, MailSecret } from '../../company/mail/account.ts'
import { type EnteredSecret, enteredSecret } from '../../company/mail/entered.ts'
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

/** A trial, and what is to be kept once it opened. */
export interface Trial {
  readonly tried: { readonly ok: boolean; readonly at: string; readonly said: string; readonly late: boolean }
  /** Null leaves what is kept. */
  readonly secret: MailSecret | null
  /** For whoever goes on with it, where the service took the refresh token that was typed for another. */
  readonly carried: string | null
}

/** What is to be kept. @throws Problem where it did not open, with how far it went and what the other side said */
export const secretOnceOpened = (
  { tried: { ok, at, said, late }, secret, carried }: Trial,
  code: 'mailbox-not-opened' | 'sending-not-opened',
): MailSecret | null => {
  if (ok) return secret
  throw new Problem(code, {
    more: { facts: { at, said, ...(late ? { late: 1 } : {}), ...(carried === null ? {} : { carried }) } },
  })
}

/** What is to be kept of what was typed, without a trial. @throws Problem `secret-needed` where it is none of that account */
export const secretUntried = async (
  app: AppContext,
  account: Account,
  typed: EnteredSecret,
): Promise<MailSecret | null> => {
  if (typed === null || account.signIn.kind === 'none') return null
  const secret = await enteredSecret(app, account, typed)
  if (secret === null) throw new Problem('secret-needed')
  return secret
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
