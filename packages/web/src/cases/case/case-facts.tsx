import classes from './facts/facts.module.css'
import { AskFacts } from './facts/ask-facts.tsx'
import { CauseFacts } from './facts/cause-facts.tsx'
import { CustomerFacts } from './facts/customer-facts.tsx'
import { EscalationFacts } from './facts/escalation-facts.tsx'
import { GrantFacts } from './facts/grant-facts.tsx'
import { IssueFacts } from './facts/issue-facts.tsx'
import { KnownFacts } from './facts/known-facts.tsx'
import { MapFacts } from './facts/map-facts.tsx'
import { OwnerFacts } from './facts/owner-facts.tsx'
import { PerhapsSameFacts } from './facts/perhaps-same-facts.tsx'
import { PromiseFacts } from './facts/promise-facts.tsx'
import type { FactsProps } from './facts/facts-props.ts'

/** Beside the story: who the customer is, what is promised, asked and risen, and what is known. */
export function CaseFacts({ about, onChoose }: FactsProps) {
  return (
    <div className={classes.facts}>
      <CustomerFacts about={about} />
      <PerhapsSameFacts about={about} />
      <PromiseFacts about={about} onChoose={onChoose} />
      <IssueFacts about={about} onChoose={onChoose} />
      <MapFacts about={about} />
      <GrantFacts about={about} />
      <EscalationFacts about={about} onChoose={onChoose} />
      <AskFacts about={about} onChoose={onChoose} />
      <OwnerFacts about={about} />
      <KnownFacts about={about} />
      <CauseFacts about={about} />
    </div>
  )
}
