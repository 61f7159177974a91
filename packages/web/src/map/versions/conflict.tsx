import { Button } from '@mantine/core'
import { problemOf } from '../../api/client.ts'
import { When } from '../../look/clock.tsx'
import { Refusal } from '../../look/refusal.tsx'
import { useStartDraft } from './map-changes.ts'
import type { MapDetail } from './shapes.ts'
import type { TypedMap } from './typed-map.ts'
import { isOpen } from './version-words.ts'
import classes from './versions.module.css'

/** Somebody else was faster: neither text is lost, and which goes on is chosen here. */
export function Conflict({ map, typed }: { readonly map: MapDetail; readonly typed: TypedMap }) {
  const starting = useStartDraft()
  if (!typed.dirty || (isOpen(map.status) && !typed.overtaken)) return null
  return (
    <div className={classes.conflict} role="alert">
      <p>
        {isOpen(map.status) ? (
          <>
            {map.savedBy?.name ?? 'Somebody'} saved version {map.version} after you began (
            <When at={map.savedAt} />)
          </>
        ) : (
          <>Version {map.version} went into use after you began, so its text stays as it is</>
        )}
      </p>
      <p>What you typed is still here, and theirs is saved. Both can go on.</p>
      {starting.isError ? <Refusal problem={problemOf(starting.error)} /> : null}
      <div className={classes.ways}>
        <Button size="xs" loading={starting.isPending} onClick={() => starting.mutate({ from: map, typed })}>
          Keep mine as a new draft
        </Button>
        <Button size="xs" variant="default" onClick={typed.forget}>
          Take theirs, and let go of mine
        </Button>
      </div>
    </div>
  )
}
