import { type NoticesOf, toPerson, toTeam } from '../notice/notices-of.ts'
import type { StaffMessage } from '../notice/staff-message.ts'
import type { AskEvent } from './events.ts'

export const askNotices: NoticesOf<AskEvent> = {
  askPlaced: {
    title: ({ by, to }, { person }) => `${person(by)} asked ${to}`,
    staff: ({ to, ask, due }) => [toTeam(to, { type: 'asked', ask, due })],
  },
  askAnswered: {
    title: ({ by }, { person }) => `${person(by)} answered the question`,
    staff: ({ ask, by }, { after }) => [toPerson(after.owner, { type: 'askAnswered', ask, by })],
  },
  askWithdrawn: { title: ({ by }, { person }) => `${person(by)} took the question back` },
  askFellOverdue: {
    title: 'A question was not answered in time',
    staff: (event, { before, after }) =>
      before.asks
        .filter(({ ask }) => ask === event.ask)
        .flatMap(({ ask, to: team }) => {
          const message: StaffMessage = { type: 'askOverdue', ask, team }
          return [toTeam(team, message), toPerson(after.owner, message)]
        }),
  },
  askedTeamRemoved: {
    title: ({ team, to }) => `${team} is gone from the service map: ${to} answers the question now`,
    staff: ({ ask: number, to }, { before }) =>
      before.asks
        .filter(({ ask }) => ask === number)
        .map(({ ask, due }) => toTeam(to, { type: 'asked', ask, due })),
  },
}
