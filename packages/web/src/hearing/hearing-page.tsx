import { NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { Hearing } from '../api/shapes.ts'
import { Failed, Shape } from '../look/blank.tsx'
import { Refusal } from '../look/refusal.tsx'
import { timeInWords } from '../look/when.ts'
import { Page } from '../shell/page.tsx'
import { hearingWords } from '../words/hearing.ts'
import { shellWords } from '../words/shell.ts'
import classes from './hearing.module.css'
import { Devices } from './devices.tsx'
import { type Chosen, KindLine } from './kind-line.tsx'
import { hearingQuery } from './queries.ts'

type Kind = keyof Hearing['choices']

/** Every kind that can be chosen, in the order in which the server says them. */
const kindsIn = (choices: Hearing['choices']): readonly Kind[] =>
  Object.keys(choices).filter((name): name is Kind => name in choices)

/** What asks nothing of anybody no device shows. */
const withChoice = (hearing: Hearing, kind: Kind, { mail, push }: Chosen): Hearing => ({
  ...hearing,
  choices: {
    ...hearing.choices,
    ...(kind === 'readOnly' ? { readOnly: { mail } } : { [kind]: { mail, push: push ?? false } }),
  },
})

/** By which ways somebody hears of what; each choice holds as soon as it is made. */
export function HearingPage() {
  const hearing = useQuery(hearingQuery)
  const client = useQueryClient()
  // What was chosen last, until it is kept. The cache tells of it a moment later: a box that is drawn unchanged first
  // looks as if it refused.
  const [shown, setShown] = useState<Hearing | null>(null)
  const choosing = useMutation({
    // One after the other, so that the last one holds.
    scope: { id: 'hearing' },
    mutationFn: (chosen: Hearing) => answer(server.PUT('/api/v1/me/hearing', { body: chosen })),
    onSuccess: (_, chosen) => setShown((last) => (last === chosen ? null : last)),
    onError: async () => {
      setShown(null)
      await client.invalidateQueries(hearingQuery)
    },
  })
  const choose = (chosen: Hearing): void => {
    setShown(chosen)
    void client.cancelQueries(hearingQuery, { revert: false })
    client.setQueryData(hearingQuery.queryKey, chosen)
    choosing.mutate(chosen)
  }
  const data = shown ?? hearing.data
  return (
    <Page title={shellWords.meCorner.hearing()} about={hearingWords.about()}>
      {hearing.isPending ? <Shape label={hearingWords.coming()} lines={[60, 50, 70, 40]} /> : null}
      {hearing.isError && data === undefined ? (
        <Failed title={problemOf(hearing.error).title} retry={() => void hearing.refetch()}>
          {problemOf(hearing.error).detail}
        </Failed>
      ) : null}
      {data === undefined ? null : (
        <>
          <ul className={classes.kinds} aria-label={hearingWords.kinds()}>
            <li className={classes.kind}>
              <strong className={classes.danger}>{hearingWords.kind.danger()}</strong>
              <p className={classes.means}>{hearingWords.means.danger()}</p>
            </li>
            {kindsIn(data.choices).map((kind) => (
              <KindLine
                key={kind}
                kind={kind}
                choice={data.choices[kind]}
                onChoose={(choice) => choose(withChoice(data, kind, choice))}
              />
            ))}
          </ul>
          <section className={classes.morning} aria-labelledby="morning">
            <h2 id="morning">{hearingWords.morning()}</h2>
            <p className={classes.means}>{hearingWords.morningMeans()}</p>
            <NativeSelect
              label={hearingWords.hour()}
              className={classes.hour}
              value={data.morningHour === null ? '' : String(data.morningHour)}
              onChange={({ currentTarget: { value } }) =>
                choose({ ...data, morningHour: value === '' ? null : Number(value) })
              }
            >
              {hours.map((hour) => (
                <option key={hour} value={hour}>
                  {timeInWords(`2000-01-01T${String(hour).padStart(2, '0')}:00:00Z`, 'UTC')}
                </option>
              ))}
              <option value="">{hearingWords.noMorning()}</option>
            </NativeSelect>
          </section>
          <Devices />
          {choosing.isError ? <Refusal problem={problemOf(choosing.error)} /> : null}
          <output className={classes.kept}>{choosing.isSuccess ? hearingWords.kept() : null}</output>
        </>
      )}
    </Page>
  )
}

const hours = Array.from({ length: 24 }, (_, hour) => hour)
