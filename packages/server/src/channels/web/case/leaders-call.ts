import { isTheirEscalation, isTheirsToJudge, type LivingCase, owesCall } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { each, markup, type Html } from '../../../look/html.ts'
import type { Sight } from '../../../sight/customer/sight.ts'
import { icons } from '../parts/icons.ts'
import type { LeadersCall } from './case-view.ts'
import { command } from './command.ts'
import { postForm } from './form.ts'
import type { Speaker } from './say.ts'
import type { Outcome, Sent } from './sent.ts'

/** What whoever looks may say of the calls of leaders: of what is theirs alone, and while it goes on. */
export const callsOf = (
  state: LivingCase,
  actor: Sight['actor'],
  letIn: { readonly judges: boolean } | null,
): readonly LeadersCall[] =>
  state.kind === 'ended' || letIn?.judges === false
    ? []
    : state.escalations.flatMap((one): readonly LeadersCall[] => {
        const { escalation, leader, acknowledged, heard, confirmedBy: wrote = leader } = one
        if (!isTheirEscalation(state, one, actor)) return []
        if (isTheirsToJudge(one))
          return [
            {
              escalation,
              leader,
              wrote,
              asks: heard === 'right' || wrote !== leader ? 'isItRight' : 'withoutCall',
            },
          ]
        return acknowledged && owesCall(one) ? [{ escalation, leader, wrote, asks: 'noCall' }] : []
      })

/** Is it right, of which a leader wrote down that it is? Two equal buttons. */
export const judgePart = (speaker: Speaker, calls: readonly LeadersCall[]): Html => {
  const { decide } = speaker.words.page
  return markup`${each(calls, ({ escalation, leader, wrote, asks }) =>
    postForm(
      speaker,
      'right',
      markup`<p>${asks === 'isItRight' ? decide.saysRight(speaker.name(wrote)) : decide.noCall(speaker.name(leader))}</p>
        <input type="hidden" name="escalation" value="${escalation}" />
        <p class="twins">
          <button name="right" value="yes">${icons.tick}${decide.right}</button
          ><button name="right" value="no">${icons.still}${decide.notRight}</button>
        </p>`,
    ),
  )}`
}

/** One press, and the leader's call is owed no more; the first of them where there are several. */
export const noCallPart = (speaker: Speaker): Html => {
  const first = speaker.view.calls.filter(({ asks }) => asks === 'noCall').slice(0, 1)
  return markup`${each(first, ({ escalation, leader }) =>
    postForm(
      speaker,
      'no-call',
      markup`<input type="hidden" name="escalation" value="${escalation}" />
        <button>${speaker.words.page.decide.wantsNoCall(speaker.name(leader))}</button>`,
    ),
  )}`
}

export const sayWhetherRight = async (app: AppContext, sent: Sent, escalation: number): Promise<Outcome> => {
  const right = sent.form.field('right') === 'yes'
  return await command(app, sent, {
    done: right ? 'right' : 'notRight',
    wanted: () => ({ type: 'judgeLeadersCall', escalation, right, words: null }),
  })
}

export const wantNoCall = async (app: AppContext, sent: Sent, escalation: number): Promise<Outcome> =>
  await command(app, sent, {
    done: 'noCall',
    wanted: () => ({ type: 'declineLeadersCall', escalation, words: null }),
  })
