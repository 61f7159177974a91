import { IconPhone } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { meQuery } from '../api/queries.ts'
import type { DutyRow } from '../api/shapes.ts'
import { firstWords } from '../cases/labels.ts'
import type { ListName } from '../cases/list/lists.ts'
import { mayReadAhead } from '../cases/list/read-ahead.ts'
import { When } from '../look/clock.tsx'
import { MeaningShape } from '../look/meaning.tsx'
import { rowMark } from '../shell/rows.ts'
import { dutyWords } from '../words/duty.ts'
import { todayWords } from '../words/today.ts'
import { deedOf, isForTeam, numberToRing } from './deed.ts'
import { dutyMeaning } from './duty-meaning.ts'
import classes from './today.module.css'
import { WhyItCameUp } from './why-it-came-up.tsx'

interface DutyLineProps {
  readonly duty: DutyRow
  /** Whether it is somebody else's to do. */
  readonly theirs?: boolean
  readonly open?: boolean
  /** Beside which list the case opens. */
  readonly list?: ListName
  /** Whether it stands under another one of the same case, which says whose it is. */
  readonly goesOn?: boolean
}

const mostWords = 160
/** Of what came up to somebody they read more of what was said last; the whole is in the case. */
const mostOfCameUp = 300

/** One thing to do: whose case it is, what they said last, what to do by when, and the button that does it. */
export function DutyLine({
  duty,
  theirs = false,
  open = false,
  list = 'today',
  goesOn = false,
}: DutyLineProps) {
  const { case: about } = duty
  const { data: me } = useSuspenseQuery(meQuery)
  const name = about.customer.name ?? todayWords.line.noName()
  const words = about.newest?.words ?? about.opening
  return (
    <li className={classes.line} data-open={open || undefined} data-goes-on={goesOn || undefined}>
      <Link
        to="/$list/$caseId"
        params={{ list, caseId: about.id }}
        preload={mayReadAhead(about, me) ? 'intent' : false}
        className={classes.case}
        aria-current={open ? 'page' : undefined}
        {...(goesOn ? {} : rowMark(about.id))}
      >
        {goesOn ? null : (
          <>
            <span className={classes.top}>
              <span className={classes.who} dir="auto">
                {name}
              </span>
              {about.danger ? <strong className={classes.flag}>{todayWords.line.danger()}</strong> : null}
            </span>
            <span className={classes.words} dir="auto" lang={about.newest?.language ?? about.language}>
              {firstWords(words, duty.cameUp === null ? mostWords : mostOfCameUp)}
            </span>
          </>
        )}
        {duty.cameUp === null || theirs ? null : <WhyItCameUp of={duty.cameUp} />}
        <span className={classes.due} data-meaning={dutyMeaning(duty)} data-late={duty.overdue || undefined}>
          <MeaningShape of={dutyMeaning(duty)} size={14} />
          <span className={classes.what}>{theirs ? whoDoes(duty) : whatToDo(duty)}</span>
          <span className={classes.by}>
            {(duty.overdue ? todayWords.line.wasDue : todayWords.line.by)({ when: <When at={duty.due} /> })}
          </span>
        </span>
      </Link>
      <Deed duty={duty} name={name} theirs={theirs} list={list} />
    </li>
  )
}

const whatToDo = (duty: DutyRow): string => {
  const { from, kind, team } = duty
  if (from !== null) return todayWords.line.wroteToYou({ name: from.name })
  return isForTeam(duty) ? todayWords.line.takeForTeam({ team: team ?? '' }) : dutyWords[kind]()
}

const sayDeed = (duty: DutyRow, theirs: boolean): string => {
  if (theirs) return todayWords.open()
  return isForTeam(duty) ? todayWords.takeIt() : todayWords.act[duty.kind]()
}

const whoDoes = (duty: DutyRow): string =>
  todayWords.line.toDo({ name: duty.person?.name ?? duty.team ?? '', duty: dutyWords[duty.kind]() })

interface DeedProps {
  readonly duty: DutyRow
  readonly name: string
  readonly theirs: boolean
  readonly list: ListName
}

/** The one button: it rings, or opens the case with what is to be done in hand. */
function Deed({ duty, name, theirs, list }: DeedProps) {
  const navigate = useNavigate()
  const deed = theirs ? null : deedOf(duty)
  const where = {
    to: '/$list/$caseId',
    params: { list, caseId: duty.case.id },
    search:
      deed === null
        ? {}
        : {
            act: deed.name,
            ...(deed.subject === null ? {} : { of: deed.subject }),
            ...(deed.mode === undefined ? {} : { mode: deed.mode }),
          },
  } as const
  const number = theirs ? null : numberToRing(duty)
  if (number !== null)
    return (
      <a className={classes.deed} href={`tel:${number.dial}`} onClick={() => void navigate(where)}>
        <IconPhone size={16} stroke={2} aria-hidden />
        {todayWords.ring({ number: number.written })}
      </a>
    )
  const words = sayDeed(duty, theirs)
  return (
    <Link
      className={classes.deed}
      data-quiet={theirs || undefined}
      aria-label={todayWords.about({ act: words, name })}
      {...where}
    >
      {words}
    </Link>
  )
}
