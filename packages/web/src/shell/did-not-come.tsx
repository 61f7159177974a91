import { problemOf, tryingAgain } from '../api/client.ts'
import { Failed } from '../look/blank.tsx'

interface DidNotComeProps {
  readonly of: { readonly error: unknown; readonly refetch: () => unknown }
}

/** What was asked for did not come: why, as the server says it, and the way on where there is one. */
export function DidNotCome({ of: { error, refetch } }: DidNotComeProps) {
  const { title, detail } = problemOf(error)
  return (
    <Failed title={title} retry={tryingAgain(error, () => void refetch())}>
      {detail}
    </Failed>
  )
}
