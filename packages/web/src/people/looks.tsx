import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { problemOf } from '../api/client.ts'
import { looksQuery } from '../api/queries.ts'
import type { Look } from '../api/shapes.ts'
import { seenWords } from '../cases/labels.ts'
import { MoreRows } from '../cases/list/more-rows.tsx'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Page } from '../shell/page.tsx'
import classes from './people.module.css'

const howWords: Readonly<Record<Look['how'], string>> = {
  case: 'opened it',
  list: 'saw in a list',
  search: 'found by search',
  duties: 'saw in what they have to do',
  messages: 'read in the outbox',
  systemicIssue: 'saw in a systemic issue',
  otherCases: 'saw beside another case',
}

/** The log of looks: who saw whose case, where they neither own it nor answer for its team. */
export function Looks() {
  const looks = useInfiniteQuery(looksQuery)
  const all = looks.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page
      title="Who looked"
      about="Every case that somebody saw who neither owns it nor answers for its team, once an hour, with why it is shown to them. The latest first."
    >
      {looks.isPending ? <Shape label="The looks are coming" lines={[70, 60, 80]} /> : null}
      {looks.isError && all.length === 0 ? (
        <Failed title={problemOf(looks.error).title} retry={() => void looks.refetch()}>
          {problemOf(looks.error).detail}
        </Failed>
      ) : null}
      {looks.isSuccess && all.length === 0 ? (
        <Empty title="Nobody looked yet">
          As soon as somebody sees a case that is not their own, it stands here.
        </Empty>
      ) : null}
      <ul className={classes.people}>
        {all.map((look) => (
          <li key={look.id} className={classes.person}>
            <div className={classes.about}>
              <p>
                <strong dir="auto">{look.person.name}</strong>
                {look.machine === null ? '' : ` (by ${look.machine})`} {howWords[look.how]} ·{' '}
                <When at={look.at} />
              </p>
              <ul className={classes.soft}>
                {[...Map.groupBy(look.cases, ({ rule }) => rule)].map(([rule, cases]) => (
                  <li key={rule}>
                    {seenWords[rule] ?? rule}:{' '}
                    {cases.map(({ id, reference }, at) => (
                      <Fragment key={id}>
                        {at === 0 ? '' : ', '}
                        <Link
                          to="/$list/$caseId"
                          params={{ list: 'all', caseId: id }}
                          className={classes.reference}
                        >
                          {reference ?? 'a case that is gone'}
                        </Link>
                      </Fragment>
                    ))}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      <MoreRows query={looks} />
    </Page>
  )
}
