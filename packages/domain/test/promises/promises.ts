import { dutiesOf } from '../../src/case/duties.ts'
import { noticesOf } from '../../src/case/notice/notices.ts'
import { staffNoticesOf } from '../../src/case/notice/notices.ts'
import { refusalCodes } from '../../src/matter/refusal.ts'
import { actors } from './actors.ts'
import { clocks } from './clocks.ts'
import { compensations } from './compensation.ts'
import { danger } from './danger.ts'
import { endings, reopens, strangers, wordsKept } from './customers-word.ts'
import { alwaysADate, leadersDates, nextWords, risings, silences } from './dates.ts'
import { must, owedIn } from './judging.ts'
import { lossesMoveNothing } from './lost.ts'
import {
  blamedStayOut,
  leaders,
  nothingStaysWithTeamsThatAreGone,
  nothingWaitsForWhoIsOnLeave,
  offersStayOnTheMap,
  oneAbleOwner,
  ownershipMoves,
  pingPong,
} from './ownership.ts'
import { floodsHideNothing } from './flood.ts'
import { ladderOpens, unnamedStayUnnamed } from './gate.ts'
import { surveysMoveNothing } from './survey.ts'
import { labelsMoveNothing } from './labels.ts'
import { mentionsMoveNothing } from './mentions.ts'
import { returnedIsADuty } from './returned.ts'
import { thanksMoveNothing } from './thanks.ts'
import { turnsAddUp } from './turns.ts'
import type { Check, Happened } from './world.ts'

/** Its size depends on what is open and on how many people there are, not on how long the story is. */
const bounded = ({ after }: Happened): void => {
  must(JSON.stringify(after).length < 12_000, 'the state stays small')
  if (after.kind === 'unopened') return
  must(after.unproven.length <= 20 && after.conversations.length <= 20, 'lists are bounded')
  const numbers = after.issues.map(({ issue }) => issue)
  must(new Set(numbers).size === numbers.length, 'numbers are given once')
  must(new Set(after.owners).size === after.owners.length, 'owners are listed once')
}

const refusals = ({ refused, before, after }: Happened): void => {
  if (refused === null) return
  must(
    refusalCodes.some((code) => code === refused),
    `a refusal has its code (${refused})`,
  )
  must(before === after, 'what is refused changes nothing')
}

/** What is told and what is to do can be worked out for anything that happens; nothing of it for history. */
const noticesAndDuties = ({ before, after, events }: Happened): void => {
  const notices = noticesOf(before, events, after)
  const staff = staffNoticesOf(before, events, after)
  const duties = dutiesOf(after).map(({ kind, subject }) => `${kind} ${subject}`)
  must(new Set(duties).size === duties.length, 'one duty for one thing')
  if (after.kind === 'unopened' || !after.imported) return
  must(notices.length + staff.length === 0, 'nobody is told of history')
  const owed = owedIn(after).map(({ kind, subject }) => `${kind} ${subject}`)
  must(
    owed.join(',') === (after.kind === 'open' ? 'takeUp 0' : ''),
    'history has to be taken up, and no more',
  )
}

/** What the product promises, as far as a case alone can keep it; the numbers are those of the design. */
export const promises: readonly Check[] = [
  refusals,
  actors,
  oneAbleOwner,
  ownershipMoves,
  offersStayOnTheMap,
  nothingStaysWithTeamsThatAreGone,
  nothingWaitsForWhoIsOnLeave,
  pingPong,
  wordsKept,
  clocks,
  alwaysADate,
  nextWords,
  leadersDates,
  silences,
  risings,
  endings,
  reopens,
  strangers,
  leaders,
  ladderOpens,
  unnamedStayUnnamed,
  danger,
  blamedStayOut,
  bounded,
  noticesAndDuties,
  thanksMoveNothing,
  surveysMoveNothing,
  floodsHideNothing,
  labelsMoveNothing,
  turnsAddUp,
  lossesMoveNothing,
  mentionsMoveNothing,
  returnedIsADuty,
  compensations,
]
