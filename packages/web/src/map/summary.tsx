import type { CheckResult } from '@buckstop/service-map'
import { mapWords } from '../words/map.ts'
import { inARow } from '../words/written.ts'
import classes from './map.module.css'
import { VerdictMark } from './verdicts/verdict-mark.tsx'
import { countVerdicts, type Game } from './verdicts/verdict-words.ts'
import type { Judged } from './worker/messages.ts'
import { WhyNot } from './worker/why-not.tsx'
import type { Examination } from './worker/use-map-workers.tsx'

/** In one line what the text makes of its customers, or what is wrong with it; follows the typing. */
export function Summary({ examination }: { readonly examination: Examination }) {
  const { known, errors, trouble } = examination
  return (
    <output className={classes.summary}>
      {errors.length > 0 ? (
        <span className={classes.wrong}>
          {mapWords.mistakes({ count: errors.length, line: errors[0]?.line ?? 1 })}
        </span>
      ) : null}
      {errors.length === 0 && known !== null ? (
        <>
          <Counts game="map" judged={known.asDesigned} />
          <Counts game="buckstop" judged={known.underBuckstop} />
        </>
      ) : null}
      {errors.length === 0 && trouble !== null ? (
        <span className={classes.wrong}>
          <WhyNot of={trouble} />
        </span>
      ) : null}
    </output>
  )
}

/** What is left where nobody is trapped: only under Buckstop is it asked. */
function Left({ result }: { readonly result: CheckResult }) {
  const doors = result.wrongDoors?.length ?? 0
  const exceptions = (result.exceptions?.length ?? 0) + (result.exceptionDoors?.length ?? 0)
  const words = [
    ...(doors === 0 ? [] : [mapWords.doors({ count: doors })]),
    ...(exceptions === 0 ? [] : [mapWords.exceptions({ count: exceptions })]),
  ]
  return words.length === 0 ? null : <span>{inARow(words)}</span>
}

function Counts({ game, judged }: { readonly game: Game; readonly judged: Judged }) {
  return (
    <span className={classes.counts}>
      <span>{mapWords.gameIs[game]()}</span>
      {judged.ok ? (
        countVerdicts(judged.result.verdicts)
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <VerdictMark key={verdict} of={verdict}>
              {mapWords.counted[verdict]({ count })}
            </VerdictMark>
          ))
      ) : (
        <WhyNot of={judged} />
      )}
      {judged.ok ? <Left result={judged.result} /> : null}
    </span>
  )
}
