import { IconPaperclip, IconX } from '@tabler/icons-react'
import classes from './take-contact.module.css'
import { intakeWords } from '../../words/intake.ts'

interface FilesFieldProps {
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
}

/** A scan, a photo: chosen one after the other, each taken away again by one press. */
export function FilesField({ files, onFiles }: FilesFieldProps) {
  return (
    <div className={classes.files}>
      <label className={classes.add}>
        <IconPaperclip size={16} aria-hidden /> {intakeWords.filesField.addScanOrPhoto()}
        <input
          type="file"
          multiple
          onChange={(event) => {
            onFiles([...files, ...(event.currentTarget.files ?? [])])
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
