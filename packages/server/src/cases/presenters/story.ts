import type { Actor, CaseEvent, Recognition } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { type storyEntry, type TextLabel, textLabels } from '../../shapes/cases.ts'
import type { ContactView } from './contacts.ts'
import { factsOf, whoOf } from './story-facts.ts'
import { cardOf } from './people.ts'
import { tagOf } from './tags.ts'
import { textOf, type Texts } from './texts.ts'

export type StoryEntry = z.output<typeof storyEntry>

/** An event as the ledger holds it. */
export interface NumberedEvent {
  readonly number: number
  readonly at: string
  readonly actor: Actor
  readonly event: CaseEvent
  /** Whoever did it is not told to whoever looks. */
  readonly isUnnamed?: boolean
}

/** The fields of events that hold words, in which texts are told apart. */
const labels: ReadonlySet<string> = new Set(textLabels)
const isLabel = (key: string): key is TextLabel => labels.has(key)

/** Texts of an event under their labels, in the order in which the event holds them. */
const textsOf = (event: CaseEvent, texts: Texts): StoryEntry['texts'] => {
  const found: StoryEntry['texts'] = []
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      const text = isLabel(key) ? texts.get(value) : undefined
      // What was granted is promised in the very words that say what puts it right.
      if (isLabel(key) && text !== undefined && found.every((one) => one.text !== text))
        found.push({ label: key, text })
    } else if (Array.isArray(value)) {
      for (const one of value) look(one, key === 'issues' ? 'words' : key)
    } else if (value !== null && typeof value === 'object') {
      for (const [inner, one] of Object.entries(value)) look(one, key === 'remedy' ? 'remedy' : inner)
    }
  }
  look(event, '')
  return found
}

const sideOf = (actor: Actor): StoryEntry['side'] => {
  switch (actor.kind) {
    case 'customer':
    case 'stranger':
      return 'customer'
    case 'person':
      return 'company'
    case 'clock':
    case 'directory':
      return 'clock'
    case 'machine':
      return 'machine'
    default:
      return actor satisfies never
  }
}

const machineOf = (actor: Actor, snapshot: DirectorySnapshot): StoryEntry['machine'] =>
  actor.kind === 'machine'
    ? { name: actor.name, of: actor.of === null ? null : cardOf(snapshot, actor.of) }
    : null

/** One thing that happened, as the workspace tells it. */
export const presentEntry = (
  { number, at, actor, event, isUnnamed = false }: NumberedEvent,
  snapshot: DirectorySnapshot,
  texts: Texts,
  contact: ContactView | null,
  cameAlong: { readonly contacts: readonly ContactView[]; readonly more: boolean } = {
    contacts: [],
    more: false,
  },
): StoryEntry => {
  const by = actor.kind === 'person' && !isUnnamed ? actor.id : null
  return {
    number,
    at,
    type: event.type,
    side: sideOf(actor),
    person: by === null ? null : cardOf(snapshot, by),
    machine: machineOf(actor, snapshot),
    companion: null,
    who: whoOf(event, snapshot),
    mentioned:
      event.type === 'noteWritten' ? event.mentions.map(({ person }) => cardOf(snapshot, person)) : [],
    // A contact's words stand with the contact.
    texts: contact === null && !joinsOrParts(event) ? textsOf(event, texts) : besideContact(event, texts),
    contact,
    cameAlong: [...cameAlong.contacts],
    moreCameAlong: cameAlong.more,
    facts: {
      ...factsWith(event),
      ...(event.type === 'tagPut' || event.type === 'tagTakenOff' ? { tag: tagOf(snapshot, event.tag) } : {}),
    },
  }
}

/** The words of what goes along stand with the contacts that brought them. */
const joinsOrParts = ({ type }: CaseEvent): boolean =>
  type === 'absorbed' || type === 'released' || type === 'takenApart'

/** How our colleague knew whose a contact is, or that two cases are one person's. */
const recognitionOf = (event: CaseEvent): Recognition | undefined =>
  event.type === 'contactReceived'
    ? event.contact.recognition
    : event.type === 'absorbed'
      ? event.recognition
      : undefined

const factsWith = (event: CaseEvent): StoryEntry['facts'] => {
  const how = recognitionOf(event)?.how
  return how === undefined ? factsOf(event) : { ...factsOf(event), knownBy: how }
}

const besideContact = (event: CaseEvent, texts: Texts): StoryEntry['texts'] => {
  const words = recognitionOf(event)?.words ?? null
  return [
    ...issuesOf(event, texts),
    ...(words === null ? [] : [{ label: 'knownBy' as const, text: textOf(texts, words) }]),
  ]
}

const issuesOf = (event: CaseEvent, texts: Texts): StoryEntry['texts'] =>
  event.type === 'caseOpened'
    ? event.issues
        .filter((words) => words !== event.contact.words)
        .map((words) => ({ label: 'issue' as const, text: textOf(texts, words) }))
    : []
