import { isolate } from '@buckstop/look/isolate'
import { each, markup, when, type Html } from '../../../look/html.ts'
import type { Words } from '../words/catalogue.ts'
import type { Door, SentAwayTyped } from './doors.ts'

export interface SentAwayShown extends SentAwayTyped {
  readonly doors: readonly Door[]
}

/** At which door and when, both as they like. */
export const sentAwayFields = ({ doors, door, when: at }: SentAwayShown, { sentAway, common }: Words): Html =>
  markup`<div class="pair">
    <div class="field">
      <label for="door">${sentAway.door} <span class="soft">(${common.optional})</span></label>
      <select id="door" name="door">
        <option value="">${sentAway.noDoor}</option>
        ${each(
          doors,
          ({ name, says }) =>
            markup`<option value="${name}"${when(name === door, () => markup` selected`)}>${isolate(says)}</option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="when">${sentAway.when} <span class="soft">(${common.optional})</span></label>
      <input id="when" name="when" type="datetime-local" value="${at}" />
    </div>
  </div>`
