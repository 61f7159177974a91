import { useNavigate, useSearch } from '@tanstack/react-router'
import { isStoryKind, type StoryKind } from '../story/kinds.ts'

/** What of the case's story is shown, as its address says: so a link to it shows the same, and so does going back. */
export const useShown = () => {
  const { only, show } = useSearch({ strict: false })
  const navigate = useNavigate()
  return {
    only: isStoryKind(only) ? only : null,
    journey: show === 'journey',
    showOnly: (kind: StoryKind | null): void => {
      void navigate({
        to: '.',
        search: ({ only: _only, ...kept }) => (kind === null ? kept : { ...kept, only: kind }),
        replace: true,
      })
    },
    showJourney: (open: boolean): void => {
      void navigate({
        to: '.',
        search: ({ show: _show, ...kept }) => (open ? { ...kept, show: 'journey' as const } : kept),
        replace: true,
      })
    },
  }
}
