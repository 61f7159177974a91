import type { Step, Tale } from './tale.ts'
import { writes } from './writes.ts'

const proposes = (ago: number, by: 'ben' | 'ana' | 'mateo', what: string): Step => ({
  ago,
  by,
  does: ({ wrote }) => ({
    type: 'proposeResolution',
    issue: 1,
    what: wrote(what),
    remedy: null,
    outcome: 'upheld',
  }),
})

const rings = (ago: number, outcome: 'noAnswer' | 'messageLeft', channel: 'phone' | 'mail'): Step => ({
  ago,
  by: 'mateo',
  does: ({ wrote, newId, in: after }) => ({
    type: 'makeContact',
    contact: {
      id: newId(),
      channel,
      words: wrote('Asked whether the repair holds.'),
      madeAt: after(0),
      outcome,
      asks: null,
    },
    promise: null,
    nextWord: null,
  }),
})

/** Cases that wait for the customer's word, and the ways in which one ends. */
export const endings: readonly Tale[] = [
  {
    shows: 'waits for the customer’s word',
    name: 'Sofia Lindgren',
    email: 'sofia.lindgren@customer.example',
    language: 'en',
    channel: 'web',
    ago: 90,
    takenBy: 'mateo',
    words: 'The brakes howl since the service. I was told that is normal. It was not like that before.',
    steps: [
      writes(88, 'mateo', 'It is not normal. I looked at what was fitted, and I am ordering other pads.'),
      proposes(20, 'mateo', 'The brake pads were changed for ones that suit your discs. Is it quiet now?'),
    ],
  },
  {
    shows: 'solved, by the customer’s word',
    name: 'Tomás Rey',
    email: 'tomas.rey@customer.example',
    language: 'es',
    channel: 'web',
    ago: 300,
    takenBy: 'ben',
    words: 'Me cobraron el transporte de una bicicleta que recogí yo mismo.',
    steps: [
      proposes(290, 'ben', 'Los 35 EUR del transporte están de vuelta en su tarjeta.'),
      {
        ago: 270,
        by: 'customer',
        does: ({ heard }) => ({
          type: 'giveVerdict',
          issue: 1,
          verdict: 'solved',
          reason: heard('Gracias, Ben.'),
        }),
      },
    ],
  },
  {
    shows: 'a final position, with the outside body named',
    name: 'Ernest Hallam',
    email: 'ernest.hallam@customer.example',
    language: 'en',
    channel: 'mail',
    ago: 1500,
    takenBy: 'ben',
    words: 'I rode it through the canal for a film. It stopped. I want a new one under the warranty.',
    steps: [
      writes(1495, 'ben', 'I see it differently, so I asked somebody above me to look at it afresh.'),
      proposes(1400, 'ben', 'We repair the motor at cost, without charging our hours.'),
      {
        ago: 1300,
        by: 'customer',
        does: ({ heard }) => ({
          type: 'giveVerdict',
          issue: 1,
          verdict: 'notSolved',
          reason: heard('At cost is still eight hundred. I want a new one.'),
        }),
      },
      {
        ago: 1200,
        by: 'paul',
        does: ({ wrote }) => ({
          type: 'giveFinalPosition',
          issue: 1,
          position: wrote('We will not replace the bike under the warranty. We offer the repair at cost.'),
          reasons: wrote(
            'The motor stood under water, which the warranty excludes on page 4; you told us so yourself.',
          ),
          outsideBody: wrote('Médiateur de la consommation, 12 rue Exemple, 75000 Paris'),
          outcome: 'notUpheld',
        }),
      },
    ],
  },
  {
    shows: 'lapsed: silence after documented attempts',
    name: 'Lena Brandt',
    email: 'lena.brandt@customer.example',
    phone: '+49 30 901820',
    language: 'de',
    channel: 'web',
    ago: 900,
    takenBy: 'mateo',
    words: 'Der Ständer wackelt.',
    steps: [
      writes(895, 'mateo', 'Danke. Ich sehe ihn mir an, sobald das Rad hier ist.'),
      proposes(800, 'mateo', 'The stand was fastened with new screws. Does it hold?'),
      rings(700, 'noAnswer', 'phone'),
      rings(600, 'messageLeft', 'mail'),
      rings(500, 'noAnswer', 'phone'),
      { ago: 400, due: 'lapse' },
    ],
  },
  {
    shows: 'no problem, drawn to be looked at by another person',
    name: 'Aiko Tanaka',
    email: 'aiko.tanaka@customer.example',
    language: 'en',
    channel: 'web',
    ago: 22,
    takenBy: 'ben',
    words: 'What are your hours in Lyon on Saturdays?',
    steps: [
      {
        ago: 21,
        by: 'ben',
        does: ({ wrote }) => ({
          type: 'findNoProblem',
          kind: 'answered',
          sampled: true,
          reason: wrote('A question about our hours, answered at once.'),
        }),
      },
    ],
  },
]
