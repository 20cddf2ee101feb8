/** Removes accents from letters, because some mail programs lose them. Signs of Japanese sounds stay. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}

/** Makes small letters of capital letters. Each letter keeps its position. */
export function small(text: string): string {
  return text.replace(/\p{Lu}/gu, (capital) => {
    const letter = capital.toLowerCase();
    return letter.length === capital.length ? letter : capital;
  });
}
