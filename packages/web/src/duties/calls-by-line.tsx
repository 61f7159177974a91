import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { callWords } from '../words/calls.ts'
import classes from './not-through.module.css'
import today from './today.module.css'

const byLineQuery = queryOptions({
  queryKey: ['calls-by-line'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/calls/by-line', { signal })),
  staleTime: 60_000,
})

/** Calls without a contact, by line, of teams that I answer for. */
export function CallsByLine() {
  const { data } = useQuery(byLineQuery)
  const lines = data?.lines.filter(({ without }) => without > 0) ?? []
  if (lines.length === 0) return null
  return (
    <section className={today.group} aria-labelledby="today-calls-by-line">
      <h2 id="today-calls-by-line">{callWords.byLine.title()}</h2>
      <p className={today.about}>{callWords.byLine.about()}</p>
      <div className={classes.door}>
        <table>
          <thead>
            <tr>
              <th scope="col">{callWords.byLine.line()}</th>
              <th scope="col">{callWords.byLine.calls()}</th>
              <th scope="col">{callWords.byLine.without()}</th>
              <th scope="col">{callWords.byLine.open()}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, team, calls, without, open }) => (
              <tr key={`${line} ${team}`}>
                <th scope="row">
                  {callWords.line({ line: <bdi translate="no">{line}</bdi>, team: <bdi>{team}</bdi> })}
                </th>
                <td>{calls}</td>
                <td>{without}</td>
                <td>{open}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
