import { useState } from 'react'
import { OneContact } from './one-contact.tsx'

/** Somebody stands before you, in a store, a branch or at their own door. */
export function Counter() {
  const [round, setRound] = useState(0)
  return (
    <OneContact key={round} door="counter" joined={undefined} onAgain={() => setRound((was) => was + 1)} />
  )
}
