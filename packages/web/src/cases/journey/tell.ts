import type { StoryEntry } from '../../api/shapes.ts'
import type { Moment } from '../../look/wall-clock.ts'
import { inWords } from '../../look/when.ts'
import { journeyWords } from '../../words/journey.ts'
import { storyWords } from '../../words/story.ts'
import { sayEntry } from '../story/say-event.ts'
import type { Happening, Hold, Pledge } from './journey.ts'
import type { Stop } from './layout.ts'

export interface Wall {
  readonly zone: string
  readonly now: Moment
}

const told = journeyWords.told

export const tellHappenings = (
  lane: Happening['lane'],
  all: readonly Happening[],
  { zone, now }: Wall,
): string => {
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined) return ''
  const when = (at: Moment): string => inWords(at, now, zone)
  if (all.length > 1) return told.some[lane]({ count: all.length, from: when(first.at), to: when(last.at) })
  return told.one({ what: sayPlainly(first.entry), when: when(first.at) })
}

/** Where names are plain text, so is the sentence. */
export const sayPlainly = (entry: StoryEntry): string => {
  const said = sayEntry(entry)
  return typeof said === 'string' ? said : entry.type
}

export const tellHold = ({ owner, from, to }: Hold, isLast: boolean, { zone, now }: Wall): string =>
  isLast
    ? told.has({ name: owner.name, from: inWords(from, now, zone) })
    : told.had({ name: owner.name, from: inWords(from, now, zone), to: inWords(to, now, zone) })

export const tellPledge = ({ kind, state, by, due, settled }: Pledge, { zone, now }: Wall): string => {
  const given = {
    name: by?.name ?? storyWords.somebodyWhoLeft(),
    due: inWords(due, now, zone),
    settled: inWords(settled ?? due, now, zone),
  }
  return kind === 'word' ? told.word[state === 'open' ? 'open' : 'broken'](given) : told.promise[state](given)
}

/** In one sentence, what is drawn there. */
export const tellStop = (stop: Stop, wall: Wall, now: Moment | null): string => {
  switch (stop.kind) {
    case 'happenings':
      return tellHappenings(stop.lane, stop.all, wall)
    case 'hold':
      return tellHold(stop.hold, stop.hold.to === now, wall)
    case 'pledge':
      return tellPledge(stop.pledge, wall)
  }
}

/** The words behind it, where there are some: of one contact, or of a promise. */
export const wordsOfStop = (stop: Stop): { readonly words: string; readonly theirs: boolean } | null => {
  if (stop.kind === 'pledge')
    return stop.pledge.what === null ? null : { words: stop.pledge.what, theirs: false }
  if (stop.kind === 'hold' || stop.all.length > 1) return null
  const [one] = stop.all
  const contact = one?.entry.contact ?? null
  return contact?.text.words == null
    ? null
    : { words: contact.text.words, theirs: contact.direction === 'received' }
}

/** Where the story tells of it. */
export const entryOfStop = (stop: Stop): number | null => {
  if (stop.kind === 'happenings') return stop.all[0]?.entry.number ?? null
  return stop.kind === 'pledge' ? stop.pledge.number : null
}
