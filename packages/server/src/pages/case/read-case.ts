import type { CaseId, Instant } from '@buckstop/domain'
import type { AppContext } from '../../app-context.ts'
import { instantOf } from '../../clock.ts'
import { wordsWrittenIn } from '../../sight/parts.ts'
import type { Sight } from '../../sight/sight.ts'
import type { Face } from '../parts/face.ts'
import type { CaseView } from './case-view.ts'
import { type Cursor, fromTheEnd } from './cursor.ts'
import { mostAtOnce, mostOnWhole, readCommitments, readStory } from './happenings.ts'
import { missedAnswers } from './missed.ts'
import { mostPressing, promisesOf } from './promised.ts'
import { referencesOfEntry, referencesOfIssue, referencesOfPromise } from './references.ts'
import { readFaces, readFiles, readTexts, readVouchedFor } from './shown.ts'
import { mostTextBytes } from './say.ts'
import { standsOf } from './stands.ts'
import { tell } from './story-entry.ts'

/** Most promises on a page; the rest are in the story. */
const mostPromises = 5
const mostMissed = 3

export interface Wanted {
  /** `/case/<secret>` */
  readonly path: string
  /** Only what happened before this place of the story. */
  readonly before: Cursor | null
  /** Everything on one page, with every text whole. */
  readonly whole: boolean
}

/** Reads all that a customer's page shows. Costs the same however long the story is. */
export async function readCase(
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  sight: Sight,
  { path, before, whole }: Wanted,
): Promise<CaseView> {
  const { db } = app
  const { state, ledgers } = sight
  const cases = ledgers.map(({ caseId }) => caseId)
  const written = wordsWrittenIn(ledgers)
  const now = app.clock.now()
  const [snapshot, commitments, story, spokenAt] = await Promise.all([
    app.directory.current(),
    readCommitments(db, sight),
    readStory(db, sight, { before, most: whole ? mostOnWhole : mostAtOnce }),
    readSpokenAt(app, cases),
  ])
  const leaders = new Map<number, string>()
  for (const { event } of commitments)
    if (event.type === 'caseEscalated') leaders.set(event.escalation, event.leader)
  const unproven = story.happenings.flatMap(({ event }) =>
    event.type === 'contactReceived' && event.contact.proof === 'none' ? [event.contact.id] : [],
  )
  const vouchedFor = await readVouchedFor(db, cases, unproven)
  const entries = story.happenings.flatMap((happening) => tell(happening, { vouchedFor, leaders }) ?? [])
  const promises = promisesOf(commitments)
  const shownPromises = mostPressing(promises).slice(0, whole ? promises.length : mostPromises)
  const missed = missedAnswers(commitments, spokenAt)
  const shownMissed = whole ? missed : missed.slice(-mostMissed)
  const stands = standsOf({ state, snapshot, now, promises, missed, commitments })
  const references = [
    ...entries.map(referencesOfEntry),
    ...promises.map(referencesOfPromise),
    ...stands.issues.map(referencesOfIssue),
    ...(stands.standing.kind === 'ended' ? [{ texts: stands.standing.outside, people: [] }] : []),
  ]
  const { ladder } = stands
  const ids = [
    state.owner,
    ...(stands.cover === null ? [] : [stands.cover]),
    ...stands.leaders,
    ...shownMissed.map(({ answerable }) => answerable),
    ...(ladder.kind === 'top' ? [ladder.reached] : [ladder.next, ...ladder.above]),
    ...references.flatMap((reference) => reference.people),
  ]
  const [people, texts, files] = await Promise.all([
    readFaces(app, snapshot, ids, path),
    readTexts(
      db,
      written,
      references.flatMap((reference) => reference.texts),
      whole ? 1_000_000 : mostTextBytes + 1,
    ),
    readFiles(
      db,
      written,
      entries.flatMap((entry) => (entry.kind === 'said' ? [entry.contactId] : [])),
    ),
  ])
  const face = (id: string): Face => people.get(id) ?? { id, name: '·', title: '', photo: null }
  return {
    reference: state.reference,
    company: snapshot.company,
    now,
    owner: face(state.owner),
    cover: stands.cover === null ? (stands.alone ? 'alone' : null) : face(stands.cover),
    leaders: stands.leaders.map(face),
    standing: stands.standing,
    promises: shownPromises,
    answer: state.answerBy === null ? null : { by: state.owner, due: state.answerBy },
    missed: shownMissed,
    morePromises: promises.length - shownPromises.length + missed.length - shownMissed.length,
    allPromises: new Map(promises.map((promise) => [promise.promise, promise])),
    issues: stands.issues,
    ladder:
      ladder.kind === 'top'
        ? { kind: 'top', reached: face(ladder.reached) }
        : { kind: 'next', next: face(ladder.next), above: ladder.above.map(face) },
    story: entries,
    ledgers: cases,
    before: before ?? cases.map(() => fromTheEnd),
    earlier: story.earlier,
    later: before !== null,
    unproven: !sight.all || sight.proved.length === 0,
    people,
    texts,
    files,
  }
}

/** When somebody last spoke with the customer or wrote to them. */
async function readSpokenAt(
  { db }: Pick<AppContext, 'db'>,
  cases: readonly CaseId[],
): Promise<Instant | null> {
  const row = await db
    .selectFrom('case_contact')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('case_id', 'in', cases)
    .where('direction', '=', 'made')
    .where('outcome', 'in', ['conversation', 'written'])
    .executeTakeFirst()
  return row === undefined || row.at === null ? null : instantOf(row.at)
}
