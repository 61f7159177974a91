import { useSuspenseQuery } from '@tanstack/react-query'
import { meQuery } from '../../../api/queries.ts'
import type { Escalation } from '../../../api/shapes.ts'
import { useWall, When } from '../../../look/clock.tsx'
import { Face } from '../../../look/face.tsx'
import { Mark } from '../../../look/meaning.tsx'
import { titleOf } from '../../../people/title.ts'
import { codeWords } from '../../../words/codes.ts'
import type { FactsProps } from './facts-props.ts'
import { FactItem } from './fact-item.tsx'
import classes from './facts.module.css'
import { QuickAction } from './quick-action.tsx'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'

const acknowledged = (escalation: Escalation): boolean => escalation.state !== 'waiting'

/** What an escalation still needs before it can end: read, reported where delegated, and heard. */
function Needs({ escalation }: { readonly escalation: Escalation }) {
  const delegate = escalation.delegatedTo
  return (
    <ul className={classes.needs}>
      <li>
        <Read escalation={escalation} />
        <Opened escalation={escalation} />
      </li>
      {delegate === null ? null : (
        <li>
          <Report escalation={escalation} name={delegate.name} />
        </li>
      )}
      <li>
        <Heard escalation={escalation} />
        {escalation.declined === 'reported' ? (
          <p className={classes.soft}>{factsWords.escalationFacts.wroteNoCall()}</p>
        ) : null}
      </li>
    </ul>
  )
}

function Read({ escalation }: { readonly escalation: Escalation }) {
  const { now } = useWall()
  const { acknowledgeBy, leader } = escalation
  if (acknowledged(escalation))
    return <Mark of="kept">{factsWords.escalationFacts.readBy({ name: leader.name })}</Mark>
  const word =
    acknowledgeBy < now ? factsWords.escalationFacts.wasToBeRead : factsWords.escalationFacts.toBeRead
  return <Mark of="due">{word({ when: <When at={acknowledgeBy} /> })}</Mark>
}

/** When its leader first opened it; of whoever stood in, beside it. */
function Opened({ escalation: { leader, opened } }: { readonly escalation: Escalation }) {
  const words = factsWords.escalationFacts
  const { data: me } = useSuspenseQuery(meQuery)
  return (
    <>
      {leader.id === me.person.id || opened.some(({ person }) => person.id === leader.id) ? null : (
        <p className={classes.soft}>{words.notOpened({ name: leader.name })}</p>
      )}
      {opened.map(({ person, at }) => (
        <p key={person.id} className={classes.soft}>
          {words.opened({ name: person.name, when: <When at={at} /> })}
        </p>
      ))}
    </>
  )
}

function Report({ escalation, name }: { readonly escalation: Escalation; readonly name: string }) {
  const { report, owed } = escalation
  const by = owed?.by
  if (report === null)
    return (
      <Mark of="due">
        {by === undefined
          ? factsWords.escalationFacts.report({ name })
          : factsWords.escalationFacts.reportBy({ name, when: <When at={by} /> })}
      </Mark>
    )
  return owed?.what === 'finalReport' ? (
    <Mark of="due">{factsWords.escalationFacts.finalReportBy({ name, when: <When at={owed.by} /> })}</Mark>
  ) : (
    <Mark of="kept">{factsWords.escalationFacts.reported({ name })}</Mark>
  )
}

function Heard({ escalation }: { readonly escalation: Escalation }) {
  const { heard, declined, owed, leader } = escalation
  const callBy = owed?.callBy
  const when = callBy == null ? null : <When at={callBy} />
  const { name } = leader
  if (heard === 'right') return <Mark of="waiting">{factsWords.escalationFacts.wroteRight({ name })}</Mark>
  if (declined === 'byThemselves') return <Mark of="waiting">{factsWords.escalationFacts.wantsNoCall()}</Mark>
  if (heard === 'notRight')
    return (
      <Mark of="due">
        {when === null
          ? factsWords.escalationFacts.notRight()
          : factsWords.escalationFacts.notRightBy({ when })}
      </Mark>
    )
  return (
    <Mark of="due">
      {when === null
        ? factsWords.escalationFacts.call({ name })
        : factsWords.escalationFacts.callBy({ name, when })}
    </Mark>
  )
}

const quick = [
  ['acknowledge-escalation', factsWords.escalationFacts.iHaveReadIt],
  ['report-on-escalation', factsWords.escalationFacts.toReport],
  ['record-leaders-call', factsWords.escalationFacts.recordCall],
  ['judge-leaders-call', factsWords.escalationFacts.recordTheirWord],
  ['end-escalation', factsWords.escalationFacts.endIt],
] as const

/** It came up to nobody, and there is nobody to whom it could: the heading would stand alone. */
const isAtTheTop = ({ status, escalations, ladder, nextLevelShut }: FactsProps['about']): boolean =>
  status === 'open' && escalations.length === 0 && ladder.length === 0 && nextLevelShut === null

export function EscalationFacts({ about, onChoose }: FactsProps) {
  const [next] = about.ladder
  const { nextLevelShut: shut } = about
  return (
    <Section title={factsWords.escalationFacts.upLadder()}>
      <ul className={classes.list}>
        {about.escalations.map((escalation) => (
          <FactItem
            key={escalation.number}
            about={about}
            onChoose={onChoose}
            subject={escalation.number}
            quick={quick}
          >
            <p className={classes.person}>
              <Face of={escalation.leader} size="small" />
              <strong dir="auto">{escalation.leader.name}</strong>
              {escalation.state === 'ended' ? (
                <span className={classes.soft}>{factsWords.escalationFacts.ended()}</span>
              ) : null}
            </p>
            {escalation.insteadOf === null ? null : (
              <p className={classes.soft}>
                {factsWords.escalationFacts.standsIn({ name: escalation.insteadOf.name })}
              </p>
            )}
            <p className={classes.soft}>
              {factsWords.escalationFacts.because({
                why: codeWords.escalation[escalation.because](),
                when: <When at={escalation.at} />,
              })}{' '}
              {escalation.because === 'referred' && escalation.by !== null
                ? factsWords.escalationFacts.referredBy({ name: escalation.by.name })
                : null}
            </p>
            {escalation.cameAlong ? (
              <p className={classes.soft}>{factsWords.escalationFacts.itCameAlongFrom()}</p>
            ) : null}
            {escalation.state === 'ended' ? null : <Needs escalation={escalation} />}
          </FactItem>
        ))}
      </ul>
      {isAtTheTop(about) ? (
        <p className={classes.soft}>{factsWords.escalationFacts.nobodyAbove({ name: about.owner.name })}</p>
      ) : null}
      {next === undefined ? null : (
        <p className={classes.soft}>
          {next.title === ''
            ? factsWords.escalationFacts.next({ name: next.name })
            : factsWords.escalationFacts.nextTitled({ name: next.name, title: titleOf(next) })}
        </p>
      )}
      {shut === null ? null : (
        <p className={classes.soft}>
          {factsWords.escalationFacts.opens({ name: shut.leader.name, when: <When at={shut.from} /> })}
        </p>
      )}
      <QuickAction
        about={about}
        name="take-higher"
        subject={null}
        words={factsWords.escalationFacts.takeItHigher()}
        onChoose={onChoose}
      />
    </Section>
  )
}
