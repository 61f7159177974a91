import { failedWords } from '../words/failed.ts'
import { Page } from '../shell/page.tsx'
import { FailedMessages } from './failed-messages.tsx'
import { FailedToRead } from './failed-to-read.tsx'

/** What came in and could not be read, and what was written and could not be sent: to admins, and of one's own. */
export function FailedMail() {
  return (
    <Page title={failedWords.title()} about={failedWords.about()}>
      <FailedToRead />
      <FailedMessages />
    </Page>
  )
}
