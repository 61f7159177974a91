import { OpenAPIHono } from '@hono/zod-openapi'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { routes } from './contract/routes.ts'
import { compressAnswers } from '../compression/compress-answers.ts'
import { answerError } from './answer-error.ts'
import { inputErrors } from '../errors/input-errors.ts'
import { Problem, problemAnswer } from '../errors/problem.ts'
import { gate } from './gate.ts'
import type { Api, HttpContext, HttpEnv } from './http-context.ts'
import { limitByAddress } from './limits/limit-by-address.ts'
import { knowSender } from './know-sender.ts'
import { logRequests } from './log-requests.ts'
import { bindOperations } from './operations/index.ts'
import { securityHeaders } from './security-headers.ts'
import { showErrorsAsPages } from '../channels/web/for-people.ts'
import { mountSites } from './sites.ts'

/** Everything that is answered over HTTP. */
export const createHttpApp = (http: HttpContext): Api => {
  const api: Api = new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (result.success) return
      throw new Problem('input-invalid', { errors: inputErrors(result.error.issues) })
    },
  })
  api.onError(answerError(http.app))
  api.notFound((context) => problemAnswer('not-found', context.get('requestId')))
  api.use(requestId({ limitLength: 100 }))
  api.use(knowSender(http.app.settings))
  api.use(logRequests(http.app.log))
  api.use(securityHeaders(http.publicUrl.startsWith('https:')))
  api.use(showErrorsAsPages(http.app))
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (context, methods) =>
        problemAnswer('method-unknown', context.get('requestId'), { headers: { allow: methods.join(', ') } }),
    }),
  )
  api.use(limitByAddress(http))
  api.use(compressAnswers)
  for (const route of routes)
    api.on(route.method, route.path.replaceAll(/\{(\w+)\}/g, ':$1'), gate(http, route))
  bindOperations(http, api)
  mountSites(http, api)
  return api
}
