import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../../../api/client.ts'
import type { Case } from '../../../api/shapes.ts'
import { Refusal } from '../../../look/refusal.tsx'
import { useAct } from '../../actions/act.ts'
import { recognitionOf, recognitionOptions } from '../../recognition.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'
import { inARow } from '../../../words/written.ts'

type Other = Case['perhapsSame'][number]

/** Cases that are perhaps the same person's: who, why, how likely; whoever answers for the known one takes the other. */
export function PerhapsSameFacts({ about }: { readonly about: Case }) {
  if (about.perhapsSame.length === 0 || about.mergedInto !== null) return null
  return (
    <Section title={factsWords.perhapsSameFacts.perhapsSamePerson()}>
      <ul className={classes.list}>
        {about.perhapsSame.map((other) => (
          <li key={other.case.id}>
            <OneOther about={about} other={other} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OneOther({ about, other }: { readonly about: Case; readonly other: Other }) {
  const why = inARow([
    ...other.shares.map(({ type, written }) => factsWords.shared[type]({ written })),
    ...(other.sameName ? [factsWords.perhapsSameFacts.name()] : []),
  ])
  return (
    <div>
      <Link to="/$list/$caseId" params={{ list: 'all', caseId: other.case.id }} className={classes.other}>
        <span className="figures" translate="no">
          {other.case.reference}
        </span>{' '}
        <span dir="auto">{other.name ?? ''}</span>{' '}
        {other.case.status === 'ended' ? `${factsWords.perhapsSameFacts.ended()} ` : ''}
        <span dir="auto">{other.case.opening}</span>
      </Link>
      <p className={classes.soft}>
        {(other.strength === 'strong'
          ? factsWords.perhapsSameFacts.likely
          : factsWords.perhapsSameFacts.possible)({ why })}
      </p>
      {goesAlong(about, other) !== 'open' ? (
        <p className={classes.soft}>{factsWords.perhapsSameFacts.itHasEndedStays()}</p>
      ) : other.mine ? (
        <Take about={about} other={other} />
      ) : (
        <p>{takenBy(about, other)}</p>
      )}
    </div>
  )
}

/** How the case stands that would go into the other: one that has ended goes nowhere. */
const goesAlong = (about: Case, other: Other): 'open' | 'ended' =>
  other.goesOn === about.id ? other.case.status : about.status

const takenBy = (about: Case, other: Other): string => {
  const owner = other.goesOn === about.id ? about.owner : other.owner
  return factsWords.perhapsSameFacts.canTake({ name: owner.name })
}

/** How whoever spoke with a caller knows that it is them: each is one press, and says so in the story. */
const knownInACall = ['sameStory', 'calledBack', 'known'] as const

function Take({ about, other }: { readonly about: Case; readonly other: Other }) {
  const [from, into] = other.goesOn === about.id ? [other.case.id, about.id] : [about.id, other.case.id]
  const acting = useAct(from)
  const [how, setHow] = useState('')
  const [words, setWords] = useState('')
  const take = (event: FormEvent) => {
    event.preventDefault()
    const recognition = recognitionOf(how, words)
    if (recognition !== null) acting.mutate({ name: 'merge-into', body: { into, recognition } })
  }
  const isCaller = other.shares.some(({ type }) => type === 'phone')
  return (
    <form onSubmit={take} className={classes.take}>
      {isCaller ? (
        <>
          <p className={classes.soft}>{factsWords.perhapsSameFacts.numberProvesNothing()}</p>
          {knownInACall.map((known) => (
            <Button
              key={known}
              size="xs"
              variant="default"
              disabled={acting.isPending}
              onClick={() =>
                acting.mutate({ name: 'merge-into', body: { into, recognition: { how: known } } })
              }
            >
              {factsWords.perhapsSameFacts[known]()}
            </Button>
          ))}
        </>
      ) : null}
      <NativeSelect
        label={factsWords.perhapsSameFacts.howYouKnowThat()}
        size="xs"
        required
        value={how}
        onChange={(event) => setHow(event.currentTarget.value)}
        data={[
          { value: '', label: factsWords.perhapsSameFacts.choose(), disabled: true },
          ...recognitionOptions.map((option) => ({ value: option.value, label: option.words() })),
        ]}
      />
      <TextInput
        label={
          how === 'other'
            ? factsWords.perhapsSameFacts.inYourWords()
            : factsWords.perhapsSameFacts.inYourWordsIf()
        }
        size="xs"
        maxLength={200}
        required={how === 'other'}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="xs" variant="default" loading={acting.isPending}>
          {factsWords.perhapsSameFacts.itIsThemTake()}
        </Button>
      </div>
      {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
    </form>
  )
}
