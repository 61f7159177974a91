import type { Language } from './language.ts'

/** What cities are called today, where zones keep an earlier name. */
const today: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Coral_Harbour: 'Atikokan',
  Enderbury: 'Kanton',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Truk: 'Chuuk',
}

/** In French and in Spanish, where it is another name than in English. */
const translated: Readonly<Record<string, readonly [fr: string, es: string]>> = {
  Algiers: ['Alger', 'Argel'],
  Andorra: ['Andorre', 'Andorra'],
  Athens: ['Athènes', 'Atenas'],
  Beirut: ['Beyrouth', 'Beirut'],
  Belgrade: ['Belgrade', 'Belgrado'],
  Berlin: ['Berlin', 'Berlín'],
  Brussels: ['Bruxelles', 'Bruselas'],
  Bucharest: ['Bucarest', 'Bucarest'],
  Cairo: ['Le Caire', 'El Cairo'],
  Canary: ['Canaries', 'Canarias'],
  Copenhagen: ['Copenhague', 'Copenhague'],
  Dublin: ['Dublin', 'Dublín'],
  Havana: ['La Havane', 'La Habana'],
  Jerusalem: ['Jérusalem', 'Jerusalén'],
  Lisbon: ['Lisbonne', 'Lisboa'],
  Ljubljana: ['Ljubljana', 'Liubliana'],
  London: ['Londres', 'Londres'],
  Luxembourg: ['Luxembourg', 'Luxemburgo'],
  Malta: ['Malte', 'Malta'],
  Mexico_City: ['Mexico', 'Ciudad de México'],
  Moscow: ['Moscou', 'Moscú'],
  New_York: ['New York', 'Nueva York'],
  Panama: ['Panama', 'Panamá'],
  Paris: ['Paris', 'París'],
  Prague: ['Prague', 'Praga'],
  Reunion: ['La Réunion', 'La Reunión'],
  Rome: ['Rome', 'Roma'],
  Sao_Paulo: ['São Paulo', 'São Paulo'],
  Seoul: ['Séoul', 'Seúl'],
  Singapore: ['Singapour', 'Singapur'],
  Sofia: ['Sofia', 'Sofía'],
  Stockholm: ['Stockholm', 'Estocolmo'],
  Tokyo: ['Tokyo', 'Tokio'],
  Tunis: ['Tunis', 'Túnez'],
  Vatican: ['Vatican', 'Vaticano'],
  Vienna: ['Vienne', 'Viena'],
  Vilnius: ['Vilnius', 'Vilna'],
  Warsaw: ['Varsovie', 'Varsovia'],
  Zurich: ['Zurich', 'Zúrich'],
}

/** The city that a zone is named for, as one says it in that language; in English where we know no other name. */
export const cityOf = (timeZone: string, language: Language): string => {
  const last = timeZone.split('/').at(-1) ?? timeZone
  const [fr, es] = translated[last] ?? []
  const theirs = { en: undefined, fr, es }[language]
  return theirs ?? today[last] ?? last.replaceAll('_', ' ')
}
