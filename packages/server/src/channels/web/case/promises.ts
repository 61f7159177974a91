import { moneyInWords } from '../../../language/money.ts'
import { lastWordWords } from '../../../messages/words/last-word.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { icons } from '../parts/icons.ts'
import type { CaseView, OwedByLeader } from './case-view.ts'
import { postForm } from './form.ts'
import type { MissedWord } from '../../../history/missed.ts'
import type { Promised } from '../../../history/promised.ts'
import type { Speaker } from './say.ts'
import { share, spoken } from './spoken.ts'

/** What was promised, and how each promise ended: always a word and a shape, never a colour alone. */
export function promisesPart(speaker: Speaker): Html {
  const { view, words } = speaker
  const { nextWord, missed, promises } = view
  // That one of us reports to another is no promise to them: what happens next says it, and that the leader rings then.
  const calls = view.owedByLeaders.filter(({ kind }) => kind === 'call')
  const nothing = promises.length + missed.length + calls.length === 0 && nextWord === null
  // What happens next says every other date there is: beside it nobody reads that there is none.
  if (nothing && (view.standing.kind === 'ended' || view.standing.next.kind !== 'undated')) return markup``
  const due = promises.filter(({ end }) => end.kind === 'due')
  const past = promises.filter(({ end }) => end.kind !== 'due')
  return markup`<section aria-labelledby="promises">
    <h2 id="promises">${words.page.promises}</h2>
    ${
      nothing
        ? markup`<p class="soft">${words.page.noPromises}</p>`
        : markup`<ul class="promises">
            ${openItems(speaker, due, calls)}
            ${each(missed, (one) => missedItem(speaker, one))}
            ${each(past, (promise) => promiseItem(speaker, promise))}
          </ul>`
    }
    ${when(
      view.morePromises > 0,
      () => markup`<p class="turn"><a href="${speaker.path}/whole">${words.page.whole}</a></p>`,
    )}
  </section>`
}

/** What is still to come, the next first: an answer, a leader's call and what was promised alike. */
const openItems = (
  speaker: Speaker,
  promises: readonly Promised[],
  calls: readonly OwedByLeader[],
): readonly Html[] => {
  const { nextWord } = speaker.view
  return [
    ...(nextWord === null ? [] : [{ due: nextWord.due, item: nextWordItem(speaker, nextWord) }]),
    ...calls.map((one) => ({ due: one.due, item: callItem(speaker, one) })),
    ...promises.map((one) => ({ due: one.due, item: promiseItem(speaker, one) })),
  ]
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
    .map(({ item }) => item)
}

/** They hear from us by then: a promise too. */
function nextWordItem(
  { words, name, moment }: Speaker,
  { by, due }: NonNullable<CaseView['nextWord']>,
): Html {
  const said = words.page.promise
  return markup`<li>${line('due', icons.clock, said.due(moment(due)))}<p>${said.answer(name(by))}</p></li>`
}

function callItem({ view, words, language, name, moment }: Speaker, { by, due }: OwedByLeader): Html {
  const said = words.page.promise
  const what = view.inWriting ? lastWordWords[language].inWriting.short : said.callBack
  return markup`<li>${line('due', icons.clock, said.due(moment(due)))}<p>${what(name(by))}</p></li>`
}

function missedItem({ words, name, moment }: Speaker, { due, answerable }: MissedWord): Html {
  const said = words.page.promise
  return markup`<li>${line('broken', icons.cutLine, said.broken(moment(due)))}
    <p class="own-up">${said.missed(moment(due))} ${said.answerable(name(answerable))}</p>
  </li>`
}

function promiseItem(speaker: Speaker, promise: Promised): Html {
  const { words, moment } = speaker
  const said = words.page.promise
  return markup`<li>
    ${stateLine(speaker, promise)}
    ${promise.kind !== 'deed' ? markup`<p>${whoComes(speaker, promise)}</p>` : spoken(speaker, promise.what, share(1300, speaker.view.promises.length))}
    ${when(promise.amount, (amount) => markup`<p class="number">${moneyInWords(amount, speaker.language)}</p>`)}
    ${when(lateDays(speaker, promise), (more) => markup`<p class="small">${more}</p>`)}
    ${
      promise.end.kind === 'broken'
        ? markup`<p class="own-up">
            ${said.ours(moment(promise.due))} ${said.answerable(speaker.name(promise.end.answerable))}
          </p>`
        : markup`<p class="small soft">${promise.kind !== 'deed' ? said.asked : promise.byRule ? said.byRule : said.by(speaker.name(promise.by))}</p>`
    }
    ${newDate(speaker, promise)}
  </li>`
}

/** What each day adds to what is owed; null of all else. */
const lateDays = ({ words, language }: Speaker, { amount, late }: Promised): string | null => {
  if (amount === null || late === null) return null
  const inWords = (minor: number): string => moneyInWords({ ...amount, minor }, language)
  return words.page.promise.lateDay(inWords(late.minor), inWords(late.most))
}

/** Who speaks with them or rings them, and from when to when where they chose that. */
const whoComes = ({ words, name, span }: Speaker, { kind, by, from, due }: Promised): string =>
  from === null || kind !== 'callBack'
    ? words.page.promise[kind === 'person' ? 'person' : 'callBack'](name(by))
    : words.page.steps.callWithin(name(by), span(from, due))

const line = (kind: string, icon: Html, text: string): Html =>
  markup`<p class="state ${kind}">${icon}<span>${text}</span></p>`

function stateLine(speaker: Speaker, promise: Promised): Html {
  const { moment, day } = speaker
  const said = speaker.words.page.promise
  const { end } = promise
  switch (end.kind) {
    case 'due':
      return line('due', icons.clock, said.due(moment(promise.due)))
    case 'kept':
      return line('kept', icons.tick, end.late ? said.keptLate(day(end.at)) : said.kept(day(end.at)))
    case 'broken':
      return line('broken', icons.cutLine, said.broken(moment(promise.due)))
    case 'released':
      return line('soft', icons.still, said.released)
    default: {
      const unknown: never = end
      return unknown
    }
  }
}

function newDate(speaker: Speaker, promise: Promised): Html {
  if (promise.end.kind !== 'due' || promise.end.newDate === null) return markup``
  const { by, due, reason } = promise.end.newDate
  const { asks, yes, no } = speaker.words.page.newDate
  return markup`<div class="notice" id="promise-${promise.promise}">
    <p>${asks(speaker.name(by), speaker.moment(promise.due), speaker.moment(due))}</p>
    ${spoken(speaker, reason, 600)}
    ${postForm(
      speaker,
      'new-date',
      markup`<input type="hidden" name="promise" value="${promise.promise}" />
        <input type="hidden" name="due" value="${due}" />
        <p class="twins">
          <button name="agreed" value="yes">${icons.tick}${yes}</button
          ><button name="agreed" value="no">${icons.still}${no}</button>
        </p>`,
    )}
  </div>`
}
