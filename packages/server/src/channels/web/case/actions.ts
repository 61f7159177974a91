import { isolate } from '../../../language/isolate.ts'
import { maxTextBytes } from '../../../shapes/basics.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { filesField, textField } from '../parts/field.ts'
import { icons } from '../parts/icons.ts'
import type { IssueView } from './case-view.ts'
import { postForm } from './form.ts'
import type { Speaker } from './say.ts'
import { share, spoken } from './spoken.ts'

/** What the customer tried just now and what stood in its way; what they typed is kept. */
export interface Attempt {
  readonly form: string
  readonly words: string
  readonly error: string
}

/** Most issues asked about on one page; the rest come when these are answered. */
const mostAsked = 3

/**
 * Is it solved? Two equal buttons for each point for which something was proposed, and one step against a verdict put
 * down for them. Before that nobody is asked.
 */
export function decidePart(speaker: Speaker): Html {
  const { view, words } = speaker
  const heard = view.issues.filter(({ state }) => state.kind === 'heard')
  const proposed = view.issues.filter(({ state }) => state.kind === 'proposed')
  const asked = proposed.slice(0, mostAsked)
  if (heard.length === 0 && asked.length === 0) return markup``
  const several = view.issues.length > 1
  return markup`<section class="verdict asked" aria-labelledby="decide">
    <h2 id="decide">${words.page.decide.title}</h2>
    <p class="soft">${words.page.decide.onlyYou}</p>
    ${each(heard.slice(0, mostAsked), (issue) => objection(speaker, issue))}
    ${each(asked, (issue) => verdict(speaker, issue, { several, asked: asked.length }))}
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
            ${spoken(speaker, issue.words, share(900, asked))}`,
    )}
      ${when(
        state.kind === 'proposed' && state,
        ({ by, what }) =>
          markup`<p>${decide.proposal(speaker.name(by))}</p>
            ${when(what, (text) => spoken(speaker, text, share(1200, asked)))}`,
      )}
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

/** Add to it: always there, and it opens an ended case again. */
export function addPart(speaker: Speaker, attempt: Attempt | null): Html {
  const { view, words } = speaker
  const { add } = words.page
  const tried = attempt?.form === 'words' ? attempt : null
  return markup`<section class="add" id="add" aria-labelledby="add-title">
    <h2 id="add-title">${add.title}</h2>
    ${postForm(
      speaker,
      'words',
      markup`${textField({ name: 'words', label: add.words, limit: maxTextBytes, value: tried?.words, error: tried?.error }, 'add')}
        ${filesField({ name: 'files', label: words.tellUs.files, optional: words.common.optional }, 'add')}
        <button class="main">${view.standing.kind === 'open' ? add.send : add.reopen}</button>`,
      true,
    )}
  </section>`
}

/** A call, the next level, and taking it back; of an ended case none of them. */
export function morePart(speaker: Speaker, attempt: Attempt | null): Html {
  if (speaker.view.standing.kind === 'ended') return markup``
  return markup`<div class="more">${callPart(speaker, attempt)} ${higherPart(speaker, attempt)}</div>
    ${withdrawPart(speaker, attempt)}`
}

function callPart(speaker: Speaker, attempt: Attempt | null): Html {
  const { call } = speaker.words.page
  const owner = speaker.name(speaker.view.owner.id)
  const tried = attempt?.form === 'call-back' ? attempt : null
  return markup`<section id="call" aria-labelledby="call-title">
    <h2 id="call-title">${call.title}</h2>
    <p>${call.text(owner, speaker.view.callBy === null ? null : speaker.moment(speaker.view.callBy))}</p>
    ${postForm(
      speaker,
      'call-back',
      markup`${textField({ name: 'about', label: call.about, limit: 2000, value: tried?.words, error: tried?.error }, 'call')}
        <button>${call.send(owner)}</button>`,
    )}
  </section>`
}

function higherPart(speaker: Speaker, attempt: Attempt | null): Html {
  const tried = attempt?.form === 'higher' ? attempt : null
  const { view, words } = speaker
  const { higher } = words.page
  const { ladder } = view
  return markup`<section id="higher" aria-labelledby="higher-title">
    <h2 id="higher-title">${higher.title}</h2>
    ${
      ladder.kind === 'top'
        ? markup`<p>${higher.top(isolate(ladder.reached.name))}</p>`
        : markup`<p>
              ${higher.text(isolate(ladder.next.name), isolate(ladder.next.title))}
              ${higher.stays(speaker.name(view.owner.id))}
            </p>
            ${when(
              ladder.above.length > 0,
              () =>
                markup`<p class="small soft">
                  ${higher.above(
                    ladder.above
                      .map(({ name, title }) =>
                        title === '' ? isolate(name) : `${isolate(name)} (${isolate(title)})`,
                      )
                      .join(', '),
                  )}
                </p>`,
            )}
            ${postForm(
              speaker,
              'higher',
              markup`<input type="hidden" name="to" value="${ladder.next.id}" />
                ${textField({ name: 'words', label: higher.why, limit: maxTextBytes, value: tried?.words, error: tried?.error }, 'higher')}
                <button>${higher.button(isolate(ladder.next.name))}</button>`,
            )}`
    }
  </section>`
}

function withdrawPart(speaker: Speaker, attempt: Attempt | null): Html {
  if (!speaker.view.mayWithdraw) return markup``
  const tried = attempt?.form === 'withdrawal' ? attempt : null
  const { withdraw } = speaker.words.page
  return markup`<details class="no-print"${tried === null ? '' : markup` open`}>
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
