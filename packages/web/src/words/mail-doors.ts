import { catalogue } from './catalogue.ts'

/** Which address of the company leads to which channel of the service map. */
export const mailDoorsWords = catalogue('mailDoorsWords', {
  title: 'Which address leads where',
  coming: 'The addresses are coming',
  means:
    'Mail comes by the channel <name></name> of the service map, and so reaches the team <team></team>. Where the company has several addresses, say here which of them stands for another channel. It holds for mailboxes and for mail that other servers hand over.',
  noChannel:
    'The service map has no channel of mail: mail comes to the team that answers when no other does.',
  nth: 'Address {number, number}',
  address: 'Address',
  door: 'Stands for',
  leadsTo: '{name}, to the team {team}',
  gone: '{name}, which the map has no more',
  drop: 'Take away<spoken> address {number, number}</spoken>',
  add: 'Add an address',
  save: 'Save the addresses',
})
