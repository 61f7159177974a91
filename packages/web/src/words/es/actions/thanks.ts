import type { Translated } from '../../catalogue.ts'
import type { thanksWords as english } from '../../actions/thanks.ts'

/** What the forms of this topic say. */
export const thanksWords: Translated<typeof english> = {
  readThanks: {
    title: 'He leído el agradecimiento',
    means: 'Desaparece de lo que tienes que hacer. En la historia se queda.',
    also: 'gracias agradecimiento palabras amables elogio',
    submit: 'Lo he leído',
  },
  takeThanksAsProblem: {
    title: 'Lo que escribió como agradecimiento también es un problema',
    means: 'Pasa a ser un punto, con sus mismas palabras. Un caso que había terminado se abre de nuevo.',
    also: 'gracias queja punto reabrir',
    submit: 'Tomarlo como problema',
  },
}
