import { ladderAbove, lastResort } from '../../directory/ladder.ts'
import { canOwn, whoStandsFor } from '../../directory/presence.ts'
import { teamNow } from '../../directory/team-now.ts'
import type { PersonId, TeamName } from '../../directory/directory.ts'
import type { OpenCase as OpenCaseCommand } from '../contact/commands.ts'
import type { Context } from '../../matter/context.ts'
import { raiseDanger } from '../danger/decide.ts'
import type { CaseEvent } from '../event.ts'
import type { CaseOpened } from './events.ts'
import { workingDaysAfter } from '../../matter/working-days.ts'
import { offer } from '../../matter/ownership/offer.ts'
import { endOfTheirNextDay } from '../../matter/promise/due.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import { sentAway } from '../sent-away/decide.ts'
import { endWhenSettled } from '../resolution/end.ts'
import { happens, inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { opened } from './evolve.ts'

/** The owner as chosen; where they can't by now, who stands for them, who is above, or the last resort. */
const ownerFor = (chosen: PersonId, team: TeamName, context: Context): PersonId | null => {
  const { directory, now, terms } = context
  if (canOwn(directory, chosen)) return chosen
  const standIn = { absence: { now, absentWorkingDays: terms.absentWorkingDays } }
  return (
    whoStandsFor(directory, chosen, standIn) ??
    ladderAbove(directory, team, chosen, standIn)[0] ??
    lastResort(directory, standIn)
  )
}

const sought = (command: OpenCaseCommand): Step =>
  command.remedySought === null
    ? happens()
    : happens({ type: 'remedySoughtRecorded', words: command.remedySought })

const danger = (command: OpenCaseCommand, by: PersonId | null): Step =>
  command.danger === null
    ? happens()
    : raiseDanger({ by, words: command.danger, gatheredUntil: command.dangerGatheredUntil })

const offerToTeam = (command: OpenCaseCommand): Step =>
  command.offerToTeam && !command.imported
    ? (state, context) => offer(state.owner, { kind: 'team', team: state.team }, null, false)(state, context)
    : happens()

const cameSentAway = ({ sentAway: said, contact }: OpenCaseCommand): Step =>
  said === null ? happens() : sentAway({ ...said, words: contact.words })

const inFlood = ({ cameInFlood }: OpenCaseCommand): Step =>
  cameInFlood ? happens({ type: 'cameInFlood' }) : happens()

const ended = ({ imported, endedElsewhere }: OpenCaseCommand): Step =>
  imported && endedElsewhere
    ? (state, context) =>
        inTurn(
          happens(...state.issues.map(({ issue }) => ({ type: 'issueEndedElsewhere', issue }) as const)),
          endWhenSettled,
        )(state, context)
    : happens()

/** A case has its owner, its first contact and its issues in one fact; nothing about who comes is needed for it. */
export const decideOpening = (command: OpenCaseCommand, context: Context): Decision<CaseEvent> => {
  const { directory, terms, actor } = context
  if (command.issues.length === 0) return refuse('no-issues')
  if (command.issues.length > terms.maxIssues) return refuse('too-many-issues', { most: terms.maxIssues })
  const team = teamNow(directory, command.team)
  const owner = ownerFor(command.owner, team, context)
  if (owner === null) return refuse('nobody-can-own')
  const event: CaseOpened = {
    type: 'caseOpened',
    caseId: command.caseId,
    reference: command.reference,
    contact: command.contact,
    issues: command.issues,
    owner,
    team,
    ways: [...new Set(command.ways)],
    language: command.language,
    imported: command.imported,
    nextWord: command.imported ? null : endOfTheirNextDay(owner, context),
    takeUp: command.imported ? workingDaysAfter(owner, context.now, 1 + command.takeUpAfter, context) : null,
  }
  const by = actor.kind === 'person' ? actor.id : null
  const follows = inTurn(
    inFlood(command),
    sought(command),
    danger(command, by),
    cameSentAway(command),
    offerToTeam(command),
    ended(command),
  )
  return accept(event, ...follows(opened(event, context.now), context))
}
