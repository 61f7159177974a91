import type { Issue } from '../../../api/shapes.ts'
import { Mark, type Meaning } from '../../../look/meaning.tsx'
import { issueStateWords, moneyInWords, outcomeWords } from '../../words.ts'
import type { FactsProps } from '../case-facts.tsx'
import { Words } from '../words.tsx'
import classes from './facts.module.css'
import { QuickAction } from './quick-action.tsx'
import { Section } from './section.tsx'

const meanings: Partial<Record<Issue['state'], Meaning>> = { open: 'us', proposed: 'waiting', solved: 'kept' }

function IssueState({ issue }: { readonly issue: Issue }) {
  const meaning = meanings[issue.state]
  const words = `${issueStateWords[issue.state]}${issue.outcome === null ? '' : ` · ${outcomeWords[issue.outcome]}`}`
  return meaning === undefined ? <strong>{words}</strong> : <Mark of={meaning}>{words}</Mark>
}

/** Each issue with its own state: a case ends only when every one of them has ended. */
export function IssueFacts({ about, onChoose }: FactsProps) {
  return (
    <Section title={about.issues.length === 1 ? 'Issue' : 'Issues'}>
      <ol className={classes.list}>
        {about.issues.map((issue) => (
          <li key={issue.number} className={classes.item}>
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
                {issue.remedy.amount === null ? '' : ` ${moneyInWords(issue.remedy.amount)}`}
              </p>
            )}
            <div className={classes.quicks}>
              <QuickAction
                about={about}
                name="propose-resolution"
                subject={issue.number}
                words="Propose how it ends"
                onChoose={onChoose}
              />
              <QuickAction
                about={about}
                name="give-verdict"
                subject={issue.number}
                words="Record their word"
                onChoose={onChoose}
              />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
