import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { caseQuery, meQuery } from '../../api/queries.ts'
import { Failed, Shape } from '../../look/blank.tsx'
import { ActionDock } from '../actions/action-dock.tsx'
import type { Chosen } from '../actions/likely.ts'
import { isListName, lists } from '../list/lists.ts'
import { CaseFacts } from './case-facts.tsx'
import { CaseHead } from './case-head.tsx'
import classes from './case-page.module.css'
import { Story } from './story.tsx'

export function CasePage() {
  const { caseId, list } = useParams({ strict: false })
  // A page of its own for each case, so that nothing of one is carried into the next.
  return caseId === undefined ? null : <OneCase key={caseId} id={caseId} list={list} />
}

function BackToList({ list }: { readonly list: string | undefined }) {
  const known = isListName(list) ? list : 'mine'
  return (
    <Link to="/$list" params={{ list: known }} search={(before) => before} className={classes.back}>
      ‹ {lists[known].title}
    </Link>
  )
}

function OneCase({ id, list }: { readonly id: string; readonly list: string | undefined }) {
  const { data: me } = useSuspenseQuery(meQuery)
  const found = useQuery(caseQuery(id))
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const about = found.data

  useEffect(() => {
    if (about !== undefined) document.title = `${about.customer.name ?? about.reference} · Buckstop`
    return () => {
      document.title = 'Buckstop'
    }
  }, [about])

  if (found.isPending) {
    return (
      <div className={classes.middle}>
        <BackToList list={list} />
        <Shape label="The case is coming" lines={[30, 55, 80, 72, 60, 35, 75]} />
      </div>
    )
  }
  if (about === undefined) {
    const problem = problemOf(found.error)
    return (
      <div className={classes.middle}>
        <BackToList list={list} />
        <Failed title={problem.title} retry={() => void found.refetch()}>
          {problem.detail} The lists on the left still work.
        </Failed>
      </div>
    )
  }
  return (
    <div className={classes.case}>
      <article className={classes.middle} aria-label={`Case ${about.reference}`}>
        <BackToList list={list} />
        <CaseHead about={about} />
        <Story about={about} me={me.person.id} />
        <ActionDock about={about} me={me.person.id} chosen={chosen} onChoose={setChosen} />
      </article>
      <aside className={classes.facts} aria-label="What is known and owed">
        <CaseFacts about={about} onChoose={setChosen} />
      </aside>
    </div>
  )
}
