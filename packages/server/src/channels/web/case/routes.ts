import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AppContext } from '../../../app/app-context.ts'
import { networkIn } from '../../../addresses/network.ts'
import { proveByActing, resolveLink } from '../../../links/resolve-link.ts'
import { newSecret } from '../../../links/secret.ts'
import { refuseForeign } from '../foreign.ts'
import { publicUrlOf } from '../public-url.ts'
import { redirect, reply } from '../reply.ts'
import { nothingTyped, sentAwayTyped } from '../sent-away/doors.ts'
import { sendPhoto } from '../send-photo.ts'
import { keepChosenLanguage, visitorOf } from '../visitor.ts'
import { withForm } from '../with-form.ts'
import type { Words } from '../words/catalogue.ts'
import type { Attempt } from './attempt.ts'
import { apartPage } from './apart.ts'
import { readCursor } from '../../../history/cursor.ts'
import { performAction } from './perform-action.ts'
import { type CompanionsMoment, companionsPage } from './companions-page.ts'
import { clockPage } from './clock.ts'
import { costPage, costTyped } from './cost.ts'
import { type CustomerAction, customerActions, provesByActing } from './form.ts'
import type { CaseView } from './case-view.ts'
import { type CustomersCase, lost, opened, openedByCustomer, pathOf } from './opened.ts'
import { casePage, textPage, wholePage, type Done } from './page.ts'
import { readCase } from './read-case.ts'
import { secretForReader } from './readers.ts'
import { caseWhoPage } from './who.ts'
import { sentAwayPage } from './sent-away.ts'
import { speakerFor, type Speaker } from './say.ts'
import { scoreIn, surveyPage } from './survey.ts'
import { serveFile } from './serve-file.ts'
import { readPartable, readShownText } from './shown-story.ts'

/** `/case/<secret>`: the customer's own page of their case, and what they can do there. */
export const caseRoutes = (app: AppContext): Hono => {
  const routes = new Hono()
    .get('/case/:secret', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      return await opened(app, c, async (found) => await show(app, c, found, null))
    })
    .get('/case/:secret/whole', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      return await opened(app, c, async (found) => reply(c, wholePage(await speak(app, c, found, true))))
    })
    .get('/case/:secret/who', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      return await opened(app, c, async (found) =>
        reply(c, await caseWhoPage(app, await speak(app, c, found), found.sight.state)),
      )
    })
    .get('/case/:secret/sent-away', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      return await opened(app, c, async (found) =>
        reply(c, sentAwayPage(await speak(app, c, found), { typed: nothingTyped, attempt: null })),
      )
    })
    .get('/case/:secret/cost', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      return await openedByCustomer(app, c, async (found) =>
        reply(c, costPage(await speak(app, c, found), { typed: null, attempt: null })),
      )
    })
    .get('/case/:secret/clock', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      return await openedByCustomer(app, c, async (found) =>
        reply(c, clockPage(await speak(app, c, found), null)),
      )
    })
    .get('/case/:secret/survey', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      return await opened(app, c, async (found) =>
        reply(c, surveyPage(await speak(app, c, found), scoreIn(c.req.query('score') ?? ''))),
      )
    })
    .get('/case/:secret/let-in', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      return await openedByCustomer(app, c, async (found) => {
        const done = c.req.query('done') === 'takenBack' ? 'takenBack' : null
        return await showCompanions(app, c, found, { done, attempt: null, linkToGive: null })
      })
    })
    .get('/case/:secret/apart/:contact', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      return await opened(app, c, async (found) => {
        if (found.link.letIn !== null) return await lost(app, c, 'unknown')
        const apart = await readPartable(app.db, found.sight, c.req.param('contact'))
        if (apart === null) return await lost(app, c, 'unknown')
        return reply(c, apartPage({ ...(await speak(app, c, found)), text: () => apart.text }, apart.said))
      })
    })
    .get('/case/:secret/text/:text', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      return await opened(app, c, async (found) => await showText(app, c, found, c.req.param('text')))
    })
    .get(
      '/case/:secret/face/:person',
      async (c) =>
        await opened(app, c, async (found) => await showFace(app, c, found, c.req.param('person'))),
    )
    .get(
      '/case/:secret/file/:file',
      async (c) =>
        await opened(
          app,
          c,
          async (found) =>
            (await serveFile(app, found.sight, c.req.param('file'))) ?? (await lost(app, c, 'unknown')),
        ),
    )
  for (const action of customerActions)
    routes.post(`/case/:secret/${action}`, async (c) => {
      const foreign = await refuseForeign(app, c)
      if (foreign !== null) return foreign
      return await opened(
        app,
        c,
        async (found) =>
          await withForm(app, c, async (form, files) => {
            const { words, language } = await visitorOf(app, c)
            if (provesByActing(action)) await proveByActing(app, found.link)
            const outcome = await performAction(app, action, {
              ...found,
              form,
              files,
              words,
              language,
              network: networkIn(c),
            })
            if (outcome.kind === 'done') {
              const { at, what, companion } = outcome
              if (isAboutCompanions(action))
                return companion === undefined
                  ? redirect(c, `${pathOf(c)}/let-in?done=${what}`)
                  : // Not in an address, which a browser remembers; sent again, the form gives the same link.
                    await showCompanions(app, c, found, {
                      done: what,
                      attempt: null,
                      linkToGive: `${publicUrlOf(app, c)}/case/${companion}`,
                    })
              return redirect(
                c,
                at === undefined ? `${pathOf(c)}?done=${what}` : `/case/${at}?first&done=${what}`,
              )
            }
            if (action === 'sent-away') {
              const moment = { typed: sentAwayTyped(form), attempt: outcome.attempt }
              return reply(c, sentAwayPage(await speak(app, c, found), moment), 422)
            }
            if (action === 'cost') {
              const moment = { typed: costTyped(form), attempt: outcome.attempt }
              return reply(c, costPage(await speak(app, c, found), moment), 422)
            }
            return isAboutCompanions(action)
              ? await showCompanions(app, c, found, {
                  done: null,
                  attempt: outcome.attempt,
                  linkToGive: null,
                })
              : await show(app, c, found, outcome.attempt)
          }),
        action === 'others-read' ? async () => await sentAgain(app, c) : undefined,
      )
    })
  routes.all('/case/*', async (c) => await lost(app, c, 'unknown'))
  return routes
}

/** The form that ended this very link, sent once more: it leads to the link that was given for it. */
const sentAgain = async (app: AppContext, c: Context): Promise<Response> =>
  await withForm(app, c, async (form) => {
    const secret = secretForReader(form.field('key'))
    const next = await resolveLink(app, secret)
    return typeof next === 'string'
      ? await lost(app, c, 'revoked')
      : redirect(c, `/case/${secret}?first&done=othersRead`)
  })

async function speak(app: AppContext, c: Context, found: CustomersCase, whole = false): Promise<Speaker> {
  const { words, language } = await visitorOf(app, c)
  const view = await readCase(app, found.sight, {
    path: pathOf(c),
    language,
    before: readCursor(c.req.query('before') ?? ''),
    whole,
    letIn: found.link.letIn,
  })
  return speakerFor(view, words, language, pathOf(c), newSecret)
}

const isAboutCompanions = (action: CustomerAction): boolean => action === 'let-in' || action === 'take-back'

async function showCompanions(
  app: AppContext,
  c: Context,
  found: CustomersCase,
  moment: CompanionsMoment,
): Promise<Response> {
  const speaker = await speak(app, c, found)
  // Nobody lets somebody in to a case of which they see a part.
  if (speaker.view.companions === null) return await lost(app, c, 'unknown')
  return reply(c, companionsPage(speaker, moment), moment.attempt === null ? 200 : 422)
}

async function show(
  app: AppContext,
  c: Context,
  found: CustomersCase,
  attempt: Attempt | null,
): Promise<Response> {
  const speaker = await speak(app, c, found)
  const { done } = speaker.words.page
  const asked = c.req.query('done') ?? ''
  const page = casePage(speaker, {
    done: attempt === null && isDone(asked, done) ? ifStillSo(speaker.view, asked) : null,
    attempt,
    linkToKeep: c.req.query('first') === undefined ? null : `${publicUrlOf(app, c)}${pathOf(c)}`,
  })
  return reply(c, page, attempt === null ? 200 : 422)
}

/** A page that is looked at again later does not go on saying what is no longer so. */
const ifStillSo = ({ standing, issues, promises, mail }: CaseView, done: Done): Done => {
  const open = standing.kind === 'open'
  const stillSo: Partial<Record<Done, boolean>> = {
    solved: !open || issues.some(({ state }) => state.kind === 'settled' || state.kind === 'heard'),
    notSolved: open,
    objected: open,
    call: promises.some(({ kind, end }) => kind === 'callBack' && end.kind === 'due'),
    withdrawn: !open,
    othersRead: mail === 'readByOthers',
    onlyTheyRead: mail === 'sent',
  }
  return stillSo[done] === false ? 'asIs' : done
}

const isDone = (asked: string, done: Words['page']['done']): asked is keyof Words['page']['done'] =>
  Object.hasOwn(done, asked)

async function showText(app: AppContext, c: Context, found: CustomersCase, text: string): Promise<Response> {
  const said = await readShownText(app.db, found.sight, text)
  const page = said === null ? null : textPage({ ...(await speak(app, c, found)), text: () => said }, text)
  return page === null ? await lost(app, c, 'unknown') : reply(c, page)
}

async function showFace(
  app: AppContext,
  c: Context,
  found: CustomersCase,
  person: string,
): Promise<Response> {
  const speaker = await speak(app, c, found)
  const known = speaker.view.people.get(person)
  const photo = known?.photo == null ? null : await sendPhoto(app, c, person)
  return photo ?? (await lost(app, c, 'unknown'))
}
