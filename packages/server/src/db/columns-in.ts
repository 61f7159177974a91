const tables = /^create (?:unlogged )?table public\.(?<table>\w+) \(\n(?<lines>[^;]*?)\n\)/gm
const column =
  /^ {2}"?(?<name>\w+)"? (?<type>.+?)(?= collate | not null| default | generated |,?$)(?<rest>.*)$/

/**
 * The columns of every table, as a module of TypeScript: for each its type, with a `?` where it may be null.
 * @param schema `schema.sql`, which a test holds against the migrated database
 */
export const columnsIn = (schema: string): string => {
  const made = [...schema.matchAll(tables)].map(({ groups }) => {
    // What goes on over several lines is a condition of a constraint.
    const columns = (groups?.['lines'] ?? '').split('\n').flatMap((line) => {
      const found = column.exec(line)?.groups
      if (found === undefined || found['name'] === 'constraint') return []
      const nullable = found['rest']?.includes(' not null') === true ? '' : '?'
      return [`    ${found['name']}: '${found['type']}${nullable}',\n`]
    })
    return `  ${groups?.['table']}: {\n${columns.join('')}  },\n`
  })
  return `// Made from schema.sql: npm test -- --project unit packages/server/src/db/columns -u writes it anew.
export const columns = {\n${made.join('')}} as const\n`
}
