import { isTheirsToSay } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { askNoMore } from '../../../messages/survey-address.ts'
import { contactPlanWords } from '../../../messages/words/contact-plan.ts'
import { isSecret } from '../../../links/secret.ts'
import { sayZone } from './clock.ts'
import { command } from './command.ts'
import { letSomebodyIn, takeSomebodyBack } from './companions.ts'
import { sayLeaving, sayWhatItCost } from './cost.ts'
import { type CustomerAction, isFor } from './form.ts'
import { sayHandling, saySomethingNew, wishLastWord } from './last-word.ts'
import { sayWhetherRight, wantNoCall } from './leaders-call.ts'
import { putBack, takeApart } from './parting.ts'
import { addWords, askForCall, giveNumber, saySentAway, takeHigher } from './perform-saying.ts'
import { sayWhoReads } from './readers.ts'
import { refused, stopped } from './refused.ts'
import type { Sent, Outcome } from './sent.ts'
import { answerSurvey } from './survey.ts'
import { giveThanks } from './thanks.ts'

/** Does what the customer asks for on their page, once however often it is sent. */
export async function performAction(app: AppContext, action: CustomerAction, sent: Sent): Promise<Outcome> {
  if (!isSecret(sent.form.field('key')))
    return stopped(sent, 'words', sent.words.tellUs.errors.stale, sent.form.field('words'))
  if (!isFor(action, sent.link.letIn))
    return stopped(sent, 'words', sent.words.page.refusals.generic, sent.form.field('words'))
  switch (action) {
    case 'words':
      return await addWords(app, sent, 'words', sent.form.field('words'))
    case 'another-matter':
      return await command(app, sent, { done: 'anotherMatter', wanted: () => ({ type: 'leaveFlood' }) })
    case 'verdict':
      return await giveVerdict(app, sent)
    case 'objection':
      return await command(app, sent, {
        done: 'objected',
        wanted: () => ({ type: 'objectToVerdict', issue: numberOf(sent, 'issue'), reason: null }),
      })
    case 'right':
      return await sayWhetherRight(app, sent, numberOf(sent, 'escalation'))
    case 'no-call':
      return await wantNoCall(app, sent, numberOf(sent, 'escalation'))
    case 'new-date':
      return await answerNewDate(app, sent)
    case 'call-back':
      return await askForCall(app, sent)
    case 'number':
      return await giveNumber(app, sent)
    case 'higher':
      return await takeHigher(app, sent)
    case 'sent-away':
      return await saySentAway(app, sent)
    case 'withdrawal':
      return await command(app, sent, {
        done: 'withdrawn',
        words: { field: 'reason', form: 'withdrawal' },
        wanted: (reason) => ({ type: 'withdrawCase', reason }),
      })
    case 'no-to-plan':
      return await command(app, sent, {
        done: 'notToPlan',
        otherwise: contactPlanWords[sent.language].pressed,
        wanted: (words) => (words === null ? null : { type: 'challengeContactPlan', words }),
      })
    case 'last-word':
      return await wishLastWord(app, sent, numberOf(sent, 'issue'))
    case 'something-new':
      return await saySomethingNew(app, sent)
    case 'handling':
      return await sayHandling(app, sent)
    case 'cost':
      return await sayWhatItCost(app, sent)
    case 'clock':
      return await sayZone(app, sent)
    case 'leaving':
      return await sayLeaving(app, sent)
    case 'thanks':
      return await giveThanks(app, sent)
    case 'survey':
      return await answerSurvey(app, sent)
    case 'ask-no-more':
      await askNoMore(app.db, sent.sight.proved, app.clock.now())
      return { kind: 'done', what: 'askedNoMore' }
    case 'let-in':
      return await letSomebodyIn(app, sent)
    case 'take-back':
      return await takeSomebodyBack(app, sent)
    case 'apart':
      return stoppedOr(sent, await takeApart(app, sent), 'apart')
    case 'put-back':
      return stoppedOr(sent, await putBack(app, sent), 'put-back')
    case 'others-read':
    case 'only-they-read':
      return stoppedOr(sent, await sayWhoReads(app, sent, action === 'others-read'), action)
    default: {
      const unknown: never = action
      return unknown
    }
  }
}

const stoppedOr = (sent: Sent, done: Outcome | { readonly refused: string }, form: string): Outcome =>
  'refused' in done ? refused(sent, form, done.refused, '') : done

/**
 * One press counts. "Not solved" of what was never proposed, or was said to be solved a moment ago, is a word like any
 * other: it is kept, and opens again what had ended.
 */
async function giveVerdict(app: AppContext, sent: Sent): Promise<Outcome> {
  const issue = numberOf(sent, 'issue')
  const verdict = sent.form.field('verdict') === 'solved' ? 'solved' : 'notSolved'
  const text = sent.form.field('reason')
  const form = `verdict-${issue}`
  const proposed = sent.sight.state.issues.some((one) => one.issue === issue && isTheirsToSay(one))
  if (verdict === 'notSolved' && !proposed) {
    const pressed = text.trim() === '' ? sent.words.page.decide.notSolved : text
    return await addWords(app, sent, form, pressed)
  }
  return await command(app, sent, {
    done: verdict,
    words: { field: 'reason', form },
    wanted: (reason) => ({ type: 'giveVerdict', issue, verdict, reason }),
  })
}

async function answerNewDate(app: AppContext, sent: Sent): Promise<Outcome> {
  const promise = numberOf(sent, 'promise')
  const agreed = sent.form.field('agreed') === 'yes'
  const asked = sent.sight.state.promises.find((one) => one.promise === promise)?.proposedDate
  // Another date may have been proposed since the page was read: a yes is to the date that stood there.
  if (asked != null && asked !== sent.form.field('due'))
    return stopped(sent, 'new-date', sent.words.page.refusals.generic, '')
  return await command(app, sent, {
    done: agreed ? 'agreed' : 'refused',
    wanted: () => ({ type: 'answerNewDate', promise, agreed }),
  })
}

const numberOf = ({ form }: Sent, field: string): number => {
  const number = Number(form.field(field))
  return Number.isSafeInteger(number) ? number : 0
}
