import type { CaseId } from '@buckstop/domain'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { networkIn } from '../../../addresses/network.ts'
import { afterCommit } from '../../../app/after-commit.ts'
import type { AppContext } from '../../../app/app-context.ts'
import { senderThroughLink, strangerFrom } from '../../../attachments/file-sender.ts'
import { type SentFiles, withFiles } from '../../../attachments/sent-files.ts'
import type { Incoming } from '../../../intake/incoming.ts'
import { receive } from '../../../intake/receive.ts'
import { isSecret, newSecret, secretOfKey } from '../../../links/secret.ts'
import { resolveLink } from '../../../links/resolve-link.ts'
import { line } from '../../../shapes/basics.ts'
import { NoCompanyError } from '../../../directory/snapshot.ts'
import { refuseForeign } from '../foreign.ts'
import { createFlood, type Flood } from '../flood/flood.ts'
import { sourceOfForm } from '../form-key.ts'
import { formLimits, mostMegabytes, mostMegabytesTogether } from '../form-limits.ts'
import { redirect, reply } from '../reply.ts'
import {
  type Door,
  doorsOf,
  nothingTyped,
  readSentAway,
  sentAwayTyped,
  type SentAwayTyped,
} from '../sent-away/doors.ts'
import { companyOf, keepChosenLanguage, visitorOf } from '../visitor.ts'
import { withForm } from '../with-form.ts'
import type { Words } from '../words/catalogue.ts'
import { errorsOf, fieldsOf, isEmail, isPhone } from './check.ts'
import { emptyFields, tellUsPage, type TellUsFields, type TellUsPage } from './page.ts'
import { forget, remember, remembered } from './remembered.ts'
import { receiptPage } from './receipt-page.ts'

const isContactId = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)

type Path = '/' | '/sent-away'

/**
 * `/` tell us what happened, `/sent-away` the same of somebody whom a door of ours did not hear, and the receipt for a form
 * that came before and whose link has ended.
 */
export const tellUsRoutes = (app: AppContext): Hono => {
  const flood = createFlood(app)
  return new Hono()
    .route('/', formRoutes(app, '/', flood))
    .route('/', formRoutes(app, '/sent-away', flood))
    .post('/forget', async (c) => {
      const foreign = await refuseForeign(app, c)
      if (foreign !== null) return foreign
      forget(c)
      return redirect(c, '/')
    })
    .get('/received/:receipt', async (c) => {
      const receipt = c.req.param('receipt')
      // Else a stranger's address would have our page say whatever they like.
      if (!isContactId(receipt)) return await c.notFound()
      const { words, language } = await visitorOf(app, c)
      const company = await companyOf(app)
      return reply(c, receiptPage({ words, language, company, receipt }))
    })
}

const formRoutes = (app: AppContext, path: Path, flood: Flood): Hono =>
  new Hono()
    .get(path, async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      const typed = path === '/' ? null : nothingTyped
      const key = newSecret()
      const work = await flood.workFor(networkIn(c), key)
      return await show(app, c, { fields: emptyFields, about: '', errors: {}, key, typed, work }, 200)
    })
    .post(path, async (c) => {
      const foreign = await refuseForeign(app, c)
      if (foreign !== null) return foreign
      return await withForm(app, c, async (form, files) => {
        const { words, language } = await visitorOf(app, c)
        const network = networkIn(c)
        const fields = fieldsOf(form)
        const typed = path === '/' ? null : sentAwayTyped(form)
        const key = isSecret(form.field('key')) ? form.field('key') : newSecret()
        const name = form.field('about')
        const known = name === '' ? [] : await remembered(app, c)
        const about = name === '' ? undefined : known.find((one) => one.name === name)
        // Told in another tab meanwhile, or forgotten: words go into no case that nobody chose.
        const isGone = name !== '' && about === undefined
        const { about: chooseAgain, aboutForgotten } = words.tellUs.errors
        const errors = {
          ...(isGone ? { about: known.length > 0 ? chooseAgain : aboutForgotten } : {}),
          ...errorsOf(fields, form, words, typed !== null),
          ...(form.tooMuch ? { files: words.tellUs.errors.files(formLimits.files, mostMegabytes) } : {}),
        }
        if (Object.keys(errors).length > 0) {
          const again = files.names.length > 0 ? { files: words.tellUs.errors.chooseAgain } : {}
          const work = await flood.workFor(network, key)
          return await show(
            app,
            c,
            { fields, about: name, errors: { ...again, ...errors }, key, typed, work },
            422,
          )
        }
        const told = {
          ...incomingOf(fields, language, words, await sentAwayIn(app, typed)),
          network,
          source: sourceOfForm({ key, content: JSON.stringify([fields, typed, files.fingerprint()]) }),
        }
        if (about !== undefined) {
          const { caseId, link, sight } = about.found
          await files.admitFrom(await senderThroughLink(app.db, caseId, sight.actor, network))
          await receive(app, {
            ...told,
            // Of the link itself: the case into which it went has a customer of its own.
            proof: { kind: 'link', caseId: link.caseId, holder: sight.actor },
            ...withFiles(files),
          })
          return redirect(c, `/case/${about.secret}?done=${typed === null ? 'words' : 'sentAway'}`)
        }
        const cameInFlood = await flood.cameWithoutWork(network, { key, work: form.field('work') })
        const incoming = { ...told, linkSecret: secretOfKey(key), cameInFlood }
        await files.admitFrom(strangerFrom(network))
        const receipt = await receive(app, { ...incoming, ...withFiles(files) })
        if (receipt.kind === 'opened') {
          if (form.field('remember') === 'yes') remember(c, secretOfKey(key))
          return redirect(c, `/case/${secretOfKey(key)}?first`)
        }
        const link =
          receipt.kind === 'known'
            ? await afterCommit(app, async () => await resolveLink(app, secretOfKey(key)))
            : null
        if (link === null || link === undefined || typeof link === 'string')
          return redirect(c, `/received/${receipt.contactId}`)
        const added = await addWhatIsNew(app, incoming, { caseId: receipt.caseId, files })
        return redirect(c, `/case/${secretOfKey(key)}?${added ? 'done=words' : 'first'}`)
      })
    })

/** The form of a case that was opened, sent again: with other words than before they are added. Whether they were. */
async function addWhatIsNew(
  app: AppContext,
  { linkSecret: _opened, ...incoming }: Incoming,
  { caseId, files }: { readonly caseId: CaseId; readonly files: SentFiles },
): Promise<boolean> {
  const proof = { kind: 'link', caseId } as const
  const receipt = await receive(app, { ...incoming, proof, ...withFiles(files) })
  return receipt.kind === 'joined'
}

async function show(
  app: AppContext,
  c: Context,
  {
    typed,
    ...page
  }: Pick<TellUsPage, 'fields' | 'about' | 'errors' | 'key' | 'work'> & {
    readonly typed: SentAwayTyped | null
  },
  status: 200 | 422,
): Promise<Response> {
  const { words, language } = await visitorOf(app, c)
  const company = await companyOf(app)
  const rememberedCases = await remembered(app, c)
  const limits = { mostFiles: formLimits.files, mostMegabytes, mostMegabytesTogether }
  const sentAway = typed === null ? null : { ...typed, doors: await knownDoors(app, words) }
  const markup = tellUsPage({ ...page, sentAway, words, language, company, told: rememberedCases, ...limits })
  return reply(c, markup, status)
}

/** None before a company was set up. */
const knownDoors = async (app: AppContext, { sentAway }: Words): Promise<readonly Door[]> => {
  try {
    return doorsOf((await app.directory.current()).company.map.channels, sentAway)
  } catch (thrown) {
    if (thrown instanceof NoCompanyError) return []
    throw thrown
  }
}

const sentAwayIn = async (
  app: AppContext,
  typed: SentAwayTyped | null,
): Promise<ReturnType<typeof readSentAway> | null> => {
  if (typed === null) return null
  const { map, timeZone } = (await app.directory.current()).company
  return readSentAway(typed, { map, timeZone, now: app.clock.now() })
}

/** Where they wrote nothing, what they chose is what they said. */
function incomingOf(
  { words, email, phone, name, danger }: TellUsFields,
  language: string,
  { tellUs, sentAway: { alone } }: Words,
  sentAway: ReturnType<typeof readSentAway> | null,
): Incoming {
  const chosen = danger ? tellUs.dangerAlone : alone
  const said = words.trim() === '' && (danger || sentAway !== null) ? chosen : words
  const unread = sentAway?.unread ?? ''
  return {
    channel: 'web',
    from: {
      name: name === '' || !line.safeParse(name).success ? null : name,
      identifiers: [
        ...given(isEmail(email) ? 'email' : 'other', email),
        ...given(isPhone(phone) ? 'phone' : 'other', phone),
      ],
    },
    words: unread === '' ? said : `${said}\n\n${unread}`,
    ...(sentAway === null ? {} : { sentAway: { door: sentAway.door, when: sentAway.when } }),
    ...(danger ? { danger: true } : {}),
    language,
    issues: [],
    proof: { kind: 'none' },
  }
}

// Longer than any address: what was pasted into its field is no way to reach anybody.
const longestGiven = 500

const given = (type: 'email' | 'phone' | 'other', value: string): Incoming['from']['identifiers'] =>
  value === '' ? [] : [{ type, value: value.slice(0, longestGiven).toWellFormed() }]
