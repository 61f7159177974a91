import type { PhoneWords } from './english.ts'

export const spanish: PhoneWords = {
  greeting: (company) =>
    `${company}. Diga con quién quiere hablar o de qué se trata. Para una persona, no diga nada o pulse 0.`,
  owner: (owner) => `${owner} responde de esto hasta que usted diga que está resuelto.`,
  leader: (leader) => `Ha preguntado por ${leader}, que responde de esto desde ahora.`,
  standIn: (asked, standIn) =>
    `Ha preguntado por ${asked}. ${standIn} le sustituye y responde de esto desde ahora.`,
  through: (name) => `Estoy llamando a ${name}.`,
  notTaken: (name) => `${name} no lo atiende en este momento.`,
  notNow: (leader, by) => `${leader} no puede hablar ahora y le llama antes del ${by}.`,
  comes: (name, by) => `${name} habla con usted antes del ${by}.`,
  message: (owner, by) =>
    `Nadie puede ponerse al teléfono en este momento. ${
      by === null
        ? `${owner} responde de esto.`
        : `${owner} responde de esto. Tendrá noticias nuestras antes del ${by}.`
    } Hable después de la señal. Para una persona, pulse 0.`,
  onlyMessage: 'Hable después de la señal: lo que diga queda guardado y una persona responde de ello.',
  kept: 'Lo que ha dicho queda guardado.',
  whisper: (company, door) =>
    `${company}, ${door}. Hay un cliente en la línea. Pulse 1 para atenderlo, 2 si no es el momento.`,
  whisperLeader: (company, door) =>
    `${company}, ${door}. Un cliente pregunta por usted. Pulse 1 para atenderlo. Con 2, usted le llama.`,
  personPlease: 'Una persona, por favor',
  taken: (name) => `Al teléfono con ${name}. Lo que se dijo todavía no está anotado.`,
  recorded: (seconds) => `Se grabó un mensaje de ${seconds} segundos. Lo que dice todavía no está anotado.`,
  recordedOnly: 'Una llamada de la que solo hay un mensaje grabado.',
  recordingLost: (seconds, sid) =>
    `Se grabó un mensaje de ${seconds} segundos y no se pudo recoger del operador y guardar aquí (${sid}).`,
}
