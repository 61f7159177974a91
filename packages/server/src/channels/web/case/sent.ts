import type { CaseId } from '@buckstop/domain'
import type { Language } from '../../../language/language.ts'
import type { OpenedLink } from '../../../links/resolve-link.ts'
import type { Sight } from '../../../sight/customer/sight.ts'
import type { SentFiles } from '../../../attachments/sent-files.ts'
import type { SentForm } from '../../../forms/read-form.ts'
import type { Words } from '../words/catalogue.ts'
import type { Attempt } from './attempt.ts'

/** A form that a customer sent from their case's page. */
export interface Sent {
  readonly caseId: CaseId
  readonly link: OpenedLink
  readonly sight: Sight
  readonly form: SentForm
  readonly files: SentFiles
  /** From which it came. */
  readonly network: string
  readonly words: Words
  readonly language: Language
}

export type Outcome =
  | {
      readonly kind: 'done'
      readonly what: keyof Words['page']['done']
      /** The secret of the page that shows what came of it, where that is another. */
      readonly at?: string
      /** The secret of the link for whoever was let in, shown this once. */
      readonly companion?: string
    }
  /** Not done: what stood in its way, with what they had typed. */
  | { readonly kind: 'stopped'; readonly attempt: Attempt }

/** Why it was not done, by the code of the case's refusal. */
export interface NotDone {
  readonly refused: string
}
