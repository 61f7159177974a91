import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { caseChoicesQuery, peopleQuery, teamsQuery, workingDaysQuery } from '../../api/queries.ts'
import { knowWords } from '../../dates/use-reading.ts'

/** Once the case is drawn, in milliseconds: nobody has read it by then, and nobody waits for its words because of this. */
const drawn = 250

/** What the forms of a case ask for comes while one reads it, so that nobody types faster than it. */
export const useFormsReady = (): void => {
  const client = useQueryClient()
  useEffect(() => {
    const timer = setTimeout(() => {
      knowWords()
      void client.prefetchQuery(peopleQuery())
      void client.prefetchQuery(teamsQuery)
      void client.prefetchQuery(caseChoicesQuery)
      void client.prefetchQuery(workingDaysQuery)
    }, drawn)
    return () => clearTimeout(timer)
  }, [client])
}
