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

type Other = Case['perhapsSame'][number]

const shared: Readonly<Record<Other['shares'][number]['type'], string>> = {
  email: 'the address',
  phone: 'the telephone',
  postal: 'the postal address',
  account: 'the account',
  order: 'the order',
  vehicle: 'the vehicle',
  other: 'what they are known by',
  reference: 'the reference',
}

/** Cases that are perhaps the same person's: who, why, how likely; whoever answers for the known one takes the other. */
export function PerhapsSameFacts({ about }: { readonly about: Case }) {
  if (about.perhapsSame.length === 0 || about.mergedInto !== null) return null
  return (
    <Section title="Perhaps the same person">
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
  const why = [
    ...other.shares.map(({ type, written }) => `${shared[type]} ${written}`),
    ...(other.sameName ? ['the name'] : []),
  ].join(', ')
  return (
    <div>
      <Link to="/$list/$caseId" params={{ list: 'all', caseId: other.case.id }} className={classes.other}>
        <span className="figures">{other.case.reference}</span> <span dir="auto">{other.name ?? ''}</span>{' '}
        {other.case.status === 'ended' ? '(ended) ' : ''}
        <span dir="auto">{other.case.opening}</span>
      </Link>
      <p className={classes.soft}>
        {other.strength === 'strong' ? 'Likely' : 'Possible'}: they share <span dir="auto">{why}</span>.
      </p>
      {goesAlong(about, other) !== 'open' ? (
        <p className={classes.soft}>It has ended, and stays a case by itself.</p>
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
  return `${owner.name} has the case that is known and can take it.`
}

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
  return (
    <form onSubmit={take} className={classes.take}>
      <NativeSelect
        label="How you know that it is them"
        size="xs"
        required
        value={how}
        onChange={(event) => setHow(event.currentTarget.value)}
        data={[
          { value: '', label: 'Choose', disabled: true },
          ...recognitionOptions.map((option) => ({ value: option.value, label: option.words })),
        ]}
      />
      <TextInput
        label={how === 'other' ? 'In your words' : 'In your words (if you like)'}
        size="xs"
        maxLength={200}
        required={how === 'other'}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="xs" variant="default" loading={acting.isPending}>
          It is them: take it
        </Button>
      </div>
      {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
    </form>
  )
}
