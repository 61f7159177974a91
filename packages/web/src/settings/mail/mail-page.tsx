import { useQuery } from '@tanstack/react-query'
import { Shape } from '../../look/blank.tsx'
import { DidNotCome } from '../../shell/did-not-come.tsx'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { FieldsOf } from '../changed-meanwhile.tsx'
import { SettingsPage } from '../settings-page.tsx'
import { Dkim } from './dkim.tsx'
import { MailDoors } from './doors.tsx'
import { MailFrames } from './frames.tsx'
import { Mailboxes } from './mailboxes.tsx'
import { mailSettingsQuery } from './queries.ts'
import { Sending } from './sending.tsx'

/** By which mail the company is reached. */
export function MailPage() {
  const { data, isPending, isError, error, refetch } = useQuery(mailSettingsQuery)
  return (
    <SettingsPage title={mailSettingsWords.title()} about={mailSettingsWords.about()}>
      {isPending ? <Shape label={mailSettingsWords.coming()} lines={[40, 60, 30]} /> : null}
      {isError && data === undefined ? <DidNotCome of={{ error, refetch }} /> : null}
      {data === undefined ? null : <Mailboxes mail={data} />}
      {data === undefined ? null : <MailDoors />}
      {data === undefined ? null : (
        <FieldsOf kind="sending" subject={null}>
          <Sending sending={data.sending} />
        </FieldsOf>
      )}
      {data === undefined ? null : <MailFrames />}
      {data === undefined ? null : <Dkim mail={data} />}
    </SettingsPage>
  )
}
