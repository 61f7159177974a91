import { describe, expect, it } from 'vitest'

import { findColumns, proposeColumns } from './columns.ts'
import { ReadingError, type ProblemCode } from './problem.ts'

const problemOf = (run: () => unknown): { code: ProblemCode; message: string; remedy: string } | null => {
  try {
    run()
    return null
  } catch (error) {
    if (error instanceof ReadingError) return error.problem
    throw error
  }
}

const proposed = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(proposeColumns(names)).map(([role, column]) => [role, column.name]))

describe('which column plays which role', () => {
  it('proposes from the names that help desks use', () => {
    expect(
      proposed(['case:concept:name', 'concept:name', 'org:resource', 'time:timestamp', 'org:group']),
    ).toMatchObject({
      case: 'case:concept:name',
      activity: 'concept:name',
      holder: 'org:resource',
      time: 'time:timestamp',
    })
    expect(proposed(['number', 'incident_state', 'assignment_group', 'sys_updated_at'])).toEqual({
      case: 'number',
      activity: 'incident_state',
      holder: 'assignment_group',
      time: 'sys_updated_at',
    })
    expect(proposed(['Ticket', 'State', 'Team', 'Changed'])).toMatchObject({ time: 'Changed' })
    expect(proposed(['Last updated', 'Opened on', 'Issue', 'Complaint ID'])).toMatchObject({
      case: 'Complaint ID',
      time: 'Last updated',
    })
    expect(proposed(['Owner country', 'Owner', 'Ticket ID', 'Status', 'Timestamp'])).toMatchObject({
      holder: 'Owner',
    })
  })

  it('takes what is named over what is proposed, by name, without regard to case, or by place', () => {
    const names = ['id', 'what', 'who', 'when', 'Status', 'who']
    const found = findColumns({ case: 'ID', activity: 'what', holder: '#6', time: 'when' }, names, 'x.csv')
    expect(found.case).toEqual({ name: 'ID', at: 0, proposed: false })
    expect(found.holder.at).toBe(5)
  })

  it('says which columns there are, and the nearest', () => {
    const names = ['Problem Number', 'Problem Status', 'Problem Involved Owner ST', 'Changed at']
    const unknown = problemOf(() => findColumns({ holder: 'Problem Owner' }, names, 'x.csv'))
    expect(unknown).toMatchObject({ code: 'column-unknown' })
    expect(unknown?.remedy).toBe('Did you mean --holder "Problem Involved Owner ST"?')
    expect(problemOf(() => findColumns({ activity: 'status' }, names, 'x.csv'))?.remedy).toContain(
      'Problem Status',
    )
    expect(unknown?.message).toContain('"Problem Involved Owner ST"')
    const ambiguous = problemOf(() => findColumns({ holder: 'a' }, ['a', 'b', 'a'], 'x.csv'))
    expect(ambiguous?.code).toBe('column-ambiguous')
    expect(ambiguous?.remedy).toContain('#3')
    const unclear = problemOf(() => findColumns({}, ['id', 'colour', 'size'], 'x.csv'))
    expect(unclear).toMatchObject({ code: 'columns-unclear' })
    expect(unclear?.remedy).toContain('--holder')
  })
})
