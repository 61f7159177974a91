import type { Issue } from '../../../api/shapes.ts'
import { Mark, type Meaning } from '../../../look/meaning.tsx'
import { writtenMoney } from '../../../words/written.ts'
import { issueStateWords, outcomeWords } from '../../labels.ts'
import type { FactsProps } from './facts-props.ts'
import { Words } from '../words.tsx'
import { FactItem } from './fact-item.tsx'
import classes from './facts.module.css'
import { Section } from './section.tsx'

const meanings: Partial<Record<Issue['state'], Meaning>> = { open: 'us', proposed: 'waiting', solved: 'kept' }

function IssueState({ issue }: { readonly issue: Issue }) {
  const meaning = meanings[issue.state]
  const words = `${issueStateWords[issue.state]}${issue.outcome === null ? '' : ` · ${outcomeWords[issue.outcome]}`}`
  return meaning === undefined ? <strong>{words}</strong> : <Mark of={meaning}>{words}</Mark>
}

const quick = [
  ['propose-resolution', 'Propose how it ends'],
  ['give-verdict', 'Record their word'],
] as const

/** Each issue with its own state: a case ends only when every one of them has ended. */
export function IssueFacts({ about, onChoose }: FactsProps) {
  return (
    <Section title={about.issues.length === 1 ? 'Issue' : 'Issues'}>
      <ol className={classes.list}>
        {about.issues.map((issue) => (
          <FactItem key={issue.number} about={about} onChoose={onChoose} subject={issue.number} quick={quick}>
            <IssueState issue={issue} />
            <div className={classes.clamp}>
              <Words text={issue.words} language={about.language} small />
            </div>
            {issue.notSolved === 0 ? null : (
              <p className={classes.strong}>
                Not solved {issue.notSolved === 1 ? 'once' : `${issue.notSolved} times`}, says the customer
              </p>
            )}
            {issue.remedy === null ? null : (
              <p className={classes.soft}>
                Remedy: {issue.remedy.what.words ?? ''}
                {issue.remedy.amount === null ? '' : ` ${writtenMoney(issue.remedy.amount)}`}
              </p>
            )}
          </FactItem>
        ))}
      </ol>
    </Section>
  )
}
