import {
  bearerOfWord,
  byRule,
  coverOf,
  earlier,
  isOnDuty,
  isPersonAsked,
  ladderAbove,
  nextLevelShut,
  latestNamed,
  whoHearsChallenge,
} from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { caseView } from '../../shapes/cases.ts'
import { withheldIn } from '../../sight/staff/look.ts'
import { bodyInFull } from '../closing-letter/outside.ts'
import type { CaseDetails } from '../queries/case-details.ts'
import { presentAsks } from './asks.ts'
import { availableActions } from './available-actions.ts'
import { presentCounts } from './counts.ts'
import { presentDuties } from './duties.ts'
import { presentDanger } from './danger.ts'
import { presentEscalations } from './escalations.ts'
import { zoneOf } from '../../language/customers-clock.ts'
import { presentLost } from './lost.ts'
import { presentIssue, recorded } from './issues.ts'
import { nextStep, waitingOn } from './next-step.ts'
import { presentMap } from './on-map.ts'
import { narrowDetails, narrowNames } from './narrowed.ts'
import { cardOf } from './people.ts'
import { presentPerhapsSame } from './perhaps-same.ts'
import { presentPromises } from './promises.ts'
import { presentRemedies } from './remedies.ts'
import { presentRegulator } from './regulator.ts'
import { presentSurveys } from './surveys.ts'
import { presentTags } from './tags.ts'
import { maybeText, textOf } from './texts.ts'
import type { Viewing } from './viewing.ts'

export type CaseView = z.output<typeof caseView>

/** A case as the workspace shows it: everything but the story, which comes page by page. */
export const presentCase = (viewing: Viewing): CaseView => {
  const { details, look, asker, now, byMail, otherCases } = viewing
  // What can be done is worked out by all of the case, and shown is what they see of it.
  const { state } = details
  const { shows } = look
  const shown = narrowDetails(details, shows, viewing.toThem, asker.id)
  const snapshot = narrowNames(viewing.snapshot, shows)
  const { directory, terms } = snapshot
  const person = (id: string) => cardOf(snapshot, id)
  const cover = coverOf(directory, state.owner, state.team, now, state.complainedAbout)
  const standIn = {
    excluding: state.complainedAbout,
    absence: { now, absentWorkingDays: terms.absentWorkingDays },
  }
  const ended = state.kind === 'ended' ? state : null
  const actor = { kind: 'person', id: asker.id } as const
  const shut = ended === null ? nextLevelShut(state, { now, actor, directory, terms }) : null
  return {
    id: state.id,
    reference: state.reference,
    status: state.kind,
    ending: ended?.how ?? null,
    endedAt: ended?.endedAt ?? null,
    sample: ended?.sample ?? 'none',
    mergedInto: ended?.mergedInto ?? null,
    absorbed: state.absorbed.map(({ from }) => from),
    takenFrom: state.takenFrom?.from ?? null,
    sight: { rule: look.rule, withheld: [...withheldIn(look)] },
    version: details.version,
    openedAt: state.openedAt,
    changedAt: details.changedAt,
    heardAt: details.heardAt,
    language: state.language,
    imported: state.imported,
    customer: {
      ...shown.customer,
      identifiers: [...shown.identifiers],
      otherCases: otherCases.map(({ id, reference, status, opening }) => ({
        id,
        reference,
        status,
        opening,
      })),
    },
    // It is told by what they share: addresses and numbers.
    perhapsSame:
      shows.notes && shows.reach
        ? [
            ...presentPerhapsSame(viewing.perhapsSame, {
              state,
              snapshot,
              asker,
              standIn,
              visible: viewing.visible,
            }),
          ]
        : [],
    owner: person(state.owner),
    ownerSince: state.ownerSince,
    team: state.team,
    ownerOnShift: isOnDuty(directory, state.owner, now),
    cover: cover === null ? null : person(cover),
    ladder: ladderAbove(directory, state.team, state.climbed.at(-1) ?? state.owner, standIn).map(person),
    nextLevelShut: shut === null ? null : { leader: person(shut.leader), from: shut.from },
    issues: state.issues.map((issue) => presentIssue(shown, snapshot, issue)),
    offer: presentOffer(shown, snapshot),
    promises: [...presentPromises(shown, snapshot)],
    remedies: presentRemedies(shown, snapshot, viewing),
    asks: [...presentAsks(shown, snapshot)],
    escalations: [...presentEscalations(shown, snapshot)],
    ownership: details.ownership.map(({ ownerId, ...period }) => ({ ...period, owner: person(ownerId) })),
    waitingOn: waitingOn(state),
    next: nextStep(snapshot, state, asker),
    nextWord: presentNextWord({ ...viewing, snapshot }),
    owed: [...presentDuties(snapshot, state, asker, now)],
    personAsked: presentPersonAsked(shown.state, snapshot),
    danger: presentDanger(state, snapshot, { now, byMail }),
    regulator: presentRegulator(state, snapshot),
    vulnerable: shown.state.vulnerable,
    // Whoever acts has to know, whatever else of the customer they see.
    inWriting: state.inWriting === true,
    keptFromDraws: shows.notes
      ? details.keptFromDraws.map(({ reason, by, at }) => ({ reason, by: person(by), at }))
      : [],
    represented: shown.state.represented,
    contactPlan: presentContactPlan(shown, snapshot, viewing),
    afterLastWord: shown.state.afterLastWord ?? null,
    outsideBodies: snapshot.company.outsideBodies.map(bodyInFull),
    surveys: [...presentSurveys(shown, snapshot)],
    remedySought: maybeText(shown.texts, state.remedySought),
    complainedAbout: shown.state.complainedAbout.map(person),
    ways: waysOf(shown),
    chat:
      state.chat === undefined
        ? null
        : { goesOn: state.chat.contact !== null, unseen: state.chat.unseen.length },
    readers: shown.readers.map(({ caseId, ...reader }) => ({ case: caseId, ...reader })),
    unproven: [...shown.state.unproven],
    tags: presentTags(snapshot, shown.state.tags),
    counts: presentCounts(state, now),
    lost: presentLost(details, snapshot),
    clock: presentClock(state),
    map: presentMap(shown.state, snapshot, shows.notes ? otherCases : []),
    actions: [...availableActions(viewing)],
  }
}

/** Who asked for a person last, and how long it took until one spoke with them. */
const presentPersonAsked = (
  { personAsked, promises }: Viewing['details']['state'],
  snapshot: DirectorySnapshot,
): CaseView['personAsked'] => {
  if (personAsked === undefined) return null
  // Whoever waits comes before whoever waited, and of several the one who has waited longest.
  const [first] = personAsked.toSorted(
    (a, b) => Number(a.came !== null) - Number(b.came !== null) || (a.at < b.at ? -1 : 1),
  )
  if (first === undefined) return null
  const { at, came } = first
  const dues = promises.filter(isPersonAsked).map(({ due }) => due)
  return {
    at,
    due: came === null && dues.length > 0 ? dues.reduce(earlier) : null,
    came: came === null ? null : { at: came.at, by: cardOf(snapshot, came.by) },
  }
}

const presentClock = (state: Viewing['details']['state']): CaseView['clock'] => {
  const said = zoneOf(state, state.id)
  if (said === null) return null
  return {
    zone: said.zone,
    saidBy: said.guessed === true ? 'browser' : said.by === null ? 'customer' : 'colleague',
  }
}

/** By what the customer can be reached: by no mail where others read all of theirs. */
const waysOf = ({ state, identifiers }: Viewing['details']): CaseView['ways'] => {
  const mail = identifiers.filter(({ type }) => type === 'email')
  const unread = mail.length > 0 && mail.every(({ othersRead }) => othersRead)
  return state.ways.filter((way) => way !== 'mail' || !unread)
}

/** By when the customer hears from us, and which date whoever answers them can name. */
const presentNextWord = ({ details: { state }, snapshot, asker, now }: Viewing): CaseView['nextWord'] => {
  const { directory, terms } = snapshot
  const context = { now, actor: { kind: 'person', id: asker.id }, directory, terms } as const
  return {
    by: state.nextWord?.by ?? null,
    of: state.nextWord === null ? null : cardOf(snapshot, bearerOfWord(state)),
    usual: byRule(state, state.owner, context),
    latest: latestNamed(state.owner, context),
  }
}

const presentContactPlan = (
  { state, texts }: CaseDetails,
  snapshot: DirectorySnapshot,
  { asker, now }: Pick<Viewing, 'asker' | 'now'>,
): CaseView['contactPlan'] => {
  const { contactPlan: plan } = state
  if (plan === undefined) return null
  const { directory, terms } = snapshot
  const judge = whoHearsChallenge(state, {
    now,
    actor: { kind: 'person', id: asker.id },
    directory,
    terms,
  })
  return {
    ...plan,
    by: cardOf(snapshot, plan.by),
    person: cardOf(snapshot, plan.person),
    words: textOf(texts, plan.words),
    judge: judge === null ? null : cardOf(snapshot, judge),
  }
}

const presentOffer = (details: CaseDetails, snapshot: DirectorySnapshot): CaseView['offer'] => {
  const { offer } = details.state
  if (offer === null) return null
  const reason = recorded(details, 'transferOffered', offer.offer)?.reason
  const { to } = offer
  return {
    number: offer.offer,
    by: cardOf(snapshot, offer.by),
    to: to.kind === 'team' ? to : { kind: 'person', person: cardOf(snapshot, to.person) },
    reason: maybeText(details.texts, reason),
    expiresAt: offer.expiresAt,
    frontDoor: offer.frontDoor,
  }
}
