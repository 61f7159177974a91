import { endOfSlot, type Instant } from '@buckstop/domain'
import { isolate } from '@buckstop/look/isolate'
import { maxTextBytes } from '../../../shapes/basics.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { filesField, lineField, textField } from '../parts/field.ts'
import type { Attempt } from './attempt.ts'
import { type CustomerAction, postForm } from './form.ts'
import type { Speaker } from './say.ts'

/** What is done with the words of the one box. */
const choices: readonly string[] = [
  'words',
  'call-back',
  'higher',
  'sent-away',
] satisfies readonly CustomerAction[]

/**
 * One box for their words, and under it what to do with them: add them, ask for a call, take it higher. Typed once,
 * they serve whichever is chosen. Words alone open an ended case again, and nothing else can be asked of it.
 */
export function sayPart(speaker: Speaker, attempt: Attempt | null): Html {
  const { view, words } = speaker
  const { add } = words.page
  const tried = attempt !== null && choices.includes(attempt.form) ? attempt : null
  const open = view.standing.kind === 'open'
  return markup`<section class="add" id="add" aria-labelledby="add-title">
    <h2 id="add-title">${add.title(speaker.name(view.owner.id))}</h2>
    ${postForm(
      speaker,
      'words',
      markup`${textField(
        {
          name: 'words',
          label: add.words,
          hint: open ? add.choose : undefined,
          limit: maxTextBytes,
          value: tried?.words,
          error: tried?.field === undefined ? tried?.error : undefined,
        },
        'add',
      )}
        ${filesField(
          {
            name: 'files',
            label: words.tellUs.files,
            optional: words.common.optional,
            error: tried?.files === true ? words.tellUs.errors.chooseAgain : undefined,
          },
          'add',
        )}
        <button class="main">${open ? add.add : add.reopen}</button>
        ${when(open, () => markup`<div class="more">${view.as === null && !view.inWriting ? callChoice(speaker, tried) : ''} ${higherChoice(speaker)}</div>`)}`,
      true,
    )}
  </section>`
}

/** A button of the same form that sends it elsewhere. */
const choose = ({ path }: Speaker, action: CustomerAction, text: string): Html =>
  markup`<button formaction="${path}/${action}">${text}</button>`

function callChoice(speaker: Speaker, tried: Attempt | null): Html {
  const { view, words } = speaker
  const { call, number } = words.page
  const owner = speaker.name(view.owner.id)
  return markup`<section id="call" aria-labelledby="call-title">
    <h3 id="call-title">${call.title}</h3>
    ${whenToRing(speaker, tried)}
    ${when(!view.ringable || tried?.field === 'phone', () =>
      lineField(
        {
          name: 'phone',
          label: number.label,
          type: 'tel',
          autocomplete: 'tel',
          value: tried?.phone,
          error: tried?.field === 'phone' ? tried.error : undefined,
        },
        'call',
      ),
    )}
    ${choose(speaker, 'call-back', call.send(owner))}
  </section>`
}

/** As soon as may be, or at one of the next times that are free. What somebody else took meanwhile gives way to the next. */
function whenToRing({ view, words, span, moment, name }: Speaker, tried: Attempt | null): Html {
  const { call } = words.page
  const soon = view.callBy === null ? null : moment(view.callBy)
  if (view.callSlots.length === 0 || soon === null)
    return markup`<p>${call.text(name(view.owner.id), soon)}</p>`
  const wanted = tried?.slot ?? ''
  const chosen = wanted === '' ? '' : (view.callSlots.find((slot) => slot >= wanted) ?? '')
  const taken = tried?.field === 'slot'
  return markup`<fieldset${taken ? markup` aria-describedby="slot-error"` : ''}>
    <legend>${call.when}</legend>
    ${taken ? markup`<p class="error" id="slot-error">${call.taken}</p>` : ''}
    ${each(
      ['', ...view.callSlots] satisfies readonly (Instant | '')[],
      (slot, at) =>
        markup`<p class="choice">
          <input type="radio" id="slot-${at}" name="slot" value="${slot}"${slot === chosen ? markup` checked` : ''} />
          <label for="slot-${at}">${slot === '' ? call.soon(soon) : span(slot, endOfSlot(slot))}</label>
        </p>`,
    )}
  </fieldset>`
}

function higherChoice(speaker: Speaker): Html {
  const { view, words } = speaker
  const { higher } = words.page
  const { ladder } = view
  return markup`<section id="higher" aria-labelledby="higher-title">
    <h3 id="higher-title">${higher.title}</h3>
    ${
      ladder.kind === 'top'
        ? markup`<p>${higher.top(isolate(ladder.reached.name))}</p>`
        : markup`<p>
              ${ladder.past === null ? '' : higher.past(isolate(ladder.past.name))}
              ${higher.text(isolate(ladder.next.name), isolate(ladder.next.title))}
              ${higher.stays(speaker.name(view.owner.id))} ${ladder.shut === null ? higher.along : ''}
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
            ${
              ladder.shut === null
                ? markup`<input type="hidden" name="to" value="${ladder.next.id}" />
                    ${choose(speaker, 'higher', higher.button(isolate(ladder.next.name)))}`
                : markup`<p>${higher.opens(speaker.name(ladder.shut.leader), speaker.moment(ladder.shut.from))}</p>`
            }`
    }
  </section>`
}
