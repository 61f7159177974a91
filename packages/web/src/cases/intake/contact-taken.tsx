import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { When } from '../../look/clock.tsx'
import { Mark } from '../../look/meaning.tsx'
import { Page } from '../../shell/page.tsx'
import { CustomerCard } from './customer-card.tsx'
import type { ContactAnswer } from './send-contact.ts'
import classes from './take-contact.module.css'
import { sayRefusal } from '../../api/say-problem.ts'
import type { Drawn } from '../../words/arguments.ts'
import { letterWords } from '../../words/letter.ts'
import { intakeWords } from '../../words/intake.ts'

const ownerIn = ({ owner }: ContactAnswer): string => owner?.name ?? intakeWords.taken.theOwner()

/** Who has it, and where the customer reaches them. */
const sayOwner = (answer: ContactAnswer): Drawn => {
  const name = ownerIn(answer)
  const phone = answer.owner?.phone ?? null
  return phone === null || answer.case === null
    ? intakeWords.taken.hasIt({ name })
    : intakeWords.taken.reached({ name, phone, reference: answer.case.reference })
}

const sayNextTold = (answer: ContactAnswer): string =>
  intakeWords.step[answer.next.step]({ owner: ownerIn(answer) })

interface ContactTakenProps {
  readonly answer: ContactAnswer
  /** It is a letter that came as a picture. */
  readonly asPicture: boolean
  readonly onAgain: () => void
}

/** What to tell the customer before they go: who has it, what happens next, and what they take along. */
export function ContactTaken({ answer, asPicture, onAgain }: ContactTakenProps) {
  return (
    <Page title={intakeWords.contactTaken.takenIn()} about={intakeWords.contactTaken.tellCustomerNowWhile()}>
      <div className={classes.taken}>
        <Mark of="kept">
          {answer.joined
            ? intakeWords.contactTaken.itJoinedCaseThat()
            : intakeWords.contactTaken.itIsCaseIts()}
        </Mark>
        {answer.owner === null ? null : <p className={classes.tell}>{sayOwner(answer)}</p>}
        <p className={classes.tell}>
          {answer.next.by === null
            ? intakeWords.taken.next({ what: sayNextTold(answer) })
            : intakeWords.taken.nextBy({
                what: sayNextTold(answer),
                when: <When at={answer.next.by} />,
              })}
        </p>
        {answer.case === null ? null : (
          <p>
            {intakeWords.taken.reference({
              reference: (
                <strong className="figures" translate="no">
                  {answer.case.reference}
                </strong>
              ),
            })}{' '}
            <Link to="/$list/$caseId" params={{ list: 'mine', caseId: answer.case.id }}>
              {intakeWords.contactTaken.openCase()}
            </Link>
          </p>
        )}
        {answer.case === null || !asPicture ? null : (
          <p>
            <Link
              to="/cases/$caseId/letter/$contactId"
              params={{ caseId: answer.case.id, contactId: answer.receipt.id }}
            >
              {letterWords.transcribe()}
            </Link>
          </p>
        )}
        {answer.card === null ? null : <CustomerCard card={answer.card} />}
        {answer.refusals.map((refusal) => (
          <div key={refusal.action} className={classes.refused} role="alert">
            {intakeWords.taken.refused(sayRefusal(refusal))}
          </div>
        ))}
        <div>
          <Button variant="default" onClick={onAgain}>
            {intakeWords.contactTaken.enterAnother()}
          </Button>
        </div>
      </div>
    </Page>
  )
}
