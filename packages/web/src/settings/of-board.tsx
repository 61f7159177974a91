import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { peopleQuery } from '../api/queries.ts'
import { Mark } from '../look/meaning.tsx'
import { settingsWords } from '../words/settings.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'

interface OfBoardProps {
  readonly chosen: string | null
  /** Whether whoever is kept stands above the chief executive. */
  readonly stands: boolean
  readonly meanwhile: (
    nameOf: (id: string | null) => string,
  ) => ComponentProps<typeof ChangedMeanwhile>['changed']
  readonly onChoose: (chosen: string | null) => void
}

/** Who stands above the chief executive, and that nobody does where it is so. */
export function OfBoard({ chosen, stands, meanwhile, onChoose }: OfBoardProps) {
  const everybody = useQuery(peopleQuery()).data?.items ?? []
  const nameOf = (id: string | null) =>
    everybody.find((one) => one.id === id)?.name ?? settingsWords.nothing()
  return (
    <>
      <Select
        label={settingsWords.board()}
        description={settingsWords.boardMeans()}
        searchable
        clearable
        limit={60}
        data={everybody
          .filter(({ id, active }) => active || id === chosen)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={onChoose}
      />
      {stands ? null : <Mark of="due">{settingsWords.boardNobody()}</Mark>}
      <ChangedMeanwhile field="board" changed={meanwhile(nameOf)} />
    </>
  )
}
