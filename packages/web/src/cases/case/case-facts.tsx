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
import { RegulatorFacts } from './facts/regulator-facts.tsx'
import { MayGrantFacts, RemedyFacts } from './facts/remedy-facts.tsx'
import { SurveyFacts } from './facts/survey-facts.tsx'
import { Owed } from './owed.tsx'
import type { FactsProps } from './facts/facts-props.ts'

/** Beside the story: what is owed and by whom, the ladder, who had it, the customer, what was asked, and what is known. */
export function CaseFacts({ about, onChoose }: FactsProps) {
  return (
    <div className={classes.facts}>
      <Owed owed={about.owed} next={about.next} open={about.status === 'open'} />
      <RegulatorFacts about={about} />
      <SurveyFacts about={about} onChoose={onChoose} />
      <RemedyFacts about={about} onChoose={onChoose} />
      <MayGrantFacts about={about} onChoose={onChoose} />
      <PromiseFacts about={about} onChoose={onChoose} />
      <IssueFacts about={about} onChoose={onChoose} />
      <EscalationFacts about={about} onChoose={onChoose} />
      <OwnerFacts about={about} />
      <CustomerFacts about={about} />
      <PerhapsSameFacts about={about} />
      <AskFacts about={about} onChoose={onChoose} />
      <MapFacts about={about} onChoose={onChoose} />
      <GrantFacts about={about} />
      <KnownFacts about={about} />
      <CauseFacts about={about} />
    </div>
  )
}
