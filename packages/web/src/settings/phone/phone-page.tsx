import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Shape } from '../../look/blank.tsx'
import { DidNotCome } from '../../shell/did-not-come.tsx'
import { phoneSettingsWords } from '../../words/phone-settings.ts'
import { SettingsPage } from '../settings-page.tsx'
import { Lines } from './lines.tsx'
import { phoneSettingsQuery } from './queries.ts'

/** By which numbers the company is called. */
export function PhonePage() {
  const { data, isPending, isError, error, refetch } = useQuery(phoneSettingsQuery)
  return (
    <SettingsPage
      title={phoneSettingsWords.title()}
      about={phoneSettingsWords.about({ people: <Link to="/people" /> })}
    >
      {isPending ? <Shape label={phoneSettingsWords.coming()} lines={[40, 60, 30]} /> : null}
      {isError && data === undefined ? <DidNotCome of={{ error, refetch }} /> : null}
      {data === undefined ? null : <Lines phone={data} />}
    </SettingsPage>
  )
}
