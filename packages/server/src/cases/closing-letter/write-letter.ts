import {
  type CaseId,
  type ClosingLetterKind,
  fromEpochMilliseconds,
  type Instant,
  type LivingCase,
  originOfIssue,
  type PersonId,
} from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { askTogether } from '../../db/ask-together.ts'
import { nameForCustomers } from '../../directory/name-for-customers.ts'
import { Problem } from '../../errors/problem.ts'
import { type Language, spokenTo } from '../../language/language.ts'
import { moneyInWords } from '../../language/money.ts'
import { dayInWords } from '../../language/when.ts'
import type { Places } from '../../ledger/places.ts'
import { remedyOf, recorded } from '../presenters/issues.ts'
import { askRecords } from '../queries/records.ts'
import { bodyNamed } from './outside.ts'
import { type ClosingLetter, composeLetter } from './compose.ts'

/** As much as ten pages hold. */
const mostCharacters = 30_000
/** A day is said with its year: a letter is kept. */
const withYear = fromEpochMilliseconds(0)

export interface LetterWish {
  readonly kind: ClosingLetterKind
  readonly elements: readonly { readonly key: string; readonly words: string }[]
  /** The name of one that the company keeps. */
  readonly outsideBody: string | null
  readonly expected: Instant | null
  readonly meantFor: CaseId | null
}

/** What was offered for these issues, as was written down of each last. */
const remediesOf = async (
  app: Pick<AppContext, 'db' | 'pool'>,
  state: LivingCase,
  places: Places,
  whom: CaseId,
  language: Language,
): Promise<readonly string[]> => {
  const details = await askTogether(app, async (ask) => await ask(askRecords(state, places)))
  return state.issues
    .filter((issue) => originOfIssue(state, issue) === whom && issue.state.kind !== 'open')
    .flatMap(({ issue }) => {
      const remedy = remedyOf(details.texts, recorded(details, 'resolutionProposed', issue)?.remedy ?? null)
      if (remedy === null) return []
      const amount = remedy.amount === null ? '' : ` (${moneyInWords(remedy.amount, language)})`
      return [`${remedy.what.words ?? ''}${amount}`.trim()].filter((line) => line !== '')
    })
}

/**
 * A closing letter as it would go out now; null where the company keeps no profile that asks for one. What is in it is
 * of whom it is for alone, where cases have joined.
 * @throws Problem `letter-too-long`
 */
export const writeLetter = async (
  app: Pick<AppContext, 'db' | 'pool' | 'directory' | 'clock'>,
  wish: LetterWish,
  { state, places, by }: { readonly state: LivingCase; readonly places: Places; readonly by: PersonId },
): Promise<ClosingLetter | null> => {
  const { directory, company, people } = await app.directory.current()
  const profile = directory.regulator?.profile
  if (profile === undefined || profile.letters[wish.kind] === undefined) return null
  const whom = wish.meantFor ?? state.id
  // Whom it is not for is refused by the case itself.
  if (places.family.every(({ caseId }) => caseId !== whom)) return null
  const head = await app.db
    .selectFrom('matter_head')
    .leftJoin('customer', 'customer.id', 'matter_head.customer_id')
    .select(['reference', 'opened_at', 'customer.language'])
    .where('matter_id', '=', whom)
    .executeTakeFirstOrThrow()
  const theirs = spokenTo(company.languages, head.language)
  const signer = people.get(by)
  const letter = composeLetter({
    kind: wish.kind,
    profile,
    language: theirs,
    company: company.name,
    reference: head.reference,
    day: (at, language) => dayInWords(at, { language, timeZone: company.timeZone, now: withYear }),
    now: app.clock.now(),
    receivedAt: fromEpochMilliseconds(head.opened_at.getTime()),
    typed: new Map(wish.elements.map(({ key, words }) => [key, words])),
    expected: wish.expected,
    outside: wish.outsideBody === null ? null : bodyNamed(company.outsideBodies, wish.outsideBody),
    remedies: await remediesOf(app, state, places, whom, theirs),
    signs:
      signer === undefined
        ? null
        : { name: nameForCustomers(signer), title: signer.titles[theirs] ?? signer.title },
  })
  if (letter.words.length > mostCharacters) throw new Problem('letter-too-long')
  return letter
}
