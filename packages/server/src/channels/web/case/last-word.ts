import type { CaseCommand } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { lastWordWords } from '../../../messages/words/last-word.ts'
import { maxTextBytes } from '../../../shapes/basics.ts'
import { textField } from '../parts/field.ts'
import { wordsError } from '../tell-us/check.ts'
import type { Attempt } from './attempt.ts'
import type { IssueView } from './case-view.ts'
import { command } from './command.ts'
import { type CustomerAction, postForm } from './form.ts'
import { stopped } from './refused.ts'
import type { Speaker } from './say.ts'
import type { Outcome, Sent } from './sent.ts'
import { spoken } from './spoken.ts'

/** More than one is asked about where several points are open; the others are asked about when these have ended. */
const mostOffered = 2
/** As many wishes as a page has room for, what waits for their word first; the next come as these are taken back. */
const mostSaid = 3
/** One thing at a time on a page that is full: a wish that was said before one that could be. */
const mostWhereCrowded = 1

/** Our last word, where they want it without another proposal; and one press to take that back. */
export function lastWordPart(speaker: Speaker): Html {
  const { view, language } = speaker
  const open = view.issues.filter(({ state }) => state.kind === 'open' || state.kind === 'proposed')
  if (view.standing.kind === 'ended' || view.as?.judges === false || open.length === 0) return markup``
  const say = lastWordWords[language].page
  const said = open
    .filter(({ wished }) => wished !== null)
    .toSorted((a, b) => Number(b.wished?.reported === true) - Number(a.wished?.reported === true))
    .slice(0, speaker.crowded ? mostWhereCrowded : mostSaid)
  const offered = open
    .filter(({ wished }) => wished === null)
    .slice(0, speaker.crowded ? mostWhereCrowded - said.length : mostOffered)
  return markup`${each(said, (issue) => saidPart(speaker, issue))}${when(
    offered.length > 0,
    () => markup`<details>
      <summary>${say.title}</summary>
      <p>${say.means}</p>
      ${offeredForm(speaker, offered, say.wish)}
    </details>`,
  )}`
}

/** One form for all of them, since each form carries a key: the button says of which point it is. */
const offeredForm = (speaker: Speaker, issues: readonly IssueView[], label: string): Html =>
  postForm(
    speaker,
    'last-word',
    markup`<input type="hidden" name="wants" value="yes" />
      ${each(issues, (issue) => markup`${pointOf(speaker, issue)}<p><button name="issue" value="${issue.issue}">${label}</button></p>`)}`,
  )

/** Where there are several, in their words. */
const pointOf = (speaker: Speaker, { words }: IssueView): Html =>
  markup`${when(speaker.view.issues.length > 1, () => spoken(speaker, words, 200))}`

type Press = readonly [wants: 'yes' | 'no', label: string]

function saidPart(speaker: Speaker, issue: IssueView): Html {
  const { page } = lastWordWords[speaker.language]
  const { wished } = issue
  if (wished === null) return markup``
  const by = wished.heardBy
  if (wished.reported && by !== null)
    return markup`<section class="no-print"><p>${page.isReported(speaker.name(by))}</p>
      ${wishForm(speaker, issue, ['yes', page.confirm], ['no', page.neverSaid])}</section>`
  const words = by === null ? page.isWished : lastWordWords[speaker.language].wished.says(speaker.name(by))
  return markup`<section class="no-print"><p>${words}</p>
    ${wishForm(speaker, issue, ['no', by === null ? page.takeBack : page.neverSaid])}</section>`
}

const wishForm = (speaker: Speaker, issue: IssueView, ...presses: readonly Press[]): Html =>
  postForm(
    speaker,
    'last-word',
    markup`${pointOf(speaker, issue)}
      <input type="hidden" name="issue" value="${issue.issue}" />
      <p${presses.length > 1 ? markup` class="twins"` : ''}>${each(presses, ([wants, label]) => markup`<button name="wants" value="${wants}">${label}</button>`)}</p>`,
  )

/** What is a point of its own: something new after our last word, and how they were dealt with. */
export function ownPoints(speaker: Speaker, attempt: Attempt | null): Html {
  const { view, language } = speaker
  const say = lastWordWords[language].page
  if (view.as !== null) return markup``
  const isNew = view.issues.some(({ hadLastWord }) => hadLastWord)
  return markup`${when(isNew, () => ownPoint(speaker, attempt, ['something-new', say.somethingNew, say.newMeans, say.newLabel]))}${when(
    view.standing.kind === 'open',
    () => ownPoint(speaker, attempt, ['handling', say.handling, say.handlingMeans, say.handlingLabel]),
  )}`
}

function ownPoint(
  speaker: Speaker,
  attempt: Attempt | null,
  [action, title, means, label]: readonly [CustomerAction, title: string, means: string, label: string],
): Html {
  const tried = attempt?.form === action ? attempt : null
  const { add } = speaker.words.page
  return markup`<details${tried === null ? '' : markup` open`}>
    <summary>${title}</summary>
    <p>${means}</p>
    ${postForm(
      speaker,
      action,
      markup`${textField({ name: 'words', label, limit: maxTextBytes, value: tried?.words, error: tried?.error }, action)}
        <button>${add.send}</button>`,
    )}
  </details>`
}

export const wishLastWord = async (app: AppContext, sent: Sent, issue: number): Promise<Outcome> => {
  const wishes = sent.form.field('wants') === 'yes'
  return await command(app, sent, {
    done: wishes ? 'wished' : 'wishTakenBack',
    wanted: () => ({ type: 'wishFinalPosition', issue, wishes, words: null }),
  })
}

/** A point of its own takes words. */
async function raise(
  app: AppContext,
  sent: Sent,
  form: CustomerAction,
  wanted: (words: string) => CaseCommand,
): Promise<Outcome> {
  const text = sent.form.field('words')
  const error = wordsError(text, sent.form, sent.words, 'words')
  if (error !== null) return stopped(sent, form, error, text)
  return await command(app, sent, {
    done: 'ofItsOwn',
    words: { field: 'words', form },
    wanted: (words) => (words === null ? null : wanted(words)),
  })
}

export const saySomethingNew = async (app: AppContext, sent: Sent): Promise<Outcome> =>
  await raise(app, sent, 'something-new', (words) => ({ type: 'raiseIssue', words }))

export const sayHandling = async (app: AppContext, sent: Sent): Promise<Outcome> =>
  await raise(app, sent, 'handling', (words) => ({ type: 'raiseHandling', words, team: null }))
