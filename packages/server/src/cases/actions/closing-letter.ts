import {
  addMilliseconds,
  type CaseId,
  type ClosingLetterKind,
  days,
  isLost,
  type LivingCase,
  type RegulatorProfile,
  requiredElements,
  type WrittenLetter,
} from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import type { AppContext } from '../../app/app-context.ts'
import { Refused } from '../../errors/problem.ts'
import { sendsMail } from '../../directory/sends-mail.ts'
import { doOthersRead } from '../../identifiers/unsafe-address.ts'
import { id, lineOf, momentIn, number, words } from '../../shapes/basics.ts'
import { writeLetter } from '../closing-letter/write-letter.ts'
import { type ActionContext, caseAction } from './action.ts'
import { once, someWords } from './trial.ts'

/** As many as a profile names, and those of every letter. */
const mostElements = 60

export const elementsIn = z
  .array(z.strictObject({ key: z.string().regex(/^[a-z][A-Za-z]{0,39}$/), words }))
  .max(mostElements)
  .nullish()
  .openapi({ description: 'What its writer says in a letter that a regulator asks for, by element.' })

export const posted = z.boolean().nullish().openapi({
  description: 'Somebody printed it and put it into the post; needed where we have no e-mail address.',
})

export interface Elements {
  readonly elements?: z.output<typeof elementsIn>
  readonly posted?: z.output<typeof posted>
}

export const letterIn = z.strictObject({
  kind: z.enum(['finalResponse', 'holding', 'summary']),
  elements: elementsIn,
  outsideBody: lineOf(200).nullish().openapi({ description: 'The name of one that the company keeps.' }),
  expected: momentIn
    .nullish()
    .openapi({ description: 'By when the answer is expected; of a holding letter.' }),
  meantFor: id.nullish().openapi({ description: 'Whom it is for, where cases have joined.' }),
})

export const wishOf = (body: z.output<typeof letterIn>) => ({
  kind: body.kind,
  elements: body.elements ?? [],
  outsideBody: body.outsideBody ?? null,
  expected: body.expected ?? null,
  meantFor: body.meantFor ?? null,
})

type Mailing = Pick<AppContext, 'db' | 'directory' | 'settings'>

/**
 * Whether our mails come to whoever came with that case: mail leaves here at all, they left an address that others do not
 * read, and nothing came back from it that leaves us without another way.
 */
export const comesByMail = async (
  app: Mailing,
  state: Pick<LivingCase, 'returned' | 'ways'>,
  caseId: CaseId,
): Promise<boolean> => {
  const { db } = app
  if (isLost(state, 'mail') || !sendsMail(app, await app.directory.current())) return false
  const head = await db
    .selectFrom('matter_head')
    .select('email')
    .where('matter_id', '=', caseId)
    .executeTakeFirst()
  const value = head?.email ?? null
  return value !== null && !(await doOthersRead(db, { type: 'email', value }, caseId))
}

/**
 * A letter that reaches nobody keeps no date.
 * @throws Refused where it would go neither by mail nor by post
 */
export const comesToThem = async (
  app: Mailing,
  { state, caseId, isPosted }: { state: LivingCase; caseId: CaseId; isPosted: boolean | null | undefined },
): Promise<void> => {
  if (isPosted !== true && !(await comesByMail(app, state, caseId)))
    throw new Refused({ code: 'letter-not-posted' })
}

/** The letter as the case is given it. */
export const letterOf = (
  { letter }: Pick<ActionContext, 'letter'>,
  companySaid: ActionContext['companySaid'],
  body: Elements,
): WrittenLetter | null => {
  if (letter === null) return null
  const isPosted = body.posted === true
  return letter === 'tried'
    ? {
        words: companySaid(someWords),
        elements: (body.elements ?? []).map(({ key }) => key),
        posted: isPosted,
      }
    : { words: companySaid(letter.words), elements: letter.elements, posted: isPosted }
}

/** Every element there is, so that what is tried is whether the letter may go out at all. */
export const elementsTried = (kind: ClosingLetterKind, profile: RegulatorProfile | undefined) =>
  requiredElements(kind, profile ?? { letters: {} }).map((key) => ({ key, words: someWords }))

/** The kind that one would send now. */
const likely = ({ issues }: LivingCase): ClosingLetterKind => {
  if (issues.some(({ state }) => state.kind === 'open')) return 'holding'
  return issues.every(({ state }) => state.kind === 'solved' && state.heardBy === null)
    ? 'summary'
    : 'finalResponse'
}

export const closingLetterActions = [
  caseAction({
    name: 'send-closing-letter',
    summary: 'Send a letter that a regulator asks for: a final response, a holding letter or a summary',
    body: letterIn.extend({ posted }),
    policy: 'acts-on-case',
    needs: 'ourWords',
    refusals: [
      'not-the-owner',
      'danger-first',
      'whom-needed',
      'not-merged',
      'no-profile',
      'profile-unsigned',
      'no-such-letter',
      'letter-lacks',
      'letter-not-posted',
      'nothing-proposed',
      'not-accepted-by-them',
      'summary-too-late',
      'due-in-the-past',
      'due-too-far',
    ],
    trials: ({ state, context: { now, directory } }) =>
      once({
        kind: likely(state),
        elements: elementsTried(likely(state), directory.regulator?.profile),
        expected: addMilliseconds(now, days(1)),
        meantFor: state.id,
      }),
    writes: async (app, body, about) => {
      const letter = await writeLetter(app, wishOf(body), about)
      const { state } = about
      const to = { state, caseId: body.meantFor ?? state.id, isPosted: body.posted }
      if (letter !== null) await comesToThem(app, to)
      return letter
    },
    commands: (body, { companySaid, ...context }) => [
      {
        type: 'sendClosingLetter',
        kind: body.kind,
        letter: letterOf(context, companySaid, body) ?? { words: '', elements: [], posted: false },
        expected: body.expected ?? null,
        meantFor: body.meantFor ?? null,
      },
    ],
  }),
  caseAction({
    name: 'end-regulator-clock',
    summary: 'As a leader who never owned it, write down how a regulator’s date of an ended case was kept',
    body: z.strictObject({ clock: number, words }),
    policy: 'acts-on-case',
    refusals: ['not-the-leader', 'former-owner', 'case-not-ended', 'no-such-clock', 'letter-owed'],
    trials: ({ state }) => once({ clock: state.regulator?.clocks[0]?.clock ?? 1, words: someWords }),
    commands: (body, { companySaid }) => [
      { type: 'endRegulatorClock', clock: body.clock, words: companySaid(body.words) },
    ],
  }),
] as const
