import type { SaidProblem } from '../api/problem.ts'
import classes from './refusal.module.css'

/** Why not, and what to do instead, beside what was tried. Never red: that is for a broken promise alone. */
export function Refusal({ problem }: { readonly problem: Pick<SaidProblem, 'title' | 'detail' | 'parts'> }) {
  return (
    <div className={classes.refusal} role="alert">
      <p className={classes.title}>{problem.title}</p>
      <p>{problem.detail}</p>
      {problem.parts.length === 0 ? null : (
        <ul>
          {problem.parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
