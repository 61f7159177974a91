import { Link } from '@tanstack/react-router'
import type { Case, Contact, StoryEntry as Entry } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { channelWords } from '../labels.ts'
import { Attachments } from './attachments.tsx'
import { freshTexts } from './baton.ts'
import { ContactNotes } from './contact-notes.tsx'
import { EntryMark } from './entry-mark.tsx'
import classes from './story.module.css'
import { TakeOut } from './take-out.tsx'
import { Words } from './words.tsx'

interface StoryEntryProps {
  readonly entry: Entry
  readonly before: Entry | undefined
  readonly about: Case
}

// What is promised and missed tells its date itself.
const dated: ReadonlySet<string> = new Set([
  'nextWordSet',
  'promiseMade',
  'askPlaced',
  'newDateProposed',
  'attemptDated',
  'takeUpDated',
  'sampleDated',
  'dangerAttemptDated',
  'lapseDated',
])

const otherCase: Readonly<Record<string, readonly [fact: string, words: string]>> = {
  contactTakenOut: ['into', 'The case that it became'],
  mergedInto: ['into', 'The case that goes on'],
  absorbed: ['from', 'The case that joined, with all that was told in it'],
}

/** The other case that an entry is about. */
const leadsTo = ({ type, facts }: Entry): { readonly to: string; readonly words: string } | null => {
  const [fact = '', words = ''] = otherCase[type] ?? []
  const to = facts[fact]
  return typeof to === 'string' ? { to, words } : null
}

/** Whose machine it was, where somebody answers for it. */
const handedOnBy = ({ name, of }: NonNullable<Entry['machine']>): string =>
  of === null ? `handed on by ${name}` : `handed on by ${name}, a machine of ${of.name}`

/** A contact as it was told, and the way to take it out again. */
function Said({ contact, about }: { readonly contact: Contact; readonly about: Case }) {
  return (
    <>
      <ContactNotes contact={contact} about={about} />
      <Words text={contact.text} language={about.language} />
      <Attachments of={contact} caseId={about.id} />
      <TakeOut about={about} contact={contact} />
    </>
  )
}

/** One thing that happened: words large and whole, everything else in a line. */
export function StoryEntry({ entry, before, about }: StoryEntryProps) {
  const { contact } = entry
  const texts = freshTexts(entry, before)
  const leads = leadsTo(entry)
  const due = dated.has(entry.type) ? entry.facts['due'] : null
  const hasWords = contact !== null || texts.length > 0 || entry.cameAlong.length > 0
  return (
    <div className={classes.entry} data-side={entry.side} data-words={hasWords || undefined}>
      <p className={classes.title}>
        <EntryMark entry={entry}>
          {typeof due === 'string' ? (
            <>
              {entry.type === 'lapseDated' ? ', ' : ', by '}
              <When at={due} />
            </>
          ) : null}
        </EntryMark>
        <span className={classes.meta}>
          {contact === null ? null : `${channelWords[contact.channel]} · `}
          <When at={contact?.at ?? entry.at} />
          {entry.machine === null ? null : ` · ${handedOnBy(entry.machine)}`}
        </span>
      </p>
      {contact === null ? null : <Said contact={contact} about={about} />}
      {entry.cameAlong.map((one) => (
        <div key={one.id} className={classes.text}>
          <p className={classes.meta}>
            {one.person === null
              ? 'The customer'
              : one.direction === 'made'
                ? one.person.name
                : `The customer told ${one.person.name}`}
            , {channelWords[one.channel]} · <When at={one.at} />
          </p>
          <Said contact={one} about={about} />
        </div>
      ))}
      {entry.moreCameAlong ? (
        <p className={classes.meta}>The first {entry.cameAlong.length} stand here. There is more.</p>
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
          {texts.length > 1 ? <p className={classes.label}>{one.label}</p> : null}
          <Words text={one.text} language={about.language} />
        </div>
      ))}
    </div>
  )
}
