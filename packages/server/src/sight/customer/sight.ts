import { type Actor, type CaseId, hasProved, type LivingCase, throughOf } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import type { Identifier } from '../../identifiers/identifier.ts'
import type { FollowedCase } from './follow.ts'
import { readFormers } from './former.ts'
import type { StoryEvent } from './story-event.ts'
import { narrowed } from './narrowed.ts'
import { type OthersWords, othersWords, withoutOthers } from './others-words.ts'
import { type Part, type Parts, readParts } from './parts.ts'
import { isOnFile, partsProvedBy, readProved } from './proved.ts'
import { readActsOfProved, readJoinings, readOfTypes, readPromises, readRaisedByRecognised } from './read.ts'
import { raisedByRecognised } from './recognised.ts'
import { holds, isSomebodyElses, mayBeTheirs, promisedTo, shows } from './shows.ts'
import { withoutPutBack, withTakenOut } from './taken-out.ts'
import type { Holder } from './holder.ts'

/** What somebody outside sees of a case. */
export interface Sight {
  readonly parts: Parts
  /** The part that their link was given for. */
  readonly origin: Part
  /** What they have shown to be theirs. */
  readonly proved: readonly Identifier[]
  /** Whether nothing of the case is kept from them for being another part of it. */
  readonly all: boolean
  /** What whoever has the address said in it, where the holder has not shown who they are; null where nobody has. */
  readonly others: OthersWords | null
  readonly shows: (storyEvent: StoryEvent) => boolean
  /** The parts whose ledgers hold something for them. */
  readonly ledgers: readonly Part[]
  /** The case as they know it: with what is theirs, and how that stands. */
  readonly state: LivingCase
  /** As whom they act. */
  readonly actor: Extract<Actor, { kind: 'customer' }>
}

/**
 * What the holder of a link sees of the case that it leads to. A case that never joined another is theirs. Where cases
 * have joined, each holder sees their own words and the answers to them, until they have proved who they are.
 * @throws where their own case is none of its parts
 */
export const sightOf = async (db: Kysely<Tables>, holder: Holder, goingOn: FollowedCase): Promise<Sight> => {
  const parts = await readParts(db, goingOn)
  const [first] = parts
  const origin = parts.find(({ caseId }) => caseId === holder.origin)
  // Of a case with more parts than are read, a page that fails shows nobody what another part holds.
  if (origin === undefined) throw new Error('the case of a link is none of the parts that are read')
  const through = origin.caseId
  const { state } = goingOn
  const ids = parts.map(({ caseId }) => caseId)
  const joinings = withoutPutBack(parts, goingOn.everJoined ? await readJoinings(db, ids) : [])
  const proved = await readProved(db, holder)
  const told = new Set([
    through,
    ...(parts.length > 1 && holder.letIn === undefined ? await partsProvedBy(db, parts, proved) : []),
  ])
  const seen = withTakenOut(parts, told, joinings)
  const all =
    ids.every((id) => seen.has(id)) &&
    joinings.every(({ kind, other }) => kind === 'takenOut' || seen.has(other))
  const recorded = await isOnFile(db, first.customerId, proved)
  const { parts: formers, standsHere } = await readFormers(db, parts)
  // What was said while it was part of another case stands in the ledger of that one.
  const everywhere = [...parts, ...formers]
  const others = proved.length > 0 ? null : await othersIn(db, everywhere, seen)
  const recognised = raisedByRecognised(recorded ? [] : await readRaisedByRecognised(db, everywhere))
  const may = (storyEvent: StoryEvent): boolean =>
    !isSomebodyElses(joinings, storyEvent) &&
    !recognised.isTheirs(storyEvent) &&
    mayBeTheirs(storyEvent, { proved: proved.length > 0, recorded }) &&
    !(others?.isTheirs(storyEvent) ?? false)
  const known = (as: LivingCase): LivingCase =>
    recognised.without(others === null ? as : withoutOthers(as, others))
  // Who can't tell which part is theirs speaks for none of it: neither judges nor ends it.
  const speaksFor = others === null ? [...seen] : []
  const actor = {
    kind: 'customer',
    through,
    ...(all && others === null ? {} : { only: speaksFor }),
    ...(proved.length > 0 && holder.letIn === undefined ? { proved: true as const } : {}),
    ...(holder.letIn === undefined ? {} : { companion: holder.letIn }),
  } as const
  // Of two who hold links to one case, too: what whoever proved who they are told us of is not for the other.
  const seenAs = async (as: LivingCase, by: Pick<Sight, 'shows' | 'ledgers'>): Promise<LivingCase> =>
    known(await theirDanger(db, as, { others, ...by }))
  if (all && formers.length === 0) {
    const own = { shows: may, ledgers: parts }
    return { parts, origin, proved, all, others, ...own, state: await seenAs(state, own), actor }
  }
  const were =
    formers.length === 0
      ? joinings
      : [
          ...joinings,
          ...(await readJoinings(
            db,
            formers.map(({ caseId }) => caseId),
          )),
        ]
  const promised = promisedTo(await readPromises(db, everywhere), were)
  const isShown = shows({ parts: everywhere, seen, joinings: were, promised })
  const isOwn = (storyEvent: StoryEvent): boolean => ids.includes(storyEvent.part)
  const sees = (storyEvent: StoryEvent): boolean =>
    may(storyEvent) &&
    (isOwn(storyEvent) ? all || isShown(storyEvent) : isShown(storyEvent) && standsHere(storyEvent))
  const ledgers = [...parts.filter(({ caseId }) => all || holds(parts, caseId, seen)), ...formers]
  const shown = { shows: sees, ledgers }
  if (all) return { parts, origin, proved, all, others, ...shown, state: await seenAs(state, shown), actor }
  return {
    parts,
    origin,
    proved,
    all,
    others,
    ...shown,
    state: await seenAs(narrowed(state, origin, seen), shown),
    actor,
  }
}

/** In what is the holder's. */
const othersIn = async (
  db: Kysely<Tables>,
  parts: readonly Part[],
  seen: ReadonlySet<CaseId>,
): Promise<OthersWords | null> => {
  const theirs = parts.filter(({ caseId }) => seen.has(caseId))
  const acts = (await readActsOfProved(db, parts)).filter(
    ({ part, actor }) => hasProved(actor) && seen.has(throughOf(actor) ?? part),
  )
  return acts.length === 0 ? null : othersWords(acts, await readPromises(db, theirs))
}

const mostOfDanger = 50

/** Of two who hold links to one case, danger is shown to whoever told us of it. */
const theirDanger = async (
  db: Kysely<Tables>,
  state: LivingCase,
  { others, shows: sees, ledgers }: Pick<Sight, 'others' | 'shows' | 'ledgers'>,
): Promise<LivingCase> => {
  const { danger } = state
  if (danger === null || others === null || danger.since < others.since) return state
  const raised = await readOfTypes(db, ledgers, ['dangerRaised'], mostOfDanger)
  return raised.some(sees) ? state : { ...state, danger: null }
}
