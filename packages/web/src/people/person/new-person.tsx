import { Button, MultiSelect, Select } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../../api/client.ts'
import { keys, teamsQuery } from '../../api/queries.ts'
import { Refusal } from '../../look/refusal.tsx'
import { Page } from '../../shell/page.tsx'
import { peopleWords } from '../../words/people.ts'
import { personWords } from '../../words/person.ts'
import { NameFields } from './name-fields.tsx'
import classes from './person.module.css'

/** Set on their own page, where it is otherwise. */
const usual = {
  titles: {},
  languages: ['en'],
  workName: null,
  usualDeputy: null,
  showsSurname: false,
  showsPhoto: false,
}
const roles = ['staff', 'lead', 'leader', 'admin'] as const

/** Adds somebody by what it takes; everything else is set on their page, which opens then. */
export function NewPerson() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const teams = useQuery(teamsQuery)
  const [typed, setTyped] = useState({ firstName: '', surname: '', email: '', title: '' })
  const [role, setRole] = useState<(typeof roles)[number]>('staff')
  const [chosen, setChosen] = useState<string[]>([])
  const adding = useMutation({
    mutationFn: () =>
      answer(server.POST('/api/v1/people', { body: { ...usual, ...typed, role, teams: chosen } })),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: keys.people })
      await navigate({ to: '/people/$personId', params: { personId: id } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!adding.isPending) adding.mutate()
  }
  return (
    <Page title={personWords.add()} about={personWords.addAbout()}>
      <form className={classes.adding} onSubmit={submit}>
        <NameFields valueOf={(field) => typed[field]} type={(change) => setTyped({ ...typed, ...change })} />
        <MultiSelect
          label={personWords.teams()}
          searchable
          limit={60}
          data={(teams.data?.items ?? []).map(({ name }) => name)}
          value={chosen}
          onChange={setChosen}
        />
        <Select
          label={personWords.role()}
          description={personWords.roleMeans[role]()}
          allowDeselect={false}
          data={roles.map((value) => ({ value, label: peopleWords.role[value]() }))}
          value={role}
          onChange={(value) => setRole(roles.find((one) => one === value) ?? role)}
        />
        {adding.isError ? <Refusal problem={problemOf(adding.error)} /> : null}
        <p className={classes.acts}>
          <Button type="submit" loading={adding.isPending}>
            {personWords.added()}
          </Button>
        </p>
      </form>
    </Page>
  )
}
