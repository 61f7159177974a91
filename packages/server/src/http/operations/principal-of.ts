import type { Context } from 'hono'
import type { Look } from '../../sight/staff/look.ts'
import type { Principal } from '../../sign-in/principal.ts'
import { Problem } from '../../errors/problem.ts'
import type { HttpEnv } from '../http-context.ts'

/** Who asks, on a route whose policy lets nobody else in. */
export const principalOf = (context: Context<HttpEnv>): Principal => {
  const principal = context.get('principal')
  if (principal === null) throw new Problem('not-signed-in')
  return principal
}

/** How they see the case of a route whose policy has looked at it. */
export const lookOf = (context: Context<HttpEnv>): Look => {
  const look = context.get('look')
  if (look === undefined) throw new Error('no policy has looked at a case here')
  return look
}

/** As whom somebody repeats a request: a machine only what it asked itself, nothing of other machines or of its person. */
export const callerOf = ({ id, credential }: Principal): string =>
  credential.kind === 'token' ? credential.id : id
