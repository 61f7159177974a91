import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { caseChoicesQuery, peopleQuery, teamsQuery, workingDaysQuery } from '../../api/queries.ts'
import { knowWords } from '../../dates/use-reading.ts'

/** What the forms of a case ask for comes while one reads it, so that nobody types faster than it. */
export const useFormsReady = (): void => {
  const client = useQueryClient()
  useEffect(() => {
    knowWords()
    void client.prefetchQuery(peopleQuery())
    void client.prefetchQuery(teamsQuery)
    void client.prefetchQuery(caseChoicesQuery)
    void client.prefetchQuery(workingDaysQuery)
  }, [client])
}
