/** What stands against an answer to a pothole; a part of `refusals.ts`. */
export const potholeRefusals = {
  'pothole-ended': {
    title: 'Este bache ya tiene su respuesta',
    instead: 'Otro caso con la misma causa abre el suyo.',
  },
  'change-too-old': {
    title: 'Eso ya valía cuando el caso subió',
    instead: 'Nombra un cambio que haya venido después, o di por qué no se cambia nada.',
  },
  'change-wanted': {
    title: 'El consejo quiere aquí un cambio',
    instead: 'Cambia algo que habría evitado que el caso subiera, y nómbralo.',
  },
  'board-decides-first': {
    title: 'La causa ha vuelto después de un motivo escrito',
    instead: 'Espera al miembro del consejo, que dice si ese motivo sigue valiendo, o cambia algo.',
  },
  'no-reason-to-decide': {
    title: 'Aquí ningún motivo espera una decisión',
    instead: 'Mira el bache: no ha vuelto, o ya está decidido.',
  },
  'not-of-the-board': {
    title: 'Eso lo dice el miembro del consejo',
    instead: 'Escríbele una nota, o haz que suba.',
  },
} as const
