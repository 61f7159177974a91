import { type Context, Hono } from 'hono'
import { networkIn, widerNetworkOf } from '../../addresses/network.ts'
import type { AppContext } from '../../app/app-context.ts'
import { tellHere } from '../../changes/here.ts'
import { Problem } from '../../errors/problem.ts'
import { asLanguage, type Language, preferredLanguage } from '../../language/language.ts'
import { runCommand } from '../../ledger/run-command.ts'
import type { Live } from '../../live/live.ts'
import { hashOf } from '../../links/secret.ts'
import { openCase } from '../web/case/opened.ts'
import { isEmail } from '../web/tell-us/check.ts'
import { companyOf } from '../web/visitor.ts'
import { chatStream } from './chat-stream.ts'
import { panelPage, panelPolicy } from './panel.ts'
import { script } from './script.ts'
import { bodyIn, lineIn, personIn, reachIn, secretIn, seenIn, typingIn } from './sent.ts'
import { createStreams } from './streams.ts'
import { guessZone } from './guess-zone.ts'
import { type SentLine, takeLine } from './take-line.ts'
import { chatWordsIn } from './words/catalogue.ts'

/** What the site says, else what the browser likes best, of the languages that the company speaks. */
const languageFor = async (app: AppContext, c: Context): Promise<Language> => {
  const { languages } = await companyOf(app)
  const chosen = asLanguage(c.req.query('lang'))
  return chosen !== null && languages.includes(chosen)
    ? chosen
    : preferredLanguage(c.req.header('accept-language'), languages)
}

const streamHeaders = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
} as const

/**
 * The chat that any site includes: its button (`/chat.js`), the panel in a frame of ours, and what the panel asks. What
 * is asked comes from our own page, so no other site is let in by CORS; the secret in a header is what lets it see.
 */
export const chatPages = (app: AppContext, live: Live): Hono => {
  const streams = createStreams()

  /** @throws Problem `not-found` where nothing is stored: the customer keeps the words, and a new chat begins */
  const take = async (line: SentLine, zone?: string): Promise<{ readonly id: string }> => {
    const taken = await takeLine(app, line)
    if (taken.kind === 'gone') throw new Problem('not-found')
    if (taken.kind === 'full') throw new Problem('chat-full')
    if (taken.opened && zone !== undefined) await guessZone(app, line.secret, zone)
    return { id: taken.contactId }
  }

  return new Hono()
    .route('/', script('/chat.js', '/chat.js'))
    .route('/', script('/chat/panel.js', '/chat-panel.js'))
    .get('/chat', async (c) => {
      const language = await languageFor(app, c)
      const company = await companyOf(app)
      return c.html(panelPage(language, company).toString(), 200, {
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'content-security-policy': panelPolicy(company),
        'cross-origin-resource-policy': 'cross-origin',
      })
    })
    .post('/chat/lines', async (c) => {
      const secret = secretIn(app, c)
      const { key, words, zone } = await bodyIn(app, c, lineIn)
      const language = await languageFor(app, c)
      const network = networkIn(c)
      const line = { secret, key, words, language, network, name: null, identifiers: [] }
      return c.json(await take(line, zone))
    })
    .post('/chat/person', async (c) => {
      const secret = secretIn(app, c)
      const { key } = await bodyIn(app, c, personIn)
      const language = await languageFor(app, c)
      const words = chatWordsIn[language].person
      const network = networkIn(c)
      return c.json(
        await take({ secret, key, words, language, network, name: null, identifiers: [], person: true }),
      )
    })
    .post('/chat/reach', async (c) => {
      const secret = secretIn(app, c)
      const { key, name, address } = await bodyIn(app, c, reachIn)
      const language = await languageFor(app, c)
      const words = chatWordsIn[language].given([name, address].filter((one) => one !== undefined))
      const identifiers =
        address === undefined
          ? []
          : [{ type: isEmail(address) ? ('email' as const) : ('phone' as const), value: address }]
      // Before a word was said there is no case to reach anybody about.
      const found = await openCase(app, secret)
      // Whoever was let in is reached by whoever let them in: an address of theirs is not the customer's.
      if (typeof found === 'string' || found.link.letIn !== null) throw new Problem('not-found')
      const network = networkIn(c)
      return c.json(await take({ secret, key, words, language, network, name: name ?? null, identifiers }))
    })
    .post('/chat/seen', async (c) => {
      const secret = secretIn(app, c)
      const { upTo } = await bodyIn(app, c, seenIn)
      const found = await openCase(app, secret)
      if (typeof found === 'string') throw new Problem('not-found')
      const { caseId, sight } = found
      // Seen before, or no line of this chat: nothing to note.
      await runCommand(app, {
        kind: 'case',
        matterId: caseId,
        actor: sight.actor,
        command: { type: 'seeChat', upTo },
        texts: [],
      })
      return c.body(null, 204)
    })
    .post('/chat/typing', async (c) => {
      const secret = secretIn(app, c)
      const { window, typing } = await bodyIn(app, c, typingIn)
      const found = await openCase(app, secret)
      if (typeof found === 'string') throw new Problem('not-found')
      const doing = typing ? 'writing' : 'reading'
      await tellHere(app.db, [{ case: found.caseId, person: 'customer', window, doing }])
      return c.body(null, 204)
    })
    .get('/chat/stream', async (c) => {
      // Whoever asks for the head alone listens to nothing.
      if (c.req.method === 'HEAD') return c.body(null, 200, streamHeaders)
      const secret = secretIn(app, c)
      const language = await languageFor(app, c)
      const found = await openCase(app, secret)
      if (typeof found === 'string') throw new Problem('not-found')
      const leave = streams.enter(hashOf(secret).toString('base64url'), widerNetworkOf(networkIn(c)))
      const window = c.req.query('window')
      const stream =
        leave === null
          ? null
          : chatStream(
              {
                app,
                live,
                secret,
                language,
                ...(window !== undefined && /^[\da-f-]{36}$/.test(window) ? { window } : {}),
              },
              found,
              leave,
            )
      if (stream === null) {
        leave?.()
        throw new Problem('busy', { headers: { 'retry-after': '30' } })
      }
      return c.body(stream, 200, streamHeaders)
    })
}
