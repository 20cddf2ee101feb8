import type { FitReason } from '../../core/credits/credit';

/** Why a credit fits an order, may fit it or doesn't, in German. */
export const CREDIT_FIT_DE: Readonly<Record<FitReason, string>> = {
  'any-goods': 'Also passt diese Bestellung dazu.',
  'digital-order': 'Diese Bestellung ist digital, also passt es.',
  'goods-not-read': 'Was bestellt wird, ist hier nicht lesbar; es passt vielleicht.',
  'partly-digital': 'Ein Teil der Bestellung ist digital; es passt vielleicht.',
  'ebooks-only': 'Es gilt für E-Books, und diese digitale Bestellung enthält vielleicht welche.',
  'not-digital': 'Diese Bestellung ist nicht digital, also passt es nicht.',
  'seller-not-read': 'Wer verkauft, ist hier nicht lesbar; es passt vielleicht.',
  'scope-unsure': 'Es passt vielleicht zu dieser Bestellung.',
  'sold-by-amazon': 'Alles in dieser Bestellung verkauft Amazon, also passt es.',
  'partly-sold-by-amazon': 'Einen Teil der Bestellung verkauft Amazon; es passt vielleicht.',
  'not-sold-by-amazon': 'Nichts in dieser Bestellung verkauft Amazon, also passt es nicht.',
  'gift-cards-only': 'Diese Bestellung enthält nur Gutscheine, und die zahlt es nicht.',
  'partly-gift-cards': 'Die Gutscheine der Bestellung zahlt es nicht; zum Rest passt es vielleicht.',
  'gift-cards-unsure': 'Diese Bestellung enthält wohl Gutscheine, und die zahlt es vielleicht nicht.',
  'membership-unsure': 'Diese Bestellung enthält wohl eine Mitgliedschaft, und die zahlt es vielleicht nicht.',
  'gift-cards-not-read': 'Gutscheine zahlt es nicht, und ob welche dabei sind, ist nicht lesbar.',
  'below-threshold': 'Diese Bestellung ist zu klein dafür.',
  'threshold-unsure': 'Ob genug von dieser Bestellung zählt, ist nicht sicher.',
  'category-unsure': 'Es gilt für eine Kategorie, die hier nicht lesbar ist; es passt vielleicht.',
  'words-unsure': 'Du hast eine Bedingung notiert, die hier nicht prüfbar ist; es passt vielleicht.',
};
