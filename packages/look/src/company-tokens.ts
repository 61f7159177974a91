/** The tokens that take a company's colour. Danger, and whatever tells states apart, never do. */
export const companyTokens = ['brand', 'brand-strong', 'on-brand', 'brand-wash'] as const
