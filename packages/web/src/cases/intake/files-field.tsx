import { IconPaperclip, IconX } from '@tabler/icons-react'
import classes from './take-contact.module.css'

interface FilesFieldProps {
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
}

/** A scan, a photo: chosen one after the other, each taken away again by one press. */
export function FilesField({ files, onFiles }: FilesFieldProps) {
  return (
    <div className={classes.files}>
      <label className={classes.add}>
        <IconPaperclip size={16} aria-hidden /> Add a scan or a photo
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
            {file.name}
            <button
              type="button"
              aria-label={`Take ${file.name} away`}
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
