import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { caseQuery } from '../../api/queries.ts'
import type { Case, Duty } from '../../api/shapes.ts'
import { dutyMeaning } from '../../duties/duty-meaning.ts'
import { LostOnHead } from './lost.tsx'
import { When } from '../../look/clock.tsx'
import { OthersHere } from '../here/others-here.tsx'
import { Face } from '../../look/face.tsx'
import { span } from '../../look/when.ts'
import { Mark } from '../../look/meaning.tsx'
import classes from './case-head.module.css'
import { TagsOnLine } from '../tags/tag-chips.tsx'
import { DangerMark } from './danger-mark.tsx'
import { sayDuty } from '../list/say-next.ts'
import { offeredTo } from '../labels.ts'
import { useUnread } from './use-seen.ts'
import type { Drawn } from '../../words/arguments.ts'
import { caseWords } from '../../words/case.ts'
import { codeWords } from '../../words/codes.ts'

function Standing({ about }: { readonly about: Case }) {
  if (about.status === 'ended') {
    const ending = codeWords.ending[about.ending ?? 'lapsed']()
    const marked = about.ending === 'solved' ? <Mark of="kept">{ending}</Mark> : <strong>{ending}</strong>
    return (
      <p className={classes.standing}>
        {about.endedAt === null
          ? marked
          : caseWords.head.ended({ ending: marked, when: <When at={about.endedAt} /> })}
      </p>
    )
  }
  return (
    <p className={classes.standing}>
      {about.waitingOn === 'customer' ? (
        <Mark of="waiting">{caseWords.head.waitingForCustomer()}</Mark>
      ) : null}
      {about.waitingOn === 'us' ? <Mark of="us">{caseWords.head.waitingForUs()}</Mark> : null}
    </p>
  )
}

interface WentIntoProps {
  readonly into: string
  readonly at: string | null
}

/** Where a case that joined another goes on: all that was told here is told, counted and answered there. */
function WentInto({ into, at }: WentIntoProps) {
  const { data: other, isError } = useQuery(caseQuery(into))
  const when = at === null ? null : <When at={at} />
  const head = caseWords.head
  const sentence = (): Drawn => {
    if (other === undefined) return when === null ? head.wentInto() : head.wentIntoAt({ when })
    const goesOn = {
      link: <Link to="/$list/$caseId" params={{ list: 'all', caseId: into }} />,
      reference: other.reference,
      owner: other.owner.name,
    }
    return when === null ? head.wentIntoKnown(goesOn) : head.wentIntoKnownAt({ ...goesOn, when })
  }
  return (
    <p className={classes.standing}>
      {sentence()} {isError ? caseWords.head.notYours() : null}
    </p>
  )
}

/** Their team, and whether they are at work now. */
const whereTheyAre = ({ team, ownerOnShift, status, cover }: Case): ReactNode => {
  if (ownerOnShift || status === 'ended') return <bdi>{team}</bdi>
  return cover === null
    ? caseWords.head.offShift({ team })
    : caseWords.head.covered({ team, cover: cover.name })
}

/** What happens next and whose it is: my own first, and beside it what is late with somebody else. */
const nextOwed = ({ owed }: Case): readonly Duty[] => {
  const [first] = owed
  const mine = owed.find((duty) => duty.mine)
  if (mine === undefined || mine === first) return first === undefined ? [] : [first]
  return first?.overdue === true && !mine.overdue ? [mine, first] : [mine]
}

/** Whether the head itself says how the case stands, where nothing is owed that it would say instead, or ended. */
const saysHowItStands = (about: Case): boolean => about.status === 'ended' || nextOwed(about).length === 0

/** By when something happens, and whose it is, after an end too; or what the case waits for. */
function NextDate({ about }: { readonly about: Case }) {
  return (
    <>
      {saysHowItStands(about) ? <Standing about={about} /> : null}
      {nextOwed(about).map((duty) => (
        <Mark key={`${duty.kind} ${duty.subject}`} of={dutyMeaning(duty)}>
          {(duty.overdue ? caseWords.owed.wasDue : caseWords.owed.by)({
            what: <bdi>{sayDuty(duty)}</bdi>,
            when: <When at={duty.due} />,
          })}
        </Mark>
      ))}
    </>
  )
}

/** To whom it is offered, and until when: it is the owner's until they accept. */
function Offered({ about: { offer } }: { readonly about: Case }) {
  if (offer === null) return null
  const to = offeredTo(offer)
  return (
    <Mark of="due">
      {caseWords.head.offered({ to: <bdi>{to}</bdi>, when: <When at={offer.expiresAt} /> })}
    </Mark>
  )
}

/** On which they themselves can be rung, as they gave them. */
const numbersOf = ({ customer }: Case) =>
  customer.identifiers.flatMap(({ value, dial, othersRead }) =>
    dial === null || othersRead ? [] : [{ written: value, dial }],
  )

/** The one line that stays: whose case it is, who has it, what comes next by when, and whether somebody is in danger. */
export function CaseHead({ about }: { readonly about: Case }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <header className={classes.head}>
      <div className={classes.who}>
        <h1 ref={heading} tabIndex={-1} data-landing dir="auto" className={classes.name}>
          {about.customer.name ?? caseWords.head.noName()}
        </h1>
        <div className={classes.marks} data-folds>
          <span className={classes.reference} translate="no">
            {about.reference}
          </span>
          <TagsOnLine tags={about.tags} />
        </div>
        <OthersHere caseId={about.id} />
      </div>
      <div className={classes.owner}>
        <Face of={about.owner} />
        <p>
          {(about.mergedInto === null ? caseWords.head.hasIt : caseWords.head.hadIt)({
            owner: about.owner.name,
          })}{' '}
          <span className={classes.team} data-folds>
            {whereTheyAre(about)}
          </span>
        </p>
      </div>
      {about.mergedInto === null ? (
        <div className={classes.next}>
          <NextDate about={about} />
          <Offered about={about} />
        </div>
      ) : null}
      {about.danger === null ? null : <DangerMark danger={about.danger} numbers={numbersOf(about)} />}
    </header>
  )
}

/** How long they wait for a person, or waited. */
function PersonAsked({ about: { personAsked } }: { readonly about: Case }) {
  if (personAsked === null) return null
  const { at, came } = personAsked
  if (came === null) return <li data-notable>{caseWords.head.waitsForPerson({ when: <When at={at} /> })}</li>
  const time = span(Date.parse(came.at) - Date.parse(at))
  return <li>{caseWords.head.personCame({ name: came.by.name, time })}</li>
}

/** How many days it has been, and of them how many were ours. */
const daysOf = ({ counts: { days, daysOpen, daysOurs }, imported }: Case): string => {
  if (imported || daysOpen === 0) return caseWords.head.days({ days })
  return daysOurs < daysOpen
    ? caseWords.head.daysOurs({ days: daysOpen, ours: daysOurs })
    : caseWords.head.allDaysOurs({ days: daysOpen })
}

/** Under the head, with the story: times told, contacts, hands and days. Never a priority number. */
export function CaseStanding({ about, list }: { readonly about: Case; readonly list: string | undefined }) {
  const { counts } = about
  const unread = useUnread(about.id, list)
  return (
    <div className={classes.under} data-folds>
      <ul className={classes.counts}>
        {about.mergedInto === null ? (
          <>
            <li data-notable={counts.timesTold > 1 || undefined}>
              {caseWords.head.told({ times: counts.timesTold })}
            </li>
            <li>{caseWords.head.contacts({ count: counts.contacts })}</li>
            <PersonAsked about={about} />
            <LostOnHead lost={about.lost} />
          </>
        ) : null}
        <li>{caseWords.head.owners({ count: counts.owners })}</li>
        <li>{daysOf(about)}</li>
        {counts.pingPongs > 0 ? (
          <li data-notable>{caseWords.head.cameBack({ times: counts.pingPongs })}</li>
        ) : null}
        {counts.reopenings > 0 ? (
          <li data-notable>{caseWords.head.reopened({ times: counts.reopenings })}</li>
        ) : null}
        <li>
          <button type="button" className={classes.unread} onClick={() => unread.mutate()}>
            {caseWords.head.markUnread()}
          </button>
        </li>
      </ul>
      {about.mergedInto === null ? (
        saysHowItStands(about) ? null : (
          <Standing about={about} />
        )
      ) : (
        <WentInto into={about.mergedInto} at={about.endedAt} />
      )}
    </div>
  )
}
