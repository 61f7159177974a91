import type { Problem } from '../api/client.ts'
import classes from './refusal.module.css'

/** Why not, and what to do instead, beside what was tried. Never red: that is for a broken promise alone. */
export function Refusal({ problem }: { readonly problem: Pick<Problem, 'title' | 'detail' | 'errors'> }) {
  return (
    <div className={classes.refusal} role="alert">
      <p className={classes.title}>{problem.title}</p>
      <p>{problem.detail}</p>
      {problem.errors === undefined || problem.errors.length === 0 ? null : (
        <ul>
          {problem.errors.map((error) => (
            <li key={`${error.path} ${error.code}`}>
              {error.path}: {error.detail}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
