import { OpenAPIHono } from '@hono/zod-openapi'
import serverPackage from '../../../package.json' with { type: 'json' }
import { routes } from './routes.ts'

/** The OpenAPI document of every route. */
export const openApiDocument = () => {
  const { openAPIRegistry, getOpenAPI31Document } = new OpenAPIHono()
  openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description:
      'A token made with `buckstop token create --of PERSON --name NAME`: `bst_…`. It is a machine’s: it reads what that person may see and hands on what customers say; all else that changes something takes a person.',
  })
  openAPIRegistry.registerComponent('securitySchemes', 'machine', {
    type: 'http',
    scheme: 'bearer',
    description:
      'The token of a machine that speaks with customers at a door, made by an admin in the settings: `bsm_…`. It opens what is under `/api/v1/machine/`, and nothing else.',
  })
  openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'buckstop.session_token',
    description: 'The cookie of somebody who signed in to the workspace.',
  })
  for (const route of routes) openAPIRegistry.registerPath(route)
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Buckstop',
      version: serverPackage.version,
      description:
        'One named owner for every problem, until the customer says it is solved. Every refusal and every error ' +
        'is a problem+json with a stable `code` and a `detail` that says what to do instead.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    security: [{ token: [] }, { session: [] }],
    tags: [
      { name: 'contacts', description: 'What customers say, as it comes in' },
      { name: 'cases', description: 'Cases, their stories, and what is owed' },
      { name: 'actions', description: 'Everything that can be done with a case' },
      { name: 'me', description: 'Whoever is signed in' },
      { name: 'people', description: 'Who works here, and who covers' },
      { name: 'leaders', description: 'What came up to whom, and what each of them does of it' },
      {
        name: 'maps',
        description: 'How the company deals with problems: versions of the service map, checked and live',
      },
      { name: 'office', description: 'The outbox and the tokens' },
      { name: 'machines', description: 'Bots, voice menus and assistants that speak with customers' },
      { name: 'machine', description: 'The server itself' },
    ],
  })
}
