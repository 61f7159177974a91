import type { Escalation } from '../../../api/shapes.ts'
import { useWall, When } from '../../../look/clock.tsx'
import { Face } from '../../../look/face.tsx'
import { Mark } from '../../../look/meaning.tsx'
import { escalationWords } from '../../labels.ts'
import type { FactsProps } from './facts-props.ts'
import { FactItem } from './fact-item.tsx'
import classes from './facts.module.css'
import { QuickAction } from './quick-action.tsx'
import { Section } from './section.tsx'

const acknowledged = (escalation: Escalation): boolean => escalation.state !== 'waiting'

function By({ at }: { readonly at: string | null | undefined }) {
  return at == null ? null : (
    <>
      by <When at={at} />
    </>
  )
}

/** What an escalation still needs before it can end: read, reported where delegated, and heard. */
function Needs({ escalation }: { readonly escalation: Escalation }) {
  const { now } = useWall()
  const delegated = escalation.delegatedTo !== null
  return (
    <ul className={classes.needs}>
      <li>
        {acknowledged(escalation) ? (
          <Mark of="kept">Read by {escalation.leader.name}</Mark>
        ) : (
          <Mark of="due">
            {escalation.acknowledgeBy < now ? 'Was to be read by' : 'To be read by'}{' '}
            <When at={escalation.acknowledgeBy} />
          </Mark>
        )}
      </li>
      {delegated ? (
        <li>
          {escalation.report === null ? (
            <Mark of="due">
              Written report of {escalation.delegatedTo?.name} <By at={escalation.owed?.by} />
            </Mark>
          ) : (
            <Mark of={escalation.owed?.what === 'finalReport' ? 'due' : 'kept'}>
              Reported by {escalation.delegatedTo?.name}
              {escalation.owed?.what === 'finalReport' ? (
                <>
                  ; final report <By at={escalation.owed.by} />
                </>
              ) : null}
            </Mark>
          )}
        </li>
      ) : null}
      <li>
        {escalation.heard === 'right' ? <Mark of="kept">The customer says it is right</Mark> : null}
        {escalation.heard === 'notRight' ? (
          <Mark of="due">
            The customer says it is not right; another call <By at={escalation.owed?.callBy} />
          </Mark>
        ) : null}
        {escalation.heard === null ? (
          <Mark of="due">
            {escalation.leader.name}’s own call <By at={escalation.owed?.callBy} />
          </Mark>
        ) : null}
      </li>
    </ul>
  )
}

const quick = [
  ['acknowledge-escalation', 'I have read it'],
  ['report-on-escalation', 'Report'],
  ['record-leaders-call', 'Record the call'],
  ['end-escalation', 'End it'],
] as const

export function EscalationFacts({ about, onChoose }: FactsProps) {
  const [next] = about.ladder
  return (
    <Section title="Up the ladder">
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
              <strong>{escalation.leader.name}</strong>
              {escalation.state === 'ended' ? <span className={classes.soft}>ended</span> : null}
            </p>
            {escalation.insteadOf === null ? null : (
              <p className={classes.soft}>stands in for {escalation.insteadOf.name}</p>
            )}
            <p className={classes.soft}>
              {escalationWords[escalation.because]}, <When at={escalation.at} />
            </p>
            {escalation.cameAlong ? (
              <p className={classes.soft}>It came along from the case that this was taken out of.</p>
            ) : null}
            {escalation.state === 'ended' ? null : <Needs escalation={escalation} />}
          </FactItem>
        ))}
      </ul>
      {next === undefined ? null : (
        <p className={classes.soft}>
          Next: {next.name}
          {next.title === '' ? '' : `, ${next.title}`}
        </p>
      )}
      <QuickAction
        about={about}
        name="take-higher"
        subject={null}
        words="Take it higher"
        onChoose={onChoose}
      />
    </Section>
  )
}
