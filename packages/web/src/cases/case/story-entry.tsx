import { Link } from '@tanstack/react-router'
import type { Case, Contact, StoryEntry as Entry } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { AsWritten } from './as-written.tsx'
import { Attachments } from './attachments.tsx'
import { ContactNotes } from './contact-notes.tsx'
import { EntryMark } from './entry-mark.tsx'
import classes from './story.module.css'
import { TakeOut } from './take-out.tsx'
import { Words } from './words.tsx'
import { caseWords } from '../../words/case.ts'
import { codeWords } from '../../words/codes.ts'
import { storyWords } from '../../words/story.ts'

interface StoryEntryProps {
  readonly entry: Entry
  /** Those of its texts that were not said in the same moment already. */
  readonly texts: Entry['texts']
  readonly about: Case
}

// What is promised and missed tells its date itself.
const dated: ReadonlySet<string> = new Set([
  'nextWordSet',
  'promiseMade',
  'askPlaced',
  'newDateProposed',
  'attemptDated',
  'reachDated',
  'takeUpDated',
  'sampleDated',
  'surveyContactDated',
  'surveyDated',
  'dangerAttemptDated',
  'lapseDated',
])

/** The other case that an entry leads to. */
const leadsTo = ({ type, facts }: Entry): { readonly to: string; readonly words: string } | null => {
  if (facts.into === undefined) return null
  const words = type === 'contactTakenOut' ? caseWords.story.became() : caseWords.story.goesOn()
  return { to: facts.into, words }
}

/** How it came and when, and whose machine handed it on, where one did. */
function Meta({ entry }: { readonly entry: Entry }) {
  const { contact, machine, companion } = entry
  const when = <When at={contact?.at ?? entry.at} />
  const meta =
    contact === null ? (
      when
    ) : (
      <>{caseWords.story.channel({ channel: codeWords.channel[contact.channel](), when })}</>
    )
  if (companion !== null)
    return caseWords.story.letIn({ meta, name: companion.name, since: <When at={companion.since} /> })
  if (machine === null) return meta
  if (entry.type === 'machineSpoke')
    return machine.of === null
      ? caseWords.story.ofMachine({ meta, machine: machine.name })
      : caseWords.story.ofMachineOf({ meta, machine: machine.name, name: machine.of.name })
  return machine.of === null
    ? caseWords.story.handedOn({ meta, machine: machine.name })
    : caseWords.story.handedOnOf({ meta, machine: machine.name, name: machine.of.name })
}

const saidBy = ({ person, direction }: Contact): string => {
  if (person === null) return storyWords.theCustomer()
  return direction === 'made' ? person.name : storyWords.contactTaken({ takenBy: person.name })
}

/** A contact as it was told, and the way to take it out again. */
function Said({ contact, about }: { readonly contact: Contact; readonly about: Case }) {
  return (
    <>
      <ContactNotes contact={contact} about={about} />
      <Words text={contact.text} language={about.language} carriedFrom={contact.carriedFrom} />
      <AsWritten of={contact} caseId={about.id} />
      <Attachments of={contact} caseId={about.id} />
      <TakeOut about={about} contact={contact} />
    </>
  )
}

/** One thing that happened: words large and whole, everything else in a line. */
export function StoryEntry({ entry, texts, about }: StoryEntryProps) {
  const { contact } = entry
  const leads = leadsTo(entry)
  // One more line of a chat, whose beginning says what it is.
  const isLine = contact !== null && entry.facts.continues !== undefined && entry.companion === null
  const due = dated.has(entry.type) ? entry.facts.due : undefined
  const hasWords = contact !== null || texts.length > 0 || entry.cameAlong.length > 0
  return (
    <div
      className={classes.entry}
      data-side={entry.side}
      data-words={hasWords || undefined}
      data-line={isLine || undefined}
    >
      {isLine ? (
        <p className={classes.meta}>
          {caseWords.story.said({
            who: saidBy(contact),
            channel: codeWords.channel[contact.channel](),
            when: <When at={contact.at} />,
          })}
        </p>
      ) : (
        <p className={classes.title}>
          <EntryMark entry={entry} due={due ?? null} />
          <span className={classes.meta}>
            <Meta entry={entry} />
          </span>
        </p>
      )}
      {contact === null ? null : <Said contact={contact} about={about} />}
      {entry.cameAlong.map((one) => (
        <div key={one.id} className={classes.text}>
          <p className={classes.meta}>
            {caseWords.story.said({
              who: saidBy(one),
              channel: codeWords.channel[one.channel](),
              when: <When at={one.at} />,
            })}
          </p>
          <Said contact={one} about={about} />
        </div>
      ))}
      {entry.moreCameAlong ? (
        <p className={classes.meta}>{caseWords.story.moreCameAlong({ count: entry.cameAlong.length })}</p>
      ) : null}
      {leads === null ? null : (
        <p>
          <Link to="/$list/$caseId" params={{ list: 'all', caseId: leads.to }}>
            {leads.words}
          </Link>
        </p>
      )}
      {texts.map((one) => (
        <div key={one.label} className={classes.text}>
          {texts.length > 1 ? <p className={classes.label}>{storyWords.label[one.label]()}</p> : null}
          <Words text={one.text} language={about.language} named={entry.mentioned.map(({ name }) => name)} />
        </div>
      ))}
    </div>
  )
}
