import { Button, CopyButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { When } from '../../look/clock.tsx'
import { Mark } from '../../look/meaning.tsx'
import { Page } from '../../shell/page.tsx'
import type { ContactAnswer } from './send-contact.ts'
import classes from './take-contact.module.css'

interface ContactTakenProps {
  readonly answer: ContactAnswer
  readonly onAgain: () => void
}

/** What to tell the customer before they go: who has it, what happens next, and their own page. */
export function ContactTaken({ answer, onAgain }: ContactTakenProps) {
  return (
    <Page title="Taken in" about="Tell the customer now, while they are with you:">
      <div className={classes.taken}>
        <Mark of="kept">
          {answer.joined ? 'It joined the case that was there.' : 'It is a case of its own.'}
        </Mark>
        {answer.owner === null ? null : (
          <p className={classes.tell}>
            <strong>{answer.owner.name}</strong> has it
            {answer.owner.reach.length === 0
              ? '.'
              : `, and is reached at ${answer.owner.reach.map((way) => way.value).join(' or ')}.`}
          </p>
        )}
        <p className={classes.tell}>
          {answer.next.what}
          {answer.next.by === null ? null : (
            <>
              , by <When at={answer.next.by} />
            </>
          )}
          .
        </p>
        {answer.case === null ? null : (
          <p>
            Reference <strong className="figures">{answer.case.reference}</strong>{' '}
            <Link to="/$list/$caseId" params={{ list: 'mine', caseId: answer.case.id }}>
              Open the case
            </Link>
          </p>
        )}
        {answer.link === null ? null : (
          <div className={classes.link}>
            <p>Their own page, shown here once:</p>
            <code>{answer.link}</code>
            <CopyButton value={answer.link}>
              {({ copied, copy }) => (
                <Button variant="default" size="xs" onClick={copy}>
                  {copied ? 'Copied' : 'Copy it'}
                </Button>
              )}
            </CopyButton>
          </div>
        )}
        {answer.refusals.map((refusal) => (
          <div key={refusal.action} className={classes.refused} role="alert">
            <strong>{refusal.title}.</strong> {refusal.instead} The contact itself is stored.
          </div>
        ))}
        <div>
          <Button variant="default" onClick={onAgain}>
            Enter another
          </Button>
        </div>
      </div>
    </Page>
  )
}
