import { z } from '@hono/zod-openapi'
import { number as numberOfPart } from '../../shapes/basics.ts'
import { caseAction } from './action.ts'
import { onEach, type Trying } from './trial.ts'

const thanks = z.strictObject({ thanks: numberOfPart })

const numbered = (numbers: readonly number[]) =>
  onEach(
    numbers,
    (number) => number,
    (subject) => ({ thanks: subject }),
  )

/** By its own number for whoever is to read it. */
const toRead = ({ state, context: { actor } }: Trying) =>
  numbered(
    (state.thanks ?? []).flatMap(({ readers }) =>
      readers.flatMap(({ number, person, read }) =>
        !read && actor.kind === 'person' && actor.id === person ? [number] : [],
      ),
    ),
  )

export const thanksActions = [
  caseAction({
    name: 'read-thanks',
    summary: 'Say that I have read the thanks that reached me: it is gone from what I have to do',
    body: thanks,
    policy: 'acts-on-case',
    refusals: ['no-such-contact', 'already-known'],
    trials: toRead,
    commands: (body) => [{ type: 'readThanks', thanks: body.thanks }],
  }),
  caseAction({
    name: 'take-thanks-as-problem',
    summary: 'What was written as thanks is a problem, too: it is one from now on, in those very words',
    body: thanks,
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it', 'no-such-contact', 'too-many-issues'],
    trials: ({ state }) => numbered((state.thanks ?? []).map(({ thanks: given }) => given)),
    commands: (body) => [{ type: 'takeThanksAsProblem', thanks: body.thanks }],
  }),
] as const
