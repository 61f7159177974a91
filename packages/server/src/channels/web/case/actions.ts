import { maxTextBytes } from '../../../shapes/basics.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { textField } from '../parts/field.ts'
import { icons } from '../parts/icons.ts'
import type { Attempt } from './attempt.ts'
import type { IssueView } from './case-view.ts'
import { postForm } from './form.ts'
import { judgePart } from './leaders-call.ts'
import type { Speaker } from './say.ts'
import { share, spoken } from './spoken.ts'

/** Most issues asked about on one page; the rest come when these are answered. */
const mostAsked = 3

/**
 * Is it solved? Two equal buttons for each point for which something was proposed, and one step against a verdict put
 * down for them. Before that nobody is asked.
 */
export function decidePart(speaker: Speaker): Html {
  const { view, words } = speaker
  if (view.as?.judges === false) return markup``
  const heard = view.issues.filter(({ state }) => state.kind === 'heard')
  const theirs = view.issues.filter(({ state }) => state.kind === 'proposed' || state.kind === 'reported')
  const asked = theirs.slice(0, mostAsked)
  const calls = view.calls.filter(({ asks }) => asks !== 'noCall').slice(0, mostAsked - asked.length)
  if (heard.length === 0 && asked.length === 0 && calls.length === 0) return markup``
  const several = view.issues.length > 1
  return markup`<section class="verdict asked" aria-labelledby="decide">
    <h2 id="decide">${words.page.decide.title}</h2>
    <p class="soft">${words.page.decide.onlyYou}</p>
    ${each(heard.slice(0, mostAsked), (issue) => objection(speaker, issue))}
    ${each(asked, (issue) => verdict(speaker, issue, { several, asked: asked.length }))}
    ${judgePart(speaker, calls)}
  </section>`
}

function verdict(
  speaker: Speaker,
  issue: IssueView,
  { several, asked }: { several: boolean; asked: number },
): Html {
  const { decide } = speaker.words.page
  const { state } = issue
  return postForm(
    speaker,
    'verdict',
    markup`${when(
      several,
      () =>
        markup`<h3 class="quiet">${decide.issue(issue.issue)}</h3>
            ${spoken(speaker, issue.words, share(600, asked))}`,
    )}
      ${when(
        state.kind === 'proposed' && state,
        ({ by, what }) =>
          markup`<p>${decide.proposal(speaker.name(by))}</p>
            ${when(what, (text) => spoken(speaker, text, share(700, asked)))}`,
      )}
      ${when(state.kind === 'reported' && state, ({ by }) => markup`<p>${decide.heard(speaker.name(by), 'solved')}</p>`)}
      <input type="hidden" name="issue" value="${issue.issue}" />
      <p class="twins">
        <button name="verdict" value="solved">${icons.tick}${decide.solved}</button
        ><button name="verdict" value="notSolved">${icons.still}${decide.notSolved}</button>
      </p>`,
  )
}

/** After "not solved": what is still wrong, which may stay empty. */
export function whyPart(speaker: Speaker): Html {
  const { add, decide } = speaker.words.page
  return postForm(
    speaker,
    'words',
    markup`${textField({ name: 'words', label: decide.still, limit: maxTextBytes }, 'why')}
      <button>${add.send}</button>`,
  )
}

function objection(speaker: Speaker, issue: IssueView): Html {
  if (issue.state.kind !== 'heard') return markup``
  const { decide } = speaker.words.page
  return postForm(
    speaker,
    'objection',
    markup`<p>${decide.heard(speaker.name(issue.state.by), issue.state.verdict)}</p>
      ${spoken(speaker, issue.words, 300)}
      <input type="hidden" name="issue" value="${issue.issue}" />
      <button>${decide.object}</button>`,
  )
}

/** Of a case that goes on, and only theirs to take back. */
export function withdrawPart(speaker: Speaker, attempt: Attempt | null): Html {
  const { mayWithdraw, standing } = speaker.view
  if (standing.kind === 'ended' || !mayWithdraw) return markup``
  const tried = attempt?.form === 'withdrawal' ? attempt : null
  const { withdraw } = speaker.words.page
  return markup`<details${tried === null ? '' : markup` open`}>
    <summary>${withdraw.title}</summary>
    <p>${withdraw.text}</p>
    ${postForm(
      speaker,
      'withdrawal',
      markup`${textField({ name: 'reason', label: withdraw.reason, limit: maxTextBytes, value: tried?.words, error: tried?.error }, 'withdraw')}
        <button>${withdraw.button}</button>`,
    )}
  </details>`
}
