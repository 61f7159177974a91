import type { EscalationReason } from '../src/matter/escalation/reason.ts'
import type { PotholeEvent } from '../src/pothole/events.ts'
import type { FollowCase } from '../src/pothole/commands.ts'
import { MatterStory } from './matter-story.ts'
import { clock } from './story.ts'

/** A pothole told command by command. */
export class PotholeStory extends MatterStory<'pothole'> {
  /** Of a case that came up to Lena, who leads the service team. */
  static opened(
    because: EscalationReason = 'nextWordMissed',
    leader = 'lena',
    complainedAbout: readonly string[] = [],
  ) {
    const story = new PotholeStory('pothole')
    story.does(clock, {
      type: 'openPothole',
      id: 'pothole-1',
      reference: 'P-1',
      caseId: 'case-1',
      because,
      leader,
      team: 'service',
      complainedAbout,
    })
    return story
  }

  /** What is known of the case by now. */
  follows(of: Partial<FollowCase>): readonly PotholeEvent[] {
    return this.does(clock, {
      type: 'followCase',
      rises: 1,
      problem: null,
      cameBackFrom: null,
      endedAt: null,
      ...of,
    })
  }

  caseEnds(): readonly PotholeEvent[] {
    return this.follows({ endedAt: this.now })
  }
}
