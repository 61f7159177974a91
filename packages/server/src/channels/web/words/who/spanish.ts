import type { WhoWords } from './english.ts'

export const spanishWho: WhoWords = {
  link: 'Quién es quién',
  linkInCase: 'Quién es quién, y qué puede hacer cada persona por usted',
  linkWithOutside: 'Quién es quién aquí, y quién está fuera',
  title: 'Quién es quién',
  lead: (company) =>
    `En ${company}, una persona con nombre lleva su problema hasta que usted diga que está resuelto. Si eso no basta, sube de un nombre al siguiente, hasta lo más alto.`,
  ladder: 'De la primera persona hasta lo más alto',
  first: 'Quien lleva su caso',
  firstText:
    'Sabe su nombre en cuanto nos escribe. Esa persona lleva su caso hasta que otra lo acepte, y le dice para cuándo tendrá noticias.',
  leads: 'Quien dirige su equipo',
  leadsText: 'Puede hacerse cargo de su caso, o dárselo a alguien que pueda ayudar.',
  leadsOf: (teams) => `Dirige: ${teams}.`,
  moreLeads: (count) =>
    count === 1
      ? 'Otro equipo tiene su propia dirección.'
      : `Otros ${count} equipos tienen su propia dirección.`,
  ofBoard: (title) =>
    title === ''
      ? 'Miembro del consejo de administración'
      : `${title}, miembro del consejo de administración`,
  leaderText: 'Lee lo que usted escribió, con sus palabras, y responde de ello hasta que usted se pronuncie.',
  grants: 'Puede concederle sin preguntar a nadie:',
  upTo: (remedy, amount) => `${remedy}, hasta ${amount}`,
  standIn: (away, standIn) => `En ausencia de ${away}, le sustituye ${standIn}.`,
  reach: 'Cómo llegar a estas personas',
  reachByPage: (higher) =>
    `En la página de su caso, en «${higher}»: allí está el nombre de quien sigue. Lo que escribió va con el caso, así que lo cuenta una sola vez.`,
  reachByPhone: (phone) =>
    `Por teléfono: ${phone}. Pregunte por cualquiera por su nombre; no tiene que contárselo antes a otra persona.`,
  reachWithout: 'Contar qué ha pasado',
  reachWithoutHint: '¿Todavía no tiene un caso?',
  outside: 'Fuera de la empresa',
  outsideText:
    'Si no llegamos a un acuerdo: estos organismos no dependen de nosotros y usted puede acudir a ellos. Cada uno dice cuándo acepta un caso.',
  deadline: 'Plazo:',
  speaks: (languages) => `En estos idiomas: ${languages}.`,
  toPoster: 'Como cartel, para imprimir',
  posterTitle: '¿Algo ha ido mal? Una persona con nombre se encarga.',
  scan: 'Apunte aquí con su teléfono. Encontrará estos nombres y podrá contarnos qué ha pasado.',
  qr: (address) => `Un código que lleva a ${address}`,
  print: 'Imprima esta página en una hoja A4 y cuélguela donde se vea antes de que algo vaya mal.',
  yours: {
    title: 'Quién es quién en su caso',
    lead: 'Este es el camino que puede seguir su caso, nombre a nombre. Se sube desde la página de su caso; no hace falta que nada vaya mal para que usted lo sepa.',
    has: 'Lleva su caso, y responde de él hasta que usted diga que está resuelto.',
    had: 'Respondió de su caso, y volverá a hacerlo con una palabra suya.',
    reached: 'Su caso ya está aquí.',
    top: 'No hay nadie por encima.',
    everybody: 'Todas las personas, para cualquier caso',
  },
}
