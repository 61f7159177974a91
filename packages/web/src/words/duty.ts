import { catalogue } from './catalogue.ts'

/** What has to be done, by the kind of duty. */
export const dutyWords = catalogue('dutyWords', {
  reachByVoice: 'Ring whoever is in danger, until one of us speaks with them',
  readDanger: 'Somebody is in danger: read it, and say that you have',
  nextWord: 'Speak with the customer or write to them',
  answerOffer: 'Take the case or decline it',
  keepPromise: 'Keep the promise',
  callBack: 'Call the customer back',
  comeToThem: 'They asked for a person: speak with them now',
  answerAsk: 'Answer the question',
  acknowledge: 'Read what came up',
  report: 'Report in writing what was said and done',
  hearCustomer: 'Speak with the customer yourself',
  closeEscalation: 'Ask the customer to say themselves whether it is right',
  reachCustomer: 'Ask the customer again whether it is solved',
  takeUp: 'Take up this case from before',
  checkSample: 'Look whether it really was no problem',
  readThanks: 'Read the customer’s thanks',
  readMention: 'Read what a colleague wrote to you',
  reachAnotherWay: 'Reach them another way: mail to them comes back',
  surveyContact: 'Contact them, as they wished after the end',
  writeDownCall: 'Write down what was said in the call',
})

/** What happens next with a case, for a list; a duty as it goes on after the name of whoever has it. */
export const nextWords = catalogue('nextWords', {
  duty: {
    reachByVoice: '{who}: ring whoever is in danger, until one of us speaks with them',
    readDanger: '{who}: somebody is in danger: read it, and say that you have',
    nextWord: '{who}: speak with the customer or write to them',
    answerOffer: '{who}: take the case or decline it',
    keepPromise: '{who}: keep the promise',
    callBack: '{who}: call the customer back',
    comeToThem: '{who}: speak with the customer, who asked for a person',
    answerAsk: '{who}: answer the question',
    acknowledge: '{who}: read what came up',
    report: '{who}: report in writing what was said and done',
    hearCustomer: '{who}: speak with the customer in person',
    closeEscalation: '{who}: ask the customer to say themselves whether it is right',
    reachCustomer: '{who}: ask the customer again whether it is solved',
    takeUp: '{who}: take up this case from before',
    checkSample: '{who}: look whether it really was no problem',
    readThanks: '{who}: read the customer’s thanks',
    readMention: '{who}: read what a colleague wrote to them',
    reachAnotherWay: '{who}: reach the customer another way, since mail to them comes back',
    surveyContact: '{who}: contact the customer, who wished it after the end',
    writeDownCall: '{who}: write down what was said in a call',
  },
  customerSays: 'The customer says whether it is solved; else it lapses',
  ownerGoesOn: '{who} moves it on',
  nothingOwed: 'Nothing is owed; a new word from the customer reopens it',
})
