import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TagSetting } from '../api/shapes.ts'
import { callTag } from '../cases/tags/call-tag.ts'
import { TagChip } from '../cases/tags/tag-chips.tsx'
import { Empty, Shape } from '../look/blank.tsx'
import people from '../people/people.module.css'
import { DidNotCome } from '../shell/did-not-come.tsx'
import { tagSettingsWords } from '../words/tag-settings.ts'
import { Adding } from './adding.tsx'
import { FieldsOf } from './changed-meanwhile.tsx'
import { OpeningRow } from './opening-row.tsx'
import { SettingsPage } from './settings-page.tsx'
import classes from './settings.module.css'
import { TagForm } from './tag-form.tsx'
import { tagsQuery } from './tags-query.ts'

/** What the company sorts its cases by; those that are retired come last, and none is ever taken away. */
export function Tags() {
  const tags = useQuery(tagsQuery)
  const [adds, setAdds] = useState(false)
  const items = (tags.data?.items ?? []).toSorted(
    (one, other) => Number(one.retired) - Number(other.retired) || callTag(one).localeCompare(callTag(other)),
  )
  return (
    <SettingsPage title={tagSettingsWords.title()} about={tagSettingsWords.about()}>
      {tags.isPending ? <Shape label={tagSettingsWords.coming()} lines={[30, 40, 20]} /> : null}
      {tags.isError && tags.data === undefined ? <DidNotCome of={tags} /> : null}
      {tags.data?.items.length === 0 && !adds ? (
        <Empty title={tagSettingsWords.none.title()}>{tagSettingsWords.none.text()}</Empty>
      ) : null}
      <ul className={classes.teams}>
        {items.map((tag) => (
          <OneTag key={tag.key} tag={tag} />
        ))}
      </ul>
      {tags.data === undefined ? null : (
        <Adding say={tagSettingsWords.add()} opened={adds} onOpened={setAdds}>
          {(close) => <TagForm tag={null} onDone={close} />}
        </Adding>
      )}
    </SettingsPage>
  )
}

function OneTag({ tag }: { readonly tag: TagSetting }) {
  return (
    <OpeningRow
      name={<TagChip tag={tag} />}
      about={tag.retired ? <p className={classes.soft}>{tagSettingsWords.isRetired()}</p> : null}
      change={tagSettingsWords.change({ spoken: <span className={people.spoken} />, name: callTag(tag) })}
    >
      {(close) => (
        <FieldsOf kind="tag" subject={tag.key}>
          <TagForm tag={tag} onDone={close} />
        </FieldsOf>
      )}
    </OpeningRow>
  )
}
