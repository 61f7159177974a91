import { lazy, Suspense, useId, useState } from 'react'
import type { Contact } from '../../api/shapes.ts'
import { Shape } from '../../look/blank.tsx'
import { caseWords } from '../../words/case.ts'
import { withWords } from '../../words/speak.ts'
import classes from './as-written.module.css'

const MailPage = lazy(
  withWords(['cases'], async () => ({ default: (await import('./mail-page.tsx')).MailPage })),
)

/** The way to a mail as its writer made it look. Its words above are what counts, and stay. */
export function AsWritten({ of: contact, caseId }: { readonly of: Contact; readonly caseId: string }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  if (!contact.hasPage) return null
  return (
    <div className={classes.asWritten}>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? caseWords.asWritten.hide() : caseWords.asWritten.show()}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <Suspense fallback={<Shape label={caseWords.asWritten.coming()} lines={[60, 85, 40]} />}>
            <MailPage contact={contact.id} caseId={caseId} />
          </Suspense>
        ) : null}
      </div>
    </div>
  )
}
