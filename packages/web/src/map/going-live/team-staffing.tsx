import { Checkbox, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useId } from 'react'
import type { Person } from '../../api/shapes.ts'
import { Face } from '../../look/face.tsx'
import { staffingWords } from '../../words/going-live.ts'
import { peopleWords } from '../../words/people.ts'
import type { TeamStaffing as Chosen } from '../versions/shapes.ts'
import { leadField } from './fields.ts'
import classes from './going-live.module.css'

interface TeamStaffingProps {
  readonly team: string
  readonly chosen: Chosen
  readonly people: readonly Person[]
  /** It was found so when the version was looked at. */
  readonly foundWithoutLead: boolean
  readonly change: (chosen: Chosen) => void
  /** Takes the change back, for a team that has its people already. */
  readonly leave?: () => void
}

const optionOf = ({ id, name, title }: Person) => ({
  value: id,
  label: title === '' ? name : peopleWords.titled({ name, title }),
})

/** Who leads a team and who works in it. */
export function TeamStaffing({ team, chosen, people, foundWithoutLead, change, leave }: TeamStaffingProps) {
  const heading = useId()
  const known = new Map(people.map((person) => [person.id, person]))
  const leader = chosen.lead === null ? undefined : known.get(chosen.lead)
  const members = chosen.members.flatMap((id) => known.get(id) ?? [])
  return (
    <section className={classes.team} aria-labelledby={heading}>
      <h3 id={heading} dir="auto">
        {team}
      </h3>
      <Select
        id={leadField(team)}
        label={staffingWords.lead()}
        placeholder={staffingWords.leadBy()}
        searchable
        clearable
        limit={60}
        data={people.map(optionOf)}
        value={chosen.lead}
        error={foundWithoutLead && chosen.lead === null ? staffingWords.leadMissing() : undefined}
        onChange={(lead) => change({ ...chosen, lead })}
      />
      <div className={classes.people}>
        <p id={`${heading}-people`}>{staffingWords.members()}</p>
        {members.length === 0 ? (
          <p className={classes.soft}>
            {leader === undefined ? staffingWords.nobody() : staffingWords.alone({ name: leader.name })}
          </p>
        ) : null}
        <ul aria-labelledby={`${heading}-people`}>
          {members.map((person) => (
            <li key={person.id}>
              <Face of={person} size="small" />
              <span dir="auto">{person.name}</span>
              <button
                type="button"
                aria-label={staffingWords.takeOff({ name: person.name, team })}
                onClick={() =>
                  change({ ...chosen, members: chosen.members.filter((id) => id !== person.id) })
                }
              >
                <IconX size={15} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
        <Select
          aria-label={staffingWords.addTo({ team })}
          placeholder={staffingWords.add()}
          searchable
          limit={60}
          data={people.filter(({ id }) => !chosen.members.includes(id)).map(optionOf)}
          value={null}
          onChange={(id) => {
            if (id !== null) change({ ...chosen, members: [...chosen.members, id] })
          }}
        />
      </div>
      <Checkbox
        label={staffingWords.frontDoor()}
        checked={chosen.frontDoor}
        onChange={(event) => change({ ...chosen, frontDoor: event.currentTarget.checked })}
      />
      {leave === undefined ? null : (
        <button type="button" className={classes.quiet} onClick={leave}>
          {staffingWords.leave({ team })}
        </button>
      )}
    </section>
  )
}
