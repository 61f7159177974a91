import type { Instant } from '@buckstop/domain'
import { isolate } from '@buckstop/look/isolate'
import type { Language } from '../../language/language.ts'
import { momentInWords } from '../../language/when.ts'
import { each, markup } from '../../look/html.ts'
import { deskPath } from '../../matters/kinds.ts'
import { type Mail, sheet } from '../mail.ts'
import type { WrittenMessage } from '../read-message.ts'
import { messageWordsIn } from '../words/catalogue.ts'
import { morningWordsIn } from '../words/morning/catalogue.ts'
import type { DutyToday } from './duties.ts'

export interface Morning {
  readonly firstName: string
  readonly language: Language
  readonly company: string
  readonly timeZone: string
  readonly now: Instant
  /** Where the workspace is, without a slash at the end. */
  readonly desk: string
  readonly publicUrl: string
  readonly duties: readonly DutyToday[]
  /** Whether there is more to do than stands here. */
  readonly moreDuties: boolean
  /** The newest first. */
  readonly news: readonly WrittenMessage[]
  readonly moreNews: boolean
}

interface Line {
  readonly about: string
  readonly says: string
  readonly link: string
}

interface Group {
  readonly heading: string
  readonly lines: readonly Line[]
}

const groupNames = ['overdue', 'danger', 'today'] as const

/** In the order of Today, there and here. */
const groupOf = ({ due, danger }: DutyToday, now: Instant): (typeof groupNames)[number] => {
  if (due <= now) return 'overdue'
  return danger ? 'danger' : 'today'
}

const titled = (reference: string, opening: string): string => `${reference} · ${isolate(opening)}`

const dutyOf = (owed: DutyToday, words: (typeof morningWordsIn)[Language]): string => {
  switch (owed.of) {
    case 'case':
      return words.duty[owed.kind]
    case 'systemicIssue':
      return words.ofSystemicIssue[owed.kind]
    case 'pothole':
      return words.ofPothole[owed.kind]
    default: {
      const unknown: never = owed
      return unknown
    }
  }
}

/** What somebody has to do today, grouped as on Today, and then the news. */
const groupsOf = (morning: Morning): readonly Group[] => {
  const { language, timeZone, now, duties, news, publicUrl } = morning
  const words = morningWordsIn[language]
  const grouped = Map.groupBy(duties, (duty) => groupOf(duty, now))
  const lineOf = (owed: DutyToday): Line => {
    const { id, due, reference, opening } = owed
    const moment = momentInWords(due, { language, timeZone, now })
    const duty = dutyOf(owed, words)
    return {
      about: titled(reference, opening),
      says: due <= now ? words.wasDue(duty, moment) : words.by(duty, moment),
      link: `${publicUrl}${deskPath(owed.of, id)}`,
    }
  }
  const told = [...Map.groupBy(news, ({ row }) => row.matter_id).values()].flatMap(
    (theirs): readonly Line[] => {
      const [newest] = theirs
      if (newest === undefined) return []
      const subjects = new Set(theirs.map(({ letter }) => letter.subject))
      return [
        {
          about: titled(newest.reference, newest.opening),
          says: `${[...subjects].join('. ')}.`,
          link: `${publicUrl}${deskPath(newest.kind, newest.row.matter_id)}`,
        },
      ]
    },
  )
  return [
    ...groupNames.map((name) => ({
      heading: words.groups[name],
      lines: (grouped.get(name) ?? []).map(lineOf),
    })),
    { heading: words.news, lines: told },
  ].filter(({ lines }) => lines.length > 0)
}

/** The mail of one morning. */
export const morningLetter = (morning: Morning): Mail => {
  const { firstName, language, company, desk, duties, moreDuties, moreNews, now } = morning
  const words = morningWordsIn[language]
  const greeting = messageWordsIn[language].greeting(isolate(firstName))
  const groups = groupsOf(morning)
  const subject = words.subject(duties.length, duties.filter(({ due }) => due <= now).length)
  const more = [...(moreDuties ? [words.more] : []), ...(moreNews ? [words.moreNews] : [])]
  const choose = `${desk}/hearing`
  return {
    subject,
    text: `${[
      greeting,
      ...groups.flatMap(({ heading, lines }) => [
        heading,
        ...lines.map(({ about, says, link }) => `${about}\n${says}\n${link}`),
      ]),
      ...more,
      `${words.today}\n${desk}`,
      `-- \n${company}\n${words.choose} ${choose}`,
    ].join('\n\n')}\n`,
    html: sheet(
      language,
      subject,
      markup`<p>${greeting}</p>${each(
        groups,
        ({ heading, lines }) =>
          markup`<h2 style="font-size:18px;margin:24px 0 8px">${heading}</h2>${each(
            lines,
            ({ about, says, link }) =>
              markup`<p style="margin:0 0 12px"><a href="${link}" dir="auto">${about}</a><br>${says}</p>`,
          )}`,
      )}${each(more, (text) => markup`<p>${text}</p>`)}<p>${words.today}<br><a href="${desk}">${desk}</a></p>`,
      markup`${company}<br>${words.choose} <a href="${choose}">${choose}</a>`,
    ).toString(),
  }
}
