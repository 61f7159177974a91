import { useQuery } from '@tanstack/react-query'
import { problemOf } from '../api/client.ts'
import { Failed, Shape } from '../look/blank.tsx'
import { firstStepsWords } from '../words/first-steps.ts'
import { StepList } from './first-steps.tsx'
import { firstStepsQuery } from './queries.ts'
import { SettingsPage } from './settings-page.tsx'

/** The first steps again, for whoever left them on Today or wants to look. */
export function FirstStepsPage() {
  const steps = useQuery(firstStepsQuery)
  return (
    <SettingsPage title={firstStepsWords.title()} about={firstStepsWords.about()}>
      {steps.isPending ? <Shape label={firstStepsWords.coming()} lines={[40, 60, 50]} /> : null}
      {steps.isError ? (
        <Failed title={firstStepsWords.failed()}>{problemOf(steps.error).detail}</Failed>
      ) : null}
      {steps.data?.done === true ? <p>{firstStepsWords.allDone()}</p> : null}
      {steps.data === undefined ? null : <StepList steps={steps.data} />}
    </SettingsPage>
  )
}
