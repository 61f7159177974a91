import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf, tryingAgain } from '../api/client.ts'
import type { Pothole, Text } from '../api/shapes.ts'
import { Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Face } from '../look/face.tsx'
import { Page } from '../shell/page.tsx'
import classes from '../matters/matters.module.css'
import { codeWords } from '../words/codes.ts'
import { potholeWords } from '../words/potholes.ts'
import { settingChangesWords } from '../words/setting-changes.ts'
import { systemicWords } from '../words/systemic-issues.ts'
import { ActionForm } from './action-form.tsx'
import { type PossibleAction, possibleActions } from './actions.ts'
import { potholeQuery } from './queries.ts'
import { sayPotholeDuty } from './say-duty.ts'

export function PotholePage() {
  const { potholeId: id } = useParams({ strict: false })
  // A page of its own for each, so that nothing of one is carried into the next.
  return id === undefined ? null : <OnePothole key={id} id={id} />
}

function OnePothole({ id }: { readonly id: string }) {
  const found = useQuery(potholeQuery(id))
  if (found.isPending) {
    return (
      <Page title={potholeWords.one()} about={potholeWords.about()}>
        <Shape label={potholeWords.oneIsComing()} lines={[40, 70, 60, 30]} />
      </Page>
    )
  }
  if (found.data === undefined) {
    const { title, detail } = problemOf(found.error)
    return (
      <Page title={potholeWords.one()} about={potholeWords.about()}>
        <Failed title={title} retry={tryingAgain(found.error, () => void found.refetch())}>
          {potholeWords.failed({ why: detail })}
        </Failed>
      </Page>
    )
  }
  return <Shown about={found.data} />
}

function Words({ of: { words } }: { readonly of: Text }) {
  return (
    <blockquote className={classes.words} dir="auto">
      {words ?? systemicWords.issuePage.theseWordsWereErased()}
    </blockquote>
  )
}

const keyOf = ({ spec, subject }: PossibleAction): string => `${spec.title()} ${subject}`

function Shown({ about }: { readonly about: Pothole }) {
  const [doing, setDoing] = useState<PossibleAction | null>(null)
  const { reference, team, owner, status, because, rises, problem } = about
  return (
    <Page
      title={potholeWords.rose({ why: codeWords.escalation[because](), times: rises })}
      about={potholeWords.reference({ reference, team })}
    >
      <p className={classes.all}>
        <Link to="/potholes">{potholeWords.all()}</Link>
        {' · '}
        <Link to="/$list/$caseId" params={{ list: 'all', caseId: about.case.id }}>
          {potholeWords.ofCase({ reference: about.case.reference })}
        </Link>
      </p>
      <div className={classes.owner}>
        <Face of={owner} />
        <p>{(status === 'open' ? potholeWords.owns : potholeWords.owned)({ name: owner.name })}</p>
      </div>
      <p>
        {problem === null
          ? potholeWords.placeUnknown()
          : potholeWords.place({ problem: <bdi translate="no">{problem}</bdi> })}
      </p>
      {about.end === null ? <Now about={about} /> : <Answer about={about} end={about.end} />}
      {doing === null ? (
        <div className={classes.presses}>
          {possibleActions(about).map((action, index) => (
            <Button
              key={keyOf(action)}
              variant={index === 0 ? 'filled' : 'default'}
              onClick={() => setDoing(action)}
            >
              {action.spec.title()}
            </Button>
          ))}
        </div>
      ) : (
        <ActionForm key={keyOf(doing)} about={about} action={doing} onClose={() => setDoing(null)} />
      )}
    </Page>
  )
}

/** By when it is answered and by whom, and what the board says where the cause came back. */
function Now({ about }: { readonly about: Pothole }) {
  const { caseEndedAt, earlierReason, verdict, owed } = about
  return (
    <section className={classes.section} aria-label={potholeWords.now()}>
      <p>
        {caseEndedAt === null
          ? potholeWords.waits()
          : potholeWords.caseEnded({ when: <When at={caseEndedAt} /> })}
      </p>
      {earlierReason === null ? null : (
        <div className={classes.promise}>
          <p className={classes.soft}>{potholeWords.cameBackAfter()}</p>
          <Words of={earlierReason} />
          {verdict === null ? null : <p>{potholeWords[verdict]()}</p>}
        </div>
      )}
      <ul className={classes.owed}>
        {owed.map(({ kind, subject, person, team, due, overdue, mine }) => (
          <li key={`${kind} ${subject}`} data-mine={mine || undefined}>
            {(overdue ? potholeWords.dutyWasDue : potholeWords.dutyBy)({
              what: sayPotholeDuty(kind),
              when: <When at={due} />,
            })}{' '}
            <span className={classes.soft}>
              {mine ? potholeWords.you() : <bdi>{person?.name ?? team}</bdi>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answer({ about, end }: { readonly about: Pothole; readonly end: NonNullable<Pothole['end']> }) {
  const { how, at, by, words, change } = end
  return (
    <section className={classes.section} aria-label={potholeWords.answer()}>
      <p>{potholeWords[how]({ name: by.name, when: <When at={at} /> })}</p>
      <Words of={words} />
      {change === null ? null : (
        <p className={classes.soft}>
          {potholeWords.holdsSince({
            kind: settingChangesWords.kinds[change.kind](),
            named: <bdi>{change.named}</bdi>,
            when: <When at={change.at} />,
          })}
        </p>
      )}
      <p>{potholeWords.cameBack({ times: about.cameBack })}</p>
    </section>
  )
}
