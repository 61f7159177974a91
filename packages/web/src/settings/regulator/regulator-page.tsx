import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { meQuery } from '../../api/queries.ts'
import { Empty, Shape } from '../../look/blank.tsx'
import { DidNotCome } from '../../shell/did-not-come.tsx'
import { Page } from '../../shell/page.tsx'
import { regulatorWords } from '../../words/regulator.ts'
import { SettingsPage } from '../settings-page.tsx'
import { ProfileShown } from './profile-shown.tsx'
import { regulatorSettingsQuery } from './queries.ts'
import { Signature } from './signature.tsx'
import { Signers } from './signers.tsx'
import { SoonAPerson } from './soon-a-person.tsx'

/** What the company's regulator asks, who signed that, and how it goes. For all to read; the other settings are an admin's. */
export function RegulatorPage() {
  const { data: me } = useSuspenseQuery(meQuery)
  const { data, isPending, isError, error, refetch } = useQuery(regulatorSettingsQuery)
  const isAdmin = me.person.role === 'admin'
  const Around = isAdmin ? SettingsPage : Page
  return (
    <Around title={regulatorWords.title()} about={regulatorWords.about()}>
      {isPending ? <Shape label={regulatorWords.coming()} lines={[40, 60, 30]} /> : null}
      {isError && data === undefined ? <DidNotCome of={{ error, refetch }} /> : null}
      {data === undefined ? null : (
        <>
          {data.profile === null ? (
            <Empty title={regulatorWords.none.title()}>{regulatorWords.none.text()}</Empty>
          ) : (
            <>
              <Signature of={data} />
              <ProfileShown profile={data.profile} />
              {data.profile.person === null ? null : <SoonAPerson person={data.profile.person} />}
            </>
          )}
          {isAdmin ? <Signers of={data} /> : null}
        </>
      )}
    </Around>
  )
}
