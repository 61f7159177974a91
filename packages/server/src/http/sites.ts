import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepFile, sendKept } from '../compression/kept-file.ts'
import { keptFolder } from '../compression/kept-folder.ts'
import { channels } from '../channels/all/channels.ts'
import { serveSignIn } from './serve-sign-in.ts'
import { problemAnswer } from '../errors/problem.ts'
import type { Api, HttpContext } from './http-context.ts'

/** Stricter than the pages': the workspace needs no style that stands inside it either. */
const deskPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Service maps are checked beside the page, as they are typed; what a device shows is shown by another.
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // Messages that customers left on the telephone.
  "media-src 'self'",
  "connect-src 'self'",
  // It can be installed as a program of its own.
  "manifest-src 'self'",
  // Mails as they were written; each is a document under a policy of its own.
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The workspace as it was built. */
export const webDist = join(import.meta.dirname, '../../../web/dist')
/** Of the process, whoever is served in it: compressing the workspace takes seconds of a processor. */
const built = keptFolder(webDist)
const docsStyle = keepFile(
  'text/css; charset=utf-8',
  new Uint8Array(readFileSync(join(import.meta.dirname, 'docs/docs.css'))),
)

/** What is open to everyone besides the API's own routes: sign-in, the workspace's files, the customer's pages. */
export const mountSites = (http: HttpContext, api: Api): void => {
  api.all('/api/auth/*', async (c) => await serveSignIn(http, c))
  api.get('/api/docs.css', async (c) => await sendKept(c, docsStyle, { 'cache-control': 'no-cache' }))
  api.all('/api/*', (c) => problemAnswer('not-found', c.get('requestId')))
  api.get('/desk', (c) => c.redirect('/desk/'))
  api.get('/desk/assets/*', async (c) => {
    const file = await built(c.req.path.slice('/desk'.length))
    return file === null
      ? problemAnswer('not-found', c.get('requestId'))
      : await sendKept(c, file, { 'cache-control': 'public, max-age=31536000, immutable' })
  })
  api.get('/desk/*', async (c) => {
    const file = (await built(c.req.path.slice('/desk'.length))) ?? (await built('/index.html'))
    if (file === null) return c.text('The workspace is not built yet: npm start builds it.', 503)
    // Kept, but asked about each time: after an upgrade it names other scripts.
    return await sendKept(c, file, { 'cache-control': 'no-cache', 'content-security-policy': deskPolicy })
  })
  for (const { pages } of channels) if (pages !== null) api.route('/', pages(http.app, http.live))
}
