import { type NoticesOf, toPerson, toTeam } from '../notice/notices-of.ts'
import type { StaffMessage } from '../notice/staff-message.ts'
import type { AskEvent } from '../../matter/ask/events.ts'

export const askNotices: NoticesOf<AskEvent> = {
  askPlaced: {
    staff: ({ to, ask, due }) => [toTeam(to, { type: 'asked', ask, due })],
  },
  askAnswered: {
    staff: ({ ask, by }, { after }) => [toPerson(after.owner, { type: 'askAnswered', ask, by })],
  },
  askFellOverdue: {
    staff: (event, { before, after }) =>
      before.asks
        .filter(({ ask }) => ask === event.ask)
        .flatMap(({ ask, to: team }) => {
          const message: StaffMessage = { type: 'askOverdue', ask, team }
          return [toTeam(team, message), toPerson(after.owner, message)]
        }),
  },
  askedTeamRemoved: {
    staff: ({ ask: number, to }, { before }) =>
      before.asks
        .filter(({ ask }) => ask === number)
        .map(({ ask, due }) => toTeam(to, { type: 'asked', ask, due })),
  },
}
