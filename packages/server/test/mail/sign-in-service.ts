import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

/** A real service that draws access tokens, and gives another refresh token with each of them. */
export interface SignInService {
  readonly tokenEndpoint: string
  /** Where a mail server asks whose an access token is. */
  readonly introspection: string
  readonly clientId: string
  readonly clientSecret: string
  /** As somebody gets it who signs in there with their browser and lets us read their mail. */
  readonly refreshTokenOf: (user: string) => Promise<string>
  readonly close: () => Promise<void>
}

const clientId = 'buckstop'
const clientSecret = 'a-secret-of-our-own'
const scope = 'openid offline_access'

export const startSignInService = async (): Promise<SignInService> => {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const url = `http://127.0.0.1:${port}`
  const provider = new Provider(url, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: ['https://care.example/back'],
        token_endpoint_auth_method: 'client_secret_post',
      },
      {
        client_id: 'mail-server',
        client_secret: 'asks',
        grant_types: [],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    features: { introspection: { enabled: true }, devInteractions: { enabled: false } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    rotateRefreshToken: true,
    ttl: { AccessToken: 600, Grant: 3_600, IdToken: 600, RefreshToken: 3_600 },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    tokenEndpoint: `${url}/token`,
    introspection: `http://mail-server:asks@127.0.0.1:${port}/token/introspection`,
    clientId,
    clientSecret,
    refreshTokenOf: async (user) => {
      const client = await provider.Client.find(clientId)
      if (client === undefined) throw new Error('the service knows its client')
      const grant = new provider.Grant({ accountId: user, clientId })
      grant.addOIDCScope(scope)
      const token = new provider.RefreshToken({
        accountId: user,
        client,
        grantId: await grant.save(),
        scope,
        gty: 'authorization_code',
      })
      return await token.save()
    },
    close: async () =>
      await new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
