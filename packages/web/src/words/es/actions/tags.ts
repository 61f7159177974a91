import type { Translated } from '../../catalogue.ts'
import type { taggingWords as english } from '../../actions/tags.ts'

export const taggingWords: Translated<typeof english> = {
  putTag: {
    title: 'Ponerle una etiqueta',
    means: 'Clasifica el caso para ti y tus colegas. El cliente no la lee nunca, y no depende nada de ella.',
    also: 'etiqueta categoría marca clasificar',
    submit: 'Ponerla',
    tag: { label: 'Qué etiqueta' },
    type: 'Escribe su nombre',
    nothing: 'No hay ninguna etiqueta con ese nombre. La administración añade una en los ajustes.',
    coming: 'Cargando las etiquetas',
    failed: 'No se han podido cargar las etiquetas. Cierra esto e inténtalo otra vez.',
  },
  takeTagOff: {
    title: 'Quitar una etiqueta',
    means: 'En la historia se queda que el caso la tuvo.',
    also: 'quitar eliminar etiqueta',
    submit: 'Quitarla',
    tag: { label: 'Cuál', none: 'Elige una etiqueta del caso' },
  },
}
