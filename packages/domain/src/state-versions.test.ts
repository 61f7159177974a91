import { expect, it } from 'vitest'
import { leftBy, recordsOf } from '../test/histories/replay.ts'
import { type KindName, kindNames, kindOf } from './kinds.ts'

/** What each record of histories leaves, by kind and the version of its state. Entries are added, never altered. */
const left: Readonly<Record<KindName, Readonly<Record<number, Readonly<Record<string, string>>>>>> = {
  case: {
    1: { '1.json': '089b1eaddfa0c3a9' },
    2: { '1.json': 'aa8ca6c9e6beef3f' },
    3: { '1.json': '260a05f48c4ccce1', '2.json': 'f7e3068da3b96792', '3.json': '20198aefc599f2cc' },
    4: {
      '1.json': 'f3317cbc2086971d',
      '2.json': 'bc4275ef3adeccd4',
      '3.json': '0642d84e58f0a4bb',
      '4.json': '78024978952e403c',
      '5.json': '78024978952e403c',
      '6.json': '976c3909a192e6b5',
      '7.json': '2909d2c86d3d2403',
      '8.json': 'bbdd3114c9b251fc',
      '9.json': '70134b4e6d483929',
      '10.json': 'b9bc38670ca6a096',
      '11.json': '92de88468e5a70ef',
      '12.json': '2a76eaaecf7ad98e',
      '13.json': 'a085525fb127cf46',
      '14.json': '59dbe9d2ffdcbde6',
    },
    5: {
      '1.json': 'f3317cbc2086971d',
      '2.json': 'bc4275ef3adeccd4',
      '3.json': '0642d84e58f0a4bb',
      '4.json': '78024978952e403c',
      '5.json': '78024978952e403c',
      '6.json': '976c3909a192e6b5',
      '7.json': '2909d2c86d3d2403',
      '8.json': 'bbdd3114c9b251fc',
      '9.json': '70134b4e6d483929',
      '10.json': 'b9bc38670ca6a096',
      '11.json': '92de88468e5a70ef',
      '12.json': '2a76eaaecf7ad98e',
      '13.json': 'a085525fb127cf46',
      '14.json': '59dbe9d2ffdcbde6',
      '15.json': '0e8e2eff927c2083',
    },
    6: {
      '1.json': 'f3317cbc2086971d',
      '2.json': 'bc4275ef3adeccd4',
      '3.json': '0642d84e58f0a4bb',
      '4.json': '78024978952e403c',
      '5.json': '78024978952e403c',
      '6.json': '976c3909a192e6b5',
      '7.json': '2909d2c86d3d2403',
      '8.json': 'bbdd3114c9b251fc',
      '9.json': '70134b4e6d483929',
      '10.json': 'b9bc38670ca6a096',
      '11.json': '92de88468e5a70ef',
      '12.json': '2a76eaaecf7ad98e',
      '13.json': 'a085525fb127cf46',
      '14.json': '59dbe9d2ffdcbde6',
      '15.json': '0e8e2eff927c2083',
      '16.json': '136e92294a4610ab',
      '17.json': 'cb6ba02233de2f3e',
      '18.json': '1ec78ba475d77bf1',
    },
    7: {
      '1.json': 'f3317cbc2086971d',
      '2.json': 'bc4275ef3adeccd4',
      '3.json': '0642d84e58f0a4bb',
      '4.json': '78024978952e403c',
      '5.json': '78024978952e403c',
      '6.json': '976c3909a192e6b5',
      '7.json': '2909d2c86d3d2403',
      '8.json': 'bbdd3114c9b251fc',
      '9.json': '70134b4e6d483929',
      '10.json': 'b9bc38670ca6a096',
      '11.json': '92de88468e5a70ef',
      '12.json': '2a76eaaecf7ad98e',
      '13.json': 'a085525fb127cf46',
      '14.json': '59dbe9d2ffdcbde6',
      '15.json': '0e8e2eff927c2083',
      '16.json': '136e92294a4610ab',
      '17.json': 'cb6ba02233de2f3e',
      '18.json': '1ec78ba475d77bf1',
      '19.json': '6cf97fdc5b54ce69',
      '20.json': '8b2d333551bb5a1d',
    },
    8: {
      '1.json': '869c646b5cfecf7f',
      '2.json': 'f71efc0d4415d080',
      '3.json': 'a15895f81c14da10',
      '4.json': '9d4a41cd32a4b22c',
      '5.json': '9d4a41cd32a4b22c',
      '6.json': 'cd8b4ab9f014e020',
      '7.json': '3e95ffa19abc7fff',
      '8.json': '1316a51effd5d5d3',
      '9.json': 'bb273b6aa431e09c',
      '10.json': '5ac7a533aa276be7',
      '11.json': '397762de684c453c',
      '12.json': '9369d6b70548a098',
      '13.json': '0801d7eebb157af9',
      '14.json': 'fc9eb7d307521cc0',
      '15.json': 'a509dbd02e9a1ef5',
      '16.json': 'ecde4ce2b59e5755',
      '17.json': '4fc03bd9408cf351',
      '18.json': '5db3b30a2f93e0fb',
      '19.json': 'e022ad41eb13eff6',
      '20.json': '3be1381610a6c69c',
      '21.json': '3be1381610a6c69c',
      '22.json': '3be1381610a6c69c',
    },
  },
  systemicIssue: {
    1: { '1.json': '0864650a43fc57eb' },
  },
}

const recorded = await Promise.all(kindNames.map(async (kind) => ({ kind, records: await recordsOf(kind) })))
const all = recorded.flatMap(({ kind, records }) => records.map((record) => ({ kind, record })))

it.each(kindNames)('the version of the state of a %s is the last that is listed here', (kind) => {
  expect(kindOf(kind).stateVersion).toBe(Math.max(...Object.keys(left[kind]).map(Number)))
})

/** Where this fails, raise the kind's `stateVersion` by one, and list what the new version leaves. */
it.each(all)(
  'the version is raised whenever $record of the $kind leaves another state, other deadlines or other duties',
  async ({ kind, record }) => {
    const known = left[kind][kindOf(kind).stateVersion]?.[record]
    expect({ [record]: await leftBy(kind, record) }).toEqual({ [record]: known })
  },
)
