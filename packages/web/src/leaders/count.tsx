import type { ReactNode } from 'react'

/** One count under its name. */
export function Count({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  )
}
