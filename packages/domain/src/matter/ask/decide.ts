import { ladderAbove } from '../../directory/ladder.ts'
import type { TeamName } from '../../directory/directory.ts'
import { teamNow } from '../../directory/team-now.ts'
import { happens, inTurn, type StandingStep } from '../evolve-standing.ts'
import type { Standing } from '../standing.ts'
import type { Context } from '../context.ts'
import { raiseAmong } from '../escalation/raise.ts'
import { whyNotDue } from '../promise/due.ts'
import { accept, refuse } from '../refusal.ts'
import type { Decision } from '../refusal.ts'
import type { Ask } from '../parts.ts'
import type { AskNumber } from '../text.ts'
import { anyone, forTheCompany, standInFor } from '../who.ts'
import type { AskCommand } from './commands.ts'
import type { AskEvent } from './events.ts'

const find = (state: Standing, number: AskNumber): Ask | undefined =>
  state.asks.find(({ ask }) => ask === number)

/** Past its date it still wants its answer, and the asked team's own leaders hear of it: the delay is theirs. */
export const fallOverdue = ({ ask, to }: Ask): StandingStep =>
  inTurn(happens({ type: 'askFellOverdue', ask }), (state, context) =>
    raiseAmong(ladderAbove(context.directory, to, null, standInFor(state, context)), {
      because: 'askOverdue',
    })(state, context),
  )

export const withdrawAsks: StandingStep = (state) =>
  state.asks.map(({ ask }) => ({ type: 'askWithdrawn', ask, by: state.owner }))

/** Questions to a team that is gone from the service map go to what was above it; their clocks run on. */
export const moveAsksOfRemovedTeams: StandingStep = ({ asks }, { directory }) =>
  asks.flatMap(({ ask, to: team }) => {
    const to = teamNow(directory, team)
    return to === team ? [] : [{ type: 'askedTeamRemoved', ask, team, to }]
  })

const answersFor = (state: Standing, team: TeamName, person: string, context: Context): boolean =>
  context.directory.teams.get(teamNow(context.directory, team))?.members.includes(person) === true ||
  ladderAbove(context.directory, team, null, standInFor(state, context)).includes(person)

export const decideAsk = (state: Standing, command: AskCommand, context: Context): Decision<AskEvent> => {
  switch (command.type) {
    case 'placeAsk': {
      const by = forTheCompany(state, context)
      if (!by.ok) return by
      const { to, question, due } = command
      if (!context.directory.teams.has(to)) return refuse('no-such-team')
      if (state.asks.length >= context.terms.maxOpenAsks) {
        return refuse('too-many-open-asks', { most: context.terms.maxOpenAsks })
      }
      const refusal = whyNotDue(due, context)
      if (refusal !== null) return { ok: false, refusal }
      return accept({ type: 'askPlaced', ask: state.counts.asks + 1, by: by.who, to, question, due })
    }
    case 'answerAsk': {
      const by = anyone(context)
      if (!by.ok) return by
      const ask = find(state, command.ask)
      if (ask === undefined) return refuse('no-such-ask')
      return answersFor(state, ask.to, by.who, context)
        ? accept({ type: 'askAnswered', ask: ask.ask, by: by.who, answer: command.answer })
        : refuse('not-of-the-asked-team')
    }
    case 'withdrawAsk': {
      const by = forTheCompany(state, context)
      if (!by.ok) return by
      return find(state, command.ask) === undefined
        ? refuse('no-such-ask')
        : accept({ type: 'askWithdrawn', ask: command.ask, by: by.who })
    }
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
