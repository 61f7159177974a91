import type { AppContext } from '../../../app/app-context.ts'
import { nameForCustomers } from '../../../directory/name-for-customers.ts'
import { each, markup, type Html } from '../../../look/html.ts'
import { maxTextBytes } from '../../../shapes/basics.ts'
import { textField } from '../parts/field.ts'
import type { Attempt } from './attempt.ts'
import { command } from './command.ts'
import { postForm } from './form.ts'
import { stopped } from './refused.ts'
import type { Outcome, Sent } from './sent.ts'
import { peopleToThank } from './people-to-thank.ts'
import type { Speaker } from './say.ts'

/** A word of thanks to one of those who had to do with it, whether the case goes on or has ended. */
export function thanksPart(speaker: Speaker, attempt: Attempt | null): Html {
  const { thanks } = speaker.words.page
  const people = speaker.view.toThank
  const [only] = people
  if (only === undefined) return markup``
  const tried = attempt?.form === 'thanks' ? attempt : null
  const whom =
    people.length === 1
      ? markup`<input type="hidden" name="to" value="${only.id}" /><p>${speaker.name(only.id)}</p>`
      : markup`<fieldset>
          <legend>${thanks.whom}</legend>
          ${each(
            people,
            ({ id, name, title }) =>
              markup`<p class="choice">
                <input type="radio" id="thank-${id}" name="to" value="${id}" />
                <label for="thank-${id}"><bdi>${name}</bdi>${title === '' ? '' : markup`, <bdi>${title}</bdi>`}</label>
              </p>`,
          )}
        </fieldset>`
  return markup`<details${tried === null ? '' : markup` open`}>
    <summary>${thanks.title}</summary>
    <p>${thanks.text}</p>
    ${postForm(
      speaker,
      'thanks',
      markup`${whom}
        ${textField({ name: 'words', label: thanks.words, limit: maxTextBytes, value: tried?.words, error: tried?.error }, 'thanks')}
        <button>${thanks.button}</button>`,
    )}
  </details>`
}

/** To one of those whom the page named. */
export async function giveThanks(app: AppContext, sent: Sent): Promise<Outcome> {
  const { form, words } = sent
  const to = form.field('to')
  const snapshot = await app.directory.current()
  const card = peopleToThank(sent.sight.state).includes(to) ? snapshot.people.get(to) : undefined
  if (card === undefined) return stopped(sent, 'thanks', words.page.thanks.whomMissing, form.field('words'))
  const id = app.newId()
  return await command(app, sent, {
    done: 'thanks',
    words: { field: 'words', form: 'thanks' },
    otherwise: words.page.thanks.pressed(nameForCustomers(card)),
    same: `thanks ${to}`,
    wanted: (text) =>
      text === null
        ? null
        : {
            type: 'giveThanks',
            to,
            contact: {
              id,
              channel: 'web',
              words: text,
              receivedAt: app.clock.now(),
              proof: 'link',
              takenBy: null,
              toldAgain: false,
              secondHand: false,
            },
          },
  })
}
