import type { AppContext } from '../../app/app-context.ts'
import { readTokens } from '../../company/phone/line-rows.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import { askProvider, type AskedOfProvider, type ProviderAnswer, refusesToken } from './provider-api.ts'

/**
 * Asks the provider as the account of a line, with the token that is to follow where it does not take the one in use: it
 * may have been exchanged there already.
 * @returns null where nothing is kept that signs in
 */
export const askAsLine = async (
  app: Pick<AppContext, 'settings' | 'db'>,
  line: KeptLine,
  asked: Omit<AskedOfProvider, 'token'>,
): Promise<ProviderAnswer | null> => {
  const tokens = await readTokens(app, line)
  if (tokens === null) return null
  const { token, next } = tokens
  const answer = await askProvider(app, line, { ...asked, token })
  return next !== null && refusesToken(answer.status)
    ? await askProvider(app, line, { ...asked, token: next })
    : answer
}
