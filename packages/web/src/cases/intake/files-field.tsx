import { IconCamera, IconPaperclip, IconX } from '@tabler/icons-react'
import classes from './take-contact.module.css'
import { intakeWords } from '../../words/intake.ts'

interface FilesFieldProps {
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
  /** The camera is what is offered first: one picture after the other. */
  readonly withCamera?: boolean
}

/** A scan, a photo: chosen one after the other, each taken away again by one press. */
export function FilesField({ files, onFiles, withCamera = false }: FilesFieldProps) {
  const add = (chosen: FileList | null) => onFiles([...files, ...(chosen ?? [])])
  return (
    <div className={classes.files}>
      {withCamera ? (
        <label className={classes.add}>
          <IconCamera size={16} aria-hidden /> {intakeWords.filesField.takePhoto()}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            onChange={(event) => {
              add(event.currentTarget.files)
              event.currentTarget.value = ''
            }}
          />
        </label>
      ) : null}
      <label className={classes.add}>
        <IconPaperclip size={16} aria-hidden /> {intakeWords.filesField.addScanOrPhoto()}
        <input
          type="file"
          multiple
          onChange={(event) => {
            add(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
      </label>
      <ul>
        {files.map((file, index) => (
          <li key={`${file.name} ${index}`}>
            <bdi>{file.name}</bdi>
            <button
              type="button"
              aria-label={intakeWords.filesField.takeAway({ name: file.name })}
              onClick={() => onFiles(files.filter((_file, other) => other !== index))}
            >
              <IconX size={16} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
