import type { Context } from 'hono'
import type { Principal } from '../../sign-in/principal.ts'
import { Problem } from '../../errors/problem.ts'
import type { HttpEnv } from '../http-context.ts'

/** Who asks, on a route whose policy lets nobody else in. */
export const principalOf = (context: Context<HttpEnv>): Principal => {
  const principal = context.get('principal')
  if (principal === null) throw new Problem('not-signed-in')
  return principal
}
