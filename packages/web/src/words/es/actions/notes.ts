import type { Translated } from '../../catalogue.ts'
import type { noteWords as english } from '../../actions/notes.ts'

/** What the forms of this topic say. */
export const noteWords: Translated<typeof english> = {
  writeNote: {
    title: 'Anotar algo interno',
    means: 'Tus colegas lo leen en la historia. El cliente, nunca, y no se mueve ninguna fecha.',
    also: 'interno nota comentario observación colegas',
    submit: 'Guardar como interno',
    words: {
      label: 'Qué deben saber tus colegas',
    },
  },
  readMention: {
    title: 'He leído lo que se me escribió',
    means: 'Desaparece de lo que tienes que hacer. En la historia se queda.',
    also: 'nota mención colega leer visto',
    submit: 'Marcar como leído',
  },
}
