import { type Cost, isNoCost, mostOfCost, wrongOfCost } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { documentOf, type FullPage } from '../document.ts'
import { lineField } from '../parts/field.ts'
import type { Attempt } from './attempt.ts'
import { command } from './command.ts'
import { costWords } from './cost-words.ts'
import { postForm } from './form.ts'
import { stopped } from './refused.ts'
import type { Outcome, Sent } from './sent.ts'
import type { Speaker } from './say.ts'

const fields = [
  'minutesWaited',
  'minutesTalked',
  'trips',
  'daysWithout',
] as const satisfies readonly (keyof Cost)[]

/** What somebody typed, by the name of its field. */
export type CostTyped = Readonly<Record<keyof Cost, string>>

export const costTyped = (form: Pick<Sent['form'], 'field'>): CostTyped => ({
  minutesWaited: form.field('minutesWaited'),
  minutesTalked: form.field('minutesTalked'),
  trips: form.field('trips'),
  daysWithout: form.field('daysWithout'),
})

/** Where nobody else's word stands in the way: what they lost, and whether they leave, is theirs alone to say. Said, it stands there with its day. */
export function costLink({ view, language, path, day }: Speaker): Html {
  if (view.as !== null) return markup``
  const { cost } = view
  const words = costWords[language]
  if (cost === null) return markup`<p class="no-print"><a href="${path}/cost">${words.link}</a></p>`
  const said = fields.flatMap((name) => {
    const number = cost[name]
    return number === null ? [] : [words.part(words.fields[name], number.toLocaleString(language))]
  })
  return markup`<p>${words.said(day(cost.at))} ${said.join(' · ')}. <a class="no-print" href="${path}/cost">${words.change}</a></p>`
}

/** "I am leaving": one press. Said, it stands there with its day. */
export function leavingPart(speaker: Speaker): Html {
  const { view } = speaker
  const { leaving } = costWords[speaker.language]
  if (view.as !== null) return markup``
  if (view.leftAt !== null) return markup`<p class="small soft">${leaving.said(speaker.day(view.leftAt))}</p>`
  return markup`<details>
    <summary>${leaving.title}</summary>
    <p>${view.standing.kind === 'ended' ? leaving.textEnded : leaving.text(speaker.name(view.owner.id))}</p>
    ${postForm(speaker, 'leaving', markup`<button>${leaving.button}</button>`)}
  </details>`
}

/** `/case/<secret>/cost`: what it cost them, as they say. */
export function costPage(
  speaker: Speaker,
  { typed, attempt }: { readonly typed: CostTyped | null; readonly attempt: Attempt | null },
): FullPage {
  const { view, words, path, language } = speaker
  const cost = costWords[language]
  const shown = (name: keyof Cost): string => typed?.[name] ?? String(view.cost?.[name] ?? '')
  const wrong = attempt === null || typed === null ? [] : wrongOfCost(costIn(typed))
  const isEmpty = attempt !== null && typed !== null && isNoCost(costIn(typed))
  return documentOf({
    language,
    words,
    company: view.company,
    title: cost.title,
    path: attempt === null ? `${path}/cost` : null,
    content: markup`<p class="no-print"><a href="${path}">← ${words.page.back}</a></p>
      <div>
        <h1>${cost.title}</h1>
        <p class="lead">${cost.lead}</p>
        ${when(view.cost, ({ at }) => markup`<p>${cost.saidBefore(speaker.day(at))}</p>`)}
      </div>
      ${when(attempt, ({ error }) => markup`<p class="notice" role="alert">${wrong.length === 0 ? (isEmpty && view.cost === null ? cost.none : error) : cost.wrong}</p>`)}
      ${postForm(
        speaker,
        'cost',
        markup`${each(fields, (name) =>
          lineField({
            name,
            label: cost.fields[name],
            type: 'text',
            autocomplete: 'off',
            value: shown(name),
            ...(wrong.includes(name)
              ? { error: cost.wrongHere(mostOfCost[name].toLocaleString(language)) }
              : {}),
          }),
        )}
          <button class="main">${cost.send}</button>`,
      )}`,
  })
}

/** Whole numbers as people write them; null of what is empty, and of nothing else. */
const numberIn = (text: string): number | null => {
  const written = text.trim()
  if (written === '') return null
  return /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN
}

const costIn = (typed: CostTyped): Cost => ({
  minutesWaited: numberIn(typed.minutesWaited),
  minutesTalked: numberIn(typed.minutesTalked),
  trips: numberIn(typed.trips),
  daysWithout: numberIn(typed.daysWithout),
})

/** Taken with the numbers that can be true; with none at all, what was said before is taken back. */
export async function sayWhatItCost(app: AppContext, sent: Sent): Promise<Outcome> {
  const said = costIn(costTyped(sent.form))
  if (wrongOfCost(said).length > 0) return stopped(sent, 'cost', costWords[sent.language].wrong, '')
  return await command(app, sent, {
    done: isNoCost(said) ? 'costTakenBack' : 'cost',
    wanted: () => ({ type: 'sayWhatItCost', ...said }),
  })
}

export const sayLeaving = async (app: AppContext, sent: Sent): Promise<Outcome> =>
  await command(app, sent, { done: 'leaving', wanted: () => ({ type: 'sayLeaving' }) })
