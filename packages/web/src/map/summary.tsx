import type { CheckResult } from '@buckstop/service-map'
import { verdictNames } from '@buckstop/service-map/words'
import classes from './map.module.css'
import { VerdictMark } from './verdicts/verdict-mark.tsx'
import { countVerdicts, type Game, gameWords } from './verdicts/verdict-words.ts'
import type { Judged } from './worker/messages.ts'
import type { Examination } from './worker/use-map-workers.tsx'

/** In one line what the text makes of its customers, or what is wrong with it; follows the typing. */
export function Summary({ examination }: { readonly examination: Examination }) {
  const { known, errors, trouble } = examination
  return (
    <output className={classes.summary}>
      {errors.length > 0 ? (
        <span className={classes.wrong}>
          {errors.length === 1 ? 'One mistake' : `${errors.length} mistakes`} in the text, first in line{' '}
          {errors[0]?.line}
        </span>
      ) : null}
      {errors.length === 0 && known !== null ? (
        <>
          <Counts game="map" judged={known.asDesigned} />
          <Counts game="buckstop" judged={known.underBuckstop} />
        </>
      ) : null}
      {errors.length === 0 && trouble !== null ? (
        <span className={classes.wrong}>{trouble.message}</span>
      ) : null}
    </output>
  )
}

/** What is left where nobody is trapped: only under Buckstop is it asked. */
function Left({ result }: { readonly result: CheckResult }) {
  const doors = result.wrongDoors?.length ?? 0
  const exceptions = (result.exceptions?.length ?? 0) + (result.exceptionDoors?.length ?? 0)
  const words = [
    ...(doors === 0 ? [] : [doors === 1 ? 'one wrong door' : `${doors} wrong doors`]),
    ...(exceptions === 0 ? [] : [exceptions === 1 ? 'one exception' : `${exceptions} exceptions`]),
  ]
  return words.length === 0 ? null : <span>{words.join(', ')}</span>
}

function Counts({ game, judged }: { readonly game: Game; readonly judged: Judged }) {
  return (
    <span className={classes.counts}>
      <span>{gameWords[game]}:</span>
      {judged.ok
        ? countVerdicts(judged.result.verdicts)
            .filter(({ count }) => count > 0)
            .map(({ verdict, count }) => (
              <VerdictMark key={verdict} of={verdict}>
                {count} {verdictNames[verdict]}
              </VerdictMark>
            ))
        : judged.message}
      {judged.ok ? <Left result={judged.result} /> : null}
    </span>
  )
}
