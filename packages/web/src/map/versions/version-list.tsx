import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../../api/client.ts'
import { Empty, Failed, Shape } from '../../look/blank.tsx'
import { When } from '../../look/clock.tsx'
import { hasDraft } from '../../cases/actions/draft.ts'
import type { Drawn } from '../../words/arguments.ts'
import { mapWords } from '../../words/map.ts'
import { versionWords } from '../../words/versions.ts'
import { VerdictMark } from '../verdicts/verdict-mark.tsx'
import { mapsQuery } from './map-queries.ts'
import type { MapVersion } from './shapes.ts'
import { isOpen } from './version-words.ts'
import classes from './versions.module.css'

/** Every version: what became of it, who saved it and when, and what they said of it. */
export function VersionList({ open }: { readonly open: number }) {
  const maps = useInfiniteQuery(mapsQuery)
  const versions = (maps.data?.pages ?? []).flatMap((page) => page.items)
  return (
    <section aria-label={mapWords.views.versions()} className={classes.versions}>
      {maps.isPending ? <Shape label={versionWords.coming()} lines={[60, 80, 70]} /> : null}
      {maps.isError ? (
        <Failed title={versionWords.failed()} retry={() => void maps.refetch()}>
          {problemOf(maps.error).detail}
        </Failed>
      ) : null}
      {maps.isSuccess && versions.length === 0 ? (
        <Empty title={versionWords.none()}>{versionWords.noneMeans()}</Empty>
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
          {versionWords.earlier()}
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
        <span className={classes.number}>{versionWords.version({ version: version.version })}</span>
        <span className={classes.status} data-status={version.status}>
          {versionWords.status[version.status]()}
        </span>
        {version.safe === null || !isOpen(version.status) ? null : (
          <span className={classes.soft}>
            {version.safe ? (
              <VerdictMark of="safe">{versionWords.safe()}</VerdictMark>
            ) : (
              <VerdictMark of="at-the-mercy">{versionWords.unsafe()}</VerdictMark>
            )}
          </span>
        )}
        {version.note === null || version.note === '' ? null : (
          <span className={classes.note} dir="auto">
            {version.note}
          </span>
        )}
        <span className={classes.soft}>
          <Life version={version} />
        </span>
        {typed ? <span className={classes.soft}>{versionWords.typed()}</span> : null}
      </Link>
    </li>
  )
}

/** Who saved it, and how long it was in use. */
function Life({ version }: { readonly version: MapVersion }) {
  const saved = savedInWords(version)
  const life = lifeInWords(version)
  return life === null ? saved : versionWords.lived({ saved: <>{saved}</>, life: <>{life}</> })
}

const savedInWords = ({ savedBy, savedAt, basedOn }: MapVersion): Drawn => {
  const when = <When at={savedAt} />
  if (savedBy === null)
    return basedOn === null ? versionWords.setUp({ when }) : versionWords.setUpFrom({ when, from: basedOn })
  const by = savedBy.name
  return basedOn === null
    ? versionWords.saved({ by, when })
    : versionWords.savedFrom({ by, when, from: basedOn })
}

const lifeInWords = ({ activatedAt, activatedBy, retiredAt }: MapVersion): Drawn | null => {
  if (activatedAt === null) return null
  const since = <When at={activatedAt} />
  const by = activatedBy?.name
  if (retiredAt === null)
    return by === undefined ? versionWords.since({ since }) : versionWords.sinceBy({ since, by })
  const until = <When at={retiredAt} />
  return by === undefined ? versionWords.until({ since, until }) : versionWords.untilBy({ since, by, until })
}
