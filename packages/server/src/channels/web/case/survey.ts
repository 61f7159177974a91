import { type Context, type LivingCase, mayAnswerSurvey, theirAnswer } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { maxTextBytes } from '../../../shapes/basics.ts'
import { documentOf, type FullPage } from '../document.ts'
import { textField } from '../parts/field.ts'
import type { Attempt } from './attempt.ts'
import type { SurveyView } from './case-view.ts'
import { command } from './command.ts'
import { postForm } from './form.ts'
import { stopped } from './refused.ts'
import type { Speaker } from './say.ts'
import type { Outcome, Sent } from './sent.ts'
import { surveyWords } from './survey-words.ts'

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** The number that stands in a form or an address; null for anything else. */
export const scoreIn = (text: string): number | null =>
  scores.find((score) => String(score) === text.trim()) ?? null

/**
 * What whoever looks may answer, and has answered, of the case as it really stands: who may say that it is solved says
 * how it went, and nobody else.
 */
export const surveyOf = (
  state: LivingCase,
  context: Context,
  { judges, mayRefuse }: { readonly judges: boolean; readonly mayRefuse: boolean },
): SurveyView | null => {
  if (!judges) return null
  const given = theirAnswer(state, context)
  const mayAnswer = mayAnswerSurvey(state, context)
  if (given === null) return mayAnswer ? { mayAnswer, mayRefuse, answer: null } : null
  const { score, wish } = given
  return {
    mayAnswer,
    mayRefuse,
    answer: {
      score,
      wishes: wish !== null,
      contact: wish?.by == null ? null : { by: wish.of ?? state.owner, due: wish.by },
    },
  }
}

/** How it went: asked right after they said that it is solved, and for a day to be put otherwise. */
export function surveyPart(speaker: Speaker, attempt: Attempt | null): Html {
  const { survey } = speaker.view
  if (survey === null) return markup``
  const words = surveyWords[speaker.language]
  const tried = attempt?.form === 'survey' ? attempt : null
  const { answer, mayAnswer } = survey
  if (answer === null)
    return markup`<section class="asked no-print" aria-labelledby="survey">
      <h2 id="survey">${words.title}</h2>
      <p class="soft">${words.text}</p>
      ${surveyForm(speaker, { tried, chosen: null })} ${noMorePart(speaker)}
    </section>`
  const { score, contact } = answer
  return markup`<section class="no-print" aria-labelledby="survey">
    <h2 id="survey">${words.title}</h2>
    <p>${words.given(score)}${when(contact, ({ by, due }) => markup` ${words.contacts(speaker.name(by), speaker.moment(due))}`)}</p>
    ${when(
      mayAnswer,
      () =>
        markup`<details${tried === null ? '' : markup` open`}>
          <summary>${words.change}</summary>
          ${surveyForm(speaker, { tried, chosen: score })}
        </details>`,
    )}
  </section>`
}

/** The question itself; a number may be chosen already, and counts with the press alone. */
export function surveyForm(
  speaker: Speaker,
  { tried, chosen }: { readonly tried: Attempt | null; readonly chosen: number | null },
): Html {
  const words = surveyWords[speaker.language]
  const { view } = speaker
  const score = tried === null ? chosen : scoreIn(tried.score ?? '')
  const wish = tried?.contact ?? (view.survey?.answer?.wishes === true ? 'yes' : '')
  const noScore = tried !== null && score === null
  return postForm(
    speaker,
    'survey',
    markup`<fieldset${noScore ? markup` aria-describedby="score-error"` : ''}>
        <legend>${words.score}</legend>
        ${noScore ? markup`<p class="error" id="score-error">${tried.error}</p>` : ''}
        <p class="small soft">${words.worst}<br />${words.best}</p>
        <p class="choice scores">
          ${each(
            scores,
            (one) =>
              markup`<label><input type="radio" name="score" value="${one}"${one === score ? markup` checked` : ''} />${one}</label> `,
          )}
        </p>
      </fieldset>
      ${textField({ name: 'words', label: words.words, limit: maxTextBytes, value: tried?.words, error: noScore ? undefined : tried?.error }, 'survey')}
      <fieldset>
        <legend>${words.contact(speaker.name(view.owner.id))}</legend>
        ${each(
          ['yes', 'no'] as const,
          (one) =>
            markup`<p class="choice">
              <input type="radio" id="contact-${one}" name="contact" value="${one}"${one === wish ? markup` checked` : ''} />
              <label for="contact-${one}">${words[one]}</label>
            </p>`,
        )}
      </fieldset>
      <button>${words.button}</button>`,
  )
}

/** One press, and nobody asks them any more. */
function noMorePart(speaker: Speaker): Html {
  const words = surveyWords[speaker.language]
  if (speaker.view.survey?.mayRefuse !== true) return markup``
  return markup`<div class="small">
    ${postForm(speaker, 'ask-no-more', markup`<button>${words.noMore}</button><p class="soft">${words.noMoreHolds}</p>`)}
  </div>`
}

/**
 * The question alone, where a mail leads.
 * @param chosen the number of the link, which counts for nothing before the press
 */
export function surveyPage(speaker: Speaker, chosen: number | null): FullPage {
  const { view, words, language, path } = speaker
  const { survey } = view
  const said = surveyWords[language]
  return documentOf({
    language,
    words,
    company: view.company,
    title: said.title,
    path: `${path}/survey`,
    content:
      survey?.mayAnswer === true
        ? markup`<h1>${said.title}</h1>
            <p class="soft">${said.text}</p>
            ${surveyForm(speaker, { tried: null, chosen: chosen ?? survey.answer?.score ?? null })}
            ${noMorePart(speaker)}
            <p class="no-print"><a href="${path}">${words.page.back}</a></p>`
        : markup`<h1>${said.title}</h1>
            <p>${said.over}</p>
            <p class="no-print"><a href="${path}">${words.page.back}</a></p>`,
  })
}

/** Only what was chosen counts as chosen: nobody is contacted who did not say so. */
export async function answerSurvey(app: AppContext, sent: Sent): Promise<Outcome> {
  const { form, language } = sent
  const score = scoreIn(form.field('score'))
  if (score === null) return stopped(sent, 'survey', surveyWords[language].scoreMissing, form.field('words'))
  const wishesContact = form.field('contact') === 'yes'
  const id = app.newId()
  return await command(app, sent, {
    done: 'survey',
    words: { field: 'words', form: 'survey' },
    same: `survey ${score} ${wishesContact}`,
    wanted: (words) => ({
      type: 'answerSurvey',
      score,
      wishesContact,
      contact:
        words === null
          ? null
          : {
              id,
              channel: 'survey',
              words,
              receivedAt: app.clock.now(),
              proof: 'link',
              takenBy: null,
              toldAgain: false,
              secondHand: false,
            },
    }),
  })
}
