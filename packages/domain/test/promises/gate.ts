import { decide } from '../../src/case/decide.ts'
import { nextLevelShut } from '../../src/case/escalation/gate.ts'
import { doneBy, isUnnamed } from '../../src/matter/escalation/unnamed.ts'
import { must } from './judging.ts'
import type { Happened } from './world.ts'

/** The next level waits for a leader who can still answer, never longer than the date that was told, and never in danger. */
export const ladderOpens = ({ before, command, context, refused }: Happened): void => {
  if (refused !== 'level-not-open' || before.kind === 'unopened') return
  must(before.danger === null, 'danger waits for no level')
  const shut = nextLevelShut(before, context)
  must(shut !== null && shut.from > context.now, 'a level that is not open says when it opens')
  if (shut === null) return
  const { actor } = context
  must(actor.kind !== 'person' || actor.id !== shut.leader, 'whom it was brought to may bring it higher')
  must(!before.complainedAbout.includes(shut.leader), 'nobody waits for whom the complaint is about')
  const then = decide(before, command, { ...context, now: shut.from })
  must(then.ok || then.refusal.code !== 'level-not-open', 'it stays shut past no date')
}

/** Who refers without their name leaves nothing else by which they are known, whatever else the decision brings along. */
export const unnamedStayUnnamed = ({ command, context, events }: Happened): void => {
  if (command.type !== 'takeHigher' || command.withName !== false) return
  const { actor } = context
  if (actor.kind !== 'person' || events.length === 0) return
  const [referral, ...more] = events.filter(isUnnamed)
  must(
    referral?.type === 'caseEscalated' && referral.by === actor.id && more.length === 0,
    'a referral without a name counts once, for whoever made it',
  )
  must(
    events.every(
      (event) =>
        event === referral ||
        (doneBy(actor, event, events).kind !== 'person' &&
          !Object.entries(event).some(([key, value]) => key === 'by' && value === actor.id)),
    ),
    'whoever refers without their name stands beside nothing else that it brings along',
  )
}
