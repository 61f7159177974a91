import { lastWordWords } from '../../../messages/words/last-word.ts'
import { closingLetterLines } from '../words/closing-letter.ts'
import { contactPlanWords } from '../../../messages/words/contact-plan.ts'
import { moneyInWords } from '../../../language/money.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { faceOf } from '../parts/face.ts'
import { icons } from '../parts/icons.ts'
import type { IssueEvent, PromiseEvent, Said, StoryEntry } from './story-entry.ts'
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

const stamp = (
  speaker: Speaker,
  entry: Pick<StoryEntry, 'at' | 'machine' | 'companion'>,
  about?: string,
): Html =>
  markup`<time datetime="${entry.at}">${speaker.moment(entry.at)}${about === undefined ? '' : ` · ${about}`}</time>${when(
    entry.machine,
    (machine) => markup`<span class="small soft"> · ${speaker.words.page.heardBy(machine)}</span>`,
  )}${when(
    entry.companion,
    (id) => markup`<span class="small soft"> · <bdi>${speaker.companion(id)}</bdi></span>`,
  )}`

/** Whoever looks is "you"; whom they let in, or who let them in, is named as somebody else. */
function teller({ view, words, companion }: Speaker, { companion: by }: Said): string {
  const { page } = words
  if (by === (view.as?.id ?? null)) return page.you
  return by === null ? page.whoseCase : companion(by)
}

function saidItem(speaker: Speaker, entry: Said): Html {
  const { page } = speaker.words
  const theirs = entry.who === 'customer'
  const who = theirs ? teller(speaker, entry) : speaker.person(entry.by ?? '').name
  const files = speaker.view.files.get(entry.contactId) ?? []
  return markup`<li${when(theirs, () => markup` class="theirs"`)}>
<p class="meta"><b><bdi>${who}</bdi></b> ${entry.outcome === null ? '' : page.outcomes[entry.outcome]} ${page.channels[entry.channel]}${when(
    theirs && entry.by,
    (by) => markup`, ${page.heardBy(speaker.name(by))}`,
  )}, ${stamp(speaker, { at: entry.saidAt, machine: entry.machine, companion: null })}</p>
${when(entry.secondHand, () => markup`<p class="small soft">${page.secondHand}</p>`)}
${spoken(speaker, entry.words, speaker.most, theirs && entry.channel === 'mail')}
${when(
  speaker.view.mayPart.has(entry.contactId),
  () =>
    markup`<p class="small no-print"><a href="${speaker.path}/apart/${entry.contactId}">${page.apart.link}</a></p>`,
)}
${when(
  files.length > 0,
  () =>
    markup`<ul class="files" aria-label="${page.files}">
      ${each(
        files,
        (file) =>
          markup`<li>
            <a href="${speaker.path}/file/${file.id}"><bdi>${file.name}</bdi></a>
            <span class="soft">${page.kilobytes(String(Math.max(1, Math.round(file.size / 1000))))}</span>
          </li>`,
      )}
    </ul>`,
)}
${when(entry.declinedFiles > 0, () => markup`<p class="small">${page.declinedFiles(entry.declinedFiles)}${when(speaker.view.unproven, () => markup` ${page.moreWithCode}`)}</p>`)}
</li>`
}

function baton(speaker: Speaker, entry: StoryEntry, person: string, text: string): Html {
  return markup`<li class="baton">${faceOf(speaker.person(person))}<p class="line">${text}</p>${stamp(speaker, entry)}</li>`
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

interface LineParts {
  readonly says?: readonly (string | null)[]
  readonly theirs?: boolean
  readonly about?: string | undefined
  readonly sign?: readonly [icon: Html, meaning: string]
}

function line(speaker: Speaker, entry: StoryEntry, text: string, parts: LineParts = {}): Html {
  const { says = [], theirs = false, sign, about } = parts
  return markup`<li${when(theirs, () => markup` class="theirs"`)}><p>${when(
    sign,
    ([icon, meaning]) => markup`<span class="sign ${meaning}">${icon}</span>`,
  )}${text}</p>${stamp(speaker, entry, about)}${each(says, (words) => (words === null ? markup`` : spoken(speaker, words)))}</li>`
}

function promiseItem(speaker: Speaker, entry: StoryEntry, event: PromiseEvent): Html {
  const { name, moment } = speaker
  const { lines } = speaker.words.page
  const promise = speaker.promise(event.promise)
  const what = promise === null || promise.kind !== 'deed' ? null : promise.what
  switch (event.type) {
    case 'promiseMade':
      return event.kind === 'callBack'
        ? line(
            speaker,
            entry,
            (promise?.kind === 'person' ? lines.promisedPerson : lines.promisedCall)(
              name(event.by),
              moment(event.due),
            ),
            {
              sign: [icons.clock, 'due'],
            },
          )
        : event.cause === 'compensation' && event.remedy?.amount != null
          ? line(
              speaker,
              entry,
              lines.owes(moneyInWords(event.remedy.amount, speaker.language), moment(event.due)),
              { says: [event.what], sign: [icons.clock, 'due'] },
            )
          : line(speaker, ownWords(entry), promisedBy(speaker, entry)(name(event.by), moment(event.due)), {
              says: [event.what],
              sign: [icons.clock, 'due'],
            })
    case 'promiseKept':
      return line(speaker, entry, lines.kept(name(event.by)), {
        says: [what, event.evidence.kind === 'words' ? event.evidence.words : null],
        sign: [icons.tick, 'kept'],
      })
    case 'promiseBroken':
      return line(speaker, entry, lines.broken(moment(promise?.due ?? entry.at)), {
        says: [what],
        sign: [icons.cutLine, 'broken'],
      })
    case 'newDateProposed':
      return line(speaker, entry, lines.asksTime(name(event.by), moment(event.due)), { says: [event.reason] })
    case 'newDateAgreed':
      return line(speaker, entry, lines.agreed(moment(event.due)), { theirs: true })
    case 'newDateRefused':
      return line(speaker, entry, lines.refused, { theirs: true })
    case 'promiseReleased':
      return line(speaker, entry, lines.released, { says: [what] })
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

/** What a machine promised says so in its sentence, and was written down by nobody else. */
const promisedBy = ({ words: { page } }: Speaker, { machine }: StoryEntry) =>
  machine === null ? page.lines.promised : page.lines.promisedByMachine
const ownWords = (entry: StoryEntry): StoryEntry => ({ ...entry, machine: null })

function issueItem(speaker: Speaker, entry: StoryEntry, event: IssueEvent): Html {
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
