import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { intakeWords } from '../../words/intake.ts'
import classes from './customer-card.module.css'
import type { ContactAnswer } from './send-contact.ts'

type Card = NonNullable<ContactAnswer['card']>

/** What the customer takes along, in their language: printed, or photographed from here. */
export function CustomerCard({ card }: { readonly card: Card }) {
  const { says, code, sentAway } = card
  return (
    <section aria-label={intakeWords.card.name()}>
      <div className={classes.card} lang={card.language} translate="no">
        <div>
          <p className={classes.company} dir="auto">
            {card.company}
          </p>
          <p className={classes.title}>{says.title}</p>
          <p>{says.answers}</p>
          <p>{says.next}</p>
          <p className={classes.reference}>
            {says.reference} <strong className="figures">{card.reference}</strong>
          </p>
        </div>
        <Code className={classes.code} code={code} />
        <div className={classes.foot}>
          <p>{says.code}</p>
          <p>{says.higher}</p>
          {says.phone === null ? null : <p>{says.phone}</p>}
        </div>
        <div className={classes.away}>
          <Code className={classes.small} code={sentAway.code} />
          <p>
            {says.sentAway} <strong>{sentAway.shown}</strong>
          </p>
        </div>
      </div>
      <p className={classes.hint}>
        {card.opens === 'case' ? intakeWords.card.opensCase() : intakeWords.card.opensNewLink()}
      </p>
      <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>
        {intakeWords.card.print()}
      </Button>
    </section>
  )
}

function Code({
  code: { side, path },
  className,
}: {
  readonly code: Card['code']
  readonly className: string | undefined
}) {
  return (
    <svg className={className} viewBox={`0 0 ${side} ${side}`} aria-hidden shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
