import type { components } from '../../api/schema.gen.ts'
import { InEnglish } from '../../look/in-english.tsx'
import { callsFileWords } from '../../words/calls-file.ts'
import classes from '../settings.module.css'
import own from './taken.module.css'

type Came = components['schemas']['CallsFileTaken']

/** What came of a file: what is new, and which of its lines were not taken in, and why. */
export function Taken({ taken: came }: { readonly taken: Came }) {
  const { taken, written, old, known, passedOver, peopleUnknown, rejected, rejects } = came
  return (
    <section className={classes.hours} aria-labelledby="came">
      <h2 id="came">{callsFileWords.done()}</h2>
      <output>
        <ul>
          <li>{callsFileWords.taken({ count: taken })}</li>
          {taken === 0 ? null : <li>{callsFileWords.written({ count: written })}</li>}
          {old === 0 ? null : <li>{callsFileWords.old({ count: old })}</li>}
          {known === 0 ? null : <li>{callsFileWords.known({ count: known })}</li>}
          {passedOver === 0 ? null : <li>{callsFileWords.passedOver({ count: passedOver })}</li>}
          {peopleUnknown === 0 ? null : <li>{callsFileWords.peopleUnknown({ count: peopleUnknown })}</li>}
          {rejected === 0 ? null : <li>{callsFileWords.rejected({ count: rejected })}</li>}
        </ul>
      </output>
      {rejected === 0 ? null : (
        <>
          <p className={classes.means}>{callsFileWords.rejectedMeans()}</p>
          <table className={own.rejects}>
            <thead>
              <tr>
                <th scope="col">{callsFileWords.line()}</th>
                <th scope="col">{callsFileWords.why()}</th>
              </tr>
            </thead>
            <tbody>
              {rejects.map(({ line, reason }) => (
                <tr key={line}>
                  <th scope="row">{line}</th>
                  <td>
                    <InEnglish>{reason}</InEnglish>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {rejected > rejects.length ? (
            <p>{callsFileWords.more({ count: rejected - rejects.length })}</p>
          ) : null}
        </>
      )}
    </section>
  )
}
