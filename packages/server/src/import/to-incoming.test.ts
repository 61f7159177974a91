import { instant } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { parseColumnMap } from './column-map.ts'
import { dateReader } from './dates.ts'
import { type RowContact, toIncoming } from './to-incoming.ts'

const columns = ['Text', 'Text', 'Via', 'Day', 'Time', 'Name', 'Mail', 'Mail', 'Tongue', '', 'Status']
const pairs = ['Text=words', 'Via=channel', 'Day=receivedAt', 'Time=receivedAt', 'Name=name', 'Mail=email']

const take = (row: Readonly<Record<number, string>>): RowContact => {
  const parsed = parseColumnMap([...pairs, 'Tongue=language', 'Status=status'], columns)
  if (!parsed.ok) throw new Error(parsed.error)
  const fields = columns.map((_, place) => row[place] ?? '')
  return toIncoming(
    { kind: 'row', line: 2, fields, raw: fields.join(',') },
    {
      columns,
      map: parsed.map,
      readDate: dateReader('iso', 'UTC'),
      now: instant('2026-01-12T09:00:00.000Z'),
      standingOf: (status) => (status === 'Closed' ? 'ended' : 'open'),
      language: 'en',
      set: 'complaints',
      live: false,
    },
  )
}

describe('a row as a contact', () => {
  const channelOf = (via: string): unknown => {
    const row = take({ 0: 'The wheel is bent.', 2: via })
    return row.ok ? row.incoming.channel : row.reason
  }

  it('takes the channel that a row names', () => {
    expect([channelOf('Postal mail'), channelOf('Phone'), channelOf(' web ')]).toEqual([
      'letter',
      'phone',
      'web',
    ])
  })

  it('lets a row that names none in by the open door: thousands of them are not letters to the chief executive', () => {
    expect([channelOf(''), channelOf('Referral')]).toEqual(['web', 'web'])
  })

  it('puts the words of several columns together, and takes each address as one', () => {
    const row = take({ 0: 'First word', 1: 'Second word', 6: 'a@l.example', 7: 'b@l.example' })
    expect(row).toMatchObject({
      ok: true,
      incoming: {
        words: 'First word\nSecond word',
        secondHand: false,
        from: {
          identifiers: [
            { type: 'email', value: 'a@l.example' },
            { type: 'email', value: 'b@l.example' },
          ],
        },
      },
    })
    expect(take({ 1: 'They never called back' })).toMatchObject({
      incoming: { words: 'They never called back' },
    })
  })

  it('says in words what the columns say where there are no words, also those without a name', () => {
    expect(take({ 3: '2024-05-01', 9: 'odd' })).toMatchObject({
      incoming: { words: 'Day: 2024-05-01\ncolumn 10: odd', secondHand: true },
    })
  })

  it('keeps what had ended as ended', () => {
    const endedElsewhere = (status: string): unknown => {
      const row = take({ 0: 'x', 10: status })
      return row.ok && row.incoming.endedElsewhere
    }
    expect([endedElsewhere('Closed'), endedElsewhere('New'), endedElsewhere('')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('takes a date and a time that stand apart as one', () => {
    expect(take({ 0: 'x', 3: '2024-05-01', 4: '10:11' })).toMatchObject({
      incoming: { receivedAt: '2024-05-01T10:11:00.000Z' },
    })
  })

  it('takes today, whatever the hour', () => {
    expect(take({ 0: 'x', 3: '2026-01-12' })).toMatchObject({
      incoming: { receivedAt: '2026-01-12T09:00:00.000Z' },
    })
  })

  it.each([
    [{ 0: 'x', 3: '2024-02-31' }, '“2024-02-31” can’t be read as a date'],
    [{ 0: 'x', 3: '2027-01-01' }, '"2027-01-01" has not come yet'],
    [{ 0: 'half \uD800' }, 'holds characters that are not valid text (half a pair, or NUL)'],
    [{ 0: 'é'.repeat(50_001) }, 'is longer than 100000 bytes'],
    [{ 0: 'x', 5: `Vera\u202E` }, 'its name must be one line of ordinary characters'],
    [{ 0: 'x', 6: 'a'.repeat(201) }, 'its email is longer than 200 characters'],
    [{ 0: 'x', 8: 'English' }, 'its language is not a language tag'],
  ])('%j is rejected', (row, reason) => {
    expect(take(row)).toEqual({ ok: false, reason })
  })
})
