import { wholeDay } from '../../look/when.ts'
import { inSpoken } from '../../words/in-spoken.ts'
import { regulatorWords } from '../../words/regulator.ts'
import { countryName } from '../../words/written.ts'
import classes from '../settings.module.css'
import type { Profile } from './queries.ts'

const spanInWords = ({ unit, count }: Profile['clocks'][number]['within']): string =>
  regulatorWords.span[unit]({ count })

/** What was written down of a regulator, where it was read, and what nobody could check. */
export function ProfileShown({ profile }: { readonly profile: Profile }) {
  return (
    <>
      <section className={classes.part} aria-labelledby="profile-runs">
        <h2 id="profile-runs">{regulatorWords.runs()}</h2>
        <p dir="auto">{inSpoken(profile.name)}</p>
        <p className={classes.means}>
          {regulatorWords.days({
            zone: <span translate="no">{profile.timeZone}</span>,
            country: countryName(profile.country),
          })}
        </p>
      </section>
      <section className={classes.part} aria-labelledby="profile-clocks">
        <h2 id="profile-clocks">{regulatorWords.clocks()}</h2>
        <ul className={classes.teams}>
          {profile.clocks.map((clock) => (
            <li key={clock.key} className={classes.team}>
              <p dir="auto">{inSpoken(clock.name)}</p>
              <p className={classes.means}>
                {regulatorWords.clock({
                  ends: clock.endsWith === 'summary' ? 'other' : clock.endsWith,
                  within: spanInWords(clock.within),
                  rises: spanInWords(clock.risesAfter),
                  rule: <bdi>{clock.rule}</bdi>,
                  soft: <span className={classes.soft} />,
                })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className={classes.part} aria-labelledby="profile-sources">
        <h2 id="profile-sources">{regulatorWords.sources()}</h2>
        <ul className={classes.teams}>
          {profile.sources.map(({ title, address, lookedAt, read }) => (
            <li key={address} className={classes.team}>
              <a className={classes.long} href={address} target="_blank" rel="noreferrer" dir="auto">
                {title}
              </a>
              <p className={classes.means}>{regulatorWords.read[read]({ day: wholeDay(lookedAt) })}</p>
            </li>
          ))}
        </ul>
      </section>
      {profile.unchecked.length === 0 ? null : (
        <section className={classes.part} aria-labelledby="profile-unchecked">
          <h2 id="profile-unchecked">{regulatorWords.unchecked()}</h2>
          <ul className={classes.teams}>
            {profile.unchecked.map((one) => (
              <li key={one} className={classes.team} dir="auto">
                {one}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
