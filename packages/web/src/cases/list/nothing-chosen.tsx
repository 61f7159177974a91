import { useParams } from '@tanstack/react-router'
import { Empty } from '../../look/blank.tsx'
import { isListName, lists } from './lists.ts'

/** The middle of the desk while no case is open. */
export function NothingChosen() {
  const { list } = useParams({ strict: false })
  return (
    <Empty title={isListName(list) ? lists[list].title : 'Your desk'}>
      <p>
        Choose a case on the left. <kbd>j</kbd> and <kbd>k</kbd> step through the list, <kbd>Enter</kbd> opens,{' '}
        <kbd>?</kbd> shows every key.
      </p>
    </Empty>
  )
}
