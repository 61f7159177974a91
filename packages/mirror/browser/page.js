// Runs in the reader's browser, without a network: sorting, searching, printing. All it shows is in the page.
const tables = [...document.querySelectorAll('.table')]

for (const holder of tables) {
  holder.querySelector('.more')?.addEventListener('click', () => holder.classList.add('all'))
  for (const heading of holder.querySelectorAll('th'))
    heading.addEventListener('click', () => sortBy(holder, heading))
}

/** @param {Element} holder @param {HTMLTableCellElement} heading */
function sortBy(holder, heading) {
  const body = holder.querySelector('tbody')
  if (body === null) return
  const numeric = !heading.classList.contains('text')
  const descending = heading.ariaSort === null ? numeric : heading.ariaSort === 'ascending'
  for (const other of holder.querySelectorAll('th')) other.ariaSort = null
  heading.ariaSort = descending ? 'descending' : 'ascending'
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[heading.cellIndex], numeric) }))
  rows.sort((a, b) => (descending ? -1 : 1) * compared(a.key, b.key))
  const shown = Number(holder.getAttribute('data-shown'))
  rows.forEach(({ row }, place) => row.classList.toggle('later', place >= shown))
  body.append(...rows.map(({ row }) => row))
}

/** @param {HTMLTableCellElement | undefined} cell @param {boolean} numeric */
function keyOf(cell, numeric) {
  if (!numeric) return cell?.textContent ?? ''
  const value = cell?.dataset.value
  return value === undefined ? -Infinity : Number(value)
}

/** @param {string | number} a @param {string | number} b */
function compared(a, b) {
  if (typeof a === 'string' || typeof b === 'string')
    return String(a).localeCompare(String(b), undefined, { numeric: true })
  return a - b
}

const search = document.querySelector('input[type=search]')
search?.addEventListener('input', () => {
  const wanted = search instanceof HTMLInputElement ? search.value.trim().toLowerCase() : ''
  let found = 0
  for (const holder of tables) {
    holder.classList.toggle('all', wanted !== '')
    let here = 0
    for (const row of holder.querySelectorAll('tbody tr')) {
      const hit = wanted === '' || (row.textContent ?? '').toLowerCase().includes(wanted)
      row.classList.toggle('unfound', !hit)
      if (hit) here++
    }
    found += here
    holder.closest('section')?.classList.toggle('nothing-found', here === 0)
  }
  const told = document.querySelector('.found')
  if (told !== null) told.textContent = wanted === '' ? '' : `${found} rows`
})

document.querySelector('.print')?.addEventListener('click', () => window.print())
