import { z } from '@hono/zod-openapi'
import { number, words } from '../../shapes/basics.ts'
import { caseAction } from './action.ts'
import { once, someWords } from './trial.ts'

/** Harm to themselves is danger, whichever button somebody pressed: never a threat, and held against nobody. */
const threatOrDanger = z.strictObject({
  words: words.openapi({ description: 'What was said, as nearly as possible.' }),
  harm: z
    .enum(['us', 'themselves'])
    .openapi({ description: 'Whom they spoke of harming; `themselves` raises danger instead.' }),
})

/** One of us was threatened: whoever it was is safe first, and the customer loses nothing. */
export const threatActions = [
  caseAction({
    name: 'hand-over-threat',
    summary:
      'I was threatened: my lead has it from now on and can’t decline. The customer reads only who has it now',
    body: threatOrDanger,
    policy: 'acts-on-case',
    refusals: ['not-the-owner', 'ladder-ends-here'],
    trials: () => once({ words: someWords, harm: 'us' }),
    commands: (body, { customerSaid }) => [
      body.harm === 'themselves'
        ? { type: 'raiseDanger', words: customerSaid(body.words) }
        : { type: 'handOverThreat', words: customerSaid(body.words) },
    ],
  }),
  caseAction({
    name: 'end-threatening-call',
    summary:
      'I ended a call because of a threat: it is written down, and a case of mine goes to the leader above at once',
    body: threatOrDanger.extend({
      seconds: number.nullish().openapi({ description: 'How long the call lasted, where that is known.' }),
    }),
    policy: 'acts-on-case',
    refusals: ['complaint-is-about-them', 'seconds-wrong'],
    trials: () => once({ seconds: 60, words: someWords, harm: 'us' }),
    commands: (body, { customerSaid, newId }) => [
      body.harm === 'themselves'
        ? { type: 'raiseDanger', words: customerSaid(body.words) }
        : {
            type: 'endCall',
            contactId: newId(),
            seconds: body.seconds ?? null,
            words: customerSaid(body.words),
          },
    ],
  }),
] as const
