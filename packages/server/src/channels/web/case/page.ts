import { documentOf, type FullPage } from '../document.ts'
import { bytesOf, markup, when, type Html } from '../../../look/html.ts'
import { undoPart } from './apart.ts'
import { decidePart, whyPart, withdrawPart } from './actions.ts'
import type { Attempt } from './attempt.ts'
import { contactPlanPart } from './contact-plan.ts'
import { costLink, leavingPart } from './cost.ts'
import { companionsLink } from './companions-page.ts'
import { dangerPart } from './danger.ts'
import { lastWordPart, ownPoints } from './last-word.ts'
import { nextPart } from './next.ts'
import { notTakenUp, ownerPart } from './owner.ts'
import { promisesPart } from './promises.ts'
import { type Cursor, cursorText, earlierThan } from '../../../history/cursor.ts'
import { isolate } from '@buckstop/look/isolate'
import { readersPart, returnedPart } from './readers.ts'
import type { Speaker } from './say.ts'
import { sayPart } from './say-it.ts'
import { sentAwayLink } from './sent-away.ts'
import { surveyPart } from './survey.ts'
import { thanksPart } from './thanks.ts'
import type { Words } from '../words/catalogue.ts'
import { storyItem, storyPart } from './story.ts'

/** Bytes of one page, style and all; a little under the 30,000 that it promises. */
export const mostPageBytes = 29_500

export type Done = keyof Words['page']['done']

/** What the customer just did, or that this is the first time that they see their page. */
export interface CasePageMoment {
  readonly done: Done | null
  readonly attempt: Attempt | null
  /** The link in full, to keep; null where this is not the first visit. */
  readonly linkToKeep: string | null
}

/** The customer's page of their case. Where more stands on it than there is room for, each text of it is shorter. */
export function casePage(speaker: Speaker, moment: CasePageMoment): FullPage {
  const page = laidOut(speaker, moment)
  return bytesOf(page) <= mostPageBytes ? page : laidOut({ ...speaker, crowded: true }, moment)
}

/** The story takes the room that is left, the newest part of it first. */
function laidOut(speaker: Speaker, moment: CasePageMoment): FullPage {
  const room = mostPageBytes - bytesOf(lay(speaker, moment, [], null))
  const { shown, earlier } = fit(speaker, room)
  return lay(speaker, moment, shown, earlier)
}

function lay(
  speaker: Speaker,
  moment: CasePageMoment,
  entries: readonly Html[],
  earlier: Cursor | null,
): FullPage {
  const { view, words, language, path } = speaker
  const ended = view.standing.kind === 'ended'
  return documentOf({
    language,
    words,
    company: view.company,
    title: ended ? words.page.endedTitle : words.page.title(speaker.name(view.owner.id)),
    path,
    content: markup`${asPart(speaker)} ${noticePart(speaker, moment)} ${dangerPart(speaker, moment.attempt)} ${returnedPart(speaker)} ${keepPart(speaker, moment)}
      ${ownerPart(speaker)} ${nextPart(speaker)} ${surveyPart(speaker, moment.attempt)}
      ${undoPart(speaker)} ${promisesPart(speaker)} ${contactPlanPart(speaker)}
      ${storyPart(speaker, entries, turnPart(speaker, earlier, path))}
      ${decidePart(speaker)} ${sayPart(speaker, moment.attempt)}
      ${thanksPart(speaker, moment.attempt)} ${ownPoints(speaker, moment.attempt)} ${lastWordPart(speaker)} ${withdrawPart(speaker, moment.attempt)} ${leavingPart(speaker)} ${costLink(speaker)} ${companionsLink(speaker)} ${sentAwayLink(speaker)} ${readersPart(speaker)} ${provePart(speaker)}
      <p class="small soft turn">
        <span>${words.page.reference(view.reference)}</span>
        <a class="no-print" href="${path}/who">${view.company.outsideBodies.length > 0 ? words.who.linkWithOutside : words.who.linkInCase}</a>
        <a class="no-print" href="${path}/whole">${words.page.whole}</a>
      </p>`,
  })
}

/** Who looks, where it is not the customer. */
const asPart = ({ view, words }: Speaker): Html =>
  markup`${when(view.as, ({ name }) => markup`<p class="notice">${words.page.companions.as(isolate(name))}</p>`)}`

/** Below danger: whom to ring comes before what to keep. */
function keepPart({ words: { yours } }: Speaker, { linkToKeep }: CasePageMoment): Html {
  return markup`${when(
    linkToKeep,
    (link) =>
      markup`<section class="notice no-print" aria-labelledby="yours">
        <h2 id="yours">${yours.title}</h2>
        <p>${yours.text}</p>
        <p class="small soft">${yours.keep}</p>
        <p class="link-to-keep">${link}</p>
      </section>`,
  )}`
}

function noticePart(speaker: Speaker, { done, attempt }: CasePageMoment): Html {
  const { page } = speaker.words
  return markup`${when(
    done,
    (what) =>
      markup`<p class="notice no-print" role="status">${page.done[what]} ${what === 'higher' ? wentTo(speaker) : ''}</p>
        ${when(what === 'notSolved', () => whyPart(speaker))}`,
  )}${when(
    attempt,
    ({ error }) => markup`<p class="notice no-print" role="alert">${error} ${page.kept}</p>`,
  )}`
}

/** To whom it has just gone, that they have not taken it up yet, and by when they have to. */
const wentTo = (speaker: Speaker): string => {
  const last = speaker.view.leaders.at(-1)
  return last === undefined ? '' : notTakenUp(speaker, last.id)
}

/** How to see all that is theirs: reads the same to a stranger as to whoever has told us more elsewhere. */
function provePart({ view, words, path }: Speaker): Html {
  if (!view.unproven) return markup``
  const { title, text, link } = words.page.prove
  return markup`<section class="no-print" aria-labelledby="prove">
    <h2 id="prove">${title}</h2>
    <p>${text}</p>
    <p><a href="${path}/prove">${link}</a></p>
  </section>`
}

function turnPart({ view, words }: Speaker, earlier: Cursor | null, path: string): Html {
  if (earlier === null && !view.later) return markup``
  return markup`<p class="turn">
    ${when(
      earlier,
      (before) =>
        markup`<a href="${path}?before=${cursorText(before)}#story" rel="prev">← ${words.page.earlier}</a>`,
    )}${when(view.later, () => markup`<a href="${path}#story">${words.page.latest} →</a>`)}
  </p>`
}

/** The newest entries that fit into so many bytes, at least one, and from where the earlier ones go on. */
function fit(speaker: Speaker, room: number): { shown: readonly Html[]; earlier: Cursor | null } {
  const { view } = speaker
  const { story, earlier } = view
  const shown: Html[] = []
  // For the links to the other parts of the story.
  let left = room - 300
  for (const entry of story.toReversed()) {
    let item = storyItem(speaker, entry)
    // The newest is always there: with less of its words where they are long.
    if (shown.length === 0 && bytesOf(item) > left) item = storyItem({ ...speaker, most: 600 }, entry)
    left -= bytesOf(item) + 1
    if (left < 0 && shown.length > 0)
      return { shown, earlier: earlierThan(view.before, view.ledgers, story.slice(-shown.length)) }
    shown.unshift(item)
  }
  return { shown, earlier }
}

/** The whole story, to print or to keep: in as few parts as a page can hold, each text whole. */
export function wholePage(on: Speaker): FullPage {
  const speaker = { ...on, most: Number.MAX_SAFE_INTEGER }
  const { view, words, path, language } = speaker
  return documentOf({
    language,
    words,
    company: view.company,
    title: words.page.reference(view.reference),
    path: `${path}/whole`,
    content: markup`<p class="no-print"><a href="${path}">← ${words.page.back}</a></p>
      ${dangerPart(on)} ${ownerPart(on)} ${nextPart(on)} ${promisesPart(on)}
      ${storyPart(
        speaker,
        view.story.map((entry) => storyItem(speaker, entry)),
        turnPart(speaker, view.earlier, `${path}/whole`),
      )}
      <p class="small soft">${words.page.reference(view.reference)}</p>`,
  })
}

/** One text, whole, however long. */
export function textPage(speaker: Speaker, text: string): FullPage | null {
  const said = speaker.text(text)
  if (said === null) return null
  const { view, words, path, language } = speaker
  const voice = said.author === 'customer' ? 'words' : 'ours'
  return documentOf({
    language,
    words,
    company: view.company,
    title: words.page.wholeTextTitle,
    path: `${path}/text/${text}`,
    content: markup`<p class="no-print"><a href="${path}#story">← ${words.page.back}</a></p>
      <blockquote class="${voice}" dir="auto">${said.words}</blockquote>`,
  })
}
