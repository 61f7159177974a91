import { isolate } from '@buckstop/look/isolate'
import { markup, type Html } from '../../../look/html.ts'
import { lastWordWords } from '../../../messages/words/last-word.ts'
import { icons } from '../parts/icons.ts'
import type { Speaker } from './say.ts'
import { spoken } from './spoken.ts'
import type { IssueEvent, StoryEntry } from './story-entry.ts'
import { line, stamp } from './story-line.ts'

/** What became of a point, or of our last word on it. */
export function issueItem(speaker: Speaker, entry: StoryEntry, event: IssueEvent): Html {
  const { lines, heardBy, decide } = speaker.words.page
  // Which point it is about, where there are several.
  const about = speaker.view.issues.length > 1 && 'issue' in event ? decide.issue(event.issue) : undefined
  switch (event.type) {
    case 'issueRaised':
      return line(speaker, entry, lines.raised, { says: [event.words], theirs: true, about })
    case 'resolutionProposed':
      return line(speaker, entry, lines.proposed(speaker.name(event.by)), {
        says: [event.what],
        sign: [icons.speech, 'waiting'],
        about,
      })
    case 'verdictGiven': {
      const heard = event.heardBy === null ? '' : ` (${heardBy(speaker.name(event.heardBy))})`
      const [text, icon] =
        event.verdict === 'solved' ? [lines.solved, icons.tick] : [lines.notSolved, icons.still]
      return line(speaker, entry, `${text}${heard}`, {
        says: [event.reason],
        theirs: true,
        sign: [icon, event.verdict === 'solved' ? 'kept' : 'waiting'],
        about,
      })
    }
    case 'verdictObjectedTo':
      return line(speaker, entry, lines.objected, { says: [event.reason], theirs: true, about })
    case 'issueLapsed':
      return line(speaker, entry, lines.lapsed, { about })
    case 'issueEndedElsewhere':
      return line(speaker, entry, lines.endedElsewhere, { about })
    case 'issueWithdrawn':
      return line(speaker, entry, lines.withdrawn, { theirs: true, about })
    case 'finalPositionGiven':
      return markup`<li>
        <p>${lines.position(speaker.name(event.by))}</p>
        ${stamp(speaker, entry, about)} ${spoken(speaker, event.position)}
        <p class="quiet">${lines.reasons}</p>
        ${spoken(speaker, event.reasons)}
        <p class="quiet">${lines.outside}</p>
        ${spoken(speaker, event.outsideBody)}
      </li>`
    case 'finalPositionWished': {
      const said = lastWordWords[speaker.language].lines
      const text = event.heardBy === null ? said.wished : said.wishHeard(speaker.name(event.heardBy))
      return line(speaker, entry, text, { says: [event.words], theirs: true, about })
    }
    case 'finalPositionWishTakenBack':
      return line(speaker, entry, lastWordWords[speaker.language].lines.wishTakenBack, {
        theirs: true,
        about,
      })
    case 'issueOfHandling':
      return line(speaker, entry, lastWordWords[speaker.language].lines.handling(isolate(event.team)), {
        about,
      })
    case 'noProblemFound':
      return line(speaker, entry, lines.noProblem(speaker.name(event.by)))
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
