import { IconPaperclip } from '@tabler/icons-react'
import type { Contact } from '../../api/shapes.ts'
import { writtenSize } from '../../words/written.ts'
import classes from './story.module.css'

/** Files that came with a contact; each is downloaded, never shown inside the workspace. */
export function Attachments({ of: contact, caseId }: { readonly of: Contact; readonly caseId: string }) {
  if (contact.attachments.length === 0) return null
  return (
    <ul className={classes.attachments}>
      {contact.attachments.map((file) => (
        <li key={file.id}>
          <a href={`/api/v1/cases/${caseId}/attachments/${file.id}`} download={file.name}>
            <IconPaperclip size={16} aria-hidden />
            <span dir="auto">{file.name}</span>
          </a>
          <span className={classes.meta}>{writtenSize(file.size)}</span>
        </li>
      ))}
    </ul>
  )
}
