export const casesInWords = (count: number): string => (count === 1 ? '1 case' : `${count} cases`)
