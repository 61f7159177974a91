import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../../api/client.ts'
import { Empty, Failed, Shape } from '../../look/blank.tsx'
import { When } from '../../look/clock.tsx'
import { hasDraft } from '../../cases/actions/draft.ts'
import { VerdictMark } from '../verdicts/verdict-mark.tsx'
import { mapsQuery } from './map-queries.ts'
import type { MapVersion } from './shapes.ts'
import { isOpen, statusWords } from './version-words.ts'
import classes from './versions.module.css'

/** Every version: what became of it, who saved it and when, and what they said of it. */
export function VersionList({ open }: { readonly open: number }) {
  const maps = useInfiniteQuery(mapsQuery)
  const versions = (maps.data?.pages ?? []).flatMap((page) => page.items)
  return (
    <section aria-label="Versions" className={classes.versions}>
      {maps.isPending ? <Shape label="The versions are coming" lines={[60, 80, 70]} /> : null}
      {maps.isError ? (
        <Failed title="The versions did not come" retry={() => void maps.refetch()}>
          {problemOf(maps.error).detail}
        </Failed>
      ) : null}
      {maps.isSuccess && versions.length === 0 ? (
        <Empty title="There is no version yet">The first one comes with the company’s set-up.</Empty>
      ) : null}
      <ol className={classes.list}>
        {versions.map((version) => (
          <OneVersion key={version.version} version={version} open={version.version === open} />
        ))}
      </ol>
      {maps.hasNextPage ? (
        <button
          type="button"
          className={classes.more}
          disabled={maps.isFetchingNextPage}
          onClick={() => void maps.fetchNextPage()}
        >
          Earlier versions
        </button>
      ) : null}
    </section>
  )
}

function OneVersion({ version, open }: { readonly version: MapVersion; readonly open: boolean }) {
  const typed = hasDraft(`map ${version.version}`)
  return (
    <li data-status={version.status}>
      <Link
        to="/map/$version"
        params={{ version: String(version.version) }}
        search={{}}
        aria-current={open ? 'true' : undefined}
        className={classes.version}
      >
        <span className={classes.number}>Version {version.version}</span>
        <span className={classes.status} data-status={version.status}>
          {statusWords[version.status]}
        </span>
        {version.safe === null || !isOpen(version.status) ? null : (
          <span className={classes.soft}>
            {version.safe ? (
              <VerdictMark of="safe">Under Buckstop everybody is safe</VerdictMark>
            ) : (
              <VerdictMark of="at-the-mercy">Under Buckstop somebody is caught in it</VerdictMark>
            )}
          </span>
        )}
        {version.note === null || version.note === '' ? null : (
          <span className={classes.note} dir="auto">
            {version.note}
          </span>
        )}
        <span className={classes.soft}>
          {version.savedBy === null ? 'Came with the company’s set-up' : `Saved by ${version.savedBy.name}`},{' '}
          <When at={version.savedAt} />
          {version.basedOn === null ? null : `, from version ${version.basedOn}`}
          <Life version={version} />
        </span>
        {typed ? (
          <span className={classes.soft}>What you typed and did not save is kept in this tab.</span>
        ) : null}
      </Link>
    </li>
  )
}

function Life({ version }: { readonly version: MapVersion }) {
  if (version.activatedAt === null) return null
  return (
    <>
      . In use since <When at={version.activatedAt} />
      {version.activatedBy === null ? null : `, by ${version.activatedBy.name}`}
      {version.retiredAt === null ? null : (
        <>
          , until <When at={version.retiredAt} />
        </>
      )}
    </>
  )
}
