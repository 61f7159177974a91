import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { meQuery } from '../api/queries.ts'
import type { FirstSteps as Steps } from '../api/shapes.ts'
import { Mark } from '../look/meaning.tsx'
import { firstStepsWords } from '../words/first-steps.ts'
import classes from './first-steps.module.css'
import { firstStepsQuery } from './queries.ts'

const words = firstStepsWords
/** In this browser; the page in Settings shows them all the same. */
const leftKey = 'desk.first-steps-left'

/** On Today, until a customer was answered or somebody would rather do without. */
export function FirstSteps() {
  const [left, setLeft] = useState(() => localStorage.getItem(leftKey) !== null)
  const steps = useQuery({ ...firstStepsQuery, enabled: !left })
  if (left || steps.data === undefined || steps.data.done) return null
  const leave = () => {
    localStorage.setItem(leftKey, 'yes')
    setLeft(true)
  }
  return (
    <section className={classes.guide} aria-labelledby="first-steps">
      <h2 id="first-steps">{words.title()}</h2>
      <p className={classes.about}>{words.about()}</p>
      <StepList steps={steps.data} />
      <button type="button" className={classes.later} onClick={leave}>
        {words.later()}
      </button>
    </section>
  )
}

/** Each step with what is there of it; the first that is not done stands out. */
export function StepList({ steps: { steps, page, caseId } }: { readonly steps: Steps }) {
  const next = steps.find(({ done }) => !done)?.step
  return (
    <ol className={classes.steps}>
      {steps.map(({ step, done }) => (
        <li
          key={step}
          data-next={step === next || undefined}
          aria-current={step === next ? 'step' : undefined}
        >
          <p className={classes.title}>
            {done ? <Mark of="kept">{words.done()}</Mark> : null} {words[step].title()}
          </p>
          {done ? null : (
            <>
              <p className={classes.text}>{words[step].text()}</p>
              <Act step={step} page={page} caseId={caseId} />
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

interface ActProps {
  readonly step: Steps['steps'][number]['step']
  readonly page: string
  readonly caseId: string | null
}

function Act({ step, page, caseId }: ActProps) {
  const { data: me } = useSuspenseQuery(meQuery)
  const said = words[step].act()
  switch (step) {
    case 'you':
      return (
        <Link to="/people/$personId" params={{ personId: me.person.id }}>
          {said}
        </Link>
      )
    case 'company':
    case 'board':
    case 'hours':
      return <Link to="/settings">{said}</Link>
    case 'people':
      return <Link to="/people/new">{said}</Link>
    case 'told':
      return (
        <a href={page} target="_blank" rel="noreferrer">
          {said}
        </a>
      )
    case 'answered':
      return caseId === null ? null : (
        <Link to="/$list/$caseId" params={{ list: 'today', caseId }}>
          {said}
        </Link>
      )
  }
}
