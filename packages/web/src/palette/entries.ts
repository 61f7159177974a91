import type { Case, Person, SearchPage } from '../api/shapes.ts'
import { sayRefusal } from '../api/say-problem.ts'
import { type Fit, fitOf } from '../cases/actions/fit.ts'
import { menuOf } from '../cases/actions/menu.ts'
import { firstWords } from '../cases/labels.ts'
import { lists, listNames, type ListName } from '../cases/list/lists.ts'
import { titleOf, titlesOf } from '../people/title.ts'
import { keyOf, keyTable, listKeys } from '../shell/key-table.ts'
import { ownPlaces, type Place as PlaceInSight, places } from '../shell/places.ts'
import { actionWords } from '../words/actions.ts'
import { intakeWords } from '../words/intake.ts'
import { listWords } from '../words/list.ts'
import { paletteWords } from '../words/palette.ts'
import { furtherPlaces } from './further-places.ts'

type Place = PlaceInSight | (typeof furtherPlaces)[number]['to']

/** What choosing an entry does. */
export type Deed =
  | { readonly goes: 'list'; readonly list: ListName }
  | { readonly goes: 'place'; readonly to: Place }
  | { readonly goes: 'case'; readonly id: string }
  /** To what can be set of a colleague; to where they stand among all. */
  | { readonly goes: 'person'; readonly id: string; readonly toSettings: boolean }
  | { readonly goes: 'call' }
  | { readonly goes: 'keys' }
  | { readonly goes: 'action'; readonly action: string }

export interface Entry {
  readonly id: string
  readonly title: string
  /** Whether somebody wrote the title, in whichever language they write. */
  readonly written?: true
  readonly detail?: string
  /** Whether that is what a customer said. */
  readonly isCustomers?: true
  /** The key that does the same. */
  readonly key?: string
  /** Why not now and what to do instead; null where it can be chosen. */
  readonly refusal: string | null
  readonly deed: Deed
}

interface Group {
  readonly title: string
  readonly entries: readonly Entry[]
}

interface Ranked {
  readonly entry: Entry
  readonly fit: Fit
}

const ranked = (
  all: readonly { readonly entry: Entry; readonly also: string }[],
  sought: string,
): readonly Entry[] =>
  all
    .flatMap(({ entry, also }): readonly Ranked[] => {
      const fit = fitOf({ title: entry.title, also }, sought)
      return fit === null ? [] : [{ entry, fit }]
    })
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ entry }) => entry)

const placesFor = (isAdmin: boolean, sought: string): readonly Entry[] =>
  ranked(
    [
      ...listNames.map((name) => ({
        entry: {
          id: `list ${name}`,
          title: lists[name].title(),
          key: keyTable[listKeys[name]].key,
          refusal: null,
          deed: { goes: 'list', list: name } as const,
        },
        also: paletteWords.alsoPlace(),
      })),
      ...[...places, ...ownPlaces, ...(sought === '' ? [] : furtherPlaces)]
        .filter(({ forAdmins }) => isAdmin || !forAdmins)
        .map((place) => ({
          entry: {
            id: `place ${place.to} ${place.title()}`,
            title: place.title(),
            refusal: null,
            deed: { goes: 'place', to: place.to } as const,
          },
          also: 'also' in place ? place.also() : paletteWords.alsoPlace(),
        })),
      {
        entry: {
          id: 'call',
          title: intakeWords.takeContact.title(),
          key: keyTable.call.key,
          refusal: null,
          deed: { goes: 'call' } as const,
        },
        also: paletteWords.alsoCall(),
      },
      {
        entry: {
          id: 'keys',
          title: paletteWords.keys(),
          key: keyTable.help.key,
          refusal: null,
          deed: { goes: 'keys' } as const,
        },
        also: paletteWords.alsoKeys(),
      },
    ],
    sought,
  )

/** What one can do with the open case, first what can be done now. Without a word, only that. */
const actionsOf = (about: Case, sought: string): readonly Entry[] => {
  const entries = menuOf(about, sought)
    .flatMap((room) => room.entries)
    .map(({ spec, refusal }): Entry => {
      const key = keyOf(spec.name)
      return {
        id: `action ${spec.name}`,
        title: spec.title(),
        ...(key === null ? {} : { key }),
        refusal: refusal === null ? null : actionWords.menu.refused(sayRefusal(refusal, about.owner.name)),
        deed: { goes: 'action', action: spec.name },
      }
    })
  return sought === ''
    ? entries.filter(({ refusal }) => refusal === null)
    : entries.toSorted((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null))
}

const mostCases = 6
const mostWords = 90

const casesIn = (found: SearchPage['items']): readonly Entry[] =>
  found.slice(0, mostCases).map((row) => ({
    id: `case ${row.id}`,
    title: row.customer.name ?? listWords.caseRow.noNameGiven(),
    written: true,
    detail: firstWords(row.newest?.words ?? row.opening, mostWords),
    isCustomers: true,
    key: row.reference,
    refusal: null,
    deed: { goes: 'case', id: row.id },
  }))

/** More colleagues than these one finds by more of the name. */
const mostPeople = 6
const leastOfName = 2

const peopleIn = (people: Asked['people'], isAdmin: boolean, sought: string): readonly Entry[] =>
  sought.length < leastOfName
    ? []
    : ranked(
        people.map(({ id, name, ...titled }) => ({
          entry: {
            id: `person ${id}`,
            title: name,
            written: true,
            ...(titled.title === '' ? {} : { detail: titleOf(titled) }),
            refusal: null,
            deed: { goes: 'person', id, toSettings: isAdmin } as const,
          },
          also: titlesOf(titled).join(' '),
        })),
        sought,
      ).slice(0, mostPeople)

export interface Asked {
  readonly sought: string
  readonly people: readonly Pick<Person, 'id' | 'name' | 'title' | 'titles'>[]
  /** The case that is open; undefined where none is. */
  readonly about: Case | undefined
  readonly found: SearchPage['items']
  readonly isAdmin: boolean
}

/** Everything that fits, in groups: what can be done with the open case, where one can go, and cases by name. */
export const groupsOf = ({ sought, about, found, people, isAdmin }: Asked): readonly Group[] => {
  const words = sought.trim()
  const acts = about === undefined ? [] : actionsOf(about, words)
  const isPossible = acts.some(({ refusal }) => refusal === null)
  const ofCase = {
    title: paletteWords.groups.case({ name: about?.customer.name ?? about?.reference ?? '' }),
    entries: acts,
  }
  const groups: readonly Group[] = [
    ...(isPossible ? [ofCase] : []),
    { title: paletteWords.groups.places(), entries: placesFor(isAdmin, words) },
    { title: paletteWords.groups.people(), entries: peopleIn(people, isAdmin, words) },
    { title: paletteWords.groups.found(), entries: casesIn(found) },
    // What can't be done now comes last.
    ...(isPossible ? [] : [ofCase]),
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}
