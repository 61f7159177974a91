import type { ReactNode } from 'react'

/** What comes as a sentence of its own, in English, from where it is found: it has no code yet that we could word. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  )
}
