import type { Instant } from '@buckstop/domain'
import type { Promised } from '../../../history/promised.ts'
import { moneyInWords } from '../../../language/money.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { lastWordWords } from '../../../messages/words/last-word.ts'
import { dangerWords } from '../../../danger/catalogue.ts'
import { clockPart } from './clock.ts'
import { noCallPart } from './leaders-call.ts'
import type { NextStep } from './case-view.ts'
import { postForm } from './form.ts'
import type { Speaker } from './say.ts'
import { releasedLine } from './story.ts'
import { spoken } from './spoken.ts'

/** What happens next and by when, in words; or how it ended. */
export function nextPart(speaker: Speaker): Html {
  const { view, words } = speaker
  const { standing } = view
  return markup`<section class="next" aria-labelledby="next">
    <h2 id="next">${standing.kind === 'open' ? words.page.next : words.page.ended}</h2>
    ${
      standing.kind === 'open'
        ? markup`${stepWords(speaker, standing.next)}${turnsPart(speaker)}${noCallPart(speaker)}`
        : markup`<p class="say">${words.page.endings[standing.how](speaker.day(standing.at))}</p>
      ${standing.outside.length === 0 ? '' : markup`<p>${words.page.lines.outside}</p>${each(standing.outside, (text) => spoken(speaker, text, 600))}`}
            ${when(standing.how !== 'merged', () => stillOwed(speaker))}
            ${each(standing.released, (one) => markup`<p class="small">${releasedLine(speaker, one)}</p>`)}${when(
              standing.how !== 'merged',
              () => markup`<p>${words.page.again(speaker.name(view.owner.id))}</p>`,
            )}${turnsPart(speaker)}`
    }
    ${when(standing.kind === 'open', () => clockPart(speaker))}
  </section>`
}

/** What comes to them after the end as well, the next first. */
const stillOwed = (speaker: Speaker): Html => {
  const [next] = speaker.view.promises
    .filter(({ kind, end }) => kind === 'deed' && end.kind === 'due')
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
  return markup`${when(next ?? null, (promise) => deedWords(speaker, promise))}`
}

/** Who keeps which promise by when; what is owed by the company's rule is none that somebody made. */
const deedWords = (speaker: Speaker, { amount, by, byRule, due, what }: Promised): Html => {
  const { language, moment, name, words } = speaker
  const { lines, steps } = words.page
  const said =
    byRule && amount !== null
      ? lines.owes(moneyInWords(amount, language), moment(due))
      : steps.due(name(by), moment(due))
  return markup`<p class="say">${said}</p>
    ${spoken(speaker, what, 600)}`
}

/** Of how many days how many were ours: before what can be pressed, since it says nothing of that. */
const turnsPart = ({ view, words }: Speaker): Html =>
  markup`${when(view.turns, ({ days, ours }) => markup`<p class="small soft">${words.page.turns(days, ours)}</p>`)}`

/** A leader rings, or writes to whoever needs that. */
const leadersWord = ({ view, words, language }: Speaker) =>
  view.inWriting ? lastWordWords[language].inWriting.says : words.page.steps.callBack

/** By when we ask again, or it rests. */
const untilWords = (
  { words, moment }: Speaker,
  { until, rests }: { readonly until: Instant | null; readonly rests: boolean },
): Html => {
  const { steps } = words.page
  return markup`${when(until, (by) => markup`<p>${(rests ? steps.rests : steps.asksAgain)(moment(by))}</p>`)}`
}

function stepWords(speaker: Speaker, step: NextStep): Html {
  const { words, name, moment } = speaker
  const { steps } = words.page
  switch (step.kind) {
    case 'ring':
      return markup`<p class="say">${dangerWords[speaker.language].tries(moment(step.until))}</p>`
    case 'proposed':
      return markup`<p class="say">${steps.proposed(name(step.by))}</p>
        ${untilWords(speaker, step)}${when(step.many, () => anotherMatter(speaker))}`
    case 'reported':
      return markup`<p class="say">${words.page.decide.heard(name(step.by), 'solved')} ${words.page.decide.onlyYou}</p>
        ${untilWords(speaker, step)}`
    case 'newDate':
      return markup`<p class="say">${steps.newDate(name(step.by), moment(step.until))}</p>`
    case 'promise':
      if (step.promise.from !== null)
        return markup`<p class="say">${steps.callWithin(name(step.promise.by), speaker.span(step.promise.from, step.promise.due))}</p>`
      return step.promise.kind !== 'deed'
        ? markup`<p class="say">${steps[step.promise.kind](name(step.promise.by), moment(step.promise.due))}</p>`
        : deedWords(speaker, step.promise)
    case 'late':
      return markup`<p class="say">${steps.late(name(step.by))} ${steps.hearsBy(name(step.from), moment(step.until))}</p>`
    case 'acknowledge':
      return markup`<p class="say">${steps.acknowledge(name(step.by), moment(step.until))}</p>`
    case 'nextWord':
      return markup`<p class="say">${steps.answer(name(step.by), moment(step.until))}</p>`
    case 'owedByLeader': {
      const { kind, by, to, due } = step.owed
      return kind === 'call'
        ? markup`<p class="say">${leadersWord(speaker)(name(by), moment(due))}</p>`
        : markup`<p class="say">${steps.report(name(by), name(to), moment(due))}</p>`
    }
    case 'flood':
      return markup`${when(step.late, () => markup`<p class="say">${steps.late(name(step.by))}</p>`)}<p class="say">${steps.flood.answers(name(step.by), speaker.day(step.came), moment(step.until))}</p>
        ${anotherMatter(speaker)}`
    case 'undated':
      return markup`<p class="say">${words.page.lines.has(name(step.by))}</p>`
    default: {
      const unknown: never = step
      return unknown
    }
  }
}

const anotherMatter = (speaker: Speaker): Html =>
  postForm(
    speaker,
    'another-matter',
    markup`<button>${speaker.words.page.steps.flood.anotherMatter}</button>`,
  )
