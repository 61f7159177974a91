import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { pages } from '../pages/app.ts'
import { serveSignIn } from './auth/serve-sign-in.ts'
import { problemAnswer } from './errors/problem.ts'
import type { Api, HttpContext } from './http-context.ts'

/** Stricter than the pages': the workspace needs no style that stands inside it either. */
const deskPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Service maps are checked beside the page, as they are typed.
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The workspace as it was built. */
export const webDist = join(import.meta.dirname, '../../../web/dist')
const docsStyle = readFileSync(join(import.meta.dirname, 'docs/docs.css'), 'utf8')

/** What is open to everyone besides the API's own routes: sign-in, the workspace's files, the customer's pages. */
export const mountSites = (http: HttpContext, api: Api): void => {
  api.all('/api/auth/*', async (c) => await serveSignIn(http, c))
  api.get('/api/docs.css', (c) => c.body(docsStyle, 200, { 'content-type': 'text/css; charset=utf-8' }))
  api.all('/api/*', (c) => problemAnswer('not-found', c.get('requestId')))
  api.get('/desk', (c) => c.redirect('/desk/'))
  api.get(
    '/desk/assets/*',
    serveStatic({
      root: webDist,
      rewriteRequestPath: (path) => path.slice('/desk'.length),
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
    (c) => problemAnswer('not-found', c.get('requestId')),
  )
  api.get(
    '/desk/*',
    serveStatic({
      root: webDist,
      rewriteRequestPath: (path) => path.slice('/desk'.length),
      onFound: (_path, c) => c.header('content-security-policy', deskPolicy),
    }),
    serveStatic({
      root: webDist,
      rewriteRequestPath: () => '/index.html',
      onFound: (_path, c) => c.header('content-security-policy', deskPolicy),
    }),
    (c) => c.text('The workspace is not built yet: npm start builds it.', 503),
  )
  api.route('/', pages(http.app))
}
