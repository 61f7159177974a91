import type { PersonId } from '@buckstop/domain'
import type { PersonCard } from '../../directory/snapshot.ts'
import { folded } from '../../language/folded.ts'

/** Whom a caller asked for. */
export interface AskedFor {
  readonly person: PersonId
  /** By name or title, and they lead a team: it is brought before them. */
  readonly leads: boolean
}

const shortestName = 3

/** What one says besides a name when one asks for somebody; anything else tells what it is about. */
const filler = new Set(
  `a an and ask asking ben call calling can connect could doctor dr for get give good afternoon day evening morning hello hi
  i id is it like may me miss mister morning mr mrs ms my need of office on out over please put sir speak talk thank thanks the
  there through to transfer try us want wanna we will with would you your
  ai aimerais allo au aux avec bonjour bonsoir d de demande des desire du en est et il j je joindre l la le les m madame
  mademoiselle merci moi mon monsieur ou par parle parler passer passez peut peux plait pour pourrais pourriez pouvez s si
  souhaite souhaiterais svp tu une un veux voudrais vous votre
  al buenas buenos comunicar con deme desea deseo dia dias don dona el ella favor gracias gustaria hablar hola los mi
  necesito noches para pase paseme pasar poder podria poner ponga pongame por puede puedo que quiero quisiera senor senora
  senorita su tardes usted y`.split(/\s+/),
)

/** What of the directory says who leads, and who still works here. */
interface Working {
  readonly teams: ReadonlyMap<string, { readonly lead: PersonId }>
  readonly people: ReadonlyMap<PersonId, { readonly active: boolean }>
}

type Named = Pick<
  PersonCard,
  'id' | 'firstName' | 'surname' | 'workName' | 'showsSurname' | 'title' | 'titles'
>

/** Names that customers are told: nobody who works under another, or keeps their surname, is found by it. */
const namesOf = ({ firstName, surname, workName, showsSurname }: Named): readonly string[] => {
  if (workName !== null) return [workName]
  return showsSurname ? [`${firstName} ${surname}`, surname, firstName] : [firstName]
}

interface Spoken extends AskedFor {
  readonly phrase: string
}

/** Every way in which somebody is called, in letters that speech may have. */
const callings = (people: Iterable<Named>, { teams, people: known }: Working): readonly Spoken[] => {
  const leads = new Set([...teams.values()].map(({ lead }) => lead))
  return [...people].flatMap((card) => {
    if (known.get(card.id)?.active !== true) return []
    const isLead = leads.has(card.id)
    const titles = isLead ? [card.title, ...Object.values(card.titles)] : []
    return [...new Set([...namesOf(card), ...titles].map(folded))]
      .filter((phrase) => phrase.length >= shortestName)
      .map((phrase) => ({ person: card.id, leads: isLead, phrase }))
  })
}

/** What is left of it without these phrases, as words. */
const without = (spoken: string, phrases: readonly string[]): readonly string[] =>
  phrases
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, phrase) => left.replaceAll(` ${phrase} `, ' '), ` ${spoken} `)
    .split(' ')
    .filter((word) => word !== '')

/**
 * Whom they asked for, by name or title, where they said nothing else: a name in a tale, or in a complaint, brings
 * nothing before whoever bears it. Null where that is nobody, or more than one: then nobody asks again, and a person
 * takes it.
 */
export const findAsked = (said: string, people: Iterable<Named>, directory: Working): AskedFor | null => {
  const spoken = folded(said)
  if (spoken === '' || spoken.length > 200) return null
  const fits = callings(people, directory).filter(({ phrase }) => ` ${spoken} `.includes(` ${phrase} `))
  const asked = [...Map.groupBy(fits, ({ person }) => person).values()].filter((of) =>
    without(
      spoken,
      of.map(({ phrase }) => phrase),
    ).every((word) => filler.has(word)),
  )
  const [first, ...others] = asked
  if (first === undefined || others.length > 0) return null
  const [{ person, leads } = { person: '', leads: false }] = first
  return { person, leads }
}
