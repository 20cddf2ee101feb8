/** The words for each plural form of a language. Where a form is missing, `other` is used. */
type Forms = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/**
 * Each language's rules are made when they are needed for the first time. `Intl` takes time, and a worker that starts
 * may not need them.
 */
const RULES = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const rules = RULES.get(language) ?? new Intl.PluralRules(language);
  RULES.set(language, rules);
  return rules;
}

/** Chooses the plural form for a count in a language (BCP 47). */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  return (count, forms) => forms[rulesOf(language).select(count)] ?? forms.other;
}
