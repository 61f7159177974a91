import { z } from '@hono/zod-openapi'
import { id, number as numberOfPart, words } from '../../shapes/basics.ts'
import { caseAction } from './action.ts'
import { whoCanRead } from './mentioned.ts'
import { once, onEach, someWords, type Trying } from './trial.ts'

/** To so many one writes by name; whom it concerns beyond that reads it in the story. */
const mostMentioned = 10

/** Of what was written to whoever looks, the last: what came before is read with it. */
const lastToRead = ({ state, context: { actor } }: Trying) =>
  (state.mentions?.unread ?? [])
    .filter(({ person }) => actor.kind === 'person' && actor.id === person)
    .slice(-1)

export const noteActions = [
  caseAction({
    name: 'write-note',
    summary: 'Tell colleagues something about this case: the customer never reads it, and it moves no date',
    body: z.strictObject({
      words,
      mentions: z.array(id).max(mostMentioned).optional().openapi({
        description:
          'To whom it is written, by their ids: they are told, and have it to read. Each has to work here and be shown our words in this case.',
      }),
    }),
    policy: 'acts-on-case',
    refusals: ['no-such-person', 'person-not-active', 'may-not-read-it'],
    trials: () => once({ words: someWords }),
    judges: async (app, { mentions = [] }, caseId) => await whoCanRead(app, mentions, caseId),
    commands: (body, { companySaid }) => [
      { type: 'writeNote', words: companySaid(body.words), mentions: body.mentions ?? [] },
    ],
  }),
  caseAction({
    name: 'read-mention',
    summary: 'Say that I have read what a colleague wrote to me in this case, and what was written before',
    body: z.strictObject({ mention: numberOfPart }),
    policy: 'acts-on-case',
    refusals: ['no-such-mention', 'already-known'],
    trials: (trying) =>
      onEach(
        lastToRead(trying),
        ({ mention }) => mention,
        (mention) => ({ mention }),
      ),
    commands: (body) => [{ type: 'readMention', mention: body.mention }],
  }),
] as const
