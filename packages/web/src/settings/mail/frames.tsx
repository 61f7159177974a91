import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailFrames as Frames } from '../../api/shapes.ts'
import { Shape } from '../../look/blank.tsx'
import people from '../../people/people.module.css'
import { DidNotCome } from '../../shell/did-not-come.tsx'
import { mailFramesWords } from '../../words/mail-frames.ts'
import { inARow, languageName } from '../../words/written.ts'
import { Adding } from '../adding.tsx'
import { FieldsOf } from '../changed-meanwhile.tsx'
import { OpeningRow } from '../opening-row.tsx'
import classes from '../settings.module.css'
import { FrameForm } from './frame-form.tsx'
import { mailFramesQuery } from './queries.ts'
import { languagesOf, type MailFrame } from './typed-frame.ts'

/** What mails to customers begin and end with: the company's, and those of teams that have their own. */
export function MailFrames() {
  const { data, isPending, isError, error, refetch } = useQuery(mailFramesQuery)
  return (
    <section className={classes.part} aria-labelledby="mail-frames">
      <h2 id="mail-frames">{mailFramesWords.title()}</h2>
      <p className={classes.means}>{mailFramesWords.about()}</p>
      {isPending ? <Shape label={mailFramesWords.coming()} lines={[60, 40]} /> : null}
      {isError && data === undefined ? <DidNotCome of={{ error, refetch }} /> : null}
      {data === undefined ? null : <Rows frames={data} />}
    </section>
  )
}

function Rows({ frames }: { readonly frames: Frames }) {
  const [adds, setAdds] = useState(false)
  const languages = languagesOf(frames)
  const company = frames.items.find(({ team }) => team === null) ?? null
  const without = frames.teams.filter((name) => frames.items.every(({ team }) => team !== name))
  return (
    <>
      <ul className={classes.teams}>
        <Row name={mailFramesWords.company()} team={null} frame={company} languages={languages} />
        {frames.items.map((frame) =>
          frame.team === null ? null : (
            <Row key={frame.team} name={frame.team} team={frame.team} frame={frame} languages={languages} />
          ),
        )}
      </ul>
      {adds || without.length > 0 ? (
        <Adding say={mailFramesWords.add()} opened={adds} onOpened={setAdds}>
          {(close) => (
            <FieldsOf kind="team" subject={null}>
              <FirstFrame frames={frames} without={without} languages={languages} onDone={close} />
            </FieldsOf>
          )}
        </Adding>
      ) : null}
    </>
  )
}

interface FirstFrameProps {
  readonly frames: Frames
  /** Teams that have none. */
  readonly without: readonly string[]
  readonly languages: readonly string[]
  readonly onDone: () => void
}

/** Of a team that is chosen first; where somebody else writes that team's meanwhile, theirs are what is changed. */
function FirstFrame({ frames, without, languages, onDone }: FirstFrameProps) {
  const [team, setTeam] = useState<string | null>(null)
  const theirs = frames.items.find((one) => team !== null && one.team === team) ?? null
  return (
    <FrameForm
      of={{
        choices: team === null || without.includes(team) ? without : [team, ...without],
        team,
        choose: setTeam,
      }}
      frame={theirs}
      languages={languages}
      onDone={onDone}
    />
  )
}

interface RowProps {
  readonly name: string
  readonly team: string | null
  readonly frame: MailFrame | null
  readonly languages: readonly string[]
}

function Row({ name, team, frame, languages }: RowProps) {
  const written = frame === null ? [] : Object.keys({ ...frame.greetings, ...frame.signatures })
  return (
    <OpeningRow
      name={name}
      about={
        <p className={classes.soft}>
          {written.length === 0
            ? mailFramesWords.nothing()
            : mailFramesWords.inLanguages({ languages: inARow(written.map(languageName)) })}
        </p>
      }
      change={mailFramesWords.change({ spoken: <span className={people.spoken} />, name })}
    >
      {(close) => (
        <FieldsOf kind={team === null ? 'company' : 'team'} subject={team ?? 'company'}>
          <FrameForm of={{ team }} frame={frame} languages={languages} onDone={close} />
        </FieldsOf>
      )}
    </OpeningRow>
  )
}
