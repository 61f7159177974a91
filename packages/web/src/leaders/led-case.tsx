import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Contact } from '../api/shapes.ts'
import { Attachments } from '../cases/case/attachments.tsx'
import { Words } from '../cases/case/words.tsx'
import today from '../duties/today.module.css'
import { Shape } from '../look/blank.tsx'
import { useWall, When } from '../look/clock.tsx'
import { Mark } from '../look/meaning.tsx'
import { caseWords } from '../words/case.ts'
import { codeWords } from '../words/codes.ts'
import { leaderWords } from '../words/leaders.ts'
import classes from './leaders.module.css'
import { type Led, saidQuery } from './queries.ts'

const words = leaderWords.one

/** What came up in one case: the customer's words first and whole, then why it came and what is owed. */
export function LedCase({ led: { case: about, escalations, danger } }: { readonly led: Led }) {
  const name = about.customer.name ?? words.noName()
  const to = { to: '/$list/$caseId', params: { list: 'came-up', caseId: about.id } } as const
  return (
    <li className={classes.led}>
      <h3 className={classes.who}>
        <Link {...to} dir="auto">
          {name}
        </Link>
        {about.danger ? <strong className={today.flag}>{words.danger()}</strong> : null}
      </h3>
      <Said caseId={about.id} language={about.language} />
      {danger === null ? null : (
        <div className={classes.why}>
          <p>{words.toldOfDanger({ when: <When at={danger.at} /> })}</p>
          <Owed
            by={danger.readBy}
            ahead={words.readBy({ when: <When at={danger.readBy} /> })}
            past={words.readWasDue({ when: <When at={danger.readBy} /> })}
          />
        </div>
      )}
      {escalations.map((one) => (
        <WhyAndWhat key={one.number} of={one} />
      ))}
      <p className={classes.soft}>
        {words.which({
          reference: <span translate="no">{about.reference}</span>,
          name: <bdi>{about.owner.name}</bdi>,
        })}
      </p>
      <Link {...to} className={today.deed} aria-label={words.openOf({ name })}>
        {words.open()}
      </Link>
    </li>
  )
}

function Said({ caseId, language }: { readonly caseId: string; readonly language: string }) {
  const said = useQuery(saidQuery(caseId))
  if (said.isPending) return <Shape label={words.wordsComing()} lines={[90, 75, 50]} />
  if (said.isError) return <p className={classes.soft}>{words.wordsFailed()}</p>
  const { first, newest } = said.data
  const one = (contact: Contact, when: typeof words.first) => (
    <div key={contact.id} className={classes.said}>
      <Words text={contact.text} language={language} carriedFrom={contact.carriedFrom} />
      <Attachments of={contact} caseId={caseId} />
      <p className={classes.soft}>
        {when({ when: <When at={contact.at} /> })}
        {contact.secondHand ? ` · ${caseWords.notes.secondHand()}` : null}
      </p>
    </div>
  )
  return (
    <>
      {first.map((contact) => one(contact, words.first))}
      {newest.map((contact) => one(contact, words.newest))}
    </>
  )
}

interface OwedProps {
  readonly by: string
  readonly ahead: ReactNode
  readonly past: ReactNode
}

/** What is late is said to have been due. */
function Owed({ by, ahead, past }: OwedProps) {
  const { now } = useWall()
  return by <= now ? <Mark of="broken">{past}</Mark> : <p>{ahead}</p>
}

function WhyAndWhat({ of }: { readonly of: Led['escalations'][number] }) {
  const why = codeWords.escalation[of.because]()
  const { owed } = of
  return (
    <div className={classes.why}>
      <p>
        {of.at === null ? words.becauseUndated({ why }) : words.because({ why, when: <When at={of.at} /> })}{' '}
        {of.insteadOf === null ? null : words.standsIn({ name: <bdi>{of.insteadOf.name}</bdi> })}
      </p>
      <p>
        {of.openedAt === null ? (
          <strong>{words.notOpened()}</strong>
        ) : (
          words.opened({ when: <When at={of.openedAt} /> })
        )}{' '}
        {of.openedBeside.map(({ person, at }) => (
          <span key={person.id}>
            {words.beside({ name: <bdi>{person.name}</bdi>, when: <When at={at} /> })}{' '}
          </span>
        ))}
      </p>
      {of.acknowledged ? null : (
        <Owed
          by={of.acknowledgeBy}
          ahead={words.readBy({ when: <When at={of.acknowledgeBy} /> })}
          past={words.readWasDue({ when: <When at={of.acknowledgeBy} /> })}
        />
      )}
      {of.delegatedTo !== null && (owed?.what === 'report' || owed?.what === 'finalReport') ? (
        <Owed
          by={owed.by}
          ahead={words.reportBy({ name: <bdi>{of.delegatedTo.name}</bdi>, when: <When at={owed.by} /> })}
          past={words.reportWasDue({ name: <bdi>{of.delegatedTo.name}</bdi>, when: <When at={owed.by} /> })}
        />
      ) : null}
      {owed?.callBy == null ? null : (
        <Owed
          by={owed.callBy}
          ahead={words.callBy({ when: <When at={owed.callBy} /> })}
          past={words.callWasDue({ when: <When at={owed.callBy} /> })}
        />
      )}
    </div>
  )
}
