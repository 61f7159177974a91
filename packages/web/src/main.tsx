import '@buckstop/look/tokens.css'
import '@buckstop/look/plates.css'
import '@buckstop/look/tags.css'
import '@buckstop/look/fonts.css'
import './look/mantine.css'
import './look/base.css'

import { DirectionProvider, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/queries.ts'
import { schemeManager, setSchemeAtOnce } from './look/scheme.ts'
import { theme } from './look/theme.ts'
import { router } from './shell/router.tsx'
import { speak } from './words/speak.ts'
import { chosenLanguage } from './words/languages.ts'

// The choice holds before the first paint of anything; until then the paper follows the system by itself.
setSchemeAtOnce()

const place = document.getElementById('workspace')
if (place === null) throw new Error('index.html has no place for the workspace')
const workspace = createRoot(place)

// The page is in the language that was chosen, unless its document names another one. Nothing waits for it at the top of this module: the build would
// then keep everything that is loaded later apart from what is here.
const { documentElement } = document
const tag = documentElement.lang === 'en' ? chosenLanguage() : documentElement.lang
void speak(tag).then(({ direction }) => {
  documentElement.lang = tag
  documentElement.dir = direction
  workspace.render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        colorSchemeManager={schemeManager}
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <DirectionProvider>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </DirectionProvider>
      </MantineProvider>
    </StrictMode>,
  )
})
