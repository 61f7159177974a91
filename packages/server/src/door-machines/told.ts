import type { WhoComes } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { casesOfLink } from '../channels/web/case/opened.ts'
import { dangerTruth } from '../danger/truth.ts'
import { sendsMail } from '../directory/sends-mail.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Receipt } from '../intake/incoming.ts'
import { nextStep, whoComesTo } from '../intake/next-step.ts'
import { type Language, spokenTo } from '../language/language.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import type { OpenedLink } from '../links/resolve-link.ts'

/** What a machine can tell whom it speaks with, in their language. */
export interface Told {
  readonly receipt: Extract<Receipt, { readonly kind: 'joined' }>
  /** Who comes to them by when, where they asked for a person and wait for one. */
  readonly comes: WhoComes | null
  readonly language: Language
}

export interface Telling extends Pick<Receipt, 'contactId'> {
  readonly link: OpenedLink
  readonly snapshot: DirectorySnapshot
}

/**
 * What their own page would show them of it, once it is written: of a case that is somebody else's too they hear what
 * is theirs, and nothing else of it.
 */
export const toldTo = async (
  trx: LedgerTransaction,
  app: AppContext,
  { link, contactId, snapshot }: Telling,
): Promise<Told> => {
  const found = await casesOfLink({ db: trx }, link)
  if (typeof found === 'string') throw new Error('words were taken into a case that is not there')
  const { state, all, others, origin } = found.sight
  // A leader may answer for what another customer raised.
  const theirs = all && others === null ? state : { ...state, escalations: [] }
  return {
    receipt: {
      kind: 'joined',
      caseId: link.caseId,
      reference: state.reference,
      contactId,
      owner: state.owner,
      next: nextStep(theirs),
      danger: dangerTruth(state, snapshot, { now: app.clock.now(), byMail: sendsMail(app, snapshot) }),
    },
    comes: whoComesTo(state, link.caseId),
    language: spokenTo(snapshot.company.languages, origin.state.language),
  }
}
