/** What is said for each plural form that a language has; where one is missing, `other` is said. */
type Forms = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/** Chooses the plural form for a count as a language does (BCP 47). */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
