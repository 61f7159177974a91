import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { dutiesQuery, meQuery } from '../api/queries.ts'
import type { Duty } from '../api/shapes.ts'
import { MoreRows } from '../cases/list/more-rows.tsx'
import { DutyLine } from '../duties/duty-line.tsx'
import today from '../duties/today.module.css'
import { Empty, Shape } from '../look/blank.tsx'
import { DidNotCome } from '../shell/did-not-come.tsx'
import { Page } from '../shell/page.tsx'
import { leaderWords } from '../words/leaders.ts'
import { Drawn } from './drawn.tsx'
import { Everybody } from './everybody.tsx'
import { Figures } from './figures.tsx'
import { LedCase } from './led-case.tsx'
import classes from './leaders.module.css'
import { type Led, ledQuery } from './queries.ts'

/** Of whoever leads: what came up to them, what they gave on, whom they call. Under it, of every leader how much. */
export function Leaders() {
  const { data: me } = useSuspenseQuery(meQuery)
  const leads = me.person.leads.length > 0
  return (
    <Page title={leaderWords.title()} about={leads ? leaderWords.about() : leaderWords.aboutOthers()}>
      <Mine leads={leads} />
      <Everybody />
      <Figures />
    </Page>
  )
}

const isGivenOn = ({ escalations, danger }: Led): boolean =>
  danger === null && escalations.every(({ delegatedTo }) => delegatedTo !== null)

function Mine({ leads }: { readonly leads: boolean }) {
  const led = useInfiniteQuery(ledQuery)
  const all = led.data?.pages.flatMap(({ items }) => items) ?? []
  // Whoever stood in answers for it still, and leads no team.
  if (!leads && all.length === 0) return null
  const [given, mine] = [all.filter(isGivenOn), all.filter((one) => !isGivenOn(one))]
  const words = leaderWords.cameUp
  return (
    <>
      <section className={classes.section} aria-labelledby="came-up-to-me">
        <h2 id="came-up-to-me">{words.title()}</h2>
        {led.isPending ? <Shape label={words.coming()} lines={[45, 80, 40, 70]} /> : null}
        {led.isError ? <DidNotCome of={led} /> : null}
        {led.isSuccess && mine.length === 0 ? <Empty title={words.none()}>{words.noneAbout()}</Empty> : null}
        <Cases of={mine} />
      </section>
      {given.length === 0 ? null : (
        <section className={classes.section} aria-labelledby="given-on">
          <h2 id="given-on">{leaderWords.delegated.title()}</h2>
          <p className={classes.soft}>{leaderWords.delegated.about()}</p>
          <Cases of={given} />
        </section>
      )}
      <MoreRows query={led} />
      <Duties title={leaderWords.calls()} name="calls" kinds={owedCalls} />
      {leads ? <Drawn /> : null}
      <Duties title={leaderWords.thanks()} name="thanks" kinds={thanks} />
    </>
  )
}

function Cases({ of }: { readonly of: readonly Led[] }) {
  return (
    <ul>
      {of.map((one) => (
        <LedCase key={one.case.id} led={one} />
      ))}
    </ul>
  )
}

const owedCalls: readonly Duty['kind'][] = ['callBack', 'hearCustomer']
const thanks: readonly Duty['kind'][] = ['readThanks']

interface DutiesProps {
  readonly title: string
  readonly name: string
  readonly kinds: readonly Duty['kind'][]
}

/** Those of my duties, as Today has them. */
function Duties({ title, name, kinds }: DutiesProps) {
  const duties = useInfiniteQuery(dutiesQuery('mine', kinds))
  const rows = duties.data?.pages.flatMap(({ items }) => items) ?? []
  if (rows.length === 0) return null
  return (
    <section className={classes.section} aria-labelledby={`leaders-${name}`}>
      <h2 id={`leaders-${name}`}>{title}</h2>
      <ol className={`${today.room} ${classes.duties}`}>
        {rows.map((row) => (
          <DutyLine key={`${row.case.id} ${row.kind} ${row.subject}`} duty={row} />
        ))}
      </ol>
      <MoreRows query={duties} />
    </section>
  )
}
