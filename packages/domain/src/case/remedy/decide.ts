import type { Context } from '../../matter/context.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import type { RemedyCommand } from './commands.ts'
import { decideCheck, decideDeliver, decideFail, decidePromiseAgain, decideRelease } from './deliver.ts'
import { decideGrant } from './grant.ts'
import { decideAnswer, decideAsk } from './request.ts'

export const decideRemedy = (
  state: LivingCase,
  command: RemedyCommand,
  context: Context,
): Decision<CaseEvent> => {
  switch (command.type) {
    case 'grantRemedy':
      return decideGrant(state, command, context)
    case 'askForRemedy':
      return decideAsk(state, command, context)
    case 'answerRemedyRequest':
      return decideAnswer(state, command, context)
    case 'promiseRemedy':
      return decidePromiseAgain(state, command, context)
    case 'deliverRemedy':
      return decideDeliver(state, command, context)
    case 'failRemedy':
      return decideFail(state, command, context)
    case 'checkRemedy':
      return decideCheck(state, command, context)
    case 'releaseRemedy':
      return decideRelease(state, command, context)
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
