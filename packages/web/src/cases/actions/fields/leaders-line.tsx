import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answer, server } from '../../../api/client.ts'
import { keys } from '../../../api/queries.ts'
import type { components } from '../../../api/schema.gen.ts'
import { fieldWords } from '../../../words/actions.ts'
import classes from './fields.module.css'

const words = fieldWords.leadersLine

type Line = components['schemas']['LeadersLine']

const leadersLineQuery = (leader: string) => ({
  queryKey: [...keys.people, 'line', leader],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    answer(server.GET('/api/v1/leaders/{id}/line', { signal, params: { path: { id: leader } } })),
  enabled: leader !== '',
})

interface LeadersLineProps {
  /** Empty where nobody is chosen. */
  readonly leader: string
  /** What is said of a line that was rung: there only where there is one. */
  readonly rung: ReactNode
}

/** Where a leader is rung whom a customer asks for, and who covers for them. */
export function LeadersLine({ leader, rung }: LeadersLineProps) {
  const { data, isError } = useQuery(leadersLineQuery(leader))
  if (leader === '') return null
  if (isError) return <p className={classes.line}>{words.failed()}</p>
  if (data === undefined) return <p className={classes.line}>{words.coming()}</p>
  return (
    <>
      <div className={classes.line}>
        <p>{ownLine(data)}</p>
        {data.covers === null ? null : <p>{coversLine(data, data.covers)}</p>}
      </div>
      {data.toRing ? rung : null}
    </>
  )
}

const ringing = (number: string) => (
  <a href={`tel:${number}`} dir="ltr">
    {number}
  </a>
)

const ownLine = ({ person, number, away }: Line) => {
  const name = <bdi>{person.name}</bdi>
  if (away) return words.away({ name })
  return number === null ? words.none({ name }) : words.ring({ name, number: ringing(number) })
}

const coversLine = ({ away }: Line, { person, number }: NonNullable<Line['covers']>) => {
  const name = <bdi>{person.name}</bdi>
  if (number === null) return words.coversWithoutLine({ name })
  return (away ? words.coversNow : words.covers)({ name, number: ringing(number) })
}
