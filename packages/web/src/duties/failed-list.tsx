import type { ReactNode } from 'react'
import { problemOf } from '../api/client.ts'
import { MoreRows, type Paged } from '../cases/list/more-rows.tsx'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { Refusal } from '../look/refusal.tsx'
import { failedWords } from '../words/failed.ts'
import classes from './failed.module.css'

interface FailedListProps {
  readonly id: string
  readonly title: string
  readonly empty: { readonly title: string; readonly text: string }
  readonly query: Paged & {
    readonly isPending: boolean
    readonly error: Error | null
    readonly refetch: () => unknown
  }
  readonly count: number
  /** What is done with all of them. */
  readonly all: ReactNode
  /** What came of the last one. */
  readonly said: string | null
  readonly refused: Error | null
  readonly children: ReactNode
}

/** One of the two lists, in each of its states. */
export function FailedList(props: FailedListProps) {
  const { id, title, empty, query, count, all, said, refused, children } = props
  return (
    <section className={classes.part} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {count > 1 ? all : null}
      </div>
      <output className={classes.said}>{said}</output>
      {refused === null ? null : <Refusal problem={problemOf(refused)} />}
      {query.isPending ? <Shape label={failedWords.coming()} lines={[60, 40]} /> : null}
      {query.isError && count === 0 ? (
        <Failed title={failedWords.didNotCome()} retry={() => void query.refetch()}>
          {failedWords.why({ why: problemOf(query.error).detail })}
        </Failed>
      ) : null}
      {!query.isPending && !query.isError && count === 0 ? (
        <Empty title={empty.title}>{empty.text}</Empty>
      ) : null}
      <ul className={classes.rows}>{children}</ul>
      <MoreRows query={query} />
    </section>
  )
}
