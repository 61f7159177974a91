import { markup, type Html } from '../../../look/html.ts'
import type { Speaker } from './say.ts'

/** What the customer can do on their page: each is one form, sent to its own address below the page. */
export const customerActions = [
  'words',
  'another-matter',
  'verdict',
  'objection',
  'right',
  'no-call',
  'new-date',
  'call-back',
  'higher',
  'sent-away',
  'withdrawal',
  'cost',
  'clock',
  'leaving',
  'thanks',
  'survey',
  'ask-no-more',
  'let-in',
  'take-back',
  'apart',
  'put-back',
  'number',
  'others-read',
  'only-they-read',
  'no-to-plan',
  'last-word',
  'something-new',
  'handling',
] as const
export type CustomerAction = (typeof customerActions)[number]

/** What whoever was let in does as themselves, and what only where they may judge. */
const companions: ReadonlySet<CustomerAction> = new Set(['words', 'higher', 'sent-away', 'thanks'])
const judging: ReadonlySet<CustomerAction> = new Set([
  'verdict',
  'objection',
  'right',
  'no-call',
  'new-date',
  'withdrawal',
  'survey',
  'last-word',
])

export const isFor = (action: CustomerAction, letIn: { readonly judges: boolean } | null): boolean =>
  letIn === null || companions.has(action) || (letIn.judges && judging.has(action))

/**
 * Whether it says that the case is theirs, and so the address that the link was sent to. Whoever wants no more mails does
 * not say so: a stranger may have given their address.
 */
export const provesByActing = (action: CustomerAction): boolean => action !== 'ask-no-more'

/** A form of the case's page. The one-time key makes that sending it twice does it once. */
export const postForm = (speaker: Speaker, action: CustomerAction, content: Html, files = false): Html =>
  markup`<form method="post" action="${speaker.path}/${action}"${files ? markup` enctype="multipart/form-data"` : ''}>
    <input type="hidden" name="key" value="${speaker.newKey()}" />
    ${content}
  </form>`
