import {
  addMilliseconds,
  bearerOfWord,
  type CaseId,
  days,
  daysByTurn,
  type Instant,
  type LivingCase,
  type PersonId,
} from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../../../app/app-context.ts'
import { sendsMail } from '../../../directory/sends-mail.ts'
import { instantOf } from '../../../clock/clock.ts'
import { peopleIn, dangerTruth } from '../../../danger/truth.ts'
import type { Tables } from '../../../db/tables.ts'
import { zoneOf } from '../../../language/customers-clock.ts'
import type { Language } from '../../../language/language.ts'
import { placesOf } from '../../../ledger/places.ts'
import type { StoryEvent } from '../../../sight/customer/story-event.ts'
import { wordsWrittenIn } from '../../../sight/customer/parts.ts'
import type { Sight } from '../../../sight/customer/sight.ts'
import type { Face } from '../parts/face.ts'
import type { CaseView, Standing } from './case-view.ts'
import type { Text } from '../../../history/texts.ts'
import { type Cursor, earlierThan, fromTheEnd } from '../../../history/cursor.ts'
import { mostAtOnce, mostOnWhole, readCommitments, readStory } from '../../../history/read-story.ts'
import { missedWords } from '../../../history/missed.ts'
import { readPartedAndJoined, undoUntilOf } from './part-and-join.ts'
import { mostPressing, promisesOf } from '../../../history/promised.ts'
import { referencesOfEntry, referencesOfIssue, referencesOfPromise } from './references.ts'
import { callsOf } from './leaders-call.ts'
import { readMail } from './readers.ts'
import { readFaces } from '../faces.ts'
import { readFiles } from './shown.ts'
import { readTexts, sizesOfTexts } from '../../../history/texts.ts'
import { mostTextBytes } from './say.ts'
import { freeSlots } from '../../../intake/call-slots.ts'
import { planOf } from './contact-plan.ts'
import { peopleToThank } from './people-to-thank.ts'
import { isRingable } from './ringable.ts'
import { wantsNoMore } from '../../../messages/survey-address.ts'
import { namesOfCompanions, readCompanions } from '../../../links/companions.ts'
import type { LetIn } from '../../../links/resolve-link.ts'
import { surveyOf } from './survey.ts'
import { isToBeRung, owedByLeaders, situationOf } from './situation.ts'
import type { StoryEntry } from './story-entry.ts'
import { isPartable, entriesOf } from './shown-story.ts'

/** Most promises on a page; the rest are in the story. */
export const mostPromises = 5
const mostMissed = 3
const mostPromisesOnWhole = 60
/** Bytes of the words on one page of the whole story; the parts before it are linked. */
const mostBytesOnWhole = 300_000

export interface Wanted {
  /** `/case/<secret>` */
  readonly path: string
  readonly language: Language
  /** Only what happened before this place of the story. */
  readonly before: Cursor | null
  /** Everything on one page, with every text whole. */
  readonly whole: boolean
  /** As whom they look, where the customer let them in. */
  readonly letIn: LetIn | null
}

/** What they said themselves; nothing of it where whoever has the address said more than the holder of the link knows. */
function lostOf({ state, origin, others }: Sight): Pick<CaseView, 'cost' | 'leftAt'> {
  const own = ({ of, by }: { readonly of: CaseId; readonly by: PersonId | null }): boolean =>
    others === null && of === origin.caseId && by === null
  return { cost: state.cost?.find(own) ?? null, leftAt: state.leaving?.find(own)?.at ?? null }
}

/** When another's case began is not theirs to see. */
function turnsOf(state: LivingCase, now: Instant): CaseView['turns'] {
  const { open, ours } = daysByTurn(state, now)
  return open < 2 || state.imported || state.turns.joint === true ? null : { days: open, ours }
}

/** Reads all that a customer's page shows. Costs the same however long the story is. */
export async function readCase(
  app: Pick<AppContext, 'db' | 'directory' | 'clock' | 'settings'>,
  sight: Sight,
  { path, language, before, whole, letIn }: Wanted,
): Promise<CaseView> {
  const { db } = app
  const { state, ledgers } = sight
  const cases = ledgers.map(({ caseId }) => caseId)
  const written = wordsWrittenIn(ledgers)
  const now = app.clock.now()
  const [snapshot, commitments, story, spokenAt, { away }, mail] = await Promise.all([
    app.directory.current(),
    readCommitments(db, sight),
    readStory(db, sight, { before, most: whole ? mostOnWhole : mostAtOnce }),
    readSpokenAt(app, cases),
    placesOf(db, sight.parts[0].caseId),
    readMail(db, sight),
  ])
  const leaders = new Map<number, string>()
  for (const { event } of commitments)
    if (event.type === 'caseEscalated') leaders.set(event.escalation, event.leader)
  const allEntries = onceEach(await entriesOf(db, sight, story.events, { away, leaders }))
  const entries = whole ? await newestThatFit(db, written, allEntries) : allEntries
  const earlier =
    entries.length < allEntries.length
      ? earlierThan(before ?? cases.map(() => fromTheEnd), cases, entries)
      : story.earlier
  const promises = promisesOf(commitments)
  const shownPromises = mostPressing(promises).slice(0, whole ? mostPromisesOnWhole : mostPromises)
  const missed = missedWords(commitments, spokenAt)
  const shownMissed = missed.slice(whole ? -mostPromisesOnWhole : -mostMissed)
  const floodOwner = await readFloodOwner(db, state)
  const situation = situationOf({
    state,
    actor: sight.actor,
    snapshot,
    now,
    promises,
    missed,
    commitments,
    floodOwner,
  })
  const calls = callsOf(sight.parts[0].state, sight.actor, letIn)
  // It is of whoever's case it is, and nothing that others who joined read.
  const contactPlan =
    sight.origin.caseId === sight.parts[0].caseId
      ? planOf(state, { now, actor: sight.actor, directory: snapshot.directory, terms: snapshot.terms })
      : null
  const ofStory = entries.map(referencesOfEntry)
  const references = [
    ...ofStory,
    ...promises.map(referencesOfPromise),
    ...situation.issues.map(referencesOfIssue),
    ...(contactPlan === null ? [] : [{ texts: [contactPlan.words], people: [] }]),
    ...(situation.standing.kind === 'ended'
      ? [
          {
            texts: situation.standing.outside,
            people: situation.standing.released.flatMap(({ of, by }) => [of, by]),
          },
        ]
      : []),
  ]
  const { ladder } = situation
  const known = surveyOf(
    sight.parts[0].state,
    { now, actor: sight.actor, directory: snapshot.directory, terms: snapshot.terms },
    {
      judges: letIn?.judges !== false,
      mayRefuse: letIn === null && sight.proved.some(({ type }) => type === 'email'),
    },
  )
  const asksNoMore = known?.answer === null && (await wantsNoMore(db, sight.proved))
  const survey = asksNoMore ? null : known
  const toThank = peopleToThank(state)
  const danger = dangerTruth(state, snapshot, { now, byMail: sendsMail(app, snapshot) })
  const ids = [
    state.owner,
    ...(situation.cover === null ? [] : [situation.cover]),
    ...situation.leaders,
    ...(floodOwner === null ? [] : [floodOwner]),
    ...calls.flatMap(({ leader, wrote }) => [leader, wrote]),
    bearerOfWord(state),
    ...(state.takeUp?.of == null ? [] : [state.takeUp.of]),
    ...peopleIn(danger),
    ...situation.away.flatMap(({ person, reader }) => [person, reader]),
    ...(survey?.answer?.contact == null ? [] : [survey.answer.contact.by]),
    ...toThank,
    ...(contactPlan === null ? [] : [contactPlan.by, contactPlan.person, contactPlan.heardBy]).filter(
      (id) => id !== null,
    ),
    ...shownMissed.map(({ answerable }) => answerable),
    ...(ladder.kind === 'top'
      ? [ladder.reached]
      : [ladder.next, ...ladder.above, ...(ladder.shut === null ? [] : [ladder.shut.leader])]),
    ...references.flatMap((reference) => reference.people),
  ]
  const textsOf = (of: typeof references): readonly string[] => of.flatMap((reference) => reference.texts)
  const mayLetIn = letIn === null && sight.others === null
  const acted = allEntries.flatMap((entry) => [
    ...(entry.companion === null ? [] : [entry.companion]),
    ...(entry.kind === 'companion' && entry.what === 'takenBack' ? [entry.id] : []),
  ])
  const [
    people,
    shown,
    wholeTexts,
    files,
    partedAndJoined,
    undoUntil,
    callSlots,
    companions,
    companionNames,
  ] = await Promise.all([
    readFaces(app, snapshot, ids, { path, language }),
    readTexts(db, written, textsOf(references), mostTextBytes + 1),
    whole ? readTexts(db, written, textsOf(ofStory), 1_000_000) : new Map<string, Text>(),
    readFiles(
      db,
      written,
      entries.flatMap((entry) => (entry.kind === 'said' ? [entry.contactId] : [])),
    ),
    readPartedAndJoined(db, sight, entries, now),
    undoUntilOf(db, sight, now),
    whole || letIn !== null || situation.callBy === null ? [] : freeSlots(db, snapshot, state, now),
    mayLetIn ? readCompanions(db, sight.origin.caseId, now) : null,
    namesOfCompanions(db, acted),
  ])
  const face = (id: string): Face => people.get(id) ?? { id, name: '·', title: '', photo: null }
  return {
    reference: state.reference,
    undoUntil: letIn === null ? undoUntil : null,
    mayPart: new Set(
      letIn === null ? entries.flatMap((entry) => (isPartable(sight, entry) ? [entry.contactId] : [])) : [],
    ),
    undoneUntil: addMilliseconds(now, days(snapshot.terms.undoDays)),
    ...partedAndJoined,
    company: snapshot.company,
    channels: snapshot.company.map.channels,
    now,
    zone: zoneOf(state, sight.origin.caseId),
    owner: face(state.owner),
    cover:
      situation.cover === null
        ? situation.alone && danger?.awake.includes(state.owner) !== true
          ? 'alone'
          : null
        : face(situation.cover),
    leaders: situation.leaders.map(face),
    notTakenUp: situation.notTakenUp,
    away: situation.away,
    danger,
    notRung: danger === null ? [] : notRungSince(commitments, danger.since),
    standing: standingFor(situation.standing, sight),
    turns: turnsOf(state, now),
    ...lostOf(sight),
    as: letIn,
    survey,
    companions,
    companionNames,
    contactPlan,
    mayWithdraw: sight.others === null && letIn?.judges !== false,
    promises: shownPromises,
    nextWord: isToBeRung(state) ? null : owedWord(state, floodOwner),
    owedByLeaders: owedByLeaders(state),
    missed: shownMissed,
    toThank: toThank.map(face),
    morePromises: promises.length - shownPromises.length + missed.length - shownMissed.length,
    allPromises: new Map(promises.map((promise) => [promise.promise, promise])),
    callBy: letIn === null ? situation.callBy : null,
    callSlots,
    // What another who joined needs is neither shown to them nor takes a call from them.
    inWriting: sight.others === null && state.absorbed.length === 0 && state.inWriting === true,
    ringable: isRingable(sight),
    issues: situation.issues,
    calls,
    ladder:
      ladder.kind === 'top'
        ? { kind: 'top', reached: face(ladder.reached) }
        : {
            kind: 'next',
            next: face(ladder.next),
            past: ladder.past === null ? null : face(ladder.past),
            above: ladder.above.map(face),
            shut: ladder.shut,
          },
    story: entries,
    ledgers: cases,
    before: before ?? cases.map(() => fromTheEnd),
    earlier,
    later: before !== null,
    mail: letIn === null ? mail : null,
    unproven: letIn === null && (!sight.all || sight.proved.length === 0),
    people,
    texts: new Map([...shown, ...wholeTexts]),
    files,
  }
}

/** Words that stand there as they were said are not said again as the danger that they tell of, or why it went higher. */
const onceEach = (told: readonly StoryEntry[]): readonly StoryEntry[] => {
  const said = new Set(told.flatMap((entry) => (entry.kind === 'said' ? [entry.words] : [])))
  return told.map((entry) =>
    (entry.kind === 'escalated' || (entry.kind === 'wish' && entry.what === 'danger')) &&
    entry.words !== null &&
    said.has(entry.words)
      ? { ...entry, words: null }
      : entry,
  )
}

const mostNotRung = 3

const notRungSince = (commitments: readonly StoryEvent[], since: Instant): readonly Instant[] =>
  commitments
    .flatMap(({ event }) => (event.type === 'dangerAttemptMissed' && event.due >= since ? [event.due] : []))
    .slice(-mostNotRung)
/** How it ended is between us and whoever ended it. */
const standingFor = (standing: Standing, { others }: Sight): Standing =>
  standing.kind === 'ended' && others !== null && standing.at >= others.since
    ? { ...standing, how: 'closed', outside: [], released: [] }
    : standing

/** The newest entries whose texts are no more than a page can hold, at least one; each text is small enough for itself. */
async function newestThatFit(
  db: Kysely<Tables>,
  cases: readonly CaseId[],
  told: readonly StoryEntry[],
): Promise<readonly StoryEntry[]> {
  const sizes = await sizesOfTexts(
    db,
    cases,
    told.flatMap((entry) => referencesOfEntry(entry).texts),
  )
  let left = mostBytesOnWhole
  for (const [back, entry] of told.toReversed().entries()) {
    for (const text of referencesOfEntry(entry).texts) left -= sizes.get(text) ?? 0
    if (left < 0 && back > 0) return told.slice(-back)
  }
  return told
}

/** When somebody last spoke with the customer or wrote to them. */
async function readSpokenAt(
  { db }: Pick<AppContext, 'db'>,
  cases: readonly CaseId[],
): Promise<Instant | null> {
  const row = await db
    .selectFrom('case_contact')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('matter_id', 'in', cases)
    .where('direction', '=', 'made')
    .where('outcome', 'in', ['conversation', 'written'])
    .executeTakeFirst()
  return row === undefined || row.at === null ? null : instantOf(row.at)
}

/** By when they hear from us, and from whom: of many alike, whoever answers all of them. */
const owedWord = (state: LivingCase, floodOwner: PersonId | null): CaseView['nextWord'] => {
  const { nextWord, flood } = state
  if (nextWord === null) return null
  const among = flood?.among ?? null
  return among === null || floodOwner === null
    ? { by: bearerOfWord(state), due: nextWord.by }
    : { by: floodOwner, due: among.due }
}

/** Who answers the many among which a case is; null where it stands for itself. */
async function readFloodOwner(db: Kysely<Tables>, { flood }: LivingCase): Promise<PersonId | null> {
  const among = flood?.among ?? null
  if (among === null) return null
  const row = await db
    .selectFrom('matter_head')
    .select('owner_id')
    .where('matter_id', '=', among.flood)
    .executeTakeFirst()
  return row?.owner_id ?? null
}
