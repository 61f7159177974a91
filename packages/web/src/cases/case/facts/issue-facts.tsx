import type { Issue } from '../../../api/shapes.ts'
import { Mark, type Meaning } from '../../../look/meaning.tsx'
import { writtenMoney } from '../../../words/written.ts'
import { codeWords } from '../../../words/codes.ts'
import type { FactsProps } from './facts-props.ts'
import { Words } from '../words.tsx'
import { FactItem } from './fact-item.tsx'
import classes from './facts.module.css'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'

const meanings: Partial<Record<Issue['state'], Meaning>> = {
  open: 'us',
  proposed: 'waiting',
  reported: 'waiting',
  solved: 'kept',
}

function IssueState({ issue }: { readonly issue: Issue }) {
  const meaning = meanings[issue.state]
  const state = codeWords.issueState[issue.state]()
  const words =
    issue.outcome === null
      ? state
      : factsWords.issueFacts.found({ state, outcome: codeWords.outcome[issue.outcome]() })
  return meaning === undefined ? <strong>{words}</strong> : <Mark of={meaning}>{words}</Mark>
}

const quick = [
  ['propose-resolution', factsWords.issueFacts.proposeHowItEnds],
  ['give-verdict', factsWords.issueFacts.recordTheirWord],
] as const

/** Without what a mail carried along, which the story has. */
const ownWords = ({ words, carriedFrom }: Issue): Issue['words'] =>
  carriedFrom === null || words.words === null
    ? words
    : { ...words, words: words.words.slice(0, carriedFrom).trimEnd() }

/** Each issue with its own state: a case ends only when every one of them has ended. */
export function IssueFacts({ about, onChoose }: FactsProps) {
  return (
    <Section title={factsWords.issueFacts.title({ count: about.issues.length })}>
      <ol className={classes.list}>
        {about.issues.map((issue) => (
          <FactItem key={issue.number} about={about} onChoose={onChoose} subject={issue.number} quick={quick}>
            <IssueState issue={issue} />
            <div className={classes.clamp}>
              <Words text={ownWords(issue)} language={about.language} small />
            </div>
            {issue.handling === null ? null : (
              <p className={classes.strong}>{factsWords.issueFacts.ofHandling({ team: issue.handling })}</p>
            )}
            {issue.wished === null ? null : (
              <p className={classes.soft}>
                {issue.wished.heardBy === null
                  ? factsWords.issueFacts.wished()
                  : issue.wished.reported
                    ? factsWords.issueFacts.wishReported({ heardBy: issue.wished.heardBy.name })
                    : factsWords.issueFacts.wishHeard({ heardBy: issue.wished.heardBy.name })}
              </p>
            )}
            {issue.notSolved === 0 ? null : (
              <p className={classes.strong}>{factsWords.issueFacts.notSolved({ times: issue.notSolved })}</p>
            )}
            {issue.remedy === null ? null : (
              <p className={classes.soft}>
                {issue.remedy.amount === null
                  ? factsWords.issueFacts.remedy({ what: issue.remedy.what.words ?? '' })
                  : factsWords.issueFacts.remedyWithAmount({
                      what: issue.remedy.what.words ?? '',
                      amount: writtenMoney(issue.remedy.amount),
                    })}
              </p>
            )}
          </FactItem>
        ))}
      </ol>
    </Section>
  )
}
