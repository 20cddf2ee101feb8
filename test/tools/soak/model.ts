// What a shopper's books must be. It is computed from what the shopper did, without any part of the extension. Amounts
// are US cents.

/** A purchase that the shopper recorded by hand. */
export interface ModelNote {
  readonly words: string;
  readonly amount: number;
  readonly isUndone: boolean;
  /** Whether a balance page was read later. What that page shows is true, whatever was recorded before. */
  readonly isOlder: boolean;
  /** What the note says now. */
  readonly says: string;
}

export interface ModelCredit {
  readonly words: string;
  readonly left: number;
}

/** What the books must be. A step makes a new model. */
export interface Model {
  /** The balance in the books; null where none is known. */
  readonly balance: number | null;
  /** What orders will still take from it, by order. */
  readonly pending: Readonly<Record<string, number>>;
  /** What orders took from it according to their own pages, by order, until the balance page is read. */
  readonly told: Readonly<Record<string, number>>;
  readonly notes: readonly ModelNote[];
  readonly credits: readonly ModelCredit[];
  /** How many rows of activity are known. */
  readonly rows: number;
}

export const EMPTY: Model = { balance: null, pending: {}, told: {}, notes: [], credits: [], rows: 0 };

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

export const pendingIn = ({ pending }: Model) => sum(Object.values(pending));

/** The balance page was read. It shows the balance, and its rows tell about all orders. */
export function observe(model: Model, balance: number, rows: number): Model {
  const notes = model.notes.map((note) => ({ ...note, isOlder: true }));
  return { ...model, balance, rows, pending: {}, told: {}, notes };
}

export function spend(model: Model, words: string, amount: number): Model {
  const note = { words, amount, isUndone: false, isOlder: false, says: words };
  return { ...model, balance: model.balance === null ? null : model.balance - amount, notes: [...model.notes, note] };
}

/** The purchase is undone. A balance that was read later already included it. */
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
 * The page of the order was read. It says what the order takes from the balance. It changes nothing where the balance
 * page was read after the order was placed.
 */
export function settle(model: Model, id: string, takes: number): Model {
  const { [id]: waiting, ...pending } = model.pending;
  const before = waiting === undefined ? model.told[id] : 0;
  if (before === undefined || model.balance === null) return model;
  return { ...model, pending, told: { ...model.told, [id]: takes }, balance: model.balance + before - takes };
}
