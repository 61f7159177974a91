import { markup, type Html } from '../../../look/html.ts'
import type { Speaker } from './say.ts'

/** What the customer can do on their page: each is one form, sent to its own address below the page. */
export const deeds = [
  'words',
  'verdict',
  'objection',
  'new-date',
  'call-back',
  'higher',
  'withdrawal',
  'apart',
  'put-back',
  'number',
  'others-read',
  'only-they-read',
] as const
export type Deed = (typeof deeds)[number]

/** A form of the case's page. The one-time key makes that sending it twice does it once. */
export const postForm = (speaker: Speaker, deed: Deed, content: Html, files = false): Html =>
  markup`<form
    method="post"
    action="${speaker.path}/${deed}"
    ${files ? markup` enctype="multipart/form-data"` : ''}
  >
    <input type="hidden" name="key" value="${speaker.newKey()}" />
    ${content}
  </form>`
