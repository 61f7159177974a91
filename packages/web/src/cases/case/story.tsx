import { useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { problemOf } from '../../api/client.ts'
import { storyQuery } from '../../api/queries.ts'
import type { Case } from '../../api/shapes.ts'
import { Failed, Shape } from '../../look/blank.tsx'
import { Face } from '../../look/face.tsx'
import { freshTextsIn, stretchesOf } from './baton.ts'
import { BatonEnd } from './baton-end.tsx'
import { Handover } from './handover.tsx'
import { Latest } from './latest.tsx'
import { StoryBar } from './story-bar.tsx'
import { StoryEntry } from './story-entry.tsx'
import { showTheirWords } from './their-words.ts'
import classes from './story.module.css'
import { useGoTo } from './use-go-to.ts'
import { useReadOn } from './use-read-on.ts'
import { useShown } from './use-shown.ts'
import { withChatsTogether } from '../story/chat-lines.ts'
import { isOfKind } from '../story/kinds.ts'
import { caseWords } from '../../words/case.ts'
import { journeyWords } from '../../words/journey.ts'
import { withWords } from '../../words/speak.ts'

const JourneyPanel = lazy(
  withWords(['cases'], async () => ({
    default: (await import('../journey/journey-panel.tsx')).JourneyPanel,
  })),
)

interface StoryProps {
  readonly about: Case
  readonly me: string
  /** The strip under what scrolls, for the way to the latest. */
  readonly foot: HTMLElement | null
}

/** The case as words and baton: one line down the page that carries the face of whoever has it. */
export function Story({ about, me, foot }: StoryProps) {
  const story = useInfiniteQuery(storyQuery(about.id))
  const end = useRef<HTMLDivElement>(null)
  const { only, journey, showOnly, showJourney } = useShown()
  const entries = (story.data?.pages.flatMap((page) => page.items) ?? []).toSorted(
    (a, b) => a.number - b.number,
  )
  const shown = withChatsTogether(only === null ? entries : entries.filter((entry) => isOfKind(entry, only)))
  const goTo = useGoTo(() => showOnly(null))
  // Whoever looks for something, or looks at it from above, means the whole story.
  useReadOn(story, only !== null || journey)

  // One opens a case at what its customer said last; from then on nothing moves by itself.
  const hasCome = story.data !== undefined
  useEffect(() => {
    if (hasCome && !journey) showTheirWords()
  }, [hasCome, journey])

  if (story.isPending) return <Shape label={caseWords.story.coming()} lines={[25, 85, 80, 60, 25, 70]} />
  if (story.isError && entries.length === 0) {
    return (
      <Failed title={caseWords.story.failed.title()} retry={() => void story.refetch()}>
        {caseWords.story.failed.text({ why: problemOf(story.error).detail })}
      </Failed>
    )
  }
  const stretches = stretchesOf(shown, about.ownership)
  const texts = freshTextsIn(shown)
  return (
    <section className={classes.story} aria-label={caseWords.story.title()}>
      <StoryBar
        entries={entries}
        shown={shown.length}
        only={only}
        isWhole={!story.hasNextPage}
        isReading={story.isFetchingNextPage}
        onOnly={showOnly}
        journey={journey}
        onJourney={showJourney}
      />
      {journey ? (
        <Suspense fallback={<Shape label={journeyWords.coming()} lines={[30, 90, 90, 60]} />}>
          <JourneyPanel
            about={about}
            story={entries}
            isWhole={!story.hasNextPage}
            onGoTo={goTo}
            onClose={() => showJourney(false)}
          />
        </Suspense>
      ) : null}
      {story.hasNextPage ? (
        <button
          type="button"
          className={classes.earlier}
          data-prints
          disabled={story.isFetchingNextPage}
          onClick={() => void story.fetchNextPage()}
        >
          {story.isFetchingNextPage ? caseWords.story.earlierComing() : caseWords.story.earlier()}
        </button>
      ) : null}
      {stretches.map((stretch) => (
        <section
          key={stretch.period?.number ?? 'earlier'}
          className={classes.stretch}
          aria-label={
            stretch.period === null
              ? caseWords.story.earlier()
              : caseWords.story.while({ name: stretch.period.owner.name })
          }
        >
          <div className={classes.line}>
            {stretch.period === null ? null : (
              <span
                className={classes.face}
                title={caseWords.story.hasIt({ name: stretch.period.owner.name })}
              >
                <Face of={stretch.period.owner} />
              </span>
            )}
          </div>
          <ol className={classes.entries}>
            {stretch.entries.map((entry) => (
              <li key={entry.number} id={`entry-${entry.number}`}>
                {entry.type === 'ownerChanged' && stretch.period !== null ? (
                  <Handover entry={entry} period={stretch.period} />
                ) : (
                  <StoryEntry entry={entry} texts={texts.get(entry.number) ?? []} about={about} />
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <BatonEnd about={about} />
      <div ref={end} className={classes.mark} />
      <Latest entries={entries} me={me} end={end} foot={foot} onGoTo={goTo} />
    </section>
  )
}
