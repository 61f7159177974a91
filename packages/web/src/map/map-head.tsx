import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { usePageHeading } from '../shell/page-heading.ts'
import classes from './map.module.css'
import { useStartDraft, useThrowAway } from './versions/map-changes.ts'
import type { MapDetail } from './versions/shapes.ts'
import type { TypedMap } from './versions/typed-map.ts'
import { isOpen, statusWords } from './versions/version-words.ts'

interface MapHeadProps {
  readonly map: MapDetail
  readonly typed: TypedMap
  readonly admin: boolean
  readonly saving: boolean
  readonly save: () => void
}

/** Which version this is, what became of it, and what can be done with it. */
export function MapHead({ map, typed, admin, saving, save }: MapHeadProps) {
  const heading = usePageHeading('Service map')
  const starting = useStartDraft()
  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <Link to="/$list" params={{ list: 'mine' }} className={classes.back}>
          ‹ Lists
        </Link>
        <h1 ref={heading} tabIndex={-1}>
          Service map
        </h1>
        <p className={classes.version}>
          <span className={classes.which} data-status={map.status}>
            Version {map.version}, {statusWords[map.status].toLowerCase()}
          </span>
          <span className={classes.more}>
            <Since map={map} />
          </span>
        </p>
      </div>
      {admin ? (
        <div className={classes.actions}>
          {isOpen(map.status) ? (
            <>
              <output className={classes.soft}>
                {typed.dirty ? 'Not saved yet' : 'Saved'}
                {typed.dirty ? <span className={classes.more}>; kept in this tab</span> : null}
              </output>
              <ThrowAway map={map} typed={typed} />
              <Button
                className={classes.save}
                size="xs"
                loading={saving}
                disabled={!typed.dirty || typed.overtaken}
                onClick={save}
              >
                Save
              </Button>
            </>
          ) : null}
          {isOpen(map.status) ? null : (
            <Button
              className={classes.start}
              size="xs"
              loading={starting.isPending}
              onClick={() => starting.mutate({ from: map })}
            >
              Start a draft from this
            </Button>
          )}
        </div>
      ) : null}
      {starting.isError ? <Refusal problem={problemOf(starting.error)} /> : null}
    </header>
  )
}

function Since({ map }: { readonly map: MapDetail }) {
  if (map.status === 'active' && map.activatedAt !== null)
    return (
      <>
        {' '}
        since <When at={map.activatedAt} />
        {map.activatedBy === null ? null : `, by ${map.activatedBy.name}`}
      </>
    )
  if (map.status === 'retired' && map.retiredAt !== null)
    return (
      <>
        {' '}
        until <When at={map.retiredAt} />
      </>
    )
  return (
    <>
      , saved {map.savedBy === null ? '' : `by ${map.savedBy.name}, `}
      <When at={map.savedAt} />
    </>
  )
}

/** Asked twice: a draft that is thrown away is gone. */
function ThrowAway({ map, typed }: Pick<MapHeadProps, 'map' | 'typed'>) {
  const [asked, setAsked] = useState(false)
  const throwing = useThrowAway(map, typed)
  return (
    <>
      {throwing.isError ? <Refusal problem={problemOf(throwing.error)} /> : null}
      <Button
        size="xs"
        className={asked ? undefined : classes.quiet}
        variant={asked ? 'default' : 'subtle'}
        loading={throwing.isPending}
        onClick={() => (asked ? throwing.mutate() : setAsked(true))}
        onBlur={() => setAsked(false)}
      >
        {asked ? `Yes, throw version ${map.version} away` : 'Throw it away'}
      </Button>
    </>
  )
}
