import { fromEpochMilliseconds, type Instant, type PersonId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import type { PersonCard } from '../directory/snapshot.ts'
import type { Credential, PrincipalActor } from './admitted.ts'
import { tokenOf } from './token.ts'
import { Problem } from '../errors/problem.ts'
import type { RecognisedLately } from './recognised-lately.ts'
import type { SignIn } from './sign-in.ts'

/** Who is asking: somebody who works here, or a machine of theirs. */
export interface Principal {
  /** Who may see and do what is asked: the person, or whose machine it is. */
  readonly id: PersonId
  readonly card: PersonCard
  /** As whom the ledger writes down what they do: themselves, or the machine of theirs that has the token. */
  readonly actor: PrincipalActor
  /** By a cookie, which a foreign page could have the browser send along; or by a token, which it could not. */
  readonly by: 'session' | 'token'
  /** The session or the token, which may end before a long answer does. */
  readonly credential: Credential
}

export interface Recognised {
  readonly principal: Principal | null
  /** Cookies to set on the answer: a session that is used goes on. */
  readonly cookies: readonly string[]
}

const nobody: Recognised = { principal: null, cookies: [] }

export interface Recognising {
  readonly app: AppContext
  readonly signIn: SignIn
  readonly lately: RecognisedLately
}

/** Who sent a request, by its token or its session. @throws Problem `token-invalid` */
export const recognise = async (recognising: Recognising, headers: Headers): Promise<Recognised> => {
  const { app, lately } = recognising
  const bearer = /^Bearer (?<token>\S+)$/i.exec(headers.get('authorization') ?? '')?.groups?.['token']
  const cookie = headers.get('cookie')
  if (bearer === undefined && cookie === null) return nobody
  // A token in a cookie is no token: each counts only as what it was sent as.
  const shown = bearer === undefined ? `session ${cookie}` : `token ${bearer}`
  const known = lately.by(shown)
  if (known !== null) return { principal: await principalOf(app, known.actor, known.credential), cookies: [] }
  return bearer === undefined
    ? await bySession(recognising, headers, lately.asking(shown))
    : await byToken(app, bearer, lately.asking(shown))
}

type Keep = ReturnType<RecognisedLately['asking']>

const byToken = async (app: AppContext, bearer: string, keep: Keep): Promise<Recognised> => {
  // Tokens, like sessions, live in real time.
  const token = await tokenOf(app.db, bearer, realNow())
  if (token === null) throw new Problem('token-invalid')
  const actor = { kind: 'machine', name: token.name, of: token.person } as const
  const credential = { kind: 'token', id: token.id } as const
  keep({ actor, credential }, token.expiresAt?.getTime() ?? Infinity)
  return { principal: await principalOf(app, actor, credential), cookies: [] }
}

const bySession = async ({ app, signIn }: Recognising, headers: Headers, keep: Keep): Promise<Recognised> => {
  const { response, headers: answered } = await signIn.api.getSession({ headers, returnHeaders: true })
  if (response === null) return nobody
  const actor = { kind: 'person', id: response.user.id } as const
  const credential = { kind: 'session', id: response.session.id } as const
  keep({ actor, credential }, response.session.expiresAt.getTime())
  return { principal: await principalOf(app, actor, credential), cookies: answered?.getSetCookie() ?? [] }
}

const realNow = (): Instant => fromEpochMilliseconds(Date.now())

/** Whose rights it is that are used. */
const holderOf = (actor: PrincipalActor): PersonId => (actor.kind === 'person' ? actor.id : actor.of)

/** Somebody as they work here now, or a machine of theirs; null where they no longer do. */
export const principalOf = async (
  app: AppContext,
  actor: PrincipalActor,
  credential: Credential,
): Promise<Principal | null> => {
  const { people, directory } = await app.directory.current()
  const id = holderOf(actor)
  const card = people.get(id)
  if (card === undefined || directory.people.get(id)?.active !== true) return null
  return { id, card, actor, by: credential.kind, credential }
}
