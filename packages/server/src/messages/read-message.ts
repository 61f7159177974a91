import type { CaseId, Instant, KindName, LivingCase, PersonId } from '@buckstop/domain'
import type { Selectable } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { emergencyIn } from '../danger/emergency.ts'
import { dangerWords } from '../danger/catalogue.ts'
import { nameForCustomers } from '../directory/name-for-customers.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Brand } from '../look/brand.ts'
import { isolate } from '@buckstop/look/isolate'
import { asLanguage, type Language, spokenTo } from '../language/language.ts'
import { statesOf } from '../ledger/stored-state.ts'
import { moneyInWords } from '../language/money.ts'
import { customersClock, zoneOf } from '../language/customers-clock.ts'
import { momentInWords, spanInWords } from '../language/when.ts'
import { servedKinds } from '../matters/kinds.ts'
import { readCommitments } from '../history/read-story.ts'
import { promisesOf } from '../history/promised.ts'
import { readTexts } from '../history/texts.ts'
import { followCase, type FollowedCase } from '../sight/customer/follow.ts'
import { wordsWrittenIn } from '../sight/customer/parts.ts'
import { type Sight, sightOf } from '../sight/customer/sight.ts'
import type { Holder } from '../sight/customer/holder.ts'
import { instantOf } from '../clock/clock.ts'
import { type FilledFrame, filledFrame, noFrame } from './frame/filled-frame.ts'
import { asName } from './frame/fills-of.ts'
import { letterToCustomer } from './letter-to-customer.ts'
import { letterToPerson } from './letter-to-person.ts'
import { says, type Letter, type Part } from './letter.ts'
import { toCustomer, toPerson, type LetterContext } from './message-kinds.ts'
import { messageWordsIn, writtenIn, type MessageWords } from './words/catalogue.ts'

export type MessageRow = Selectable<Tables['message']>

/** The case as whoever reads it knows it: the one with which they came, also where that has joined another. */
export const readersCase = ({
  matter_id: caseId,
  through,
}: Pick<MessageRow, 'matter_id' | 'through'>): CaseId => through ?? caseId

/** A message in words, and what stands around them. */
export interface WrittenMessage {
  readonly row: MessageRow
  /** Of the matter that it is about. */
  readonly kind: KindName
  readonly language: Language
  readonly words: MessageWords
  readonly letter: Letter
  readonly reference: string
  readonly company: { readonly name: string; readonly phone: string | null; readonly brand: Brand }
  /** Who answers for the case now, as whoever reads it may know them. */
  readonly owner: string
  /** Whether it goes on; of an ended case nobody says that they answer until it is solved. */
  readonly open: boolean
  /** The name to greet; empty where none is known. */
  readonly greeted: string
  /** The first words of the case, for our own people. */
  readonly opening: string
  /** Who could answer it to the customer: the owner of an open case of one customer. */
  readonly answerableBy: PersonId | null
  /** With what the company signs what nobody of us wrote; null for its name alone. */
  readonly signature: string | null
  /** An answer to it goes to the customer. */
  readonly answerable: boolean
  /** It tells one of our people of several matters. */
  readonly several: boolean
}

/**
 * Puts a row of `message` into words, with names and texts as they are now: what was erased since is not sent.
 * @returns null for a kind that this version does not know, or a case that is not there
 */
export async function readMessage(
  app: Pick<AppContext, 'db' | 'directory'>,
  row: MessageRow,
  code: string | null = null,
): Promise<WrittenMessage | null> {
  const head = await app.db
    .selectFrom('matter_head')
    .leftJoin('customer', 'customer.id', 'matter_head.customer_id')
    .select([
      'matter_id',
      'kind',
      'status',
      'state',
      'state_version',
      'reference',
      'owner_id',
      'team',
      'opening',
      'customer.name as customer_name',
    ])
    .where('matter_id', '=', row.matter_id)
    .executeTakeFirst()
  if (head === undefined) return null
  const snapshot = await app.directory.current()
  const language =
    row.audience === 'person' ? writtenIn(row.language) : spokenTo(snapshot.company.languages, row.language)
  if (head.kind !== 'case') return readInside(row, head, snapshot, language)
  const [state] = await statesOf(app.db, [head])
  if (state === undefined || state.kind === 'unopened') return null
  const words = messageWordsIn[language]
  const theirs = row.through === null ? null : await followed(app, row.through)
  const sight = await sightOfReader(app, row, theirs ?? (await followed(app, row.matter_id)))
  const reader = row.audience === 'person' ? null : await readerOf(app, row, head)
  const owner = theirs?.state.owner ?? head.owner_id
  const frame =
    reader === null
      ? noFrame
      : await filledFrame(app.db, snapshot, {
          ...reader,
          owner,
          team: head.team,
          language: asLanguage(row.language) === null ? row.language : language,
        })
  // Whoever typed an address may have typed a name to be carried there, too.
  const isKnown = await isTheirs(app, row)
  // What one of us wrote, they wrote to somebody of whom they had read.
  const greetsByName = isKnown || row.kind === 'wordsWritten'
  const telling = await tellingOf(app, {
    row,
    state,
    sight,
    snapshot,
    language,
    words,
    code,
    frame,
    theirs: isKnown,
  })
  const letter = write(row, words, telling)
  if (letter === null) return null
  const person = row.person_id === null ? undefined : snapshot.people.get(row.person_id)
  return {
    row,
    kind: head.kind,
    language,
    words,
    letter,
    reference: reader?.reference ?? head.reference,
    company: snapshot.company,
    owner: telling.name(owner),
    open: (theirs?.state ?? state).kind === 'open',
    greeted: isolate(
      row.audience === 'person'
        ? (person?.firstName ?? '')
        : asName(greetsByName ? (reader?.name ?? null) : null),
    ),
    opening: head.opening,
    signature: frame.companySignature,
    answerableBy: state.kind === 'open' && state.absorbed.length === 0 ? state.owner : null,
    answerable: false,
    several: false,
  }
}

/** What our people are told of a matter that is no case; no customer reads of it. */
function readInside(
  row: MessageRow,
  head: Pick<Selectable<Tables['matter_head']>, 'kind' | 'reference' | 'status' | 'opening' | 'owner_id'>,
  snapshot: DirectorySnapshot,
  language: Language,
): WrittenMessage | null {
  const face = { language, timeZone: snapshot.company.timeZone, now: instantOf(row.created_at) }
  const name = (id: string): string => nameOf(snapshot, id, true)
  const written = servedKinds[head.kind].letterFor(row.kind, row.facts, language, {
    name,
    moment: (at) => momentInWords(at, face),
  })
  if (written === null) return null
  const person = row.person_id === null ? undefined : snapshot.people.get(row.person_id)
  return {
    row,
    kind: head.kind,
    language,
    words: messageWordsIn[language],
    letter: { subject: written.subject, parts: written.lines.map(says) },
    reference: head.reference,
    company: snapshot.company,
    owner: name(head.owner_id),
    open: head.status === 'open',
    greeted: isolate(person?.firstName ?? ''),
    opening: head.opening,
    signature: null,
    answerableBy: null,
    answerable: false,
    several: false,
  }
}

/**
 * The reference and the name under which this reader knows the case. Who holds the link of another part is not greeted
 * by name.
 */
async function readerOf(
  { db }: Pick<AppContext, 'db'>,
  { through }: MessageRow,
  of: { readonly reference: string; readonly customer_name: string | null },
): Promise<{ readonly reference: string; readonly name: string | null }> {
  if (through === null) return { reference: of.reference, name: of.customer_name }
  const { reference } = await db
    .selectFrom('matter_head')
    .select('reference')
    .where('matter_id', '=', through)
    .executeTakeFirstOrThrow()
  return { reference, name: null }
}

function write(row: MessageRow, words: MessageWords, telling: LetterContext): Letter | null {
  if (row.audience === 'customer') {
    const message = toCustomer(row.kind, row.facts)
    return message === null ? null : letterToCustomer(message, words, telling)
  }
  const message = toPerson(row.kind, row.facts)
  return message === null ? null : letterToPerson(message, words, telling)
}

interface Parts {
  readonly row: MessageRow
  readonly state: LivingCase
  readonly sight: Sight
  readonly snapshot: DirectorySnapshot
  readonly language: Language
  readonly words: MessageWords
  readonly code: string | null
  readonly frame: FilledFrame
  readonly theirs: boolean
}

async function tellingOf(app: Pick<AppContext, 'db'>, parts: Parts): Promise<LetterContext> {
  const { row, state, sight, snapshot, language, words, code, frame, theirs } = parts
  // It was written in a case that theirs has left since: the words stand there, and what is numbered has another number.
  const hasLeft = row.through !== null && sight.parts.every(({ caseId }) => caseId !== row.matter_id)
  const cases = wordsWrittenIn(sight.parts)
  const contactText = await contactTextOf(app, row)
  const [texts, commitments] = await Promise.all([
    readTexts(app.db, cases, [...idsIn(row.facts), ...(contactText ?? [])], mostWords + 1),
    row.kind === 'promiseBroken' && !hasLeft ? readCommitments(app.db, sight) : [],
  ])
  const promises = promisesOf(commitments)
  // Whoever had the case when it was written may not have it when it goes.
  const mayRead = row.audience === 'customer' || row.person_id === state.owner
  const face = customersClock({
    language,
    timeZone: snapshot.company.timeZone,
    zone: row.audience === 'customer' ? zoneOf(state, row.through ?? row.matter_id) : null,
    now: instantOf(row.created_at),
  })
  const quote = (id: string): Part => {
    if (hasLeft) return says(words.onYourPage)
    const text = texts.get(id)
    if (text === undefined) return says(words.erased)
    if (row.audience === 'customer' && !sight.all) return says(words.onYourPage)
    if (text.author === 'customer' && !theirs) return says(words.onYourPage)
    return { kind: 'quote', author: text.author, words: shorten(text.words) }
  }
  return {
    name: (id) => nameOf(snapshot, id, row.audience === 'person'),
    moment: (at: Instant) => momentInWords(at, face),
    span: (from: Instant, to: Instant) => spanInWords(from, to, face),
    money: (amount) => moneyInWords(amount, language),
    quote,
    contact: () => (contactText?.[0] === undefined || !mayRead ? null : quote(contactText[0])),
    promise: (number) => promises.find(({ promise }) => promise === number) ?? null,
    owner: state.owner,
    tries: dangerWords[language].tries,
    emergency: dangerWords[language].emergency(emergencyIn(snapshot.company.country)),
    frame,
    code,
  }
}

/** The case that one goes on in. */
async function followed({ db }: Pick<AppContext, 'db'>, caseId: CaseId): Promise<FollowedCase> {
  const goingOn = await followCase(db, caseId)
  if (goingOn === null) throw new Error('a case with a message is not there')
  return goingOn
}

/** What the holder of that case's address may see of it: in a joined case, no words of anybody else. */
const sightOfReader = async (
  { db }: Pick<AppContext, 'db'>,
  row: MessageRow,
  goingOn: FollowedCase,
): Promise<Sight> => await sightOf(db, holderOf(row), goingOn)

/** Whoever has the address that it is sent to. */
const holderOf = (row: MessageRow): Holder => ({
  origin: readersCase(row),
  link: null,
  sentTo: row.to_type === null || row.to_value === null ? null : { type: row.to_type, value: row.to_value },
})

/**
 * Whether whoever reads it is known to be whom it is about. Anybody can leave any address: until it is proved to be
 * theirs, what comes from outside is not carried there, or strangers could write through us.
 */
async function isTheirs({ db }: Pick<AppContext, 'db'>, row: MessageRow): Promise<boolean> {
  if (row.audience === 'person') return true
  if (row.to_type === null || row.to_value === null) return true
  const identifier = await db
    .selectFrom('customer_identifier')
    .innerJoin('matter_head', 'matter_head.customer_id', 'customer_identifier.customer_id')
    .select('how')
    .where('matter_id', '=', readersCase(row))
    .where('type', '=', row.to_type)
    .where('value', '=', row.to_value)
    .executeTakeFirst()
  return identifier !== undefined
}

/** A mail holds so many characters of one text; the page that it links to holds all. */
const mostWords = 20_000
const shorten = (words: string): string =>
  words.length <= mostWords ? words : `${words.slice(0, mostWords).toWellFormed()} […]`

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** Every identifier in the facts, however deep; those that are no text are simply not found among the texts. */
function idsIn(facts: unknown): readonly string[] {
  if (typeof facts === 'string') return uuid.test(facts) ? [facts] : []
  return typeof facts === 'object' && facts !== null ? Object.values(facts).flatMap(idsIn) : []
}

const tellsOfContact: ReadonlySet<string> = new Set(['contactAdded', 'customerSpoke'])

async function contactTextOf(
  { db }: Pick<AppContext, 'db'>,
  row: MessageRow,
): Promise<readonly [string] | null> {
  if (!tellsOfContact.has(row.kind) || typeof row.facts['contactId'] !== 'string') return null
  const contact = await db
    .selectFrom('case_contact')
    .select('text_id')
    .where('matter_id', '=', row.matter_id)
    .where('id', '=', row.facts['contactId'])
    .executeTakeFirst()
  return contact === undefined ? null : [contact.text_id]
}

/** Colleagues know each other. */
function nameOf(snapshot: DirectorySnapshot, id: string, inside: boolean): string {
  const card = snapshot.people.get(id)
  if (card === undefined) return '·'
  return isolate(inside ? `${card.firstName} ${card.surname}` : nameForCustomers(card))
}
