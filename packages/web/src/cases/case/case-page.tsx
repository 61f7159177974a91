import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react'
import { problemOf, tryingAgain } from '../../api/client.ts'
import { caseQuery, meQuery } from '../../api/queries.ts'
import type { Case } from '../../api/shapes.ts'
import { Failed, Shape } from '../../look/blank.tsx'
import segments from '../../look/segments.module.css'
import { ActionDock } from '../actions/action-dock.tsx'
import { specOf } from '../actions/catalogue.ts'
import type { Chosen } from '../actions/likely.ts'
import { isListName, lists } from '../list/lists.ts'
import { nameWindow } from '../../shell/window-title.ts'
import { CaseFacts } from './case-facts.tsx'
import { CaseHead, CaseStanding } from './case-head.tsx'
import classes from './case-page.module.css'
import { CustomerHere } from '../here/others-here.tsx'
import { Story } from './story.tsx'
import { useReadMention } from './use-read-mention.ts'
import { useSeen } from './use-seen.ts'
import { caseWords } from '../../words/case.ts'

export function CasePage() {
  const { caseId, list } = useParams({ strict: false })
  // A page of its own for each case, so that nothing of one is carried into the next.
  return caseId === undefined ? null : <OneCase key={caseId} id={caseId} list={list} />
}

function BackToList({ list }: { readonly list: string | undefined }) {
  const known = isListName(list) ? list : 'today'
  return (
    <Link
      to="/$list"
      params={{ list: known }}
      search={({ q }) => (q === undefined ? {} : { q })}
      className={classes.back}
    >
      ‹ {lists[known].title()}
    </Link>
  )
}

const sides = ['story', 'facts'] as const
type Side = (typeof sides)[number]

function Sides({ side, onSide }: { readonly side: Side; readonly onSide: (side: Side) => void }) {
  return (
    <fieldset className={segments.segments}>
      <legend className={segments.legend}>{caseWords.page.sides()}</legend>
      {sides.map((one) => (
        <label key={one}>
          <input type="radio" name="side" checked={side === one} onChange={() => onSide(one)} />
          <span>{caseWords.page[one]()}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** What the address says is to be done here; it is taken up once, and goes from the address. */
const useInHand = (about: Case | undefined, take: (chosen: Chosen) => void): void => {
  const { act, of, mode } = useSearch({ strict: false })
  const navigate = useNavigate()
  const takeUp = useEffectEvent((here: Case) => {
    const spec = act === undefined ? undefined : specOf(act)
    const isAllowed = here.actions.some(
      (one) =>
        one.name === act && one.allowed && (one.subject === null || of === undefined || one.subject === of),
    )
    if (spec !== undefined && isAllowed)
      take({ name: spec.name, subject: of ?? null, ...(mode === 'log' ? { mode } : {}) })
    void navigate({
      to: '.',
      search: ({ act: _act, of: _of, mode: _mode, ...kept }) => kept,
      replace: true,
    })
  })
  useEffect(() => {
    if (act !== undefined && about !== undefined) takeUp(about)
  }, [act, about])
}

function OneCase({ id, list }: { readonly id: string; readonly list: string | undefined }) {
  const { data: me } = useSuspenseQuery(meQuery)
  const found = useQuery(caseQuery(id))
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [side, setSide] = useState<Side>('story')
  const [foot, setFoot] = useState<HTMLElement | null>(null)
  const about = found.data
  // What was said comes first; what is known stands beside it in the picture after.
  const beside = useDeferredValue(about, null)
  const choose = (next: Chosen | null) => {
    setChosen(next)
    setSide('story')
  }
  useInHand(about, choose)
  useSeen(about)
  useReadMention(about, id)

  useEffect(() => {
    if (about !== undefined) nameWindow(about.customer.name ?? about.reference)
    return () => nameWindow(null)
  }, [about])

  if (found.isPending) {
    return (
      <div className={classes.alone}>
        <BackToList list={list} />
        <Shape label={caseWords.page.coming()} lines={[30, 55, 80, 72, 60, 35, 75]} />
      </div>
    )
  }
  if (about === undefined) {
    const problem = problemOf(found.error)
    return (
      <div className={classes.alone}>
        <BackToList list={list} />
        <Failed title={problem.title} retry={tryingAgain(found.error, () => void found.refetch())}>
          {caseWords.page.failed({ why: problem.detail })}
        </Failed>
      </div>
    )
  }
  return (
    <div className={classes.case} data-side={side}>
      <div className={classes.narrow}>
        <BackToList list={list} />
        <Sides side={side} onSide={setSide} />
      </div>
      <article className={classes.middle} aria-label={caseWords.page.case({ reference: about.reference })}>
        <CaseHead about={about} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys */}
        <div className={classes.scroll} tabIndex={0} data-scrolls>
          <CaseStanding about={about} list={list} />
          <Story about={about} me={me.person.id} foot={foot} />
        </div>
        <div ref={setFoot} className={classes.foot} />
        {about.mergedInto === null ? (
          <>
            <CustomerHere caseId={about.id} />
            <ActionDock about={about} me={me.person.id} chosen={chosen} onChoose={choose} />
          </>
        ) : null}
      </article>
      <aside className={classes.facts} aria-label={caseWords.page.known()}>
        {beside === null || beside === undefined ? null : <CaseFacts about={beside} onChoose={choose} />}
      </aside>
    </div>
  )
}
