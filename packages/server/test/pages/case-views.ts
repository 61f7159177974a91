import { noBrand } from '../../src/look/brand.ts'
import {
  addMilliseconds,
  days,
  instant,
  type CaseEvent,
  type ChannelKind,
  type Instant,
} from '@buckstop/domain'
import type { CaseView } from '../../src/channels/web/case/case-view.ts'
import type { Text } from '../../src/history/texts.ts'
import { fromTheEnd } from '../../src/history/cursor.ts'
import { missedWords } from '../../src/history/missed.ts'
import { mostPressing, promisesOf } from '../../src/history/promised.ts'
import { speakerFor, type Speaker } from '../../src/channels/web/case/say.ts'
import type { StoryEvent } from '../../src/sight/customer/story-event.ts'
import { tell } from '../../src/channels/web/case/story-entry.ts'
import type { Face } from '../../src/channels/web/parts/face.ts'
import { wordsIn } from '../../src/channels/web/words/catalogue.ts'
import { type Language, languages } from '../../src/language/language.ts'

/** Views of cases made by hand from events, for tests of how a page looks and speaks. */
export const now = instant('2026-11-21T10:00:00.000Z')

const faces: readonly Face[] = [
  { id: 'ana', name: 'Ana', title: 'Customer care', photo: null },
  { id: 'ben', name: 'Ben Okafor', title: 'Service manager', photo: null },
  { id: 'layla', name: 'ليلى', title: 'Head of customer relations', photo: null },
  { id: 'marta', name: 'Marta Vidal', title: 'Chief executive', photo: null },
]
export const people: ReadonlyMap<string, Face> = new Map(faces.map((face) => [face.id, face]))
export const faceFor = (id: string): Face => people.get(id) ?? { id, name: id, title: '', photo: null }

export const stories = {
  nadia: `My signal box went back to you on 2 September. On the 19th you took 100 euros from my account because it "came late". I have the receipt of the post: it left on time.

I rang, but your line wants an active number, and I have none any more. That is why I left. Please give me back the 100 euros.`,
  arabic: 'اشتريت السيارة قبل ثلاثة أشهر وتعطلت مرتين. أريد أن يتصل بي شخص واحد فقط يعرف القصة كاملة.',
  german:
    'Die Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsrechnungsprüfungsabteilung hat mir geschrieben, ich möge mich an Sie wenden.',
}

export class CaseStory {
  readonly storyEvents: StoryEvent[] = []
  readonly texts = new Map<string, Text>()
  #at = Date.parse('2026-11-16T08:12:00.000Z')

  text(words: string, author: Text['author'] = 'customer', language: string | null = 'en'): string {
    const id = `0193a000-0000-7000-8000-${String(this.texts.size + 1).padStart(12, '0')}`
    this.texts.set(id, { words, author, language })
    return id
  }

  happened(event: CaseEvent, at?: Instant): this {
    this.#at = at === undefined ? this.#at + 5_400_000 : Date.parse(at)
    this.storyEvents.push({
      number: this.storyEvents.length + 1,
      at: instant(new Date(this.#at).toISOString()),
      part: 'case',
      actor: { kind: 'customer' },
      event,
    })
    return this
  }

  opened(words: string, channel: ChannelKind = 'web', language = 'en'): this {
    const text = this.text(words, 'customer', language)
    return this.happened({
      type: 'caseOpened',
      caseId: 'case',
      reference: 'BS-7K2M-94',
      contact: {
        id: 'contact-1',
        channel,
        words: text,
        receivedAt: now,
        proof: 'opener',
        takenBy: null,
        toldAgain: false,
        secondHand: false,
      },
      issues: [text],
      owner: 'ana',
      team: 'care',
      ways: ['mail'],
      language,
      imported: false,
      nextWord: null,
      takeUp: null,
    })
  }

  made(by: string, words: string, channel: ChannelKind = 'mail'): this {
    return this.happened({
      type: 'contactMade',
      contact: {
        id: `made-${this.storyEvents.length}`,
        channel,
        words: this.text(words, 'company'),
        madeAt: now,
        by,
        outcome: 'written',
        asks: null,
      },
    })
  }

  promised(number: number, by: string, words: string, due: Instant): this {
    return this.happened({
      type: 'promiseMade',
      promise: number,
      kind: 'deed',
      by,
      recordedBy: null,
      what: this.text(words, 'company'),
      remedy: null,
      due,
      remindAt: due,
    })
  }

  /** They were to hear from somebody by then; it rose to that leader, or to nobody. */
  missed(due: Instant, by: string, leader: string | null): this {
    this.happened({ type: 'nextWordMissed', due, by }, due)
    return leader === null
      ? this
      : this.happened(
          {
            type: 'caseEscalated',
            escalation: 1,
            leader,
            because: 'nextWordMissed',
            by: null,
            words: null,
            acknowledgeBy: now,
          },
          due,
        )
  }

  view(changes: Partial<CaseView> = {}): CaseView {
    const promises = promisesOf(this.storyEvents)
    const leaders = new Map<number, string>()
    for (const { event } of this.storyEvents)
      if (event.type === 'caseEscalated') leaders.set(event.escalation, event.leader)
    return {
      reference: 'BS-7K2M-94',
      survey: null,
      turns: { days: 21, ours: 16 },
      contactPlan: null,
      cost: null,
      leftAt: null,
      mail: 'sent',
      notRung: [],
      callBy: null,
      callSlots: [],
      inWriting: false,
      ringable: true,
      undoUntil: null,
      mayPart: new Set(),
      undoneUntil: addMilliseconds(now, days(14)),
      became: new Map(),
      mayPutBack: new Set(),
      cameBack: new Set(),
      company: {
        name: 'Lumen Mobile',
        brand: noBrand,
        languages,
        phone: '+34 900 123 456',
        timeZone: 'Europe/Madrid',
        outsideBodies: [],
      },
      channels: [],
      now,
      zone: null,
      owner: faceFor('ana'),
      cover: null,
      leaders: [],
      notTakenUp: new Map(),
      away: [],
      danger: null,
      standing: {
        kind: 'open',
        next: { kind: 'nextWord', by: 'ana', until: instant('2026-11-25T11:00:00.000Z') },
      },
      promises: mostPressing(promises),
      allPromises: new Map(promises.map((promise) => [promise.promise, promise])),
      nextWord: null,
      owedByLeaders: [],
      missed: missedWords(this.storyEvents, null),
      toThank: [faceFor('ana')],
      morePromises: 0,
      issues: [
        {
          issue: 1,
          words: [...this.texts.keys()][0] ?? '',
          state: { kind: 'open' },
          wished: null,
          hadLastWord: false,
        },
      ],
      calls: [],
      ladder: {
        kind: 'next',
        next: faceFor('ben'),
        past: null,
        above: [faceFor('layla'), faceFor('marta')],
        shut: null,
      },
      story: this.storyEvents.flatMap((storyEvent) => {
        const entry = tell(storyEvent, {
          vouchedFor: new Set(),
          leaders,
          away: new Set(),
          ledgers: new Set(),
        })
        return entry === null ? [] : [entry]
      }),
      ledgers: ['case'],
      before: [fromTheEnd],
      earlier: null,
      later: false,
      unproven: false,
      mayWithdraw: true,
      as: null,
      companions: [],
      companionNames: new Map(),
      people,
      texts: this.texts,
      files: new Map(),
      ...changes,
    }
  }
}

export const speak = (view: CaseView, language: Language = 'en'): Speaker =>
  speakerFor(view, wordsIn[language], language, `/case/${'s'.repeat(43)}`, () => 'k'.repeat(43))

/** Just opened: nothing promised yet. */
export const fresh = (): CaseView =>
  new CaseStory().opened(stories.nadia).view({
    standing: {
      kind: 'open',
      next: { kind: 'nextWord', by: 'ana', until: instant('2026-11-24T11:00:00.000Z') },
    },
  })

/** Promised, broken, risen, proposed. */
export const broken = (): CaseView => {
  const told = new CaseStory().opened(stories.nadia)
  told
    .made(
      'ana',
      'I have read your whole story and I can see the receipt of the post. You should not have paid. I am getting it back.',
    )
    .promised(1, 'ana', '100 euros back to your bank account', instant('2026-11-18T11:00:00.000Z'))
    .happened({ type: 'promiseBroken', promise: 1 }, instant('2026-11-18T11:00:00.000Z'))
    .happened({
      type: 'caseEscalated',
      escalation: 1,
      leader: 'ben',
      because: 'promiseBroken',
      by: null,
      words: null,
      acknowledgeBy: now,
    })
    .happened({ type: 'ownerChanged', from: 'ana', to: 'ben', team: 'care', because: 'accepted', offer: 1 })
    .promised(
      2,
      'ben',
      'The 100 euros, by transfer today, and I ring you when they have left.',
      instant('2026-11-24T11:00:00.000Z'),
    )
    .promised(3, 'ben', 'A letter that says it was our fault', instant('2026-11-27T16:30:00.000Z'))
    .happened({
      type: 'promiseKept',
      promise: 3,
      by: 'ben',
      evidence: { kind: 'words', words: told.text('Sent by post on Friday.', 'company') },
    })
    .happened({
      type: 'resolutionProposed',
      issue: 1,
      by: 'ben',
      what: told.text(
        'The 100 euros left our account this morning. The late fee is gone from your file.',
        'company',
      ),
      remedy: null,
      outcome: 'upheld',
    })
  const view = told.view()
  return {
    ...view,
    owner: faceFor('ben'),
    cover: faceFor('ana'),
    leaders: [faceFor('layla')],
    standing: {
      kind: 'open',
      next: {
        kind: 'proposed',
        by: 'ben',
        until: instant('2026-11-25T11:00:00.000Z'),
        rests: false,
        many: false,
      },
    },
    issues: view.issues.map((issue) => ({
      ...issue,
      state: { kind: 'proposed' as const, by: 'ben', what: [...told.texts.keys()].at(-1) ?? null },
    })),
    ladder: { kind: 'next', next: faceFor('layla'), past: null, above: [faceFor('marta')], shut: null },
  }
}

/** Solved, by the customer's word. */
export const solved = (): CaseView => {
  const told = new CaseStory().opened(stories.arabic, 'mail', 'ar').opened(stories.german, 'letter', 'de')
  told.happened({
    type: 'verdictGiven',
    issue: 1,
    verdict: 'solved',
    reason: told.text('Thank you, Ana.'),
    heardBy: null,
  })
  return told.view({
    standing: {
      kind: 'ended',
      how: 'solved',
      at: instant('2026-11-20T15:00:00.000Z'),
      outside: [],
      released: [],
    },
    issues: [],
    files: new Map([['contact-1', [{ id: 'f', name: 'فاتورة-الكهرباء.pdf', size: 182_331 }]]]),
  })
}

/** Ended with the company's last word, which the customer need not share. */
export const finalPosition = (): CaseView => {
  const told = new CaseStory().opened(stories.nadia)
  const outside = told.text(
    'Oficina de Atención al Usuario de Telecomunicaciones, 910 100 200',
    'company',
    'es',
  )
  told.happened({
    type: 'finalPositionGiven',
    issue: 1,
    by: 'marta',
    position: told.text('We do not return the fee.', 'company'),
    reasons: told.text('The contract names the day on which the box has to be with us.', 'company'),
    outsideBody: outside,
    outcome: 'notUpheld',
  })
  return told.view({
    standing: {
      kind: 'ended',
      how: 'finalPosition',
      at: instant('2026-11-20T15:00:00.000Z'),
      outside: [outside],
      released: [],
    },
    issues: [],
  })
}
