import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { Logo } from '../look/logo.tsx'
import { Stop } from '../look/stop.tsx'
import { useCompanyColours } from '../shell/company-colours.ts'
import classes from './sign-in.module.css'

const companyLookQuery = queryOptions({
  queryKey: ['company-look'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/company-look', { signal })),
})

/** Whose door it is, in its colours; ours where nobody knows, which keeps nobody from going in. */
export function CompanyLook() {
  const { data: company } = useQuery(companyLookQuery)
  useCompanyColours(company?.colours)
  return (
    <p className={classes.company}>
      {company?.logo == null ? <Stop size={36} /> : <Logo logo={company.logo} alt="" />}
      <span dir="auto">{company?.name}</span>
    </p>
  )
}
