import type { Context } from 'hono'
import { networkIn } from '../../addresses/network.ts'
import { strangerFrom } from '../../attachments/file-sender.ts'
import { withFiles } from '../../attachments/sent-files.ts'
import { receive } from '../../intake/receive.ts'
import type { Receipt } from '../../intake/incoming.ts'
import { asLanguage, preferredLanguage } from '../../language/language.ts'
import { afterCommit } from '../../app/after-commit.ts'
import * as routes from '../contract/contacts.ts'
import * as shapes from '../../shapes/contacts.ts'
import { readInput } from '../../errors/input-errors.ts'
import { Problem } from '../../errors/problem.ts'
import type { Api, HttpContext, HttpEnv } from '../http-context.ts'
import { anonymousCaller, keptWith, once, onceByKey, repeatable } from '../idempotency.ts'
import { withContact } from './read-contact.ts'
import { enterContact } from './staff-contact.ts'
import { type ContactAnswer, presentReceipt, presentStored } from './receipt.ts'
import { callerOf, principalOf } from './principal-of.ts'

const readKey = (c: Context<HttpEnv>): string | undefined => {
  const key = c.req.header('idempotency-key')
  if (key === undefined || (key.length > 0 && key.length <= 200)) return key
  throw new Problem('input-invalid', {
    errors: [{ path: 'idempotency-key', code: 'too-much', detail: 'must have 1 to 200 characters' }],
  })
}

export const bindContacts = (http: HttpContext, api: Api): void => {
  const { app, publicUrl } = http

  // Bound without the library's own readers of bodies: files stream in, and are never held in memory.
  api.on(
    routes.createContact.method,
    routes.createContact.path,
    async (c) =>
      await withContact(http, c, async ({ value }, files) => {
        const contact = readInput(shapes.contactIn, value)
        const now = app.clock.now()
        const key = readKey(c)
        const request = repeatable(key, {
          caller: anonymousCaller(key, c.get('sender')),
          operation: 'createContact',
          body: `${JSON.stringify(contact)}\n${files.fingerprint()}`,
        })
        const snapshot = await app.directory.current()
        const { languages } = snapshot.company
        const wished = asLanguage(contact.language)
        const language =
          wished !== null && languages.includes(wished)
            ? wished
            : preferredLanguage(c.req.header('accept-language'), languages)
        const present = (receipt: Receipt): ContactAnswer =>
          presentReceipt(receipt, snapshot, {
            publicUrl,
            now,
            language,
            declinedFiles: files.declined,
          })
        const answer = await onceByKey(
          app.db,
          request,
          (kept) => shapes.contactAnswer.parse(kept),
          async () => {
            const { from, reference, danger, language: theirs, ...said } = contact
            const network = networkIn(c)
            await files.admitFrom(strangerFrom(network))
            const receipt = await receive(app, {
              ...said,
              from: { name: from.name ?? null, identifiers: from.identifiers },
              language: theirs?.split('-')[0]?.toLowerCase() ?? languages[0],
              ...(reference === undefined ? {} : { reference }),
              ...(danger === undefined || danger === false ? {} : { danger }),
              network,
              proof: { kind: 'none' },
              ...withFiles(files),
              ...keptWith(request, present, now),
            })
            const presented = await afterCommit(app, () => present(receipt))
            return presented ?? presentStored(receipt, { now, language, declinedFiles: files.declined })
          },
        )
        return c.json(answer, 201, { 'content-language': language })
      }),
  )

  api.on(
    routes.createStaffContact.method,
    routes.createStaffContact.path,
    async (c) =>
      await withContact(http, c, async ({ value }, files) => {
        const principal = principalOf(c)
        const contact = readInput(shapes.staffContactIn, value)
        const request = repeatable(readKey(c), {
          caller: callerOf(principal),
          operation: 'createStaffContact',
          body: `${JSON.stringify(contact)}\n${files.fingerprint()}`,
        })
        const answer = await once(
          app.db,
          request,
          (kept) => shapes.staffContactAnswer.parse(kept),
          async () => await enterContact(http, principal, { contact, files, request }),
        )
        return c.json(answer, 201)
      }),
  )
}
