/** What is said for each plural form that a language has; where one is missing, `other` is said. */
type Forms = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/** A language's rules, made when first needed: asking `Intl` takes time, and a worker that starts may count nothing. */
const RULES = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const rules = RULES.get(language) ?? new Intl.PluralRules(language);
  RULES.set(language, rules);
  return rules;
}

/** Chooses the plural form for a count as a language does (BCP 47). */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  return (count, forms) => forms[rulesOf(language).select(count)] ?? forms.other;
}
