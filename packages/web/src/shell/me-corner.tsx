import { Popover } from '@mantine/core'
import { IconKeyboard, IconLogout } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { queryClient } from '../api/queries.ts'
import type { Me } from '../api/shapes.ts'
import { Shape } from '../look/blank.tsx'
import { Face } from '../look/face.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { SchemeSwitch } from '../look/scheme-switch.tsx'
import { hereNow } from '../people/labels.ts'
import { signOut } from '../sign-in/session.ts'
import type { Live } from './live.ts'
import classes from './me-corner.module.css'
import { ownPlaces } from './places.ts'
import { shellWords } from '../words/shell.ts'

const PresenceForm = lazy(async () => ({
  default: (await import('../people/presence-form.tsx')).PresenceForm,
}))

interface MeCornerProps {
  readonly me: Me
  readonly live: Live
  readonly onHelp: () => void
}

/** Who sits here, whether they are present, and everything about oneself. */
export function MeCorner({ me, live, onHelp }: MeCornerProps) {
  const [opened, setOpened] = useState(false)
  const navigate = useNavigate()
  const close = () => setOpened(false)
  const leave = async () => {
    await signOut()
    queryClient.clear()
    await navigate({ to: '/sign-in' })
  }
  return (
    <div className={classes.corner}>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" width={304} trapFocus returnFocus>
        <Popover.Target>
          <button type="button" className={classes.me} onClick={() => setOpened((was) => !was)}>
            <Face of={me.person} />
            <span className={classes.name} dir="auto">
              {me.person.name}
            </span>
            <span
              className={classes.presence}
              data-here={(me.person.presence === 'present' && me.person.onShift) || undefined}
            >
              {hereNow(me.person)}
            </span>
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={shellWords.meCorner.you()}>
          <div className={classes.sheet}>
            <Suspense fallback={<Shape label={shellWords.meCorner.coming()} lines={[90, 60]} />}>
              <PresenceForm person={me.person} mine />
            </Suspense>
            <hr />
            <ul className={classes.links}>
              {ownPlaces
                .filter(({ forAdmins }) => me.person.role === 'admin' || !forAdmins)
                .map(({ to, title }) => (
                  <li key={to}>
                    <Link to={to} onClick={close}>
                      {title()}
                    </Link>
                  </li>
                ))}
            </ul>
            <hr />
            <SchemeSwitch />
            <LanguageSwitch />
            <hr />
            <button
              type="button"
              className={classes.item}
              onClick={() => {
                close()
                onHelp()
              }}
            >
              <IconKeyboard size={17} aria-hidden /> {shellWords.meCorner.keys()}
            </button>
            <button type="button" className={classes.item} onClick={() => void leave()}>
              <IconLogout size={17} aria-hidden /> {shellWords.meCorner.signOut()}
            </button>
          </div>
        </Popover.Dropdown>
      </Popover>
      {live === 'lost' ? (
        <output className={classes.lost}>{shellWords.meCorner.notLiveConnectingAgain()}</output>
      ) : null}
    </div>
  )
}
