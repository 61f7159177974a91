import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { meQuery, peopleQuery } from '../../api/queries.ts'
import type { Case, Person } from '../../api/shapes.ts'
import { composerWords } from '../../words/composer.ts'
import { folded } from '../../look/folded.ts'
import { titleOf } from '../../people/title.ts'
import { mostOffered, type Offer, type Offering } from './offering.ts'

export type Named = Pick<Person, 'id' | 'name'>

/** To whom at most a note is written by name, as the server has it. */
export const mostMentioned = 10

/** What stands behind an @ at the start of a word, just before the caret; names have more than one word. */
export const atBefore = (
  text: string,
  caret: number,
): { readonly from: number; readonly typed: string } | null => {
  const found = /(?:^|[\s(])@(?<typed>[^\s@][^\n@]{0,60}|)$/u.exec(text.slice(0, caret))
  const typed = found?.groups?.['typed']
  return typed === undefined ? null : { from: caret - typed.length - 1, typed }
}

/** Whose name begins with what was typed, or a later part of it; the team of the case first. */
export const peopleFor = (
  all: readonly Person[],
  { team, complainedAbout }: Pick<Case, 'team' | 'complainedAbout'>,
  me: string,
  typed: string,
): readonly Person[] => {
  const wanted = folded(typed)
  const rank = ({ name }: Person): number => {
    if (folded(name).startsWith(wanted)) return 0
    return folded(name)
      .split(/[\s-]+/u)
      .some((part) => part.startsWith(wanted))
      ? 1
      : 2
  }
  const isElsewhere = ({ teams }: Person): number => (teams.includes(team) ? 0 : 1)
  return all
    .filter((one) => one.id !== me && one.active && !complainedAbout.some(({ id }) => id === one.id))
    .filter((one) => rank(one) < 2)
    .toSorted((a, b) => rank(a) - rank(b) || isElsewhere(a) - isElsewhere(b) || a.name.localeCompare(b.name))
}

/** Where it stands who was chosen by name: a line each, the id and the name. */
export const mentionsField = 'mentions'

const chosenIn = (kept: string): readonly Named[] =>
  kept.split('\n').flatMap((line) => {
    const [id, ...name] = line.split(' ')
    return id === undefined || id === '' ? [] : [{ id, name: name.join(' ') }]
  })

export const alsoChosen = (kept: string, { id, name }: Named): string =>
  [...chosenIn(kept).filter((one) => one.id !== id), { id, name }]
    .map((one) => `${one.id} ${one.name}`)
    .join('\n')

/** To whom a note is written: those who were chosen and whose name still stands in it. */
export const mentionedIn = (words: string, kept: string): readonly Named[] =>
  chosenIn(kept).filter(({ name }) => words.includes(`@${name}`))

const offerOf = (one: Person): Offer => ({
  key: one.id,
  name: one.name,
  beside: one.title === '' ? null : titleOf(one),
  words: '',
  language: null,
  put: `@${one.name} `,
})

/** Colleagues by name, behind an @: inside only, since in words to the customer it is a letter. */
export const useMentions = (about: Case, enabled: boolean, onChosen: (chosen: Named) => void): Offering => {
  const { data: me } = useSuspenseQuery(meQuery)
  const { data } = useQuery({ ...peopleQuery(), enabled })
  return {
    title: composerWords.mentions(),
    find: (text, caret) => {
      const at = atBefore(text, caret)
      if (at === null) return null
      const found = peopleFor(data?.items ?? [], about, me.person.id, at.typed)
      return { from: at.from, offers: found.slice(0, mostOffered).map(offerOf) }
    },
    taken: ({ key, name }) => onChosen({ id: key, name }),
  }
}
