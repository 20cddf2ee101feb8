// What a shopper's books have to hold, worked out from what the shopper did and from nothing that the extension is made
// of. Amounts are US cents.

/** A spend that was noted by hand. */
export interface ModelNote {
  readonly words: string;
  readonly amount: number;
  readonly isUndone: boolean;
  /** Whether a balance page was read since, which says what is there whatever was noted before. */
  readonly isOlder: boolean;
  /** What the note says now. */
  readonly says: string;
}

export interface ModelCredit {
  readonly words: string;
  readonly left: number;
}

/** What the books hold; a step makes a new one of it. */
export interface Model {
  /** The balance in the books; null while none is known. */
  readonly balance: number | null;
  /** What orders still take of it, by order. */
  readonly pending: Readonly<Record<string, number>>;
  /** What orders took of it by their own pages, by order, until the balance page is read. */
  readonly told: Readonly<Record<string, number>>;
  readonly notes: readonly ModelNote[];
  readonly credits: readonly ModelCredit[];
  /** How many rows of activity are known. */
  readonly rows: number;
}

export const EMPTY: Model = { balance: null, pending: {}, told: {}, notes: [], credits: [], rows: 0 };

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

export const pendingIn = ({ pending }: Model) => sum(Object.values(pending));

/** The balance page was read: what it shows is the balance, and its rows tell of all orders. */
export function observe(model: Model, balance: number, rows: number): Model {
  const notes = model.notes.map((note) => ({ ...note, isOlder: true }));
  return { ...model, balance, rows, pending: {}, told: {}, notes };
}

export function spend(model: Model, words: string, amount: number): Model {
  const note = { words, amount, isUndone: false, isOlder: false, says: words };
  return { ...model, balance: model.balance === null ? null : model.balance - amount, notes: [...model.notes, note] };
}

/** The spend is taken back. What was read of the balance since knew of it already. */
export function undo(model: Model, words: string): Model {
  const back = model.notes.find((note) => note.words === words);
  const gained = back && !back.isOlder ? back.amount : 0;
  const notes = model.notes.map((note) => (note === back ? { ...note, isUndone: true } : note));
  return { ...model, balance: model.balance === null ? null : model.balance + gained, notes };
}

export function amend(model: Model, words: string, says: string): Model {
  return { ...model, notes: model.notes.map((note) => (note.words === words ? { ...note, says } : note)) };
}

export function grant(model: Model, words: string, left: number): Model {
  return { ...model, credits: [...model.credits, { words, left }] };
}

export function useCredit(model: Model, words: string, amount: number): Model {
  const credits = model.credits.map((one) => (one.words === words ? { ...one, left: one.left - amount } : one));
  return { ...model, credits };
}

export function order(model: Model, id: string, fromBalance: number): Model {
  return fromBalance > 0 ? { ...model, pending: { ...model.pending, [id]: fromBalance } } : model;
}

/**
 * The order's own page was read: it says what the order takes of the balance. Nothing where the balance page has told of
 * the order since it was placed.
 */
export function settle(model: Model, id: string, takes: number): Model {
  const { [id]: waiting, ...pending } = model.pending;
  const before = waiting === undefined ? model.told[id] : 0;
  if (before === undefined || model.balance === null) return model;
  return { ...model, pending, told: { ...model.told, [id]: takes }, balance: model.balance + before - takes };
}
