/** A PDF of so many pages with nothing on them but what is drawn, as PDF says it. */
export const pdfOf = (
  pages: number,
  { box = '0 0 595 842', draws = '1 0 0 rg 100 100 200 200 re f', image = '' } = {},
): Buffer => {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    `<</Length ${draws.length}>>\nstream\n${draws}\nendstream`,
    image === '' ? '<<>>' : image,
    ...Array.from(
      { length: pages },
      () => `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 3 0 R/Resources<</XObject<</I 4 0 R>>>>>>`,
    ),
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj`).join('\n')
  return Buffer.from(`%PDF-1.7\n${body}\ntrailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1')
}
