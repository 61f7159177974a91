import { type Actor, type CaseEvent, type PersonId, type Recognition, titleOf } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { storyEntry } from '../../shapes/cases.ts'
import type { ContactView } from './contacts.ts'
import { cardOf, fullName } from './people.ts'
import { textOf, type Texts } from './texts.ts'

export type StoryEntry = z.output<typeof storyEntry>

/** An event as the ledger holds it. */
export interface NumberedEvent {
  readonly number: number
  readonly at: string
  readonly actor: Actor
  readonly event: CaseEvent
}

const labels: Readonly<Record<string, string>> = {
  words: 'Words',
  what: 'What',
  remedy: 'What puts it right',
  reason: 'Reason',
  question: 'Question',
  answer: 'Answer',
  said: 'What was said',
  done: 'What was done',
  position: 'Position',
  reasons: 'Reasons',
  outsideBody: 'Where the customer can turn',
  name: 'Name',
  mandate: 'Mandate',
}

/** Texts of an event under their labels, in the order in which the event holds them. */
const textsOf = (event: CaseEvent, texts: Texts): StoryEntry['texts'] => {
  const found: StoryEntry['texts'] = []
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      const label = labels[key]
      const text = label === undefined ? undefined : texts.get(value)
      if (label !== undefined && text !== undefined) found.push({ label, text })
    } else if (Array.isArray(value)) {
      for (const one of value) look(one, key === 'issues' ? 'words' : key)
    } else if (value !== null && typeof value === 'object') {
      for (const [inner, one] of Object.entries(value)) look(one, key === 'remedy' ? 'remedy' : inner)
    }
  }
  look(event, '')
  return found
}

const peopleKeys = new Set([
  'to',
  'from',
  'leader',
  'owner',
  'person',
  'by',
  'heardBy',
  'takenBy',
  'recordedBy',
])

const peopleOf = (
  event: CaseEvent,
  snapshot: DirectorySnapshot,
  but: PersonId | null,
): StoryEntry['people'] => {
  const ids = new Set<PersonId>()
  for (const [key, value] of Object.entries(event) as readonly [string, unknown][]) {
    const inner: unknown =
      typeof value === 'object' && value !== null && 'person' in value ? value.person : value
    if (peopleKeys.has(key) && typeof inner === 'string' && snapshot.people.has(inner)) ids.add(inner)
  }
  return [...ids].filter((id) => id !== but).map((id) => cardOf(snapshot, id))
}

const factKeys = new Set([
  'issue',
  'promise',
  'ask',
  'offer',
  'escalation',
  'due',
  'expiresAt',
  'acknowledgeBy',
  'verdict',
  'outcome',
  'because',
  'how',
  'kind',
  'at',
  'right',
  'agreed',
  'into',
  'times',
  'sampled',
])

/** By when somebody has to do what this tells of, or when it happens by itself; `by` and `at` are other things elsewhere. */
const dueOf = (event: CaseEvent): { readonly due?: string } => {
  switch (event.type) {
    case 'nextWordSet':
    case 'attemptDated':
    case 'takeUpDated':
    case 'sampleDated':
      return { due: event.by }
    case 'dangerAttemptDated':
      return { due: event.tryBy }
    case 'lapseDated':
      return { due: event.at }
    default:
      return {}
  }
}

const factsOf = (event: CaseEvent): StoryEntry['facts'] => ({
  ...dueOf(event),
  ...namedFacts(event),
})

const namedFacts = (event: CaseEvent): StoryEntry['facts'] =>
  Object.fromEntries(
    (Object.entries(event) as readonly [string, unknown][]).flatMap(([key, value]) =>
      factKeys.has(key) &&
      (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        ? [[key, value] as const]
        : [],
    ),
  )

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
  { number, at, actor, event }: NumberedEvent,
  snapshot: DirectorySnapshot,
  texts: Texts,
  contact: ContactView | null,
  cameAlong: { readonly contacts: readonly ContactView[]; readonly more: boolean } = {
    contacts: [],
    more: false,
  },
): StoryEntry => {
  const by = actor.kind === 'person' ? actor.id : null
  const nameOf = (id: PersonId): string => {
    const card = snapshot.people.get(id)
    return card === undefined ? 'somebody who left' : fullName(card)
  }
  return {
    number,
    at,
    type: event.type,
    side: sideOf(actor),
    person: by === null ? null : cardOf(snapshot, by),
    machine: machineOf(actor, snapshot),
    title: titleOf(event, { person: nameOf, actor: by === null ? 'The customer' : nameOf(by) }),
    people: peopleOf(event, snapshot, by),
    // A contact's words stand with the contact.
    texts: contact === null && !joinsOrParts(event) ? textsOf(event, texts) : besideContact(event, texts),
    contact,
    cameAlong: [...cameAlong.contacts],
    moreCameAlong: cameAlong.more,
    facts: factsWith(event),
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
    ...(words === null ? [] : [{ label: 'How they were known', text: textOf(texts, words) }]),
  ]
}

const issuesOf = (event: CaseEvent, texts: Texts): StoryEntry['texts'] =>
  event.type === 'caseOpened'
    ? event.issues
        .filter((words) => words !== event.contact.words)
        .map((words) => ({ label: 'Issue', text: textOf(texts, words) }))
    : []
