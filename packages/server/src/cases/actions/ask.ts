import type { Ask } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { line, momentIn, number, words } from '../../shapes/basics.ts'
import { caseAction } from './action.ts'
import { once, onEach, otherTeam, someWords, soon } from './trial.ts'

const ask = z.strictObject({ ask: number })

const numberOfAsk = (one: Ask): number => one.ask

export const askActions = [
  caseAction({
    name: 'place-ask',
    summary: 'Ask another team for something by a time; I stay the owner',
    body: z.strictObject({ to: line, question: words, due: momentIn }),
    policy: 'acts-on-case',
    refusals: ['not-the-owner', 'no-such-team', 'due-in-the-past', 'due-too-far', 'too-many-open-asks'],
    trials: (trying) => once({ to: otherTeam(trying), question: someWords, due: soon(trying) }),
    commands: (body, { companySaid }) => [
      { type: 'placeAsk', to: body.to, question: companySaid(body.question), due: body.due },
    ],
  }),
  caseAction({
    name: 'answer-ask',
    summary: 'Answer what my team was asked',
    body: ask.extend({ answer: words }),
    policy: 'acts-on-case',
    refusals: ['no-such-ask', 'not-of-the-asked-team'],
    trials: ({ state }) =>
      onEach(state.asks, numberOfAsk, (subject) => ({ ask: subject, answer: someWords })),
    commands: (body, { companySaid }) => [
      { type: 'answerAsk', ask: body.ask, answer: companySaid(body.answer) },
    ],
  }),
  caseAction({
    name: 'withdraw-ask',
    summary: 'Take back a question that needs no answer any more',
    body: ask,
    policy: 'acts-on-case',
    refusals: ['no-such-ask', 'not-the-owner'],
    trials: ({ state }) => onEach(state.asks, numberOfAsk, (subject) => ({ ask: subject })),
    commands: (body) => [{ type: 'withdrawAsk', ask: body.ask }],
  }),
] as const
