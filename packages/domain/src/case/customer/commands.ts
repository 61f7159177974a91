import type { PersonId } from '../../directory/directory.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { TextRef } from '../../matter/text.ts'
import type { AddressKind } from './events.ts'

export type CustomerCommand =
  | { readonly type: 'recordRemedySought'; readonly words: TextRef }
  /** `inWriting`: they need us to write to them and not to ring, as somebody who hears little does. */
  | { readonly type: 'noteVulnerability'; readonly words: TextRef; readonly inWriting?: boolean | undefined }
  | { readonly type: 'nameRepresentative'; readonly name: TextRef; readonly mandate: TextRef }
  | { readonly type: 'endRepresentation' }
  | { readonly type: 'complainAbout'; readonly person: PersonId }
  /** Somebody on their side may read the story and write in it as themselves; with `judges` they also say what is solved. */
  | {
      readonly type: 'letIn'
      readonly companion: string
      readonly name: TextRef
      readonly judges: boolean
    }
  | { readonly type: 'takeBack'; readonly companion: string }
  | { readonly type: 'callAddressUnsafe'; readonly of: AddressKind }
  | { readonly type: 'callAddressSafe'; readonly of: AddressKind }

export const customerActors: ActorsOf<CustomerCommand> = {
  recordRemedySought: ['customer', 'whoeverHears', 'machine'],
  noteVulnerability: ['customer', 'whoeverHears', 'machine'],
  nameRepresentative: ['customer', 'whoeverDealsWithIt'],
  endRepresentation: ['customer', 'whoeverDealsWithIt'],
  complainAbout: ['customer', 'whoeverHears'],
  letIn: ['customer'],
  takeBack: ['customer'],
  callAddressUnsafe: ['customer', 'whoeverHears'],
  callAddressSafe: ['customer', 'whoeverDealsWithIt'],
}
