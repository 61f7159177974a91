/** What is said on a line, and what stands for what nobody wrote. */
export const english = {
  /** In one breath; no choice of numbers. */
  greeting: (company: string) =>
    `${company}. Say whom you want, or what it is about. For a person, say nothing, or press 0.`,
  /** The same whoever calls. */
  owner: (owner: string) => `${owner} answers for this until you say it is solved.`,
  leader: (leader: string) => `You asked for ${leader}, who answers for this from now on.`,
  standIn: (asked: string, standIn: string) =>
    `You asked for ${asked}. ${standIn} stands in for them, and answers for this from now on.`,
  through: (name: string) => `I am ringing ${name} now.`,
  notTaken: (name: string) => `${name} does not take it at this moment.`,
  notNow: (leader: string, by: string) => `${leader} cannot speak now, and rings you by ${by}.`,
  comes: (name: string, by: string) => `${name} speaks with you by ${by}.`,
  message: (owner: string, by: string | null) =>
    `Nobody can come to the telephone at this moment. ${
      by === null ? `${owner} answers for this.` : `${owner} answers for this. You hear from us by ${by}.`
    } Speak after the tone. For a person, press 0.`,
  /** Where nothing else could be said. */
  onlyMessage: 'Speak after the tone: what you say is kept, and a person answers for it.',
  kept: 'What you said is kept.',
  /** To whoever of ours is rung. */
  whisper: (company: string, door: string) =>
    `${company}, ${door}. A customer is on the line. Press 1 to take it, 2 for not now.`,
  whisperLeader: (company: string, door: string) =>
    `${company}, ${door}. A customer asks for you. Press 1 to take it. With 2, you ring them back.`,
  /** As they would have written it. */
  personPlease: 'A person, please',
  taken: (name: string) => `On the telephone with ${name}. What was said is not written down yet.`,
  recorded: (seconds: number) =>
    `A message of ${seconds} seconds was recorded. What it says is not written down yet.`,
  recordedOnly: 'A call in which nothing was said but a recorded message.',
  recordingLost: (seconds: number, sid: string) =>
    `A message of ${seconds} seconds was recorded, and could not be fetched from the telephone provider and kept here (${sid}).`,
}

export type PhoneWords = typeof english
