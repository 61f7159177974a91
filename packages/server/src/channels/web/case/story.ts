import { lastWordWords } from '../../../messages/words/last-word.ts'
import { closingLetterLines } from '../words/closing-letter.ts'
import { remedyWords } from './remedy-words.ts'
import { potholeLines } from '../../../messages/words/pothole.ts'
import { contactPlanWords } from '../../../messages/words/contact-plan.ts'
import { markup, when, type Html } from '../../../look/html.ts'
import { icons } from '../parts/icons.ts'
import type { StoryEntry } from './story-entry.ts'
import { issueItem } from './story-issue.ts'
import { baton, line, stamp } from './story-line.ts'
import { promiseItem } from './story-promise.ts'
import { saidItem } from './story-said.ts'
import { isolate } from '@buckstop/look/isolate'
import { postForm } from './form.ts'
import { dangerWords } from '../../../danger/catalogue.ts'
import { awayWords } from './away-words.ts'
import type { Speaker } from './say.ts'
import { spoken } from './spoken.ts'
import { surveyWords } from './survey-words.ts'

/** Everything said and done so far, with the baton that runs down it. */
export function storyPart(speaker: Speaker, entries: readonly Html[], turn: Html): Html {
  const { words } = speaker
  return markup`<section aria-labelledby="story">
    <h2 id="story">${words.page.story}</h2>
    ${turn}
    <ol class="story">
      ${entries}
    </ol>
  </section>`
}

/** One thing of the story. */
export function storyItem(speaker: Speaker, entry: StoryEntry): Html {
  switch (entry.kind) {
    case 'said':
      return markup`${saidItem(speaker, entry)}${when(entry.opensWith, (owner) =>
        baton(speaker, entry, owner, speaker.words.page.lines.has(speaker.name(owner))),
      )}`
    case 'baton':
      return baton(speaker, entry, entry.to, batonLine(speaker, entry))
    case 'escalated':
      return line(speaker, entry, speaker.words.page.escalated[entry.because](speaker.name(entry.leader)), {
        says: [entry.words],
        sign: [icons.rise, 'soft'],
      })
    case 'promise':
      return promiseItem(speaker, entry, entry.event)
    case 'missed':
      return line(speaker, entry, speaker.words.page.promise.missed(speaker.moment(entry.due)), {
        sign: [icons.cutLine, 'broken'],
      })
    case 'notRung':
      return line(speaker, entry, dangerWords[speaker.language].missed(speaker.moment(entry.due)), {
        sign: [icons.cutLine, 'broken'],
      })
    case 'issue':
      return issueItem(speaker, entry, entry.event)
    case 'standIn':
      return line(
        speaker,
        entry,
        awayWords[speaker.language].standsIn(speaker.name(entry.to), speaker.name(entry.from)),
      )
    case 'leader': {
      const { lines, heardBy } = speaker.words.page
      const leader = speaker.name(entry.leader)
      const said = lines[entry.what](leader)
      return line(speaker, entry, entry.what === 'read' ? said : `${said} (${heardBy(leader)})`)
    }
    case 'ofCall': {
      const { lines, heardBy } = speaker.words.page
      const by = entry.heardBy === null ? '' : ` (${heardBy(speaker.name(entry.heardBy))})`
      return line(speaker, entry, `${lines[entry.says](speaker.name(entry.leader ?? ''))}${by}`, {
        says: [entry.words],
        theirs: true,
      })
    }
    case 'wish': {
      const said =
        entry.words === null ? dangerWords[speaker.language].title : speaker.words.page.lines[entry.what]
      return line(speaker, entry, said, { says: [entry.words], theirs: true })
    }
    case 'companion':
      return line(speaker, entry, companionLine(speaker, entry), { theirs: true })
    case 'machine':
      return markup`<li class="machine">
        <p class="meta">${speaker.words.page.machineWrote(entry.machine ?? '·')} ${speaker.words.page.channels[entry.channel]}, ${stamp(speaker, { ...entry, machine: null })}</p>
        ${spoken(speaker, entry.words)}
      </li>`
    case 'survey': {
      const said = surveyWords[speaker.language]
      const text = said.said(entry.score)
      return line(speaker, entry, entry.wishes ? `${text} ${said.wished}` : text, {
        says: [entry.words],
        theirs: true,
      })
    }
    case 'thanked':
      return line(speaker, entry, speaker.words.page.lines.thanked(speaker.name(entry.person)), {
        says: [entry.words],
        theirs: true,
      })
    case 'arrival':
      return line(speaker, entry, speaker.words.page.arrival[entry.what])
    case 'plan':
      return line(speaker, entry, planLine(speaker, entry), {
        says: [entry.words],
        theirs: entry.what === 'challenged',
      })
    case 'nothingNew':
      return markup`<li>
        <p>${lastWordWords[speaker.language].lines.nothingNew(speaker.name(entry.by))}</p>
        ${stamp(speaker, entry)} ${spoken(speaker, entry.reason)}
        <p class="quiet">${speaker.words.page.lines.outside}</p>
        ${spoken(speaker, entry.outside)}
      </li>`
    case 'released':
      return line(speaker, entry, releasedLine(speaker, entry))
    case 'callEnded':
      return line(speaker, entry, lastWordWords[speaker.language].callEnded.says(speaker.name(entry.by)), {
        says: [entry.words],
        theirs: true,
      })
    case 'closingLetter':
      return line(
        speaker,
        entry,
        closingLetterLines[speaker.language][entry.letter](speaker.name(entry.by)),
        {
          says: [entry.words],
        },
      )
    case 'remedy':
      return line(speaker, entry, remedyWords[speaker.language][entry.what](speaker.name(entry.by)), {
        says: [entry.words],
      })
    case 'pothole':
      return line(speaker, entry, potholeLine(speaker, entry), { says: [entry.words] })
    case 'merging':
      return line(speaker, entry, speaker.words.page.lines[entry.what])
    case 'joined':
      return line(speaker, entry, joinedLine(speaker, entry))
    case 'takenOut':
      return takenOutItem(speaker, entry)
    default: {
      const unknown: never = entry
      return unknown
    }
  }
}

/** What was owed by a date, why it is not any more, and by whom. */
export const releasedLine = (
  { language, name, moment }: Speaker,
  { what, of, due, by }: Pick<Extract<StoryEntry, { kind: 'released' }>, 'what' | 'of' | 'due' | 'by'>,
): string => lastWordWords[language].released[what](name(of), moment(due), name(by))

const planLine = (
  { language, name }: Speaker,
  { what, by }: Extract<StoryEntry, { kind: 'plan' }>,
): string => {
  const say = contactPlanWords[language]
  if (what === 'challenged') return say.wasChallenged
  if (by === null) return say.ranOut
  return what === 'set' ? say.wasSet(name(by)) : say.wasEnded(name(by))
}

const companionLine = (
  { words, text, companion }: Speaker,
  entry: Extract<StoryEntry, { kind: 'companion' }>,
): string => {
  const { lines } = words.page
  return entry.what === 'letIn'
    ? lines.letIn(isolate(text(entry.name)?.words ?? '·'))
    : lines.takenBack(isolate(companion(entry.id)))
}

/** Who joined the two, and whether what had been taken out came back. */
function potholeLine(
  { language, name, moment }: Speaker,
  { by, since }: Extract<StoryEntry, { readonly kind: 'pothole' }>,
): string {
  const { changed, reasoned } = potholeLines[language]
  return since === null ? reasoned(name(by)) : changed(name(by), moment(since))
}

function joinedLine(
  { view, words }: Speaker,
  { from, byThem }: Extract<StoryEntry, { kind: 'joined' }>,
): string {
  const { lines } = words.page
  if (!view.cameBack.has(from)) return byThem ? lines.joinedByYou : lines.absorbed
  return byThem ? lines.putBackByYou : lines.putBackByUs
}

/** What they said is a case of its own; for a while one press puts it back, unless it is back already. */
function takenOutItem(speaker: Speaker, entry: Extract<StoryEntry, { kind: 'takenOut' }>): Html {
  const { view, words } = speaker
  const { as, into, undoUntil } = entry
  const text = words.page.lines[as]
  const reference = view.became.get(into)
  const about = reference === undefined ? {} : { about: words.page.reference(reference) }
  if (!view.mayPutBack.has(into)) return line(speaker, entry, text, about)
  const { apart } = words.page
  const why = as === 'somebodyElse' ? apart.wasMe : apart.belong
  const back = markup`<input type="hidden" name="case" value="${into}" />
    <p class="small">${why(speaker.moment(undoUntil))}</p>
    <button>${apart.putBack}</button>`
  return markup`<li>
    <p>${text}</p>
    ${stamp(speaker, entry, about.about)}
    <div class="no-print">${postForm(speaker, 'put-back', back)}</div>
  </li>`
}

function batonLine({ words, name }: Speaker, entry: Extract<StoryEntry, { kind: 'baton' }>): string {
  const [to, from] = [name(entry.to), name(entry.from)]
  switch (entry.because) {
    case 'opened':
    // What was said among us about it stays among us.
    case 'threat':
      return words.page.lines.has(to)
    case 'accepted':
    case 'ownerLeft':
    case 'ownerAbsent':
    case 'onLeave':
    case 'complaintAbout':
    case 'teamRemoved':
      return words.page.lines.took(to, from)
    case 'declinedThrice':
    case 'offerExpired':
      return words.page.lines.rose(to, from)
    case 'delegated':
      return words.page.lines.given(to, entry.by === null ? from : name(entry.by))
    case 'reopened':
    case 'takenApart':
      return words.page.lines.again(to)
    default: {
      const unknown: never = entry.because
      return unknown
    }
  }
}
