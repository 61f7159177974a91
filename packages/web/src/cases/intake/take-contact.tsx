import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { OneContact } from './one-contact.tsx'

/** A call comes in, or a visit, or a letter: their words at once, and beside them whose they are and what it is about. */
export function TakeContact() {
  const { case: joined } = useSearch({ from: '/desk/take' })
  const [round, setRound] = useState(0)
  return (
    <OneContact
      key={`${joined ?? ''} ${round}`}
      door="call"
      joined={joined}
      onAgain={() => setRound((was) => was + 1)}
    />
  )
}
