import type { PersonId } from '../../directory/directory.ts'
import type { LivingCase } from '../state.ts'
import { inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { regulatorClocks } from '../regulator/clocks.ts'
import { handToStandIns } from '../../matter/standing-in/hand-to-stand-in.ts'

/** Whoever was called to danger reads it, or tries by voice, until one of us has spoken with them. */
const calledToDanger = ({ danger }: LivingCase): readonly PersonId[] =>
  danger === null || danger.tryBy === null
    ? []
    : danger.told.flatMap(({ person, handedTo }) => (handedTo === undefined ? [person] : []))

/** Who is to answer what somebody may not grant alone. */
const askedForRemedies = ({
  remedies,
}: {
  readonly remedies?: LivingCase['remedies'] | undefined
}): readonly PersonId[] => (remedies?.requests ?? []).map(({ to }) => to)

/** What is owed in a case, the next word to the customer and danger among it, goes from who is on leave to who stands in. */
export const handToStandInsOfCase: Step = handToStandIns(
  {
    who: (state: LivingCase) => [
      ...calledToDanger(state),
      ...regulatorClocks(state).flatMap(({ of }) => of ?? []),
      ...askedForRemedies(state),
      ...[state.nextWord?.of ?? null, state.takeUp?.of ?? null].filter((of) => of !== null),
    ],
    cameUpTo: ({ danger, nextWord, takeUp, regulator, remedies }, from) =>
      askedForRemedies({ remedies }).includes(from) ||
      regulator?.clocks.some(({ of }) => of === from) === true ||
      danger?.told.some(({ person, as }) => person === from && as !== 'owner') === true ||
      [nextWord, takeUp].some((due) => due?.of === from),
    danger: (state, from) => calledToDanger(state).includes(from),
  },
  inTurn,
)
